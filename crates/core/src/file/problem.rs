//! What can be wrong with an assessment file.

use crate::enterprise_number::EnterpriseNumberError;

/// A problem and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The JSON path, such as `answers.mfa-everyone.choice`; empty for the file as a whole.
    pub path: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What can be wrong. Every kind has its words in `errors.ftl`.
#[derive(Debug, Clone, PartialEq)]
pub enum ProblemKind {
    /// The file holds nothing.
    Empty,
    /// The file is larger than [`super::MAX_BYTES`].
    TooLarge,
    /// The file is not UTF-8 text.
    NotText,
    /// The text is not JSON.
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// The file says it is something else, or nothing.
    NotAnAssessment,
    /// The file says it is something else than an availability scenario, or nothing.
    NotAScenario,
    /// The file says it is something else than a branding file, or nothing.
    NotABranding,
    /// Not a public key as minisign writes it.
    NotAKey,
    /// Not the address of a web page that starts with `https://`.
    NotAnAddress,
    /// Not a mail address.
    NotAMail,
    /// Not a phone number.
    NotAPhone,
    /// A list that needs at least one entry.
    EmptyList,
    /// A list that needs exactly two numbers.
    NotTwo,
    /// An id that another entry of the list has.
    DuplicateId,
    /// The values add up to more downtime than a year has.
    LongerThanAYear,
    /// The file comes from a newer program.
    NewerFormat {
        /// The format of the file.
        found: String,
        /// The newest format that is read.
        supported: &'static str,
    },
    /// A key that the format does not have.
    UnknownKey,
    /// A list or an object with more entries than any honest file has.
    TooMany {
        /// The most entries that are read.
        limit: usize,
    },
    /// A key that stands twice in one object.
    DuplicateKey,
    /// A key that must be there is not.
    Missing,
    /// A value of another type.
    WrongType {
        /// The type that belongs there.
        expected: JsonType,
    },
    /// A text that is not one of a few words.
    NotOneOf {
        /// The words.
        words: Vec<&'static str>,
    },
    /// A number outside its range.
    OutOfRange {
        /// The least.
        least: f64,
        /// The most.
        most: f64,
    },
    /// A number with decimals, or outside its range, where a whole one belongs.
    NotWhole {
        /// The least.
        least: u16,
        /// The most.
        most: u16,
    },
    /// A text that cannot be kept.
    Text(TextFault),
    /// Not a day such as 2026-11-22.
    NotADate,
    /// Not a moment such as 2026-11-22T09:30:00Z.
    NotAMoment,
    /// Not a country code such as BE.
    NotACountry,
    /// Not a Belgian enterprise number.
    EnterpriseNumber(EnterpriseNumberError),
    /// A partner with more than half: it is a linked enterprise.
    PartnerIsLinked,
    /// A partner without any share.
    PartnerWithoutShare,
    /// Another questionnaire.
    UnknownPack {
        /// The questionnaire that is known.
        known: String,
    },
    /// A question that the questionnaire does not have.
    UnknownQuestion,
    /// A choice that the question does not have.
    UnknownChoice {
        /// The choices that it has.
        choices: Vec<String>,
    },
    /// An action that the questionnaire does not have.
    UnknownAction,
    /// A service that is not in the catalogue.
    UnknownService,
    /// A service model that does not exist.
    UnknownModel {
        /// The models there are.
        models: Vec<String>,
    },
    /// An entity type that NIS2 does not have.
    UnknownEntityType,
    /// "Does not apply" without a reason.
    ReasonMissing,
    /// A reason that goes with another choice than "does not apply".
    ReasonUnused,
}

/// The types of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonType {
    /// `{ … }`
    Object,
    /// `[ … ]`
    List,
    /// `"…"`
    Text,
    /// `1.5`
    Number,
    /// `true` or `false`
    YesNo,
}

impl JsonType {
    /// The id of the type's name in `errors.ftl`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Object => "object",
            Self::List => "list",
            Self::Text => "text",
            Self::Number => "number",
            Self::YesNo => "yes-no",
        }
    }
}

/// Why a text cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFault {
    /// It is empty where something must stand.
    Empty,
    /// It is longer than the limit.
    TooLong {
        /// The limit, in characters.
        limit: usize,
    },
    /// It goes over several lines where one line is meant.
    SeveralLines,
    /// It holds a control character, or one that turns the direction of reading.
    Invisible,
}

/// Something that is not wrong but deserves to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The JSON path.
    pub path: String,
    /// What it is.
    pub kind: RemarkKind,
}

/// What can deserve to be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemarkKind {
    /// A partner with less than a quarter: it is left out of the figures.
    PartnerTooSmall,
    /// The IT partner has a layer that the map does not have.
    UnknownLayer,
    /// The catalogue says something else of a service, and that counts.
    CatalogueCounts,
    /// The file was answered with another version of the questionnaire.
    OtherPackVersion {
        /// The version of the file.
        found: String,
        /// The version of the program.
        known: String,
    },
}
