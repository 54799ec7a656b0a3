//! Whether a pack hangs together.

use std::collections::BTreeSet;

use super::{Action, Clause, Pack, PackProblem, PackProblemKind, Question};
use crate::id::{ActionId, is_kebab_case};

/// Every problem of a pack whose files could be read.
pub(super) fn check(pack: &Pack) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    let mut report = |file: &str, id: &str, kind| {
        problems.push(PackProblem { file: file.to_owned(), id: Some(id.to_owned()), kind });
    };

    if !is_version(&pack.version) {
        report("pack.toml", &pack.version, PackProblemKind::Version);
    }
    let ids = pack.domains.iter().map(|domain| domain.as_str());
    for (id, kind) in faulty_ids(std::iter::once(pack.id.as_str()).chain(ids)) {
        report("pack.toml", id, kind);
    }
    for (id, kind) in faulty_ids(pack.questions.iter().map(|question| question.id.as_str())) {
        report("pack.toml", id, kind);
    }
    for (id, kind) in faulty_ids(pack.actions.iter().map(|action| action.id.as_str())) {
        report("pack.toml", id, kind);
    }
    for (index, question) in pack.questions.iter().enumerate() {
        let file = format!("{}.toml", question.domain);
        for kind in question_problems(pack, index, question) {
            report(&file, question.id.as_str(), kind);
        }
    }
    for action in &pack.actions {
        for kind in action_problems(pack, action) {
            report("pack.toml", action.id.as_str(), kind);
        }
    }
    problems
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u16>().is_ok())
}

/// The ids that are malformed, reserved or there twice.
fn faulty_ids<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<(&'a str, PackProblemKind)> {
    let mut seen = BTreeSet::new();
    let mut faulty = Vec::new();
    for id in ids {
        if !is_kebab_case(id) || matches!(id, "dont-know" | "not-applicable") {
            faulty.push((id, PackProblemKind::Id));
        }
        if !seen.insert(id) {
            faulty.push((id, PackProblemKind::Twice));
        }
    }
    faulty
}

fn question_problems(pack: &Pack, index: usize, question: &Question) -> Vec<PackProblemKind> {
    let mut problems = Vec::new();
    if !(1..=5).contains(&question.weight) {
        problems.push(PackProblemKind::Weight);
    }
    let choices = question.choices.iter().map(|choice| choice.id.as_str());
    problems.extend(faulty_ids(choices).into_iter().map(|(_, kind)| kind));

    let scores: Vec<f64> = question.choices.iter().map(|choice| choice.score).collect();
    let ordered = scores.windows(2).all(|pair| pair[0] <= pair[1]);
    let within = scores.iter().all(|score| (0.0..=1.0).contains(score));
    let ends = scores.first().is_some_and(|score| *score < 1.0)
        && scores.last().is_some_and(|score| *score >= 1.0);
    if scores.len() < 2 || !ordered || !within || !ends {
        problems.push(PackProblemKind::Scores);
    }

    if let Some(condition) = &question.condition {
        if condition.clauses().is_empty() {
            problems.push(PackProblemKind::Condition { question: String::new() });
        }
        let earlier = &pack.questions[..index];
        for clause in
            condition.clauses().iter().filter(|clause| !holds_up(earlier, question, clause))
        {
            problems.push(PackProblemKind::Condition { question: clause.question.to_string() });
        }
    }

    if question.actions.is_empty() {
        problems.push(PackProblemKind::NoAction);
    }
    let narrowed = question.choices.iter().flat_map(|choice| choice.actions.iter().flatten());
    for action in narrowed.filter(|action| !question.actions.contains(action)) {
        problems.push(PackProblemKind::UnknownAction { action: action.to_string() });
    }
    for action in &question.actions {
        if pack.action(action.as_str()).is_none() {
            problems.push(PackProblemKind::UnknownAction { action: action.to_string() });
        }
    }
    let letters = &question.references.nis2;
    if !letters.iter().all(|letter| matches!(letter.as_bytes(), [b'a'..=b'j'])) {
        problems.push(PackProblemKind::Nis2Letter);
    }
    problems
}

/// True when a clause names choices of an earlier question that is asked whenever this one may be.
fn holds_up(earlier: &[Question], question: &Question, clause: &Clause) -> bool {
    !clause.is.is_empty()
        && earlier.iter().any(|other| {
            other.id == clause.question
                && other.depth <= question.depth
                && clause.is.iter().all(|choice| other.choice(choice.as_str()).is_some())
        })
}

fn action_problems(pack: &Pack, action: &Action) -> Vec<PackProblemKind> {
    let mut problems = Vec::new();
    let forwards =
        action.hours[0] <= action.hours[1] && action.euros_per_year[0] <= action.euros_per_year[1];
    if !forwards || action.hours[1] == 0 || action.who.is_empty() || action.steps == 0 {
        problems.push(PackProblemKind::Action);
    }
    if pack.improves(&action.id).next().is_none() {
        problems.push(PackProblemKind::UnusedAction);
    }
    for required in &action.requires {
        if pack.action(required.as_str()).is_none() {
            problems.push(PackProblemKind::UnknownAction { action: required.to_string() });
        }
    }
    if comes_back(pack, &action.id) {
        problems.push(PackProblemKind::Circle);
    }
    problems
}

/// True when following what an action requires leads back to it.
fn comes_back(pack: &Pack, start: &ActionId) -> bool {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&ActionId> =
        pack.action(start.as_str()).map_or(Vec::new(), |a| a.requires.iter().collect());
    while let Some(id) = next.pop() {
        if id == start {
            return true;
        }
        if seen.insert(id) {
            next.extend(pack.action(id.as_str()).into_iter().flat_map(|action| &action.requires));
        }
    }
    false
}
