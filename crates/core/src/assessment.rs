//! What an organisation told about itself: its profile, its services, its answers.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::availability::Values;
use crate::enterprise_number::EnterpriseNumber;
use crate::id::{ActionId, ActivityId, ChoiceId, QuestionId};
use crate::incident::Incident;
use crate::pack::{Depth, Pack};
use crate::parking::ParkedPoint;

/// One assessment, as it stands in an assessment file.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// A unique id, given once.
    pub id: String,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// The questionnaire that was answered.
    pub pack_id: String,
    /// The version of the questionnaire that was answered.
    pub pack_version: String,
    /// How deep it goes.
    pub depth: Depth,
    /// Who answers.
    pub organisation: Organisation,
    /// The online services in use; `None` when nobody said.
    pub services: Option<Vec<Service>>,
    /// The answers, hidden ones included.
    pub answers: Answers,
    /// Questions to come back to.
    pub later: BTreeSet<QuestionId>,
    /// What was decided about actions.
    pub actions: BTreeMap<ActionId, ActionState>,
    /// How its plan is made.
    pub plan: PlanSettings,
    /// Its incidents, in the order in which they were noted.
    pub incidents: Vec<Incident>,
    /// What it assumes about the availability of designs; what is missing has its default.
    pub assumptions: Values,
    /// Points that came up in a workshop, in the order in which they were noted.
    pub parking: Vec<ParkedPoint>,
}

impl Assessment {
    /// An assessment of a pack in which nothing was answered yet.
    pub fn empty(
        id: String,
        created: DateTime<Utc>,
        pack: &Pack,
        organisation: Organisation,
    ) -> Self {
        Self {
            id,
            created,
            pack_id: pack.id.clone(),
            pack_version: pack.version.clone(),
            depth: Depth::Express,
            organisation,
            services: None,
            answers: Answers::new(),
            later: BTreeSet::new(),
            actions: BTreeMap::new(),
            plan: PlanSettings::default(),
            incidents: Vec::new(),
            assumptions: Values::new(),
            parking: Vec::new(),
        }
    }
}

/// Answers by question.
pub type Answers = BTreeMap<QuestionId, Answer>;

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What was chosen.
    pub choice: AnswerChoice,
    /// A note.
    pub note: Option<String>,
    /// What shows it.
    pub evidence: Option<String>,
    /// When it was given.
    pub answered: Option<DateTime<Utc>>,
}

/// What was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerChoice {
    /// An option of the question.
    Option(ChoiceId),
    /// Nobody knows yet.
    DontKnow,
    /// The question does not apply, and why.
    NotApplicable {
        /// Why, never empty.
        reason: String,
    },
}

/// The id of the choice "I don't know" in files and on the wire.
pub const DONT_KNOW: &str = "dont-know";
/// The id of the choice "does not apply to us" in files and on the wire.
pub const NOT_APPLICABLE: &str = "not-applicable";

impl AnswerChoice {
    /// The id in files and on the wire.
    pub fn id(&self) -> &str {
        match self {
            Self::Option(choice) => choice.as_str(),
            Self::DontKnow => DONT_KNOW,
            Self::NotApplicable { .. } => NOT_APPLICABLE,
        }
    }

    /// Why it does not apply.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::NotApplicable { reason } => Some(reason),
            Self::Option(_) | Self::DontKnow => None,
        }
    }
}

/// The organisation. `None` means unknown, never zero or "no".
///
/// Its serde form is the one of the data file; the assessment file has its own in [`crate::file`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Organisation {
    /// The name; empty while it has none.
    pub name: String,
    /// The Belgian enterprise number.
    pub enterprise_number: Option<EnterpriseNumber>,
    /// Country of establishment, ISO 3166-1 alpha-2.
    pub established_in: Option<String>,
    /// Country of the main establishment in the sense of NIS2.
    pub main_establishment: Option<String>,
    /// Whether it serves Belgium.
    pub serves_belgium: Option<bool>,
    /// Own figures.
    pub figures: Figures,
    /// Enterprises that hold or are held for 25 to 50 %.
    pub partners: Option<Vec<Partner>>,
    /// Enterprises that control it or that it controls.
    pub linked: Option<Vec<Linked>>,
    /// Whether its IT stands apart from the group's.
    pub it_independent_of_group: Option<bool>,
    /// Entity types of NIS2 that it falls under.
    pub nis2_entity_types: Option<Vec<String>>,
    /// The activities by which the types were chosen, because several mean the same types. Only the
    /// data file keeps them; in an assessment file the types are enough.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nis2_activities: Vec<ActivityId>,
    /// What the NIS2 table said when the facts were last stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nis2_judged: Option<Judged>,
    /// Whether it was designated a critical entity.
    pub critical_entity: Option<bool>,
    /// What a letter of the CCB says.
    pub ccb_identified: Option<CcbLetter>,
    /// Whether customers of it fall under NIS2.
    pub nis2_customers: Option<bool>,
}

/// The size of an enterprise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Figures {
    /// Staff in full-time equivalents.
    pub staff_fte: Option<f64>,
    /// Turnover in euro a year.
    pub turnover_eur: Option<f64>,
    /// Balance sheet total in euro.
    pub balance_sheet_eur: Option<f64>,
}

/// A partner enterprise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// Its name.
    pub name: Option<String>,
    /// The share in capital or votes, in percent.
    pub share_percent: f64,
    /// Its figures.
    pub figures: Figures,
}

/// A linked enterprise.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Linked {
    /// Its name.
    pub name: Option<String>,
    /// Its figures.
    pub figures: Figures,
}

/// What a table of the NIS2 law said about an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// The version of the table, a day such as `2026-11-22`.
    pub table: String,
    /// The category's id; `check` while it was not certain.
    pub category: String,
    /// The ids of the rules that led to it.
    pub rules: Vec<String>,
}

/// What a letter of the CCB says about an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CcbLetter {
    /// No such letter came.
    None,
    /// Identified as essential.
    Essential,
    /// Identified as important.
    Important,
}

/// An online service in use. `None` means unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Service {
    /// An id of the service catalogue, or `custom`.
    pub service: String,
    /// What the organisation calls it; needed for a custom one.
    pub label: Option<String>,
    /// The service model of a custom one.
    pub model: Option<String>,
    /// The provider of a custom one.
    pub provider: Option<String>,
    /// The country of the provider's parent, ISO 3166-1 alpha-2.
    pub parent_country: Option<String>,
    /// The country of the host, ISO 3166-1 alpha-2.
    pub host_country: Option<String>,
    /// How soon the business stops without it: 1 after more than a week, to 4 within hours.
    pub criticality: Option<u8>,
    /// How hard it is to replace: 0 a tried alternative, to 4 none and no export.
    pub substitute: Option<u8>,
    /// The own copy of its data: 0 fresh, 1 old, 2 none.
    pub copy: Option<u8>,
    /// Whether the data stays in the European Union.
    pub eu_residency: Option<bool>,
    /// Whether the keys are held outside the provider.
    pub own_keys: Option<bool>,
    /// Who provides the sign-in: the name of a sign-in, or `own` for one of its own.
    pub login: Option<String>,
    /// The responsibility layers that the IT partner looks after.
    pub it_partner: Option<Vec<String>>,
}

/// How the plan of an assessment is made. `None` means that nobody said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanSettings {
    /// The hours a month that the work takes, 1 to 1,000.
    pub hours_per_month: Option<u16>,
    /// The day on which the work starts.
    pub start: Option<NaiveDate>,
}

/// What was decided about an action.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionState {
    /// How far it is.
    pub status: ActionStatus,
    /// Who does it.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// True when it goes before the others.
    pub pinned: bool,
    /// The day before which it does not start.
    pub postponed_to: Option<NaiveDate>,
    /// Why it was declined.
    pub reason: Option<String>,
}

impl ActionState {
    /// True when somebody has it: it has an owner, or it was begun or planned.
    pub fn is_taken(&self) -> bool {
        let owned = self.owner.as_deref().is_some_and(|owner| !owner.trim().is_empty());
        owned
            || matches!(
                self.status,
                ActionStatus::Planned | ActionStatus::Doing | ActionStatus::Done
            )
    }
}

/// How far an action is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ActionStatus {
    /// Nothing was decided.
    #[default]
    Open,
    /// It will be done.
    Planned,
    /// It is being done.
    Doing,
    /// It is done.
    Done,
    /// It will not be done.
    Declined,
}

impl ActionStatus {
    /// All of them, in the order of a life.
    pub const ALL: [Self; 5] = [Self::Open, Self::Planned, Self::Doing, Self::Done, Self::Declined];

    /// The id in files and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Planned => "planned",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Declined => "declined",
        }
    }

    /// True when nothing is left to do: it is done or declined.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Declined)
    }

    /// The status with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.id() == id)
    }
}
