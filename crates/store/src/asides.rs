//! Data files that were set aside.

use std::fs;
use std::path::Path;

use crate::open::{DAMAGED, LOCKED};
use crate::{Store, StoreError, backups, places};

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
    /// The files that were set aside.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn asides(&self) -> Result<Vec<Aside>, StoreError> {
        asides(&self.path)
    }

    /// Wipes a file that was set aside, and the backups that were put away with it.
    ///
    /// # Errors
    /// [`StoreError::NoBackup`] when there is none with this name, or when it cannot be removed.
    pub fn remove_aside(&self, name: &str) -> Result<(), StoreError> {
        // Only a name that is in the list: a name from the page reaches no other file.
        if !self.asides()?.iter().any(|aside| aside.name == name) {
            return Err(StoreError::NoBackup);
        }
        let aside = self.path.with_file_name(name);
        // The backups that were put away with it.
        let backups = aside.with_extension("backups");
        if backups.exists() {
            for entry in fs::read_dir(&backups).map_err(|error| places::io(&backups, error))? {
                places::wipe(&entry.map_err(|error| places::io(&backups, error))?.path())?;
            }
            fs::remove_dir(&backups).map_err(|error| places::io(&backups, error))?;
        }
        places::wipe(&aside)
    }
}

/// The files that were set aside beside a data file, the newest of a kind first.
pub(crate) fn asides(path: &Path) -> Result<Vec<Aside>, StoreError> {
    let start = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let starts = [DAMAGED, LOCKED].map(|why| format!("{start}.{why}-"));
    let folder = path.parent().unwrap_or(Path::new("."));
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
