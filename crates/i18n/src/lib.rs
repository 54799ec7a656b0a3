//! The words of Tandem in English, French and Dutch, and how numbers and days are written in them.
//!
//! The Fluent texts are built in; the build fails when the languages differ (see `build.rs`).
//! Numbers and days are formatted here and passed to Fluent as text, because the Rust and the
//! JavaScript engine disagree on them.

mod format;
mod glossary;
mod locale;
pub mod source;
mod words;

pub use format::Formats;
pub use glossary::{Explained, Glossary, Run};
pub use locale::Locale;
pub use words::{Arg, Words, message_ids, page_messages};

include!(concat!(env!("OUT_DIR"), "/files.rs"));
