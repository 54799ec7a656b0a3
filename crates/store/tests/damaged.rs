//! A damaged data file: set aside, and as much of it as can be read put in a new one.

#![allow(clippy::expect_used)]

mod common;

use std::fs;

use common::{Disk, answer, at, filled, samples};
use tandem_content::root;
use tandem_core::assessment::{Answer, Assessment};
use tandem_store::Opened;

const PAGE: usize = 4096;

#[test]
fn garbage_is_set_aside_and_a_new_file_works() {
    let mut garbage = b"This was never a database. ".repeat(200);
    garbage.truncate(5_000);
    for bytes in [garbage, vec![0; 3], b"SQLite format 3\0".repeat(300)] {
        let disk = Disk::new();
        fs::write(disk.file(), &bytes).expect("a damaged file");
        let opened = disk.try_open().expect("it opens");
        let recovered = opened.recovered.expect("the damage was seen");
        assert!(fs::read(&recovered.aside).expect("the file") == bytes, "kept as it was");
        assert_eq!((recovered.from_file, recovered.from_backup), (0, 0));
        let mut store = opened.store;
        assert_eq!(store.list().expect("a list"), []);
        assert_eq!(store.asides().expect("a list").len(), 1);
        let sample = samples().remove(0);
        store.add(&sample, at(1)).expect("stored");
        drop(store);
        assert_eq!(disk.open().load(&sample.id).expect("it").assessment, sample);
    }
}

#[test]
fn with_a_backup_nothing_is_lost_wherever_the_damage_is() {
    let disk = filled();
    disk.open().back_up(at(2)).expect("a backup");
    let whole = fs::read(disk.file()).expect("the file");
    let mut noticed = 0;
    for page in 0..whole.len() / PAGE {
        let damaged = copy_of(&disk);
        let mut bytes = whole.clone();
        bytes[page * PAGE + 20] ^= 0x5a;
        fs::write(damaged.file(), &bytes).expect("a damaged file");
        let opened = damaged.try_open().unwrap_or_else(|error| panic!("page {page}: {error}"));
        noticed += usize::from(opened.recovered.is_some());
        assert_all(&opened, &format!("page {page}"));
    }
    // A byte of a page that is not in use harms nothing; every other one is seen.
    assert!(noticed * 10 >= whole.len() / PAGE * 9, "{noticed} of {}", whole.len() / PAGE);
}

#[test]
fn without_a_backup_only_what_stood_in_the_damage_is_missing() {
    let whole = filled();
    let bytes = fs::read(whole.file()).expect("the file");
    let pages = bytes.len() / PAGE;
    let wanted: usize = samples().iter().map(|sample| sample.answers.len()).sum();
    let mut roots = 0;
    for page in 1..pages {
        let disk = whole.same_key();
        let mut damaged = bytes.clone();
        damaged[page * PAGE + 50] ^= 0x5a;
        fs::write(disk.file(), &damaged).expect("a damaged file");
        let opened = disk.try_open().unwrap_or_else(|error| panic!("page {page}: {error}"));
        let mut found = 0;
        for sample in samples() {
            let Ok(stored) = opened.store.load(&sample.id) else { continue };
            for (question, answer) in &stored.assessment.answers {
                assert_eq!(sample.answers.get(question), Some(answer), "page {page}: {question}");
            }
            found += stored.assessment.answers.len();
        }
        if found == 0 {
            roots += 1;
        } else {
            assert!(found * 4 >= wanted * 3, "page {page}: {found} of {wanted} answers came back");
        }
    }
    // One page leads to all answers, and one holds the three assessments to which they belong.
    assert!(roots <= 2, "{roots} pages took everything with them");
}

#[test]
fn a_file_that_was_cut_off_keeps_what_is_left() {
    let whole = filled();
    let bytes = fs::read(whole.file()).expect("the file");
    for keep in [bytes.len() - 1_000, bytes.len() / 2, PAGE + 1, PAGE - 1, 100, 17] {
        let disk = whole.same_key();
        fs::write(disk.file(), &bytes[..keep]).expect("a damaged file");
        let opened = disk.try_open().unwrap_or_else(|error| panic!("{keep}: {error}"));
        let recovered = opened.recovered.unwrap_or_else(|| panic!("{keep}: not seen"));
        assert!(fs::read(recovered.aside).expect("the file") == bytes[..keep], "{keep}");
        for one in opened.store.list().expect("a list") {
            opened.store.load(&one.id).expect("what came back can be read");
        }
    }
}

/// A data file with a backup, and an answer that was given after it.
fn answered_after_a_backup() -> (Disk, String, Answer) {
    let disk = filled();
    let mut store = disk.open();
    store.back_up(at(2)).expect("a backup");
    let id = samples().remove(0).id;
    let late = answer("most", "after the backup");
    store.put_answer(&id, &"mfa-everyone".into(), &late, at(60)).expect("stored");
    (disk, id, late)
}

#[test]
fn what_was_answered_after_the_backup_comes_from_the_damaged_file() {
    let (disk, id, late) = answered_after_a_backup();
    let mut bytes = fs::read(disk.file()).expect("the file");
    // The last page holds the newest rows of another table: the answers are sound.
    let last = bytes.len() - PAGE + 30;
    bytes[last] ^= 0x5a;
    fs::write(disk.file(), &bytes).expect("a damaged file");
    let opened = disk.try_open().expect("it opens");
    if opened.recovered.is_some() {
        let answers = opened.store.load(&id).expect("it").assessment.answers;
        assert_eq!(answers["mfa-everyone"], late);
    }
    assert_eq!(opened.store.list().expect("a list").len(), 3);
}

/// No more than so many pages may take an answer with them, wherever the damage is.
fn survives(disk: &Disk, id: &str, late: &Answer, most: usize) {
    let whole = fs::read(disk.file()).expect("the file");
    let mut lost = Vec::new();
    for page in 1..whole.len() / PAGE {
        let damaged = copy_of(disk);
        let mut bytes = whole.clone();
        bytes[page * PAGE + 50] ^= 0x5a;
        fs::write(damaged.file(), &bytes).expect("a damaged file");
        let opened = damaged.try_open().unwrap_or_else(|error| panic!("page {page}: {error}"));
        let stored = opened.store.load(id).unwrap_or_else(|error| panic!("page {page}: {error}"));
        if stored.assessment.answers.get("mfa-everyone") != Some(late) {
            lost.push(page);
        }
    }
    assert!(lost.len() <= most, "lost by damage of the pages {lost:?}");
}

#[test]
fn a_late_answer_survives_damage_of_any_other_page() {
    let (disk, id, late) = answered_after_a_backup();
    // Its own page, and the one that leads to it.
    survives(&disk, &id, &late, 2);
}

#[test]
fn an_answer_after_a_restore_counts_more_than_the_backup_made_before_it() {
    let disk = filled();
    let mut store = disk.open();
    let id = &samples()[0].id;
    let early = store.back_up(at(2)).expect("a backup").expect("something changed");
    store.put_answer(id, &"mfa-everyone".into(), &answer("some", ""), at(10)).expect("stored");
    store.put_summaries(&[(id.clone(), "shown".to_owned())]).expect("kept");
    store.restore_backup(&early.name, &[], at(20)).expect("restored");
    let late = answer("nobody", "after the restore");
    store.put_answer(id, &"mfa-everyone".into(), &late, at(60)).expect("stored");
    drop(store);
    // That of the entries, too: they say that the answer is newer than the backup.
    survives(&disk, id, &late, 3);
}

#[test]
fn a_damaged_plain_file_is_recovered_into_an_encrypted_one() {
    let mut bytes = fs::read(root().join("tests/fixtures/v4.db")).expect("the fixture");
    let last = bytes.len() - PAGE;
    bytes[last..last + 200].fill(0xa5);
    let disk = Disk::new();
    fs::write(disk.file(), &bytes).expect("a damaged file");
    let opened = disk.try_open().expect("it opens");
    let recovered = opened.recovered.expect("the damage was seen");
    assert!(recovered.from_file >= 2, "{recovered:?}");
    let aside = &opened.store.asides().expect("a list")[0];
    assert!(!aside.encrypted, "the person is told that it is plain");
    opened.store.remove_aside(&aside.name).expect("removed");
    assert_eq!(opened.store.asides().expect("a list"), []);
}

#[test]
fn two_files_damaged_at_one_moment_are_both_kept() {
    let disk = Disk::new();
    let mut kept = Vec::new();
    for text in ["first garbage, long enough to be read", "second garbage, also long enough"] {
        fs::write(disk.file(), text.repeat(40)).expect("a damaged file");
        kept.push((disk.try_open().expect("it opens").recovered.expect("set aside").aside, text));
    }
    for (path, text) in kept {
        let found = fs::read_to_string(&path).expect("it is kept");
        assert!(found.starts_with(text), "{} was replaced", path.display());
    }
}

/// Another folder with the same data file and the same backups.
fn copy_of(disk: &Disk) -> Disk {
    let copy = disk.same_key();
    fs::create_dir(copy.folder().join("backups")).expect("a folder");
    for name in common::names_in(&disk.folder().join("backups")) {
        let from = disk.folder().join("backups").join(&name);
        fs::copy(from, copy.folder().join("backups").join(name)).expect("copied");
    }
    copy
}

fn assert_all(opened: &Opened, what: &str) {
    for sample in samples() {
        let stored: Assessment = opened
            .store
            .load(&sample.id)
            .unwrap_or_else(|error| panic!("{what}: {}: {error}", sample.organisation.name))
            .assessment;
        assert_eq!(stored, sample, "{what}");
    }
}
