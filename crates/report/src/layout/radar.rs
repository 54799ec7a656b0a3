//! Scores around one centre: the certain part has a solid edge, the open part is hatched.

use super::chart::{OUTLINE, closed, hatching, moved, open, path, stroke, whole};
use super::flow::Flow;
use super::font::Face;
use super::key::SWATCH;
use super::page::{Item, Segment, Tag, circle, fill_rect, rect};
use super::piece::{Piece, stack};
use super::radar_labels::{GAP, direction};
use crate::document::{Axis, Radar};
use crate::theme::{INK, INK_2, LINE, LINE_STRONG, MM, PAPER, PROVIDER, SMALL, TINT, Type};

/// The width of a drawing with words at its spokes, and the part of it that is the radius of the ring.
const NAMED: (f32, f32) = (126.0 * MM, 0.2436);
/// The narrowest such drawing. A narrower one has numbers at its spokes, and the words in a list below.
const NARROWEST: f32 = 80.0 * MM;
/// The width of a drawing with numbers, and the room for a number.
const NUMBERED: (f32, f32) = (72.0 * MM, 5.5 * MM);
/// A drawing that is higher than this takes the whole width, and one that still is higher has numbers.
const TALL: f32 = 95.0 * MM;
const TALLEST: f32 = 120.0 * MM;
/// How many spokes can be drawn.
const SPOKES: std::ops::RangeInclusive<usize> = 3..=60;
/// The radius from which every ring has a number; below, every second one has.
const ROOMY: f32 = 15.0 * MM;
/// The numbers of the rings.
const RING: Type = Type { size: 6.5, leading: 8.0 };
/// The edge of the certain part, and the dots on it.
const NOW: (f32, f32) = (1.5, 1.7);
/// The edge of the last time, its dashes, and the paper around it.
const BEFORE: (f32, f32, f32) = (1.3, 3.2, 2.7);

/// A point of the drawing, whose centre is (0, 0).
type Point = (f32, f32);

impl Flow {
    /// The chart with its key; nothing with too few or too many spokes.
    pub(crate) fn radar(&mut self, radar: &Radar, width: f32) -> Option<Piece> {
        if !SPOKES.contains(&radar.axes.len()) {
            return None;
        }
        let parent = self.parent();
        let tag = Tag::Slot(self.tree.figure(parent, &radar.alt, false));
        let words: Vec<String> = radar.axes.iter().map(|axis| axis.label.clone()).collect();
        let mut frame = width.min(NAMED.0);
        let mut parts = Vec::new();
        if width >= NARROWEST {
            let mut drawing = self.named(radar, &words, frame, tag);
            if drawing.height > TALL && width > frame {
                // Long words take fewer lines where they have the whole width.
                frame = width;
                drawing = self.named(radar, &words, frame, tag);
            }
            if drawing.height <= TALLEST {
                parts.push(drawing);
            }
        }
        if parts.is_empty() {
            frame = width;
            let radius = width.min(NUMBERED.0) / 2.0 - GAP - NUMBERED.1;
            let numbers: Vec<String> = (1..=words.len()).map(|number| number.to_string()).collect();
            let labels = self.radar_labels(&numbers, radius, NUMBERED.1, tag);
            parts.push(self.drawing(radar, radius, labels, frame, tag));
            parts.extend(self.numbered(&numbers, &words, frame, tag));
        }
        let key = self.radar_key(radar, frame, tag);
        parts.push(Piece { before: 3.0 * MM, ..key });
        let piece = stack(parts).indented((width - frame) / 2.0);
        Some(Piece { before: 3.0 * MM, ..piece })
    }

    /// The ring with words at its spokes, in a frame of this width.
    fn named(&mut self, radar: &Radar, words: &[String], frame: f32, tag: Tag) -> Piece {
        let radius = frame.min(NAMED.0) * NAMED.1;
        let labels = self.radar_labels(words, radius, frame / 2.0 - radius - GAP, tag);
        self.drawing(radar, radius, labels, frame, tag)
    }

    /// The ring with its labels, in the middle of the width.
    fn drawing(
        &mut self,
        radar: &Radar,
        radius: f32,
        labels: Vec<Item>,
        width: f32,
        tag: Tag,
    ) -> Piece {
        let mut items = scores(&radar.axes, radius, tag);
        items.extend(self.ring_numbers(radar.axes.len(), radius, tag));
        items.extend(labels);
        let (mut top, mut bottom) = (0.0_f32, 0.0_f32);
        for item in &items {
            let [_, upper, _, lower] = item.draw.extent();
            top = top.min(upper);
            bottom = bottom.max(lower);
        }
        let middle = width / 2.0;
        let items = items.into_iter().map(|item| item.moved(middle, -top)).collect();
        whole(bottom - top, items)
    }

    /// The numbers of the rings, half way between the last spoke and the first.
    fn ring_numbers(&mut self, spokes: usize, radius: f32, tag: Tag) -> Vec<Item> {
        let (dx, dy) = direction(2 * spokes - 1, 2 * spokes);
        let mut items = Vec::new();
        let rings = [25_u8, 50, 75, 100].into_iter();
        for value in rings.filter(|value| radius >= ROOMY || value % 50 == 0) {
            let line = self.label(&value.to_string(), Face::Regular, RING, INK_2, tag);
            let reach = radius * f32::from(value) / 100.0;
            let (width, height) = (line.width + 1.6, RING.size);
            let (x, y) = (dx * reach - width / 2.0, dy * reach - height / 2.0);
            items.push(fill_rect([x, y, width, height], PAPER, tag));
            items.extend(moved(line, x + 0.8, y - (RING.leading - height) / 2.0));
        }
        items
    }

    /// The words of the spokes in a list, where they have no room at the ring.
    fn numbered(
        &mut self,
        numbers: &[String],
        words: &[String],
        width: f32,
        tag: Tag,
    ) -> Vec<Piece> {
        let indent = NUMBERED.1;
        let mut pieces = Vec::new();
        for (number, words) in numbers.iter().zip(words) {
            let line = self.label(number, Face::Bold, SMALL, INK, tag);
            let text = self.text_block(&format!("{words} "), SMALL, INK, tag, width - indent);
            let mut items = moved(line, 0.0, 0.0);
            items.extend(text.items.into_iter().map(|item| item.moved(indent, 0.0)));
            let before = if pieces.is_empty() { 3.0 * MM } else { 0.0 };
            pieces.push(Piece { before, ..Piece::new(text.height.max(SMALL.leading), items) });
        }
        pieces
    }

    fn radar_key(&mut self, radar: &Radar, width: f32, tag: Tag) -> Piece {
        let [x, y, wide, high] = SWATCH;
        let now = vec![fill_rect(SWATCH, TINT, tag), fill_rect([x, y, wide, NOW.0], INK, tag)];
        let mut entries = vec![(now, radar.now.as_str())];
        if radar.axes.iter().any(|axis| high_of(axis) > low_of(axis)) {
            entries.push((vec![hatching(rect(SWATCH), tag)], radar.open.as_str()));
        }
        if radar.axes.iter().any(|axis| axis.before.is_some()) {
            let middle = y + high / 2.0;
            let line = open([(x, middle), (x + wide, middle)]);
            let dashes = Some(stroke(PROVIDER, BEFORE.0, Some(BEFORE.1)));
            entries.push((vec![path(line, None, dashes, tag)], radar.before.as_str()));
        }
        self.key(entries, width, tag)
    }
}

fn low_of(axis: &Axis) -> u8 {
    axis.low.min(100)
}

fn high_of(axis: &Axis) -> u8 {
    axis.high.max(axis.low).min(100)
}

/// The point of a score on its spoke.
fn point(spoke: usize, spokes: usize, score: u8, radius: f32) -> Point {
    let (dx, dy) = direction(spoke, spokes);
    let reach = radius * f32::from(score.min(100)) / 100.0;
    (dx * reach, dy * reach)
}

/// Rings, spokes and scores around the point (0, 0).
fn scores(axes: &[Axis], radius: f32, tag: Tag) -> Vec<Item> {
    let count = axes.len();
    let around = |score: &dyn Fn(&Axis) -> u8| -> Vec<Point> {
        let points = axes.iter().enumerate();
        points.map(|(spoke, axis)| point(spoke, count, score(axis), radius)).collect()
    };
    let (low, high) = (around(&low_of), around(&high_of));
    let mut items = vec![path(closed(low.iter().copied()), Some(TINT), None, tag)];
    for part in [0.25, 0.5, 0.75, 1.0] {
        let (color, width) = if part < 1.0 { (LINE, 0.5) } else { (LINE_STRONG, OUTLINE) };
        items.push(path(
            circle(0.0, 0.0, radius * part),
            None,
            Some(stroke(color, width, None)),
            tag,
        ));
    }
    for end in around(&|_| 100) {
        items.push(path(open([(0.0, 0.0), end]), None, Some(stroke(LINE, 0.5, None)), tag));
    }
    if low != high {
        let mut between = closed(high.iter().copied());
        between.extend(closed(low.iter().copied()));
        items.push(hatching(between, tag));
        let edge = closed(high.iter().copied());
        items.push(path(edge, None, Some(stroke(INK, OUTLINE, None)), tag));
    }
    items.extend(last_time(axes, radius, tag));
    items.push(path(closed(low.iter().copied()), None, Some(stroke(INK, NOW.0, None)), tag));
    items.extend(low.iter().map(|&(x, y)| path(circle(x, y, NOW.1), Some(INK), None, tag)));
    items
}

/// The scores of the last time: a dashed edge between neighbours, a small ring where a neighbour has none.
fn last_time(axes: &[Axis], radius: f32, tag: Tag) -> Vec<Item> {
    let count = axes.len();
    let at = |spoke: usize| {
        let spoke = spoke % count;
        axes[spoke].before.map(|score| point(spoke, count, score, radius))
    };
    let mut edge = Vec::new();
    for spoke in 0..count {
        if let (Some(from), Some(to)) = (at(spoke), at(spoke + 1)) {
            let joined = matches!(edge.last(), Some(&Segment::Line(x, y)) if (x, y) == from);
            edge.extend(open([from, to]).into_iter().skip(usize::from(joined)));
        }
    }
    let dashes = Some(stroke(PROVIDER, BEFORE.0, Some(BEFORE.1)));
    let mut items = Vec::new();
    if !edge.is_empty() {
        // Paper at both sides keeps the dashes apart from the hatching.
        items.push(path(edge.clone(), None, Some(stroke(PAPER, BEFORE.2, None)), tag));
        items.push(path(edge, None, dashes, tag));
    }
    for spoke in 0..count {
        let alone = at(spoke + count - 1).is_none() && at(spoke + 1).is_none();
        if let Some((x, y)) = at(spoke).filter(|_| alone) {
            let ring = circle(x, y, NOW.1 + BEFORE.0);
            items.push(path(ring, Some(PAPER), Some(stroke(PROVIDER, BEFORE.0, None)), tag));
        }
    }
    items
}
