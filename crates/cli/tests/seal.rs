//! A questionnaire in a folder: its list of files, and who signed that.

#![allow(clippy::expect_used)]

mod common;

use std::path::{Path, PathBuf};

use common::{Done, folder, tandem};
use tandem_content::root;

/// The key that signed the fixture, its id, and a key that did not.
const KEY: &str = "RWRoyHJs3o59Q8leeNAQcCwaQLAaqt8AWIHpIOGHSPCeM6v/iCtOB3vO";
const ID: &str = "437D8EDE6C72C868";
const OTHER: &str = "RWSIYrA6O5gYIymcnmTBaPSOzgph93bsZdsgrmytfiEg85/2zN6rX6o4";

/// A copy of the signed questionnaire that may be changed.
fn copy(path: &dyn Fn(&str) -> PathBuf) -> PathBuf {
    let from = root().join("tests/fixtures/signed-pack");
    std::fs::create_dir_all(path("pack/locales/en")).expect("a folder");
    for name in
        ["pack.toml", "doors.toml", "locales/en/doors.ftl", "pack.sha256", "pack.sha256.minisig"]
    {
        std::fs::copy(from.join(name), path("pack").join(name)).expect("a copy");
    }
    path("pack")
}

fn catalogue(pack: &Path, more: &[&str]) -> Done {
    let pack = pack.display().to_string();
    tandem(&[&["catalogue", "--json", "--pack", &pack], more].concat())
}

#[test]
fn a_signed_questionnaire_says_who_signed_it_in_three_languages() {
    let (_folder, path) = folder();
    let pack = copy(&path);
    for (lang, named, fits) in [
        ("en", "Nobody checked that", "is signed with the key"),
        ("fr", "Personne ne l’a contrôlé", "est signé avec la clé"),
        ("nl", "Niemand heeft dat gecontroleerd", "is ondertekend met de sleutel"),
    ] {
        let plain = catalogue(&pack, &["--lang", lang]);
        assert_eq!(plain.code, 0, "{}", plain.err);
        assert!(plain.err.contains(named) && plain.err.contains(ID), "{}", plain.err);
        assert!(plain.text().contains("front-door"));
        let checked = catalogue(&pack, &["--lang", lang, "--key", KEY]);
        assert_eq!(checked.code, 0, "{}", checked.err);
        assert!(checked.err.contains(fits) && checked.err.contains(KEY), "{}", checked.err);
        assert_eq!(plain.out, checked.out);
        let other = catalogue(&pack, &["--lang", lang, "--key", OTHER]);
        assert_eq!((other.code, other.text().as_str()), (2, ""));
        assert!(other.err.contains(OTHER), "{}", other.err);
    }
}

#[test]
fn one_that_nobody_signed_is_used_and_said_so_unless_a_key_is_asked_for() {
    let (_folder, path) = folder();
    let pack = copy(&path);
    let signature = pack.join("pack.sha256.minisig");
    for (change, word) in [
        (
            &(|| std::fs::write(&signature, "no signature").expect("written")) as &dyn Fn(),
            "not fit",
        ),
        (&|| std::fs::remove_file(&signature).expect("removed"), "pack.sha256.minisig"),
        (&|| std::fs::remove_file(pack.join("pack.sha256")).expect("removed"), "is not signed"),
    ] {
        change();
        let done = catalogue(&pack, &[]);
        assert_eq!(done.code, 0, "{}", done.err);
        assert!(done.err.contains(word), "{}", done.err);
        let asked = catalogue(&pack, &["--key", KEY]);
        assert_eq!((asked.code, asked.text().as_str()), (2, ""), "{}", asked.err);
        let asked = tandem(&["catalogue", "--lint", "--key", KEY, "--pack", &place(&pack)]);
        assert_eq!((asked.code, asked.text().as_str()), (2, ""), "{}", asked.err);
    }
}

#[test]
fn a_folder_that_is_not_as_its_list_says_is_always_refused_by_file() {
    let refused = |change: &dyn Fn(&Path), file: &str| {
        let (_folder, path) = folder();
        let pack = copy(&path);
        change(&pack);
        for more in [&[][..], &["--key", KEY]] {
            let done = catalogue(&pack, more);
            assert_eq!((done.code, done.text().as_str()), (2, ""), "{file}: {}", done.err);
            assert!(done.err.contains(file), "{file}: {}", done.err);
        }
        let lint = tandem(&["catalogue", "--lint", "--pack", &place(&pack)]);
        assert_eq!((lint.code, lint.text().as_str()), (2, ""), "{file}: {}", lint.err);
    };
    let append = |pack: &Path, file: &str| {
        let text = std::fs::read_to_string(pack.join(file)).expect("a file");
        std::fs::write(pack.join(file), format!("{text}# \n")).expect("written");
    };
    refused(&|pack| append(pack, "doors.toml"), "doors.toml");
    refused(&|pack| append(pack, "locales/en/doors.ftl"), "locales/en/doors.ftl");
    refused(&|pack| std::fs::remove_file(pack.join("doors.toml")).expect("gone"), "doors.toml");
    refused(&|pack| std::fs::write(pack.join("more.toml"), "").expect("written"), "more.toml");
    refused(
        &|pack| {
            std::fs::create_dir_all(pack.join("data")).expect("a folder");
            std::fs::write(pack.join("data/sources.toml"), "").expect("written");
        },
        "data/sources.toml",
    );
    // A list that cannot be read, or that is out of order.
    refused(&|pack| std::fs::write(pack.join("pack.sha256"), "abc\n").expect("written"), "line 1");
    refused(
        &|pack| {
            let list = std::fs::read_to_string(pack.join("pack.sha256")).expect("the list");
            let turned: Vec<&str> = list.lines().rev().collect();
            std::fs::write(pack.join("pack.sha256"), turned.join("\n")).expect("written");
        },
        "line 2",
    );
}

#[test]
fn a_list_that_was_changed_with_its_files_no_longer_fits_the_signature() {
    let (_folder, path) = folder();
    let pack = copy(&path);
    let list = pack.join("pack.sha256");
    let text = std::fs::read_to_string(&list).expect("the list");
    std::fs::remove_file(pack.join("locales/en/doors.ftl")).expect("gone");
    let kept: Vec<&str> = text.lines().filter(|line| !line.contains("doors.ftl")).collect();
    std::fs::write(&list, kept.join("\n")).expect("written");
    assert_eq!(catalogue(&pack, &[]).code, 0, "its files are those of the list");
    let asked = catalogue(&pack, &["--key", KEY]);
    assert_eq!((asked.code, asked.text().as_str()), (2, ""), "{}", asked.err);
}

#[test]
fn a_key_that_is_none_or_stands_alone_is_an_error_of_the_call() {
    let (_folder, path) = folder();
    let pack = copy(&path);
    let wrong = catalogue(&pack, &["--key", "abc"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("abc"), "{}", wrong.err);
    let alone = tandem(&["catalogue", "--key", KEY]);
    assert_eq!((alone.code, alone.text().as_str()), (2, ""));
    let elsewhere = tandem(&["score", "x", "--key", KEY]);
    assert_eq!(elsewhere.code, 2);
}

fn place(path: &Path) -> String {
    path.display().to_string()
}
