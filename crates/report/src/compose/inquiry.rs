//! Sheets of questions, one for each who knows the answers, to print and to fill in.

use chrono::NaiveDate;
use tandem_core::assessment::Assessment;
use tandem_core::content::Content;
use tandem_core::inquiry::{Inquiry, inquiries};
use tandem_core::pack::Question;

use super::sheet::{Sheet, blank, document, form};
use super::{AUTHOR, Input, body, heading, small};
use crate::document::{
    Block, Document, Entry, Inline, List, ListItem, Marker, Paragraph, Style, Symbol,
};
use crate::inquiry::{figure, recipient};
use crate::wording::Language;
use crate::workbook::{Sheet as Table, Value, Workbook};

/// The sheets of all who are asked, each on its own pages; one that says so when nothing is open.
pub fn inquiry_sheets(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> Document {
    let scores = content.score(assessment);
    let all = inquiries(content, assessment, &scores);
    let firm = language.organisation(&assessment.organisation.name);
    let mut blocks = Vec::new();
    if all.is_empty() {
        blocks.push(body(language.words.get("inquiry-none")));
    }
    for (at, inquiry) in all.iter().enumerate() {
        if at > 0 {
            blocks.push(Block::PageBreak);
        }
        blocks.push(heading(2, recipient(inquiry, language)));
        // Each sheet goes to somebody else, so that each says from whom it comes.
        if at > 0 {
            let day = language.formats.day(date);
            blocks.push(small(format!("{firm}, {day}")));
        }
        blocks.push(body(lead(inquiry, language)));
        blocks.extend(filled_by(inquiry, language));
        blocks.extend(items(inquiry, language));
    }
    document(&Sheet {
        title: language.words.get("inquiry-title"),
        firm,
        date,
        footer: String::new(),
        language,
        large: false,
        blocks,
    })
}

/// The same questions as tables to fill in and to read back, one for each who is asked.
pub fn inquiry_workbook(
    content: &Content,
    assessment: &Assessment,
    language: &Language,
    date: NaiveDate,
) -> Workbook {
    let scores = content.score(assessment);
    let all = inquiries(content, assessment, &scores);
    let word = |id: &str| language.words.get(id);
    let columns = ["key", "question", "choices", "answer", "remark", "for"];
    let columns: Vec<String> =
        columns.iter().map(|id| word(&format!("inquiry-column-{id}"))).collect();
    let sheets = all.iter().map(|inquiry| Table {
        name: recipient(inquiry, language),
        columns: columns.clone(),
        rows: rows(inquiry, language),
    });
    Workbook {
        title: word("inquiry-title"),
        subject: language.organisation(&assessment.organisation.name),
        author: AUTHOR.to_owned(),
        date,
        cut: word("export-cut"),
        sheets: sheets.collect(),
    }
}

/// A row a question. The columns are those that [`crate::sheet`] reads back.
fn rows(inquiry: &Inquiry<'_>, language: &Language) -> Vec<Vec<Value>> {
    let whom = recipient(inquiry, language);
    let row = |key: String, question: String, choices: String, numbers: Vec<String>| {
        vec![
            Value::from(key),
            Value::from(question),
            Value::from(choices),
            Value::Blank(numbers),
            Value::Blank(Vec::new()),
            Value::from(whom.clone()),
        ]
    };
    let questions = inquiry.questions.iter().map(|question| {
        let text =
            format!("{}\n{}", language.question(&question.id), asked(inquiry, question, language));
        let numbered = question.choices.iter().enumerate().map(|(at, choice)| {
            format!("{}. {}", at + 1, language.choice(&question.id, &choice.id))
        });
        let unknown = format!("?  {}", language.words.get("answer-dont-know"));
        let choices: Vec<String> = numbered.chain([unknown]).collect();
        let numbers = (1..=question.choices.len()).map(|number| number.to_string());
        let numbers = numbers.chain(["?".to_owned()]).collect();
        row(question.id.to_string(), text, choices.join("\n"), numbers)
    });
    let figures = inquiry.figures.iter().map(|path| {
        let number = language.words.get("inquiry-number");
        row((*path).to_owned(), figure(path, language), number, Vec::new())
    });
    questions.chain(figures).collect()
}

/// What is said to those who are asked, and where to look for one's own people.
fn asked(inquiry: &Inquiry<'_>, question: &Question, language: &Language) -> String {
    if inquiry.recipient.is_outside() {
        language.asked(&question.id)
    } else {
        language.question_text(&question.id, "how")
    }
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
    let outside = inquiry.recipient.is_outside();
    language.words.get(if outside { "inquiry-lead" } else { "inquiry-lead-colleagues" })
}

/// Room for the name of who fills it in.
fn filled_by(inquiry: &Inquiry<'_>, language: &Language) -> Option<Block> {
    let line = |id: &str| (language.words.get(id), blank());
    inquiry
        .recipient
        .is_outside()
        .then(|| form([line("inquiry-filled-by"), line("inquiry-filled-on")]))
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
        meta: vec![Inline::plain(asked(inquiry, question, language))],
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
