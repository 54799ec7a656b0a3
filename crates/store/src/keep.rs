//! Keeping the data file: its key, its backups, and what was deleted.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::backups::{self, Backup, Inside, Reason};
use crate::key::{Key, Lock};
use crate::migrations::{VERSION, migrate};
use crate::open::{NEW, gather};
use crate::places::{self, beside};
use crate::trail::CHANGED;
use crate::{Store, StoreError, connect, copy};

impl Store {
    pub(crate) fn new(connection: Connection, key: Key, path: PathBuf, hold: Option<File>) -> Self {
        let is_held = hold.is_some();
        Self { connection, key, path, lost: false.into(), other_key: None, is_held, hold }
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
        // The old one is let go first: it may still hold the file, which would keep it from the new one.
        self.connection = Connection::open_in_memory()?;
        if self.is_held {
            self.hold = None;
            self.hold = Some(places::hold(&self.path).map_err(still_lost)?);
        }
        self.reopen().map_err(still_lost)
    }

    /// Notes when the place of the file could not be reached. A page that could not be read passes for
    /// damage, and one that could not be written may be open to be read only; the connection does not
    /// forget it. Opening the file again shows which it was, and says so when it is damage after all.
    pub(crate) fn watch<T>(&self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        let error = match result {
            Err(StoreError::Damaged) => StoreError::Lost,
            Err(error) => error,
            done => return done,
        };
        if matches!(error, StoreError::Lost | StoreError::Unwritable) {
            self.lost.set(true);
        }
        Err(error)
    }

    /// Asks the data file something, or changes it in one step.
    pub(crate) fn ask<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.watch(work(&self.connection))
    }

    /// Changes the data file in one transaction: all of it, on the disk, or nothing.
    pub(crate) fn once<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.ask(|file| {
            let change = file.unchecked_transaction()?;
            let done = work(&change)?;
            change.commit()?;
            Ok(done)
        })
    }

    /// Writes the whole data file to a path, locked with a key of its own.
    ///
    /// # Errors
    /// When the copy cannot be written; the path then holds nothing.
    pub fn copy_to(&self, path: &Path, key: &Key) -> Result<(), StoreError> {
        copy::write(&self.connection, path, key).inspect_err(|_| drop(places::wipe(path)))
    }

    /// Locks the data file and its backups with another key. Whenever the program is killed, the data
    /// file opens with the one key or with the other, and so do the backups after the next start.
    ///
    /// # Errors
    /// When it cannot be written; then it keeps its key, unless the place of the file was lost at the very
    /// moment: [`look`](crate::look) says which key it has.
    pub fn change_key(&mut self, key: &Key) -> Result<(), StoreError> {
        let new = beside(&self.path, NEW);
        let written = copy::write(&self.connection, &new, key)
            .and_then(|()| backups::write_with_key(&self.path, &self.key, key));
        if let Err(error) = written {
            // What cannot be cleared away now is cleared away at the next start.
            let _ = places::wipe(&new);
            let _ = backups::settle(&self.path, &self.key);
            return Err(error);
        }
        self.other_key = Some(key.clone());
        let swapped = self.swap(&new);
        if !self.lost.get() {
            self.other_key = None;
            // Each is whole already; one that does not get its place now gets it at the next start.
            let _ = backups::settle(&self.path, &self.key);
        }
        swapped
    }

    /// Lets a file, which is whole, take the place of the data file. Whatever goes wrong, the one that
    /// then stands there is opened.
    pub(crate) fn swap(&mut self, new: &Path) -> Result<(), StoreError> {
        // What stands in the log belongs to the old file, and must never be read into the new one.
        self.watch(self.gather())?;
        self.connection = Connection::open_in_memory()?;
        let replaced = places::replace(&self.path, new);
        let reopened = self.reopen();
        self.watch(replaced.and(reopened))
    }

    /// Opens the data file again. Until that succeeds it counts as lost.
    fn reopen(&mut self) -> Result<(), StoreError> {
        self.lost.set(true);
        if let Some(other) = &self.other_key
            && backups::lock_of(&self.path) == Some(other.lock())
        {
            self.key = other.clone();
        }
        let mut connection = connect::main(&self.path, &self.key)?;
        migrate(&mut connection, VERSION)?;
        self.connection = connection;
        self.other_key = None;
        self.lost.set(false);
        Ok(())
    }

    /// The backups, the newest first.
    ///
    /// # Errors
    /// When their folder cannot be read.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        backups::list(&self.path)
    }

    /// What a backup holds; `None` when that cannot be read, or it has another key. Each page of it was
    /// read when it was made, and each is read again before it takes a place.
    pub fn inside(&self, backup: &Backup) -> Option<Inside> {
        backups::inside(&self.path, backup, &self.key).ok()
    }

    /// Makes a backup when something changed since the one before, and thins the older ones out.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn back_up(&self, now: DateTime<Utc>) -> Result<Option<Backup>, StoreError> {
        if self.setting(CHANGED)?.is_none() {
            return Ok(None);
        }
        let made = backups::make(&self.connection, &self.path, &self.key, Reason::Change, now)?;
        self.remove_setting(CHANGED)?;
        backups::thin_out(&self.path, made.at)?;
        Ok(Some(made))
    }

    /// Writes a backup to a path, as it is.
    ///
    /// # Errors
    /// [`StoreError::NoBackup`], or when it cannot be written.
    pub fn copy_backup(&self, name: &str, to: &Path) -> Result<(), StoreError> {
        let from = backups::place(&self.path, name)?;
        fs::copy(&from, to).map_err(|error| places::io(to, error))?;
        places::sync(to)
    }

    /// Removes a backup.
    ///
    /// # Errors
    /// [`StoreError::NoBackup`], or when it cannot be removed.
    pub fn remove_backup(&self, name: &str) -> Result<(), StoreError> {
        backups::discard(&backups::place(&self.path, name)?)
    }

    /// Removes assessments that were deleted for good from the backups, and the room they took.
    ///
    /// # Errors
    /// When something cannot be written; the next call goes on with it.
    pub fn tidy(&self) -> Result<(), StoreError> {
        self.watch(self.try_tidy())
    }

    fn try_tidy(&self) -> Result<(), StoreError> {
        backups::settle(&self.path, &self.key)?;
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
}

/// What a place that is gone says when a file is to be opened there.
fn still_lost(error: StoreError) -> StoreError {
    match error {
        StoreError::Unwritable | StoreError::Io { .. } => StoreError::Lost,
        other => other,
    }
}
