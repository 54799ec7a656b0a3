//! What changed when, per assessment.
//!
//! An entry is written in the transaction of the change, so that there is none without the other. It
//! holds ids, kinds and the names of fields; what somebody wrote stands in the assessment alone.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};
use serde_json::Value;

use crate::assessments::{moment, read_moment};
use crate::{Store, StoreError};

/// The setting that is there when something changed since the last backup.
pub(crate) const CHANGED: &str = "changed";

/// What an entry tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// It was made.
    Created,
    /// It came whole from elsewhere: a file, a copy, an example.
    Taken,
    /// A question has another answer; the ids of the choices stand before and after.
    Answer,
    /// The note, the evidence or the reason of an answer changed.
    Note,
    /// Facts about the organisation changed; the subject names them.
    Organisation,
    /// It goes deeper, or less deep.
    Depth,
    /// The services in use.
    Services,
    /// What is assumed about availability.
    Assumptions,
    /// The incidents.
    Incidents,
    /// The state of an action.
    Action,
    /// How the plan is made.
    Plan,
    /// The questions to come back to.
    Later,
    /// The points that were parked.
    Parking,
    /// It was deleted.
    Deleted,
    /// It was brought back.
    Restored,
    /// It left the program in a file; the subject says in which kind.
    HandedOver,
}

impl What {
    const ALL: [(Self, &'static str); 16] = [
        (Self::Created, "created"),
        (Self::Taken, "taken"),
        (Self::Answer, "answer"),
        (Self::Note, "note"),
        (Self::Organisation, "organisation"),
        (Self::Depth, "depth"),
        (Self::Services, "services"),
        (Self::Assumptions, "assumptions"),
        (Self::Incidents, "incidents"),
        (Self::Action, "action"),
        (Self::Plan, "plan"),
        (Self::Later, "later"),
        (Self::Parking, "parking"),
        (Self::Deleted, "deleted"),
        (Self::Restored, "restored"),
        (Self::HandedOver, "handed-over"),
    ];

    /// Its id, as the data file keeps it.
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(what, _)| *what == self).map_or("", |(_, id)| id)
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == id).map(|(what, _)| *what)
    }
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub what: What,
    /// The question, the action, the names of the fields or the kind of file.
    pub subject: Option<String>,
    /// The id of what was before.
    pub before: Option<String>,
    /// The id of what is now.
    pub after: Option<String>,
}

/// An entry to be written.
pub(crate) struct Note<'a> {
    what: What,
    subject: Option<&'a str>,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

impl<'a> Note<'a> {
    pub(crate) fn of(what: What) -> Self {
        Self { what, subject: None, before: None, after: None }
    }

    pub(crate) fn about(self, subject: &'a str) -> Self {
        Self { subject: Some(subject), ..self }
    }

    pub(crate) fn change(self, before: Option<&'a str>, after: Option<&'a str>) -> Self {
        Self { before, after, ..self }
    }

    /// Writes the entry in the transaction of its change, and notes that there is something to back up.
    pub(crate) fn write(
        &self,
        change: &Connection,
        id: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO trail (assessment, number, at, what, subject, before, after)
                   SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6
                   FROM trail WHERE assessment = ?1";
        change.prepare_cached(sql)?.execute(params![
            id,
            moment(now),
            self.what.id(),
            self.subject,
            self.before,
            self.after
        ])?;
        note_change(change)
    }
}

impl Store {
    /// The entries of an assessment, the newest first. One of a kind that only a newer program knows is
    /// left out.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn trail(&self, id: &str) -> Result<Vec<Entry>, StoreError> {
        let sql = "SELECT at, what, subject, before, after FROM trail
                   WHERE assessment = ?1 ORDER BY number DESC";
        let entries: Vec<Option<Entry>> = self.ask(|file| {
            let mut statement = file.prepare_cached(sql)?;
            Ok(statement.query_map([id], entry)?.collect::<Result<_, _>>()?)
        })?;
        Ok(entries.into_iter().flatten().collect())
    }

    /// Notes that an assessment left the program in a file of a kind.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn note_handed_over(
        &self,
        id: &str,
        kind: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.once(|change| Note::of(What::HandedOver).about(kind).write(change, id, now))
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Option<Entry>> {
    let what = What::from_id(&row.get::<_, String>(1)?);
    let (at, subject) = (read_moment(row, 0)?, row.get(2)?);
    let (before, after) = (row.get(3)?, row.get(4)?);
    Ok(what.map(|what| Entry { at, what, subject, before, after }))
}

/// Notes that something changed since the last backup, unless that is noted already.
pub(crate) fn note_change(change: &Connection) -> Result<(), StoreError> {
    let sql = "INSERT INTO setting (key, value) SELECT ?1, ''
               WHERE NOT EXISTS (SELECT 1 FROM setting WHERE key = ?1)";
    change.prepare_cached(sql)?.execute([CHANGED])?;
    Ok(())
}

/// The names of the fields in which two JSON objects differ, in the order of the alphabet.
pub(crate) fn differing(before: &str, after: &str) -> String {
    let fields = |text: &str| match serde_json::from_str(text) {
        Ok(Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    };
    let (before, after) = (fields(before), fields(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differing: Vec<&str> = names
        .into_iter()
        .filter(|name| before.get(*name) != after.get(*name))
        .map(String::as_str)
        .collect();
    differing.join(" ")
}
