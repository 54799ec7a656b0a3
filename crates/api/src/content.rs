//! The questionnaire and the reference data.

use tandem_core::builtin;
use tandem_core::id::SourceId;
use tandem_core::pack::Pack;
use tandem_core::reference::{Reference, Source};

use crate::ApiError;

/// The questionnaire and the reference data that are built in.
pub struct Content {
    /// The questionnaire.
    pub pack: Pack,
    /// The ids that files may name.
    pub reference: Reference,
    /// What the words rest on.
    pub sources: Vec<Source>,
}

impl Content {
    /// Reads what is built in.
    ///
    /// # Errors
    /// Never in a released program: the tests read it too.
    pub fn builtin() -> Result<Self, ApiError> {
        let broken = |detail: String| ApiError::Internal { detail };
        Ok(Self {
            pack: builtin::pack().map_err(|problems| broken(format!("{problems:?}")))?,
            reference: builtin::reference().map_err(|error| broken(error.to_string()))?,
            sources: builtin::sources().map_err(|error| broken(error.to_string()))?,
        })
    }

    /// The sources with these ids, in their order.
    pub fn sources_of<'a>(&'a self, ids: &'a [SourceId]) -> impl Iterator<Item = &'a Source> {
        ids.iter().filter_map(|id| self.sources.iter().find(|source| source.id == *id))
    }
}
