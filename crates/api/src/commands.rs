//! The commands, by screen. Each change is durable when it returns, and returns the new view.

mod availability;
mod day;
mod home;
mod incident;
mod map;
mod nis2;
pub(crate) mod number;
mod organisation;
mod plan;
mod question;
pub(crate) mod report;
mod results;
mod start;
