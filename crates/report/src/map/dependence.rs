//! What hangs together and what stops, in words.

use tandem_core::content::Content;
use tandem_core::map::{By, CloudMap, Concentration, Share, Stopped, UNKNOWN, law};

use super::service_name;
use crate::wording::Language;

/// From this share on the largest name is pointed out.
const LARGE: f64 = 0.5;

/// The name of a share; words for what is not known.
pub fn share_name(share: &Share, language: &Language) -> String {
    if share.name == UNKNOWN {
        language.words.get("map-concentration-unknown")
    } else {
        share.name.clone()
    }
}

/// A share in percent, rounded.
fn percent(share: f64, language: &Language) -> String {
    language.formats.decimals(100.0 * share, 0)
}

/// The heading of a concentration, and how concentrated it is.
pub fn shares_title(by: By, of: &Concentration, language: &Language) -> (String, String) {
    let title = language.words.get(&format!("map-concentration-{}", by.id()));
    let equals = of.equivalent_suppliers().map(|number| {
        let number = language.formats.decimals(number, 1);
        language.words.with("map-concentration-equals", &[("number", (&number).into())])
    });
    (title, equals.unwrap_or_default())
}

/// What deserves attention: much on one name, one sign-in for everything, a European name on other
/// machines, no copy elsewhere.
pub fn flags(map: &CloudMap<'_>, content: &Content, language: &Language) -> Vec<String> {
    let words = &language.words;
    let mut flags = Vec::new();
    let [parent, _, login] = &map.concentration;
    if let Some(one) = parent.largest().filter(|one| one.share > LARGE && map.services.len() > 1) {
        let share = percent(one.share, language);
        let args = [("name", one.name.as_str().into()), ("share", (&share).into())];
        flags.push(words.with("map-flag-largest", &args));
    }
    if let Some(one) = login.largest().filter(|_| map.one_login()) {
        flags.push(words.with("map-flag-login", &[("name", one.name.as_str().into())]));
    }
    let hidden = map.hidden_dependence(content);
    if !hidden.is_empty() {
        let names: Vec<String> =
            hidden.iter().map(|at| service_name(&map.services[*at], language)).collect();
        let names = names.join(", ");
        flags.push(words.with("map-flag-hidden", &[("services", (&names).into())]));
    }
    if map.services.iter().any(|one| one.service.copy == Some(2)) {
        flags.push(words.get("map-flag-copy"));
    }
    flags
}

/// A service that stops, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoppedWords {
    /// The service.
    pub name: String,
    /// Why it stops.
    pub why: String,
    /// How long the organisation can do without it.
    pub bear: String,
    /// What takes its place, and what to prepare.
    pub take: String,
    /// The copy, and what to prepare.
    pub copy: String,
}

/// A service that stops, in words.
pub fn stopped(map: &CloudMap<'_>, one: Stopped, language: &Language) -> StoppedWords {
    let known = &map.services[one.service];
    let level = |mark: Option<u8>| mark.map_or_else(|| "unknown".to_owned(), |m| m.to_string());
    let word = |id: String| language.words.get(&id);
    let service = known.service;
    StoppedWords {
        name: service_name(known, language),
        why: language.words.get(&format!("map-why-{}", one.why.id())),
        bear: word(format!("map-bear-{}", level(service.criticality))),
        take: word(format!("map-take-{}", level(service.substitute))),
        copy: word(format!("map-has-copy-{}", level(service.copy))),
    }
}

/// Whose law reaches a service.
pub fn exposure_law(
    map: &CloudMap<'_>,
    at: usize,
    content: &Content,
    language: &Language,
) -> String {
    let level = law(&map.services[at], &content.jurisdictions);
    language.words.get(&format!("map-exposure-law-{level}"))
}

/// What the exposures come to; `None` when none is known.
pub fn exposure_whole(map: &CloudMap<'_>, language: &Language) -> Option<String> {
    let figure = language.formats.decimals(map.portfolio.mean?, 0);
    Some(language.words.with("map-exposure-whole", &[("figure", (&figure).into())]))
}

/// A share as a line.
pub fn share_line(share: &Share, language: &Language) -> String {
    let (name, figure) = (share_name(share, language), percent(share.share, language));
    let args = [("name", (&name).into()), ("share", (&figure).into())];
    language.words.with("map-share", &args)
}
