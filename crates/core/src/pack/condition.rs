//! When a question is asked.

use serde::{Deserialize, Serialize};

use crate::id::{ChoiceId, QuestionId};
use crate::profile::{Fact, Known};

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// When every clause holds.
    All(Vec<Clause>),
    /// When at least one clause holds.
    Any(Vec<Clause>),
}

impl Condition {
    /// The clauses, whichever way they are joined.
    pub fn clauses(&self) -> &[Clause] {
        match self {
            Self::All(clauses) | Self::Any(clauses) => clauses,
        }
    }
}

/// What a condition or a contradiction looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawClause", into = "RawClause")]
pub enum Clause {
    /// Holds when a question that applies was answered with one of the choices. The choices may be
    /// `dont-know` and `not-applicable` too.
    Is {
        /// The question.
        question: QuestionId,
        /// The choices that make the clause hold.
        choices: Vec<ChoiceId>,
    },
    /// Holds when a question applies and was not answered with one of the choices; without an
    /// answer too.
    Not {
        /// The question.
        question: QuestionId,
        /// The choices that keep the clause from holding.
        choices: Vec<ChoiceId>,
    },
    /// Holds when this is what is known about the organisation.
    Profile {
        /// The fact.
        fact: Fact,
        /// What may be known about it.
        known: Vec<Known>,
    },
}

impl Clause {
    /// The question that it looks at, with the choices that it names.
    pub fn question(&self) -> Option<(&QuestionId, &[ChoiceId])> {
        match self {
            Self::Is { question, choices } | Self::Not { question, choices } => {
                Some((question, choices))
            }
            Self::Profile { .. } => None,
        }
    }
}

/// A clause as it stands in the pack.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClause {
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<QuestionId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<Fact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not: Option<Vec<ChoiceId>>,
}

impl TryFrom<RawClause> for Clause {
    type Error = &'static str;

    fn try_from(raw: RawClause) -> Result<Self, Self::Error> {
        match raw {
            RawClause { question: Some(question), profile: None, is: Some(choices), not: None } => {
                Ok(Self::Is { question, choices: choices.into_iter().map(Into::into).collect() })
            }
            RawClause { question: Some(question), profile: None, is: None, not: Some(choices) } => {
                Ok(Self::Not { question, choices })
            }
            RawClause { question: None, profile: Some(fact), is: Some(words), not: None } => {
                let known: Option<Vec<Known>> = words.iter().map(|word| known(word)).collect();
                let known = known.ok_or("a profile is yes, no or unknown")?;
                Ok(Self::Profile { fact, known })
            }
            _ => Err("a clause has a question with is or not, or a profile with is"),
        }
    }
}

impl From<Clause> for RawClause {
    fn from(clause: Clause) -> Self {
        let empty = Self { question: None, profile: None, is: None, not: None };
        match clause {
            Clause::Is { question, choices } => {
                let choices = choices.iter().map(ToString::to_string).collect();
                Self { question: Some(question), is: Some(choices), ..empty }
            }
            Clause::Not { question, choices } => {
                Self { question: Some(question), not: Some(choices), ..empty }
            }
            Clause::Profile { fact, known } => {
                let words = known.iter().map(|known| known.id().to_owned()).collect();
                Self { profile: Some(fact), is: Some(words), ..empty }
            }
        }
    }
}

fn known(word: &str) -> Option<Known> {
    [Known::Yes, Known::No, Known::Unknown].into_iter().find(|known| known.id() == word)
}
