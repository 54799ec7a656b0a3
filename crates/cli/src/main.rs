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
///
/// Control characters, which a file name may hold, would steer the terminal: they are replaced.
fn say(message: &str) {
    let harmless = |c: char| if c.is_control() && c != '\n' { '\u{fffd}' } else { c };
    let message: String = message.chars().map(harmless).collect();
    let _ = writeln!(std::io::stderr(), "{message}");
}
