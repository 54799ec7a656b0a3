//! The questionnaire as data: domains, questions, choices, conditions, actions. No words.

mod check;
mod condition;
mod contradiction;
mod framework;
mod limits;
mod parse;
mod problem;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use crate::id::{ActionId, ChoiceId, ContactId, DomainId, QuestionId, SourceId};

pub use condition::{Clause, Condition};
pub use contradiction::{Contradiction, ContradictionKind, Trigger};
pub use parse::{PackFile, parse};
pub use problem::{PackProblem, PackProblemKind};

/// A questionnaire. Questions stand in the order in which they are asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Pack {
    /// The id, such as `be-sme-cloud`.
    pub id: String,
    /// The version, three numbers that compare in order, such as `2026.11.0`.
    pub version: String,
    /// The domains in the order in which they are asked.
    pub domains: Vec<DomainId>,
    /// The questions, domain by domain.
    pub questions: Vec<Question>,
    /// The actions, domain by domain.
    pub actions: Vec<Action>,
    /// Answers that deserve a second look together.
    pub contradictions: Vec<Contradiction>,
}

/// A question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The id.
    pub id: QuestionId,
    /// The domain it belongs to.
    pub domain: DomainId,
    /// The shallowest depth that asks it.
    pub depth: Depth,
    /// How much it counts, 1 to 5.
    pub weight: u8,
    /// True when an answer below one half caps the band.
    pub critical: bool,
    /// The options, worst first.
    pub choices: Vec<Choice>,
    /// When it is asked; `None` when always.
    pub condition: Option<Condition>,
    /// What an answer below the best leads to, the most useful first.
    pub actions: Vec<ActionId>,
    /// Whom to ask outside when nobody here knows, the likeliest first; nobody when empty. The words
    /// of how to find out end in a question to them.
    pub ask: Vec<Addressee>,
    /// The places in frameworks that ask for it.
    pub references: References,
    /// What the words of the question rest on.
    pub sources: Vec<SourceId>,
    /// The version of the pack from which it is no longer asked.
    pub retired: Option<String>,
}

/// How deep an assessment goes. Each depth asks the questions of the ones before it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    /// About twenty questions, ten minutes.
    Express,
    /// About fifty questions.
    Standard,
    /// Everything.
    Complete,
}

/// An option of a question.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The id, unique within the question.
    pub id: ChoiceId,
    /// What it scores, 0 to 1.
    pub score: f64,
    /// Which of the question's actions it leads to; `None` when to all.
    #[serde(default)]
    pub actions: Option<Vec<ActionId>>,
}

/// Places in frameworks, as ids only: their texts belong to others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct References {
    /// Letters of Directive (EU) 2022/2555 art. 21(2).
    pub nis2: Vec<String>,
    /// `CyberFundamentals` 2025 control ids.
    pub cyfun_2025: Vec<String>,
    /// ISO/IEC 27001:2022 Annex A control ids.
    pub iso27001_2022: Vec<String>,
    /// CSA Cloud Controls Matrix 4 control ids.
    pub csa_ccm_v4: Vec<String>,
    /// CIS Controls 8.1 safeguard ids.
    pub cis_v8_1: Vec<String>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// The id.
    pub id: ActionId,
    /// Least and most hours of work, once.
    pub hours: [u32; 2],
    /// Least and most euro a year to buy.
    pub euros_per_year: [u32; 2],
    /// Who can do it, the usual one first.
    pub who: Vec<Doer>,
    /// Actions that come before it.
    #[serde(default)]
    pub requires: Vec<ActionId>,
    /// True when a law asks for it.
    pub legal: bool,
    /// The last day that the law gave for it.
    #[serde(default, deserialize_with = "optional_day")]
    pub legal_deadline: Option<NaiveDate>,
    /// True when it takes half a day at most and no large purchase.
    pub quick_win: bool,
    /// How many steps its words have.
    pub steps: u8,
    /// What its words rest on.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// Where to get help in Belgium: contacts, or groups of them.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
}

/// Who does an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doer {
    /// The owner or the management.
    Owner,
    /// Somebody who works there.
    Employee,
    /// The firm that looks after the IT.
    ItPartner,
    /// The provider of the service.
    Provider,
}

/// Whom a question can be put to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Addressee {
    /// The firm that looks after the IT.
    ItPartner,
    /// The maker of the website or the shop, or the firm that hosts it.
    Developer,
    /// The provider of a service.
    Provider,
    /// The accountant.
    Accountant,
}

impl Addressee {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::ItPartner, Self::Developer, Self::Provider, Self::Accountant];

    /// The id, as in the pack.
    pub fn id(self) -> &'static str {
        match self {
            Self::ItPartner => "it-partner",
            Self::Developer => "developer",
            Self::Provider => "provider",
            Self::Accountant => "accountant",
        }
    }
}

impl Doer {
    /// The id, as in the pack.
    pub fn id(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Employee => "employee",
            Self::ItPartner => "it-partner",
            Self::Provider => "provider",
        }
    }
}

impl Depth {
    /// All of them, the shallowest first.
    pub const ALL: [Self; 3] = [Self::Express, Self::Standard, Self::Complete];

    /// The id, as in the pack and in the assessment file.
    pub fn id(self) -> &'static str {
        match self {
            Self::Express => "express",
            Self::Standard => "standard",
            Self::Complete => "complete",
        }
    }

    /// The depth with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|depth| depth.id() == id)
    }
}

impl Pack {
    /// The question with this id, retired ones included.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id.as_str() == id)
    }

    /// The action with this id.
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id.as_str() == id)
    }

    /// The questions that name an action, in the order in which they are asked.
    pub fn improves<'a>(&'a self, action: &'a ActionId) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| question.actions.contains(action))
    }
}

impl Question {
    /// The option with this id.
    pub fn choice(&self, id: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.id.as_str() == id)
    }

    /// The actions that an answer leads to: those of its choice where the choice names any, else
    /// those of the question.
    pub fn actions_of<'a>(&'a self, choice: &'a Choice) -> &'a [ActionId] {
        choice.actions.as_deref().unwrap_or(&self.actions)
    }

    /// True when an assessment of this depth asks it, conditions apart.
    pub fn is_asked_at(&self, depth: Depth) -> bool {
        self.retired.is_none() && self.depth <= depth
    }
}

fn optional_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = String::deserialize(deserializer)?;
    NaiveDate::parse_from_str(&text, "%Y-%m-%d").map(Some).map_err(serde::de::Error::custom)
}
