//! The `tandem` command: the headless face of Tandem (contract, section 2).
//!
//! It needs neither a display nor a web view. Exit codes: 0 done, 2 the input or the call is wrong,
//! 1 anything else.

mod args;
mod commands;
mod text;

use std::io::Write;
use std::process::ExitCode;

use tandem_api::{Language, Locale};

use args::UsageError;

/// How a call ended.
enum Outcome {
    /// It is done.
    Done,
    /// The input or the call is wrong; it was said.
    Wrong,
    /// Something else failed; it was said.
    Failed,
}

fn main() -> ExitCode {
    let outcome = match args::parse(lexopt::Parser::from_env()) {
        Ok((call, locale)) => {
            commands::run(call, &Language::new(locale.unwrap_or_else(system_locale)))
        }
        Err((error, locale)) => {
            usage_error(&error, &Language::new(locale.unwrap_or_else(system_locale)))
        }
    };
    match outcome {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Wrong => ExitCode::from(2),
        Outcome::Failed => ExitCode::FAILURE,
    }
}

/// The first of the system's languages that Tandem speaks.
fn system_locale() -> Locale {
    let tags: Vec<String> = sys_locale::get_locales().collect();
    Locale::negotiate(tags.iter().map(String::as_str))
}

fn usage_error(error: &UsageError, language: &Language) -> Outcome {
    say(&error.message(language));
    Outcome::Wrong
}

/// Says something on standard error. Where that is closed nobody listens, and nothing can be done.
fn say(message: &str) {
    let _ = writeln!(std::io::stderr(), "{}", harmless(message));
}

/// Text as a terminal may show it. Control characters, which the name of a file or the words of a
/// questionnaire may hold, would steer it, and marks of direction would show a line as another one:
/// both are replaced.
fn harmless(text: &str) -> String {
    text.chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}

/// True for what steers a terminal.
fn steers(c: char) -> bool {
    let layout = matches!(c, '\n' | '\t');
    (c.is_control() && !layout) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
