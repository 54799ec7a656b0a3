//! What to do first.

mod order;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use self::order::{Job, order};
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
/// What a law asked for by a day comes first, the earliest day first, each behind what it requires.
/// The others follow in the order that lowers the risk as early as can be ([`order`]): the worth of
/// an action is the points it brings, where points of critical questions count [`CRITICAL_FACTOR`]
/// times, and its time is the middle of the range of hours. Ties are broken by id.
pub fn recommend<'a>(
    pack: &'a Pack,
    scores: &ScoreCard,
    answers: &Answers,
    decided: &BTreeMap<ActionId, ActionState>,
) -> Vec<Recommendation<'a>> {
    let candidates: Vec<Candidate<'_>> =
        called_for(pack, scores, answers, decided).into_values().collect();
    let jobs: Vec<Job> = candidates.iter().map(|one| one.job(&candidates)).collect();
    let mut left: BTreeSet<usize> = (0..jobs.len()).collect();
    let mut ordered = Vec::with_capacity(jobs.len());
    let deadline = |at: usize| candidates[at].recommendation.action.legal_deadline;
    let deadlines: BTreeSet<NaiveDate> = (0..jobs.len()).filter_map(deadline).collect();
    for day in deadlines {
        let mut due = BTreeSet::new();
        for at in left.iter().copied().filter(|at| deadline(*at) == Some(day)) {
            gather(&jobs, at, &left, &mut due);
        }
        left.retain(|at| !due.contains(at));
        ordered.extend(order(&jobs, &due));
    }
    ordered.extend(order(&jobs, &left));
    let mut places: BTreeMap<usize, Recommendation<'_>> =
        candidates.into_iter().map(|one| one.recommendation).enumerate().collect();
    ordered.iter().filter_map(|at| places.remove(at)).collect()
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

impl Candidate<'_> {
    /// The same as whole numbers: millionths of a point, and quarters of an hour, at least one so
    /// that a ratio exists. The position of what it requires is the one in this list.
    fn job(&self, all: &[Self]) -> Job {
        let action = self.recommendation.action;
        let place = |id: &ActionId| all.iter().position(|one| one.recommendation.action.id == *id);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let worth = (self.worth.max(0.0) * 1e6).round() as u64;
        Job {
            worth,
            time: (2 * u64::from(action.hours[0]) + 2 * u64::from(action.hours[1])).max(1),
            requires: action.requires.iter().filter_map(place).collect(),
        }
    }
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

/// Adds a job and what it requires, as far as it is left.
fn gather(jobs: &[Job], at: usize, left: &BTreeSet<usize>, found: &mut BTreeSet<usize>) {
    if left.contains(&at) && found.insert(at) {
        for required in &jobs[at].requires {
            gather(jobs, *required, left, found);
        }
    }
}
