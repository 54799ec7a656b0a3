//! The plan and its actions as a person writes them, read field by field, and written again.

use chrono::{Datelike, NaiveDate};
use tandem_core::assessment::{ActionState, ActionStatus, PlanSettings};
use tandem_core::file::{name_fault, note_fault};
use tandem_core::plan::MOST_HOURS;

use super::super::organisation::wrong;
use crate::Language;
use crate::day;
use crate::problem;
use crate::view::{ActionFields, FieldProblem, PlanFields};

/// Years that a plan can lie in; another one is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2199;

/// Takes what is right about an action, and says what is wrong with the rest, which stays as it was.
pub(super) fn read_action(
    fields: &ActionFields,
    state: &mut ActionState,
    language: &Language,
) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    let mut fault = |field: &str, text: String| problems.push(wrong(field, text));
    match name_fault(&fields.owner, 0) {
        None => state.owner = some(&fields.owner),
        Some(of) => fault("owner", problem::text_fault(of, language)),
    }
    for (field, given, place) in [
        ("due", &fields.due, &mut state.due),
        ("postponedTo", &fields.postponed_to, &mut state.postponed_to),
    ] {
        match read_day(given) {
            Ok(read) => *place = read,
            Err(()) => fault(field, language.words.get("field-day-invalid")),
        }
    }
    let reason = match note_fault(&fields.reason) {
        None => {
            state.reason = some(&fields.reason);
            true
        }
        Some(of) => {
            fault("reason", problem::text_fault(of, language));
            false
        }
    };
    match ActionStatus::from_id(&fields.status) {
        // Whoever reads the plan later wants to know why.
        Some(ActionStatus::Declined) if reason && state.reason.is_none() => {
            fault("reason", language.words.get("field-reason-missing"));
        }
        Some(ActionStatus::Declined) if !reason => {}
        Some(status) => state.status = status,
        None => fault("status", language.words.get("field-choice-invalid")),
    }
    state.pinned = fields.pinned;
    problems
}

/// Takes what is right about how a plan is made, and says what is wrong with the rest.
pub(super) fn read_settings(
    fields: &PlanFields,
    settings: &mut PlanSettings,
    language: &Language,
) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    let hours = fields.hours.trim();
    match hours.parse() {
        Ok(read) if (1..=MOST_HOURS).contains(&read) => settings.hours_per_month = Some(read),
        _ if hours.is_empty() => settings.hours_per_month = None,
        _ => {
            let most = language.formats.whole(u64::from(MOST_HOURS));
            let text = language.words.with("field-hours-invalid", &[("most", (&most).into())]);
            problems.push(wrong("hours", text));
        }
    }
    match read_day(&fields.start) {
        Ok(read) => settings.start = read,
        Err(()) => problems.push(wrong("start", language.words.get("field-day-invalid"))),
    }
    problems
}

/// A day; `None` when nothing is written.
fn read_day(text: &str) -> Result<Option<NaiveDate>, ()> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    day::read(text).filter(|day| YEARS.contains(&day.year())).map(Some).ok_or(())
}

fn some(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// What was decided about an action, as it is filled in.
pub(super) fn written(state: Option<&ActionState>, language: &Language) -> ActionFields {
    let state = state.cloned().unwrap_or_default();
    let day = |day: Option<NaiveDate>| day.map(|day| language.formats.short_day(day));
    ActionFields {
        status: state.status.id().to_owned(),
        owner: state.owner.unwrap_or_default(),
        due: day(state.due).unwrap_or_default(),
        pinned: state.pinned,
        postponed_to: day(state.postponed_to).unwrap_or_default(),
        reason: state.reason.unwrap_or_default(),
    }
}

/// How a plan is made, as it is filled in, with what was given where that could not be stored.
pub(super) fn settings(
    settings: PlanSettings,
    hours: u16,
    given: Option<(&PlanFields, &[FieldProblem])>,
    language: &Language,
) -> PlanFields {
    let start = settings.start.map(|day| language.formats.short_day(day)).unwrap_or_default();
    let mut fields = PlanFields { hours: hours.to_string(), start };
    for (given, problem) in
        given.into_iter().flat_map(|(given, problems)| problems.iter().map(move |one| (given, one)))
    {
        match problem.field.as_str() {
            "hours" => fields.hours.clone_from(&given.hours),
            _ => fields.start.clone_from(&given.start),
        }
    }
    fields
}
