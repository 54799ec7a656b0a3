//! Section 2.3 of the contract, told by hand with exact figures.

#![allow(clippy::expect_used)]

use tandem_content::packs::{dont_know, not_applicable, option, situation};
use tandem_core::assessment::{Answer, Answers};
use tandem_core::pack::{Depth, Pack, PackFile, parse};
use tandem_core::scoring::{Band, QuestionState, ScoreCard, score};

#[test]
fn three_answers_make_a_weighted_mean() {
    // 5·0.5 + 3·0 + 2·1 = 4.5 of 10.
    let card =
        scored(&[("mfa", option("half")), ("backup", option("no")), ("list", option("yes"))]);
    assert_eq!(ends(&card), (45.0, 45.0));
    assert_eq!(card.overall.known, Some(45.0));
    assert_eq!(card.overall.band, Some(Band::Fragile));
    assert!(!card.overall.provisional);
}

#[test]
fn what_nobody_knows_opens_the_interval() {
    // Known: 2 of 2. Unknown: 8 of 10.
    let card = scored(&[("mfa", dont_know()), ("backup", dont_know()), ("list", option("yes"))]);
    assert_eq!(ends(&card), (20.0, 100.0));
    assert_eq!(card.overall.known, Some(100.0));
    assert!(!card.overall.provisional, "“don’t know” is an answer");
}

#[test]
fn no_answer_counts_like_dont_know_and_makes_the_score_provisional() {
    let said = scored(&[("mfa", dont_know()), ("backup", dont_know()), ("list", option("yes"))]);
    let silent = scored(&[("list", option("yes"))]);
    assert_eq!(ends(&silent), ends(&said));
    assert!(silent.overall.provisional);
    assert_eq!(silent.coverage.open(), 2);
}

#[test]
fn what_does_not_apply_leaves_the_sums() {
    // 5·0.5 of 5 + 2, the backup left out.
    let card =
        scored(&[("mfa", option("half")), ("backup", not_applicable()), ("list", option("no"))]);
    assert_eq!(ends(&card), (100.0 * 2.5 / 7.0, 100.0 * 2.5 / 7.0));
    assert_eq!(card.coverage.not_applicable, 1);
    assert_eq!(card.coverage.applicable, 3);
}

#[test]
fn a_critical_question_below_one_half_holds_the_band_at_fragile() {
    let card = scored(&[("mfa", option("yes")), ("backup", option("no")), ("list", option("yes"))]);
    assert_eq!(ends(&card), (70.0, 70.0), "the number stays");
    assert_eq!(card.overall.band, Some(Band::Fragile));
    assert_eq!(card.overall.capped_by.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["backup"]);
}

#[test]
fn a_critical_question_nobody_can_answer_caps_as_well() {
    let card = scored(&[("mfa", option("yes")), ("backup", dont_know()), ("list", option("yes"))]);
    assert_eq!(ends(&card), (70.0, 100.0));
    assert_eq!(card.overall.band, Some(Band::Fragile));
}

#[test]
fn exactly_one_half_does_not_cap() {
    let card =
        scored(&[("mfa", option("yes")), ("backup", option("half")), ("list", option("yes"))]);
    assert_eq!(ends(&card), (85.0, 85.0));
    assert_eq!(card.overall.band, Some(Band::Solid));
    assert!(card.overall.capped_by.is_empty());
}

#[test]
fn the_bands_begin_where_the_contract_says() {
    for (at, band) in [
        (0.0, Band::Exposed),
        (24.999, Band::Exposed),
        (25.0, Band::Fragile),
        (49.999, Band::Fragile),
        (50.0, Band::Progressing),
        (74.999, Band::Progressing),
        (75.0, Band::Solid),
        (89.999, Band::Solid),
        (90.0, Band::Exemplary),
        (100.0, Band::Exemplary),
    ] {
        assert_eq!(Band::of(at), band, "{at}");
    }
}

#[test]
fn the_costs_are_what_is_lost_and_what_the_low_end_would_rise_by() {
    let card = scored(&[("mfa", option("half")), ("backup", dont_know()), ("list", option("yes"))]);
    let costs: Vec<(&str, f64, f64)> = card
        .costs
        .iter()
        .map(|cost| (cost.question.as_str(), cost.lost_points, cost.gain_percent))
        .collect();
    assert_eq!(costs, [("backup", 3.0, 30.0), ("mfa", 2.5, 25.0)]);
}

#[test]
fn domains_and_measures_count_their_own_questions() {
    let card =
        scored(&[("mfa", option("half")), ("backup", option("no")), ("list", option("yes"))]);
    let domains: Vec<(&str, f64, f64)> =
        card.domains.iter().map(|d| (d.id.as_str(), d.points, d.of)).collect();
    assert_eq!(domains, [("access", 2.5, 5.0), ("data", 2.0, 5.0), ("empty", 0.0, 0.0)]);
    assert_eq!(card.domains[2].interval, None, "a domain without a question has no score");
    let j = card.measures.iter().find(|measure| measure.letter == "j").expect("the letter j");
    assert_eq!(j.interval.map(|interval| interval.low), Some(50.0));
    let a = card.measures.iter().find(|measure| measure.letter == "a").expect("the letter a");
    assert_eq!(a.interval, None, "no question refers to it");
}

#[test]
fn a_deeper_question_is_not_counted_and_not_listed() {
    let pack = pack();
    let answers = Answers::from([("copies".into(), option("no"))]);
    let express = score(&pack, &situation(Depth::Express, &answers));
    assert!(express.questions.iter().all(|question| question.id.as_str() != "copies"));
    let standard = score(&pack, &situation(Depth::Standard, &answers));
    let copies = standard.questions.iter().find(|q| q.id.as_str() == "copies").expect("copies");
    assert_eq!(copies.state, QuestionState::Hidden, "there is no backup of which to have copies");
}

#[test]
fn a_condition_shows_and_hides_a_question_and_keeps_its_answer() {
    let pack = pack();
    let mut answers =
        Answers::from([("backup".into(), option("yes")), ("copies".into(), option("yes"))]);
    let state = |answers: &Answers| {
        let card = score(&pack, &situation(Depth::Standard, answers));
        card.questions.iter().find(|q| q.id.as_str() == "copies").expect("copies").state
    };
    assert_eq!(state(&answers), QuestionState::Answered);
    answers.insert("backup".into(), dont_know());
    assert_eq!(state(&answers), QuestionState::Hidden);
    answers.insert("backup".into(), option("half"));
    assert_eq!(state(&answers), QuestionState::Answered);
}

#[test]
fn whole_numbers_never_stand_above_their_band() {
    let interval = |low, high| tandem_core::scoring::Interval { low, high }.whole();
    assert_eq!(interval(24.96, 24.96), (24, 24));
    assert_eq!(interval(24.96, 58.5), (24, 59));
    assert_eq!(interval(24.3, 24.4), (24, 24));
    assert_eq!(interval(100.0, 100.0), (100, 100));
}

fn pack() -> Pack {
    let question = |id: &str, depth: &str, weight: u8, rest: &str| {
        format!(
            "[[question]]\nid = \"{id}\"\ndepth = \"{depth}\"\nweight = {weight}\n\
             weight_reason = \"x\"\nactions = [\"do-it\"]\nchoices = [{{ id = \"no\", score = 0.0 }}, \
             {{ id = \"half\", score = 0.5 }}, {{ id = \"yes\", score = 1.0 }}]\n{rest}\n"
        )
    };
    let access = question("mfa", "express", 5, "[question.references]\nnis2 = [\"j\"]")
        + "[[action]]\nid = \"do-it\"\nhours = [1, 2]\neuros_per_year = [0, 0]\nwho = [\"owner\"]\n\
               legal = false\nquick_win = true\nsteps = 1\n";
    let data = question("backup", "express", 3, "critical = true\ncritical_reason = \"x\"")
        + &question("list", "express", 2, "")
        + &question(
            "copies",
            "standard",
            1,
            "condition = { all = [{ question = \"backup\", is = [\"half\", \"yes\"] }] }",
        );
    parse(&[
        PackFile {
            name: "pack.toml",
            text: "id = \"story\"\nversion = \"1.0.0\"\ndomains = [\"access\", \"data\", \"empty\"]",
        },
        PackFile { name: "access.toml", text: &access },
        PackFile { name: "data.toml", text: &data },
        PackFile { name: "empty.toml", text: "" },
    ])
    .expect("the pack of the stories")
}

fn scored(answers: &[(&str, Answer)]) -> ScoreCard {
    let answers =
        answers.iter().map(|(question, answer)| ((*question).into(), answer.clone())).collect();
    score(&pack(), &situation(Depth::Express, &answers))
}

fn ends(card: &ScoreCard) -> (f64, f64) {
    let interval = card.overall.interval.expect("a score");
    (interval.low, interval.high)
}
