//! Setting the glyphs of a line at their places.

use super::font::Face;
use super::line::{Line, Shaped, Span, SpanKind, hyphen_after};
use super::page::{
    Artifact, Draw, Glyph, GlyphRun, Item, LinkArea, Path, Stroke, Tag, Target, Text, rect, rule,
};
use super::shape::{CODE, Shaper, code};
use super::symbol;
use crate::theme::{self, Type};
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// Sets the lines of one paragraph.
pub(super) struct Setter<'a> {
    /// The styles.
    pub(super) spans: &'a [Span],
    /// The glyphs.
    pub(super) shaped: &'a Shaped,
    /// The size.
    pub(super) kind: Type,
    /// The width of a line.
    pub(super) width: f32,
    /// The direction of the paragraph: even from the left, odd from the right.
    pub(super) base: Level,
}

/// Glyphs of one span, face and direction.
struct Run {
    glyphs: Vec<Glyph>,
    span: usize,
    level: Level,
    /// Whether the glyphs stand for their text together.
    joined: bool,
    x: f32,
    /// The width with white space and without.
    widths: [f32; 2],
}

impl Run {
    fn new(glyph: Glyph, span: usize, level: Level, joined: bool) -> Self {
        Self { glyphs: vec![glyph], span, level, joined, x: 0.0, widths: [0.0; 2] }
    }
}

/// The area of a link on a line, and its words.
struct Area {
    left: f32,
    right: f32,
    text: String,
}

impl Setter<'_> {
    /// Sets glyphs on one line, with a hyphen after them or without.
    pub(super) fn line(&self, shaper: &mut Shaper, glyphs: Range<usize>, hyphen: bool) -> Line {
        let mut runs = self.runs(glyphs);
        let span = runs.last().map_or(0, |last| last.span);
        if hyphen && let Some(glyph) = hyphen_after(shaper, self.spans[span].face) {
            let plain = |run: &&mut Run| {
                let same = run.glyphs.last().is_some_and(|last| last.face == glyph.face);
                same && run.level == Level::ltr() && !run.joined
            };
            match runs.last_mut().filter(plain) {
                Some(run) => run.glyphs.push(glyph),
                None => runs.push(Run::new(glyph, span, self.base, false)),
            }
        }
        let mut line = Line { width: self.arrange(&mut runs), ..Line::default() };
        let mut area: Option<Area> = None;
        let mut runs = runs.into_iter().peekable();
        while let Some(run) = runs.next() {
            let number = run.span;
            let span = &self.spans[number];
            if span.url.is_some() {
                widen(&mut area, &run);
            }
            self.draw(shaper, run, &mut line.items);
            if runs.peek().is_none_or(|next| next.span != number)
                && let Some(area) = area.take()
            {
                self.link(span, area, &mut line.items);
            }
        }
        line
    }

    /// The runs of a line. Of the white space at its end one space is left, which parts the words of
    /// two lines when they are read or copied.
    fn runs(&self, glyphs: Range<usize>) -> Vec<Run> {
        let all = &self.shaped.glyphs;
        let ink = glyphs.clone().rev().find(|&at| !all[at].is_space());
        let ink = ink.map_or(glyphs.start, |last| last + 1);
        let end = glyphs.end.min(ink + 1);
        let pieces = &self.shaped.pieces;
        let first = pieces.partition_point(|piece| piece.end <= glyphs.start);
        let mut runs: Vec<Run> = Vec::new();
        let mut at = glyphs.start;
        for piece in &pieces[first..] {
            let text = matches!(self.spans[piece.span].kind, SpanKind::Text(_));
            while at < end.min(piece.end) {
                // The space at the end stands where the line ends, whatever the words before it do.
                let level = if at >= ink { self.base } else { piece.level };
                let glyph = &all[at];
                let continues = glyph.text == Text::None;
                let coded = text && glyph.id == 0;
                let joined = all[at + 1..end].first().is_some_and(|next| next.text == Text::None);
                let fits = |run: &Run| {
                    run.span == piece.span
                        && run.level == level
                        && run.joined == continues
                        && run.glyphs.last().is_some_and(|last| last.face == glyph.face)
                };
                match runs.last_mut() {
                    Some(run) if (continues || !joined && !coded) && fits(run) => {
                        run.glyphs.push(glyph.clone());
                    }
                    _ => {
                        runs.push(Run::new(glyph.clone(), piece.span, level, joined || coded));
                    }
                }
                at += 1;
            }
        }
        runs
    }

    /// Gives each run its place and returns the width of the line.
    fn arrange(&self, runs: &mut [Run]) -> f32 {
        let size = self.kind.size;
        for run in runs.iter_mut() {
            let [mut whole, mut ink] = [0.0; 2];
            for glyph in &run.glyphs {
                whole += glyph.advance * size;
                if !glyph.is_space() {
                    ink = whole;
                }
            }
            run.widths = [whole, ink];
        }
        let whole: f32 = runs.iter().map(|run| run.widths[0]).sum();
        let flush = self.base.is_rtl() && self.width < f32::MAX;
        let mut x = if flush { self.width - whole } else { 0.0 };
        let mut width = 0.0_f32;
        let mut place = |run: &mut Run| {
            // Only the space at the end of a full line would stand in the margin.
            run.x = x.max(0.0);
            x += run.widths[0];
            if run.widths[1] > 0.0 {
                width = run.x + if run.level.is_rtl() { run.widths[0] } else { run.widths[1] };
            }
        };
        if runs.iter().all(|run| run.level == Level::ltr()) {
            runs.iter_mut().for_each(&mut place);
        } else {
            // Spans are isolated from each other, so the level of the line stands between two of them.
            let mut levels = Vec::with_capacity(runs.len());
            let mut numbers = Vec::with_capacity(runs.len());
            for (number, run) in runs.iter().enumerate() {
                if number > 0 && runs[number - 1].span != run.span {
                    levels.push(self.base);
                    numbers.push(None);
                }
                levels.push(run.level);
                numbers.push(Some(number));
            }
            let order = BidiInfo::reorder_visual(&levels);
            for number in order.into_iter().filter_map(|at| numbers[at]) {
                place(&mut runs[number]);
            }
        }
        if flush { self.width } else { width }
    }

    fn draw(&self, shaper: &mut Shaper, mut run: Run, items: &mut Vec<Item>) {
        let span = &self.spans[run.span];
        let (size, height, y) = (self.kind.size, self.kind.leading, theme::baseline(self.kind));
        let on_line = |item: Item| Item { top: 0.0, bottom: height, ..item };
        if let SpanKind::Symbol(symbol) = span.kind {
            items.extend(symbol::draw(symbol, run.x, y, size, span.tag).into_iter().map(on_line));
            return;
        }
        if let [Glyph { id: 0, text, advance, .. }] = run.glyphs.as_slice() {
            let Some(letter) = text.chars().next() else {
                return;
            };
            let edge = CODE.1 * size;
            let area = [run.x + edge, y - 0.84 * size, advance * size - 2.0 * edge, 0.96 * size];
            let stroke = Stroke { color: span.color, width: size * 0.04, dash: None };
            let path = Path { segments: rect(area), fill: None, stroke: Some(stroke), clip: None };
            let glyphs = stacked(shaper, letter);
            let run = GlyphRun {
                face: Face::Regular,
                size: size * CODE.0,
                color: span.color,
                x: run.x + 2.0 * edge,
                y,
                rtl: false,
                stands_for: Text::One(letter),
                glyphs,
            };
            items.push(Item::new(span.tag, 0.0, height, Draw::Glyphs(run)));
            items.push(Item::new(span.tag, 0.0, height, Draw::Path(path)));
            return;
        }
        let face = run.glyphs.first().map_or(span.face, |glyph| glyph.face);
        let mut stands_for = Text::None;
        if let Some(first) = run.glyphs.first_mut().filter(|_| run.joined) {
            // By itself the glyph says one letter, so that not every cluster needs a code of its own.
            let letter = first.text.chars().next().map_or(Text::None, Text::One);
            stands_for = std::mem::replace(&mut first.text, letter);
        }
        let run = GlyphRun {
            face,
            size,
            color: span.color,
            x: run.x,
            y,
            rtl: run.level.is_rtl(),
            stands_for,
            glyphs: run.glyphs,
        };
        items.push(Item::new(span.tag, 0.0, height, Draw::Glyphs(run)));
    }

    /// Underlines the words of a link and makes them something to press.
    fn link(&self, span: &Span, area: Area, items: &mut Vec<Item>) {
        let Area { left, right, text } = area;
        let Some(url) = &span.url else {
            return;
        };
        let (size, height) = (self.kind.size, self.kind.leading);
        let y = theme::baseline(self.kind) + size * 0.12;
        let under = rule(left, y, right - left, 0.5, span.color, Tag::Artifact(Artifact::Layout));
        items.push(Item { top: 0.0, bottom: height, ..under });
        let area = [left, 0.0, right - left, height];
        let link = LinkArea { area, target: Target::Web(url.clone()), text };
        items.push(Item::new(span.tag, 0.0, height, Draw::Link(link)));
    }
}

/// Extends the area of a link to a run.
fn widen(area: &mut Option<Area>, run: &Run) {
    let words = run.glyphs.iter().flat_map(|glyph| glyph.text.chars());
    let right = run.x + run.widths[1];
    match area {
        Some(area) => {
            area.left = area.left.min(run.x);
            area.right = area.right.max(right);
            area.text.extend(words);
        }
        None => *area = Some(Area { left: run.x, right, text: words.collect() }),
    }
}

/// The code of a character, `U+` above its number, as glyphs from the left edge of the number.
fn stacked(shaper: &mut Shaper, letter: char) -> Vec<Glyph> {
    let number = code(letter);
    let mut upper = shaper.shape(Face::Regular, false, "U+").to_vec();
    let mut lower = shaper.shape(Face::Regular, false, &number).to_vec();
    let width = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
    let mut x = (width(&lower) - width(&upper)) / 2.0;
    for glyph in &mut upper {
        // Both lines start at the left edge, so the upper one takes no room.
        glyph.shift = [x, 1.0];
        x += std::mem::take(&mut glyph.advance);
    }
    upper.append(&mut lower);
    upper
}
