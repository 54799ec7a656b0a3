//! Assessments, their answers and what was decided about their actions.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, params};
use tandem_core::assessment::{Answers, Assessment, Organisation};
use tandem_core::id::QuestionId;
use tandem_core::pack::Depth;

use crate::answers::{ANSWERS, answer, write_answer};
use crate::cloud::assumptions;
use crate::column::{Column, column, put_column};
use crate::plan::{ACTIONS, action, write_action};
use crate::trail::{Note, What, differing};
use crate::{Store, StoreError, incidents, plan, workshop};

/// An assessment and what the program knows about it besides.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The assessment.
    pub assessment: Assessment,
    /// The question that was last on the screen.
    pub question: Option<QuestionId>,
}

impl Stored {
    /// The id of the question that was last on the screen.
    pub fn place(&self) -> Option<&str> {
        self.question.as_ref().map(QuestionId::as_str)
    }
}

impl Store {
    /// Stores a whole new assessment.
    ///
    /// # Errors
    /// When there is one with its id, deleted ones included, or the file cannot be written.
    pub fn add(&mut self, assessment: &Assessment, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.once(|change| add(change, assessment, now))
    }

    /// True when there is an assessment with this id, deleted or not.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn has(&self, id: &str) -> Result<bool, StoreError> {
        self.ask(|file| {
            Ok(file.prepare_cached("SELECT 1 FROM assessment WHERE id = ?1")?.exists([id])?)
        })
    }

    /// The assessment with this id, unless it was deleted.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`] when there is none, or when the file cannot be read.
    pub fn load(&self, id: &str) -> Result<Stored, StoreError> {
        self.watch(self.read(id))
    }

    fn read(&self, id: &str) -> Result<Stored, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, created, pack_id, pack_version, depth, organisation, services, question, incidents,
                    assumptions, plan, later, parking
             FROM assessment WHERE id = ?1 AND deleted IS NULL",
        )?;
        let stored = statement.query_row([id], stored).optional()?;
        let mut stored = stored.ok_or(StoreError::NoAssessment)?;

        let mut statement = self.connection.prepare_cached(ANSWERS)?;
        stored.assessment.answers = statement.query_map([id], answer)?.collect::<Result<_, _>>()?;

        let mut statement = self.connection.prepare_cached(ACTIONS)?;
        stored.assessment.actions = statement.query_map([id], action)?.collect::<Result<_, _>>()?;
        Ok(stored)
    }

    /// Stores the organisation.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_organisation(
        &mut self,
        id: &str,
        organisation: &Organisation,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change(id, |change| put_organisation(change, id, organisation, now))
    }

    /// Stores how deep an assessment goes.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_depth(
        &mut self,
        id: &str,
        depth: Depth,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change(id, |change| {
            let before = column(change, id, Column::Depth)?;
            let (before, after) = (before.as_deref(), Some(depth.id()));
            if before == after {
                return Ok(());
            }
            put_column(change, id, Column::Depth, after)?;
            Note::of(What::Depth).change(before, after).write(change, id, now)
        })
    }

    /// Changes an assessment, all of it or nothing.
    pub(crate) fn change(
        &mut self,
        id: &str,
        work: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.once(|change| {
            touch(change, id)?;
            work(change)
        })
    }

    /// Changes one column of an assessment, and notes it when it is another than before.
    pub(crate) fn change_column(
        &mut self,
        id: &str,
        column: Column,
        value: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change(id, |change| {
            if self::column(change, id, column)?.as_deref() == value {
                return Ok(());
            }
            put_column(change, id, column, value)?;
            Note::of(column.what()).write(change, id, now)
        })
    }

    /// Remembers the question on the screen. It is no change of the assessment.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn put_place(&self, id: &str, question: &QuestionId) -> Result<(), StoreError> {
        let sql = "UPDATE assessment SET question = ?2 WHERE id = ?1";
        self.ask(|file| Ok(file.prepare_cached(sql)?.execute([id, question.as_str()]).map(drop)?))
    }

    /// Deletes an assessment; [`Self::restore`] brings it back until the file is opened anew.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn delete(&self, id: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE assessment SET deleted = ?2 WHERE id = ?1 AND deleted IS NULL";
        self.once(|change| {
            one(change.execute(sql, params![id, moment(now)])?)?;
            Note::of(What::Deleted).write(change, id, now)
        })
    }

    /// Brings a deleted assessment back.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`] when none was deleted, or when the file cannot be written.
    pub fn restore(&self, id: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE assessment SET deleted = NULL WHERE id = ?1 AND deleted IS NOT NULL";
        self.once(|change| {
            one(change.execute(sql, [id])?)?;
            Note::of(What::Restored).write(change, id, now)
        })
    }

    /// Removes an assessment for good; [`Self::tidy`] removes it from the backups.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn remove(&self, id: &str) -> Result<(), StoreError> {
        self.once(|change| {
            one(change.execute("DELETE FROM assessment WHERE id = ?1", [id])?)?;
            Ok(change.execute("INSERT OR IGNORE INTO gone (id) VALUES (?1)", [id]).map(drop)?)
        })
    }

    /// The id and the name of the assessment that was deleted last and can be brought back.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_deleted(&self) -> Result<Option<(String, String)>, StoreError> {
        let sql = "SELECT id, organisation ->> 'name' FROM assessment
             WHERE deleted IS NOT NULL ORDER BY deleted DESC, id LIMIT 1";
        self.ask(|file| {
            let mut statement = file.prepare_cached(sql)?;
            Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
        })
    }

    /// Removes what was deleted, for good.
    pub(crate) fn remove_deleted(&self) -> Result<(), StoreError> {
        let gone =
            "INSERT OR IGNORE INTO gone (id) SELECT id FROM assessment WHERE deleted IS NOT NULL";
        let sql = "DELETE FROM assessment WHERE deleted IS NOT NULL";
        self.once(|change| {
            change.execute(gone, [])?;
            Ok(change.execute(sql, []).map(drop)?)
        })
    }
}

/// Writes a whole assessment.
fn add(change: &Connection, assessment: &Assessment, now: DateTime<Utc>) -> Result<(), StoreError> {
    let sql = "INSERT INTO assessment
             (id, created, modified, pack_id, pack_version, depth, organisation, services, incidents,
              assumptions, plan, later, parking)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    let values = params![
        assessment.id,
        moment(assessment.created),
        moment(now),
        assessment.pack_id,
        assessment.pack_version,
        assessment.depth.id(),
        json(&assessment.organisation)?,
        assessment.services.as_ref().map(json).transpose()?,
        incidents::column(&assessment.incidents)?,
        assumptions(&assessment.assumptions)?,
        plan::column(assessment.plan)?,
        workshop::marks(&assessment.later)?,
        workshop::points(&assessment.parking)?,
    ];
    change.execute(sql, values)?;
    for (question, answer) in &assessment.answers {
        write_answer(change, &assessment.id, question, answer)?;
    }
    for (action, state) in &assessment.actions {
        write_action(change, &assessment.id, action, state)?;
    }
    let empty = assessment.answers.is_empty() && assessment.services.is_none();
    let what = if empty { What::Created } else { What::Taken };
    Note::of(what).write(change, &assessment.id, now)
}

/// An assessment was changed, or there is none with the id.
fn one(changed: usize) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::NoAssessment) } else { Ok(()) }
}

/// What the list shows of an assessment is out of date. The row is left alone when that is known already:
/// each page that a change touches is encrypted and synced.
fn touch(change: &Connection, id: &str) -> Result<(), StoreError> {
    let known = "UPDATE assessment SET summary = NULL
                 WHERE id = ?1 AND deleted IS NULL AND summary IS NOT NULL";
    if change.prepare_cached(known)?.execute([id])? > 0 {
        return Ok(());
    }
    let there = "SELECT 1 FROM assessment WHERE id = ?1 AND deleted IS NULL";
    one(usize::from(change.prepare_cached(there)?.exists([id])?))
}

pub(crate) fn put_organisation(
    change: &Connection,
    id: &str,
    organisation: &Organisation,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (before, after) = (column(change, id, Column::Organisation)?, json(organisation)?);
    let fields = differing(before.as_deref().unwrap_or_default(), &after);
    if fields.is_empty() {
        return Ok(());
    }
    put_column(change, id, Column::Organisation, Some(&after))?;
    Note::of(What::Organisation).about(&fields).write(change, id, now)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        assessment: Assessment {
            id: row.get(0)?,
            created: read_moment(row, 1)?,
            pack_id: row.get(2)?,
            pack_version: row.get(3)?,
            depth: depth(row, 4)?,
            organisation: read_json(&row.get::<_, String>(5)?, 5)?,
            services: optional_json(row, 6)?,
            answers: Answers::new(),
            later: optional_json(row, 11)?.unwrap_or_default(),
            actions: BTreeMap::new(),
            plan: optional_json(row, 10)?.unwrap_or_default(),
            incidents: optional_json(row, 8)?.unwrap_or_default(),
            assumptions: optional_json(row, 9)?.unwrap_or_default(),
            parking: optional_json(row, 12)?.unwrap_or_default(),
        },
        question: row.get::<_, Option<String>>(7)?.map(QuestionId::from),
    })
}

pub(crate) fn depth(row: &Row<'_>, column: usize) -> rusqlite::Result<Depth> {
    let text: String = row.get(column)?;
    Depth::from_id(&text).ok_or_else(|| unreadable(column, "depth"))
}

/// A moment as the file keeps it. Nanoseconds stay, so that an imported file is written back the
/// same.
pub(crate) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

pub(crate) fn read_moment(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    parse_moment(&row.get::<_, String>(column)?, column)
}

pub(crate) fn parse_moment(text: &str, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .map(|moment| moment.with_timezone(&Utc))
        .map_err(|_| unreadable(column, "moment"))
}

pub(crate) fn json<T: serde::Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value)
        .map_err(|error| StoreError::Sql(rusqlite::Error::ToSqlConversionFailure(Box::new(error))))
}

fn read_json<T: serde::de::DeserializeOwned>(text: &str, column: usize) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|_| unreadable(column, "JSON"))
}

fn optional_json<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
    column: usize,
) -> rusqlite::Result<Option<T>> {
    row.get::<_, Option<String>>(column)?.map(|text| read_json(&text, column)).transpose()
}

pub(crate) fn unreadable(column: usize, what: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, format!("not a {what}").into())
}
