//! What stops when a provider, a host, a sign-in or a country stops: a scenario to prepare for.

use std::collections::BTreeSet;

use super::Known;

/// Why a service stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Its provider stops.
    Provider,
    /// It runs on the machines that stop.
    Host,
    /// Its sign-in stops.
    Login,
    /// Its provider sits in the country.
    Country,
    /// The owner of its host sits in the country.
    HostCountry,
}

impl Why {
    /// The id in words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::Host => "host",
            Self::Login => "login",
            Self::Country => "country",
            Self::HostCountry => "host-country",
        }
    }
}

/// A service that stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stopped {
    /// Its position.
    pub service: usize,
    /// Why, the most direct reason.
    pub why: Why,
}

/// The names of groups, hosts and sign-ins, and the countries, that services hang on: what can be
/// chosen to stop. Each in order.
pub fn what_can_stop<'a>(services: &[Known<'a>]) -> (Vec<&'a str>, Vec<&'a str>) {
    let names = services.iter().flat_map(|one| [one.group(), one.host(), one.login()]);
    let countries = services.iter().flat_map(|one| [one.parent_country(), one.host_country()]);
    let names: BTreeSet<&str> = names.flatten().collect();
    let countries: BTreeSet<&str> = countries.flatten().collect();
    (names.into_iter().collect(), countries.into_iter().collect())
}

/// The services that stop with a name or a country, the most critical first.
pub fn stops(services: &[Known<'_>], what: &str) -> Vec<Stopped> {
    let why = |one: &Known<'_>| {
        let reasons = [
            (one.group(), Why::Provider),
            (one.host(), Why::Host),
            (one.login(), Why::Login),
            (one.parent_country(), Why::Country),
            (one.host_country(), Why::HostCountry),
        ];
        reasons.into_iter().find(|(name, _)| *name == Some(what)).map(|(_, why)| why)
    };
    let mut stopped: Vec<Stopped> = services
        .iter()
        .enumerate()
        .filter_map(|(service, one)| Some(Stopped { service, why: why(one)? }))
        .collect();
    // What nobody said counts as critical here: it is looked at first.
    let criticality = |one: &Stopped| services[one.service].service.criticality.unwrap_or(u8::MAX);
    stopped.sort_by_key(|one| std::cmp::Reverse(criticality(one)));
    stopped
}
