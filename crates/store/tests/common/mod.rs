//! A data file in a folder that goes away.

#![allow(dead_code)]

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use tandem_core::assessment::{Answer, AnswerChoice, Assessment};
use tandem_core::{builtin, file};
use tandem_store::{Opened, Store, StoreError};
use tempfile::TempDir;

pub(crate) struct Disk {
    folder: TempDir,
}

impl Disk {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("tandem.db")
    }

    pub(crate) fn try_open(&self) -> Result<Opened, StoreError> {
        tandem_store::open(&self.file(), at(0))
    }

    /// Opens the data file, which must be sound.
    pub(crate) fn open(&self) -> Store {
        let opened = self.try_open().expect("it opens");
        assert_eq!(opened.set_aside, None, "it is sound");
        opened.store
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder()).expect("the folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

/// A moment so many seconds after the start of the tests.
pub(crate) fn at(seconds: i64) -> DateTime<Utc> {
    let start: DateTime<Utc> = "2026-11-22T09:30:00Z".parse().expect("a moment");
    start + TimeDelta::seconds(seconds)
}

/// The samples, as assessments.
pub(crate) fn samples() -> Vec<Assessment> {
    let pack = builtin::pack().expect("the pack");
    let reference = builtin::reference().expect("the reference data");
    let texts = tandem_content::samples().into_iter();
    texts
        .map(|(id, text)| file::read(text.as_bytes(), &pack, &reference).expect(&id).assessment)
        .collect()
}

pub(crate) fn answer(choice: &str, note: &str) -> Answer {
    Answer {
        choice: AnswerChoice::Option(choice.into()),
        note: Some(note.to_owned()),
        evidence: None,
        answered: Some(at(1)),
    }
}
