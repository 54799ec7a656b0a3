//! The action plan.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    ActionView, AssessmentHead, BandView, ChoiceRow, FieldProblem, IntervalView, TermView,
};

/// The action plan of an assessment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// How the plan is made.
    pub settings: PlanFields,
    /// What of it could not be stored.
    pub settings_problems: Vec<FieldProblem>,
    /// How many hours a month, and from when, as a sentence.
    pub basis: String,
    /// The score of now; `None` when no question applies.
    pub baseline: Option<IntervalView>,
    /// The names of the five bands, the lowest first.
    pub bands: Vec<BandView>,
    /// What is to be done, in the order of doing.
    pub actions: Vec<PlanRow>,
    /// What was done or declined.
    pub decided: Vec<DecidedRow>,
    /// Why there is nothing to do; empty where there is something.
    pub no_actions: String,
    /// The parts of the calendar, the nearest first.
    pub periods: Vec<ChoiceRow>,
    /// How far an action can be.
    pub statuses: Vec<ChoiceRow>,
    /// What all of it takes, as a sentence.
    pub totals: String,
    /// What it takes by quarter.
    pub quarters: Vec<SumsRow>,
    /// What it takes by who usually does it.
    pub doers: Vec<SumsRow>,
    /// Where the axis of time ends, in days from the start.
    pub days: u32,
    /// Marks on the axis of time.
    pub ticks: Vec<TickRow>,
    /// How the risk falls, as a sentence; empty when no question applies.
    pub burn_down: String,
    /// The words in the actions that are explained.
    pub terms: Vec<TermView>,
}

/// An action that is to be done.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlanRow {
    /// The action itself.
    pub action: ActionView,
    /// What a person can set.
    pub fields: ActionFields,
    /// What of it could not be stored.
    pub problems: Vec<FieldProblem>,
    /// How far it is, in words.
    pub status: String,
    /// Who does it, in words.
    pub who: String,
    /// By when, and whether it will be late, in words.
    pub due: String,
    /// By when, in figures.
    pub due_short: String,
    /// True when the work is finished after the day that was set, or that a law gave.
    pub late: bool,
    /// The id of the part of the calendar in which it falls.
    pub period: String,
    /// What else asks for it: a law, a task nobody has.
    pub reasons: Vec<String>,
    /// What a person moved, in words.
    pub moved: Vec<String>,
    /// What it brings, in points, as text with one decimal; empty when nothing.
    pub gain: String,
    /// The score once this action and all before it are done.
    pub after: Option<IntervalView>,
    /// The first day of work, in days from the start.
    pub from: u32,
    /// The last day of work, in days from the start.
    pub to: u32,
}

/// What a person can set about an action. Days are written such as 22/11/2026; empty for none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionFields {
    /// `open`, `planned`, `doing`, `done` or `declined`.
    pub status: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due: String,
    /// Whether it goes before the others.
    pub pinned: bool,
    /// The day before which it does not start.
    pub postponed_to: String,
    /// Why it was declined.
    pub reason: String,
}

/// How a plan is made, as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlanFields {
    /// Hours of work a month.
    pub hours: String,
    /// The day on which the work starts, such as 22/11/2026; empty for the day it is.
    pub start: String,
}

/// An action that is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecidedRow {
    /// The action's id.
    pub id: String,
    /// The action.
    pub title: String,
    /// What a person set.
    pub fields: ActionFields,
    /// What of it could not be stored.
    pub problems: Vec<FieldProblem>,
    /// Done or declined, in words.
    pub status: String,
    /// Why it was declined; empty when it was done.
    pub reason: String,
}

/// What some actions take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SumsRow {
    /// The quarter, or who does them.
    pub name: String,
    /// How many actions.
    pub actions: u32,
    /// Hours, as a range in words.
    pub hours: String,
    /// Euro a year, as a range in words.
    pub euros: String,
}

/// A mark on the axis of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TickRow {
    /// The day, counted from the start.
    pub day: u32,
    /// The label.
    pub label: String,
}

/// What would be if some actions were done.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIfView {
    /// The score; `None` when no question applies.
    pub interval: Option<IntervalView>,
    /// What they take, as a sentence.
    pub totals: String,
}
