//! `tandem catalogue --lint`, and the second looks of `check` and `score`.

#![allow(clippy::expect_used)]

mod common;

use common::{folder, sample, tandem};
use tandem_content::root;

#[test]
fn nothing_is_wrong_with_the_built_in_questionnaire() {
    for language in ["en", "fr", "nl"] {
        let done = tandem(&["catalogue", "--lint", "--lang", language]);
        assert_eq!((done.code, done.err.as_str()), (0, ""), "{language}");
        assert_eq!(done.text().lines().count(), 2, "{language}: {}", done.text());
    }
    let json = tandem(&["catalogue", "--lint", "--json"]).json();
    assert_eq!(json["problems"].as_array().map(Vec::len), Some(0));
}

#[test]
fn an_author_is_told_every_fault_with_file_and_line() {
    let (_folder, path) = folder();
    for entry in std::fs::read_dir(root().join("assets/pack")).expect("the pack") {
        let entry = entry.expect("an entry");
        std::fs::copy(entry.path(), path(&entry.file_name().to_string_lossy())).expect("a copy");
    }
    for language in ["en", "fr", "nl"] {
        let words = path(&format!("locales/{language}"));
        std::fs::create_dir_all(&words).expect("a folder");
        let own = root().join("locales").join(language);
        for entry in std::fs::read_dir(own.join("pack")).expect("the words") {
            let entry = entry.expect("an entry");
            std::fs::copy(entry.path(), words.join(entry.file_name())).expect("a copy");
        }
        let rules = "contradictions.ftl";
        std::fs::copy(own.join(rules), words.join(rules)).expect("a copy");
    }
    let here = path(".");
    let look = |language: &str| {
        let arguments = ["catalogue", "--lint", "--lang", language, "--pack"];
        let arguments =
            arguments.map(std::ffi::OsString::from).into_iter().chain([here.clone().into()]);
        tandem(&arguments.collect::<Vec<_>>())
    };
    let clean = look("en");
    assert_eq!((clean.code, clean.err.lines().count()), (0, 1), "{}", clean.err);
    assert!(clean.err.contains("is not signed"), "{}", clean.err);

    let toml = path("people.toml");
    let text = std::fs::read_to_string(&toml).expect("a domain");
    std::fs::write(&toml, text.replacen("weight = 4", "weight = 7", 1)).expect("a change");
    let ftl = path("locales/nl/people.ftl");
    let text = std::fs::read_to_string(&ftl).expect("words");
    std::fs::write(&ftl, text.replacen("    .evidence = ", "    .evidense = ", 1))
        .expect("a change");
    for (language, weight) in [("en", "1 to 5"), ("fr", "1 à 5"), ("nl", "1 tot 5")] {
        let found = look(language);
        assert_eq!(found.code, 2, "{language}");
        let line =
            |part: &str| found.err.lines().find(|line| line.contains(part)).map(str::to_owned);
        let of_weight = line(weight).expect(&found.err);
        assert!(of_weight.contains("people.toml:"), "{of_weight}");
    }
    std::fs::copy(root().join("assets/pack/people.toml"), &toml).expect("mended");
    let found = look("en");
    assert_eq!(found.code, 2);
    for part in ["people.ftl:", ".evidence", ".evidense"] {
        assert!(found.err.contains(part), "{part}: {}", found.err);
    }
}

#[test]
fn answers_that_deserve_a_second_look_are_said_by_check_and_before_the_score() {
    let path = sample("it-services");
    for (language, word) in [("en", "second look"), ("fr", "revoyez"), ("nl", "tweede blik")] {
        let file = path.as_str();
        let check = tandem(&["check", file, "--lang", language]);
        assert_eq!((check.code, check.err.as_str()), (0, ""), "a second look is no fault");
        let places = "answers.mfa-everyone, answers.legacy-sign-in";
        assert!(check.text().contains(places), "{language}: {}", check.text());
        let score = tandem(&["score", file, "--lang", language]).text();
        let (before, after) = score.split_once(places).expect(&score);
        assert!(before.contains(word) && after.contains("100"), "{language}: {score}");
    }
    let json = tandem(&["check", path.as_str(), "--json"]).json();
    assert_eq!(json["files"][0]["valid"], true);
    assert_eq!(json["files"][0]["remarks"].as_array().map(Vec::len), Some(1));
}
