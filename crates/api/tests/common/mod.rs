//! A program without a window: a data file in a folder that goes away, and a clock that ticks.

#![allow(dead_code)]

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use tandem_api::clock::Clock;
use tandem_api::request::AnswerRequest;
use tandem_api::view::{HomeView, OrganisationFields, QuestionView};
use tandem_api::{ApiError, App};
use tempfile::TempDir;

static SECONDS: AtomicI64 = AtomicI64::new(0);

/// A clock that starts on 22 November 2026, 9:30, and goes on a second each time it is looked at.
pub(crate) fn clock() -> Clock {
    Clock { now: tick, day: |moment| moment.date_naive() }
}

fn tick() -> DateTime<Utc> {
    let start: DateTime<Utc> = "2026-11-22T09:30:00Z".parse().expect("a moment");
    start + chrono::TimeDelta::seconds(SECONDS.fetch_add(1, Ordering::Relaxed))
}

/// A computer on which the program runs, ends and runs again.
pub(crate) struct Computer {
    folder: TempDir,
}

impl Computer {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    pub(crate) fn data_file(&self) -> PathBuf {
        self.folder.path().join("data/tandem.db")
    }

    /// Starts the program on a system that speaks Dutch.
    pub(crate) fn start(&self) -> App {
        self.start_in(&["nl-BE"])
    }

    pub(crate) fn start_in(&self, languages: &[&str]) -> App {
        App::open(&self.data_file(), languages.iter().copied(), clock()).expect("it starts")
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
