//! An incident as a person writes it, read field by field, and written again.

use chrono::{DateTime, NaiveTime, Utc};
use tandem_core::belgian_time::{self, is_usual_year};
use tandem_core::file::name_fault;
use tandem_core::id::{StepId, is_kebab_case};
use tandem_core::incident::{Incident, to_the_minute};

use super::super::organisation::wrong;
use crate::Language;
use crate::day;
use crate::present;
use crate::problem;
use crate::view::{FieldProblem, IncidentFields, MomentFields};

/// What stands for the moment it is, in place of a day and a time.
const NOW: &str = "now";
/// More steps than any checklist has.
const MOST_STEPS: usize = 200;

/// Why a moment cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MomentFault {
    /// The day is no day.
    Day,
    /// The time is no time.
    Time,
    /// One of the two is empty.
    Half,
    /// That hour was skipped in the night in which clocks went forward.
    Skipped,
    /// It has yet to come.
    Future,
    /// It is before the awareness.
    Before,
    /// An incident needs this one.
    Missing,
}

impl MomentFault {
    fn id(self) -> &'static str {
        match self {
            Self::Day => "field-day-invalid",
            Self::Time => "field-time-invalid",
            Self::Half => "field-moment-half",
            Self::Skipped => "field-time-skipped",
            Self::Future => "field-moment-future",
            Self::Before => "field-moment-before",
            Self::Missing => "field-moment-missing",
        }
    }
}

/// Takes what is right, and says what is wrong with the rest, which stays as it was.
pub(super) fn read(
    fields: &IncidentFields,
    incident: &mut Incident,
    now: DateTime<Utc>,
    language: &Language,
) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    let mut fault = |field: &str, text: String| problems.push(wrong(field, text));
    match name_fault(&fields.name, 0) {
        None => fields.name.trim().clone_into(&mut incident.name),
        Some(of) => fault("name", problem::text_fault(of, language)),
    }
    match present::read_yes_no(&fields.personal_data) {
        Ok(said) => incident.personal_data = said,
        Err(()) => fault("personalData", language.words.get("field-choice-invalid")),
    }
    match moment(&fields.aware, incident.aware, now) {
        Ok(Some(aware)) => incident.aware = aware,
        Ok(None) => fault("aware", language.words.get(MomentFault::Missing.id())),
        Err(of) => fault("aware", language.words.get(of.id())),
    }
    for (field, given, place) in [
        ("notified", &fields.notified, &mut incident.notified),
        ("handled", &fields.handled, &mut incident.handled),
    ] {
        match moment(given, place.unwrap_or_default(), now) {
            Ok(Some(at)) if at < incident.aware => {
                fault(field, language.words.get(MomentFault::Before.id()));
            }
            Ok(at) => *place = at,
            Err(of) => fault(field, language.words.get(of.id())),
        }
    }
    let kept = fields.done.iter().filter(|id| is_kebab_case(id) && id.len() <= 100);
    incident.done = kept.take(MOST_STEPS).map(|id| StepId::from(id.as_str())).collect();
    problems
}

/// A moment by Belgian time; `None` when nothing is written. What is written as `before` would be
/// stays that moment to the second.
fn moment(
    fields: &MomentFields,
    before: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, MomentFault> {
    let (day, time) = (fields.day.trim(), fields.time.trim());
    if day.is_empty() && time.is_empty() {
        return Ok(None);
    }
    if *fields == local(before) {
        return Ok(Some(before));
    }
    if day == NOW && time == NOW {
        return Ok(Some(to_the_minute(now)));
    }
    if day.is_empty() || time.is_empty() {
        return Err(MomentFault::Half);
    }
    let day = day::read(day).ok_or(MomentFault::Day)?;
    let time = read_time(time).ok_or(MomentFault::Time)?;
    let shown = day.and_time(time);
    if !is_usual_year(shown) {
        return Err(MomentFault::Day);
    }
    let at = belgian_time::moment(shown).ok_or(MomentFault::Skipped)?;
    if at > now { Err(MomentFault::Future) } else { Ok(Some(at)) }
}

/// A time such as 14:30, 14h30, 14.30 or 14 u.
fn read_time(text: &str) -> Option<NaiveTime> {
    let plain = text.to_lowercase().replace([' ', '\u{a0}', '\u{202f}'], "");
    let plain = plain.trim_end_matches("uur");
    let (hour, minute) = plain.split_once([':', 'h', '.', 'u']).unwrap_or((plain, ""));
    let minute = if minute.is_empty() { "0" } else { minute };
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

/// An incident as it is filled in.
pub(super) fn written(incident: &Incident) -> IncidentFields {
    IncidentFields {
        name: incident.name.clone(),
        aware: local(incident.aware),
        personal_data: present::yes_no(incident.personal_data),
        notified: incident.notified.map(local).unwrap_or_default(),
        handled: incident.handled.map(local).unwrap_or_default(),
        done: incident.done.iter().map(ToString::to_string).collect(),
    }
}

/// An incident as it is filled in, with what was given where that could not be stored.
pub(super) fn shown(
    incident: &Incident,
    given: &IncidentFields,
    problems: &[FieldProblem],
) -> IncidentFields {
    let mut fields = written(incident);
    for problem in problems {
        match problem.field.as_str() {
            "name" => fields.name.clone_from(&given.name),
            "personalData" => fields.personal_data.clone_from(&given.personal_data),
            "aware" => fields.aware.clone_from(&given.aware),
            "notified" => fields.notified.clone_from(&given.notified),
            _ => fields.handled.clone_from(&given.handled),
        }
    }
    fields
}

fn local(at: DateTime<Utc>) -> MomentFields {
    let local = belgian_time::shown(at);
    MomentFields {
        day: local.format("%d/%m/%Y").to_string(),
        time: local.format("%H:%M").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        let time = NaiveTime::from_hms_opt(14, 0, 0);
        for text in ["14:00", "14h00", "14 h", "14.00", "14u", "14 uur", "14"] {
            assert_eq!(read_time(text), time, "{text}");
        }
        for text in ["", "25:00", "14:60", "two", "14:00:00", "-1:00", "2 pm"] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }
}
