//! An incident: when somebody became aware of it, what was done, and what is due when.
//!
//! Hours are counted from the moment of awareness on, day and night, weekends and the night in which
//! clocks change included: no reading of the laws gives less time.

mod clock;

use std::collections::BTreeSet;

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::id::{SourceId, StepId};
use crate::reference::ReferenceError;
pub use clock::{Due, NOTIFICATION, concerns, deadlines, hours};

/// The most incidents that an assessment holds.
pub const MOST_INCIDENTS: usize = 100;

/// An incident. Its serde form is the one of the data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incident {
    /// What happened, in a few words; may be empty.
    pub name: String,
    /// When somebody of the organisation became aware of it.
    pub aware: DateTime<Utc>,
    /// Whether personal data is involved.
    pub personal_data: Option<bool>,
    /// When the notification of 72 hours was sent.
    pub notified: Option<DateTime<Utc>>,
    /// When it was over.
    pub handled: Option<DateTime<Utc>>,
    /// The ids of the steps and the deadlines that are done.
    pub done: BTreeSet<StepId>,
}

impl Incident {
    /// An incident of which somebody became aware at a moment, to the minute; the rest is open.
    pub fn noticed(at: DateTime<Utc>) -> Self {
        Self {
            name: String::new(),
            aware: to_the_minute(at),
            personal_data: None,
            notified: None,
            handled: None,
            done: BTreeSet::new(),
        }
    }
}

/// The minute that a moment is in: nobody notes seconds.
pub fn to_the_minute(at: DateTime<Utc>) -> DateTime<Utc> {
    at.duration_trunc(TimeDelta::minutes(1)).unwrap_or(at)
}

/// Whom a deadline or a step concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    /// Whoever has the duty of the NIS2 law to report incidents.
    Nis2,
    /// Whoever answers for personal data that is involved.
    PersonalData,
}

/// When a step is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// In the first hour.
    Now,
    /// As soon as it is known what happened.
    Tell,
    /// When it is over.
    After,
}

impl Phase {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Now, Self::Tell, Self::After];

    /// The id in words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Tell => "tell",
            Self::After => "after",
        }
    }
}

/// A step of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The id.
    pub id: StepId,
    /// When it is taken.
    pub phase: Phase,
    /// Whom it concerns; `None` for everybody.
    #[serde(default)]
    pub who: Option<Concern>,
    /// The article, for a duty.
    #[serde(default)]
    pub law: Option<String>,
    /// Where it stands, for a duty.
    #[serde(default)]
    pub sources: Vec<SourceId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepsFile {
    step: Vec<Step>,
}

/// Reads the checklist.
///
/// # Errors
/// Says why the text cannot be read.
pub fn parse(text: &str) -> Result<Vec<Step>, ReferenceError> {
    Ok(toml::from_str::<StepsFile>(text)?.step)
}
