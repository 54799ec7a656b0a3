//! What is wrong is said in the chosen language, with the exit code of the contract.

#![allow(clippy::expect_used)]

mod common;

use common::{Done, folder, sample, tandem, tandem_with};

/// Words that only English has.
const ENGLISH: [&str; 14] = [
    " the ", "The ", " this ", "This ", "cannot", "There ", "Choose", " must ", "needs", "Write ",
    "Say ", "Name ", " belongs", "exists",
];

#[test]
fn every_failure_is_said_in_the_language_asked_for_and_has_its_code() {
    let (_folder, path) = folder();
    let file = |name: &str| path(name).display().to_string();
    std::fs::write(path("taken.json"), "something").expect("a file");
    std::fs::write(path("not-text.json"), b"\xff\xfe\0").expect("a file");
    std::fs::create_dir(path("folder")).expect("a folder");
    let pack = path("folder").join("pack.toml");
    std::fs::write(pack, "id = \"X\"\nversion = \"1\"\ndomains = [\"none\"]").expect("a file");
    let good = sample("bakery");
    let (gone, taken, not_text, folder) =
        (file("gone.json"), file("taken.json"), file("not-text.json"), file("folder"));
    let (nowhere, long) = (file("no/where.pdf"), "x".repeat(201));
    let calls: Vec<(i32, Vec<&str>)> = vec![
        (2, vec![]),
        (2, vec!["fly"]),
        (2, vec!["score"]),
        (2, vec!["score", &good, &good]),
        (2, vec!["score", &good, "--date", "2026-11-22"]),
        (2, vec!["score", &good, "--fast"]),
        (2, vec!["score", &good, "--json=yes"]),
        (2, vec!["scope"]),
        (2, vec!["scope", &good, &good]),
        (2, vec!["scope", &gone]),
        (2, vec!["scope", &not_text]),
        (2, vec!["scope", &good, "-o", "x.pdf"]),
        (2, vec!["report", &good]),
        (2, vec!["report", &good, "-o"]),
        (2, vec!["report", &good, "-o", &nowhere]),
        (2, vec!["report", &good, "-o", &folder]),
        (2, vec!["report", &good, "-o", "x.pdf", "--date", "22/11/2026"]),
        (2, vec!["report", &good, "-o", "x.pdf", "--json"]),
        (2, vec!["new"]),
        (2, vec!["new", "-o", &taken]),
        (2, vec!["new", "-o", &nowhere]),
        (2, vec!["new", "-o", "-", "--name", &long]),
        (2, vec!["new", "-o", "-", "--name", "a\u{202e}b"]),
        (2, vec!["check"]),
        (2, vec!["check", &gone]),
        (2, vec!["check", &taken]),
        (2, vec!["check", &folder]),
        (2, vec!["score", &gone]),
        (2, vec!["score", &not_text]),
        (2, vec!["report", &taken, "-o", "x.pdf"]),
        (2, vec!["catalogue", "--pack", &gone]),
        (2, vec!["catalogue", "--pack", &folder]),
        (2, vec!["catalogue", "surplus"]),
    ];
    for (code, call) in calls {
        let said = ["en", "fr", "nl"].map(|lang| {
            let arguments: Vec<&str> = ["--lang", lang].iter().chain(&call).copied().collect();
            let done = tandem(&arguments);
            // An option without its value stands last, so the language stands first.
            assert_eq!(done.code, code, "{call:?}: {}", done.err);
            assert!(done.out.is_empty(), "{call:?}: {:?}", done.text());
            assert!(!done.err.trim().is_empty(), "{call:?} says why");
            done.err
        });
        assert!(
            said[0] != said[1] && said[1] != said[2] && said[0] != said[2],
            "{call:?}: {said:?}"
        );
        for foreign in &said[1..] {
            let english = ENGLISH.iter().find(|word| foreign.contains(**word));
            assert_eq!(english, None, "{call:?}: {foreign}");
        }
        assert!(!std::path::Path::new("x.pdf").exists(), "{call:?} wrote something");
    }
}

#[test]
fn a_language_that_nobody_speaks_is_refused() {
    let done = tandem(&["catalogue", "--lang", "de"]);
    assert_eq!((done.code, done.out.len()), (2, 0));
    assert!(done.err.contains("“de”"), "{}", done.err);
}

#[test]
fn every_problem_of_a_file_is_said_with_its_place() {
    let bad =
        br#"{"format": "tandem-assessment/1", "id": "", "created": "now", "pack": {"id": "x"},
        "depth": "deep", "organisation": {"staff_fte": -1, "boss": 1}, "answers": {"fax": {}}}"#;
    for call in [&["check", "-"][..], &["scope", "-"], &["score", "-"], &["report", "-", "-o", "-"]]
    {
        let done = tandem_with(call, bad);
        assert_eq!((done.code, done.out.len()), (2, 0), "{call:?}");
        for place in [
            "id:",
            "created:",
            "pack.version:",
            "depth:",
            "organisation.staff_fte:",
            "organisation.boss:",
            "answers.fax.choice:",
            "answers.fax:",
        ] {
            assert!(done.err.contains(place), "{call:?}: {place} in {}", done.err);
        }
    }
}

#[test]
fn a_newer_format_is_refused_with_both_versions() {
    let newer = std::fs::read_to_string(sample("bakery")).expect("a sample");
    let newer = newer.replace("tandem-assessment/1", "tandem-assessment/7");
    let done = tandem_with(&["score", "-"], newer.as_bytes());
    assert_eq!(done.code, 2);
    assert!(done.err.contains("tandem-assessment/7") && done.err.contains("tandem-assessment/1"));
}

#[test]
fn five_megabytes_are_refused_soon() {
    let mut large = std::fs::read(sample("bakery")).expect("a sample");
    large.resize(5 * 1024 * 1024, b' ');
    let done = tandem_with(&["check", "-"], &large);
    assert_eq!(done.code, 2);
    assert!(done.err.contains("4 MB"), "{}", done.err);
    let (_folder, path) = folder();
    std::fs::write(path("large.json"), &large).expect("a file");
    assert!(score(&path("large.json")).err.contains("4 MB"));
}

#[test]
fn an_endless_file_is_not_read_to_its_end() {
    if std::path::Path::new("/dev/zero").exists() {
        assert_eq!(score(std::path::Path::new("/dev/zero")).code, 2);
    }
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_refused_or_used_as_they_are() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let odd = OsStr::from_bytes(b"odd-\xff.json");
    for call in [
        &[odd][..],
        &[OsStr::new("score"), odd],
        &[OsStr::new("new"), OsStr::new("-o"), OsStr::new("-"), OsStr::new("--name"), odd],
        &[OsStr::new("catalogue"), OsStr::new("--lang"), odd],
        &[OsStr::new("catalogue"), OsStr::from_bytes(b"--\xff")],
        &[OsStr::new("catalogue"), OsStr::from_bytes(b"-\xff")],
        &[OsStr::new("catalogue"), OsStr::new("--pack"), odd],
    ] {
        let done = tandem(call);
        assert_eq!((done.code, done.out.len()), (2, 0), "{call:?}");
        assert!(!done.err.is_empty(), "{call:?}");
    }
    let (folder, _) = folder();
    let path = folder.path().join(odd);
    let call = [OsStr::new("new"), OsStr::new("-o"), path.as_os_str()];
    assert_eq!(tandem(&call).code, 0, "a file may have such a name");
    assert_eq!(score(&path).code, 0, "and is found again");
}

#[test]
fn help_and_version_are_given_in_each_language() {
    let texts = ["en", "fr", "nl"].map(|lang| {
        let done = tandem(&["--help", "--lang", lang]);
        assert_eq!((done.code, done.err.as_str()), (0, ""));
        done.text()
    });
    for text in &texts {
        for command in ["catalogue", "new", "check", "score", "report", "--lang", "--json"] {
            assert!(text.contains(command), "{command} in {text}");
        }
        assert!(text.lines().all(|line| line.chars().count() <= 100), "it fits a terminal");
    }
    assert!(texts[0] != texts[1] && texts[1] != texts[2]);
    let version = tandem(&["--version"]);
    assert_eq!(version.text(), format!("tandem {}\n", env!("CARGO_PKG_VERSION")));
}

fn score(path: &std::path::Path) -> Done {
    tandem(&["score".as_ref(), path.as_os_str()])
}
