//! Which breaks make the best lines: total fit, ragged at the right.
//!
//! The lines of a paragraph are chosen together, as Knuth and Plass do it ("Breaking Paragraphs into
//! Lines", Software: Practice and Experience 11, 1981), with the square of the white space at the
//! end of a line as its cost.

/// A place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Break {
    /// The first glyph of the next line.
    pub(crate) glyph: usize,
    /// How far the glyphs before it reach, white space included.
    pub(crate) x: f32,
    /// How far the ink of a line that ends here reaches, with its hyphen.
    pub(crate) ink: f32,
    /// What is broken.
    pub(crate) kind: Kind,
}

/// What a break breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing: it stands between two words.
    Word,
    /// A word, between syllables. A hyphen shows.
    Hyphen,
    /// A word that is wider than a line, between any two letters.
    Letter,
}

/// The white space at the end of a line that nobody minds, in parts of the width.
const FINE: f32 = 0.1;
/// What a line costs, so that a text takes no line more than it needs. Costs are squares of
/// hundredths of the width.
const LINE: f32 = 150.0;
/// What a hyphen costs: it must save a quarter of the width.
const HYPHEN: f32 = 600.0;
/// What a second hyphen costs right after the first.
const LADDER: f32 = 2500.0;
/// What a break between two letters costs: nothing else is possible.
const LETTER: f32 = 20_000.0;
/// What a last line of less than [`FINE`] costs.
const RUNT: f32 = 250.0;
/// What a line costs that is wider than the width, because its only letter is.
const WIDE: f32 = 1e9;

/// The breaks of first fit, when they leave good lines. The last break is the end of the text.
pub(crate) fn first_fit(breaks: &[Break], width: f32) -> Option<Vec<usize>> {
    let mut lines = Vec::new();
    let mut start = 0.0;
    for (at, here) in breaks.iter().enumerate() {
        if here.ink - start > width {
            let last = at.checked_sub(1).filter(|last| lines.last() != Some(last))?;
            if breaks[last].ink - start < width * (1.0 - FINE) {
                return None;
            }
            start = breaks[last].x;
            lines.push(last);
            if here.ink - start > width {
                return None;
            }
        }
    }
    let end = breaks.len().checked_sub(1)?;
    if !lines.is_empty() && breaks[end].ink - start < width * FINE {
        return None;
    }
    lines.push(end);
    Some(lines)
}

/// The breaks of the best lines. The last break is the end of the text.
pub(crate) fn best_fit(breaks: &[Break], width: f32) -> Vec<usize> {
    // For each break what the lines up to it cost, and where the last of them starts.
    let mut best: Vec<(f32, Option<usize>)> = Vec::with_capacity(breaks.len());
    for (at, here) in breaks.iter().enumerate() {
        let mut found = (f32::INFINITY, None);
        for from in (0..=at).rev() {
            let before = from.checked_sub(1);
            let start = before.map_or(0.0, |before| breaks[before].x);
            let ink = here.ink - start;
            if ink > width && from < at {
                break;
            }
            let so_far = before.map_or(0.0, |before| best[before].0);
            let hyphens = before.is_some_and(|before| breaks[before].kind == Kind::Hyphen);
            let cost = so_far + line(ink, width, here.kind, hyphens, at + 1 == breaks.len());
            if cost < found.0 {
                found = (cost, before);
            }
        }
        best.push(found);
    }
    let mut lines = Vec::new();
    let mut next = breaks.len().checked_sub(1);
    while let Some(at) = next {
        lines.push(at);
        next = best[at].1;
    }
    lines.reverse();
    lines
}

fn line(ink: f32, width: f32, kind: Kind, after_hyphen: bool, last: bool) -> f32 {
    let free = (width - ink) / width;
    if free < 0.0 {
        return WIDE;
    }
    let rag = match (last, 1.0 - free < FINE) {
        (true, true) => RUNT,
        (true, false) => 0.0,
        (false, _) => (100.0 * free).powi(2),
    };
    let cut = match kind {
        _ if last => 0.0,
        Kind::Word => 0.0,
        Kind::Hyphen if after_hyphen => LADDER,
        Kind::Hyphen => HYPHEN,
        Kind::Letter => LETTER,
    };
    LINE + rag + cut
}
