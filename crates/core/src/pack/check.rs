//! Whether a pack hangs together.

use std::collections::{BTreeMap, BTreeSet};

use super::framework::Frameworks;
use super::parse::Places;
use super::problem::short;
use super::{Action, Clause, Pack, PackProblem, PackProblemKind, Question};
use crate::assessment::{DONT_KNOW, NOT_APPLICABLE};
use crate::id::{ActionId, is_kebab_case};

/// Every problem of a pack whose files could be read.
pub(super) fn check(pack: &Pack, places: &Places) -> Vec<PackProblem> {
    let mut problems = Vec::new();
    let header = |id: &str, kind| PackProblem {
        file: "pack.toml".to_owned(),
        line: None,
        id: Some(short(id)),
        kind,
    };
    if !is_version(&pack.version) {
        problems.push(header(&pack.version, PackProblemKind::Version));
    }
    let ids = pack.domains.iter().map(|domain| domain.as_str());
    for (_, id, kind) in faulty_ids(std::iter::once(pack.id.as_str()).chain(ids)) {
        problems.push(header(id, kind));
    }
    let questions = pack.questions.iter().map(|question| question.id.as_str());
    let actions = pack.actions.iter().map(|action| action.id.as_str());
    let rules = pack.contradictions.iter().map(|rule| rule.id.as_str());
    for (faulty, places) in [
        (faulty_ids(questions), &places.questions),
        (faulty_ids(actions), &places.actions),
        (faulty_ids(rules), &places.contradictions),
    ] {
        problems
            .extend(faulty.into_iter().map(|(at, id, kind)| places[at].problem("id", id, kind)));
    }

    let frameworks = Frameworks::builtin();
    for (index, (question, place)) in pack.questions.iter().zip(&places.questions).enumerate() {
        let id = question.id.as_str();
        for (key, kind) in question_problems(pack, index, question) {
            problems.push(place.problem(key, id, kind));
        }
        let unknown = frameworks.as_ref().map(|known| known.unknown(&question.references));
        for reference in unknown.unwrap_or_default() {
            let kind = PackProblemKind::Reference { reference: short(reference) };
            problems.push(place.problem("references", id, kind));
        }
    }
    let known = pack.actions.iter().map(|action| (&action.id, action)).collect();
    for (action, place) in pack.actions.iter().zip(&places.actions) {
        for (key, kind) in action_problems(pack, &known, action) {
            problems.push(place.problem(key, action.id.as_str(), kind));
        }
    }
    for (rule, place) in pack.contradictions.iter().zip(&places.contradictions) {
        for clause in rule.clauses() {
            let faults = clause_problems(&pack.questions, clause);
            problems.extend(
                faults.into_iter().map(|kind| place.problem("when", rule.id.as_str(), kind)),
            );
        }
    }
    problems
}

fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u16>().is_ok())
}

/// The ids that are malformed, reserved or there twice, with their place in the list.
fn faulty_ids<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<(usize, &'a str, PackProblemKind)> {
    let mut seen = BTreeSet::new();
    let mut faulty = Vec::new();
    for (at, id) in ids.enumerate() {
        if !is_kebab_case(id) || is_reserved(id) {
            faulty.push((at, id, PackProblemKind::Id));
        }
        if !seen.insert(id) {
            faulty.push((at, id, PackProblemKind::Twice));
        }
    }
    faulty
}

/// The choices that belong to every question.
fn is_reserved(id: &str) -> bool {
    matches!(id, DONT_KNOW | NOT_APPLICABLE)
}

/// What is wrong with a question, each with the key that it concerns.
fn question_problems(
    pack: &Pack,
    index: usize,
    question: &Question,
) -> Vec<(&'static str, PackProblemKind)> {
    let mut problems = Vec::new();
    if question.retired.as_deref().is_some_and(|version| !is_version(version)) {
        problems.push(("retired", PackProblemKind::Version));
    }
    if !(1..=5).contains(&question.weight) {
        problems.push(("weight", PackProblemKind::Weight));
    }
    let choices = question.choices.iter().map(|choice| choice.id.as_str());
    problems.extend(faulty_ids(choices).into_iter().map(|(_, _, kind)| ("choices", kind)));

    let scores: Vec<f64> = question.choices.iter().map(|choice| choice.score).collect();
    let ordered = scores.windows(2).all(|pair| pair[0] <= pair[1]);
    let within = scores.iter().all(|score| (0.0..=1.0).contains(score));
    let ends = scores.first().is_some_and(|score| *score <= 0.0)
        && scores.last().is_some_and(|score| *score >= 1.0);
    if !ordered || !within || !ends {
        problems.push(("choices", PackProblemKind::Scores));
    }

    if let Some(condition) = &question.condition {
        if condition.clauses().is_empty() {
            problems.push(("condition", PackProblemKind::EmptyCondition));
        }
        for clause in condition.clauses() {
            let mut faults = clause_problems(&pack.questions, clause);
            faults.extend(standing_problem(pack, index, question, clause));
            problems.extend(faults.into_iter().map(|kind| ("condition", kind)));
        }
    }

    if question.actions.is_empty() {
        problems.push(("actions", PackProblemKind::NoAction));
    }
    let narrowed = question.choices.iter().flat_map(|choice| choice.actions.iter().flatten());
    for action in narrowed.filter(|action| !question.actions.contains(action)) {
        let kind = PackProblemKind::UnknownAction { action: short(action.as_str()) };
        problems.push(("choices", kind));
    }
    for action in &question.actions {
        if pack.action(action.as_str()).is_none() {
            let kind = PackProblemKind::UnknownAction { action: short(action.as_str()) };
            problems.push(("actions", kind));
        }
    }
    problems
}

/// What a clause names that does not exist.
fn clause_problems(questions: &[Question], clause: &Clause) -> Vec<PackProblemKind> {
    let (id, choices) = match clause {
        Clause::Profile { known, .. } if known.is_empty() => {
            return vec![PackProblemKind::EmptyCondition];
        }
        Clause::Profile { .. } => return Vec::new(),
        Clause::Is { question, choices } | Clause::Not { question, choices } => (question, choices),
    };
    let Some(question) = questions.iter().find(|other| other.id == *id) else {
        return vec![PackProblemKind::UnknownQuestion { question: short(id.as_str()) }];
    };
    if choices.is_empty() {
        return vec![PackProblemKind::EmptyCondition];
    }
    let known = |id: &str| is_reserved(id) || question.choice(id).is_some();
    let unknown = choices.iter().filter(|choice| !known(choice.as_str()));
    unknown
        .map(|choice| PackProblemKind::UnknownChoice {
            question: short(id.as_str()),
            choice: short(choice.as_str()),
            choices: question.choices.iter().map(|choice| short(choice.id.as_str())).collect(),
        })
        .collect()
}

/// What keeps a condition from looking at a question that exists: it must be asked earlier, and
/// whenever this one may be.
fn standing_problem(
    pack: &Pack,
    index: usize,
    question: &Question,
    clause: &Clause,
) -> Option<PackProblemKind> {
    let (id, _) = clause.question()?;
    let at = pack.questions.iter().position(|other| other.id == *id)?;
    let (other, id) = (&pack.questions[at], short(id.as_str()));
    if at >= index {
        Some(PackProblemKind::LaterQuestion { question: id })
    } else if other.depth > question.depth {
        Some(PackProblemKind::DeeperQuestion { question: id })
    } else if other.retired.is_some() && question.retired.is_none() {
        Some(PackProblemKind::RetiredQuestion { question: id })
    } else {
        None
    }
}

/// What is wrong with an action, each with the key that it concerns.
fn action_problems(
    pack: &Pack,
    known: &BTreeMap<&ActionId, &Action>,
    action: &Action,
) -> Vec<(&'static str, PackProblemKind)> {
    let mut problems = Vec::new();
    let forwards =
        action.hours[0] <= action.hours[1] && action.euros_per_year[0] <= action.euros_per_year[1];
    if !forwards || action.hours[1] == 0 || action.who.is_empty() || action.steps == 0 {
        problems.push(("hours", PackProblemKind::Action));
    }
    if pack.improves(&action.id).next().is_none() {
        problems.push(("id", PackProblemKind::UnusedAction));
    }
    for required in &action.requires {
        if pack.action(required.as_str()).is_none() {
            let kind = PackProblemKind::UnknownAction { action: short(required.as_str()) };
            problems.push(("requires", kind));
        }
    }
    if comes_back(known, action) {
        problems.push(("requires", PackProblemKind::Circle));
    }
    problems
}

/// True when following what an action requires leads back to it.
fn comes_back(known: &BTreeMap<&ActionId, &Action>, start: &Action) -> bool {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&ActionId> = start.requires.iter().collect();
    while let Some(id) = next.pop() {
        if *id == start.id {
            return true;
        }
        if seen.insert(id) {
            next.extend(known.get(id).into_iter().flat_map(|action| &action.requires));
        }
    }
    false
}
