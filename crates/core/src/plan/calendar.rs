//! From hours of work to days of the calendar.
//!
//! Work is spread evenly over the working days, Monday to Friday; a year has 260 of them. Public
//! holidays are not known, so that a plan reads the same in every firm.

use chrono::{Datelike, Days, NaiveDate};

/// Working days in a year of 52 weeks.
const DAYS_A_YEAR: u64 = 260;
/// Quarters of an hour that one hour a month makes in a year.
const QUARTERS_A_YEAR: u64 = 12 * 4;

/// The working days from a start, and how much work fits in them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    /// The Monday of the week of the first working day.
    monday: NaiveDate,
    /// The place of the first working day in its week, 0 for Monday.
    first: u64,
    /// Hours of work a month, at least 1.
    hours: u64,
}

impl Calendar {
    /// The calendar from a day on.
    pub(super) fn new(start: NaiveDate, hours_per_month: u16) -> Self {
        let place = u64::from(start.weekday().num_days_from_monday());
        // What starts in a weekend starts on the Monday after it.
        let (back, first) = if place < 5 { (place, place) } else { (0, 0) };
        let ahead = if place < 5 { 0 } else { 7 - place };
        let monday = plus(start, ahead);
        let monday = monday.checked_sub_days(Days::new(back)).unwrap_or(monday);
        Self { monday, first, hours: u64::from(hours_per_month.max(1)) }
    }

    /// The working day on which work starts, after so many quarters of an hour.
    pub(super) fn starts(&self, quarters: u64) -> NaiveDate {
        self.day(quarters * DAYS_A_YEAR / (QUARTERS_A_YEAR * self.hours))
    }

    /// The working day on which work is finished, after so many quarters of an hour in all.
    pub(super) fn ends(&self, quarters: u64) -> NaiveDate {
        let days = (quarters * DAYS_A_YEAR).div_ceil(QUARTERS_A_YEAR * self.hours);
        self.day(days.saturating_sub(1))
    }

    /// How many quarters of an hour fit before a day.
    pub(super) fn before(&self, day: NaiveDate) -> u64 {
        let weeks = (day - self.monday).num_days();
        let Ok(days) = u64::try_from(weeks) else { return 0 };
        let days = (days / 7 * 5 + (days % 7).min(5)).saturating_sub(self.first);
        (days * QUARTERS_A_YEAR * self.hours).div_ceil(DAYS_A_YEAR)
    }

    /// How many quarters of an hour fit up to the end of a day.
    pub(super) fn until(&self, day: NaiveDate) -> u64 {
        let next = plus(day, 1);
        let weeks = (next - self.monday).num_days();
        let Ok(days) = u64::try_from(weeks) else { return 0 };
        let days = (days / 7 * 5 + (days % 7).min(5)).saturating_sub(self.first);
        days * QUARTERS_A_YEAR * self.hours / DAYS_A_YEAR
    }

    /// The working day with this number, 0 for the first.
    fn day(&self, number: u64) -> NaiveDate {
        let place = self.first + number;
        plus(self.monday, place / 5 * 7 + place % 5)
    }
}

/// So many days later, the end of the year 9999 at most: a later day has no common written form.
pub(super) fn plus(day: NaiveDate, days: u64) -> NaiveDate {
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX);
    day.checked_add_days(Days::new(days)).unwrap_or(last).min(last)
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn eight_hours_a_month_are_one_hour_in_two_and_a_half_working_days() {
        // 260 working days for 96 hours are 2.7 days for an hour, 65 days for 24.
        let calendar = Calendar::new(day("2026-12-01"), 8);
        assert_eq!(calendar.starts(0), day("2026-12-01"));
        assert_eq!(calendar.ends(4), day("2026-12-03"));
        assert_eq!(calendar.starts(4), day("2026-12-03"));
        // The 65th working day from a Tuesday is the Monday of the fourteenth week.
        assert_eq!(calendar.ends(4 * 24), day("2027-03-01"));
    }

    #[test]
    fn what_starts_in_a_weekend_starts_on_monday() {
        for start in ["2026-11-21", "2026-11-22", "2026-11-23"] {
            assert_eq!(Calendar::new(day(start), 8).starts(0), day("2026-11-23"), "{start}");
        }
    }

    proptest! {
        #[test]
        fn no_work_starts_or_ends_in_a_weekend_and_none_ends_before_it_starts(
            from in 0..20_000u64, hours in 1..=1000u16, before in 0..10_000u64, time in 1..400u64,
        ) {
            let calendar = Calendar::new(plus(day("2020-01-01"), from), hours);
            let (start, end) = (calendar.starts(before), calendar.ends(before + time));
            for day in [start, end] {
                prop_assert!(!matches!(day.weekday(), Weekday::Sat | Weekday::Sun), "{day}");
            }
            prop_assert!(start <= end, "{start} to {end}");
            prop_assert!(calendar.starts(before + time) >= end);
        }

        #[test]
        fn what_fits_before_a_day_ends_before_it_and_what_fits_until_it_ends_by_it(
            from in 0..2_000u64, hours in 1..=200u16, later in 0..1_000u64,
        ) {
            let start = plus(day("2020-01-01"), from);
            let calendar = Calendar::new(start, hours);
            let limit = plus(start, later);
            let fits = calendar.until(limit);
            if fits > 0 {
                prop_assert!(calendar.ends(fits) <= limit);
            }
            prop_assert!(calendar.ends(fits + 1) > limit);
            prop_assert!(calendar.starts(calendar.before(limit)) >= limit);
        }
    }
}
