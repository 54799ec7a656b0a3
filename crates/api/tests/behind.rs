//! The answers behind a number, two dates side by side, a long list, the help.

#![allow(clippy::expect_used)]

mod common;

use common::{Computer, answer, answer_all, import, named};
use tandem_api::request::{ListQuery, SortBy, ZoomStep};
use tandem_api::view::{Direction, Outcome, TakenFileView};
use tandem_api::{ApiError, App, SAMPLES};

#[test]
fn every_number_of_the_results_has_its_answers() {
    let app = Computer::new().start_in(&["en"]);
    let id = app.sample_add("bakery").expect("a sample").assessment.id;
    let results = app.results_open(&id).expect("the results");
    let all = app.answers_open(&id, "all").expect("every answer");
    assert_eq!(
        all.interval.as_ref().map(|one| &one.figure),
        results.interval.as_ref().map(|one| &one.figure)
    );
    let asked = results.answered + results.dont_know + results.not_applicable + results.open;
    assert_eq!(all.rows.len(), asked as usize);
    let mut held = 0;
    for domain in results.domains.iter().filter(|domain| domain.first_question.is_some()) {
        let view = app.answers_open(&id, &format!("domain:{}", domain.id)).expect("its answers");
        assert_eq!(view.title, domain.name);
        assert_eq!(view.interval, domain.interval);
        held += view.rows.len();
    }
    assert_eq!(held, all.rows.len(), "each answer stands behind one domain");
    let unknown = app.answers_open(&id, "dont-know").expect("the unknown ones");
    assert_eq!(unknown.rows.len(), results.dont_know as usize);
    assert_eq!(all.rows[0].question, results.costs[0].question, "what costs most stands first");
    assert_eq!(all.rows[0].gain, results.costs[0].gain);
    for stranger in ["", "domain:", "domain:no-such", "measure:z", "domain", "ALL", "all:x"] {
        let refused = app.answers_open(&id, stranger).err();
        assert_eq!(refused, Some(ApiError::AnswersNotFound), "{stranger:?}");
    }
}

#[test]
fn a_new_round_is_compared_with_the_one_before() {
    let app = Computer::new().start_in(&["en"]);
    let id = named(&app, "Bakkerij");
    let alone = app.compare_open(&id, None).expect("a view");
    assert!(alone.others.is_empty() && alone.change.is_none());
    answer_all(&app, &id, |question| question.item.choices[0].id.clone());
    app.parking_add(&id, "Stays with the old one", None).expect("parked");

    let round = app.assessment_again(&id).expect("a new round").assessment.id;
    assert!(app.parking_open(&round).expect("a list").points.is_empty());
    let same = app.compare_open(&round, None).expect("a view").change.expect("two of them");
    assert_eq!((same.points.as_str(), same.answers.len()), ("0", 0));

    let best = |id: &str, question: &str| {
        let view = app.question_open(id, Some(question)).expect("it");
        view.item.choices.last().expect("an option").id.clone()
    };
    let choice = best(&round, "mfa-everyone");
    answer(&app, &round, "mfa-everyone", &choice);
    answer(&app, &round, "leaver-access", "dont-know");
    let change = app.compare_open(&round, None).expect("a view").change.expect("two of them");
    assert!(change.points.starts_with('+'), "{}", change.points);
    let ways: Vec<Direction> = change.answers.iter().map(|one| one.direction).collect();
    assert_eq!(ways, [Direction::Better, Direction::Other], "what got better stands first");
    let back = app.compare_open(&id, Some(&round)).expect("a view").change.expect("the same two");
    assert_eq!(back, change, "from either side it goes from the older to the newer");
    assert_eq!(app.compare_open(&id, Some("no-such")).err(), Some(ApiError::AssessmentNotFound));
}

#[test]
fn the_list_is_searched_and_sorted() {
    let app = Computer::new().start_in(&["fr"]);
    let names = ["Société Générale du Pain", "Zoë & Fils", "Boulangerie Été"];
    let ids: Vec<String> = names.iter().map(|name| named(&app, name)).collect();
    answer(&app, &ids[1], "mfa-everyone", "everyone");
    let look = |search: &str, sort: SortBy, reversed: bool, shown: u32| {
        let query = ListQuery { search: search.to_owned(), sort, reversed, shown };
        let home = app.home_list(&query).expect("a list");
        let shown = home.assessments.iter().map(|row| row.assessment.name.clone());
        (shown.collect::<Vec<_>>(), home.found, home.total)
    };
    let (all, ..) = look("", SortBy::Name, false, 50);
    assert_eq!(all, ["Boulangerie Été", "Société Générale du Pain", "Zoë & Fils"]);
    let (back, ..) = look("", SortBy::Name, true, 50);
    assert_eq!(back.first().map(String::as_str), Some("Zoë & Fils"));
    assert_eq!(look("PAIN societe", SortBy::Name, false, 50), (vec![names[0].to_owned()], 1, 3));
    assert_eq!(look("nobody", SortBy::Name, false, 50), (vec![], 0, 3));
    assert_eq!(look("", SortBy::Name, false, 1).0.len(), 1);
    let (progress, ..) = look("", SortBy::Progress, true, 50);
    assert_eq!(progress.first().map(String::as_str), Some("Zoë & Fils"));
    // The way of looking stays while the program runs, and a change answers in it.
    assert_eq!(app.assessment_rename(&ids[0], "Aa").expect("renamed").query.sort, SortBy::Progress);
    let hostile = ListQuery { search: "\u{0}".to_owned(), ..ListQuery::default() };
    assert_eq!(app.home_list(&hostile).err(), Some(ApiError::TextInvisible));
}

#[test]
fn the_list_says_what_the_results_say() {
    let app = Computer::new().start_in(&["nl"]);
    for sample in SAMPLES {
        let id = app.sample_add(sample.id).expect("a sample").assessment.id;
        for _ in 0..2 {
            // The second time it comes from what was kept.
            let home = app.home().expect("the list");
            let row = home.assessments.iter().find(|row| row.assessment.id == id).expect("its row");
            let results = app.results_open(&id).expect("the results");
            assert_eq!(row.interval, results.interval, "{}", sample.id);
        }
    }
}

#[test]
fn a_file_that_is_opened_twice_is_there_once() {
    let app = Computer::new().start();
    let text = SAMPLES[0].text.as_bytes();
    let first = taken(&app, text);
    assert_eq!(first.outcome, Outcome::Added);
    let again = taken(&app, text);
    assert_eq!((again.outcome, &again.assessment), (Outcome::Known, &first.assessment));
    answer(&app, &first.assessment.id, "mfa-everyone", "nobody");
    let beside = taken(&app, text);
    assert_eq!(beside.outcome, Outcome::Beside);
    assert_ne!(beside.assessment.id, first.assessment.id);
    assert_eq!(import(&app, "a.tandem.json", text).expect("sound").total, 3);
}

/// The one assessment of a file.
fn taken(app: &App, text: &[u8]) -> TakenFileView {
    app.assessment_take("a.tandem.json", text).expect("sound").remove(0)
}

#[test]
fn the_help_knows_where_the_data_is_and_copies_it() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    named(&app, "Bakkerij");
    let help = app.help_open().expect("the help");
    assert!(help.data_file.ends_with("tandem.db"), "{}", help.data_file);
    assert!(help.licences.iter().any(|row| row.name == "rusqlite"));
    let copy = app.data_file().with_file_name("copy.db");
    let words = "four words of a song";
    app.backup(&copy, words).expect("copied");
    app.backup(&copy, words).expect("copied over the first");
    assert!(std::fs::read(&copy).expect("the copy").starts_with(b"TNP1"), "it has a passphrase");
    let nowhere = app.backup(&app.data_file().join("nowhere/copy.db"), words);
    assert!(matches!(nowhere, Err(ApiError::FileUnwritable { .. })), "{nowhere:?}");
}

#[test]
fn only_addresses_that_the_program_knows_are_opened() {
    let app = Computer::new().start();
    let content = tandem_api::builtin_content().expect("the content");
    for source in &content.sources {
        assert!(app.link(&source.url).is_ok(), "{}", source.url);
    }
    for stranger in ["", "https://example.org", "file:///etc/passwd", "javascript:alert(1)"] {
        assert_eq!(app.link(stranger).err(), Some(ApiError::LinkUnknown), "{stranger}");
    }
}

#[test]
fn the_text_grows_and_shrinks_within_bounds() {
    let computer = Computer::new();
    let app = computer.start();
    assert_eq!(app.zoom(), Ok(100));
    for _ in 0..20 {
        app.zoom_step(ZoomStep::Larger).expect("larger");
    }
    let app = computer.again(app);
    assert_eq!(app.zoom(), Ok(200), "it stays when the program ends");
    for _ in 0..20 {
        app.zoom_step(ZoomStep::Smaller).expect("smaller");
    }
    assert_eq!(app.zoom(), Ok(80));
    assert_eq!(app.zoom_step(ZoomStep::Usual), Ok(100));
}
