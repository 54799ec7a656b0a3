//! What a report is made with besides the assessment.

use chrono::NaiveDate;
use tandem_core::assessment::Assessment;
use tandem_core::belgian_time;
use tandem_core::content::Content;
use tandem_core::scoring::ScoreCard;

use crate::document::Logo;

/// How much of the report is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Variant {
    /// Everything.
    #[default]
    Full,
    /// The first page, the plan, and what is still to be asked.
    Plan,
    /// The first page alone, which stands by itself.
    Management,
}

impl Variant {
    /// All of them, the longest first.
    pub const ALL: [Self; 3] = [Self::Full, Self::Plan, Self::Management];

    /// The id on the command line and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Plan => "plan",
            Self::Management => "management",
        }
    }

    /// The variant with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|variant| variant.id() == id)
    }
}

/// What a report is made with besides the assessment.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The day of the report.
    pub date: NaiveDate,
    /// How much of it is made.
    pub variant: Variant,
    /// An earlier assessment of the same organisation, to compare with.
    pub before: Option<Assessment>,
    /// The name of the consultant who offers it; empty for none.
    pub consultant: String,
    /// The logo of who offers it.
    pub logo: Option<Logo>,
    /// Whose name and logo it carries besides.
    pub branding: Option<Branding>,
}

/// What a publisher put into a branding file, in the language of the report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Branding {
    /// Who published it.
    pub publisher: String,
    /// Whether its signature fits, by a key that was accepted for this publisher.
    pub verified: bool,
    /// The line that every page carries; empty for none.
    pub line: String,
    /// The address of a web page; empty for none.
    pub web: String,
    /// A mail address; empty for none.
    pub mail: String,
    /// A phone number; empty for none.
    pub phone: String,
    /// How to reach the publisher; empty for nothing.
    pub text: String,
    /// Its logo.
    pub logo: Option<Logo>,
}

/// What an earlier assessment came to.
pub(super) struct Before {
    /// The day of its last answer, or the one on which it was made.
    pub(super) day: NaiveDate,
    /// What its answers came to.
    pub(super) scores: ScoreCard,
}

impl Before {
    pub(super) fn of(content: &Content, assessment: &Assessment) -> Self {
        Self { day: last_answer(assessment), scores: content.score(assessment) }
    }
}

/// The day of the last answer of an assessment, or the one on which it was made.
pub fn last_answer(assessment: &Assessment) -> NaiveDate {
    let answered = assessment.answers.values().filter_map(|answer| answer.answered).max();
    belgian_time::shown(answered.unwrap_or(assessment.created)).date()
}
