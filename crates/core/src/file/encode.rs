//! Writing an assessment file.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Serialize, Serializer};

use super::FORMAT;
use crate::assessment::{
    Assessment, CcbLetter, Figures, Organisation, Partner, PlanSettings, Service,
};
use crate::id::{QuestionId, StepId};
use crate::incident::Incident;
use crate::parking::ParkedPoint;

/// The text of an assessment file: indented, one order of keys, a line feed at the end.
pub fn write(assessment: &Assessment) -> String {
    let file = File {
        format: FORMAT,
        id: &assessment.id,
        created: moment(assessment.created),
        pack: Pack { id: &assessment.pack_id, version: &assessment.pack_version },
        depth: assessment.depth.id(),
        organisation: organisation(&assessment.organisation),
        services: assessment.services.as_ref().map(|list| list.iter().map(service).collect()),
        answers: assessment
            .answers
            .iter()
            .map(|(id, answer)| {
                let answer = Answer {
                    choice: answer.choice.id(),
                    reason: answer.choice.reason(),
                    note: answer.note.as_deref(),
                    evidence: answer.evidence.as_deref(),
                    answered: answer.answered.map(moment),
                };
                (id.as_str(), answer)
            })
            .collect(),
        later: assessment.later.iter().map(QuestionId::as_str).collect(),
        plan: (assessment.plan != PlanSettings::default()).then(|| PlanFile {
            hours_per_month: assessment.plan.hours_per_month,
            start: assessment.plan.start.map(|day| day.to_string()),
        }),
        incidents: assessment.incidents.iter().map(incident).collect(),
        assumptions: assessment
            .assumptions
            .iter()
            .map(|(id, value)| (id.as_str(), Exact(*value)))
            .collect(),
        parking: assessment.parking.iter().map(parked).collect(),
        actions: assessment
            .actions
            .iter()
            .map(|(id, state)| {
                let action = Action {
                    status: state.status.id(),
                    owner: state.owner.as_deref(),
                    due: state.due.map(|day| day.to_string()),
                    pinned: state.pinned,
                    postponed_to: state.postponed_to.map(|day| day.to_string()),
                    reason: state.reason.as_deref(),
                };
                (id.as_str(), action)
            })
            .collect(),
    };
    // Every key is a text and every number is finite, so there is nothing that could fail.
    let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
    text.push('\n');
    text
}

/// A moment to the second, or finer where it is.
fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    id: &'a str,
    created: String,
    pack: Pack<'a>,
    depth: &'static str,
    organisation: OrganisationFile<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    services: Option<Vec<ServiceFile<'a>>>,
    answers: BTreeMap<&'a str, Answer<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    later: Vec<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    actions: BTreeMap<&'a str, Action<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<PlanFile>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    incidents: Vec<IncidentFile<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    assumptions: BTreeMap<&'a str, Exact>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parking: Vec<ParkedFile<'a>>,
}

#[derive(Serialize)]
struct Pack<'a> {
    id: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct Answer<'a> {
    choice: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered: Option<String>,
}

#[derive(Serialize)]
struct Action<'a> {
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pinned: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    postponed_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct PlanFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    hours_per_month: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
}

#[derive(Serialize)]
struct IncidentFile<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    aware: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    personal_data: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    handled: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    done: Vec<&'a str>,
}

#[derive(Serialize)]
struct ParkedFile<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<&'a str>,
    noted: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled: Option<String>,
}

#[derive(Serialize)]
struct JudgedFile<'a> {
    table: &'a str,
    category: &'a str,
    rules: &'a [String],
}

#[derive(Serialize)]
struct OrganisationFile<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    enterprise_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    established_in: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    main_establishment: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    serves_belgium: Option<bool>,
    #[serde(flatten)]
    figures: FiguresFile,
    #[serde(skip_serializing_if = "Option::is_none")]
    partners: Option<Vec<RelatedFile<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    linked: Option<Vec<RelatedFile<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    it_independent_of_group: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nis2_entity_types: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nis2_judged: Option<JudgedFile<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    critical_entity: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ccb_identified: Option<CcbFile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nis2_customers: Option<bool>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum CcbFile {
    None(bool),
    Category(&'static str),
}

#[derive(Serialize)]
struct RelatedFile<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    share_percent: Option<Exact>,
    #[serde(flatten)]
    figures: FiguresFile,
}

#[derive(Serialize)]
struct FiguresFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    staff_fte: Option<Exact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    turnover_eur: Option<Exact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    balance_sheet_eur: Option<Exact>,
}

#[derive(Serialize)]
struct ServiceFile<'a> {
    service: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_country: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    host_country: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    criticality: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    substitute: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    copy: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eu_residency: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own_keys: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    login: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    it_partner: Option<&'a [String]>,
}

/// A number written as it was read: 62 stays 62 and does not become 62.0.
struct Exact(f64);

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Every number in the file is within ±1e15, where whole numbers are exact.
        if self.0.fract() == 0.0 {
            #[allow(clippy::cast_possible_truncation)]
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

fn organisation(organisation: &Organisation) -> OrganisationFile<'_> {
    OrganisationFile {
        name: &organisation.name,
        enterprise_number: organisation.enterprise_number.map(|number| number.to_string()),
        established_in: organisation.established_in.as_deref(),
        main_establishment: organisation.main_establishment.as_deref(),
        serves_belgium: organisation.serves_belgium,
        figures: figures(organisation.figures),
        partners: organisation.partners.as_ref().map(|list| list.iter().map(partner).collect()),
        linked: organisation.linked.as_ref().map(|list| {
            list.iter()
                .map(|linked| RelatedFile {
                    name: linked.name.as_deref(),
                    share_percent: None,
                    figures: figures(linked.figures),
                })
                .collect()
        }),
        it_independent_of_group: organisation.it_independent_of_group,
        nis2_entity_types: organisation.nis2_entity_types.as_deref(),
        nis2_judged: organisation.nis2_judged.as_ref().map(|judged| JudgedFile {
            table: &judged.table,
            category: &judged.category,
            rules: &judged.rules,
        }),
        critical_entity: organisation.critical_entity,
        ccb_identified: organisation.ccb_identified.map(|letter| match letter {
            CcbLetter::None => CcbFile::None(false),
            CcbLetter::Essential => CcbFile::Category("essential"),
            CcbLetter::Important => CcbFile::Category("important"),
        }),
        nis2_customers: organisation.nis2_customers,
    }
}

fn incident(incident: &Incident) -> IncidentFile<'_> {
    IncidentFile {
        name: &incident.name,
        aware: moment(incident.aware),
        personal_data: incident.personal_data,
        notified: incident.notified.map(moment),
        handled: incident.handled.map(moment),
        done: incident.done.iter().map(StepId::as_str).collect(),
    }
}

fn parked(point: &ParkedPoint) -> ParkedFile<'_> {
    ParkedFile {
        text: &point.text,
        question: point.question.as_ref().map(QuestionId::as_str),
        noted: moment(point.noted),
        settled: point.settled.map(moment),
    }
}

fn partner(partner: &Partner) -> RelatedFile<'_> {
    RelatedFile {
        name: partner.name.as_deref(),
        share_percent: Some(Exact(partner.share_percent)),
        figures: figures(partner.figures),
    }
}

fn figures(figures: Figures) -> FiguresFile {
    FiguresFile {
        staff_fte: figures.staff_fte.map(Exact),
        turnover_eur: figures.turnover_eur.map(Exact),
        balance_sheet_eur: figures.balance_sheet_eur.map(Exact),
    }
}

fn service(service: &Service) -> ServiceFile<'_> {
    ServiceFile {
        service: &service.service,
        label: service.label.as_deref(),
        model: service.model.as_deref(),
        provider: service.provider.as_deref(),
        parent_country: service.parent_country.as_deref(),
        host_country: service.host_country.as_deref(),
        criticality: service.criticality,
        substitute: service.substitute,
        copy: service.copy,
        eu_residency: service.eu_residency,
        own_keys: service.own_keys,
        login: service.login.as_deref(),
        it_partner: service.it_partner.as_deref(),
    }
}
