//! Every file of the fuzzers' corpus, read by its reader and by all the others: within a second each,
//! within 256 MB, without a panic.

#![allow(clippy::expect_used, clippy::panic)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tandem_hostile::READERS;

#[test]
fn every_reader_has_a_fuzzer_and_a_corpus() {
    let names: BTreeSet<String> = READERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let stems = |folder: &str| -> BTreeSet<String> {
        let files = list(&fuzz().join(folder)).into_iter();
        files.map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned()).collect()
    };
    assert_eq!(stems("fuzz_targets"), names);
    assert_eq!(stems("corpus"), names);
    for (name, _) in READERS {
        assert!(list(&fuzz().join("corpus").join(name)).len() > 15, "{name} has a corpus");
    }
}

#[test]
fn every_file_is_read_or_refused_by_its_reader() {
    for (name, _) in READERS {
        common::read(name, &list(&fuzz().join("corpus").join(name)));
    }
}

/// A file that is dropped comes to a reader whatever it holds.
#[test]
fn every_file_is_read_or_refused_by_every_reader_of_files() {
    for (name, _) in READERS.iter().filter(|(name, _)| !["text", "page"].contains(name)) {
        let others = READERS.iter().filter(|(other, _)| other != name);
        let files: Vec<PathBuf> =
            others.flat_map(|(other, _)| list(&fuzz().join("corpus").join(other))).collect();
        common::read(name, &files);
    }
}

#[test]
fn the_corpus_stays_small() {
    let folders = READERS.iter().map(|(name, _)| fuzz().join("corpus").join(name));
    let sizes = folders
        .flat_map(|folder| list(&folder))
        .map(|file| fs::metadata(file).expect("a file").len());
    assert!(sizes.sum::<u64>() < 2 * 1024 * 1024);
}

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

fn list(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut list: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    list.sort();
    list
}
