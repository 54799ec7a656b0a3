//! What changed when in an assessment.

use tandem_core::assessment::{DONT_KNOW, NOT_APPLICABLE};
use tandem_report::csv;
use tandem_report::workbook::{Sheet, Value};
use tandem_store::{Entry, What};

use super::safety::moment;
use crate::app::App;
use crate::view::{TrailRow, TrailView};
use crate::{ApiError, Language, present};

/// The most entries that are shown at once; the table that is saved holds all of them.
const MOST_SHOWN: usize = 500;

impl App {
    /// What changed when, the newest first.
    pub fn trail_open(&self, id: &str) -> Result<TrailView, ApiError> {
        let (assessment, entries) = {
            let store = self.store()?;
            (store.load(id)?.assessment, store.trail(id)?)
        };
        let language = self.language();
        let shown = entries.iter().take(MOST_SHOWN);
        Ok(TrailView {
            assessment: present::head(&assessment),
            rows: shown.map(|entry| self.trail_row(entry, &language)).collect(),
            total: present::count(entries.len()),
        })
    }

    /// The whole trail as a table in CSV, which any spreadsheet opens.
    pub fn trail_table(&self, id: &str) -> Result<Vec<u8>, ApiError> {
        let entries = {
            let store = self.store()?;
            store.load(id)?;
            store.trail(id)?
        };
        let language = self.language();
        let head = ["trail-when", "trail-what", "trail-about", "trail-before", "trail-after"];
        let rows = entries.iter().map(|entry| {
            let row = self.trail_row(entry, &language);
            [row.when, row.what, row.about, row.before, row.after].map(Value::Text).to_vec()
        });
        let sheet = Sheet {
            name: language.words.get("trail-title"),
            columns: head.map(|id| language.words.get(id)).to_vec(),
            rows: rows.collect(),
        };
        csv(&sheet).map_err(|error| ApiError::Internal { detail: error.to_string() })
    }

    /// The file name to suggest for it.
    pub fn trail_name(&self, id: &str) -> Result<String, ApiError> {
        let name = self.store()?.load(id)?.assessment.organisation.name;
        let what = self.language().words.get("trail-title");
        let parts = [what.as_str(), &name, &self.clock.today().to_string()];
        Ok(super::report::file_name(&parts, "csv"))
    }

    fn trail_row(&self, entry: &Entry, language: &Language) -> TrailRow {
        let what = language.words.get(&format!("history-did-{}", entry.what.id()));
        let subject = entry.subject.as_deref().unwrap_or_default();
        let about = match entry.what {
            What::Answer | What::Note => language.question(&subject.into()),
            What::Action => match self.content.pack.action(subject) {
                Some(action) => language.action(action),
                None => subject.to_owned(),
            },
            What::Organisation => subject
                .split(' ')
                .map(|field| {
                    let known = language.words.find(&format!("history-field-{}", kebab(field)));
                    known.unwrap_or_else(|| language.words.get("history-field-other"))
                })
                .collect::<Vec<_>>()
                .join(", "),
            What::HandedOver => language.words.get(&format!("history-kind-{subject}")),
            _ => String::new(),
        };
        let value = |id: &Option<String>| {
            let Some(id) = id else { return String::new() };
            match entry.what {
                What::Answer => self.choice(subject, id, language),
                What::Action => language.words.get(&format!("status-{id}")),
                What::Depth => language.words.get(&format!("depth-{id}")),
                _ => id.clone(),
            }
        };
        TrailRow {
            when: moment(entry.at, language),
            what,
            about,
            before: value(&entry.before),
            after: value(&entry.after),
        }
    }

    /// The words of a choice; of a question that is no longer in the questionnaire its id alone.
    fn choice(&self, question: &str, id: &str, language: &Language) -> String {
        let Some(question) = self.content.pack.question(question) else { return id.to_owned() };
        match id {
            DONT_KNOW => language.words.get("answer-dont-know"),
            NOT_APPLICABLE => language.words.get("answer-not-applicable"),
            id if question.choice(id).is_some() => language.choice(&question.id, &id.into()),
            id => id.to_owned(),
        }
    }
}

/// `staff_fte` becomes `staff-fte`, as ids of words are written.
fn kebab(field: &str) -> String {
    field.replace('_', "-")
}
