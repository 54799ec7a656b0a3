//! The incidents of an assessment.

use chrono::{DateTime, Utc};
use tandem_core::incident::Incident;

use crate::assessments::json;
use crate::column::Column;
use crate::{Store, StoreError};

impl Store {
    /// Stores the incidents of an assessment in place of those before.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_incidents(
        &mut self,
        id: &str,
        incidents: &[Incident],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change_column(id, Column::Incidents, column(incidents)?.as_deref(), now)
    }
}

/// The incidents as the file keeps them; nothing while there are none.
pub(crate) fn column(incidents: &[Incident]) -> Result<Option<String>, StoreError> {
    (!incidents.is_empty()).then(|| json(&incidents)).transpose()
}
