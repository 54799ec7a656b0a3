//! Showing glyphs: codes in strings, and the steps between them.

use super::font::Fonts;
use super::{PdfError, round};
use crate::layout::page::GlyphRun;
use printpdf::{DictItem, Op};
use std::ops::Range;

/// Shows the glyphs of a run from where the cursor is.
pub(super) fn show(run: &GlyphRun, fonts: &mut Fonts, ops: &mut Vec<Op>) -> Result<(), PdfError> {
    let placed = placed(run, fonts)?;
    let mut line = Shown::default();
    if run.rtl {
        for part in near(run, &placed) {
            let first = part.end - 1;
            line.rise(run.glyphs[first].shift[1] * run.size, ops);
            // Each part is a string of its own, for each is read backwards by itself.
            line.close();
            line.go(placed[first].x);
            part.rev().for_each(|at| line.show(&placed[at]));
        }
    } else {
        for (glyph, placed) in run.glyphs.iter().zip(&placed) {
            line.rise(glyph.shift[1] * run.size, ops);
            line.go(placed.x);
            line.show(placed);
        }
    }
    line.rise(0.0, ops);
    line.flush(ops);
    Ok(())
}

/// The code, the width and the place of each glyph of a run.
fn placed(run: &GlyphRun, fonts: &mut Fonts) -> Result<Vec<Placed>, PdfError> {
    let mut x = if run.rtl { run.glyphs.iter().map(|glyph| glyph.advance).sum() } else { 0.0 };
    let mut placed = Vec::with_capacity(run.glyphs.len());
    for glyph in &run.glyphs {
        if run.rtl {
            x -= glyph.advance;
        }
        let (code, width) = fonts.code(glyph)?;
        placed.push(Placed { code, width, x: (x + glyph.shift[0]) * 1000.0 });
        if !run.rtl {
            x += glyph.advance;
        }
    }
    Ok(placed)
}

/// A glyph with its place. Lengths are in thousandths of an em.
struct Placed {
    code: u16,
    width: f32,
    /// The distance from the left edge of the run.
    x: f32,
}

/// The parts of a run from the right whose glyphs stand next to each other, so that each is one string
/// when it is shown from left to right. Programs that copy text expect such strings, and PDF has a mark
/// for them (ISO 32000-1, 14.8.2.5.3).
fn near(run: &GlyphRun, placed: &[Placed]) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    for (at, left) in placed.iter().enumerate() {
        let level = |at: usize| run.glyphs[at].shift[1] == 0.0;
        let follows = |last: usize| {
            (left.x + left.width - placed[last].x).abs() < 0.5 && level(at) && level(last)
        };
        match parts.last_mut() {
            Some(part) if follows(part.end - 1) => part.end = at + 1,
            _ => parts.push(at..at + 1),
        }
    }
    parts
}

/// Glyphs in a row, as one operator.
#[derive(Default)]
struct Shown {
    /// Codes in strings, and between them how far back the next string starts, in thousandths of an em.
    parts: Vec<DictItem>,
    codes: Vec<u8>,
    /// Where the next glyph would stand by itself, in thousandths of an em.
    pen: f32,
    rise: f32,
}

impl Shown {
    /// Goes to `x`, in thousandths of an em. What rounding leaves over is carried on, so that a long
    /// line does not drift.
    fn go(&mut self, x: f32) {
        let back = (self.pen - x).round();
        if back != 0.0 {
            self.close();
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a line is a few hundred ems at most"
            )]
            self.parts.push(DictItem::Int(back as i64));
            self.pen -= back;
        }
    }

    /// Shows a glyph where the one before it ends.
    fn show(&mut self, glyph: &Placed) {
        self.codes.extend(glyph.code.to_be_bytes());
        self.pen += glyph.width;
    }

    /// Sets the next glyphs higher by so many points.
    fn rise(&mut self, rise: f32, ops: &mut Vec<Op>) {
        let rise = round(rise);
        if rise.to_bits() != self.rise.to_bits() {
            self.flush(ops);
            ops.push(Op::SetLineOffset { multiplier: rise });
            self.rise = rise;
        }
    }

    /// Ends a string of codes.
    fn close(&mut self) {
        if !self.codes.is_empty() {
            let data = std::mem::take(&mut self.codes);
            self.parts.push(DictItem::String { data, literal: true });
        }
    }

    /// Writes what was shown so far. The back end would take every glyph as a string of its own, so
    /// the operator is written as it stands in the file.
    fn flush(&mut self, ops: &mut Vec<Op>) {
        self.close();
        if !self.parts.is_empty() {
            let value = vec![DictItem::Array(std::mem::take(&mut self.parts))];
            ops.push(Op::Unknown { key: "TJ".to_owned(), value });
        }
    }
}
