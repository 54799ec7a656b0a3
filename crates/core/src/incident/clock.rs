//! What is due when.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::{Concern, Incident};
use crate::belgian_time::months_after;
use crate::nis2::{After, Category, Deadline, Scope, Table};

/// The deadline that is met once the notification was sent.
pub const NOTIFICATION: &str = "notification";

/// The duty of the table to report incidents.
const DUTY: &str = "incidents";

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<'a> {
    /// What: the id of the deadline, or of what takes its place while an incident goes on.
    pub id: &'a str,
    /// The line of the table that it rests on.
    pub deadline: &'a Deadline,
    /// The last moment.
    pub at: DateTime<Utc>,
    /// True when it certainly holds; false when a fact is missing that decides whether it does.
    pub certain: bool,
    /// True when it counts from the last moment of the notification, because none was sent yet.
    pub latest: bool,
}

/// What is due after an incident, the first first.
pub fn deadlines<'a>(incident: &Incident, scope: &Scope, table: &'a Table) -> Vec<Due<'a>> {
    let mut due = Vec::new();
    for deadline in &table.deadlines {
        let Some(certain) = concerns(deadline.who, incident, scope) else { continue };
        let (from, latest) = match (deadline.after, incident.notified) {
            (After::Aware, _) => (incident.aware, false),
            (After::Notified, Some(notified)) => (notified, false),
            (After::Notified, None) => (last_notification(incident, scope, table), true),
        };
        let at = last_moment(deadline, from, scope);
        let of = |id, at, latest| Due { id, deadline, at, certain, latest };
        match (&deadline.meanwhile, incident.handled) {
            (Some(meanwhile), Some(handled)) if handled > at => {
                due.push(of(meanwhile, at, latest));
                due.push(of(&deadline.id, last_moment(deadline, handled, scope), false));
            }
            _ => due.push(of(&deadline.id, at, latest)),
        }
    }
    due.sort_by_key(|one| one.at);
    due
}

/// Whether something concerns an organisation: `Some(false)` when a missing fact decides it, `None`
/// when it certainly does not.
pub fn concerns(who: Concern, incident: &Incident, scope: &Scope) -> Option<bool> {
    match who {
        Concern::PersonalData => match incident.personal_data {
            Some(false) => None,
            known => Some(known == Some(true)),
        },
        Concern::Nis2 if scope.duties.iter().any(|duty| duty == DUTY) => Some(true),
        Concern::Nis2 => {
            let open = scope.category().is_none() && can_have_duty(&scope.possible);
            // Where DORA goes first, incidents go to the financial side.
            (open && !scope.under_dora).then_some(false)
        }
    }
}

/// Whether one of the categories has the duty.
fn can_have_duty(categories: &BTreeSet<Category>) -> bool {
    categories.contains(&Category::Important) || categories.contains(&Category::Essential)
}

fn last_notification(incident: &Incident, scope: &Scope, table: &Table) -> DateTime<Utc> {
    let notification = table.deadlines.iter().find(|one| one.id == NOTIFICATION);
    notification.map_or(incident.aware, |one| last_moment(one, incident.aware, scope))
}

/// The last moment of a deadline that counts from a moment on.
fn last_moment(deadline: &Deadline, from: DateTime<Utc>, scope: &Scope) -> DateTime<Utc> {
    months_after(from + TimeDelta::hours(hours(deadline, scope).into()), deadline.months)
}

/// The hours that a deadline leaves to an organisation, before its months are added.
pub fn hours(deadline: &Deadline, scope: &Scope) -> u32 {
    // A type that may bring it in shortens the time: the safe side.
    let shortened = scope
        .types
        .iter()
        .any(|one| deadline.types.contains(&one.id) && can_have_duty(&one.possible));
    deadline.types_hours.filter(|_| shortened).unwrap_or(deadline.hours)
}
