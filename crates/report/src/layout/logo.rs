//! The logos at the right of the cover's top line.

use super::flow::Flow;
use super::page::{Artifact, Draw, Item, Picture, Tag};
use super::piece::Piece;
use super::structure::NodeId;
use crate::document::Logo;
use crate::logo::reduced;
use crate::theme::MM;
use std::rc::Rc;

/// The largest area that a logo takes.
const MOST: (f32, f32) = (40.0 * MM, 14.0 * MM);
/// The pixels that such an area needs to print sharp, at 380 to the inch. More would only swell the file.
const SHARP: (u32, u32) = (600, 210);

impl Flow {
    /// Logos side by side, so far apart, the first with its upper left corner at (0, 0). Together they are
    /// no wider than one alone.
    pub(super) fn logos(&mut self, logos: &[Logo], gap: f32, parent: NodeId) -> Piece {
        let height = logos.iter().map(|logo| size(logo, logos.len()).1).fold(0.0, f32::max);
        let mut items = Vec::new();
        let mut x = 0.0;
        for logo in logos {
            let (width, own) = size(logo, logos.len());
            let piece = self.logo(logo, (width, own), parent);
            let y = (height - own) / 2.0;
            items.extend(piece.items.into_iter().map(|item| item.moved(x, y)));
            x += width + gap;
        }
        Piece::new(height, items)
    }

    /// A logo of a size, with its upper left corner at (0, 0).
    fn logo(&mut self, logo: &Logo, (width, height): (f32, f32), parent: NodeId) -> Piece {
        let tag = if logo.alt.is_empty() {
            Tag::Artifact(Artifact::Layout)
        } else {
            Tag::Slot(self.tree.figure(parent, &logo.alt, false))
        };
        let image = Rc::new(reduced(logo, SHARP.0, SHARP.1));
        let picture = Draw::Picture(Picture { area: [0.0, 0.0, width, height], image });
        Piece::new(height, vec![Item::new(tag, 0.0, height, picture)])
    }
}

/// The width that logos side by side take, so far apart; 0 for none.
pub(super) fn width(logos: &[Logo], gap: f32) -> f32 {
    let widths: f32 = logos.iter().map(|logo| size(logo, logos.len()).0).sum();
    #[expect(clippy::cast_precision_loss, reason = "a report has two logos at most")]
    let between = logos.len().saturating_sub(1) as f32;
    widths + between * gap
}

/// The largest size with the proportions of the logo that fits beside so many others: width and height.
fn size(logo: &Logo, beside: usize) -> (f32, f32) {
    #[expect(clippy::cast_precision_loss, reason = "a logo is at most 600 pixels wide and high")]
    let (width, height) = (logo.width.max(1) as f32, logo.height.max(1) as f32);
    #[expect(clippy::cast_precision_loss, reason = "a report has two logos at most")]
    let most = MOST.0 / beside.max(1) as f32;
    let scale = (most / width).min(MOST.1 / height);
    (width * scale, height * scale)
}

#[cfg(test)]
mod tests {
    use super::{MOST, size};
    use crate::document::Logo;

    #[test]
    fn proportions_are_kept() {
        for (width, height) in [(600, 10), (10, 600), (1, 1), (300, 105), (600, 600)] {
            let logo = Logo { alt: String::new(), width, height, pixels: Vec::new() };
            let (wide, high) = size(&logo, 1);
            assert!(wide <= MOST.0 + 0.01 && high <= MOST.1 + 0.01);
            assert!(
                (wide - MOST.0).abs() < 0.01 || (high - MOST.1).abs() < 0.01,
                "as large as may be"
            );
            let both = super::width(&[logo.clone(), logo], 0.0);
            assert!(both <= MOST.0 + 0.01, "two are no wider than one");
            let (width, height) = (f64::from(width), f64::from(height));
            assert!((f64::from(wide) / f64::from(high) / (width / height) - 1.0).abs() < 1e-5);
        }
    }
}
