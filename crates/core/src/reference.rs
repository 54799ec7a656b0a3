//! Reference data: the ids that assessment files may name, and the sources of what is stated.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::id::SourceId;

/// The id of a service that the catalogue does not have.
pub const CUSTOM_SERVICE: &str = "custom";

/// The service models, the rented machine first.
const MODELS: [&str; 6] = [
    "iaas_vm",
    "caas_managed_containers",
    "paas_app_or_database",
    "faas_serverless",
    "managed_web_hosting",
    "saas",
];

/// The ids that assessment files may name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reference {
    /// Services of the catalogue.
    pub services: BTreeSet<String>,
    /// Service models.
    pub models: BTreeSet<String>,
    /// Entity types of NIS2.
    pub entity_types: BTreeSet<String>,
}

#[derive(Deserialize)]
struct ServicesFile {
    service: Vec<ServiceEntry>,
}

#[derive(Deserialize)]
struct ServiceEntry {
    id: String,
    model: String,
}

#[derive(Deserialize)]
struct TypesFile {
    r#type: Vec<TypeEntry>,
}

#[derive(Deserialize)]
struct TypeEntry {
    id: String,
}

/// A file of reference data that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReferenceError {
    /// The text is not TOML of the right form.
    #[error("reference data: {0}")]
    Toml(#[from] toml::de::Error),
    /// A service has a model that does not exist.
    #[error("reference data: no such service model: {0}")]
    Model(String),
}

impl Reference {
    /// Reads the service catalogue and the entity types.
    ///
    /// # Errors
    /// Says which text cannot be read.
    pub fn parse(services: &str, entity_types: &str) -> Result<Self, ReferenceError> {
        let services: ServicesFile = toml::from_str(services)?;
        let types: TypesFile = toml::from_str(entity_types)?;
        if let Some(entry) =
            services.service.iter().find(|entry| !MODELS.contains(&entry.model.as_str()))
        {
            return Err(ReferenceError::Model(entry.model.clone()));
        }
        Ok(Self {
            services: services.service.into_iter().map(|entry| entry.id).collect(),
            models: MODELS.into_iter().map(str::to_owned).collect(),
            entity_types: types.r#type.into_iter().map(|entry| entry.id).collect(),
        })
    }
}

/// A source of something that is stated.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The id.
    pub id: SourceId,
    /// The document's own title, in its own language.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it stands.
    pub url: String,
    /// The day it was last checked.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
    /// What kind of source it is.
    pub kind: SourceKind,
}

/// What kind of source it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A law or directive.
    Law,
    /// An authority.
    Authority,
    /// A provider of services.
    Vendor,
    /// A study.
    Study,
    /// The press or a trade page.
    Press,
    /// A published framework.
    Framework,
}

#[derive(Deserialize)]
struct SourcesFile {
    source: Vec<Source>,
}

/// Reads the sources.
///
/// # Errors
/// Says why the text cannot be read.
pub fn sources(text: &str) -> Result<Vec<Source>, ReferenceError> {
    Ok(toml::from_str::<SourcesFile>(text)?.source)
}

fn day<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(serde::de::Error::custom)
}
