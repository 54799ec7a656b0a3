//! The commands, by screen. Each change is durable when it returns, and returns the new view.

mod answers;
mod availability;
mod branding;
mod compare;
pub(crate) mod door;
pub(crate) mod handover;
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
mod safety;
mod section;
mod start;
mod trail;
