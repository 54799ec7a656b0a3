//! The questionnaire and the reference data that are built in.

use crate::availability::Model;
use crate::content::Content;
use crate::nis2::{Table, TableError, activity};
use crate::pack::{self, Pack, PackFile, PackProblem};
use crate::reference::{self, Reference, ReferenceError, Source};
use crate::{contacts, glossary, incident, map};

macro_rules! pack_files {
    ($($name:literal),+ $(,)?) => {
        &[$(PackFile { name: $name, text: include_str!(concat!("../../../assets/pack/", $name)) }),+]
    };
}

/// The files of the built-in pack.
pub const PACK_FILES: &[PackFile<'static>] = pack_files![
    "pack.toml",
    "governance.toml",
    "inventory.toml",
    "identity.toml",
    "storage.toml",
    "devices.toml",
    "api.toml",
    "encryption.toml",
    "continuity.toml",
    "sovereignty.toml",
    "incidents.toml",
    "suppliers.toml",
    "people.toml",
    "contradictions.toml",
];

/// The files of the data that the words rest on.
pub const DATA_FILES: &[PackFile<'static>] = &[
    PackFile { name: "sources.toml", text: include_str!("../../../assets/data/sources.toml") },
    PackFile { name: "contacts.toml", text: include_str!("../../../assets/data/contacts.toml") },
    PackFile { name: "glossary.toml", text: include_str!("../../../assets/data/glossary.toml") },
];

/// What is built in and cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum BuiltinError {
    /// The questionnaire.
    #[error("the questionnaire: {0:?}")]
    Pack(Vec<PackProblem>),
    /// Another file.
    #[error(transparent)]
    Reference(#[from] ReferenceError),
    /// The table of the NIS2 law.
    #[error(transparent)]
    Nis2(#[from] TableError),
}

/// Everything that is built in.
///
/// # Errors
/// Never in a released program: a test reads it.
pub fn content() -> Result<Content, BuiltinError> {
    Ok(Content {
        pack: pack().map_err(BuiltinError::Pack)?,
        reference: reference()?,
        sources: sources()?,
        nis2: nis2()?,
        activities: activity::parse(include_str!("../../../assets/data/nis2_activities.toml"))?,
        steps: incident::parse(include_str!("../../../assets/data/incident.toml"))?,
        countries: reference::countries(include_str!("../../../assets/data/countries.toml"))?,
        contacts: contacts::parse(include_str!("../../../assets/data/contacts.toml"))?,
        layers: map::parse(include_str!("../../../assets/data/responsibility.toml"))?,
        jurisdictions: reference::jurisdictions(include_str!(
            "../../../assets/data/jurisdictions.toml"
        ))?,
        availability: Model::parse(include_str!("../../../assets/data/availability.toml"))?,
        outages: reference::outages(include_str!("../../../assets/data/outages.toml"))?,
        terms: glossary::parse(include_str!("../../../assets/data/glossary.toml"))?,
    })
}

/// The built-in pack.
///
/// # Errors
/// Never in a released program: a test reads it.
pub fn pack() -> Result<Pack, Vec<PackProblem>> {
    pack::parse(PACK_FILES)
}

/// The built-in reference data.
///
/// # Errors
/// Never in a released program: a test reads it.
pub fn reference() -> Result<Reference, ReferenceError> {
    Reference::parse(
        include_str!("../../../assets/data/services.toml"),
        include_str!("../../../assets/data/nis2_entity_types.toml"),
        include_str!("../../../assets/data/responsibility.toml"),
    )
}

/// The built-in sources.
///
/// # Errors
/// Never in a released program: a test reads them.
pub fn sources() -> Result<Vec<Source>, ReferenceError> {
    reference::sources(include_str!("../../../assets/data/sources.toml"))
}

/// The built-in table of the NIS2 law.
///
/// # Errors
/// Never in a released program: a test reads it.
pub fn nis2() -> Result<Table, TableError> {
    Table::parse(
        include_str!("../../../assets/data/nis2.toml"),
        include_str!("../../../assets/data/nis2_entity_types.toml"),
    )
}
