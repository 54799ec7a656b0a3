//! The sections of the questionnaire: all of them as a list, one of them as a page.

use serde::Serialize;
use ts_rs::TS;

use super::{AssessmentHead, IntervalView, QuestionItem, QuestionLink, TermView};

/// The sections as a list of what is left.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionsView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The name of the depth.
    pub depth: String,
    /// The sections, in the order of the questions.
    pub sections: Vec<SectionRow>,
    /// Questions with an answer, "don't know" and "does not apply" included.
    pub answered: u32,
    /// Questions that apply.
    pub count: u32,
    /// Minutes of work left, at least 1 while a question is open, else 0.
    pub minutes_left: u32,
    /// The score as it stands.
    pub interval: Option<IntervalView>,
    /// The questions to come back to, in the order of the questions.
    pub later: Vec<QuestionLink>,
    /// The question at which to go on; `None` when every question has an answer.
    pub next: Option<QuestionLink>,
    /// The number of that question, from 1; 0 when there is none.
    pub next_number: u32,
    /// True when a whole section stands on one page.
    pub whole: bool,
}

/// A section in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionRow {
    /// The section's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Questions with an answer.
    pub answered: u32,
    /// Questions that apply.
    pub count: u32,
    /// Questions answered with "don't know".
    pub dont_know: u32,
    /// Questions to come back to.
    pub later: u32,
    /// How far it is.
    pub state: SectionState,
    /// The question at which to go on: the first without an answer, else the first.
    pub question: String,
    /// The section's score as a short figure; empty while nothing was answered.
    pub figure: String,
}

/// How far a section is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SectionState {
    /// No question of it has an answer.
    Open,
    /// Some have.
    Started,
    /// All have.
    Answered,
}

/// A whole section on one page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The section's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its number, from 1, among the sections that apply.
    pub number: u32,
    /// How many sections apply.
    pub sections: u32,
    /// Its questions.
    pub items: Vec<QuestionItem>,
    /// How many of them have an answer.
    pub answered: u32,
    /// The words on the page that are explained, in the order in which they first stand.
    pub terms: Vec<TermView>,
    /// Minutes of work left in the whole assessment.
    pub minutes_left: u32,
    /// The overall score as it stands.
    pub interval: Option<IntervalView>,
    /// The section before this one.
    pub previous: Option<SectionLink>,
    /// The section after this one.
    pub next: Option<SectionLink>,
    /// Whether an answer can be undone.
    pub undo: bool,
    /// Whether an answer can be done again.
    pub redo: bool,
}

/// A section by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionLink {
    /// The section's id.
    pub id: String,
    /// Its name.
    pub name: String,
}
