//! How the risk falls: steps over time, solid for what is certain and hatched for what nobody knows yet.

use super::axis::Axis;
use super::chart::{OUTLINE, closed, hatching, moved, open, path, stroke, whole};
use super::flow::Flow;
use super::font::Face;
use super::key::SWATCH;
use super::page::{Item, Tag, fill_rect, rect};
use super::piece::{Piece, stack};
use crate::document::{BurnDown, Tick};
use crate::theme::{INK, INK_2, LINE, LINE_STRONG, MM, SMALL, TINT};

/// The height of the field between 0 and 100.
const FIELD: f32 = 42.0 * MM;
/// The line along the risk that is certain.
const HEAVY: f32 = 1.6;
/// The room for the two figures at the end of the lines.
const FIGURES: f32 = 9.0 * MM;
/// The length of a mark below the axis of time.
const MARK: f32 = 3.0;
/// Half a line above the field, for the number at its upper edge.
const TOP: f32 = SMALL.leading / 2.0;
/// The lower edge of the field.
const BOTTOM: f32 = TOP + FIELD;

/// The height of a risk, 0 to 100.
fn height(risk: u8) -> f32 {
    TOP + FIELD * (1.0 - f32::from(risk) / 100.0)
}

/// The line along risks with their days, to the end of the axis: each holds until the next.
fn edge(steps: &[(u32, u8)], axis: Axis) -> Vec<(f32, f32)> {
    let mut points: Vec<(f32, f32)> = Vec::new();
    for &(day, risk) in steps {
        let (x, y) = (axis.x(day), height(risk));
        if let Some(&(_, before)) = points.last() {
            points.push((x, before));
        }
        points.push((x, y));
    }
    if let Some(&(_, last)) = points.last() {
        points.push((axis.right(), last));
    }
    points
}

impl Flow {
    /// The chart with its titles and its key; nothing without steps.
    pub(crate) fn burn_down(&mut self, chart: &BurnDown, width: f32) -> Option<Piece> {
        if chart.steps.is_empty() {
            return None;
        }
        let parent = self.parent();
        let tag = Tag::Slot(self.tree.figure(parent, &chart.alt, false));
        let mut parts = vec![self.title(&chart.axis, width, tag)];
        parts.push(Piece { before: 1.5 * MM, ..self.plot(chart, width, tag) });
        if !chart.time.is_empty() {
            // The words end where the axis ends: time runs to the right.
            let room = width - FIGURES;
            let time = self.title(&chart.time, room, tag);
            let right = time.right();
            parts.push(time.indented(room - right));
        }
        let mut entries = vec![(known_sample(tag), chart.known.as_str())];
        if chart.steps.iter().any(|step| step.most.min(100) > step.known) {
            entries.push((vec![hatching(rect(SWATCH), tag)], chart.open.as_str()));
        }
        let key = self.key(entries, width, tag);
        parts.push(Piece { before: 2.0 * MM, ..key });
        Some(Piece { before: 3.0 * MM, ..stack(parts) })
    }

    /// The title of an axis. The space after it parts it from the next words when the text is read or copied.
    fn title(&mut self, words: &str, width: f32, tag: Tag) -> Piece {
        if words.is_empty() {
            return Piece::default();
        }
        self.text_block(&format!("{words} "), SMALL, INK_2, tag, width)
    }

    fn plot(&mut self, chart: &BurnDown, width: f32, tag: Tag) -> Piece {
        let widest = self.label("100", Face::Regular, SMALL, INK_2, tag).width;
        let left = widest + 2.0 * MM;
        let axis = Axis { left, width: width - left - FIGURES, days: chart.days };
        let mut items = Vec::new();
        for value in [0_u8, 25, 50, 75, 100] {
            let y = height(value);
            let (color, thick) = if value == 0 { (LINE_STRONG, OUTLINE) } else { (LINE, 0.5) };
            items.push(fill_rect([left, y - thick / 2.0, axis.width, thick], color, tag));
            let line = self.label(&value.to_string(), Face::Regular, SMALL, INK_2, tag);
            let x = widest - line.width;
            items.extend(moved(line, x, y - SMALL.leading / 2.0));
        }
        let mut steps = chart.steps.clone();
        steps.sort_by_key(|step| step.day);
        let known: Vec<(u32, u8)> =
            steps.iter().map(|step| (step.day, step.known.min(100))).collect();
        let most: Vec<(u32, u8)> =
            steps.iter().map(|step| (step.day, step.most.max(step.known).min(100))).collect();
        items.extend(areas(&edge(&known, axis), &edge(&most, axis), tag));
        items.extend(self.marks(&chart.ticks, axis, tag));
        if let (Some(&(_, known)), Some(&(_, most))) = (known.last(), most.last()) {
            items.extend(self.end_figures(known, most, axis, tag));
        }
        whole(BOTTOM + MARK + SMALL.leading, items)
    }

    /// The marks of the axis of time with their labels.
    fn marks(&mut self, ticks: &[Tick], axis: Axis, tag: Tag) -> Vec<Item> {
        let mark = |tick: &Tick| {
            let x = axis.x(tick.day) - OUTLINE / 2.0;
            fill_rect([x, BOTTOM, OUTLINE, MARK], LINE_STRONG, tag)
        };
        let mut items: Vec<Item> = axis.marks(ticks).map(mark).collect();
        for (x, line) in self.mark_labels(ticks, axis, 0.5, tag) {
            items.extend(moved(line, x, BOTTOM + MARK));
        }
        items
    }

    /// The risk at the end: what is certain in bold, and what it may be at most above it.
    fn end_figures(&mut self, known: u8, most: u8, axis: Axis, tag: Tag) -> Vec<Item> {
        let x = axis.right() + 2.0 * MM;
        let half = SMALL.leading / 2.0;
        let mut lower = height(known) - half;
        let mut items = Vec::new();
        if most > known {
            let mut upper = height(most) - half;
            let overlap = (upper + SMALL.leading - lower).max(0.0);
            // At the lower edge the two give way upwards, at the upper edge downwards.
            let down = (overlap / 2.0).min(BOTTOM - half - lower);
            upper = (upper - (overlap - down)).max(0.0);
            lower = lower.max(upper + SMALL.leading).min(lower + overlap);
            let line = self.label(&most.to_string(), Face::Regular, SMALL, INK, tag);
            items.extend(moved(line, x, upper));
        }
        let line = self.label(&known.to_string(), Face::Bold, SMALL, INK, tag);
        items.extend(moved(line, x, lower));
        items
    }
}

/// The area that is certain, the hatched one above it, and their edges.
fn areas(known: &[(f32, f32)], most: &[(f32, f32)], tag: Tag) -> Vec<Item> {
    let (Some(&first), Some(&last)) = (known.first(), known.last()) else {
        return Vec::new();
    };
    let below = [(last.0, BOTTOM), (first.0, BOTTOM)];
    let certain = closed(known.iter().copied().chain(below));
    let mut items = vec![path(certain, Some(TINT), None, tag)];
    if known != most {
        let between = closed(most.iter().copied().chain(known.iter().rev().copied()));
        items.push(hatching(between, tag));
        let upper = open(most.iter().copied());
        items.push(path(upper, None, Some(stroke(INK, OUTLINE, None)), tag));
    }
    let edge = open(known.iter().copied());
    items.push(path(edge, None, Some(stroke(INK, HEAVY, None)), tag));
    items
}

/// A sample of the area that is certain, with its edge.
fn known_sample(tag: Tag) -> Vec<Item> {
    let [x, y, width, _] = SWATCH;
    vec![fill_rect(SWATCH, TINT, tag), fill_rect([x, y, width, HEAVY], INK, tag)]
}

#[cfg(test)]
mod tests {
    use super::super::axis::Axis;
    use super::{edge, height};

    #[test]
    fn a_risk_holds_until_the_next_step() {
        let axis = Axis { left: 0.0, width: 100.0, days: 100 };
        let points = edge(&[(0, 80), (30, 50), (60, 50)], axis);
        let (high, low) = (height(80), height(50));
        let expected =
            [(0.0, high), (30.0, high), (30.0, low), (60.0, low), (60.0, low), (100.0, low)];
        assert_eq!(points.len(), expected.len());
        let near = |a: f32, b: f32| (a - b).abs() < 1e-3;
        assert!(points.iter().zip(expected).all(|(a, b)| near(a.0, b.0) && near(a.1, b.1)));
        assert!(edge(&[], axis).is_empty());
    }
}
