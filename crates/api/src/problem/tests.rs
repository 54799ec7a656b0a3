//! Every kind of problem, and every error, says something in every language.

use tandem_core::enterprise_number::EnterpriseNumberError;
use tandem_core::file::{JsonType, ProblemKind};
use tandem_core::pack::PackProblemKind;
use tandem_i18n::Locale;

use super::*;
use crate::ApiError;

#[test]
fn every_problem_of_a_file_is_said_in_every_language() {
    for kind in every_kind() {
        said(&format!("{kind:?}"), |language| {
            file_problem(&Problem { path: "id".to_owned(), kind: kind.clone() }, language).message
        });
    }
}

#[test]
fn every_remark_on_a_file_is_said_in_every_language() {
    let other = RemarkKind::OtherPackVersion { found: "1.0.0".into(), known: "2.0.0".into() };
    for kind in [RemarkKind::PartnerTooSmall, other] {
        said(&format!("{kind:?}"), |language| {
            file_remark(&Remark { path: "id".to_owned(), kind: kind.clone() }, language).message
        });
    }
}

#[test]
fn every_problem_of_a_pack_is_said_in_every_language() {
    use PackProblemKind as Kind;
    let kinds = [
        Kind::NoHeader,
        Kind::NoDomainFile,
        Kind::StrayFile,
        Kind::Toml { detail: "missing field".into() },
        Kind::Version,
        Kind::Id,
        Kind::Twice,
        Kind::Weight,
        Kind::NoReason,
        Kind::Scores,
        Kind::EmptyCondition,
        Kind::UnknownQuestion { question: "earlier".into() },
        Kind::LaterQuestion { question: "earlier".into() },
        Kind::DeeperQuestion { question: "earlier".into() },
        Kind::RetiredQuestion { question: "earlier".into() },
        Kind::UnknownChoice {
            question: "earlier".into(),
            choice: "perhaps".into(),
            choices: vec!["no".into(), "yes".into()],
        },
        Kind::Toml { detail: "unknown field `wieght`, expected one of `id`, `weight`".into() },
        Kind::Toml { detail: "missing field `weight`".into() },
        Kind::Toml { detail: "duplicate key".into() },
        Kind::UnknownAction { action: "fly".into() },
        Kind::NoAction,
        Kind::UnusedAction,
        Kind::Action,
        Kind::Circle,
        Kind::Reference { reference: "k".into() },
        Kind::Trigger,
    ];
    for kind in kinds {
        said(&format!("{kind:?}"), |language| {
            let id = Some("first".to_owned());
            let (file, line) = ("one.toml".into(), Some(12));
            let problem = PackProblem { file, line, id, kind: kind.clone() };
            let said = pack_problem(&problem, language);
            assert!(said.path == "one.toml:12 [first]", "{said:?}");
            said.message
        });
    }
}

#[test]
fn every_error_is_said_in_every_language_with_what_it_is_about() {
    for (error, about) in every_error() {
        said(&format!("{error:?}"), |language| {
            let message = error.message(language);
            for word in &about {
                assert!(message.contains(word), "{error:?} does not name {word}: {message}");
            }
            message
        });
    }
}

/// One of each. That none is forgotten in the words is the compiler's work.
fn every_kind() -> Vec<ProblemKind> {
    use ProblemKind as Kind;
    vec![
        Kind::Empty,
        Kind::TooLarge,
        Kind::NotText,
        Kind::Syntax { line: 3, column: 14 },
        Kind::NotAnAssessment,
        Kind::NotABranding,
        Kind::NotAKey,
        Kind::NotAnAddress,
        Kind::NotAMail,
        Kind::NotAPhone,
        Kind::NewerFormat { found: "tandem-assessment/2".into(), supported: "tandem-assessment/1" },
        Kind::UnknownKey,
        Kind::TooMany { limit: 20_000 },
        Kind::DuplicateKey,
        Kind::Missing,
        Kind::WrongType { expected: JsonType::Object },
        Kind::WrongType { expected: JsonType::List },
        Kind::WrongType { expected: JsonType::Text },
        Kind::WrongType { expected: JsonType::Number },
        Kind::WrongType { expected: JsonType::YesNo },
        Kind::NotOneOf { words: vec!["one", "two"] },
        Kind::OutOfRange { least: 0.0, most: 1e13 },
        Kind::Text(TextFault::Empty),
        Kind::Text(TextFault::TooLong { limit: 200 }),
        Kind::Text(TextFault::Invisible),
        Kind::Text(TextFault::SeveralLines),
        Kind::NotADate,
        Kind::NotAMoment,
        Kind::NotACountry,
        Kind::EnterpriseNumber(EnterpriseNumberError::Character),
        Kind::EnterpriseNumber(EnterpriseNumberError::Length { digits: 9 }),
        Kind::EnterpriseNumber(EnterpriseNumberError::FirstDigit),
        Kind::EnterpriseNumber(EnterpriseNumberError::CheckDigits),
        Kind::PartnerIsLinked,
        Kind::PartnerWithoutShare,
        Kind::UnknownPack { known: "be-sme-cloud".into() },
        Kind::UnknownQuestion,
        Kind::UnknownChoice { choices: vec!["yes".into(), "no".into()] },
        Kind::UnknownAction,
        Kind::UnknownService,
        Kind::UnknownModel { models: vec!["saas".into()] },
        Kind::NotWhole { least: 0, most: 4 },
        Kind::UnknownEntityType,
        Kind::ReasonMissing,
        Kind::ReasonUnused,
    ]
}

/// One of each, and what its words must name.
fn every_error() -> Vec<(ApiError, Vec<&'static str>)> {
    let name = || "plan.pdf".to_owned();
    let problem = FileProblem { path: "depth".into(), message: "Wrong.".into() };
    vec![
        (ApiError::AssessmentNotFound, vec![]),
        (ApiError::QuestionNotFound, vec![]),
        (ApiError::ChoiceNotFound, vec![]),
        (ApiError::ReasonMissing, vec![]),
        (ApiError::TextTooLong { limit: 321 }, vec!["321"]),
        (ApiError::TextInvisible, vec![]),
        (ApiError::TextSeveralLines, vec![]),
        (ApiError::SampleNotFound, vec![]),
        (ApiError::LanguageUnknown, vec![]),
        (ApiError::DepthUnknown, vec![]),
        (
            ApiError::InvalidFile { name: name(), problems: vec![problem] },
            vec!["plan.pdf", "\ndepth: Wrong."],
        ),
        (ApiError::FileNotFound { name: name() }, vec!["plan.pdf"]),
        (ApiError::FileUnreadable { name: name() }, vec!["plan.pdf"]),
        (ApiError::FileUnwritable { name: name() }, vec!["plan.pdf"]),
        (ApiError::DiskFull { name: name() }, vec!["plan.pdf"]),
        (ApiError::StorageTooNew { found: "9".into(), supported: "1".into() }, vec!["9", "1"]),
        (ApiError::StorageFolder { folder: "/home/an/data".into() }, vec!["/home/an/data"]),
        (ApiError::StorageUnwritable, vec![]),
        (ApiError::StorageFull, vec![]),
        (ApiError::StorageBusy, vec![]),
        (ApiError::StorageDamaged, vec![]),
        (ApiError::ReportFailed, vec![]),
        (ApiError::NothingToOpen, vec![]),
        (ApiError::OpenFailed { name: name() }, vec!["plan.pdf"]),
        (ApiError::Internal { detail: "the detail".into() }, vec!["the detail"]),
    ]
}

/// Fails unless something is said in each language, with every value in its place.
fn said(what: &str, say: impl Fn(&Language) -> String) {
    let mut texts = Vec::new();
    for locale in Locale::ALL {
        let text = say(&Language::new(locale));
        assert!(text.contains(' '), "{what} in {locale:?} has no words: {text}");
        assert!(!text.contains('{') && !text.contains('$'), "{what} in {locale:?}: {text}");
        texts.push(text);
    }
    texts.dedup();
    assert_eq!(texts.len(), Locale::ALL.len(), "{what} is said in one language twice: {texts:?}");
}
