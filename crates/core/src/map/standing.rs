//! How far each duty is, by the answers that cover it.

use std::collections::BTreeMap;

use super::responsibility::{Layer, Owner};
use crate::assessment::{ActionState, Service};
use crate::id::{ActionId, QuestionId};
use crate::pack::Pack;
use crate::reference::Reference;
use crate::scoring::{QuestionScore, QuestionState, ScoreCard};

/// From this mean score on a duty counts as done.
const DONE: f64 = 0.75;
/// Below this mean score a duty counts as missing.
const MISSING: f64 = 0.25;

/// A layer of one service.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell<'a> {
    /// The layer.
    pub layer: &'a Layer,
    /// Who answers for it.
    pub owner: Owner,
    /// True when the IT partner carries out the organisation's half.
    pub by_partner: bool,
    /// How far the organisation's half is.
    pub state: State,
    /// The actions that close the gap, those of the answers that fall short first.
    pub actions: Vec<&'a ActionId>,
    /// The questions whose answers decide the state.
    pub questions: Vec<&'a QuestionId>,
}

/// How far the organisation's half of a layer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is done.
    Done,
    /// A part of it is done.
    Partly,
    /// It is not done, and somebody has it.
    Missing,
    /// Nobody knows.
    Unknown,
    /// It is not done, and nobody has it.
    Unowned,
    /// It is the provider's alone.
    NotYours,
}

impl State {
    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Missing => "missing",
            Self::Unknown => "unknown",
            Self::Unowned => "unowned",
            Self::NotYours => "not-yours",
        }
    }
}

/// What decides how far duties are.
pub struct Duties<'a, 's> {
    /// The questionnaire.
    pub pack: &'a Pack,
    /// What the answers come to.
    pub scores: &'s ScoreCard,
    /// What was decided about actions.
    pub actions: &'a BTreeMap<ActionId, ActionState>,
    /// The layers.
    pub layers: &'a [Layer],
}

/// The layers of a service, in their order. A service whose model nobody knows has none.
pub fn cells<'a>(
    service: &Service,
    reference: &Reference,
    duties: &Duties<'a, '_>,
) -> Vec<Cell<'a>> {
    let Some(model) = service.kind(reference) else { return Vec::new() };
    let cell = |layer: &'a Layer| {
        let owner = layer.owner(model);
        let partner = service.it_partner.as_ref();
        let by_partner =
            owner != Owner::Provider && partner.is_some_and(|list| list.contains(&layer.id));
        let mut cell = Cell {
            layer,
            owner,
            by_partner,
            state: State::NotYours,
            actions: Vec::new(),
            questions: Vec::new(),
        };
        if owner != Owner::Provider {
            duties.fill(&mut cell, layer.questions(model));
        }
        cell
    };
    duties.layers.iter().map(cell).collect()
}

impl<'a> Duties<'a, '_> {
    fn fill(&self, cell: &mut Cell<'a>, questions: &'a [QuestionId]) {
        let scores: Vec<(&'a QuestionId, &QuestionScore)> = questions
            .iter()
            .filter_map(|id| Some((id, self.scores.questions.iter().find(|one| one.id == *id)?)))
            .filter(|(_, score)| score.state != QuestionState::Hidden)
            .collect();
        cell.questions = scores.iter().map(|(id, _)| *id).collect();
        let short = |score: &QuestionScore| score.score.is_some_and(|score| score < 1.0);
        let falling = scores.iter().filter(|(_, score)| short(score)).map(|(id, _)| *id);
        let of_questions = falling.filter_map(|id| self.pack.question(id.as_str()));
        for action in of_questions.flat_map(|question| &question.actions).chain(&cell.layer.actions)
        {
            if !cell.actions.contains(&action) {
                cell.actions.push(action);
            }
        }
        cell.state = match mean(&scores) {
            None => State::Unknown,
            Some((score, true)) if score >= DONE => State::Done,
            Some((score, _)) if score >= MISSING => State::Partly,
            Some(_) if cell.by_partner || self.taken(&cell.actions) => State::Missing,
            Some(_) => State::Unowned,
        };
    }

    /// True when somebody has one of the actions, or it was decided.
    fn taken(&self, actions: &[&ActionId]) -> bool {
        actions.iter().any(|id| self.actions.get(*id).is_some_and(ActionState::is_taken))
    }
}

/// The weighted mean of the scores that are known, and whether all of them are; `None` when none is.
fn mean(scores: &[(&QuestionId, &QuestionScore)]) -> Option<(f64, bool)> {
    let (mut sum, mut weight, mut all) = (0.0, 0.0, true);
    for (_, score) in scores {
        match (score.state, score.score) {
            (QuestionState::Answered, Some(value)) => {
                sum += f64::from(score.weight) * value;
                weight += f64::from(score.weight);
            }
            (QuestionState::NotApplicable | QuestionState::Hidden, _) => {}
            _ => all = false,
        }
    }
    (weight > 0.0).then(|| (sum / weight, all))
}
