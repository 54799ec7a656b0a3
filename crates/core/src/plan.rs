//! What to do, in which order, by when, and what it brings.

mod calendar;
mod called;
pub mod order;
mod schedule;
mod totals;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use self::calendar::{Calendar, plus};
use self::called::{Called, called_for};
use self::order::{Job, gather, order as in_order};
use self::schedule::{Limits, schedule};
use crate::assessment::{ActionState, ActionStatus, Assessment};
use crate::content::Content;
use crate::id::{ActionId, QuestionId};
use crate::map::Layer;
use crate::pack::{Action, Doer};
use crate::scoring::{Band, Interval, ScoreCard};

pub use self::called::Part;
pub use self::totals::{Quarter, Sums, Totals};

/// How many actions stand first, on the screen and on the report's first page.
pub const FIRST_ACTIONS: usize = 6;

/// The hours a month that a plan is made with until somebody says otherwise.
pub const HOURS_PER_MONTH: u16 = 8;

/// The most hours a month that a plan takes.
pub const MOST_HOURS: u16 = 1000;

/// A legal last day is near when it is at most so many days away.
pub const NEAR_DAYS: u64 = 90;

/// A critical question below this holds the band down (contract, section 2.3).
const CRITICAL_BELOW: f64 = 0.5;

/// The plan of an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan<'a> {
    /// How many hours a month the work takes.
    pub hours_per_month: u16,
    /// The day on which it starts.
    pub start: NaiveDate,
    /// The overall score before anything is done; `None` when no question applies.
    pub baseline: Option<Interval>,
    /// What is to be done, in the order of doing.
    pub actions: Vec<Planned<'a>>,
    /// What is called for and was done or declined, in the order of the ids.
    pub decided: Vec<Decided<'a>>,
}

/// An action that is to be done.
#[derive(Debug, Clone, PartialEq)]
pub struct Planned<'a> {
    /// The action.
    pub action: &'a Action,
    /// What each question that leads to it brings, in the order in which they are asked.
    pub parts: Vec<Part>,
    /// The tasks nobody has that it closes: the position of a service, and a layer.
    pub unowned: Vec<(usize, &'a Layer)>,
    /// The ids of the legal duties that ask for it.
    pub duties: Vec<String>,
    /// The last day that a law gives for it.
    pub legal_day: Option<NaiveDate>,
    /// What was decided about it; `None` when nothing was.
    pub state: Option<&'a ActionState>,
    /// The working day on which it starts.
    pub start: NaiveDate,
    /// The working day on which it is finished.
    pub end: NaiveDate,
    /// What the overall low end rises by, in points out of 100.
    pub gain: f64,
    /// The overall score once this action and all before it are done.
    pub after: Option<Interval>,
}

impl<'a> Planned<'a> {
    /// The day by which it is to be done: the one that a person set, else the day on which it is
    /// finished.
    pub fn due(&self) -> NaiveDate {
        self.state.and_then(|state| state.due).unwrap_or(self.end)
    }

    /// How far it is.
    pub fn status(&self) -> ActionStatus {
        self.state.map_or(ActionStatus::Open, |state| state.status)
    }

    /// Who has it.
    pub fn owner(&self) -> Option<&'a str> {
        self.state.and_then(|state| state.owner.as_deref()).filter(|name| !name.trim().is_empty())
    }

    /// Who usually does it.
    pub fn doer(&self) -> Doer {
        self.action.who.first().copied().unwrap_or(Doer::Owner)
    }

    /// True when a law asks for it.
    pub fn is_legal(&self) -> bool {
        self.action.legal || !self.duties.is_empty() || self.legal_day.is_some()
    }

    /// True when the work is finished after the day that a person set, or that a law gave.
    pub fn is_late(&self) -> bool {
        let set = self.state.and_then(|state| state.due);
        [set, self.legal_day].into_iter().flatten().any(|day| self.end > day)
    }

    /// The questions that lead to it, in the order in which they are asked.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionId> {
        self.parts.iter().map(|part| &part.question)
    }
}

/// An action that is called for and over.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided<'a> {
    /// The action.
    pub action: &'a Action,
    /// What was decided.
    pub state: &'a ActionState,
}

/// When an action falls, counted from the start of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// Within 30 days.
    Days30,
    /// Within 90 days.
    Days90,
    /// Within 180 days.
    Days180,
    /// Later.
    Later,
}

impl Period {
    /// All of them, the nearest first.
    pub const ALL: [Self; 4] = [Self::Days30, Self::Days90, Self::Days180, Self::Later];

    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Days30 => "30-days",
            Self::Days90 => "90-days",
            Self::Days180 => "180-days",
            Self::Later => "later",
        }
    }

    fn of(start: NaiveDate, due: NaiveDate) -> Self {
        match (due - start).num_days() {
            ..=30 => Self::Days30,
            31..=90 => Self::Days90,
            91..=180 => Self::Days180,
            _ => Self::Later,
        }
    }
}

/// Why a plan holds nothing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoActions {
    /// Every answer is the best one, or no question applies.
    AllBest,
    /// The answers that would call for one are missing or unknown.
    Unanswered,
    /// Every action that is called for was done or declined.
    Decided,
}

impl<'a> Plan<'a> {
    /// The plan of an assessment, made on a day.
    ///
    /// What is being done and what a person pinned comes first. Then comes what a law asked for by a
    /// day that has passed or is near ([`NEAR_DAYS`]), the earliest day first. The others follow in
    /// the order that lowers the risk as early as can be ([`order::order`]): the worth of an
    /// action is the points it brings, and its time the middle of its range of hours. Each stands
    /// behind what it requires, and ties are broken by id.
    ///
    /// The days come from the hours a month. A postponed action waits; one whose day a person set or
    /// a law gave goes earlier when it would be late otherwise; the rest moves
    /// ([`schedule`](schedule::schedule)).
    pub fn of(
        content: &'a Content,
        assessment: &'a Assessment,
        scores: &ScoreCard,
        today: NaiveDate,
    ) -> Self {
        let hours_per_month = assessment.plan.hours_per_month.unwrap_or(HOURS_PER_MONTH);
        let start = assessment.plan.start.unwrap_or(today);
        let calendar = Calendar::new(start, hours_per_month);
        let baseline = scores.overall.interval;
        let mut plan =
            Self { hours_per_month, start, baseline, actions: Vec::new(), decided: Vec::new() };
        let mut open: Vec<(Called<'a>, Option<&'a ActionState>)> = Vec::new();
        for (id, called) in called_for(content, assessment, scores) {
            match assessment.actions.get(id) {
                Some(state) if state.status.is_over() => {
                    plan.decided.push(Decided { action: called.action, state });
                }
                state => open.push((called, state)),
            }
        }
        let jobs = jobs(&open);
        let sequence = sequence(&open, &jobs, today);
        let limits: Vec<Limits> =
            open.iter().map(|(called, state)| limits(called, *state, &calendar, today)).collect();
        let slots = schedule(&jobs, &sequence, &limits);
        let mut open: BTreeMap<usize, _> = open.into_iter().enumerate().collect();
        let mut gained = 0.0;
        for slot in slots {
            let Some((called, state)) = open.remove(&slot.job) else { continue };
            // Adding zero turns the -0 that a sum of nothing is into 0.
            let gain = called.parts.iter().map(|part| part.gain).sum::<f64>() + 0.0;
            gained += gain;
            let (start, end) = (calendar.starts(slot.from), calendar.ends(slot.to));
            plan.actions.push(Planned {
                action: called.action,
                parts: called.parts,
                unowned: called.unowned,
                duties: called.duties,
                legal_day: called.legal_day,
                state,
                start,
                end,
                gain,
                after: baseline.map(|interval| raised(interval, gained)),
            });
        }
        plan
    }

    /// When one of its actions falls, counted from the start.
    pub fn period(&self, planned: &Planned<'_>) -> Period {
        Period::of(self.start, planned.due())
    }

    /// How many days a day is from the start; 0 for one before it.
    pub fn day(&self, day: NaiveDate) -> u32 {
        u32::try_from((day - self.start).num_days()).unwrap_or(0)
    }

    /// Why there is nothing to do; `None` when there is something.
    pub fn no_actions(&self, scores: &ScoreCard) -> Option<NoActions> {
        if !self.actions.is_empty() {
            None
        } else if !self.decided.is_empty() {
            Some(NoActions::Decided)
        } else if scores.coverage.dont_know + scores.coverage.open() > 0 {
            Some(NoActions::Unanswered)
        } else {
            Some(NoActions::AllBest)
        }
    }

    /// What would be if some actions were done, in any order.
    pub fn what_if(&self, scores: &ScoreCard, done: &BTreeSet<ActionId>) -> WhatIf {
        let chosen = || self.actions.iter().filter(|one| done.contains(&one.action.id));
        let gained = chosen().map(|one| one.gain).sum();
        let interval = self.baseline.map(|interval| raised(interval, gained));
        let held = scores.overall.capped_by.iter().any(|id| {
            let question = scores.questions.iter().find(|one| one.id == *id);
            let before = question.and_then(|one| one.score).unwrap_or(0.0);
            // The parts of a question are equal, so that each closes an equal share of its gap.
            #[allow(clippy::cast_precision_loss)]
            let share: f64 = chosen()
                .flat_map(|one| &one.parts)
                .filter(|part| part.question == *id)
                .map(|part| 1.0 / part.of as f64)
                .sum();
            before + (1.0 - before) * share < CRITICAL_BELOW - 1e-9
        });
        let band = interval.filter(|_| !scores.overall.provisional).map(|interval| {
            let band = Band::of(interval.low);
            if held { band.min(Band::Fragile) } else { band }
        });
        WhatIf { interval, band, totals: Sums::of(chosen().map(|one| one.action)) }
    }
}

/// What would be if some actions were done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WhatIf {
    /// The overall score.
    pub interval: Option<Interval>,
    /// The band; `None` while questions are open.
    pub band: Option<Band>,
    /// What they take.
    pub totals: Sums,
}

/// A score after so many points more. Both ends rise: what is done is known.
fn raised(interval: Interval, points: f64) -> Interval {
    let up = |end: f64| (end + points).min(100.0);
    Interval { low: up(interval.low), high: up(interval.high) }
}

/// The same as whole numbers: millionths of a point, and quarters of an hour, at least one so that a
/// ratio exists. The position of what it requires is the one in this list.
fn jobs(open: &[(Called<'_>, Option<&ActionState>)]) -> Vec<Job> {
    let place = |id: &ActionId| open.iter().position(|(one, _)| one.action.id == *id);
    let job = |(called, _): &(Called<'_>, Option<&ActionState>)| {
        let action = called.action;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let worth = (called.worth.max(0.0) * 1e6).round() as u64;
        Job {
            worth,
            time: (2 * u64::from(action.hours[0]) + 2 * u64::from(action.hours[1])).max(1),
            requires: action.requires.iter().filter_map(place).collect(),
        }
    };
    open.iter().map(job).collect()
}

/// The order before any day is looked at but those of the law.
fn sequence(
    open: &[(Called<'_>, Option<&ActionState>)],
    jobs: &[Job],
    today: NaiveDate,
) -> Vec<usize> {
    let mut left: BTreeSet<usize> = (0..jobs.len()).collect();
    let mut ordered = Vec::with_capacity(jobs.len());
    let mut take = |chosen: &dyn Fn(usize) -> bool| {
        let mut set = BTreeSet::new();
        for at in left.iter().copied().filter(|at| chosen(*at)) {
            gather(jobs, at, &left, &mut set);
        }
        left.retain(|at| !set.contains(at));
        ordered.extend(in_order(jobs, &set));
    };
    take(&|at| open[at].1.is_some_and(|s| s.pinned || s.status == ActionStatus::Doing));
    let near = plus(today, NEAR_DAYS);
    let days: BTreeSet<NaiveDate> =
        open.iter().filter_map(|(called, _)| called.legal_day).filter(|day| *day <= near).collect();
    for day in days {
        take(&|at| open[at].0.legal_day == Some(day));
    }
    take(&|_| true);
    ordered
}

/// The moments that hold an action.
fn limits(
    called: &Called<'_>,
    state: Option<&ActionState>,
    calendar: &Calendar,
    today: NaiveDate,
) -> Limits {
    let set = state.and_then(|state| state.due);
    // A day of the law that has passed cannot be kept any more; it has its place in the sequence.
    let legal = called.legal_day.filter(|day| *day >= today);
    let by = [set, legal].into_iter().flatten().min();
    Limits {
        from: state.and_then(|state| state.postponed_to).map_or(0, |day| calendar.before(day)),
        by: by.map(|day| calendar.until(day)),
    }
}
