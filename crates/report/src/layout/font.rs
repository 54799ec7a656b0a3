//! The faces of the report.

use harfrust::{Font, ShaperFont};

/// A face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    /// Lato Regular.
    Regular,
    /// Lato Bold.
    Bold,
    /// `DejaVu` Sans, regular and bold alike, for letters that Lato lacks.
    Fallback,
}

impl Face {
    /// All faces.
    pub(crate) const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Fallback];

    /// The font program.
    pub(crate) fn program(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../../assets/fonts/Lato-Regular.ttf"),
            Self::Bold => include_bytes!("../../../../assets/fonts/Lato-Bold.ttf"),
            Self::Fallback => include_bytes!("../../../../assets/fonts/DejaVuSans.ttf"),
        }
    }

    /// The name in the font program.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "Lato-Regular",
            Self::Bold => "Lato-Bold",
            Self::Fallback => "DejaVuSans",
        }
    }

    /// The place of the face in [`Face::ALL`].
    pub(crate) fn index(self) -> usize {
        match self {
            Self::Regular => 0,
            Self::Bold => 1,
            Self::Fallback => 2,
        }
    }
}

/// What a file that embeds a face says about it, in thousandths of an em.
pub(crate) struct Measures {
    /// The height of the tallest letters.
    pub(crate) ascent: i64,
    /// The depth of the deepest letters, below zero.
    pub(crate) descent: i64,
    /// The box around all glyphs: left, bottom, right, top.
    pub(crate) bounds: [i64; 4],
    /// The advance width of each glyph of the program.
    pub(crate) widths: Vec<f32>,
}

/// Measures a face.
pub(crate) fn measure(face: Face) -> Option<Measures> {
    let font = Font::new(face.program(), 0)?;
    let shaper = ShaperFont::new(&font);
    let scale = 1000.0 / f32::from(font.units_per_em());
    let metrics = font.metrics();
    #[expect(clippy::cast_possible_truncation, reason = "a height is a few thousand units at most")]
    let scaled = |value: f32| (value * scale).round() as i64;
    let bounds = metrics.bounds;
    let line = metrics.hhea_line?;
    #[expect(clippy::cast_precision_loss, reason = "advances are far below 2^23 units")]
    let width = |glyph: u32| shaper.glyph_h_advance(glyph.into()) as f32 * scale;
    Some(Measures {
        ascent: scaled(line.ascender.to_f32()),
        descent: scaled(line.descender.to_f32()),
        bounds: [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
            .map(|edge| scaled(edge.to_f32())),
        widths: (0..font.num_glyphs()).map(width).collect(),
    })
}
