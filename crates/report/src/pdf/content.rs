//! The content of the pages, between the marks that tie it to the structure tree.

use super::font::Fonts;
use super::{PdfError, flip, round, text};
use crate::layout::Face;
use crate::layout::page::{
    Artifact, Draw, GlyphRun, Item, Layout, LinkArea, Path, Picture, Segment, Tag, Target, Text,
};
use crate::layout::structure::SlotId;
use crate::theme::{self, Color};
use printpdf::{
    DictItem, FontId, Line, LineDashPattern, LinePoint, Mm, Op, PaintMode, PdfFontHandle, PdfPage,
    Point, Polygon, PolygonRing, Pt, Rgb, WindingOrder, XObjectTransform,
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
    /// Where it leads.
    pub(super) target: Target,
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
            let mut open: Option<(Tag, Meaning)> = None;
            for item in &page.items {
                if let Draw::Link(link) = &item.draw {
                    contents.link(number, item.tag, link);
                    continue;
                }
                let meaning = Meaning::of(item);
                if open.is_none_or(|open| ends(open, item.tag, meaning)) {
                    let meaning = meaning.unwrap_or(Meaning::Plain);
                    if open.is_some() {
                        pen.ops.push(Op::EndMarkedContent);
                    }
                    contents.open(number, layout, item.tag, meaning, &mut pen);
                    open = Some((item.tag, meaning));
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

    fn open(
        &mut self,
        page: usize,
        layout: &Layout,
        tag: Tag,
        meaning: Meaning<'_>,
        pen: &mut Pen,
    ) {
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
                match meaning {
                    Meaning::Plain => {
                        super::tags::name(layout.tree.nodes[layout.tree.slots[slot]].role)
                    }
                    Meaning::Reversed => "ReversedChars",
                    Meaning::StandsFor(text) => {
                        map.insert("ActualText".to_owned(), text_string(text));
                        "Span"
                    }
                }
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

    fn link(&mut self, page: usize, tag: Tag, link: &LinkArea) {
        let Tag::Slot(slot) = tag else {
            return;
        };
        let [x, y, width, height] = link.area;
        let area = [round(x), flip(y + height), round(x + width), flip(y)];
        let (target, text) = (link.target.clone(), link.text.clone());
        self.links.push(Link { page, slot, area, target, text });
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

/// How the glyphs of marked content give its text.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Meaning<'a> {
    /// In their order.
    Plain,
    /// Against their order: each string is shown from left to right, and read from right to left.
    Reversed,
    /// Not at all: they stand for this text.
    StandsFor(&'a Text),
}

impl<'a> Meaning<'a> {
    /// What glyphs mean. Other drawings share the mark of the words before them.
    fn of(item: &'a Item) -> Option<Self> {
        let Draw::Glyphs(run) = &item.draw else {
            return None;
        };
        Some(match &run.stands_for {
            _ if matches!(item.tag, Tag::Artifact(_)) => Self::Plain,
            Text::None if run.rtl => Self::Reversed,
            Text::None => Self::Plain,
            text => Self::StandsFor(text),
        })
    }
}

/// Whether content with this mark ends before an item. Text that stands for all of its content shares
/// it with no other words.
fn ends(open: (Tag, Meaning<'_>), tag: Tag, meaning: Option<Meaning<'_>>) -> bool {
    let shared = meaning
        .is_none_or(|meaning| meaning == open.1 && !matches!(meaning, Meaning::StandsFor(_)));
    open.0 != tag || !shared
}

/// Text in UTF-16 with its mark.
fn text_string(text: &Text) -> DictItem {
    let letters: String = text.chars().collect();
    let units = std::iter::once(0xfeff).chain(letters.encode_utf16());
    DictItem::String { data: units.flat_map(u16::to_be_bytes).collect(), literal: false }
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
            Draw::Picture(picture) => self.picture(picture),
            Draw::Link(_) | Draw::PageNumber(_) => {}
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
        text::show(run, self.fonts, &mut self.ops)?;
        self.ops.push(Op::EndTextSection);
        Ok(())
    }

    fn picture(&mut self, picture: &Picture) {
        let [x, y, width, height] = picture.area;
        let transform = XObjectTransform {
            translate_x: Some(Pt(round(x))),
            translate_y: Some(Pt(flip(y + height))),
            scale_x: Some(round(width)),
            scale_y: Some(round(height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id: super::picture::id(&picture.image), transform });
    }

    fn polygon(&mut self, segments: &[Segment], mode: PaintMode, winding_order: WindingOrder) {
        let rings = rings(segments).into_iter().map(|(points, _)| PolygonRing { points }).collect();
        self.ops.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order } });
    }

    fn path(&mut self, path: &Path) {
        if let Some(clip) = &path.clip {
            self.ops.push(Op::SaveGraphicsState);
            self.polygon(clip, PaintMode::Clip, WindingOrder::EvenOdd);
        }
        if let Some(color) = path.fill {
            self.fill_color(color);
            self.polygon(&path.segments, PaintMode::Fill, WindingOrder::NonZero);
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
