//! What the words rest on: sources, contacts, words that are explained.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};
use tandem_core::contacts::{self, Contact};
use tandem_core::glossary::{self, Term};
use tandem_core::id::{ContactId, SourceId};
use tandem_core::pack::Pack;
use tandem_core::reference::{self, ReferenceError, Source};
use tandem_i18n::Locale;

use super::folder::Folder;
use super::{Lint, entry_place};
use crate::error::FileProblem;
use crate::problem::toml;
use crate::{Language, builtin_content};

/// A source is read again after so many months.
const OLD_AFTER: Months = Months::new(12);

/// The data that a questionnaire refers to.
pub(super) struct Data {
    pub(super) sources: Vec<Source>,
    pub(super) contacts: Vec<Contact>,
    pub(super) terms: Vec<Term>,
    /// True when the glossary is the pack's own, so that its words must be there too.
    pub(super) own_terms: bool,
    /// The same for the contacts.
    pub(super) own_contacts: bool,
}

impl Data {
    /// The data of the folder; the built-in one where it has none.
    pub(super) fn read(folder: &Folder, language: &Language, lint: &mut Lint) -> Self {
        let builtin = builtin_content().ok();
        let (sources, contacts, terms) = builtin.map_or_else(
            || (Vec::new(), Vec::new(), Vec::new()),
            |content| (content.sources, content.contacts, content.terms),
        );
        let mut data = Self {
            sources,
            contacts,
            terms,
            own_terms: folder.data_file("glossary.toml").next().is_some(),
            own_contacts: folder.data_file("contacts.toml").next().is_some(),
        };
        for file in &folder.data {
            let read = match file.name.as_str() {
                "sources.toml" => reference::sources(&file.text).map(|list| data.sources = list),
                "contacts.toml" => contacts::parse(&file.text).map(|list| data.contacts = list),
                _ => glossary::parse(&file.text).map(|list| data.terms = list),
            };
            if let Err(ReferenceError::Toml(error)) = read {
                let at = error.span().map_or(0, |span| span.start);
                let above = file.text.get(..at).unwrap_or_default().matches('\n').count();
                let message = toml(error.message(), language);
                lint.problem(format!("{}:{}", file.place, above + 1), message);
            }
        }
        data.twice(folder, language, lint);
        data
    }

    /// Ids that stand twice in their file.
    fn twice(&self, folder: &Folder, language: &Language, lint: &mut Lint) {
        let sources: Vec<&str> = self.sources.iter().map(|one| one.id.as_str()).collect();
        let contacts: Vec<&str> = self.contacts.iter().map(|one| one.id.as_str()).collect();
        let terms: Vec<&str> = self.terms.iter().map(|one| one.id.as_str()).collect();
        let lists =
            [("sources.toml", sources), ("contacts.toml", contacts), ("glossary.toml", terms)];
        for (file, ids) in lists {
            let mut seen = BTreeSet::new();
            for id in ids.into_iter().filter(|id| !seen.insert(*id)) {
                let place = entry_place(folder.data_file(file), id);
                lint.problem(place, language.words.get("pack-twice"));
            }
        }
    }
}

/// References to sources, contacts and words that do not exist.
pub(super) fn look(
    folder: &Folder,
    pack: &Pack,
    data: &Data,
    language: &Language,
    lint: &mut Lint,
) {
    let mut unknown = |place: String, message: &str, id: &str| {
        lint.problem(place, language.words.with(message, &[("id", id.into())]));
    };
    let source = |id: &SourceId| data.sources.iter().any(|source| source.id == *id);
    let contact = |id: &ContactId| data.contacts.iter().any(|contact| contact.answers_to(id));
    for question in &pack.questions {
        for id in question.sources.iter().filter(|id| !source(id)) {
            let place = entry_place(folder.structure.iter(), question.id.as_str());
            unknown(place, "lint-unknown-source", id.as_str());
        }
    }
    for rule in &pack.contradictions {
        for id in rule.sources.iter().filter(|id| !source(id)) {
            unknown(
                entry_place(folder.structure.iter(), rule.id.as_str()),
                "lint-unknown-source",
                id.as_str(),
            );
        }
    }
    for action in &pack.actions {
        let place = || entry_place(folder.structure.iter(), action.id.as_str());
        for id in action.sources.iter().filter(|id| !source(id)) {
            unknown(place(), "lint-unknown-source", id.as_str());
        }
        for id in action.contacts.iter().filter(|id| !contact(id)) {
            unknown(place(), "lint-unknown-contact", id.as_str());
        }
    }
    for source in &data.sources {
        address(folder, "sources.toml", source.id.as_str(), &source.url, language, lint);
    }
    for contact in &data.contacts {
        let id = contact.id.as_str();
        for locale in Locale::ALL {
            if let Some(url) = contact.url.get(locale.code()) {
                address(folder, "contacts.toml", id, url, language, lint);
                continue;
            }
            let place = entry_place(folder.data_file("contacts.toml"), id);
            let args = [("language", locale.code().into())];
            lint.problem(place, language.words.with("lint-address-missing", &args));
        }
    }
    let mut unknown = |place: String, message: &str, id: &str| {
        lint.problem(place, language.words.with(message, &[("id", id.into())]));
    };
    for term in data.terms.iter().filter(|_| data.own_terms) {
        let place = || entry_place(folder.data_file("glossary.toml"), term.id.as_str());
        for id in term.sources.iter().filter(|id| !source(id)) {
            unknown(place(), "lint-unknown-source", id.as_str());
        }
        for id in &term.related {
            if !data.terms.iter().any(|other| other.id == *id) {
                unknown(place(), "lint-unknown-term", id.as_str());
            }
        }
    }
}

/// An address that is none.
fn address(folder: &Folder, file: &str, id: &str, url: &str, language: &Language, lint: &mut Lint) {
    let host = url.strip_prefix("https://").unwrap_or_default();
    if !host.contains('.') || url.contains(char::is_whitespace) {
        let message = language.words.with("lint-address", &[("url", url.into())]);
        lint.problem(entry_place(folder.data_file(file), id), message);
    }
}

/// Sources that were last checked more than a year ago.
pub(super) fn old_sources(
    folder: &Folder,
    data: &Data,
    language: &Language,
    today: NaiveDate,
    lint: &mut Lint,
) {
    let old = |day: NaiveDate| day.checked_add_months(OLD_AFTER).is_some_and(|until| until < today);
    let sources = data.sources.iter().map(|one| ("sources.toml", one.id.as_str(), one.checked));
    let contacts = data.contacts.iter().map(|one| ("contacts.toml", one.id.as_str(), one.checked));
    for (file, id, checked) in sources.chain(contacts).filter(|(_, _, checked)| old(*checked)) {
        let day = language.formats.day(checked);
        lint.remarks.push(FileProblem {
            path: entry_place(folder.data_file(file), id),
            message: language.words.with("lint-old-source", &[("day", (&day).into())]),
        });
    }
}
