//! The incident screen: the clock starts, moments are read as people write them, nothing is lost.

#![allow(clippy::expect_used)]

mod common;

use common::{Computer, everything, import, named};
use tandem_api::view::{IncidentFields, IncidentView, MomentFields};
use tandem_api::{ApiError, App};

#[test]
fn the_clock_starts_now_and_survives_the_end_of_the_program() {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij Peeters");
    assert_eq!(app.incident_open(&id, None).expect("none yet").open, None);
    let view = app.incident_add(&id).expect("one");
    let open = view.open.expect("it is open");
    assert_eq!(open.fields.aware, at("22/11/2026", "10:30"), "9:30 UTC is 10:30 in Belgium");
    assert_eq!(open.due[0].left, "nog 23 uur");
    let fields = IncidentFields {
        name: " Ransomware ".into(),
        personal_data: "yes".into(),
        done: vec!["call-it".into(), "early-warning".into()],
        ..open.fields
    };
    save(&app, &id, &fields);
    drop(app);

    let again = computer.start();
    let open = again.incident_open(&id, None).expect("it").open.expect("open");
    assert_eq!(open.fields.name, "Ransomware");
    assert_eq!(open.fields.done, ["call-it", "early-warning"]);
    assert!(open.due[0].done && open.due[0].left.is_empty());
    assert!(open.due.iter().any(|due| due.id == "data-breach" && due.condition.is_empty()));
    assert!(matches!(
        again.start().expect("a start").place,
        tandem_api::view::PlaceView::Incident { .. }
    ));
}

#[test]
fn a_moment_that_cannot_be_is_refused_by_name_and_the_one_before_stays() {
    let (_computer, app, id) = running();
    let first = app.incident_add(&id).expect("one").open.expect("open").fields;
    for (day, time, words) in [
        ("30/11/2026", "10:00", "moet nog komen"),
        ("22/11/2026", "", "zowel de dag als het uur"),
        ("22/13/2026", "10:00", "Schrijf de dag"),
        ("22/11/2026", "25:00", "Schrijf het uur"),
        ("29/03/2026", "02:30", "ging de klok vooruit"),
        ("", "", "Vul in wanneer"),
    ] {
        let given = IncidentFields { aware: at(day, time), ..first.clone() };
        let open = save(&app, &id, &given).open.expect("open");
        assert_eq!(open.problems.len(), 1, "{day} {time}");
        assert!(open.problems[0].message.contains(words), "{}", open.problems[0].message);
        assert_eq!(open.fields.aware, at(day, time), "what was typed stays on the screen");
        let stored = app.incident_open(&id, None).expect("it").open.expect("open");
        assert_eq!(stored.fields, first, "{day} {time}");
    }
    let before = IncidentFields { handled: at("1/1/2026", "8h"), ..first.clone() };
    let problems = save(&app, &id, &before).open.expect("open").problems;
    assert_eq!((problems.len(), problems[0].field.as_str()), (1, "handled"));

    let given = IncidentFields { aware: at("2-11-2026", "8u05"), ..first };
    let open = save(&app, &id, &given).open.expect("open");
    assert_eq!((open.problems.len(), open.fields.aware), (0, at("02/11/2026", "08:05")));
    assert!(open.due[0].late && open.due[0].left.is_empty());
}

#[test]
fn now_is_the_moment_it_is() {
    let (_computer, app, id) = running();
    let fields = app.incident_add(&id).expect("one").open.expect("open").fields;
    let given = IncidentFields { notified: at("now", "now"), ..fields };
    let open = save(&app, &id, &given).open.expect("open");
    assert_eq!(open.fields.notified.day, "22/11/2026");
    let notification = open.due.iter().find(|due| due.id == "notification").expect("it");
    assert!(notification.done && !notification.ticked);
    assert!(open.due.iter().all(|due| due.latest.is_empty()), "the final report is exact");
}

#[test]
fn storing_an_incident_as_it_is_shown_changes_nothing_to_the_second() {
    let (_computer, app, id) = running();
    let file = app.assessment_file(&id).expect("a file");
    let incident =
        r#""incidents": [{ "aware": "2026-10-25T00:30:17.25Z", "done": ["older-step"] }]"#;
    let text = file.replacen("\"answers\": {}", &format!("\"answers\": {{}}, {incident}"), 1);
    let text = text.replacen(&id, "another", 1);
    import(&app, "a", text.as_bytes()).expect("a sound file");
    let shown = app.incident_open("another", None).expect("it").open.expect("open");
    assert!(shown.due[0].when.contains("(wintertijd)") || shown.due[0].when.contains("01:30"));
    save(&app, "another", &shown.fields);
    let after = app.assessment_file("another").expect("a file");
    assert!(after.contains("2026-10-25T00:30:17.250Z") && after.contains("older-step"), "{after}");
}

#[test]
fn incidents_are_kept_apart_and_a_place_of_none_is_refused() {
    let (_computer, app, id) = running();
    for name in ["one", "two"] {
        let open = app.incident_add(&id).expect("one").open.expect("open");
        let fields = IncidentFields { name: name.into(), ..open.fields };
        app.incident_save(&id, open.at, &fields).expect("stored");
    }
    let view = app.incident_open(&id, Some(0)).expect("the first");
    assert_eq!(view.open.expect("open").fields.name, "one");
    assert!(view.others[0].label.starts_with("two, zondag 22 november 2026"));
    let before = everything(&app).expect("all");
    let gone = Some(ApiError::IncidentNotFound);
    assert_eq!(app.incident_open(&id, Some(2)).err(), gone);
    assert_eq!(app.incident_remove(&id, u32::MAX).err(), gone);
    assert_eq!(app.incident_save(&id, 9, &IncidentFields::default()).err(), gone);
    assert_eq!(app.incident_sheet(&id, Some(2)).err(), gone);
    assert_eq!(everything(&app).expect("all"), before);
    let left = app.incident_remove(&id, 0).expect("removed");
    assert_eq!((left.open.expect("open").fields.name.as_str(), left.others.len()), ("two", 0));
}

#[test]
fn an_assessment_holds_a_hundred_incidents_and_no_more() {
    let (_computer, app, id) = running();
    for _ in 0..100 {
        app.incident_add(&id).expect("one more");
    }
    assert_eq!(app.incident_add(&id).err(), Some(ApiError::TooManyIncidents { limit: 100 }));
}

fn running() -> (Computer, App, String) {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij Peeters");
    (computer, app, id)
}

fn save(app: &App, id: &str, fields: &IncidentFields) -> IncidentView {
    app.incident_save(id, 0, fields).expect("stored")
}

fn at(day: &str, time: &str) -> MomentFields {
    MomentFields { day: day.into(), time: time.into() }
}
