//! The answers of an assessment.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use tandem_core::assessment::{Answer, AnswerChoice, DONT_KNOW, NOT_APPLICABLE};
use tandem_core::id::QuestionId;

use crate::assessments::{moment, parse_moment};
use crate::trail::{Note, What};
use crate::{Store, StoreError};

impl Store {
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
        self.change(id, |change| put_answer(change, id, question, answer, now))
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
        self.change(id, |change| {
            let before = answered(change, id, question)?;
            change.prepare_cached(sql)?.execute([id, question.as_str()])?;
            let Some((choice, ..)) = before else { return Ok(()) };
            let note = Note::of(What::Answer).about(question.as_str());
            note.change(Some(&choice), None).write(change, id, now)
        })
    }
}

/// Stores an answer and notes what changed about it.
pub(crate) fn put_answer(
    change: &Connection,
    id: &str,
    question: &QuestionId,
    answer: &Answer,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let before = answered(change, id, question)?;
    write_answer(change, id, question, answer)?;
    let (choice, texts) = match &before {
        Some((choice, texts)) => (Some(choice.as_str()), texts.clone()),
        None => (None, Texts::default()),
    };
    let now_texts: Texts =
        [answer.choice.reason().map(str::to_owned), answer.note.clone(), answer.evidence.clone()];
    let after = Some(answer.choice.id());
    if choice != after {
        let note = Note::of(What::Answer).about(question.as_str());
        note.change(choice, after).write(change, id, now)?;
    } else if texts != now_texts {
        Note::of(What::Note).about(question.as_str()).write(change, id, now)?;
    }
    Ok(())
}

/// The reason, the note and the evidence of an answer.
type Texts = [Option<String>; 3];

/// The answer to a question before it changes.
fn answered(
    connection: &Connection,
    id: &str,
    question: &QuestionId,
) -> Result<Option<(String, Texts)>, StoreError> {
    let sql = "SELECT choice, reason, note, evidence FROM answer
               WHERE assessment = ?1 AND question = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row([id, question.as_str()], |row| {
        Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?]))
    });
    Ok(found.optional()?)
}

pub(crate) fn write_answer(
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

/// The answers of an assessment, as [`answer`] reads them.
pub(crate) const ANSWERS: &str = "SELECT question, choice, reason, note, evidence, answered
     FROM answer WHERE assessment = ?1";

pub(crate) fn answer(row: &Row<'_>) -> rusqlite::Result<(QuestionId, Answer)> {
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
