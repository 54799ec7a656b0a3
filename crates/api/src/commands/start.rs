//! The start of the program, its language and its settings.

use tandem_i18n::{Locale, page_messages};

use crate::app::{App, setting};
use crate::present;
use crate::view::{LanguageView, NoticeView, PlaceView, StartView};
use crate::{ApiError, Language};

const ON: &str = "on";
const OFF: &str = "off";

/// The screens of an assessment, as the place is kept.
#[derive(Clone, Copy)]
pub(super) enum Screen {
    Organisation,
    Question,
    Map,
    Availability,
    Nis2,
    Incident,
    Results,
    Plan,
    Report,
}

impl Screen {
    fn id(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Question => "question",
            Self::Map => "map",
            Self::Availability => "availability",
            Self::Nis2 => "nis2",
            Self::Incident => "incident",
            Self::Results => "results",
            Self::Plan => "plan",
            Self::Report => "report",
        }
    }
}

impl App {
    /// What the page needs before its first paint.
    pub fn start(&self) -> Result<StartView, ApiError> {
        let language = self.language();
        let auto_advance = self.store().setting(setting::AUTO_ADVANCE)?;
        let notice = self.set_aside.as_ref().map(|path| {
            let path = path.display().to_string();
            NoticeView {
                text: language.words.with("notice-set-aside", &[("path", (&path).into())]),
            }
        });
        Ok(StartView {
            language: language_view(&language),
            auto_advance: auto_advance.as_deref() == Some(ON),
            place: self.place()?,
            program_version: env!("CARGO_PKG_VERSION").to_owned(),
            pack_version: self.content.pack.version.clone(),
            notice,
        })
    }

    /// Changes the language.
    pub fn language_set(&self, code: &str) -> Result<LanguageView, ApiError> {
        let locale = Locale::from_code(code).ok_or(ApiError::LanguageUnknown)?;
        self.store().set_setting(setting::LANGUAGE, locale.code())?;
        self.set_language(locale);
        Ok(language_view(&self.language()))
    }

    /// Whether the next question comes by itself after an answer.
    pub fn auto_advance_set(&self, on: bool) -> Result<(), ApiError> {
        Ok(self.store().set_setting(setting::AUTO_ADVANCE, if on { ON } else { OFF })?)
    }

    /// Where the person was; the list when the place is no longer there.
    fn place(&self) -> Result<PlaceView, ApiError> {
        let store = self.store();
        let place = store.setting(setting::PLACE)?.unwrap_or_default();
        let Some((screen, id)) = place.split_once(' ') else { return Ok(PlaceView::Home) };
        let Ok(stored) = store.load(id) else { return Ok(PlaceView::Home) };
        let assessment = id.to_owned();
        Ok(match screen {
            "organisation" => PlaceView::Organisation { assessment },
            "map" => PlaceView::Map { assessment },
            "availability" => PlaceView::Availability { assessment },
            "nis2" => PlaceView::Nis2 { assessment },
            "incident" => PlaceView::Incident { assessment },
            "results" => PlaceView::Results { assessment },
            "plan" => PlaceView::Plan { assessment },
            "report" => PlaceView::Report { assessment },
            _ => {
                let questions = self.applicable(&stored.assessment);
                let wanted = stored.question.as_ref().map(|question| question.as_str());
                match present::resume(&questions, &stored.assessment.answers, wanted) {
                    Some(question) => {
                        PlaceView::Question { assessment, question: question.id.to_string() }
                    }
                    None => PlaceView::Home,
                }
            }
        })
    }

    /// Remembers the screen, so that the next start opens it.
    pub(super) fn remember(&self, screen: Screen, assessment: &str) -> Result<(), ApiError> {
        Ok(self.store().set_setting(setting::PLACE, &format!("{} {assessment}", screen.id()))?)
    }

    /// Remembers that the list is on the screen.
    pub(super) fn remember_home(&self) -> Result<(), ApiError> {
        Ok(self.store().set_setting(setting::PLACE, "home")?)
    }
}

fn language_view(language: &Language) -> LanguageView {
    let locale = language.locale();
    LanguageView {
        code: locale.code().to_owned(),
        tag: locale.tag().to_owned(),
        messages: page_messages(locale),
    }
}
