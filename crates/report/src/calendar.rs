//! The days of a plan, for a person's own calendar.

use chrono::NaiveDate;

/// Days to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What the calendar is called.
    pub name: String,
    /// The day on which it was made.
    pub made: NaiveDate,
    /// The days, in the order in which they are written.
    pub events: Vec<Event>,
}

/// A day on which something is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// An id that stays the same when the calendar is made again, so that a program that imports it
    /// moves the day instead of adding a second one. Unique in the world.
    pub uid: String,
    /// The day.
    pub day: NaiveDate,
    /// What is due.
    pub summary: String,
    /// More about it; a line feed starts a new line.
    pub description: String,
    /// What the reminder says, 7 days before.
    pub reminder: String,
}
