//! Where the data file is: behind a link, under a second name, in folders of its own, without its backups,
//! while the clock is wrong, and when it is gone.
#![cfg(unix)]
#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use common::{Disk, answer, at, filled, names_in, samples};
use tandem_content::root;
use tandem_store::{Found, Key, Reason, StoreError, look};

#[test]
fn a_link_to_the_data_file_stays_a_link_and_the_file_where_it_is() {
    let real = filled();
    let desk = real.same_key();
    symlink(real.file(), desk.file()).expect("a link");
    let mut store = desk.open();
    store.back_up(at(1)).expect("a backup");
    let other = Key::random().expect("a key");
    store.change_key(&other).expect("changed");
    drop(store);
    assert!(fs::symlink_metadata(desk.file()).expect("the link").is_symlink());
    assert_eq!(look(&real.file()).expect("it"), Found::Locked(other.lock()), "the file is new");
    assert_eq!(names_in(&real.folder().join("backups")).len(), 1, "the backups stand beside it");

    // The stick with the file is gone: nothing is made in its place.
    fs::rename(real.file(), real.folder().join("elsewhere.db")).expect("gone");
    assert!(matches!(look(&desk.file()), Err(StoreError::Lost)));
    let opened = tandem_store::open(&desk.file(), &other, at(2)).err();
    assert!(matches!(opened, Some(StoreError::Lost)), "{opened:?}");
    assert!(!real.file().exists());
}

#[test]
fn a_second_name_of_the_data_file_keeps_its_bytes() {
    let disk = filled();
    let kept = disk.folder().join("kept-by-somebody.db");
    fs::hard_link(disk.file(), &kept).expect("a second name");
    let before = fs::read(&kept).expect("the bytes");
    let mut store = disk.open();
    store.gather().expect("gathered");
    let before_change = fs::read(&kept).expect("the bytes");
    store.change_key(&Key::random().expect("a key")).expect("changed");
    assert!(fs::read(&kept).expect("the bytes") == before_change, "the copy was not wiped");
    assert_eq!(before.len(), before_change.len());
}

#[test]
fn nobody_else_may_read_what_the_program_makes() {
    let disk = Disk::new();
    let path = disk.folder().join("deeper/still/tandem.db");
    let mut store = tandem_store::open(&path, disk.key(), at(0)).expect("made").store;
    store.add(&samples()[0], at(1)).expect("stored");
    store.back_up(at(2)).expect("a backup");
    private(disk.folder().join("deeper").as_path());
}

fn private(path: &Path) {
    let file = fs::metadata(path).expect("it is there");
    let wanted = if file.is_dir() { 0o700 } else { 0o600 };
    assert_eq!(file.permissions().mode() & 0o777, wanted, "{}", path.display());
    if file.is_dir() {
        for name in names_in(path) {
            private(&path.join(name));
        }
    }
}

#[test]
fn a_data_file_that_is_gone_or_empty_comes_back_from_its_backups() {
    for gone in [true, false] {
        let disk = filled();
        disk.open().back_up(at(1)).expect("a backup");
        if gone {
            fs::remove_file(disk.file()).expect("gone");
        } else {
            fs::write(disk.file(), "").expect("emptied");
        }
        let lock = disk.key().lock();
        assert_eq!(look(&disk.file()).expect("seen"), Found::Damaged(Some(lock)));
        let opened = disk.try_open().expect("it opens");
        assert_eq!(opened.recovered.expect("it was seen").from_backup, 3);
        assert_eq!(opened.store.list().expect("a list").len(), 3);
    }
}

#[test]
fn what_is_put_away_takes_its_backups_along() {
    let disk = filled();
    disk.open().back_up(at(1)).expect("a backup");
    tandem_store::put_away(&disk.file(), at(2)).expect("put away");
    assert_eq!(look(&disk.file()).expect("it"), Found::Nothing, "a new one can be made");
    let new = Disk::new();
    let opened = tandem_store::open(&disk.file(), new.key(), at(3)).expect("a new one");
    assert_eq!((opened.recovered, opened.store.list().expect("a list").len()), (None, 0));
    let kept: Vec<String> =
        disk.names().into_iter().filter(|name| name.contains("locked-")).collect();
    assert_eq!(kept.len(), 2, "the file and its backups are kept: {kept:?}");

    let aside = &opened.store.asides().expect("a list")[0];
    opened.store.remove_aside(&aside.name).expect("removed");
    let left: Vec<String> =
        disk.names().into_iter().filter(|name| name.contains("locked-")).collect();
    assert!(left.is_empty(), "both are gone: {left:?}");
}

/// A plain copy that an older program made before an update, and that cannot be read any more.
#[test]
fn an_old_plain_copy_that_is_damaged_is_listed_and_does_not_stay_unseen() {
    let disk = filled();
    let mut bytes = fs::read(root().join("tests/fixtures/v3.db")).expect("the fixture");
    bytes[4096 + 20..].fill(0x5a);
    fs::write(disk.file().with_extension("version-3.db"), &bytes).expect("a damaged copy");
    let store = disk.open();
    let asides = store.asides().expect("a list");
    assert_eq!((asides.len(), asides[0].encrypted), (1, false), "{:?}", disk.names());
    store.remove_aside(&asides[0].name).expect("removed");
    assert_eq!(disk.names(), ["backups", "tandem.db", "tandem.db-lock", "tandem.db-wal"]);
}

#[test]
fn a_clock_that_was_wrong_costs_no_backup() {
    let disk = filled();
    let mut store = disk.open();
    let year = 365 * 24 * 3600;
    for day in 0..9 {
        change(&mut store, day);
        store.back_up(at(50 * year + day * 86_400)).expect("a backup of another century");
    }
    change(&mut store, 100);
    let made = store.back_up(at(60)).expect("a backup").expect("something changed");
    let all = store.backups().expect("a list");
    assert!(all.iter().any(|backup| backup.name == made.name), "the one of today stays");

    // Two in one second are two.
    change(&mut store, 101);
    let second = store.back_up(at(60)).expect("a backup").expect("something changed");
    assert_ne!(made.name, second.name);
    assert!(store.inside(&made).is_some() && store.inside(&second).is_some());
    assert_eq!(second.reason, Reason::Change);
}

#[test]
fn half_a_recovery_is_ended_at_the_next_start() {
    let disk = filled();
    let before = fs::read(disk.file()).expect("the file");
    fs::write(disk.folder().join("tandem.damaged-20261122-093000.db"), "damaged").expect("aside");
    fs::rename(disk.file(), disk.folder().join("tandem.new.db")).expect("it waits for its place");
    assert_eq!(look(&disk.file()).expect("it"), Found::Locked(disk.key().lock()));
    let store = disk.open();
    assert_eq!(store.list().expect("a list").len(), 3);
    drop(store);
    assert_eq!(fs::read(disk.file()).expect("the file").len(), before.len());
}

#[test]
fn a_plain_file_that_was_being_looked_at_does_not_stay() {
    let disk = filled();
    let left = disk.folder().join("tandem.incoming.db");
    fs::copy(root().join("tests/fixtures/v4.db"), &left).expect("what a killed program left");
    disk.open();
    assert!(!left.exists());
}

fn change(store: &mut tandem_store::Store, number: i64) {
    let note = answer("most", &format!("note {number}"));
    store.put_answer(&samples()[0].id, &"mfa-everyone".into(), &note, at(number)).expect("stored");
}
