//! Notes in any script: the written file gives back every visible character, in order.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod common;

use common::{elements, marked_text};
use lopdf::ObjectId;
use proptest::prelude::*;
use std::collections::BTreeMap;
use tandem_report::Document;
use tandem_report::document::{Block, Cell, Column, Date, Inline, Row, Table};

/// A report of two cells: one holds this note between other words, the other the note alone.
fn report(note: &str) -> Document {
    let cell = Cell::from(vec!["Note : ".into(), Inline::dim(note), Inline::bold(" Fin.")]);
    Document {
        title: "Titre".into(),
        subject: String::new(),
        author: "Tandem".into(),
        language: "fr-BE".into(),
        date: Date { year: 2026, month: 11, day: 22 },
        footer: "Pied".into(),
        page_of: "{page} / {pages}".into(),
        blocks: vec![Block::Table(Table {
            caption: String::new(),
            columns: vec![Column::share("Question", 1.0), Column::share("Réponse", 1.0)],
            rows: vec![
                Row::new([Cell::text("Une question ?"), cell]),
                Row::new([Cell::text(note)]),
            ],
        })],
    }
}

/// The text of a written file in the order of its structure.
fn text(file: &lopdf::Document) -> String {
    let pages: BTreeMap<ObjectId, BTreeMap<i64, String>> =
        file.page_iter().map(|page| (page, marked_text(file, page))).collect();
    let elements = elements(file);
    let content = elements.iter().flat_map(|element| &element.content);
    content.map(|(page, mark)| pages[page][mark].as_str()).collect()
}

/// Whether a character shows something: not white space, no control, none that Unicode lets ignore.
fn shows(letter: char) -> bool {
    let ignored = matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}');
    !ignored && !letter.is_whitespace() && !letter.is_control()
}

fn visible(text: &str) -> String {
    text.chars().filter(|&letter| shows(letter)).collect()
}

/// Writes a note and checks what must hold for every one.
fn check(note: &str) {
    let bytes = tandem_report::pdf(&report(note)).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let whole = visible(&text(&file));
    let expected = visible(&format!("QuestionRéponseUne question ?Note : {note} Fin.{note}"));
    assert_eq!(whole, expected, "{note:?}");
    // No code is that of a missing glyph.
    for page in file.page_iter() {
        for font in file.get_page_fonts(page).unwrap().values() {
            let descendants = font.get(b"DescendantFonts").unwrap().as_array().unwrap();
            let map = common::dictionary(&file, &descendants[0]).get(b"CIDToGIDMap").unwrap();
            let map = file.dereference(map).unwrap().1.as_stream().unwrap();
            let map = map.get_plain_content().unwrap();
            assert!(map.chunks(2).skip(1).all(|glyph| glyph != [0, 0]), "{note:?}");
        }
    }
}

fn letters() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        2 => "[a-zàéœ ’;:!?«»()0-9]{1,20}",
        2 => "[α-ωА-я ]{1,12}",
        2 => "[א-ת\u{5b0}-\u{5bc} ()0-9.]{1,16}",
        2 => "[\u{621}-\u{64a}\u{64b}-\u{652}\u{660}-\u{669} ،؟()0-9\u{200c}\u{200d}]{1,16}",
        1 => "[\u{300}-\u{36f}a-e]{1,12}",
        1 => "[一-龥ぁ-んア-ン가-힣 ]{1,8}",
        1 => "[😀-🙏🏻-🏿❤\u{fe0f}\u{200d}]{1,8}",
        1 => "[\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{ad}]{1,4}",
        1 => "[\\x00-\\x1f\\x7f-\\x9f\u{2028}\u{2029}]{1,4}",
        1 => any::<String>(),
    ];
    proptest::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_visible_character_comes_out_in_order(note in letters()) {
        check(&note);
    }
}

#[test]
fn notes_in_many_scripts() {
    for note in [
        "Ελληνικά, Кириллица, Ἑλλάς, Tiếng Việt",
        "שלום עולם, זהו מבחן של 123 מילים (עם סוגריים) and English, וכן הלאה.",
        "مرحبا بالعالم (مع أقواس) و ١٢٣ and English, نهاية لا الله",
        "بِسْمِ ٱللَّهِ",
        "中文 日本語 한국어 👨\u{200d}👩\u{200d}👧 ☃\u{fe0f} ✓",
        "\u{300}\u{318}١؟\u{300}\u{318}",
        ".א\u{7f}\u{32c}\u{339}b",
        "e\u{301} x\u{302} q\u{323}\u{301}\u{30a}",
        "\u{202e}moc.elpmaxe\u{202c} \u{2067}abc\u{2069}\u{2069}\u{2069}",
        "\u{0}\u{7}\u{9b}\t\r\n\u{85}\u{2028}",
        // A hyphen that shows after a letter of another face, and after a code.
        &"中\u{ad}ש\u{ad}α\u{ad}".repeat(40),
        "\u{fffe}\u{ffff}\u{fffd}\u{e000}\u{10ffff}\u{fdd0}",
        "« ",
        "",
    ] {
        check(note);
    }
}

/// A letter that no face has shows its code, so that nobody takes it for another one.
#[test]
fn letters_without_a_glyph_show_their_code() {
    let bytes = tandem_report::pdf(&report("中")).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    let page = file.page_iter().next().unwrap();
    let drawn = common::drawn_text(&file, page);
    assert!(drawn.contains("U+4E2D"), "{drawn}");
    assert!(!drawn.contains('中'));
}
