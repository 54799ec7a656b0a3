//! The written file as a whole: what it says about itself, its fonts, its bookmarks.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod common;

use common::{child, dictionary, document, file};
use lopdf::{Dictionary, Object, ObjectId};

#[test]
fn the_same_document_gives_the_same_bytes() {
    let first = tandem_report::pdf(&document()).unwrap();
    let mut other = document();
    other.title.push('!');
    let second = tandem_report::pdf(&other).unwrap();
    let third = tandem_report::pdf(&document()).unwrap();
    assert!(first == third);
    assert!(first != second);
}

#[test]
fn the_file_is_small() {
    assert!(tandem_report::pdf(&document()).unwrap().len() < 80_000);
}

#[test]
fn the_catalogue_is_complete() {
    let file = file();
    assert_eq!(file.version, "1.7");
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr-BE");
    assert!(child(&file, catalog, "MarkInfo").get(b"Marked").unwrap().as_bool().unwrap());
    assert!(
        child(&file, catalog, "ViewerPreferences")
            .get(b"DisplayDocTitle")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    assert_eq!(catalog.get(b"PageMode").unwrap().as_name().unwrap(), b"UseOutlines");
    let labels = child(&file, catalog, "PageLabels").get(b"Nums").unwrap().as_array().unwrap();
    assert_eq!(labels[0].as_i64().unwrap(), 0);
    assert_eq!(dictionary(&file, &labels[1]).get(b"S").unwrap().as_name().unwrap(), b"D");
    let id = file.trailer.get(b"ID").unwrap().as_array().unwrap();
    assert_eq!(id[0].as_str().unwrap().len(), 16);
}

#[test]
fn the_metadata_agree() {
    let file = file();
    let information = child(&file, &file.trailer, "Info");
    let text =
        |key: &str| lopdf::decode_text_string(information.get(key.as_bytes()).unwrap()).unwrap();
    assert_eq!(text("Title"), "Plan d’action (essai)");
    assert_eq!(text("Author"), "Bureau <Dumont>");
    assert_eq!(text("CreationDate"), "D:20261122000000Z");
    let metadata = file.catalog().unwrap().get(b"Metadata").unwrap();
    let stream = file.dereference(metadata).unwrap().1.as_stream().unwrap();
    assert!(!stream.is_compressed());
    let xmp = String::from_utf8(stream.content.clone()).unwrap();
    for part in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "Plan d’action (essai)",
        "Bureau &lt;Dumont&gt;",
        "Qui fait quoi &amp; quand",
        "2026-11-22T00:00:00Z",
    ] {
        assert!(xmp.contains(part), "{part}");
    }
    assert!(!xmp.contains('{'));
}

#[test]
fn the_output_intent_is_a_profile_of_srgb() {
    let file = file();
    let intents = file.catalog().unwrap().get(b"OutputIntents").unwrap().as_array().unwrap();
    let intent = dictionary(&file, &intents[0]);
    assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFA1");
    let stream =
        file.dereference(intent.get(b"DestOutputProfile").unwrap()).unwrap().1.as_stream().unwrap();
    assert_eq!(stream.dict.get(b"N").unwrap().as_i64().unwrap(), 3);
    let profile = stream.get_plain_content().unwrap();
    let word = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
    assert_eq!(word(0), profile.len());
    assert_eq!(&profile[12..24], b"mntrRGB XYZ ");
    assert_eq!(&profile[36..40], b"acsp");
    for tag in 0..word(128) {
        let entry = 132 + tag * 12;
        assert!(word(entry + 4) + word(entry + 8) <= profile.len());
        assert_eq!(word(entry + 4) % 4, 0);
    }
}

#[test]
fn fonts_are_embedded_and_reduced() {
    let file = file();
    let page = file.page_iter().next().unwrap();
    let fonts = file.get_page_fonts(page).unwrap();
    assert_eq!(fonts.len(), 2);
    for font in fonts.values() {
        let name = font.get(b"BaseFont").unwrap().as_name().unwrap();
        assert!(name[..6].iter().all(u8::is_ascii_uppercase) && name[6] == b'+');
        let descendants = font.get(b"DescendantFonts").unwrap().as_array().unwrap();
        let descendant = dictionary(&file, &descendants[0]);
        assert_eq!(descendant.get(b"BaseFont").unwrap().as_name().unwrap(), name);
        let descriptor = child(&file, descendant, "FontDescriptor");
        assert_eq!(descriptor.get(b"FontName").unwrap().as_name().unwrap(), name);
        let program =
            file.dereference(descriptor.get(b"FontFile2").unwrap()).unwrap().1.as_stream().unwrap();
        assert!(program.get_plain_content().unwrap().len() < 100_000);
        let widths = descendant.get(b"W").unwrap().as_array().unwrap()[1].as_array().unwrap().len();
        let map = file
            .dereference(descendant.get(b"CIDToGIDMap").unwrap())
            .unwrap()
            .1
            .as_stream()
            .unwrap();
        assert_eq!(map.get_plain_content().unwrap().len(), 2 * (widths + 1));
    }
}

#[test]
fn bookmarks_are_nested_and_in_order() {
    let file = file();
    let outline = child(&file, file.catalog().unwrap(), "Outlines");
    let mut lines = Vec::new();
    list(&file, outline, 0, &mut lines);
    let expected = [
        "0 Fragile",
        "1 Un niveau de trop",
        "0 Le texte",
        "1 Les actions",
        "2 1 Signer",
        "0 Les réponses",
    ];
    assert_eq!(lines, expected);
}

fn list(file: &lopdf::Document, parent: &Dictionary, depth: usize, lines: &mut Vec<String>) {
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let mut next = parent.get(b"First").ok().cloned();
    let mut before: Option<Object> = None;
    let mut count = 0;
    while let Some(reference) = next {
        let entry = dictionary(file, &reference);
        assert_eq!(entry.get(b"Prev").ok(), before.as_ref());
        let title = lopdf::decode_text_string(entry.get(b"Title").unwrap()).unwrap();
        lines.push(format!("{depth} {title}"));
        let destination = entry.get(b"Dest").unwrap().as_array().unwrap();
        assert!(pages.contains(&destination[0].as_reference().unwrap()));
        list(file, entry, depth + 1, lines);
        count += 1;
        next = entry.get(b"Next").ok().cloned();
        before = Some(reference);
    }
    let stated = parent.get(b"Count").map_or(0, |count| count.as_i64().unwrap().abs());
    assert_eq!(stated, count);
}
