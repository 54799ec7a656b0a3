//! The report engine of Tandem.
//!
//! A [`Document`] says what a report holds: headings, paragraphs, tables, charts.
//! [`pdf`](fn@pdf) sets it on A4 pages and returns the bytes of a tagged PDF file
//! that follows PDF/UA-1 and PDF/A-2a. [`html`](fn@html) writes it as one accessible
//! HTML file.
//!
//! A [`Workbook`](workbook::Workbook) holds tables: [`xlsx`](fn@xlsx) writes all of them,
//! [`csv`](fn@csv) one. A [`Calendar`](calendar::Calendar) holds days: [`ics`](fn@ics) writes them.
//!
//! All words come from the caller. The engine reads no file, no clock and no source
//! of randomness, so the same document always gives the same bytes.

pub mod availability;
pub mod calendar;
pub mod compose;
mod csv;
mod digest;
pub mod document;
pub mod html;
mod ics;
pub mod incident;
pub mod inquiry;
mod layout;
pub mod logo;
pub mod map;
mod pdf;
pub mod plan;
pub mod scope;
pub mod sheet;
mod theme;
pub mod wording;
pub mod workbook;
mod xlsx;

pub use self::csv::csv;
pub use document::Document;
pub use html::html;
pub use ics::ics;
pub use pdf::{PdfError, pdf};
pub use xlsx::{XlsxError, xlsx};
