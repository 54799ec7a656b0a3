//! The sections, marks, undoing, the parked points and the projector.

#![allow(clippy::expect_used)]

mod common;

use std::sync::{Arc, Mutex};

use common::{Computer, answer, answer_all, named, request};
use tandem_api::view::{SceneView, SectionState};
use tandem_api::{ApiError, App, Audience};

fn started() -> (Computer, App, String) {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij");
    (computer, app, id)
}

#[test]
fn the_sections_say_what_is_left() {
    let (_computer, app, id) = started();
    let before = app.sections_open(&id).expect("the sections");
    assert_eq!((before.answered, before.next_number), (0, 1));
    let of = |view: &tandem_api::view::SectionsView| -> u32 {
        view.sections.iter().map(|section| section.count).sum()
    };
    assert_eq!(of(&before), before.count, "every question is in one section");
    assert!(before.sections.iter().all(|section| section.state == SectionState::Open));

    let first = before.sections[0].id.clone();
    let section = app.section_open(&id, Some(&first)).expect("it");
    for item in &section.items {
        app.section_answer(&request(&id, &item.id, "dont-know")).expect("stored");
    }
    let after = app.sections_open(&id).expect("the sections");
    let row = &after.sections[0];
    assert_eq!((row.state, row.dont_know), (SectionState::Answered, row.count));
    assert_eq!(after.next_number, row.count + 1, "it goes on in the next one");
    assert_eq!(after.answered, row.count);

    answer_all(&app, &id, |_| "dont-know".to_owned());
    let done = app.sections_open(&id).expect("the sections");
    assert_eq!((done.next, done.minutes_left), (None, 0));
}

#[test]
fn a_section_shows_what_its_answers_open() {
    let (_computer, app, id) = started();
    for section in app.sections_open(&id).expect("the sections").sections {
        let view = app.section_open(&id, Some(&section.id)).expect("it");
        assert_eq!(view.items.len(), section.count as usize, "{}", section.id);
        let numbers: Vec<u32> = view.items.iter().map(|item| item.number).collect();
        assert!(numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{numbers:?}");
    }
    assert_eq!(app.section_open(&id, Some("")).err(), Some(ApiError::SectionNotFound));
}

#[test]
fn a_mark_stays_until_it_is_taken_off() {
    let (computer, app, id) = started();
    assert!(app.later_set(&id, "mfa-everyone", true).expect("marked").item.later);
    answer(&app, &id, "mfa-everyone", "some");
    drop(app);
    let app = computer.start();
    let later = app.sections_open(&id).expect("the sections").later;
    assert_eq!(later.len(), 1);
    assert_eq!(later[0].id, "mfa-everyone");
    let section = app.section_open(&id, None).expect("a section").id;
    app.section_later(&id, "mfa-everyone", false).expect("taken off");
    assert!(app.sections_open(&id).expect("the sections").later.is_empty());
    assert_ne!(section, "");
    assert_eq!(app.later_set(&id, "no-such", true).err(), Some(ApiError::QuestionNotFound));
}

#[test]
fn answers_are_undone_and_given_again_across_questions() {
    let (_computer, app, id) = started();
    let blank = app.assessment_file(&id).expect("a file");
    answer(&app, &id, "mfa-everyone", "some");
    answer(&app, &id, "mfa-everyone", "everyone");
    let mut noted = request(&id, "mfa-everyone", "everyone");
    noted.note = "Asked An".to_owned();
    app.answer_save(&noted).expect("stored");
    let full = app.assessment_file(&id).expect("a file");

    let undone = app.answer_undo(&id).expect("the note");
    assert_eq!(
        (undone.question.id.as_str(), undone.undo, undone.redo),
        ("mfa-everyone", true, true)
    );
    app.answer_undo(&id).expect("the second choice");
    let view = app.question_open(&id, Some("mfa-everyone")).expect("it");
    assert_eq!(view.item.answer.expect("the first choice").choice, "some");
    assert!(!app.answer_undo(&id).expect("the first choice").undo);
    assert_eq!(app.answer_undo(&id).err(), Some(ApiError::NothingToUndo));
    assert_eq!(app.assessment_file(&id).expect("a file"), blank, "as if nothing was ever said");

    for _ in 0..3 {
        app.answer_redo(&id).expect("again");
    }
    assert_eq!(app.answer_redo(&id).err(), Some(ApiError::NothingToRedo));
    assert_eq!(app.assessment_file(&id).expect("a file"), full);
}

#[test]
fn what_changed_in_another_way_is_not_overwritten_by_undoing() {
    let (_computer, app, id) = started();
    answer(&app, &id, "mfa-everyone", "dont-know");
    // The IT partner knew it, and the answer sheet brought it back.
    let sheet = "mfa-everyone;;;2;\r\n";
    let taken = app.answers_take(&id, "answers.csv", sheet.as_bytes()).expect("taken");
    assert_eq!(taken.taken.len(), 1);
    let whole = app.assessment_file(&id).expect("a file");
    assert_eq!(app.answer_undo(&id).err(), Some(ApiError::NothingToUndo));
    assert_eq!(app.answer_undo(&id).err(), Some(ApiError::NothingToUndo));
    assert_eq!(app.assessment_file(&id).expect("a file"), whole);
}

#[test]
fn points_are_parked_settled_and_taken_off() {
    let (computer, app, id) = started();
    app.parking_add(&id, "  Who pays for the backup?  ", Some("mfa-everyone")).expect("parked");
    app.parking_add(&id, "Ask the accountant", None).expect("parked");
    assert_eq!(app.parking_add(&id, "  ", None).expect("nothing").points.len(), 2);
    app.parking_settle(&id, 0, true).expect("settled");
    drop(app);
    let app = computer.start();
    let view = app.parking_open(&id).expect("the list");
    assert_eq!((view.points.len(), view.open), (2, 1));
    assert_eq!(view.points[0].text, "Who pays for the backup?");
    assert!(view.points[0].settled && view.points[0].question.is_some());
    let left = app.parking_remove(&id, 0).expect("taken off");
    assert_eq!(left.points[0].text, "Ask the accountant");
    assert_eq!(app.parking_remove(&id, 7).err(), Some(ApiError::PointNotFound));
    assert_eq!(app.parking_add(&id, "x\u{0}", None).err(), Some(ApiError::TextInvisible));
    let file = app.assessment_file(&id).expect("a file");
    assert!(file.contains("Ask the accountant"), "the list goes along with the assessment");
}

#[test]
fn the_projector_follows_the_window_and_shows_nothing_private() {
    let (_computer, app, id) = started();
    let other = named(&app, "Another client");
    assert_eq!(app.projector().err(), Some(ApiError::NotPresenting));
    let mut noted = request(&id, "mfa-everyone", "some");
    noted.note = "A private remark".to_owned();
    noted.evidence = "A private proof".to_owned();
    app.answer_save(&noted).expect("stored");
    app.present(&id).expect("presented");

    app.home().expect("the list");
    assert_eq!(app.projector().expect("a view").scene, SceneView::Cover);
    app.question_open(&other, None).expect("another client");
    let view = app.projector().expect("a view");
    assert_eq!((view.scene, view.name.as_str()), (SceneView::Cover, "Bakkerij"));

    app.question_open(&id, Some("mfa-everyone")).expect("it");
    let view = app.projector().expect("a view");
    let wire = format!("{:?}{:?}", view.scene, view.name);
    assert!(!wire.contains("private"), "{wire}");
    assert!(!wire.contains("Another client"), "{wire}");
    let SceneView::Question { chosen, .. } = view.scene else { panic!("{wire}") };
    assert_eq!(chosen, "some");

    app.results_open(&id).expect("the results");
    assert!(matches!(app.projector().expect("a view").scene, SceneView::Results { .. }));
    app.present_end();
    assert_eq!(app.projector().err(), Some(ApiError::NotPresenting));
}

#[test]
fn the_room_answers_and_turns_the_page_and_the_window_is_told() {
    let (_computer, app, id) = started();
    let told = Arc::new(Mutex::new(Vec::new()));
    let hears = Arc::clone(&told);
    app.on_change(move |audience| hears.lock().expect("a list").push(audience));
    let mut noted = request(&id, "mfa-everyone", "some");
    noted.note = "Stays".to_owned();
    app.answer_save(&noted).expect("stored");
    app.present(&id).expect("presented");
    let number = app.question_open(&id, Some("mfa-everyone")).expect("it").item.number;
    told.lock().expect("a list").clear();

    app.projector_answer("everyone").expect("answered");
    let after = app.question_open(&id, Some("mfa-everyone")).expect("it").item.answer;
    let after = after.expect("an answer");
    assert_eq!((after.choice.as_str(), after.note.as_str()), ("everyone", "Stays"));
    assert_eq!(told.lock().expect("a list").first(), Some(&Audience::Desk));
    assert_eq!(app.projector_answer("no-such").err(), Some(ApiError::ChoiceNotFound));
    let reason = app.projector_answer("not-applicable").err();
    assert_eq!(reason, Some(ApiError::ChoiceNotFound), "a reason needs somebody who writes");

    let SceneView::Question { number: next, .. } = app.projector_step(true).expect("on").scene
    else {
        panic!("no question")
    };
    assert_eq!(next, number + 1);
    for _ in 0..100 {
        app.projector_step(false).expect("back");
    }
    let first = app.projector_step(false).expect("the first stays").scene;
    assert!(matches!(first, SceneView::Question { number: 1, .. }), "{first:?}");
    assert!(app.answer_undo(&id).is_ok(), "what the room chose can be undone");
}
