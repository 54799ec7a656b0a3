//! What locks the data file: its lock, which stands in its first bytes, and the key that opens it.

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::StoreError;

/// Bytes of a lock.
pub(crate) const LOCK: usize = 16;
/// Bytes of a key: AES with 256 bits.
const KEY: usize = 32;

/// The marks with which a lock starts; the last letter is the version of the way the key is found.
const KEY_STORE: [u8; 4] = *b"TNK1";
const PASSPHRASE: [u8; 4] = *b"TNP1";

/// The second of the two settings that RFC 9106, section 4, recommends for Argon2id.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;

/// Where the key of a data file comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// The system's key store holds it.
    KeyStore,
    /// It is worked out from a passphrase, and stands nowhere.
    Passphrase,
}

/// The lock of a data file: which key it needs. It is no secret, and is the salt of the encryption: four
/// bytes that say where the key comes from and twelve of chance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lock([u8; LOCK]);

impl Lock {
    fn new(mark: [u8; 4]) -> Result<Self, StoreError> {
        let mut bytes = [0; LOCK];
        chance(&mut bytes)?;
        bytes[..mark.len()].copy_from_slice(&mark);
        Ok(Self(bytes))
    }

    /// The lock in the first bytes of a data file.
    pub(crate) fn read(bytes: [u8; LOCK]) -> Option<Self> {
        let known = [KEY_STORE, PASSPHRASE].iter().any(|mark| bytes.starts_with(mark));
        known.then_some(Self(bytes))
    }

    /// The version of a lock that a newer program made, if it is one.
    pub(crate) fn newer(bytes: [u8; LOCK]) -> Option<i32> {
        let ours = bytes.starts_with(b"TNK") || bytes.starts_with(b"TNP");
        (ours && (b'2'..=b'9').contains(&bytes[3])).then(|| i32::from(bytes[3] - b'0'))
    }

    /// Where the key comes from.
    pub fn protection(&self) -> Protection {
        if self.0.starts_with(&PASSPHRASE) { Protection::Passphrase } else { Protection::KeyStore }
    }

    /// The name under which the key store holds the key.
    pub fn name(&self) -> String {
        hex(&self.0)
    }
}

/// The key of a data file. It is wiped from memory when it is no longer needed.
#[derive(Clone)]
pub struct Key {
    bytes: Zeroizing<[u8; KEY]>,
    lock: Lock,
}

impl Key {
    /// A new key for the key store, made by chance, with a new lock.
    ///
    /// # Errors
    /// When the system has no source of chance.
    pub fn random() -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; KEY]);
        chance(bytes.as_mut_slice())?;
        Ok(Self { bytes, lock: Lock::new(KEY_STORE)? })
    }

    /// A new lock for a passphrase, and its key.
    ///
    /// # Errors
    /// When the system has no source of chance, or no memory to work the key out.
    pub fn new_from_passphrase(passphrase: &str) -> Result<Self, StoreError> {
        Self::from_passphrase(Lock::new(PASSPHRASE)?, passphrase)
    }

    /// The key that a passphrase gives for a lock. It takes a moment and 64 MB on purpose, so that
    /// guessing is slow. The same letters give the same key however the keyboard puts them together.
    ///
    /// # Errors
    /// When there is no memory to work it out.
    pub fn from_passphrase(lock: Lock, passphrase: &str) -> Result<Self, StoreError> {
        let passphrase = Zeroizing::new(passphrase.nfc().collect::<String>());
        let mut bytes = Zeroizing::new([0; KEY]);
        Params::new(MEMORY_KIB, PASSES, LANES, Some(KEY))
            .map(|params| Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
            .and_then(|argon| {
                argon.hash_password_into(passphrase.as_bytes(), &lock.0, bytes.as_mut_slice())
            })
            .map_err(|_| StoreError::NoKey)?;
        Ok(Self { bytes, lock })
    }

    /// The key as the key store gave it back; `None` when that is no key.
    pub fn from_key_store(lock: Lock, secret: &[u8]) -> Option<Self> {
        let bytes = Zeroizing::new(<[u8; KEY]>::try_from(secret).ok()?);
        Some(Self { bytes, lock })
    }

    /// The lock that the key opens.
    pub fn lock(&self) -> Lock {
        self.lock
    }

    /// The key itself, for the key store and nothing else.
    pub fn secret(&self) -> &[u8] {
        self.bytes.as_slice()
    }

    /// The key and the lock as `SQLCipher` takes them.
    pub(crate) fn spec(&self) -> Zeroizing<String> {
        // Made in one piece: a text that grows leaves its earlier pieces in memory.
        let mut spec = Zeroizing::new(String::with_capacity(3 + 2 * (KEY + LOCK)));
        spec.push_str("x'");
        for byte in self.bytes.iter().chain(&self.lock.0) {
            for digit in [byte >> 4, byte & 15] {
                spec.extend(char::from_digit(u32::from(digit), 16));
            }
        }
        spec.push('\'');
        spec
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Key").field("lock", &self.lock).finish_non_exhaustive()
    }
}

fn chance(bytes: &mut [u8]) -> Result<(), StoreError> {
    getrandom::fill(bytes).map_err(|_| StoreError::NoKey)
}

fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::{Key, Lock, Protection};

    #[test]
    fn a_lock_says_where_its_key_comes_from() {
        let random = Key::random().expect("a key");
        assert_eq!(random.lock().protection(), Protection::KeyStore);
        let typed = Key::new_from_passphrase("four words of a song").expect("a key");
        assert_eq!(typed.lock().protection(), Protection::Passphrase);
        assert_eq!(Lock::read(typed.lock().0), Some(typed.lock()));
        assert_eq!(Lock::read(*b"SQLite format 3\0"), None);
        assert_eq!(Lock::newer(*b"TNP4............"), Some(4));
        assert_eq!(Lock::newer(typed.lock().0), None);
    }

    #[test]
    fn a_passphrase_gives_one_key_a_lock_however_it_is_typed() {
        let lock = Lock::new(*b"TNP1").expect("a lock");
        let key = |text: &str| Key::from_passphrase(lock, text).expect("a key").secret().to_vec();
        // An e with its accent as one letter, and as a letter and an accent.
        assert_eq!(key("caf\u{e9} cr\u{e8}me"), key("cafe\u{301} cre\u{300}me"));
        assert_ne!(key("caf\u{e9}"), key("cafe"));
        let other = Lock::new(*b"TNP1").expect("another lock");
        assert_ne!(
            key("same"),
            Key::from_passphrase(other, "same").expect("a key").secret().to_vec()
        );
    }

    #[test]
    fn two_keys_made_by_chance_differ_and_none_is_printed() {
        let (one, two) = (Key::random().expect("a key"), Key::random().expect("a key"));
        assert_ne!(one.secret(), two.secret());
        assert_ne!(one.lock(), two.lock());
        let printed = format!("{one:?}");
        let digits = super::hex(one.secret());
        assert!(!printed.contains(&digits[..8]), "{printed}");
    }
}
