//! The list of the headings that follow, each a link with the number of its page.
//!
//! What follows is known before it is laid out, by reading the blocks once; on which pages it stands
//! is known when all pages are set. Until then the numbers and the links name their section.

use super::flow::{Flow, Look};
use super::line::{Span, SpanKind};
use super::page::{Artifact, Draw, Item, Layout, LinkArea, PageNumber, Tag, Target, rule};
use super::piece::{Keep, Piece};
use super::section::Sections;
use super::structure::{NodeId, Role};
use crate::document::{Block, Contents};
use crate::theme::{BODY, INK, LINE, MM, RULE_THIN};
use std::collections::BTreeMap;

/// The deepest level that is listed.
const DEEPEST: u8 = 2;
/// The white space above and below an entry.
const PADDING: f32 = 0.8 * MM;
/// How far entries of the second level stand to the right.
const INDENT: f32 = 6.0 * MM;
/// The space between a title and the number of its page.
const GAP: f32 = 5.0 * MM;
/// The room for the number of a page. No report comes to ten thousand pages.
const WIDEST: &str = "9999";

/// The title of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Title {
    /// The level, 1 to 3.
    level: u8,
    /// The words, as the bookmark has them.
    text: String,
}

/// The titles of all sections that blocks open, in reading order.
pub(crate) fn titles(blocks: &[Block]) -> Vec<Title> {
    let mut reader = Reader::default();
    reader.read(blocks);
    reader.titles
}

#[derive(Default)]
struct Reader {
    sections: Sections,
    titles: Vec<Title>,
}

impl Reader {
    fn read(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) if !heading.text.trim().is_empty() => {
                    self.open(heading.level, heading.text.clone());
                }
                Block::Cover(cover) => {
                    self.open(1, cover.finding.clone());
                }
                Block::Entry(entry) => {
                    let title = format!("{} {}", entry.number, entry.title);
                    let level = self.open(entry.level, title);
                    self.read(&entry.blocks);
                    self.sections.close(level);
                }
                Block::Columns(columns) => {
                    let before = self.sections.clone();
                    self.read(&columns.left);
                    self.read(&columns.right);
                    self.sections.return_to(&before);
                }
                Block::KeepTogether(blocks) => self.read(blocks),
                _ => {}
            }
        }
    }

    fn open(&mut self, level: u8, text: String) -> u8 {
        let level = self.sections.level(level);
        self.sections.open(level, self.titles.len());
        self.titles.push(Title { level, text });
        level
    }
}

impl Flow {
    /// The headings that follow, one piece each.
    pub(crate) fn contents(&mut self, contents: &Contents, width: f32) -> Vec<Piece> {
        let first = self.opened.len();
        let listed: Vec<(usize, Title)> = self
            .titles
            .iter()
            .cloned()
            .enumerate()
            .skip(first)
            .filter(|(_, title)| title.level <= DEEPEST && !title.text.trim().is_empty())
            .collect();
        if listed.is_empty() {
            return Vec::new();
        }
        let parent = self.parent();
        let list = self.tree.add(parent, Role::Toc);
        let mut below: Option<NodeId> = None;
        let mut inner: Option<NodeId> = None;
        let mut pieces = Vec::new();
        let count = listed.len();
        for (at, (section, title)) in listed.iter().enumerate() {
            let parent = match below {
                Some(above) if title.level > 1 => {
                    *inner.get_or_insert_with(|| self.tree.add(above, Role::Toc))
                }
                _ => list,
            };
            let item = self.tree.add(parent, Role::TocItem);
            if title.level == 1 {
                (below, inner) = (Some(item), None);
            }
            let mut piece = self.contents_entry(*section, title, &contents.link, width, item);
            if at + 1 < count {
                let artifact = Tag::Artifact(Artifact::Layout);
                let y = piece.height - RULE_THIN;
                piece.items.push(rule(0.0, y, width, RULE_THIN, LINE, artifact));
                // No entry stands alone on a page.
                if at == 0 || at + 2 == count {
                    piece.keep = Keep::Next;
                }
            }
            pieces.push(piece);
        }
        if let Some(first) = pieces.first_mut() {
            first.before = 6.0;
        }
        pieces
    }

    fn contents_entry(
        &mut self,
        section: usize,
        title: &Title,
        words: &str,
        width: f32,
        item: NodeId,
    ) -> Piece {
        let (look, indent) =
            if title.level == 1 { (Look::bold(BODY), 0.0) } else { (Look::text(BODY), INDENT) };
        let reference = self.tree.add(item, Role::Reference);
        let link = self.tree.add(reference, Role::Link);
        let tag = Tag::Slot(self.tree.slot(link));
        let room = self.text_line(WIDEST, look.face, BODY, INK, tag).width;
        // The space parts the title from the number when the text is read or copied.
        let span = Span {
            kind: SpanKind::Text(format!("{} ", title.text)),
            face: look.face,
            color: look.color,
            tag,
            url: None,
        };
        let lines = self.lines(&[span], BODY, width - indent - room - GAP);
        let count = lines.len();
        let mut items = Vec::new();
        let mut y = PADDING;
        for (at, line) in lines.into_iter().enumerate() {
            // The whole line can be pressed, and lines leave no gap between them.
            let top = if at == 0 { 0.0 } else { y };
            let bottom = y + BODY.leading + if at + 1 == count { PADDING } else { 0.0 };
            let glyphs = line.items.into_iter().map(|item| item.moved(indent, y));
            items.extend(glyphs.map(|item| Item { top, bottom, ..item }));
            if at + 1 == count {
                let number = PageNumber { section, right: width, y, kind: BODY, face: look.face };
                items.push(Item::new(tag, top, bottom, Draw::PageNumber(number)));
            }
            let area = LinkArea {
                area: [0.0, top, width, bottom - top],
                target: Target::Section(section),
                text: words.replace("{title}", &title.text),
            };
            items.push(Item::new(tag, top, bottom, Draw::Link(area)));
            y += BODY.leading;
        }
        Piece::new(y + PADDING + RULE_THIN, items)
    }
}

/// Puts the numbers of pages and the bookmarks in the place of the sections that stand for them.
pub(crate) fn number(flow: &mut Flow, layout: &mut Layout) {
    let places: BTreeMap<usize, usize> = layout
        .outline
        .iter()
        .enumerate()
        .filter_map(|(at, mark)| {
            let section = flow.tree.nodes.get(mark.heading)?.parent;
            // Sections are nodes in reading order, so their numbers rise.
            flow.opened.binary_search(&section).ok().map(|number| (number, at))
        })
        .collect();
    for page in &mut layout.pages {
        let items = std::mem::take(&mut page.items);
        for mut item in items {
            let (tag, top, bottom) = (item.tag, item.top, item.bottom);
            match &mut item.draw {
                Draw::PageNumber(number) => {
                    let Some(&at) = places.get(&number.section) else { continue };
                    let words = (layout.outline[at].page + 1).to_string();
                    let line = flow.label(&words, number.face, number.kind, INK, tag);
                    let x = number.right - line.width;
                    let glyphs = line.items.into_iter().map(|item| item.moved(x, number.y));
                    page.items.extend(glyphs.map(|item| Item { top, bottom, ..item }));
                }
                Draw::Link(LinkArea { target, text, .. }) => {
                    if let Target::Section(section) = target {
                        let Some(&at) = places.get(section) else { continue };
                        *text = text.replace("{page}", &(layout.outline[at].page + 1).to_string());
                        *target = Target::Bookmark(at);
                    }
                    page.items.push(item);
                }
                _ => page.items.push(item),
            }
        }
    }
}
