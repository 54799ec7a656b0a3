//! Keeping the data file: its key, its backups, what was deleted, and what was set aside.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::backups::{self, Backup, Inside, Reason};
use crate::key::{Key, Lock};
use crate::migrations::{VERSION, migrate, version};
use crate::open::gather;
use crate::places::{self, beside};
use crate::{Store, StoreError, connect, copy};

/// The number of the change at which the last backup was made.
const BACKED_UP: &str = "backed-up";

/// A data file that was set aside, because it was damaged or its key was missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// False when a program that did not encrypt yet made it.
    pub encrypted: bool,
}

impl Store {
    pub(crate) fn new(connection: Connection, key: Key, path: PathBuf) -> Self {
        Self { connection, key, path, lost: false.into() }
    }

    /// True when a key is that of the data file.
    pub fn has_key(&self, key: &Key) -> bool {
        self.key.lock() == key.lock() && self.key.secret() == key.secret()
    }

    /// The key of the data file, for a copy of it that was made with the same one.
    pub fn key_of_file(&self) -> Key {
        self.key.clone()
    }

    /// The lock of the data file.
    pub fn lock(&self) -> Lock {
        self.key.lock()
    }

    /// Writes everything into the one file, so that a copy of it is whole. Changes are durable without
    /// this.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn gather(&self) -> Result<(), StoreError> {
        gather(&self.connection)
    }

    /// Opens the file again after its place could not be reached; nothing to do otherwise.
    ///
    /// # Errors
    /// [`StoreError::Lost`] while it is still out of reach.
    pub fn revive(&mut self) -> Result<(), StoreError> {
        if !self.lost.get() {
            return Ok(());
        }
        let opened = connect::main(&self.path, &self.key).map_err(|error| match error {
            StoreError::Unwritable => StoreError::Lost,
            other => other,
        })?;
        self.connection = opened;
        self.lost.set(false);
        Ok(())
    }

    /// Notes when the place of the file could not be reached.
    pub(crate) fn watch<T>(&self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        if matches!(result, Err(StoreError::Lost)) {
            self.lost.set(true);
        }
        result
    }

    /// Writes the whole data file to a path, locked with a key of its own.
    ///
    /// # Errors
    /// When the copy cannot be written; the path then holds nothing.
    pub fn copy_to(&self, path: &Path, key: &Key) -> Result<(), StoreError> {
        copy::write(&self.connection, path, key).inspect_err(|_| drop(places::wipe(path)))
    }

    /// Locks the data file and its backups with another key. Whenever the program is killed, the data
    /// file opens with the one key or with the other.
    ///
    /// # Errors
    /// When it cannot be written; then it keeps its key.
    pub fn change_key(&mut self, key: &Key) -> Result<(), StoreError> {
        let new = beside(&self.path, "new");
        copy::write(&self.connection, &new, key)?;
        let old = std::mem::replace(&mut self.key, key.clone());
        if let Err(error) = self.swap(&new) {
            self.key = old;
            self.reopen()?;
            return Err(error);
        }
        backups::change_key(&self.path, &old, key)
    }

    /// Lets a file, which is whole and has the key, take the place of the data file.
    fn swap(&mut self, new: &Path) -> Result<(), StoreError> {
        // What stands in the log belongs to the old file, and must never be read into the new one.
        self.gather()?;
        self.connection = Connection::open_in_memory()?;
        let log = places::with_suffix(&self.path, "-wal");
        if fs::metadata(&log).is_ok_and(|log| log.len() > 0) {
            return Err(StoreError::Busy);
        }
        places::replace(&self.path, new)?;
        self.reopen()
    }

    fn reopen(&mut self) -> Result<(), StoreError> {
        self.connection = connect::main(&self.path, &self.key)?;
        let found = version(&self.connection)?;
        migrate(&mut self.connection, found, VERSION)
    }

    /// The backups, the newest first.
    ///
    /// # Errors
    /// When their folder cannot be read.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        backups::list(&self.path)
    }

    /// Reads a backup from its first to its last page and says what it holds; `None` when it is damaged,
    /// or has another key.
    pub fn inside(&self, backup: &Backup) -> Option<Inside> {
        backups::inside(&self.path, backup, &self.key).ok()
    }

    /// Makes a backup when something changed since the one before, and thins the older ones out.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn back_up(&self, now: DateTime<Utc>) -> Result<Option<Backup>, StoreError> {
        let change = self.last_change()?.to_string();
        if self.setting(BACKED_UP)?.as_deref() == Some(change.as_str()) {
            return Ok(None);
        }
        let made = backups::make(&self.connection, &self.path, &self.key, Reason::Change, now)?;
        self.set_setting(BACKED_UP, &change)?;
        backups::thin_out(&self.path)?;
        Ok(Some(made))
    }

    /// Puts a backup in the place of the data file, of which a backup is made first.
    ///
    /// # Errors
    /// [`StoreError::NoBackup`]; or when the backup is damaged, has another key, or is newer. The data
    /// file stays as it is then.
    pub fn restore_backup(&mut self, name: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        let from = backups::place(&self.path, name)?;
        let key = self.key.clone();
        self.put_in_place(&from, Some(&key), now)
    }

    /// Writes a backup to a path, as it is.
    ///
    /// # Errors
    /// [`StoreError::NoBackup`], or when it cannot be written.
    pub fn copy_backup(&self, name: &str, to: &Path) -> Result<(), StoreError> {
        let from = backups::place(&self.path, name)?;
        fs::copy(&from, to).map_err(|error| places::io(to, error))?;
        File::open(to).and_then(|file| file.sync_all()).map_err(|error| places::io(to, error))
    }

    /// Removes a backup.
    ///
    /// # Errors
    /// [`StoreError::NoBackup`], or when it cannot be removed.
    pub fn remove_backup(&self, name: &str) -> Result<(), StoreError> {
        places::wipe(&backups::place(&self.path, name)?)
    }

    /// Puts a data file from elsewhere in the place of this one, of which a backup is made first. The
    /// given file is only read. `key` is `None` for one that is not encrypted.
    ///
    /// # Errors
    /// When it is no data file of this program, is damaged, is newer or has another key. The data file
    /// stays as it is then.
    pub fn restore_file(
        &mut self,
        from: &Path,
        key: Option<&Key>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let incoming = beside(&self.path, "incoming");
        places::wipe(&incoming)?;
        let taken = take(from, &incoming).map_err(|error| places::io(from, error));
        let restored = taken.and_then(|()| self.put_in_place(&incoming, key, now));
        let cleared = places::wipe(&incoming);
        restored.and(cleared)
    }

    fn put_in_place(
        &mut self,
        from: &Path,
        key: Option<&Key>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let file = connect::reader(from, key)?;
        version(&file).map_err(|error| match error {
            StoreError::Damaged if key.is_some() => StoreError::WrongKey,
            other => other,
        })?;
        connect::check_foreign(&file)?;
        let new = beside(&self.path, "new");
        let ready = copy::write(&file, &new, &self.key)
            .and_then(|()| self.check_rows(&new))
            .and_then(|()| self.back_up_before_restore(now));
        drop(file);
        if let Err(error) = ready {
            places::wipe(&new)?;
            return Err(error);
        }
        self.swap(&new).inspect_err(|_| drop(self.reopen()))
    }

    fn back_up_before_restore(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        backups::make(&self.connection, &self.path, &self.key, Reason::Restore, now)?;
        backups::thin_out(&self.path)
    }

    /// Reads every assessment of a file that is about to take the place of the data file.
    fn check_rows(&self, new: &Path) -> Result<(), StoreError> {
        let mut connection = connect::main(new, &self.key)?;
        let found = version(&connection)?;
        migrate(&mut connection, found, VERSION)?;
        let store = Self::new(connection, self.key.clone(), new.to_owned());
        let listed = store.list().map_err(unreadable)?;
        for one in listed {
            store.load(&one.id).map_err(unreadable)?;
        }
        store.gather()
    }

    /// Removes assessments that were deleted for good from the backups, and the room they took.
    ///
    /// # Errors
    /// When something cannot be written; the next call goes on with it.
    pub fn tidy(&self) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare("SELECT id FROM gone")?;
        let ids: Vec<String> =
            statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        if ids.is_empty() {
            return Ok(());
        }
        backups::forget(&self.path, &self.key, &ids)?;
        self.connection.execute_batch("VACUUM")?;
        self.gather()?;
        self.connection.execute("DELETE FROM gone", [])?;
        Ok(())
    }

    /// The files that were set aside.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn asides(&self) -> Result<Vec<Aside>, StoreError> {
        let start = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let starts = ["damaged-", "locked-"].map(|why| format!("{start}.{why}"));
        let folder = self.path.parent().unwrap_or(Path::new("."));
        let entries = fs::read_dir(folder).map_err(|error| places::io(folder, error))?;
        let mut found: Vec<Aside> = entries
            .flatten()
            .filter_map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                let ours = starts.iter().any(|start| name.starts_with(start))
                    && Path::new(&name).extension().is_some_and(|end| end == "db");
                ours.then(|| Aside {
                    name,
                    bytes: entry.metadata().map_or(0, |file| file.len()),
                    encrypted: backups::lock_of(&entry.path()).is_some(),
                })
            })
            .collect();
        found.sort_by(|a, b| b.name.cmp(&a.name));
        Ok(found)
    }

    /// Wipes a file that was set aside.
    ///
    /// # Errors
    /// [`StoreError::NoBackup`] when there is none with this name, or when it cannot be removed.
    pub fn remove_aside(&self, name: &str) -> Result<(), StoreError> {
        // Only a name that is in the list: a name from the page reaches no other file.
        if !self.asides()?.iter().any(|aside| aside.name == name) {
            return Err(StoreError::NoBackup);
        }
        places::wipe(&self.path.with_file_name(name))
    }
}

/// A row of a foreign file that cannot be read is damage, whatever SQLite calls it.
fn unreadable(error: StoreError) -> StoreError {
    match error {
        StoreError::Sql(_) => StoreError::Damaged,
        other => other,
    }
}

/// The largest data file that is taken from elsewhere: a hundred times ten thousand assessments.
const MOST: u64 = 4 << 30;

fn take(from: &Path, to: &Path) -> io::Result<()> {
    let source = File::open(from)?;
    if !source.metadata()?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let copied = io::copy(&mut io::Read::take(source, MOST + 1), &mut File::create(to)?)?;
    if copied > MOST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(()) }
}
