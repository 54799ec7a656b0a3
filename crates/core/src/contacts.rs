//! Where a Belgian business gets help: bodies that answer, advise or pay a part.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::id::ContactId;
use crate::reference::{ReferenceError, day};

/// Somebody who helps.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The id.
    pub id: ContactId,
    /// The group it belongs to: an action that names the group means all of it.
    #[serde(default)]
    pub group: Option<ContactId>,
    /// The address in each language, by its code.
    pub url: BTreeMap<String, String>,
    /// The telephone number, written for people.
    #[serde(default)]
    pub phone: Option<String>,
    /// Whom it helps.
    pub region: Region,
    /// The day the address was last checked.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
}

/// Where somebody helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// Everywhere in the country.
    Belgium,
    /// In the Flemish Region.
    Flanders,
    /// In the Walloon Region.
    Wallonia,
    /// In the Brussels-Capital Region.
    Brussels,
}

impl Region {
    /// The id in files and words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Belgium => "belgium",
            Self::Flanders => "flanders",
            Self::Wallonia => "wallonia",
            Self::Brussels => "brussels",
        }
    }
}

impl Contact {
    /// The address in a language; the English one where it has none.
    pub fn address(&self, language: &str) -> &str {
        let own = self.url.get(language).or_else(|| self.url.get("en"));
        own.map_or("", String::as_str)
    }

    /// True when an action that names this id means this contact.
    pub fn answers_to(&self, id: &ContactId) -> bool {
        self.id == *id || self.group.as_ref() == Some(id)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactsFile {
    contact: Vec<Contact>,
}

/// Reads the contacts.
///
/// # Errors
/// Says why the text cannot be read.
pub fn parse(text: &str) -> Result<Vec<Contact>, ReferenceError> {
    Ok(toml::from_str::<ContactsFile>(text)?.contact)
}
