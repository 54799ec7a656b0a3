//! `tandem map` (contract, section 2.5).

mod text;

use std::collections::BTreeMap;

use serde::Serialize;
use tandem_core::assessment::Assessment;
use tandem_core::map::{By, Cell, CloudMap, Concentration};
use tandem_report::map::customer_part;

pub use text::map_text;

use crate::{Content, Language};

/// Who answers for what, and what hangs together.
#[derive(Debug, Serialize)]
pub struct MapJson {
    /// The services, in their order.
    pub services: Vec<ServiceEntry>,
    /// The duties that nobody has.
    pub unowned: Vec<UnownedEntry>,
    /// How concentrated the services are.
    pub concentration: ConcentrationEntry,
    /// What the exposures come to.
    pub exposure: ExposureEntry,
}

/// A service.
#[derive(Debug, Serialize)]
pub struct ServiceEntry {
    /// The id of the catalogue, or `custom`.
    pub service: String,
    /// What the organisation calls it; `null` when it has no name of its own.
    pub label: Option<String>,
    /// The service model; `null` when nobody said.
    pub model: Option<&'static str>,
    /// How soon the organisation stops without it, 1 to 4; `null` when nobody said.
    pub criticality: Option<u8>,
    /// The exposure, 0 to 100; `null` while criticality, substitute or copy is unknown.
    pub exposure: Option<f64>,
    /// The layers; empty while the model is unknown.
    pub cells: Vec<CellEntry>,
}

/// A layer of a service.
#[derive(Debug, Serialize)]
pub struct CellEntry {
    /// The layer's id.
    pub layer: String,
    /// Who answers for it: `provider`, `customer`, `shared` or `it-partner`.
    pub owner: &'static str,
    /// What the organisation has to do; `null` when nothing.
    pub customer_part: Option<String>,
    /// How far that is.
    pub state: &'static str,
}

/// A duty that nobody has.
#[derive(Debug, Serialize)]
pub struct UnownedEntry {
    /// The id of the catalogue, or `custom`.
    pub service: String,
    /// What the organisation calls it.
    pub label: Option<String>,
    /// The layer's id.
    pub layer: String,
}

/// How concentrated the services are.
#[derive(Debug, Serialize)]
pub struct ConcentrationEntry {
    /// By the group of the provider.
    pub parent: SharesEntry,
    /// By the host.
    pub host: SharesEntry,
    /// By the sign-in.
    pub login: SharesEntry,
}

/// Shares of criticality; they add up to 1.
#[derive(Debug, Serialize)]
pub struct SharesEntry {
    /// The share of each name; `unknown` for what is not known.
    pub shares: BTreeMap<String, f64>,
    /// The Herfindahl-Hirschman index; `null` without services.
    pub hhi: Option<f64>,
    /// As many suppliers of equal size would be as concentrated; `null` without services.
    pub equivalent_suppliers: Option<f64>,
}

/// What the exposures come to.
#[derive(Debug, Serialize)]
pub struct ExposureEntry {
    /// The mean, weighted by criticality; `null` when no exposure is known.
    pub portfolio: Option<f64>,
    /// The three most exposed, the most exposed first: ids of the catalogue, or own names.
    pub worst: Vec<String>,
}

/// Makes the map of an assessment.
pub fn map(content: &Content, assessment: &Assessment, language: &Language) -> MapJson {
    let scores = content.score(assessment);
    let map = CloudMap::of(content, assessment, &scores);
    let service = |at: usize| map.services[at].service;
    let cell = |at: usize, one: &Cell<'_>| CellEntry {
        layer: one.layer.id.clone(),
        owner: if one.by_partner { "it-partner" } else { one.owner.id() },
        customer_part: map.services[at]
            .model()
            .and_then(|model| customer_part(one, model, language)),
        state: one.state.id(),
    };
    let [parent, host, login] = By::ALL.map(|by| shares(&map.concentration[by as usize]));
    MapJson {
        services: (0..map.services.len())
            .map(|at| ServiceEntry {
                service: service(at).service.clone(),
                label: service(at).label.clone(),
                model: map.services[at].model().map(tandem_core::reference::Kind::id),
                criticality: service(at).criticality,
                exposure: map.exposures[at].map(|exposure| exposure.score),
                cells: map.cells[at].iter().map(|one| cell(at, one)).collect(),
            })
            .collect(),
        unowned: map
            .unowned()
            .map(|(at, cell)| UnownedEntry {
                service: service(at).service.clone(),
                label: service(at).label.clone(),
                layer: map.cells[at][cell].layer.id.clone(),
            })
            .collect(),
        concentration: ConcentrationEntry { parent, host, login },
        exposure: ExposureEntry {
            portfolio: map.portfolio.mean,
            worst: map
                .portfolio
                .worst
                .iter()
                .map(|at| match map.services[*at].entry {
                    Some(entry) => entry.id.clone(),
                    None => map.services[*at].name().to_owned(),
                })
                .collect(),
        },
    }
}

fn shares(of: &Concentration) -> SharesEntry {
    SharesEntry {
        shares: of.shares.iter().map(|one| (one.name.clone(), one.share)).collect(),
        hhi: of.hhi(),
        equivalent_suppliers: of.equivalent_suppliers(),
    }
}
