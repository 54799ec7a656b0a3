//! Bombs of letters.

use crate::Bomb;

/// The largest file that a reader takes in.
pub(crate) const MOST: usize = 4 * 1024 * 1024;

/// A text so often that it fills a file.
pub(crate) fn filled(text: &str, most: usize) -> String {
    text.repeat(most / text.len())
}

fn sample() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/samples/bakery.tandem.json");
    std::fs::read_to_string(path).expect("the sample")
}

/// The sample with something put in front of its first key, or behind the name of another.
fn with(place: &str, more: &str) -> Vec<u8> {
    let text = sample();
    assert!(text.contains(place), "{place} stands in the sample");
    text.replacen(place, &format!("{place}{more}"), 1).into_bytes()
}

fn numbered(count: usize, entry: impl Fn(usize) -> String) -> String {
    each(count, |at| entry(at) + ",")
}

/// So many entries, one behind the other.
pub(crate) fn each(count: usize, entry: impl Fn(usize) -> String) -> String {
    (0..count).map(entry).collect()
}

pub(crate) fn assessments() -> Vec<Bomb> {
    let list = |item: &str| format!("[{}0]", filled(item, MOST - 3)).into_bytes();
    let deep = format!("{}0{},", "[".repeat(100), "]".repeat(100));
    let unknown = numbered(19_000, |at| format!("\"k{at}\":0"));
    let long = "a".repeat(3_000_000);
    vec![
        ("zeros", list("0,")),
        ("lists", list("[0],")),
        ("deep-lists", list(&deep)),
        ("empty-lists", list("[],")),
        ("objects", list("{\"\":0},")),
        ("texts", list("\"\",")),
        ("brackets", "[".repeat(MOST).into_bytes()),
        ("escapes", format!("\"{}\"", filled("\\u00e9", MOST - 2)).into_bytes()),
        ("larger", vec![b' '; MOST + 1]),
        (
            "long-key-above-many",
            with("\"answers\": {", &format!("\"{long}\":{{{}\"x\":0}},", &unknown)),
        ),
        ("unknown-keys", with("{", &unknown)),
        ("same-key", with("{", &filled("\"a\":0,", 120_000))),
        (
            "wrong-choices",
            with(
                "\"answers\": {",
                &numbered(19_000, |at| format!("\"q{at}\":{{\"choice\":\"\"}}")),
            ),
        ),
        (
            "wrong-models",
            with("\"services\": [", &filled("{\"service\":\"custom\",\"model\":\"x\"},", 35_000)),
        ),
        (
            "layers",
            with(
                "\"services\": [",
                &format!(
                    "{{\"service\":\"custom\",\"it_partner\":[{}\"x\"]}},",
                    filled("\"x\",", 3_900)
                ),
            ),
        ),
        (
            "notes",
            with("\"answers\": {", &format!("\"a\":{{\"choice\":\"x\",\"note\":\"{long}\"}},")),
        ),
        ("digits", with("\"staff_fte\": ", &"9".repeat(3_000_000))),
    ]
}

pub(crate) fn scenarios() -> Vec<Bomb> {
    let part = "{\"id\":\"x\",\"availability\":0.999},";
    let human = "\"human\":{\"events_per_year\":1,\"hours\":1}";
    let chain = |at: usize, parts: usize| {
        let parts = part.repeat(parts);
        let parts = parts.trim_end_matches(',');
        format!("{{\"id\":\"d{at}\",\"kind\":\"chain\",\"components\":[{parts}],{human}}}")
    };
    let file = |designs: &str| {
        let designs = designs.trim_end_matches(',');
        format!("{{\"format\":\"tandem-availability/1\",\"designs\":[{designs}]}}").into_bytes()
    };
    vec![
        ("designs", file(&numbered(1_000, |at| chain(at, 30)))),
        ("more-designs", file(&numbered(900, |at| chain(at, 130)))),
        ("components", file(&numbered(3, |at| chain(at, 1_000)))),
        ("not-designs", file(&filled("[0],", MOST - 100))),
        ("long-key", file(&format!("{{\"{}\":0}}", "k".repeat(MOST - 1_000)))),
    ]
}

pub(crate) fn packs() -> Vec<Bomb> {
    // As much as is taken in of a file, but for the one that is larger.
    const SIZE: usize = 256 * 1024 - 200;
    let head = |domains: &str| {
        format!(
            "=== pack.toml\nid = \"a\"\nversion = \"1.0.0\"\ndomains = [{domains}]\n=== one.toml\n"
        )
    };
    let pack = |text: &str| (head("\"one\"") + text).into_bytes();
    let question = |id: &str, more: &str| {
        format!(
            "[[question]]\nid = \"{id}\"\ndepth = \"express\"\nweight = 1\nweight_reason = \"r\"\n\
             choices = [{{ id = \"n\", score = 0.0 }}, {{ id = \"y\", score = 1.0 }}]\n\
             actions = [\"a0\"]\n{more}\n"
        )
    };
    let action = |at: usize, requires: &str| {
        format!(
            "[[action]]\nid = \"a{at}\"\nhours = [1, 1]\neuros_per_year = [0, 0]\nwho = [\"owner\"]\n\
             legal = false\nquick_win = true\nsteps = 1\nrequires = [{requires}]\n"
        )
    };
    let chain: String = (0..2_000).map(|at| action(at, &format!("\"a{}\"", at + 1))).collect();
    let questions: String = (0..1_500).map(|at| question(&format!("q{at}"), "")).collect();
    let clauses = filled("{ question = \"x\", is = [\"z\"] },", 100_000);
    let condition = format!("condition = {{ any = [{clauses}] }}");
    let long = "a".repeat(120_000);
    vec![
        ("empty-entries", pack(&filled("[[question]]\n", SIZE))),
        ("entries-with-keys", pack(&filled("[[question]]\nid = \"a\"\nx = 1\n", SIZE))),
        ("questions", pack(&questions)),
        ("actions-in-a-row", pack(&format!("{}{chain}", question("q", "")))),
        (
            "requires",
            pack(&format!("{}{}", question("q", ""), action(0, &filled("\"a0\",", 60_000)))),
        ),
        ("long-id-with-clauses", pack(&question(&long, &condition))),
        (
            "domains",
            (head(&filled("\"one\",", 120_000)) + &filled("[[question]]\n", 120_000)).into_bytes(),
        ),
        ("dots", pack(&format!("{} = 1\n", filled("a.", SIZE)))),
        ("many-dots", pack(&each(1_600, |at| format!("k{at}.{}a = 1\n", "a.".repeat(75))))),
        ("headers", pack(&each(1_600, |at| format!("[k{at}.{}a]\n", "a.".repeat(75))))),
        ("brackets", pack(&format!("x = {}", "[".repeat(SIZE)))),
        ("braces", pack(&format!("x = {}", filled("{a=", SIZE)))),
        ("lists", pack(&format!("x = [{}]", filled("[],", SIZE)))),
        ("unknown-key", pack(&format!("[[question]]\n{long} = 1\n"))),
        ("lines", pack(&"\n".repeat(SIZE))),
        ("larger", pack(&"#".repeat(SIZE * 4))),
    ]
}

pub(crate) fn words() -> Vec<Bomb> {
    pub(crate) const MOST: usize = 256 * 1024 - 10;
    let file = |text: &str| text.as_bytes().to_vec();
    vec![
        ("braces", file(&format!("a = {}", "{".repeat(MOST)))),
        ("calls", file(&format!("a = {}", filled("{F(", MOST)))),
        ("selectors", file(&format!("a = {}", filled("{ $a ->\n *[a] ", MOST)))),
        ("faults", file(&filled("=\n", MOST))),
        ("faults-of-letters", file(&filled("é = ü\n", MOST))),
        ("messages", file(&filled("a = b\n", MOST))),
        ("attributes", file(&format!("a = b\n{}", filled(" .c = d\n", MOST)))),
        ("lines", file(&format!("a =\n{}", filled(" b\n", MOST)))),
        ("indents", file(&format!("a =\n{}b", " ".repeat(MOST)))),
        ("empty-lines", file(&format!("a = b\n{}", "\n".repeat(MOST)))),
        ("closed", file(&"}".repeat(MOST))),
        ("larger", file(&"a = b\n".repeat(MOST))),
    ]
}

/// Texts as long as the longest note. Two of them can stand under each of a hundred questions.
pub(crate) fn texts() -> Vec<Bomb> {
    const LETTERS: usize = 10_000;
    let bomb = |text: &str| text.repeat(LETTERS / text.chars().count()).into_bytes();
    vec![
        ("one-word", bomb("a")),
        ("hyphens", bomb("a-")),
        ("spaces", bomb(" ")),
        ("short-words", bomb("a ")),
        ("lines", bomb("\n")),
        ("tabs", bomb("\t")),
        ("marks", format!("a{}", "\u{301}".repeat(LETTERS)).into_bytes()),
        ("both-directions", bomb("a\u{5d0}")),
        ("brackets", bomb("(\u{5d0}")),
        ("isolates", bomb("\u{2067}a")),
        ("arabic", bomb("\u{645}\u{631}\u{62d} ")),
        ("joined", bomb("\u{1f468}\u{200d}")),
        ("flags", bomb("\u{1f1e7}\u{1f1ea}")),
        ("unknown-letters", bomb("\u{13000}")),
        ("private-letters", bomb("\u{10fffd}")),
        ("markup", bomb("<a href=\"")),
        ("soft-hyphens", bomb("a\u{ad}")),
        ("long-word-of-words", bomb("verzekeringsmaatschappij")),
    ]
}
