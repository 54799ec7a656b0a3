//! The list of assessments.

use serde::Serialize;
use ts_rs::TS;

use super::{AssessmentHead, IntervalView};
use crate::request::ListQuery;

/// The list of assessments.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HomeView {
    /// The assessment that was worked on last, when it still has open questions.
    pub resume: Option<ResumeView>,
    /// The assessments that are shown, in the order that was asked for.
    pub assessments: Vec<AssessmentRow>,
    /// How the list is looked at.
    pub query: ListQuery,
    /// How many assessments the search finds.
    pub found: u32,
    /// How many assessments there are.
    pub total: u32,
    /// The assessment that was deleted last and can still be brought back.
    pub undo: Option<AssessmentHead>,
    /// How many questions the express check asks before any answer.
    pub questions: u32,
    /// Minutes that they take.
    pub minutes: u32,
    /// The stories that show what a finished assessment looks like.
    pub samples: Vec<SampleRow>,
}

/// Where to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResumeView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The question's id.
    pub question: String,
    /// The question's number, from 1.
    pub number: u32,
    /// How many questions there are.
    pub count: u32,
    /// The name of the question's domain.
    pub domain: String,
    /// Minutes of work left, at least 1.
    pub minutes_left: u32,
}

/// A line in the list of assessments.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRow {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The day of the last change, written out.
    pub modified: String,
    /// The name of the depth.
    pub depth: String,
    /// Questions with an answer, "don't know" and "does not apply" included.
    pub answered: u32,
    /// Questions that apply to this organisation.
    pub applicable: u32,
    /// The overall score; `None` when no question applies.
    pub interval: Option<IntervalView>,
}

/// A story to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SampleRow {
    /// The sample's id.
    pub id: String,
    /// The organisation's name.
    pub name: String,
    /// What kind of business it is, in a few words.
    pub about: String,
}

/// What became of a file that was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenFileView {
    /// The file's name.
    pub name: String,
    /// The assessment that it holds, as it stands in the list.
    pub assessment: AssessmentHead,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of an assessment that was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// It is new in the list.
    Added,
    /// It was in the list already, just like this.
    Known,
    /// The list has another state of it; both are kept.
    Beside,
}
