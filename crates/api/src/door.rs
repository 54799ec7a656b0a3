//! The door of the data file: open, or closed until somebody brings the key.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::{MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use tandem_store::{Found, Key, Lock, Protection, Recovered, Store, StoreError, look};
use zeroize::Zeroizing;

use crate::app::App;
use crate::{ApiError, files, present, setting};

/// The fewest characters of a passphrase. A passphrase is the only thing that protects the file, and
/// whoever has the file can try as many as he likes.
pub const LEAST_CHARACTERS: usize = 12;
/// The most, so that nothing is worked out of a text without end.
pub(crate) const MOST_CHARACTERS: usize = 256;
/// The fewest different characters: twelve times the same one is no passphrase.
const LEAST_DIFFERENT: usize = 6;

/// The key store of the system cannot be used: there is none, or it is locked.
#[derive(Debug, thiserror::Error)]
#[error("the key store of the system cannot be used: {0}")]
pub struct KeyStoreError(pub String);

/// Where the system keeps keys: Secret Service, Keychain, Credential Manager.
pub trait KeyStore: Send + Sync {
    /// The key with a name; `None` when there is none.
    ///
    /// # Errors
    /// When the key store cannot be used.
    fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreError>;

    /// Keeps a key.
    ///
    /// # Errors
    /// When the key store cannot be used.
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyStoreError>;

    /// Forgets a key; one that is not there is forgotten already.
    ///
    /// # Errors
    /// When the key store cannot be used.
    fn remove(&self, name: &str) -> Result<(), KeyStoreError>;
}

/// Why the data file is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    /// No key store: the person chooses a passphrase first. `plain` when there is a file that is not
    /// encrypted yet.
    SetUp { plain: bool },
    /// The passphrase opens it.
    Passphrase,
    /// The key store works and does not hold the key.
    KeyMissing,
    /// The key store cannot be used now.
    KeyStoreSilent,
}

/// The data file, open or closed.
pub(crate) enum Door {
    Open(Box<Store>),
    Closed(Closed),
}

/// The open data file, held until it is let go.
pub(crate) struct OpenStore<'a>(MutexGuard<'a, Door>);

impl<'a> OpenStore<'a> {
    /// # Errors
    /// [`ApiError::Locked`] when it is closed.
    pub(crate) fn of(door: MutexGuard<'a, Door>) -> Result<Self, ApiError> {
        match &*door {
            Door::Open(_) => Ok(Self(door)),
            Door::Closed(_) => Err(ApiError::Locked),
        }
    }
}

impl Deref for OpenStore<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        match &*self.0 {
            Door::Open(store) => store,
            Door::Closed(_) => {
                unreachable!("`of` takes an open one only, and nobody else holds it")
            }
        }
    }
}

impl DerefMut for OpenStore<'_> {
    fn deref_mut(&mut self) -> &mut Store {
        match &mut *self.0 {
            Door::Open(store) => store,
            Door::Closed(_) => {
                unreachable!("`of` takes an open one only, and nobody else holds it")
            }
        }
    }
}

/// What opening came to.
pub(crate) struct Opening {
    pub(crate) door: Door,
    pub(crate) recovered: Option<Recovered>,
}

impl From<Closed> for Opening {
    fn from(closed: Closed) -> Self {
        Self { door: Door::Closed(closed), recovered: None }
    }
}

/// Opens the data file with a key.
pub(crate) fn open_with(path: &Path, key: &Key, now: DateTime<Utc>) -> Result<Opening, ApiError> {
    let opened = tandem_store::open(path, key, now).map_err(|error| match error {
        StoreError::Unwritable => {
            ApiError::StorageFolder { folder: path.parent().unwrap_or(path).display().to_string() }
        }
        other => other.into(),
    })?;
    Ok(Opening { door: Door::Open(Box::new(opened.store)), recovered: opened.recovered })
}

/// Opens the data file with what the key store holds, or says what is needed.
pub(crate) fn try_open(
    path: &Path,
    keys: &dyn KeyStore,
    now: DateTime<Utc>,
) -> Result<Opening, ApiError> {
    let found = look(path)?;
    match found {
        Found::Nothing | Found::Plain | Found::Damaged(None) => match new_key(keys)? {
            Some(key) => open_with(path, &key, now)
                .inspect_err(|_| forget_unless_in_use(path, keys, key.lock())),
            None => Ok(Closed::SetUp { plain: found == Found::Plain }.into()),
        },
        Found::Locked(lock) | Found::Damaged(Some(lock)) => match lock.protection() {
            Protection::Passphrase => Ok(Closed::Passphrase.into()),
            Protection::KeyStore => match kept_key(keys, lock) {
                Ok(Some(key)) => open_with(path, &key, now),
                Ok(None) => Ok(Closed::KeyMissing.into()),
                Err(_) => Ok(Closed::KeyStoreSilent.into()),
            },
        },
    }
}

/// Lets the key store forget a key that opens nothing. What failed may have failed after the data file got the
/// key, and then it is the only one there is; so it is where the file cannot be asked.
pub(crate) fn forget_unless_in_use(path: &Path, keys: &dyn KeyStore, lock: Lock) {
    let unused = match look(path) {
        Ok(Found::Locked(found) | Found::Damaged(Some(found))) => found != lock,
        Ok(Found::Nothing | Found::Plain | Found::Damaged(None)) => true,
        Err(_) => false,
    };
    if unused {
        // One that stays opens nothing any more.
        let _ = keys.remove(&lock.name());
    }
}

pub(crate) fn kept_key(keys: &dyn KeyStore, lock: Lock) -> Result<Option<Key>, KeyStoreError> {
    let secret = keys.read(&lock.name())?;
    Ok(secret.and_then(|secret| Key::from_key_store(lock, &secret)))
}

/// A new key that the key store holds; `None` where there is no key store. A key store that takes a key
/// and does not give it back would cost the person everything, so it is asked at once.
pub(crate) fn new_key(keys: &dyn KeyStore) -> Result<Option<Key>, ApiError> {
    let key = Key::random()?;
    let name = key.lock().name();
    let kept = keys.write(&name, key.secret()).and_then(|()| keys.read(&name));
    Ok(kept.ok().flatten().is_some_and(|kept| *kept == key.secret()).then_some(key))
}

/// Checks a passphrase that somebody chooses.
///
/// # Errors
/// [`ApiError::PassphraseWeak`], [`ApiError::TextTooLong`].
pub(crate) fn checked(passphrase: &str) -> Result<&str, ApiError> {
    let different: std::collections::BTreeSet<char> = passphrase.chars().collect();
    let count = passphrase.chars().count();
    if count > MOST_CHARACTERS {
        return Err(ApiError::TextTooLong { limit: present::count(MOST_CHARACTERS) });
    }
    if count < LEAST_CHARACTERS || different.len() < LEAST_DIFFERENT {
        return Err(ApiError::PassphraseWeak { least: LEAST_CHARACTERS.to_string() });
    }
    Ok(passphrase)
}

/// Letters and digits that nobody mistakes for each other, 32 of them, so that each holds five bits.
const ALPHABET: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// A passphrase made of bytes of chance: five groups of five, 125 bits.
pub(crate) fn suggestion(chance: &[u8]) -> String {
    let letters: Vec<char> =
        chance.iter().take(25).map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect();
    let groups: Vec<String> = letters.chunks(5).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

/// The key that a passphrase gives for the lock of a file.
///
/// # Errors
/// [`ApiError::PassphraseWrong`] for one that nobody can have chosen.
pub(crate) fn key_of(lock: Lock, passphrase: &str) -> Result<Key, ApiError> {
    if passphrase.chars().count() > MOST_CHARACTERS {
        return Err(ApiError::PassphraseWrong);
    }
    Ok(Key::from_passphrase(lock, passphrase)?)
}

/// Keeps the language for the time before the data file is open.
pub(crate) fn keep_language(path: &Path, code: &str) -> Result<(), ApiError> {
    if let Some(folder) = path.parent() {
        tandem_store::make_folder(folder)?;
    }
    files::write(&language_file(path), code.as_bytes())
}

/// The file that holds the language for the time before the data file is open. It is no secret.
pub(crate) fn language_file(path: &Path) -> PathBuf {
    path.with_file_name("language.txt")
}

impl App {
    fn door(&self) -> MutexGuard<'_, Door> {
        self.door.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The data file. A panic while it was held left no half-done change: each is a transaction. One
    /// whose place was out of reach is opened again first.
    ///
    /// # Errors
    /// [`ApiError::Locked`] while it is closed, [`ApiError::StorageLost`] while it is out of reach.
    pub(crate) fn store(&self) -> Result<OpenStore<'_>, ApiError> {
        let mut store = OpenStore::of(self.door())?;
        store.revive()?;
        Ok(store)
    }

    /// Why the data file is closed; `None` when it is open.
    pub(crate) fn closed(&self) -> Option<Closed> {
        match &*self.door() {
            Door::Open(_) => None,
            Door::Closed(closed) => Some(*closed),
        }
    }

    /// Takes over what opening came to.
    pub(crate) fn enter(&self, opening: Opening) -> Result<(), ApiError> {
        let open = matches!(opening.door, Door::Open(_));
        *self.door() = opening.door;
        *self.recovered.lock().unwrap_or_else(PoisonError::into_inner) = opening.recovered;
        if open {
            self.settle_in()?;
        }
        Ok(())
    }

    /// What the data file decides once it is open: the language that was chosen.
    fn settle_in(&self) -> Result<(), ApiError> {
        let chosen = self.store()?.setting(setting::LANGUAGE)?;
        if let Some(locale) = chosen.and_then(|code| tandem_i18n::Locale::from_code(&code)) {
            self.set_language(locale);
        }
        self.read_idle()
    }

    /// Closes the data file and forgets everything that was read of it.
    pub(crate) fn shut(&self, why: Closed) {
        *self.session() = crate::app::Session::default();
        *self.door() = Door::Closed(why);
    }
}
