//! The door of the data file: choosing a passphrase, unlocking, locking.

use std::sync::PoisonError;

use chrono::{DateTime, TimeDelta, Utc};
use tandem_store::{Found, Key, Lock, Protection, look};

use crate::app::{App, Audience, setting};
use crate::door::{self, Closed};
use crate::view::{DoorState, DoorView, NoticeView};
use crate::{ApiError, Language, present};

/// The times after which the program can lock itself, in minutes; 0 is never.
pub(super) const IDLE_CHOICES: [u32; 5] = [5, 15, 30, 60, 0];
/// The time while nobody chose.
const USUAL_IDLE: u32 = 15;
/// How long the page may take to store what was being typed before the door closes under it.
const GRACE: TimeDelta = TimeDelta::seconds(15);

/// What the time without a hand on the program calls for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// Nothing.
    Awake,
    /// The page is to store what was being typed and to lock.
    Lock,
    /// The door is closed.
    Locked,
}

impl App {
    /// What stands between the person and the data file; `None` when it is open.
    pub(super) fn door_view(&self) -> Option<DoorView> {
        let (state, plain) = match self.closed()? {
            Closed::SetUp { plain } => (DoorState::SetUp, plain),
            Closed::Passphrase => (DoorState::Passphrase, false),
            Closed::KeyMissing => (DoorState::KeyMissing, false),
            Closed::KeyStoreSilent => (DoorState::KeyStoreSilent, false),
        };
        Some(DoorView {
            state,
            plain,
            least: present::count(door::LEAST_CHARACTERS),
            data_file: self.data_file().display().to_string(),
        })
    }

    /// Opens the data file with a passphrase.
    ///
    /// # Errors
    /// [`ApiError::PassphraseWrong`].
    pub fn door_unlock(&self, passphrase: &str) -> Result<(), ApiError> {
        if self.closed() != Some(Closed::Passphrase) {
            return Err(ApiError::PassphraseWrong);
        }
        let key = door::key_of(self.lock_of_file()?, passphrase)?;
        self.enter(door::open_with(self.data_file(), &key, (self.clock.now)())?)
    }

    /// Chooses the first passphrase, where the system has no key store.
    ///
    /// # Errors
    /// [`ApiError::PassphraseWeak`]; [`ApiError::PassphraseWrong`] when there is one already.
    pub fn door_set(&self, passphrase: &str) -> Result<(), ApiError> {
        let passphrase = door::checked(passphrase)?;
        if !matches!(self.closed(), Some(Closed::SetUp { .. })) {
            return Err(ApiError::PassphraseWrong);
        }
        let key = Key::new_from_passphrase(passphrase)?;
        self.enter(door::open_with(self.data_file(), &key, (self.clock.now)())?)
    }

    /// Asks the key store once more.
    pub fn door_retry(&self) -> Result<(), ApiError> {
        if self.closed().is_none() {
            return Ok(());
        }
        self.enter(door::try_open(self.data_file(), &*self.keys, (self.clock.now)())?)
    }

    /// Starts with a new data file where the key of the old one is missing. The old one stays beside it
    /// under another name, for the day on which the key is found.
    ///
    /// # Errors
    /// [`ApiError::PassphraseWrong`] in any other state.
    pub fn door_start_new(&self) -> Result<(), ApiError> {
        if self.closed() != Some(Closed::KeyMissing) {
            return Err(ApiError::PassphraseWrong);
        }
        tandem_store::put_away(self.data_file(), (self.clock.now)())?;
        self.door_retry()
    }

    /// Closes the data file until the passphrase comes.
    ///
    /// # Errors
    /// [`ApiError::NothingToLock`] where the system's key store would open it at once.
    pub fn lock(&self) -> Result<(), ApiError> {
        if !self.can_lock()? {
            return Err(ApiError::NothingToLock);
        }
        self.lock_up();
        self.tell(Audience::Room);
        Ok(())
    }

    /// Closes the data file. What changed is in a backup first: the program may be ended while it is locked.
    fn lock_up(&self) {
        // A folder of backups that takes nothing must not keep the door open.
        let _ = self.look_after();
        self.shut(Closed::Passphrase);
    }

    /// Looks whether the data file is open, for a command that does not read it.
    ///
    /// # Errors
    /// [`ApiError::Locked`] while it is closed.
    pub fn must_be_open(&self) -> Result<(), ApiError> {
        self.store().map(drop)
    }

    /// True when only a passphrase opens the data file.
    pub(super) fn can_lock(&self) -> Result<bool, ApiError> {
        Ok(self.store()?.lock().protection() == Protection::Passphrase)
    }

    /// Somebody has a hand on the program.
    pub fn awake(&self) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).seen = (self.clock.now)();
    }

    /// What the time since somebody last had a hand on the program calls for. The clock on the wall
    /// counts, so that a computer that slept is locked when it wakes. While something is presented,
    /// somebody is there, however long a room talks about a question.
    pub fn rest(&self) -> Rest {
        if self.session().presented.is_some() {
            self.awake();
        }
        let (limit, since) = {
            let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            (TimeDelta::minutes(i64::from(idle.minutes)), (self.clock.now)() - idle.seen)
        };
        let lockable = limit > TimeDelta::zero() && self.can_lock().unwrap_or(false);
        if !lockable || since < limit {
            return Rest::Awake;
        }
        if since < limit + GRACE {
            return Rest::Lock;
        }
        // The page did not answer, or somebody took it away: what it did not store is lost to nobody else.
        self.lock_up();
        Rest::Locked
    }

    /// Takes over after how long the program locks itself.
    pub(crate) fn read_idle(&self) -> Result<(), ApiError> {
        let kept = self.store()?.setting(setting::IDLE)?;
        let minutes = kept.and_then(|text| text.parse().ok());
        let minutes = minutes.filter(|minutes| IDLE_CHOICES.contains(minutes));
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.minutes = minutes.unwrap_or(USUAL_IDLE);
        idle.seen = (self.clock.now)();
        Ok(())
    }

    pub(super) fn idle_minutes(&self) -> u32 {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).minutes
    }

    /// The lock of the data file, also while it is closed.
    fn lock_of_file(&self) -> Result<Lock, ApiError> {
        match look(self.data_file())? {
            Found::Locked(lock) | Found::Damaged(Some(lock)) => Ok(lock),
            Found::Nothing | Found::Plain | Found::Damaged(None) => Err(ApiError::PassphraseWrong),
        }
    }

    /// What came back of a damaged data file, to be told once.
    pub(super) fn recovery_notice(&self, language: &Language) -> Option<NoticeView> {
        let recovered = self.recovered.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        let path = recovered.aside.display().to_string();
        let day = |at: DateTime<Utc>| language.formats.day((self.clock.day)(at));
        let (file, backup) = (recovered.from_file.to_string(), recovered.from_backup.to_string());
        let args = [
            ("path", (&path).into()),
            ("file", (&file).into()),
            ("file-count", (recovered.from_file as usize).into()),
            ("backup", (&backup).into()),
        ];
        let text = match recovered.backup {
            Some(at) if recovered.from_backup > 0 => {
                let day = day(at);
                let with_day = [args.as_slice(), &[("day", (&day).into())]].concat();
                language.words.with("notice-recovered-backup", &with_day)
            }
            Some(_) => language.words.with("notice-recovered-whole", &args),
            None if recovered.from_file > 0 => language.words.with("notice-recovered", &args),
            None => language.words.with("notice-set-aside", &args[..1]),
        };
        Some(NoticeView { text })
    }
}
