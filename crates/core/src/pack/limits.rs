//! How large a pack may be.
//!
//! Whether it hangs together is found out by comparing each name with what it may mean, so that the time
//! grows with the square of its size. No honest pack comes near these limits.

use super::{Clause, Pack, Question};

/// The most questions, actions, rules and names in them, all together. The built-in pack has a fifth.
pub(super) const MOST_NAMES: usize = 10_000;
/// The most choices of a question. They are named wherever another one is meant.
const MOST_CHOICES: usize = 50;

/// True for a pack within the limits.
pub(super) fn hold(pack: &Pack) -> bool {
    let questions = pack.questions.iter().map(in_question);
    let actions = pack
        .actions
        .iter()
        .map(|action| 1 + action.requires.len() + action.sources.len() + action.contacts.len());
    let rules = pack
        .contradictions
        .iter()
        .map(|rule| 1 + rule.clauses().map(in_clause).sum::<usize>() + rule.sources.len());
    let names: usize = questions.chain(actions).chain(rules).sum();
    names + pack.domains.len() <= MOST_NAMES
        && pack.questions.iter().all(|question| question.choices.len() <= MOST_CHOICES)
}

fn in_question(question: &Question) -> usize {
    let choices = question.choices.iter();
    let narrowed = choices.map(|choice| 1 + choice.actions.as_ref().map_or(0, Vec::len));
    let clauses = question.condition.iter().flat_map(|condition| condition.clauses());
    let to = &question.references;
    let references = [&to.nis2, &to.cyfun_2025, &to.iso27001_2022, &to.csa_ccm_v4, &to.cis_v8_1];
    1 + narrowed.sum::<usize>()
        + clauses.map(in_clause).sum::<usize>()
        + references.map(Vec::len).iter().sum::<usize>()
        + question.actions.len()
        + question.ask.len()
        + question.sources.len()
}

fn in_clause(clause: &Clause) -> usize {
    match clause {
        Clause::Is { choices, .. } | Clause::Not { choices, .. } => 1 + choices.len(),
        Clause::Profile { known, .. } => 1 + known.len(),
    }
}
