//! `tandem catalogue` (contract, section 2.1).

use serde::Serialize;
use tandem_core::pack::{Action, Condition, Pack, Question, References};

use crate::Language;

/// The questionnaire with its words.
#[derive(Debug, Serialize)]
pub struct Catalogue<'a> {
    /// Which questionnaire.
    pub pack: PackEntry<'a>,
    /// The domains.
    pub domains: Vec<DomainEntry<'a>>,
    /// The questions that are asked, in order.
    pub questions: Vec<QuestionEntry<'a>>,
    /// The actions.
    pub actions: Vec<ActionEntry<'a>>,
}

/// Which questionnaire.
#[derive(Debug, Serialize)]
pub struct PackEntry<'a> {
    /// The id.
    pub id: &'a str,
    /// The version.
    pub version: &'a str,
}

/// A domain.
#[derive(Debug, Serialize)]
pub struct DomainEntry<'a> {
    /// The id.
    pub id: &'a str,
    /// The name.
    pub title: String,
}

/// A question.
#[derive(Debug, Serialize)]
pub struct QuestionEntry<'a> {
    /// The id.
    pub id: &'a str,
    /// The domain's id.
    pub domain: &'a str,
    /// The depth's id.
    pub depth: &'static str,
    /// The weight, 1 to 5.
    pub weight: u8,
    /// Whether a low answer caps the band.
    pub critical: bool,
    /// When it is asked; `null` when always.
    pub condition: Option<&'a Condition>,
    /// The question.
    pub text: String,
    /// What it is about.
    pub explanation: String,
    /// Why it matters.
    pub why: String,
    /// How to find the answer.
    pub how_to_find_out: String,
    /// What would show it.
    pub evidence: String,
    /// The options.
    pub choices: Vec<ChoiceEntry<'a>>,
    /// The places in frameworks.
    pub references: &'a References,
    /// The actions that it leads to.
    pub actions: Vec<&'a str>,
}

/// An option.
#[derive(Debug, Serialize)]
pub struct ChoiceEntry<'a> {
    /// The id.
    pub id: &'a str,
    /// The score, 0 to 1.
    pub score: f64,
    /// The option in words.
    pub text: String,
}

/// An action.
#[derive(Debug, Serialize)]
pub struct ActionEntry<'a> {
    /// The id.
    pub id: &'a str,
    /// The action.
    pub title: String,
    /// Why it is worth doing.
    pub why: String,
    /// The steps.
    pub steps: Vec<String>,
    /// Least and most hours of work.
    pub hours: [u32; 2],
    /// Least and most euro a year.
    pub euros_per_year: [u32; 2],
    /// Who can do it, the usual one first.
    pub who: Vec<&'static str>,
    /// What comes first.
    pub requires: Vec<&'a str>,
    /// Whether a law asks for it.
    pub legal: bool,
    /// Whether it is quickly done.
    pub quick_win: bool,
    /// The questions that it improves.
    pub improves: Vec<&'a str>,
}

/// The questionnaire with its words in a language.
pub fn catalogue<'a>(pack: &'a Pack, language: &Language) -> Catalogue<'a> {
    let asked = pack.questions.iter().filter(|question| question.retired.is_none());
    Catalogue {
        pack: PackEntry { id: &pack.id, version: &pack.version },
        domains: pack
            .domains
            .iter()
            .map(|domain| DomainEntry {
                id: domain.as_str(),
                title: language.domain(domain.as_str()),
            })
            .collect(),
        questions: asked.map(|question| question_entry(question, language)).collect(),
        actions: pack.actions.iter().map(|action| action_entry(pack, action, language)).collect(),
    }
}

fn question_entry<'a>(question: &'a Question, language: &Language) -> QuestionEntry<'a> {
    let text = |attribute| language.question_text(&question.id, attribute);
    QuestionEntry {
        id: question.id.as_str(),
        domain: question.domain.as_str(),
        depth: question.depth.id(),
        weight: question.weight,
        critical: question.critical,
        condition: question.condition.as_ref(),
        text: language.question(&question.id),
        explanation: text("explanation"),
        why: text("why"),
        how_to_find_out: text("how"),
        evidence: text("evidence"),
        choices: question
            .choices
            .iter()
            .map(|choice| ChoiceEntry {
                id: choice.id.as_str(),
                score: choice.score,
                text: language.choice(&question.id, &choice.id),
            })
            .collect(),
        references: &question.references,
        actions: question.actions.iter().map(|action| action.as_str()).collect(),
    }
}

fn action_entry<'a>(pack: &'a Pack, action: &'a Action, language: &Language) -> ActionEntry<'a> {
    ActionEntry {
        id: action.id.as_str(),
        title: language.action(action),
        why: language.action_text(action, "why"),
        steps: language.steps(action),
        hours: action.hours,
        euros_per_year: action.euros_per_year,
        who: action.who.iter().map(|doer| doer.id()).collect(),
        requires: action.requires.iter().map(|action| action.as_str()).collect(),
        legal: action.legal,
        quick_win: action.quick_win,
        improves: pack.improves(&action.id).map(|question| question.id.as_str()).collect(),
    }
}
