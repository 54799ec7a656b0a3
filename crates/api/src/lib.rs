//! What a shell can ask of Tandem.
//!
//! The window and the command line stand on this crate and on nothing below it. Commands are
//! methods of [`App`]; what they return are the views of [`view`], and what goes wrong is an
//! [`ApiError`]. The headless face, which needs no data file, is [`headless`].

mod app;
mod branding;
pub mod clock;
mod commands;
mod content;
mod day;
mod door;
mod error;
pub mod files;
mod handover;
pub mod headless;
mod history;
mod inquiry;
mod list;
mod number;
mod present;
mod problem;
pub mod request;
mod samples;
mod signature;
pub mod view;

pub(crate) use app::setting;
pub use app::{App, Audience};
pub use branding::Offer;
pub use commands::door::Rest;
pub use content::{Content, builtin_content};
pub use door::{KeyStore, KeyStoreError, LEAST_CHARACTERS};
pub use error::{ApiError, FileProblem};
pub use samples::SAMPLES;
pub use tandem_i18n::Locale;
pub use tandem_report::wording::Language;
