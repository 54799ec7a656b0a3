//! The key below a chart: what each pattern means.

use super::flow::Flow;
use super::page::{Item, Tag};
use super::piece::Piece;
use crate::theme::{INK_2, MM, SMALL};

/// The area of a sample of a pattern, in its line: x, y, width, height.
pub(super) const SWATCH: [f32; 4] = [0.0, (SMALL.leading - 2.6 * MM) / 2.0, 6.0 * MM, 2.6 * MM];
/// The space between a sample and its words.
const NEAR: f32 = 1.5 * MM;
/// The space between two entries.
const GAP: f32 = 6.0 * MM;

impl Flow {
    /// Samples with their words, side by side as far as they fit.
    pub(super) fn key(&mut self, entries: Vec<(Vec<Item>, &str)>, width: f32, tag: Tag) -> Piece {
        let indent = SWATCH[2] + NEAR;
        let (mut x, mut y) = (0.0, 0.0);
        let mut items = Vec::new();
        let mut height = 0.0_f32;
        for (sample, words) in entries {
            // The space parts the words from the next ones when the text is read or copied.
            let text = format!("{words} ");
            let room = (width - x - indent).max(0.0);
            let mut block = self.text_block(&text, SMALL, INK_2, tag, room);
            // A letter that is wider than the room stands in one line all the same.
            if x > 0.0 && (block.height > SMALL.leading || block.right() > room) {
                (x, y) = (0.0, height);
                block = self.text_block(&text, SMALL, INK_2, tag, width - indent);
            }
            height = height.max(y + block.height);
            let right = block.right();
            items.extend(sample.into_iter().map(|item| item.moved(x, y)));
            items.extend(block.items.into_iter().map(|item| item.moved(x + indent, y)));
            if block.height > SMALL.leading {
                // Words of several lines have them alone: a page may end between two of them.
                (x, y) = (0.0, height);
            } else {
                x += indent + right + GAP;
            }
        }
        Piece::new(height, items)
    }
}
