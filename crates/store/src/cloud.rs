//! The cloud of an assessment: its services, its assumptions, and what was decided about one action.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use tandem_core::assessment::{ActionState, Service};
use tandem_core::availability::Values;
use tandem_core::id::ActionId;

use crate::assessments::{json, set};
use crate::{Store, StoreError};

impl Store {
    /// Stores the services in use; `None` when nobody said which.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_services(
        &mut self,
        id: &str,
        services: Option<&[Service]>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE assessment SET services = ?2 WHERE id = ?1";
        let services = services.map(|list| json(&list)).transpose()?;
        self.change(id, now, |change| set(change, sql, id, &services))
    }

    /// Stores what an organisation assumes about availability.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_assumptions(
        &mut self,
        id: &str,
        values: &Values,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let sql = "UPDATE assessment SET assumptions = ?2 WHERE id = ?1";
        self.change(id, now, |change| set(change, sql, id, &assumptions(values)?))
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
        self.change(id, now, |change| put_action(change, id, action, state))
    }
}

/// Assumptions as the file keeps them; nothing while there are none.
pub(crate) fn assumptions(values: &Values) -> Result<Option<String>, StoreError> {
    (!values.is_empty()).then(|| json(values)).transpose()
}

pub(crate) fn put_action(
    connection: &Connection,
    id: &str,
    action: &ActionId,
    state: &ActionState,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO action (assessment, action, status, owner, due)
               VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (assessment, action) DO UPDATE SET
                   status = excluded.status, owner = excluded.owner, due = excluded.due";
    connection.prepare_cached(sql)?.execute(params![
        id,
        action.as_str(),
        state.status.id(),
        state.owner,
        state.due.map(|due| due.to_string())
    ])?;
    Ok(())
}
