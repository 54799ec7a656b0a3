//! Which answers cannot both be true, or deserve a second look together.
//!
//! What is found is shown kindly, before the result: people answer in a hurry, and two colleagues
//! may have answered differently.

use std::collections::BTreeSet;

use crate::flow::{self, Situation, Standing};
use crate::id::QuestionId;
use crate::pack::{Clause, Contradiction, Pack, Question, Trigger};

/// A rule that was met.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding<'a> {
    /// The rule.
    pub rule: &'a Contradiction,
    /// The questions whose answers do not go together, in the order in which they are asked.
    pub questions: Vec<&'a QuestionId>,
}

/// The rules that the answers meet: contradictions first, then second looks, each kind in the order
/// of the pack.
pub fn find<'a>(pack: &'a Pack, situation: &Situation<'_>) -> Vec<Finding<'a>> {
    let questions = flow::applicable(pack, situation);
    let applying: BTreeSet<&QuestionId> = questions.iter().map(|question| &question.id).collect();
    let mut found: Vec<Finding<'a>> = pack
        .contradictions
        .iter()
        .filter(|rule| match &rule.trigger {
            Trigger::Clauses { all, any } => {
                let holds = |clause: &Clause| situation.holds(clause, &applying);
                all.iter().all(holds) && (any.is_empty() || any.iter().any(holds))
            }
            Trigger::AllBest { answers, best, shown } => {
                all_best(&questions, situation, *answers, *best, *shown)
            }
        })
        .map(|rule| Finding {
            rule,
            questions: questions
                .iter()
                .map(|question| &question.id)
                .filter(|id| rule.questions().any(|other| other == *id))
                .collect(),
        })
        .collect();
    found.sort_by_key(|finding| finding.rule.kind);
    found
}

/// True when nearly every answer is the best one and hardly any is shown to be so.
#[allow(clippy::cast_precision_loss)]
fn all_best(
    questions: &[&Question],
    situation: &Situation<'_>,
    least: usize,
    best: f64,
    shown: f64,
) -> bool {
    let (mut given, mut at_best, mut with_proof) = (0, 0, 0);
    for question in questions {
        let Some(answer) = situation.answers.get(&question.id) else { continue };
        let Standing::Chosen(choice) = flow::standing(question, Some(answer)) else { continue };
        given += 1;
        at_best += usize::from(choice.score >= 1.0);
        with_proof += usize::from(answer.note.is_some() || answer.evidence.is_some());
    }
    given >= least.max(1)
        && at_best as f64 >= best * given as f64
        && (with_proof as f64) < shown * given as f64
}
