//! `tandem plan` (contract, section 2.4).

use chrono::NaiveDate;
use serde::Serialize;
use tandem_core::assessment::{Assessment, PlanSettings};
use tandem_core::plan::{Plan, Planned, Sums};
use tandem_core::scoring::Interval;
use tandem_report::plan::reasons;

use crate::{Content, Language};

/// The plan of an assessment.
#[derive(Debug, Serialize)]
pub struct PlanJson {
    /// The hours a month that the work takes.
    pub hours_per_month: u16,
    /// The day on which it starts.
    pub start: NaiveDate,
    /// The score before anything is done; `null` when no question applies.
    pub baseline: Option<ScoreEntry>,
    /// What is to be done, in the order of doing.
    pub actions: Vec<ActionEntry>,
    /// What is called for and was done or declined.
    pub decided: Vec<DecidedEntry>,
    /// What all of it takes.
    pub totals: SumsEntry,
    /// The same by the quarter in which it is due.
    pub quarters: Vec<QuarterEntry>,
    /// The same by who usually does it.
    pub by_who: Vec<DoerEntry>,
}

/// A score.
#[derive(Debug, Serialize)]
pub struct ScoreEntry {
    /// The low end.
    pub low: f64,
    /// The high end.
    pub high: f64,
}

/// An action that is to be done.
#[derive(Debug, Serialize)]
pub struct ActionEntry {
    /// The action's id.
    pub id: String,
    /// Its number in the order of doing, from 1.
    pub rank: usize,
    /// The day on which it starts.
    pub start: NaiveDate,
    /// The day by which it is done: the one that was set, else the one that was worked out.
    pub due: NaiveDate,
    /// The day on which the work is finished, as it was worked out.
    pub end: NaiveDate,
    /// `30-days`, `90-days`, `180-days` or `later`, counted from the start.
    pub period: &'static str,
    /// True when the work is finished after the day that was set, or that a law gave.
    pub late: bool,
    /// Least and most hours.
    pub hours: [u32; 2],
    /// Least and most euro a year.
    pub euros_per_year: [u32; 2],
    /// Who usually does it.
    pub who: &'static str,
    /// Who has it; `null` when nobody was named.
    pub owner: Option<String>,
    /// How far it is.
    pub status: &'static str,
    /// Whether it goes before the others.
    pub pinned: bool,
    /// The day before which it does not start; `null` when it was not postponed.
    pub postponed_to: Option<NaiveDate>,
    /// Whether a law asks for it.
    pub legal: bool,
    /// The last day that a law gives for it; `null` without one.
    pub legal_day: Option<NaiveDate>,
    /// What it requires and is still to be done.
    pub requires: Vec<String>,
    /// The questions that lead to it.
    pub questions: Vec<String>,
    /// What else asks for it: `unowned:SERVICE/LAYER`, `duty:ID`.
    pub because: Vec<String>,
    /// What the low end rises by.
    pub risk_reduced: f64,
    /// The score once this action and all before it are done; `null` when no question applies.
    pub score_after: Option<ScoreEntry>,
}

/// An action that is over.
#[derive(Debug, Serialize)]
pub struct DecidedEntry {
    /// The action's id.
    pub id: String,
    /// `done` or `declined`.
    pub status: &'static str,
    /// Why it was declined; `null` when nobody said.
    pub reason: Option<String>,
}

/// What some actions take.
#[derive(Debug, Serialize)]
pub struct SumsEntry {
    /// Least and most hours, once.
    pub hours: [u32; 2],
    /// Least and most euro a year.
    pub euros_per_year: [u32; 2],
}

/// What is due in a quarter.
#[derive(Debug, Serialize)]
pub struct QuarterEntry {
    /// The quarter, such as `2026-Q4`.
    pub quarter: String,
    /// How many actions.
    pub actions: usize,
    /// What they take.
    #[serde(flatten)]
    pub sums: SumsEntry,
}

/// What one kind of person does.
#[derive(Debug, Serialize)]
pub struct DoerEntry {
    /// Who.
    pub who: &'static str,
    /// How many actions.
    pub actions: usize,
    /// What they take.
    #[serde(flatten)]
    pub sums: SumsEntry,
}

/// Makes the plan of an assessment. What `settings` says goes before what the assessment says.
pub fn plan(
    content: &Content,
    assessment: &Assessment,
    settings: PlanSettings,
    today: NaiveDate,
) -> PlanJson {
    let assessment = &with(assessment, settings);
    let scores = content.score(assessment);
    let plan = Plan::of(content, assessment, &scores, today);
    let totals = plan.totals();
    PlanJson {
        hours_per_month: plan.hours_per_month,
        start: plan.start,
        baseline: plan.baseline.map(score),
        actions: plan
            .actions
            .iter()
            .enumerate()
            .map(|(at, planned)| entry(at + 1, planned, &plan, assessment))
            .collect(),
        decided: plan
            .decided
            .iter()
            .map(|one| DecidedEntry {
                id: one.action.id.to_string(),
                status: one.state.status.id(),
                reason: one.state.reason.clone(),
            })
            .collect(),
        totals: sums(totals.all),
        quarters: totals
            .quarters
            .iter()
            .map(|(quarter, of)| QuarterEntry {
                quarter: format!("{}-Q{}", quarter.year, quarter.number),
                actions: of.actions,
                sums: sums(*of),
            })
            .collect(),
        by_who: totals
            .doers
            .iter()
            .map(|(doer, of)| DoerEntry { who: doer.id(), actions: of.actions, sums: sums(*of) })
            .collect(),
    }
}

/// The plan as text.
pub fn plan_text(
    content: &Content,
    assessment: &Assessment,
    settings: PlanSettings,
    language: &Language,
    today: NaiveDate,
) -> String {
    let assessment = &with(assessment, settings);
    let scores = content.score(assessment);
    let plan = Plan::of(content, assessment, &scores, today);
    let words = &language.words;
    let mut lines = vec![language.organisation(&assessment.organisation.name)];
    if let Some(reason) = plan.no_actions(&scores) {
        lines.push(language.no_actions(reason));
        return lines.join("\n");
    }
    lines.push(language.plan_basis(&plan));
    for (at, planned) in plan.actions.iter().enumerate() {
        let gain = language.formats.decimals(planned.gain, 1);
        let number = at + 1;
        lines.push(format!("\n{number:>3}. {}", language.action(planned.action)));
        let mut facts = vec![
            language.plan_due(planned),
            language.plan_who(planned),
            language.hours(planned.action.hours),
        ];
        if planned.gain > 0.0 {
            facts.push(words.with("report-gain", &[("gain", (&gain).into())]));
        }
        facts.extend(planned.is_legal().then(|| words.get("report-law")));
        lines.push(format!("     {}", facts.join(" · ")));
        for reason in reasons(planned, assessment, content, language) {
            lines.push(format!("     {reason}"));
        }
    }
    let totals = plan.totals();
    lines.push(format!("\n{}", language.plan_totals(totals.all)));
    lines.join("\n")
}

/// The assessment with other settings of its plan.
fn with(assessment: &Assessment, settings: PlanSettings) -> Assessment {
    let mut assessment = assessment.clone();
    let kept = assessment.plan;
    assessment.plan = PlanSettings {
        hours_per_month: settings.hours_per_month.or(kept.hours_per_month),
        start: settings.start.or(kept.start),
    };
    assessment
}

fn entry(
    rank: usize,
    planned: &Planned<'_>,
    plan: &Plan<'_>,
    assessment: &Assessment,
) -> ActionEntry {
    let action = planned.action;
    let open =
        |id: &&tandem_core::id::ActionId| plan.actions.iter().any(|one| one.action.id == **id);
    let services = assessment.services.as_deref().unwrap_or_default();
    let unowned = planned.unowned.iter().filter_map(|(service, layer)| {
        Some(format!("unowned:{}/{}", services.get(*service)?.service, layer.id))
    });
    let mut because: Vec<String> = unowned.collect();
    because.extend(planned.duties.iter().map(|id| format!("duty:{id}")));
    // Two services of the catalogue may be the same one.
    because.dedup();
    ActionEntry {
        id: action.id.to_string(),
        rank,
        start: planned.start,
        due: planned.due(),
        end: planned.end,
        period: plan.period(planned).id(),
        late: planned.is_late(),
        hours: action.hours,
        euros_per_year: action.euros_per_year,
        who: planned.doer().id(),
        owner: planned.owner().map(str::to_owned),
        status: planned.status().id(),
        pinned: planned.state.is_some_and(|state| state.pinned),
        postponed_to: planned.state.and_then(|state| state.postponed_to),
        legal: planned.is_legal(),
        legal_day: planned.legal_day,
        requires: action.requires.iter().filter(open).map(ToString::to_string).collect(),
        questions: planned.questions().map(ToString::to_string).collect(),
        because,
        risk_reduced: planned.gain,
        score_after: planned.after.map(score),
    }
}

fn score(interval: Interval) -> ScoreEntry {
    ScoreEntry { low: interval.low, high: interval.high }
}

fn sums(sums: Sums) -> SumsEntry {
    SumsEntry { hours: sums.hours, euros_per_year: sums.euros_per_year }
}
