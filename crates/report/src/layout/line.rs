//! Breaking text into lines, ragged at the right.

use super::font::{Face, Shaper};
use super::page::{Artifact, Draw, Glyph, GlyphRun, Item, LinkArea, Tag, Target, rule};
use super::symbol;
use crate::document::Symbol;
use crate::theme::{self, Color, Type};
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
}

/// What stands in for a drawing while lines are broken.
const OBJECT: char = '\u{fffc}';
const SOFT_HYPHEN: char = '\u{ad}';

/// A part of a word in one span.
#[derive(Debug, Clone)]
struct Fragment {
    span: usize,
    glyphs: Vec<Glyph>,
}

/// What stands between two places where a line may end.
#[derive(Debug, Clone, Default)]
struct Word {
    fragments: Vec<Fragment>,
    /// The line ends after the word.
    forced: bool,
    /// A hyphen shows when the line ends here.
    hyphen: bool,
}

/// Breaks the spans of a paragraph into lines of at most `width`.
pub(crate) fn break_lines(
    shaper: &mut Shaper,
    language: &str,
    spans: &[Span],
    kind: Type,
    width: f32,
) -> Vec<Line> {
    let mut breaker = Breaker { shaper, spans, kind, width };
    let words = breaker.words(language);
    let mut lines = Vec::new();
    let mut current: Vec<Word> = Vec::new();
    let mut used = 0.0;
    for word in words {
        if !current.is_empty() && used + breaker.ink(&word) + breaker.reserve(&word) > width + 0.01
        {
            lines.push(breaker.line(&std::mem::take(&mut current)));
            used = 0.0;
        }
        used += breaker.full(&word);
        let forced = word.forced;
        current.push(word);
        if forced {
            lines.push(breaker.line(&std::mem::take(&mut current)));
            used = 0.0;
        }
    }
    if !current.is_empty() {
        lines.push(breaker.line(&current));
    }
    lines
}

struct Breaker<'a> {
    shaper: &'a mut Shaper,
    spans: &'a [Span],
    kind: Type,
    width: f32,
}

impl Breaker<'_> {
    /// The words of all spans, none wider than a line.
    fn words(&mut self, language: &str) -> Vec<Word> {
        let (text, bounds) = concatenate(self.spans);
        let mut words = Vec::new();
        let mut start = 0;
        for (end, opportunity) in linebreaks(&text) {
            if end == start {
                continue;
            }
            let forced = opportunity == BreakOpportunity::Mandatory && end < text.len();
            let word = self.word(&text, start..end, &bounds, forced);
            start = end;
            if self.ink(&word) + self.reserve(&word) <= self.width {
                words.push(word);
            } else {
                self.hyphenate(&text, end, &word, &bounds, language, &mut words);
            }
        }
        words
    }

    fn word(
        &mut self,
        text: &str,
        range: std::ops::Range<usize>,
        bounds: &[usize],
        forced: bool,
    ) -> Word {
        let mut fragments = Vec::new();
        for (span, limits) in bounds.windows(2).enumerate() {
            let from = range.start.max(limits[0]);
            let to = range.end.min(limits[1]);
            if from >= to {
                continue;
            }
            let glyphs = match self.spans[span].kind {
                SpanKind::Symbol(symbol) => {
                    vec![Glyph { id: 0, advance: symbol::width(symbol), text: OBJECT.to_string() }]
                }
                SpanKind::Text(_) => {
                    let part: String = text[from..to]
                        .chars()
                        .filter(|&letter| letter != SOFT_HYPHEN)
                        .map(|letter| if letter.is_control() { ' ' } else { letter })
                        .collect();
                    self.shaper.shape(self.spans[span].face, &part).to_vec()
                }
            };
            if !glyphs.is_empty() {
                fragments.push(Fragment { span, glyphs });
            }
        }
        let hyphen = text[range].ends_with(SOFT_HYPHEN);
        Word { fragments, forced, hyphen }
    }

    /// Splits a word that is wider than a line: between syllables, and where that is not enough, between letters.
    fn hyphenate(
        &mut self,
        text: &str,
        end: usize,
        word: &Word,
        bounds: &[usize],
        language: &str,
        into: &mut Vec<Word>,
    ) {
        let length: usize =
            word.fragments.iter().flat_map(|part| &part.glyphs).map(|glyph| glyph.text.len()).sum();
        let mut start = end - length.min(end);
        // Soft hyphens were taken out of the glyphs, so such a word is split between letters only.
        let exact = text.get(start..end).is_some_and(|part| !part.contains(SOFT_HYPHEN));
        let whole = if exact { text.get(start..end).unwrap_or_default() } else { "" };
        let mut parts: Vec<Word> = Vec::new();
        if let (Some(lang), true) = (hyphenation(language), exact) {
            let syllables: Vec<&str> = hypher::hyphenate(whole, lang).collect();
            let count = syllables.len();
            for (number, syllable) in syllables.into_iter().enumerate() {
                let mut part = self.word(text, start..start + syllable.len(), bounds, false);
                part.hyphen = number + 1 < count && syllable.ends_with(char::is_alphabetic);
                start += syllable.len();
                parts.push(part);
            }
        } else {
            parts.push(Word { forced: false, ..word.clone() });
        }
        if let Some(last) = parts.last_mut() {
            last.forced = word.forced;
            last.hyphen |= word.hyphen;
        }
        for part in parts {
            if self.ink(&part) + self.reserve(&part) <= self.width {
                into.push(part);
            } else {
                self.chop(part, into);
            }
        }
    }

    /// Splits a word between letters, so that no part is wider than a line.
    fn chop(&mut self, word: Word, into: &mut Vec<Word>) {
        let limit = self.width - self.reserve(&word);
        let (forced, hyphen) = (word.forced, word.hyphen);
        let mut part = Word::default();
        let mut used = 0.0;
        for fragment in word.fragments {
            for glyph in fragment.glyphs {
                let advance = glyph.advance * self.kind.size;
                // A glyph without text belongs to the letter before it.
                if used + advance > limit
                    && !part.fragments.is_empty()
                    && !glyph.text.is_empty()
                    && !glyph.is_space()
                {
                    into.push(std::mem::take(&mut part));
                    used = 0.0;
                }
                used += advance;
                match part.fragments.last_mut() {
                    Some(last) if last.span == fragment.span => last.glyphs.push(glyph),
                    _ => part.fragments.push(Fragment { span: fragment.span, glyphs: vec![glyph] }),
                }
            }
        }
        into.push(Word { forced, hyphen, ..part });
    }

    fn full(&self, word: &Word) -> f32 {
        word.fragments.iter().flat_map(|part| &part.glyphs).map(|glyph| glyph.advance).sum::<f32>()
            * self.kind.size
    }

    fn ink(&self, word: &Word) -> f32 {
        let glyphs: Vec<&Glyph> = word.fragments.iter().flat_map(|part| &part.glyphs).collect();
        let end = glyphs.iter().rposition(|glyph| !glyph.is_space()).map_or(0, |last| last + 1);
        glyphs[..end].iter().map(|glyph| glyph.advance).sum::<f32>() * self.kind.size
    }

    /// The room that a word needs for a hyphen after it.
    fn reserve(&mut self, word: &Word) -> f32 {
        if word.hyphen {
            self.hyphen(word).map_or(0.0, |glyph| glyph.advance * self.kind.size)
        } else {
            0.0
        }
    }

    /// The hyphen after a word, which a reader takes for a place where the word goes on.
    fn hyphen(&mut self, word: &Word) -> Option<Glyph> {
        let span = word.fragments.last()?.span;
        let glyph = self.shaper.shape(self.spans[span].face, "-").first().cloned()?;
        Some(Glyph { text: SOFT_HYPHEN.to_string(), ..glyph })
    }

    /// Sets words on one line.
    fn line(&mut self, words: &[Word]) -> Line {
        let mut fragments: Vec<Fragment> = Vec::new();
        for fragment in words.iter().flat_map(|word| &word.fragments) {
            match fragments.last_mut() {
                Some(last) if last.span == fragment.span => {
                    last.glyphs.extend(fragment.glyphs.iter().cloned());
                }
                _ => fragments.push(fragment.clone()),
            }
        }
        if let Some(word) = words.last().filter(|word| word.hyphen && !word.forced)
            && let Some(glyph) = self.hyphen(word)
            && let Some(last) = fragments.last_mut()
        {
            last.glyphs.push(glyph);
        }
        let mut line = Line::default();
        let mut x = 0.0;
        for fragment in fragments {
            let advance =
                fragment.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * self.kind.size;
            let ink = self.place(&mut line, x, fragment);
            if ink > 0.0 {
                line.width = x + ink;
            }
            x += advance;
        }
        line
    }

    /// Places a fragment and returns the width of its ink.
    fn place(&self, line: &mut Line, x: f32, fragment: Fragment) -> f32 {
        let span = &self.spans[fragment.span];
        let (size, height) = (self.kind.size, self.kind.leading);
        let y = theme::baseline(self.kind);
        if let SpanKind::Symbol(symbol) = span.kind {
            line.items.extend(
                symbol::draw(symbol, x, y, size, span.tag).into_iter().map(|item| Item {
                    top: 0.0,
                    bottom: height,
                    ..item
                }),
            );
            return symbol::width(symbol) * size;
        }
        let run =
            GlyphRun { face: span.face, size, color: span.color, x, y, glyphs: fragment.glyphs };
        let ink = run.width();
        let text: String = run.glyphs.iter().map(|glyph| glyph.text.as_str()).collect();
        line.items.push(Item::new(span.tag, 0.0, height, Draw::Glyphs(run)));
        if let Some(url) = &span.url {
            let under =
                rule(x, y + size * 0.12, ink, 0.5, span.color, Tag::Artifact(Artifact::Layout));
            line.items.push(Item { top: 0.0, bottom: height, ..under });
            let target = Target::Web(url.clone());
            let area = LinkArea { area: [x, 0.0, ink, height], target, text };
            line.items.push(Item::new(span.tag, 0.0, height, Draw::Link(area)));
        }
        ink
    }
}

/// The text of all spans and where each starts and ends.
fn concatenate(spans: &[Span]) -> (String, Vec<usize>) {
    let mut text = String::new();
    let mut bounds = vec![0];
    for span in spans {
        match &span.kind {
            SpanKind::Text(part) => text.push_str(part),
            SpanKind::Symbol(_) => text.push(OBJECT),
        }
        bounds.push(text.len());
    }
    (text, bounds)
}

/// The rules of hyphenation of a language, if they are kept.
fn hyphenation(language: &str) -> Option<hypher::Lang> {
    match language.get(..2)? {
        "fr" => Some(hypher::Lang::French),
        "nl" => Some(hypher::Lang::Dutch),
        "en" => Some(hypher::Lang::English),
        _ => None,
    }
}
