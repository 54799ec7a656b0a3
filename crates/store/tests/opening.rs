//! A data file in every state: older, newer, damaged, in use, not to be written.

#![allow(clippy::expect_used)]

mod common;

use std::fs;
use std::path::Path;

use common::{Disk, answer, at, samples};
use rusqlite::Connection;
use tandem_content::root;
use tandem_core::assessment::PlanSettings;
use tandem_store::StoreError;

/// The data file of version 1. `MAKE_FIXTURE=1 cargo test -p tandem-store` made it once, with the
/// program of that version; no later program may make it anew.
#[test]
fn a_data_file_of_version_1_opens_with_every_answer() {
    let fixture = root().join("tests/fixtures/v1.db");
    if std::env::var_os("MAKE_FIXTURE").is_some() {
        make(&fixture);
    }
    let disk = Disk::new();
    fs::copy(&fixture, disk.file()).expect("the fixture");
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

#[test]
fn a_gathered_file_is_whole_without_what_stands_beside_it() {
    let disk = filled();
    let store = disk.open();
    store.set_setting("language", "nl").expect("stored");
    store.gather().expect("gathered");
    let copy = Disk::new();
    fs::copy(disk.file(), copy.file()).expect("a copy of the one file");
    let copied = copy.open();
    assert_eq!(copied.list().expect("a list"), store.list().expect("a list"));
    assert_eq!(copied.setting("language").expect("an answer").as_deref(), Some("nl"));
}

#[test]
fn a_newer_data_file_is_refused_by_name_and_left_as_it_is() {
    let disk = filled();
    let connection = Connection::open(disk.file()).expect("the file");
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
    assert_eq!(disk.names(), ["tandem.db"], "and nothing was put beside it");
}

#[test]
fn a_damaged_file_is_set_aside_and_a_new_one_works() {
    let whole = {
        let disk = filled();
        fs::read(disk.file()).expect("the file")
    };
    let page = 4096;
    let mut holed = whole.clone();
    for at in (page..whole.len()).step_by(page) {
        let end = whole.len().min(at + page / 2);
        holed[at..end].fill(0xa5);
    }
    let mut garbage = b"This was never a database. ".repeat(200);
    garbage.truncate(5_000);
    for (what, bytes) in [
        ("garbage", garbage),
        ("truncated", whole[..whole.len() / 2].to_vec()),
        ("truncated in a page", whole[..whole.len() - 1_000].to_vec()),
        ("holes in the middle", holed),
    ] {
        let disk = Disk::new();
        fs::write(disk.file(), &bytes).expect("a damaged file");
        let opened = disk.try_open().unwrap_or_else(|error| panic!("{what}: {error}"));
        let aside = opened.set_aside.unwrap_or_else(|| panic!("{what}: the damage was not seen"));
        assert!(fs::read(&aside).expect("the file") == bytes, "{what}: kept as it was");
        let mut store = opened.store;
        assert_eq!(store.list().expect("a list"), [], "{what}");
        let sample = samples().remove(0);
        store.add(&sample, at(1)).expect("stored");
        drop(store);
        assert_eq!(disk.open().load(&sample.id).expect("it").assessment, sample, "{what}");
    }
}

#[test]
fn two_files_damaged_at_one_moment_are_both_kept() {
    let disk = Disk::new();
    let mut kept = Vec::new();
    for text in ["first garbage, long enough to be read", "second garbage, also long enough"] {
        fs::write(disk.file(), text.repeat(40)).expect("a damaged file");
        kept.push((disk.try_open().expect("it opens").set_aside.expect("set aside"), text));
    }
    for (path, text) in kept {
        let found = fs::read_to_string(&path).expect("it is kept");
        assert!(found.starts_with(text), "{} was replaced", path.display());
    }
}

#[test]
fn bytes_flipped_anywhere_never_cause_a_panic() {
    let disk = filled();
    let whole = fs::read(disk.file()).expect("the file");
    let mut noticed = 0;
    for step in 0..60 {
        let mut bytes = whole.clone();
        let at = (step * 7_919 + 13) % bytes.len();
        bytes[at] ^= 0x5a;
        let disk = Disk::new();
        fs::write(disk.file(), &bytes).expect("a damaged file");
        match disk.try_open() {
            Ok(opened) => {
                let sound = opened.store.list().is_ok_and(|list| list.len() == samples().len());
                noticed += usize::from(opened.set_aside.is_some() || !sound);
            }
            Err(_) => noticed += 1,
        }
    }
    assert!(noticed > 0, "some of them matter");
}

#[test]
fn what_cannot_be_written_is_said() {
    let disk = Disk::new();
    fs::create_dir(disk.file()).expect("a folder in place of the file");
    assert!(matches!(disk.try_open().err(), Some(StoreError::Unwritable)), "a folder stands there");

    let disk = Disk::new();
    fs::write(disk.folder().join("data"), "a file in place of the folder").expect("a file");
    for path in ["data/tandem.db", "data/deeper/tandem.db"] {
        let error = tandem_store::open(&disk.folder().join(path), at(0)).err();
        assert!(matches!(error, Some(StoreError::Unwritable)), "{path}: {error:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_of_the_kernel_takes_no_data_file() {
    for path in ["/proc/tandem.db", "/proc/tandem/tandem.db", "/sys/tandem.db"] {
        let error = tandem_store::open(Path::new(path), at(0)).err();
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
fn two_programs_at_once_see_what_the_other_stored() {
    let disk = filled();
    let (mut one, mut two) = (disk.open(), disk.open());
    let id = &samples()[0].id;
    for round in 0..10 {
        let (a, b) = (format!("one {round}"), format!("two {round}"));
        one.put_answer(id, &"mfa-everyone".into(), &answer("most", &a), at(round)).expect("stored");
        let seen = two.load(id).expect("it").assessment.answers;
        assert_eq!(seen["mfa-everyone"].note.as_deref(), Some(a.as_str()));
        two.put_answer(id, &"api-keys".into(), &answer("x", &b), at(round)).expect("stored");
        let seen = one.load(id).expect("it").assessment.answers;
        assert_eq!(seen["api-keys"].note.as_deref(), Some(b.as_str()));
    }
}

#[test]
fn two_threads_that_write_at_once_lose_nothing() {
    let disk = filled();
    let id = &samples()[0].id;
    std::thread::scope(|scope| {
        for thread in 0..2 {
            let mut store = disk.open();
            scope.spawn(move || {
                for number in 0..25 {
                    let question = format!("q-{thread}-{number}").as_str().into();
                    store.put_answer(id, &question, &answer("x", "y"), at(number)).expect("stored");
                }
            });
        }
    });
    let answers = disk.open().load(id).expect("it").assessment.answers;
    assert_eq!(answers.keys().filter(|question| question.as_str().starts_with("q-")).count(), 50);
}

/// A data file with all samples in it.
fn filled() -> Disk {
    let disk = Disk::new();
    let mut store = disk.open();
    for sample in samples() {
        store.add(&sample, at(1)).expect("stored");
    }
    drop(store);
    disk
}

fn stored_id(sample: &str) -> String {
    let text = fs::read_to_string(root().join(format!("tests/fixtures/v1-{sample}.tandem.json")));
    let text = text.expect("the text of then");
    let line = text.lines().find(|line| line.contains("\"id\"")).expect("an id");
    line.split('"').nth(3).expect("an id").to_owned()
}

fn make(fixture: &Path) {
    let _ = fs::remove_file(fixture);
    let mut store = tandem_store::open(fixture, at(0)).expect("a new file").store;
    for (id, text) in tandem_content::samples() {
        fs::write(root().join(format!("tests/fixtures/v1-{id}.tandem.json")), text).expect("kept");
    }
    for (seconds, sample) in (1..).zip(samples()) {
        store.add(&sample, at(seconds)).expect("stored");
    }
    store.set_setting("language", "fr").expect("stored");
}
