//! A questionnaire that somebody else made: nothing in its folder leads out of it, waits for ever or
//! steers the terminal.

#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::path::PathBuf;

use common::{folder, tandem};

const ONE: &str = r#"
[[question]]
id = "first"
depth = "express"
weight = 3
weight_reason = "It counts."
choices = [{ id = "no", score = 0.0 }, { id = "yes", score = 1.0 }]
actions = ["do-first"]

[[action]]
id = "do-first"
hours = [1, 2]
euros_per_year = [0, 10]
who = ["owner"]
legal = false
quick_win = true
steps = 1
"#;

/// A sound questionnaire with this text of its question.
fn pack(text: &str) -> (tempfile::TempDir, impl Fn(&str) -> PathBuf) {
    let (kept, path) = folder();
    let header = "id = \"small\"\nversion = \"1.2.3\"\ndomains = [\"one\"]\n";
    fs::write(path("pack.toml"), header).expect("a file");
    fs::write(path("one.toml"), ONE).expect("a file");
    fs::create_dir_all(path("locales/en")).expect("a folder");
    fs::write(path("locales/en/one.ftl"), format!("question-first = {text}\n")).expect("a file");
    (kept, path)
}

/// What is said of the questionnaire in a folder, by both calls that read one.
fn refused(path: &impl Fn(&str) -> PathBuf, part: &str) {
    let given = path(".").display().to_string();
    for call in [&["catalogue", "--pack", &given][..], &["catalogue", "--lint", "--pack", &given]] {
        let done = tandem(call);
        assert_eq!((done.code, done.out.len()), (2, 0), "{}", done.err);
        assert!(done.err.contains(part), "{}", done.err);
    }
}

#[test]
fn a_sound_one_is_read() {
    let (_kept, path) = pack("Is it so?");
    let done = tandem(&["catalogue", "--pack", &path(".").display().to_string()]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.err.contains("is not signed") && done.err.lines().count() == 1, "{}", done.err);
    assert!(done.text().contains("Is it so?"));
}

#[test]
fn its_words_do_not_steer_the_terminal() {
    let (_kept, path) = pack("Is \u{1b}[2J\u{9b}31m it \u{202e}os?");
    let given = path(".").display().to_string();
    let shown = tandem(&["catalogue", "--pack", &given]);
    assert!(shown.text().contains("Is \u{fffd}[2J\u{fffd}31m it \u{fffd}os?"), "{}", shown.text());
    let json = tandem(&["catalogue", "--json", "--pack", &given]);
    assert!(!json.text().contains(['\u{1b}', '\u{9b}', '\u{202e}']));
    let read: serde_json::Value = serde_json::from_str(&json.text()).expect("JSON");
    assert_eq!(read["questions"][0]["text"], "Is \u{1b}[2J\u{9b}31m it \u{202e}os?");
}

#[test]
fn its_words_call_no_others() {
    let (_kept, path) = pack("{ cli-usage }");
    let done = tandem(&["catalogue", "--pack", &path(".").display().to_string()]);
    assert_eq!((done.code, done.out.len()), (2, 0));
    assert!(
        done.err.contains("one.ftl:1: A text holds “{” or “}”.")
            || done.err.contains("one.ftl:1: A text holds { or }."),
        "{}",
        done.err
    );
}

#[test]
fn a_file_larger_than_any_is_refused() {
    let (_kept, path) = pack("Is it so?");
    fs::write(path("one.toml"), "#".repeat(5_000_000)).expect("a file");
    refused(&path, "one.toml: This is larger than 256 kB");
    let (_kept, path) = pack("Is it so?");
    for at in 0..1_100 {
        fs::write(path(&format!("locales/en/{at}.ftl")), "").expect("a file");
    }
    refused(&path, "come to more than 4 MB or a thousand files");
}

#[cfg(unix)]
#[test]
fn a_link_a_folder_and_a_pipe_are_refused() {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    let (_kept, path) = pack("Is it so?");
    symlink("/etc/passwd", path("passwd.toml")).expect("a link");
    refused(&path, "passwd.toml: This is a link, a folder or a device");

    let (_kept, path) = pack("Is it so?");
    symlink("/dev/zero", path("locales/en/zero.ftl")).expect("a link");
    refused(&path, "zero.ftl: This is a link, a folder or a device");

    let (_kept, path) = pack("Is it so?");
    fs::create_dir(path("two.toml")).expect("a folder");
    refused(&path, "two.toml: This is a link, a folder or a device");

    let (_kept, path) = pack("Is it so?");
    let made = Command::new("mkfifo").arg(path("pipe.toml")).status().expect("a pipe");
    assert!(made.success());
    refused(&path, "pipe.toml: This is a link, a folder or a device");

    for (link, to) in [("locales/en/pack", "/etc"), ("locales/fr", "/etc"), ("data", "/etc")] {
        let (_kept, path) = pack("Is it so?");
        symlink(to, path(link)).expect("a link");
        refused(&path, "This is a link, a folder or a device");
    }
}

/// A person names the folder, and may name it through a link.
#[cfg(unix)]
#[test]
fn the_folder_itself_may_stand_behind_a_link() {
    let (_kept, path) = pack("Is it so?");
    let (_other, beside) = folder();
    std::os::unix::fs::symlink(path("."), beside("link")).expect("a link");
    let done = tandem(&["catalogue", "--pack", &beside("link").display().to_string()]);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.err.contains("is not signed") && done.err.lines().count() == 1, "{}", done.err);
    assert!(done.text().contains("Is it so?"));
}
