//! From blocks to pieces.

use super::contents::Title;
use super::font::Face;
use super::line::{Line, Span, SpanKind, break_lines};
use super::page::{Artifact, Tag, rule};
use super::piece::{Keep, Mark, Piece, stack};
use super::section::Sections;
use super::shape::Shaper;
use super::structure::{NodeId, Role, Tree};
use crate::document::{Block, Heading, Inline, Paragraph, Style, is_empty};
use crate::theme::{self, BODY_WIDTH, Color, INK, INK_2, LINE_STRONG, MM, Type};

/// What the layout of a document needs at hand.
pub(crate) struct Flow {
    /// The structure tree so far.
    pub(crate) tree: Tree,
    /// The language of the text.
    pub(crate) language: String,
    shaper: Shaper,
    /// The sections that are open.
    pub(super) sections: Sections,
    /// All sections so far, in reading order.
    pub(super) opened: Vec<NodeId>,
    /// The titles of all sections of the document, in reading order.
    pub(super) titles: Vec<Title>,
}

/// How text looks and where it belongs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// The size.
    pub(crate) kind: Type,
    /// The face.
    pub(crate) face: Face,
    /// The colour.
    pub(crate) color: Color,
}

impl Look {
    /// Text in the regular face and in ink.
    pub(crate) fn text(kind: Type) -> Self {
        Self { kind, face: Face::Regular, color: INK }
    }

    /// Text in the second ink.
    pub(crate) fn dim(kind: Type) -> Self {
        Self { color: INK_2, ..Self::text(kind) }
    }

    /// Text in bold.
    pub(crate) fn bold(kind: Type) -> Self {
        Self { face: Face::Bold, ..Self::text(kind) }
    }
}

impl Flow {
    /// Starts the layout of a document in this language.
    pub(crate) fn new(language: &str) -> Self {
        Self {
            tree: Tree::default(),
            language: language.to_owned(),
            shaper: Shaper::new(language),
            sections: Sections::default(),
            opened: Vec::new(),
            titles: Vec::new(),
        }
    }

    /// The pieces of the whole document.
    pub(crate) fn document(&mut self, blocks: &[Block]) -> Vec<Piece> {
        self.titles = super::contents::titles(blocks);
        self.blocks(blocks, BODY_WIDTH)
    }

    /// The node to which the next block belongs.
    pub(crate) fn parent(&self) -> NodeId {
        self.sections.innermost().unwrap_or(0)
    }

    /// The pieces of blocks of this width.
    pub(crate) fn blocks(&mut self, blocks: &[Block], width: f32) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        let mut previous: Option<&Block> = None;
        let mut space = 0.0;
        let mut new_page = false;
        for block in blocks {
            match block {
                Block::PageBreak => new_page = true,
                Block::Space(height) => space += height.max(0.0) * MM,
                _ => {}
            }
            let mut made = self.block(block, width);
            made.retain(|piece| !piece.items.is_empty());
            if let Some(first) = made.first_mut() {
                first.before = gap(previous, block, first.before) + std::mem::take(&mut space);
                first.new_page |= std::mem::take(&mut new_page);
                previous = Some(block);
                pieces.append(&mut made);
            }
        }
        pieces
    }

    fn block(&mut self, block: &Block, width: f32) -> Vec<Piece> {
        match block {
            Block::Heading(heading) => self.heading(heading, width),
            Block::Paragraph(paragraph) => {
                let parent = self.parent();
                self.paragraph(paragraph, width, parent)
            }
            Block::List(list) => self.list(list, width),
            Block::Table(table) => self.table(table, width),
            Block::KeyValues(values) => self.key_values(values, width),
            Block::Callout(callout) => self.callout(callout, width),
            Block::Entry(entry) => self.entry(entry, width),
            Block::Cover(cover) => self.cover(cover, width),
            Block::Ruler(ruler) => vec![self.ruler(ruler, width)],
            Block::Bars(bars) => vec![self.bars(bars, width)],
            Block::Sign(sign) => vec![self.sign(sign, width)],
            Block::Columns(columns) => vec![self.columns(columns, width)],
            Block::KeepTogether(blocks) => {
                let mut pieces = self.blocks(blocks, width);
                keep_all(&mut pieces);
                pieces
            }
            Block::Rule => {
                let artifact = Tag::Artifact(Artifact::Layout);
                let item = rule(0.0, 0.0, width, theme::RULE_STRONG, LINE_STRONG, artifact);
                let piece = Piece::new(theme::RULE_STRONG, vec![item]);
                vec![Piece { before: 4.5 * MM, keep: Keep::Next, ..piece }]
            }
            Block::Radar(radar) => self.radar(radar, width).into_iter().collect(),
            Block::BurnDown(chart) => self.burn_down(chart, width).into_iter().collect(),
            Block::Timeline(timeline) => self.timeline(timeline, width),
            Block::Contents(contents) => self.contents(contents, width),
            Block::Space(_) | Block::PageBreak => Vec::new(),
        }
    }

    /// Opens a section and sets its heading.
    fn heading(&mut self, heading: &Heading, width: f32) -> Vec<Piece> {
        if heading.text.trim().is_empty() {
            return Vec::new();
        }
        let level = self.open_section(heading.level);
        let node = self.tree.add(self.parent(), Role::Heading(level));
        let (kind, before) = match level {
            1 => (theme::HEADING_1, 8.0 * MM),
            2 => (theme::HEADING_2, 6.5 * MM),
            _ => (theme::HEADING_3, 4.5 * MM),
        };
        let inlines = [Inline::Plain(heading.text.clone())];
        let mut pieces = self.text(&inlines, Look::bold(kind), width, node);
        keep_strictly(&mut pieces);
        if let Some(first) = pieces.first_mut() {
            first.before = before;
            first.grid = true;
            first.new_page = heading.new_page;
            first.bookmarks =
                vec![Mark { heading: node, y: 0.0, level, title: heading.text.clone() }];
        }
        pieces
    }

    /// Opens a section of this level and returns the level: one deeper than the section around it at most.
    pub(crate) fn open_section(&mut self, level: u8) -> u8 {
        let level = self.sections.level(level);
        let section = self.tree.add(self.parent(), Role::Section);
        self.sections.open(level, section);
        self.opened.push(section);
        level
    }

    /// A paragraph as a child of a node.
    pub(crate) fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        width: f32,
        parent: NodeId,
    ) -> Vec<Piece> {
        let (look, before) = match paragraph.style {
            Style::Lead => (Look::text(theme::LEAD), 6.0),
            Style::Body => (Look::text(theme::BODY), 5.0),
            Style::Small => (Look::dim(theme::SMALL), 4.0),
        };
        if is_empty(&paragraph.inlines) {
            return Vec::new();
        }
        let node = self.tree.add(parent, Role::Paragraph);
        let mut pieces = self.text(&paragraph.inlines, look, width, node);
        if let Some(first) = pieces.first_mut() {
            first.before = before;
        }
        pieces
    }

    /// Text in lines, one piece a line; the first two and the last two lines of a paragraph stay together.
    pub(crate) fn text(
        &mut self,
        inlines: &[Inline],
        look: Look,
        width: f32,
        node: NodeId,
    ) -> Vec<Piece> {
        let spans = self.spans(inlines, look, node);
        let lines = self.lines(&spans, look.kind, width);
        let held = held(&lines);
        let grid = look.kind == theme::BODY;
        lines
            .into_iter()
            .zip(held)
            .map(|(line, held)| {
                let keep = if held { Keep::Next } else { Keep::No };
                Piece { keep, grid, ..Piece::new(look.kind.leading, line.items) }
            })
            .collect()
    }

    /// Breaks spans into lines.
    pub(crate) fn lines(&mut self, spans: &[Span], kind: Type, width: f32) -> Vec<Line> {
        break_lines(&mut self.shaper, &self.language, spans, kind, width)
    }

    /// Gives inlines their looks and their places in the tree.
    pub(crate) fn spans(&mut self, inlines: &[Inline], look: Look, node: NodeId) -> Vec<Span> {
        let mut slot = None;
        let mut spans = Vec::new();
        for inline in inlines {
            let (text, face, color) = match inline {
                Inline::Plain(text) => (text, look.face, look.color),
                Inline::Bold(text) => (text, Face::Bold, look.color),
                Inline::Dim(text) => (text, look.face, INK_2),
                Inline::Link { text, url } => {
                    slot = None;
                    let link = self.tree.add(node, Role::Link);
                    let tag = Tag::Slot(self.tree.slot(link));
                    let kind = SpanKind::Text(text.clone());
                    spans.push(Span {
                        kind,
                        face: look.face,
                        color: theme::LINK,
                        tag,
                        url: Some(url.clone()),
                    });
                    continue;
                }
                Inline::Symbol { symbol, alt } => {
                    let tag = if alt.is_empty() {
                        Tag::Artifact(Artifact::Layout)
                    } else {
                        slot = None;
                        Tag::Slot(self.tree.figure(node, alt, true))
                    };
                    let kind = SpanKind::Symbol(*symbol);
                    spans.push(Span { kind, face: look.face, color: look.color, tag, url: None });
                    continue;
                }
            };
            if text.is_empty() {
                continue;
            }
            let place = *slot.get_or_insert_with(|| self.tree.slot(node));
            spans.push(Span {
                kind: SpanKind::Text(text.clone()),
                face,
                color,
                tag: Tag::Slot(place),
                url: None,
            });
        }
        spans
    }

    /// Words on one line.
    pub(crate) fn text_line(
        &mut self,
        words: &str,
        face: Face,
        kind: Type,
        color: Color,
        tag: Tag,
    ) -> Line {
        let span =
            Span { kind: SpanKind::Text(words.replace('\n', " ")), face, color, tag, url: None };
        self.lines(&[span], kind, f32::MAX).into_iter().next().unwrap_or_default()
    }

    /// A label in a chart. The space after it parts it from the next one when the text is read or copied.
    pub(crate) fn label(
        &mut self,
        words: &str,
        face: Face,
        kind: Type,
        color: Color,
        tag: Tag,
    ) -> Line {
        if words.is_empty() {
            return Line::default();
        }
        self.text_line(&format!("{words} "), face, kind, color, tag)
    }

    /// Words in a column, as one piece.
    pub(crate) fn text_block(
        &mut self,
        words: &str,
        kind: Type,
        color: Color,
        tag: Tag,
        width: f32,
    ) -> Piece {
        let span = Span {
            kind: SpanKind::Text(words.to_owned()),
            face: Face::Regular,
            color,
            tag,
            url: None,
        };
        let lines = self.lines(&[span], kind, width);
        stack(lines.into_iter().map(|line| Piece::new(kind.leading, line.items)).collect())
    }
}

/// For each line whether the next one must stay with it: the first two and the last two lines of a
/// paragraph stand together. A line feed ends a paragraph.
pub(crate) fn held(lines: &[Line]) -> Vec<bool> {
    let starts = |at: usize| at == 0 || !lines[at - 1].goes_on;
    let ends = |at: usize| lines.get(at).is_none_or(|line| !line.goes_on);
    (0..lines.len()).map(|at| lines[at].goes_on && (starts(at) || ends(at + 1))).collect()
}

/// The white space between two blocks, when the second one asks for `wanted`.
fn gap(previous: Option<&Block>, block: &Block, wanted: f32) -> f32 {
    let Some(previous) = previous else {
        return wanted;
    };
    let heading = matches!(block, Block::Heading(_));
    match previous {
        // What follows a rule belongs to it, so it stands nearer than it would without.
        Block::Rule => 3.2 * MM,
        Block::Columns(_) if heading => wanted,
        Block::Heading(_) if heading => wanted.min(3.0 * MM),
        Block::Callout(_)
        | Block::Table(_)
        | Block::KeyValues(_)
        | Block::Ruler(_)
        | Block::Bars(_)
        | Block::Sign(_)
        | Block::Radar(_)
        | Block::BurnDown(_)
        | Block::Timeline(_)
        | Block::Contents(_)
        | Block::Columns(_) => wanted.max(3.4 * MM),
        _ => wanted,
    }
}

/// Holds pieces together on one page when they fit on one.
pub(crate) fn keep_all(pieces: &mut [Piece]) {
    let last = pieces.len().saturating_sub(1);
    for piece in &mut pieces[..last] {
        piece.keep = piece.keep.max(Keep::Group);
    }
}

/// Holds pieces together and with what follows.
pub(crate) fn keep_strictly(pieces: &mut [Piece]) {
    for piece in pieces {
        piece.keep = Keep::Next;
    }
}
