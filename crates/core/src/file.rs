//! The assessment file, `*.tandem.json` (contract, section 1).
//!
//! Reading names every problem with its place, not only the first. Writing is exact: a file that
//! was written, read and written again is the same byte for byte.

mod decode;
mod encode;
pub(crate) mod json;
mod problem;
mod text;
pub(crate) mod value;

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

/// The JSON of the bytes of a file.
pub(crate) fn parse(bytes: &[u8], most: usize) -> Result<json::Json, Vec<Problem>> {
    let whole = |kind| vec![Problem { path: String::new(), kind }];
    if bytes.len() > most {
        return Err(whole(ProblemKind::TooLarge));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| whole(ProblemKind::NotText))?;
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(whole(ProblemKind::Empty));
    }
    json::Json::parse(text).map_err(|error| match error {
        json::Unread::TooMany { limit } => whole(ProblemKind::TooMany { limit }),
        json::Unread::Syntax(error) => {
            whole(ProblemKind::Syntax { line: error.line(), column: error.column() })
        }
    })
}

/// The version that a file says it has of a format, such as 1 of `tandem-assessment/1`.
pub(crate) fn version_of(json: &json::Json, name: &str) -> Option<u64> {
    let json::Json::Object(list) = json else { return None };
    let found = list.iter().find_map(|(key, value)| match value {
        json::Json::Text(text) if key == "format" => Some(text.as_str()),
        _ => None,
    })?;
    let version = found.strip_prefix(name)?.parse::<u64>().ok()?;
    // Written as a version is: neither +1 nor 01.
    (found == format!("{name}{version}")).then_some(version)
}

/// The place of a problem with the format: the key, or the whole where there are no keys.
pub(crate) fn place_of_format(json: &json::Json) -> String {
    if matches!(json, json::Json::Object(_)) { "format".to_owned() } else { String::new() }
}
