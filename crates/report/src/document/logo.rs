//! The logo of those who offer the report.

use crate::digest::digest;

/// A picture that was read and found sound, at most 600 pixels wide and high. See [`crate::logo::read`].
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    /// Whose logo it is, for a screen reader. Empty when words beside it say the same.
    pub alt: String,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) pixels: Vec<u8>,
}

impl Logo {
    /// The width in pixels, at least 1.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// The height in pixels, at least 1.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// Red, green, blue and opacity in sRGB, a byte each, row by row from the top.
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }
}

/// The name of a file follows from everything that is shown of its document, so the pixels must tell in it.
impl std::fmt::Debug for Logo {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Logo")
            .field("alt", &self.alt)
            .field("width", &self.width)
            .field("height", &self.height)
            .field("digest", &digest(self.pixels.iter().copied()))
            .finish()
    }
}
