//! The plan in words: the same on the screen, on paper and on the command line.

use tandem_core::assessment::{ActionStatus, Assessment};
use tandem_core::content::Content;
use tandem_core::map::Known;
use tandem_core::plan::{Period, Plan, Planned, Quarter, Sums};

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
    let unowned = planned.unowned.iter().filter_map(|(service, layer)| {
        let service = Known::of(services.get(*service)?, &content.reference).name().to_owned();
        let layer = layer_name(layer, language);
        let args = [("layer", (&layer).into()), ("service", (&service).into())];
        Some(words.with("plan-because-unowned", &args))
    });
    duties.chain(unowned).collect()
}
