//! Which questions apply, in which order, and what is left to answer.

use std::collections::BTreeSet;

use crate::assessment::{Answer, AnswerChoice, Answers, Assessment};
use crate::id::{ChoiceId, DomainId, QuestionId};
use crate::pack::{Choice, Clause, Condition, Depth, Pack, Question};
use crate::profile::Profile;
use crate::reference::Reference;

/// Seconds that one question takes: an estimate for somebody who reads the explanation of every
/// other one. It only feeds "about 12 minutes left".
const SECONDS_PER_QUESTION: usize = 30;

/// What decides which questions apply.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// How deep the assessment goes.
    pub depth: Depth,
    /// What is known about the organisation.
    pub profile: Profile,
    /// Its answers, hidden ones included.
    pub answers: &'a Answers,
}

impl<'a> Situation<'a> {
    /// The situation of an assessment.
    pub fn of(assessment: &'a Assessment, reference: &Reference) -> Self {
        Self {
            depth: assessment.depth,
            profile: Profile::of(assessment, reference),
            answers: &assessment.answers,
        }
    }

    /// The same situation at another depth.
    #[must_use]
    pub fn at(self, depth: Depth) -> Self {
        Self { depth, ..self }
    }

    /// Whether a clause holds, given the questions that apply.
    pub(crate) fn holds(&self, clause: &Clause, applying: &BTreeSet<&QuestionId>) -> bool {
        match clause {
            Clause::Profile { fact, known } => known.contains(&self.profile.get(*fact)),
            Clause::Is { question, choices } => {
                applying.contains(question) && self.is_answered_with(question, choices)
            }
            Clause::Not { question, choices } => {
                applying.contains(question) && !self.is_answered_with(question, choices)
            }
        }
    }

    fn is_answered_with(&self, question: &QuestionId, choices: &[ChoiceId]) -> bool {
        let answer = self.answers.get(question).map(|answer| answer.choice.id());
        answer.is_some_and(|given| choices.iter().any(|choice| choice.as_str() == given))
    }
}

/// The questions that apply in a situation, in the order in which they are asked.
///
/// A condition looks only at earlier questions that apply themselves, so one pass settles it.
pub fn applicable<'a>(pack: &'a Pack, situation: &Situation<'_>) -> Vec<&'a Question> {
    let mut applying: BTreeSet<&QuestionId> = BTreeSet::new();
    let mut list = Vec::new();
    for question in pack.questions.iter().filter(|question| question.is_asked_at(situation.depth)) {
        let holds = |clause: &Clause| situation.holds(clause, &applying);
        let applies = match &question.condition {
            None => true,
            Some(Condition::All(clauses)) => clauses.iter().all(holds),
            Some(Condition::Any(clauses)) => clauses.iter().any(holds),
        };
        if applies {
            applying.insert(&question.id);
            list.push(question);
        }
    }
    list
}

/// Questions in the order in which they are asked, by domain: those of one domain follow each other.
pub fn by_domain<'a>(questions: &[&'a Question]) -> Vec<(&'a DomainId, Vec<&'a Question>)> {
    let mut domains: Vec<(&DomainId, Vec<&Question>)> = Vec::new();
    for question in questions {
        match domains.last_mut() {
            Some((domain, list)) if **domain == question.domain => list.push(question),
            _ => domains.push((&question.domain, vec![question])),
        }
    }
    domains
}

/// What stands as the answer to a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Standing<'a> {
    /// An option was chosen.
    Chosen(&'a Choice),
    /// "I don't know".
    DontKnow,
    /// "Does not apply to us".
    NotApplicable,
    /// Nothing.
    Unanswered,
}

/// What stands as the answer to a question. An option that the pack does not know is no answer.
pub fn standing<'a>(question: &'a Question, answer: Option<&Answer>) -> Standing<'a> {
    match answer.map(|answer| &answer.choice) {
        None => Standing::Unanswered,
        Some(AnswerChoice::DontKnow) => Standing::DontKnow,
        Some(AnswerChoice::NotApplicable { .. }) => Standing::NotApplicable,
        Some(AnswerChoice::Option(id)) => {
            question.choice(id.as_str()).map_or(Standing::Unanswered, Standing::Chosen)
        }
    }
}

/// The first question that has no answer.
pub fn first_open<'a>(questions: &[&'a Question], answers: &Answers) -> Option<&'a Question> {
    questions
        .iter()
        .find(|question| standing(question, answers.get(&question.id)) == Standing::Unanswered)
        .copied()
}

/// How many questions have an answer.
pub fn answered(questions: &[&Question], answers: &Answers) -> usize {
    questions
        .iter()
        .filter(|question| standing(question, answers.get(&question.id)) != Standing::Unanswered)
        .count()
}

/// Minutes that the open questions take, rounded up; 0 when none is open.
pub fn minutes_left(open: usize) -> usize {
    (open * SECONDS_PER_QUESTION).div_ceil(60)
}
