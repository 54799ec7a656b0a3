//! Answers that can be undone and done again, as long as the program runs.

use std::collections::{BTreeMap, VecDeque};

use tandem_core::assessment::Answer;
use tandem_core::id::QuestionId;

/// The most steps that are kept of an assessment.
const MOST_STEPS: usize = 200;

/// An answer that took the place of another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Step {
    pub(crate) question: QuestionId,
    /// What stood before; `None` for nothing.
    pub(crate) before: Option<Answer>,
    /// What stands since; `None` for nothing.
    pub(crate) after: Option<Answer>,
}

impl Step {
    fn reversed(self) -> Self {
        Self { question: self.question, before: self.after, after: self.before }
    }

    /// True when only the words beside the choice were changed.
    fn is_wording(&self) -> bool {
        let choice =
            |answer: &Option<Answer>| answer.as_ref().map(|answer| answer.choice.id().to_owned());
        choice(&self.before) == choice(&self.after)
    }
}

/// The steps of one assessment.
#[derive(Debug, Default)]
struct Steps {
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

/// The steps of every assessment, by its id.
#[derive(Debug, Default)]
pub(crate) struct History(BTreeMap<String, Steps>);

impl History {
    /// Notes a step. What is typed beside one choice is one step, however often it was stored.
    pub(crate) fn note(&mut self, assessment: &str, step: Step) {
        let steps = self.0.entry(assessment.to_owned()).or_default();
        steps.undone.clear();
        match steps.done.back_mut() {
            Some(last)
                if last.question == step.question && last.is_wording() && step.is_wording() =>
            {
                last.after = step.after;
            }
            _ => steps.done.push_back(step),
        }
        if steps.done.len() > MOST_STEPS {
            steps.done.pop_front();
        }
    }

    /// Whether there is something to undo, and something to do again.
    pub(crate) fn can(&self, assessment: &str) -> (bool, bool) {
        self.0
            .get(assessment)
            .map_or((false, false), |steps| (!steps.done.is_empty(), !steps.undone.is_empty()))
    }

    /// The step to undo, already turned round: it goes from what stands to what stood before.
    pub(crate) fn undo(&mut self, assessment: &str) -> Option<Step> {
        let steps = self.0.get_mut(assessment)?;
        let step = steps.done.pop_back()?;
        steps.undone.push(step.clone());
        Some(step.reversed())
    }

    /// The step to do again.
    pub(crate) fn redo(&mut self, assessment: &str) -> Option<Step> {
        let steps = self.0.get_mut(assessment)?;
        let step = steps.undone.pop()?;
        steps.done.push_back(step.clone());
        Some(step)
    }

    /// Forgets an assessment whose answers changed in another way: no step fits them any more.
    pub(crate) fn forget(&mut self, assessment: &str) {
        self.0.remove(assessment);
    }
}

#[cfg(test)]
mod tests {
    use tandem_core::assessment::AnswerChoice;

    use super::*;

    /// A step holds an answer or nothing.
    #[allow(clippy::unnecessary_wraps)]
    fn answer(choice: &str, note: &str) -> Option<Answer> {
        Some(Answer {
            choice: AnswerChoice::Option(choice.into()),
            note: Some(note.to_owned()),
            evidence: None,
            answered: None,
        })
    }

    fn step(before: Option<Answer>, after: Option<Answer>) -> Step {
        Step { question: "mfa-everyone".into(), before, after }
    }

    #[test]
    fn what_is_typed_in_one_go_is_one_step() {
        let mut history = History::default();
        history.note("a", step(None, answer("some", "")));
        history.note("a", step(answer("some", ""), answer("some", "As")));
        history.note("a", step(answer("some", "As"), answer("some", "Asked An")));
        assert_eq!(history.undo("a"), Some(step(answer("some", "Asked An"), answer("some", ""))));
        assert_eq!(history.undo("a"), Some(step(answer("some", ""), None)));
        assert_eq!((history.undo("a"), history.can("a")), (None, (false, true)));
        assert_eq!(history.redo("a"), Some(step(None, answer("some", ""))));
    }

    #[test]
    fn a_new_answer_ends_what_could_be_done_again() {
        let mut history = History::default();
        history.note("a", step(None, answer("some", "")));
        history.undo("a");
        history.note("a", step(None, answer("most", "")));
        assert_eq!((history.can("a"), history.can("b")), ((true, false), (false, false)));
    }

    #[test]
    fn the_oldest_steps_are_forgotten_first() {
        let mut history = History::default();
        for _ in 0..=MOST_STEPS {
            history.note("a", step(None, answer("some", "")));
        }
        let undone = std::iter::from_fn(|| history.undo("a")).count();
        assert_eq!(undone, MOST_STEPS);
    }
}
