//! Backups: made when something changed, thinned out, restored, and without what was deleted.

#![allow(clippy::expect_used)]

mod common;

use std::collections::BTreeSet;
use std::fs;

use chrono::{DateTime, TimeDelta, Utc};
use common::{Disk, answer, at, filled, names_in, samples};
use rusqlite::Connection;
use tandem_content::root;
use tandem_store::{Key, Reason, Store, StoreError, Takes};

/// Takes every assessment.
const ANY: Takes<'static> = &|_, _| true;

#[test]
fn a_backup_is_made_once_a_change_and_holds_all_of_it() {
    let disk = filled();
    let mut store = disk.open();
    let made = store.back_up(at(10)).expect("it can be written").expect("something changed");
    assert_eq!(made.reason, Reason::Change);
    assert_eq!(store.inside(&made).expect("it opens").assessments, 3);
    assert_eq!(store.back_up(at(20)).expect("no need"), None);
    change(&mut store, 30);
    assert!(store.back_up(at(40)).expect("it can be written").is_some());
    assert_eq!(store.backups().expect("a list").len(), 2);
}

#[test]
fn one_a_day_and_one_a_week_stay_of_a_year_of_work() {
    let disk = filled();
    let mut store = disk.open();
    let folder = disk.folder().join("backups");
    fs::create_dir(&folder).expect("a folder");
    let last = at(0) + TimeDelta::hours(8);
    // Only the names count: what is kept is decided by the moments in them.
    for step in 1..365 * 3 {
        let made = last - TimeDelta::hours(8 * step);
        let name = format!("{}-change.db", made.format("%Y%m%d-%H%M%S"));
        fs::write(folder.join(name), "").expect("a backup of then");
    }
    change(&mut store, 1);
    store.back_up(last).expect("it can be written");
    let kept: Vec<DateTime<Utc>> =
        store.backups().expect("a list").into_iter().map(|backup| backup.at).collect();
    assert!(kept.len() <= 5 + 7 + 5, "{} are kept", kept.len());
    assert_eq!(kept[0], last, "the newest first");
    let days: BTreeSet<_> = kept.iter().map(|at| at.date_naive()).collect();
    for back in 0..7 {
        let day = (last - TimeDelta::days(back)).date_naive();
        assert!(days.contains(&day), "one of {day}");
    }
    let weeks: BTreeSet<_> =
        kept.iter().map(|at| at.date_naive().format("%G-%V").to_string()).collect();
    assert!(weeks.len() >= 5, "{weeks:?}");
}

#[test]
fn a_restored_backup_brings_everything_back_and_can_itself_be_undone() {
    let disk = filled();
    let mut store = disk.open();
    let before = store.load(&samples()[0].id).expect("it").assessment;
    let backup = store.back_up(at(10)).expect("it can be written").expect("made");
    change(&mut store, 20);
    let after = store.load(&samples()[0].id).expect("it").assessment;
    assert_ne!(before, after);

    store.restore_backup(&backup.name, &[], at(30)).expect("restored");
    assert_eq!(store.load(&samples()[0].id).expect("it").assessment, before);
    let kept = store.backups().expect("a list");
    let undo = kept.iter().find(|backup| backup.reason == Reason::Restore).expect("of before");
    store.restore_backup(&undo.name.clone(), &[], at(40)).expect("undone");
    assert_eq!(store.load(&samples()[0].id).expect("it").assessment, after);
    drop(store);
    assert_eq!(disk.open().load(&samples()[0].id).expect("it").assessment, after);
}

#[test]
fn the_copy_before_an_update_is_kept_and_can_be_taken_out() {
    let disk = Disk::new();
    fs::copy(root().join("tests/fixtures/v3.db"), disk.file()).expect("the fixture");
    let store = disk.open();
    let backups = store.backups().expect("a list");
    let copy = backups.iter().find(|backup| backup.reason == Reason::Update(3)).expect("a copy");
    let inside = store.inside(copy).expect("it opens");
    assert_eq!((inside.version, inside.assessments), (3, 3), "it has the older version");
    let out = disk.folder().join("taken-out.db");
    store.copy_backup(&copy.name, &out).expect("written");
    let older = common::raw(&out, disk.key());
    let version: i32 =
        older.pragma_query_value(None, "user_version", |row| row.get(0)).expect("one");
    assert_eq!(version, 3, "a program of that time can open it");
}

#[test]
fn a_data_file_from_elsewhere_takes_the_place_of_this_one_and_is_only_read() {
    let elsewhere = root().join("tests/fixtures/v1.db");
    let bytes = fs::read(&elsewhere).expect("the fixture");
    let disk = Disk::new();
    let mut store = disk.open();
    store.restore_file(&elsewhere, None, &[], ANY, at(5)).expect("restored");
    assert_eq!(store.list().expect("a list").len(), 3);
    assert!(fs::read(&elsewhere).expect("the fixture") == bytes);

    let usb = Disk::locked_with(Key::new_from_passphrase("on the stick").expect("a key"));
    store.copy_to(&usb.file(), usb.key()).expect("a copy with a passphrase");
    let other = Disk::new();
    let mut empty = other.open();
    let wrong = Key::from_passphrase(usb.key().lock(), "on the stack").expect("a key");
    let refused = empty.restore_file(&usb.file(), Some(&wrong), &[], ANY, at(6)).err();
    assert!(matches!(refused, Some(StoreError::WrongKey)), "{refused:?}");
    empty.restore_file(&usb.file(), Some(usb.key()), &[], ANY, at(6)).expect("restored");
    assert_eq!(empty.list().expect("a list").len(), 3);
}

#[test]
fn what_is_no_data_file_is_refused_and_changes_nothing() {
    let disk = filled();
    let mut store = disk.open();
    let before = store.list().expect("a list");
    let given = disk.folder().join("given.db");
    let mut try_file = |make: &dyn Fn(&Connection)| {
        let _ = fs::remove_file(&given);
        fs::copy(root().join("tests/fixtures/v4.db"), &given).expect("a data file");
        make(&Connection::open(&given).expect("the file"));
        let refused = store.restore_file(&given, None, &[], ANY, at(9)).err();
        assert_eq!(store.list().expect("a list"), before);
        refused
    };
    // A trigger or a view of a stranger would run inside this program.
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM assessment; END",
        "CREATE VIEW v AS SELECT * FROM assessment",
        "ALTER TABLE setting ADD COLUMN x TEXT",
        "DROP TABLE action",
        "PRAGMA user_version = 2",
        "PRAGMA user_version = 0",
    ] {
        let refused = try_file(&|file| file.execute_batch(sql).expect(sql));
        assert!(matches!(refused, Some(StoreError::NotOurs)), "{sql}: {refused:?}");
    }
    let newer = try_file(&|file| file.execute_batch("PRAGMA user_version = 9").expect("newer"));
    assert!(matches!(newer, Some(StoreError::Newer { found: 9, .. })), "{newer:?}");
    let unreadable = try_file(&|file| {
        let sql = "UPDATE assessment SET organisation = '{\"name\": 3}', created = 'yesterday'";
        file.execute_batch(sql).expect("rows that no program wrote");
    });
    assert!(matches!(unreadable, Some(StoreError::Damaged)), "{unreadable:?}");
    let garbage = try_file(&|_| fs::write(&given, [9; 9000]).expect("garbage"));
    assert!(matches!(garbage, Some(StoreError::Damaged)), "{garbage:?}");
    // Its pages lead to each other, so that its list of tables never ends.
    let fixture = fs::read(root().join("tests/fixtures/endless-schema.db")).expect("the fixture");
    let endless = try_file(&|_| fs::write(&given, &fixture).expect("a file"));
    assert!(matches!(endless, Some(StoreError::NotOurs)), "{endless:?}");
    // A text of 100 megabytes would be in memory several times over.
    let large = "UPDATE assessment SET question = hex(zeroblob(50000000)) WHERE rowid = 1";
    let large = try_file(&|file| file.execute_batch(large).expect("changed"));
    assert!(matches!(large, Some(StoreError::Damaged)), "{large:?}");
    assert!(
        store.restore_file(disk.folder(), None, &[], ANY, at(9)).is_err(),
        "a folder is no file"
    );
    let names = names_in(disk.folder());
    assert_eq!(
        names,
        ["given.db", "tandem.db", "tandem.db-lock", "tandem.db-wal"],
        "nothing is left behind"
    );
}

#[test]
fn a_name_reaches_no_file_but_a_backup() {
    let disk = filled();
    let mut store = disk.open();
    store.back_up(at(1)).expect("a backup");
    fs::write(disk.folder().join("mine.txt"), "mine").expect("a file");
    for name in ["../tandem.db", "../mine.txt", "", ".", "/etc/passwd", "mine.txt", "a\0b"] {
        assert!(
            matches!(store.restore_backup(name, &[], at(2)), Err(StoreError::NoBackup)),
            "{name}"
        );
        assert!(matches!(store.remove_backup(name), Err(StoreError::NoBackup)), "{name}");
        assert!(matches!(store.remove_aside(name), Err(StoreError::NoBackup)), "{name}");
        let out = disk.folder().join("out");
        assert!(matches!(store.copy_backup(name, &out), Err(StoreError::NoBackup)), "{name}");
    }
    assert!(disk.folder().join("mine.txt").exists());
}

#[test]
fn what_was_deleted_is_in_no_backup_either() {
    let disk = filled();
    let store = disk.open();
    store.back_up(at(1)).expect("a backup");
    let gone = &samples()[0].id;
    store.delete(gone, at(2)).expect("deleted");
    store.back_up(at(3)).expect("another");
    drop(store);

    let store = disk.open();
    store.tidy().expect("removed");
    for backup in store.backups().expect("a list") {
        let path = disk.folder().join("backups").join(&backup.name);
        let file = common::raw(&path, disk.key());
        let left: i64 = file
            .query_row("SELECT count(*) FROM assessment WHERE id = ?1", [gone], |row| row.get(0))
            .expect("a number");
        let answers: i64 = file
            .query_row("SELECT count(*) FROM answer WHERE assessment = ?1", [gone], |row| {
                row.get(0)
            })
            .expect("a number");
        assert_eq!((left, answers), (0, 0), "{}", backup.name);
        assert_eq!(store.inside(&backup).expect("it opens").assessments, 2);
    }
    let file = {
        drop(store);
        disk.raw()
    };
    let free: i64 = file.pragma_query_value(None, "freelist_count", |row| row.get(0)).expect("one");
    assert_eq!(free, 0, "no page of it is left");
    let noted: i64 =
        file.query_row("SELECT count(*) FROM gone", [], |row| row.get(0)).expect("one");
    assert_eq!(noted, 0, "nor its id");
}

fn change(store: &mut Store, seconds: i64) {
    let note = answer("most", &format!("note {seconds}"));
    let id = samples()[0].id.clone();
    store.put_answer(&id, &"mfa-everyone".into(), &note, at(seconds)).expect("stored");
}

/// Whoever knows the ids of a firm's assessments, from a hand-over, could otherwise have them removed from all
/// its backups by a data file in which they are deleted.
#[test]
fn what_was_deleted_elsewhere_is_not_removed_from_the_backups_here() {
    let disk = filled();
    let ids: Vec<String> = samples().into_iter().map(|sample| sample.id).collect();
    let other = filled();
    let theirs = other.open();
    theirs.delete(&ids[0], at(1)).expect("deleted");
    drop(theirs);
    // Opened anew, that one is to be removed from the backups, and the next one is deleted.
    let theirs = other.open();
    theirs.delete(&ids[1], at(2)).expect("deleted");
    let copy = disk.folder().join("copy.db");
    theirs.copy_to(&copy, disk.key()).expect("a copy");

    let mut store = disk.open();
    store.restore_file(&copy, Some(disk.key()), &[], ANY, at(3)).expect("restored");
    assert_eq!(store.last_deleted().expect("none"), None);
    drop(store);
    let store = disk.open();
    store.tidy().expect("nothing to do");
    assert_eq!(store.list().expect("a list").len(), 1);
    let before = store.backups().expect("a list").remove(0);
    assert_eq!(store.inside(&before).expect("it opens").assessments, 3);
}

#[test]
fn what_was_restored_is_in_the_next_backup() {
    let disk = filled();
    disk.open().back_up(at(1)).expect("a backup");
    // A copy in which nothing is said to have changed.
    let copy = disk.folder().join("copy.db");
    disk.open().copy_to(&copy, disk.key()).expect("a copy");
    let other = disk.same_key();
    let mut store = other.open();
    store.restore_file(&copy, Some(disk.key()), &[], ANY, at(2)).expect("restored");
    let made = store.back_up(at(3)).expect("a backup").expect("it is new here");
    assert_eq!(store.inside(&made).expect("it opens").assessments, 3);
    assert_eq!(store.back_up(at(4)).expect("no backup"), None, "once");
}
