//! Breaking text into lines, ragged at the right.

use super::bidi::{OBJECT, Source};
use super::fit::{Break, Kind, best_fit, first_fit};
use super::font::Face;
use super::hyphen;
use super::page::{Glyph, Item, Tag, Text};
use super::set::Setter;
use super::shape::Shaper;
use super::symbol;
use crate::document::Symbol;
use crate::theme::{Color, Type};
use std::ops::Range;
use unicode_bidi::Level;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// A part of a paragraph in one style.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    /// The words or the drawing.
    pub(crate) kind: SpanKind,
    /// The face.
    pub(crate) face: Face,
    /// The colour.
    pub(crate) color: Color,
    /// What the span belongs to.
    pub(crate) tag: Tag,
    /// The address, of a link.
    pub(crate) url: Option<String>,
}

/// What a span shows.
#[derive(Debug, Clone)]
pub(crate) enum SpanKind {
    /// Words.
    Text(String),
    /// A small drawing.
    Symbol(Symbol),
}

/// A line, placed at (0, 0).
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// What is drawn.
    pub(crate) items: Vec<Item>,
    /// The width, white space at the end left out.
    pub(crate) width: f32,
    /// Whether the text goes on in the next line because this one was full, not because a line feed
    /// or the end of the text ended it.
    pub(crate) goes_on: bool,
}

const SOFT_HYPHEN: char = '\u{ad}';
/// Lengths that differ by less are the same: what rounding adds up to over a line.
const NOTHING: f32 = 0.01;

/// Breaks the spans of a paragraph into lines of at most `width`.
pub(crate) fn break_lines(
    shaper: &mut Shaper,
    language: &str,
    spans: &[Span],
    kind: Type,
    width: f32,
) -> Vec<Line> {
    let source = Source::new(spans);
    let mut breaker = Breaker {
        shaper,
        language,
        spans,
        source: &source,
        size: kind.size,
        width: width + NOTHING,
        words: Vec::new(),
        shaped: Shaped::default(),
        span: 0,
    };
    let mut lines = Vec::new();
    let mut start = 0;
    for (end, opportunity) in linebreaks(&source.text) {
        if end == start || belongs_together(&source.text, end, language) {
            continue;
        }
        breaker.word(start..end);
        start = end;
        if opportunity == BreakOpportunity::Mandatory {
            breaker.finish(kind, width, source.base(start - 1), &mut lines);
        }
    }
    lines
}

/// Whether a line may not end at this space, because French has it inside of guillemets or before a
/// sign. In our own words these spaces do not break; what a person types has ordinary ones.
fn belongs_together(text: &str, at: usize, language: &str) -> bool {
    let (before, after) = text.split_at(at);
    let Some(words) = before.strip_suffix(' ').filter(|_| language.starts_with("fr")) else {
        return false;
    };
    (words.ends_with('«') && !after.is_empty()) || after.starts_with(['»', ';', ':', '?', '!'])
}

/// Glyphs of consecutive text.
#[derive(Debug, Default)]
pub(super) struct Shaped {
    /// The glyphs, in the order in which they are read.
    pub(super) glyphs: Vec<Glyph>,
    /// The parts in one style and direction.
    pub(super) pieces: Vec<Piece>,
}

/// Glyphs in one style and direction.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    /// Where the piece ends in the glyphs.
    pub(super) end: usize,
    /// The style.
    pub(super) span: usize,
    /// The direction: even to the right, odd to the left.
    pub(super) level: Level,
}

/// What stands between two places where a line may end.
struct Word {
    range: Range<usize>,
    glyphs: Range<usize>,
    /// How far the ink reaches, from the start of the word.
    ink: f32,
    /// How far the next word stands from the start of this one.
    advance: f32,
    span: usize,
}

struct Breaker<'a> {
    shaper: &'a mut Shaper,
    language: &'a str,
    spans: &'a [Span],
    source: &'a Source,
    size: f32,
    width: f32,
    /// The words since the last line feed.
    words: Vec<Word>,
    /// Their glyphs.
    shaped: Shaped,
    /// The span of the last letter so far.
    span: usize,
}

impl Breaker<'_> {
    /// Shapes a word.
    fn word(&mut self, range: Range<usize>) {
        let first = self.shaped.glyphs.len();
        let mut at = range.start;
        while at < range.end {
            while self.source.bounds[self.span + 1] <= at {
                self.span += 1;
            }
            let limit = range.end.min(self.source.bounds[self.span + 1]);
            let end = self.source.same_level(at, limit);
            self.part(at..end);
            at = end;
        }
        let (mut ink, mut advance) = (0.0, 0.0);
        for glyph in &self.shaped.glyphs[first..] {
            advance += glyph.advance * self.size;
            if !glyph.is_space() {
                ink = advance;
            }
        }
        let glyphs = first..self.shaped.glyphs.len();
        self.words.push(Word { range, glyphs, ink, advance, span: self.span });
    }

    /// Shapes a part of a word in one style and direction.
    fn part(&mut self, range: Range<usize>) {
        let level = self.source.level(range.start);
        let span = &self.spans[self.span];
        let text = &self.source.text[range];
        let glyphs = &mut self.shaped.glyphs;
        if let SpanKind::Symbol(symbol) = span.kind {
            let (advance, text) = (symbol::width(symbol), Text::One(OBJECT));
            glyphs.push(Glyph { id: 0, face: span.face, advance, shift: [0.0; 2], text });
        } else {
            let words = text.trim_end_matches(['\n', SOFT_HYPHEN]);
            if !words.is_empty() {
                let shaped = self.shaper.shape(span.face, level.is_rtl(), words);
                glyphs.extend(shaped.iter().cloned());
            }
            if text.ends_with('\n') {
                // The space parts the lines when the text is read or copied.
                glyphs.extend(self.shaper.shape(span.face, false, " ").iter().cloned());
            }
        }
        let end = glyphs.len();
        match self.shaped.pieces.last_mut() {
            Some(last) if last.span == self.span && last.level == level => last.end = end,
            _ => self.shaped.pieces.push(Piece { end, span: self.span, level }),
        }
    }

    /// Breaks the words since the last line feed into lines.
    fn finish(&mut self, kind: Type, width: f32, base: Level, lines: &mut Vec<Line>) {
        let (breaks, ends) = self.breaks();
        let setter = Setter { spans: self.spans, shaped: &self.shaped, kind, width, base };
        let mut start = 0;
        for (number, &end) in ends.iter().enumerate() {
            let Break { glyph, kind, .. } = breaks[end];
            let goes_on = number + 1 < ends.len();
            let hyphen = goes_on && kind == Kind::Hyphen;
            let mut line = setter.line(self.shaper, start..glyph, hyphen);
            line.goes_on = goes_on;
            lines.push(line);
            start = glyph;
        }
        self.words.clear();
        self.shaped.glyphs.clear();
        self.shaped.pieces.clear();
    }

    /// The places where lines may end, and which of them the lines end at.
    fn breaks(&mut self) -> (Vec<Break>, Vec<usize>) {
        let mut x = 0.0;
        let mut breaks = Vec::with_capacity(self.words.len());
        for word in &self.words {
            let soft = self.source.text[word.range.clone()].ends_with(SOFT_HYPHEN);
            let kind = if soft { Kind::Hyphen } else { Kind::Word };
            breaks.push(Break {
                glyph: word.glyphs.end,
                x: x + word.advance,
                ink: x + word.ink,
                kind,
            });
            x += word.advance;
        }
        if breaks.last().is_none_or(|last| last.ink <= self.width) {
            let end = breaks.len().saturating_sub(1);
            return (breaks, vec![end]);
        }
        let simple = breaks.iter().all(|at| at.kind == Kind::Word);
        if simple && let Some(ends) = first_fit(&breaks, self.width) {
            return (breaks, ends);
        }
        let breaks = self.all_breaks();
        let ends = best_fit(&breaks, self.width);
        (breaks, ends)
    }

    /// The places where lines may end, those inside words included.
    fn all_breaks(&mut self) -> Vec<Break> {
        let mut breaks = Vec::new();
        let mut x = 0.0;
        for (number, word) in self.words.iter().enumerate() {
            let last = number + 1 == self.words.len();
            let soft = self.source.text[word.range.clone()].ends_with(SOFT_HYPHEN);
            let face = self.spans[word.span].face;
            let hyphen = hyphen_after(self.shaper, face).map_or(0.0, |glyph| glyph.advance);
            let hyphen = hyphen * self.size;
            let ink = if soft { word.ink + hyphen } else { word.ink };
            let wide = ink > self.width;
            if wide || !last {
                self.inside(word, wide, x, hyphen, &mut breaks);
            }
            let kind = if soft { Kind::Hyphen } else { Kind::Word };
            breaks.push(Break { glyph: word.glyphs.end, x: x + word.advance, ink: x + ink, kind });
            x += word.advance;
        }
        breaks
    }

    /// The places inside a word where a line may end.
    fn inside(&self, word: &Word, wide: bool, start: f32, hyphen: f32, breaks: &mut Vec<Break>) {
        let text = &self.source.text[word.range.clone()];
        let own_span = self.source.bounds[word.span] <= word.range.start;
        let glyphs = &self.shaped.glyphs[word.glyphs.clone()];
        let lato = glyphs.iter().all(|glyph| glyph.id > 0 && glyph.face != Face::Fallback);
        // What stands in bold is a name or a title, and is broken only when it must be.
        let may = wide || self.spans[word.span].face == Face::Regular;
        let hyphens = if own_span && lato && may {
            hyphen::places(text, self.language, wide)
        } else {
            Vec::new()
        };
        if hyphens.is_empty() && !wide {
            return;
        }
        let (mut x, mut at) = (start, 0);
        for (number, glyph) in glyphs.iter().enumerate() {
            // A line does not start with white space, nor between a letter and its marks.
            let free = number > 0
                && glyph.text != Text::None
                && glyph.shift.iter().all(|shift| *shift == 0.0)
                && !glyph.is_space();
            let place = |ink, kind| Break { glyph: word.glyphs.start + number, x, ink, kind };
            if free && hyphens.contains(&at) {
                breaks.push(place(x + hyphen, Kind::Hyphen));
            } else if free && wide && !glyphs[number - 1].is_space() {
                breaks.push(place(x, Kind::Letter));
            }
            x += glyph.advance * self.size;
            at += glyph.text.chars().map(char::len_utf8).sum::<usize>();
        }
    }
}

/// The hyphen at the end of a line, which a reader takes for a place where the word goes on.
pub(super) fn hyphen_after(shaper: &mut Shaper, face: Face) -> Option<Glyph> {
    let glyph = shaper.shape(face, false, "-").first().cloned()?;
    Some(Glyph { text: Text::One(SOFT_HYPHEN), ..glyph })
}
