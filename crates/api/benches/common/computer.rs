//! The disk, the key store and the clock on which the program is measured.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;

use chrono::{DateTime, Utc};
use tandem_api::clock::Clock;
use tandem_api::{KeyStore, KeyStoreError};
use tempfile::TempDir;
use zeroize::Zeroizing;

/// A folder on the disk to measure; the variable names another disk than that of temporary files.
pub(crate) fn folder() -> TempDir {
    let disk = std::env::var_os("TANDEM_BENCH_DIR").map_or_else(std::env::temp_dir, PathBuf::from);
    tempfile::tempdir_in(disk).expect("a folder")
}

/// A key store in memory, which all benches share.
pub(crate) fn keys() -> Box<dyn KeyStore> {
    static HELD: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());
    struct Keys;
    impl KeyStore for Keys {
        fn read(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, KeyStoreError> {
            Ok(HELD.lock().expect("nobody panicked").get(name).cloned().map(Zeroizing::new))
        }
        fn write(&self, name: &str, secret: &[u8]) -> Result<(), KeyStoreError> {
            HELD.lock().expect("nobody panicked").insert(name.to_owned(), secret.to_owned());
            Ok(())
        }
        fn remove(&self, name: &str) -> Result<(), KeyStoreError> {
            HELD.lock().expect("nobody panicked").remove(name);
            Ok(())
        }
    }
    Box::new(Keys)
}

pub(crate) fn clock() -> Clock {
    let now = || -> DateTime<Utc> { "2026-11-22T09:30:00Z".parse().expect("a moment") };
    Clock { now, day: |moment| moment.date_naive() }
}
