//! What the page needs at the start.

use serde::Serialize;
use ts_rs::TS;

use super::DoorView;

/// What the page needs before its first paint.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The language and its words.
    pub language: LanguageView,
    /// What stands between the person and the data file; `None` when it is open. Then the rest says
    /// nothing yet.
    pub door: Option<DoorView>,
    /// Whether the person can lock the program.
    pub can_lock: bool,
    /// Whether the next question comes by itself after an answer.
    pub auto_advance: bool,
    /// Where the person was when the program last ran.
    pub place: PlaceView,
    /// The version of the program, such as `0.1.0`.
    pub program_version: String,
    /// Whether a whole section stands on one page.
    pub whole_sections: bool,
    /// The version of the questionnaire, such as `2026.11.0`.
    pub pack_version: String,
    /// What happened to the data file at start, to be told once; `None` when nothing did.
    pub notice: Option<NoticeView>,
}

/// Something about the data file that the person must know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoticeView {
    /// The sentence, in the chosen language.
    pub text: String,
}

/// The chosen language and the words of the page in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageView {
    /// `en`, `fr` or `nl`.
    pub code: String,
    /// BCP 47 tag for the `lang` attribute and for Fluent, such as `fr-BE`.
    pub tag: String,
    /// The Fluent text of the page's words.
    pub messages: String,
}

/// A place in the program to which it can return.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "screen", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PlaceView {
    /// The list of assessments.
    Home,
    /// The organisation of an assessment.
    Organisation {
        /// The assessment's id.
        assessment: String,
    },
    /// A question of an assessment.
    Question {
        /// The assessment's id.
        assessment: String,
        /// The question's id.
        question: String,
    },
    /// The sections of an assessment.
    Sections {
        /// The assessment's id.
        assessment: String,
    },
    /// The section of an assessment where the person left off, as one page.
    Section {
        /// The assessment's id.
        assessment: String,
    },
    /// The cloud map of an assessment.
    Map {
        /// The assessment's id.
        assessment: String,
    },
    /// The net availability of designs, for an assessment.
    Availability {
        /// The assessment's id.
        assessment: String,
    },
    /// Whether the NIS2 law covers the organisation of an assessment.
    Nis2 {
        /// The assessment's id.
        assessment: String,
    },
    /// The incidents of an assessment.
    Incident {
        /// The assessment's id.
        assessment: String,
    },
    /// The results of an assessment.
    Results {
        /// The assessment's id.
        assessment: String,
    },
    /// The action plan of an assessment.
    Plan {
        /// The assessment's id.
        assessment: String,
    },
    /// The report of an assessment.
    Report {
        /// The assessment's id.
        assessment: String,
    },
}

/// What happens outside the page and concerns it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DeskEvent {
    /// Something was chosen from the menu of the window.
    Menu {
        /// What.
        item: MenuItem,
    },
    /// Nobody has had a hand on the program for a while: what was being typed is to be stored, and the
    /// program locked.
    Idle,
    /// The program is locked.
    Locked,
    /// Files wait to be opened.
    Files,
    /// The room answered or turned the page.
    Room,
    /// The projector was opened or closed.
    Projector {
        /// True when it is open.
        open: bool,
    },
}

/// What the menu of the window can ask of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MenuItem {
    /// A new assessment.
    New,
    /// Opening files.
    Open,
    /// A copy of the assessment.
    Copy,
    /// The report as PDF.
    Report,
    /// Undoing the last answer.
    Undo,
    /// Giving it again.
    Redo,
    /// The list of assessments.
    Home,
    /// Presenting on a second screen.
    Present,
    /// The help.
    Help,
    /// Open safety and backups.
    Safety,
    /// Lock the program.
    Lock,
}
