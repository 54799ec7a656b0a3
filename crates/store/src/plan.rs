//! The plan of an assessment: how it is made, and what was decided about each action.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use tandem_core::assessment::{ActionState, ActionStatus, PlanSettings};
use tandem_core::id::ActionId;

use crate::assessments::{json, unreadable};
use crate::column::Column;
use crate::trail::{Note, What};
use crate::{Store, StoreError};

impl Store {
    /// Stores how the plan is made.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_plan(
        &mut self,
        id: &str,
        plan: PlanSettings,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change_column(id, Column::Plan, column(plan)?.as_deref(), now)
    }

    /// Stores what was decided about an action, in place of what was decided before.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_action(
        &mut self,
        id: &str,
        action: &ActionId,
        state: &ActionState,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change(id, |change| {
            let sql = "SELECT status FROM action WHERE assessment = ?1 AND action = ?2";
            let mut statement = change.prepare_cached(sql)?;
            let before: Option<String> =
                statement.query_row([id, action.as_str()], |row| row.get(0)).optional()?;
            write_action(change, id, action, state)?;
            let note = Note::of(What::Action).about(action.as_str());
            note.change(before.as_deref(), Some(state.status.id())).write(change, id, now)
        })
    }
}

/// The settings as the file keeps them; nothing while nobody said.
pub(crate) fn column(plan: PlanSettings) -> Result<Option<String>, StoreError> {
    (plan != PlanSettings::default()).then(|| json(&plan)).transpose()
}

pub(crate) fn write_action(
    connection: &Connection,
    id: &str,
    action: &ActionId,
    state: &ActionState,
) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO action (assessment, action, status, owner, due, pinned, postponed_to, reason)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (assessment, action) DO UPDATE SET
                   status = excluded.status, owner = excluded.owner, due = excluded.due,
                   pinned = excluded.pinned, postponed_to = excluded.postponed_to,
                   reason = excluded.reason";
    connection.prepare_cached(sql)?.execute(params![
        id,
        action.as_str(),
        state.status.id(),
        state.owner,
        state.due.map(|due| due.to_string()),
        state.pinned,
        state.postponed_to.map(|day| day.to_string()),
        state.reason,
    ])?;
    Ok(())
}

/// The actions of an assessment, as [`action`] reads them.
pub(crate) const ACTIONS: &str = "SELECT action, status, owner, due, pinned, postponed_to, reason
     FROM action WHERE assessment = ?1";

pub(crate) fn action(row: &Row<'_>) -> rusqlite::Result<(ActionId, ActionState)> {
    let status: String = row.get(1)?;
    let state = ActionState {
        status: ActionStatus::from_id(&status).ok_or_else(|| unreadable(1, "status"))?,
        owner: row.get(2)?,
        due: day(row, 3)?,
        pinned: row.get(4)?,
        postponed_to: day(row, 5)?,
        reason: row.get(6)?,
    };
    Ok((row.get::<_, String>(0)?.into(), state))
}

fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| unreadable(column, "day"))).transpose()
}
