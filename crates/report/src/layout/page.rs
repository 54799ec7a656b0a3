//! Positioned pages. The origin is the top left corner of the page and y grows downwards.

use super::font::Face;
use super::structure::{NodeId, SlotId, Tree};
use crate::document::Logo;
use crate::theme::{Color, Type};
use std::rc::Rc;

/// All pages of a report with the tree that says what their content means.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    /// The pages.
    pub(crate) pages: Vec<Page>,
    /// The structure.
    pub(crate) tree: Tree,
    /// The bookmarks, in document order.
    pub(crate) outline: Vec<Bookmark>,
}

/// A bookmark with the place it leads to.
#[derive(Debug, Clone)]
pub(crate) struct Bookmark {
    /// The heading; headings count in reading order.
    pub(crate) heading: NodeId,
    /// The depth, 1 to 3.
    pub(crate) level: u8,
    /// The words.
    pub(crate) title: String,
    /// The page, from 0.
    pub(crate) page: usize,
    /// The distance from the top of the page.
    pub(crate) y: f32,
}

/// One page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// What stands on it, in reading order.
    pub(crate) items: Vec<Item>,
}

/// Something drawn, with its meaning.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// What it belongs to.
    pub(crate) tag: Tag,
    /// The upper edge of the line that it belongs to, so that a tall piece is cut between lines only.
    pub(crate) top: f32,
    /// The lower edge of that line.
    pub(crate) bottom: f32,
    /// What is drawn.
    pub(crate) draw: Draw,
}

/// Whether something is content or decoration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    /// Content of a place in the structure tree.
    Slot(SlotId),
    /// Decoration that a screen reader passes over.
    Artifact(Artifact),
}

/// The kinds of decoration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Artifact {
    /// Rules, bullets and other drawings without meaning of their own.
    Layout,
    /// The header row of a table, drawn again on a later page.
    Repeated,
    /// The footer.
    Footer,
}

/// What can be drawn.
#[derive(Debug, Clone)]
pub(crate) enum Draw {
    /// Glyphs on a baseline.
    Glyphs(GlyphRun),
    /// A path.
    Path(Path),
    /// A picture.
    Picture(Picture),
    /// An area to press. Its slot is that of the words of the link.
    Link(LinkArea),
    /// The number of a page that is known once all pages are set. Glyphs then take its place.
    PageNumber(PageNumber),
}

/// Glyphs of one face, size and colour on one baseline, in the order in which they are read.
#[derive(Debug, Clone)]
pub(crate) struct GlyphRun {
    /// The face.
    pub(crate) face: Face,
    /// The size.
    pub(crate) size: f32,
    /// The colour.
    pub(crate) color: Color,
    /// The left edge.
    pub(crate) x: f32,
    /// The baseline.
    pub(crate) y: f32,
    /// Whether the first glyph stands at the right.
    pub(crate) rtl: bool,
    /// The text that all glyphs stand for together, where each by itself does not say it: a letter
    /// that is shown as its code, or one that takes several glyphs.
    pub(crate) stands_for: Text,
    /// The glyphs.
    pub(crate) glyphs: Vec<Glyph>,
}

impl GlyphRun {
    /// The width of the run, white space at its end left out.
    pub(crate) fn width(&self) -> f32 {
        let ink =
            self.glyphs.iter().rposition(|glyph| !glyph.is_space()).map_or(0, |last| last + 1);
        self.glyphs[..ink].iter().map(|glyph| glyph.advance * self.size).sum()
    }
}

/// A glyph with the text that it stands for. All lengths are in ems.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    /// The number of the glyph in the font; 0 where no font has one, so that the code is shown.
    pub(crate) id: u16,
    /// The font.
    pub(crate) face: Face,
    /// The way to the next glyph, kerning included.
    pub(crate) advance: f32,
    /// How far the glyph stands from its place, to the right and up, as marks on letters do.
    pub(crate) shift: [f32; 2],
    /// The text.
    pub(crate) text: Text,
}

/// The text that a glyph stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Text {
    /// None: the glyph continues the one before it.
    None,
    /// One character.
    One(char),
    /// Several, as of a ligature.
    Many(Rc<str>),
}

impl Text {
    /// The characters.
    pub(crate) fn chars(&self) -> impl Iterator<Item = char> {
        let (one, many) = match self {
            Self::None => (None, ""),
            Self::One(letter) => (Some(*letter), ""),
            Self::Many(letters) => (None, &**letters),
        };
        one.into_iter().chain(many.chars())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        let mut letters = text.chars();
        match (letters.next(), letters.next()) {
            (None, _) => Self::None,
            (Some(letter), None) => Self::One(letter),
            _ => Self::Many(text.into()),
        }
    }
}

impl Glyph {
    /// Whether the glyph is white space.
    pub(crate) fn is_space(&self) -> bool {
        match &self.text {
            Text::None => false,
            Text::One(letter) => letter.is_whitespace(),
            Text::Many(letters) => letters.chars().all(char::is_whitespace),
        }
    }
}

/// A path with its paint.
#[derive(Debug, Clone)]
pub(crate) struct Path {
    /// The steps.
    pub(crate) segments: Vec<Segment>,
    /// The colour inside.
    pub(crate) fill: Option<Color>,
    /// The line along the path.
    pub(crate) stroke: Option<Stroke>,
    /// The area outside which nothing is painted. What it goes around twice is outside.
    pub(crate) clip: Option<Vec<Segment>>,
}

/// A step of a path.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Segment {
    /// Start at a point.
    Move(f32, f32),
    /// A straight line.
    Line(f32, f32),
    /// A cubic curve: two control points and the end.
    Curve(f32, f32, f32, f32, f32, f32),
    /// Back to the start.
    Close,
}

/// A line along a path.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stroke {
    /// The colour.
    pub(crate) color: Color,
    /// The thickness.
    pub(crate) width: f32,
    /// The length of dashes and of the gaps between them.
    pub(crate) dash: Option<f32>,
}

/// An area to press.
#[derive(Debug, Clone)]
pub(crate) struct LinkArea {
    /// The area: x, y, width, height.
    pub(crate) area: [f32; 4],
    /// Where the link leads.
    pub(crate) target: Target,
    /// The words, for a screen reader.
    pub(crate) text: String,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// To an address on the web.
    Web(String),
    /// To the heading of a section, by the number of the section in reading order. Once all pages are
    /// set, its bookmark takes its place.
    Section(usize),
    /// To the place of a bookmark of the layout.
    Bookmark(usize),
}

/// The number of the page on which a section starts.
#[derive(Debug, Clone)]
pub(crate) struct PageNumber {
    /// The number of the section in reading order.
    pub(crate) section: usize,
    /// Where the number ends.
    pub(crate) right: f32,
    /// The upper edge of its line.
    pub(crate) y: f32,
    /// The size.
    pub(crate) kind: Type,
    /// The face.
    pub(crate) face: Face,
}

/// A picture in its place.
#[derive(Debug, Clone)]
pub(crate) struct Picture {
    /// The area: x, y, width, height.
    pub(crate) area: [f32; 4],
    /// The picture.
    pub(crate) image: Rc<Logo>,
}

impl Item {
    /// A drawing that reaches from `top` to `bottom`.
    pub(crate) fn new(tag: Tag, top: f32, bottom: f32, draw: Draw) -> Self {
        Self { tag, top, bottom, draw }
    }

    /// The same item at another place.
    pub(crate) fn moved(mut self, dx: f32, dy: f32) -> Self {
        self.top += dy;
        self.bottom += dy;
        match &mut self.draw {
            Draw::Glyphs(run) => {
                run.x += dx;
                run.y += dy;
            }
            Draw::Path(path) => {
                for segment in &mut path.segments {
                    *segment = segment.moved(dx, dy);
                }
                for segment in path.clip.iter_mut().flatten() {
                    *segment = segment.moved(dx, dy);
                }
            }
            Draw::Link(LinkArea { area, .. }) | Draw::Picture(Picture { area, .. }) => {
                area[0] += dx;
                area[1] += dy;
            }
            Draw::PageNumber(number) => {
                number.right += dx;
                number.y += dy;
            }
        }
        self
    }
}

impl Draw {
    /// The rectangle that is covered: left, top, right, bottom. Letters count with their full height.
    pub(crate) fn extent(&self) -> [f32; 4] {
        match self {
            Self::Glyphs(run) => {
                [run.x, run.y - run.size * 0.74, run.x + run.width(), run.y + run.size * 0.2]
            }
            Self::Link(LinkArea { area, .. }) | Self::Picture(Picture { area, .. }) => {
                let [x, y, width, height] = *area;
                [x, y, x + width, y + height]
            }
            Self::PageNumber(number) => {
                [number.right, number.y, number.right, number.y + number.kind.leading]
            }
            Self::Path(path) => match &path.clip {
                Some(clip) => bounds(clip, 0.0),
                None => {
                    bounds(&path.segments, path.stroke.map_or(0.0, |stroke| stroke.width / 2.0))
                }
            },
        }
    }
}

/// The rectangle around the points of a path, with a margin: left, top, right, bottom.
#[expect(clippy::many_single_char_names, reason = "coordinates have no other names")]
pub(crate) fn bounds(segments: &[Segment], margin: f32) -> [f32; 4] {
    let none = [f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NEG_INFINITY];
    let points = segments.iter().flat_map(|segment| match *segment {
        Segment::Move(x, y) | Segment::Line(x, y) => vec![(x, y)],
        Segment::Curve(a, b, c, d, x, y) => vec![(a, b), (c, d), (x, y)],
        Segment::Close => Vec::new(),
    });
    points.fold(none, |[left, top, right, bottom], (x, y)| {
        [left.min(x - margin), top.min(y - margin), right.max(x + margin), bottom.max(y + margin)]
    })
}

impl Segment {
    #[expect(clippy::many_single_char_names, reason = "coordinates have no other names")]
    fn moved(self, dx: f32, dy: f32) -> Self {
        match self {
            Self::Move(x, y) => Self::Move(x + dx, y + dy),
            Self::Line(x, y) => Self::Line(x + dx, y + dy),
            Self::Curve(a, b, c, d, x, y) => {
                Self::Curve(a + dx, b + dy, c + dx, d + dy, x + dx, y + dy)
            }
            Self::Close => Self::Close,
        }
    }
}

/// A horizontal rule whose upper edge is at `y`.
pub(crate) fn rule(x: f32, y: f32, width: f32, thickness: f32, color: Color, tag: Tag) -> Item {
    fill_rect([x, y, width, thickness], color, tag)
}

/// A full rectangle: x, y, width, height.
pub(crate) fn fill_rect(area: [f32; 4], color: Color, tag: Tag) -> Item {
    let path = Path { segments: rect(area), fill: Some(color), stroke: None, clip: None };
    Item::new(tag, area[1], area[1] + area[3], Draw::Path(path))
}

/// The steps of a rectangle: x, y, width, height.
pub(crate) fn rect([x, y, width, height]: [f32; 4]) -> Vec<Segment> {
    vec![
        Segment::Move(x, y),
        Segment::Line(x + width, y),
        Segment::Line(x + width, y + height),
        Segment::Line(x, y + height),
        Segment::Close,
    ]
}

/// The steps of a circle, as four curves.
pub(crate) fn circle(x: f32, y: f32, r: f32) -> Vec<Segment> {
    // The usual factor for a quarter of a circle as one cubic curve.
    let k = 0.552_284_8 * r;
    vec![
        Segment::Move(x + r, y),
        Segment::Curve(x + r, y + k, x + k, y + r, x, y + r),
        Segment::Curve(x - k, y + r, x - r, y + k, x - r, y),
        Segment::Curve(x - r, y - k, x - k, y - r, x, y - r),
        Segment::Curve(x + k, y - r, x + r, y - k, x + r, y),
        Segment::Close,
    ]
}
