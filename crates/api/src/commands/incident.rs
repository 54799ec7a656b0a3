//! The incidents of an assessment: noted, filled in, removed.

mod fields;

use chrono::{DateTime, Utc};
use tandem_core::incident::{Incident, MOST_INCIDENTS, NOTIFICATION, Phase};
use tandem_core::nis2;
use tandem_report::incident::{self as words, DueWords, incident_words, steps};
use tandem_store::Stored;

use super::start::Screen;
use crate::app::App;
use crate::present;
use crate::view::{
    DueRow, FieldProblem, IncidentFields, IncidentLink, IncidentView, OpenIncident, PhaseRow,
    StepRow,
};
use crate::{ApiError, Language};

/// Who is told of an incident.
const TOLD: [&str; 3] = ["ccb-incident", "safeonweb-at-work", "dpa"];

impl App {
    /// Opens an incident: the one at a place, or the newest.
    pub fn incident_open(&self, id: &str, at: Option<u32>) -> Result<IncidentView, ApiError> {
        let stored = self.store()?.load(id)?;
        self.remember(Screen::Incident, id)?;
        let incidents = &stored.assessment.incidents;
        let open = match at {
            Some(at) => Some(place(incidents, at)?),
            None => incidents.len().checked_sub(1),
        };
        Ok(self.incident_view(&stored, open, None))
    }

    /// Notes an incident of which somebody became aware now.
    pub fn incident_add(&self, id: &str) -> Result<IncidentView, ApiError> {
        let mut stored = self.store()?.load(id)?;
        let incidents = &mut stored.assessment.incidents;
        if incidents.len() >= MOST_INCIDENTS {
            return Err(ApiError::TooManyIncidents { limit: present::count(MOST_INCIDENTS) });
        }
        incidents.push(Incident::noticed((self.clock.now)()));
        self.keep_incidents(&stored)?;
        let open = stored.assessment.incidents.len() - 1;
        Ok(self.incident_view(&stored, Some(open), None))
    }

    /// Stores what is right about an incident, and says what is wrong with the rest.
    pub fn incident_save(
        &self,
        id: &str,
        at: u32,
        fields: &IncidentFields,
    ) -> Result<IncidentView, ApiError> {
        let mut stored = self.store()?.load(id)?;
        let at = place(&stored.assessment.incidents, at)?;
        let incident = &mut stored.assessment.incidents[at];
        let before = incident.clone();
        let problems = fields::read(fields, incident, (self.clock.now)(), &self.language());
        if *incident != before {
            self.keep_incidents(&stored)?;
        }
        let shown = fields::shown(&stored.assessment.incidents[at], fields, &problems);
        Ok(self.incident_view(&stored, Some(at), Some((shown, problems))))
    }

    /// Removes an incident for good; the newest of the others is open then.
    pub fn incident_remove(&self, id: &str, at: u32) -> Result<IncidentView, ApiError> {
        let mut stored = self.store()?.load(id)?;
        let at = place(&stored.assessment.incidents, at)?;
        stored.assessment.incidents.remove(at);
        self.keep_incidents(&stored)?;
        let open = stored.assessment.incidents.len().checked_sub(1);
        Ok(self.incident_view(&stored, open, None))
    }

    fn keep_incidents(&self, stored: &Stored) -> Result<(), ApiError> {
        let assessment = &stored.assessment;
        let now = (self.clock.now)();
        Ok(self.store()?.put_incidents(&assessment.id, &assessment.incidents, now)?)
    }

    /// The view with the incident at a place open, with the fields as they were given when some of
    /// them could not be stored.
    fn incident_view(
        &self,
        stored: &Stored,
        open: Option<usize>,
        given: Option<(IncidentFields, Vec<FieldProblem>)>,
    ) -> IncidentView {
        let language = self.language();
        let assessment = &stored.assessment;
        let scope = nis2::scope(&assessment.organisation, &self.content.nis2);
        let incident = open.and_then(|at| Some((at, assessment.incidents.get(at)?)));
        let phase = |phase: Phase| PhaseRow {
            id: phase.id().to_owned(),
            title: language.words.get(&format!("incident-phase-{}", phase.id())),
            steps: steps(
                &self.content.steps,
                &scope,
                incident.map(|(_, one)| one),
                phase,
                &language,
            )
            .into_iter()
            .map(|step| StepRow { id: step.id, text: step.text, law: step.law, done: step.done })
            .collect(),
        };
        let open_view = incident.map(|(at, one)| {
            let now = (self.clock.now)();
            let said = incident_words(&self.content.nis2, &scope, one, &language);
            let (fields, problems) = given.unwrap_or_else(|| (fields::written(one), Vec::new()));
            OpenIncident {
                at: present::count(at),
                fields,
                problems,
                duty: said.duty,
                significant: said.significant,
                due: said.due.into_iter().map(|due| due_row(due, now, &language)).collect(),
            }
        });
        let others = assessment.incidents.iter().enumerate().rev();
        let link = |(at, one): (usize, &Incident)| {
            let (name, when) = (words::name(one, &language), words::moment(one.aware, &language));
            let args = [("name", (&name).into()), ("when", (&when).into())];
            let label = language.words.with("incident-of", &args);
            IncidentLink { at: present::count(at), label }
        };
        let contacts = TOLD.iter().filter_map(|id| {
            self.content.contacts.iter().find(|contact| contact.id.as_str() == *id)
        });
        IncidentView {
            assessment: present::head(assessment),
            open: open_view,
            others: others.filter(|(at, _)| Some(*at) != open).map(link).collect(),
            phases: Phase::ALL.map(phase).into(),
            contacts: contacts.map(|contact| present::contact(contact, &language)).collect(),
            sources: words::sources(&self.content)
                .map(|source| present::source(source, &language))
                .collect(),
        }
    }
}

pub(super) fn place(incidents: &[Incident], at: u32) -> Result<usize, ApiError> {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    if at < incidents.len() { Ok(at) } else { Err(ApiError::IncidentNotFound) }
}

fn due_row(due: DueWords, now: DateTime<Utc>, language: &Language) -> DueRow {
    let late = !due.done && due.at <= now;
    DueRow {
        ticked: due.id != NOTIFICATION,
        left: if due.done || late { String::new() } else { words::left(due.at - now, language) },
        late,
        id: due.id,
        title: due.title,
        about: due.about,
        when: due.when,
        law: due.law,
        condition: due.condition,
        latest: due.latest,
        done: due.done,
    }
}
