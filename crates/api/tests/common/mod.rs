//! A program without a window: a data file in a folder that goes away, and a clock that ticks.

#![allow(dead_code)]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use chrono::{DateTime, Utc};
use tandem_api::clock::Clock;
use tandem_api::request::AnswerRequest;
use tandem_api::view::{HomeView, OrganisationFields, QuestionView};
use tandem_api::{ApiError, App, KeyStore, KeyStoreError};
use tempfile::TempDir;
use zeroize::Zeroizing;

static SECONDS: AtomicI64 = AtomicI64::new(0);

/// A clock that starts on 22 November 2026, 9:30, and goes on a second each time it is looked at.
pub(crate) fn clock() -> Clock {
    Clock { now: tick, day: |moment| moment.date_naive() }
}

/// Lets time pass.
pub(crate) fn pass(seconds: i64) {
    SECONDS.fetch_add(seconds, Ordering::Relaxed);
}

fn tick() -> DateTime<Utc> {
    let start: DateTime<Utc> = "2026-11-22T09:30:00Z".parse().expect("a moment");
    start + chrono::TimeDelta::seconds(SECONDS.fetch_add(1, Ordering::Relaxed))
}

/// The key store of a computer, or of one that has none.
#[derive(Clone, Default)]
pub(crate) struct Keys {
    pub(crate) held: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    /// True while it cannot be used.
    pub(crate) silent: Arc<AtomicBool>,
}

impl Keys {
    fn held(&self) -> Result<MutexGuard<'_, BTreeMap<String, Vec<u8>>>, KeyStoreError> {
        if self.silent.load(Ordering::Relaxed) {
            return Err(KeyStoreError("silent".to_owned()));
        }
        Ok(self.held.lock().expect("nobody panicked"))
    }
}

impl KeyStore for Keys {
    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreError> {
        Ok(self.held()?.get(name).cloned().map(Zeroizing::new))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyStoreError> {
        self.held()?.insert(name.to_owned(), secret.to_owned());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), KeyStoreError> {
        self.held()?.remove(name);
        Ok(())
    }
}

/// A computer on which the program runs, ends and runs again.
pub(crate) struct Computer {
    folder: TempDir,
    pub(crate) keys: Keys,
}

impl Computer {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), keys: Keys::default() }
    }

    /// A computer without a key store.
    pub(crate) fn without_keys() -> Self {
        let computer = Self::new();
        computer.keys.silent.store(true, Ordering::Relaxed);
        computer
    }

    pub(crate) fn data_file(&self) -> PathBuf {
        self.folder.path().join("data/tandem.db")
    }

    /// Starts the program on a system that speaks Dutch.
    pub(crate) fn start(&self) -> App {
        self.start_in(&["nl-BE"])
    }

    /// Ends the program and starts it again.
    pub(crate) fn again(&self, app: App) -> App {
        app.close().expect("it ends");
        drop(app);
        self.start()
    }

    pub(crate) fn start_in(&self, languages: &[&str]) -> App {
        self.try_start_in(languages).expect("it starts")
    }

    pub(crate) fn try_start_in(&self, languages: &[&str]) -> Result<App, ApiError> {
        let keys = Box::new(self.keys.clone());
        App::open(&self.data_file(), languages.iter().copied(), clock(), keys)
    }
}

/// The id of a new assessment with a name.
pub(crate) fn named(app: &App, name: &str) -> String {
    let id = app.assessment_create().expect("a new one").assessment.id;
    app.organisation_save(&id, fields(name, "", "")).expect("a name");
    id
}

pub(crate) fn fields(name: &str, number: &str, staff: &str) -> OrganisationFields {
    OrganisationFields {
        name: name.to_owned(),
        enterprise_number: number.to_owned(),
        staff: staff.to_owned(),
        group: String::new(),
    }
}

pub(crate) fn request(assessment: &str, question: &str, choice: &str) -> AnswerRequest {
    AnswerRequest {
        assessment: assessment.to_owned(),
        question: question.to_owned(),
        choice: choice.to_owned(),
        reason: String::new(),
        evidence: String::new(),
        note: String::new(),
    }
}

/// Answers a question with nothing besides.
pub(crate) fn answer(app: &App, id: &str, question: &str, choice: &str) -> QuestionView {
    app.answer_save(&request(id, question, choice)).expect("an answer that fits")
}

/// Answers every question that applies, each with what `pick` says; returns the ids in order.
pub(crate) fn answer_all(
    app: &App,
    id: &str,
    pick: impl Fn(&QuestionView) -> String,
) -> Vec<String> {
    let mut seen = Vec::new();
    let mut next = app.question_open(id, None).expect("the first question");
    loop {
        let choice = pick(&next);
        let saved = answer(app, id, &next.item.id, &choice);
        seen.push(saved.item.id);
        match saved.next {
            Some(question) => next = app.question_open(id, Some(&question)).expect("the next"),
            None => return seen,
        }
    }
}

/// Opens a file, and shows the list.
pub(crate) fn import(app: &App, name: &str, bytes: &[u8]) -> Result<HomeView, ApiError> {
    app.assessment_take(name, bytes)?;
    app.home()
}

/// The files of all assessments in the list: everything that a failed command must not change.
pub(crate) fn everything(app: &App) -> Result<Vec<String>, ApiError> {
    let ids = app.home()?.assessments.into_iter().map(|row| row.assessment.id);
    ids.map(|id| app.assessment_file(&id)).collect()
}
