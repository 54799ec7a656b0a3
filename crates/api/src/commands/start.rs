//! The start of the program, its language and its settings.

use tandem_i18n::{Locale, page_messages};

use crate::app::{App, Audience, setting};
use crate::door;
use crate::present;
use crate::request::ZoomStep;
use crate::view::{LanguageView, PlaceView, StartView};
use crate::{ApiError, Language};

const ON: &str = "on";
const OFF: &str = "off";

/// The sizes of the text that can be chosen, in percent.
const ZOOMS: [u16; 8] = [80, 90, 100, 110, 125, 150, 175, 200];
/// The size of the text while nobody chose.
const USUAL: u16 = 100;

/// A setting that is on or off, as it is kept.
pub(super) fn on_off(on: bool) -> &'static str {
    if on { ON } else { OFF }
}

/// Whether a setting is on; off while nobody chose.
pub(super) fn is_on(kept: Option<&str>) -> bool {
    kept == Some(ON)
}

/// The screens of an assessment, as the place is kept.
#[derive(Clone, Copy)]
pub(super) enum Screen {
    Organisation,
    Sections,
    Section,
    Question,
    Answers,
    Compare,
    Map,
    Availability,
    Nis2,
    Incident,
    Results,
    Plan,
    Report,
}

impl Screen {
    const ALL: [Self; 13] = [
        Self::Organisation,
        Self::Sections,
        Self::Section,
        Self::Question,
        Self::Answers,
        Self::Compare,
        Self::Map,
        Self::Availability,
        Self::Nis2,
        Self::Incident,
        Self::Results,
        Self::Plan,
        Self::Report,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Sections => "sections",
            Self::Section => "section",
            Self::Question => "question",
            Self::Answers => "answers",
            Self::Compare => "compare",
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
        let mut view = StartView {
            language: language_view(&language),
            door: self.door_view(),
            auto_advance: false,
            whole_sections: false,
            place: PlaceView::Home,
            program_version: env!("CARGO_PKG_VERSION").to_owned(),
            pack_version: self.content.pack.version.clone(),
            notice: self.recovery_notice(&language),
            can_lock: false,
        };
        if view.door.is_none() {
            let auto_advance = self.store()?.setting(setting::AUTO_ADVANCE)?;
            view.auto_advance = is_on(auto_advance.as_deref());
            view.whole_sections = self.whole_sections()?;
            view.place = self.place()?;
            view.can_lock = self.can_lock()?;
        }
        Ok(view)
    }

    /// Changes the language.
    pub fn language_set(&self, code: &str) -> Result<LanguageView, ApiError> {
        let locale = Locale::from_code(code).ok_or(ApiError::LanguageUnknown)?;
        if self.closed().is_none() {
            self.store()?.set_setting(setting::LANGUAGE, locale.code())?;
        }
        // A folder that cannot be written is told when it matters; the language holds for now.
        let _ = door::keep_language(self.data_file(), locale.code());
        self.set_language(locale);
        self.tell(Audience::Room);
        Ok(language_view(&self.language()))
    }

    /// Whether the next question comes by itself after an answer.
    pub fn auto_advance_set(&self, on: bool) -> Result<(), ApiError> {
        Ok(self.store()?.set_setting(setting::AUTO_ADVANCE, on_off(on))?)
    }

    /// The size of the text in percent, one of [`ZOOMS`].
    pub fn zoom(&self) -> Result<u16, ApiError> {
        let kept = self.store()?.setting(setting::ZOOM)?;
        let kept = kept.and_then(|text| text.parse().ok()).filter(|zoom| ZOOMS.contains(zoom));
        Ok(kept.unwrap_or(USUAL))
    }

    /// Makes the text a step larger or smaller, or as it usually is, and gives its size.
    pub fn zoom_step(&self, step: ZoomStep) -> Result<u16, ApiError> {
        let now = self.zoom()?;
        let zoom = match step {
            ZoomStep::Usual => USUAL,
            ZoomStep::Larger => ZOOMS.into_iter().find(|zoom| *zoom > now).unwrap_or(now),
            ZoomStep::Smaller => ZOOMS.into_iter().rfind(|zoom| *zoom < now).unwrap_or(now),
        };
        self.store()?.set_setting(setting::ZOOM, &zoom.to_string())?;
        Ok(zoom)
    }

    /// Where the person was; the list when the place is no longer there.
    fn place(&self) -> Result<PlaceView, ApiError> {
        let Some((screen, assessment)) = self.shown()? else { return Ok(PlaceView::Home) };
        let Ok(stored) = self.store()?.load(&assessment) else { return Ok(PlaceView::Home) };
        Ok(match screen {
            Screen::Organisation => PlaceView::Organisation { assessment },
            Screen::Sections => PlaceView::Sections { assessment },
            Screen::Section => PlaceView::Section { assessment },
            Screen::Map => PlaceView::Map { assessment },
            Screen::Availability => PlaceView::Availability { assessment },
            Screen::Nis2 => PlaceView::Nis2 { assessment },
            Screen::Incident => PlaceView::Incident { assessment },
            // What stands behind a number, and two dates side by side, are a step from the results.
            Screen::Results | Screen::Answers | Screen::Compare => {
                PlaceView::Results { assessment }
            }
            Screen::Plan => PlaceView::Plan { assessment },
            Screen::Report => PlaceView::Report { assessment },
            Screen::Question => {
                let questions = self.applicable(&stored.assessment);
                match present::resume(&questions, &stored.assessment.answers, stored.place()) {
                    Some(question) => {
                        PlaceView::Question { assessment, question: question.id.to_string() }
                    }
                    None => PlaceView::Home,
                }
            }
        })
    }

    /// The screen of an assessment that the window shows, and the id of that one.
    pub(super) fn shown(&self) -> Result<Option<(Screen, String)>, ApiError> {
        let place = self.store()?.setting(setting::PLACE)?.unwrap_or_default();
        let screen = place.split_once(' ').and_then(|(screen, id)| {
            let screen = Screen::ALL.into_iter().find(|one| one.id() == screen)?;
            Some((screen, id.to_owned()))
        });
        Ok(screen)
    }

    /// Remembers the screen, so that the next start opens it.
    pub(super) fn remember(&self, screen: Screen, assessment: &str) -> Result<(), ApiError> {
        self.store()?.set_setting(setting::PLACE, &format!("{} {assessment}", screen.id()))?;
        self.tell(Audience::Room);
        Ok(())
    }

    /// Remembers that the list is on the screen.
    pub(super) fn remember_home(&self) -> Result<(), ApiError> {
        self.store()?.set_setting(setting::PLACE, "home")?;
        self.tell(Audience::Room);
        Ok(())
    }
}

pub(super) fn language_view(language: &Language) -> LanguageView {
    let locale = language.locale();
    LanguageView {
        code: locale.code().to_owned(),
        tag: locale.tag().to_owned(),
        messages: page_messages(locale),
    }
}
