//! Pieces of several views.

use serde::Serialize;
use ts_rs::TS;

/// The name and id of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentHead {
    /// The assessment's id.
    pub id: String,
    /// The organisation's name; empty while it has none.
    pub name: String,
}

/// A score between a low and a high end.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IntervalView {
    /// The low end, 0 to 100, for the bar.
    pub low: f64,
    /// The high end, 0 to 100, for the bar.
    pub high: f64,
    /// The low end as it is shown, a whole number.
    pub low_text: String,
    /// The high end as it is shown, a whole number.
    pub high_text: String,
    /// Both ends in words, such as "between 41 and 59 out of 100".
    pub text: String,
    /// Both ends as a short figure, such as "41 to 59", or "50" when they are the same.
    pub figure: String,
    /// The band; `None` while the score is provisional and for domains.
    pub band: Option<BandView>,
    /// True while an applicable question has no answer.
    pub provisional: bool,
}

/// One of the five bands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BandView {
    /// `exposed`, `fragile`, `progressing`, `solid` or `exemplary`.
    pub id: String,
    /// The band's name.
    pub name: String,
    /// The score at which it begins, 0 to 90.
    pub from: u32,
}

/// A piece of a text: plain, or a word that is explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TextRun {
    /// The text.
    pub text: String,
    /// The id of the word that it stands for; `None` for plain text.
    pub term: Option<String>,
}

/// A word that is explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// The word's id.
    pub id: String,
    /// The word.
    pub name: String,
    /// What it means.
    pub text: String,
}

/// One of the three depths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DepthRow {
    /// `express`, `standard` or `complete`.
    pub id: String,
    /// The depth's name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// How many questions apply, with what is known now.
    pub questions: u32,
    /// How many of them have no answer.
    pub open: u32,
    /// Minutes that the open ones take, at least 1 while one is open, else 0.
    pub minutes: u32,
    /// True for the depth of the assessment.
    pub chosen: bool,
}

/// A question to which one can go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionLink {
    /// The question's id.
    pub id: String,
    /// The question in a few words.
    pub label: String,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedFileView {
    /// The file's name.
    pub name: String,
    /// The folder it stands in.
    pub folder: String,
}
