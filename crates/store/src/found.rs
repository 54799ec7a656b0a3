//! What somebody else found out: several answers, and facts about the organisation, at once.

use chrono::{DateTime, Utc};
use tandem_core::assessment::{Answer, Organisation};
use tandem_core::id::QuestionId;

use crate::answers::put_answer;
use crate::assessments::put_organisation;
use crate::{Store, StoreError};

impl Store {
    /// Stores answers and the organisation, all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError::NoAssessment`], or when the file cannot be written.
    pub fn put_found(
        &mut self,
        id: &str,
        answers: &[(&QuestionId, &Answer)],
        organisation: &Organisation,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.change(id, |change| {
            for (question, answer) in answers {
                put_answer(change, id, question, answer, now)?;
            }
            put_organisation(change, id, organisation, now)
        })
    }
}
