//! The cloud map and the availability screen: what is stored, what is refused, what follows.

#![allow(clippy::expect_used)]

mod common;

use common::{Computer, everything, import, named, request};
use proptest::prelude::*;
use tandem_api::view::{MapView, ServiceFields};
use tandem_api::{ApiError, App};
use tandem_content::assessments::assessments;
use tandem_core::file;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Opening the map of any file and storing what it shows changes nothing of the file.
    #[test]
    fn storing_what_is_shown_changes_nothing(assessment in assessments()) {
        let app = Computer::new().start();
        let home = import(&app, "a.tandem.json", file::write(&assessment).as_bytes());
        let id = home.expect("a sound file").assessments[0].assessment.id.clone();
        let before = app.assessment_file(&id).expect("a file");
        let view = app.map_open(&id).expect("it");
        let shown: Vec<ServiceFields> =
            view.services.iter().map(|service| service.fields.clone()).collect();
        let stored = app.services_save(&id, view.said.then_some(&shown[..])).expect("stored");
        prop_assert_eq!(&stored.problems, &Vec::new());
        prop_assert_eq!(file_without_blank_texts(&before), file_without_blank_texts(
            &app.assessment_file(&id).expect("a file"),
        ));
        app.availability_open(&id).expect("it");
    }
}

/// Names of blanks only, and names with blanks around them, are stored without them.
fn file_without_blank_texts(text: &str) -> serde_json::Value {
    fn trim(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::String(text) => *text = text.trim().to_owned(),
            serde_json::Value::Array(list) => list.iter_mut().for_each(trim),
            serde_json::Value::Object(object) => {
                object.values_mut().for_each(trim);
                object.retain(|_, value| *value != "" && *value != serde_json::json!([]));
            }
            _ => {}
        }
    }
    let mut value = serde_json::from_str(text).expect("JSON");
    trim(&mut value);
    value
}

#[test]
fn services_that_are_ticked_make_the_map_and_survive_the_end_of_the_program() {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij Peeters");
    let none = app.map_open(&id).expect("it");
    assert!(!none.said && none.services.is_empty());
    assert_eq!(none.finding, "Welke onlinediensten gebruikt u?");
    let mail = ServiceFields { criticality: "4".into(), ..of("m365") };
    save(&app, &id, &[mail, of("odoo")]);
    drop(app);

    let app = computer.start();
    let view = app.map_open(&id).expect("it");
    assert_eq!(view.services.len(), 2);
    assert_eq!(view.services[0].fields.criticality, "4");
    assert_eq!(view.layers.len(), 23);
    assert!(view.layers.iter().all(|layer| layer.cells.len() == 2));
    assert!(view.layers.iter().any(|layer| layer.provider_only));
    assert!(matches!(app.start().expect("a start").place, tandem_api::view::PlaceView::Map { .. }));
    assert!(view.stops.iter().any(|stop| stop.id == "Microsoft" && stop.stopped.len() == 1));
    app.services_save(&id, Some(&[])).expect("none");
    let empty = app.map_open(&id).expect("it");
    assert!(empty.said && empty.services.is_empty());
}

#[test]
fn what_is_wrong_about_a_service_is_said_and_the_rest_is_stored() {
    let (_computer, app, id) = running();
    let good = ServiceFields { copy: "1".into(), login: "own".into(), ..of("m365") };
    save(&app, &id, std::slice::from_ref(&good));
    for (wrong, field) in [
        (ServiceFields { criticality: "5".into(), ..good.clone() }, "criticality"),
        (ServiceFields { criticality: "0".into(), ..good.clone() }, "criticality"),
        (ServiceFields { copy: "none".into(), ..good.clone() }, "copy"),
        (ServiceFields { eu_residency: "maybe".into(), ..good.clone() }, "euResidency"),
        (ServiceFields { label: "two\nlines".into(), ..good.clone() }, "label"),
        (ServiceFields { model: "fax".into(), ..good.clone() }, "model"),
        (ServiceFields { parent_country: "Belgium".into(), ..good.clone() }, "parentCountry"),
        (ServiceFields { it_partner: vec!["cooking".into()], ..good.clone() }, "itPartner"),
    ] {
        let view = save(&app, &id, std::slice::from_ref(&wrong));
        assert_eq!(view.problems.len(), 1, "{field}");
        assert_eq!(view.problems[0].field, format!("services.0.{field}"));
        assert_eq!(view.services[0].fields, wrong, "what was given stays on the screen");
        let stored = app.map_open(&id).expect("it").services[0].fields.clone();
        assert_eq!(stored, good, "{field}");
    }
    let unknown = save(&app, &id, &[good.clone(), of("fax-machine")]);
    assert_eq!(unknown.problems[0].field, "services.1.service");
    assert_eq!(app.map_open(&id).expect("it").services.len(), 1);
    let many = vec![good; 201];
    assert_eq!(
        app.services_save(&id, Some(&many)).err(),
        Some(ApiError::TooManyServices { limit: 200 })
    );
}

#[test]
fn a_cell_says_who_does_what_and_naming_somebody_gives_the_duty_an_owner() {
    let (_computer, app, id) = running();
    app.depth_save(&id, "complete").expect("deep");
    app.answer_save(&request(&id, "independent-backup", "none")).expect("stored");
    let view = save(&app, &id, &[of("m365")]);
    let layer = view.layers.iter().position(|layer| layer.id == "backup_retention").expect("it");
    let cell = |app: &App| {
        let layer = u32::try_from(layer).expect("small");
        app.map_cell(&id, 0, layer).expect("a cell")
    };
    let state = |view: &MapView| view.layers[layer].cells[0].clone().expect("a cell").state;
    assert_eq!(state(&view), "unowned");
    assert!(view.finding.contains("niemand"), "{}", view.finding);
    let shown = cell(&app);
    assert!(!shown.provider_part.is_empty() && !shown.your_part.is_empty());
    assert!(shown.questions.iter().any(|one| one.id == "independent-backup"));
    assert_eq!(shown.actions[0].id, "start-independent-backup");

    let named = app.action_owner_save(&id, "start-independent-backup", " An ").expect("stored");
    assert_eq!(state(&named), "missing");
    assert_eq!(cell(&app).actions[0].owner, "An");
    let file = app.assessment_file(&id).expect("a file");
    assert!(file.contains("\"owner\": \"An\""), "{file}");
    let nobody = app.action_owner_save(&id, "start-independent-backup", "").expect("stored");
    assert_eq!(state(&nobody), "unowned");
}

#[test]
fn a_place_of_none_and_ids_of_nothing_are_refused() {
    let (_computer, app, id) = running();
    save(&app, &id, &[of("m365"), of("custom")]);
    let before = everything(&app).expect("all");
    let gone = Some(ApiError::CellNotFound);
    for (service, layer) in [(2, 0), (0, 23), (1, 0), (u32::MAX, u32::MAX)] {
        assert_eq!(app.map_cell(&id, service, layer).err(), gone, "{service} {layer}");
    }
    assert_eq!(app.action_owner_save(&id, "dance", "An").err(), Some(ApiError::ActionNotFound));
    let owner = app.action_owner_save(&id, "enforce-mfa", "a\nb").err();
    assert_eq!(owner, Some(ApiError::TextSeveralLines));
    assert_eq!(app.availability_story(&id, "none").err(), Some(ApiError::StoryNotFound));
    let none = Some(ApiError::AssessmentNotFound);
    assert_eq!(app.map_open("x").err(), none);
    assert_eq!(app.map_cell("x", 0, 0).err(), none);
    assert_eq!(app.services_save("x", None).err(), none);
    assert_eq!(app.action_owner_save("x", "enforce-mfa", "An").err(), none);
    assert_eq!(app.availability_open("x").err(), none);
    assert_eq!(app.availability_save("x", &[].into(), true).err(), none);
    assert_eq!(app.availability_story("x", "small").err(), none);
    assert_eq!(everything(&app).expect("all"), before);
}

#[test]
fn assumptions_are_tried_without_storing_and_stored_when_they_are_kept() {
    let (_computer, app, id) = running();
    let of = |app: &App| app.availability_open(&id).expect("it");
    let first = of(&app);
    assert!(first.stories.iter().all(|story| !story.chosen));
    let values = [("events".to_owned(), 3.0), ("beta".to_owned(), 500.0)].into();
    let tried = app.availability_save(&id, &values, false).expect("tried");
    assert_ne!(tried.finding, first.finding);
    assert_eq!(of(&app), first, "trying stores nothing");
    app.availability_save(&id, &values, true).expect("kept");
    let kept = of(&app);
    assert_eq!(kept.designs, tried.designs);
    let beta = kept.assumptions.iter().find(|one| one.id == "beta").expect("it");
    assert!((beta.value - beta.most).abs() < f64::EPSILON, "the end of its range");
    assert!(app.assessment_file(&id).expect("a file").contains("\"events\": 3"));

    let story = app.availability_story(&id, "small").expect("a story");
    assert!(story.stories.iter().any(|one| one.id == "small" && one.chosen));
    assert!(story.break_even.contains("11,4"), "{}", story.break_even);
    assert!(story.designs.iter().all(|design| design.infrastructure + design.human <= story.scale));
}

fn running() -> (Computer, App, String) {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij Peeters");
    (computer, app, id)
}

fn of(service: &str) -> ServiceFields {
    ServiceFields { service: service.to_owned(), ..ServiceFields::default() }
}

fn save(app: &App, id: &str, services: &[ServiceFields]) -> MapView {
    app.services_save(id, Some(services)).expect("stored")
}

#[test]
fn a_question_names_the_services_in_use_that_it_is_about() {
    let (_computer, app, id) = running();
    let question = |app: &App| app.question_open(&id, Some("independent-backup")).expect("it");
    assert_eq!(question(&app).item.services, "", "nobody said which services are in use");
    save(&app, &id, &[of("m365"), of("odoo")]);
    assert_eq!(question(&app).item.services, "Bij u gaat het om: Microsoft 365, Odoo Online.");
    let many = ["m365", "odoo", "slack", "zoom", "notion", "canva"].map(of);
    save(&app, &id, &many);
    assert!(
        question(&app).item.services.ends_with("en nog 2."),
        "{}",
        question(&app).item.services
    );
}
