//! Reference data: the ids that assessment files may name, and the sources of what is stated.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Deserialize;

use crate::id::SourceId;

/// The id of a service that the catalogue does not have.
pub const CUSTOM_SERVICE: &str = "custom";

/// The service models, the rented machine first: who does what depends on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Kind {
    /// A rented machine, on which everything above the hardware is the customer's.
    #[serde(rename = "iaas_vm")]
    Machine,
    /// Containers on machines that the provider runs.
    #[serde(rename = "caas_managed_containers")]
    Containers,
    /// A platform for an application, a database or storage.
    #[serde(rename = "paas_app_or_database")]
    Platform,
    /// Functions that the provider runs when they are called.
    #[serde(rename = "faas_serverless")]
    Functions,
    /// Space for a website, with the software on it the customer's.
    #[serde(rename = "managed_web_hosting")]
    WebHosting,
    /// A finished service.
    #[serde(rename = "saas")]
    Saas,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Machine,
        Self::Containers,
        Self::Platform,
        Self::Functions,
        Self::WebHosting,
        Self::Saas,
    ];

    /// The id in files.
    pub fn id(self) -> &'static str {
        match self {
            Self::Machine => "iaas_vm",
            Self::Containers => "caas_managed_containers",
            Self::Platform => "paas_app_or_database",
            Self::Functions => "faas_serverless",
            Self::WebHosting => "managed_web_hosting",
            Self::Saas => "saas",
        }
    }

    /// The model with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// True for what the customer builds on: machines, containers, platforms, functions.
    pub fn is_rented(self) -> bool {
        !matches!(self, Self::WebHosting | Self::Saas)
    }
}

/// The ids that assessment files may name, and what is known about them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reference {
    /// Services of the catalogue, by id.
    pub services: BTreeMap<String, CatalogueService>,
    /// The ids of the services in the order of the list, the most usual first.
    pub order: Vec<String>,
    /// Entity types of NIS2.
    pub entity_types: BTreeSet<String>,
    /// Layers of the responsibility matrix.
    pub layers: BTreeSet<String>,
}

/// A service of the catalogue.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueService {
    /// The id.
    pub id: String,
    /// The product's own name.
    pub name: String,
    /// The service model.
    pub model: Kind,
    /// What it is for, such as `office_suite`.
    pub category: String,
    /// Who sells it.
    pub provider: String,
    /// Where it stands in the list, such as `mail-and-files`.
    pub shelf: String,
    /// True for the most usual, which stand first.
    #[serde(default)]
    pub usual: bool,
    /// The group that the provider belongs to; the provider itself when no other is known.
    pub group: String,
    /// The country of the parent, ISO 3166-1 alpha-2; `None` when it is not known.
    #[serde(default)]
    pub parent_country: Option<String>,
    /// On whose machines it runs; `None` when it is not known.
    #[serde(default)]
    pub host: Option<String>,
    /// The country of the host's owner; `None` when it is not known.
    #[serde(default)]
    pub host_country: Option<String>,
    /// The name of the sign-in that it is itself.
    #[serde(default)]
    pub login: Option<String>,
    /// Whose law reaches the provider; `None` when it is not known.
    #[serde(default)]
    pub jurisdiction: Option<Jurisdiction>,
    /// Whether data can be kept in the Union; `None` when it is not known.
    #[serde(default)]
    pub eu_residency: Option<Residency>,
    /// The availability that is promised, in percent.
    #[serde(default)]
    pub sla_percent: Option<f64>,
    /// What is known with a source.
    #[serde(default)]
    pub facts: Vec<Fact>,
    /// The sources of each fact, and of the host.
    #[serde(default)]
    pub sources: BTreeMap<String, Vec<SourceId>>,
}

impl CatalogueService {
    /// True when the provider is a firm of the Union, whoever owns it.
    pub fn of_the_union(&self) -> bool {
        matches!(self.jurisdiction, Some(Jurisdiction::Eu | Jurisdiction::EuContract))
    }
}

/// Whose law reaches a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Jurisdiction {
    /// A country of the Union.
    #[serde(rename = "EU")]
    Eu,
    /// A firm of the Union that contracts for an owner from outside.
    #[serde(rename = "EU_contracting_entity")]
    EuContract,
    /// A country recognised as adequate under article 45 of the GDPR.
    #[serde(rename = "adequate_country")]
    Adequate,
    /// Another country.
    #[serde(rename = "third_country_no_adequacy")]
    Third,
    /// The United States.
    #[serde(rename = "US")]
    UnitedStates,
}

/// Whether data can be kept in the Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Residency {
    /// It can be chosen.
    Option,
    /// It cannot.
    No,
}

/// Something about a service that has a source and words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// Who provides it, and from where.
    Provider,
    /// Where the data is.
    Residency,
    /// What is promised.
    Sla,
    /// What can be brought back.
    Backup,
    /// Something else worth knowing.
    Note,
}

impl Fact {
    /// The id in words and in the sources.
    pub fn id(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::Residency => "residency",
            Self::Sla => "sla",
            Self::Backup => "backup",
            Self::Note => "note",
        }
    }
}

/// Which countries are within the Union, and which are recognised as adequate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jurisdictions {
    /// The European Union and the European Economic Area.
    pub union: Vec<String>,
    /// The countries that the European Commission recognises under article 45 of the GDPR.
    pub adequate: Vec<String>,
    /// Where that stands.
    pub sources: Vec<SourceId>,
}

impl Jurisdictions {
    /// True for a country within the Union.
    pub fn is_inside(&self, country: &str) -> bool {
        self.union.iter().any(|one| one == country)
    }

    /// True for a country that is recognised as adequate.
    pub fn is_adequate(&self, country: &str) -> bool {
        self.adequate.iter().any(|one| one == country)
    }
}

/// Reads the jurisdictions.
///
/// # Errors
/// Says why the text cannot be read.
pub fn jurisdictions(text: &str) -> Result<Jurisdictions, ReferenceError> {
    Ok(toml::from_str(text)?)
}

/// Something that happened at a provider, as a calm example.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outage {
    /// The id.
    pub id: String,
    /// The first day.
    #[serde(deserialize_with = "day")]
    pub date: NaiveDate,
    /// `month` when only the month is known.
    #[serde(default)]
    pub precision: Option<String>,
    /// The groups concerned.
    pub groups: Vec<String>,
    /// The hosts concerned.
    pub hosts: Vec<String>,
    /// Where it stands.
    pub sources: Vec<SourceId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutagesFile {
    outage: Vec<Outage>,
}

/// Reads the outages.
///
/// # Errors
/// Says why the text cannot be read.
pub fn outages(text: &str) -> Result<Vec<Outage>, ReferenceError> {
    Ok(toml::from_str::<OutagesFile>(text)?.outage)
}

#[derive(Deserialize)]
struct ServicesFile {
    service: Vec<CatalogueService>,
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
}

impl Reference {
    /// Reads the service catalogue, the entity types and the layers.
    ///
    /// # Errors
    /// Says which text cannot be read.
    pub fn parse(services: &str, entity_types: &str, layers: &str) -> Result<Self, ReferenceError> {
        let layers = crate::map::parse(layers)?;
        let services: ServicesFile = toml::from_str(services)?;
        let types: TypesFile = toml::from_str(entity_types)?;
        Ok(Self {
            order: services.service.iter().map(|entry| entry.id.clone()).collect(),
            services: services.service.into_iter().map(|entry| (entry.id.clone(), entry)).collect(),
            layers: layers.into_iter().map(|layer| layer.id).collect(),
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountriesFile {
    codes: Vec<String>,
}

/// Reads the countries that can be chosen.
///
/// # Errors
/// Says why the text cannot be read.
pub fn countries(text: &str) -> Result<Vec<String>, ReferenceError> {
    Ok(toml::from_str::<CountriesFile>(text)?.codes)
}

/// A day such as `2026-11-22`.
pub(crate) fn day<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    NaiveDate::parse_from_str(&text, "%Y-%m-%d").map_err(serde::de::Error::custom)
}
