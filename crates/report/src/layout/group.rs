//! Blocks that hold other content: callouts, entries and columns.

use super::flow::{Flow, Look, keep_all, keep_strictly};
use super::font::Face;
use super::page::{Artifact, Item, Tag, fill_rect, rule};
use super::piece::{Keep, Mark, Piece, stack};
use super::structure::Role;
use crate::document::{Callout, Columns, Entry, Inline, Tone, is_empty};
use crate::theme::{self, LINE, LINE_STRONG, MM, YOU};

impl Flow {
    /// A remark with a rule at its left.
    pub(crate) fn callout(&mut self, callout: &Callout, width: f32) -> Vec<Piece> {
        let indent = 4.0 * MM;
        let parent = self.parent();
        let node = self.tree.add(parent, Role::Remark);
        let mut pieces = Vec::new();
        if !callout.title.is_empty() {
            let title = self.tree.add(node, Role::Paragraph);
            let inlines = [Inline::Plain(callout.title.clone())];
            pieces = self.text(&inlines, Look::bold(theme::BODY), width - indent, title);
            keep_strictly(&mut pieces);
        }
        for paragraph in &callout.paragraphs {
            let mut more = self.paragraph(paragraph, width - indent, node);
            if let Some(first) = more.first_mut() {
                first.before = if pieces.is_empty() { 0.0 } else { 2.5 };
            }
            pieces.append(&mut more);
        }
        keep_all(&mut pieces);
        let color = match callout.tone {
            Tone::You => YOU,
            Tone::Provider => theme::PROVIDER,
            Tone::Neutral => LINE_STRONG,
        };
        let artifact = Tag::Artifact(Artifact::Layout);
        let mut pieces: Vec<Piece> = pieces
            .into_iter()
            .map(|piece| {
                let mut piece = piece.with_space_inside().indented(indent);
                piece.items.insert(0, fill_rect([0.0, 0.0, 2.25, piece.height], color, artifact));
                piece
            })
            .collect();
        for piece in pieces.iter_mut().skip(1) {
            // White space between two lines would be a gap in the rule.
            piece.grid = false;
        }
        if let Some(first) = pieces.first_mut() {
            first.before = 9.0;
        }
        pieces
    }

    /// An entry: its number in the margin, and a thin rule above it.
    pub(crate) fn entry(&mut self, entry: &Entry, width: f32) -> Vec<Piece> {
        let indent = 9.0 * MM;
        let artifact = Tag::Artifact(Artifact::Layout);
        let line = rule(0.0, 0.0, width, theme::RULE_THIN, LINE, artifact);
        let mut pieces = vec![Piece {
            before: 4.0 * MM,
            keep: Keep::Next,
            grid: true,
            ..Piece::new(theme::GRID, vec![line])
        }];

        let level = self.open_section(entry.level);
        let parent = self.parent();
        let node = self.tree.add(parent, Role::Heading(level));
        let kind = if level < 3 { theme::HEADING_2 } else { theme::HEADING_3 };
        let slot = Tag::Slot(self.tree.slot(node));
        // The space after the number parts it from the title when the text is read or copied.
        let number = self.text_line(&format!("{} ", entry.number), Face::Bold, kind, YOU, slot);
        let inlines = [Inline::Plain(entry.title.clone())];
        let mut title: Vec<Piece> = self
            .text(&inlines, Look::bold(kind), width - indent, node)
            .into_iter()
            .map(|line| line.indented(indent))
            .collect();
        keep_strictly(&mut title);
        if let Some(first) = title.first_mut() {
            first.items.splice(0..0, number.items);
            first.bookmarks = vec![Mark {
                heading: node,
                y: 0.0,
                level,
                title: format!("{} {}", entry.number, entry.title),
            }];
        }
        pieces.append(&mut title);

        if !is_empty(&entry.meta) {
            let meta = self.tree.add(parent, Role::Paragraph);
            let mut lines = self.text(&entry.meta, Look::dim(theme::CHART), width - indent, meta);
            keep_strictly(&mut lines);
            if let Some(first) = lines.first_mut() {
                first.before = 1.0;
            }
            pieces.extend(lines.into_iter().map(|line| line.indented(indent)));
        }
        let body = self.blocks(&entry.blocks, width - indent);
        pieces.extend(body.into_iter().map(|piece| piece.indented(indent)));
        self.sections.close(level);
        pieces
    }

    /// Two series of blocks side by side, as one piece.
    pub(crate) fn columns(&mut self, columns: &Columns, width: f32) -> Piece {
        let sections = self.sections.clone();
        let gap = columns.gap.max(0.0) * MM;
        let least = 50.0 * MM;
        if width < 2.0 * least + gap {
            // No room for two: the right column follows the left one.
            let mut both = self.blocks(&columns.left, width);
            both.extend(self.blocks(&columns.right, width));
            self.sections.return_to(&sections);
            return stack(both);
        }
        let left_width = (columns.left_width * MM).clamp(least, width - gap - least);
        let left = self.blocks(&columns.left, left_width);
        let right = self.blocks(&columns.right, width - left_width - gap);
        self.sections.return_to(&sections);
        let before = [&left, &right]
            .into_iter()
            .filter_map(|side| side.first())
            .map(|piece| piece.before)
            .fold(0.0, f32::max);
        let left = stack(left);
        let right = stack(right).indented(left_width + gap);
        let height = left.height.max(right.height);
        let items: Vec<Item> = left.items.into_iter().chain(right.items).collect();
        let bookmarks = left.bookmarks.into_iter().chain(right.bookmarks).collect();
        Piece { before, bookmarks, grid: true, ..Piece::new(height, items) }
    }
}
