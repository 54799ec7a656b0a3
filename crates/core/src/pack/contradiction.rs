//! Answers that cannot both be true, or that deserve a second look together.

use serde::Deserialize;

use super::Clause;
use crate::id::{ContradictionId, QuestionId, SourceId};

/// A rule that notices such answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradiction {
    /// The id.
    pub id: ContradictionId,
    /// How sure it is that something is wrong.
    pub kind: ContradictionKind,
    /// When it is shown.
    pub trigger: Trigger,
    /// What its words rest on, where they state law.
    pub sources: Vec<SourceId>,
}

/// How sure it is that something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContradictionKind {
    /// The answers cannot all be true.
    Contradiction,
    /// They can, and it would be unusual.
    SecondLook,
}

/// When a rule is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Trigger {
    /// When every clause of the first list holds and, where there is a second one, one of its own.
    Clauses {
        /// The clauses that must all hold.
        all: Vec<Clause>,
        /// The clauses of which one must hold; empty when none need to.
        any: Vec<Clause>,
    },
    /// When nearly every answer is the best one and hardly any is shown to be so.
    AllBest {
        /// The fewest answers that say something.
        answers: usize,
        /// The least share of best answers, 0 to 1.
        best: f64,
        /// The share with a note or evidence below which nothing is shown, 0 to 1.
        shown: f64,
    },
}

impl Contradiction {
    /// The questions that the rule looks at, in its order.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionId> {
        self.clauses().filter_map(|clause| clause.question().map(|(question, _)| question))
    }

    /// Every clause of the rule.
    pub(crate) fn clauses(&self) -> impl Iterator<Item = &Clause> {
        let (all, any): (&[Clause], &[Clause]) = match &self.trigger {
            Trigger::Clauses { all, any } => (all, any),
            Trigger::AllBest { .. } => (&[], &[]),
        };
        all.iter().chain(any)
    }
}
