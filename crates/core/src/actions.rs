//! What to do first.

use std::collections::{BTreeMap, BTreeSet};

use crate::assessment::{ActionState, ActionStatus};
use crate::id::{ActionId, QuestionId};
use crate::pack::{Action, Pack};
use crate::scoring::{QuestionState, ScoreCard};

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

/// The actions that the answers call for, in the order of doing.
///
/// A chosen option below the best calls for the actions of its question; "don't know" calls for
/// finding out first, so it calls for none. Actions that are done or declined are left out.
///
/// What a law asks for comes first, then what brings most for each hour of work (the middle of the
/// range of hours); ties are broken by id. What an action requires comes before it, and is weighed
/// together with it: a cheap action behind a dear one waits for its worth.
pub fn recommend<'a>(
    pack: &'a Pack,
    scores: &ScoreCard,
    decided: &BTreeMap<ActionId, ActionState>,
) -> Vec<Recommendation<'a>> {
    let mut open = called_for(pack, scores, decided);
    let mut ordered = Vec::with_capacity(open.len());
    while let Some(best) = best_group(&open) {
        for id in best {
            ordered.extend(open.remove(&id));
        }
    }
    ordered
}

/// The actions that the answers call for, by id.
fn called_for<'a>(
    pack: &'a Pack,
    scores: &ScoreCard,
    decided: &BTreeMap<ActionId, ActionState>,
) -> BTreeMap<&'a ActionId, Recommendation<'a>> {
    let gains: BTreeMap<&QuestionId, f64> = scores
        .questions
        .iter()
        .filter(|question| question.state == QuestionState::Answered)
        .filter_map(|question| scores.costs.iter().find(|cost| cost.question == question.id))
        .map(|cost| (&cost.question, cost.gain_percent))
        .collect();

    pack.actions
        .iter()
        .filter(|action| {
            let status = decided.get(&action.id).map(|state| state.status);
            !matches!(status, Some(ActionStatus::Done | ActionStatus::Declined))
        })
        .filter_map(|action| {
            let behind =
                pack.improves(&action.id).filter(|question| gains.contains_key(&question.id));
            let (questions, parts): (Vec<QuestionId>, Vec<f64>) = behind
                .map(|question| {
                    #[allow(clippy::cast_precision_loss)]
                    let parts = question.actions.len() as f64;
                    (question.id.clone(), gains[&question.id] / parts)
                })
                .unzip();
            let gain_percent = parts.iter().sum();
            (!questions.is_empty())
                .then_some((&action.id, Recommendation { action, questions, gain_percent }))
        })
        .collect()
}

/// The action worth doing next, behind everything it requires, in the order of doing.
fn best_group<'a>(open: &BTreeMap<&'a ActionId, Recommendation<'a>>) -> Option<Vec<&'a ActionId>> {
    let mut best: Option<((bool, f64), Vec<&'a ActionId>)> = None;
    for id in open.keys() {
        let mut group = Vec::new();
        gather(open, id, &mut BTreeSet::new(), &mut group);
        let legal = group.iter().any(|id| open[id].action.legal);
        let gain: f64 = group.iter().map(|id| open[id].gain_percent).sum();
        let hours: f64 = group.iter().map(|id| middle(open[id].action.hours)).sum();
        let worth = (legal, gain / hours);
        // The keys come in the order of their ids, so only a greater worth replaces the best.
        if best
            .as_ref()
            .is_none_or(|(other, _)| worth.0 > other.0 || (worth.0 == other.0 && worth.1 > other.1))
        {
            best = Some((worth, group));
        }
    }
    best.map(|(_, group)| group)
}

/// Adds an action to the group, behind what it requires and is still open.
fn gather<'a>(
    open: &BTreeMap<&'a ActionId, Recommendation<'a>>,
    id: &'a ActionId,
    seen: &mut BTreeSet<&'a ActionId>,
    group: &mut Vec<&'a ActionId>,
) {
    let Some(recommendation) = open.get(id) else { return };
    if seen.insert(id) {
        for required in &recommendation.action.requires {
            gather(open, required, seen, group);
        }
        group.push(id);
    }
}

/// The middle of a range, at least a quarter of an hour so that a ratio exists.
fn middle(range: [u32; 2]) -> f64 {
    (f64::from(range[0] + range[1]) / 2.0).max(0.25)
}
