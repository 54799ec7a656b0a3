//! The structure of the written file: what a screen reader goes by.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod common;

use common::{Element, child, elements, file, marked_text};
use lopdf::{Object, ObjectId};
use std::collections::BTreeMap;

/// The files that are looked at as a whole: every kind of block, and every chart.
fn files() -> [lopdf::Document; 2] {
    let charts = tandem_report::pdf(&common::charts::report(None)).unwrap();
    [file(), lopdf::Document::load_mem(&charts).unwrap()]
}

#[test]
fn all_content_is_tagged_or_decoration() {
    files().iter().for_each(check_content);
}

fn check_content(file: &lopdf::Document) {
    let mut tagged: BTreeMap<ObjectId, Vec<i64>> = BTreeMap::new();
    for element in elements(file) {
        for (page, mark) in element.content {
            tagged.entry(page).or_default().push(mark);
        }
    }
    for page in file.get_pages().into_values() {
        let drawn: Vec<i64> = marked_text(file, page).into_keys().collect();
        let mut known = tagged.remove(&page).unwrap_or_default();
        known.sort_unstable();
        assert!(!drawn.is_empty());
        assert_eq!(drawn, known);
    }
}

#[test]
fn the_parent_tree_leads_back_to_every_element() {
    files().iter().for_each(check_parent_tree);
}

fn check_parent_tree(file: &lopdf::Document) {
    let root = child(file, file.catalog().unwrap(), "StructTreeRoot");
    let numbers = child(file, root, "ParentTree").get(b"Nums").unwrap().as_array().unwrap().clone();
    let tree: BTreeMap<i64, Object> =
        numbers.chunks(2).map(|pair| (pair[0].as_i64().unwrap(), pair[1].clone())).collect();
    let key = |id: ObjectId, key: &str| {
        file.get_dictionary(id).unwrap().get(key.as_bytes()).unwrap().as_i64().unwrap()
    };
    let mut count = 0;
    for element in elements(file) {
        for (page, mark) in &element.content {
            let marks = tree[&key(*page, "StructParents")].as_array().unwrap();
            let mark = usize::try_from(*mark).unwrap();
            assert_eq!(marks[mark].as_reference().unwrap(), element.id);
            count += 1;
        }
        for annotation in &element.annotations {
            assert_eq!(tree[&key(*annotation, "StructParent")].as_reference().unwrap(), element.id);
        }
    }
    let entries: usize =
        tree.values().filter_map(|marks| marks.as_array().ok()).map(Vec::len).sum();
    assert_eq!(entries, count);
    let next = root.get(b"ParentTreeNextKey").unwrap().as_i64().unwrap();
    assert_eq!(next, i64::try_from(tree.len()).unwrap());
    for page in file.get_pages().into_values() {
        assert_eq!(
            file.get_dictionary(page).unwrap().get(b"Tabs").unwrap().as_name().unwrap(),
            b"S"
        );
    }
}

#[test]
fn headings_leave_no_level_out() {
    let levels: Vec<u32> = elements(&file())
        .iter()
        .filter_map(|element| element.name.strip_prefix('H').and_then(|level| level.parse().ok()))
        .collect();
    assert_eq!(levels, [1, 2, 1, 2, 3, 1]);
}

#[test]
fn tables_have_headers_with_scope() {
    let elements = elements(&file());
    let scopes: Vec<&[u8]> = elements
        .iter()
        .filter(|element| element.name == "TH")
        .map(|element| {
            element
                .dictionary
                .get(b"A")
                .unwrap()
                .as_dict()
                .unwrap()
                .get(b"Scope")
                .unwrap()
                .as_name()
                .unwrap()
        })
        .collect();
    assert_eq!(scopes.iter().filter(|scope| **scope == b"Column").count(), 2);
    assert_eq!(scopes.iter().filter(|scope| **scope == b"Row").count(), 81);
    let below = |name: &str| -> Vec<&Element> {
        elements.iter().filter(|element| element.parent == name).collect()
    };
    assert!(
        below("Table")
            .iter()
            .all(|element| ["Caption", "THead", "TBody"].contains(&element.name.as_str()))
    );
    assert!(below("TR").iter().all(|element| ["TH", "TD"].contains(&element.name.as_str())));
    assert!(
        elements.iter().filter(|element| element.name == "TR").all(|row| row.children.len() == 2)
    );
}

#[test]
fn lists_have_labels_and_bodies() {
    let elements = elements(&file());
    let items: Vec<&Element> = elements.iter().filter(|element| element.name == "LI").collect();
    assert_eq!(items.len(), 4);
    assert!(items.iter().all(|item| item.parent == "L" && item.children == ["Lbl", "LBody"]));
}

#[test]
fn drawings_have_words() {
    let figures: Vec<Element> =
        elements(&file()).into_iter().filter(|element| element.name == "Figure").collect();
    assert_eq!(figures.len(), 85);
    for figure in figures {
        let alt = lopdf::decode_text_string(figure.dictionary.get(b"Alt").unwrap()).unwrap();
        assert!(!alt.is_empty());
        let attributes = figure.dictionary.get(b"A").unwrap().as_dict().unwrap();
        assert_eq!(attributes.get(b"BBox").unwrap().as_array().unwrap().len(), 4);
        assert!(!figure.content.is_empty());
    }
}

#[test]
fn links_are_objects_with_words() {
    let file = file();
    let links: Vec<Element> =
        elements(&file).into_iter().filter(|element| element.name == "Link").collect();
    assert_eq!(links.len(), 1);
    assert_eq!(links[0].annotations.len(), 2, "one area a line");
    let on_pages: usize =
        file.page_iter().map(|page| file.get_page_annotations(page).unwrap().len()).sum();
    assert_eq!(on_pages, 2);
    for &annotation in &links[0].annotations {
        let annotation = file.get_dictionary(annotation).unwrap();
        assert!(
            !lopdf::decode_text_string(annotation.get(b"Contents").unwrap()).unwrap().is_empty()
        );
        assert_eq!(annotation.get(b"F").unwrap().as_i64().unwrap(), 4);
        let uri = child(&file, annotation, "A").get(b"URI").unwrap().as_str().unwrap();
        assert_eq!(uri, b"https://exemple.be/");
    }
}

#[test]
fn text_comes_out_in_reading_order_with_all_its_characters() {
    let file = file();
    let pages: BTreeMap<ObjectId, BTreeMap<i64, String>> =
        file.page_iter().map(|page| (page, marked_text(&file, page))).collect();
    let texts: Vec<String> = elements(&file)
        .iter()
        .map(|element| {
            element
                .content
                .iter()
                .map(|(page, mark)| pages[page][mark].as_str())
                .collect::<String>()
        })
        .filter(|text| !text.is_empty())
        .collect();
    let whole = texts.join("|");
    assert!(whole.contains(common::SPECIAL));
    let order = [
        "Tandem",
        "Lambert",
        "Fragile",
        "entre 41",
        "Un niveau",
        "Un|",
        "Le texte",
        "À vous",
        "Namur",
        "1 Signer",
        "Toutes",
        "Question 0",
        "Question 79",
    ];
    let places: Vec<usize> = order.iter().map(|words| whole.find(words).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
}
