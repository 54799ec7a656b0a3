//! The running program: its data file, its content and its language.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tandem_core::assessment::Assessment;
use tandem_core::flow::{self, Situation};
use tandem_core::pack::Question;
use tandem_core::scoring::ScoreCard;
use tandem_i18n::Locale;
use tandem_report::wording::Language;
use tandem_store::{Store, StoreError};

use crate::clock::Clock;
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

/// What lasts as long as the program runs.
#[derive(Default)]
pub(crate) struct Session {
    /// How the list is looked at.
    pub(crate) list: ListQuery,
    /// The answers that can be undone.
    pub(crate) history: History,
    /// The assessment that is on the projector.
    pub(crate) presented: Option<String>,
}

/// The running program.
pub struct App {
    path: PathBuf,
    session: Mutex<Session>,
    listener: Mutex<Option<Listener>>,
    store: Mutex<Store>,
    language: RwLock<Arc<Language>>,
    pub(crate) content: Content,
    pub(crate) clock: Clock,
    /// Where a damaged data file was set aside at this start.
    pub(crate) set_aside: Option<PathBuf>,
}

impl App {
    /// Opens the data file at a path. The language is the one chosen before; at the first start it
    /// is the first of the system's languages that Tandem speaks.
    ///
    /// # Errors
    /// When the data file is newer or cannot be written.
    pub fn open<'a>(
        path: &Path,
        system_languages: impl IntoIterator<Item = &'a str>,
        clock: Clock,
    ) -> Result<Self, ApiError> {
        let content = builtin_content()?;
        let opened = tandem_store::open(path, (clock.now)()).map_err(|error| match error {
            StoreError::Unwritable => ApiError::StorageFolder {
                folder: path.parent().unwrap_or(path).display().to_string(),
            },
            other => other.into(),
        })?;
        let chosen = opened.store.setting(setting::LANGUAGE)?;
        let locale = chosen
            .and_then(|code| Locale::from_code(&code))
            .unwrap_or_else(|| Locale::negotiate(system_languages));
        Ok(Self {
            path: path.to_owned(),
            session: Mutex::default(),
            listener: Mutex::default(),
            store: Mutex::new(opened.store),
            language: RwLock::new(Arc::new(Language::new(locale))),
            content,
            clock,
            set_aside: opened.set_aside,
        })
    }

    /// The data file. A panic while it was held left no half-done change: each is a transaction.
    pub(crate) fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What lasts as long as the program runs.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The program ends: everything goes into the one data file, so that whoever copies it has all.
    pub fn close(&self) -> Result<(), ApiError> {
        Ok(self.store().gather()?)
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
