//! Single values, each with its limits.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::Context;
use crate::file::json::{Json, wrong_type};
use crate::file::problem::{JsonType, ProblemKind, TextFault};
use crate::file::text::{ENTRIES_LIMIT, name_fault, note_fault};

/// A value and its place.
pub(super) type At<'a> = (&'a Json, String);

/// A name or an id of at least `least` characters, on one line.
pub(super) fn name(at: At<'_>, least: usize, context: &mut Context<'_>) -> Option<String> {
    text(at, |text| name_fault(text, least), context)
}

/// A note, which may go over several lines.
pub(super) fn note(at: At<'_>, context: &mut Context<'_>) -> Option<String> {
    text(at, note_fault, context)
}

fn text(
    (json, path): At<'_>,
    fault: impl Fn(&str) -> Option<TextFault>,
    context: &mut Context<'_>,
) -> Option<String> {
    let Json::Text(text) = json else {
        context.problems.push(wrong_type(path, JsonType::Text));
        return None;
    };
    match fault(text) {
        None => Some(text.clone()),
        Some(fault) => {
            context.problem(path, ProblemKind::Text(fault));
            None
        }
    }
}

/// One of a few words.
pub(super) fn one_of<T: Copy>(
    (json, path): At<'_>,
    all: &[T],
    id: fn(T) -> &'static str,
    context: &mut Context<'_>,
) -> Option<T> {
    let Json::Text(text) = json else {
        context.problems.push(wrong_type(path, JsonType::Text));
        return None;
    };
    let found = all.iter().copied().find(|item| id(*item) == text);
    if found.is_none() {
        context.problem(
            path,
            ProblemKind::NotOneOf { words: all.iter().map(|item| id(*item)).collect() },
        );
    }
    found
}

/// `true` or `false`.
pub(super) fn yes_no((json, path): At<'_>, context: &mut Context<'_>) -> Option<bool> {
    let Json::Bool(value) = json else {
        context.problems.push(wrong_type(path, JsonType::YesNo));
        return None;
    };
    Some(*value)
}

/// A number within a range.
pub(super) fn number(
    (json, path): At<'_>,
    least: f64,
    most: f64,
    context: &mut Context<'_>,
) -> Option<f64> {
    let Json::Number(value) = json else {
        context.problems.push(wrong_type(path, JsonType::Number));
        return None;
    };
    if value.is_finite() && (least..=most).contains(value) {
        // Adding zero turns -0 into 0, which is written back the same.
        Some(value + 0.0)
    } else {
        context.problem(path, ProblemKind::OutOfRange { least, most });
        None
    }
}

/// A whole number within a range.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(super) fn small(
    (json, path): At<'_>,
    least: u8,
    most: u8,
    context: &mut Context<'_>,
) -> Option<u8> {
    let Json::Number(value) = json else {
        context.problems.push(wrong_type(path, JsonType::Number));
        return None;
    };
    if value.fract() == 0.0 && (f64::from(least)..=f64::from(most)).contains(value) {
        Some(*value as u8)
    } else {
        context.problem(path, ProblemKind::NotWhole { least, most });
        None
    }
}

/// A day such as 2026-11-22.
pub(super) fn day(at: At<'_>, context: &mut Context<'_>) -> Option<NaiveDate> {
    let path = at.1.clone();
    let text = name(at, 0, context)?;
    let day = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok();
    // The written form must be the same, so that 2026-1-2 and far years are refused.
    let day = day.filter(|day| day.to_string() == text && (1..=9999).contains(&day.year()));
    if day.is_none() {
        context.problem(path, ProblemKind::NotADate);
    }
    day
}

/// A moment such as 2026-11-22T09:30:00Z.
pub(super) fn moment(at: At<'_>, context: &mut Context<'_>) -> Option<DateTime<Utc>> {
    let path = at.1.clone();
    let text = name(at, 0, context)?;
    let moment = DateTime::parse_from_rfc3339(&text).ok().map(|moment| moment.with_timezone(&Utc));
    // An offset can move the last hour of 9999 into a year that no file can hold.
    let moment = moment.filter(|moment| (1..=9999).contains(&moment.year()));
    if moment.is_none() {
        context.problem(path, ProblemKind::NotAMoment);
    }
    moment
}

/// A country code of two capital letters.
pub(super) fn country(at: At<'_>, context: &mut Context<'_>) -> Option<String> {
    let path = at.1.clone();
    let text = name(at, 0, context)?;
    if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        Some(text)
    } else {
        context.problem(path, ProblemKind::NotACountry);
        None
    }
}

/// A list; what cannot be read is left out and reported.
pub(super) fn list<T>(
    (json, path): At<'_>,
    context: &mut Context<'_>,
    read: fn(At<'_>, &mut Context<'_>) -> Option<T>,
) -> Vec<T> {
    let Json::List(items) = json else {
        context.problems.push(wrong_type(path, JsonType::List));
        return Vec::new();
    };
    if items.len() > ENTRIES_LIMIT {
        context.problem(path, ProblemKind::TooMany { limit: ENTRIES_LIMIT });
        return Vec::new();
    }
    items
        .iter()
        .enumerate()
        .filter_map(|(index, item)| read((item, format!("{path}[{index}]")), context))
        .collect()
}
