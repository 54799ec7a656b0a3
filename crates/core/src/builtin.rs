//! The questionnaire and the reference data that are built in.

use crate::pack::{self, Pack, PackFile, PackProblem};
use crate::reference::{self, Reference, ReferenceError, Source};

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
];

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
    )
}

/// The built-in sources.
///
/// # Errors
/// Never in a released program: a test reads them.
pub fn sources() -> Result<Vec<Source>, ReferenceError> {
    reference::sources(include_str!("../../../assets/data/sources.toml"))
}
