//! A disk that is really full: 2 MB in memory, which only an administrator may mount.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::print_stdout)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use common::{Disk, answer, at, samples};
use tandem_store::{Key, StoreError};

/// A small disk in memory, which goes away with its folder.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: &Path) -> Option<Self> {
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(at).stderr(Stdio::null());
        mount.status().is_ok_and(|ended| ended.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

#[test]
fn on_a_full_disk_nothing_that_was_acknowledged_is_lost() {
    let disk = Disk::new();
    let place = disk.folder().join("small");
    fs::create_dir(&place).expect("a folder");
    let Some(_small) = SmallDisk::mount(&place) else {
        println!("skipped: only an administrator may mount a disk");
        return;
    };
    let file = place.join("tandem.db");
    let mut store = tandem_store::open(&file, disk.key(), at(0)).expect("made").store;
    let sample = samples().remove(0);
    store.add(&sample, at(1)).expect("stored");
    let mut acknowledged = Vec::new();
    let text = "x".repeat(20_000);
    let refused = (0..1_000).find_map(|number| {
        let question = format!("q-{number}").as_str().into();
        let note = format!("{number} {text}");
        match store.put_answer(&sample.id, &question, &answer("x", &note), at(number)) {
            Ok(()) => {
                acknowledged.push((question, note));
                None
            }
            Err(error) => Some(error),
        }
    });
    assert!(matches!(refused, Some(StoreError::Full)), "{refused:?}");
    assert!(!acknowledged.is_empty());
    let full = store.back_up(at(2_000)).err();
    assert!(matches!(full, Some(StoreError::Full | StoreError::Unwritable)), "{full:?}");
    let changed = store.change_key(&Key::random().expect("a key")).err();
    assert!(matches!(changed, Some(StoreError::Full | StoreError::Unwritable)), "{changed:?}");
    drop(store);
    let opened = tandem_store::open(&file, disk.key(), at(3_000)).expect("it opens");
    assert_eq!(opened.recovered, None);
    let answers = opened.store.load(&sample.id).expect("it").assessment.answers;
    for (question, note) in &acknowledged {
        assert_eq!(answers.get(question).and_then(|answer| answer.note.as_ref()), Some(note));
    }
}
