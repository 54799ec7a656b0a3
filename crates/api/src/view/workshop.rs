//! What a workshop needs: the projector, the parked points, undoing.

use serde::Serialize;
use ts_rs::TS;

use super::{BandView, ChoiceView, IntervalView, LanguageView, QuestionLink};

/// What was undone or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UndoneView {
    /// The question whose answer changed.
    pub question: QuestionLink,
    /// Whether there is more to undo.
    pub undo: bool,
    /// Whether there is something to do again.
    pub redo: bool,
}

/// The points that were parked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParkingView {
    /// The points, in the order in which they were noted.
    pub points: Vec<ParkedRow>,
    /// How many of them are not settled.
    pub open: u32,
}

/// A point that was parked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParkedRow {
    /// Its place in the list, from 0.
    pub at: u32,
    /// The point.
    pub text: String,
    /// The question at which it came up.
    pub question: Option<QuestionLink>,
    /// The day on which it came up, written out.
    pub noted: String,
    /// True when it is settled.
    pub settled: bool,
}

/// What the room sees: of one assessment, without its notes and without any other one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProjectorView {
    /// The language in use and the words of the page in it.
    pub language: LanguageView,
    /// The organisation's name; may be empty.
    pub name: String,
    /// What stands there.
    pub scene: SceneView,
}

/// What stands on the projector.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum SceneView {
    /// The name only, while the window shows something that is not for the room.
    Cover,
    /// A question.
    Question {
        /// The question's id.
        id: String,
        /// Its number, from 1, among the questions that apply.
        number: u32,
        /// How many questions apply.
        count: u32,
        /// The name of its domain.
        domain: String,
        /// The question.
        text: String,
        /// What it is about.
        explanation: String,
        /// The options, without "don't know" and "does not apply".
        choices: Vec<ChoiceView>,
        /// The id of the choice that is stored; empty while there is none.
        chosen: String,
        /// The score as it stands.
        interval: Option<IntervalView>,
    },
    /// The result.
    Results {
        /// The overall score; `None` when no question applies.
        interval: Option<IntervalView>,
        /// The names of the five bands, the lowest first.
        bands: Vec<BandView>,
        /// What to do first.
        actions: Vec<SceneAction>,
    },
}

/// An action on the projector.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SceneAction {
    /// The action.
    pub title: String,
    /// Who usually does it.
    pub who: String,
    /// Hours of work, as a range in words.
    pub hours: String,
}
