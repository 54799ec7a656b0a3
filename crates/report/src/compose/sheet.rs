//! A page that stands by itself, to print and to fill in by hand.

use chrono::NaiveDate;

use super::{file_date, heading};
use crate::document::{Block, Cell, Column, Cover, Document, Inline, Paragraph, Row, Style, Table};
use crate::wording::Language;

/// What a page by itself is made of.
pub(super) struct Sheet<'a> {
    /// What it is; the heading of the page.
    pub(super) title: String,
    /// Whose it is.
    pub(super) firm: String,
    /// The day it was made.
    pub(super) date: NaiveDate,
    /// The line at its foot.
    pub(super) footer: String,
    /// Its language.
    pub(super) language: &'a Language,
    /// Whether it starts in large type, where there is room for it.
    pub(super) large: bool,
    /// What it holds.
    pub(super) blocks: Vec<Block>,
}

pub(super) fn document(sheet: &Sheet<'_>) -> Document {
    let words = &sheet.language.words;
    let named = [("title", (&sheet.title).into()), ("firm", (&sheet.firm).into())];
    let title = words.with("report-document-title", &named);
    let mut blocks = if sheet.large { vec![cover(sheet)] } else { head(sheet) };
    blocks.extend(sheet.blocks.iter().cloned());
    Document {
        subject: title.clone(),
        title,
        author: "Tandem".to_owned(),
        language: sheet.language.locale().tag().to_owned(),
        date: file_date(sheet.date),
        footer: sheet.footer.clone(),
        page_of: words.get("report-page"),
        blocks,
    }
}

fn cover(sheet: &Sheet<'_>) -> Block {
    Block::Cover(Cover {
        brand: sheet.language.words.get("app-name"),
        kind: String::new(),
        partners: Vec::new(),
        firm: vec![Inline::bold(sheet.firm.clone())],
        date: sheet.language.formats.day(sheet.date),
        finding: sheet.title.clone(),
        interval: Vec::new(),
        sign: None,
        logos: Vec::new(),
    })
}

fn head(sheet: &Sheet<'_>) -> Vec<Block> {
    let day = sheet.language.formats.day(sheet.date);
    let whose = vec![Inline::bold(sheet.firm.clone()), Inline::dim(format!(", {day}"))];
    vec![
        heading(1, sheet.title.clone()),
        Block::Paragraph(Paragraph { style: Style::Small, inlines: whose }),
    ]
}

/// Labels with their values, each on a line of its own, with room to write where the value is
/// [`blank`].
pub(super) fn form(rows: impl IntoIterator<Item = (String, String)>) -> Block {
    let cells = rows.into_iter().map(|(label, value)| vec![Cell::header(label), Cell::text(value)]);
    table(vec![Column::fixed("", 50.0), Column::share("", 1.0)], cells.collect())
}

/// The value of a line to write on.
pub(super) fn blank() -> String {
    "\u{a0}".to_owned()
}

/// A table without a caption.
pub(super) fn table(columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table::new(columns, rows.into_iter().map(Row::new)))
}
