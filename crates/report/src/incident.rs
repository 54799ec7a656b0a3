//! What is due after an incident, in words: the same on the screen and on paper.

use chrono::{DateTime, TimeDelta, Utc};
use tandem_core::belgian_time::{self, Season};
use tandem_core::content::Content;
use tandem_core::id::SourceId;
use tandem_core::incident::{
    Concern, Due, Incident, NOTIFICATION, Phase, Step, concerns, deadlines,
};
use tandem_core::nis2::{Jurisdiction, Scope, Table};
use tandem_core::reference::Source;
use tandem_i18n::Arg;

use crate::wording::Language;

/// From this many hours on, what is left is said in days.
const DAYS_FROM: i64 = 96;

/// An incident in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncidentWords {
    /// Whether incidents have to be reported, by what the organisation filled in.
    pub duty: String,
    /// What is significant, and what is more precise for digital services; empty without a duty.
    pub significant: Vec<String>,
    /// What is due, the first first.
    pub due: Vec<DueWords>,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueWords {
    /// The id under which it is done.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What belongs in it.
    pub about: String,
    /// The last moment, by Belgian time.
    pub when: String,
    /// The law and the article.
    pub law: String,
    /// On what it depends whether it holds; empty when it is certain.
    pub condition: String,
    /// What is still to be filled in for the exact moment; empty when it is exact.
    pub latest: String,
    /// The last moment.
    pub at: DateTime<Utc>,
    /// True when it is done.
    pub done: bool,
}

/// A step of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepWords {
    /// The id under which it is done.
    pub id: String,
    /// What to do.
    pub text: String,
    /// The law and the article; empty for advice.
    pub law: String,
    /// True when it is done.
    pub done: bool,
}

/// An incident in words, for an organisation of a scope.
pub fn incident_words(
    table: &Table,
    scope: &Scope,
    incident: &Incident,
    language: &Language,
) -> IncidentWords {
    let due = deadlines(incident, scope, table);
    IncidentWords {
        duty: language.words.get(duty(incident, scope)),
        significant: significant(incident, scope, table)
            .iter()
            .map(|id| language.words.get(&format!("incident-{id}")))
            .collect(),
        due: due.iter().map(|one| due_words(one, incident, language)).collect(),
    }
}

/// The steps of a phase that concern an incident of an organisation of a scope; all those of the
/// phase when there is no incident.
pub fn steps(
    all: &[Step],
    scope: &Scope,
    incident: Option<&Incident>,
    phase: Phase,
    language: &Language,
) -> Vec<StepWords> {
    let asked = |step: &&Step| match (step.who, incident) {
        (Some(who), Some(incident)) => concerns(who, incident, scope).is_some(),
        (None, _) | (_, None) => true,
    };
    let line = |step: &Step| StepWords {
        id: step.id.to_string(),
        text: language.words.get(&format!("incident-step-{}", step.id)),
        law: match (&step.law, step.who) {
            (Some(article), Some(who)) => law(who, article, language),
            _ => String::new(),
        },
        done: incident.is_some_and(|incident| incident.done.contains(&step.id)),
    };
    all.iter().filter(|step| step.phase == phase).filter(asked).map(line).collect()
}

/// The sources of what is said about incidents, each once.
pub fn sources(content: &Content) -> impl Iterator<Item = &Source> {
    let of_deadlines = content.nis2.deadlines.iter().flat_map(|deadline| &deadline.sources);
    let of_steps = content.steps.iter().flat_map(|step| &step.sources);
    let sharper = [&content.nis2.sharper];
    let named: Vec<&SourceId> = of_deadlines.chain(of_steps).chain(sharper).collect();
    content.sources.iter().filter(move |source| named.contains(&&source.id))
}

/// A law and its article.
pub(crate) fn law(who: Concern, article: &str, language: &Language) -> String {
    let id = match who {
        Concern::Nis2 => "incident-law-of-nis2",
        Concern::PersonalData => "incident-law-of-gdpr",
    };
    language.words.with(id, &[("article", article.into())])
}

/// A moment by Belgian time.
pub fn moment(at: DateTime<Utc>, language: &Language) -> String {
    let shown = belgian_time::shown(at);
    let (day, time) = (language.formats.weekday(shown.date()), shown.format("%H:%M").to_string());
    let args = [("day", (&day).into()), ("time", (&time).into())];
    let when = language.words.with("incident-when", &args);
    match belgian_time::shown_twice(at) {
        None => when,
        Some(season) => {
            let id = match season {
                Season::Summer => "incident-summer",
                Season::Winter => "incident-winter",
            };
            language.words.with(id, &[("when", (&when).into())])
        }
    }
}

/// What an incident is called.
pub fn name(incident: &Incident, language: &Language) -> String {
    if incident.name.trim().is_empty() {
        language.words.get("incident-unnamed")
    } else {
        incident.name.clone()
    }
}

fn duty(incident: &Incident, scope: &Scope) -> &'static str {
    match concerns(Concern::Nis2, incident, scope) {
        Some(true) => "incident-law-yes",
        Some(false) => "incident-law-perhaps",
        None if scope.under_dora => "incident-law-dora",
        None => "incident-law-no",
    }
}

fn significant(incident: &Incident, scope: &Scope, table: &Table) -> Vec<&'static str> {
    if concerns(Concern::Nis2, incident, scope).is_none() {
        return Vec::new();
    }
    let digital = scope.types.iter().filter_map(|one| table.types.get(&one.id)).any(|one| {
        one.jurisdiction == Jurisdiction::MainEstablishment
            || table.deadlines.iter().any(|deadline| deadline.types.contains(&one.id))
    });
    if digital { vec!["significant", "sharper"] } else { vec!["significant"] }
}

fn due_words(due: &Due<'_>, incident: &Incident, language: &Language) -> DueWords {
    let word = |id: &str| language.words.get(id);
    let sent = due.id == NOTIFICATION && incident.notified.is_some();
    let id = format!("incident-due-{}", due.id);
    DueWords {
        title: word(&id),
        about: word(&format!("{id}.about")),
        when: moment(due.at, language),
        law: law(due.deadline.who, &due.deadline.law, language),
        condition: match (due.certain, due.deadline.who) {
            (true, _) => String::new(),
            (false, Concern::Nis2) => word("incident-if-nis2"),
            (false, Concern::PersonalData) => word("incident-if-data"),
        },
        latest: if due.latest { word("incident-latest") } else { String::new() },
        at: due.at,
        done: sent || incident.done.contains(due.id),
        id: due.id.to_owned(),
    }
}

/// What is left, in the unit that says it best, and never more than there is.
pub fn left(left: TimeDelta, language: &Language) -> String {
    let (id, count) = match left.num_hours() {
        0 | 1 => ("incident-left-minutes", left.num_minutes()),
        hours if hours < DAYS_FROM => ("incident-left-hours", hours),
        _ => ("incident-left-days", left.num_days()),
    };
    let count = usize::try_from(count).unwrap_or(0);
    language.words.with(id, &[("count", Arg::from(count))])
}
