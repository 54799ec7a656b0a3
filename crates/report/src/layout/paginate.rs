//! Distributing pieces over pages.

use super::page::{Bookmark, Layout, Page};
use super::piece::{Keep, Piece};
use crate::theme::{BODY_HEIGHT, MARGIN_SIDE, MARGIN_TOP};
use std::collections::VecDeque;

/// Sets pieces on pages, first fit, and ends a page where the pieces allow it.
pub(crate) fn paginate(pieces: Vec<Piece>) -> Layout {
    let mut waiting: VecDeque<Piece> = pieces.into_iter().flat_map(Piece::fitted).collect();
    let mut layout = Layout::default();
    while !waiting.is_empty() {
        let page = next_page(&mut waiting);
        place(&mut layout, page);
    }
    // Columns that go on over a page are read one after the other, so pages alone do not give the order.
    layout.outline.sort_by_key(|bookmark| bookmark.heading);
    if layout.pages.is_empty() {
        layout.pages.push(Page::default());
    }
    layout
}

/// Takes the pieces of the next page.
fn next_page(waiting: &mut VecDeque<Piece>) -> Vec<Piece> {
    let mut used = waiting[0].height_on_new_page();
    let mut end = 1;
    while let Some(piece) = waiting.get(end).filter(|piece| !piece.new_page) {
        let bottom = piece.top(used) + piece.height;
        if bottom > BODY_HEIGHT + 0.01 {
            break;
        }
        used = bottom;
        end += 1;
    }
    let full = waiting.get(end).is_some_and(|piece| !piece.new_page);
    if full {
        // The next piece has no room: go back to where a page may end.
        let ends_at = |strength: Keep| (1..=end).rev().find(|&at| waiting[at - 1].keep <= strength);
        match ends_at(Keep::No).or_else(|| ends_at(Keep::Group)) {
            Some(at) => end = at,
            // All pieces of the page hold on to the next one. So the next one is split.
            None => {
                if let Some(piece) = waiting.remove(end) {
                    let room = BODY_HEIGHT - piece.top(used);
                    match piece.split(room) {
                        Ok((upper, lower)) => {
                            if !lower.is_bare() {
                                waiting.insert(end, lower);
                            }
                            waiting.insert(end, upper);
                            end += 1;
                        }
                        Err(piece) => waiting.insert(end, piece),
                    }
                }
            }
        }
    }
    waiting.drain(..end).collect()
}

/// Places the pieces of a page under each other.
fn place(layout: &mut Layout, pieces: Vec<Piece>) {
    let mut page = Page::default();
    let mut end = 0.0;
    for (number, piece) in pieces.into_iter().enumerate() {
        if number > 0 {
            end = piece.top(end);
        } else if let Some(header) = &piece.header {
            let again = header.repeated().into_iter();
            page.items.extend(again.map(|item| item.moved(MARGIN_SIDE, MARGIN_TOP)));
            end = header.height;
        }
        let y = MARGIN_TOP + end;
        let page_number = layout.pages.len();
        layout.outline.extend(piece.bookmarks.iter().map(|mark| Bookmark {
            heading: mark.heading,
            level: mark.level,
            title: mark.title.clone(),
            page: page_number,
            y: y + mark.y,
        }));
        page.items.extend(piece.items.into_iter().map(|item| item.moved(MARGIN_SIDE, y)));
        end += piece.height;
    }
    layout.pages.push(page);
}
