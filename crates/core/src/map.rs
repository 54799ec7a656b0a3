//! The cloud map: who answers for what, what hangs together, and what stops when something stops.
//!
//! Everything is a function of an assessment and of the content. Accountability never leaves the
//! organisation: a duty that its IT partner carries out is still its duty.

mod concentration;
mod exposure;
mod responsibility;
mod standing;
mod stop;

pub use concentration::{By, Concentration, Share, UNKNOWN, concentration};
pub use exposure::{Exposure, Portfolio, exposure, law, portfolio};
pub use responsibility::{Layer, Owner, parse};
pub use standing::{Cell, Duties, State, cells};
pub use stop::{Stopped, Why, stops, what_can_stop};

use crate::assessment::{Assessment, Service};
use crate::content::Content;
use crate::id::QuestionId;
use crate::reference::{CatalogueService, Kind, Reference};
use crate::scoring::ScoreCard;

/// The map of an assessment.
pub struct CloudMap<'a> {
    /// Its services, in their order.
    pub services: Vec<Known<'a>>,
    /// The layers of each service.
    pub cells: Vec<Vec<Cell<'a>>>,
    /// The exposure of each service.
    pub exposures: Vec<Option<Exposure>>,
    /// How concentrated they are, in the order of [`By::ALL`].
    pub concentration: [Concentration; 3],
    /// What the exposures come to.
    pub portfolio: Portfolio,
}

impl<'a> CloudMap<'a> {
    /// The map of an assessment with the scores of its answers.
    pub fn of(content: &'a Content, assessment: &'a Assessment, scores: &ScoreCard) -> Self {
        let reference = &content.reference;
        let listed = assessment.services.as_deref().unwrap_or_default();
        let services: Vec<Known<'a>> =
            listed.iter().map(|service| Known::of(service, reference)).collect();
        let duties = Duties {
            pack: &content.pack,
            scores,
            actions: &assessment.actions,
            layers: &content.layers,
        };
        let exposures: Vec<Option<Exposure>> =
            services.iter().map(|one| exposure(one, &content.jurisdictions)).collect();
        Self {
            cells: listed.iter().map(|service| cells(service, reference, &duties)).collect(),
            concentration: By::ALL.map(|by| concentration(&services, by)),
            portfolio: portfolio(&exposures),
            services,
            exposures,
        }
    }

    /// The duties that nobody has, as the positions of a service and of a cell.
    pub fn unowned(&self) -> impl Iterator<Item = (usize, usize)> {
        self.cells.iter().enumerate().flat_map(|(service, cells)| {
            let unowned = |(_, cell): &(usize, &Cell<'_>)| cell.state == State::Unowned;
            cells.iter().enumerate().filter(unowned).map(move |(at, _)| (service, at))
        })
    }

    /// Services of a provider within the Union that run on the machines of an owner outside it.
    pub fn hidden_dependence(&self, content: &Content) -> Vec<usize> {
        let inside = |country: &str| content.jurisdictions.is_inside(country);
        let hidden = |one: &Known<'_>| {
            one.parent_country().is_some_and(inside)
                && one.host_country().is_some_and(|country| !inside(country))
        };
        (0..self.services.len()).filter(|at| hidden(&self.services[*at])).collect()
    }

    /// True when several services hang on one sign-in.
    pub fn one_login(&self) -> bool {
        let [_, _, login] = &self.concentration;
        let all = login.shares.first().filter(|one| one.name != UNKNOWN);
        self.services.len() > 1 && all.is_some_and(|one| one.services.len() == self.services.len())
    }
}

/// What the catalogue and the organisation together say of a service.
pub struct Known<'a> {
    /// The service as the organisation has it.
    pub service: &'a Service,
    /// Its entry in the catalogue; `None` for an own one.
    pub entry: Option<&'a CatalogueService>,
}

impl<'a> Known<'a> {
    /// The service model; `None` when nobody said.
    pub fn model(&self) -> Option<Kind> {
        match self.entry {
            Some(entry) => Some(entry.model),
            None => self.service.model.as_deref().and_then(Kind::from_id),
        }
    }

    /// What is known of a service.
    pub fn of(service: &'a Service, reference: &'a Reference) -> Self {
        Self { service, entry: reference.services.get(&service.service) }
    }

    /// The name: the organisation's own, or the product's. Empty when an own service has none.
    pub fn name(&self) -> &'a str {
        let label = self.service.label.as_deref().filter(|label| !label.trim().is_empty());
        label.or(self.entry.map(|entry| entry.name.as_str())).unwrap_or_default()
    }

    /// The group that its provider belongs to.
    pub fn group(&self) -> Option<&'a str> {
        match self.entry {
            Some(entry) => Some(&entry.group),
            None => self.service.provider.as_deref().filter(|name| !name.trim().is_empty()),
        }
    }

    /// On whose machines it runs.
    pub fn host(&self) -> Option<&'a str> {
        self.entry.and_then(|entry| entry.host.as_deref())
    }

    /// The provider of the sign-in: another's, its own, or unknown.
    pub fn login(&self) -> Option<&'a str> {
        match self.service.login.as_deref() {
            Some(OWN_LOGIN) => self.group(),
            Some(other) => Some(other),
            None => self.entry.and_then(|entry| entry.login.as_deref()),
        }
    }

    /// The country of the provider's parent. What the catalogue knows has a source and goes first.
    pub fn parent_country(&self) -> Option<&'a str> {
        let known = self.entry.and_then(|entry| entry.parent_country.as_deref());
        known.or(self.service.parent_country.as_deref())
    }

    /// The country of the host's owner. What the catalogue knows has a source and goes first.
    pub fn host_country(&self) -> Option<&'a str> {
        let known = self.entry.and_then(|entry| entry.host_country.as_deref());
        known.or(self.service.host_country.as_deref())
    }
}

/// The services in use of which a question shows how far the organisation's half is, as positions.
pub fn about(content: &Content, services: &[Service], question: &QuestionId) -> Vec<usize> {
    let concerns = |service: &Service| {
        let Some(model) = service.kind(&content.reference) else { return false };
        content.layers.iter().any(|layer| {
            layer.owner(model) != Owner::Provider && layer.questions(model).contains(question)
        })
    };
    (0..services.len()).filter(|at| concerns(&services[*at])).collect()
}

/// What [`Service::login`] holds for a service with a sign-in of its own.
pub const OWN_LOGIN: &str = "own";
