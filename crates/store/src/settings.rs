//! Settings of the program, by key.

use rusqlite::OptionalExtension;

use crate::{Store, StoreError};

impl Store {
    /// The value of a setting.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let sql = "SELECT value FROM setting WHERE key = ?1";
        self.ask(|file| {
            Ok(file.prepare_cached(sql)?.query_row([key], |row| row.get(0)).optional()?)
        })
    }

    /// Stores a setting.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO setting (key, value) VALUES (?1, ?2)
                   ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.ask(|file| Ok(file.prepare_cached(sql)?.execute([key, value]).map(drop)?))
    }

    /// Removes a setting; one that is not there is removed already.
    pub(crate) fn remove_setting(&self, key: &str) -> Result<(), StoreError> {
        let sql = "DELETE FROM setting WHERE key = ?1";
        self.ask(|file| Ok(file.prepare_cached(sql)?.execute([key]).map(drop)?))
    }
}
