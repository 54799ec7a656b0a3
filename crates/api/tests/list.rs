//! The list of assessments: copies, names, deletion, files that come and go.

#![allow(clippy::expect_used)]

mod common;

use common::{Computer, answer, answer_all, everything, fields, import, named};
use tandem_api::view::HomeView;
use tandem_api::{ApiError, SAMPLES};

#[test]
fn a_copy_stands_apart_from_what_it_was_made_of() {
    let app = Computer::new().start_in(&["en"]);
    let id = named(&app, "Bakkerij");
    answer(&app, &id, "mfa-everyone", "some");
    let home = app.assessment_duplicate(&id).expect("a copy");
    assert_eq!(names(&home), ["Bakkerij (copy)", "Bakkerij"]);
    let copy = home.assessments[0].assessment.id.clone();
    assert_ne!(copy, id);
    answer(&app, &copy, "mfa-everyone", "everyone");
    let original = app.question_open(&id, Some("mfa-everyone")).expect("it").item.answer;
    assert_eq!(original.map(|answer| answer.choice).as_deref(), Some("some"));
}

#[test]
fn a_name_at_the_limit_can_be_copied_and_a_longer_one_is_refused() {
    let app = Computer::new().start();
    let long = "é".repeat(200);
    let id = named(&app, &long);
    let home = app.assessment_duplicate(&id).expect("a copy");
    assert_eq!(names(&home), [&long, &long]);
    let refused = app.assessment_rename(&id, &"é".repeat(201));
    assert_eq!(refused, Err(ApiError::TextTooLong { limit: 200 }));
}

#[test]
fn another_name_shows_at_once_and_stays() {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij");
    assert_eq!(names(&app.assessment_rename(&id, "  De Zon 🥐 ").expect("renamed")), ["De Zon 🥐"]);
    let app = computer.again(app);
    assert_eq!(names(&app.home().expect("the list")), ["De Zon 🥐"]);
}

#[test]
fn what_was_deleted_comes_back_until_the_program_ends() {
    let computer = Computer::new();
    let app = computer.start();
    let (first, second) = (named(&app, "First"), named(&app, "Second"));
    answer(&app, &first, "mfa-everyone", "some");
    let whole = app.assessment_file(&first).expect("a file");
    let home = app.assessment_delete(&first).expect("deleted");
    assert_eq!(names(&home), ["Second"]);
    assert_eq!(home.undo.as_ref().map(|undo| undo.id.as_str()), Some(first.as_str()));
    assert_eq!(app.question_open(&first, None), Err(ApiError::AssessmentNotFound));
    assert_eq!(app.assessment_delete(&first), Err(ApiError::AssessmentNotFound), "only once");

    let home = app.assessment_restore(&first).expect("back");
    assert_eq!((home.assessments.len(), home.undo), (2, None));
    assert_eq!(app.assessment_file(&first).expect("a file"), whole, "with everything in it");
    assert_eq!(app.assessment_restore(&second), Err(ApiError::AssessmentNotFound), "never gone");

    app.assessment_delete(&first).expect("deleted");
    drop(app);
    let app = computer.start();
    assert_eq!(app.home().expect("the list").undo, None);
    assert_eq!(app.assessment_restore(&first), Err(ApiError::AssessmentNotFound));
}

#[test]
fn the_one_changed_last_stands_first_and_is_where_to_go_on() {
    let app = Computer::new().start();
    let (old, new) = (named(&app, "Old"), named(&app, "New"));
    assert_eq!(names(&app.home().expect("the list")), ["New", "Old"]);
    let next = answer(&app, &old, "responsibility-split", "dont-know").next.expect("a next one");
    app.question_open(&old, Some(&next)).expect("it");
    let home = app.home().expect("the list");
    assert_eq!(names(&home), ["Old", "New"]);
    let resume = home.resume.expect("open questions");
    assert_eq!((resume.assessment.id, resume.question), (old.clone(), next));
    assert_eq!(home.assessments[0].answered, 1);

    answer_all(&app, &new, |_| "dont-know".to_owned());
    assert_eq!(app.home().expect("the list").resume, None, "the last one has no open question");
}

#[test]
fn an_assessment_that_was_never_touched_disappears() {
    let app = Computer::new().start();
    app.assessment_create().expect("a new one");
    assert_eq!(app.home().expect("the list").assessments, []);
    let id = app.assessment_create().expect("a new one").assessment.id;
    answer(&app, &id, "mfa-everyone", "some");
    assert_eq!(app.home().expect("the list").assessments.len(), 1, "an answer is something");
}

#[test]
fn a_firm_without_a_name_keeps_what_was_said_about_it() {
    let app = Computer::new().start();
    let id = app.assessment_create().expect("a new one").assessment.id;
    app.organisation_save(&id, fields("", "0999.999.922", "12")).expect("stored");
    app.home().expect("the list");
    let view = app.organisation_open(&id).expect("it is still there");
    assert_eq!(view.fields, fields("", "0999.999.922", "12"));
}

#[test]
fn a_file_with_nothing_but_services_is_not_lost_when_it_is_imported() {
    let app = Computer::new().start();
    let text = SAMPLES[0].text.replace("\"name\": \"Bakkerij Peeters\",", "");
    let (head, tail) = text.split_once("\"answers\": {").expect("answers");
    assert!(!tail.is_empty());
    let text = format!("{head}\"answers\": {{}}\n}}\n");
    let home = import(&app, "a.tandem.json", text.as_bytes()).expect("a sound file");
    assert_eq!(home.assessments.len(), 1, "it was said to be imported");
}

#[test]
fn a_file_goes_out_and_comes_back_byte_for_byte() {
    let app = Computer::new().start();
    for sample in SAMPLES {
        let home = import(&app, "a.tandem.json", sample.text.as_bytes()).expect("sound");
        let id = &home.assessments[0].assessment.id;
        assert_eq!(app.assessment_file(id).expect("a file"), sample.text, "{}", sample.id);
    }
}

#[test]
fn states_of_one_assessment_stand_side_by_side_each_with_its_own_id() {
    let app = Computer::new().start();
    for count in 1..=3 {
        let home = import(&app, "a.tandem.json", SAMPLES[0].text.as_bytes()).expect("sound");
        assert_eq!(home.assessments.len(), count);
        // A change makes it another state of the file that comes next.
        answer(
            &app,
            "0e8f2f0a-6a0b-4c36-9a53-6f1f0f6b1a01",
            "mfa-everyone",
            ["nobody", "some", "most"][count - 1],
        );
    }
    let files = everything(&app).expect("all");
    let ids: std::collections::BTreeSet<&str> =
        files.iter().filter_map(|file| file.lines().find(|line| line.contains("\"id\""))).collect();
    assert_eq!(ids.len(), 3, "each has its own id");
}

#[test]
fn a_bad_file_is_refused_with_all_that_is_wrong_and_leaves_everything() {
    let app = Computer::new().start_in(&["fr"]);
    named(&app, "Boulangerie");
    let before = everything(&app).expect("all");
    let bad = SAMPLES[0].text.replace("\"express\"", "\"deep\"").replace("\"some\"", "\"maybe\"");
    for bytes in [bad.as_bytes(), b"", b"\xff\xfe", b"{}", &SAMPLES[0].text.as_bytes()[..2_000]] {
        let Err(ApiError::InvalidFile { name, problems }) = import(&app, "x.json", bytes) else {
            panic!("it must be refused");
        };
        assert_eq!(name, "x.json");
        assert!(!problems.is_empty() && problems.iter().all(|problem| !problem.message.is_empty()));
        assert_eq!(everything(&app).expect("all"), before, "nothing was changed");
    }
    let Err(ApiError::InvalidFile { problems, .. }) = import(&app, "x", bad.as_bytes()) else {
        panic!("it must be refused");
    };
    let places: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(places, ["depth", "answers.mfa-everyone.choice"]);
}

#[test]
fn each_example_opens_on_its_results() {
    let app = Computer::new().start();
    let home = app.home().expect("the list");
    assert_eq!(home.samples.len(), SAMPLES.len());
    for sample in home.samples {
        let results = app.sample_add(&sample.id).expect("an example");
        assert_eq!(results.open, 0, "{} is answered in full", sample.id);
        assert_eq!(results.assessment.name, sample.name, "the list and the file agree");
    }
    assert_eq!(app.home().expect("the list").assessments.len(), SAMPLES.len());
}

fn names(home: &HomeView) -> Vec<&str> {
    home.assessments.iter().map(|row| row.assessment.name.as_str()).collect()
}
