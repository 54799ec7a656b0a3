//! `tandem catalogue --lint`: everything that is wrong with a questionnaire and its words, with file
//! and line, for whoever writes them.

mod folder;
mod rest;
mod sentences;
mod words;

use std::path::Path;

use chrono::NaiveDate;
use serde::Serialize;
use tandem_core::pack::{self, Pack};
use tandem_i18n::Locale;

use crate::error::FileProblem;
use crate::problem::pack_problem;
use crate::{ApiError, Language};
pub(super) use folder::Folder;

/// A file of words or data: where it stands for people, its short name, its text.
#[derive(Debug, Clone)]
pub(super) struct TextFile {
    /// As it is shown, such as `locales/fr/pack/identity.ftl`.
    pub(super) place: String,
    /// Its own name, such as `identity.ftl`.
    pub(super) name: String,
    pub(super) text: String,
}

/// What was found.
#[derive(Debug, Default, Serialize)]
pub struct Lint {
    /// The id of the questionnaire; empty when it cannot be read.
    pub pack: String,
    /// Its version; empty when it cannot be read.
    pub version: String,
    /// What must be mended.
    pub problems: Vec<FileProblem>,
    /// What deserves to be looked at.
    pub remarks: Vec<FileProblem>,
}

impl Lint {
    fn problem(&mut self, place: String, message: String) {
        self.problems.push(FileProblem { path: place, message });
    }
}

/// Looks at the questionnaire in a folder, or at the built-in one.
///
/// Its words are looked for in `locales` inside the folder, then two folders above it, where this
/// project keeps them; the data they rest on in `data` inside the folder, then beside it, and else
/// the built-in data is taken.
///
/// # Errors
/// When a file cannot be read.
pub fn lint(pack: Option<&Path>, language: &Language, today: NaiveDate) -> Result<Lint, ApiError> {
    let folder = match pack {
        Some(path) => Folder::read(path, language)?,
        None => Folder::builtin(),
    };
    Ok(look(&folder, language, today))
}

fn look(folder: &Folder, language: &Language, today: NaiveDate) -> Lint {
    let mut lint = Lint::default();
    let pack = match pack::parse(&folder.pack_files()) {
        Ok(pack) => {
            lint.pack.clone_from(&pack.id);
            lint.version.clone_from(&pack.version);
            Some(pack)
        }
        Err(problems) => {
            for problem in &problems {
                let mut said = pack_problem(problem, language);
                let file = folder.structure.iter().find(|file| file.name == problem.file);
                if let Some(file) = file {
                    said.path = said.path.replacen(&problem.file, &file.place, 1);
                }
                lint.problems.push(said);
            }
            None
        }
    };
    for place in &folder.unreadable {
        let message = language.words.with("lint-not-utf8", &[("file", place.into())]);
        lint.problem(place.clone(), message);
    }
    if pack.is_none() {
        let message = language.words.get("lint-more");
        lint.remarks.push(FileProblem { path: folder.place.clone(), message });
    }
    let data = rest::Data::read(folder, language, &mut lint);
    if Locale::ALL.iter().all(|locale| folder.words(*locale).is_empty()) {
        lint.problem(folder.place.clone(), language.words.get("lint-no-words"));
    } else {
        words::look(folder, pack.as_ref(), &data, language, &mut lint);
    }
    if let Some(pack) = &pack {
        rest::look(folder, pack, &data, language, &mut lint);
    }
    rest::old_sources(folder, &data, language, today, &mut lint);
    lint
}

/// Where an entry of some files stands: its file and the line of its id.
fn entry_place<'a>(files: impl Iterator<Item = &'a TextFile>, id: &str) -> String {
    let line = format!("id = \"{id}\"");
    for file in files {
        if let Some(at) = file.text.lines().position(|text| text.trim() == line) {
            return format!("{}:{} [{id}]", file.place, at + 1);
        }
    }
    format!("[{id}]")
}

/// The ids of the questions, actions and rules of a pack, with the parts that their words have.
fn expected(pack: &Pack, data: &rest::Data) -> Vec<(String, Vec<String>)> {
    let own = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>();
    let mut list = Vec::new();
    for domain in &pack.domains {
        list.push((format!("domain-{domain}"), own(&["about"])));
    }
    for question in &pack.questions {
        let mut parts = own(&["short", "explanation", "why", "how", "evidence"]);
        parts.extend(question.choices.iter().map(|choice| format!("choice-{}", choice.id)));
        list.push((format!("question-{}", question.id), parts));
    }
    for action in &pack.actions {
        let mut parts = own(&["why", "help"]);
        parts.extend((1..=action.steps).map(|step| format!("step-{step}")));
        list.push((format!("action-{}", action.id), parts));
    }
    for rule in &pack.contradictions {
        list.push((format!("contradiction-{}", rule.id), own(&["check"])));
    }
    if data.own_terms {
        list.extend(
            data.terms.iter().map(|term| (format!("glossary-{}", term.id), own(&["text"]))),
        );
    }
    if data.own_contacts {
        list.extend(
            data.contacts
                .iter()
                .map(|contact| (format!("contact-{}", contact.id), own(&["about"]))),
        );
    }
    list
}
