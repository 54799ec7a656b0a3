//! What does not come with a data file that takes the place of the one in use.

#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::path::PathBuf;

use common::{Computer, named};
use tandem_api::{ApiError, App};
use tandem_content::root;

const WORDS: &str = "quiet lamp under seven bridges";

fn read(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).expect("a fixture")
}

/// Takes the branding of a publisher into use, by typing its name.
fn accept(app: &App, id: &str) {
    let file = read("tests/fixtures/branding/coalition.tandem-branding.json");
    let signature = read("tests/fixtures/branding/coalition.tandem-branding.json.minisig");
    let offered = app.branding_offer(id, "file", &file, Some(&signature)).expect("an offer");
    let offer = offered.1.expect("nobody knows it yet");
    let view = app.branding_accept(id, &offer, "Digitale Coalitie").expect("accepted");
    assert_eq!(view.publishers.len(), 1);
}

/// A copy of a data file, with a passphrase.
fn copy(app: &App) -> PathBuf {
    let to = app.data_file().with_file_name("copy.db");
    app.backup(&to, WORDS).expect("a copy");
    to
}

/// Whoever makes a data file could otherwise decide whom this computer trusts, and that it never locks.
#[test]
fn what_another_computer_agreed_to_is_not_agreed_to_here() {
    let one = Computer::new();
    let other = one.start();
    accept(&other, &named(&other, "Bakkerij"));
    other.idle_set(0).expect("never");
    let file = copy(&other);

    let two = Computer::new();
    let app = two.start();
    let idle = app.safety_open().expect("the screen").idle;
    app.restore_file(&file, WORDS).expect("restored");
    assert_eq!(app.safety_open().expect("the screen").idle, idle);
    let id = app.home().expect("the list").assessments[0].assessment.id.clone();
    let report = app.report_open(&id).expect("the screen");
    assert_eq!((report.branding, report.publishers.len()), (None, 0));
}

#[test]
fn a_publisher_that_was_forgotten_is_not_trusted_again_by_a_backup() {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij");
    accept(&app, &id);
    let backups = app.backup_now().expect("a backup").backups;
    app.publisher_forget(&id, "Digitale Coalitie").expect("forgotten");
    app.backup_restore(&backups[0].name).expect("restored");
    let report = app.report_open(&id).expect("the screen");
    assert_eq!(report.publishers.len(), 0);
    assert!(report.branding.is_some_and(|branding| !branding.verified));
}

#[test]
fn what_no_import_lets_in_does_not_come_in_by_a_restore() {
    let computer = Computer::new();
    let app = computer.start();
    named(&app, "Bakkerij");
    let chosen = computer.data_file().with_file_name("chosen.db");
    for name in ["id-is-long", "id-steers", "name-turned", "trail-steers"] {
        fs::write(&chosen, read(&format!("fuzz/corpus/data/{name}"))).expect("a file");
        let refused = app.restore_file(&chosen, "").err();
        assert!(matches!(refused, Some(ApiError::DataFileDamaged { .. })), "{name}: {refused:?}");
        assert_eq!(app.home().expect("the list").assessments[0].assessment.name, "Bakkerij");
    }
    // Answers to questions of another version are no reason to lose everything else.
    fs::write(&chosen, read("fuzz/corpus/data/answer-to-nothing")).expect("a file");
    app.restore_file(&chosen, "").expect("restored");
    assert_eq!(app.home().expect("the list").total, 1);
}
