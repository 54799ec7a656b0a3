//! What to do first.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::assessment::{ActionState, ActionStatus, Answers};
use crate::flow::{self, Standing};
use crate::id::{ActionId, QuestionId};
use crate::pack::{Action, Pack};
use crate::scoring::ScoreCard;

/// An action that the answers call for.
#[derive(Debug, Clone, PartialEq)]
pub struct Recommendation<'a> {
    /// The action.
    pub action: &'a Action,
    /// The questions that lead to it, in the order in which they are asked.
    pub questions: Vec<QuestionId>,
    /// What the overall low end would rise by, in points out of 100. Where a question leads to
    /// several actions, each brings an equal part.
    pub gain_percent: f64,
}

/// How many actions stand first, on the screen and on the report's first page.
pub const FIRST_ACTIONS: usize = 6;

/// How much more the points of a critical question count in the order of actions: each of them
/// alone can bring the whole business to a stop. A judgement, said in the report's method.
const CRITICAL_FACTOR: f64 = 2.0;

/// The actions that the answers call for, in the order of doing.
///
/// A chosen option below the best calls for its actions; "don't know" calls for finding out first,
/// so it calls for none. Actions that are done or declined are left out.
///
/// What a law asked for by a day comes first, the earliest day first. Then comes what brings most
/// for each hour of work (the middle of the range of hours), where points of critical questions
/// count [`CRITICAL_FACTOR`] times; ties are broken by id. What an action requires comes before it
/// and is weighed together with it, so that a cheap action behind a dear one waits for its worth.
pub fn recommend<'a>(
    pack: &'a Pack,
    scores: &ScoreCard,
    answers: &Answers,
    decided: &BTreeMap<ActionId, ActionState>,
) -> Vec<Recommendation<'a>> {
    let mut open = called_for(pack, scores, answers, decided);
    let mut ordered = Vec::with_capacity(open.len());
    while let Some(best) = best_group(&open) {
        for id in best {
            ordered.extend(open.remove(&id).map(|candidate| candidate.recommendation));
        }
    }
    ordered
}

/// Why no action is called for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoActions {
    /// Every answer is the best one, or no question applies.
    AllBest,
    /// The answers that would call for one are missing or unknown.
    Unanswered,
    /// Every action that is called for was done or declined.
    Decided,
}

impl NoActions {
    /// The reason, given that [`recommend`] returned nothing.
    pub fn reason(scores: &ScoreCard) -> Self {
        if scores.costs.len() > scores.coverage.dont_know {
            Self::Decided
        } else if scores.coverage.dont_know + scores.coverage.open() > 0 {
            Self::Unanswered
        } else {
            Self::AllBest
        }
    }
}

/// A recommendation and its weight in the order.
struct Candidate<'a> {
    recommendation: Recommendation<'a>,
    worth: f64,
}

/// The actions that the answers call for, by id.
fn called_for<'a>(
    pack: &'a Pack,
    scores: &ScoreCard,
    answers: &Answers,
    decided: &BTreeMap<ActionId, ActionState>,
) -> BTreeMap<&'a ActionId, Candidate<'a>> {
    let mut candidates: BTreeMap<&'a ActionId, Candidate<'a>> = BTreeMap::new();
    for question in &pack.questions {
        let cost = scores.costs.iter().find(|cost| cost.question == question.id);
        let standing = flow::standing(question, answers.get(&question.id));
        let (Some(cost), Standing::Chosen(choice)) = (cost, standing) else { continue };
        let actions = question.actions_of(choice);
        #[allow(clippy::cast_precision_loss)]
        let part = cost.gain_percent / actions.len() as f64;
        let factor = if question.critical { CRITICAL_FACTOR } else { 1.0 };
        for action in actions.iter().filter_map(|id| pack.action(id.as_str())) {
            let status = decided.get(&action.id).map(|state| state.status);
            if matches!(status, Some(ActionStatus::Done | ActionStatus::Declined)) {
                continue;
            }
            let candidate = candidates.entry(&action.id).or_insert_with(|| Candidate {
                recommendation: Recommendation { action, questions: Vec::new(), gain_percent: 0.0 },
                worth: 0.0,
            });
            candidate.recommendation.questions.push(question.id.clone());
            candidate.recommendation.gain_percent += part;
            candidate.worth += factor * part;
        }
    }
    candidates
}

/// The action worth doing next, behind everything it requires, in the order of doing.
fn best_group<'a>(open: &BTreeMap<&'a ActionId, Candidate<'a>>) -> Option<Vec<&'a ActionId>> {
    let mut best: Option<(Rank, Vec<&'a ActionId>)> = None;
    for id in open.keys() {
        let mut group = Vec::new();
        gather(open, id, &mut BTreeSet::new(), &mut group);
        let actions = || group.iter().map(|id| open[id].recommendation.action);
        let rank = Rank {
            deadline: actions().filter_map(|action| action.legal_deadline).min(),
            worth: group.iter().map(|id| open[id].worth).sum::<f64>()
                / actions().map(|action| middle(action.hours)).sum::<f64>(),
        };
        // The keys come in the order of their ids, so only a better rank replaces the best.
        if best.as_ref().is_none_or(|(other, _)| rank.is_before(other)) {
            best = Some((rank, group));
        }
    }
    best.map(|(_, group)| group)
}

/// Where a group of actions stands in the order.
struct Rank {
    deadline: Option<NaiveDate>,
    worth: f64,
}

impl Rank {
    fn is_before(&self, other: &Self) -> bool {
        match (self.deadline, other.deadline) {
            (Some(own), Some(others)) if own != others => own < others,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            _ => self.worth > other.worth,
        }
    }
}

/// Adds an action to the group, behind what it requires and is still open.
fn gather<'a>(
    open: &BTreeMap<&'a ActionId, Candidate<'a>>,
    id: &'a ActionId,
    seen: &mut BTreeSet<&'a ActionId>,
    group: &mut Vec<&'a ActionId>,
) {
    let Some(candidate) = open.get(id) else { return };
    if seen.insert(id) {
        for required in &candidate.recommendation.action.requires {
            gather(open, required, seen, group);
        }
        group.push(id);
    }
}

/// The middle of a range, at least a quarter of an hour so that a ratio exists.
fn middle(range: [u32; 2]) -> f64 {
    (f64::from(range[0] + range[1]) / 2.0).max(0.25)
}
