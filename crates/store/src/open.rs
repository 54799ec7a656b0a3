//! Opening the data file, whatever state it is in.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::backups::{self, Reason};
use crate::key::{Key, LOCK, Lock, Protection};
use crate::migrations::{VERSION, migrate, version};
use crate::places::{self, beside, io, journals, with_suffix};
use crate::salvage::{self, Recovered};
use crate::{Store, StoreError, connect, copy};

/// How a data file starts that is not encrypted, as programs up to version 0.1 made it.
const PLAIN: [u8; LOCK] = *b"SQLite format 3\0";

/// What stands at the path of the data file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// A data file that is not encrypted.
    Plain,
    /// A data file and its lock.
    Locked(Lock),
    /// A file whose first bytes are destroyed. The lock is that of the newest backup, if there is one.
    Damaged(Option<Lock>),
}

/// What opening found.
pub struct Opened {
    /// The store.
    pub store: Store,
    /// What came back of a damaged file, which was set aside.
    pub recovered: Option<Recovered>,
}

/// Looks at the data file without opening it, to know which key it needs.
///
/// # Errors
/// When it cannot be read, or a newer program locked it.
pub fn look(path: &Path) -> Result<Found, StoreError> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(file) => file.take(LOCK as u64).read_to_end(&mut bytes).map_err(|e| io(path, e))?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(io(path, error)),
    };
    let Ok(first) = <[u8; LOCK]>::try_from(bytes) else {
        // The system makes a file before the program writes to it: an empty one is none yet.
        let empty = fs::metadata(path).is_ok_and(|file| file.len() == 0);
        return if empty { Ok(Found::Nothing) } else { Ok(Found::Damaged(backups::lock(path)?)) };
    };
    if let Some(found) = Lock::newer(first) {
        return Err(StoreError::Newer { found, supported: 1 });
    }
    Ok(match Lock::read(first) {
        Some(lock) => Found::Locked(lock),
        None if first == PLAIN => Found::Plain,
        None => Found::Damaged(backups::lock(path)?),
    })
}

/// Opens the data file at a path with its key, making it and its folder when they are not there.
///
/// A file that is not encrypted is encrypted with the key, and the plain one wiped. A file of an older
/// version is copied and brought up to date. A damaged file is renamed, never deleted, and what can be
/// read of it and of the backups takes its place. Assessments that were deleted before the program last
/// ended are removed for good.
///
/// # Errors
/// A file of a newer program is refused and left as it is; so is one that another key opens. Says when
/// the file or its folder cannot be written.
pub fn open(path: &Path, key: &Key, now: DateTime<Utc>) -> Result<Opened, StoreError> {
    if let Some(folder) = path.parent() {
        places::make_folder(folder)?;
    }
    // What a killed program was writing when it ended; the data file is whole without it.
    places::wipe(&beside(path, "new"))?;
    let found = look(path)?;
    if found == Found::Nothing && !path.exists() {
        places::make_file(path)?;
    }
    let connected = match found {
        Found::Damaged(_) => Err(StoreError::Damaged),
        Found::Plain => encrypt(path, key).and_then(|()| connect_to(path, key, now)),
        Found::Nothing | Found::Locked(_) => connect_to(path, key, now),
    };
    let opened = match connected {
        Err(StoreError::Damaged) if wrong_key(path, found, key)? => {
            return Err(StoreError::WrongKey);
        }
        Err(StoreError::Damaged) => {
            let aside = set_aside(path, now)?;
            let plain = found == Found::Plain;
            let recovered = salvage::recover(path, aside, (!plain).then_some(key), key)?;
            Opened { store: connect_to(path, key, now)?, recovered: Some(recovered) }
        }
        other => Opened { store: other?, recovered: None },
    };
    encrypt_old_copies(path, key)?;
    backups::clear_parts(path)?;
    opened.store.remove_deleted()?;
    Ok(opened)
}

fn connect_to(path: &Path, key: &Key, now: DateTime<Utc>) -> Result<Store, StoreError> {
    let mut connection = connect::main(path, key)?;
    let found = version(&connection)?;
    if found < VERSION {
        if found > 0 {
            backups::make(&connection, path, key, Reason::Update(found), now)?;
        }
        migrate(&mut connection, found, VERSION)?;
    }
    Ok(Store::new(connection, key.clone(), path.to_owned()))
}

/// True when the first page cannot be read because of the key and not because of damage: no backup can be
/// read with the key either, or there is none to tell. Only a passphrase can be mistyped.
fn wrong_key(path: &Path, found: Found, key: &Key) -> Result<bool, StoreError> {
    let lock = match found {
        Found::Locked(lock) | Found::Damaged(Some(lock)) => lock,
        Found::Nothing | Found::Plain | Found::Damaged(None) => return Ok(false),
    };
    if lock.protection() == Protection::KeyStore {
        return Ok(false);
    }
    let first = connect::reader(path, Some(key)).and_then(|file| version(&file));
    Ok(matches!(first, Err(StoreError::Damaged)) && !backups::any_opens(path, key)?)
}

/// Encrypts a data file in its place.
fn encrypt(path: &Path, key: &Key) -> Result<(), StoreError> {
    let plain = connect::reader(path, None)?;
    let found = version(&plain)?;
    if found > VERSION {
        return Err(StoreError::Newer { found, supported: VERSION });
    }
    connect::check(&plain)?;
    let new = beside(path, "new");
    copy::write(&plain, &new, key)?;
    gather(&plain)?;
    plain.pragma_update(None, "journal_mode", "DELETE")?;
    drop(plain);
    places::replace(path, &new)
}

/// Copies that programs up to version 0.1 made before an update become encrypted backups.
fn encrypt_old_copies(path: &Path, key: &Key) -> Result<(), StoreError> {
    for from in 1..VERSION {
        let old = beside(path, &format!("version-{from}"));
        let Ok(made) = fs::metadata(&old).and_then(|file| file.modified()) else { continue };
        let kept = connect::reader(&old, None).and_then(|plain| {
            backups::make(&plain, path, key, Reason::Update(from), DateTime::from(made))
        });
        // One that cannot be read stays: it is no use to anybody, but nothing is lost by it.
        if kept.is_ok() {
            places::wipe(&old)?;
        }
    }
    Ok(())
}

/// Writes everything into the one file.
pub(crate) fn gather(connection: &Connection) -> Result<(), StoreError> {
    // While another process reads the file, part of it stays beside it; that is no error.
    let row = |_: &rusqlite::Row<'_>| Ok(());
    Ok(connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], row)?)
}

/// Puts a data file away whose key is missing, so that a new one can be made. It is renamed and never
/// deleted.
///
/// # Errors
/// When it cannot be renamed.
pub fn put_away(path: &Path, now: DateTime<Utc>) -> Result<(), StoreError> {
    rename_aside(path, "locked", now).map(drop)
}

fn set_aside(path: &Path, now: DateTime<Utc>) -> Result<PathBuf, StoreError> {
    rename_aside(path, "damaged", now)
}

/// Renames a data file, with what SQLite keeps beside it.
fn rename_aside(path: &Path, why: &str, now: DateTime<Utc>) -> Result<PathBuf, StoreError> {
    let when = now.format("%Y%m%d-%H%M%S");
    // Where one stands there already, from a second start within the second, both are kept.
    let names = std::iter::once(format!("{why}-{when}"))
        .chain((2..).map(|count| format!("{why}-{when}-{count}")));
    let aside = names
        .map(|name| beside(path, &name))
        .find(|aside| !aside.exists())
        .ok_or(StoreError::Unwritable)?;
    fs::rename(path, &aside).map_err(|source| io(path, source))?;
    for (suffix, from) in journals(path).filter(|(_, from)| from.exists()) {
        fs::rename(&from, with_suffix(&aside, suffix)).map_err(|source| io(&from, source))?;
    }
    Ok(aside)
}
