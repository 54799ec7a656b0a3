//! The cloud of an assessment: its services and its assumptions.

use chrono::{DateTime, Utc};
use tandem_core::assessment::Service;
use tandem_core::availability::Values;

use crate::assessments::json;
use crate::column::Column;
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
        let services = services.map(|list| json(&list)).transpose()?;
        self.change_column(id, Column::Services, services.as_deref(), now)
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
        self.change_column(id, Column::Assumptions, assumptions(values)?.as_deref(), now)
    }
}

/// Assumptions as the file keeps them; nothing while there are none.
pub(crate) fn assumptions(values: &Values) -> Result<Option<String>, StoreError> {
    (!values.is_empty()).then(|| json(values)).transpose()
}
