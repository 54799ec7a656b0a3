//! The axis of time of a chart, which runs to the right in days.

use super::flow::Flow;
use super::font::Face;
use super::line::Line;
use super::page::Tag;
use crate::document::Tick;
use crate::theme::{INK_2, MM, SMALL};

/// The least space between two labels.
const GAP: f32 = 2.0 * MM;

/// Where the axis stands, and how many days it shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axis {
    /// The place of the first day.
    pub(super) left: f32,
    /// The width up to the last day.
    pub(super) width: f32,
    /// The last day. An axis shows at least one.
    pub(super) days: u32,
}

impl Axis {
    /// The place of a day. Days after the end stand at the end.
    pub(super) fn x(self, day: u32) -> f32 {
        let days = self.days.max(1);
        let part = f64::from(day.min(days)) / f64::from(days);
        #[expect(clippy::cast_possible_truncation, reason = "a place needs no more than 7 digits")]
        let part = part as f32;
        self.left + self.width * part
    }

    /// Where the axis ends.
    pub(super) fn right(self) -> f32 {
        self.left + self.width
    }

    /// The marks that stand on the axis.
    pub(super) fn marks(self, ticks: &[Tick]) -> impl Iterator<Item = &Tick> {
        ticks.iter().filter(move |tick| tick.day <= self.days.max(1))
    }
}

impl Flow {
    /// The labels of marks, with their left edges. A label has `before` of its width before its mark, 0 to
    /// 1, as far as the axis reaches. One that would touch the one before it is left out.
    pub(super) fn mark_labels(
        &mut self,
        ticks: &[Tick],
        axis: Axis,
        before: f32,
        tag: Tag,
    ) -> Vec<(f32, Line)> {
        let mut labels = Vec::new();
        let mut free = axis.left;
        for tick in axis.marks(ticks) {
            let line = self.label(&tick.label, Face::Regular, SMALL, INK_2, tag);
            let x = (axis.x(tick.day) - line.width * before)
                .max(axis.left)
                .min(axis.right() - line.width);
            if line.width > 0.0 && x >= free {
                free = x + line.width + GAP;
                labels.push((x, line));
            }
        }
        labels
    }
}

#[cfg(test)]
mod tests {
    use super::Axis;

    #[test]
    fn an_axis_holds_every_day() {
        let axis = |days| Axis { left: 10.0, width: 80.0, days };
        let near = |a: f32, b: f32| (a - b).abs() < 1e-4;
        assert!(near(axis(60).x(15), 30.0));
        assert!(near(axis(0).x(0), 10.0));
        assert!(near(axis(0).x(5), 90.0), "an axis without days shows one");
        assert!(near(axis(30).x(31), 90.0));
        assert!(near(axis(u32::MAX).x(u32::MAX), 90.0));
    }
}
