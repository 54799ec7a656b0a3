//! One question on the screen.

use serde::Serialize;
use ts_rs::TS;

use super::{AssessmentHead, IntervalView, TermView, TextRun};

/// One question on the screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The question itself.
    #[serde(flatten)]
    pub item: QuestionItem,
    /// How many questions apply.
    pub count: u32,
    /// The name of its domain.
    pub domain: String,
    /// Its number within the domain, from 1.
    pub number_in_domain: u32,
    /// How many questions of the domain apply.
    pub count_in_domain: u32,
    /// One part of the progress bar a domain.
    pub progress: Vec<ProgressPart>,
    /// Questions with an answer.
    pub answered: u32,
    /// Minutes of work left, at least 1 while a question is open, else 0.
    pub minutes_left: u32,
    /// The words on the screen that are explained, in the order in which they first stand.
    pub terms: Vec<TermView>,
    /// The question before this one.
    pub previous: Option<String>,
    /// The question after this one; `None` at the last.
    pub next: Option<String>,
    /// The score as it stands.
    pub interval: Option<IntervalView>,
    /// Whether an answer can be undone.
    pub undo: bool,
    /// Whether an answer can be done again.
    pub redo: bool,
}

/// A question with its help and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionItem {
    /// The question's id.
    pub id: String,
    /// Its number, from 1, among the questions that apply.
    pub number: u32,
    /// The question.
    pub text: String,
    /// The services in use that it is about, in a sentence; empty when none is known.
    pub services: String,
    /// What it is about.
    pub explanation: Vec<TextRun>,
    /// Why it matters.
    pub why: Vec<TextRun>,
    /// How to find the answer.
    pub how: Vec<TextRun>,
    /// What would show it.
    pub evidence: Vec<TextRun>,
    /// The options, without "don't know" and "does not apply".
    pub choices: Vec<ChoiceView>,
    /// The answer that is stored.
    pub answer: Option<AnswerView>,
    /// True when the person wants to come back to it.
    pub later: bool,
    /// What the words rest on.
    pub sources: Vec<SourceView>,
}

/// The part of the progress bar that stands for one domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressPart {
    /// The domain's name.
    pub domain: String,
    /// The domain's first question, to go there.
    pub first_question: String,
    /// Questions with an answer.
    pub answered: u32,
    /// Questions that apply.
    pub count: u32,
    /// True for the domain of the question on the screen.
    pub current: bool,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    /// The option's id.
    pub id: String,
    /// The option in words.
    pub text: String,
}

/// An answer that is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// The option's id, `dont-know` or `not-applicable`.
    pub choice: String,
    /// Why it does not apply; empty for other answers.
    pub reason: String,
    /// The person's note; may be empty.
    pub note: String,
    /// What the person has to show it; may be empty.
    pub evidence: String,
}

/// A source of what the words state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// The title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it stands; shown as text.
    pub url: String,
    /// The day it was last checked, written out.
    pub checked: String,
}
