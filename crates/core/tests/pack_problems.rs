//! Everything that can be wrong with a pack, by a small change that makes it wrong.

#![allow(clippy::expect_used)]

use tandem_core::builtin;
use tandem_core::pack::{PackFile, PackProblem, PackProblemKind as Kind, parse};

const HEADER: &str = "id = \"small\"\nversion = \"1.2.3\"\ndomains = [\"one\", \"two\"]\n";

const ONE: &str = r#"
[[question]]
id = "first"
depth = "standard"
weight = 3
weight_reason = "It counts."
critical = true
critical_reason = "Much hangs on it."
choices = [{ id = "no", score = 0.0 }, { id = "half", score = 0.5 }, { id = "yes", score = 1.0 }]
actions = ["do-first"]
[question.references]
nis2 = ["a", "j"]
cyfun_2025 = ["PR.AA-03.2"]
iso27001_2022 = ["A.5.37"]
csa_ccm_v4 = ["IAM-14"]
cis_v8_1 = ["6.3"]

[[action]]
id = "do-first"
hours = [1, 2]
euros_per_year = [0, 10]
who = ["owner"]
legal = false
quick_win = true
steps = 1
"#;

const TWO: &str = r#"
[[question]]
id = "second"
depth = "standard"
weight = 1
weight_reason = "A little."
choices = [{ id = "no", score = 0.0 }, { id = "some", score = 0.25 }, { id = "yes", score = 1.0 }]
condition = { all = [{ question = "first", is = ["yes"] }] }
actions = ["do-second"]

[[action]]
id = "do-second"
hours = [0, 1]
euros_per_year = [0, 0]
who = ["employee", "it-partner"]
requires = ["do-first"]
legal = true
quick_win = true
steps = 2
"#;

const RULES: &str = r#"
[[contradiction]]
id = "rule"
kind = "contradiction"
when = [
  { profile = "group", is = ["yes", "unknown"] },
  { question = "second", not = ["no"] },
]

[[contradiction]]
id = "best"
kind = "second-look"
all_best = { answers = 10, best = 0.9, shown = 0.1 }
"#;

#[test]
fn the_built_in_pack_has_no_problem() {
    let pack = builtin::pack().expect("no problem");
    assert!(pack.questions.len() >= 20 && pack.actions.len() >= 20);
    assert!(builtin::reference().is_ok() && builtin::sources().is_ok());
}

#[test]
fn the_small_pack_that_the_table_changes_is_sound() {
    assert_eq!(problems([HEADER, ONE, TWO, RULES]), []);
}

#[test]
fn each_fault_is_named_with_the_id_that_has_it() {
    let unknown = |id: &str| Kind::UnknownQuestion { question: id.to_owned() };
    let later = |id: &str| Kind::LaterQuestion { question: id.to_owned() };
    let deeper = |id: &str| Kind::DeeperQuestion { question: id.to_owned() };
    let retired = |id: &str| Kind::RetiredQuestion { question: id.to_owned() };
    let choice = |id: &str, has: &[&str]| Kind::UnknownChoice {
        question: id.to_owned(),
        choice: "maybe".to_owned(),
        choices: has.iter().map(|id| (*id).to_owned()).collect(),
    };
    let (first, second) = (&["no", "half", "yes"], &["no", "some", "yes"]);
    let action = |id: &str| Kind::UnknownAction { action: id.to_owned() };
    let reference = |id: &str| Kind::Reference { reference: id.to_owned() };
    for (from, to, id, kind) in [
        ("\"1.2.3\"", "\"1.2\"", "1.2", Kind::Version),
        ("\"1.2.3\"", "\"1.2.x\"", "1.2.x", Kind::Version),
        ("\"small\"", "\"Small\"", "Small", Kind::Id),
        ("id = \"second\"", "id = \"dont-know\"", "dont-know", Kind::Id),
        ("id = \"second\"", "id = \"sec_ond\"", "sec_ond", Kind::Id),
        ("id = \"second\"", "id = \"first\"", "first", Kind::Twice),
        ("id = \"half\"", "id = \"no\"", "first", Kind::Twice),
        ("id = \"half\"", "id = \"not-applicable\"", "first", Kind::Id),
        ("weight = 3", "weight = 0", "first", Kind::Weight),
        ("weight = 3", "weight = 6", "first", Kind::Weight),
        ("\"It counts.\"", "\" \"", "first", Kind::NoReason),
        ("critical_reason = \"Much hangs on it.\"", "", "first", Kind::NoReason),
        ("score = 0.5", "score = 1.5", "first", Kind::Scores),
        ("score = 0.0", "score = 0.75", "first", Kind::Scores),
        ("score = 0.0", "score = -0.5", "first", Kind::Scores),
        (
            "score = 0.25 }, { id = \"yes\", score = 1.0",
            "score = 0.25 }, { id = \"yes\", score = 0.9",
            "second",
            Kind::Scores,
        ),
        (
            "score = 0.0 }, { id = \"some\"",
            "score = 0.1 }, { id = \"some\"",
            "second",
            Kind::Scores,
        ),
        ("score = 0.5", "score = nan", "first", Kind::Scores),
        (
            "all = [{ question = \"first\", is = [\"yes\"] }]",
            "all = []",
            "second",
            Kind::EmptyCondition,
        ),
        ("question = \"first\"", "question = \"third\"", "second", unknown("third")),
        ("question = \"first\"", "question = \"second\"", "second", later("second")),
        ("is = [\"yes\"]", "is = [\"maybe\"]", "second", choice("first", first)),
        ("is = [\"yes\"]", "is = []", "second", Kind::EmptyCondition),
        ("weight = 3", "weight = 3\nretired = \"1.2.0\"", "second", retired("first")),
        ("weight = 3", "weight = 3\nretired = \"yes\"", "first", Kind::Version),
        (
            "id = \"second\"\ndepth = \"standard\"",
            "id = \"second\"\ndepth = \"express\"",
            "second",
            deeper("first"),
        ),
        (
            "actions = [\"do-second\"]",
            "actions = [\"do-second\", \"fly\"]",
            "second",
            action("fly"),
        ),
        ("requires = [\"do-first\"]", "requires = [\"fly\"]", "do-second", action("fly")),
        ("hours = [1, 2]", "hours = [3, 2]", "do-first", Kind::Action),
        ("hours = [0, 1]", "hours = [0, 0]", "do-second", Kind::Action),
        ("[0, 10]", "[11, 10]", "do-first", Kind::Action),
        ("who = [\"owner\"]", "who = []", "do-first", Kind::Action),
        ("steps = 2", "steps = 0", "do-second", Kind::Action),
        ("requires = [\"do-first\"]", "requires = [\"do-second\"]", "do-second", Kind::Circle),
        ("\"a\", \"j\"", "\"a\", \"k\"", "first", reference("k")),
        ("\"a\", \"j\"", "\"ab\"", "first", reference("ab")),
        ("[\"A.5.37\"]", "[\"A.5.38\"]", "first", reference("A.5.38")),
        ("[\"A.5.37\"]", "[\"A.9.1\"]", "first", reference("A.9.1")),
        ("[\"IAM-14\"]", "[\"IAM-17\"]", "first", reference("IAM-17")),
        ("[\"6.3\"]", "[\"6.9\"]", "first", reference("6.9")),
        ("[\"6.3\"]", "[\"6.+3\"]", "first", reference("6.+3")),
        ("[\"PR.AA-03.2\"]", "[\"PR.AA-99.9\"]", "first", reference("PR.AA-99.9")),
        ("is = [\"yes\"]", "not = [\"maybe\"]", "second", choice("first", first)),
        ("is = [\"yes\", \"unknown\"]", "is = []", "rule", Kind::EmptyCondition),
        ("question = \"second\", not", "question = \"third\", not", "rule", unknown("third")),
        ("not = [\"no\"]", "not = [\"maybe\"]", "rule", choice("second", second)),
        ("id = \"rule\"", "id = \"Rule\"", "Rule", Kind::Id),
        ("shown = 0.1", "shown = 1.1", "best", Kind::Trigger),
        (
            "[[contradiction]]\nid = \"best\"",
            "[[contradiction]]\nwhen = [{ profile = \"group\", is = [\"no\"] }]\nid = \"best\"",
            "best",
            Kind::Trigger,
        ),
    ] {
        let found = changed(from, to);
        let named = |p: &PackProblem| p.id.as_deref() == Some(id) && p.kind == kind;
        assert!(found.iter().any(named), "{from} → {to}: {found:?}");
    }
}

#[test]
fn a_question_without_an_action_leaves_the_action_without_a_question() {
    let found = changed("actions = [\"do-second\"]", "actions = []");
    let kinds: Vec<&Kind> = found.iter().map(|problem| &problem.kind).collect();
    assert_eq!(kinds, [&Kind::NoAction, &Kind::UnusedAction]);
}

#[test]
fn two_actions_that_wait_for_each_other_are_both_named() {
    let found = changed("who = [\"owner\"]", "who = [\"owner\"]\nrequires = [\"do-second\"]");
    let ids: Vec<Option<&str>> = found.iter().map(|problem| problem.id.as_deref()).collect();
    assert!(found.iter().all(|problem| problem.kind == Kind::Circle), "{found:?}");
    assert_eq!(ids, [Some("do-first"), Some("do-second")]);
}

#[test]
fn files_that_are_missing_or_left_over_are_named() {
    let file = |name, text| PackFile { name, text };
    let kinds = |files: &[PackFile<'_>]| -> Vec<(String, Kind)> {
        let found = parse(files).expect_err("it is not whole").into_iter();
        found.map(|problem| (problem.file, problem.kind)).collect()
    };
    let (one, two) = (file("one.toml", ONE), file("two.toml", TWO));
    assert_eq!(kinds(&[]), [("pack.toml".into(), Kind::NoHeader)]);
    assert_eq!(kinds(&[one, two]), [("pack.toml".into(), Kind::NoHeader)]);
    let header = file("pack.toml", HEADER);
    assert_eq!(kinds(&[header, one]), [("two.toml".into(), Kind::NoDomainFile)]);
    let stray = file("three.toml", "");
    assert_eq!(kinds(&[header, one, two, stray]), [("three.toml".into(), Kind::StrayFile)]);
}

#[test]
fn a_text_that_cannot_be_read_is_named_with_its_line_and_nothing_else_is_guessed() {
    for (from, to, file, line) in [
        ("is = [\"yes\", \"unknown\"]", "is = [\"perhaps\"]", "contradictions.toml", 5),
        ("[[contradiction]]\nid = \"best\"", "[[rule]]\nid = \"best\"", "contradictions.toml", 10),
        ("version = \"1.2.3\"", "version = 1", "pack.toml", 2),
        ("version = \"1.2.3\"", "version = \"1.2.3\"\nauthor = \"x\"", "pack.toml", 3),
        ("id = \"first\"", "id = ", "one.toml", 3),
        ("weight = 3", "weight = 3\nwieght = 4", "one.toml", 6),
        ("weight = 3", "weight = \"3\"", "one.toml", 5),
        ("depth = \"standard\"\nweight = 1", "depth = \"deep\"\nweight = 1", "two.toml", 4),
        ("who = [\"employee\"", "who = [\"robot\"", "two.toml", 15),
    ] {
        let found = changed(from, to);
        let places: Vec<_> = found.iter().map(|p| (p.file.as_str(), p.line)).collect();
        assert_eq!(places, [(file, Some(line))], "{from} → {to}: {found:?}");
        assert!(matches!(found[0].kind, Kind::Toml { .. }), "{found:?}");
    }
}

#[test]
fn a_fault_is_named_at_the_line_where_it_is_mended() {
    for (from, to, file, line) in [
        ("weight = 3", "weight = 9", "one.toml", 5),
        ("score = 0.5", "score = 1.5", "one.toml", 9),
        ("[\"A.5.37\"]", "[\"A.5.38\"]", "one.toml", 11),
        ("requires = [\"do-first\"]", "requires = [\"fly\"]", "two.toml", 16),
        ("not = [\"no\"]", "not = [\"maybe\"]", "contradictions.toml", 5),
    ] {
        let found = changed(from, to);
        let places: Vec<_> = found.iter().map(|p| (p.file.as_str(), p.line)).collect();
        assert_eq!(places, [(file, Some(line))], "{from} → {to}: {found:?}");
    }
}

#[test]
fn an_entry_that_cannot_be_read_hides_no_other() {
    let two = TWO.replace("weight = 1", "wieght = 1").replace("steps = 2", "");
    let found = problems([HEADER, ONE, &two, RULES]);
    let ids: Vec<Option<&str>> = found.iter().map(|problem| problem.id.as_deref()).collect();
    assert_eq!(ids, [Some("second"), Some("do-second")], "{found:?}");
}

#[test]
fn all_faults_are_named_at_once() {
    let one = ONE.replace("weight = 3", "weight = 9").replace("hours = [1, 2]", "hours = [2, 1]");
    let two = TWO.replace("score = 0.25", "score = 2.0").replace("\"do-first\"", "\"fly\"");
    let found = problems([&HEADER.replace("1.2.3", "x"), &one, &two, RULES]);
    assert_eq!(found.len(), 5, "{found:?}");
}

fn changed(from: &str, to: &str) -> Vec<PackProblem> {
    let texts = [HEADER, ONE, TWO, RULES];
    let hits = texts.iter().filter(|text| text.contains(from)).count();
    assert!(hits >= 1, "{from} stands in the small pack");
    let texts = texts.map(|text| text.replacen(from, to, 1));
    problems([&texts[0], &texts[1], &texts[2], &texts[3]])
}

fn problems([header, one, two, rules]: [&str; 4]) -> Vec<PackProblem> {
    let files = [
        ("pack.toml", header),
        ("one.toml", one),
        ("two.toml", two),
        ("contradictions.toml", rules),
    ];
    let files = files.map(|(name, text)| PackFile { name, text });
    parse(&files).err().unwrap_or_default()
}

#[test]
fn a_pack_larger_than_any_is_refused() {
    let header = HEADER.replace("\"two\"", "\"one\"");
    let read = |one: &str| {
        let file = |name, text| PackFile { name, text };
        let found = parse(&[file("pack.toml", &header), file("one.toml", one)]);
        found.expect_err("it is refused")
    };
    let kinds = |one: &str| read(one).into_iter().map(|problem| problem.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&"#".repeat(256 * 1024 + 1)), [Kind::TooLarge { limit: 256 * 1024 }]);
    assert_eq!(kinds(&"[[question]]\n".repeat(10_001)), [Kind::TooMany { limit: 10_000 }]);
    let choices: Vec<String> =
        (0..51).map(|at| format!("{{ id = \"c{at}\", score = 1.0 }},")).collect();
    let choices = choices.concat();
    let many = ONE.replace("choices = [", &format!("choices = [{choices}"));
    assert_eq!(kinds(&many), [Kind::TooMany { limit: 10_000 }]);

    // A name as long as a page stands in no message, and a domain that stands twice is read once.
    let long = read(&ONE.replace("\"first\"", &format!("\"{}!\"", "a".repeat(10_000))));
    let ids = long.iter().filter_map(|problem| problem.id.as_ref()).map(String::len);
    assert_eq!(ids.collect::<Vec<_>>(), [3, 60], "{long:?}");
    assert_eq!(long.iter().filter(|problem| problem.kind == Kind::Twice).count(), 1, "{long:?}");
}

#[test]
fn a_circle_of_a_thousand_actions_is_found_soon() {
    let action = |at: usize, next: usize| {
        let own = ONE[ONE.find("[[action]]").expect("an action")..]
            .replace("do-first", &format!("a{at}"));
        format!("{own}requires = [\"a{next}\"]\n")
    };
    let header = HEADER.replace(", \"two\"", "");
    let actions: String = (0..1_000).map(|at| action(at, (at + 1) % 1_000)).collect();
    let text =
        ONE.replace("actions = [\"do-first\"]", "actions = [\"do-first\", \"a0\"]") + &actions;
    let files = [("pack.toml", header.as_str()), ("one.toml", text.as_str())];
    let files = files.map(|(name, text)| PackFile { name, text });
    let found = parse(&files).expect_err("a circle");
    assert_eq!(found.iter().filter(|problem| problem.kind == Kind::Circle).count(), 1_000);
}
