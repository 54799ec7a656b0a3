//! The commands, by screen. Each change is durable when it returns, and returns the new view.

mod availability;
mod home;
mod incident;
mod map;
mod nis2;
mod organisation;
mod plan;
mod question;
mod report;
mod results;
mod start;
