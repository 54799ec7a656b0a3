//! The data file is encrypted: no word of it is on the disk, one key opens it, and another key can take
//! its place.

#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::path::Path;

use common::{Disk, answer, at, filled, names_in, raw, samples};
use rusqlite::Connection;
use tandem_content::root;
use tandem_store::{Found, Key, Protection, StoreError, look};

/// Words of the samples and of the schema that would stand in a plain file.
const WORDS: [&str; 5] =
    ["Peeters", "mfa-everyone", "SQLite format", "CREATE TABLE", "secret note"];

#[test]
fn no_word_is_on_the_disk_while_the_program_runs_or_after() {
    let disk = filled();
    let mut store = disk.open();
    let id = samples()[0].id.clone();
    let note = answer("most", "a secret note");
    store.put_answer(&id, &"mfa-everyone".into(), &note, at(2)).expect("stored");
    store.back_up(at(3)).expect("a backup").expect("something changed");
    assert!(words_in(disk.folder()).is_empty(), "{:?}", words_in(disk.folder()));
    drop(store);
    assert!(words_in(disk.folder()).is_empty(), "{:?}", words_in(disk.folder()));
}

#[test]
fn a_plain_file_is_encrypted_and_no_plain_copy_stays() {
    for fixture in ["v1.db", "v2.db", "v3.db", "v4.db"] {
        let disk = Disk::new();
        fs::copy(root().join("tests/fixtures").join(fixture), disk.file()).expect("the fixture");
        // What a program before made when it took the step from version 1.
        let copy = disk.file().with_extension("version-1.db");
        fs::copy(root().join("tests/fixtures/v1.db"), &copy).expect("an older copy");
        assert_eq!(look(&disk.file()).expect("it is there"), Found::Plain);
        assert!(!words_in(disk.folder()).is_empty(), "it is plain");

        let store = disk.open();
        assert_eq!(store.list().expect("a list").len(), 3, "{fixture}");
        assert!(words_in(disk.folder()).is_empty(), "{fixture}: {:?}", words_in(disk.folder()));
        assert!(!copy.exists());
        assert!(!store.backups().expect("a list").is_empty(), "the copies became backups");
        assert_eq!(look(&disk.file()).expect("it is there"), Found::Locked(disk.key().lock()));
    }
}

#[test]
fn a_plain_file_in_use_loses_nothing_of_its_log() {
    let disk = Disk::new();
    fs::copy(root().join("tests/fixtures/v4.db"), disk.file()).expect("the fixture");
    // A program that was killed leaves its last changes in the log.
    let copy = Disk::new();
    {
        let killed = Connection::open(disk.file()).expect("the file");
        killed.pragma_update(None, "journal_mode", "WAL").expect("a setting");
        killed
            .execute("UPDATE setting SET value = 'nl' WHERE key = 'language'", [])
            .expect("changed");
        for suffix in ["", "-wal"] {
            let name = |disk: &Disk| format!("{}{suffix}", disk.file().display());
            fs::copy(name(&disk), name(&copy)).expect("copied while it is open");
        }
    }
    assert_eq!(copy.open().setting("language").expect("an answer").as_deref(), Some("nl"));
}

#[test]
fn other_tools_read_nothing_without_the_key_and_everything_with_it() {
    let disk = filled();
    let plain = Connection::open(disk.file()).expect("any program opens any file");
    let read = plain.query_row("SELECT count(*) FROM assessment", [], |row| row.get::<_, i64>(0));
    assert!(read.is_err(), "without the key it is noise");
    drop(plain);
    let wrong = raw(&disk.file(), &Key::random().expect("another key"));
    assert!(wrong.query_row("SELECT 1 FROM assessment", [], |_| Ok(())).is_err());
    drop(wrong);
    let with = disk.raw();
    let count: i64 =
        with.query_row("SELECT count(*) FROM assessment", [], |row| row.get(0)).expect("3");
    assert_eq!(count, 3);
}

#[test]
fn a_wrong_passphrase_is_told_apart_from_damage() {
    let disk = Disk::locked_with(Key::new_from_passphrase("the right words").expect("a key"));
    let mut store = disk.open();
    store.add(&samples()[0], at(1)).expect("stored");
    store.back_up(at(2)).expect("a backup");
    drop(store);
    let lock = disk.key().lock();
    assert_eq!(lock.protection(), Protection::Passphrase);
    let wrong = Key::from_passphrase(lock, "the wrong words").expect("a key");
    let opened = tandem_store::open(&disk.file(), &wrong, at(3)).err();
    assert!(matches!(opened, Some(StoreError::WrongKey)), "{opened:?}");
    assert_eq!(
        names_in(disk.folder()),
        ["backups", "tandem.db", "tandem.db-lock"],
        "nothing was set aside"
    );

    // The first page is destroyed: the right passphrase opens the backup, so this is damage.
    let mut bytes = fs::read(disk.file()).expect("the file");
    bytes[100..4000].fill(7);
    fs::write(disk.file(), bytes).expect("damaged");
    let wrong = tandem_store::open(&disk.file(), &wrong, at(3)).err();
    assert!(matches!(wrong, Some(StoreError::WrongKey)), "{wrong:?}");
    let right = Key::from_passphrase(lock, "the right words").expect("a key");
    let opened = tandem_store::open(&disk.file(), &right, at(3)).expect("it opens");
    assert_eq!(opened.recovered.expect("recovered").from_backup, 1);
    assert_eq!(opened.store.load(&samples()[0].id).expect("it").assessment, samples()[0]);
}

#[test]
fn another_key_opens_the_data_file_and_its_backups_and_the_old_one_nothing() {
    let disk = filled();
    let mut store = disk.open();
    store.back_up(at(2)).expect("a backup");
    let before = store.list().expect("a list");
    let new = Key::new_from_passphrase("new words, long enough").expect("a key");
    store.change_key(&new).expect("changed");
    assert_eq!(store.list().expect("a list"), before);
    store.set_setting("language", "fr").expect("it goes on");
    let backups = store.backups().expect("a list");
    assert_eq!(store.inside(&backups[0]).expect("it opens").assessments, 3);
    drop(store);
    assert!(disk.try_open().is_err(), "the old key opens nothing");
    let opened = tandem_store::open(&disk.file(), &new, at(3)).expect("it opens").store;
    assert_eq!(opened.setting("language").expect("an answer").as_deref(), Some("fr"));
    assert!(words_in(disk.folder()).is_empty());
}

#[test]
fn a_lock_of_a_newer_program_is_refused_by_name_and_left_as_it_is() {
    let disk = filled();
    let mut bytes = fs::read(disk.file()).expect("the file");
    bytes[3] = b'2';
    fs::write(disk.file(), &bytes).expect("as a newer program locks it");
    let opened = disk.try_open().err();
    assert!(matches!(opened, Some(StoreError::Newer { found: 2, supported: 1 })), "{opened:?}");
    assert!(fs::read(disk.file()).expect("the file") == bytes, "not a byte was changed");
}

/// The words that stand readable in any file of a folder.
fn words_in(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for name in names_in(folder) {
        let path = folder.join(&name);
        if path.is_dir() {
            found.extend(words_in(&path));
            continue;
        }
        let bytes = fs::read(&path).expect("a file");
        for word in WORDS {
            if bytes.windows(word.len()).any(|part| part == word.as_bytes()) {
                found.push(format!("{word} in {name}"));
            }
        }
    }
    found
}
