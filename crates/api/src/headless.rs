//! The headless face: what the command line asks, without a data file.
//!
//! The structs are the JSON of the contract, section 2; their fields are documented there.

mod catalogue;
mod score;

use std::path::Path;

use chrono::NaiveDate;
pub use tandem_core::assessment::Assessment;
use tandem_core::assessment::{Answers, Organisation};
use tandem_core::file;
use tandem_core::pack::{self, Depth, Pack, PackFile};
use uuid::Uuid;

pub use catalogue::{Catalogue, catalogue};
pub use score::{Score, score};

use crate::clock::Clock;
use crate::error::FileProblem;
use crate::problem::{file_problem, file_remark, pack_problem, text_fault};
use crate::{ApiError, Content, Language, files};

/// Why a name cannot be kept, in words; `None` when it can.
pub fn name_problem(name: &str, language: &Language) -> Option<String> {
    file::name_fault(name, 0).map(|fault| text_fault(fault, language))
}

/// An empty assessment.
pub fn empty(content: &Content, name: &str, clock: Clock) -> Assessment {
    Assessment {
        id: Uuid::new_v4().to_string(),
        created: chrono::SubsecRound::trunc_subsecs((clock.now)(), 0),
        pack_id: content.pack.id.clone(),
        pack_version: content.pack.version.clone(),
        depth: Depth::Express,
        organisation: Organisation { name: name.to_owned(), ..Organisation::default() },
        services: None,
        answers: Answers::new(),
        actions: std::collections::BTreeMap::new(),
    }
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

/// The PDF of an assessment.
///
/// # Errors
/// [`ApiError::ReportFailed`] when it cannot be set.
pub fn report(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> Result<Vec<u8>, ApiError> {
    let document =
        tandem_report::compose::report(&content.pack, &content.sources, assessment, language, date);
    tandem_report::pdf(&document).map_err(|_| ApiError::ReportFailed)
}

/// A pack from a folder, or from the `pack.toml` in it, and its words in a language where the folder
/// `locales` beside it has any.
///
/// # Errors
/// When a file cannot be read, or [`ApiError::InvalidFile`] with every problem of the pack.
pub fn load_pack(path: &Path, language: &Language) -> Result<(Pack, Language), ApiError> {
    let folder = if path.is_dir() { path } else { path.parent().unwrap_or(path) };
    let structure = texts(folder, "toml")?;
    let words =
        texts(&folder.join("locales").join(language.locale().code()), "ftl").unwrap_or_default();
    let pack_files: Vec<PackFile<'_>> =
        structure.iter().map(|(name, text)| PackFile { name, text }).collect();
    let pack = pack::parse(&pack_files).map_err(|problems| ApiError::InvalidFile {
        name: files::name(path),
        problems: problems.iter().map(|problem| pack_problem(problem, language)).collect(),
    })?;
    Ok((pack, language.with_extra(words.into_iter().map(|(_, text)| text))))
}

/// The names and texts of the files in a folder that end in an extension, sorted by name.
fn texts(folder: &Path, extension: &str) -> Result<Vec<(String, String)>, ApiError> {
    let unreadable = |_| ApiError::FileUnreadable { name: files::name(folder) };
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|found| found == extension) {
            let name = files::name(&path);
            let text = String::from_utf8(files::read(&path)?)
                .map_err(|_| ApiError::FileUnreadable { name: name.clone() })?;
            texts.push((name, text));
        }
    }
    texts.sort();
    Ok(texts)
}
