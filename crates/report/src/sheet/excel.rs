//! The parts of a workbook of Excel.

use super::book::Parts;
use super::rows::Rows;
use super::xml::{Attributes, Node, add, number, walk};
use super::{COLUMNS, MOST_ROWS, SheetError};

/// The most texts that the cells of a workbook share: one for each cell that is looked at, and as many
/// again for those beside them.
const MOST_SHARED: usize = 2 * MOST_ROWS * COLUMNS;

/// Reads every sheet.
pub(super) fn read(parts: &mut Parts<'_>, rows: &mut Rows) -> Result<(), SheetError> {
    let mut shared = Vec::new();
    for at in parts.named("xl/sharedStrings.xml") {
        let mut words = Words::default();
        parts.open(at, |part| {
            walk(part, |node| {
                words.follow(&node)?;
                if matches!(node, Node::Close("si")) {
                    if shared.len() >= MOST_SHARED {
                        return Err(SheetError::TooLarge);
                    }
                    shared.push(std::mem::take(&mut words.text));
                }
                Ok(())
            })
        })?;
    }
    let sheets = parts.places(|name| {
        let part = name.rsplit_once('.').filter(|(_, kind)| kind.eq_ignore_ascii_case("xml"));
        part.is_some_and(|(name, _)| name.to_ascii_lowercase().starts_with("xl/worksheets/"))
    });
    for at in sheets {
        let mut cell = Cell::default();
        parts.open(at, |part| walk(part, |node| cell.follow(&node, &shared, rows)))?;
    }
    Ok(())
}

/// Text in runs; how it is spoken in Japanese is left out.
#[derive(Default)]
struct Words {
    text: String,
    /// Inside a run.
    inside: bool,
    /// Inside what is spoken.
    spoken: bool,
}

impl Words {
    fn follow(&mut self, node: &Node<'_>) -> Result<(), SheetError> {
        match node {
            Node::Open("t", _) => self.inside = true,
            Node::Close("t") => self.inside = false,
            Node::Open("rPh", _) => self.spoken = true,
            Node::Close("rPh") => self.spoken = false,
            Node::Text(text) if self.inside && !self.spoken => add(&mut self.text, text)?,
            _ => {}
        }
        Ok(())
    }
}

/// The cell that passes.
#[derive(Default)]
struct Cell {
    /// Its column.
    column: usize,
    /// The column of the next one, where that does not say its own.
    next: usize,
    /// What its value is.
    kind: String,
    /// Its value.
    value: String,
    /// Inside the value.
    inside: bool,
    /// The text that stands in the cell itself.
    words: Words,
}

impl Cell {
    fn follow(
        &mut self,
        node: &Node<'_>,
        shared: &[String],
        rows: &mut Rows,
    ) -> Result<(), SheetError> {
        match node {
            Node::Open("row", _) => self.next = 0,
            Node::Close("row") => rows.end()?,
            Node::Open("c", attributes) => self.open(*attributes),
            Node::Close("c") => self.close(shared, rows)?,
            Node::Open("v", _) => self.inside = true,
            Node::Close("v") => self.inside = false,
            Node::Text(text) if self.inside => add(&mut self.value, text)?,
            _ => self.words.follow(node)?,
        }
        Ok(())
    }

    fn open(&mut self, attributes: Attributes<'_>) {
        let place = attributes.value_of("r").and_then(|place| column(&place));
        self.column = place.unwrap_or(self.next);
        self.next = self.column.saturating_add(1);
        self.kind = attributes.value_of("t").unwrap_or_default();
        self.value.clear();
        self.words = Words::default();
    }

    fn close(&mut self, shared: &[String], rows: &mut Rows) -> Result<(), SheetError> {
        let at = || self.value.trim().parse::<usize>().ok();
        match self.kind.as_str() {
            "s" => {
                rows.set(self.column, at().and_then(|at| shared.get(at)).map_or("", |text| text))
            }
            "inlineStr" => rows.set(self.column, &self.words.text),
            "b" => rows.set(self.column, if self.value.trim() == "1" { "true" } else { "false" }),
            "e" => Ok(()),
            "" | "n" => rows.set(self.column, &number(&self.value)),
            _ => rows.set(self.column, &self.value),
        }
    }
}

/// The column of a place such as `AB12`, from 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let mut column = 0_usize;
    for letter in letters {
        let letter = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        column = column.checked_mul(26)?.checked_add(letter)?;
    }
    column.checked_sub(1)
}
