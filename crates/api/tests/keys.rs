//! What must never happen to the one key of a data file, and to its backups, when something fails.

#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::path::PathBuf;

use common::{Computer, clock, named};
use tandem_api::{ApiError, App};
use tandem_content::root;

const WORDS: &str = "quiet lamp under seven bridges";

fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// The plain file was encrypted already when the copy before the update could not be written.
#[test]
fn a_first_encryption_that_fails_late_keeps_its_key() {
    let computer = Computer::new();
    let path = computer.data_file();
    let folder = path.parent().expect("a folder").to_owned();
    fs::create_dir_all(&folder).expect("a folder");
    fs::copy(fixture("v4.db"), &path).expect("a plain file");
    fs::write(folder.join("backups"), "no folder").expect("a file in its place");
    let start = || App::open(&path, ["nl"], clock(), Box::new(computer.keys.clone()));
    assert!(start().is_err(), "it says that something is wrong");
    assert!(fs::read(&path).expect("the file").starts_with(b"TNK1"), "it is encrypted");
    assert_eq!(computer.keys.held.lock().expect("keys").len(), 1, "by the only key");

    fs::remove_file(folder.join("backups")).expect("mended");
    let app = start().expect("it starts");
    assert_eq!(app.home().expect("the list").total, 3);
}

/// A key for a file that was never made opens nothing.
#[test]
fn a_start_that_fails_at_once_leaves_no_key() {
    let computer = Computer::new();
    let path = computer.data_file();
    let folder = path.parent().expect("a folder").to_owned();
    fs::create_dir_all(folder.parent().expect("its folder")).expect("a folder");
    fs::write(&folder, "no folder").expect("a file in its place");
    assert!(App::open(&path, ["nl"], clock(), Box::new(computer.keys.clone())).is_err());
    fs::remove_file(&folder).expect("mended");
    let app = App::open(&path, ["nl"], clock(), Box::new(computer.keys.clone())).expect("starts");
    assert_eq!(app.home().expect("the list").total, 0);
}

#[test]
fn a_backup_saved_elsewhere_opens_after_the_key_was_changed() {
    let computer = Computer::new();
    let app = computer.start();
    let id = named(&app, "Bakkerij");
    let view = app.backup_now().expect("a backup");
    let saved = computer.data_file().with_file_name("saved.db");
    app.backup_copy(&view.backups[0].name, &saved).expect("saved");
    app.passphrase_set("", WORDS).expect("a passphrase");
    app.assessment_delete(&id).expect("deleted");
    assert!(!app.restore_look(&saved).expect("it can be restored").passphrase);
    app.restore_file(&saved, "").expect("restored");
    assert_eq!(app.home().expect("the list").total, 1);

    // On another computer nobody has its key.
    let other = Computer::new().start();
    let name = "saved.db".to_owned();
    assert_eq!(other.restore_look(&saved).err(), Some(ApiError::DataFileOfAnother { name }));
}

#[test]
fn a_backup_is_made_although_another_cannot_be_cleared_away() {
    let computer = Computer::new();
    let app = computer.start();
    named(&app, "Bakkerij");
    let stuck = computer.data_file().with_file_name("backups").join("x.db.part");
    fs::create_dir_all(stuck.join("inside")).expect("a folder that no file is");
    assert!(app.look_after().is_err(), "it is told");
    assert_eq!(app.safety_open().expect("the screen").backups.len(), 1, "and the backup is there");
}
