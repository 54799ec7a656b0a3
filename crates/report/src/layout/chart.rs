//! The ruler and the bars. Every length is proportional to its number.

use super::flow::Flow;
use super::font::Face;
use super::key::SWATCH;
use super::line::Line;
use super::page::{Draw, Item, Path, Segment, Stroke, Tag, bounds, fill_rect, rect};
use super::piece::Piece;
use crate::document::{BarValue, Bars, Legend, Ruler};
use crate::theme::{CHART, Color, FIGURE, INK, INK_2, LINE_STRONG, MM, PAPER, SMALL};

/// The distance between two lines of hatching, across them, and their thickness.
const HATCH: (f32, f32) = (4.2, 1.6);
/// The outline of a bar, and the ticks of the ruler.
pub(super) const OUTLINE: f32 = 0.6;
/// Where the bar of the ruler starts, and how high it is.
const RULER: (f32, f32) = (18.5, 18.5);

impl Flow {
    /// The interval on a scale from 0 to 100, as one piece.
    pub(crate) fn ruler(&mut self, ruler: &Ruler, width: f32) -> Piece {
        let parent = self.parent();
        let tag = Tag::Slot(self.tree.figure(parent, &ruler.alt, false));
        let low = f32::from(ruler.low.min(100));
        let high = f32::from(ruler.high.min(100)).max(low);
        let at = |value: f32| width * value / 100.0;
        let (top, height) = RULER;
        let mut items = self.band_names(ruler, width, tag);
        items.extend(interval([0.0, top, width, height], low, high, tag));
        let ticks: Vec<f32> =
            ruler.bands.iter().map(|band| f32::from(band.upper.min(100))).collect();
        for &tick in ticks.iter().filter(|&&tick| tick > 0.0 && tick < 100.0) {
            items.push(vertical(at(tick), top - 5.0, top, OUTLINE, tag));
            items.push(vertical(at(tick), top + height, top + height + 4.5, OUTLINE, tag));
        }
        let mut ends = vec![low];
        if high > low {
            ends.push(high);
        }
        for &end in &ends {
            let x = at(end).clamp(1.0, width - 1.0);
            items.push(fill_rect([x - 1.0, top - 3.5, 2.0, height + 8.5], INK, tag));
        }
        let numbers_top = top + height + 4.0;
        let bold = self.end_numbers(&ends, width, tag);
        for &tick in [0.0].iter().chain(&ticks) {
            let line = self.label(&format!("{tick}"), Face::Regular, SMALL, INK_2, tag);
            let x = (at(tick) - line.width / 2.0).clamp(0.0, width - line.width);
            // The number of a tick gives way to the two numbers that matter.
            let free = bold.iter().all(|(start, number)| {
                x > start + number.width + 3.0 || x + line.width + 3.0 < *start
            });
            if free {
                let down = FIGURE.leading - SMALL.leading - 1.6;
                items.extend(moved(line, x, numbers_top + down));
            }
        }
        for (x, line) in bold {
            items.extend(moved(line, x, numbers_top));
        }
        let mut end = numbers_top + FIGURE.leading;
        if let Some(legend) = &ruler.legend {
            end += 6.0;
            let key = self.legend(legend, width, tag);
            items.extend(key.items.into_iter().map(|item| item.moved(0.0, end)));
            end += key.height;
        }
        Piece { before: 3.0 * MM, ..whole(end, items) }
    }

    /// The names of the bands, each over the middle of its band and none over another.
    fn band_names(&mut self, ruler: &Ruler, width: f32, tag: Tag) -> Vec<Item> {
        let mut lower = 0.0;
        let mut names: Vec<(f32, Line)> = Vec::new();
        for (number, band) in ruler.bands.iter().enumerate() {
            let upper = f32::from(band.upper.min(100));
            let (face, color) = if ruler.current == Some(number) {
                (Face::Bold, INK)
            } else {
                (Face::Regular, INK_2)
            };
            let line = self.label(&band.name, face, SMALL, color, tag);
            let middle = width * (lower + upper) / 200.0;
            let x = (middle - line.width / 2.0).min(width - line.width).max(0.0);
            names.push((x, line));
            lower = upper;
        }
        let mut limit = width;
        for (x, line) in names.iter_mut().rev() {
            *x = x.min(limit - line.width).max(0.0);
            limit = *x - 8.0;
        }
        names.into_iter().flat_map(|(x, line)| moved(line, x, 0.0)).collect()
    }

    /// The two numbers that matter, under their ends, side by side when the ends are near each other.
    fn end_numbers(&mut self, ends: &[f32], width: f32, tag: Tag) -> Vec<(f32, Line)> {
        let mut numbers: Vec<(f32, Line)> = ends
            .iter()
            .map(|&end| {
                let line = self.label(&format!("{end}"), Face::Bold, FIGURE, INK, tag);
                let x = (width * end / 100.0 - line.width / 2.0).clamp(0.0, width - line.width);
                (x, line)
            })
            .collect();
        if let [(first, low), (second, high)] = numbers.as_mut_slice() {
            let overlap = *first + low.width + 5.0 - *second;
            if overlap > 0.0 {
                *first = (*first - overlap / 2.0).max(0.0);
                *second = (*first + low.width + 5.0).min(width - high.width);
                *first = (*second - 5.0 - low.width).min(*first);
            }
        }
        numbers
    }

    fn legend(&mut self, legend: &Legend, width: f32, tag: Tag) -> Piece {
        let swatch = |low, high| interval(SWATCH, low, high, tag);
        let entries = vec![
            (swatch(100.0, 100.0), legend.earned.as_str()),
            (swatch(0.0, 100.0), legend.open.as_str()),
            (swatch(0.0, 0.0), legend.missing.as_str()),
        ];
        self.key(entries, width, tag)
    }

    /// One interval a row, as one piece.
    pub(crate) fn bars(&mut self, bars: &Bars, width: f32) -> Piece {
        let parent = self.parent();
        let tag = Tag::Slot(self.tree.figure(parent, &bars.alt, false));
        let padding = 0.55 * MM;
        let wide =
            |flow: &mut Self, words: &str| flow.label(words, Face::Regular, CHART, INK, tag).width;
        let label = bars.rows.iter().map(|row| wide(self, &row.label)).fold(0.0, f32::max);
        let figure = bars
            .rows
            .iter()
            .map(|row| wide(self, &row.figure))
            .fold(0.0, f32::max)
            .min(width * 0.25);
        let start = (label + 4.0 * MM).min(width * 0.45);
        let end = width - figure - 5.0 * MM;
        let bar = end - start;
        let mut items = Vec::new();
        let mut y = 0.0;
        for row in &bars.rows {
            let name = self.text_block(&row.label, CHART, INK, tag, start - 3.0 * MM);
            let mut height = name.height.max(CHART.leading);
            items.extend(name.items.into_iter().map(|item| item.moved(0.0, y + padding)));
            match &row.value {
                BarValue::Interval { low, high } => {
                    let low = f32::from((*low).min(100));
                    let high = f32::from((*high).min(100)).max(low);
                    let area = [start, y + padding + (CHART.leading - 7.2) / 2.0, bar, 7.2];
                    items.extend(interval(area, low, high, tag));
                    if high > low {
                        let x = start + bar * high / 100.0;
                        items.push(fill_rect([x - 1.4, area[1], 1.4, area[3]], INK, tag));
                    }
                }
                BarValue::Text(words) => {
                    let text = self.text_block(words, CHART, INK_2, tag, bar);
                    height = height.max(text.height);
                    items.extend(text.items.into_iter().map(|item| item.moved(start, y + padding)));
                }
            }
            let line = self.label(&row.figure, Face::Regular, CHART, INK, tag);
            let x = width - line.width;
            items.extend(moved(line, x, y + padding));
            y += height + 2.0 * padding;
        }
        Piece { before: 4.0, ..Piece::new(y, items) }
    }
}

/// A bar from 0 to 100: solid up to `low`, hatched up to `high`, empty beyond.
fn interval(area: [f32; 4], low: f32, high: f32, tag: Tag) -> Vec<Item> {
    let [x, y, width, height] = area;
    let solid = width * low / 100.0;
    let open = width * (high - low) / 100.0;
    let stroke = Stroke { color: LINE_STRONG, width: OUTLINE, dash: None };
    let inset = OUTLINE / 2.0;
    let frame = rect([x + inset, y + inset, width - OUTLINE, height - OUTLINE]);
    let outline = Path { segments: frame, fill: Some(PAPER), stroke: Some(stroke), clip: None };
    let mut items = vec![Item::new(tag, y, y + height, Draw::Path(outline))];
    if open > 0.0 {
        items.push(hatching(rect([x + solid, y, open, height]), tag));
    }
    if solid > 0.0 {
        items.push(fill_rect([x, y, solid, height], INK, tag));
    }
    items
}

/// Lines that lean to the right, cut off at the edges of a closed area.
pub(super) fn hatching(area: Vec<Segment>, tag: Tag) -> Item {
    let [left, top, right, bottom] = bounds(&area, 0.0);
    let height = bottom - top;
    let step = HATCH.0 * std::f32::consts::SQRT_2;
    let mut segments = Vec::new();
    let mut at = left - height;
    while at < right + step {
        segments.push(Segment::Move(at - step, bottom + step));
        segments.push(Segment::Line(at + height + step, top - step));
        at += step;
    }
    let stroke = Stroke { color: INK, width: HATCH.1, dash: None };
    let path = Path { segments, fill: None, stroke: Some(stroke), clip: Some(area) };
    Item::new(tag, top, bottom, Draw::Path(path))
}

/// A path with its paint. Its edges count as those of its line.
pub(super) fn path(
    segments: Vec<Segment>,
    fill: Option<Color>,
    stroke: Option<Stroke>,
    tag: Tag,
) -> Item {
    let [_, top, _, bottom] = bounds(&segments, 0.0);
    Item::new(tag, top, bottom, Draw::Path(Path { segments, fill, stroke, clip: None }))
}

/// A path through points.
pub(super) fn open(points: impl IntoIterator<Item = (f32, f32)>) -> Vec<Segment> {
    let step = |(at, (x, y))| if at == 0 { Segment::Move(x, y) } else { Segment::Line(x, y) };
    points.into_iter().enumerate().map(step).collect()
}

/// A path through points and back to the first.
pub(super) fn closed(points: impl IntoIterator<Item = (f32, f32)>) -> Vec<Segment> {
    let mut segments = open(points);
    segments.push(Segment::Close);
    segments
}

/// A line of this colour and thickness.
pub(super) fn stroke(color: Color, width: f32, dash: Option<f32>) -> Stroke {
    Stroke { color, width, dash }
}

/// A vertical line whose middle is at `x`.
fn vertical(x: f32, top: f32, bottom: f32, thickness: f32, tag: Tag) -> Item {
    fill_rect([x - thickness / 2.0, top, thickness, bottom - top], LINE_STRONG, tag)
}

/// The items of a line at another place.
pub(super) fn moved(line: Line, x: f32, y: f32) -> Vec<Item> {
    line.items.into_iter().map(|item| item.moved(x, y)).collect()
}

/// A piece that is never cut: all its items count as one line.
pub(super) fn whole(height: f32, items: Vec<Item>) -> Piece {
    let items = items.into_iter().map(|item| Item { top: 0.0, bottom: height, ..item }).collect();
    Piece::new(height, items)
}
