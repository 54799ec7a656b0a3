//! Pieces: what pagination moves about. A piece is as wide as the body and is never split,
//! unless it is taller than a page.

use super::page::{Artifact, Draw, Item, Tag};
use super::structure::NodeId;
use crate::theme::{BODY_HEIGHT, GRID};
use std::rc::Rc;

/// How strongly a piece holds on to the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Keep {
    /// A page may end here.
    #[default]
    No,
    /// A page ends here only when the whole group is taller than a page.
    Group,
    /// A page ends here only when nothing else is possible.
    Next,
}

/// A bookmark that leads to a place in a piece.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    /// The heading; headings count in reading order.
    pub(crate) heading: NodeId,
    /// The distance from the top of the piece.
    pub(crate) y: f32,
    /// The depth, 1 to 3.
    pub(crate) level: u8,
    /// The words.
    pub(crate) title: String,
}

/// A piece, placed at (0, 0).
#[derive(Debug, Clone, Default)]
pub(crate) struct Piece {
    /// The height.
    pub(crate) height: f32,
    /// The white space above, which disappears at the top of a page.
    pub(crate) before: f32,
    /// What is drawn.
    pub(crate) items: Vec<Item>,
    /// Whether the next piece must follow on the same page.
    pub(crate) keep: Keep,
    /// Whether the piece starts a new page.
    pub(crate) new_page: bool,
    /// The bookmarks that lead here.
    pub(crate) bookmarks: Vec<Mark>,
    /// Whether the piece starts on the baseline grid, see [`GRID`].
    pub(crate) grid: bool,
    /// What is drawn again above the piece when it starts a page: the header row of its table.
    pub(crate) header: Option<Rc<Piece>>,
}

impl Piece {
    /// A piece of these items.
    pub(crate) fn new(height: f32, items: Vec<Item>) -> Self {
        Self { height, items, ..Self::default() }
    }

    /// How far what is drawn reaches to the right, from the left of the piece.
    pub(crate) fn right(&self) -> f32 {
        self.items.iter().map(|item| item.draw.extent()[2]).fold(0.0, f32::max)
    }

    /// Where the piece starts when the one above it ends at `end`, both from the top of the body. On the
    /// grid the white space above it becomes a little less than it asks for, or more.
    pub(crate) fn top(&self, end: f32) -> f32 {
        let top = end + self.before;
        if !self.grid {
            return top;
        }
        // What rounding adds up to must not cost a step.
        let less = self.before.min(0.4 * GRID) + 0.01;
        ((top - less) / GRID).ceil() * GRID
    }

    /// The same piece further to the right.
    pub(crate) fn indented(mut self, dx: f32) -> Self {
        self.items = self.items.into_iter().map(|item| item.moved(dx, 0.0)).collect();
        if let Some(header) = self.header.take() {
            self.header = Some(Rc::new((*header).clone().indented(dx)));
        }
        self
    }

    /// The same piece with the white space above it made part of it, so that a rule at its side has no gap.
    pub(crate) fn with_space_inside(mut self) -> Self {
        let space = std::mem::take(&mut self.before);
        self.items = self.items.into_iter().map(|item| item.moved(0.0, space)).collect();
        self.height += space;
        self
    }

    /// The items as decoration, for the header row on a later page.
    pub(crate) fn repeated(&self) -> Vec<Item> {
        let decoration =
            |item: &Item| Item { tag: Tag::Artifact(Artifact::Repeated), ..item.clone() };
        self.items
            .iter()
            .filter(|item| !matches!(item.draw, Draw::Link(_)))
            .map(decoration)
            .collect()
    }

    /// The height that the piece needs at the top of a page.
    pub(crate) fn height_on_new_page(&self) -> f32 {
        self.height + self.header.as_ref().map_or(0.0, |header| header.height)
    }

    /// Whether nothing but white space or a rule is left, which needs no page of its own.
    pub(crate) fn is_bare(&self) -> bool {
        self.items.iter().all(|item| item.tag == Tag::Artifact(Artifact::Layout))
    }

    /// Splits a piece that is taller than a page between its lines.
    pub(crate) fn fitted(self) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut rest = self;
        while rest.height_on_new_page() > BODY_HEIGHT {
            let limit = BODY_HEIGHT - (rest.height_on_new_page() - rest.height);
            match rest.split(limit) {
                Ok((upper, lower)) => {
                    parts.push(upper);
                    if lower.is_bare() {
                        return parts;
                    }
                    rest = lower;
                }
                Err(whole) => {
                    parts.push(whole);
                    return parts;
                }
            }
        }
        parts.push(rest);
        parts
    }

    /// Splits a piece between its lines, so that the upper part is at most `limit` high.
    /// Gives the piece back when its first line is too high for that.
    pub(crate) fn split(self, limit: f32) -> Result<(Self, Self), Self> {
        let fits = |item: &Item| item.bottom <= limit + 0.01;
        let cut = self
            .items
            .iter()
            .filter(|item| !fits(item))
            .map(|item| item.top)
            .fold(self.height, f32::min);
        if cut <= 0.01 || !self.items.iter().any(fits) {
            return Err(self);
        }
        let (upper, lower): (Vec<Item>, Vec<Item>) = self.items.into_iter().partition(fits);
        let height = upper.iter().map(|item| item.bottom).fold(0.0, f32::max);
        let (above, below) = self.bookmarks.into_iter().partition(|mark| mark.y < cut);
        let lowered = |mark: Mark| Mark { y: mark.y - cut, ..mark };
        let rest = Self {
            height: self.height - cut,
            before: 0.0,
            items: lower.into_iter().map(|item| item.moved(0.0, -cut)).collect(),
            keep: self.keep,
            new_page: false,
            bookmarks: Vec::into_iter(below).map(lowered).collect(),
            grid: false,
            header: self.header.clone(),
        };
        let part = Self {
            height,
            before: self.before,
            items: upper,
            keep: Keep::No,
            new_page: self.new_page,
            bookmarks: above,
            grid: self.grid,
            header: self.header,
        };
        Ok((part, rest))
    }
}

/// Sets pieces under each other on one piece, as a column needs.
pub(crate) fn stack(pieces: Vec<Piece>) -> Piece {
    let mut height = 0.0;
    let mut items = Vec::new();
    let mut bookmarks = Vec::new();
    for (number, piece) in pieces.into_iter().enumerate() {
        if number > 0 {
            height = piece.top(height);
        }
        items.extend(piece.items.into_iter().map(|item| item.moved(0.0, height)));
        bookmarks
            .extend(piece.bookmarks.into_iter().map(|mark| Mark { y: mark.y + height, ..mark }));
        height += piece.height;
    }
    Piece { bookmarks, ..Piece::new(height, items) }
}
