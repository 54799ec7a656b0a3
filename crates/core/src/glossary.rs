//! The words that are explained. Their definitions are words and stand in `locales/`.

use serde::Deserialize;

use crate::id::{SourceId, TermId};
use crate::reference::ReferenceError;

/// A word that is explained.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The id.
    pub id: TermId,
    /// What its definition rests on, where that states law or a figure.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// Words that help to understand it.
    #[serde(default)]
    pub related: Vec<TermId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GlossaryFile {
    term: Vec<Term>,
}

/// Reads the list of words.
///
/// # Errors
/// Says why the text cannot be read.
pub fn parse(text: &str) -> Result<Vec<Term>, ReferenceError> {
    Ok(toml::from_str::<GlossaryFile>(text)?.term)
}
