//! Sizes and colours of the printed page, as the look of Tandem lays them down.
//!
//! All lengths are in points, 72 to the inch.

/// A colour in sRGB, one byte a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Color(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// Text, and everything that is certain.
pub(crate) const INK: Color = Color(0x1c, 0x21, 0x26);
/// Second lines, heads of columns, notes.
pub(crate) const INK_2: Color = Color(0x50, 0x55, 0x5a);
/// Thin rules between rows.
pub(crate) const LINE: Color = Color(0xdc, 0xd7, 0xcb);
/// Rules between sections and outlines of bars.
pub(crate) const LINE_STRONG: Color = Color(0x77, 0x75, 0x6c);
/// Brick: your turn.
pub(crate) const YOU: Color = Color(0x97, 0x40, 0x1b);
/// Bluestone: the provider.
pub(crate) const PROVIDER: Color = Color(0x34, 0x56, 0x6e);
/// Status: done.
pub(crate) const DONE: Color = Color(0x2a, 0x66, 0x40);
/// Status: partly done.
pub(crate) const PARTLY: Color = Color(0x7a, 0x59, 0x00);
/// Links.
pub(crate) const LINK: Color = Color(0x1f, 0x4d, 0x6b);
/// The light inside of an area whose edge is what counts.
pub(crate) const TINT: Color = Color(0xea, 0xe6, 0xdc);
/// The paper itself, for drawings that leave a hole.
pub(crate) const PAPER: Color = Color(0xff, 0xff, 0xff);

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// The width of A4.
pub(crate) const PAGE_WIDTH: f32 = 210.0 * MM;
/// The height of A4.
pub(crate) const PAGE_HEIGHT: f32 = 297.0 * MM;
/// The margin at the left and at the right.
pub(crate) const MARGIN_SIDE: f32 = 18.0 * MM;
/// The margin at the top.
pub(crate) const MARGIN_TOP: f32 = 16.0 * MM;
/// The lowest line that the body of a page may reach.
pub(crate) const BODY_BOTTOM: f32 = PAGE_HEIGHT - 25.0 * MM;
/// The width of the body.
pub(crate) const BODY_WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN_SIDE;
/// The height of the body.
pub(crate) const BODY_HEIGHT: f32 = BODY_BOTTOM - MARGIN_TOP;
/// Where the thin rule above the footer stands.
pub(crate) const FOOTER_RULE: f32 = PAGE_HEIGHT - 20.5 * MM;

/// One size of type and the distance between its lines.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Type {
    /// The size of the letters.
    pub(crate) size: f32,
    /// The distance between two baselines.
    pub(crate) leading: f32,
}

/// Notes, heads of columns, labels in charts.
pub(crate) const SMALL: Type = Type { size: 8.5, leading: 11.5 };
/// The text of the report.
pub(crate) const BODY: Type = Type { size: 10.0, leading: 14.0 };
/// The paragraph that says what a page comes to.
pub(crate) const LEAD: Type = Type { size: 11.0, leading: 15.5 };
/// Headings of the third level.
pub(crate) const HEADING_3: Type = Type { size: 10.0, leading: 14.0 };
/// Headings of the second level.
pub(crate) const HEADING_2: Type = Type { size: 12.0, leading: 16.0 };
/// Headings of the first level.
pub(crate) const HEADING_1: Type = Type { size: 14.0, leading: 18.0 };
/// The one big word of the cover.
pub(crate) const DISPLAY: Type = Type { size: 26.0, leading: 29.0 };
/// Labels and figures of bars, the top line of the cover.
pub(crate) const CHART: Type = Type { size: 9.0, leading: 12.0 };
/// The line under the one big word of the cover, and the numbers under the ruler.
pub(crate) const FIGURE: Type = Type { size: 14.0, leading: 18.0 };
/// The footer.
pub(crate) const FOOTER: Type = Type { size: 8.0, leading: 11.0 };

/// The step of the baseline grid: half the leading of [`BODY`]. Lines of text in that size stand on
/// it, from the top of the body, so that pages and columns side by side share their baselines.
///
/// Exempt are what has a leading of its own (headings of the first two levels, leads, notes), the
/// items of a list after the first, the inside of callouts, tables, whose rows have padding, and
/// drawings. The text after them is on the grid again.
pub(crate) const GRID: f32 = 7.0;

/// A rule between rows.
pub(crate) const RULE_THIN: f32 = 0.5;
/// A rule between sections.
pub(crate) const RULE_STRONG: f32 = 0.75;

/// The part of a line's height above the baseline, for a face whose letters reach
/// 0.987 em above and 0.213 em below it: the text stands in the middle of its line.
pub(crate) fn baseline(kind: Type) -> f32 {
    (kind.leading - kind.size * (0.987 + 0.213)) / 2.0 + kind.size * 0.987
}
