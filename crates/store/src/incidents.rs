//! The incidents of an assessment.

use chrono::{DateTime, Utc};
use tandem_core::incident::Incident;

use crate::assessments::{json, set};
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
        let sql = "UPDATE assessment SET incidents = ?2 WHERE id = ?1";
        self.change(id, now, |change| set(change, sql, id, &column(incidents)?))
    }
}

/// The incidents as the file keeps them; nothing while there are none.
pub(crate) fn column(incidents: &[Incident]) -> Result<Option<String>, StoreError> {
    (!incidents.is_empty()).then(|| json(&incidents)).transpose()
}
