//! Files and streams: whole or not at all, and the same bytes for the same input.

#![allow(clippy::expect_used)]

mod common;

use std::io::Read;
use std::path::Path;
use std::process::Stdio;

use common::{command, folder, sample, tandem, tandem_with};

#[test]
fn a_new_assessment_is_checked_scored_and_reported() {
    let (folder, path) = folder();
    let file = path("bakker.tandem.json").display().to_string();
    let plan = path("plan.pdf").display().to_string();
    let done = tandem(&["new", "-o", &file, "--name", "Bakkerij “De Zon” 🥐"]);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    assert!(done.text().contains("bakker.tandem.json"), "it says where");
    assert_eq!(tandem(&["check", &file]).code, 0);
    assert!(tandem(&["score", &file]).text().contains("Bakkerij “De Zon” 🥐"));
    for lang in ["en", "fr", "nl"] {
        assert_eq!(tandem(&["report", &file, "-o", &plan, "--lang", lang]).code, 0);
        assert!(
            std::fs::read(&plan).expect("the plan").starts_with(b"%PDF-"),
            "over the one before"
        );
    }
    assert_eq!(names(folder.path()), ["bakker.tandem.json", "plan.pdf"], "nothing else is left");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    for lang in ["en", "fr", "nl"] {
        let call = ["report", &sample("bakery"), "--lang", lang, "-o", "-", "--date", "2026-11-22"];
        let first = tandem(&call);
        assert_eq!((first.code, first.err.as_str()), (0, ""), "{lang}");
        assert!(first.out.starts_with(b"%PDF-"));
        assert!(first.out == tandem(&call).out, "{lang}: another report at the second call");
        let (_folder, path) = folder();
        let plan = path("plan.pdf").display().to_string();
        tandem(&["report", &sample("bakery"), "--lang", lang, "-o", &plan, "--date", "2026-11-22"]);
        assert!(std::fs::read(plan).expect("the plan") == first.out, "{lang}: file and stream");
    }
}

#[test]
fn an_anonymous_export_names_nobody_and_is_the_same_in_every_language() {
    let call = |lang: &str| {
        let export = ["export", &sample("web-agency"), "--format", "anonymous", "-o", "-"];
        tandem(&[export.as_slice(), &["--lang", lang]].concat())
    };
    let done = call("en");
    let record = done.json();
    assert_eq!(record["format"], "tandem-anonymous/1");
    let sample: serde_json::Value =
        serde_json::from_slice(&std::fs::read(sample("web-agency")).expect("a sample"))
            .expect("JSON");
    let text = done.text();
    for field in ["/id", "/created", "/organisation/name", "/organisation/enterprise_number"] {
        let value = sample.pointer(field).and_then(|value| value.as_str()).expect(field);
        assert!(!text.contains(value), "{field} stands in it");
    }
    for lang in ["fr", "nl"] {
        assert_eq!(call(lang).out, done.out, "{lang}");
    }
}

#[test]
fn a_dash_stands_for_the_standard_streams() {
    let made = tandem(&["new", "-o", "-", "--name", "Bakkerij"]);
    assert_eq!((made.code, made.err.as_str()), (0, ""));
    assert_eq!(tandem_with(&["check", "-"], &made.out).code, 0);
    let text = std::fs::read(sample("bakery")).expect("a sample");
    let by_name = tandem(&["score", "--json", &sample("bakery")]).out;
    assert_eq!(tandem_with(&["score", "--json", "-"], &text).out, by_name);
    let call = ["report", "-", "-o", "-", "--date", "2026-11-22"];
    assert!(tandem_with(&call, &text).out.starts_with(b"%PDF-"));
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let (_folder, path) = folder();
    let file = path("a.json").display().to_string();
    std::fs::write(&file, "mine").expect("a file");
    assert_eq!(tandem(&["new", "-o", &file]).code, 2);
    assert_eq!(std::fs::read_to_string(&file).expect("it"), "mine");
}

#[test]
fn two_new_assessments_differ() {
    let id = || tandem(&["new", "-o", "-"]).text().lines().nth(2).map(str::to_owned);
    assert_ne!(id(), id(), "each has an id of its own");
}

#[test]
fn a_failed_report_leaves_what_was_there() {
    let (folder, path) = folder();
    let plan = path("plan.pdf").display().to_string();
    std::fs::write(&plan, "the plan of last year").expect("a file");
    let done = tandem_with(&["report", "-", "-o", &plan], b"{}");
    assert_eq!(done.code, 2);
    assert_eq!(std::fs::read_to_string(&plan).expect("it"), "the plan of last year");
    let nowhere = path("no/plan.pdf").display().to_string();
    assert_eq!(tandem(&["report", &sample("bakery"), "-o", &nowhere]).code, 2);
    assert_eq!(names(folder.path()), ["plan.pdf"], "and nothing half-written");
}

#[test]
fn a_report_never_takes_the_place_of_its_assessment() {
    let (_folder, path) = folder();
    let file = path("a.json").display().to_string();
    std::fs::copy(sample("bakery"), &file).expect("a copy");
    let before = std::fs::read(&file).expect("it");
    let roundabout = path("./a.json").display().to_string();
    assert_eq!(tandem(&["report", &file, "-o", &roundabout]).code, 2);
    assert!(std::fs::read(&file).expect("it") == before, "it is still the assessment");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let (_folder, path) = folder();
    std::fs::write(path("real.pdf"), "old").expect("a file");
    std::os::unix::fs::symlink("real.pdf", path("link.pdf")).expect("a link");
    let link = path("link.pdf").display().to_string();
    assert_eq!(tandem(&["report", &sample("bakery"), "-o", &link]).code, 0);
    assert!(std::fs::symlink_metadata(&link).expect("it").is_symlink());
    assert!(std::fs::read(path("real.pdf")).expect("it").starts_with(b"%PDF-"));
}

/// Where permissions do not bind, as for root, a folder of the kernel refuses as well.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_file_is_an_error_of_the_call() {
    for call in
        [&["new", "-o", "/proc/a.json"][..], &["report", &sample("bakery"), "-o", "/proc/a.pdf"]]
    {
        let done = tandem(call);
        assert_eq!((done.code, done.out.len()), (2, 0), "{call:?}");
        assert!(done.err.contains("a.json") || done.err.contains("a.pdf"), "{}", done.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_is_not_the_fault_of_the_call() {
    for call in [&["new", "-o", "/dev/full"][..], &["report", &sample("bakery"), "-o", "/dev/full"]]
    {
        let done = tandem(call);
        assert_eq!((done.code, done.out.len()), (1, 0), "{call:?}: {}", done.err);
        assert!(!done.err.is_empty());
    }
    for call in [&["catalogue", "--json"][..], &["score", &sample("bakery")], &["new", "-o", "-"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").expect("the device");
        let output = command().args(call).stdout(full).output().expect("it runs");
        assert_eq!(output.status.code(), Some(1), "{call:?}");
        let err = String::from_utf8(output.stderr).expect("text");
        assert!(!err.is_empty() && !err.contains("panicked"), "{call:?}: {err}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_causes_no_panic() {
    for call in
        [&["catalogue", "--json"][..], &["catalogue"], &["report", &sample("bakery"), "-o", "-"]]
    {
        let mut child = command()
            .args(call)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        drop(child.stdout.take());
        let mut err = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut err).expect("text");
        assert_eq!(child.wait().expect("it ends").code(), Some(1), "{call:?}");
        assert!(!err.contains("panicked"), "{call:?}: {err}");
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
