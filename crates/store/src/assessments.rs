//! Assessments, their answers and what was decided about their actions.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};
use tandem_core::assessment::{
    Answer, AnswerChoice, Answers, Assessment, DONT_KNOW, NOT_APPLICABLE, Organisation,
};
use tandem_core::id::QuestionId;
use tandem_core::pack::Depth;

use crate::cloud::assumptions;
use crate::plan::{ACTIONS, action, put_action};
use crate::{Store, StoreError, incidents, plan, workshop};

/// An assessment and what the program knows about it besides.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The assessment.
    pub assessment: Assessment,
    /// The last change.
    pub modified: DateTime<Utc>,
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
        let transaction = self.connection.transaction()?;
        transaction.execute(
            "INSERT INTO assessment
                 (id, created, modified, pack_id, pack_version, depth, organisation, services, incidents,
                  assumptions, plan, later, parking)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
            params![
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
            ],
        )?;
        for (question, answer) in &assessment.answers {
            put_answer(&transaction, &assessment.id, question, answer)?;
        }
        for (action, state) in &assessment.actions {
            put_action(&transaction, &assessment.id, action, state)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// True when there is an assessment with this id, deleted or not.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn has(&self, id: &str) -> Result<bool, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT 1 FROM assessment WHERE id = ?1")?;
        Ok(statement.exists([id])?)
    }

    /// The assessment with this id, unless it was deleted.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`] when there is none, or when the file cannot be read.
    pub fn load(&self, id: &str) -> Result<Stored, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, created, modified, pack_id, pack_version, depth, organisation, services, question,
                    incidents, assumptions, plan, later, parking
             FROM assessment WHERE id = ?1 AND deleted IS NULL",
        )?;
        let stored = statement.query_row([id], stored).optional()?;
        let mut stored = stored.ok_or(StoreError::NoAssessment)?;

        let mut statement = self.connection.prepare_cached(
            "SELECT question, choice, reason, note, evidence, answered FROM answer WHERE assessment = ?1",
        )?;
        stored.assessment.answers = statement.query_map([id], answer)?.collect::<Result<_, _>>()?;

        let mut statement = self.connection.prepare_cached(ACTIONS)?;
        stored.assessment.actions = statement.query_map([id], action)?.collect::<Result<_, _>>()?;
        Ok(stored)
    }

    /// Stores an answer in place of the one before.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_answer(
        &mut self,
        id: &str,
        question: &QuestionId,
        answer: &Answer,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change(id, now, |change| put_answer(change, id, question, answer))
    }

    /// Takes an answer away: the question is open again.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn remove_answer(
        &mut self,
        id: &str,
        question: &QuestionId,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql = "DELETE FROM answer WHERE assessment = ?1 AND question = ?2";
        self.change(id, now, |change| set(change, sql, id, &question.as_str()))
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
        let sql = "UPDATE assessment SET organisation = ?2 WHERE id = ?1";
        self.change(id, now, |change| set(change, sql, id, &json(organisation)?))
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
        let sql = "UPDATE assessment SET depth = ?2 WHERE id = ?1";
        self.change(id, now, |change| set(change, sql, id, &depth.id()))
    }

    /// Changes an assessment and notes when, both or neither.
    pub(crate) fn change(
        &mut self,
        id: &str,
        now: DateTime<Utc>,
        work: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        touch(&transaction, id, now)?;
        work(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// Remembers the question on the screen. It is no change of the assessment.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn put_place(&self, id: &str, question: &QuestionId) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("UPDATE assessment SET question = ?2 WHERE id = ?1")?
            .execute([id, question.as_str()])?;
        Ok(())
    }

    /// Deletes an assessment; [`Self::restore`] brings it back until the file is opened anew.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn delete(&self, id: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "UPDATE assessment SET deleted = ?2 WHERE id = ?1 AND deleted IS NULL";
        one(self.connection.execute(sql, params![id, moment(now)])?)
    }

    /// Brings a deleted assessment back.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`] when none was deleted, or when the file cannot be written.
    pub fn restore(&self, id: &str) -> Result<(), StoreError> {
        let sql = "UPDATE assessment SET deleted = NULL WHERE id = ?1 AND deleted IS NOT NULL";
        one(self.connection.execute(sql, [id])?)
    }

    /// Removes an assessment for good.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn remove(&self, id: &str) -> Result<(), StoreError> {
        one(self.connection.execute("DELETE FROM assessment WHERE id = ?1", [id])?)
    }

    /// The id and the name of the assessment that was deleted last and can be brought back.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_deleted(&self) -> Result<Option<(String, String)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, organisation ->> 'name' FROM assessment
             WHERE deleted IS NOT NULL ORDER BY deleted DESC, id LIMIT 1",
        )?;
        Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    /// Removes what was deleted, for good.
    pub(crate) fn remove_deleted(&self) -> Result<(), StoreError> {
        self.connection.execute("DELETE FROM assessment WHERE deleted IS NOT NULL", [])?;
        Ok(())
    }
}

/// An assessment was changed, or there is none with the id.
fn one(changed: usize) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::NoAssessment) } else { Ok(()) }
}

/// Notes that an assessment changed, which makes what the list shows of it out of date.
fn touch(connection: &Connection, id: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let sql =
        "UPDATE assessment SET modified = ?2, summary = NULL WHERE id = ?1 AND deleted IS NULL";
    one(connection.prepare_cached(sql)?.execute(params![id, moment(now)])?)
}

/// Sets one column of an assessment, by the statement that names it.
pub(crate) fn set(
    connection: &Connection,
    sql: &str,
    id: &str,
    value: &dyn ToSql,
) -> Result<(), StoreError> {
    connection.prepare_cached(sql)?.execute(params![id, value])?;
    Ok(())
}

pub(crate) fn put_answer(
    connection: &Connection,
    id: &str,
    question: &QuestionId,
    answer: &Answer,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO answer (assessment, question, choice, reason, note, evidence, answered)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
               ON CONFLICT (assessment, question) DO UPDATE SET
                   choice = excluded.choice, reason = excluded.reason, note = excluded.note,
                   evidence = excluded.evidence, answered = excluded.answered";
    connection.prepare_cached(sql)?.execute(params![
        id,
        question.as_str(),
        answer.choice.id(),
        answer.choice.reason(),
        answer.note,
        answer.evidence,
        answer.answered.map(moment),
    ])?;
    Ok(())
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        assessment: Assessment {
            id: row.get(0)?,
            created: read_moment(row, 1)?,
            pack_id: row.get(3)?,
            pack_version: row.get(4)?,
            depth: depth(row, 5)?,
            organisation: read_json(&row.get::<_, String>(6)?, 6)?,
            services: optional_json(row, 7)?,
            answers: Answers::new(),
            later: optional_json(row, 12)?.unwrap_or_default(),
            actions: BTreeMap::new(),
            plan: optional_json(row, 11)?.unwrap_or_default(),
            incidents: optional_json(row, 9)?.unwrap_or_default(),
            assumptions: optional_json(row, 10)?.unwrap_or_default(),
            parking: optional_json(row, 13)?.unwrap_or_default(),
        },
        modified: read_moment(row, 2)?,
        question: row.get::<_, Option<String>>(8)?.map(QuestionId::from),
    })
}

fn answer(row: &Row<'_>) -> rusqlite::Result<(QuestionId, Answer)> {
    let choice: String = row.get(1)?;
    let choice = match choice.as_str() {
        DONT_KNOW => AnswerChoice::DontKnow,
        NOT_APPLICABLE => AnswerChoice::NotApplicable { reason: row.get(2)? },
        _ => AnswerChoice::Option(choice.into()),
    };
    let answered: Option<String> = row.get(5)?;
    let answered = answered.map(|text| parse_moment(&text, 5)).transpose()?;
    let answer = Answer { choice, note: row.get(3)?, evidence: row.get(4)?, answered };
    Ok((row.get::<_, String>(0)?.into(), answer))
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

fn parse_moment(text: &str, column: usize) -> rusqlite::Result<DateTime<Utc>> {
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
