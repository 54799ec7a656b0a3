//! The two faces of the report, and the shaping of text with them.

use super::page::Glyph;
use harfrust::{
    Buffer, Direction, Feature, Font, GlyphId, Language, Script, ShapeOptions, ShapePlan,
    ShaperFont,
};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::str::FromStr;

/// A face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    /// Lato Regular.
    Regular,
    /// Lato Bold.
    Bold,
}

impl Face {
    /// The two faces.
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The font program.
    pub(crate) fn program(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../../assets/fonts/Lato-Regular.ttf"),
            Self::Bold => include_bytes!("../../../../assets/fonts/Lato-Bold.ttf"),
        }
    }

    fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
        }
    }
}

/// Shapes words, and remembers them: a report says the same words many times.
pub(crate) struct Shaper {
    fonts: [Loaded; 2],
    words: BTreeMap<(Face, String), Rc<[Glyph]>>,
    language: Option<Language>,
}

struct Loaded {
    font: Option<Font>,
    plan: Option<ShapePlan>,
}

impl Shaper {
    /// A shaper for text in this language, a BCP 47 tag.
    pub(crate) fn new(language: &str) -> Self {
        let language = Language::from_str(language).ok();
        let features: [Feature; 0] = [];
        let fonts = Face::ALL.map(|face| {
            let font = Font::new(face.program(), 0);
            let plan = font.as_ref().map(|font| {
                ShapePlan::new(
                    font,
                    Direction::LeftToRight,
                    Some(Script::LATIN),
                    language.as_ref(),
                    &features,
                )
            });
            Loaded { font, plan }
        });
        Self { fonts, words: BTreeMap::new(), language }
    }

    /// Shapes a word with the white space after it.
    pub(crate) fn shape(&mut self, face: Face, text: &str) -> Rc<[Glyph]> {
        let key = (face, text.to_owned());
        if let Some(shaped) = self.words.get(&key) {
            return Rc::clone(shaped);
        }
        let shaped: Rc<[Glyph]> = self.glyphs(face, text).into();
        self.words.insert(key, Rc::clone(&shaped));
        shaped
    }

    fn glyphs(&self, face: Face, text: &str) -> Vec<Glyph> {
        let loaded = &self.fonts[face.index()];
        let (Some(font), Some(plan)) = (&loaded.font, &loaded.plan) else {
            return Vec::new();
        };
        let shaper = ShaperFont::new(font);
        let mut buffer = Buffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(Script::LATIN));
        buffer.set_language(self.language.clone());
        if harfrust::shape(&shaper, &mut buffer, ShapeOptions::new().plan(Some(plan))).is_err() {
            return Vec::new();
        }
        let units = f32::from(font.units_per_em());
        // A letter that the face lacks is drawn as a question mark and keeps its text.
        let stand_in = font.charmap().map_unicode('?');
        let infos = buffer.glyph_infos();
        let ends = cluster_ends(infos.iter().map(|info| info.cluster as usize), text.len());
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut last = usize::MAX;
        for ((info, position), end) in infos.iter().zip(buffer.glyph_positions()).zip(ends) {
            let start = info.cluster as usize;
            let text = if start == last { "" } else { text.get(start..end).unwrap_or_default() };
            last = start;
            let missing = info.glyph_id == 0;
            let id = if missing { stand_in.map_or(0, GlyphId::to_u32) } else { info.glyph_id };
            let advance = if missing {
                stand_in.map_or(0, |glyph| shaper.glyph_h_advance(glyph))
            } else {
                position.x_advance
            };
            #[expect(clippy::cast_precision_loss, reason = "advances are far below 2^23 units")]
            let advance = advance as f32 / units;
            glyphs.push(Glyph {
                id: u16::try_from(id).unwrap_or_default(),
                advance,
                text: text.to_owned(),
            });
        }
        glyphs
    }
}

/// For each glyph the end of its cluster in the text: where the next higher cluster starts.
fn cluster_ends(clusters: impl DoubleEndedIterator<Item = usize>, len: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut next = len;
    let mut current = len;
    for cluster in clusters.rev() {
        if cluster != current {
            next = current;
            current = cluster;
        }
        ends.push(next);
    }
    ends.reverse();
    ends
}

/// What a file that embeds a face says about it, in thousandths of an em.
pub(crate) struct Measures {
    /// The advance widths of the glyphs that were asked for, in the same order.
    pub(crate) widths: Vec<f32>,
    /// The height of the tallest letters.
    pub(crate) ascent: i16,
    /// The depth of the deepest letters, below zero.
    pub(crate) descent: i16,
    /// The box around all glyphs: left, bottom, right, top.
    pub(crate) bounds: [i16; 4],
}

/// Measures a face.
pub(crate) fn measure(face: Face, glyphs: &[u16]) -> Option<Measures> {
    let font = Font::new(face.program(), 0)?;
    let shaper = ShaperFont::new(&font);
    let units = f32::from(font.units_per_em());
    let width = |&glyph: &u16| {
        #[expect(clippy::cast_precision_loss, reason = "advances are far below 2^23 units")]
        let advance = shaper.glyph_h_advance(u32::from(glyph).into()) as f32;
        advance * 1000.0 / units
    };
    let metrics = font.metrics();
    #[expect(clippy::cast_possible_truncation, reason = "a height is a few thousand units at most")]
    let scaled = |value: f32| (value * 1000.0 / units).round() as i16;
    let bounds = metrics.bounds;
    let line = metrics.hhea_line?;
    Some(Measures {
        widths: glyphs.iter().map(width).collect(),
        ascent: scaled(line.ascender.to_f32()),
        descent: scaled(line.descender.to_f32()),
        bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
            .map(|edge| scaled(edge.to_f32())),
    })
}
