//! The report, and what else the result can be taken along as.

use serde::Serialize;
use ts_rs::TS;

use super::{AssessmentHead, BrandingView, FieldProblem, PublisherRow};

/// What the result of an assessment can be taken along as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The name of who offers the report; empty for nobody.
    pub consultant: String,
    /// The branding that reports carry besides.
    pub branding: Option<BrandingView>,
    /// The publishers of brandings that were accepted.
    pub publishers: Vec<PublisherRow>,
    /// What is wrong with the name of who offers the report, or with the one that was typed to accept
    /// a branding.
    pub problems: Vec<FieldProblem>,
    /// The logo as an address that holds the picture; empty for none.
    pub logo: String,
    /// The day of the earlier assessment that the report compares with, written out; empty when
    /// there is none.
    pub before: String,
    /// The report in its three sizes.
    pub sizes: Vec<FormatRow>,
    /// The other kinds of files.
    pub formats: Vec<FormatRow>,
    /// The file that can be compared with those of other firms.
    pub anonymous: FormatRow,
    /// The sheets of questions as files; empty when nothing is left to ask.
    pub questions: Vec<FormatRow>,
    /// Who is asked, and how much.
    pub asked: Vec<AskedRow>,
}

/// A kind of file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormatRow {
    /// What is asked for.
    pub id: String,
    /// The kind in a few words.
    pub title: String,
    /// What it is for.
    pub about: String,
}

/// Who is asked what nobody here knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedRow {
    /// Who.
    pub name: String,
    /// How many questions.
    pub count: u32,
}

/// The report as it would look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewView {
    /// A whole HTML page for a frame without any rights.
    pub html: String,
}

/// What became of answers that came back in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenView {
    /// The file's name.
    pub name: String,
    /// Answers that were taken.
    pub taken: Vec<TakenLine>,
    /// Answers to questions that had another answer, which stays.
    pub kept: Vec<TakenLine>,
    /// What is no answer.
    pub refused: Vec<TakenLine>,
    /// The screen as it is now.
    pub report: ReportView,
}

/// An answer that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenLine {
    /// The question in a few words.
    pub label: String,
    /// What was given.
    pub given: String,
    /// Why it was refused; empty when it was not.
    pub why: String,
}
