//! The report engine of Tandem.
//!
//! A [`Document`] says what a report holds: headings, paragraphs, tables, charts.
//! [`pdf`](fn@pdf) sets it on A4 pages and returns the bytes of a tagged PDF file
//! that follows PDF/UA-1 and PDF/A-2a. [`html`](fn@html) writes it as one accessible
//! HTML file.
//!
//! All words come from the caller. The engine reads no file, no clock and no source
//! of randomness, so the same document always gives the same bytes.

pub mod availability;
pub mod compose;
pub mod document;
pub mod html;
pub mod incident;
mod layout;
pub mod map;
mod pdf;
pub mod plan;
pub mod scope;
mod theme;
pub mod wording;

pub use document::Document;
pub use html::html;
pub use pdf::{PdfError, pdf};
