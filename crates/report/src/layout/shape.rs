//! From text to glyphs: which face has a letter, and how letters join.

use super::font::Face;
use super::page::{Glyph, Text};
use harfrust::{
    Buffer, BufferFlags, Direction, Font, Language, Script, ShapeOptions, ShapePlan, ShaperFont,
};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use std::str::FromStr;
use unicode_segmentation::UnicodeSegmentation;

/// The size of the letters of a code that stands in for a character, and the white space beside
/// them, in ems of the text around.
pub(crate) const CODE: (f32, f32) = (0.42, 0.09);

/// Words by their text.
type Words = BTreeMap<Box<str>, Rc<[Glyph]>>;

/// Shapes words, and remembers them: a report says the same words many times.
pub(crate) struct Shaper {
    fonts: [Option<Font>; 3],
    plans: Vec<(Face, ShapePlan)>,
    /// The words in regular, in regular from the right, in bold, in bold from the right.
    words: [Words; 4],
    language: Option<Language>,
}

impl Shaper {
    /// A shaper for text in this language, a BCP 47 tag.
    pub(crate) fn new(language: &str) -> Self {
        Self {
            fonts: Face::ALL.map(|face| Font::new(face.program(), 0)),
            plans: Vec::new(),
            words: Default::default(),
            language: Language::from_str(language).ok(),
        }
    }

    /// Shapes a word with the white space after it. The glyphs come in the order of the text, also
    /// when the first one stands at the right.
    pub(crate) fn shape(&mut self, face: Face, rtl: bool, text: &str) -> Rc<[Glyph]> {
        let known = usize::from(face == Face::Bold) * 2 + usize::from(rtl);
        if let Some(shaped) = self.words[known].get(text) {
            return Rc::clone(shaped);
        }
        let mut glyphs = Vec::with_capacity(text.len());
        for (face, range) in self.faces(face, text) {
            let part = &text[range];
            match face {
                Some(face) => self.glyphs(face, rtl, part, &mut glyphs),
                None => glyphs.extend(part.chars().map(|letter| self.code(letter))),
            }
        }
        let glyphs: Rc<[Glyph]> = glyphs.into();
        self.words[known].insert(text.into(), Rc::clone(&glyphs));
        glyphs
    }

    /// The parts of a text with the face that has all their letters, or none.
    fn faces(&self, face: Face, text: &str) -> Vec<(Option<Face>, Range<usize>)> {
        if self.covers(face, text) {
            return vec![(Some(face), 0..text.len())];
        }
        let first_of =
            |part: &str| [face, Face::Fallback].into_iter().find(|&face| self.covers(face, part));
        let mut parts: Vec<(Option<Face>, Range<usize>)> = Vec::new();
        let mut push = |face: Option<Face>, range: Range<usize>| match parts.last_mut() {
            Some((last, part)) if *last == face => part.end = range.end,
            _ => parts.push((face, range)),
        };
        // A letter and the marks on it come from one face, or the marks would miss the letter.
        for (start, cluster) in text.grapheme_indices(true) {
            if let Some(face) = first_of(cluster) {
                push(Some(face), start..start + cluster.len());
                continue;
            }
            for (at, letter) in cluster.char_indices() {
                let range = start + at..start + at + letter.len_utf8();
                let letter = &text[range.clone()];
                push(first_of(letter), range);
            }
        }
        parts
    }

    /// Whether a face has all letters of a text.
    fn covers(&self, face: Face, text: &str) -> bool {
        let Some(font) = &self.fonts[face.index()] else {
            return false;
        };
        let charmap = font.charmap();
        text.chars().all(|letter| is_invisible(letter) || charmap.map_unicode(letter).is_some())
    }

    /// What stands in for a letter that no face has: room for its code.
    fn code(&self, letter: char) -> Glyph {
        #[expect(clippy::cast_precision_loss, reason = "a code has at most six digits")]
        let digits = code(letter).len() as f32;
        let advance = digits * self.widest_digit() * CODE.0 + 4.0 * CODE.1;
        Glyph { id: 0, face: Face::Regular, advance, shift: [0.0; 2], text: Text::One(letter) }
    }

    /// The width of the widest letter in a code, in ems.
    fn widest_digit(&self) -> f32 {
        let Some(font) = &self.fonts[Face::Regular.index()] else {
            return 0.0;
        };
        let shaper = ShaperFont::new(font);
        let widest = "0D".chars().filter_map(|letter| font.charmap().map_unicode(letter));
        let widest = widest.map(|glyph| shaper.glyph_h_advance(glyph)).max().unwrap_or_default();
        ems(widest, font)
    }

    /// Shapes text of which the face has all letters.
    fn glyphs(&mut self, face: Face, rtl: bool, text: &str, glyphs: &mut Vec<Glyph>) {
        let Some(font) = &self.fonts[face.index()] else {
            return;
        };
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let mut buffer = Buffer::new();
        buffer.push_str(text);
        buffer.set_direction(direction);
        buffer.guess_segment_properties();
        // Signs have no script. They get one that runs as they do, or their marks would be turned around.
        let script = buffer.script().unwrap_or(if rtl { Script::HEBREW } else { Script::LATIN });
        buffer.set_script(Some(script));
        buffer.set_language(self.language.clone());
        buffer.set_flags(
            BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE,
        );
        let known = self.plans.iter().position(|(of, plan)| {
            *of == face && plan.script() == Some(script) && plan.direction() == direction
        });
        let plan = known.unwrap_or_else(|| {
            let plan = ShapePlan::new(font, direction, Some(script), self.language.as_ref(), &[]);
            self.plans.push((face, plan));
            self.plans.len() - 1
        });
        let options = ShapeOptions::new().plan(self.plans.get(plan).map(|(_, plan)| plan));
        let shaper = ShaperFont::new(font);
        if harfrust::shape(&shaper, &mut buffer, options).is_err() {
            return;
        }
        if rtl {
            buffer.reverse();
        }
        let first = glyphs.len();
        for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
            glyphs.push(Glyph {
                id: u16::try_from(info.glyph_id).unwrap_or_default(),
                face,
                advance: ems(position.x_advance, font),
                shift: [ems(position.x_offset, font), ems(position.y_offset, font)],
                text: Text::None,
            });
        }
        let clusters: Vec<usize> =
            buffer.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        give_text(&mut glyphs[first..], &clusters, text);
    }
}

/// Gives glyphs the text of their clusters. Where a cluster has as many letters as glyphs, each glyph
/// gets a letter; otherwise the first one gets them all.
fn give_text(glyphs: &mut [Glyph], clusters: &[usize], text: &str) {
    let mut start = 0;
    while start < glyphs.len() {
        let count = clusters[start..].iter().take_while(|&&at| at == clusters[start]).count();
        let end = clusters.get(start + count).copied().unwrap_or(text.len());
        let part = text.get(clusters[start]..end).unwrap_or_default();
        let of_cluster = &mut glyphs[start..start + count];
        if part.chars().count() == count {
            for (glyph, letter) in of_cluster.iter_mut().zip(part.chars()) {
                glyph.text = Text::One(letter);
            }
        } else {
            of_cluster[0].text = part.into();
        }
        start += count;
    }
}

/// The code of a character as it is shown: its number in Unicode in four to six digits.
pub(crate) fn code(letter: char) -> String {
    format!("{:04X}", u32::from(letter))
}

/// Whether a character shows nothing in any face: joiners, selectors of variants, marks of direction.
/// These are the `Default_Ignorable_Code_Point` of Unicode 17.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

fn ems(units: i32, font: &Font) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "lengths in a font are far below 2^23 units")]
    let units = units as f32;
    units / f32::from(font.units_per_em())
}
