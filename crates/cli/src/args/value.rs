//! Values that must have a form.

use chrono::{Datelike, NaiveDate};
use tandem_api::headless::{MOST_HOURS, Variant, is_key};

use super::UsageError;

/// The public key that a questionnaire must be signed with; the built-in one needs none.
pub(super) fn key_of(key: String, pack: bool) -> Result<String, UsageError> {
    match (pack, is_key(&key)) {
        (false, _) => Err(UsageError::KeyAlone),
        (true, false) => Err(UsageError::Key(key)),
        (true, true) => Ok(key),
    }
}

/// How much of a report, by its id.
pub(super) fn variant(text: String) -> Result<Variant, UsageError> {
    Variant::from_id(&text).ok_or(UsageError::Variant(text))
}

/// A day such as 2026-11-22, written exactly so.
pub(super) fn day(text: String) -> Result<NaiveDate, UsageError> {
    match NaiveDate::parse_from_str(&text, "%Y-%m-%d") {
        Ok(day) if day.to_string() == text && day.year() > 0 => Ok(day),
        _ => Err(UsageError::Date(text)),
    }
}

/// Hours a month: a whole number that a plan takes.
pub(super) fn monthly(text: String) -> Result<u16, UsageError> {
    match text.parse() {
        Ok(hours) if (1..=MOST_HOURS).contains(&hours) => Ok(hours),
        _ => Err(UsageError::Hours(text)),
    }
}
