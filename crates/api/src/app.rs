//! The running program: its data file, its content and its language.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tandem_core::assessment::Assessment;
use tandem_core::flow::{self, Situation};
use tandem_core::pack::Question;
use tandem_core::scoring::ScoreCard;
use tandem_i18n::Locale;
use tandem_report::wording::Language;
use tandem_store::Recovered;

use crate::clock::Clock;
use crate::commands::handover::Sealed;
use crate::door::{self, Door, KeyStore};
use crate::history::History;
use crate::request::ListQuery;
use crate::{ApiError, Content, builtin_content};

/// The settings that are kept.
pub(crate) mod setting {
    /// The language's code.
    pub(crate) const LANGUAGE: &str = "language";
    /// `on` or `off`.
    pub(crate) const AUTO_ADVANCE: &str = "auto-advance";
    /// `on` when a whole section stands on one page, else `off`.
    pub(crate) const WHOLE_SECTIONS: &str = "whole-sections";
    /// The size of the text in percent.
    pub(crate) const ZOOM: &str = "zoom";
    /// The screen and the assessment, such as `question 0192…`.
    pub(crate) const PLACE: &str = "place";
    /// The name of who offers reports; may be empty.
    pub(crate) const CONSULTANT: &str = "consultant";
    /// The file of the logo of who offers reports, in base64; empty for none.
    pub(crate) const LOGO: &str = "logo";
    /// After how many minutes without a hand on it the program locks itself; 0 for never.
    pub(crate) const IDLE: &str = "idle-minutes";
}

/// Who has to be told that something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The room, which looks at the projector.
    Room,
    /// Whoever sits at the program's own window.
    Desk,
}

/// What is done when something changed.
type Listener = Arc<dyn Fn(Audience) + Send + Sync>;

/// When the program locks itself.
pub(crate) struct Idle {
    /// After how many minutes without a hand on it; 0 for never.
    pub(crate) minutes: u32,
    /// When somebody last did something.
    pub(crate) seen: chrono::DateTime<chrono::Utc>,
}

/// What lasts as long as the program runs.
#[derive(Default)]
pub(crate) struct Session {
    /// How the list is looked at.
    pub(crate) list: ListQuery,
    /// The answers that can be undone.
    pub(crate) history: History,
    /// The assessment that is on the projector.
    pub(crate) presented: Option<String>,
    /// The encrypted file that waits for its passphrase.
    pub(crate) sealed: Option<Sealed>,
}

/// The running program.
pub struct App {
    path: PathBuf,
    session: Mutex<Session>,
    listener: Mutex<Option<Listener>>,
    pub(crate) door: Mutex<Door>,
    pub(crate) keys: Box<dyn KeyStore>,
    pub(crate) idle: Mutex<Idle>,
    language: RwLock<Arc<Language>>,
    pub(crate) content: Content,
    pub(crate) clock: Clock,
    /// What came back of a data file that was damaged at this start.
    pub(crate) recovered: Mutex<Option<Recovered>>,
}

impl App {
    /// Opens the data file at a path with the key that the key store holds; where that is not possible
    /// the program starts with the door closed. The language is the one chosen before; at the first
    /// start it is the first of the system's languages that Tandem speaks.
    ///
    /// # Errors
    /// When the data file is newer or cannot be written.
    pub fn open<'a>(
        path: &Path,
        system_languages: impl IntoIterator<Item = &'a str>,
        clock: Clock,
        keys: Box<dyn KeyStore>,
    ) -> Result<Self, ApiError> {
        let content = builtin_content()?;
        let opening = door::try_open(path, &*keys, (clock.now)())?;
        let chosen = std::fs::read_to_string(door::language_file(path)).ok();
        let locale = chosen
            .and_then(|code| Locale::from_code(code.trim()))
            .unwrap_or_else(|| Locale::negotiate(system_languages));
        let app = Self {
            path: path.to_owned(),
            session: Mutex::default(),
            listener: Mutex::default(),
            door: Mutex::new(Door::Closed(door::Closed::Passphrase)),
            idle: Mutex::new(Idle { minutes: 0, seen: (clock.now)() }),
            keys,
            language: RwLock::new(Arc::new(Language::new(locale))),
            content,
            clock,
            recovered: Mutex::default(),
        };
        app.enter(opening)?;
        Ok(app)
    }

    /// What lasts as long as the program runs.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The program ends: a backup is made when something changed, and everything goes into the one data
    /// file, so that whoever copies it has all. Nothing is left to do while it is locked.
    pub fn close(&self) -> Result<(), ApiError> {
        if self.closed().is_some() {
            return Ok(());
        }
        // A folder of backups that takes nothing must not keep the data file from being whole.
        let kept = self.look_after();
        self.store()?.gather()?;
        kept
    }

    /// Removes what was deleted from the backups, and makes a backup when something changed.
    pub fn look_after(&self) -> Result<(), ApiError> {
        // A backup from which nothing can be removed must not keep the next one from being made.
        let tidied = self.store()?.tidy();
        self.store()?.back_up((self.clock.now)())?;
        Ok(tidied?)
    }

    /// Where the data file is.
    pub fn data_file(&self) -> &Path {
        &self.path
    }

    /// Says whom to tell when something changed that another window shows.
    pub fn on_change(&self, listener: impl Fn(Audience) + Send + Sync + 'static) {
        let mut place = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
        *place = Some(Arc::new(listener));
    }

    pub(crate) fn tell(&self, audience: Audience) {
        let place = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
        let listener = place.clone();
        // Whoever is told may ask the program at once.
        drop(place);
        if let Some(listener) = listener {
            listener(audience);
        }
    }

    /// The language in use.
    pub fn language(&self) -> Arc<Language> {
        Arc::clone(&self.language.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn set_language(&self, locale: Locale) {
        let mut language = self.language.write().unwrap_or_else(PoisonError::into_inner);
        *language = Arc::new(Language::new(locale));
    }

    pub(crate) fn score(&self, assessment: &Assessment) -> ScoreCard {
        self.content.score(assessment)
    }

    /// What decides which questions of an assessment apply.
    pub(crate) fn situation<'a>(&self, assessment: &'a Assessment) -> Situation<'a> {
        Situation::of(assessment, &self.content.reference)
    }

    /// The questions of an assessment that apply, in the order in which they are asked.
    pub(crate) fn applicable(&self, assessment: &Assessment) -> Vec<&Question> {
        flow::applicable(&self.content.pack, &self.situation(assessment))
    }
}
