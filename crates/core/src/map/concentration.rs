//! How much hangs on how few: shares of criticality per parent group, per host, per sign-in.
//!
//! `HHI = 10000 · Σ s²` (Herfindahl-Hirschman index), and `10000 / HHI` suppliers of equal size would
//! be as concentrated. With the few suppliers of a small firm the index is always high, so people are
//! shown the equivalent number.

use std::collections::BTreeMap;

use super::Known;

/// The name under which services stand of which it is not known.
pub const UNKNOWN: &str = "unknown";

/// What services are put together by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// The group that the provider belongs to.
    Parent,
    /// On whose machines they run.
    Host,
    /// The provider of the sign-in.
    Login,
}

impl By {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Parent, Self::Host, Self::Login];

    /// The id in words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Host => "host",
            Self::Login => "login",
        }
    }

    fn of<'a>(self, service: &Known<'a>) -> Option<&'a str> {
        match self {
            Self::Parent => service.group(),
            Self::Host => service.host(),
            Self::Login => service.login(),
        }
    }
}

/// How concentrated services are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Concentration {
    /// The shares, the largest first; they add up to 1. Empty without services.
    pub shares: Vec<Share>,
}

/// What hangs on one name.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// The name, [`UNKNOWN`] for what is not known.
    pub name: String,
    /// The share of criticality, 0 to 1.
    pub share: f64,
    /// The positions of the services.
    pub services: Vec<usize>,
}

impl Concentration {
    /// The Herfindahl-Hirschman index, 0 to 10,000; `None` without services.
    pub fn hhi(&self) -> Option<f64> {
        let sum: f64 = self.shares.iter().map(|one| one.share * one.share).sum();
        (sum > 0.0).then_some(10_000.0 * sum)
    }

    /// As many suppliers of equal size would be as concentrated; `None` without services.
    pub fn equivalent_suppliers(&self) -> Option<f64> {
        self.hhi().map(|hhi| 10_000.0 / hhi)
    }

    /// The largest share with a name.
    pub fn largest(&self) -> Option<&Share> {
        self.shares.iter().find(|one| one.name != UNKNOWN)
    }
}

/// How concentrated services are by something. A service of which nobody said how critical it is
/// weighs as much as the others on average.
pub fn concentration(services: &[Known<'_>], by: By) -> Concentration {
    let said: Vec<f64> =
        services.iter().filter_map(|one| one.service.criticality.map(f64::from)).collect();
    #[allow(clippy::cast_precision_loss)]
    let average = if said.is_empty() { 1.0 } else { said.iter().sum::<f64>() / said.len() as f64 };
    let weight = |one: &Known<'_>| one.service.criticality.map_or(average, f64::from);
    let total: f64 = services.iter().map(weight).sum();
    let mut groups: BTreeMap<&str, (f64, Vec<usize>)> = BTreeMap::new();
    for (at, one) in services.iter().enumerate() {
        let group = groups.entry(by.of(one).unwrap_or(UNKNOWN)).or_default();
        group.0 += weight(one);
        group.1.push(at);
    }
    let mut shares: Vec<Share> = groups
        .into_iter()
        .map(|(name, (weight, services))| Share {
            name: name.to_owned(),
            share: weight / total,
            services,
        })
        .collect();
    // The names are in order, and a stable sort keeps equal shares so.
    shares.sort_by(|a, b| b.share.total_cmp(&a.share));
    Concentration { shares }
}
