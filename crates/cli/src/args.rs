//! What a call asks for.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};
use lexopt::Arg::{Long, Short, Value};
use tandem_api::headless::MOST_HOURS;
use tandem_api::{Language, Locale};

/// A call.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Help,
    Version,
    Catalogue { pack: Option<PathBuf>, json: bool },
    Lint { pack: Option<PathBuf>, json: bool },
    New { output: Target, name: String },
    Check { files: Vec<Target>, json: bool },
    Scope { file: Target, json: bool },
    Score { file: Target, json: bool },
    Plan { file: Target, json: bool, hours: Option<u16>, start: Option<NaiveDate> },
    Map { file: Target, json: bool },
    Availability { file: Target, json: bool },
    Report { file: Target, output: Target, date: Option<NaiveDate>, page: Page },
}

/// What of an assessment is set on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// The whole report.
    Report,
    /// The page for a customer who asks.
    Customer,
    /// The page of the newest incident, or an empty one.
    Incident,
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
    output: Option<Target>,
    name: Option<String>,
    date: Option<String>,
    page: Option<String>,
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
            Long("name") => text(parser, "--name").map(|v| raw.name = Some(v)),
            Long("date") => text(parser, "--date").map(|v| raw.date = Some(v)),
            Long("hours-per-month") => {
                text(parser, "--hours-per-month").map(|v| raw.hours = Some(v))
            }
            Long("start") => text(parser, "--start").map(|v| raw.start = Some(v)),
            Long("page") => text(parser, "--page").map(|v| raw.page = Some(v)),
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

fn call(raw: Raw) -> Result<Call, UsageError> {
    if let Some(about) = raw.about {
        return Ok(about);
    }
    let command = raw.command.ok_or(UsageError::NoCommand)?;
    let Raw { files, pack, output, name, date, page, hours, start, json, lint, .. } = raw;
    // Options that another command takes are refused by name: they would be silently ignored.
    let refuse = |given: bool, option: &str| {
        if given { Err(UsageError::UnknownArgument(option.to_owned())) } else { Ok(()) }
    };
    if command != "catalogue" {
        refuse(pack.is_some(), "--pack")?;
        refuse(lint, "--lint")?;
    }
    if command != "new" {
        refuse(name.is_some(), "--name")?;
    }
    if command != "report" {
        refuse(date.is_some(), "--date")?;
        refuse(page.is_some(), "--page")?;
    }
    if command != "plan" {
        refuse(hours.is_some(), "--hours-per-month")?;
        refuse(start.is_some(), "--start")?;
    }
    if command != "new" && command != "report" {
        refuse(output.is_some(), "-o")?;
    } else if json {
        return Err(UsageError::Json);
    }
    match command.as_str() {
        "catalogue" if lint => none(files).map(|()| Call::Lint { pack, json }),
        "catalogue" => none(files).map(|()| Call::Catalogue { pack, json }),
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
            let (hours, start) = (hours.map(monthly).transpose()?, start.map(day).transpose()?);
            Ok(Call::Plan { file: one(files)?, json, hours, start })
        }
        "map" => Ok(Call::Map { file: one(files)?, json }),
        "availability" => Ok(Call::Availability { file: one(files)?, json }),
        "report" => {
            let file = one(files)?;
            let output = output.ok_or(UsageError::NoOutput)?;
            let page = match page.as_deref() {
                None => Page::Report,
                Some("customer") => Page::Customer,
                Some("incident") => Page::Incident,
                Some(other) => return Err(UsageError::Page(other.to_owned())),
            };
            Ok(Call::Report { file, output, date: date.map(day).transpose()?, page })
        }
        _ => Err(UsageError::UnknownCommand(command)),
    }
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

/// A day such as 2026-11-22, written exactly so.
fn day(text: String) -> Result<NaiveDate, UsageError> {
    match NaiveDate::parse_from_str(&text, "%Y-%m-%d") {
        Ok(day) if day.to_string() == text && day.year() > 0 => Ok(day),
        _ => Err(UsageError::Date(text)),
    }
}

/// Hours a month: a whole number that a plan takes.
fn monthly(text: String) -> Result<u16, UsageError> {
    match text.parse() {
        Ok(hours) if (1..=MOST_HOURS).contains(&hours) => Ok(hours),
        _ => Err(UsageError::Hours(text)),
    }
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
