//! Another data file takes the place of the one in use.

use std::fs::File;
use std::io;
use std::path::Path;

use chrono::{DateTime, Utc};
use tandem_core::assessment::Assessment;

use crate::backups::{self, Reason};
use crate::key::Key;
use crate::migrations::{VERSION, migrate, version};
use crate::open::{INCOMING, NEW};
use crate::places::{self, beside};
use crate::trail::{Entry, note_change};
use crate::{Store, StoreError, connect, copy};

/// Whether an assessment and its history may come with a data file from elsewhere.
pub type Takes<'a> = &'a dyn Fn(&Assessment, &[Entry]) -> bool;

/// A data file that is to take the place of this one.
struct Source<'a> {
    path: &'a Path,
    /// `None` for one that is not encrypted.
    key: Option<&'a Key>,
    /// The settings that stay as they are here, whatever it says.
    stays: &'a [&'a str],
    /// `None` for a backup of this data file, of which everything comes.
    takes: Option<Takes<'a>>,
}

impl Store {
    /// Puts a backup in the place of the data file, of which a backup is made first. The settings with the
    /// names in `stays` stay as they are here.
    ///
    /// # Errors
    /// [`StoreError::NoBackup`]; or when the backup is damaged, has another key, or is newer. The data
    /// file stays as it is then.
    pub fn restore_backup(
        &mut self,
        name: &str,
        stays: &[&str],
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let path = &backups::place(&self.path, name)?;
        let key = Some(&self.key.clone());
        self.put_in_place(&Source { path, key, stays, takes: None }, now)
    }

    /// Puts a data file from elsewhere in the place of this one, of which a backup is made first. The
    /// given file is only read. `key` is `None` for one that is not encrypted. The settings with the names
    /// in `stays` stay as they are here.
    ///
    /// What was deleted in it does not come: it would be removed here, too, from every backup. Nor does what
    /// its list showed, which is worked out anew.
    ///
    /// # Errors
    /// When it is no data file of this program, is damaged, is newer or has another key, or holds an
    /// assessment that is not taken. The data file stays as it is then.
    pub fn restore_file(
        &mut self,
        from: &Path,
        key: Option<&Key>,
        stays: &[&str],
        takes: Takes<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let path = &beside(&self.path, INCOMING);
        places::wipe(path)?;
        places::make_file(path)?;
        let source = Source { path, key, stays, takes: Some(takes) };
        let copied = take(from, path).map_err(|error| places::io(from, error));
        let restored = copied.and_then(|()| self.put_in_place(&source, now));
        let cleared = places::wipe(path);
        restored.and(cleared)
    }

    fn put_in_place(&mut self, source: &Source<'_>, now: DateTime<Utc>) -> Result<(), StoreError> {
        let new = beside(&self.path, NEW);
        let ready = self
            .write_checked(source, &new)
            .map_err(unreadable)
            .and_then(|()| self.back_up_before_restore(now));
        if let Err(error) = ready {
            places::wipe(&new)?;
            return Err(error);
        }
        self.swap(&new)
    }

    /// Writes a file to a new one with the key of the data file, and reads it from its first to its last row.
    fn write_checked(&self, source: &Source<'_>, new: &Path) -> Result<(), StoreError> {
        let Source { path, key, .. } = *source;
        connect::sure(path, || version(&connect::other(path, key)?)).map_err(
            |error| match error {
                StoreError::Damaged if key.is_some() => StoreError::WrongKey,
                other => other,
            },
        )?;
        let file = connect::sure(path, || {
            let mut file = connect::other(path, key)?;
            connect::check_foreign(&mut file)?;
            Ok(file)
        })?;
        copy::write(&file, new, &self.key)?;
        connect::sure(new, || self.check_rows(new, source))
    }

    fn back_up_before_restore(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let made = backups::make(&self.connection, &self.path, &self.key, Reason::Restore, now)?;
        backups::thin_out(&self.path, made.at)
    }

    /// Reads every assessment of a file that is about to take the place of the data file.
    fn check_rows(&self, new: &Path, source: &Source<'_>) -> Result<(), StoreError> {
        let mut connection = connect::main(new, &self.key)?;
        migrate(&mut connection, VERSION)?;
        let store = Self::new(connection, self.key.clone(), new.to_owned(), None);
        for name in source.stays {
            match self.setting(name)? {
                Some(value) => store.set_setting(name, &value)?,
                None => store.remove_setting(name)?,
            }
        }
        if source.takes.is_some() {
            store.ask(|file| {
                let sql = "DELETE FROM assessment WHERE deleted IS NOT NULL;
                           DELETE FROM gone;
                           UPDATE assessment SET summary = NULL;";
                Ok(file.execute_batch(sql)?)
            })?;
        }
        // What takes the place is in no backup of this folder yet.
        store.ask(note_change)?;
        for one in store.list()? {
            let assessment = store.load(&one.id)?.assessment;
            if let Some(takes) = source.takes
                && !takes(&assessment, &store.trail(&one.id)?)
            {
                return Err(StoreError::Damaged);
            }
        }
        store.gather()
    }
}

/// What cannot be read of a foreign file is damage, whatever SQLite calls it.
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
    let copied = io::copy(
        &mut io::Read::take(source, MOST + 1),
        &mut File::options().write(true).open(to)?,
    )?;
    if copied > MOST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(()) }
}
