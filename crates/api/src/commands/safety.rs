//! What keeps the data safe: the key, the backups, and what was set aside.

use std::path::Path;

use chrono::{DateTime, Utc};
use tandem_core::assessment::Assessment;
use tandem_core::belgian_time;
use tandem_core::file::{self, ProblemKind, TextFault};
use tandem_store::{
    Backup, Entry, Found, Key, Lock, Protection, Reason, StoreError, VERSION, look,
};

use super::branding;
use super::door::IDLE_CHOICES;
use crate::app::{App, setting};
use crate::door;
use crate::view::{AsideRow, BackupRow, IdleChoice, RestoreView, SafetyView};
use crate::{ApiError, Language, files, present};

impl App {
    /// The key, the backups, and what was set aside.
    pub fn safety_open(&self) -> Result<SafetyView, ApiError> {
        let language = self.language();
        let store = self.store()?;
        let passphrase = store.lock().protection() == Protection::Passphrase;
        let backups = store.backups()?;
        let rows = backups.iter().map(|backup| {
            let inside = store.inside(backup);
            BackupRow {
                name: backup.name.clone(),
                made: moment(backup.at, &language),
                why: why(backup, &language),
                size: size(backup.bytes, &language),
                readable: inside.is_some(),
                assessments: inside.map_or(0, |inside| inside.assessments),
            }
        });
        let rows = rows.collect();
        let asides = store.asides()?.into_iter().map(|aside| AsideRow {
            size: size(aside.bytes, &language),
            encrypted: aside.encrypted,
            name: aside.name,
        });
        let asides = asides.collect();
        drop(store);
        let minutes = self.idle_minutes();
        Ok(SafetyView {
            passphrase,
            idle: IDLE_CHOICES
                .map(|choice| IdleChoice { minutes: choice, chosen: choice == minutes })
                .to_vec(),
            least: present::count(door::LEAST_CHARACTERS),
            backups: rows,
            asides,
            data_file: self.data_file().display().to_string(),
        })
    }

    /// Locks the data file and its backups with a passphrase, in place of the key store or of the
    /// passphrase before.
    ///
    /// # Errors
    /// [`ApiError::PassphraseWrong`] when the one before is not right, [`ApiError::PassphraseWeak`].
    pub fn passphrase_set(&self, current: &str, passphrase: &str) -> Result<SafetyView, ApiError> {
        let passphrase = door::checked(passphrase)?;
        self.check_current(current)?;
        let key = Key::new_from_passphrase(passphrase)?;
        self.change_key(&key)?;
        self.safety_open()
    }

    /// Lets the system's key store hold the key, in place of a passphrase.
    ///
    /// # Errors
    /// [`ApiError::PassphraseWrong`]; [`ApiError::NoKeyStore`].
    pub fn key_store_use(&self, current: &str) -> Result<SafetyView, ApiError> {
        self.check_current(current)?;
        let key = door::new_key(&*self.keys)?.ok_or(ApiError::NoKeyStore)?;
        self.change_key(&key)?;
        self.safety_open()
    }

    /// Changes the key. The key store keeps the one before: backups that were saved elsewhere, and files that
    /// were set aside, have no other.
    fn change_key(&self, key: &Key) -> Result<(), ApiError> {
        let changed = self.store()?.change_key(key);
        if changed.is_err() && key.lock().protection() == Protection::KeyStore {
            door::forget_unless_in_use(self.data_file(), &*self.keys, key.lock());
        }
        Ok(changed?)
    }

    /// Whoever finds the program open must not be able to change a passphrase. Where the key store has the
    /// key, there is none to ask for.
    fn check_current(&self, current: &str) -> Result<(), ApiError> {
        let lock = self.store()?.lock();
        if lock.protection() == Protection::KeyStore {
            return Ok(());
        }
        let key = door::key_of(lock, current)?;
        if self.store()?.has_key(&key) { Ok(()) } else { Err(ApiError::PassphraseWrong) }
    }

    /// After how many minutes the program locks itself; 0 for never.
    ///
    /// # Errors
    /// [`ApiError::IdleUnknown`] for a time that is none of those to choose from.
    pub fn idle_set(&self, minutes: u32) -> Result<SafetyView, ApiError> {
        if !IDLE_CHOICES.contains(&minutes) {
            return Err(ApiError::IdleUnknown);
        }
        self.store()?.set_setting(setting::IDLE, &minutes.to_string())?;
        self.read_idle()?;
        self.safety_open()
    }

    /// Makes a backup now, when something changed since the last one.
    pub fn backup_now(&self) -> Result<SafetyView, ApiError> {
        self.look_after()?;
        self.safety_open()
    }

    /// Puts a backup in the place of the data file; what was there becomes a backup itself.
    pub fn backup_restore(&self, name: &str) -> Result<(), ApiError> {
        let restored = self.store()?.restore_backup(name, &STAYS, (self.clock.now)());
        restored.map_err(|error| not_restored(error, name))?;
        self.start_over()
    }

    /// Removes a backup for good.
    pub fn backup_remove(&self, name: &str) -> Result<SafetyView, ApiError> {
        self.store()?.remove_backup(name)?;
        self.safety_open()
    }

    /// Writes a backup to a path that the person chose, whole or not at all.
    pub fn backup_copy(&self, name: &str, to: &Path) -> Result<(), ApiError> {
        files::whole(to, |copy| Ok(self.store()?.copy_backup(name, copy)?))
    }

    /// Removes a file that was set aside, for good.
    pub fn aside_remove(&self, name: &str) -> Result<SafetyView, ApiError> {
        self.store()?.remove_aside(name)?;
        self.safety_open()
    }

    /// Looks at a data file that the person chose, to know what is needed to restore it.
    ///
    /// # Errors
    /// When it is no data file, or only another computer can open it.
    pub fn restore_look(&self, path: &Path) -> Result<RestoreView, ApiError> {
        let passphrase = matches!(self.to_restore(path)?, ToRestore::Passphrase(_));
        Ok(RestoreView { name: files::name(path), passphrase })
    }

    /// What a data file that the person chose needs.
    fn to_restore(&self, path: &Path) -> Result<ToRestore, ApiError> {
        let name = files::name(path);
        let found = look(path).map_err(|error| match error {
            StoreError::Unwritable | StoreError::Io { .. } => {
                ApiError::FileUnreadable { name: name.clone() }
            }
            other => other.into(),
        })?;
        match found {
            Found::Plain => Ok(ToRestore::Plain),
            Found::Locked(lock) if lock.protection() == Protection::Passphrase => {
                Ok(ToRestore::Passphrase(lock))
            }
            // The open file needs no key store, which may be locked by now.
            Found::Locked(lock) if lock == self.store()?.lock() => {
                Ok(ToRestore::Kept(self.store()?.key_of_file()))
            }
            Found::Locked(lock) => match door::kept_key(&*self.keys, lock) {
                Ok(Some(key)) => Ok(ToRestore::Kept(key)),
                Ok(None) | Err(_) => Err(ApiError::DataFileOfAnother { name }),
            },
            Found::Nothing | Found::Damaged(_) => Err(ApiError::NotADataFile { name }),
        }
    }

    /// Puts a data file that the person chose in the place of this one, of which a backup is made first.
    /// The passphrase is only looked at where the file needs one.
    pub fn restore_file(&self, path: &Path, passphrase: &str) -> Result<(), ApiError> {
        let name = files::name(path);
        let key = match self.to_restore(path)? {
            ToRestore::Plain => None,
            ToRestore::Passphrase(lock) => Some(door::key_of(lock, passphrase)?),
            ToRestore::Kept(key) => Some(key),
        };
        let takes = |assessment: &Assessment, history: &[Entry]| {
            self.keeps_limits(assessment) && history.iter().all(keeps_limits)
        };
        let (key, now) = (key.as_ref(), (self.clock.now)());
        let restored = self.store()?.restore_file(path, key, &STAYS, &takes, now);
        restored.map_err(|error| not_restored(error, &name))?;
        self.start_over()
    }

    /// True when an assessment could stand in an assessment file as far as sizes and characters go, so that
    /// what no import lets in does not come in by a restore. It may speak of questions or services of another
    /// version, and a name may be missing.
    fn keeps_limits(&self, assessment: &Assessment) -> bool {
        let text = file::write(assessment);
        let read = file::read(text.as_bytes(), &self.content.pack, &self.content.reference);
        !read.is_err_and(|problems| problems.iter().any(|problem| breaks_a_limit(&problem.kind)))
    }

    /// Another data file has taken the place: what was remembered of the one before is forgotten.
    fn start_over(&self) -> Result<(), ApiError> {
        *self.session() = crate::app::Session::default();
        self.remember_home()
    }

    /// The name to suggest for a copy of the data file.
    pub fn backup_name(&self) -> String {
        format!("tandem-{}.db", self.clock.today())
    }

    /// Writes the whole data file to a path, locked with a passphrase of its own, whole or not at all.
    /// What stood there before is replaced.
    ///
    /// # Errors
    /// [`ApiError::PassphraseWeak`], or when it cannot be written.
    pub fn backup(&self, path: &Path, passphrase: &str) -> Result<(), ApiError> {
        let key = Key::new_from_passphrase(door::checked(passphrase)?)?;
        files::whole(path, |copy| Ok(self.store()?.copy_to(copy, &key)?))
    }

    /// Checks a passphrase before the person is asked for anything more.
    ///
    /// # Errors
    /// [`ApiError::PassphraseWeak`].
    pub fn passphrase_check(&self, passphrase: &str) -> Result<(), ApiError> {
        door::checked(passphrase).map(drop)
    }

    /// A passphrase that nobody guesses: five groups of letters and digits that are not mistaken for
    /// each other, 125 bits of chance.
    ///
    /// # Errors
    /// [`ApiError::NoKey`] when the system has no chance to give.
    pub fn passphrase_suggest(&self) -> Result<String, ApiError> {
        Ok(door::suggestion(Key::random()?.secret()))
    }
}

/// What was decided for this computer, which no other data file decides anew: when it locks itself, and which
/// branding and publishers were agreed to.
const STAYS: [&str; 4] = [
    setting::IDLE,
    branding::setting::FILE,
    branding::setting::SIGNATURE,
    branding::setting::PUBLISHERS,
];

fn breaks_a_limit(kind: &ProblemKind) -> bool {
    match kind {
        ProblemKind::Text(fault) => *fault != TextFault::Empty,
        kind => matches!(kind, ProblemKind::TooLarge | ProblemKind::TooMany { .. }),
    }
}

/// True when an entry holds nothing but short ids, as every one of this program does.
fn keeps_limits(entry: &Entry) -> bool {
    let texts = [&entry.subject, &entry.before, &entry.after];
    texts.into_iter().flatten().all(|text| {
        text.len() <= LONGEST_ENTRY && !text.contains(|letter: char| letter.is_control())
    })
}

/// The most bytes of a text of an entry: the names of all fields of an organisation take 250.
const LONGEST_ENTRY: usize = 1_000;

/// What a data file needs to be restored.
enum ToRestore {
    /// Nothing: it is not encrypted.
    Plain,
    /// Its passphrase.
    Passphrase(Lock),
    /// A key that the key store of this computer has.
    Kept(Key),
}

/// A day and a time of day, as a clock in Belgium shows it.
pub(super) fn moment(at: DateTime<Utc>, language: &Language) -> String {
    let shown = belgian_time::shown(at);
    let day = language.formats.day(shown.date());
    let time = shown.format("%H:%M").to_string();
    language.words.with("history-moment", &[("day", (&day).into()), ("time", (&time).into())])
}

fn why(backup: &Backup, language: &Language) -> String {
    let (id, version) = match backup.reason {
        Reason::Change => ("backup-why-change", 0),
        Reason::Restore => ("backup-why-restore", 0),
        Reason::Update(from) => ("backup-why-update", from),
    };
    let (from, to) = (version.to_string(), VERSION.to_string());
    language.words.with(id, &[("from", (&from).into()), ("to", (&to).into())])
}

/// A size in whole kilobytes, or in megabytes from one on.
fn size(bytes: u64, language: &Language) -> String {
    const MEGABYTE: u64 = 1024 * 1024;
    let (id, number) = if bytes < MEGABYTE {
        ("backup-size-kilobytes", language.formats.whole(bytes.div_ceil(1024)))
    } else {
        ("backup-size-megabytes", language.formats.whole(bytes.div_ceil(MEGABYTE)))
    };
    language.words.with(id, &[("number", (&number).into())])
}

fn not_restored(error: StoreError, name: &str) -> ApiError {
    let name = name.to_owned();
    match error {
        StoreError::NotOurs => ApiError::NotADataFile { name },
        StoreError::Damaged => ApiError::DataFileDamaged { name },
        other => other.into(),
    }
}
