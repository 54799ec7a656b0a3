//! The cloud of an assessment: its services and its assumptions.

use chrono::{DateTime, Utc};
use tandem_core::assessment::Service;
use tandem_core::availability::Values;

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
}

/// Assumptions as the file keeps them; nothing while there are none.
pub(crate) fn assumptions(values: &Values) -> Result<Option<String>, StoreError> {
    (!values.is_empty()).then(|| json(values)).transpose()
}
