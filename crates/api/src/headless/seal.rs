//! Whether the files of a questionnaire are those that somebody listed and signed.
//!
//! A folder may hold `pack.sha256`, a line a file as the public tool `sha256sum` writes it, and
//! `pack.sha256.minisig`, the signature of that list.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use sha2::{Digest, Sha256};
use tandem_i18n::Arg;

use crate::{ApiError, Language, files, signature};

/// The list of the files, and its signature.
const LIST: &str = "pack.sha256";
const SIGNATURE: &str = "pack.sha256.minisig";
/// The endings of the files that a questionnaire is read from.
const ENDINGS: [&str; 2] = ["toml", "ftl"];
/// How deep folders are looked into; a questionnaire is read from three at most.
const DEEPEST: usize = 6;

/// What is to be said of the files of a questionnaire before it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// Whether the questionnaire must not be used.
    pub refused: bool,
    /// What was found, in words.
    pub message: String,
}

/// How a folder stands to its list and signature.
enum Found {
    /// There is no list.
    NoList,
    /// A line of the list is none, or stands out of order.
    List { line: usize },
    /// A file is not as it was listed.
    Changed { file: String },
    /// A file that was listed is not there.
    Missing { file: String },
    /// A file is there that was not listed.
    Unlisted { file: String },
    /// The files are those of the list, which nobody signed.
    Unsigned,
    /// What stands beside the list is no signature.
    Broken,
    /// There is a signature that names a key, and no key to check it with.
    Named { id: String },
    /// The signature does not fit the list and the key.
    OtherKey,
    /// The signature fits the list and the key.
    Fits,
}

/// True for a public key as minisign writes it.
pub fn is_key(key: &str) -> bool {
    signature::is_key(key)
}

/// Looks at the folder of a questionnaire, or at that of its `pack.toml`. With a key, whatever is not
/// signed by it is refused; a folder that is not as its list says is refused always.
///
/// # Errors
/// When a file cannot be read.
pub fn seal(pack: &Path, key: Option<&str>, language: &Language) -> Result<Seal, ApiError> {
    let folder = if pack.is_dir() { pack } else { pack.parent().unwrap_or(pack) };
    let found = look(folder, key)?;
    let place = folder.display().to_string();
    let key_text = key.unwrap_or_default().to_owned();
    let say = |id: &str, name: &str, value: &String| {
        let args: [(&str, Arg<'_>); 2] = [("folder", (&place).into()), (name, value.into())];
        language.words.with(id, &args)
    };
    let (refused, message) = match &found {
        Found::List { line } => (true, say("cli-seal-list", "line", &line.to_string())),
        Found::Changed { file } => (true, say("cli-seal-changed", "file", file)),
        Found::Missing { file } => (true, say("cli-seal-missing", "file", file)),
        Found::Unlisted { file } => (true, say("cli-seal-unlisted", "file", file)),
        Found::OtherKey => (true, say("cli-seal-other-key", "key", &key_text)),
        Found::Fits => (false, say("cli-seal-fits", "key", &key_text)),
        Found::NoList | Found::Unsigned | Found::Broken if key.is_some() => {
            (true, say("cli-seal-asked", "key", &key_text))
        }
        Found::NoList => (false, say("cli-seal-none", "list", &LIST.to_owned())),
        Found::Unsigned => (false, say("cli-seal-unsigned", "signature", &SIGNATURE.to_owned())),
        Found::Broken => (false, say("cli-seal-broken", "signature", &SIGNATURE.to_owned())),
        Found::Named { id } => (false, say("cli-seal-named", "id", id)),
    };
    Ok(Seal { refused, message })
}

fn look(folder: &Path, key: Option<&str>) -> Result<Found, ApiError> {
    let list = folder.join(LIST);
    if !list.is_file() {
        return Ok(Found::NoList);
    }
    let bytes = files::read(&list)?;
    let listed = match read_list(&bytes) {
        Ok(listed) => listed,
        Err(line) => return Ok(Found::List { line }),
    };
    let mut there = BTreeMap::new();
    walk(folder, "", 0, &mut there)?;
    for (file, digest) in &listed {
        match there.get(file) {
            None => return Ok(Found::Missing { file: file.clone() }),
            Some(found) if found != digest => return Ok(Found::Changed { file: file.clone() }),
            Some(_) => {}
        }
    }
    if let Some(file) = there.into_keys().find(|file| !listed.contains_key(file)) {
        return Ok(Found::Unlisted { file });
    }
    let place = folder.join(SIGNATURE);
    if !place.is_file() {
        return Ok(Found::Unsigned);
    }
    let signature = String::from_utf8_lossy(&files::read(&place)?).into_owned();
    Ok(match (key, signature::named_key(&signature)) {
        (_, None) => Found::Broken,
        (None, Some(id)) => Found::Named { id },
        (Some(key), _) if signature::fits(&bytes, &signature, key) => Found::Fits,
        (Some(_), _) => Found::OtherKey,
    })
}

/// The digests by file. A line has the digest in 64 small hexadecimal digits, two spaces, and the path
/// from the folder; lines stand in the order of paths.
///
/// # Errors
/// The number of the first line, from 1, that is not so.
fn read_list(bytes: &[u8]) -> Result<BTreeMap<String, String>, usize> {
    let text = std::str::from_utf8(bytes).map_err(|_| 1_usize)?;
    let mut listed = BTreeMap::new();
    let mut last = "";
    for (at, line) in text.lines().enumerate() {
        let (digest, file) = line.split_once("  ").ok_or(at + 1)?;
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if digest.len() != 64 || !digest.bytes().all(hex) || file <= last {
            return Err(at + 1);
        }
        last = file;
        listed.insert(file.to_owned(), digest.to_owned());
    }
    Ok(listed)
}

/// The digest of each file that a questionnaire can be read from, by its path from the folder.
fn walk(
    folder: &Path,
    path: &str,
    depth: usize,
    found: &mut BTreeMap<String, String>,
) -> Result<(), ApiError> {
    let failed = |_| ApiError::FileUnreadable { name: folder.display().to_string() };
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let place = entry.map_err(failed)?.path();
        let below = format!("{path}{}", files::name(&place));
        if place.is_dir() {
            if depth < DEEPEST {
                walk(&place, &format!("{below}/"), depth + 1, found)?;
            }
        } else if place.extension().is_some_and(|end| ENDINGS.iter().any(|one| end == *one)) {
            found.insert(below, digest(&files::read(&place)?));
        }
    }
    Ok(())
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
