//! Tests of the layout: no word is lost, nothing leaves the margins, nothing covers anything.

mod charts;
mod contents;
mod fit;
mod rules;
mod sample;

use super::lay_out;
use super::page::{Artifact, Draw, GlyphRun, Item, Layout, Tag, Text, fill_rect};
use super::paginate::paginate;
use super::piece::{Keep, Piece};
use super::structure::{Kid, NodeId, Role};
use crate::document::{
    Block, Cell, Column, Heading, Inline, KeyValue, Paragraph, Row, Style, Table,
};
use crate::theme::{BODY_BOTTOM, BODY_HEIGHT, MARGIN_SIDE, MARGIN_TOP, PAGE_WIDTH, YOU};
use proptest::prelude::*;
use sample::{document, expected};

/// The letters of all content outside drawings and contents lists, in the order of the structure tree.
fn letters(layout: &Layout) -> String {
    let mut slots = vec![String::new(); layout.tree.slots.len()];
    for item in layout.pages.iter().flat_map(|page| &page.items) {
        if let (Tag::Slot(slot), Draw::Glyphs(run)) = (item.tag, &item.draw) {
            slots[slot].push_str(&text_of(run));
        }
    }
    let mut text = String::new();
    walk(layout, 0, &slots, &mut text);
    sample::bare(&text)
}

fn walk(layout: &Layout, node: NodeId, slots: &[String], text: &mut String) {
    // The words of drawings and the pages of the contents list are looked at by tests of their own.
    if matches!(layout.tree.nodes[node].role, Role::Figure { .. } | Role::Toc) {
        return;
    }
    for kid in &layout.tree.nodes[node].kids {
        match *kid {
            Kid::Node(node) => walk(layout, node, slots, text),
            Kid::Slot(slot) => text.push_str(&slots[slot]),
        }
    }
}

/// The text that a run stands for.
fn text_of(run: &GlyphRun) -> String {
    match &run.stands_for {
        Text::None => run.glyphs.iter().flat_map(|glyph| glyph.text.chars()).collect(),
        text => text.chars().collect(),
    }
}

fn runs(items: &[Item]) -> impl Iterator<Item = (Tag, &GlyphRun)> {
    items.iter().filter_map(|item| match &item.draw {
        Draw::Glyphs(run) => Some((item.tag, run)),
        _ => None,
    })
}

/// Checks what must hold for every layout.
fn check(layout: &Layout) {
    for (number, page) in layout.pages.iter().enumerate() {
        for item in &page.items {
            let [left, top, right, bottom] = item.draw.extent();
            assert!(
                left > MARGIN_SIDE - 1.0 && right < PAGE_WIDTH - MARGIN_SIDE + 1.0,
                "page {number}: {item:?}"
            );
            if item.tag != Tag::Artifact(Artifact::Footer) {
                assert!(
                    top > MARGIN_TOP - 1.0 && bottom < BODY_BOTTOM + 1.0,
                    "page {number}: {item:?}"
                );
            }
        }
        let boxes: Vec<[f32; 4]> = runs(&page.items)
            .filter(|(_, run)| run.width() > 0.0)
            .map(|(_, run)| {
                [run.x, run.y - run.size * 0.7, run.x + run.width(), run.y + run.size * 0.18]
            })
            .collect();
        for (at, a) in boxes.iter().enumerate() {
            for b in &boxes[at + 1..] {
                let apart = a[2] <= b[0] + 0.6
                    || b[2] <= a[0] + 0.6
                    || a[3] <= b[1] + 0.3
                    || b[3] <= a[1] + 0.3;
                assert!(apart, "page {number}: {a:?} covers {b:?}");
            }
        }
        let blank = page.items.iter().all(|item| item.tag == Tag::Artifact(Artifact::Footer));
        assert!(!blank || layout.pages.len() == 1, "page {number} is blank");
    }
    let outline = &layout.outline;
    for pair in outline.windows(2) {
        assert!(pair[1].level <= pair[0].level + 1, "a level is left out");
        assert!(pair[0].heading < pair[1].heading, "bookmarks stand in reading order");
    }
}

/// Whether the last words of a page are a heading.
fn ends_with_heading(layout: &Layout, page: usize) -> bool {
    let last = runs(&layout.pages[page].items).filter_map(|(tag, _)| match tag {
        Tag::Slot(slot) => Some(slot),
        Tag::Artifact(_) => None,
    });
    last.last().is_some_and(|slot| {
        matches!(layout.tree.nodes[layout.tree.slots[slot]].role, Role::Heading(_))
    })
}

/// A piece can be higher than what it shows, by the space below its last line. Split there, the lower
/// part is empty; it once took a page of its own.
#[test]
fn space_below_the_last_line_needs_no_page() {
    let shown = |height| vec![fill_rect([0.0, 0.0, 10.0, height], YOU, Tag::Slot(0))];
    let held = Piece { keep: Keep::Next, ..Piece::new(100.0, shown(100.0)) };
    let spacious = Piece::new(BODY_HEIGHT - 50.0, shown(BODY_HEIGHT - 150.0));
    let next = Piece { new_page: true, ..Piece::new(20.0, shown(20.0)) };
    let layout = paginate(vec![held, spacious, next]);
    assert_eq!(layout.pages.len(), 2);
    assert!(layout.pages.iter().all(|page| !page.items.is_empty()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn keeps_every_word_inside_the_margins(blocks in sample::blocks()) {
        let layout = lay_out(&document("fr-BE", blocks.clone()));
        prop_assert_eq!(letters(&layout), expected(&blocks));
        check(&layout);
    }

    #[test]
    fn breaks_words_wider_than_their_column(word in "[a-zé]{1,300}", columns in 1_usize..9) {
        let row = Row::new((0..columns).map(|_| Cell::text(word.clone())));
        let columns = (0..columns).map(|_| Column::share(word.clone(), 1.0)).collect();
        let blocks = vec![Block::Table(Table { caption: String::new(), columns, rows: vec![row.clone(), row] })];
        let layout = lay_out(&document("nl-BE", blocks.clone()));
        prop_assert_eq!(letters(&layout), expected(&blocks));
        check(&layout);
    }
}

#[test]
fn leaves_no_row_alone_on_a_page() {
    for count in 1..120 {
        let rows =
            (0..count).map(|number| Row::new([Cell::header(format!("r{number}"))])).collect();
        let table =
            Table { caption: "Caption".into(), columns: vec![Column::share("Head", 1.0)], rows };
        let heading = Block::Heading(Heading { level: 1, text: "Title".into(), new_page: false });
        let layout = lay_out(&document("en-BE", vec![heading, Block::Table(table)]));
        check(&layout);
        for page in &layout.pages {
            let rows = runs(&page.items)
                .filter(|(tag, run)| matches!(tag, Tag::Slot(_)) && text_of(run).starts_with('r'))
                .count();
            assert!(rows >= 2 || count == 1, "{count} rows");
            let heads = runs(&page.items).filter(|(_, run)| text_of(run).starts_with('H')).count();
            assert_eq!(heads, 1, "every page has the header row");
        }
    }
}

#[test]
fn splits_a_row_that_is_taller_than_a_page() {
    let long = "mot ".repeat(4000);
    let rows = vec![
        Row::new([Cell::header("a"), Cell::text(long.trim())]),
        Row::new([Cell::header("b"), Cell::default()]),
    ];
    let columns = vec![Column::fixed("Kop", 20.0), Column::share("Tekst", 1.0)];
    let blocks = vec![Block::Table(Table { caption: String::new(), columns, rows })];
    let layout = lay_out(&document("nl-BE", blocks.clone()));
    assert!(layout.pages.len() > 3);
    assert_eq!(letters(&layout), expected(&blocks));
    check(&layout);
}

#[test]
fn keeps_a_title_with_what_follows() {
    let words = || Block::Paragraph(Paragraph::body("Des mots. ".repeat(30)));
    let heading = || Block::Heading(Heading { level: 2, text: "Un titre".into(), new_page: false });
    let row = Row::new([Cell::text("a")]);
    let table =
        Table { caption: "c".into(), columns: vec![Column::share("t", 1.0)], rows: vec![row; 60] };
    for lines in 0..60 {
        let ends = [
            vec![sample::entry("Un titre", vec![words()])],
            vec![heading(), words()],
            vec![heading(), heading(), Block::Table(table.clone())],
            vec![Block::Rule, heading(), Block::KeepTogether(vec![words(), words()])],
        ];
        for end in ends {
            let mut blocks: Vec<Block> =
                (0..lines).map(|_| Block::Paragraph(Paragraph::body("Une ligne."))).collect();
            blocks.extend(end);
            let layout = lay_out(&document("fr-BE", blocks));
            check(&layout);
            assert!(
                (0..layout.pages.len()).all(|page| !ends_with_heading(&layout, page)),
                "after {lines} lines"
            );
        }
    }
}

#[test]
fn takes_empty_content() {
    let blocks = vec![
        Block::Paragraph(Paragraph::default()),
        Block::Table(Table { caption: String::new(), columns: Vec::new(), rows: Vec::new() }),
        Block::KeyValues(Vec::<KeyValue>::new()),
        Block::KeepTogether(Vec::new()),
        Block::PageBreak,
        Block::Space(500.0),
    ];
    assert_eq!(lay_out(&document("fr-BE", blocks)).pages.len(), 1);
    assert_eq!(lay_out(&document("fr-BE", Vec::new())).pages.len(), 1);
}

#[test]
fn shows_a_hyphen_only_where_a_word_breaks() {
    let text = |words: &str| {
        let blocks = vec![Block::Table(Table {
            caption: String::new(),
            columns: vec![Column::fixed("", 22.0), Column::share("", 1.0)],
            rows: vec![Row::new([Cell::text(words), Cell::text("x")])],
        })];
        let layout = lay_out(&document("nl-BE", blocks));
        let text: String = runs(&layout.pages[0].items)
            .filter(|(tag, _)| matches!(tag, Tag::Slot(_)))
            .map(|(_, run)| text_of(run))
            .collect();
        text
    };
    assert!(text("verwerkersovereenkomst").contains('\u{ad}'));
    assert_eq!(text("over\u{ad}een"), "overeenx");
}

#[test]
fn keeps_special_characters() {
    let words = "«\u{202f}œuvre\u{202f}» 12\u{a0}€ naïef IJ ĳs coördinatie d’ici – … 1\u{202f}250,50\u{a0}€";
    let paragraph = Paragraph { style: Style::Body, inlines: vec![Inline::plain(words)] };
    let layout = lay_out(&document("fr-BE", vec![Block::Paragraph(paragraph)]));
    let text: String = runs(&layout.pages[0].items)
        .filter(|(tag, _)| matches!(tag, Tag::Slot(_)))
        .map(|(_, run)| text_of(run))
        .collect();
    assert_eq!(text, words);
}
