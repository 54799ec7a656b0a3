//! Sheets of questions, one for each who knows the answers, to print and to fill in.

use chrono::NaiveDate;
use tandem_core::assessment::Assessment;
use tandem_core::content::Content;
use tandem_core::inquiry::{Inquiry, Recipient, inquiries};
use tandem_core::pack::Question;

use super::sheet::{Sheet, blank, document, form};
use super::{Input, body, heading, small};
use crate::document::{
    Block, Document, Entry, Inline, List, ListItem, Marker, Paragraph, Style, Symbol,
};
use crate::inquiry::{figure, recipient};
use crate::wording::Language;

/// The sheets of all who are asked, each on its own pages; one that says so when nothing is open.
pub fn inquiry_sheets(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> Document {
    let scores = content.score(assessment);
    let all = inquiries(content, assessment, &scores);
    let mut blocks = Vec::new();
    if all.is_empty() {
        blocks.push(body(language.words.get("inquiry-none")));
    }
    for (at, inquiry) in all.iter().enumerate() {
        if at > 0 {
            blocks.push(Block::PageBreak);
        }
        blocks.push(heading(2, recipient(inquiry, language)));
        blocks.push(body(lead(inquiry, language)));
        blocks.extend(filled_by(inquiry, language));
        blocks.extend(items(inquiry, language));
    }
    document(&Sheet {
        title: language.words.get("inquiry-title"),
        firm: language.organisation(&assessment.organisation.name),
        date,
        footer: String::new(),
        language,
        large: false,
        blocks,
    })
}

/// The sheets as a part of the report; nothing when nothing is open.
pub(super) fn section(input: &Input<'_>) -> Vec<Block> {
    let all = inquiries(input.content, input.assessment, input.scores);
    // Nothing to find out is no reason for a page of its own.
    if all.is_empty() {
        return Vec::new();
    }
    let mut blocks =
        vec![heading(2, input.word("report-unknowns")), body(input.word("report-unknowns-lead"))];
    for inquiry in &all {
        blocks.push(heading(3, recipient(inquiry, input.language)));
        blocks.extend(items(inquiry, input.language));
    }
    blocks
}

fn lead(inquiry: &Inquiry<'_>, language: &Language) -> String {
    let id = match inquiry.recipient {
        Recipient::Colleagues => "inquiry-lead-colleagues",
        Recipient::One(_) | Recipient::Provider(_) => "inquiry-lead",
    };
    language.words.get(id)
}

/// Room for the name of who fills it in.
fn filled_by(inquiry: &Inquiry<'_>, language: &Language) -> Option<Block> {
    let outside = inquiry.recipient != Recipient::Colleagues;
    let line = |id: &str| (language.words.get(id), blank());
    outside.then(|| form([line("inquiry-filled-by"), line("inquiry-filled-on")]))
}

fn items(inquiry: &Inquiry<'_>, language: &Language) -> Vec<Block> {
    let count = inquiry.questions.len();
    let questions = inquiry
        .questions
        .iter()
        .enumerate()
        .map(|(at, one)| Block::Entry(entry(inquiry, at + 1, one, language)));
    let figures = inquiry.figures.iter().enumerate().map(|(at, path)| {
        Block::Entry(Entry {
            number: (count + at + 1).to_string(),
            level: 3,
            title: figure(path, language),
            meta: Vec::new(),
            blocks: vec![answer_line(language)],
        })
    });
    questions.chain(figures).collect()
}

fn entry(inquiry: &Inquiry<'_>, number: usize, question: &Question, language: &Language) -> Entry {
    let outside = inquiry.recipient != Recipient::Colleagues;
    let asked = if outside {
        language.asked(&question.id)
    } else {
        language.question_text(&question.id, "how")
    };
    let unknown = language.words.get("answer-dont-know");
    let choices = question.choices.iter().map(|choice| language.choice(&question.id, &choice.id));
    let items = choices.chain([unknown]).map(|text| ListItem {
        // An empty box to tick; the words beside it say what it stands for.
        symbol: Some((Symbol::NotDone, String::new())),
        paragraphs: vec![Paragraph { style: Style::Small, inlines: vec![Inline::plain(text)] }],
    });
    Entry {
        number: number.to_string(),
        level: 3,
        title: language.question(&question.id),
        meta: vec![Inline::plain(asked)],
        blocks: vec![
            Block::List(List { marker: Marker::Symbol, items: items.collect() }),
            answer_line(language),
        ],
    }
}

/// A line for a remark.
fn answer_line(language: &Language) -> Block {
    small(format!("{} {}", language.words.get("report-note"), "_".repeat(60)))
}
