//! The small drawings of the look. Their grids are those of the look's own drawings.

use super::page::{Artifact, Draw, Item, Path, Segment, Stroke, Tag, circle, rect};
use crate::document::Symbol;
use crate::theme::{Color, DONE, INK, INK_2, LINE_STRONG, PAPER, PARTLY, PROVIDER, YOU};

/// The height of a square, in ems.
const SQUARE: f32 = 0.95;
/// The height of a pair of wheels, in ems.
const WHEELS: f32 = 0.92;

/// The width of a drawing, in ems.
pub(crate) fn width(symbol: Symbol) -> f32 {
    if is_square(symbol) { SQUARE } else { WHEELS * 1.5 }
}

fn is_square(symbol: Symbol) -> bool {
    matches!(symbol, Symbol::Done | Symbol::Partly | Symbol::NotDone | Symbol::Unknown)
}

/// Draws a symbol whose left edge is at `x`, beside letters of this size on the baseline `y`.
pub(crate) fn draw(symbol: Symbol, x: f32, y: f32, size: f32, tag: Tag) -> Vec<Item> {
    let height = size * if is_square(symbol) { SQUARE } else { WHEELS };
    // Capital letters are 0.72 em high; the drawing stands in their middle.
    let top = y - size * 0.36 - height / 2.0;
    let pen = Pen { x, y: top, unit: height / if is_square(symbol) { 20.0 } else { 24.0 }, tag };
    match symbol {
        Symbol::Done => vec![
            pen.rect([1.0, 1.0, 18.0, 18.0], Some(DONE), None),
            pen.path(
                &[Segment::Move(5.0, 10.5), Segment::Line(8.6, 14.0), Segment::Line(15.0, 6.6)],
                None,
                Some((PAPER, 2.4)),
            ),
        ],
        Symbol::Partly => vec![
            pen.path(
                &[
                    Segment::Move(2.0, 2.0),
                    Segment::Line(2.0, 18.0),
                    Segment::Line(18.0, 18.0),
                    Segment::Close,
                ],
                Some(PARTLY),
                None,
            ),
            pen.rect([2.0, 2.0, 16.0, 16.0], None, Some((PARTLY, 2.0))),
        ],
        Symbol::NotDone => vec![pen.rect([2.0, 2.0, 16.0, 16.0], None, Some((YOU, 2.4)))],
        Symbol::Unknown => vec![
            pen.rect([1.8, 1.8, 16.4, 16.4], None, Some((INK_2, 1.6))),
            pen.path(
                &[
                    Segment::Move(6.9, 7.6),
                    Segment::Curve(6.9, 5.9, 8.3, 4.5, 10.0, 4.5),
                    Segment::Curve(11.7, 4.5, 13.1, 5.9, 13.1, 7.6),
                    Segment::Curve(13.1, 8.75, 12.5, 9.7, 11.6, 10.3),
                    Segment::Curve(10.5, 11.0, 10.0, 11.4, 10.0, 12.5),
                ],
                None,
                Some((INK_2, 2.1)),
            ),
            pen.rect([8.9, 13.7, 2.2, 2.2], Some(INK_2), None),
        ],
        Symbol::Provider => {
            vec![pen.ring(24.0, 10.0, LINE_STRONG, 1.8, None), pen.disc(12.0, 11.0, PROVIDER)]
        }
        Symbol::You => {
            vec![pen.ring(12.0, 10.0, LINE_STRONG, 1.8, None), pen.disc(24.0, 11.0, YOU)]
        }
        Symbol::Partner => vec![
            pen.ring(12.0, 10.0, LINE_STRONG, 1.8, None),
            pen.disc(24.0, 11.0, YOU),
            pen.disc(24.0, 5.0, PAPER),
        ],
        Symbol::Shared => vec![
            pen.ring(12.0, 10.0, INK, 2.0, None),
            pen.ring(24.0, 10.0, INK, 2.0, None),
            pen.path(&lens(18.0, 12.0, 11.0, 9.22), Some(INK), None),
        ],
        Symbol::Nobody => vec![pen.ring(18.0, 10.0, INK, 2.8, Some(5.24))],
    }
}

/// The sign of Tandem with its upper left corner at (x, y): ring, disc, lens.
pub(crate) fn sign(x: f32, y: f32, height: f32) -> Vec<Item> {
    let pen = Pen { x, y, unit: height / 48.0, tag: Tag::Artifact(Artifact::Layout) };
    vec![
        pen.ring(24.0, 18.5, PROVIDER, 5.0, None).moved(0.0, 12.0 * pen.unit),
        pen.disc(48.0, 21.0, YOU).moved(0.0, 12.0 * pen.unit),
        pen.path(&lens(36.0, 24.0, 21.0, 17.23), Some(INK), None),
    ]
}

/// Where two circles of radius `r` meet: a lens around (x, y) of half the height `half`.
pub(crate) fn lens(x: f32, y: f32, r: f32, half: f32) -> Vec<Segment> {
    // One curve a side is exact to a thousandth of the radius below a right angle and a half.
    let angle = (half / r).asin();
    let k = 4.0 / 3.0 * (angle / 2.0).tan() * r;
    let (dx, dy) = (k * angle.sin(), k * angle.cos());
    vec![
        Segment::Move(x, y - half),
        Segment::Curve(x + dx, y - half + dy, x + dx, y + half - dy, x, y + half),
        Segment::Curve(x - dx, y + half - dy, x - dx, y - half + dy, x, y - half),
        Segment::Close,
    ]
}

/// Draws on a grid.
struct Pen {
    x: f32,
    y: f32,
    unit: f32,
    tag: Tag,
}

impl Pen {
    fn path(
        &self,
        segments: &[Segment],
        fill: Option<Color>,
        stroke: Option<(Color, f32)>,
    ) -> Item {
        self.item(
            segments,
            fill,
            stroke.map(|(color, width)| Stroke { color, width: width * self.unit, dash: None }),
        )
    }

    fn rect(&self, area: [f32; 4], fill: Option<Color>, stroke: Option<(Color, f32)>) -> Item {
        self.path(&rect(area), fill, stroke)
    }

    fn ring(&self, x: f32, r: f32, color: Color, width: f32, dash: Option<f32>) -> Item {
        let stroke =
            Stroke { color, width: width * self.unit, dash: dash.map(|dash| dash * self.unit) };
        self.item(&circle(x, 12.0, r), None, Some(stroke))
    }

    fn disc(&self, x: f32, r: f32, color: Color) -> Item {
        self.item(&circle(x, 12.0, r), Some(color), None)
    }

    #[expect(clippy::many_single_char_names, reason = "coordinates have no other names")]
    fn item(&self, segments: &[Segment], fill: Option<Color>, stroke: Option<Stroke>) -> Item {
        let (u, dx, dy) = (self.unit, self.x, self.y);
        let segments = segments
            .iter()
            .map(|segment| match *segment {
                Segment::Move(x, y) => Segment::Move(dx + x * u, dy + y * u),
                Segment::Line(x, y) => Segment::Line(dx + x * u, dy + y * u),
                Segment::Curve(a, b, c, d, x, y) => Segment::Curve(
                    dx + a * u,
                    dy + b * u,
                    dx + c * u,
                    dy + d * u,
                    dx + x * u,
                    dy + y * u,
                ),
                Segment::Close => Segment::Close,
            })
            .collect();
        Item::new(
            self.tag,
            dy,
            dy + 24.0 * u,
            Draw::Path(Path { segments, fill, stroke, clip: None }),
        )
    }
}
