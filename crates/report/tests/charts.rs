//! Charts, contents list and logo in a written file.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod common;

use common::charts::{self, report};
use common::{Element, child, dictionary, elements, marked_text};
use lopdf::{Dictionary, Object, ObjectId};
use tandem_report::document::{Block, Logo};

/// A logo of 900 by 300 pixels: red at the left, transparent at the right.
fn logo() -> Logo {
    let row = (0..900).flat_map(|x| if x < 450 { [200, 40, 40, 255] } else { [9, 9, 9, 0] });
    let samples: Vec<u8> = row.collect::<Vec<u8>>().repeat(300);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 900, 300);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(&samples).unwrap();
    tandem_report::logo::read(&bytes, "Logo du bureau Dumont".into()).unwrap()
}

fn written() -> Vec<u8> {
    tandem_report::pdf(&report(Some(logo()))).unwrap()
}

fn file() -> lopdf::Document {
    lopdf::Document::load_mem(&written()).unwrap()
}

fn text(dictionary: &Dictionary, key: &str) -> String {
    lopdf::decode_text_string(dictionary.get(key.as_bytes()).unwrap()).unwrap()
}

/// The words of an element.
fn words(file: &lopdf::Document, element: &Element) -> String {
    let mark = |&(page, mark): &(ObjectId, i64)| marked_text(file, page)[&mark].clone();
    element.content.iter().map(mark).collect()
}

#[test]
fn the_report_with_charts_is_small_and_always_the_same() {
    let bytes = written();
    // For the eye: no test can tell whether a drawing is clear.
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/charts.pdf"), &bytes).unwrap();
    assert!(bytes.len() < 80_000, "{}", bytes.len());
    assert!(bytes == written());
    let mut other = logo();
    other.alt.push('!');
    assert!(bytes != tandem_report::pdf(&report(Some(other))).unwrap());
}

#[test]
fn every_chart_is_a_figure_with_its_sentence() {
    let alts: Vec<String> = elements(&file())
        .iter()
        .filter(|element| element.name == "Figure")
        .map(|element| text(&element.dictionary, "Alt"))
        .collect();
    let (radar, fall) = (charts::radar().alt, charts::burn_down().alt);
    assert_eq!(alts.iter().filter(|alt| **alt == radar).count(), 3);
    assert_eq!(alts.iter().filter(|alt| **alt == fall).count(), 1);
    assert_eq!(alts.iter().filter(|alt| *alt == "Logo du bureau Dumont").count(), 1);
    for row in charts::timeline().rows {
        assert!(alts.contains(&row.period));
    }
}

#[test]
fn the_timeline_is_a_table_that_is_read_row_by_row() {
    let file = file();
    let elements = elements(&file);
    let table = elements.iter().find(|element| element.name == "Table").unwrap();
    assert!(!table.dictionary.has(b"Alt"), "words in its place would hide the cells");
    let summary = table.dictionary.get(b"A").unwrap().as_dict().unwrap();
    assert_eq!(text(summary, "Summary"), charts::timeline().alt);
    assert_eq!(table.children, ["THead", "TBody"]);
    let rows: Vec<&Element> = elements.iter().filter(|element| element.name == "TR").collect();
    assert_eq!(rows.len(), 1 + charts::timeline().rows.len());
    assert_eq!(rows[0].children, ["TH", "TH", "TH", "TH"]);
    assert!(rows[1..].iter().all(|row| row.children == ["TD", "TH", "TD", "TD"]));
    let head: Vec<String> = elements
        .iter()
        .filter(|element| element.name == "TH")
        .take(4)
        .map(|element| words(&file, element))
        .collect();
    assert_eq!(head, ["", "Action", "Quand", "Pour le"]);
    let cells: Vec<String> = elements
        .iter()
        .filter(|element| element.parent == "TR")
        .skip(4)
        .map(|element| words(&file, element))
        .collect();
    for (row, cells) in charts::timeline().rows.iter().zip(cells.chunks(4)) {
        assert_eq!(cells, [&*row.number, &*row.label, "", &*row.due]);
    }
}

#[test]
fn the_head_of_a_timeline_comes_back_as_decoration() {
    let timeline = charts::long_timeline(120, 20_000, &"werk ".repeat(40));
    let document = charts::document("nl-BE", vec![Block::Timeline(timeline)]);
    let file = lopdf::Document::load_mem(&tandem_report::pdf(&document).unwrap()).unwrap();
    assert!(file.get_pages().len() > 5);
    let elements = elements(&file);
    assert_eq!(elements.iter().filter(|element| element.name == "THead").count(), 1);
    let rows = elements.iter().filter(|element| element.name == "TR").count();
    assert_eq!(rows, 121);
}

#[test]
fn the_contents_are_a_list_of_links() {
    let file = file();
    let elements = elements(&file);
    let allowed = |name: &str, below: &[&str]| {
        elements
            .iter()
            .filter(|element| element.name == name)
            .all(|element| element.children.iter().all(|child| below.contains(&child.as_str())))
    };
    assert!(allowed("TOC", &["TOCI"]));
    assert!(allowed("TOCI", &["Reference", "TOC"]));
    assert!(allowed("Reference", &["Link"]));
    let links: Vec<&Element> =
        elements.iter().filter(|element| element.parent == "Reference").collect();
    assert_eq!(links.len(), 8);
    let pages: Vec<ObjectId> = file.page_iter().collect();
    for link in links {
        assert!(!link.annotations.is_empty());
        for &annotation in &link.annotations {
            let annotation = file.get_dictionary(annotation).unwrap();
            assert_eq!(annotation.get(b"F").unwrap().as_i64().unwrap(), 4);
            let action = child(&file, annotation, "A");
            assert_eq!(action.get(b"S").unwrap().as_name().unwrap(), b"GoTo");
            let place = action.get(b"D").unwrap().as_array().unwrap();
            let page = place[0].as_reference().unwrap();
            let number = 1 + pages.iter().position(|&other| other == page).unwrap();
            // The link says and shows the page that it leads to, and the heading stands there.
            let shown = words(&file, link);
            let (title, shown) = shown.trim().rsplit_once(' ').unwrap();
            assert_eq!(shown, number.to_string());
            assert_eq!(text(annotation, "Contents"), format!("{title}, page {number}"));
            let heading = elements
                .iter()
                .find(|element| element.name.starts_with('H') && words(&file, element) == title)
                .unwrap();
            assert_eq!(heading.content[0].0, page);
        }
    }
}

/// The bookmarks of a file: their titles with their places.
fn bookmarks(file: &lopdf::Document, parent: &Dictionary, found: &mut Vec<(String, Object)>) {
    let mut next = parent.get(b"First").ok();
    while let Some(reference) = next {
        let entry = dictionary(file, reference);
        found.push((text(entry, "Title"), entry.get(b"Dest").unwrap().clone()));
        bookmarks(file, entry, found);
        next = entry.get(b"Next").ok();
    }
}

#[test]
fn links_and_bookmarks_lead_to_the_same_places() {
    let file = file();
    let mut marks = Vec::new();
    bookmarks(&file, child(&file, file.catalog().unwrap(), "Outlines"), &mut marks);
    let titles: Vec<&str> = marks.iter().map(|(title, _)| title.as_str()).collect();
    assert_eq!(
        titles[..5],
        ["Fragile", "Sommaire", "Où vous en êtes", "Par domaine", "Ce que vous gagnez"]
    );
    let elements = elements(&file);
    for link in elements.iter().filter(|element| element.parent == "Reference") {
        let title = words(&file, link);
        let (_, place) = marks.iter().find(|(mark, _)| title.starts_with(mark)).unwrap();
        let annotation = file.get_dictionary(link.annotations[0]).unwrap();
        assert_eq!(child(&file, annotation, "A").get(b"D").unwrap(), place);
    }
}

#[test]
fn the_logo_is_opaque_and_no_larger_than_it_prints() {
    let file = file();
    let mut pictures = Vec::new();
    for object in file.objects.values() {
        if let Object::Stream(stream) = object
            && stream
                .dict
                .get(b"Subtype")
                .and_then(Object::as_name)
                .is_ok_and(|name| name == b"Image")
        {
            pictures.push(stream);
        }
    }
    let [picture] = pictures[..] else { panic!("one picture") };
    let number = |key: &str| picture.dict.get(key.as_bytes()).unwrap().as_i64().unwrap();
    assert_eq!((number("Width"), number("Height"), number("BitsPerComponent")), (600, 200, 8));
    assert_eq!(picture.dict.get(b"ColorSpace").unwrap().as_name().unwrap(), b"DeviceRGB");
    assert!(!picture.dict.has(b"SMask"));
    let pixels = picture.get_plain_content().unwrap();
    assert_eq!(pixels.len(), 600 * 200 * 3);
    assert_eq!(pixels[..3], [200, 40, 40]);
    assert_eq!(pixels[599 * 3..600 * 3], [255, 255, 255]);
}

#[test]
fn a_logo_whose_words_stand_beside_it_is_decoration() {
    let mut logo = logo();
    logo.alt.clear();
    let document = charts::document("fr-BE", vec![charts::cover(Some(logo), &["Bureau Dumont"])]);
    let file = lopdf::Document::load_mem(&tandem_report::pdf(&document).unwrap()).unwrap();
    assert!(elements(&file).iter().all(|element| element.name != "Figure"));
    // Everything that is drawn is content or decoration.
    marked_text(&file, file.page_iter().next().unwrap());
}
