//! From positioned pages to a file. The only module that knows a PDF library.

mod content;
mod font;
mod icc;
mod metadata;
mod outline;
mod picture;
mod save;
mod tags;
mod text;

use crate::Document;
use crate::layout;
use crate::layout::page::Layout;
use content::Contents;
use font::Fonts;
use lopdf::{Object, ObjectId, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions};

/// Why no file was made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font could not be reduced to the glyphs in use.
    #[error("a font could not be embedded: {0}")]
    Font(#[from] subsetter::Error),
    /// The object tree is not as the back end promises.
    #[error("the object tree is not as expected: {0}")]
    Tree(#[from] lopdf::Error),
    /// The bytes could not be written.
    #[error("the file could not be written: {0}")]
    Write(#[from] std::io::Error),
    /// A font program could not be read.
    #[error("a font program could not be read")]
    FontProgram,
}

/// Sets a document on A4 pages and returns the bytes of a tagged PDF file.
///
/// The file carries the identification of PDF/UA-1 and PDF/A-2a. The same document
/// gives the same bytes, always and everywhere.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PdfError> {
    let layout = layout::lay_out(document);
    let mut fonts = Fonts::new();
    let mut contents = Contents::new(&layout, &mut fonts)?;
    let mut file = objects(&layout, std::mem::take(&mut contents.pages));
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    resources(&mut file, &pages, &fonts)?;
    let tree = tags::write(&mut file, &pages, &layout, &contents)?;
    let outline = outline::write(&mut file, &pages, &layout.outline);
    finish(&mut file, document, tree, outline)?;
    save::save(file)
}

/// The object tree of the pages, without tags and fonts.
fn objects(layout: &Layout, pages: Vec<PdfPage>) -> lopdf::Document {
    let mut document = PdfDocument { pages, ..PdfDocument::new("") };
    picture::register(layout, &mut document);
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        // Text is written with operators that the back end does not know.
        secure: false,
        image_optimization: None,
    };
    document.to_lopdf_document(&options, &mut Vec::new())
}

/// Gives all pages the fonts.
fn resources(
    file: &mut lopdf::Document,
    pages: &[ObjectId],
    fonts: &Fonts,
) -> Result<(), PdfError> {
    let fonts = fonts.write(file)?;
    let fonts = file.add_object(fonts);
    for &page in pages {
        let resources = file.get_dictionary(page)?.get(b"Resources")?.as_reference()?;
        file.get_object_mut(resources)?.as_dict_mut()?.set("Font", fonts);
    }
    Ok(())
}

/// Completes the catalogue and the trailer.
fn finish(
    file: &mut lopdf::Document,
    document: &Document,
    tree: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), PdfError> {
    let metadata = file.add_object(metadata::xmp(document));
    let intent = metadata::output_intent(file);
    // The back end made an information dictionary of its own; ours takes its place.
    let information = file.trailer.get(b"Info")?.as_reference()?;
    file.set_object(information, metadata::information(document));
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", tree);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(document.language.as_str()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent]);
    catalog.set(
        "PageLabels",
        dictionary! { "Nums" => vec![0.into(), dictionary! { "S" => "D" }.into()] },
    );
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    Ok(())
}

/// The number of pages and other counts, as the integers of a file.
fn integer(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A place on the paper, which counts from the lower left corner. Hundredths of a point are fine enough.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

/// The vertical place of `y`, which counts from the top.
fn flip(y: f32) -> f32 {
    round(crate::theme::PAGE_HEIGHT - y)
}
