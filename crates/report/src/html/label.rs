//! Labels along a chart: which of them have room, on a wide and on a narrow screen.
//!
//! Heights inside a drawing are in em: WebKit does not read rem in the attributes of lines and texts. A
//! drawing has the size of the text of the page, so that there an em is a rem; a text counts in its
//! own, smaller em.

use maud::{Markup, html};

use super::text::plain;

/// How many letters of the small size stand beside each other on a wide and on a narrow screen,
/// along a chart that is as wide as the page.
pub(super) const PAGE: [f64; 2] = [84.0, 38.0];
/// The sizes of the small text and of the figures that matter, in rem, as in the style sheet.
const SMALL: f64 = 0.8125;
const FIGURE: f64 = 1.0625;
/// The least space between two labels, in letters.
const GAP: f64 = 1.5;

/// A label that wants its middle at a place of the chart.
pub(super) struct Label {
    /// The words.
    pub(super) text: String,
    /// Where its middle is wanted, in percent of the width.
    pub(super) at: f64,
    /// The class that says how it looks.
    pub(super) class: &'static str,
    /// The width of a letter, as a multiple of one of the small size.
    pub(super) size: f64,
    /// Whether it stands even where others have to give way.
    pub(super) first: bool,
}

impl Label {
    /// A label of the second ink, which gives way where there is no room.
    pub(super) fn dim(text: impl Into<String>, at: f64) -> Self {
        Self { text: text.into(), at, class: "dim", size: 1.0, first: false }
    }

    /// On which side of `x` the words stand, and `x` in percent. Near an end they stand in the
    /// middle on a wide screen only, so that they leave the chart on none.
    fn anchor(&self, room: [f64; 2]) -> (f64, &'static str) {
        let [wide, narrow] = room.map(|letters| self.half() / letters * 100.0);
        match self.at {
            at if at < narrow => ((at - wide).max(0.0), "start"),
            at if at > 100.0 - narrow => ((at + wide).min(100.0), "end"),
            at => (at, "middle"),
        }
    }

    /// The height of its letters, in rem.
    fn height(&self) -> f64 {
        if self.class == "figure" { FIGURE } else { SMALL }
    }

    /// Half of the width, in letters of the small size.
    fn half(&self) -> f64 {
        let letters = u32::try_from(self.text.chars().count()).unwrap_or(u32::MAX);
        f64::from(letters) * self.size / 2.0
    }

    /// From where to where the label reaches, in letters.
    fn reach(&self, anchor: (f64, &str), letters: f64) -> [f64; 2] {
        let (x, side) = anchor;
        let (x, half) = (x / 100.0 * letters, self.half());
        match side {
            "start" => [x, x + 2.0 * half],
            "end" => [x - 2.0 * half, x],
            _ => [x - half, x + half],
        }
    }
}

/// The labels as text at the height `y` in rem, along a chart with `room` for so many letters on a wide
/// and on a narrow screen. Those without room are left out, and those that have room on a wide
/// screen only have the class `wide`.
pub(super) fn labels(labels: &[Label], room: [f64; 2], y: f64) -> Markup {
    let anchors: Vec<(f64, &str)> = labels.iter().map(|label| label.anchor(room)).collect();
    let [wide, narrow] = room.map(|letters| fitting(labels, &anchors, letters));
    html! {
        @for (((label, (x, side)), wide), narrow) in labels.iter().zip(&anchors).zip(wide).zip(narrow) {
            @let class = if narrow { label.class.to_owned() } else { format!("{} wide", label.class) };
            @if wide {
                text class=(class) x=(percent(*x)) y=(em(y / label.height())) text-anchor=(side) { (plain(&label.text)) }
            }
        }
    }
}

/// Which labels stand on a line of so many letters, none over another.
fn fitting(labels: &[Label], anchors: &[(f64, &str)], letters: f64) -> Vec<bool> {
    let mut stands = vec![false; labels.len()];
    let mut taken: Vec<[f64; 2]> = Vec::new();
    for first in [true, false] {
        for ((label, anchor), stands) in labels.iter().zip(anchors).zip(&mut stands) {
            let [start, end] = label.reach(*anchor, letters);
            let free = taken.iter().all(|[from, to]| end + GAP <= *from || to + GAP <= start);
            if label.first == first && (first || free) {
                *stands = true;
                taken.push([start, end]);
            }
        }
    }
    stands
}

/// A length in percent, to a hundredth.
pub(super) fn percent(value: f64) -> String {
    format!("{}%", hundredths(value))
}

/// The height of a place in a drawing for a text of the small size; `rem` is the height in rem.
pub(super) fn small_em(rem: f64) -> String {
    em(rem / SMALL)
}

/// A length in the size of the text around it, to a hundredth.
pub(super) fn em(length: f64) -> String {
    format!("{}em", hundredths(length))
}

/// A number to a hundredth. What is no number is 0.
pub(super) fn hundredths(value: f64) -> f64 {
    let rounded = (value * 100.0).round() / 100.0;
    // Adding 0 turns -0 into 0.
    if rounded.is_finite() { rounded + 0.0 } else { 0.0 }
}
