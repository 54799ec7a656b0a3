//! The text of a paragraph before it is broken: cleaned, and with the direction of each letter.

use super::line::{Span, SpanKind};
use unicode_bidi::{
    BidiClass, Direction, Level, ParagraphBidiInfo, bidi_class, get_base_direction,
};

/// What stands in for a drawing.
pub(crate) const OBJECT: char = '\u{fffc}';

/// The text of all spans.
pub(crate) struct Source {
    /// The text. A line feed ends a line.
    pub(crate) text: String,
    /// Where each span starts, and where the last one ends.
    pub(crate) bounds: Vec<usize>,
    /// The level of each byte and that of its line. Nothing where all text runs to the right.
    levels: Option<Vec<[Level; 2]>>,
}

impl Source {
    /// Takes the text of spans.
    pub(crate) fn new(spans: &[Span]) -> Self {
        let mut text = String::new();
        let mut bounds = vec![0];
        for span in spans {
            match &span.kind {
                SpanKind::Text(part) => clean(part, &mut text),
                SpanKind::Symbol(_) => text.push(OBJECT),
            }
            bounds.push(text.len());
        }
        let levels = text.chars().any(turns).then(|| levels(&text, &bounds));
        Self { text, bounds, levels }
    }

    /// The level of the letter at a byte: even where text runs to the right, odd where it runs to the left.
    pub(crate) fn level(&self, at: usize) -> Level {
        self.levels.as_ref().and_then(|levels| levels.get(at)).map_or(Level::ltr(), |[own, _]| *own)
    }

    /// The level of the line to which a byte belongs.
    pub(crate) fn base(&self, at: usize) -> Level {
        self.levels
            .as_ref()
            .and_then(|levels| levels.get(at))
            .map_or(Level::ltr(), |[_, base]| *base)
    }

    /// Where the level changes first after `start`, at most `end`.
    pub(crate) fn same_level(&self, start: usize, end: usize) -> usize {
        let Some(levels) = &self.levels else {
            return end;
        };
        (start..end).find(|&at| levels[at][0] != levels[start][0]).unwrap_or(end)
    }
}

/// Takes out what has no place on paper. Control characters and white space that no face has become
/// spaces. Marks that embed, override or isolate a direction go: they would reach beyond the text
/// that holds them, and could make it read other than it is.
fn clean(part: &str, text: &mut String) {
    let mut letters = part.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => text.push('\n'),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {}
            '\u{1680}' | '\u{3000}' => text.push(' '),
            _ if letter.is_control() => text.push(' '),
            _ => text.push(letter),
        }
    }
}

/// Whether a letter can make text run to the left.
fn turns(letter: char) -> bool {
    letter >= '\u{590}'
        && matches!(bidi_class(letter), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

/// The levels of all bytes. The first strong letter of a line decides the direction of the line, and
/// each span stands on its own: what a person wrote does not reorder the words around it.
fn levels(text: &str, bounds: &[usize]) -> Vec<[Level; 2]> {
    let mut levels = Vec::with_capacity(text.len());
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rtl = get_base_direction(line) == Direction::Rtl;
        let base = if rtl { Level::rtl() } else { Level::ltr() };
        let end = start + line.len();
        let mut isolated = String::with_capacity(line.len() + 12);
        let mut kept = Vec::with_capacity(line.len());
        for limits in bounds.windows(2) {
            let part = limits[0].max(start)..limits[1].min(end);
            if part.start >= part.end {
                continue;
            }
            isolated.push('\u{2068}');
            kept.extend(isolated.len()..isolated.len() + part.len());
            // The line feed ends the line for the algorithm too, so it counts as white space.
            isolated
                .extend(text[part].chars().map(|letter| if letter == '\n' { ' ' } else { letter }));
            isolated.push('\u{2069}');
        }
        let found = ParagraphBidiInfo::new(&isolated, Some(base));
        levels.extend(kept.into_iter().map(|at| [found.levels[at], base]));
        start = end;
    }
    levels
}
