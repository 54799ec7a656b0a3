//! The comparison of designs in words: the same on the screen and on paper.

use tandem_core::availability::{Assumption, Comparison, DESIGNS};

use crate::wording::Language;

/// Differences below this many hours a year are none.
const SAME: f64 = 0.05;

/// The positions of the single design and of the two providers side by side.
const SINGLE: usize = 0;
const DUAL: usize = 2;

/// The name of a design.
pub fn design(at: usize, language: &Language) -> String {
    language.words.get(&format!("availability-design-{}", DESIGNS[at]))
}

/// The default of an assumption and its range.
pub fn range(of: &Assumption, language: &Language) -> String {
    let number = |value: f64| language.formats.number(value);
    let (default, least, most) = (number(of.default), number(of.least), number(of.most));
    let args =
        [("default", (&default).into()), ("least", (&least).into()), ("most", (&most).into())];
    language.words.with("availability-range", &args)
}

/// Hours as they are shown.
pub fn hours(hours: f64, language: &Language) -> String {
    language.formats.decimals(hours, 1)
}

/// Hours as they are shown where nothing else says that they are hours.
pub fn hours_with_unit(of: f64, language: &Language) -> String {
    language.words.with("availability-hours", &[("hours", (&hours(of, language)).into())])
}

/// What a second cloud brings or costs.
pub fn finding(of: &Comparison, language: &Language) -> String {
    let difference = of.results[DUAL].downtime_hours - of.results[SINGLE].downtime_hours;
    let id = match difference {
        _ if difference.abs() < SAME => return language.words.get("availability-finding-same"),
        _ if difference > 0.0 => "availability-finding-worse",
        _ => "availability-finding-better",
    };
    let hours = hours(difference.abs(), language);
    language.words.with(id, &[("hours", (&hours).into())])
}

/// How much room one's own mistakes have.
pub fn break_even(of: &Comparison, language: &Language) -> String {
    let dual = &of.results[DUAL];
    match dual.break_even_human_hours {
        Some(room) if room > 0.0 => {
            let (room, human) = (hours(room, language), hours(dual.human_hours, language));
            let args = [("room", (&room).into()), ("human", (&human).into())];
            language.words.with("availability-break-even", &args)
        }
        _ => language.words.get("availability-break-even-never"),
    }
}

/// The design with the least downtime.
pub fn best(of: &Comparison, language: &Language) -> String {
    let design = design(of.best, language);
    language.words.with("availability-best", &[("design", (&design).into())])
}
