//! JPEG: grey, colour, and the four inks of print.

use super::{LogoError, MOST_PIXELS, Raster, Samples, check_size};
use std::io::Cursor;
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// How a file starts.
pub(super) const SIGNATURE: &[u8] = &[0xff, 0xd8, 0xff];

/// Decodes a picture to red, green and blue.
pub(super) fn decode(bytes: &[u8]) -> Result<Raster, LogoError> {
    // The decoder's own limits are those of the format, so that the size is known when it is too large.
    let most = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_strict_mode(true)
        .set_max_width(most)
        .set_max_height(most)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(Cursor::new(bytes), options);
    let damaged = |_: DecodeErrors| LogoError::Damaged;
    decoder.decode_headers().map_err(damaged)?;
    let (width, height) = decoder.dimensions().ok_or(LogoError::Damaged)?;
    let (width, height) = (side(width), side(height));
    check_size(width, height)?;
    if !has_end(bytes) {
        return Err(LogoError::Damaged);
    }
    let bytes = decoder.decode().map_err(damaged)?;
    let samples = match decoder.output_colorspace() {
        Some(ColorSpace::RGB) => Samples::Rgb,
        Some(ColorSpace::Luma) => Samples::Grey,
        _ => return Err(LogoError::Damaged),
    };
    Ok(Raster { width, height, samples, bytes })
}

/// Whether the marker of the end follows the last scan. The decoder makes up the last lines of a picture
/// that was cut off. Inside a scan the two bytes of a marker never stand beside each other.
fn has_end(bytes: &[u8]) -> bool {
    let last = |marker: [u8; 2]| bytes.windows(2).rposition(|pair| pair == marker);
    matches!((last([0xff, 0xda]), last([0xff, 0xd9])), (Some(scan), Some(end)) if scan < end)
}

/// A side in pixels. What no number holds is too large in any case.
fn side(pixels: usize) -> u32 {
    u32::try_from(pixels).unwrap_or(MOST_PIXELS.saturating_add(1))
}
