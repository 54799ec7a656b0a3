//! What the page asks for. Every field is validated as if the page were hostile.

use serde::{Deserialize, Serialize};
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
    /// What shows it; may be empty.
    pub evidence: String,
}

/// How the list of assessments is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListQuery {
    /// Words that stand in the names; empty for all.
    pub search: String,
    /// What the rows are sorted by.
    pub sort: SortBy,
    /// True for the other direction than the usual one.
    pub reversed: bool,
    /// How many rows are shown at most.
    pub shown: u32,
}

impl Default for ListQuery {
    fn default() -> Self {
        Self { search: String::new(), sort: SortBy::Modified, reversed: false, shown: 50 }
    }
}

/// What the list of assessments is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SortBy {
    /// The last change, the newest first.
    Modified,
    /// The name, from A to Z.
    Name,
    /// How much was answered, the least first.
    Progress,
    /// The low end of the score, the lowest first.
    Score,
}

/// How the size of the text changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ZoomStep {
    /// A step larger.
    Larger,
    /// A step smaller.
    Smaller,
    /// As it usually is.
    Usual,
}
