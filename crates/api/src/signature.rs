//! Signatures by minisign, checked offline: whether a text was made by the holder of a key.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minisign_verify::{PublicKey, Signature};

/// True when a signature fits the bytes and the key. Only the form in which minisign hashes first is
/// taken, as the public tool writes it by default.
pub(crate) fn fits(bytes: &[u8], signature: &str, key: &str) -> bool {
    let (Ok(key), Ok(signature)) = (PublicKey::from_base64(key), Signature::decode(signature))
    else {
        return false;
    };
    key.verify(bytes, &signature, false).is_ok()
}

/// True for a public key as minisign writes it.
pub(crate) fn is_key(key: &str) -> bool {
    PublicKey::from_base64(key).is_ok()
}

/// The id of the key that a signature names, as minisign prints it: 16 hexadecimal digits. `None` when
/// the text is no signature. Nothing is checked: anybody can name any key.
pub(crate) fn named_key(signature: &str) -> Option<String> {
    Signature::decode(signature).ok()?;
    let line = signature.lines().nth(1)?;
    let bytes = STANDARD.decode(line).ok()?;
    // Two bytes say the kind; the id of eight follows, written from the last byte to the first.
    let id = bytes.get(2..10)?;
    Some(id.iter().rev().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02X}");
        text
    }))
}
