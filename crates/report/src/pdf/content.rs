//! The content of the pages, between the marks that tie it to the structure tree.

use super::font::Fonts;
use super::{PdfError, flip, round};
use crate::layout::Face;
use crate::layout::page::{Artifact, Draw, GlyphRun, Item, Layout, Path, Segment, Tag, Text};
use crate::layout::structure::SlotId;
use crate::theme::{self, Color};
use printpdf::{
    DictItem, FontId, Line, LineDashPattern, LinePoint, Mm, Op, PaintMode, PdfFontHandle, PdfPage,
    Point, Polygon, PolygonRing, Pt, Rect, Rgb, WindingOrder,
};
use std::collections::BTreeMap;

/// Content of a slot on one page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The page, from 0.
    pub(super) page: usize,
    /// The number of the marked content on that page.
    pub(super) mark: usize,
}

/// A link on a page.
#[derive(Debug)]
pub(super) struct Link {
    /// The page, from 0.
    pub(super) page: usize,
    /// The slot of its words.
    pub(super) slot: SlotId,
    /// Left, bottom, right, top.
    pub(super) area: [f32; 4],
    /// The address.
    pub(super) url: String,
    /// The words.
    pub(super) text: String,
}

/// All pages, and where the content of each slot stands.
pub(super) struct Contents {
    /// The pages.
    pub(super) pages: Vec<PdfPage>,
    /// For each slot the places of its content, in reading order.
    pub(super) places: Vec<Vec<Place>>,
    /// For each slot the rectangle that its content covers on its first page: left, bottom, right, top.
    pub(super) boxes: Vec<Option<[f32; 4]>>,
    /// For each page the slots of its marked content.
    pub(super) marks: Vec<Vec<SlotId>>,
    /// The links.
    pub(super) links: Vec<Link>,
}

impl Contents {
    /// Draws the pages of a layout.
    pub(super) fn new(layout: &Layout, fonts: &mut Fonts) -> Result<Self, PdfError> {
        let slots = layout.tree.slots.len();
        let mut contents = Self {
            pages: Vec::new(),
            places: vec![Vec::new(); slots],
            boxes: vec![None; slots],
            marks: Vec::new(),
            links: Vec::new(),
        };
        for (number, page) in layout.pages.iter().enumerate() {
            contents.marks.push(Vec::new());
            let mut pen = Pen { ops: Vec::new(), fonts, fill: None, font: None };
            let mut open: Option<Tag> = None;
            for item in &page.items {
                if let Draw::Link(link) = &item.draw {
                    contents.link(number, item.tag, link);
                    continue;
                }
                if open != Some(item.tag) {
                    if open.is_some() {
                        pen.ops.push(Op::EndMarkedContent);
                    }
                    contents.open(number, layout, item.tag, &mut pen);
                    open = Some(item.tag);
                }
                contents.cover(number, item);
                pen.draw(&item.draw)?;
            }
            if open.is_some() {
                pen.ops.push(Op::EndMarkedContent);
            }
            let (width, height) = (Mm(210.0), Mm(297.0));
            contents.pages.push(PdfPage::new(width, height, pen.ops));
        }
        Ok(contents)
    }

    fn open(&mut self, page: usize, layout: &Layout, tag: Tag, pen: &mut Pen) {
        let mut map = BTreeMap::new();
        let name = match tag {
            Tag::Slot(slot) => {
                let mark = self.marks[page].len();
                self.marks[page].push(slot);
                self.places[slot].push(Place { page, mark });
                map.insert(
                    "MCID".to_owned(),
                    DictItem::Int(i64::try_from(mark).unwrap_or(i64::MAX)),
                );
                super::tags::name(layout.tree.nodes[layout.tree.slots[slot]].role)
            }
            Tag::Artifact(kind) => {
                let (kind, subtype) = match kind {
                    Artifact::Layout => ("Layout", None),
                    Artifact::Repeated => ("Pagination", None),
                    Artifact::Footer => ("Pagination", Some("Footer")),
                };
                map.insert("Type".to_owned(), DictItem::Name(kind.into()));
                if let Some(subtype) = subtype {
                    map.insert("Subtype".to_owned(), DictItem::Name(subtype.into()));
                }
                "Artifact"
            }
        };
        let properties = DictItem::Dict { map };
        pen.ops.push(Op::BeginMarkedContentWithProperties { tag: name.to_owned(), properties });
    }

    fn link(&mut self, page: usize, tag: Tag, link: &crate::layout::page::LinkArea) {
        let Tag::Slot(slot) = tag else {
            return;
        };
        let [x, y, width, height] = link.area;
        let area = [round(x), flip(y + height), round(x + width), flip(y)];
        self.links.push(Link { page, slot, area, url: link.url.clone(), text: link.text.clone() });
    }

    /// Extends the rectangle of the item's slot.
    fn cover(&mut self, page: usize, item: &Item) {
        let Tag::Slot(slot) = item.tag else {
            return;
        };
        if self.places[slot].first().is_none_or(|place| place.page != page) {
            return;
        }
        let [left, top, right, bottom] = item.draw.extent();
        let mine = [round(left), flip(bottom), round(right), flip(top)];
        let whole = self.boxes[slot].unwrap_or(mine);
        self.boxes[slot] = Some([
            whole[0].min(mine[0]),
            whole[1].min(mine[1]),
            whole[2].max(mine[2]),
            whole[3].max(mine[3]),
        ]);
    }
}

/// Writes drawing operators.
struct Pen<'a> {
    ops: Vec<Op>,
    fonts: &'a mut Fonts,
    /// The colour inside shapes and letters that is set already.
    fill: Option<Color>,
    /// The font and the size that are set already.
    font: Option<(Face, f32)>,
}

impl Pen<'_> {
    fn draw(&mut self, draw: &Draw) -> Result<(), PdfError> {
        match draw {
            Draw::Glyphs(run) => self.glyphs(run)?,
            Draw::Path(path) => self.path(path),
            Draw::Link(_) => {}
        }
        Ok(())
    }

    fn fill_color(&mut self, color: Color) {
        if self.fill != Some(color) {
            self.ops.push(Op::SetFillColor { col: rgb(color) });
            self.fill = Some(color);
        }
    }

    fn glyphs(&mut self, run: &GlyphRun) -> Result<(), PdfError> {
        self.fill_color(run.color);
        self.ops.push(Op::StartTextSection);
        if self.font != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(FontId(Fonts::resource(run.face).to_owned()));
            self.ops.push(Op::SetFont { font, size: Pt(round(run.size)) });
            self.font = Some((run.face, run.size));
        }
        let pos = Point { x: Pt(round(run.x)), y: Pt(flip(run.y)) };
        self.ops.push(Op::SetTextCursor { pos });
        let mut line = Shown::default();
        // Where the next glyph belongs, in ems from the left edge.
        let mut x = if run.rtl { run.glyphs.iter().map(|glyph| glyph.advance).sum() } else { 0.0 };
        if let Some(letter) = run.stands_for {
            self.stands_for(&[letter]);
        }
        let mut open = false;
        for (number, glyph) in run.glyphs.iter().enumerate() {
            // Glyphs that show fewer or more letters than they are stand for them together.
            let joined = run.stands_for.is_none()
                && run.glyphs.get(number + 1).is_some_and(|next| next.text == Text::None);
            let ends = open && glyph.text != Text::None;
            if ends || (joined && glyph.text != Text::None) {
                line.flush(&mut self.ops);
            }
            if ends {
                self.ops.push(Op::EndMarkedContent);
                open = false;
            }
            if joined && !open && glyph.text != Text::None {
                self.stands_for(&glyph.text.chars().collect::<Vec<char>>());
                open = true;
            }
            if run.rtl {
                x -= glyph.advance;
            }
            let (code, width) = self.fonts.code(glyph)?;
            line.rise(glyph.shift[1] * run.size, &mut self.ops);
            line.show(code, width, (x + glyph.shift[0]) * 1000.0);
            if !run.rtl {
                x += glyph.advance;
            }
        }
        line.rise(0.0, &mut self.ops);
        line.flush(&mut self.ops);
        if open || run.stands_for.is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
        self.ops.push(Op::EndTextSection);
        Ok(())
    }

    /// Opens content that stands for other text than its glyphs say.
    fn stands_for(&mut self, letters: &[char]) {
        let text: String = letters.iter().collect();
        let data: Vec<u8> =
            std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        let text = DictItem::String { data, literal: false };
        let properties = DictItem::Dict { map: BTreeMap::from([("ActualText".to_owned(), text)]) };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
    }

    fn path(&mut self, path: &Path) {
        if let Some([x, y, width, height]) = path.clip {
            self.ops.push(Op::SaveGraphicsState);
            let rectangle = Rect {
                x: Pt(round(x)),
                y: Pt(flip(y + height)),
                width: Pt(round(width)),
                height: Pt(round(height)),
                mode: Some(PaintMode::Clip),
                winding_order: Some(WindingOrder::NonZero),
            };
            self.ops.push(Op::DrawRectangle { rectangle });
        }
        if let Some(color) = path.fill {
            self.fill_color(color);
            let rings = rings(&path.segments)
                .into_iter()
                .map(|(points, _)| PolygonRing { points })
                .collect();
            let polygon =
                Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
            self.ops.push(Op::DrawPolygon { polygon });
        }
        if let Some(stroke) = path.stroke {
            self.ops.push(Op::SetOutlineColor { col: rgb(stroke.color) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(round(stroke.width)) });
            if let Some(dash) = stroke.dash {
                self.ops.push(Op::SetLineDashPattern {
                    dash: LineDashPattern::new(0.0, &[round(dash), round(dash)]),
                });
            }
            for (points, is_closed) in rings(&path.segments) {
                self.ops.push(Op::DrawLine { line: Line { points, is_closed } });
            }
            if stroke.dash.is_some() {
                self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::solid() });
            }
        }
        if path.clip.is_some() {
            self.ops.push(Op::RestoreGraphicsState);
        }
    }
}

/// Glyphs in a row, as one operator.
#[derive(Default)]
struct Shown {
    /// Codes in strings, and between them how far back the next string starts, in thousandths of an em.
    parts: Vec<DictItem>,
    codes: Vec<u8>,
    /// Where the next glyph would stand by itself, in thousandths of an em.
    pen: f32,
    rise: f32,
}

impl Shown {
    /// Shows a glyph of this width at `x`.
    fn show(&mut self, code: u16, width: f32, x: f32) {
        // What rounding leaves over is carried on, so that a long line does not drift.
        let back = (self.pen - x).round();
        if back != 0.0 {
            self.close();
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a line is a few hundred ems at most"
            )]
            self.parts.push(DictItem::Int(back as i64));
            self.pen -= back;
        }
        self.codes.extend(code.to_be_bytes());
        self.pen += width;
    }

    /// Sets the next glyphs higher by so many points.
    fn rise(&mut self, rise: f32, ops: &mut Vec<Op>) {
        let rise = round(rise);
        if rise.to_bits() != self.rise.to_bits() {
            self.flush(ops);
            ops.push(Op::SetLineOffset { multiplier: rise });
            self.rise = rise;
        }
    }

    /// Ends a string of codes.
    fn close(&mut self) {
        if !self.codes.is_empty() {
            let data = std::mem::take(&mut self.codes);
            self.parts.push(DictItem::String { data, literal: false });
        }
    }

    /// Writes what was shown so far. The back end would take every glyph as a string of its own, so
    /// the operator is written as it stands in the file.
    fn flush(&mut self, ops: &mut Vec<Op>) {
        self.close();
        if !self.parts.is_empty() {
            let value = vec![DictItem::Array(std::mem::take(&mut self.parts))];
            ops.push(Op::Unknown { key: "TJ".to_owned(), value });
        }
    }
}

/// The parts of a path, with whether each is closed.
#[expect(clippy::many_single_char_names, reason = "coordinates have no other names")]
fn rings(segments: &[Segment]) -> Vec<(Vec<LinePoint>, bool)> {
    let point = |x: f32, y: f32, bezier: bool| LinePoint {
        p: Point { x: Pt(round(x)), y: Pt(flip(y)) },
        bezier,
    };
    let mut rings: Vec<(Vec<LinePoint>, bool)> = Vec::new();
    for segment in segments {
        if let Segment::Move(x, y) = *segment {
            rings.push((vec![point(x, y, false)], false));
            continue;
        }
        let Some((points, closed)) = rings.last_mut() else {
            continue;
        };
        match *segment {
            Segment::Line(x, y) => points.push(point(x, y, false)),
            Segment::Curve(a, b, c, d, x, y) => {
                points.extend([point(a, b, true), point(c, d, true), point(x, y, false)]);
            }
            Segment::Close => *closed = true,
            Segment::Move(..) => {}
        }
    }
    rings
}

fn rgb(theme::Color(r, g, b): Color) -> printpdf::Color {
    let channel = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    printpdf::Color::Rgb(Rgb { r: channel(r), g: channel(g), b: channel(b), icc_profile: None })
}
