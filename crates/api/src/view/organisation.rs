//! The organisation of an assessment.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssessmentHead, DepthRow};

/// The organisation of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The fields as they are stored, or as they were given when they could not be stored.
    pub fields: OrganisationFields,
    /// What is wrong with the fields as they were given; empty when all is stored.
    pub problems: Vec<FieldProblem>,
    /// The question to go on with.
    pub next_question: Option<String>,
    /// Its number, from 1; 0 when there is none.
    pub next_number: u32,
    /// Minutes of work left, at least 1 while a question is open, else 0.
    pub minutes_left: u32,
    /// The three depths, the shallowest first.
    pub depths: Vec<DepthRow>,
}

/// The organisation as a person writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationFields {
    /// The name.
    pub name: String,
    /// The Belgian enterprise number, however it is written; may be empty.
    pub enterprise_number: String,
    /// Staff in full-time equivalents, however it is written; may be empty.
    pub staff: String,
    /// Whether it belongs to a group: `yes`, `no`, or empty while nobody said.
    pub group: String,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// `name`, `enterpriseNumber`, `staff` or `group`.
    pub field: String,
    /// What is wrong and what to do.
    pub message: String,
}
