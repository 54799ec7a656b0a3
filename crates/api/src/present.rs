//! Pieces that several views show.

use tandem_core::assessment::{Answer, Answers, Assessment};
use tandem_core::flow;
use tandem_core::id::QuestionId;
use tandem_core::pack::{Pack, Question};
use tandem_core::reference::Source;
use tandem_core::scoring::{Band, Interval, Overall};
use tandem_report::wording::Language;

use crate::view::{AnswerView, AssessmentHead, BandView, IntervalView, QuestionLink, SourceView};

pub(crate) fn head(assessment: &Assessment) -> AssessmentHead {
    AssessmentHead { id: assessment.id.clone(), name: assessment.organisation.name.clone() }
}

/// The overall score; without a band while it is provisional.
pub(crate) fn overall(overall: &Overall, language: &Language) -> Option<IntervalView> {
    let mut view = interval(overall.interval?, language);
    view.provisional = overall.provisional;
    view.band =
        overall.band.filter(|_| !overall.provisional).map(|band| self::band(band, language));
    Some(view)
}

pub(crate) fn interval(interval: Interval, language: &Language) -> IntervalView {
    let (low, high) = interval.whole();
    IntervalView {
        low: interval.low,
        high: interval.high,
        low_text: low.to_string(),
        high_text: high.to_string(),
        text: language.between(interval),
        figure: language.figure(interval),
        band: None,
        provisional: false,
    }
}

pub(crate) fn band(band: Band, language: &Language) -> BandView {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let from = band.from() as u32;
    BandView { id: band.id().to_owned(), name: language.band(band), from }
}

pub(crate) fn link(question: &QuestionId, language: &Language) -> QuestionLink {
    QuestionLink { id: question.to_string(), label: language.question_text(question, "short") }
}

pub(crate) fn source(source: &Source, language: &Language) -> SourceView {
    SourceView {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        url: source.url.clone(),
        checked: language.formats.day(source.checked),
    }
}

pub(crate) fn answer(answer: &Answer) -> AnswerView {
    AnswerView {
        choice: answer.choice.id().to_owned(),
        reason: answer.choice.reason().unwrap_or_default().to_owned(),
        note: answer.note.clone().unwrap_or_default(),
    }
}

/// Counts that fit in what a view holds.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Minutes that the open questions take.
pub(crate) fn minutes_left(questions: &[&Question], answers: &Answers) -> u32 {
    count(flow::minutes_left(questions.len() - flow::answered(questions, answers)))
}

/// The questions of an assessment that apply.
pub(crate) fn applicable<'a>(pack: &'a Pack, assessment: &Assessment) -> Vec<&'a Question> {
    flow::applicable(pack, assessment.depth, &assessment.answers)
}

/// The number of a question among those that apply, from 1.
pub(crate) fn number(questions: &[&Question], question: &Question) -> u32 {
    let at = questions.iter().position(|other| other.id == question.id);
    at.map_or(0, |at| count(at + 1))
}

/// The question to show: the one asked for if it applies, else the first without an answer, else
/// the last.
pub(crate) fn resume<'a>(
    questions: &[&'a Question],
    answers: &Answers,
    wanted: Option<&str>,
) -> Option<&'a Question> {
    let wanted = wanted.and_then(|id| questions.iter().find(|question| question.id.as_str() == id));
    wanted
        .copied()
        .or_else(|| flow::first_open(questions, answers))
        .or_else(|| questions.last().copied())
}
