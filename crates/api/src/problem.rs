//! The words of what is wrong with an assessment file or a pack.

use tandem_core::enterprise_number::EnterpriseNumberError;
use tandem_core::file::{MAX_BYTES, Problem, ProblemKind, Remark, RemarkKind, TextFault};
use tandem_core::pack::{PackProblem, PackProblemKind};
use tandem_i18n::Arg;
use tandem_report::wording::Language;

use crate::error::{FileProblem, KILOBYTE};

/// A problem of an assessment file in words.
pub(crate) fn file_problem(problem: &Problem, language: &Language) -> FileProblem {
    FileProblem { path: problem.path.clone(), message: message(&problem.kind, language) }
}

/// A remark on an assessment file in words.
pub(crate) fn file_remark(remark: &Remark, language: &Language) -> FileProblem {
    let message = match &remark.kind {
        RemarkKind::PartnerTooSmall => language.words.get("remark-partner-too-small"),
        RemarkKind::CatalogueCounts => language.words.get("remark-catalogue-counts"),
        RemarkKind::UnknownLayer => language.words.get("remark-unknown-layer"),
        RemarkKind::OtherPackVersion { found, known } => language
            .words
            .with("remark-other-pack-version", &[("found", found.into()), ("known", known.into())]),
    };
    FileProblem { path: remark.path.clone(), message }
}

/// Why a text is no enterprise number, in words.
pub(crate) fn enterprise_number(error: EnterpriseNumberError, language: &Language) -> String {
    let words = &language.words;
    match error {
        EnterpriseNumberError::Character => words.get("problem-enterprise-number-character"),
        EnterpriseNumberError::Length { digits } => {
            let digits = digits.to_string();
            words.with("problem-enterprise-number-length", &[("digits", (&digits).into())])
        }
        EnterpriseNumberError::FirstDigit => words.get("problem-enterprise-number-first-digit"),
        EnterpriseNumberError::CheckDigits => words.get("problem-enterprise-number-check-digits"),
    }
}

/// Why a text cannot be kept, in words.
pub(crate) fn text_fault(fault: TextFault, language: &Language) -> String {
    let words = &language.words;
    match fault {
        TextFault::Empty => words.get("problem-text-empty"),
        TextFault::TooLong { limit } => {
            let limit = language.formats.whole(limit as u64);
            words.with("problem-text-too-long", &[("limit", (&limit).into())])
        }
        TextFault::SeveralLines => words.get("problem-text-several-lines"),
        TextFault::Invisible => words.get("problem-text-invisible"),
    }
}

fn message(kind: &ProblemKind, language: &Language) -> String {
    let words = &language.words;
    let with = |id: &str, args: &[(&str, Arg<'_>)]| words.with(id, args);
    match kind {
        ProblemKind::Empty => words.get("problem-empty"),
        ProblemKind::TooLarge => {
            let limit = (MAX_BYTES / (1024 * 1024)).to_string();
            with("problem-too-large", &[("limit", (&limit).into())])
        }
        ProblemKind::NotText => words.get("problem-not-text"),
        ProblemKind::Syntax { line, column } => {
            let (line, column) = (line.to_string(), column.to_string());
            with("problem-syntax", &[("line", (&line).into()), ("column", (&column).into())])
        }
        ProblemKind::NotAnAssessment => words.get("problem-not-an-assessment"),
        ProblemKind::NotAScenario => words.get("problem-not-a-scenario"),
        ProblemKind::NotABranding => words.get("problem-not-a-branding"),
        ProblemKind::NotAKey => words.get("problem-not-a-key"),
        ProblemKind::NotAnAddress => words.get("problem-not-an-address"),
        ProblemKind::NotAMail => words.get("problem-not-a-mail"),
        ProblemKind::NotAPhone => words.get("problem-not-a-phone"),
        ProblemKind::EmptyList => words.get("problem-empty-list"),
        ProblemKind::NotTwo => words.get("problem-not-two"),
        ProblemKind::DuplicateId => words.get("problem-duplicate-id"),
        ProblemKind::LongerThanAYear => words.get("problem-longer-than-a-year"),
        ProblemKind::NewerFormat { found, supported } => with(
            "problem-newer-format",
            &[("found", found.into()), ("supported", (*supported).into())],
        ),
        ProblemKind::UnknownKey => words.get("problem-unknown-key"),
        ProblemKind::TooMany { limit } => {
            let limit = language.formats.whole(*limit as u64);
            with("problem-too-many", &[("limit", (&limit).into())])
        }
        ProblemKind::DuplicateKey => words.get("problem-duplicate-key"),
        ProblemKind::Missing => words.get("problem-missing"),
        ProblemKind::WrongType { expected } => {
            let name = words.get(&format!("problem-type-{}", expected.id()));
            with("problem-wrong-type", &[("type", (&name).into())])
        }
        ProblemKind::NotOneOf { words: allowed } => {
            with("problem-not-one-of", &[("words", (&allowed.join(", ")).into())])
        }
        ProblemKind::OutOfRange { least, most } => {
            let (least, most) = (language.formats.number(*least), language.formats.number(*most));
            with("problem-out-of-range", &[("least", (&least).into()), ("most", (&most).into())])
        }
        ProblemKind::NotWhole { least, most } => {
            let (least, most) = (least.to_string(), most.to_string());
            with("problem-not-whole", &[("least", (&least).into()), ("most", (&most).into())])
        }
        ProblemKind::Text(fault) => text_fault(*fault, language),
        ProblemKind::NotADate => words.get("problem-not-a-date"),
        ProblemKind::NotAMoment => words.get("problem-not-a-moment"),
        ProblemKind::NotACountry => words.get("problem-not-a-country"),
        ProblemKind::EnterpriseNumber(error) => enterprise_number(*error, language),
        ProblemKind::PartnerIsLinked => words.get("problem-partner-is-linked"),
        ProblemKind::PartnerWithoutShare => words.get("problem-partner-without-share"),
        ProblemKind::UnknownPack { known } => {
            with("problem-unknown-pack", &[("known", known.into())])
        }
        ProblemKind::UnknownQuestion => words.get("problem-unknown-question"),
        ProblemKind::UnknownChoice { choices } => {
            with("problem-unknown-choice", &[("choices", (&choices.join(", ")).into())])
        }
        ProblemKind::UnknownAction => words.get("problem-unknown-action"),
        ProblemKind::UnknownService => words.get("problem-unknown-service"),
        ProblemKind::UnknownModel { models } => {
            with("problem-unknown-model", &[("models", (&models.join(", ")).into())])
        }
        ProblemKind::UnknownEntityType => words.get("problem-unknown-entity-type"),
        ProblemKind::ReasonMissing => words.get("problem-reason-missing"),
        ProblemKind::ReasonUnused => words.get("problem-reason-unused"),
    }
}

/// A problem of a pack in words, with its file and id in front.
pub(crate) fn pack_problem(problem: &PackProblem, language: &Language) -> FileProblem {
    let words = &language.words;
    let of_question = |what: &str, question: &String| {
        words.with(&format!("pack-condition-{what}"), &[("question", question.into())])
    };
    let message = match &problem.kind {
        PackProblemKind::NoHeader => words.get("pack-no-header"),
        PackProblemKind::TooLarge { limit } => {
            let most = (limit / KILOBYTE).to_string();
            words.with("pack-too-large", &[("most", (&most).into())])
        }
        PackProblemKind::TooMany { limit } => {
            let limit = limit.to_string();
            words.with("pack-too-many", &[("limit", (&limit).into())])
        }
        PackProblemKind::NoDomainFile => words.get("pack-no-domain-file"),
        PackProblemKind::StrayFile => words.get("pack-stray-file"),
        PackProblemKind::Toml { detail } => toml(detail, language),
        PackProblemKind::Version => words.get("pack-version"),
        PackProblemKind::Id => words.get("pack-id"),
        PackProblemKind::Twice => words.get("pack-twice"),
        PackProblemKind::Weight => words.get("pack-weight"),
        PackProblemKind::NoReason => words.get("pack-no-reason"),
        PackProblemKind::Scores => words.get("pack-scores"),
        PackProblemKind::EmptyCondition => words.get("pack-condition-empty"),
        PackProblemKind::UnknownQuestion { question } => of_question("unknown", question),
        PackProblemKind::LaterQuestion { question } => of_question("later", question),
        PackProblemKind::DeeperQuestion { question } => of_question("deeper", question),
        PackProblemKind::RetiredQuestion { question } => of_question("retired", question),
        PackProblemKind::UnknownChoice { question, choice, choices } => {
            let choices = choices.join(", ");
            let args = [
                ("question", question.into()),
                ("choice", choice.into()),
                ("choices", (&choices).into()),
            ];
            words.with("pack-condition-choice", &args)
        }
        PackProblemKind::UnknownAction { action } => {
            words.with("pack-unknown-action", &[("action", action.into())])
        }
        PackProblemKind::NoAction => words.get("pack-no-action"),
        PackProblemKind::UnusedAction => words.get("pack-unused-action"),
        PackProblemKind::Action => words.get("pack-action"),
        PackProblemKind::Circle => words.get("pack-circle"),
        PackProblemKind::Reference { reference } => {
            words.with("pack-reference", &[("reference", reference.into())])
        }
        PackProblemKind::Trigger => words.get("pack-trigger"),
    };
    let file = &problem.file;
    let place = problem.line.map_or_else(|| file.clone(), |line| format!("{file}:{line}"));
    let path = match &problem.id {
        Some(id) => format!("{place} [{id}]"),
        None => place,
    };
    FileProblem { path, message }
}

/// What the parser of TOML says, in words where it is one of the slips that authors make.
pub(crate) fn toml(detail: &str, language: &Language) -> String {
    let words = &language.words;
    let quoted = || detail.split('`').nth(1);
    let one = |id: &str, key: &str| words.with(id, &[("key", key.into())]);
    let known = [
        ("unknown field", "pack-toml-unknown"),
        ("missing field", "pack-toml-missing"),
        ("unknown variant", "pack-toml-unknown"),
        ("duplicate", "pack-toml-twice"),
    ];
    let slip = known.iter().find(|(start, _)| detail.starts_with(start));
    match (slip, quoted()) {
        (Some((_, id)), Some(key)) => one(id, key),
        (Some((_, "pack-toml-twice")), None) => words.get("pack-toml-twice-plain"),
        _ => words.with("pack-toml", &[("detail", detail.into())]),
    }
}

#[cfg(test)]
mod tests;
