//! The plan in words: the same on the screen, on paper and on the command line.

use tandem_core::assessment::{ActionStatus, Assessment};
use tandem_core::content::Content;
use tandem_core::map::{Known, Layer};
use tandem_core::plan::{Period, Plan, Planned, Quarter, Sums};
use tandem_core::scoring::Interval;

use crate::map::layer_name;
use crate::wording::Language;

impl Language {
    /// How many hours a month the plan takes, and from when.
    pub fn plan_basis(&self, plan: &Plan<'_>) -> String {
        let day = self.formats.day(plan.start);
        let hours = usize::from(plan.hours_per_month);
        self.words.with("plan-basis", &[("hours", hours.into()), ("day", (&day).into())])
    }

    /// By when an action is done, and whether it will be late.
    pub fn plan_due(&self, planned: &Planned<'_>) -> String {
        let set = planned.state.and_then(|state| state.due);
        let end = self.formats.day(planned.end);
        let (id, day) = match (set, planned.legal_day) {
            (Some(day), _) if planned.end > day => ("plan-due-late", day),
            (None, Some(day)) if planned.end > day => ("plan-due-law", day),
            (Some(day), _) => ("plan-due", day),
            (None, _) => return self.words.with("plan-due", &[("day", (&end).into())]),
        };
        let day = self.formats.day(day);
        if id == "plan-due" {
            return self.words.with(id, &[("day", (&day).into())]);
        }
        self.words.with(id, &[("day", (&day).into()), ("end", (&end).into())])
    }

    /// Who does an action: the person who was named, else who usually does it.
    pub fn plan_who(&self, planned: &Planned<'_>) -> String {
        planned.owner().map_or_else(|| self.doer(planned.doer()), str::to_owned)
    }

    /// How far an action is.
    pub fn status(&self, status: ActionStatus) -> String {
        self.words.get(&format!("status-{}", status.id()))
    }

    /// A part of the calendar, such as "within 30 days".
    pub fn period(&self, period: Period) -> String {
        self.words.get(&format!("plan-period-{}", period.id()))
    }

    /// A quarter of a year.
    pub fn quarter(&self, quarter: Quarter) -> String {
        let (number, year) = (quarter.number.to_string(), quarter.year.to_string());
        let args = [("number", (&number).into()), ("year", (&year).into())];
        self.words.with("plan-quarter", &args)
    }

    /// What some actions take together, as a sentence.
    pub fn plan_totals(&self, sums: Sums) -> String {
        let (hours, euros) = (self.hours(sums.hours), self.euros(sums.euros_per_year));
        let args = [
            ("hours", (&hours).into()),
            ("euros", (&euros).into()),
            ("count", sums.actions.into()),
        ];
        self.words.with("plan-totals", &args)
    }

    /// What a person moved, in words: put first, or postponed. Empty when nothing.
    pub fn plan_moved(&self, planned: &Planned<'_>) -> Vec<String> {
        let Some(state) = planned.state else { return Vec::new() };
        let pinned = state.pinned.then(|| self.words.get("plan-pinned"));
        let postponed = state.postponed_to.map(|day| {
            let day = self.formats.day(day);
            self.words.with("plan-postponed", &[("day", (&day).into())])
        });
        pinned.into_iter().chain(postponed).collect()
    }
}

/// Where the axis of time of a plan ends, in days from its start, and the marks on it.
pub fn axis(plan: &Plan<'_>, language: &Language) -> (u32, Vec<(u32, String)>) {
    let last = plan.actions.iter().map(|planned| plan.day(planned.end)).max().unwrap_or(0);
    let days = (last + 1).max(30);
    let mark = |id: &str, count: u32| {
        language.words.with(id, &[("count", usize::try_from(count).unwrap_or(0).into())])
    };
    let mut ticks: Vec<(u32, String)> = [30, 90, 180]
        .into_iter()
        .map(|day| (day, mark("plan-tick-days", day)))
        .filter(|(day, _)| *day <= days)
        .collect();
    // Of a plan of many years only so many marks have room.
    let years = days / 365;
    let step = years.div_ceil(6).max(1);
    for year in (1..=years).filter(|year| year % step == 0) {
        ticks.push((year * 365, mark("plan-tick-years", year)));
    }
    // Marks that would stand on each other's words are left out, the later ones first kept.
    let mut kept: Vec<(u32, String)> = Vec::new();
    for (day, label) in ticks.into_iter().rev() {
        if kept.last().is_none_or(|(next, _)| (next - day) * 9 >= days) {
            kept.push((day, label));
        }
    }
    kept.reverse();
    (days, kept)
}

/// How the risk falls while the plan is done, as a sentence; empty when no question applies.
pub fn burn_down(plan: &Plan<'_>, language: &Language) -> String {
    let last = plan.actions.last().and_then(|planned| Some((planned.after?, planned.end)));
    let (Some(now), Some((then, end))) = (plan.baseline, last) else { return String::new() };
    let left = |interval: Interval| (100 - interval.whole().0.min(100)).to_string();
    let (now, then, day) = (left(now), left(then), language.formats.day(end));
    let args = [("now", (&now).into()), ("then", (&then).into()), ("day", (&day).into())];
    language.words.with("plan-burn-down", &args)
}

/// What asks for an action besides the answers: a legal duty, a task nobody has.
pub fn reasons(
    planned: &Planned<'_>,
    assessment: &Assessment,
    content: &Content,
    language: &Language,
) -> Vec<String> {
    let words = &language.words;
    let duties = content.nis2.duties.iter().filter(|duty| planned.duties.contains(&duty.id));
    let duties = duties.map(|duty| {
        let name = words.get(&format!("plan-duty-{}", duty.id));
        let args = [("duty", (&name).into()), ("law", (&duty.law).into())];
        words.with("plan-because-duty", &args)
    });
    let services = assessment.services.as_deref().unwrap_or_default();
    // A task that nobody has for several services is said once.
    let mut tasks: Vec<(&Layer, Vec<&str>)> = Vec::new();
    for (service, layer) in &planned.unowned {
        let Some(service) = services.get(*service) else { continue };
        let name = Known::of(service, &content.reference).name();
        match tasks.iter_mut().find(|(known, _)| known.id == layer.id) {
            Some((_, names)) => names.push(name),
            None => tasks.push((layer, vec![name])),
        }
    }
    let unowned = tasks.into_iter().map(|(layer, names)| {
        let (layer, services) = (layer_name(layer, language), names.join(", "));
        let args = [("layer", (&layer).into()), ("services", (&services).into())];
        words.with("plan-because-unowned", &args)
    });
    duties.chain(unowned).collect()
}
