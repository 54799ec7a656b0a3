//! What a shell can ask of Tandem.
//!
//! The window and the command line stand on this crate and on nothing below it. Commands are
//! methods of [`App`]; what they return are the views of [`view`], and what goes wrong is an
//! [`ApiError`]. The headless face, which needs no data file, is [`headless`].

mod app;
pub mod clock;
mod commands;
mod content;
mod day;
mod error;
pub mod files;
pub mod headless;
mod history;
mod inquiry;
mod list;
mod number;
mod present;
mod problem;
pub mod request;
mod samples;
pub mod view;

pub use app::{App, Audience};
pub use content::{Content, builtin_content};
pub use error::{ApiError, FileProblem};
pub use samples::SAMPLES;
pub use tandem_i18n::Locale;
pub use tandem_report::wording::Language;
