//! The headings of a document, found before it is written, so that a list of contents can name
//! those that follow it.

use crate::document::Block;

/// A heading with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// The id, unique in the file. It is made of the numbers of the sections, so that it is the
    /// same in every language.
    pub(super) id: String,
    /// The level in the file, 1 to 4. Only the first heading has level 1.
    pub(super) level: usize,
    /// The level in the document, 1 to 3.
    pub(super) rank: u8,
    /// The words.
    pub(super) text: String,
}

/// The headings of blocks, in reading order.
pub(super) fn outline(blocks: &[Block]) -> Vec<Head> {
    let mut walk = Walk::default();
    walk.blocks(blocks);
    walk.heads
}

/// The level and the words of the heading that a block starts with, if it has one.
pub(super) fn title(block: &Block) -> Option<(u8, String)> {
    let (level, text) = match block {
        Block::Heading(heading) => (heading.level, heading.text.clone()),
        Block::Cover(cover) => (1, cover.finding.clone()),
        Block::Entry(entry) => (entry.level, format!("{} {}", entry.number, entry.title)),
        _ => return None,
    };
    let text = super::text::plain(&text).trim().to_owned();
    (!text.is_empty()).then_some((level.clamp(1, 3), text))
}

#[derive(Default)]
struct Walk {
    heads: Vec<Head>,
    /// The open sections below the first heading: the level that each asked for, and its rank.
    open: Vec<(u8, u8)>,
    /// How many headings of each depth were met since the one above them.
    counts: Vec<usize>,
}

impl Walk {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            if let Some((level, text)) = title(block) {
                self.head(level, text);
            }
            match block {
                Block::Entry(entry) => {
                    self.blocks(&entry.blocks);
                    if title(block).is_some() {
                        self.open.retain(|&(asked, _)| asked < entry.level.clamp(1, 3));
                    }
                }
                Block::KeepTogether(blocks) => self.blocks(blocks),
                Block::Columns(columns) => {
                    let before = self.open.clone();
                    self.blocks(&columns.left);
                    self.blocks(&columns.right);
                    let still =
                        before.iter().zip(&self.open).take_while(|(one, other)| one == other);
                    self.open.truncate(still.count());
                }
                _ => {}
            }
        }
    }

    fn head(&mut self, level: u8, text: String) {
        if self.heads.is_empty() {
            self.heads.push(Head { id: "top".to_owned(), level: 1, rank: 1, text });
            return;
        }
        self.open.retain(|&(asked, _)| asked < level);
        // What follows the first heading, the one of the whole document, has rank 2 at most.
        let above = self.open.last().map_or(1, |&(_, rank)| rank);
        let rank = level.min(above + 1);
        self.open.push((level, rank));
        let depth = self.open.len();
        self.counts.resize(depth, 0);
        if let Some(count) = self.counts.last_mut() {
            *count += 1;
        }
        let numbers: Vec<String> = self.counts.iter().map(ToString::to_string).collect();
        self.heads.push(Head {
            id: format!("s{}", numbers.join("-")),
            level: depth + 1,
            rank,
            text,
        });
    }
}
