//! What an organisation is and has, as far as it was told: facts that decide which questions can
//! apply to it.

use serde::{Deserialize, Serialize};

use crate::assessment::{Assessment, Organisation, Service};
use crate::reference::{Kind, Reference};

/// From this size on an organisation of a listed kind is in scope of NIS2 in principle: 50 annual
/// work units (Law of 26 April 2024, art. 3 § 1; annex of Recommendation 2003/361/EC, art. 2).
const NIS2_STAFF: f64 = 50.0;

/// A fact about an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// It belongs to a group: an enterprise controls it, or it controls one.
    Group,
    /// More than one person works there.
    Staff,
    /// It uses online services at all.
    OnlineServices,
    /// It uses an office suite with mail and files, such as Microsoft 365.
    OfficeSuite,
    /// It rents machines, platforms or storage on which it runs something itself.
    Servers,
    /// It rents space for a website.
    WebHosting,
    /// It rents machines, platforms or storage from two providers or more.
    SeveralClouds,
    /// It names a NIS2 activity and has the staff of a medium-sized enterprise.
    Nis2Candidate,
}

impl Fact {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Group,
        Self::Staff,
        Self::OnlineServices,
        Self::OfficeSuite,
        Self::Servers,
        Self::WebHosting,
        Self::SeveralClouds,
        Self::Nis2Candidate,
    ];
}

/// What is known about a fact. What nobody said is unknown, never "no".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Known {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// Nobody said.
    #[default]
    Unknown,
}

impl Known {
    /// The id in the pack.
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

impl From<bool> for Known {
    fn from(so: bool) -> Self {
        if so { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Known {
    fn from(so: Option<bool>) -> Self {
        so.map_or(Self::Unknown, Self::from)
    }
}

/// What is known about each fact.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Profile([Known; Fact::ALL.len()]);

impl Profile {
    /// The profile of an assessment.
    pub fn of(assessment: &Assessment, reference: &Reference) -> Self {
        Self::from_parts(&assessment.organisation, assessment.services.as_deref(), reference)
    }

    /// The profile of an organisation and the services it uses; `None` when nobody said which.
    pub fn from_parts(
        organisation: &Organisation,
        services: Option<&[Service]>,
        reference: &Reference,
    ) -> Self {
        let mut profile = Self::default();
        for fact in Fact::ALL {
            profile.0[fact as usize] = match fact {
                Fact::Group => organisation.linked.as_ref().map(|linked| !linked.is_empty()).into(),
                Fact::Staff => organisation.figures.staff_fte.map(|staff| staff > 1.0).into(),
                Fact::Nis2Candidate => nis2_candidate(organisation),
                Fact::OnlineServices => services.map(|services| !services.is_empty()).into(),
                Fact::OfficeSuite => some(services, |one| one.office_suite(reference)),
                Fact::Servers => some(services, |one| one.kind(reference).map(Kind::is_rented)),
                Fact::WebHosting => {
                    some(services, |one| one.kind(reference).map(|kind| kind == Kind::WebHosting))
                }
                Fact::SeveralClouds => several_clouds(services, reference),
            };
        }
        profile
    }

    /// What is known about a fact.
    pub fn get(&self, fact: Fact) -> Known {
        self.0[fact as usize]
    }

    /// The same profile with one fact told.
    #[must_use]
    pub fn with(mut self, fact: Fact, known: Known) -> Self {
        self.0[fact as usize] = known;
        self
    }
}

fn nis2_candidate(organisation: &Organisation) -> Known {
    let types = organisation.nis2_entity_types.as_ref().map(|types| !types.is_empty());
    let large = organisation.figures.staff_fte.map(|staff| staff >= NIS2_STAFF);
    match (types, large) {
        (Some(false), _) | (_, Some(false)) => Known::No,
        (Some(true), Some(true)) => Known::Yes,
        _ => Known::Unknown,
    }
}

/// Whether one of the services is so: yes when one is known to be, no when each is known not to be.
fn some(services: Option<&[Service]>, is: impl Fn(&Service) -> Option<bool>) -> Known {
    let Some(services) = services else { return Known::Unknown };
    let found: Vec<Option<bool>> = services.iter().map(is).collect();
    if found.contains(&Some(true)) {
        Known::Yes
    } else if found.contains(&None) {
        Known::Unknown
    } else {
        Known::No
    }
}

/// Whether machines, platforms or storage are rented from two providers or more. A service of which
/// the kind or the provider is not known may be the second one.
fn several_clouds(services: Option<&[Service]>, reference: &Reference) -> Known {
    let Some(services) = services else { return Known::Unknown };
    let mut providers: Vec<&str> = Vec::new();
    let mut doubtful = 0;
    for service in services {
        match service.kind(reference).map(Kind::is_rented) {
            Some(false) => {}
            Some(true) => match service.provider(reference) {
                Some(provider) => providers.push(provider),
                None => doubtful += 1,
            },
            None => doubtful += 1,
        }
    }
    providers.sort_unstable();
    providers.dedup();
    match (providers.len(), doubtful) {
        (2.., _) => Known::Yes,
        (_, 0) | (0, 1) => Known::No,
        _ => Known::Unknown,
    }
}

impl Service {
    /// What kind of service it is; `None` when nobody said.
    pub fn kind(&self, reference: &Reference) -> Option<Kind> {
        match reference.services.get(&self.service) {
            Some(entry) => Some(entry.model),
            None => self.model.as_deref().and_then(Kind::from_id),
        }
    }

    /// Who provides it; `None` when nobody said.
    pub fn provider<'a>(&'a self, reference: &'a Reference) -> Option<&'a str> {
        match reference.services.get(&self.service) {
            Some(entry) => Some(&entry.provider),
            None => self.provider.as_deref(),
        }
    }

    /// Whether it is an office suite; `None` for a service that is not in the catalogue and of which
    /// all that is known is that somebody else runs it.
    fn office_suite(&self, reference: &Reference) -> Option<bool> {
        match reference.services.get(&self.service) {
            Some(entry) => Some(entry.category == OFFICE_SUITE),
            None => match self.kind(reference) {
                Some(Kind::Saas) | None => None,
                Some(_) => Some(false),
            },
        }
    }
}

/// The category of mail and files together.
const OFFICE_SUITE: &str = "office_suite";
