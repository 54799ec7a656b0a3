//! PNG: every depth and colour type, interlaced or not.

use super::{LogoError, Raster, Samples, check_size};
use png::{ColorType, Decoder, Limits, Transformations};
use std::io::Cursor;

/// How a file starts.
pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
/// What decoding may take in memory besides the pixels, in bytes.
const MEMORY: usize = 8 * 1024 * 1024;

/// Decodes a picture to 8 bits a sample.
pub(super) fn decode(bytes: &[u8]) -> Result<Raster, LogoError> {
    let damaged = |_| LogoError::Damaged;
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MEMORY });
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let header = decoder.read_header_info().map_err(damaged)?;
    let (width, height) = (header.width, header.height);
    check_size(width, height)?;
    let mut reader = decoder.read_info().map_err(damaged)?;
    let size = reader.output_buffer_size().ok_or(LogoError::Damaged)?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(damaged)?;
    // The end is read too, so that a file that was cut off is found out.
    reader.finish().map_err(damaged)?;
    let samples = match frame.color_type {
        ColorType::Grayscale => Samples::Grey,
        ColorType::GrayscaleAlpha => Samples::GreyAlpha,
        ColorType::Rgb => Samples::Rgb,
        ColorType::Rgba => Samples::Rgba,
        ColorType::Indexed => return Err(LogoError::Damaged),
    };
    if (frame.width, frame.height) != (width, height) {
        return Err(LogoError::Damaged);
    }
    Ok(Raster { width, height, samples, bytes: pixels })
}
