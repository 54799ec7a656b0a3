//! XML as it passes: what opens, what closes, and the text between.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::SheetError;
use super::book::Part;
use super::rows::MOST_CELL;

/// The most elements inside each other. A workbook has ten.
const MOST_DEPTH: usize = 100;
/// The most attributes of an element that are looked at.
const MOST_ATTRIBUTES: usize = 100;

/// What passes.
pub(super) enum Node<'a> {
    /// An element begins. Its name has no prefix.
    Open(&'a str, Attributes<'a>),
    /// An element ends.
    Close(&'a str),
    /// Text, perhaps a part of it.
    Text(&'a str),
}

/// The attributes of an element.
#[derive(Clone, Copy)]
pub(super) struct Attributes<'a>(&'a BytesStart<'a>);

impl Attributes<'_> {
    /// The value of an attribute, whatever the prefix of its name. No value that is looked at needs
    /// an escape.
    pub(super) fn value_of(self, name: &str) -> Option<String> {
        // That no name stands twice is not looked at: it would take the square of their number.
        let mut all = self.0.attributes();
        let found = all.with_checks(false).take(MOST_ATTRIBUTES).find_map(|attribute| {
            attribute.ok().filter(|attribute| attribute.key.local_name().into_inner() == name)
        })?;
        Some(found.value.trim().to_owned())
    }

    /// The same, as a count; 1 where there is none.
    pub(super) fn count(self, name: &str) -> usize {
        self.value_of(name).and_then(|count| count.parse().ok()).unwrap_or(1)
    }
}

/// Reads a part to its end. A part that is not well formed, or that defines entities of its own, is
/// refused.
pub(super) fn walk(
    part: Part<'_>,
    mut visit: impl FnMut(Node<'_>) -> Result<(), SheetError>,
) -> Result<(), SheetError> {
    let mut reader = Reader::from_reader(part);
    let mut buffer = Vec::new();
    let mut depth = 0_usize;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| SheetError::NotATable)? {
            Event::Start(start) => {
                depth += 1;
                if depth > MOST_DEPTH {
                    return Err(SheetError::NotATable);
                }
                visit(Node::Open(start.local_name().into_inner(), Attributes(&start)))?;
            }
            Event::Empty(start) => {
                visit(Node::Open(start.local_name().into_inner(), Attributes(&start)))?;
                visit(Node::Close(start.local_name().into_inner()))?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visit(Node::Close(end.local_name().into_inner()))?;
            }
            Event::Text(text) => visit(Node::Text(&text))?,
            Event::CData(text) => visit(Node::Text(&text))?,
            Event::GeneralRef(reference) => {
                let letter = match &*reference {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    _ => {
                        reference.resolve_char_ref().ok().flatten().ok_or(SheetError::NotATable)?
                    }
                };
                visit(Node::Text(letter.encode_utf8(&mut [0; 4])))?;
            }
            Event::DocType(_) => return Err(SheetError::NotATable),
            Event::Eof if depth > 0 => return Err(SheetError::NotATable),
            Event::Eof => return Ok(()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// Adds to the text of a cell, up to its limit.
pub(super) fn add(cell: &mut String, text: &str) -> Result<(), SheetError> {
    cell.push_str(text);
    if cell.len() > MOST_CELL { Err(SheetError::TooLarge) } else { Ok(()) }
}

/// A number as a person writes it, without the zeros that a program adds.
pub(super) fn number(text: &str) -> String {
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() && number.abs() < 1e15 => (number + 0.0).to_string(),
        _ => text.to_owned(),
    }
}
