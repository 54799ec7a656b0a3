//! What a person does from the first start to the report, and finds again at the next one.

#![allow(clippy::expect_used)]

mod common;

use common::{Computer, answer, answer_all, fields, import, named, request};
use tandem_api::App;
use tandem_api::view::{AnswerState, PlaceView};

#[test]
fn the_first_start_speaks_the_language_of_the_system() {
    for (system, code) in
        [(&["nl-BE", "en"][..], "nl"), (&["de-BE", "fr-BE"], "fr"), (&["de-DE"], "en"), (&[], "en")]
    {
        let start = Computer::new().start_in(system).start().expect("a start");
        assert_eq!(start.language.code, code, "{system:?}");
        assert!(start.language.messages.contains("error-internal ="));
        assert_eq!(start.place, PlaceView::Home);
        assert_eq!(start.notice, None, "a new data file is nothing to tell");
        assert!(!start.auto_advance, "nothing moves by itself until a person asks for it");
    }
}

#[test]
fn a_chosen_language_stays_whatever_the_system_speaks() {
    let computer = Computer::new();
    let app = computer.start_in(&["nl-BE"]);
    assert_eq!(app.language_set("fr").expect("French").tag, "fr-BE");
    app.auto_advance_set(true).expect("a setting");
    drop(app);
    let start = computer.start_in(&["nl-BE"]).start().expect("a start");
    assert_eq!(start.language.code, "fr");
    assert!(start.auto_advance);
}

#[test]
fn a_firm_is_described_a_wrong_field_is_named_and_the_right_ones_are_kept() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = app.assessment_create().expect("a new one").assessment.id;

    let view = app.organisation_save(&id, fields(" Bakkerij ", "0999.999.923", "a dozen"));
    let view = view.expect("wrong fields are no error");
    let wrong: Vec<&str> = view.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(wrong, ["enterpriseNumber", "staff"]);
    assert!(view.problems.iter().all(|problem| problem.message.ends_with('.')), "in words");
    assert_eq!(view.fields.staff, "a dozen", "what was typed stays on the screen");
    assert_eq!(app.organisation_open(&id).expect("it").fields, fields("Bakkerij", "", ""));

    let view = app.organisation_save(&id, fields("Bakkerij", "be0999999922", "7,5"));
    assert_eq!(view.expect("all right").problems, []);
    let app = computer.again(app);
    let stored = app.organisation_open(&id).expect("it");
    assert_eq!(stored.fields, fields("Bakkerij", "0999.999.922", "7,5"), "in Dutch");

    let view = app.organisation_save(&id, fields("", "", "")).expect("all unknown");
    assert_eq!(view.fields, fields("", "", ""), "an emptied field is unknown again");
}

#[test]
fn a_figure_that_nobody_touched_is_kept_as_it_was() {
    // Three decimals look like thousands to whoever reads them in a field.
    let text = tandem_api::SAMPLES[0].text.replace("\"staff_fte\": 12,", "\"staff_fte\": 12.125,");
    for language in ["en", "fr", "nl"] {
        let app = Computer::new().start_in(&[language]);
        let home = import(&app, "a.tandem.json", text.as_bytes()).expect("a sound file");
        let id = &home.assessments[0].assessment.id;
        let mut shown = app.organisation_open(id).expect("it").fields;
        shown.name = "De Zon".to_owned();
        app.organisation_save(id, shown).expect("stored");
        let file = app.assessment_file(id).expect("a file");
        assert!(file.contains("\"staff_fte\": 12.125,"), "{language}: {file}");
    }
}

#[test]
fn every_question_is_answered_and_comes_to_a_result_and_a_report() {
    let computer = Computer::new();
    let app = computer.start_in(&["fr"]);
    let id = named(&app, "Solutions Meuse");
    let before = app.results_open(&id).expect("results");
    assert!(
        before.interval.as_ref().is_some_and(|score| score.provisional && score.band.is_none())
    );
    assert_eq!(before.first_open, app.question_open(&id, None).ok().map(|view| view.item.id));

    let asked = answer_all(&app, &id, |view| view.item.choices[0].id.clone());
    let after = app.results_open(&id).expect("results");
    assert_eq!(after.answered as usize, asked.len());
    assert_eq!((after.open, after.dont_know, after.first_open), (0, 0, None));
    let score = after.interval.expect("a score");
    assert!(!score.provisional && score.band.is_some());
    assert!(score.low < 20.0, "the worst answers make a low score: {}", score.low);
    assert!(!after.actions.is_empty() && after.actions.len() <= 6);
    assert!(after.action_count as usize >= after.actions.len());
    assert!(after.costs.iter().all(|cost| cost.state != AnswerState::Unknown));
    let ranks: Vec<u32> = after.actions.iter().map(|action| action.rank).collect();
    assert_eq!(ranks, (1..).take(ranks.len()).collect::<Vec<_>>());

    let pdf = app.export(&id, "pdf").expect("a report");
    assert!(pdf.starts_with(b"%PDF-"));
    assert_eq!(pdf, app.export(&id, "pdf").expect("a report"), "the same bytes twice");
    assert!(app.export_name(&id, "pdf").expect("a name").contains("solutions-meuse-2026-11-22"));
}

#[test]
fn the_best_answers_come_to_the_top_and_call_for_nothing() {
    let app = Computer::new().start();
    let id = named(&app, "Exemplary");
    answer_all(&app, &id, |view| view.item.choices.last().expect("a choice").id.clone());
    let results = app.results_open(&id).expect("results");
    let score = results.interval.expect("a score");
    assert_eq!((score.low_text.as_str(), score.high_text.as_str()), ("100", "100"));
    assert_eq!(score.band.map(|band| band.id).as_deref(), Some("exemplary"));
    assert!(results.capped_by.is_empty() && results.costs.is_empty() && results.actions.is_empty());
}

#[test]
fn what_nobody_knows_is_listed_with_how_to_find_out() {
    let app = Computer::new().start();
    let id = named(&app, "Unsure");
    let asked = answer_all(&app, &id, |_| "dont-know".to_owned());
    let results = app.results_open(&id).expect("results");
    let listed: Vec<&str> = results.unknowns.iter().map(|row| row.question.id.as_str()).collect();
    assert_eq!(listed, asked);
    assert!(results.unknowns.iter().all(|row| !row.how.is_empty()));
    assert!(results.actions.is_empty(), "finding out comes before doing");
    let score = results.interval.expect("a score");
    assert_eq!((score.low, score.high), (0.0, 100.0));
    assert!(!score.provisional, "“I don’t know” is an answer");
}

#[test]
fn the_place_is_found_again_on_every_screen() {
    let computer = Computer::new();
    let app = computer.start();
    let assessment = named(&app, "Bakkerij");
    let app = computer.again(app);
    assert_eq!(place(&app), PlaceView::Organisation { assessment: assessment.clone() });

    let third = answer_all(&app, &assessment, |_| "dont-know".to_owned()).swap_remove(2);
    app.question_open(&assessment, Some(&third)).expect("the third");
    let there = PlaceView::Question { assessment: assessment.clone(), question: third.clone() };
    let app = computer.again(app);
    assert_eq!(place(&app), there);
    assert_eq!(app.question_open(&assessment, None).expect("a question").item.id, third);

    app.results_open(&assessment).expect("results");
    let app = computer.again(app);
    assert_eq!(place(&app), PlaceView::Results { assessment: assessment.clone() });
    app.home().expect("the list");
    let app = computer.again(app);
    assert_eq!(place(&app), PlaceView::Home);
    app.organisation_open(&assessment).expect("it");
    let app = computer.again(app);
    assert_eq!(place(&app), PlaceView::Organisation { assessment: assessment.clone() });
    app.assessment_delete(&assessment).expect("gone");
    let app = computer.again(app);
    assert_eq!(place(&app), PlaceView::Home, "what was deleted is no place to return to");
}

fn place(app: &App) -> PlaceView {
    app.start().expect("a start").place
}

#[test]
fn a_question_opened_by_an_answer_closes_with_another_and_keeps_its_own() {
    let app = Computer::new().start();
    let id = named(&app, "Bakkerij");
    let all = answer_all(&app, &id, |view| view.item.choices[0].id.clone());
    assert!(
        !all.contains(&"incident-deadlines".to_owned()) && all.contains(&"nis2-scope".to_owned())
    );
    let count = |view: &tandem_api::view::QuestionView| view.count as usize;

    let opened = answer(&app, &id, "nis2-scope", "in-registered");
    assert_eq!(count(&opened), all.len() + 1, "one more question");
    let hidden = opened.next.expect("the question behind it");
    assert!(!all.contains(&hidden));
    let best =
        app.question_open(&id, Some(&hidden)).expect("it").item.choices.pop().expect("a choice");
    answer(&app, &id, &hidden, &best.id);
    let with = app.results_open(&id).expect("results").interval;

    let closed = answer(&app, &id, "nis2-scope", "unsure");
    assert_eq!(count(&closed), all.len());
    assert_ne!(closed.next.as_ref(), Some(&hidden));
    assert_eq!(
        app.answer_save(&request(&id, &hidden, &best.id)),
        Err(tandem_api::ApiError::QuestionNotFound),
        "a hidden question takes no answer"
    );
    answer(&app, &id, "nis2-scope", "in-registered");
    let again = app.question_open(&id, Some(&hidden)).expect("it").item.answer.expect("its answer");
    assert_eq!(again.choice, best.id, "the answer was kept");
    assert_eq!(app.results_open(&id).expect("results").interval, with);
}

#[test]
fn a_note_and_a_reason_are_kept_and_a_later_answer_replaces_them() {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij");
    let mut said = request(&id, "api-keys", "not-applicable");
    said.reason = " We have none. ".to_owned();
    said.note = "Ask\nthe web shop 🥐".to_owned();
    app.answer_save(&said).expect("an answer");
    let app = computer.again(app);
    let kept = app.question_open(&id, Some("api-keys")).expect("it").item.answer;
    let kept = kept.expect("its answer");
    assert_eq!((kept.choice.as_str(), kept.reason.as_str()), ("not-applicable", "We have none."));
    assert_eq!(kept.note, "Ask\nthe web shop 🥐");
    let kept = answer(&app, &id, "api-keys", "dont-know").item.answer.expect("its answer");
    assert_eq!((kept.reason.as_str(), kept.note.as_str()), ("", ""));
}
