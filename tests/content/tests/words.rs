//! The words of the pack: nothing is wrong with the built-in ones, and whatever can be wrong is said
//! with its file and line.

#![allow(clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use tandem_api::headless::{self, Lint};
use tandem_api::{Language, Locale};
use tandem_content::root;

#[test]
fn nothing_is_wrong_with_the_built_in_pack_and_its_words() {
    let lint = lint(None);
    let problems: Vec<String> = lint.problems.iter().map(|problem| problem.line()).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_pack_in_the_repository_is_the_built_in_one() {
    let lint = lint(Some(&root().join("assets/pack")));
    assert!(lint.problems.is_empty(), "{:?}", lint.problems);
}

#[test]
fn what_is_wrong_with_the_words_is_said_with_its_place() {
    let long = "word ".repeat(31);
    for (file, from, to, said) in [
        (
            "locales/fr/pack/identity.ftl",
            "    .short = ",
            "    .shirt = ",
            "question-mfa-everyone.short",
        ),
        (
            "locales/fr/pack/identity.ftl",
            "question-mfa-everyone =",
            "question-mfa-nobody =",
            "question-mfa-nobody",
        ),
        (
            "locales/en/pack/identity.ftl",
            "    .why = ",
            &format!("    .why = {long}. "),
            "31 words",
        ),
        (
            "locales/nl/pack/identity.ftl",
            "    .short = ",
            &format!("    .short = {long}"),
            "42 fit",
        ),
        ("locales/en/pack/identity.ftl", "    .why = ", "    .why\u{e9} = ", "cannot be read"),
        (
            "locales/en/pack/identity.ftl",
            "domain-identity = Accounts",
            "domain-identity = Very long name of a domain, accounts",
            "26 fit",
        ),
        ("assets/pack/identity.toml", "weight = 5", "weight = 6", "1 to 5"),
        ("assets/pack/identity.toml", "\"nis2-law-be\"", "\"nowhere\"", "nowhere"),
        ("assets/pack/identity.toml", "depth = \"express\"", "deepth = \"express\"", "deepth"),
        ("assets/data/glossary.toml", "sources = []", "sources = [\"nowhere\"]", "nowhere"),
        ("assets/data/glossary.toml", "id = \"backup\"", "id = \"api\"", "stands twice"),
        ("assets/data/sources.toml", "url = \"https://", "url = \"", "begins with https://"),
        ("assets/data/contacts.toml", ", nl = ", ", de = ", "no address for “nl”"),
        ("assets/pack/identity.toml", "weight = 5\n", "", "“weight” is missing"),
        (
            "assets/pack/identity.toml",
            "id = \"mfa-everyone\"",
            "id = \"mfa-everyone\"\nretired = \"x\"",
            "three numbers",
        ),
        ("locales/fr/glossary.ftl", "    .forms = ", "    # ", "forms in one language"),
        ("locales/en/pack/identity.ftl", "    .why = ", "    .why = { $x } ", "Take them out"),
        ("assets/data/contacts.toml", "region = \"belgium\"", "region = \"moon\"", "moon"),
    ] {
        let copy = Copy::new();
        copy.change(file, from, to);
        let problems = lint(Some(&copy.path("assets/pack"))).problems;
        let name = file.rsplit('/').next().expect("a name");
        let of_file: Vec<_> =
            problems.iter().filter(|problem| problem.path.contains(name)).collect();
        let hit = of_file.iter().any(|problem| problem.line().contains(said));
        assert!(hit, "{file}, {from} → {to}: {problems:#?}");
        for problem in of_file {
            let number = problem.path.split(':').nth(1).and_then(|rest| rest.split(' ').next());
            let placed = number.is_some_and(|number| number.parse::<u32>().is_ok());
            // The average length of sentences, and words that are all missing, belong to no line.
            let of_file =
                ["average", "all of them"].iter().any(|part| problem.message.contains(part));
            assert!(placed || of_file, "{problem:?}");
        }
    }
}

#[test]
fn choices_that_read_the_same_and_texts_left_in_english_are_named() {
    let copy = Copy::new();
    let english = copy.text("locales/en/pack/identity.ftl");
    let why = english.lines().find(|line| line.trim_start().starts_with(".why")).expect("a why");
    let french = copy.text("locales/fr/pack/identity.ftl");
    let own = french.lines().find(|line| line.trim_start().starts_with(".why")).expect("a why");
    copy.change("locales/fr/pack/identity.ftl", own, why);
    let choices: Vec<&str> = english.lines().filter(|line| line.contains(".choice-")).collect();
    let text = |line: &str| line.split_once(" = ").expect("a text").1.to_owned();
    copy.change("locales/en/pack/identity.ftl", &text(choices[1]), &text(choices[0]));
    let lint = lint(Some(&copy.path("assets/pack")));
    let messages: Vec<String> = lint.problems.iter().map(|problem| problem.line()).collect();
    let all = messages.join("\n");
    assert_eq!(messages.len(), 2, "{all}");
    assert!(all.contains("read the same") && all.contains("is the English one"), "{all}");
}

#[test]
fn a_source_that_nobody_read_for_a_year_is_listed() {
    let later = NaiveDate::from_ymd_opt(2028, 1, 1).expect("a day");
    let language = Language::new(Locale::En);
    let lint = headless::lint(None, &language, later).expect("it can be read");
    assert!(lint.problems.is_empty() && lint.remarks.len() > 30, "{}", lint.remarks.len());
}

#[test]
fn a_folder_without_words_or_pack_is_said_to_be_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let lint = lint(Some(folder.path()));
    let all: Vec<&str> = lint.problems.iter().map(|problem| problem.message.as_str()).collect();
    assert!(all.iter().any(|message| message.contains("no pack.toml")), "{all:?}");
    assert!(all.iter().any(|message| message.contains("no words")), "{all:?}");
}

fn lint(pack: Option<&Path>) -> Lint {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    headless::lint(pack, &Language::new(Locale::En), today).expect("it can be read")
}

/// A copy of the pack, its words and its data, laid out as in the repository.
struct Copy(tempfile::TempDir);

impl Copy {
    fn new() -> Self {
        let copy = Self(tempfile::tempdir().expect("a folder"));
        for folder in ["assets/pack", "assets/data"] {
            copy.take(folder);
        }
        for language in ["en", "fr", "nl"] {
            copy.take(&format!("locales/{language}"));
            copy.take(&format!("locales/{language}/pack"));
        }
        copy
    }

    fn take(&self, folder: &str) {
        fs::create_dir_all(self.path(folder)).expect("a folder");
        for entry in fs::read_dir(root().join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path.file_name().expect("a name");
                fs::copy(&path, self.path(folder).join(name)).expect("a copy");
            }
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).expect("a text")
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert!(text.contains(from), "{file} has {from}");
        fs::write(self.path(file), text.replacen(from, to, 1)).expect("a text");
    }
}
