//! The plan, a row an action.

use tandem_core::assessment::ActionStatus;
use tandem_core::pack::Action;
use tandem_core::plan::{Decided, Planned};

use super::{ends, sheet};
use crate::compose::Input;
use crate::plan::reasons;
use crate::workbook::{Sheet, Value};

const COLUMNS: [&str; 21] = [
    "number",
    "action",
    "who",
    "status",
    "period",
    "start",
    "end",
    "due",
    "remark",
    "hours-least",
    "hours-most",
    "euros-least",
    "euros-most",
    "gain",
    "after-low",
    "after-high",
    "law",
    "why",
    "improves",
    "asked-by",
    "help",
];

/// What is to be done, in the order of doing, and then what was done or declined.
pub(in crate::compose) fn plan(input: &Input<'_>) -> Sheet {
    let open = input.actions().iter().enumerate();
    let open = open.map(|(index, planned)| planned_row(input, index + 1, planned));
    let decided = input.plan.decided.iter().map(|one| decided_row(input, one));
    sheet(input, "plan", COLUMNS, open.chain(decided).collect())
}

fn planned_row(input: &Input<'_>, number: usize, planned: &Planned<'_>) -> [Value; 21] {
    let language = input.language;
    let late = planned.is_late().then(|| language.plan_due(planned));
    let remarks: Vec<String> = late.into_iter().chain(language.plan_moved(planned)).collect();
    let improves: Vec<String> = planned.questions().map(|id| input.short(id)).collect();
    let asked_by = reasons(planned, input.assessment, input.content, language);
    let [low, high] = ends(planned.after);
    let [hours_least, hours_most, euros_least, euros_most] = costs(planned.action);
    let [action, why, help] = texts(input, planned.action);
    [
        Value::count(number),
        action,
        language.plan_who(planned).into(),
        language.status(planned.status()).into(),
        language.period(input.plan.period(planned)).into(),
        planned.start.into(),
        planned.end.into(),
        planned.due().into(),
        remarks.join("\n").into(),
        hours_least,
        hours_most,
        euros_least,
        euros_most,
        Value::tenths(planned.gain),
        low,
        high,
        yes_or_no(input, planned.is_legal()),
        why,
        improves.join("\n").into(),
        asked_by.join("\n").into(),
        help,
    ]
}

/// An action that is over: it has no day and brings nothing any more.
fn decided_row(input: &Input<'_>, decided: &Decided<'_>) -> [Value; 21] {
    let Decided { action, state } = decided;
    let owner = state.owner.clone().filter(|owner| !owner.trim().is_empty());
    let [hours_least, hours_most, euros_least, euros_most] = costs(action);
    let reason = state.reason.clone().filter(|_| state.status == ActionStatus::Declined);
    let [title, why, help] = texts(input, action);
    [
        Value::Empty,
        title,
        owner.into(),
        input.language.status(state.status).into(),
        Value::Empty,
        Value::Empty,
        Value::Empty,
        Value::Empty,
        reason.into(),
        hours_least,
        hours_most,
        euros_least,
        euros_most,
        Value::Empty,
        Value::Empty,
        Value::Empty,
        yes_or_no(input, action.legal),
        why,
        Value::Empty,
        Value::Empty,
        help,
    ]
}

/// Hours and euro a year, the least and the most of each.
fn costs(action: &Action) -> [Value; 4] {
    let [hours_least, hours_most] = action.hours.map(Value::whole);
    let [euros_least, euros_most] = action.euros_per_year.map(Value::whole);
    [hours_least, hours_most, euros_least, euros_most]
}

/// What it is, why, and who can help. How stands in the report: it would make every row as high as
/// a page.
fn texts(input: &Input<'_>, action: &Action) -> [Value; 3] {
    [
        input.language.action(action).into(),
        input.language.action_text(action, "why").into(),
        input.language.action_text(action, "help").into(),
    ]
}

fn yes_or_no(input: &Input<'_>, yes: bool) -> Value {
    input.word(if yes { "export-yes" } else { "export-no" }).into()
}
