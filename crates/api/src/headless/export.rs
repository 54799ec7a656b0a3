//! `tandem export`: the same result for other programs.

use chrono::NaiveDate;
use serde::Serialize;
use tandem_core::anonymous;
use tandem_core::assessment::{Assessment, PlanSettings};
use tandem_report::workbook::{Sheet, Workbook};
use tandem_report::{compose, csv, html, ics, xlsx};

use super::{Options, Variant, map, plan, scope, score};
use crate::{ApiError, Content, Language};

/// What a result is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The report as a PDF, more or less of it.
    Pdf(Variant),
    /// The report as one HTML file.
    Html,
    /// Everything as a workbook.
    Xlsx,
    /// The plan as comma-separated values.
    Csv,
    /// The days of the plan as a calendar.
    Ics,
    /// The figures as JSON.
    Json,
    /// The sheets of questions to print.
    QuestionsPdf,
    /// The sheets of questions as a workbook to fill in.
    QuestionsXlsx,
    /// The sheets of questions as comma-separated values to fill in.
    QuestionsCsv,
    /// What can be compared with other firms, without what identifies this one.
    Anonymous,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Pdf(Variant::Full),
        Self::Pdf(Variant::Plan),
        Self::Pdf(Variant::Management),
        Self::Html,
        Self::Xlsx,
        Self::Csv,
        Self::Ics,
        Self::Json,
        Self::QuestionsPdf,
        Self::QuestionsXlsx,
        Self::QuestionsCsv,
        Self::Anonymous,
    ];

    /// The sheets of questions.
    pub const QUESTIONS: [Self; 3] = [Self::QuestionsPdf, Self::QuestionsXlsx, Self::QuestionsCsv];

    /// The id on the command line and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pdf(Variant::Full) => "pdf",
            Self::Pdf(Variant::Plan) => "pdf-plan",
            Self::Pdf(Variant::Management) => "pdf-management",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Ics => "ics",
            Self::Json => "json",
            Self::QuestionsPdf => "questions-pdf",
            Self::QuestionsXlsx => "questions-xlsx",
            Self::QuestionsCsv => "questions-csv",
            Self::Anonymous => "anonymous",
        }
    }

    /// The format with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.id() == id)
    }

    /// The extension of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf(_) | Self::QuestionsPdf => "pdf",
            Self::Html => "html",
            Self::Xlsx | Self::QuestionsXlsx => "xlsx",
            Self::Csv | Self::QuestionsCsv => "csv",
            Self::Ics => "ics",
            Self::Json | Self::Anonymous => "json",
        }
    }
}

/// The result of an assessment as JSON: what `score`, `scope`, `plan` and `map` print.
#[derive(Debug, Serialize)]
struct ResultJson<'a> {
    assessment: &'a str,
    organisation: &'a str,
    date: NaiveDate,
    score: super::Score,
    scope: super::ScopeJson,
    plan: super::PlanJson,
    map: super::MapJson,
}

/// The bytes of a file.
///
/// # Errors
/// [`ApiError::ReportFailed`] when it cannot be made.
pub fn export(
    content: &Content,
    assessment: &Assessment,
    format: Format,
    language: &Language,
    options: &Options,
) -> Result<Vec<u8>, ApiError> {
    let date = options.date;
    let failed = || ApiError::ReportFailed;
    let questions = || compose::inquiry_workbook(content, assessment, language, date);
    match format {
        Format::Pdf(variant) => {
            let options = Options { variant, ..options.clone() };
            super::report(content, assessment, language, &options)
        }
        Format::Html => {
            Ok(html(&compose::report(content, assessment, language, options)).into_bytes())
        }
        Format::Xlsx => {
            xlsx(&compose::workbook(content, assessment, language, date)).map_err(|_| failed())
        }
        Format::Csv => {
            csv(&compose::plan_sheet(content, assessment, language, date)).map_err(|_| failed())
        }
        Format::Ics => {
            Ok(ics(&compose::calendar(content, assessment, language, date)).into_bytes())
        }
        Format::Json => {
            let result = ResultJson {
                assessment: &assessment.id,
                organisation: &assessment.organisation.name,
                date,
                score: score(content, assessment),
                scope: scope(content, assessment),
                plan: plan(content, assessment, PlanSettings::default(), date),
                map: map(content, assessment, language),
            };
            let mut text = serde_json::to_string_pretty(&result).map_err(|_| failed())?;
            text.push('\n');
            Ok(text.into_bytes())
        }
        Format::QuestionsPdf => {
            super::set(&compose::inquiry_sheets(content, assessment, language, date))
        }
        Format::QuestionsXlsx => xlsx(&or_empty(questions(), language)).map_err(|_| failed()),
        Format::QuestionsCsv => csv(&joined(&questions())).map_err(|_| failed()),
        Format::Anonymous => Ok(anonymous::write(content, assessment).into_bytes()),
    }
}

/// A workbook needs a table: one that says that nothing is left to ask.
fn or_empty(mut workbook: Workbook, language: &Language) -> Workbook {
    if workbook.sheets.is_empty() {
        let columns = vec![language.words.get("inquiry-none")];
        let name = language.words.get("inquiry-file-name");
        workbook.sheets.push(Sheet { name, columns, rows: Vec::new() });
    }
    workbook
}

/// All tables as one: they have the same columns.
fn joined(workbook: &Workbook) -> Sheet {
    let rows = workbook.sheets.iter().flat_map(|sheet| sheet.rows.iter().cloned()).collect();
    let columns = workbook.sheets.first().map(|sheet| sheet.columns.clone()).unwrap_or_default();
    Sheet { name: String::new(), columns, rows }
}
