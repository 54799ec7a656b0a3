//! What a call asks for.

mod value;

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::NaiveDate;
use lexopt::Arg::{Long, Short, Value};
use tandem_api::headless::{Format, Variant};
use tandem_api::{Language, Locale};

use value::{day, key_of, monthly, variant};

/// A call.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Help,
    Version,
    Catalogue { pack: Option<PathBuf>, key: Option<String>, json: bool },
    Lint { pack: Option<PathBuf>, key: Option<String>, json: bool },
    New { output: Target, name: String },
    Check { files: Vec<Target>, json: bool },
    Scope { file: Target, json: bool },
    Score { file: Target, json: bool },
    Plan { file: Target, json: bool, hours: Option<u16>, start: Option<NaiveDate> },
    Map { file: Target, json: bool },
    Availability { file: Target, json: bool },
    Report { file: Target, output: Target, page: Page, with: With },
    Export { file: Target, output: Target, format: Format, with: With },
    Answers { file: Target, sheet: PathBuf, output: Target },
}

/// What a report or an export is made with.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct With {
    /// The day it carries; today when it was left out.
    pub(crate) date: Option<NaiveDate>,
    /// Who offers it; empty for nobody.
    pub(crate) consultant: String,
    /// A picture that stands on it.
    pub(crate) logo: Option<PathBuf>,
    /// An earlier assessment to compare with.
    pub(crate) since: Option<PathBuf>,
}

/// What of an assessment is set on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// The report, more or less of it.
    Report(Variant),
    /// The page for a customer who asks.
    Customer,
    /// The page of the newest incident, or an empty one.
    Incident,
    /// The sheets of questions for those who know the answers.
    Questions,
}

/// A file, or the standard stream that `-` stands for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Standard,
    File(PathBuf),
}

/// What is wrong with a call.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum UsageError {
    NoCommand,
    UnknownCommand(String),
    UnknownArgument(String),
    NoValue(String),
    Language(String),
    Date(String),
    Hours(String),
    Page(String),
    Variant(String),
    Format(String),
    Key(String),
    KeyAlone,
    NoFormat,
    NoSheet,
    NoFile,
    OneFile,
    NoOutput,
    Json,
}

impl UsageError {
    /// The error in words.
    pub(crate) fn message(&self, language: &Language) -> String {
        let words = &language.words;
        match self {
            Self::NoCommand => words.get("cli-no-command"),
            Self::UnknownCommand(command) => {
                words.with("cli-unknown-command", &[("command", command.into())])
            }
            Self::UnknownArgument(argument) => {
                words.with("cli-unknown-argument", &[("argument", argument.into())])
            }
            Self::NoValue(option) => words.with("cli-no-value", &[("option", option.into())]),
            Self::Language(value) => words.with("cli-bad-language", &[("value", value.into())]),
            Self::Date(value) => words.with("cli-bad-date", &[("value", value.into())]),
            Self::Hours(value) => words.with("cli-bad-hours", &[("value", value.into())]),
            Self::Page(value) => words.with("cli-bad-page", &[("value", value.into())]),
            Self::Variant(value) => words.with("cli-bad-variant", &[("value", value.into())]),
            Self::Format(value) => {
                let formats = Format::ALL.map(Format::id).join(", ");
                words.with(
                    "cli-bad-format",
                    &[("value", value.into()), ("formats", (&formats).into())],
                )
            }
            Self::Key(value) => words.with("cli-bad-key", &[("value", value.into())]),
            Self::KeyAlone => words.get("cli-key-alone"),
            Self::NoFormat => {
                let formats = Format::ALL.map(Format::id).join(", ");
                words.with("cli-no-format", &[("formats", (&formats).into())])
            }
            Self::NoSheet => words.get("cli-no-sheet"),
            Self::NoFile => words.get("cli-no-file"),
            Self::OneFile => words.get("cli-one-file"),
            Self::NoOutput => words.get("cli-no-output"),
            Self::Json => words.get("cli-json-not-here"),
        }
    }
}

/// Everything that stands in a call, before it is known whether it fits together.
#[derive(Default)]
struct Raw {
    command: Option<String>,
    files: Vec<Target>,
    pack: Option<PathBuf>,
    key: Option<String>,
    output: Option<Target>,
    name: Option<String>,
    date: Option<String>,
    page: Option<String>,
    variant: Option<String>,
    format: Option<String>,
    consultant: Option<String>,
    logo: Option<PathBuf>,
    since: Option<PathBuf>,
    sheet: Option<PathBuf>,
    hours: Option<String>,
    start: Option<String>,
    language: Option<String>,
    json: bool,
    lint: bool,
    /// Help or the version, which are given whatever else stands in the call; help when both are.
    about: Option<Call>,
}

/// Reads a call. The language is returned with an error too, so that the error is said in it.
pub(crate) fn parse(
    mut parser: lexopt::Parser,
) -> Result<(Call, Option<Locale>), (UsageError, Option<Locale>)> {
    let mut raw = Raw::default();
    let read = read(&mut parser, &mut raw);
    let locale = raw
        .language
        .as_deref()
        .map(|code| Locale::from_code(code).ok_or_else(|| UsageError::Language(code.to_owned())));
    let locale = match locale.transpose() {
        Ok(locale) => locale,
        Err(error) => return Err((error, None)),
    };
    match read.and_then(|()| call(raw)) {
        Ok(call) => Ok((call, locale)),
        Err(error) => Err((error, locale)),
    }
}

/// Reads every argument; the first one that is not understood is reported after the rest was read,
/// because `--lang` may stand behind it.
fn read(parser: &mut lexopt::Parser, raw: &mut Raw) -> Result<(), UsageError> {
    let mut first_error = None;
    loop {
        let argument = match parser.next() {
            Ok(None) => break,
            Ok(Some(argument)) => argument,
            Err(error) => {
                first_error.get_or_insert(usage(&error));
                break;
            }
        };
        let result = match argument {
            Short('o') | Long("output") => {
                value(parser, "-o").map(|v| raw.output = Some(target(v)))
            }
            Long("pack") => value(parser, "--pack").map(|v| raw.pack = Some(v.into())),
            Long("key") => text(parser, "--key").map(|v| raw.key = Some(v)),
            Long("name") => text(parser, "--name").map(|v| raw.name = Some(v)),
            Long("date") => text(parser, "--date").map(|v| raw.date = Some(v)),
            Long("hours-per-month") => {
                text(parser, "--hours-per-month").map(|v| raw.hours = Some(v))
            }
            Long("start") => text(parser, "--start").map(|v| raw.start = Some(v)),
            Long("page") => text(parser, "--page").map(|v| raw.page = Some(v)),
            Long("variant") => text(parser, "--variant").map(|v| raw.variant = Some(v)),
            Long("format") => text(parser, "--format").map(|v| raw.format = Some(v)),
            Long("consultant") => text(parser, "--consultant").map(|v| raw.consultant = Some(v)),
            Long("logo") => value(parser, "--logo").map(|v| raw.logo = Some(v.into())),
            Long("since") => value(parser, "--since").map(|v| raw.since = Some(v.into())),
            Long("sheet") => value(parser, "--sheet").map(|v| raw.sheet = Some(v.into())),
            Long("lang") => text(parser, "--lang").map(|v| raw.language = Some(v)),
            Long("json") => {
                raw.json = true;
                Ok(())
            }
            Long("lint") => {
                raw.lint = true;
                Ok(())
            }
            Short('h') | Long("help") => {
                raw.about = Some(Call::Help);
                Ok(())
            }
            Short('V') | Long("version") => {
                raw.about.get_or_insert(Call::Version);
                Ok(())
            }
            Value(value) if raw.command.is_none() => {
                raw.command = Some(value.to_string_lossy().into_owned());
                Ok(())
            }
            Value(value) => {
                raw.files.push(target(value));
                Ok(())
            }
            Short(_) | Long(_) => Err(usage(&argument.unexpected())),
        };
        if let Err(error) = result {
            first_error.get_or_insert(error);
        }
    }
    first_error.map_or(Ok(()), Err)
}

fn call(mut raw: Raw) -> Result<Call, UsageError> {
    if let Some(about) = raw.about {
        return Ok(about);
    }
    let command = raw.command.take().ok_or(UsageError::NoCommand)?;
    refuse_others(&raw, &command)?;
    let Raw { files, pack, output, name, json, lint, .. } = raw;
    let with = With {
        date: raw.date.map(day).transpose()?,
        consultant: raw.consultant.unwrap_or_default(),
        logo: raw.logo,
        since: raw.since,
    };
    match command.as_str() {
        "catalogue" => {
            none(files)?;
            let key = raw.key.map(|key| key_of(key, pack.is_some())).transpose()?;
            Ok(if lint {
                Call::Lint { pack, key, json }
            } else {
                Call::Catalogue { pack, key, json }
            })
        }
        "new" => {
            none(files)?;
            let output = output.ok_or(UsageError::NoOutput)?;
            Ok(Call::New { output, name: name.unwrap_or_default() })
        }
        "check" if files.is_empty() => Err(UsageError::NoFile),
        "check" => Ok(Call::Check { files, json }),
        "scope" => Ok(Call::Scope { file: one(files)?, json }),
        "score" => Ok(Call::Score { file: one(files)?, json }),
        "plan" => {
            let hours = raw.hours.map(monthly).transpose()?;
            let start = raw.start.map(day).transpose()?;
            Ok(Call::Plan { file: one(files)?, json, hours, start })
        }
        "map" => Ok(Call::Map { file: one(files)?, json }),
        "availability" => Ok(Call::Availability { file: one(files)?, json }),
        "report" => {
            let file = one(files)?;
            let output = output.ok_or(UsageError::NoOutput)?;
            let variant = raw.variant.map(variant).transpose()?.unwrap_or_default();
            let page = match raw.page.as_deref() {
                None => Page::Report(variant),
                Some("customer") => Page::Customer,
                Some("incident") => Page::Incident,
                Some("questions") => Page::Questions,
                Some(other) => return Err(UsageError::Page(other.to_owned())),
            };
            Ok(Call::Report { file, output, page, with })
        }
        "export" => {
            let file = one(files)?;
            let format = raw.format.ok_or(UsageError::NoFormat)?;
            let format = Format::from_id(&format).ok_or(UsageError::Format(format))?;
            let output = output.ok_or(UsageError::NoOutput)?;
            Ok(Call::Export { file, output, format, with })
        }
        "answers" => {
            let file = one(files)?;
            let sheet = raw.sheet.ok_or(UsageError::NoSheet)?;
            let output = output.ok_or(UsageError::NoOutput)?;
            Ok(Call::Answers { file, sheet, output })
        }
        _ => Err(UsageError::UnknownCommand(command)),
    }
}

/// Refuses options that another command takes, by name: they would be silently ignored.
fn refuse_others(raw: &Raw, command: &str) -> Result<(), UsageError> {
    const WRITING: [&str; 4] = ["new", "report", "export", "answers"];
    const REPORTS: [&str; 2] = ["report", "export"];
    let options: [(bool, &str, &[&str]); 14] = [
        (raw.key.is_some(), "--key", &["catalogue"]),
        (raw.pack.is_some(), "--pack", &["catalogue"]),
        (raw.lint, "--lint", &["catalogue"]),
        (raw.name.is_some(), "--name", &["new"]),
        (raw.date.is_some(), "--date", &REPORTS),
        (raw.consultant.is_some(), "--consultant", &REPORTS),
        (raw.logo.is_some(), "--logo", &REPORTS),
        (raw.since.is_some(), "--since", &REPORTS),
        (raw.page.is_some(), "--page", &["report"]),
        (raw.variant.is_some(), "--variant", &["report"]),
        (raw.format.is_some(), "--format", &["export"]),
        (raw.sheet.is_some(), "--sheet", &["answers"]),
        (raw.hours.is_some(), "--hours-per-month", &["plan"]),
        (raw.start.is_some(), "--start", &["plan"]),
    ];
    for (given, option, commands) in options {
        if given && !commands.contains(&command) {
            return Err(UsageError::UnknownArgument(option.to_owned()));
        }
    }
    if raw.page.is_some() && raw.variant.is_some() {
        return Err(UsageError::UnknownArgument("--variant".to_owned()));
    }
    if !WRITING.contains(&command) && raw.output.is_some() {
        return Err(UsageError::UnknownArgument("-o".to_owned()));
    }
    if WRITING.contains(&command) && raw.json { Err(UsageError::Json) } else { Ok(()) }
}

fn none(files: Vec<Target>) -> Result<(), UsageError> {
    match files.into_iter().next() {
        None => Ok(()),
        Some(Target::Standard) => Err(UsageError::UnknownArgument("-".to_owned())),
        Some(Target::File(path)) => Err(UsageError::UnknownArgument(path.display().to_string())),
    }
}

fn one(files: Vec<Target>) -> Result<Target, UsageError> {
    let mut files = files.into_iter();
    let file = files.next().ok_or(UsageError::NoFile)?;
    if files.next().is_some() { Err(UsageError::OneFile) } else { Ok(file) }
}

fn target(value: OsString) -> Target {
    if value == "-" { Target::Standard } else { Target::File(value.into()) }
}

fn value(parser: &mut lexopt::Parser, option: &str) -> Result<OsString, UsageError> {
    parser.value().map_err(|_| UsageError::NoValue(option.to_owned()))
}

fn text(parser: &mut lexopt::Parser, option: &str) -> Result<String, UsageError> {
    let value = value(parser, option)?;
    value
        .into_string()
        .map_err(|value| UsageError::UnknownArgument(value.to_string_lossy().into_owned()))
}

fn usage(error: &lexopt::Error) -> UsageError {
    match error {
        lexopt::Error::UnexpectedOption(option) | lexopt::Error::UnexpectedValue { option, .. } => {
            UsageError::UnknownArgument(option.clone())
        }
        other => UsageError::UnknownArgument(other.to_string()),
    }
}

#[cfg(test)]
mod tests;
