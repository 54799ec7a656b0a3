//! The commands, by screen. Each change is durable when it returns, and returns the new view.

mod answers;
mod availability;
mod compare;
mod help;
mod history;
mod home;
mod incident;
mod map;
mod nis2;
mod organisation;
mod parking;
mod plan;
mod projector;
mod question;
mod report;
mod results;
mod section;
mod start;
