//! The results of an assessment.

use serde::Serialize;
use ts_rs::TS;

use super::{
    AnswerState, AssessmentHead, BandView, DepthRow, IntervalView, QuestionLink, TermView, TextRun,
};

/// The results of an assessment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultsView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The overall score; `None` when no question applies.
    pub interval: Option<IntervalView>,
    /// The names of the five bands, the lowest first.
    pub bands: Vec<BandView>,
    /// Questions with an option chosen.
    pub answered: u32,
    /// Questions answered with "don't know".
    pub dont_know: u32,
    /// Questions that do not apply, with a reason.
    pub not_applicable: u32,
    /// Questions that have no answer yet.
    pub open: u32,
    /// The first question without an answer.
    pub first_open: Option<String>,
    /// Critical questions that hold the band down.
    pub capped_by: Vec<QuestionLink>,
    /// A bar a domain, the lowest first.
    pub domains: Vec<DomainRow>,
    /// The answers that weigh most, the heaviest first.
    pub costs: Vec<CostRow>,
    /// The first six actions, in the order of doing.
    pub actions: Vec<ActionView>,
    /// Why there is no action; empty where there is one.
    pub no_actions: String,
    /// How many actions the whole report holds.
    pub action_count: u32,
    /// Questions answered with "don't know", with how to find out.
    pub unknowns: Vec<UnknownRow>,
    /// The day the sources were last checked, written out.
    pub checked: String,
    /// Answers that cannot both be true, or deserve a second look together.
    pub contradictions: Vec<ContradictionView>,
    /// The three depths, the shallowest first.
    pub depths: Vec<DepthRow>,
    /// The words in the actions that are explained.
    pub terms: Vec<TermView>,
}

/// Answers that cannot both be true, or deserve a second look together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContradictionView {
    /// The rule's id.
    pub id: String,
    /// What the answers say.
    pub text: String,
    /// How to find out which is right.
    pub check: String,
    /// True when the answers cannot all be true; else they only deserve a second look.
    pub certain: bool,
    /// The questions.
    pub questions: Vec<QuestionLink>,
}

/// Somebody who helps in Belgium.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContactView {
    /// The name.
    pub name: String,
    /// What one gets there.
    pub about: String,
    /// The region that it helps; empty for the whole country.
    pub region: String,
    /// Where it stands; shown as text.
    pub url: String,
    /// The telephone number; empty where there is none.
    pub phone: String,
    /// The day it was last checked, written out.
    pub checked: String,
}

/// The bar of a domain.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainRow {
    /// The domain's id.
    pub id: String,
    /// The domain's name.
    pub name: String,
    /// Its first question, to go there; `None` when none is asked.
    pub first_question: Option<String>,
    /// The score; `None` when no question of the domain applies.
    pub interval: Option<IntervalView>,
}

/// What one answer costs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CostRow {
    /// The question.
    pub question: QuestionLink,
    /// The answer in words.
    pub answer: String,
    /// How far it is.
    pub state: AnswerState,
    /// What the low end would rise by, as text with one decimal.
    pub gain: String,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionView {
    /// The action's id.
    pub id: String,
    /// Its number in the order of doing, from 1.
    pub rank: u32,
    /// The action.
    pub title: String,
    /// Why it is worth doing.
    pub why: Vec<TextRun>,
    /// The steps.
    pub steps: Vec<Vec<TextRun>>,
    /// Who can help.
    pub help: Vec<TextRun>,
    /// Who helps in Belgium.
    pub contacts: Vec<ContactView>,
    /// Who usually does it.
    pub who: String,
    /// Hours of work, as a range in words.
    pub hours: String,
    /// Euro a year, as a range in words.
    pub euros: String,
    /// True when a law asks for it.
    pub legal: bool,
    /// True when it is done in half a day without a large purchase.
    pub quick_win: bool,
    /// The questions that lead to it.
    pub because: Vec<QuestionLink>,
}

/// A question that nobody could answer yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnknownRow {
    /// The question.
    pub question: QuestionLink,
    /// How to find the answer.
    pub how: String,
}
