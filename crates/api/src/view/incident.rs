//! An incident: when it was noticed, what is due, what is done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssessmentHead, ContactView, FieldProblem, SourceView};

/// The incidents of an assessment, and the one that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncidentView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The one that is open; `None` while there is none.
    pub open: Option<OpenIncident>,
    /// The others, the newest first.
    pub others: Vec<IncidentLink>,
    /// The steps of the checklist, by phase.
    pub phases: Vec<PhaseRow>,
    /// Who is told, and where.
    pub contacts: Vec<ContactView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// An incident that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenIncident {
    /// Its place in the list, from 0.
    pub at: u32,
    /// What was filled in, or given when it could not be stored.
    pub fields: IncidentFields,
    /// What is wrong with it; the rest is stored. `field` is the name of one of [`IncidentFields`].
    pub problems: Vec<FieldProblem>,
    /// Whether incidents have to be reported.
    pub duty: String,
    /// What counts as significant; empty without a duty.
    pub significant: Vec<String>,
    /// What is due, the first first.
    pub due: Vec<DueRow>,
}

/// An incident, as a person gives it. Whatever is empty is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IncidentFields {
    /// What happened.
    pub name: String,
    /// When somebody became aware of it.
    pub aware: MomentFields,
    /// Whether personal data is involved: `yes`, `no` or empty.
    pub personal_data: String,
    /// When the notification was sent.
    pub notified: MomentFields,
    /// When it was over.
    pub handled: MomentFields,
    /// The ids of the steps and of what is due that are done.
    pub done: Vec<String>,
}

/// A moment by Belgian time, however it is written; `now` in both for the moment it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MomentFields {
    /// The day, such as 22/11/2026.
    pub day: String,
    /// The time, such as 14:30.
    pub time: String,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DueRow {
    /// The id under which it is done.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What belongs in it.
    pub about: String,
    /// The last moment.
    pub when: String,
    /// The law and the article.
    pub law: String,
    /// On what it depends whether it holds; empty when it is certain.
    pub condition: String,
    /// What is still to be filled in for the exact moment; empty when it is exact.
    pub latest: String,
    /// How much time is left; empty when it has passed or is done.
    pub left: String,
    /// True when the moment has passed and it is not done.
    pub late: bool,
    /// True when it is done.
    pub done: bool,
    /// False for the notification, which is done by saying when it was sent.
    pub ticked: bool,
}

/// The steps of a phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseRow {
    /// `now`, `tell` or `after`.
    pub id: String,
    /// The phase.
    pub title: String,
    /// Its steps.
    pub steps: Vec<StepRow>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepRow {
    /// The id under which it is done.
    pub id: String,
    /// What to do.
    pub text: String,
    /// The law and the article; empty for advice.
    pub law: String,
    /// True when it is done.
    pub done: bool,
}

/// Another incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IncidentLink {
    /// Its place in the list, from 0.
    pub at: u32,
    /// What it is called, and since when it is known.
    pub label: String,
}
