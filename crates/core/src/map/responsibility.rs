//! The layers of a cloud service, and who answers for each in each service model:
//! `assets/data/responsibility.toml`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::id::{ActionId, QuestionId, SourceId};
use crate::reference::{Kind, ReferenceError, day};

/// A layer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layer {
    /// The id, such as `backup_retention`.
    pub id: String,
    /// Who answers for it in each service model.
    pub owners: BTreeMap<Kind, Owner>,
    /// The questions whose answers show how far the organisation's half is.
    pub questions: Vec<QuestionId>,
    /// The questions in a service model that needs others.
    #[serde(default)]
    pub by_model: BTreeMap<Kind, Vec<QuestionId>>,
    /// The actions that close a gap.
    pub actions: Vec<ActionId>,
    /// Controls of the CSA Cloud Controls Matrix.
    pub ccm: Vec<String>,
    /// What the owners rest on.
    pub sources: Vec<SourceId>,
    /// The day they were last compared with it.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
}

impl Layer {
    /// Who answers for it in a service model.
    pub fn owner(&self, model: Kind) -> Owner {
        self.owners.get(&model).copied().unwrap_or(Owner::Customer)
    }

    /// The questions about it in a service model.
    pub fn questions(&self, model: Kind) -> &[QuestionId] {
        self.by_model.get(&model).unwrap_or(&self.questions)
    }
}

/// Who answers for a layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// The provider.
    Provider,
    /// The organisation.
    Customer,
    /// Each for its half.
    Shared,
}

impl Owner {
    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::Customer => "customer",
            Self::Shared => "shared",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    layer: Vec<Layer>,
}

/// Reads the layers.
///
/// # Errors
/// Says why the text cannot be read.
pub fn parse(text: &str) -> Result<Vec<Layer>, ReferenceError> {
    Ok(toml::from_str::<File>(text)?.layer)
}
