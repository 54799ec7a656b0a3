//! A data file in every state: older, newer, damaged, in use, not to be written.

#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::path::Path;

use common::{Disk, at, filled};
use tandem_content::root;
use tandem_core::assessment::PlanSettings;
use tandem_store::{Found, Key, Protection, StoreError, What};

/// The data file of version 1, which the program of that version made; no later program may make it anew.
#[test]
fn a_data_file_of_version_1_opens_with_every_answer() {
    let disk = Disk::new();
    fs::copy(root().join("tests/fixtures/v1.db"), disk.file()).expect("the fixture");
    let store = disk.open();
    assert_eq!(store.list().expect("a list").len(), 3);
    for id in ["bakery", "it-services", "web-agency"] {
        let text = fs::read_to_string(root().join(format!("tests/fixtures/v1-{id}.tandem.json")));
        let stored = store.load(&stored_id(id)).expect("stored").assessment;
        assert_eq!(tandem_core::file::write(&stored), text.expect("the text of then"), "{id}");
    }
    assert_eq!(store.setting("language").expect("an answer").as_deref(), Some("fr"));
}

/// The data file of version 2: that of version 1 with the step of version 2 taken by hand, an
/// incident and an assumption.
#[test]
fn a_data_file_of_version_2_opens_with_its_incidents_and_assumptions() {
    let disk = Disk::new();
    fs::copy(root().join("tests/fixtures/v2.db"), disk.file()).expect("the fixture");
    let bakery = disk.open().load(&stored_id("bakery")).expect("stored").assessment;
    assert_eq!(bakery.incidents[0].name, "Phishing");
    assert_eq!(bakery.assumptions.get("events"), Some(&2.0));
    assert!(bakery.actions.values().all(|state| !state.pinned && state.reason.is_none()));
    assert_eq!(bakery.plan, PlanSettings::default());
}

/// The data file of version 3: that of version 2 with the step of version 3 taken by hand, and a plan.
#[test]
fn a_data_file_of_version_3_opens_with_its_plan() {
    let disk = Disk::new();
    fs::copy(root().join("tests/fixtures/v3.db"), disk.file()).expect("the fixture");
    let store = disk.open();
    let bakery = store.load(&stored_id("bakery")).expect("stored").assessment;
    assert_eq!(bakery.plan.hours_per_month, Some(6));
    assert!(bakery.actions.values().any(|state| state.pinned));
    assert!(bakery.later.is_empty() && bakery.parking.is_empty());
    let listed = store.list().expect("a list");
    assert_eq!(listed.len(), 3);
    assert!(listed.iter().all(|one| one.summary.is_none()), "nothing was worked out yet");
}

/// The data file of version 4, the last one that was not encrypted: that of version 3 with the step of
/// version 4 taken by hand, a mark and a parked point.
#[test]
fn a_data_file_of_version_4_opens_with_its_marks_and_parked_points() {
    let disk = Disk::new();
    fs::copy(root().join("tests/fixtures/v4.db"), disk.file()).expect("the fixture");
    let store = disk.open();
    let bakery = store.load(&stored_id("bakery")).expect("stored").assessment;
    assert_eq!(bakery.parking[0].text, "Ask the bookkeeper");
    assert!(bakery.later.contains("mfa-everyone"));
    assert_eq!(store.trail(&bakery.id).expect("a trail"), [], "what was before is not known");
}

/// The data file of version 5, the first one that is encrypted: that of version 4, encrypted with a
/// passphrase by the program of version 5, with an answer that was changed and a hand-over.
#[test]
fn a_data_file_of_version_5_opens_with_its_passphrase_and_history() {
    let fixture = root().join("tests/fixtures/v5.db");
    let Ok(Found::Locked(lock)) = tandem_store::look(&fixture) else { panic!("it is locked") };
    assert_eq!(lock.protection(), Protection::Passphrase);
    let wrong = Key::from_passphrase(lock, "other words that nobody knows").expect("a key");
    let right = Key::from_passphrase(lock, "fixture words that everybody knows").expect("a key");

    let disk = Disk::locked_with(wrong);
    fs::copy(&fixture, disk.file()).expect("the fixture");
    assert!(matches!(disk.try_open().err(), Some(StoreError::WrongKey)));
    assert!(fs::read(disk.file()).ok() == fs::read(&fixture).ok(), "not a byte was changed");

    let disk = Disk::locked_with(right);
    fs::copy(&fixture, disk.file()).expect("the fixture");
    let store = disk.open();
    assert_eq!(store.list().expect("a list").len(), 3);
    let bakery = store.load(&stored_id("bakery")).expect("stored").assessment;
    let note = bakery.answers.get("mfa-everyone").and_then(|answer| answer.note.as_deref());
    assert_eq!(note, Some("Vraag Karin: « qui a les clés ? »"));
    assert_eq!(bakery.parking[0].text, "Ask the bookkeeper");
    let trail = store.trail(&bakery.id).expect("a trail");
    let whats: Vec<What> = trail.iter().map(|entry| entry.what).collect();
    assert_eq!(whats, [What::HandedOver, What::Answer], "the newest first");
    assert_eq!(store.setting("language").expect("an answer").as_deref(), Some("nl"));
}

#[test]
fn a_gathered_file_is_whole_without_what_stands_beside_it() {
    let disk = filled();
    let store = disk.open();
    store.set_setting("language", "nl").expect("stored");
    store.gather().expect("gathered");
    let copy = disk.same_key();
    fs::copy(disk.file(), copy.file()).expect("a copy of the one file");
    let copied = copy.open();
    assert_eq!(copied.list().expect("a list"), store.list().expect("a list"));
    assert_eq!(copied.setting("language").expect("an answer").as_deref(), Some("nl"));
}

#[test]
fn a_newer_data_file_is_refused_by_name_and_left_as_it_is() {
    let disk = filled();
    let connection = disk.raw();
    connection.pragma_update(None, "user_version", 9).expect("another version");
    connection.close().expect("closed");
    let before = fs::read(disk.file()).expect("the file");
    for _ in 0..2 {
        match disk.try_open().err() {
            Some(StoreError::Newer { found: 9, supported }) => assert!(supported < 9),
            other => panic!("{other:?}"),
        }
    }
    assert!(fs::read(disk.file()).expect("the file") == before, "not a byte was changed");
    assert_eq!(disk.names(), ["tandem.db", "tandem.db-lock"], "and nothing was put beside it");
}

#[test]
fn what_cannot_be_written_is_said() {
    let disk = Disk::new();
    fs::create_dir(disk.file()).expect("a folder in place of the file");
    assert!(matches!(disk.try_open().err(), Some(StoreError::Unwritable)), "a folder stands there");

    let disk = Disk::new();
    fs::write(disk.folder().join("data"), "a file in place of the folder").expect("a file");
    for path in ["data/tandem.db", "data/deeper/tandem.db"] {
        let error = tandem_store::open(&disk.folder().join(path), disk.key(), at(0)).err();
        assert!(matches!(error, Some(StoreError::Unwritable)), "{path}: {error:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_of_the_kernel_takes_no_data_file() {
    for path in ["/proc/tandem.db", "/proc/tandem/tandem.db", "/sys/tandem.db"] {
        let key = Key::random().expect("a key");
        let error = tandem_store::open(Path::new(path), &key, at(0)).err();
        assert!(matches!(error, Some(StoreError::Unwritable)), "{path}: {error:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_or_file_without_the_right_to_write_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let disk = filled();
    let only_read = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("rights");
    };
    only_read(disk.folder(), 0o555);
    if fs::write(disk.folder().join("probe"), "x").is_ok() {
        // Rights do not bind root; the tests above stand for this one then.
        only_read(disk.folder(), 0o755);
        return;
    }
    let folder = disk.try_open().err();
    only_read(disk.folder(), 0o755);
    only_read(&disk.file(), 0o444);
    let file = disk.try_open().err();
    only_read(&disk.file(), 0o644);
    assert!(matches!(folder, Some(StoreError::Unwritable)), "{folder:?}");
    assert!(matches!(file, Some(StoreError::Unwritable)), "{file:?}");
}

#[test]
fn a_second_program_is_told_that_the_file_is_in_use_and_changes_nothing() {
    let disk = filled();
    let first = disk.open();
    let before = first.list().expect("a list");
    assert!(matches!(disk.try_open().err(), Some(StoreError::Busy)));
    first.set_setting("language", "nl").expect("the first goes on");
    drop(first);
    assert_eq!(disk.open().list().expect("a list"), before);
}

fn stored_id(sample: &str) -> String {
    let text = fs::read_to_string(root().join(format!("tests/fixtures/v1-{sample}.tandem.json")));
    let text = text.expect("the text of then");
    let line = text.lines().find(|line| line.contains("\"id\"")).expect("an id");
    line.split('"').nth(3).expect("an id").to_owned()
}
