//! Commands whose arguments no honest page sends: an error, and nothing is changed.

#![allow(clippy::expect_used)]

mod common;

use std::collections::BTreeMap;

use common::{Computer, answer, everything, fields, import, named, request};
use proptest::prelude::*;
use tandem_api::request::ListQuery;
use tandem_api::view::{ActionFields, IncidentFields, Nis2Fields, PlanFields, ServiceFields};
use tandem_api::{ApiError, App};
use tandem_content::root;

/// Texts that are the id of nothing.
fn strangers() -> Vec<String> {
    let huge = "x".repeat(1_000_000);
    let plain =
        ["", " ", "..", "'; DROP TABLE assessment; --", "\0", "\u{202e}", "mfa-everyone\0", "🥐"];
    plain.iter().map(|text| (*text).to_owned()).chain([huge]).collect()
}

#[test]
fn an_id_of_nothing_is_refused_by_every_command() {
    let (_computer, app, id) = running();
    let before = everything(&app).expect("all");
    for stranger in strangers() {
        let s = stranger.as_str();
        let gone = Some(ApiError::AssessmentNotFound);
        assert_eq!(app.assessment_rename(s, "x").err(), gone);
        assert_eq!(app.assessment_duplicate(s).err(), gone);
        assert_eq!(app.assessment_delete(s).err(), gone);
        assert_eq!(app.assessment_restore(s).err(), gone);
        assert_eq!(app.assessment_file(s).err(), gone);
        assert_eq!(app.organisation_open(s).err(), gone);
        assert_eq!(app.organisation_save(s, fields("x", "", "")).err(), gone);
        assert_eq!(app.depth_save(s, "standard").err(), gone);
        assert_eq!(app.depth_save(&id, s).err(), Some(ApiError::DepthUnknown));
        assert_eq!(app.question_open(s, None).err(), gone);
        assert_eq!(app.results_open(s).err(), gone);
        assert_eq!(app.sections_open(s).err(), gone);
        assert_eq!(app.section_open(s, None).err(), gone);
        assert_eq!(app.section_open(&id, Some(s)).err(), Some(ApiError::SectionNotFound));
        assert_eq!(app.section_answer(&request(s, "mfa-everyone", "some")).err(), gone);
        assert_eq!(app.section_later(s, "mfa-everyone", true).err(), gone);
        assert_eq!(app.section_later(&id, s, true).err(), Some(ApiError::QuestionNotFound));
        assert_eq!(app.later_set(s, "mfa-everyone", true).err(), gone);
        assert_eq!(app.later_set(&id, s, true).err(), Some(ApiError::QuestionNotFound));
        assert_eq!(app.answer_undo(s).err(), gone);
        assert_eq!(app.answer_redo(s).err(), gone);
        assert_eq!(app.answers_open(s, "all").err(), gone);
        assert_eq!(app.answers_open(&id, s).err(), Some(ApiError::AnswersNotFound));
        assert_eq!(app.compare_open(s, None).err(), gone);
        assert_eq!(app.compare_open(&id, Some(s)).err(), gone);
        assert_eq!(app.assessment_again(s).err(), gone);
        assert_eq!(app.parking_open(s).err(), gone);
        assert_eq!(app.parking_add(s, "x", None).err(), gone);
        let parked = app.parking_add(&id, "x", Some(s)).err();
        assert_eq!(parked, Some(ApiError::QuestionNotFound));
        assert_eq!(app.parking_settle(&id, u32::MAX, true).err(), Some(ApiError::PointNotFound));
        assert_eq!(app.parking_remove(&id, u32::MAX).err(), Some(ApiError::PointNotFound));
        assert_eq!(app.present(s).err(), gone);
        assert_eq!(app.projector().err(), Some(ApiError::NotPresenting));
        assert_eq!(app.projector_answer(s).err(), Some(ApiError::NotPresenting));
        assert_eq!(app.projector_step(true).err(), Some(ApiError::NotPresenting));
        assert_eq!(app.link(s).err(), Some(ApiError::LinkUnknown));
        assert_eq!(app.incident_open(s, None).err(), gone);
        assert_eq!(app.incident_add(s).err(), gone);
        assert_eq!(app.incident_save(s, 0, &IncidentFields::default()).err(), gone);
        assert_eq!(app.incident_remove(s, 0).err(), gone);
        assert_eq!(app.incident_sheet(s, None).err(), gone);
        assert_eq!(app.customer_sheet(s).err(), gone);
        assert_eq!(app.export(s, "pdf").err(), gone);
        assert_eq!(app.export_name(s, "pdf").err(), gone);
        assert_eq!(app.copy_name(s).err(), gone);
        assert_eq!(app.report_open(s).err(), gone);
        assert_eq!(app.report_preview(s).err(), gone);
        assert_eq!(app.consultant_save(s, "x").err(), gone);
        assert_eq!(app.logo_set(s, "x", b"x").err(), gone);
        assert_eq!(app.logo_remove(s).err(), gone);
        assert_eq!(app.answers_take(s, "x", b"x").err(), gone);
        assert_eq!(app.plan_open(s).err(), gone);
        assert_eq!(app.plan_what_if(s, &[]).err(), gone);
        assert_eq!(app.plan_settings_save(s, &pace("8")).err(), gone);
        assert_eq!(app.plan_action_save(s, "enforce-mfa", &decided(s)).err(), gone);
        let action = app.plan_action_save(&id, s, &decided("")).err();
        assert_eq!(action, Some(ApiError::ActionNotFound));
        assert_eq!(app.map_open(s).err(), gone);
        assert_eq!(app.map_cell(s, 0, 0).err(), gone);
        assert_eq!(app.services_save(s, None).err(), gone);
        assert_eq!(app.action_owner_save(s, "enforce-mfa", "An").err(), gone);
        let action = app.action_owner_save(&id, s, "An").err();
        assert_eq!(action, Some(ApiError::ActionNotFound));
        assert_eq!(app.availability_open(s).err(), gone);
        assert_eq!(app.availability_save(s, &BTreeMap::new(), true).err(), gone);
        assert_eq!(app.availability_story(s, "small").err(), gone);
        assert_eq!(app.availability_story(&id, s).err(), Some(ApiError::StoryNotFound));
        assert_eq!(app.nis2_open(s).err(), gone);
        assert_eq!(app.nis2_save(s, Nis2Fields::default()).err(), gone);
        assert_eq!(app.customer_sheet_name(s).err(), gone);
        assert_eq!(app.incident_sheet_name(s).err(), gone);
        assert_eq!(app.export_kind(s).err(), Some(ApiError::FormatUnknown));
        assert_eq!(app.export(&id, s).err(), Some(ApiError::FormatUnknown));
        assert_eq!(app.answer_save(&request(s, "mfa-everyone", "some")).err(), gone);
        assert_eq!(app.answer_keep(&request(s, "mfa-everyone", "some")).err(), gone);
        let question = app.answer_save(&request(&id, s, "some")).err();
        assert_eq!(question, Some(ApiError::QuestionNotFound));
        let choice = app.answer_save(&request(&id, "mfa-everyone", s)).err();
        assert_eq!(choice, Some(ApiError::ChoiceNotFound));
        assert_eq!(app.sample_add(s).err(), Some(ApiError::SampleNotFound));
        assert_eq!(app.language_set(s).err(), Some(ApiError::LanguageUnknown));
        let taken = app.assessment_take(s, s.as_bytes()).err();
        assert!(matches!(taken, Some(ApiError::InvalidFile { .. })), "{taken:?}");
        let imported = import(&app, s, s.as_bytes());
        assert!(matches!(imported, Err(ApiError::InvalidFile { .. })), "{imported:?}");
    }
    assert_eq!(everything(&app).expect("all"), before);
}

#[test]
fn a_question_that_does_not_exist_opens_one_that_does() {
    let (_computer, app, id) = running();
    for stranger in strangers() {
        let view = app.question_open(&id, Some(&stranger)).expect("a question");
        assert!(view.item.number >= 1 && view.item.number <= view.count);
    }
}

#[test]
fn texts_that_cannot_be_kept_are_refused() {
    let (_computer, app, id) = running();
    let before = everything(&app).expect("all");
    let long = "é".repeat(10_001);
    for (text, error) in [
        (long.as_str(), ApiError::TextTooLong { limit: 10_000 }),
        ("a\0b", ApiError::TextInvisible),
        ("\u{1b}[31m", ApiError::TextInvisible),
        ("\u{202e}gnp.exe", ApiError::TextInvisible),
    ] {
        let mut said = request(&id, "mfa-everyone", "not-applicable");
        said.reason = text.to_owned();
        assert_eq!(app.answer_save(&said).err(), Some(error.clone()), "as a reason");
        said.reason = "none".to_owned();
        said.note = text.to_owned();
        assert_eq!(app.answer_save(&said).err(), Some(error), "as a note");
    }
    for reason in ["", " ", "\n\t\u{a0}"] {
        let mut said = request(&id, "mfa-everyone", "not-applicable");
        said.reason = reason.to_owned();
        assert_eq!(app.answer_save(&said).err(), Some(ApiError::ReasonMissing), "{reason:?}");
    }
    for name in ["a\0b", "\u{202e}x", "\u{7f}"] {
        assert_eq!(app.assessment_rename(&id, name).err(), Some(ApiError::TextInvisible));
    }
    assert_eq!(everything(&app).expect("all"), before);
}

#[test]
fn fields_that_cannot_be_kept_are_named_and_change_nothing() {
    let (_computer, app, id) = running();
    let before = everything(&app).expect("all");
    let long = "9".repeat(100_000);
    for (name, number, staff) in [
        ("a\0", "\0", "\0"),
        (&long, &long, &long),
        ("\u{202e}", "é", "NaN"),
        ("\u{1b}", "-", "-1"),
    ] {
        let view = app.organisation_save(&id, fields(name, number, staff)).expect("a view");
        let wrong: Vec<&str> = view.problems.iter().map(|p| p.field.as_str()).collect();
        assert_eq!(wrong, ["name", "enterpriseNumber", "staff"]);
        assert_eq!(everything(&app).expect("all"), before);
    }
}

#[test]
fn places_and_amounts_that_are_none_are_refused_or_brought_to_their_range() {
    let (_computer, app, id) = running();
    for at in [0, 1, u32::MAX] {
        assert_eq!(app.map_cell(&id, at, u32::MAX).err(), Some(ApiError::CellNotFound));
        assert_eq!(app.map_cell(&id, u32::MAX, at).err(), Some(ApiError::CellNotFound));
        assert_eq!(app.incident_remove(&id, at).err(), Some(ApiError::IncidentNotFound));
    }
    let many = vec![ServiceFields::default(); 201];
    let refused = app.services_save(&id, Some(&many)).err();
    assert_eq!(refused, Some(ApiError::TooManyServices { limit: 200 }));

    let known = app.availability_open(&id).expect("a view").assumptions;
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN, -0.0] {
        let mut values: BTreeMap<String, f64> =
            known.iter().map(|row| (row.id.clone(), value)).collect();
        values.insert("../../etc/passwd".to_owned(), value);
        let view = app.availability_save(&id, &values, true).expect("a view");
        for row in view.assumptions {
            assert!(row.value >= row.least && row.value <= row.most, "{}: {value}", row.id);
        }
    }
    let file = app.assessment_file(&id).expect("a file");
    assert!(!file.contains("passwd"), "an assumption that nobody knows is not kept");
}

#[test]
fn a_search_finds_nothing_by_texts_that_mean_something_to_a_database() {
    let (_computer, app, _) = running();
    let query = |search: &str| ListQuery { search: search.to_owned(), ..ListQuery::default() };
    for search in ["%", "_", "'", "\"", "\\", "' OR '1'='1", "*", "Bakkerij' --"] {
        let rows = app.home_list(&query(search)).expect("a list").assessments;
        assert!(rows.is_empty(), "{search:?} finds something");
    }
    assert_eq!(app.home_list(&query("\0")).err(), Some(ApiError::TextInvisible));
    let long = app.home_list(&query(&"x".repeat(1_000_000))).err();
    assert!(matches!(long, Some(ApiError::TextTooLong { .. })), "{long:?}");
    app.home_list(&query("")).expect("a list");
    let all = app.home_list(&ListQuery { shown: u32::MAX, ..ListQuery::default() });
    assert_eq!(all.expect("a list").assessments.len(), 1);
    let none = app.home_list(&ListQuery { shown: 0, ..ListQuery::default() });
    assert!(none.expect("a list").assessments.len() <= 1);
}

#[test]
fn an_answer_of_another_question_is_refused() {
    let (_computer, app, id) = running();
    let refused = app.answer_save(&request(&id, "mfa-everyone", "daily"));
    assert_eq!(refused.err(), Some(ApiError::ChoiceNotFound));
}

#[test]
fn names_and_passphrases_of_nothing_are_refused_and_change_nothing() {
    let (_computer, app, id) = running();
    app.backup_now().expect("a backup");
    let before = everything(&app).expect("all");
    let backups = app.safety_open().expect("the screen").backups;
    let out = app.data_file().with_file_name("out.db");
    for stranger in strangers() {
        let s = stranger.as_str();
        let (none, gone) = (Some(ApiError::BackupNotFound), Some(ApiError::AssessmentNotFound));
        assert_eq!(app.backup_restore(s).err(), none);
        assert_eq!(app.backup_remove(s).err(), none);
        assert_eq!(app.backup_copy(s, &out).err(), none);
        assert_eq!(app.aside_remove(s).err(), none);
        assert_eq!(app.trail_open(s).err(), gone);
        assert_eq!(app.trail_table(s).err(), gone);
        assert_eq!(app.trail_name(s).err(), gone);
        assert_eq!(app.handover_plain(&[id.clone(), stranger.clone()]).err(), gone);
        assert_eq!(app.handed_over(std::slice::from_ref(&stranger), true).err(), gone);
        let ids = std::slice::from_ref(&stranger);
        assert_eq!(app.handover_file(ids, "four words of a song").err(), gone);
        // A line of SQL is as good a passphrase as any, and is never put into one.
        let weak = app.passphrase_check(s).is_err();
        assert!(weak || s.chars().count() >= 12, "{s:.20}");
        assert!(!weak || app.passphrase_set("", s).is_err(), "{s:.20}");
        assert_eq!(app.branding_remove(s).err(), gone);
        assert_eq!(app.publisher_forget(s, s).err(), gone);
        assert_eq!(app.anonymous_file(s).err(), gone);
        assert!(app.file_unlock(s).is_err() && app.door_unlock(s).is_err(), "{s:.20}");
        assert!(app.door_set(s).is_err() && app.restore_file(&out, s).is_err(), "{s:.20}");
        // Where the key store has the key, no passphrase is asked for and none is looked at.
        assert!(app.key_store_use(s).is_ok(), "{s:.20}");
    }
    assert_eq!(app.idle_set(u32::MAX).err(), Some(ApiError::IdleUnknown));
    assert!(!out.exists());
    assert_eq!(everything(&app).expect("all"), before);
    assert_eq!(app.safety_open().expect("the screen").backups.len(), backups.len());
}

#[test]
fn a_page_cannot_send_keys_that_nobody_knows() {
    let sent = r#"{"assessment":"a","question":"b","choice":"c","reason":"","note":"","score":1}"#;
    let read: Result<tandem_api::request::AnswerRequest, _> = serde_json::from_str(sent);
    assert!(read.is_err());
}

/// Commands to which nothing hostile can be said, and why. What takes nothing, or a choice of two or three
/// words that its type holds, needs no line.
const SAFE: [(&str, &str); 4] = [
    ("branding_accept", "What it accepts was read before; tests/branding.rs types wrong names."),
    (
        "branding_offer",
        "Its bytes come from the dialog of the system; tests/branding.rs has bad ones.",
    ),
    (
        "backup",
        "Its path comes from the dialog of the system; tests/safety.rs has weak passphrases.",
    ),
    (
        "restore_look",
        "Its path comes from the dialog of the system; tests/safety.rs has wrong files.",
    ),
];

/// Types that hold no more than a few values.
const CLOSED: [&str; 2] = ["bool", "ZoomStep"];

#[test]
fn every_command_is_called_by_these_tests() {
    let here =
        std::fs::read_to_string(root().join("crates/api/tests/hostile.rs")).expect("this file");
    let folder = root().join("crates/api/src/commands");
    let mut commands = 0;
    for entry in std::fs::read_dir(folder).expect("the commands") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            continue;
        }
        let source = std::fs::read_to_string(&path).expect("a text");
        for rest in source.split("\n    pub fn ").skip(1) {
            let (head, rest) = rest.split_once('(').expect("arguments");
            let name = head.split('<').next().expect("a name");
            let arguments = rest.split_once(") ").expect("their end").0;
            let mut kinds = arguments.split(',').filter_map(|one| one.trim().split_once(": "));
            let harmless = kinds.all(|(_, kind)| CLOSED.contains(&kind));
            let explained = SAFE.iter().any(|(safe, why)| *safe == name && !why.is_empty());
            let called = here.contains(&format!("app.{name}("));
            assert!(called || harmless || explained, "nothing hostile is said to {name}");
            assert!(!(called && explained), "{name} is called: take it out of the list");
            commands += 1;
        }
    }
    assert!(commands > 60, "the commands were found: {commands}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_fields_are_stored_or_named_and_the_file_stays_sound(
        name in any::<String>(), number in "(BE)?[ .0-9\\PC]{0,14}", staff in "[ 0-9.,eE+\\-]{0,10}",
    ) {
        thread_local! { static RUNNING: (Computer, App, String) = running(); }
        RUNNING.with(|(_, app, id)| {
            let view = app.organisation_save(id, fields(&name, &number, &staff));
            let view = view.map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
            prop_assert!(view.problems.len() <= 3);
            let file = app.assessment_file(id).map_err(|e| TestCaseError::fail(e.to_string()))?;
            let content = tandem_api::builtin_content().expect("the content");
            let read = tandem_api::headless::read(&content, "x", file.as_bytes(), &app.language());
            prop_assert!(read.is_ok(), "what the screen kept is no valid file: {read:?}");
            // What is shown can be sent back as it is.
            if view.problems.is_empty() {
                let shown = app.organisation_open(id).expect("it").fields;
                let again = app.organisation_save(id, shown.clone()).expect("a view");
                prop_assert_eq!(again.problems, vec![], "{:?}", shown);
                prop_assert_eq!(app.assessment_file(id).expect("a file"), file, "{:?}", shown);
            }
            Ok(())
        })?;
    }
}

fn pace(hours: &str) -> PlanFields {
    PlanFields { hours: hours.to_owned(), start: String::new() }
}

fn decided(text: &str) -> ActionFields {
    ActionFields {
        status: text.to_owned(),
        owner: text.to_owned(),
        due: text.to_owned(),
        pinned: true,
        postponed_to: text.to_owned(),
        reason: text.to_owned(),
    }
}

fn running() -> (Computer, App, String) {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij");
    answer(&app, &id, "mfa-everyone", "some");
    (computer, app, id)
}
