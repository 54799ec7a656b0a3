//! The action plan: shown, moved, tried out.

mod fields;

use std::collections::BTreeSet;

use tandem_core::assessment::ActionStatus;
use tandem_core::id::ActionId;
use tandem_core::plan::{Decided, Period, Plan, Planned, Sums};
use tandem_core::scoring::{Band, ScoreCard};
use tandem_report::plan::{axis, burn_down, reasons};
use tandem_store::Stored;

use super::results::action;
use super::start::Screen;
use crate::app::App;
use crate::present::{self, Marked};
use crate::view::{
    ActionFields, ChoiceRow, DecidedRow, FieldProblem, PlanFields, PlanRow, PlanView, SumsRow,
    TickRow, WhatIfView,
};
use crate::{ApiError, Language};

/// What was given and could not be stored.
#[derive(Default)]
struct Refused<'a> {
    settings: Option<(&'a PlanFields, Vec<FieldProblem>)>,
    action: Option<(&'a str, &'a ActionFields, Vec<FieldProblem>)>,
}

impl App {
    /// Opens the plan.
    pub fn plan_open(&self, id: &str) -> Result<PlanView, ApiError> {
        let stored = self.store()?.load(id)?;
        self.remember(Screen::Plan, id)?;
        Ok(self.plan_view(&stored, Refused::default()))
    }

    /// Stores how the plan is made: what is right of it; what is wrong is said.
    pub fn plan_settings_save(&self, id: &str, given: &PlanFields) -> Result<PlanView, ApiError> {
        let mut stored = self.store()?.load(id)?;
        let before = stored.assessment.plan;
        let problems = fields::read_settings(given, &mut stored.assessment.plan, &self.language());
        if stored.assessment.plan != before {
            self.store()?.put_plan(id, stored.assessment.plan, (self.clock.now)())?;
        }
        let refused = Refused { settings: Some((given, problems)), ..Refused::default() };
        Ok(self.plan_view(&stored, refused))
    }

    /// Stores what a person decided about an action: what is right of it; what is wrong is said.
    pub fn plan_action_save(
        &self,
        id: &str,
        action: &str,
        given: &ActionFields,
    ) -> Result<PlanView, ApiError> {
        let mut stored = self.store()?.load(id)?;
        if self.content.pack.action(action).is_none() {
            return Err(ApiError::ActionNotFound);
        }
        let key = ActionId::from(action);
        let mut state = stored.assessment.actions.get(&key).cloned().unwrap_or_default();
        let before = state.clone();
        let problems = fields::read_action(given, &mut state, &self.language());
        if state != before {
            self.store()?.put_action(id, &key, &state, (self.clock.now)())?;
            stored.assessment.actions.insert(key, state);
        }
        let refused = Refused { action: Some((action, given, problems)), ..Refused::default() };
        Ok(self.plan_view(&stored, refused))
    }

    /// What would be if some actions were done. Nothing is stored.
    pub fn plan_what_if(&self, id: &str, done: &[String]) -> Result<WhatIfView, ApiError> {
        let stored = self.store()?.load(id)?;
        let language = self.language();
        let scores = self.score(&stored.assessment);
        let plan = Plan::of(&self.content, &stored.assessment, &scores, self.clock.today());
        let done: BTreeSet<ActionId> =
            done.iter().map(|action| ActionId::from(action.as_str())).collect();
        let found = plan.what_if(&scores, &done);
        let interval = found.interval.map(|interval| {
            let mut view = present::interval(interval, &language);
            view.provisional = scores.overall.provisional;
            view.band = found.band.map(|band| present::band(band, &language));
            view
        });
        Ok(WhatIfView { interval, totals: language.plan_totals(found.totals) })
    }

    fn plan_view(&self, stored: &Stored, refused: Refused<'_>) -> PlanView {
        let language = self.language();
        let assessment = &stored.assessment;
        let scores = self.score(assessment);
        let plan = Plan::of(&self.content, assessment, &scores, self.clock.today());
        let totals = plan.totals();
        let mut marked = Marked::new(&language);
        let problems = |id: &str| match &refused.action {
            Some((of, given, problems)) if *of == id && !problems.is_empty() => {
                Some(((*given).clone(), problems.clone()))
            }
            _ => None,
        };
        let mut actions = Vec::with_capacity(plan.actions.len());
        for (at, planned) in plan.actions.iter().enumerate() {
            let refused = problems(planned.action.id.as_str());
            actions.push(self.plan_row(at + 1, planned, &plan, stored, &mut marked, refused));
        }
        let (days, ticks) = axis(&plan, &language);
        let given = refused.settings.as_ref().map(|(given, found)| (*given, found.as_slice()));
        PlanView {
            assessment: present::head(assessment),
            settings: fields::settings(assessment.plan, plan.hours_per_month, given, &language),
            settings_problems: refused.settings.map(|(_, found)| found).unwrap_or_default(),
            basis: language.plan_basis(&plan),
            baseline: present::overall(&scores.overall, &language),
            bands: Band::ALL.into_iter().map(|band| present::band(band, &language)).collect(),
            actions,
            decided: plan
                .decided
                .iter()
                .map(|one| decided(one, problems(one.action.id.as_str()), &language))
                .collect(),
            no_actions: no_actions(&plan, &scores, &language),
            periods: Period::ALL
                .map(|one| ChoiceRow { value: one.id().to_owned(), text: language.period(one) })
                .into(),
            statuses: ActionStatus::ALL
                .map(|one| ChoiceRow { value: one.id().to_owned(), text: language.status(one) })
                .into(),
            totals: language.plan_totals(totals.all),
            quarters: totals
                .quarters
                .iter()
                .map(|(quarter, sums)| sums_row(language.quarter(*quarter), *sums, &language))
                .collect(),
            doers: totals
                .doers
                .iter()
                .map(|(doer, sums)| sums_row(language.doer(*doer), *sums, &language))
                .collect(),
            days,
            ticks: ticks.into_iter().map(|(day, label)| TickRow { day, label }).collect(),
            burn_down: burn_down(&plan, &language),
            terms: marked.terms(),
        }
    }

    fn plan_row(
        &self,
        rank: usize,
        planned: &Planned<'_>,
        plan: &Plan<'_>,
        stored: &Stored,
        marked: &mut Marked<'_>,
        refused: Option<(ActionFields, Vec<FieldProblem>)>,
    ) -> PlanRow {
        let language = marked.language();
        let (fields, problems) =
            refused.unwrap_or_else(|| (fields::written(planned.state, language), Vec::new()));
        PlanRow {
            action: action(rank, planned, &self.content, marked),
            fields,
            problems,
            status: language.status(planned.status()),
            who: language.plan_who(planned),
            due: language.plan_due(planned),
            due_short: language.formats.short_day(planned.due()),
            late: planned.is_late(),
            period: plan.period(planned).id().to_owned(),
            reasons: reasons(planned, &stored.assessment, &self.content, language),
            moved: language.plan_moved(planned),
            gain: match planned.gain {
                gain if gain > 0.0 => language.formats.decimals(gain, 1),
                _ => String::new(),
            },
            after: planned.after.map(|interval| present::interval(interval, language)),
            from: plan.day(planned.start),
            to: plan.day(planned.end),
        }
    }
}

fn decided(
    one: &Decided<'_>,
    refused: Option<(ActionFields, Vec<FieldProblem>)>,
    language: &Language,
) -> DecidedRow {
    let (fields, problems) =
        refused.unwrap_or_else(|| (fields::written(Some(one.state), language), Vec::new()));
    let declined = one.state.status == ActionStatus::Declined;
    DecidedRow {
        id: one.action.id.to_string(),
        title: language.action(one.action),
        fields,
        problems,
        status: language.status(one.state.status),
        reason: one.state.reason.clone().filter(|_| declined).unwrap_or_default(),
    }
}

fn no_actions(plan: &Plan<'_>, scores: &ScoreCard, language: &Language) -> String {
    plan.no_actions(scores).map(|reason| language.no_actions(reason)).unwrap_or_default()
}

fn sums_row(name: String, sums: Sums, language: &Language) -> SumsRow {
    SumsRow {
        name,
        actions: present::count(sums.actions),
        hours: language.hours(sums.hours),
        euros: language.euros(sums.euros_per_year),
    }
}
