//! The bookmarks, nested as the headings are.

use super::{flip, integer};
use crate::layout::page::Bookmark;
use lopdf::{Dictionary, Object, ObjectId, dictionary};

/// Writes the bookmarks and returns the object that leads to them.
pub(super) fn write(
    file: &mut lopdf::Document,
    pages: &[ObjectId],
    bookmarks: &[Bookmark],
) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    // For each bookmark the one above it: the nearest earlier one of a lower level.
    let parents: Vec<Option<usize>> = bookmarks
        .iter()
        .enumerate()
        .map(|(at, mark)| (0..at).rev().find(|&earlier| bookmarks[earlier].level < mark.level))
        .collect();
    let children = |parent: Option<usize>| -> Vec<usize> {
        (0..bookmarks.len()).filter(|&at| parents[at] == parent).collect()
    };
    for (at, mark) in bookmarks.iter().enumerate() {
        let siblings = children(parents[at]);
        let place = siblings.iter().position(|&sibling| sibling == at).unwrap_or_default();
        let mut entry = dictionary! {
            "Title" => lopdf::text_string(&mark.title),
            "Parent" => parents[at].map_or(root, |parent| ids[parent]),
            "Dest" => destination(mark, pages),
        };
        if place > 0 {
            entry.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(&next) = siblings.get(place + 1) {
            entry.set("Next", ids[next]);
        }
        ends(&mut entry, &children(Some(at)), &ids, true);
        file.set_object(ids[at], entry);
    }
    let mut outline = dictionary! { "Type" => "Outlines" };
    ends(&mut outline, &children(None), &ids, false);
    file.set_object(root, outline);
    Some(root)
}

/// The place of a heading, with a little space above it. The reader's zoom stays.
pub(super) fn destination(mark: &Bookmark, pages: &[ObjectId]) -> Object {
    let page = pages.get(mark.page).copied().unwrap_or_default();
    vec![page.into(), "XYZ".into(), Object::Null, Object::Real(flip(mark.y - 6.0)), Object::Null]
        .into()
}

/// Sets the first and the last child, and their number. A negative number means that they are folded away.
fn ends(entry: &mut Dictionary, children: &[usize], ids: &[ObjectId], folded: bool) {
    if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
        entry.set("First", ids[first]);
        entry.set("Last", ids[last]);
        let count = integer(children.len());
        entry.set(
            "Count",
            if folded {
                count.as_i64().map_or(count, |count| Object::Integer(-count))
            } else {
                count
            },
        );
    }
}
