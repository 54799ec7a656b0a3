//! The NIS2 screen: facts that are stored one by one, what is asked, and what is never lost.

#![allow(clippy::expect_used)]

mod common;

use common::{Computer, import, named};
use proptest::prelude::*;
use tandem_api::view::{EnterpriseFields, Nis2Fields, Nis2View};
use tandem_api::{ApiError, App, SAMPLES};
use tandem_content::assessments::assessments;
use tandem_core::file;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Opening the screen of any file and storing what it shows changes nothing of the file.
    #[test]
    fn storing_what_is_shown_changes_nothing(assessment in assessments()) {
        let app = Computer::new().start();
        let home = import(&app, "a.tandem.json", file::write(&assessment).as_bytes());
        let id = home.expect("a sound file").assessments[0].assessment.id.clone();
        let before = app.assessment_file(&id).expect("a file");
        let shown = app.nis2_open(&id).expect("it").fields;
        let view = app.nis2_save(&id, shown.clone()).expect("stored");
        prop_assert_eq!(&view.problems, &Vec::new());
        prop_assert_eq!(&view.fields, &shown);
        let after = app.assessment_file(&id).expect("a file");
        let types = |text: &str| text.contains("\"nis2_entity_types\"");
        prop_assert_eq!(types(&before), types(&after));
        // The types are a set: a file may name them in another order, or twice. What the table says
        // of them is what it says now.
        let rest = |text: &str| -> serde_json::Value {
            let mut file: serde_json::Value = serde_json::from_str(text).expect("JSON");
            let organisation = file["organisation"].as_object_mut().expect("an object");
            organisation.remove("nis2_entity_types");
            organisation.remove("nis2_judged");
            file
        };
        prop_assert_eq!(rest(&before), rest(&after));
    }
}

#[test]
fn an_activity_is_stored_with_its_types_and_taken_back() {
    let (app, id) = running();
    let first = app.nis2_open(&id).expect("it");
    assert_eq!((first.result.category.as_str(), first.fields.no_activity), ("check", false));
    assert!(first.asks.iter().any(|field| field == "activities"), "{:?}", first.asks);

    let activity = |view: &Nis2View| view.activities[0].id.clone();
    let chosen = vec![activity(&first)];
    let with = |activities: Vec<String>, no_activity| Nis2Fields {
        activities,
        no_activity,
        ..Nis2Fields::default()
    };
    let view = app.nis2_save(&id, with(chosen.clone(), false)).expect("stored");
    assert_eq!((&view.fields.activities, view.problems.len()), (&chosen, 0));
    assert!(app.assessment_file(&id).expect("a file").contains("nis2_entity_types"));
    assert_eq!(app.nis2_open(&id).expect("it").fields.activities, chosen);

    let none = app.nis2_save(&id, with(Vec::new(), true)).expect("stored");
    assert_eq!(none.result.category, "out");
    assert!(app.nis2_open(&id).expect("it").fields.no_activity);
    let unknown = app.nis2_save(&id, with(Vec::new(), false)).expect("stored");
    assert_eq!(unknown.result.category, "check");
    assert!(!app.assessment_file(&id).expect("a file").contains("nis2_entity_types"));
}

#[test]
fn figures_are_asked_only_when_they_can_change_the_result() {
    let (app, id) = running();
    let activity = app.nis2_open(&id).expect("it").activities[0].id.clone();
    let save = |staff: &str| {
        let fields = Nis2Fields {
            activities: vec![activity.clone()],
            established_in: "BE".to_owned(),
            main_establishment: "BE".to_owned(),
            serves_belgium: "yes".to_owned(),
            staff: staff.to_owned(),
            group: "no".to_owned(),
            partnered: "no".to_owned(),
            ..Nis2Fields::default()
        };
        app.nis2_save(&id, fields).expect("stored")
    };
    let small = save("12");
    assert_eq!(small.result.category, "check", "money alone can make it medium");
    assert_eq!(small.asks, ["turnover", "balanceSheet"]);
    assert_eq!(small.result.missing.len(), 2);
    let large = save("250");
    assert!(large.asks.is_empty() && large.result.missing.is_empty(), "{:?}", large.asks);
    assert_ne!(large.result.category, "check");
}

#[test]
fn what_is_wrong_is_named_and_the_rest_is_stored() {
    let (app, id) = running();
    let partner = |share: &str| EnterpriseFields {
        name: "Partner".to_owned(),
        share: share.to_owned(),
        staff: "ten".to_owned(),
        ..EnterpriseFields::default()
    };
    let fields = Nis2Fields {
        established_in: "XX".to_owned(),
        staff: "a dozen".to_owned(),
        turnover: "-1".to_owned(),
        partnered: "yes".to_owned(),
        partners: vec![partner("60"), partner("")],
        serves_belgium: "perhaps".to_owned(),
        ccb_letter: "green".to_owned(),
        critical_entity: "no".to_owned(),
        ..Nis2Fields::default()
    };
    let view = app.nis2_save(&id, fields.clone()).expect("wrong fields are no error");
    assert_eq!(view.fields, fields, "what was typed stays on the screen");
    let mut wrong: Vec<&str> = view.problems.iter().map(|one| one.field.as_str()).collect();
    wrong.sort_unstable();
    let expected = [
        "ccbLetter",
        "establishedIn",
        "partners.0.share",
        "partners.0.staff",
        "partners.1.share",
        "partners.1.staff",
        "servesBelgium",
        "staff",
        "turnover",
    ];
    assert_eq!(wrong, expected);
    assert!(view.problems.iter().all(|one| one.message.ends_with('.')), "{:?}", view.problems);
    let stored = app.nis2_open(&id).expect("it").fields;
    assert_eq!((stored.critical_entity.as_str(), stored.staff.as_str()), ("no", ""));
    assert!(stored.partners.is_empty());
}

#[test]
fn the_screen_and_the_command_line_say_the_same() {
    for sample in SAMPLES {
        let app = Computer::new().start_in(&["en"]);
        let id = app.sample_add(sample.id).expect("a sample").assessment.id;
        let view = app.nis2_open(&id).expect("it");
        assert!(!view.result.sentence.is_empty() && view.result.confirm.contains("https://"));
        let chosen = !view.fields.activities.is_empty();
        let unknown = !chosen && !view.fields.no_activity;
        assert_eq!(view.result.category == "check", unknown, "{}: {:?}", sample.id, view.result);
    }
}

#[test]
fn an_activity_that_nobody_knows_is_refused_by_name() {
    let (app, id) = running();
    let fields = Nis2Fields { activities: vec!["flying".to_owned()], ..Nis2Fields::default() };
    let view = app.nis2_save(&id, fields).expect("named");
    assert_eq!(view.problems[0].field, "activities");
    assert_eq!(app.nis2_open("nobody").err(), Some(ApiError::AssessmentNotFound));
    let nobody = app.nis2_save("nobody", Nis2Fields::default());
    assert_eq!(nobody.err(), Some(ApiError::AssessmentNotFound));
}

fn running() -> (App, String) {
    let app = Computer::new().start_in(&["en"]);
    let id = named(&app, "Firm");
    (app, id)
}
