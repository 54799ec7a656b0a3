//! What the page asks for. Every field is validated as if the page were hostile.

use serde::Deserialize;
use ts_rs::TS;

/// An answer to store.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerRequest {
    /// The assessment's id.
    pub assessment: String,
    /// The question's id.
    pub question: String,
    /// The option's id, `dont-know` or `not-applicable`.
    pub choice: String,
    /// Why it does not apply; needed with `not-applicable`, else ignored.
    pub reason: String,
    /// A note; may be empty.
    pub note: String,
}
