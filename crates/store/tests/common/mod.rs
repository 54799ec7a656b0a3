//! A data file in a folder that goes away.

#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;
use tandem_core::assessment::{Answer, AnswerChoice, Assessment};
use tandem_core::{builtin, file};
use tandem_store::{Key, Opened, Store, StoreError};
use tempfile::TempDir;

pub(crate) struct Disk {
    folder: TempDir,
    key: Key,
}

impl Disk {
    pub(crate) fn new() -> Self {
        Self::locked_with(Key::random().expect("a key"))
    }

    pub(crate) fn locked_with(key: Key) -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), key }
    }

    /// Another disk with the same key.
    pub(crate) fn same_key(&self) -> Self {
        Self::locked_with(self.key.clone())
    }

    pub(crate) fn key(&self) -> &Key {
        &self.key
    }

    /// The data file as any program sees it that has the key.
    pub(crate) fn raw(&self) -> Connection {
        raw(&self.file(), &self.key)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("tandem.db")
    }

    pub(crate) fn try_open(&self) -> Result<Opened, StoreError> {
        tandem_store::open(&self.file(), &self.key, at(0))
    }

    /// Opens the data file, which must be sound.
    pub(crate) fn open(&self) -> Store {
        let opened = self.try_open().expect("it opens");
        assert_eq!(opened.recovered, None, "it is sound");
        opened.store
    }

    pub(crate) fn names(&self) -> Vec<String> {
        names_in(self.folder())
    }
}

/// Opens any data file with its key, as a program does that knows nothing of Tandem.
pub(crate) fn raw(path: &Path, key: &Key) -> Connection {
    let connection = Connection::open(path).expect("the file");
    let secret = hex(key.secret());
    let spec = format!("PRAGMA key = \"x'{secret}{}'\"", key.lock().name());
    connection.execute_batch(&spec).expect("a key");
    connection
}

/// The names of the files in a folder, in order.
pub(crate) fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A data file with all samples in it, closed.
pub(crate) fn filled() -> Disk {
    let disk = Disk::new();
    let mut store = disk.open();
    for sample in samples() {
        store.add(&sample, at(1)).expect("stored");
    }
    drop(store);
    disk
}

/// A moment so many seconds after the start of the tests.
pub(crate) fn at(seconds: i64) -> DateTime<Utc> {
    let start: DateTime<Utc> = "2026-11-22T09:30:00Z".parse().expect("a moment");
    start + TimeDelta::seconds(seconds)
}

/// The samples, as assessments.
pub(crate) fn samples() -> Vec<Assessment> {
    // Read once: a test asks for them hundreds of times.
    static SAMPLES: OnceLock<Vec<Assessment>> = OnceLock::new();
    SAMPLES.get_or_init(read_samples).clone()
}

fn read_samples() -> Vec<Assessment> {
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

/// Bytes as digits, two each.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
