//! Reading the logo of those who offer the report.
//!
//! The bytes come from anywhere, so nothing about them is believed: their kind is told by how they
//! start, their size is looked at before anything is decoded, and whatever does not decode in full is
//! refused.

mod jpeg;
mod png;
mod scale;

use crate::document::Logo;
pub(crate) use scale::reduced;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most pixels that a picture may have in its width, and in its height.
pub const MOST_PIXELS: u32 = 4000;
/// The most pixels that are kept in the width, and in the height.
const KEPT_PIXELS: u32 = 600;

/// Why a logo was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// The bytes are neither a PNG nor a JPEG picture.
    #[error("the file is neither a PNG nor a JPEG picture")]
    NotAnImage,
    /// The file is larger than [`MOST_BYTES`].
    #[error("the file has {bytes} bytes; at most {MOST_BYTES} are read")]
    TooLarge {
        /// The size of the file in bytes.
        bytes: usize,
    },
    /// The picture has more pixels than [`MOST_PIXELS`] in its width or in its height.
    #[error(
        "the picture has {width} by {height} pixels; at most {MOST_PIXELS} by {MOST_PIXELS} are read"
    )]
    TooManyPixels {
        /// The width in pixels.
        width: u32,
        /// The height in pixels.
        height: u32,
    },
    /// The file starts as a picture but cannot be decoded in full.
    #[error("the picture is damaged")]
    Damaged,
}

/// Reads a PNG or JPEG picture, whatever its file is called. `alt` says whose logo it is.
///
/// The picture is made smaller when it has more than 600 pixels in its width or its height. Colours are
/// taken for sRGB; profiles and the orientation that a camera notes are not looked at. The same bytes
/// always give the same pixels.
///
/// # Errors
///
/// See [`LogoError`]; each variant names one reason.
pub fn read(bytes: &[u8], alt: String) -> Result<Logo, LogoError> {
    if bytes.len() > MOST_BYTES {
        return Err(LogoError::TooLarge { bytes: bytes.len() });
    }
    let raster = if bytes.starts_with(png::SIGNATURE) {
        png::decode(bytes)?
    } else if bytes.starts_with(jpeg::SIGNATURE) {
        jpeg::decode(bytes)?
    } else {
        return Err(LogoError::NotAnImage);
    };
    let (width, height) = scale::fitted(raster.width, raster.height, KEPT_PIXELS, KEPT_PIXELS);
    let pixels = scale::scaled(&raster, width, height).ok_or(LogoError::Damaged)?;
    Ok(Logo { alt, width, height, pixels })
}

/// Refuses a picture that is too large to be decoded, or that shows nothing.
fn check_size(width: u32, height: u32) -> Result<(), LogoError> {
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(LogoError::TooManyPixels { width, height });
    }
    if width == 0 || height == 0 { Err(LogoError::Damaged) } else { Ok(()) }
}

/// A decoded picture, row by row from the top.
struct Raster {
    width: u32,
    height: u32,
    samples: Samples,
    bytes: Vec<u8>,
}

/// What stands for a pixel, a byte each.
#[derive(Debug, Clone, Copy)]
enum Samples {
    /// Grey.
    Grey,
    /// Grey and opacity.
    GreyAlpha,
    /// Red, green and blue.
    Rgb,
    /// Red, green, blue and opacity.
    Rgba,
}

impl Samples {
    /// How many bytes stand for a pixel.
    fn count(self) -> usize {
        match self {
            Self::Grey => 1,
            Self::GreyAlpha => 2,
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }

    /// Red, green, blue and opacity of a pixel.
    fn rgba(self, bytes: &[u8]) -> Option<[u8; 4]> {
        match (self, bytes) {
            (Self::Grey, &[grey]) => Some([grey, grey, grey, u8::MAX]),
            (Self::GreyAlpha, &[grey, alpha]) => Some([grey, grey, grey, alpha]),
            (Self::Rgb, &[r, g, b]) => Some([r, g, b, u8::MAX]),
            (Self::Rgba, &[r, g, b, alpha]) => Some([r, g, b, alpha]),
            _ => None,
        }
    }
}
