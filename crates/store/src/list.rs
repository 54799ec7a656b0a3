//! The list of assessments. It reads no answers, so that ten thousand are listed at once.

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};
use tandem_core::assessment::Organisation;
use tandem_core::id::QuestionId;
use tandem_core::pack::Depth;

use crate::assessments::{depth, json, read_moment};
use crate::{Store, StoreError};

/// An assessment in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// Its id.
    pub id: String,
    /// The name of the organisation; may be empty.
    pub name: String,
    /// How deep it goes.
    pub depth: Depth,
    /// The last change.
    pub modified: DateTime<Utc>,
    /// The question that was last on the screen.
    pub question: Option<QuestionId>,
    /// What [`Store::put_summaries`] kept of it; `None` when it was changed since.
    pub summary: Option<String>,
}

/// When an assessment was changed last: what its newest entry says, or, where a program without a history
/// changed it, the column. The column is right whenever there is a summary beside it, so that a long list
/// needs no entries.
const LAST_CHANGE: &str = "coalesce(
    (SELECT at FROM trail
     WHERE trail.assessment = assessment.id AND what NOT IN ('deleted', 'restored', 'handed-over')
     ORDER BY number DESC LIMIT 1),
    modified)";

impl Store {
    /// All assessments that were not deleted, the one changed last first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn list(&self) -> Result<Vec<Listed>, StoreError> {
        let sql = format!(
            "SELECT id, organisation ->> 'name', depth,
                    CASE WHEN summary IS NULL THEN {LAST_CHANGE} ELSE modified END AS changed,
                    question, summary
             FROM assessment WHERE deleted IS NULL ORDER BY changed DESC, id"
        );
        self.ask(|file| {
            let mut statement = file.prepare_cached(&sql)?;
            let rows = statement.query_map([], listed)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Keeps what the list shows of assessments, by id, until one of them changes.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn put_summaries(&mut self, summaries: &[(String, String)]) -> Result<(), StoreError> {
        let sql =
            format!("UPDATE assessment SET summary = ?2, modified = {LAST_CHANGE} WHERE id = ?1");
        self.once(|change| {
            let mut statement = change.prepare_cached(&sql)?;
            for (id, summary) in summaries {
                statement.execute(params![id, summary])?;
            }
            Ok(())
        })
    }

    /// Removes the assessments in which nothing was said: nothing about the organisation, no service,
    /// no answer, no mark, no decision about an action, no incident, no assumption, no parked point.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_untouched(&self) -> Result<(), StoreError> {
        let sql = "DELETE FROM assessment
             WHERE deleted IS NULL AND organisation = ?1 AND services IS NULL AND incidents IS NULL
               AND assumptions IS NULL AND plan IS NULL AND later IS NULL AND parking IS NULL
               AND NOT EXISTS (SELECT 1 FROM answer WHERE assessment = id)
               AND NOT EXISTS (SELECT 1 FROM action WHERE assessment = id)";
        let nothing = json(&Organisation::default())?;
        self.ask(|file| Ok(file.prepare_cached(sql)?.execute([nothing]).map(drop)?))
    }
}

fn listed(row: &Row<'_>) -> rusqlite::Result<Listed> {
    Ok(Listed {
        id: row.get(0)?,
        name: row.get(1)?,
        depth: depth(row, 2)?,
        modified: read_moment(row, 3)?,
        question: row.get::<_, Option<String>>(4)?.map(QuestionId::from),
        summary: row.get(5)?,
    })
}
