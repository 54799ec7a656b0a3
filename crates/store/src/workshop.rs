//! What a workshop leaves in an assessment: questions to come back to, points that were parked.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use tandem_core::id::QuestionId;
use tandem_core::parking::ParkedPoint;

use crate::assessments::json;
use crate::column::Column;
use crate::{Store, StoreError};

impl Store {
    /// Stores the questions to come back to, in place of those before.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_later(
        &mut self,
        id: &str,
        later: &BTreeSet<QuestionId>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change_column(id, Column::Later, marks(later)?.as_deref(), now)
    }

    /// Stores the parked points, in place of those before.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_parking(
        &mut self,
        id: &str,
        parking: &[ParkedPoint],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change_column(id, Column::Parking, points(parking)?.as_deref(), now)
    }
}

/// The marks as the file keeps them; nothing while there are none.
pub(crate) fn marks(later: &BTreeSet<QuestionId>) -> Result<Option<String>, StoreError> {
    (!later.is_empty()).then(|| json(later)).transpose()
}

/// The points as the file keeps them; nothing while there are none.
pub(crate) fn points(parking: &[ParkedPoint]) -> Result<Option<String>, StoreError> {
    (!parking.is_empty()).then(|| json(&parking)).transpose()
}
