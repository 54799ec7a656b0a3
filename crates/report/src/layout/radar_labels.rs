//! Where the labels of a radar stand: outside the ring, beside their spokes, none over another.

use super::chart::{moved, open, path, stroke};
use super::flow::Flow;
use super::font::Face;
use super::line::{Span, SpanKind};
use super::page::{Item, Tag};
use super::piece::Piece;
use crate::theme::{INK, LINE_STRONG, MM, SMALL};
use std::f32::consts::TAU;

/// The space between the ring and the words.
pub(super) const GAP: f32 = 2.2 * MM;
/// The least space between two labels, one above the other and side by side.
const APART: (f32, f32) = (2.5, 5.0);
/// A label that stands further from its spoke than this has a line that leads to it.
const LEADER: f32 = 3.0;

/// The direction of a spoke, clockwise from the top.
pub(super) fn direction(spoke: usize, spokes: usize) -> (f32, f32) {
    #[expect(clippy::cast_precision_loss, reason = "a chart has a handful of spokes")]
    let angle = TAU * spoke as f32 / spokes.max(1) as f32;
    (angle.sin(), -angle.cos())
}

/// On which side of the ring a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Right,
    Left,
    /// Above or below the centre.
    Middle,
}

/// A label, whose place counts from the centre of the ring.
struct Label {
    lines: Piece,
    width: f32,
    direction: (f32, f32),
    side: Side,
    left: f32,
    top: f32,
}

impl Label {
    fn bottom(&self) -> f32 {
        self.top + self.lines.height
    }

    /// Whether another label stands so near at its left or right that the two need different heights.
    fn beside(&self, other: &Self) -> bool {
        self.left < other.left + other.width + APART.1
            && other.left < self.left + self.width + APART.1
    }
}

impl Flow {
    /// The labels of a ring of this radius around the point (0, 0), each at most `room` wide.
    pub(super) fn radar_labels(
        &mut self,
        words: &[String],
        radius: f32,
        room: f32,
        tag: Tag,
    ) -> Vec<Item> {
        let count = words.len();
        let mut labels: Vec<Label> = words
            .iter()
            .enumerate()
            .map(|(spoke, words)| self.radar_label(words, direction(spoke, count), room, tag))
            .collect();
        let outer = radius + GAP;
        stand_at_sides(&mut labels, outer);
        stand_in_the_middle(&mut labels, outer);
        let mut items = Vec::new();
        for label in labels {
            items.extend(leader(&label, radius, tag));
            let (left, top) = (label.left, label.top);
            items.extend(label.lines.items.into_iter().map(|item| item.moved(left, top)));
        }
        items
    }

    /// The lines of a label: flush with the ring at its sides, around the middle above and below it.
    fn radar_label(&mut self, words: &str, direction: (f32, f32), room: f32, tag: Tag) -> Label {
        let (side, share) = match direction.0 {
            x if x > 0.01 => (Side::Right, 0.0),
            x if x < -0.01 => (Side::Left, 1.0),
            _ => (Side::Middle, 0.5),
        };
        // The space parts the words from the next ones when the text is read or copied.
        let text = SpanKind::Text(format!("{words} "));
        let span = Span { kind: text, face: Face::Regular, color: INK, tag, url: None };
        let room = if side == Side::Middle { room * 1.6 } else { room };
        let lines = self.lines(&[span], SMALL, room);
        let width = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let mut items = Vec::new();
        let mut height = 0.0;
        for line in lines {
            let x = (width - line.width) * share;
            items.extend(moved(line, x, height));
            height += SMALL.leading;
        }
        let lines = Piece::new(height, items);
        Label { lines, width, direction, side, left: 0.0, top: 0.0 }
    }
}

/// Places the labels of both sides, each as near to its spoke as the others allow.
fn stand_at_sides(labels: &mut [Label], outer: f32) {
    for side in [Side::Right, Side::Left] {
        let mut column: Vec<&mut Label> =
            labels.iter_mut().filter(|label| label.side == side).collect();
        if side == Side::Left {
            // Spokes are counted clockwise, so those at the left come from the bottom.
            column.reverse();
        }
        let wanted: Vec<(f32, f32)> = column
            .iter()
            .map(|label| {
                // At the top of the ring a label ends at its spoke, at the bottom it starts there.
                let (height, y) = (label.lines.height, label.direction.1);
                (y * outer - height / 2.0 + y * height / 2.0, height)
            })
            .collect();
        for (label, top) in column.into_iter().zip(spread(&wanted, APART.0)) {
            label.top = top;
            let x = (label.direction.0.abs() * outer).max(chord(top, label.bottom(), outer));
            label.left = if side == Side::Right { x } else { -x - label.width };
        }
    }
}

/// Places the labels above and below the ring, further away where those of the sides are in their way.
fn stand_in_the_middle(labels: &mut [Label], outer: f32) {
    let (middle, sides): (Vec<&mut Label>, Vec<&mut Label>) =
        labels.iter_mut().partition(|label| label.side == Side::Middle);
    for label in middle {
        let (height, upwards) = (label.lines.height, label.direction.1 < 0.0);
        label.left = -label.width / 2.0;
        let taken: Vec<(f32, f32)> = sides
            .iter()
            .filter(|other| other.beside(label))
            .map(|other| (other.top - APART.0, other.bottom() + APART.0))
            .collect();
        let wanted = if upwards { -outer - height } else { outer };
        label.top = clear(wanted, height, &taken, upwards);
    }
}

/// The place nearest to the wanted one, above or below it, where a box meets none of these bands of heights.
fn clear(wanted: f32, height: f32, taken: &[(f32, f32)], upwards: bool) -> f32 {
    let mut top = wanted;
    // Every step leaves one band behind for good.
    for _ in taken {
        let meets = |&&(start, end): &&(f32, f32)| start + 0.01 < top + height && top + 0.01 < end;
        let Some(&(start, end)) = taken.iter().find(meets) else { break };
        top = if upwards { start - height } else { end };
    }
    top
}

/// A thin line from the end of a spoke to a label that had to stand elsewhere.
fn leader(label: &Label, radius: f32, tag: Tag) -> Option<Item> {
    let (dx, dy) = label.direction;
    let end = ((radius + 1.0) * dx, (radius + 1.0) * dy);
    let near = (label.top + SMALL.leading / 2.0, label.bottom() - SMALL.leading / 2.0);
    let at = match label.side {
        Side::Right => (label.left - 1.5, end.1.clamp(near.0, near.1.max(near.0))),
        Side::Left => (label.left + label.width + 1.5, end.1.clamp(near.0, near.1.max(near.0))),
        Side::Middle if dy < 0.0 => (0.0, label.bottom()),
        Side::Middle => (0.0, label.top),
    };
    let away = ((at.0 - end.0).powi(2) + (at.1 - end.1).powi(2)).sqrt();
    let segments = open([end, at]);
    (away > GAP + LEADER + SMALL.leading / 2.0)
        .then(|| path(segments, None, Some(stroke(LINE_STRONG, 0.5, None)), tag))
}

/// How far from the middle a circle reaches within a band of heights that counts from its centre.
fn chord(top: f32, bottom: f32, radius: f32) -> f32 {
    let nearest = if top <= 0.0 && bottom >= 0.0 { 0.0 } else { top.abs().min(bottom.abs()) };
    (radius * radius - nearest * nearest).max(0.0).sqrt()
}

/// The upper edges of boxes, given the wanted ones with the heights, so that each box stands below the one
/// before it and the squares of all shifts have the least sum (pooling of adjacent violators).
fn spread(wanted: &[(f32, f32)], gap: f32) -> Vec<f32> {
    // Without the heights above it, every box wants a place that must not fall.
    let mut above = 0.0;
    let mut offsets = Vec::new();
    // The mean of the wanted places of neighbours that share one, and how many they are.
    let mut pools: Vec<(f32, usize)> = Vec::new();
    for &(top, height) in wanted {
        offsets.push(above);
        let mut pool = (top - above, 1);
        above += height + gap;
        while let Some(&(mean, count)) = pools.last() {
            if mean <= pool.0 {
                break;
            }
            pools.pop();
            #[expect(clippy::cast_precision_loss, reason = "a chart has a handful of labels")]
            let (a, b) = (count as f32, pool.1 as f32);
            pool = ((mean * a + pool.0 * b) / (a + b), count + pool.1);
        }
        pools.push(pool);
    }
    let places = pools.into_iter().flat_map(|(mean, count)| std::iter::repeat_n(mean, count));
    places.zip(offsets).map(|(place, offset)| place + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::{chord, clear, spread};
    use proptest::prelude::*;

    #[test]
    fn boxes_that_have_room_stay() {
        assert_eq!(spread(&[(0.0, 10.0), (20.0, 10.0), (40.0, 5.0)], 2.0), [0.0, 20.0, 40.0]);
        assert!(spread(&[], 2.0).is_empty());
    }

    #[test]
    fn boxes_that_meet_share_the_shift() {
        assert_eq!(spread(&[(10.0, 10.0), (10.0, 10.0)], 2.0), [4.0, 16.0]);
    }

    #[test]
    fn a_box_passes_all_that_is_in_its_way() {
        let near = |a: f32, b: f32| (a - b).abs() < 1e-4;
        let taken = [(-30.0, -20.0), (-45.0, -28.0), (0.0, 10.0)];
        assert!(near(clear(-29.0, 5.0, &taken, true), -50.0));
        assert!(near(clear(-4.0, 5.0, &taken, false), 10.0));
        assert!(near(clear(-20.0, 5.0, &taken, true), -20.0), "it may touch");
    }

    #[test]
    fn a_circle_is_widest_at_its_centre() {
        assert!((chord(-1.0, 1.0, 5.0) - 5.0).abs() < 1e-5);
        assert!((chord(3.0, 9.0, 5.0) - 4.0).abs() < 1e-5);
        assert!((chord(-9.0, -3.0, 5.0) - 4.0).abs() < 1e-5);
        assert!(chord(6.0, 9.0, 5.0).abs() < 1e-5);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_box_covers_another_and_none_moves_for_nothing(
            boxes in proptest::collection::vec((-200.0_f32..200.0, 5.0_f32..60.0), 0..12),
        ) {
            let tops = spread(&boxes, 2.0);
            prop_assert_eq!(tops.len(), boxes.len());
            for (at, pair) in tops.windows(2).enumerate() {
                prop_assert!(pair[0] + boxes[at].1 + 2.0 <= pair[1] + 0.01);
            }
            // The shifts up and down are as large as each other.
            let sum: f32 = tops.iter().zip(&boxes).map(|(top, (wanted, _))| top - wanted).sum();
            prop_assert!(sum.abs() < 0.05);
        }
    }
}
