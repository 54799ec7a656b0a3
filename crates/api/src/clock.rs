//! The time, which everything below is told.

use chrono::{DateTime, NaiveDate, Utc};

/// Where the time comes from.
#[derive(Clone, Copy)]
pub struct Clock {
    /// The moment it is.
    pub now: fn() -> DateTime<Utc>,
    /// The day of a moment where the person lives.
    pub day: fn(DateTime<Utc>) -> NaiveDate,
}

impl Clock {
    /// The clock of the system. It is the only place that reads it.
    #[allow(clippy::disallowed_methods)]
    pub fn system() -> Self {
        Self { now: Utc::now, day: |moment| moment.with_timezone(&chrono::Local).date_naive() }
    }

    /// The day it is.
    pub fn today(self) -> NaiveDate {
        (self.day)((self.now)())
    }
}
