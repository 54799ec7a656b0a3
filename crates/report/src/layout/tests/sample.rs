//! Documents of every shape, and the letters that must come out of them.

use super::charts;
use crate::document::{
    Block, Callout, Cell, Column, Columns, Contents, Date, Document, Entry, Heading, Inline,
    KeyValue, List, ListItem, Marker, Paragraph, Row, Style, Symbol, Table, Tone,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// A document of these blocks.
pub(super) fn document(language: &str, blocks: Vec<Block>) -> Document {
    Document {
        title: "Titre".into(),
        subject: String::new(),
        author: "Tandem".into(),
        language: language.into(),
        date: Date { year: 2026, month: 11, day: 22 },
        footer: "Pied de page".into(),
        page_of: "{page} / {pages}".into(),
        blocks,
    }
}

/// An entry with this title.
pub(super) fn entry(title: &str, blocks: Vec<Block>) -> Block {
    Block::Entry(Entry {
        number: "1".into(),
        level: 2,
        title: title.into(),
        meta: vec![Inline::plain("Vous")],
        blocks,
    })
}

/// Text without white space and without hyphens that only show where a word breaks.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}

/// The letters that blocks must come to.
pub(super) fn expected(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        push(block, &mut text);
    }
    bare(&text)
}

fn push(block: &Block, text: &mut String) {
    match block {
        Block::Heading(heading) => text.push_str(&heading.text),
        Block::Paragraph(paragraph) => inlines(&paragraph.inlines, text),
        Block::List(list) => {
            for (number, item) in list.items.iter().enumerate() {
                match list.marker {
                    Marker::Bullet => text.push('•'),
                    Marker::Number => text.extend([(number + 1).to_string(), ".".to_owned()]),
                    Marker::Symbol => {}
                }
                item.paragraphs.iter().for_each(|paragraph| inlines(&paragraph.inlines, text));
            }
        }
        Block::Table(table) if !table.columns.is_empty() => {
            text.push_str(&table.caption);
            table.columns.iter().for_each(|column| text.push_str(&column.title));
            for row in &table.rows {
                row.cells
                    .iter()
                    .take(table.columns.len())
                    .for_each(|cell| inlines(&cell.inlines, text));
            }
        }
        Block::KeyValues(values) => {
            for value in values {
                text.push_str(&value.key);
                inlines(&value.value, text);
            }
        }
        Block::Callout(callout) => {
            text.push_str(&callout.title);
            callout.paragraphs.iter().for_each(|paragraph| inlines(&paragraph.inlines, text));
        }
        Block::Entry(entry) => {
            text.push_str(&entry.number);
            text.push_str(&entry.title);
            inlines(&entry.meta, text);
            entry.blocks.iter().for_each(|block| push(block, text));
        }
        Block::Columns(columns) => {
            columns.left.iter().chain(&columns.right).for_each(|block| push(block, text));
        }
        Block::Timeline(timeline) => charts::timeline_words(timeline, text),
        Block::KeepTogether(blocks) => blocks.iter().for_each(|block| push(block, text)),
        _ => {}
    }
}

fn inlines(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Plain(words)
            | Inline::Bold(words)
            | Inline::Dim(words)
            | Inline::Link { text: words, .. } => {
                text.push_str(words);
            }
            Inline::Symbol { .. } => {}
        }
    }
}

pub(super) fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => "[a-zéèœïĳ]{1,12}",
        1 => "[A-Z][a-z]{20,120}",
        1 => Just("«\u{202f}mot\u{202f}»".to_owned()),
        1 => Just("1\u{202f}250,50\u{a0}€".to_owned()),
        1 => Just("https://exemple.be/un/chemin/sans/fin?avec=des&signes".to_owned()),
        1 => Just("l’œuvre".to_owned()),
        1 => Just("漢字".to_owned()),
    ];
    vec(word, 1..40).prop_map(|words| words.join(" "))
}

fn inline() -> impl Strategy<Value = Inline> {
    prop_oneof![
        4 => words().prop_map(Inline::Plain),
        2 => words().prop_map(Inline::Bold),
        1 => words().prop_map(Inline::Dim),
        1 => words().prop_map(|text| Inline::link(text, "https://exemple.be")),
        1 => Just(Inline::symbol(Symbol::Partly, "En partie")),
    ]
}

fn paragraph() -> impl Strategy<Value = Paragraph> {
    let style = prop_oneof![Just(Style::Lead), Just(Style::Body), Just(Style::Small)];
    (style, vec(inline(), 0..4)).prop_map(|(style, inlines)| Paragraph { style, inlines })
}

fn leaf() -> impl Strategy<Value = Block> {
    let marker = prop_oneof![Just(Marker::Bullet), Just(Marker::Number), Just(Marker::Symbol)];
    let item = vec(paragraph(), 0..3).prop_map(|paragraphs| ListItem {
        symbol: Some((Symbol::Done, "Fait".into())),
        paragraphs,
    });
    let cell = (vec(inline(), 0..2), any::<bool>())
        .prop_map(|(inlines, header)| Cell { header, ..Cell::from(inlines) });
    let row = (vec(cell, 0..5), any::<bool>())
        .prop_map(|(cells, names_below)| Row { cells, names_below });
    let column = (words(), 1.0_f32..60.0, any::<bool>(), any::<bool>()).prop_map(
        |(title, width, fixed, right)| {
            let column =
                if fixed { Column::fixed(title, width) } else { Column::share(title, width) };
            if right { column.right() } else { column }
        },
    );
    let tone = prop_oneof![Just(Tone::You), Just(Tone::Provider), Just(Tone::Neutral)];
    prop_oneof![
        2 => (0_u8..5, words(), any::<bool>()).prop_map(|(level, text, new_page)| Block::Heading(Heading { level, text, new_page })),
        4 => paragraph().prop_map(Block::Paragraph),
        2 => (marker, vec(item, 0..6)).prop_map(|(marker, items)| Block::List(List { marker, items })),
        2 => (words(), vec(column, 0..5), vec(row, 0..30)).prop_map(|(caption, columns, rows)| Block::Table(Table { caption, columns, rows })),
        1 => vec((words(), vec(inline(), 0..2)).prop_map(|(key, value)| KeyValue { key, value }), 0..4).prop_map(Block::KeyValues),
        1 => (tone, words(), vec(paragraph(), 0..3)).prop_map(|(tone, title, paragraphs)| Block::Callout(Callout { tone, title, paragraphs })),
        1 => charts::radar().prop_map(Block::Radar),
        1 => charts::burn_down().prop_map(Block::BurnDown),
        1 => charts::timeline().prop_map(Block::Timeline),
        1 => words().prop_map(|link| Block::Contents(Contents { link })),
        1 => Just(Block::Rule),
        1 => (0.0_f32..400.0).prop_map(Block::Space),
        1 => Just(Block::PageBreak),
    ]
}

/// Blocks of every kind, nested.
pub(super) fn blocks() -> impl Strategy<Value = Vec<Block>> {
    let nested = leaf().prop_recursive(2, 20, 4, |inner| {
        prop_oneof![
            (words(), vec(inner.clone(), 0..4)).prop_map(|(title, blocks)| entry(&title, blocks)),
            (10.0_f32..150.0, vec(inner.clone(), 0..3), vec(inner.clone(), 0..3)).prop_map(
                |(left_width, left, right)| Block::Columns(Columns {
                    left_width,
                    gap: 8.0,
                    left,
                    right
                })
            ),
            vec(inner, 0..4).prop_map(Block::KeepTogether),
        ]
    });
    vec(nested, 0..9)
}
