//! What the tests that read a file back have in common.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

pub(crate) mod charts;

use lopdf::content::Content;
use lopdf::{Dictionary, Object, ObjectId};
use std::collections::BTreeMap;
use tandem_report::Document;
use tandem_report::document::{
    Band, Bar, BarValue, Bars, Block, Callout, Cell, Column, Columns, Count, Cover, Date, Entry,
    Heading, Inline, KeyValue, Legend, List, ListItem, Marker, Paragraph, Row, Ruler, Sign, Style,
    Symbol, Table, Tone,
};

/// Words with every special character that a report may hold.
pub(crate) const SPECIAL: &str =
    "«\u{202f}œuvre\u{202f}» 1\u{202f}250,50\u{a0}€ naïef ĳs coördinatie d’ici";

/// A report with every kind of block, over several pages.
pub(crate) fn document() -> Document {
    let heading = |level, text: &str| {
        Block::Heading(Heading { level, text: text.into(), new_page: level == 1 })
    };
    let item = |text: &str| ListItem {
        symbol: Some((Symbol::Done, "Fait".into())),
        paragraphs: vec![Paragraph::body(text)],
    };
    let link = Inline::link(
        "une page dont le nom est assez long pour aller sur deux lignes de texte, et plus encore s’il le faut",
        "https://exemple.be/",
    );
    let rows = (0..80)
        .map(|number| {
            Row::new([
                Cell::header(format!("Question {number}")),
                Cell::from(vec![Inline::symbol(Symbol::Partly, "En partie"), " oui".into()]),
            ])
        })
        .collect();
    let bar = |label: &str, value, figure: &str| Bar {
        label: label.into(),
        value,
        figure: figure.into(),
    };
    Document {
        title: "Plan d’action (essai)".into(),
        subject: "Qui fait quoi & quand".into(),
        author: "Bureau <Dumont>".into(),
        language: "fr-BE".into(),
        date: Date { year: 2026, month: 11, day: 22 },
        footer: "Indicatif".into(),
        page_of: "{page} / {pages}".into(),
        blocks: vec![
            cover(),
            Block::Ruler(Ruler {
                alt: "Entre 41 et 59".into(),
                low: 41,
                high: 59,
                bands: vec![
                    Band { name: "Fragile".into(), upper: 50 },
                    Band { name: "Solide".into(), upper: 100 },
                ],
                current: Some(0),
                legend: Some(Legend {
                    earned: "Acquis".into(),
                    open: "À vérifier".into(),
                    missing: "Pas fait".into(),
                }),
            }),
            heading(3, "Un niveau de trop"),
            Block::Columns(Columns {
                left_width: 98.0,
                gap: 9.0,
                left: vec![Block::Bars(Bars {
                    alt: "Deux barres".into(),
                    rows: vec![
                        bar("Accès", BarValue::Interval { low: 10, high: 40 }, "10 à 40"),
                        bar("API", BarValue::Text("sans objet".into()), ""),
                    ],
                })],
                right: vec![Block::List(List {
                    marker: Marker::Symbol,
                    items: vec![item("Un"), item("Deux")],
                })],
            }),
            Block::Rule,
            heading(1, "Le texte"),
            Block::Paragraph(Paragraph {
                style: Style::Body,
                inlines: vec![SPECIAL.into(), " Voir ".into(), link, ".".into()],
            }),
            Block::Callout(Callout {
                tone: Tone::You,
                title: "À vous".into(),
                paragraphs: vec![Paragraph::body("Mot")],
            }),
            Block::KeyValues(vec![KeyValue { key: "Ville".into(), value: vec!["Namur".into()] }]),
            heading(2, "Les actions"),
            Block::Entry(Entry {
                number: "1".into(),
                level: 3,
                title: "Signer".into(),
                meta: vec!["Vous".into()],
                blocks: vec![Block::List(List {
                    marker: Marker::Number,
                    items: vec![item("Lire"), item("Signer")],
                })],
            }),
            heading(1, "Les réponses"),
            Block::Table(Table {
                caption: "Toutes".into(),
                columns: vec![Column::share("Question", 2.0), Column::share("Réponse", 1.0)],
                rows,
            }),
        ],
    }
}

fn cover() -> Block {
    let count = |number: &str, label: &str| Count { number: number.into(), label: label.into() };
    Block::Cover(Cover {
        brand: "Tandem".into(),
        kind: "Plan".into(),
        partners: vec!["Dumont".into()],
        firm: vec![Inline::bold("Lambert")],
        date: "22 novembre 2026".into(),
        finding: "Fragile".into(),
        interval: vec!["entre 41 et 59".into()],
        sign: Some(Sign {
            alt: "Quatre nombres".into(),
            provider: count("9", "fournisseur"),
            shared: count("14", "partagé"),
            you: count("17", "vous"),
            nobody: count("4", "personne"),
        }),
        logos: Vec::new(),
    })
}

/// The file of [`document`], read back.
pub(crate) fn file() -> lopdf::Document {
    lopdf::Document::load_mem(&tandem_report::pdf(&document()).unwrap()).unwrap()
}

/// An object as a dictionary, through a reference.
pub(crate) fn dictionary<'a>(file: &'a lopdf::Document, object: &'a Object) -> &'a Dictionary {
    file.dereference(object).unwrap().1.as_dict().unwrap()
}

/// The dictionary under a key.
pub(crate) fn child<'a>(
    file: &'a lopdf::Document,
    parent: &'a Dictionary,
    key: &str,
) -> &'a Dictionary {
    dictionary(file, parent.get(key.as_bytes()).unwrap())
}

/// An element of the structure tree.
pub(crate) struct Element {
    /// The object.
    pub(crate) id: ObjectId,
    /// The type.
    pub(crate) name: String,
    /// The dictionary.
    pub(crate) dictionary: Dictionary,
    /// The marked content: page and number.
    pub(crate) content: Vec<(ObjectId, i64)>,
    /// The annotations.
    pub(crate) annotations: Vec<ObjectId>,
    /// The types of the elements below.
    pub(crate) children: Vec<String>,
    /// The type of the element above.
    pub(crate) parent: String,
}

/// All elements in reading order.
pub(crate) fn elements(file: &lopdf::Document) -> Vec<Element> {
    let root = child(file, file.catalog().unwrap(), "StructTreeRoot");
    let mut elements = Vec::new();
    visit(file, root.get(b"K").unwrap().as_reference().unwrap(), "", &mut elements);
    elements
}

fn visit(file: &lopdf::Document, id: ObjectId, parent: &str, elements: &mut Vec<Element>) {
    let dictionary = file.get_dictionary(id).unwrap().clone();
    let name =
        String::from_utf8(dictionary.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
    let page = dictionary.get(b"Pg").ok().map(|page| page.as_reference().unwrap());
    let kids = match dictionary.get(b"K") {
        Ok(Object::Array(kids)) => kids.clone(),
        Ok(kid) => vec![kid.clone()],
        Err(_) => Vec::new(),
    };
    let mut element = Element {
        id,
        name: name.clone(),
        dictionary,
        content: Vec::new(),
        annotations: Vec::new(),
        children: Vec::new(),
        parent: parent.to_owned(),
    };
    let mut below = Vec::new();
    for kid in kids {
        match kid {
            Object::Integer(mark) => element.content.push((page.unwrap(), mark)),
            Object::Reference(id) => {
                below.push(id);
                let child =
                    file.get_dictionary(id).unwrap().get(b"S").unwrap().as_name().unwrap().to_vec();
                element.children.push(String::from_utf8(child).unwrap());
            }
            Object::Dictionary(kid) if kid.has_type(b"MCR") => {
                let page = kid.get(b"Pg").unwrap().as_reference().unwrap();
                element.content.push((page, kid.get(b"MCID").unwrap().as_i64().unwrap()));
            }
            Object::Dictionary(kid) => {
                assert!(kid.has_type(b"OBJR"));
                element.annotations.push(kid.get(b"Obj").unwrap().as_reference().unwrap());
            }
            other => panic!("{other:?}"),
        }
    }
    elements.push(element);
    for id in below {
        visit(file, id, &name, elements);
    }
}

/// The text of each marked content of a page, by its number, through the maps of the fonts.
/// Fails when something is drawn that is neither content nor decoration.
pub(crate) fn marked_text(file: &lopdf::Document, page: ObjectId) -> BTreeMap<i64, String> {
    let maps = maps(file, page);
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut open: Option<Option<i64>> = None;
    let (mut instead, mut reversed) = (false, false);
    let mut font = String::new();
    let mut text = BTreeMap::new();
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                assert!(open.is_none(), "marks are not nested");
                let tag = operation.operands[0].as_name().unwrap();
                let properties = operation.operands[1].as_dict().unwrap();
                let mark = properties.get(b"MCID").ok().map(|mark| mark.as_i64().unwrap());
                assert_eq!(mark.is_none(), tag == b"Artifact");
                reversed = tag == b"ReversedChars";
                let actual = properties.get(b"ActualText").ok();
                instead = actual.is_some();
                if let Some(mark) = mark {
                    let actual = actual
                        .map(|text| lopdf::decode_text_string(text).unwrap())
                        .unwrap_or_default();
                    assert!(text.insert(mark, actual).is_none(), "every mark is used once");
                }
                open = Some(mark);
            }
            "EMC" => assert!(open.take().is_some()),
            "Tf" => {
                font =
                    String::from_utf8(operation.operands[0].as_name().unwrap().to_vec()).unwrap();
            }
            "TJ" => {
                let mark = open.expect("text is marked");
                for part in operation.operands[0].as_array().unwrap() {
                    let Object::String(codes, _) = part else { continue };
                    let codes = codes.chunks(2).map(|code| u16::from_be_bytes([code[0], code[1]]));
                    let letters = codes.map(|code| maps[&font][&code].as_str());
                    let letters: String = if reversed {
                        letters.collect::<Vec<&str>>().into_iter().rev().collect()
                    } else {
                        letters.collect()
                    };
                    if let (Some(mark), false) = (mark, instead) {
                        text.get_mut(&mark).unwrap().push_str(&letters);
                    }
                }
            }
            "f" | "f*" | "S" | "s" | "B" | "B*" | "Do" | "sh" => {
                assert!(open.is_some(), "drawings are marked");
            }
            _ => {}
        }
    }
    assert!(open.is_none());
    text
}

/// All that is drawn on a page as its glyphs say, whatever stands for it.
pub(crate) fn drawn_text(file: &lopdf::Document, page: ObjectId) -> String {
    let maps = maps(file, page);
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let mut font = String::new();
    let mut text = String::new();
    for operation in content.operations {
        if operation.operator == "Tf" {
            font = String::from_utf8(operation.operands[0].as_name().unwrap().to_vec()).unwrap();
        }
        for part in operation.operands.iter().filter_map(|part| part.as_array().ok()).flatten() {
            if let Object::String(codes, _) = part {
                let codes = codes.chunks(2).map(|code| u16::from_be_bytes([code[0], code[1]]));
                text.extend(codes.map(|code| maps[&font][&code].as_str()));
            }
        }
    }
    text
}

/// For each font of a page the text of each code.
fn maps(file: &lopdf::Document, page: ObjectId) -> BTreeMap<String, BTreeMap<u16, String>> {
    let mut maps = BTreeMap::new();
    for (name, font) in file.get_page_fonts(page).unwrap() {
        let stream =
            file.dereference(font.get(b"ToUnicode").unwrap()).unwrap().1.as_stream().unwrap();
        let cmap = String::from_utf8(stream.get_plain_content().unwrap()).unwrap();
        let mut map = BTreeMap::new();
        for line in cmap.lines() {
            let parts: Vec<&str> =
                line.split(['<', '>']).map(str::trim).filter(|part| !part.is_empty()).collect();
            if let [code, letters] = parts[..]
                && line.starts_with('<')
                && let (Ok(code), Ok(_)) =
                    (u16::from_str_radix(code, 16), u128::from_str_radix(letters, 16))
            {
                let units: Vec<u16> = (0..letters.len() / 4)
                    .map(|at| u16::from_str_radix(&letters[at * 4..at * 4 + 4], 16).unwrap())
                    .collect();
                map.insert(code, String::from_utf16(&units).unwrap());
            }
        }
        maps.insert(String::from_utf8(name).unwrap(), map);
    }
    maps
}
