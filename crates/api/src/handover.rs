//! Assessments in one encrypted file, in the age format: Tandem opens it, and so does any program that
//! knows age, once it is told the passphrase.

use std::fmt;
use std::io::{Read, Write};

use age::secrecy::SecretString;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::ApiError;

/// How a file starts that is encrypted in the age format, as bytes and as text.
const SEALED: [&[u8]; 2] = [b"age-encryption.org/v1\n", b"-----BEGIN AGE ENCRYPTED FILE-----"];

/// The format of a file of several assessments.
const SEVERAL: &str = "tandem-handover/1";

/// The work of guessing a passphrase, as a power of two: what OWASP's Password Storage Cheat Sheet asks
/// of scrypt at least. It takes 128 MB for half a second.
const WORK: u8 = 17;
/// The most work that a file may ask for: what the public age tool asks. A file could ask for hours.
const MOST_WORK: u8 = 18;

/// The most bytes that a file may hold once it is open: some thousands of assessments.
pub(crate) const MOST_BYTES: usize = 64 * 1024 * 1024;

/// True when a file is encrypted in the age format.
pub(crate) fn is_sealed(bytes: &[u8]) -> bool {
    SEALED.iter().any(|start| bytes.starts_with(start))
}

/// Encrypts with a passphrase.
///
/// # Errors
/// [`ApiError::Internal`] when there is no memory or no chance to do it with.
pub(crate) fn seal(text: &[u8], passphrase: &str) -> Result<Vec<u8>, ApiError> {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    recipient.set_work_factor(WORK);
    let failed = |error: &dyn std::fmt::Display| ApiError::Internal { detail: error.to_string() };
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|error| failed(&error))?;
    let mut sealed = Vec::with_capacity(text.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|error| failed(&error))?;
    writer.write_all(text).map_err(|error| failed(&error))?;
    writer.finish().map_err(|error| failed(&error))?;
    Ok(sealed)
}

/// Decrypts with a passphrase.
///
/// # Errors
/// [`ApiError::PassphraseWrong`]; [`ApiError::FileSealedOtherwise`] for a file that is damaged, too
/// large or was not made for a passphrase.
pub(crate) fn unseal(bytes: &[u8], passphrase: &str, name: &str) -> Result<Vec<u8>, ApiError> {
    let otherwise = || ApiError::FileSealedOtherwise { name: name.to_owned() };
    if !header_is_short(bytes) {
        return Err(otherwise());
    }
    let file = age::Decryptor::new_buffered(age::armor::ArmoredReader::new(bytes))
        .map_err(|_| otherwise())?;
    if !file.is_scrypt() {
        return Err(otherwise());
    }
    let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    identity.set_max_work_factor(MOST_WORK);
    let reader = file.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(
        |error| match error {
            age::DecryptError::DecryptionFailed
            | age::DecryptError::KeyDecryptionFailed
            | age::DecryptError::NoMatchingKeys => ApiError::PassphraseWrong,
            _ => otherwise(),
        },
    )?;
    let mut text = Vec::new();
    reader.take(MOST_BYTES as u64 + 1).read_to_end(&mut text).map_err(|_| otherwise())?;
    if text.len() > MOST_BYTES { Err(otherwise()) } else { Ok(text) }
}

/// True when the header of a file ends soon, as that of a file for a passphrase does: two lines and a checksum.
/// A header without end would be read again after each of its lines.
fn header_is_short(bytes: &[u8]) -> bool {
    const MOST_HEADER: u64 = 1024;
    let mut start = Vec::new();
    // What is damaged behind the header is told later.
    let _ = age::armor::ArmoredReader::new(bytes).take(MOST_HEADER).read_to_end(&mut start);
    start.windows(5).any(|end| end == b"\n--- ")
}

/// Several assessment files as one; a single one stays as it is.
pub(crate) fn together(files: &[String]) -> String {
    if let [one] = files {
        return one.clone();
    }
    let files: Vec<&str> = files.iter().map(|file| file.trim_end()).collect();
    format!("{{\"format\": \"{SEVERAL}\", \"assessments\": [\n{}\n]}}\n", files.join(",\n"))
}

/// The assessment files of a file of several, each to the letter; `None` when it is none, or holds none.
pub(crate) fn apart(bytes: &[u8]) -> Option<Vec<String>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Several {
        format: String,
        assessments: Files,
    }
    let several: Several = serde_json::from_slice(bytes).ok()?;
    let files = several.assessments.0;
    (several.format == SEVERAL && !files.is_empty()).then_some(files)
}

/// The most assessments that one file may hold.
const MOST_FILES: usize = 10_000;

/// The text of each assessment, up to [`MOST_FILES`] of them: a list of nothing but zeros takes more memory than
/// its file a hundred times over.
struct Files(Vec<String>);

impl<'de> Deserialize<'de> for Files {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reading;
        impl<'de> Visitor<'de> for Reading {
            type Value = Vec<String>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of assessments")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut files = Vec::new();
                while let Some(file) = list.next_element::<&RawValue>()? {
                    if files.len() == MOST_FILES {
                        return Err(A::Error::custom("too many assessments"));
                    }
                    files.push(file.get().to_owned());
                }
                Ok(files)
            }
        }
        deserializer.deserialize_seq(Reading).map(Self)
    }
}
