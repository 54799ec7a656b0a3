//! Lists.

use super::flow::{Flow, Look};
use super::font::Face;
use super::line::{Span, SpanKind};
use super::page::{Artifact, Tag};
use super::piece::Piece;
use super::structure::{NodeId, Role};
use crate::document::{List, ListItem, Marker, Paragraph, Style};
use crate::theme::{self, Color, INK, INK_2, MM, Type};

impl Flow {
    /// The pieces of a list.
    pub(crate) fn list(&mut self, list: &List, width: f32) -> Vec<Piece> {
        if list.items.is_empty() {
            return Vec::new();
        }
        let parent = self.parent();
        let node = self.tree.add(parent, Role::List(list.marker));
        let mut pieces = Vec::new();
        for (number, item) in list.items.iter().enumerate() {
            let first = number == 0;
            let mut made = self.list_item(list.marker, number + 1, item, width, node);
            if let Some(piece) = made.first_mut() {
                // Two items are as far apart as half a step of the grid, so that every second one is on it.
                piece.before = if first { 4.0 } else { theme::GRID / 2.0 };
            }
            for piece in made.iter_mut().skip(usize::from(first)) {
                piece.grid = false;
            }
            pieces.append(&mut made);
        }
        pieces
    }

    fn list_item(
        &mut self,
        marker: Marker,
        number: usize,
        item: &ListItem,
        width: f32,
        list: NodeId,
    ) -> Vec<Piece> {
        let indent = match marker {
            Marker::Bullet => 4.0 * MM,
            Marker::Symbol => 5.0 * MM,
            Marker::Number => 7.0 * MM,
        };
        let node = self.tree.add(list, Role::ListItem);
        let kind = first_type(item);
        let label = self.list_label(marker, number, item, kind, node);
        let body = self.tree.add(node, Role::ListBody);
        let mut pieces = Vec::new();
        for paragraph in &item.paragraphs {
            pieces.extend(self.paragraph(paragraph, width - indent, body));
        }
        if pieces.is_empty() {
            pieces.push(Piece::new(kind.leading, Vec::new()));
        }
        let mut pieces: Vec<Piece> =
            pieces.into_iter().map(|piece| piece.indented(indent)).collect();
        if let (Some(first), Some(label)) = (pieces.first_mut(), label) {
            let line = self.lines(&[label], kind, f32::MAX).into_iter().next().unwrap_or_default();
            first.items.splice(0..0, line.items);
        }
        pieces
    }

    /// What stands before an item.
    fn list_label(
        &mut self,
        marker: Marker,
        number: usize,
        item: &ListItem,
        kind: Type,
        node: NodeId,
    ) -> Option<Span> {
        let words = |flow: &mut Self, text: String, color: Color| {
            let label = flow.tree.add(node, Role::Label);
            let tag = Tag::Slot(flow.tree.slot(label));
            Span { kind: SpanKind::Text(text), face: Face::Regular, color, tag, url: None }
        };
        match marker {
            Marker::Bullet => Some(words(self, "\u{2022} ".to_owned(), INK_2)),
            Marker::Number => Some(words(self, format!("{number}. "), INK)),
            Marker::Symbol => {
                let (symbol, alt) = item.symbol.as_ref()?;
                let look = Look::text(kind);
                let tag = if alt.is_empty() {
                    Tag::Artifact(Artifact::Layout)
                } else {
                    let label = self.tree.add(node, Role::Label);
                    Tag::Slot(self.tree.figure(label, alt, true))
                };
                Some(Span {
                    kind: SpanKind::Symbol(*symbol),
                    face: look.face,
                    color: look.color,
                    tag,
                    url: None,
                })
            }
        }
    }
}

/// The type of the first line of an item.
fn first_type(item: &ListItem) -> Type {
    match item.paragraphs.first() {
        Some(Paragraph { style: Style::Lead, .. }) => theme::LEAD,
        Some(Paragraph { style: Style::Small, .. }) => theme::SMALL,
        _ => theme::BODY,
    }
}
