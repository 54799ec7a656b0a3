//! What the page shows: plain data with public fields, camelCase on the wire.
//!
//! Every text in a view is already in the chosen language and every number that is shown is
//! already written as text; the page lays out and computes nothing. Plain numbers stand beside
//! the texts only where a bar is drawn or a plural is chosen.

use serde::Serialize;
use ts_rs::TS;

/// What the page needs before its first paint.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The language and its words.
    pub language: LanguageView,
    /// Whether the next question comes by itself after an answer.
    pub auto_advance: bool,
    /// Where the person was when the program last ran.
    pub place: PlaceView,
    /// The version of the program, such as `0.1.0`.
    pub program_version: String,
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
    /// The results of an assessment.
    Results {
        /// The assessment's id.
        assessment: String,
    },
}

/// The list of assessments.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HomeView {
    /// The assessment that was worked on last, when it still has open questions.
    pub resume: Option<ResumeView>,
    /// All assessments, the one changed last first.
    pub assessments: Vec<AssessmentRow>,
    /// The assessment that was deleted last and can still be brought back.
    pub undo: Option<AssessmentHead>,
    /// How many questions the express check asks before any answer.
    pub questions: u32,
    /// Minutes that they take.
    pub minutes: u32,
    /// The stories that show what a finished assessment looks like.
    pub samples: Vec<SampleRow>,
}

/// Where to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResumeView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The question's id.
    pub question: String,
    /// The question's number, from 1.
    pub number: u32,
    /// How many questions there are.
    pub count: u32,
    /// The name of the question's domain.
    pub domain: String,
    /// Minutes of work left, at least 1.
    pub minutes_left: u32,
}

/// The name and id of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentHead {
    /// The assessment's id.
    pub id: String,
    /// The organisation's name; empty while it has none.
    pub name: String,
}

/// A line in the list of assessments.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRow {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The day of the last change, written out.
    pub modified: String,
    /// Questions with an answer, "don't know" and "does not apply" included.
    pub answered: u32,
    /// Questions that apply to this organisation.
    pub applicable: u32,
    /// The overall score; `None` when no question applies.
    pub interval: Option<IntervalView>,
}

/// A story to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SampleRow {
    /// The sample's id.
    pub id: String,
    /// The organisation's name.
    pub name: String,
    /// What kind of business it is, in a few words.
    pub about: String,
}

/// A score between a low and a high end.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IntervalView {
    /// The low end, 0 to 100, for the bar.
    pub low: f64,
    /// The high end, 0 to 100, for the bar.
    pub high: f64,
    /// The low end as it is shown, a whole number.
    pub low_text: String,
    /// The high end as it is shown, a whole number.
    pub high_text: String,
    /// Both ends in words, such as "between 41 and 59 out of 100".
    pub text: String,
    /// Both ends as a short figure, such as "41 to 59", or "50" when they are the same.
    pub figure: String,
    /// The band; `None` while the score is provisional and for domains.
    pub band: Option<BandView>,
    /// True while an applicable question has no answer.
    pub provisional: bool,
}

/// One of the five bands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BandView {
    /// `exposed`, `fragile`, `progressing`, `solid` or `exemplary`.
    pub id: String,
    /// The band's name.
    pub name: String,
    /// The score at which it begins, 0 to 90.
    pub from: u32,
}

/// The organisation of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The fields as they are stored, or as they were given when they could not be stored.
    pub fields: OrganisationFields,
    /// What is wrong with the fields as they were given; empty when all is stored.
    pub problems: Vec<FieldProblem>,
    /// The question to go on with.
    pub next_question: Option<String>,
    /// Its number, from 1; 0 when there is none.
    pub next_number: u32,
    /// Minutes of work left, at least 1 while a question is open, else 0.
    pub minutes_left: u32,
}

/// The organisation as a person writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationFields {
    /// The name.
    pub name: String,
    /// The Belgian enterprise number, however it is written; may be empty.
    pub enterprise_number: String,
    /// Staff in full-time equivalents, however it is written; may be empty.
    pub staff: String,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// `name`, `enterpriseNumber` or `staff`.
    pub field: String,
    /// What is wrong and what to do.
    pub message: String,
}

/// One question on the screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The question's id.
    pub id: String,
    /// Its number, from 1, among the questions that apply.
    pub number: u32,
    /// How many questions apply.
    pub count: u32,
    /// The name of its domain.
    pub domain: String,
    /// Its number within the domain, from 1.
    pub number_in_domain: u32,
    /// How many questions of the domain apply.
    pub count_in_domain: u32,
    /// One part of the progress bar a domain.
    pub progress: Vec<ProgressPart>,
    /// Questions with an answer.
    pub answered: u32,
    /// Minutes of work left, at least 1 while a question is open, else 0.
    pub minutes_left: u32,
    /// The question.
    pub text: String,
    /// What it is about.
    pub explanation: String,
    /// Why it matters.
    pub why: String,
    /// How to find the answer.
    pub how: String,
    /// What would show it.
    pub evidence: String,
    /// The options, without "don't know" and "does not apply".
    pub choices: Vec<ChoiceView>,
    /// The answer that is stored.
    pub answer: Option<AnswerView>,
    /// The question before this one.
    pub previous: Option<String>,
    /// The question after this one; `None` at the last.
    pub next: Option<String>,
    /// The score as it stands.
    pub interval: Option<IntervalView>,
    /// What the words rest on.
    pub sources: Vec<SourceView>,
}

/// The part of the progress bar that stands for one domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressPart {
    /// The domain's name.
    pub domain: String,
    /// The domain's first question, to go there.
    pub first_question: String,
    /// Questions with an answer.
    pub answered: u32,
    /// Questions that apply.
    pub count: u32,
    /// True for the domain of the question on the screen.
    pub current: bool,
}

/// An option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    /// The option's id.
    pub id: String,
    /// The option in words.
    pub text: String,
}

/// An answer that is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswerView {
    /// The option's id, `dont-know` or `not-applicable`.
    pub choice: String,
    /// Why it does not apply; empty for other answers.
    pub reason: String,
    /// The person's note; may be empty.
    pub note: String,
}

/// A source of what the words state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// The title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it stands; shown as text.
    pub url: String,
    /// The day it was last checked, written out.
    pub checked: String,
}

/// The results of an assessment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultsView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The overall score; `None` when no question applies.
    pub interval: Option<IntervalView>,
    /// The names of the five bands, the lowest first.
    pub bands: Vec<BandView>,
    /// Questions with an option chosen.
    pub answered: u32,
    /// Questions answered with "don't know".
    pub dont_know: u32,
    /// Questions that do not apply, with a reason.
    pub not_applicable: u32,
    /// Questions that have no answer yet.
    pub open: u32,
    /// The first question without an answer.
    pub first_open: Option<String>,
    /// Critical questions that hold the band down.
    pub capped_by: Vec<QuestionLink>,
    /// A bar a domain, the lowest first.
    pub domains: Vec<DomainRow>,
    /// The answers that weigh most, the heaviest first.
    pub costs: Vec<CostRow>,
    /// The first six actions, in the order of doing.
    pub actions: Vec<ActionView>,
    /// How many actions the whole report holds.
    pub action_count: u32,
    /// Questions answered with "don't know", with how to find out.
    pub unknowns: Vec<UnknownRow>,
    /// The day the sources were last checked, written out.
    pub checked: String,
}

/// A question to which one can go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionLink {
    /// The question's id.
    pub id: String,
    /// The question in a few words.
    pub label: String,
}

/// The bar of a domain.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainRow {
    /// The domain's name.
    pub name: String,
    /// Its first question, to go there; `None` when none is asked.
    pub first_question: Option<String>,
    /// The score; `None` when no question of the domain applies.
    pub interval: Option<IntervalView>,
}

/// What one answer costs.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CostRow {
    /// The question.
    pub question: QuestionLink,
    /// The answer in words.
    pub answer: String,
    /// How far it is.
    pub state: CostState,
    /// What the low end would rise by, as text with one decimal.
    pub gain: String,
}

/// How far an answer that costs something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CostState {
    /// Some of it is done.
    Partly,
    /// Nothing of it is done.
    Missing,
    /// Nobody knows yet.
    Unknown,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionView {
    /// The action's id.
    pub id: String,
    /// Its number in the order of doing, from 1.
    pub rank: u32,
    /// The action.
    pub title: String,
    /// Why it is worth doing.
    pub why: String,
    /// The steps.
    pub steps: Vec<String>,
    /// Who can help.
    pub help: String,
    /// Who usually does it.
    pub who: String,
    /// Hours of work, as a range in words.
    pub hours: String,
    /// Euro a year, as a range in words.
    pub euros: String,
    /// True when a law asks for it.
    pub legal: bool,
    /// True when it is done in half a day without a large purchase.
    pub quick_win: bool,
    /// The questions that lead to it.
    pub because: Vec<QuestionLink>,
}

/// A question that nobody could answer yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnknownRow {
    /// The question.
    pub question: QuestionLink,
    /// How to find the answer.
    pub how: String,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedFileView {
    /// The file's name.
    pub name: String,
    /// The folder it stands in.
    pub folder: String,
}
