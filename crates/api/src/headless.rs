//! The headless face: what the command line asks, without a data file.
//!
//! The structs are the JSON of the contract, section 2; their fields are documented there.

mod availability;
mod catalogue;
mod export;
mod lint;
mod map;
mod plan;
mod scope;
mod score;
mod seal;

use std::path::Path;

use chrono::{DateTime, NaiveDate, Utc};
use tandem_core::assessment::Organisation;
pub use tandem_core::assessment::{Assessment, PlanSettings};
use tandem_core::file;
use tandem_core::flow::Situation;
use tandem_core::incident::Incident;
use tandem_core::pack::{self, Pack};
pub use tandem_core::plan::MOST_HOURS;
use tandem_i18n::source;
pub use tandem_report::compose::{Options, Variant};
use tandem_report::document::Logo;
use tandem_report::{Document, compose};
use uuid::Uuid;

pub use availability::{AvailabilityJson, DesignEntry, availability};
pub use catalogue::{Catalogue, catalogue};
pub use export::{Format, export};
use lint::Folder;
pub use lint::{Lint, lint};
pub use map::{MapJson, map, map_text};
pub use plan::{PlanJson, plan, plan_text};
pub use scope::{ScopeJson, scope, scope_text};
pub use score::{Score, score};
pub use seal::{Seal, is_key, seal};

use crate::clock::Clock;
use crate::error::FileProblem;
use crate::problem::{file_problem, file_remark, pack_problem, text_fault};
use crate::{ApiError, Content, Language, files, inquiry};

/// Why a name cannot be kept, in words; `None` when it can.
pub fn name_problem(name: &str, language: &Language) -> Option<String> {
    file::name_fault(name, 0).map(|fault| text_fault(fault, language))
}

/// An empty assessment.
pub fn empty(content: &Content, name: &str, clock: Clock) -> Assessment {
    let created = chrono::SubsecRound::trunc_subsecs((clock.now)(), 0);
    let organisation = Organisation { name: name.to_owned(), ..Organisation::default() };
    Assessment::empty(Uuid::new_v4().to_string(), created, &content.pack, organisation)
}

/// The text of an assessment file.
pub fn write(assessment: &Assessment) -> String {
    file::write(assessment)
}

/// Reads an assessment file, with what deserves to be known.
///
/// # Errors
/// [`ApiError::InvalidFile`] with every problem.
pub fn read(
    content: &Content,
    name: &str,
    bytes: &[u8],
    language: &Language,
) -> Result<(Assessment, Vec<FileProblem>), ApiError> {
    match file::read(bytes, &content.pack, &content.reference) {
        Ok(read) => {
            let remarks = read.remarks.iter().map(|remark| file_remark(remark, language));
            Ok((read.assessment, remarks.collect()))
        }
        Err(problems) => Err(ApiError::InvalidFile {
            name: name.to_owned(),
            problems: problems.iter().map(|problem| file_problem(problem, language)).collect(),
        }),
    }
}

/// Answers that cannot both be true, or deserve a second look together, each at the place of its
/// first answer.
pub fn contradictions(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
) -> Vec<FileProblem> {
    let situation = Situation::of(assessment, &content.reference);
    tandem_core::contradictions::find(&content.pack, &situation)
        .iter()
        .map(|finding| {
            let (text, check) = language.contradiction(&finding.rule.id);
            let paths: Vec<String> =
                finding.questions.iter().map(|question| format!("answers.{question}")).collect();
            let path = if paths.is_empty() { "answers".to_owned() } else { paths.join(", ") };
            FileProblem { path, message: format!("{text} {check}") }
        })
        .collect()
}

/// The PDF of an assessment.
///
/// # Errors
/// [`ApiError::ReportFailed`] when it cannot be set.
pub fn report(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    options: &Options,
) -> Result<Vec<u8>, ApiError> {
    set(&compose::report(content, assessment, language, options))
}

/// The page that a firm gives to a customer who asks about its security, as a PDF.
///
/// # Errors
/// [`ApiError::ReportFailed`] when it cannot be set.
pub fn customer_sheet(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> Result<Vec<u8>, ApiError> {
    set(&compose::customer_sheet(content, assessment, language, date))
}

/// The page of an incident, or of none yet, as a PDF.
///
/// # Errors
/// [`ApiError::ReportFailed`] when it cannot be set.
pub fn incident_sheet(
    content: &Content,
    assessment: &Assessment,
    incident: Option<&Incident>,
    language: &Language,
    date: NaiveDate,
) -> Result<Vec<u8>, ApiError> {
    set(&compose::incident_sheet(content, assessment, incident, language, date))
}

/// What a screen reader says of a logo: nothing where the name of who offers the report stands beside
/// it.
pub(crate) fn logo_words(consultant: &str, language: &Language) -> String {
    match consultant.trim() {
        "" => language.words.get("report-logo"),
        _ => String::new(),
    }
}

/// A logo from a file, offered by a consultant of a name.
///
/// # Errors
/// When the file cannot be read, or is no picture that a report takes.
pub fn logo(path: &Path, consultant: &str, language: &Language) -> Result<Logo, ApiError> {
    let alt = logo_words(consultant, language);
    let bytes = files::read(path)?;
    tandem_report::logo::read(&bytes, alt)
        .map_err(|error| ApiError::logo(&error, &files::name(path)))
}

/// Takes the answers of a table, by its name and bytes, into an assessment, and says line by line
/// what became of each.
///
/// # Errors
/// When the table cannot be read, or holds no answer.
pub fn answers(
    content: &Content,
    assessment: &mut Assessment,
    table: (&str, &[u8]),
    language: &Language,
    now: DateTime<Utc>,
) -> Result<Vec<String>, ApiError> {
    let found = inquiry::take(content, assessment, table, language, now)?;
    Ok(found.iter().map(|row| row.line(language)).collect())
}

fn set(document: &Document) -> Result<Vec<u8>, ApiError> {
    tandem_report::pdf(document).map_err(|_| ApiError::ReportFailed)
}

/// A pack from a folder, or from the `pack.toml` in it, and its words in a language where there are
/// any; they are looked for where [`lint`] does.
///
/// # Errors
/// When a file cannot be read, or [`ApiError::InvalidFile`] with every problem of the pack.
pub fn load_pack(path: &Path, language: &Language) -> Result<(Pack, Language), ApiError> {
    let folder = Folder::read(path, language)?;
    let pack = pack::parse(&folder.pack_files()).map_err(|problems| ApiError::InvalidFile {
        name: files::name(path),
        problems: problems.iter().map(|problem| pack_problem(problem, language)).collect(),
    })?;
    let words = folder.words(language.locale());
    let braces = words.iter().filter_map(|file| Some((file, source::brace(&file.text)?)));
    // Words with something to fill in could call each other, and grow without end.
    let problems: Vec<FileProblem> = braces
        .map(|(file, line)| FileProblem {
            path: format!("{}:{line}", file.place),
            message: language.words.get("lint-braces"),
        })
        .collect();
    if !problems.is_empty() {
        return Err(ApiError::InvalidFile { name: files::name(path), problems });
    }
    Ok((pack, language.with_extra(words.iter().map(|file| file.text.clone()))))
}
