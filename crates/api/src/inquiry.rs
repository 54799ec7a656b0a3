//! Taking answers back from a table that somebody else filled in.

use std::cell::LazyCell;
use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use tandem_core::assessment::{Answer, AnswerChoice, Assessment};
use tandem_core::file::{MOST_EUROS, MOST_STAFF, note_fault};
use tandem_core::flow::{self, Situation, Standing};
use tandem_core::id::QuestionId;
use tandem_core::inquiry::FIGURES;
use tandem_core::pack::Question;
use tandem_i18n::Locale;
use tandem_report::inquiry::figure;
use tandem_report::sheet::{self, ANSWER, KEY, REMARK};

use crate::{ApiError, Content, Language, number};

/// What stands for "I don't know" in a table.
const UNKNOWN: &str = "?";

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The answer was taken.
    Taken,
    /// Another answer was there already, and stays.
    Kept,
    /// It is no answer to this question.
    Refused {
        /// Why, in words.
        why: String,
    },
}

/// A row that holds an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TakenRow {
    /// The question in a few words, or the figure.
    pub(crate) label: String,
    /// What was given, in words.
    pub(crate) given: String,
    /// What became of it.
    pub(crate) outcome: Outcome,
}

impl TakenRow {
    /// The row and what became of it, on one line.
    pub(crate) fn line(&self, language: &Language) -> String {
        let words = &language.words;
        let outcome = match &self.outcome {
            Outcome::Taken => words.get("inquiry-taken"),
            Outcome::Kept => words.get("inquiry-kept"),
            Outcome::Refused { why } => why.clone(),
        };
        format!("{}: {} – {outcome}", self.label, self.given)
    }
}

/// Takes answers from a table, by its name and bytes: those of rows whose questions are open or
/// answered with "I don't know", and the figures that are unknown. What is answered already stays,
/// and every row that holds an answer is accounted for. Rows whose key is unknown, such as heads,
/// and rows without an answer are passed over.
///
/// # Errors
/// When the table cannot be read, or holds no answer.
pub(crate) fn take(
    content: &Content,
    assessment: &mut Assessment,
    (name, bytes): (&str, &[u8]),
    language: &Language,
    now: DateTime<Utc>,
) -> Result<Vec<TakenRow>, ApiError> {
    let rows = sheet::read(bytes).map_err(|error| ApiError::sheet(error, name))?;
    // Most answers are numbers; the words of every language take a while to be read.
    let every = LazyCell::new(|| Locale::ALL.map(Language::new));
    let mut taken = Vec::new();
    // Which questions apply changes only with an answer that was taken.
    let mut asked: Option<BTreeSet<QuestionId>> = None;
    for row in &rows {
        let cell = |at: usize| row.get(at).map(|cell| cell.trim()).unwrap_or_default();
        let (key, given, remark) = (cell(KEY), cell(ANSWER), cell(REMARK));
        if given.is_empty() || given == UNKNOWN {
            continue;
        }
        if FIGURES.contains(&key) {
            taken.push(take_figure(assessment, key, given, language));
            asked = None;
            continue;
        }
        let Some(question) = content.pack.question(key) else { continue };
        let applies = asked
            .get_or_insert_with(|| {
                let situation = Situation::of(assessment, &content.reference);
                flow::applicable(&content.pack, &situation)
                    .iter()
                    .map(|one| one.id.clone())
                    .collect()
            })
            .contains(&question.id);
        let label = language.question_text(&question.id, "short");
        let Some(choice) = choice(question, given, || every.as_slice()) else {
            let most = question.choices.len().to_string();
            let why = language.words.with("inquiry-no-choice", &[("most", (&most).into())]);
            let outcome = Outcome::Refused { why };
            taken.push(TakenRow { label, given: given.to_owned(), outcome });
            continue;
        };
        let outcome = if applies {
            answer(assessment, question, &choice, remark, now, language)
        } else {
            Outcome::Refused { why: language.words.get("inquiry-not-asked") }
        };
        if outcome == Outcome::Taken {
            asked = None;
        }
        let given = match &choice {
            AnswerChoice::Option(id) => language.choice(&question.id, id),
            AnswerChoice::DontKnow | AnswerChoice::NotApplicable { .. } => given.to_owned(),
        };
        taken.push(TakenRow { label, given, outcome });
    }
    if taken.is_empty() {
        return Err(ApiError::NoAnswersFound { name: name.to_owned() });
    }
    Ok(taken)
}

/// The option that a cell means: its number, its id, or its words in any language.
fn choice<'a>(
    question: &Question,
    given: &str,
    languages: impl Fn() -> &'a [Language],
) -> Option<AnswerChoice> {
    let number = given.split(['.', ' ', ')', ',']).next().and_then(|first| first.parse().ok());
    let by_number = number
        .filter(|number: &usize| *number >= 1)
        .and_then(|number| question.choices.get(number - 1));
    let same = |text: &str| text.trim().to_lowercase() == given.to_lowercase();
    let by_words = || {
        question.choices.iter().find(|choice| {
            same(choice.id.as_str())
                || languages().iter().any(|one| same(&one.choice(&question.id, &choice.id)))
        })
    };
    by_number.or_else(by_words).map(|choice| AnswerChoice::Option(choice.id.clone()))
}

fn answer(
    assessment: &mut Assessment,
    question: &Question,
    choice: &AnswerChoice,
    remark: &str,
    now: DateTime<Utc>,
    language: &Language,
) -> Outcome {
    let before = assessment.answers.get(&question.id);
    match flow::standing(question, before) {
        Standing::DontKnow | Standing::Unanswered => {}
        _ if before.is_some_and(|answer| answer.choice == *choice) => return Outcome::Taken,
        _ => return Outcome::Kept,
    }
    let note = before.and_then(|answer| answer.note.clone()).unwrap_or_default();
    let note = [note.trim(), remark].into_iter().filter(|part| !part.is_empty());
    let note = note.collect::<Vec<_>>().join("\n");
    if let Some(fault) = note_fault(&note) {
        return Outcome::Refused { why: crate::problem::text_fault(fault, language) };
    }
    let answer = Answer {
        choice: choice.clone(),
        note: Some(note).filter(|note| !note.is_empty()),
        evidence: before.and_then(|answer| answer.evidence.clone()),
        answered: Some(now),
    };
    assessment.answers.insert(question.id.clone(), answer);
    Outcome::Taken
}

fn take_figure(
    assessment: &mut Assessment,
    path: &str,
    given: &str,
    language: &Language,
) -> TakenRow {
    let figures = &mut assessment.organisation.figures;
    let (place, most) = match path {
        "organisation.staff_fte" => (&mut figures.staff_fte, MOST_STAFF),
        "organisation.turnover_eur" => (&mut figures.turnover_eur, MOST_EUROS),
        _ => (&mut figures.balance_sheet_eur, MOST_EUROS),
    };
    let outcome = match (number::read(given, most), *place) {
        (Err(fault), _) => Outcome::Refused { why: fault.message(language) },
        (Ok(None), _) => Outcome::Kept,
        (Ok(read), Some(_)) if read != *place => Outcome::Kept,
        (Ok(read), _) => {
            *place = read;
            Outcome::Taken
        }
    };
    TakenRow { label: figure(path, language), given: given.to_owned(), outcome }
}
