//! Fonts: only the glyphs in use are embedded, and each keeps the text that it stands for.
//!
//! One glyph may stand for several texts: the glyph of a space also stands for a no-break
//! space. So each pair of a glyph and its text gets a code of its own, and a map leads from
//! the codes to the glyphs.

use super::{PdfError, integer};
use crate::layout::Face;
use crate::layout::font::{Measures, measure};
use crate::layout::page::{Glyph, Text};
use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use std::fmt::Write;
use subsetter::GlyphRemapper;

/// The fonts in use.
pub(super) struct Fonts {
    faces: [Option<Used>; 3],
}

/// The glyphs of a face that are in use.
struct Used {
    measures: Measures,
    /// For each glyph of the font the texts that it stands for, with their codes.
    codes: Vec<Vec<(Text, u16)>>,
    /// The glyph and the text of each code, from 1.
    glyphs: Vec<(u16, Text)>,
}

impl Fonts {
    /// No fonts yet.
    pub(super) fn new() -> Self {
        Self { faces: Default::default() }
    }

    /// The name of a face among the resources of a page.
    pub(super) fn resource(face: Face) -> &'static str {
        match face {
            Face::Regular => "R",
            Face::Bold => "B",
            Face::Fallback => "F",
        }
    }

    /// The code of a glyph and its width in thousandths of an em.
    pub(super) fn code(&mut self, glyph: &Glyph) -> Result<(u16, f32), PdfError> {
        let slot = &mut self.faces[glyph.face.index()];
        let used = match slot {
            Some(used) => used,
            None => slot.insert(Used::new(glyph.face)?),
        };
        let number = usize::from(glyph.id);
        let (Some(known), Some(&width)) =
            (used.codes.get_mut(number), used.measures.widths.get(number))
        else {
            return Err(PdfError::FontProgram);
        };
        if let Some((_, code)) = known.iter().find(|(text, _)| *text == glyph.text) {
            return Ok((*code, width));
        }
        used.glyphs.push((glyph.id, glyph.text.clone()));
        let code = u16::try_from(used.glyphs.len()).map_err(|_| PdfError::FontProgram)?;
        known.push((glyph.text.clone(), code));
        Ok((code, width))
    }

    /// Writes the fonts and returns the dictionary that names them.
    pub(super) fn write(&self, file: &mut lopdf::Document) -> Result<Dictionary, PdfError> {
        let mut resources = Dictionary::new();
        for face in Face::ALL {
            if let Some(used) = &self.faces[face.index()] {
                resources.set(Self::resource(face), used.write(face, file)?);
            }
        }
        Ok(resources)
    }
}

impl Used {
    fn new(face: Face) -> Result<Self, PdfError> {
        let measures = measure(face).ok_or(PdfError::FontProgram)?;
        let codes = vec![Vec::new(); measures.widths.len()];
        Ok(Self { measures, codes, glyphs: Vec::new() })
    }

    /// Writes the font, reduced to the glyphs in use.
    fn write(&self, face: Face, file: &mut lopdf::Document) -> Result<ObjectId, PdfError> {
        let mut remapper = GlyphRemapper::new();
        let mut map = vec![0, 0];
        for (glyph, _) in &self.glyphs {
            map.extend(remapper.remap(*glyph).to_be_bytes());
        }
        let program = subsetter::subset(face.program(), 0, &remapper)?;
        let name = format!("{}+{}", self.subset_tag(), face.name());
        let length = integer(program.len());
        let program = file.add_object(Stream::new(dictionary! { "Length1" => length }, program));
        let descriptor = file.add_object(self.descriptor(face, &name, program));
        let map = file.add_object(Stream::new(Dictionary::new(), map));
        let texts = file.add_object(Stream::new(Dictionary::new(), self.texts().into_bytes()));
        let width = |&(glyph, _): &(u16, Text)| {
            Object::Real((self.measures.widths[usize::from(glyph)] * 10.0).round() / 10.0)
        };
        let widths: Vec<Object> = self.glyphs.iter().map(width).collect();
        let descendant = dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => name.as_str(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "DW" => 1000,
            "W" => vec![1.into(), widths.into()],
            "CIDToGIDMap" => map,
        };
        Ok(file.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => name.as_str(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()],
            "ToUnicode" => texts,
        }))
    }

    fn descriptor(&self, face: Face, name: &str, program: ObjectId) -> Dictionary {
        let Measures { ascent, descent, bounds, .. } = &self.measures;
        dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => name,
            // No symbols, not slanted.
            "Flags" => 32,
            "ItalicAngle" => 0,
            "Ascent" => *ascent,
            "Descent" => *descent,
            "CapHeight" => *ascent,
            // No font says how thick its stems are; these are the usual estimates.
            "StemV" => if face == Face::Bold { 166 } else { 88 },
            "FontBBox" => bounds.iter().map(|&edge| edge.into()).collect::<Vec<Object>>(),
            "FontFile2" => program,
        }
    }

    /// The map from codes to texts, a program in the language of `PostScript`.
    fn texts(&self) -> String {
        let mut program = String::from(concat!(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n",
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n",
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        ));
        let codes: Vec<(usize, &Text)> =
            self.glyphs.iter().enumerate().map(|(at, (_, text))| (at + 1, text)).collect();
        // A part of the map has at most a hundred lines.
        for part in codes.chunks(100) {
            // Writing to a string cannot fail.
            let _ = writeln!(program, "{} beginbfchar", part.len());
            for (code, text) in part {
                let _ = write!(program, "<{code:04X}> <");
                // A glyph that continues the one before it stands for an empty space.
                let none = (**text == Text::None).then_some('\u{200b}');
                for letter in text.chars().chain(none) {
                    for unit in letter.encode_utf16(&mut [0; 2]) {
                        let _ = write!(program, "{unit:04X}");
                    }
                }
                program.push_str(">\n");
            }
            program.push_str("endbfchar\n");
        }
        program.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        program
    }

    /// Six capital letters that mark a reduced font, derived from its glyphs.
    fn subset_tag(&self) -> String {
        let glyphs = self.glyphs.iter().flat_map(|(glyph, _)| glyph.to_be_bytes());
        let mut hash = super::metadata::digest(glyphs);
        let mut tag = String::new();
        for _ in 0..6 {
            tag.push(char::from(b'A' + u8::try_from(hash % 26).unwrap_or_default()));
            hash /= 26;
        }
        tag
    }
}
