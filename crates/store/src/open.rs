//! Opening the data file, whatever state it is in.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::migrations::{VERSION, migrate, version};
use crate::{Store, StoreError};

/// How long a change waits for another process, such as a backup program, to let go of the file.
const BUSY: Duration = Duration::from_secs(5);

/// What opening found.
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Where a damaged file was set aside; a new one took its place.
    pub set_aside: Option<PathBuf>,
}

/// Opens the data file at a path, making it and its folder when they are not there.
///
/// A file of an older version is copied beside itself and brought up to date. A damaged file is
/// renamed, never deleted. Assessments that were deleted before the program last ended are removed
/// for good.
///
/// # Errors
/// A file of a newer program is refused and left as it is. Says when the file or its folder cannot
/// be written.
pub fn open(path: &Path, now: DateTime<Utc>) -> Result<Opened, StoreError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| match error.kind() {
            ErrorKind::StorageFull => StoreError::Full,
            // Whatever else keeps the folder from being made, nothing can be written there.
            _ => StoreError::Unwritable,
        })?;
    }
    let (store, set_aside) = match connect(path) {
        Err(StoreError::Damaged) => {
            let aside = set_aside(path, now)?;
            (connect(path)?, Some(aside))
        }
        other => (other?, None),
    };
    store.remove_deleted()?;
    Ok(Opened { store, set_aside })
}

fn connect(path: &Path) -> Result<Store, StoreError> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;

    let found = version(&connection)?;
    if found > VERSION {
        return Err(StoreError::Newer { found, supported: VERSION });
    }
    check(&connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What is deleted is overwritten: the file lists a firm's weak points.
    connection.pragma_update(None, "secure_delete", true)?;
    if found < VERSION {
        if found > 0 {
            copy_before_migration(&connection, path, found)?;
        }
        migrate(&mut connection, found)?;
    }
    Ok(Store { connection })
}

/// Reads the whole structure once, so that damage shows now and not in the middle of a workshop.
fn check(connection: &Connection) -> Result<(), StoreError> {
    let found: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(StoreError::Damaged) }
}

fn copy_before_migration(
    connection: &Connection,
    path: &Path,
    version: i32,
) -> Result<(), StoreError> {
    copy(connection, &beside(path, &format!("version-{version}")))
}

fn copy(connection: &Connection, to: &Path) -> Result<(), StoreError> {
    let mut target = Connection::open(to)?;
    let backup = rusqlite::backup::Backup::new(connection, &mut target)?;
    backup.run_to_completion(1_000, Duration::ZERO, None)?;
    Ok(())
}

impl Store {
    /// Writes everything into the one file, so that a copy of it is whole. Changes are durable without
    /// this.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn gather(&self) -> Result<(), StoreError> {
        // While another process reads the file, part of it stays beside it; that is no error.
        let row = |_: &rusqlite::Row<'_>| Ok(());
        Ok(self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], row)?)
    }

    /// Copies the whole data file to a path where nothing stands yet.
    ///
    /// # Errors
    /// When the copy cannot be written.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        copy(&self.connection, path)
    }
}

/// Renames a damaged file, with what SQLite keeps beside it.
fn set_aside(path: &Path, now: DateTime<Utc>) -> Result<PathBuf, StoreError> {
    let when = now.format("%Y%m%d-%H%M%S");
    // Where one stands there already, from a second start within the second, both are kept.
    let names = std::iter::once(format!("damaged-{when}"))
        .chain((2..).map(|count| format!("damaged-{when}-{count}")));
    let aside = names
        .map(|name| beside(path, &name))
        .find(|aside| !aside.exists())
        .ok_or(StoreError::Unwritable)?;
    fs::rename(path, &aside).map_err(|source| io(path, source))?;
    for suffix in ["-wal", "-shm"] {
        let from = with_suffix(path, suffix);
        if from.exists() {
            fs::rename(&from, with_suffix(&aside, suffix)).map_err(|source| io(&from, source))?;
        }
    }
    Ok(aside)
}

/// A path beside the data file: `tandem.db` becomes `tandem.<what>.db`.
fn beside(path: &Path, what: &str) -> PathBuf {
    path.with_extension(format!("{what}.db"))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn io(path: &Path, source: std::io::Error) -> StoreError {
    match source.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem | ErrorKind::NotADirectory => {
            StoreError::Unwritable
        }
        ErrorKind::StorageFull => StoreError::Full,
        _ => StoreError::Io { path: path.to_owned(), source },
    }
}
