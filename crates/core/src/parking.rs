//! Points that came up in a workshop and are kept for later, so that the round can go on.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::id::QuestionId;

/// The most points that an assessment holds.
pub const MOST_POINTS: usize = 500;

/// A point that was parked. Its serde form is the one of the data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParkedPoint {
    /// The point in a few words, never empty.
    pub text: String,
    /// The question that was on the screen.
    #[serde(default)]
    pub question: Option<QuestionId>,
    /// When it came up.
    pub noted: DateTime<Utc>,
    /// When it was settled; `None` while it is open.
    #[serde(default)]
    pub settled: Option<DateTime<Utc>>,
}
