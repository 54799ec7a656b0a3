//! Fonts: only the glyphs in use are embedded, and each keeps the text that it stands for.
//!
//! One glyph may stand for several texts: the glyph of a space also stands for a no-break
//! space. So each pair of a glyph and its text gets a code of its own, and a map leads from
//! the codes to the glyphs. Widths are written as the font has them, not cut to integers.

use super::{PdfError, all_items, integer};
use crate::layout::Face;
use crate::layout::font::{Measures, measure};
use crate::layout::page::{Draw, Glyph, Layout};
use lopdf::{Dictionary, Object, Stream};
use printpdf::{FontId, FontMetrics, FontType, ParsedFont, PdfDocument, PdfFontMetricsStub};
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;

/// The embedded fonts.
pub(super) struct Fonts {
    faces: Vec<Embedded>,
}

struct Embedded {
    face: Face,
    /// The code of each pair of a glyph and its text, and the place of the glyph in the widths.
    codes: BTreeMap<(u16, String), u16>,
    measures: Measures,
    program: Vec<u8>,
    /// The glyph in the reduced program, for each code from 1.
    glyphs: Vec<u16>,
    name: String,
}

/// The text that a glyph stands for. A glyph without text of its own continues the one before it.
pub(super) fn text_of(glyph: &Glyph) -> &str {
    if glyph.text.is_empty() { "\u{200b}" } else { &glyph.text }
}

impl Fonts {
    /// Finds the glyphs in use and reduces the fonts to them.
    pub(super) fn collect(layout: &Layout) -> Result<Self, PdfError> {
        let mut used: BTreeMap<Face, BTreeMap<(u16, String), u16>> = BTreeMap::new();
        for item in all_items(layout) {
            if let Draw::Glyphs(run) = &item.draw {
                let codes = used.entry(run.face).or_default();
                for glyph in &run.glyphs {
                    let key = (glyph.id, text_of(glyph).to_owned());
                    codes.entry(key).or_default();
                }
            }
        }
        let faces = used
            .into_iter()
            .map(|(face, codes)| Embedded::new(face, codes))
            .collect::<Result<_, _>>()?;
        Ok(Self { faces })
    }

    /// The name of a face among the resources of a page.
    pub(super) fn id(face: Face) -> FontId {
        FontId(match face {
            Face::Regular => "Regular".to_owned(),
            Face::Bold => "Bold".to_owned(),
        })
    }

    /// The code of a glyph and its width in thousandths of an em.
    pub(super) fn code(&self, face: Face, glyph: &Glyph) -> (u16, f32) {
        let embedded = self.faces.iter().find(|embedded| embedded.face == face);
        let code = embedded
            .and_then(|embedded| embedded.codes.get(&(glyph.id, text_of(glyph).to_owned())));
        match (embedded, code) {
            (Some(embedded), Some(&code)) => {
                (code, embedded.measures.widths[usize::from(code) - 1])
            }
            _ => (0, 0.0),
        }
    }

    /// Hands the fonts to the back end, which takes the codes for glyphs.
    pub(super) fn register(&self, document: &mut PdfDocument) {
        for embedded in &self.faces {
            let font = printpdf::PdfFont::new(embedded.parsed());
            document.resources.fonts.map.insert(Self::id(embedded.face), font);
        }
    }

    /// Replaces the widths, and adds the map from codes to glyphs.
    pub(super) fn finish(&self, file: &mut lopdf::Document) -> Result<(), PdfError> {
        for embedded in &self.faces {
            let map: Vec<u8> = std::iter::once(&0)
                .chain(&embedded.glyphs)
                .flat_map(|glyph| glyph.to_be_bytes())
                .collect();
            let map = file.add_object(Stream::new(Dictionary::new(), map));
            let font = file
                .objects
                .values_mut()
                .filter_map(|object| object.as_dict_mut().ok())
                .find(|font| {
                    font.has_type(b"Font")
                        && font
                            .get(b"BaseFont")
                            .and_then(Object::as_name)
                            .is_ok_and(|name| name == embedded.name.as_bytes())
                })
                .ok_or(PdfError::FontProgram)?;
            let descendants = font.get_mut(b"DescendantFonts")?.as_array_mut()?;
            let descendant = descendants.first_mut().ok_or(PdfError::FontProgram)?.as_dict_mut()?;
            let widths = embedded
                .measures
                .widths
                .iter()
                .map(|&width| Object::Real((width * 10.0).round() / 10.0))
                .collect();
            descendant.set("W", vec![integer(1), Object::Array(widths)]);
            descendant.set("CIDToGIDMap", map);
        }
        Ok(())
    }
}

impl Embedded {
    fn new(face: Face, mut codes: BTreeMap<(u16, String), u16>) -> Result<Self, PdfError> {
        let mut remapper = GlyphRemapper::new();
        let mut original = Vec::new();
        let mut glyphs = Vec::new();
        for (number, ((glyph, _), code)) in codes.iter_mut().enumerate() {
            *code = u16::try_from(number + 1).map_err(|_| PdfError::FontProgram)?;
            original.push(*glyph);
            glyphs.push(remapper.remap(*glyph));
        }
        let program = subsetter::subset(face.program(), 0, &remapper)?;
        let measures = measure(face, &original).ok_or(PdfError::FontProgram)?;
        let family = match face {
            Face::Regular => "Lato-Regular",
            Face::Bold => "Lato-Bold",
        };
        let name = format!("{}+{family}", subset_tag(&original));
        Ok(Self { face, codes, measures, program, glyphs, name })
    }

    fn parsed(&self) -> ParsedFont {
        let bold = self.face == Face::Bold;
        ParsedFont {
            original_bytes: self.program.clone(),
            font_index: 0,
            font_name: Some(self.name.clone()),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: BTreeMap::new(),
            units_per_em: 1000,
            font_metrics: FontMetrics {
                ascent: self.measures.ascent,
                descent: self.measures.descent,
            },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                x_min: self.measures.bounds[0],
                y_min: self.measures.bounds[1],
                x_max: self.measures.bounds[2],
                y_max: self.measures.bounds[3],
                us_weight_class: if bold { 700 } else { 400 },
                ..PdfFontMetricsStub::default()
            },
        }
    }
}

/// Six capital letters that mark a reduced font, derived from its glyphs.
fn subset_tag(glyphs: &[u16]) -> String {
    let mut hash = super::metadata::digest(glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()));
    let mut tag = String::new();
    for _ in 0..6 {
        tag.push(char::from(b'A' + u8::try_from(hash % 26).unwrap_or_default()));
        hash /= 26;
    }
    tag
}
