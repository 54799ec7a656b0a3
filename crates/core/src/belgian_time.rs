//! The time on Belgian clocks. Summer time is that of the IANA time zone database.

use chrono::{DateTime, Datelike, LocalResult, Months, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::{Europe, OffsetComponents, Tz};

const ZONE: Tz = Europe::Brussels;

/// What Belgian clocks show at a moment.
pub fn shown(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&ZONE).naive_local()
}

/// The moment at which Belgian clocks show this: the first of the two in the night in which they go
/// back, `None` for the hour that is skipped when they go forward.
pub fn moment(shown: NaiveDateTime) -> Option<DateTime<Utc>> {
    ZONE.from_local_datetime(&shown).earliest().map(|at| at.with_timezone(&Utc))
}

/// The same day and time so many calendar months later, or the last day of a month that is too
/// short. A time that is skipped that night becomes the one an hour later, and of one that is shown twice it
/// is the first.
pub fn months_after(at: DateTime<Utc>, months: u32) -> DateTime<Utc> {
    if months == 0 {
        // Clocks that show a time twice would lead back to the first of the two.
        return at;
    }
    let Some(later) = shown(at).checked_add_months(Months::new(months)) else { return at };
    moment(later).unwrap_or_else(|| {
        let hour = TimeDelta::hours(1);
        moment(later - hour).map_or(at, |before| before + hour)
    })
}

/// Which of the two it is when Belgian clocks show the time of a moment twice in that night.
pub fn shown_twice(at: DateTime<Utc>) -> Option<Season> {
    let local = at.with_timezone(&ZONE);
    match ZONE.from_local_datetime(&local.naive_local()) {
        LocalResult::Ambiguous(..) if local.offset().dst_offset().is_zero() => Some(Season::Winter),
        LocalResult::Ambiguous(..) => Some(Season::Summer),
        LocalResult::Single(_) | LocalResult::None => None,
    }
}

/// The time that clocks keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Season {
    /// Summer time.
    Summer,
    /// Winter time.
    Winter,
}

/// The years that a file can hold.
pub fn is_usual_year(at: NaiveDateTime) -> bool {
    (1..=9999).contains(&at.year())
}
