//! Making a picture smaller. Each new pixel is the mean of the area that it covers, in whole numbers, so
//! that every machine comes to the same bytes. Colours count as much as they are opaque: what is
//! transparent leaves no dark seam.

use super::{Raster, Samples};
use crate::document::Logo;

/// The largest size with the same proportions that is neither wider nor higher, at least 1 pixel each.
/// A picture is never made larger.
pub(super) fn fitted(width: u32, height: u32, most_width: u32, most_height: u32) -> (u32, u32) {
    let (w, h) = (u64::from(width.max(1)), u64::from(height.max(1)));
    let (most_w, most_h) = (u64::from(most_width.max(1)), u64::from(most_height.max(1)));
    let (wide, high) = if w <= most_w && h <= most_h {
        (w, h)
    } else if w * most_h >= h * most_w {
        (most_w, (h * most_w + w / 2) / w)
    } else {
        ((w * most_h + h / 2) / h, most_h)
    };
    let side = |pixels: u64| u32::try_from(pixels.max(1)).unwrap_or(u32::MAX);
    (side(wide), side(high))
}

/// A logo that is neither wider nor higher than this.
pub(crate) fn reduced(logo: &Logo, most_width: u32, most_height: u32) -> Logo {
    let (width, height) = fitted(logo.width, logo.height, most_width, most_height);
    if (width, height) == (logo.width, logo.height) {
        return logo.clone();
    }
    let (bytes, samples) = (logo.pixels.clone(), Samples::Rgba);
    let raster = Raster { width: logo.width, height: logo.height, samples, bytes };
    match scaled(&raster, width, height) {
        Some(pixels) => Logo { alt: logo.alt.clone(), width, height, pixels },
        None => logo.clone(),
    }
}

/// Red, green, blue and opacity of a picture made this small; nothing when the raster lacks bytes.
pub(super) fn scaled(raster: &Raster, width: u32, height: u32) -> Option<Vec<u8>> {
    let columns = shares(raster.width, width);
    let rows = shares(raster.height, height);
    let length = raster.samples.count();
    let line = usize::try_from(raster.width).ok()?.checked_mul(length)?;
    // The sums of one new row: three channels times opacity, then opacity.
    let mut sums = vec![[0_u64; 4]; columns.len()];
    let mut pixels = Vec::new();
    for row in &rows {
        sums.fill([0; 4]);
        for &(y, high) in row {
            let start = y.checked_mul(line)?;
            let bytes = raster.bytes.get(start..start.checked_add(line)?)?;
            for (sum, column) in sums.iter_mut().zip(&columns) {
                for &(x, wide) in column {
                    let [r, g, b, alpha] =
                        raster.samples.rgba(bytes.get(x * length..(x + 1) * length)?)?;
                    let weight = wide * high * u64::from(alpha);
                    for (total, channel) in sum.iter_mut().zip([r, g, b]) {
                        *total += u64::from(channel) * weight;
                    }
                    sum[3] += weight;
                }
            }
        }
        // All the shares of a new pixel come to the size of the old picture.
        let whole = u64::from(raster.width) * u64::from(raster.height);
        for &[r, g, b, weight] in &sums {
            // Where nothing is opaque there is no colour to take the mean of.
            let mean = |total: u64| (total + weight / 2).checked_div(weight).unwrap_or_default();
            let alpha = (weight + whole / 2) / whole;
            for value in [mean(r), mean(g), mean(b), alpha] {
                pixels.push(u8::try_from(value).unwrap_or(u8::MAX));
            }
        }
    }
    Some(pixels)
}

/// For each of the `new` pixels of a side the old ones that it covers, with its share of each. An old
/// pixel is `new` units long and a new one `old` units, so that all shares are whole numbers.
fn shares(old: u32, new: u32) -> Vec<Vec<(usize, u64)>> {
    let (old, new) = (u64::from(old), u64::from(new.max(1)));
    (0..new)
        .map(|at| {
            let (start, end) = (at * old, (at + 1) * old);
            (start / new..end.div_ceil(new))
                .filter_map(|pixel| {
                    let share = end.min((pixel + 1) * new) - start.max(pixel * new);
                    Some((usize::try_from(pixel).ok()?, share))
                })
                .collect()
        })
        .collect()
}
