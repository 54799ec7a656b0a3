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

/// What a new data file is called until it takes the place of the old one.
pub(crate) const NEW: &str = "new";
/// What a data file from elsewhere is called while it is looked at.
pub(crate) const INCOMING: &str = "incoming";
/// Why a file was set aside.
pub(crate) const DAMAGED: &str = "damaged";
pub(crate) const LOCKED: &str = "locked";

/// What stands at the path of the data file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// A data file that is not encrypted.
    Plain,
    /// A data file and its lock.
    Locked(Lock),
    /// A file whose first bytes are destroyed, or none where backups show that there was one. The lock is
    /// that of the newest backup, if there is one.
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
    let path = &places::real(path)?;
    let Some(first) = first_bytes(path)? else {
        // Between two renames of a recovery the new file waits for its place.
        return match first_bytes(&beside(path, NEW))? {
            Some(first) => found(path, &first),
            None => nothing(path),
        };
    };
    // The system makes a file before the program writes to it: an empty one is none yet.
    if first.is_empty() { nothing(path) } else { found(path, &first) }
}

/// The first bytes of a file, or fewer where it has fewer; `None` when there is no file.
fn first_bytes(path: &Path) -> Result<Option<Vec<u8>>, StoreError> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(file) => file.take(LOCK as u64).read_to_end(&mut bytes).map_err(|e| io(path, e))?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io(path, error)),
    };
    Ok(Some(bytes))
}

/// Where there is no data file: its backups show that there was one, and that it is lost.
fn nothing(path: &Path) -> Result<Found, StoreError> {
    Ok(match backups::lock(path)? {
        Some(lock) => Found::Damaged(Some(lock)),
        None => Found::Nothing,
    })
}

fn found(path: &Path, first: &[u8]) -> Result<Found, StoreError> {
    let Ok(first) = <[u8; LOCK]>::try_from(first) else {
        return Ok(Found::Damaged(backups::lock(path)?));
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
    let path = &places::real(path)?;
    let hold = places::hold(path)?;
    finish_recovery(path, key)?;
    // What a killed program was writing when it ended; the data file is whole without it.
    for what in [NEW, INCOMING] {
        places::wipe(&beside(path, what))?;
    }
    if is_missing(path)? {
        places::make_file(path)?;
    }
    let reached = connect::sure(path, || reach(path, key, now));
    let (connection, recovered) = match reached {
        Err(StoreError::Damaged) if wrong_key(path, look(path)?, key)? => {
            return Err(StoreError::WrongKey);
        }
        Err(StoreError::Damaged) => {
            let old = (look(path)? != Found::Plain).then_some(key);
            // The damaged file keeps its name until the new one is whole: a full disk or a kill before
            // that leaves it to the next start.
            let recovered = salvage::recover(path, free(path, DAMAGED, now)?, old, key, now)?;
            rename_aside(path, &recovered.aside)?;
            places::replace(path, &beside(path, NEW))?;
            (connect_to(path, key, now)?, Some(recovered))
        }
        other => (other?, None),
    };
    let store = Store::new(connection, key.clone(), path.clone(), Some(hold));
    encrypt_old_copies(path, key, now)?;
    // The program works without; the next start and the next tidying try it again.
    let _ = backups::settle(path, key);
    store.remove_deleted()?;
    Ok(Opened { store, recovered })
}

/// Opens what stands at the path, as long as it is not known to be damaged. It looks itself: at the second
/// try a plain file may be encrypted already, and read as a plain one it would look damaged.
fn reach(path: &Path, key: &Key, now: DateTime<Utc>) -> Result<Connection, StoreError> {
    match look(path)? {
        Found::Damaged(_) => return Err(StoreError::Damaged),
        Found::Plain => encrypt(path, key)?,
        Found::Nothing | Found::Locked(_) => {}
    }
    connect_to(path, key, now)
}

/// The program was killed after it had renamed a damaged file and before the new one, which is whole, had
/// taken its place.
fn finish_recovery(path: &Path, key: &Key) -> Result<(), StoreError> {
    let new = beside(path, NEW);
    if !is_missing(path)? || is_missing(&new)? {
        return Ok(());
    }
    let sound = connect::sure(&new, || connect::check(&connect::other(&new, Some(key))?));
    match sound {
        Err(StoreError::Damaged) => return Ok(()),
        other => other?,
    }
    // What belongs to the damaged file must never be read into the new one.
    let aside = newest_aside(path)?;
    for (suffix, from) in journals(path).filter(|(_, from)| from.exists()) {
        let to = aside.as_ref().map(|aside| with_suffix(aside, suffix));
        match to.filter(|to| !to.exists()) {
            Some(to) => fs::rename(&from, to).map_err(|source| io(&from, source))?,
            None => places::wipe(&from)?,
        }
    }
    places::replace(path, &new)
}

/// True when nothing stands at a path; what cannot be told now is an error.
fn is_missing(path: &Path) -> Result<bool, StoreError> {
    path.try_exists().map(|exists| !exists).map_err(|error| io(path, error))
}

fn newest_aside(path: &Path) -> Result<Option<PathBuf>, StoreError> {
    let asides = crate::asides::asides(path)?;
    let damaged = asides.into_iter().find(|aside| aside.name.contains(&format!(".{DAMAGED}-")));
    Ok(damaged.map(|aside| path.with_file_name(aside.name)))
}

fn connect_to(path: &Path, key: &Key, now: DateTime<Utc>) -> Result<Connection, StoreError> {
    let mut connection = connect::main(path, key)?;
    let found = version(&connection)?;
    if found < VERSION {
        if found > 0 {
            backups::make(&connection, path, key, Reason::Update(found), now)?;
        }
        migrate(&mut connection, VERSION)?;
    }
    Ok(connection)
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
    let first = connect::other(path, Some(key)).and_then(|file| version(&file));
    let unread = matches!(found, Found::Damaged(_)) || matches!(first, Err(StoreError::Damaged));
    Ok(unread && !backups::any_opens(path, key)?)
}

/// Encrypts a data file in its place.
fn encrypt(path: &Path, key: &Key) -> Result<(), StoreError> {
    let plain = connect::other(path, None)?;
    let found = version(&plain)?;
    if found > VERSION {
        return Err(StoreError::Newer { found, supported: VERSION });
    }
    connect::check(&plain)?;
    let new = beside(path, NEW);
    copy::write(&plain, &new, key)?;
    gather(&plain)?;
    drop(plain);
    places::replace(path, &new)
}

/// Copies that programs up to version 0.1 made before an update become encrypted backups.
fn encrypt_old_copies(path: &Path, key: &Key, now: DateTime<Utc>) -> Result<(), StoreError> {
    for from in 1..VERSION {
        let old = beside(path, &format!("version-{from}"));
        let Ok(made) = fs::metadata(&old).and_then(|file| file.modified()) else { continue };
        let kept = connect::other(&old, None).and_then(|plain| {
            backups::make(&plain, path, key, Reason::Update(from), DateTime::from(made))
        });
        match kept {
            Ok(_) => places::wipe(&old)?,
            // It is no backup, and still plain: the person finds it among the files that were set aside.
            Err(StoreError::Damaged) => rename_aside(&old, &free(path, DAMAGED, now)?)?,
            // The next start tries again.
            Err(_) => {}
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

/// Puts a data file away whose key is missing, and its backups, so that a new one can be made. They are
/// renamed and never deleted.
///
/// # Errors
/// When it cannot be renamed.
pub fn put_away(path: &Path, now: DateTime<Utc>) -> Result<(), StoreError> {
    let path = &places::real(path)?;
    let _hold = places::hold(path)?;
    // First the backups: without the data file they would be taken for what is left of it.
    let folder = places::backups(path);
    let aside = free(path, LOCKED, now)?;
    if folder.exists() {
        fs::rename(&folder, aside.with_extension("backups"))
            .map_err(|source| io(&folder, source))?;
    }
    // A half-written one must not be taken for the rest of a recovery.
    places::wipe(&beside(path, NEW))?;
    if path.exists() { rename_aside(path, &aside) } else { Ok(()) }
}

/// Renames a data file, with what SQLite keeps beside it.
fn rename_aside(path: &Path, aside: &Path) -> Result<(), StoreError> {
    fs::rename(path, aside).map_err(|source| io(path, source))?;
    for (suffix, from) in journals(path).filter(|(_, from)| from.exists()) {
        fs::rename(&from, with_suffix(aside, suffix)).map_err(|source| io(&from, source))?;
    }
    Ok(())
}

/// A name beside a data file under which nothing stands.
fn free(path: &Path, why: &str, now: DateTime<Utc>) -> Result<PathBuf, StoreError> {
    let when = now.format(backups::STAMP);
    // Where one stands there already, from a second start within the second, both are kept.
    let names = std::iter::once(format!("{why}-{when}"))
        .chain((2..).map(|count| format!("{why}-{when}-{count}")));
    let taken = |aside: &Path| aside.exists() || aside.with_extension("backups").exists();
    let mut places = names.map(|name| beside(path, &name));
    places.find(|aside| !taken(aside)).ok_or(StoreError::Unwritable)
}
