//! The questionnaire and the reference data.

use tandem_core::builtin;
pub use tandem_core::content::Content;

use crate::ApiError;

/// Reads what is built in.
///
/// # Errors
/// Never in a released program: the tests read it too.
pub fn builtin_content() -> Result<Content, ApiError> {
    builtin::content().map_err(|error| ApiError::Internal { detail: error.to_string() })
}
