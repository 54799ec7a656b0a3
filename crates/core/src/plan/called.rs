//! Which actions an assessment calls for, each once, and what calls for it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::assessment::{Answers, Assessment};
use crate::content::Content;
use crate::flow::{self, Standing};
use crate::id::{ActionId, QuestionId};
use crate::map::{CloudMap, Layer};
use crate::nis2;
use crate::pack::{Action, Pack};
use crate::scoring::{QuestionState, ScoreCard};

/// How much more the points of a critical question count in the order of actions: each of them
/// alone can bring the whole business to a stop. A judgement, said in the report's method.
const CRITICAL_FACTOR: f64 = 2.0;

/// How much more an action counts in the order when a law asks for it, without naming a day that has
/// passed or is near. A judgement, said in the report's method.
const LEGAL_FACTOR: f64 = 2.0;

/// What a legal duty weighs in the order where no answer shows yet how far it is: as much as an
/// answer to a question of this weight, the middle one. It never counts in the score. A judgement.
const DUTY_WEIGHT: f64 = 3.0;

/// What one question brings to an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The question.
    pub question: QuestionId,
    /// What the overall low end would rise by through this action, in points out of 100: the
    /// question's loss, divided by [`Part::of`].
    pub gain: f64,
    /// How many actions the answer calls for; each brings an equal part.
    pub of: usize,
}

/// An action that is called for.
pub(super) struct Called<'a> {
    pub(super) action: &'a Action,
    /// The answers that lead to it, in the order in which they are asked.
    pub(super) parts: Vec<Part>,
    /// The tasks nobody has that it closes: the position of a service, and a layer.
    pub(super) unowned: Vec<(usize, &'a Layer)>,
    /// The legal duties that ask for it, in the order of the table.
    pub(super) duties: Vec<String>,
    /// The last day that a law gives for it.
    pub(super) legal_day: Option<NaiveDate>,
    /// What it weighs in the order.
    pub(super) worth: f64,
}

impl<'a> Called<'a> {
    fn new(action: &'a Action) -> Self {
        Self {
            action,
            parts: Vec::new(),
            unowned: Vec::new(),
            duties: Vec::new(),
            legal_day: action.legal_deadline,
            worth: 0.0,
        }
    }
}

/// The actions that an assessment calls for, by id, whatever was decided about them.
///
/// A chosen option below the best calls for its actions; "don't know" calls for finding out first,
/// so it calls for none. A legal duty calls for its actions unless an answer shows that they are
/// done. A task nobody has calls for nothing more: it is a reason for what the answers call for.
pub(super) fn called_for<'a>(
    content: &'a Content,
    assessment: &'a Assessment,
    scores: &ScoreCard,
) -> BTreeMap<&'a ActionId, Called<'a>> {
    let mut called = by_answers(&content.pack, scores, &assessment.answers);
    add_duties(&mut called, content, assessment, scores);
    for one in called.values_mut().filter(|one| one.action.legal || !one.duties.is_empty()) {
        one.worth *= LEGAL_FACTOR;
    }
    let map = CloudMap::of(content, assessment, scores);
    for (service, at) in map.unowned() {
        let cell = &map.cells[service][at];
        for action in &cell.actions {
            if let Some(found) = called.get_mut(action) {
                found.unowned.push((service, cell.layer));
            }
        }
    }
    called
}

fn by_answers<'a>(
    pack: &'a Pack,
    scores: &ScoreCard,
    answers: &Answers,
) -> BTreeMap<&'a ActionId, Called<'a>> {
    let mut called: BTreeMap<&'a ActionId, Called<'a>> = BTreeMap::new();
    for question in &pack.questions {
        let cost = scores.costs.iter().find(|cost| cost.question == question.id);
        let standing = flow::standing(question, answers.get(&question.id));
        let (Some(cost), Standing::Chosen(choice)) = (cost, standing) else { continue };
        let actions = question.actions_of(choice);
        #[allow(clippy::cast_precision_loss)]
        let gain = cost.gain_percent / actions.len() as f64;
        let factor = if question.critical { CRITICAL_FACTOR } else { 1.0 };
        for action in actions.iter().filter_map(|id| pack.action(id.as_str())) {
            let found = called.entry(&action.id).or_insert_with(|| Called::new(action));
            found.parts.push(Part { question: question.id.clone(), gain, of: actions.len() });
            found.worth += factor * gain;
        }
    }
    called
}

fn add_duties<'a>(
    called: &mut BTreeMap<&'a ActionId, Called<'a>>,
    content: &'a Content,
    assessment: &Assessment,
    scores: &ScoreCard,
) {
    let scope = nis2::scope(&assessment.organisation, &content.nis2);
    let weight = DUTY_WEIGHT * scores.point();
    for duty in content.nis2.duties.iter().filter(|duty| scope.duties.contains(&duty.id)) {
        for id in &duty.actions {
            if let Some(found) = entry(called, content, scores, id, weight) {
                found.duties.push(duty.id.clone());
            }
        }
    }
    for milestone in &content.nis2.milestones {
        if !scope.milestones.iter().any(|one| one.applies && one.id == milestone.id) {
            continue;
        }
        for id in &milestone.actions {
            if let Some(found) = entry(called, content, scores, id, weight) {
                let day = found.legal_day.map_or(milestone.date, |day| day.min(milestone.date));
                found.legal_day = Some(day);
            }
        }
    }
}

/// The action with this id among those that are called for, added unless an answer shows that it is
/// done.
fn entry<'c, 'a>(
    called: &'c mut BTreeMap<&'a ActionId, Called<'a>>,
    content: &'a Content,
    scores: &ScoreCard,
    id: &ActionId,
    worth: f64,
) -> Option<&'c mut Called<'a>> {
    let action = content.pack.action(id.as_str())?;
    if !called.contains_key(id) && is_shown(&content.pack, scores, id) {
        return None;
    }
    Some(called.entry(&action.id).or_insert_with(|| Called { worth, ..Called::new(action) }))
}

/// True when an answer shows that an action is done.
fn is_shown(pack: &Pack, scores: &ScoreCard, action: &ActionId) -> bool {
    let best = |id: &QuestionId| {
        scores.questions.iter().any(|one| {
            one.id == *id
                && one.state == QuestionState::Answered
                && one.score.is_some_and(|score| score >= 1.0)
        })
    };
    pack.improves(action).any(|question| best(&question.id))
}
