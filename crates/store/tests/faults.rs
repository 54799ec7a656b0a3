//! A disk that fails on purpose, at each early call and at calls by chance: each change is acknowledged or
//! refused with an error of ours, and when the disk works again all that was acknowledged is there, for the
//! same program and for the next one.
//!
//! `TANDEM_FAULTS=40` lets each kind of fault begin at forty times as many calls by chance.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::print_stdout)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use common::{Disk, answer, at, filled, names_in, samples};
use tandem_content::root;
use tandem_faults::{Fault, Place, When};
use tandem_store::{Found, Key, Store, StoreError, look};

const FAULTS: [Fault; 6] =
    [Fault::Full, Fault::Unwritten, Fault::Unread, Fault::ReadOnly, Fault::Short, Fault::Gone];
/// At how many of the first calls each fault begins.
const EARLY: u32 = 12;

/// When a fault begins: at each early call, at some later ones, at one only, and by chance.
fn moments() -> Vec<When> {
    let more: u32 = match std::env::var("TANDEM_FAULTS") {
        Ok(number) => number.parse().expect("a number"),
        Err(_) => 1,
    };
    let early = (0..EARLY).chain((1..=6 * more).map(|step| EARLY + step * step * 3 / more));
    let once = (0..10 * more).map(|number| When::Once(number * 3));
    let chance = (0..4 * more).map(|seed| When::OneIn(3 + 9 * (seed % 4), seed.into()));
    early.map(When::From).chain(once).chain(chance).collect()
}

/// What the program was told is stored: the number of the answer to each question.
type Acknowledged = BTreeMap<u32, u32>;

fn put(store: &mut Store, number: u32) -> Result<(), StoreError> {
    store.revive()?;
    let question = format!("q-{}", number % 3).as_str().into();
    let text = answer("x", &number.to_string());
    store.put_answer(&samples()[0].id, &question, &text, at(i64::from(number)))
}

fn all_there(store: &Store, acknowledged: &Acknowledged, what: &str) {
    let stored = store.load(&samples()[0].id).unwrap_or_else(|error| panic!("{what}: {error}"));
    for (question, number) in acknowledged {
        let answer = stored.assessment.answers.get(format!("q-{question}").as_str());
        let note = answer.and_then(|answer| answer.note.as_deref()).unwrap_or("nothing");
        let later: u32 =
            note.parse().unwrap_or_else(|_| panic!("{what}: {number} is lost: {note}"));
        assert!(later >= *number, "{what}: {number} was acknowledged, {later} is stored");
    }
    let listed = store.list().expect("a list");
    assert_eq!(listed.iter().filter(|one| one.id != REMOVED).count(), 3, "{what}");
}

/// The id of an assessment that is removed for good.
const REMOVED: &str = "to-be-removed";

/// An error that says what is wrong with the disk, and none that blames the data.
fn is_honest(error: &StoreError) -> bool {
    use StoreError::{Busy, Full, Lost, Unwritable};
    matches!(error, Full | Unwritable | Lost | Busy)
}

fn check<T>(result: Result<T, StoreError>, when: When, what: &str) -> Option<T> {
    let error = match result {
        Ok(done) => return Some(done),
        Err(error) => error,
    };
    // A disk that gives a page now and then, and never when that page counts, cannot be told from damage.
    let looks_damaged = matches!(when, When::OneIn(..))
        && matches!(error, StoreError::Damaged | StoreError::WrongKey);
    assert!(looks_damaged || is_honest(&error), "{what}: {error:?}");
    None
}

/// Opens the data file with the key that it says it has; it must be sound.
fn reopen(disk: &Disk, other: &Key, what: &str) -> Store {
    let found = look(&disk.file()).expect(what);
    let key = if found == Found::Locked(other.lock()) { other } else { disk.key() };
    let opened = tandem_store::open(&disk.file(), key, at(900));
    let opened = opened.unwrap_or_else(|error| panic!("{what}: {error:?}"));
    assert_eq!(opened.recovered, None, "{what}: a sound file was set aside");
    opened.store
}

/// Nothing half written is left, and each backup opens.
fn nothing_left(store: &Store, folder: &Path, what: &str) {
    for name in names_in(folder) {
        let known = ["backups", "tandem.db", "tandem.db-lock", "tandem.db-wal"];
        assert!(known.contains(&name.as_str()), "{what}: {name} is left");
    }
    for name in names_in(&folder.join("backups")) {
        assert!(name.strip_suffix(".db").is_some(), "{what}: {name} is left");
    }
    for backup in store.backups().expect("a list") {
        assert!(store.inside(&backup).is_some(), "{what}: {} does not open", backup.name);
    }
}

/// Lets a disk fail at every moment while something is done with an open data file.
fn fail_while(work: impl Fn(&mut Store, &Key) -> Result<(), StoreError>) {
    let prepared = prepared();
    let mut failed = 0;
    for fault in FAULTS {
        for when in moments() {
            let what = format!("{fault:?} {when:?}");
            let disk = copy_of(&prepared);
            let place = Place::new(disk.folder());
            let other = Key::random().expect("a key");
            let mut store = disk.open();
            let mut acknowledged = Acknowledged::new();
            for number in 0..3 {
                put(&mut store, number).expect("the disk works");
                acknowledged.insert(number % 3, number);
            }
            place.fail(fault, when);
            if check(put(&mut store, 3), when, &what).is_some() {
                acknowledged.insert(0, 3);
            }
            let revived = check(store.revive(), when, &what);
            if revived.is_some() {
                check(work(&mut store, &other), when, &what);
            }
            if check(put(&mut store, 4), when, &what).is_some() {
                acknowledged.insert(1, 4);
            }
            failed += place.heal();

            // The same program goes on; it may first have to notice that the place was gone.
            if put(&mut store, 5).is_err() {
                put(&mut store, 5).unwrap_or_else(|error| panic!("{what}: afterwards {error:?}"));
            }
            acknowledged.insert(2, 5);
            all_there(&store, &acknowledged, &what);
            drop(store);
            let store = reopen(&disk, &other, &what);
            all_there(&store, &acknowledged, &what);
            nothing_left(&store, disk.folder(), &what);
        }
    }
    assert!(failed > 100, "the disk failed {failed} times only");
    println!("the disk failed {failed} times");
}

#[test]
fn answers_survive_a_disk_that_fails() {
    fail_while(|store, _| {
        (10..16).try_for_each(|number| {
            store.set_setting("language", if number % 2 == 0 { "fr" } else { "nl" })?;
            let question = "mfa-everyone".into();
            let text = answer("most", &number.to_string());
            store.put_answer(&samples()[1].id, &question, &text, at(number))
        })
    });
}

#[test]
fn a_backup_on_a_disk_that_fails_harms_nothing() {
    fail_while(|store, _| store.back_up(at(60)).map(drop));
}

#[test]
fn a_change_of_key_on_a_disk_that_fails_harms_nothing() {
    fail_while(|store, other| store.change_key(other));
}

#[test]
fn a_backup_restored_on_a_disk_that_fails_harms_nothing() {
    fail_while(|store, _| {
        // The backup holds all that was acknowledged, so that it must be there before and after.
        let Some(backup) = store.back_up(at(60))? else { return Ok(()) };
        store.restore_backup(&backup.name, &[], at(61))
    });
}

#[test]
fn tidying_on_a_disk_that_fails_harms_nothing() {
    fail_while(|store, _| {
        let mut gone = samples().remove(0);
        gone.id = REMOVED.to_owned();
        store.add(&gone, at(50))?;
        store.back_up(at(51))?;
        store.remove(&gone.id)?;
        store.tidy()
    });
}

/// Lets a disk fail at every moment while a data file is opened, and opens it again afterwards.
fn fail_opening(make: impl Fn() -> Disk, is_whole: impl Fn(&Disk, &str)) {
    let mut failed = 0;
    for fault in FAULTS {
        for when in moments() {
            let what = format!("{fault:?} {when:?}");
            let disk = make();
            let place = Place::new(disk.folder());
            place.fail(fault, when);
            check(disk.try_open(), when, &what);
            failed += place.heal();
            is_whole(&disk, &what);
        }
    }
    assert!(failed > 100, "the disk failed {failed} times only");
    println!("the disk failed {failed} times");
}

#[test]
fn a_data_file_opened_on_a_disk_that_fails_stays_as_it_is() {
    let prepared = prepared();
    fail_opening(
        || copy_of(&prepared),
        |disk, what| {
            let store = reopen(disk, disk.key(), what);
            all_there(&store, &Acknowledged::new(), what);
            nothing_left(&store, disk.folder(), what);
        },
    );
}

#[test]
fn a_plain_data_file_encrypted_on_a_disk_that_fails_keeps_everything() {
    fail_opening(
        || {
            let disk = Disk::new();
            fs::copy(root().join("tests/fixtures/v4.db"), disk.file()).expect("the fixture");
            disk
        },
        |disk, what| {
            let store = reopen(disk, disk.key(), what);
            assert_eq!(store.list().expect("a list").len(), 3, "{what}");
            nothing_left(&store, disk.folder(), what);
        },
    );
}

#[test]
fn a_damaged_data_file_recovered_on_a_disk_that_fails_keeps_everything() {
    let prepared = prepared();
    let mut bytes = fs::read(prepared.file()).expect("the file");
    bytes[5_000..5_100].fill(7);
    fail_opening(
        || {
            let disk = copy_of(&prepared);
            fs::write(disk.file(), &bytes).expect("damaged");
            disk
        },
        |disk, what| {
            let opened = disk.try_open();
            let opened = opened.unwrap_or_else(|error| panic!("{what}: {error:?}"));
            all_there(&opened.store, &Acknowledged::new(), what);
            let asides = opened.store.asides().expect("a list");
            assert_eq!(asides.len(), 1, "{what}: the damaged file is kept once");
            let kept = fs::read(disk.folder().join(&asides[0].name)).expect("the damaged file");
            assert!(kept == bytes, "{what}: it is kept as it was");
        },
    );
}

/// A data file with everything in it, and two backups.
fn prepared() -> Disk {
    let disk = filled();
    let mut store = disk.open();
    store.back_up(at(2)).expect("a backup");
    put(&mut store, 0).expect("stored");
    store.back_up(at(3)).expect("another");
    drop(store);
    disk
}

/// Another folder with the same data file and the same backups.
fn copy_of(disk: &Disk) -> Disk {
    let copy = disk.same_key();
    fs::copy(disk.file(), copy.file()).expect("copied");
    fs::create_dir(copy.folder().join("backups")).expect("a folder");
    for name in names_in(&disk.folder().join("backups")) {
        let from = disk.folder().join("backups").join(&name);
        fs::copy(from, copy.folder().join("backups").join(name)).expect("copied");
    }
    copy
}
