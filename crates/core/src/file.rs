//! The assessment file, `*.tandem.json` (contract, section 1).
//!
//! Reading names every problem with its place, not only the first. Writing is exact: a file that
//! was written, read and written again is the same byte for byte.

mod decode;
mod encode;
mod json;
mod problem;
mod text;

pub use decode::{LINKED_ABOVE, MOST_EUROS, MOST_STAFF, Read, read};
pub use encode::write;
pub use problem::{JsonType, Problem, ProblemKind, Remark, RemarkKind, TextFault};
pub use text::{NAME_LIMIT, NOTE_LIMIT, name_fault, note_fault};

/// The format that this program writes, and the newest it reads.
pub const FORMAT: &str = "tandem-assessment/1";
/// The part of [`FORMAT`] before the version.
const FORMAT_NAME: &str = "tandem-assessment/";
/// The version in [`FORMAT`].
const FORMAT_VERSION: u64 = 1;

/// The largest file that is read, in bytes. The largest honest one, with a page of notes on each
/// of a hundred questions, stays under one tenth of it.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
