//! The content of a workbook of `LibreOffice`.

use super::book::Part;
use super::rows::Rows;
use super::xml::{Attributes, Node, add, number, walk};
use super::{COLUMNS, SheetError};

/// Reads every table.
pub(super) fn read(part: Part<'_>, rows: &mut Rows) -> Result<(), SheetError> {
    let mut cell = Cell::default();
    walk(part, |node| cell.follow(&node, rows))
}

/// The cell that passes.
#[derive(Default)]
struct Cell {
    /// Its column.
    column: usize,
    /// How many columns it takes.
    columns: usize,
    /// How many times its row stands there.
    times: usize,
    /// Its value, of a number.
    value: Option<String>,
    /// Its text.
    text: String,
    /// Inside a cell.
    open: bool,
    /// Inside how many paragraphs: text is nowhere else.
    paragraphs: usize,
    /// Inside how many remarks about a cell, which are no part of it.
    remarks: usize,
}

impl Cell {
    fn follow(&mut self, node: &Node<'_>, rows: &mut Rows) -> Result<(), SheetError> {
        match node {
            Node::Open("annotation", _) => self.remarks += 1,
            Node::Close("annotation") => self.remarks = self.remarks.saturating_sub(1),
            _ if self.remarks > 0 => {}
            Node::Open("table-row", attributes) => {
                self.column = 0;
                self.times = attributes.count("number-rows-repeated");
            }
            Node::Close("table-row") => rows.end_repeated(self.times)?,
            Node::Open("table-cell" | "covered-table-cell", attributes) => self.open(*attributes),
            Node::Close("table-cell" | "covered-table-cell") => self.close(rows)?,
            Node::Open("p", _) => {
                if self.open && self.paragraphs == 0 && !self.text.is_empty() {
                    add(&mut self.text, "\n")?;
                }
                self.paragraphs += 1;
            }
            Node::Close("p") => self.paragraphs = self.paragraphs.saturating_sub(1),
            Node::Open("s", attributes) => {
                for _ in 0..attributes.count("c").min(100) {
                    self.add(" ")?;
                }
            }
            Node::Open("tab", _) => self.add("\t")?,
            Node::Open("line-break", _) => self.add("\n")?,
            Node::Text(text) => self.add(text)?,
            Node::Open(..) | Node::Close(_) => {}
        }
        Ok(())
    }

    fn add(&mut self, text: &str) -> Result<(), SheetError> {
        if self.open && self.paragraphs > 0 { add(&mut self.text, text) } else { Ok(()) }
    }

    fn open(&mut self, attributes: Attributes<'_>) {
        self.open = true;
        self.text.clear();
        self.paragraphs = 0;
        self.columns = attributes.count("number-columns-repeated");
        let kind = attributes.value_of("value-type").unwrap_or_default();
        let counts = matches!(kind.as_str(), "float" | "percentage" | "currency");
        self.value = if counts { attributes.value_of("value") } else { None };
    }

    fn close(&mut self, rows: &mut Rows) -> Result<(), SheetError> {
        let text = self.value.take().map_or_else(|| self.text.clone(), |value| number(&value));
        let end = self.column.saturating_add(self.columns);
        for column in self.column..end.min(COLUMNS) {
            rows.set(column, &text)?;
        }
        self.column = end;
        self.open = false;
        Ok(())
    }
}
