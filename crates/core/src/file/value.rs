//! Single values, each with its limits.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use crate::file::json::{Json, wrong_type};
use crate::file::problem::{JsonType, Problem, ProblemKind, TextFault};
use crate::file::text::{LIST_LIMIT, name_fault, note_fault};

/// Where the problems of a file go.
pub(crate) trait Report {
    /// Keeps a problem.
    fn report(&mut self, problem: Problem);

    /// Keeps what is wrong at a place.
    fn problem(&mut self, path: impl Into<String>, kind: ProblemKind) {
        self.report(Problem { path: path.into(), kind });
    }
}

impl Report for Vec<Problem> {
    fn report(&mut self, problem: Problem) {
        self.push(problem);
    }
}

/// A value and its place.
pub(crate) type At<'a> = (&'a Json, String);

/// A name or an id of at least `least` characters, on one line.
pub(crate) fn name(at: At<'_>, least: usize, context: &mut impl Report) -> Option<String> {
    text(at, |text| name_fault(text, least), context)
}

/// A note, which may go over several lines.
pub(crate) fn note(at: At<'_>, context: &mut impl Report) -> Option<String> {
    text(at, note_fault, context)
}

fn text(
    (json, path): At<'_>,
    fault: impl Fn(&str) -> Option<TextFault>,
    context: &mut impl Report,
) -> Option<String> {
    let Json::Text(text) = json else {
        context.report(wrong_type(path, JsonType::Text));
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
pub(crate) fn one_of<T: Copy>(
    (json, path): At<'_>,
    all: &[T],
    id: fn(T) -> &'static str,
    context: &mut impl Report,
) -> Option<T> {
    let Json::Text(text) = json else {
        context.report(wrong_type(path, JsonType::Text));
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
pub(crate) fn yes_no((json, path): At<'_>, context: &mut impl Report) -> Option<bool> {
    let Json::Bool(value) = json else {
        context.report(wrong_type(path, JsonType::YesNo));
        return None;
    };
    Some(*value)
}

/// A number within a range.
pub(crate) fn number(
    (json, path): At<'_>,
    least: f64,
    most: f64,
    context: &mut impl Report,
) -> Option<f64> {
    let Json::Number(value) = json else {
        context.report(wrong_type(path, JsonType::Number));
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
pub(crate) fn whole(
    (json, path): At<'_>,
    least: u16,
    most: u16,
    context: &mut impl Report,
) -> Option<u16> {
    let Json::Number(value) = json else {
        context.report(wrong_type(path, JsonType::Number));
        return None;
    };
    if value.fract() == 0.0 && (f64::from(least)..=f64::from(most)).contains(value) {
        Some(*value as u16)
    } else {
        context.problem(path, ProblemKind::NotWhole { least, most });
        None
    }
}

/// A small whole number within a range.
pub(crate) fn small(at: At<'_>, least: u8, most: u8, context: &mut impl Report) -> Option<u8> {
    let value = whole(at, u16::from(least), u16::from(most), context)?;
    u8::try_from(value).ok()
}

/// A day such as 2026-11-22.
pub(crate) fn day(at: At<'_>, context: &mut impl Report) -> Option<NaiveDate> {
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
pub(crate) fn moment(at: At<'_>, context: &mut impl Report) -> Option<DateTime<Utc>> {
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
pub(crate) fn country(at: At<'_>, context: &mut impl Report) -> Option<String> {
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
pub(crate) fn list<'a, T, C: Report>(
    (json, path): At<'a>,
    context: &mut C,
    read: fn(At<'a>, &mut C) -> Option<T>,
) -> Vec<T> {
    let Json::List(items) = json else {
        context.report(wrong_type(path, JsonType::List));
        return Vec::new();
    };
    if items.len() > LIST_LIMIT {
        context.problem(path, ProblemKind::TooMany { limit: LIST_LIMIT });
        return Vec::new();
    }
    items
        .iter()
        .enumerate()
        .filter_map(|(index, item)| read((item, format!("{path}[{index}]")), context))
        .collect()
}
