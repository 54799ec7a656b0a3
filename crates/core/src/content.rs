//! Everything that the program knows before anybody answers: the questionnaire and what its words
//! rest on.

use crate::assessment::Assessment;
use crate::availability::Model;
use crate::contacts::Contact;
use crate::flow::Situation;
use crate::glossary::Term;
use crate::id::{ContactId, SourceId};
use crate::incident::Step;
use crate::map::Layer;
use crate::nis2::Table;
use crate::nis2::activity::Activities;
use crate::pack::Pack;
use crate::reference::{Jurisdictions, Outage, Reference, Source};
use crate::scoring::{self, ScoreCard};

/// The questionnaire, the reference data and what the words rest on.
#[derive(Debug, Clone)]
pub struct Content {
    /// The questionnaire.
    pub pack: Pack,
    /// The ids that files may name.
    pub reference: Reference,
    /// What the words rest on.
    pub sources: Vec<Source>,
    /// Who helps.
    pub contacts: Vec<Contact>,
    /// What decides whether the NIS2 law covers somebody.
    pub nis2: Table,
    /// What businesses do, in plain groups of the entity types of that law.
    pub activities: Activities,
    /// What to do after an incident.
    pub steps: Vec<Step>,
    /// The countries that can be chosen, ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// The words that are explained.
    pub terms: Vec<Term>,
    /// The layers of a cloud service, and who answers for each.
    pub layers: Vec<Layer>,
    /// Whose law counts as near.
    pub jurisdictions: Jurisdictions,
    /// What happened at providers.
    pub outages: Vec<Outage>,
    /// What the comparison of designs can assume.
    pub availability: Model,
}

impl Content {
    /// The sources with these ids, in their order.
    pub fn sources_of<'a>(&'a self, ids: &'a [SourceId]) -> impl Iterator<Item = &'a Source> {
        ids.iter().filter_map(|id| self.sources.iter().find(|source| source.id == *id))
    }

    /// What the answers of an assessment come to.
    pub fn score(&self, assessment: &Assessment) -> ScoreCard {
        scoring::score(&self.pack, &Situation::of(assessment, &self.reference))
    }

    /// The contacts that these ids mean, groups opened up.
    pub fn contacts_of<'a>(&'a self, ids: &'a [ContactId]) -> impl Iterator<Item = &'a Contact> {
        ids.iter().flat_map(|id| self.contacts.iter().filter(move |one| one.answers_to(id)))
    }
}
