//! An assessment without what identifies the firm: `tandem-anonymous/1`, for who compares many firms.
//!
//! Everything that comes out is an id of the questionnaire, of the catalogue or of a short list of
//! words, or a figure worked out from them: no text, number, day or name that a person typed can pass.
//! What becomes of each field of an assessment file stands in `assets/schema/anonymous.fields.toml`;
//! a test refuses a field that is not in it. Here each struct is taken apart by name, so that a new
//! field does not compile until somebody has said the same.

mod coarse;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::assessment::{
    ActionState, ActionStatus, Answers, Assessment, DONT_KNOW, NOT_APPLICABLE, Service,
};
use crate::content::Content;
use crate::flow::{self, Situation, Standing};
use crate::id::ActionId;
use crate::nis2::{self, Size};
use crate::pack::Pack;
use crate::profile::{Fact, Known};
use crate::reference::{CUSTOM_SERVICE, Kind, Reference};
use crate::scoring::{self, Band, Interval, ScoreCard};

/// The format that is written.
pub const FORMAT: &str = "tandem-anonymous/1";

/// What the file says of itself: that what it holds together can still point to a firm.
const CAUTION: &str = "rare-combinations-can-point-to-a-firm";

/// The text of the anonymous record of an assessment: indented, one order of keys, a line feed at the
/// end. Lists stand in the order of their ids, so that nothing tells what was entered first.
pub fn write(content: &Content, assessment: &Assessment) -> String {
    // Every key is a text and every number is finite, so there is nothing that could fail.
    let mut text = serde_json::to_string_pretty(&record(content, assessment)).unwrap_or_default();
    text.push('\n');
    text
}

fn record<'a>(content: &'a Content, assessment: &'a Assessment) -> Record<'a> {
    let Assessment {
        depth,
        organisation,
        services,
        answers,
        actions,
        // An id and a moment find the assessment again; the version of the questionnaire is a free text
        // in a file, and the one by which this record is made stands instead.
        id: _,
        created: _,
        pack_id: _,
        pack_version: _,
        // How the firm works on it, and what happened to it, compares nothing.
        later: _,
        plan: _,
        incidents: _,
        assumptions: _,
        parking: _,
    } = assessment;
    let situation = Situation::of(assessment, &content.reference);
    // Whether it belongs to a group would say more of linked firms than its size does.
    let profile = situation.profile.with(Fact::Group, Known::Unknown);
    let situation = Situation { profile, ..situation };
    let scope = nis2::scope(organisation, &content.nis2);
    let types = organisation.nis2_entity_types.as_deref();
    Record {
        format: FORMAT,
        caution: CAUTION,
        pack: PackEntry { id: &content.pack.id, version: &content.pack.version },
        depth: depth.id(),
        organisation: OrganisationEntry {
            size: scope.size().map_or("unknown", Size::id),
            nis2_category: coarse::category(&scope),
            sector: coarse::sector(&scope, types),
        },
        services: services.as_deref().map(|list| self::services(list, &content.reference)),
        answers: self::answers(&content.pack, &situation, answers),
        actions: self::actions(&content.pack, actions),
        scores: scores(scoring::score(&content.pack, &situation)),
    }
}

/// The services by catalogue id, in the order of ids.
fn services<'a>(list: &'a [Service], reference: &'a Reference) -> Vec<ServiceEntry<'a>> {
    let mut entries: Vec<ServiceEntry<'a>> =
        list.iter().map(|one| service(one, reference)).collect();
    entries.sort_unstable();
    entries
}

fn service<'a>(one: &Service, reference: &'a Reference) -> ServiceEntry<'a> {
    let Service {
        service,
        model,
        criticality,
        substitute,
        copy,
        label: _,
        provider: _,
        parent_country: _,
        host_country: _,
        eu_residency: _,
        own_keys: _,
        login: _,
        it_partner: _,
    } = one;
    match reference.services.get(service) {
        Some(entry) => ServiceEntry {
            service: &entry.id,
            model: None,
            criticality: *criticality,
            substitute: *substitute,
            copy: *copy,
        },
        // What one firm alone uses would name it: only what kind of thing it is.
        None => ServiceEntry {
            service: CUSTOM_SERVICE,
            model: model.as_deref().and_then(Kind::from_id).map(Kind::id),
            criticality: None,
            substitute: None,
            copy: None,
        },
    }
}

/// The choices of the questions that apply. An answer to one that no longer applies counts nowhere.
fn answers<'a>(
    pack: &'a Pack,
    situation: &Situation<'_>,
    answers: &Answers,
) -> BTreeMap<&'a str, &'a str> {
    let applying = flow::applicable(pack, situation);
    let chosen = applying.into_iter().filter_map(|question| {
        let choice = match flow::standing(question, answers.get(&question.id)) {
            Standing::Chosen(choice) => choice.id.as_str(),
            Standing::DontKnow => DONT_KNOW,
            Standing::NotApplicable => NOT_APPLICABLE,
            Standing::Unanswered => return None,
        };
        Some((question.id.as_str(), choice))
    });
    chosen.collect()
}

/// How far actions are. One that is open says nothing, whoever has it.
fn actions<'a>(
    pack: &'a Pack,
    states: &BTreeMap<ActionId, ActionState>,
) -> BTreeMap<&'a str, &'static str> {
    let decided = pack.actions.iter().filter_map(|action| {
        let ActionState { status, owner: _, due: _, pinned: _, postponed_to: _, reason: _ } =
            states.get(&action.id)?;
        (*status != ActionStatus::Open).then(|| (action.id.as_str(), status.id()))
    });
    decided.collect()
}

fn scores(card: ScoreCard) -> ScoresEntry {
    ScoresEntry {
        overall: ends(card.overall.interval),
        known: card.overall.known.map(tenth),
        band: card.overall.band.map(Band::id),
        provisional: card.overall.provisional,
        domains: card
            .domains
            .into_iter()
            .map(|domain| (domain.id.to_string(), ends(domain.interval)))
            .collect(),
    }
}

fn ends(interval: Option<Interval>) -> Ends {
    Ends { low: interval.map(|ends| tenth(ends.low)), high: interval.map(|ends| tenth(ends.high)) }
}

/// A score out of 100 with one decimal: enough to compare.
fn tenth(score: f64) -> f64 {
    (score * 10.0).round() / 10.0
}

#[derive(Serialize)]
struct Record<'a> {
    format: &'static str,
    caution: &'static str,
    pack: PackEntry<'a>,
    depth: &'static str,
    organisation: OrganisationEntry,
    #[serde(skip_serializing_if = "Option::is_none")]
    services: Option<Vec<ServiceEntry<'a>>>,
    answers: BTreeMap<&'a str, &'a str>,
    actions: BTreeMap<&'a str, &'static str>,
    scores: ScoresEntry,
}

#[derive(Serialize)]
struct PackEntry<'a> {
    id: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct OrganisationEntry {
    size: &'static str,
    nis2_category: &'static str,
    sector: &'static str,
}

/// A service; its fields stand in the order in which services are sorted.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
struct ServiceEntry<'a> {
    service: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    criticality: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    substitute: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copy: Option<u8>,
}

#[derive(Serialize)]
struct ScoresEntry {
    overall: Ends,
    known: Option<f64>,
    band: Option<&'static str>,
    provisional: bool,
    domains: BTreeMap<String, Ends>,
}

/// The ends of a score; `null` where no question applies.
#[derive(Serialize)]
struct Ends {
    low: Option<f64>,
    high: Option<f64>,
}
