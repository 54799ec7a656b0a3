//! What stands behind a number, and two dates side by side.

use serde::Serialize;
use ts_rs::TS;

use super::{AssessmentHead, IntervalView, QuestionLink};

/// The answers behind a number.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswersView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// Which answers: `all`, `domain:identity`, `measure:a`, `dont-know`, `not-applicable` or `open`.
    pub of: String,
    /// What they are about, as a title.
    pub title: String,
    /// What they come to; `None` where they make no score.
    pub interval: Option<IntervalView>,
    /// How the score comes about, in a sentence; empty where there is none.
    pub sum: String,
    /// The answers; the one that costs most first.
    pub rows: Vec<AnswerRow>,
    /// The domains, to look at another one.
    pub domains: Vec<BehindLink>,
}

/// A group of answers by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BehindLink {
    /// What [`AnswersView::of`] calls it.
    pub of: String,
    /// Its name.
    pub name: String,
}

/// An answer behind a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerRow {
    /// The question.
    pub question: QuestionLink,
    /// The answer in words.
    pub answer: String,
    /// How far it is.
    pub state: AnswerState,
    /// Points earned, of those that can be earned, such as "2.5 of 5"; empty where it does not count.
    pub points: String,
    /// What the overall score would rise by if this one answer became the best; empty for nothing.
    pub gain: String,
}

/// How far an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AnswerState {
    /// It is done.
    Done,
    /// Some of it is done.
    Partly,
    /// Nothing of it is done.
    Missing,
    /// Nobody knows yet, or there is no answer.
    Unknown,
    /// It does not apply.
    NotApplicable,
}

/// Two assessments of one organisation side by side.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompareView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The day of its last answer, written out.
    pub day: String,
    /// The other assessments of the organisation, the newest first.
    pub others: Vec<OtherRow>,
    /// What changed; `None` while there is nothing to compare with.
    pub change: Option<ChangeView>,
}

/// Another assessment of the organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherRow {
    /// The assessment's id.
    pub id: String,
    /// The day of its last answer and its score, in words.
    pub label: String,
    /// True for the one that is compared with.
    pub chosen: bool,
}

/// What changed from the older of two assessments to the newer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// The day of the older one, written out.
    pub before_day: String,
    /// The day of the newer one, written out.
    pub after_day: String,
    /// The overall score of the older one; `None` when no question applies.
    pub before: Option<IntervalView>,
    /// The overall score of the newer one.
    pub after: Option<IntervalView>,
    /// The change of the low end in points, with its sign; empty where it cannot be said.
    pub points: String,
    /// The domains in the order of the questionnaire.
    pub domains: Vec<ChangedDomain>,
    /// The answers that are not the same, what got better first.
    pub answers: Vec<ChangedAnswer>,
}

/// A domain on two dates.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedDomain {
    /// The domain's name.
    pub name: String,
    /// Its score then; `None` when no question of it applied.
    pub before: Option<IntervalView>,
    /// Its score after.
    pub after: Option<IntervalView>,
    /// The change of the low end in points, with its sign; empty where it cannot be said.
    pub points: String,
}

/// An answer on two dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedAnswer {
    /// The question.
    pub question: QuestionLink,
    /// The answer then, in words.
    pub before: String,
    /// The answer after, in words.
    pub after: String,
    /// Which way it went.
    pub direction: Direction,
}

/// Which way an answer went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Direction {
    /// It earns more now.
    Better,
    /// It earns less now.
    Worse,
    /// It cannot be said: it was or is unknown, unanswered or does not apply.
    Other,
}
