//! How much it would hurt if a service were cut off: criticality, whose law reaches it, what could
//! take its place, and the own copy.
//!
//! `E = 100 · C/4 · (0.35 · J/4 + 0.40 · S/4 + 0.25 · R/2)`. The weights are a judgement.

use super::Known;
use crate::reference::{Jurisdictions, Residency};

/// What a service comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exposure {
    /// How soon the organisation stops without it, 1 to 4.
    pub criticality: u8,
    /// How far its law lies outside the Union, 0 to 4; one less when the keys are held outside the
    /// provider.
    pub jurisdiction: u8,
    /// How hard it is to replace, 0 to 4.
    pub substitute: u8,
    /// The own copy, 0 to 2.
    pub copy: u8,
    /// The exposure, 0 to 100.
    pub score: f64,
}

/// The exposure of a service; `None` while its criticality, its substitute or its copy is unknown.
pub fn exposure(service: &Known<'_>, jurisdictions: &Jurisdictions) -> Option<Exposure> {
    let (criticality, substitute, copy) =
        (service.service.criticality?, service.service.substitute?, service.service.copy?);
    let law = law(service, jurisdictions);
    let keys_outside = service.service.own_keys == Some(true);
    let jurisdiction = law.saturating_sub(u8::from(keys_outside));
    let inner = 0.35 * f64::from(jurisdiction) / 4.0
        + 0.40 * f64::from(substitute) / 4.0
        + 0.25 * f64::from(copy) / 2.0;
    let score = 100.0 * f64::from(criticality) / 4.0 * inner;
    Some(Exposure { criticality, jurisdiction, substitute, copy, score })
}

/// How far the law that reaches a service lies outside the Union: 0 within it all the way; 1 a firm
/// of the Union on a host from outside, or on one that is not known; 2 a country recognised as
/// adequate, or a firm of the Union with an owner from outside; 3 an owner from outside, with the
/// data in the Union; 4 without that, or unknown.
pub fn law(service: &Known<'_>, jurisdictions: &Jurisdictions) -> u8 {
    let inside = |country| jurisdictions.is_inside(country);
    let of_union = service.entry.is_some_and(|entry| entry.of_the_union());
    let no_choice = service.entry.is_some_and(|entry| entry.eu_residency == Some(Residency::No));
    let in_union = service.service.eu_residency == Some(true) && !no_choice;
    match (service.parent_country(), service.host_country()) {
        (Some(parent), Some(host)) if inside(parent) => u8::from(!inside(host)),
        (Some(parent), None) if inside(parent) => 1,
        (Some(parent), _) if jurisdictions.is_adequate(parent) || of_union => 2,
        _ if in_union => 3,
        _ => 4,
    }
}

/// What all services together come to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Portfolio {
    /// The mean of the exposures, weighted by criticality; `None` when none is known.
    pub mean: Option<f64>,
    /// The positions of the three most exposed, the most exposed first.
    pub worst: Vec<usize>,
}

/// How many of the most exposed are named.
const WORST: usize = 3;

/// What the exposures of services come to.
pub fn portfolio(exposures: &[Option<Exposure>]) -> Portfolio {
    let known = || exposures.iter().flatten();
    let weight: f64 = known().map(|one| f64::from(one.criticality)).sum();
    let sum: f64 = known().map(|one| f64::from(one.criticality) * one.score).sum();
    let mut worst: Vec<(usize, f64)> = exposures
        .iter()
        .enumerate()
        .filter_map(|(at, one)| Some((at, one.as_ref()?.score)))
        .collect();
    worst.sort_by(|a, b| b.1.total_cmp(&a.1));
    Portfolio {
        mean: (weight > 0.0).then(|| sum / weight),
        worst: worst.into_iter().take(WORST).map(|(at, _)| at).collect(),
    }
}
