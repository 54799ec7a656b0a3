//! What a business does, in plain groups of entity types: for whoever does not know the labels of the
//! law.

use serde::Deserialize;

use crate::id::{ActivityId, SourceId};
use crate::reference::ReferenceError;

/// Something that a business does and that the law lists.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// The id.
    pub id: ActivityId,
    /// The entity types that it stands for.
    pub types: Vec<String>,
    /// What its words rest on.
    pub sources: Vec<SourceId>,
}

/// Something that businesses do and that the law does not list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unlisted {
    /// The id.
    pub id: ActivityId,
    /// What its words rest on.
    pub sources: Vec<SourceId>,
}

/// The activities, the most usual ones first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activities {
    /// What the law lists.
    #[serde(rename = "activity")]
    pub listed: Vec<Activity>,
    /// What it does not list.
    pub unlisted: Vec<Unlisted>,
}

/// Reads the activities.
///
/// # Errors
/// Says why the text cannot be read.
pub fn parse(text: &str) -> Result<Activities, ReferenceError> {
    Ok(toml::from_str(text)?)
}
