//! Pictures. They are written opaque, as they look on white paper: a file without transparency
//! prints alike everywhere.

use crate::digest::digest;
use crate::document::Logo;
use crate::layout::page::{Draw, Layout};
use printpdf::{DictItem, ExternalStream, ExternalXObject, PdfDocument, XObject, XObjectId};
use std::collections::BTreeMap;

/// The name of a picture among the resources of a page. It follows from what the picture shows.
pub(super) fn id(image: &Logo) -> XObjectId {
    let size = image.width.to_be_bytes().into_iter().chain(image.height.to_be_bytes());
    XObjectId(format!("Picture{:032x}", digest(size.chain(image.pixels.iter().copied()))))
}

/// Hands the pictures of a layout to the back end.
pub(super) fn register(layout: &Layout, document: &mut PdfDocument) {
    for item in layout.pages.iter().flat_map(|page| &page.items) {
        if let Draw::Picture(picture) = &item.draw {
            document.resources.xobjects.map.insert(id(&picture.image), object(&picture.image));
        }
    }
}

fn object(image: &Logo) -> XObject {
    let name = |name: &str| DictItem::Name(name.into());
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(image.width.into())),
        ("Height".to_owned(), DictItem::Int(image.height.into())),
        ("ColorSpace".to_owned(), name("DeviceRGB")),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    let stream = ExternalStream { dict, content: on_white(&image.pixels), compress: true };
    XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None })
}

/// Red, green and blue of pixels on white paper.
fn on_white(pixels: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(pixels.len() / 4 * 3);
    for pixel in pixels.chunks_exact(4) {
        let opacity = u16::from(pixel[3]);
        for &channel in &pixel[..3] {
            let mixed = (u16::from(channel) * opacity + 255 * (255 - opacity) + 127) / 255;
            bytes.push(u8::try_from(mixed).unwrap_or(u8::MAX));
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::on_white;

    #[test]
    fn what_is_transparent_shows_the_paper() {
        assert_eq!(on_white(&[10, 20, 30, 255, 10, 20, 30, 0]), [10, 20, 30, 255, 255, 255]);
        assert_eq!(on_white(&[0, 0, 255, 51]), [204, 204, 255]);
        assert_eq!(on_white(&[255; 4]), [255; 3]);
    }
}
