//! Pieces that several views show.

use std::collections::BTreeSet;

use tandem_core::assessment::{Answer, Answers, Assessment, Organisation};
use tandem_core::contacts::Contact;
use tandem_core::content::Content;
use tandem_core::contradictions::Finding;
use tandem_core::flow::{self, Situation, Standing};
use tandem_core::id::QuestionId;
use tandem_core::pack::{Choice, ContradictionKind, Depth, Question};
use tandem_core::reference::Source;
use tandem_core::scoring::{Band, Interval, Overall};
use tandem_report::wording::Language;

use crate::view::{
    AnswerState, AnswerView, AssessmentHead, BandView, ChoiceView, ContactView, ContradictionView,
    DepthRow, IntervalView, QuestionLink, SourceView, TermView, TextRun,
};

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
        evidence: answer.evidence.clone().unwrap_or_default(),
    }
}

/// How far an answer is.
pub(crate) fn state(standing: Standing<'_>) -> AnswerState {
    match standing {
        Standing::Chosen(choice) if choice.score >= 1.0 => AnswerState::Done,
        Standing::Chosen(choice) if choice.score > 0.0 => AnswerState::Partly,
        Standing::Chosen(_) => AnswerState::Missing,
        Standing::DontKnow | Standing::Unanswered => AnswerState::Unknown,
        Standing::NotApplicable => AnswerState::NotApplicable,
    }
}

/// The options of a question, without those that every question has.
pub(crate) fn choices(question: &Question, language: &Language) -> Vec<ChoiceView> {
    let choice = |choice: &Choice| ChoiceView {
        id: choice.id.to_string(),
        text: language.choice(&question.id, &choice.id),
    };
    question.choices.iter().map(choice).collect()
}

/// The words that are explained on one screen, in the order in which they first stand.
pub(crate) struct Marked<'a> {
    language: &'a Language,
    seen: BTreeSet<String>,
    terms: Vec<TermView>,
}

impl<'a> Marked<'a> {
    pub(crate) fn new(language: &'a Language) -> Self {
        Self { language, seen: BTreeSet::new(), terms: Vec::new() }
    }

    /// A text with the words apart that stand here for the first time.
    pub(crate) fn text(&mut self, text: &str) -> Vec<TextRun> {
        let runs = self.language.glossary.mark(text, &mut self.seen);
        for id in runs.iter().filter_map(|run| run.term.as_deref()) {
            self.terms.extend(self.language.glossary.entry(id).map(|entry| TermView {
                id: entry.id.clone(),
                name: entry.name.clone(),
                text: entry.text.clone(),
            }));
        }
        runs.into_iter().map(|run| TextRun { text: run.text, term: run.term }).collect()
    }

    /// The language of the screen.
    pub(crate) fn language(&self) -> &'a Language {
        self.language
    }

    /// The words that were met.
    pub(crate) fn terms(self) -> Vec<TermView> {
        self.terms
    }
}

pub(crate) fn contact(contact: &Contact, language: &Language) -> ContactView {
    ContactView {
        name: language.contact(contact),
        about: language.contact_about(contact),
        region: language.region(contact),
        url: contact.address(language.locale().code()).to_owned(),
        phone: contact.phone.clone().unwrap_or_default(),
        checked: language.formats.day(contact.checked),
    }
}

/// The three depths in a situation.
pub(crate) fn depths(
    content: &Content,
    situation: &Situation<'_>,
    language: &Language,
) -> Vec<DepthRow> {
    Depth::ALL
        .into_iter()
        .map(|depth| {
            let questions = flow::applicable(&content.pack, &situation.at(depth));
            let open = questions.len() - flow::answered(&questions, situation.answers);
            let id = depth.id();
            DepthRow {
                id: id.to_owned(),
                name: language.words.get(&format!("depth-{id}")),
                about: language.words.get(&format!("depth-{id}.about")),
                questions: count(questions.len()),
                open: count(open),
                minutes: count(flow::minutes_left(open)),
                chosen: depth == situation.depth,
            }
        })
        .collect()
}

pub(crate) fn contradiction(finding: &Finding<'_>, language: &Language) -> ContradictionView {
    let (text, check) = language.contradiction(&finding.rule.id);
    ContradictionView {
        id: finding.rule.id.to_string(),
        text,
        check,
        certain: finding.rule.kind == ContradictionKind::Contradiction,
        questions: finding.questions.iter().map(|question| link(question, language)).collect(),
    }
}

/// `yes` or `no`; empty while nobody said.
pub(crate) fn yes_no(known: Option<bool>) -> String {
    known.map_or("", |yes| if yes { "yes" } else { "no" }).to_owned()
}

/// What somebody said, from `yes`, `no` or nothing; an error for any other text.
pub(crate) fn read_yes_no(text: &str) -> Result<Option<bool>, ()> {
    match text {
        "" => Ok(None),
        "yes" => Ok(Some(true)),
        "no" => Ok(Some(false)),
        _ => Err(()),
    }
}

/// Whether an organisation belongs to a group, as [`yes_no`].
pub(crate) fn group(organisation: &Organisation) -> String {
    yes_no(organisation.linked.as_ref().map(|linked| !linked.is_empty()))
}

/// Counts that fit in what a view holds.
pub(crate) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Minutes that the open questions take.
pub(crate) fn minutes_left(questions: &[&Question], answers: &Answers) -> u32 {
    count(flow::minutes_left(questions.len() - flow::answered(questions, answers)))
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
