//! Going deeper, what is known about the organisation, second looks, words that are explained.

#![allow(clippy::expect_used)]

mod common;

use common::{Computer, answer, answer_all, fields, import, named};
use tandem_api::view::OrganisationFields;
use tandem_api::{ApiError, SAMPLES};

#[test]
fn an_answer_given_at_one_depth_is_kept_when_the_person_goes_deeper() {
    let app = Computer::new().start();
    let id = named(&app, "Diep");
    let express = answer_all(&app, &id, |view| view.item.choices[1].id.clone());
    let view = app.depth_save(&id, "standard").expect("deeper");
    let next = view.next_question.clone().expect("a question is open");
    assert!(!express.contains(&next), "what is answered is not asked again");
    let row = |id: &str| view.depths.iter().find(|row| row.id == id).expect("a depth").clone();
    assert!(row("standard").chosen && !row("express").chosen);
    assert_eq!(row("express").open, 0);
    assert_eq!(row("standard").questions as usize, express.len() + row("standard").open as usize);
    assert!(row("complete").open > row("standard").open);

    let results = app.results_open(&id).expect("results");
    assert_eq!(results.answered as usize, express.len(), "nothing was lost");
    assert_eq!(app.question_open(&id, None).expect("a question").item.id, next);

    let back = app.depth_save(&id, "express").expect("back");
    assert_eq!(back.minutes_left, 0, "the answers of the express check are all there");
    assert_eq!(app.depth_save(&id, "deepest").err(), Some(ApiError::DepthUnknown));
}

#[test]
fn the_depth_is_remembered_and_exported() {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Diep");
    app.depth_save(&id, "complete").expect("stored");
    drop(app);
    let app = computer.start();
    let depths = app.organisation_open(&id).expect("it").depths;
    assert_eq!(
        depths.iter().filter(|row| row.chosen).map(|row| row.id.as_str()).collect::<Vec<_>>(),
        ["complete"]
    );
    assert!(app.assessment_file(&id).expect("a file").contains("\"depth\": \"complete\""));
    assert_eq!(app.home().expect("a list").assessments[0].applicable, depths[2].questions);
}

#[test]
fn questions_for_a_group_are_asked_of_a_group_only() {
    let app = Computer::new().start();
    let id = named(&app, "Groep");
    app.depth_save(&id, "complete").expect("stored");
    let with =
        |group: &str| OrganisationFields { group: group.to_owned(), ..fields("Groep", "", "") };
    let count = |group: &str| {
        let view = app.organisation_save(&id, with(group)).expect("stored");
        assert_eq!((view.problems.len(), view.fields.group.as_str()), (0, group));
        view.depths[2].questions
    };
    let (unknown, no, yes) = (count(""), count("no"), count("yes"));
    assert_eq!((unknown, yes), (no, no + 1));
    let wrong = app.organisation_save(&id, with("perhaps")).expect("named");
    assert_eq!(wrong.problems[0].field, "group");
}

#[test]
fn the_enterprises_of_a_group_are_never_dropped_by_a_click() {
    let linked = "\"linked\": [ { \"name\": \"Holding\" } ],\n    \"staff_fte\": 12,";
    let sample = SAMPLES[0].text;
    let start = sample.find("\"linked\"").expect("linked");
    let end = start + sample[start..].find('\n').expect("a line");
    let text = format!("{}{}", &sample[..start], sample[end..].trim_start());
    let text = text.replace("\"staff_fte\": 12,", linked);
    let app = Computer::new().start();
    let home = import(&app, "a.tandem.json", text.as_bytes()).expect("a sound file");
    let id = &home.assessments[0].assessment.id;
    let mut shown = app.organisation_open(id).expect("it").fields;
    assert_eq!(shown.group, "yes");
    shown.group = "no".to_owned();
    let view = app.organisation_save(id, shown).expect("a view");
    assert_eq!(view.problems.iter().map(|p| p.field.as_str()).collect::<Vec<_>>(), ["group"]);
    assert!(app.assessment_file(id).expect("a file").contains("Holding"));
}

#[test]
fn one_person_alone_is_not_asked_about_colleagues() {
    let app = Computer::new().start();
    let id = named(&app, "Alleen");
    app.depth_save(&id, "standard").expect("stored");
    let count = |staff: &str| {
        let view = app.organisation_save(&id, fields("Alleen", "", staff)).expect("stored");
        view.depths[1].questions
    };
    assert!(count("1") < count("2"));
    assert_eq!(count(""), count("2"), "what nobody said hides nothing");
}

#[test]
fn answers_that_do_not_go_together_are_shown_kindly_with_the_way_to_them() {
    let app = Computer::new().start_in(&["en"]);
    let id = named(&app, "Haast");
    answer(&app, &id, "restore-test", "full");
    answer(&app, &id, "independent-backup", "none");
    let results = app.results_open(&id).expect("results");
    let [look] = results.contradictions.as_slice() else { panic!("{:?}", results.contradictions) };
    assert!(look.certain && look.text.contains("backup") && !look.check.is_empty());
    let ids: Vec<&str> = look.questions.iter().map(|link| link.id.as_str()).collect();
    assert_eq!(ids, ["independent-backup", "restore-test"]);
    answer(&app, &id, "independent-backup", "all-services");
    assert!(app.results_open(&id).expect("results").contradictions.is_empty());
}

#[test]
fn words_that_are_explained_are_marked_once_and_have_their_meaning() {
    for language in ["en", "fr", "nl"] {
        let app = Computer::new().start_in(&[language]);
        let id = named(&app, "Woorden");
        let view = app.question_open(&id, Some("admin-accounts")).expect("a question");
        let runs: Vec<_> =
            [&view.item.explanation, &view.item.why, &view.item.how, &view.item.evidence]
                .into_iter()
                .flatten()
                .collect();
        let marked: Vec<&str> = runs.iter().filter_map(|run| run.term.as_deref()).collect();
        let mut once = marked.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), marked.len(), "{language}: {marked:?}");
        assert!(marked.len() >= 2, "{language}: {marked:?}");
        for term in marked {
            let found = view.terms.iter().find(|view| view.id == term).expect("its meaning");
            assert!(!found.name.is_empty() && found.text.len() > 20, "{found:?}");
        }
        let text: String = view.item.explanation.iter().map(|run| run.text.as_str()).collect();
        assert!(text.len() > 80 && !text.contains("  "), "{language}: {text}");
    }
}

#[test]
fn an_action_says_who_helps_in_belgium() {
    let app = Computer::new().start_in(&["fr"]);
    let view = app.sample_add("it-services").expect("a sample");
    let contacts: Vec<_> = view.actions.iter().flat_map(|action| &action.contacts).collect();
    assert!(!contacts.is_empty());
    for contact in contacts {
        assert!(
            contact.url.starts_with("https://") && contact.checked.contains("2026"),
            "{contact:?}"
        );
        assert!(!contact.name.is_empty() && contact.about.ends_with('.'), "{contact:?}");
    }
}
