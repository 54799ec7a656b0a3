//! The days of the plan, and the days of the law that are still to come.

use tandem_core::nis2::{MilestoneScope, scope};
use tandem_core::plan::Planned;

use super::Input;
use crate::calendar::{Calendar, Event};

pub(super) fn calendar(input: &Input<'_>) -> Calendar {
    let scope = scope(&input.assessment.organisation, &input.content.nis2);
    let law = scope.milestones.iter().filter(|one| one.applies && one.date > input.date);
    let actions = input.actions().iter().map(|planned| action(input, planned));
    Calendar {
        name: input.title(),
        made: input.date,
        events: actions.chain(law.filter_map(|one| milestone(input, one))).collect(),
    }
}

/// An id that another calendar of the same assessment gives again.
fn uid(input: &Input<'_>, what: &str) -> String {
    format!("{what}.{}@tandem", input.assessment.id)
}

fn action(input: &Input<'_>, planned: &Planned<'_>) -> Event {
    let language = input.language;
    let summary = language.action(planned.action);
    let (who, hours) = (language.plan_who(planned), language.hours(planned.action.hours));
    let lines = [
        language.action_text(planned.action, "why"),
        language.words.with("export-calendar-who", &[("who", (&who).into())]),
        language.words.with("export-calendar-work", &[("hours", (&hours).into())]),
    ];
    Event {
        uid: uid(input, planned.action.id.as_str()),
        day: planned.due(),
        description: lines.join("\n"),
        reminder: reminder(input, &summary),
        summary,
    }
}

/// A day of the law; nothing where there are no words for a day to come.
fn milestone(input: &Input<'_>, milestone: &MilestoneScope) -> Option<Event> {
    let words = &input.language.words;
    let id = format!("nis2-milestone-{}", milestone.id);
    words.find(&format!("{id}.coming"))?;
    let day = input.day(milestone.date);
    let summary = words.with("export-calendar-law", &[("name", (&words.get(&id)).into())]);
    Some(Event {
        uid: uid(input, &id),
        day: milestone.date,
        description: words.with(&format!("{id}.coming"), &[("day", (&day).into())]),
        reminder: reminder(input, &summary),
        summary,
    })
}

fn reminder(input: &Input<'_>, what: &str) -> String {
    input.language.words.with("export-calendar-reminder", &[("what", what.into())])
}
