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

/// A format that this program reads.
pub(crate) struct Format {
    /// What a file says of itself, such as `tandem-assessment/1`: the name and the version.
    pub(crate) text: &'static str,
    /// The part before the version.
    pub(crate) name: &'static str,
    /// The newest version that is read.
    pub(crate) version: u64,
    /// What it is when a file is not of this format at all.
    pub(crate) otherwise: ProblemKind,
}

impl Format {
    /// What is wrong with the format that a file says it has; nothing when it is this one. Nothing
    /// else is looked at before, because another format may have other keys.
    pub(crate) fn fault(self, json: &json::Json) -> Option<Problem> {
        let kind = match version_of(json, self.name) {
            Some(version) if version == self.version => return None,
            Some(version) if version > self.version => {
                let found = format!("{}{version}", self.name);
                ProblemKind::NewerFormat { found, supported: self.text }
            }
            _ => self.otherwise,
        };
        Some(Problem { path: place_of_format(json), kind })
    }
}

/// Reads the bytes of a file of a format, with a reader of what it holds.
pub(crate) fn read_as<T>(
    bytes: &[u8],
    format: Format,
    read: fn(&json::Json, &mut Vec<Problem>) -> Option<T>,
) -> Result<T, Vec<Problem>> {
    let json = parse(bytes, MAX_BYTES)?;
    if let Some(problem) = format.fault(&json) {
        return Err(vec![problem]);
    }
    let mut problems = Vec::new();
    match read(&json, &mut problems) {
        Some(held) if problems.is_empty() => Ok(held),
        _ => Err(problems),
    }
}

/// The version that a file says it has of a format, such as 1 of `tandem-assessment/1`.
fn version_of(json: &json::Json, name: &str) -> Option<u64> {
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
fn place_of_format(json: &json::Json) -> String {
    if matches!(json, json::Json::Object(_)) { "format".to_owned() } else { String::new() }
}
