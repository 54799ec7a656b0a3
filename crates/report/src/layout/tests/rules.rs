//! What every page of a whole report keeps to, whatever the firm answered and noted.

#![allow(clippy::expect_used, reason = "a test may fail loudly")]

use super::{check, ends_with_heading, runs, sample, text_of};
use crate::compose;
use crate::document::{Block, Cell, Column, Columns, Inline, Paragraph, Row, Table};
use crate::layout::font::Face;
use crate::layout::lay_out;
use crate::layout::page::{Layout, Tag};
use crate::layout::shape::Shaper;
use crate::layout::structure::{NodeId, Role};
use crate::theme::{BODY, GRID, MARGIN_TOP, baseline};
use crate::wording::Language;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};
use tandem_core::assessment::{Answer, AnswerChoice, Assessment, Organisation};
use tandem_core::builtin;
use tandem_core::pack::Depth;
use tandem_i18n::Locale;

/// The report of a firm that does nothing of what it is asked, with a note on every question.
fn nothing_done(locale: Locale, note: &dyn Fn(usize) -> Option<String>) -> Layout {
    let content = builtin::content().expect("the content");
    let created: DateTime<Utc> = "2026-11-02T09:00:00Z".parse().expect("a moment");
    let organisation = Organisation { name: "Lambert".into(), ..Organisation::default() };
    let mut assessment = Assessment::empty("a".into(), created, &content.pack, organisation);
    assessment.depth = Depth::Complete;
    for (number, question) in content.pack.questions.iter().enumerate() {
        let worst = question.choices.first().expect("a choice").id.clone();
        let answer = Answer {
            choice: AnswerChoice::Option(worst),
            note: note(number),
            evidence: None,
            answered: None,
        };
        assessment.answers.insert(question.id.clone(), answer);
    }
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let options = compose::Options { date: day, ..compose::Options::default() };
    lay_out(&compose::report(&content, &assessment, &Language::new(locale), &options))
}

/// Nothing leaves the margins, no page is empty or ends with a heading, and no page shows one line
/// alone of a paragraph or of a row that goes on elsewhere.
fn keeps_the_rules(layout: &Layout) {
    check(layout);
    assert!((0..layout.pages.len() - 1).all(|page| !ends_with_heading(layout, page)));
    let mut lines: BTreeMap<NodeId, BTreeMap<usize, BTreeSet<u32>>> = BTreeMap::new();
    for (number, page) in layout.pages.iter().enumerate() {
        for (tag, run) in runs(&page.items) {
            if let Tag::Slot(slot) = tag
                && let Some(whole) = whole(layout, layout.tree.slots[slot])
            {
                let line = run.y.to_bits();
                lines.entry(whole).or_default().entry(number).or_default().insert(line);
            }
        }
    }
    for (node, pages) in lines {
        let alone = pages.len() > 1 && pages.values().any(|lines| lines.len() < 2);
        assert!(!alone, "{:?} on pages {:?}", layout.tree.nodes[node].role, pages.keys());
    }
}

/// The row or the paragraph to which a node belongs.
fn whole(layout: &Layout, mut node: NodeId) -> Option<NodeId> {
    let mut found = None;
    while node > 0 {
        match layout.tree.nodes[node].role {
            Role::TableRow => return Some(node),
            Role::Paragraph => found = Some(node),
            _ => {}
        }
        node = layout.tree.nodes[node].parent;
    }
    found
}

#[test]
fn a_firm_that_does_nothing() {
    for locale in Locale::ALL {
        keeps_the_rules(&nothing_done(locale, &|_| None));
    }
}

#[test]
fn notes_of_500_characters() {
    let words =
        "Nous attendons la réponse du prestataire depuis le mois dernier ; il dit « bientôt ». ";
    let note: String = words.chars().cycle().take(500).collect();
    keeps_the_rules(&nothing_done(Locale::Fr, &|_| Some(note.clone())));
    // Notes of every length up to that, so that rows end at every height of a page.
    keeps_the_rules(&nothing_done(Locale::Nl, &|number| {
        Some(note.chars().take(number * 7 % 500).collect())
    }));
}

#[test]
fn notes_of_10_000_characters() {
    let kinds = [
        "des mots ordinaires, et d’autres ",
        "sansespace",
        "كلمات عربية طويلة، ",
        "😀",
        "汉字",
        "\u{1}\u{7}\u{9f}",
        "e\u{301}\u{300}\u{302}",
        "\u{202e}abc\u{2067}",
    ];
    for kind in kinds {
        let note: String = kind.chars().cycle().take(10_000).collect();
        let table = Table {
            caption: String::new(),
            columns: vec![Column::share("Question", 1.0), Column::share("Réponse", 1.0)],
            rows: vec![
                Row::new([Cell::header("Une question ?"), Cell::text("Oui.")]),
                Row::new([
                    Cell::header("Une autre question ?"),
                    Cell::from(vec!["Non.".into(), "\nNote : ".into(), Inline::dim(note.clone())]),
                ]),
                Row::new([Cell::header("La dernière ?"), Cell::text("Oui.")]),
            ],
        };
        let blocks = vec![Block::Table(table), Block::Paragraph(Paragraph::body(note))];
        let layout = lay_out(&sample::document("fr-BE", blocks));
        keeps_the_rules(&layout);
        assert!(layout.pages.len() > 1 || kind.starts_with('\u{1}'), "{kind:?}");
    }
}

/// Body text stands on the grid on every page, and so in two columns side by side.
#[test]
fn baselines_are_shared() {
    let layout = nothing_done(Locale::Fr, &|_| None);
    let offset = MARGIN_TOP + baseline(BODY);
    let mut count = 0;
    for page in &layout.pages {
        for (tag, run) in runs(&page.items) {
            let Tag::Slot(slot) = tag else { continue };
            let node = &layout.tree.nodes[layout.tree.slots[slot]];
            let section = layout.tree.nodes[node.parent].role == Role::Section;
            let body = run.size == BODY.size;
            if node.role == Role::Paragraph && section && body {
                let step = (run.y - offset) / GRID;
                assert!((step - step.round()).abs() < 0.01, "{run:?}");
                count += 1;
            }
        }
    }
    assert!(count > 100);
    let words = |number| Block::Paragraph(Paragraph::body("Des mots. ".repeat(number)));
    let columns = Columns {
        left_width: 80.0,
        gap: 8.0,
        left: vec![words(30), words(20)],
        right: vec![
            Block::Heading(crate::document::Heading {
                level: 2,
                text: "Un titre".into(),
                new_page: false,
            }),
            words(30),
        ],
    };
    let layout = lay_out(&sample::document("fr-BE", vec![words(3), Block::Columns(columns)]));
    for (_, run) in runs(&layout.pages[0].items)
        .filter(|(tag, run)| matches!(tag, Tag::Slot(_)) && run.size < 11.0)
    {
        let step = (run.y - offset) / GRID;
        assert!((step - step.round()).abs() < 0.01, "{run:?}");
    }
}

/// Columns of figures align: all figures are as wide as each other and stand on the line, and no
/// pair of them is drawn together.
#[test]
fn figures_are_tabular() {
    let mut shaper = Shaper::new("fr-BE");
    let mut width = |face, text: &str| {
        shaper.shape(face, false, text).iter().map(|glyph| glyph.advance).sum::<f32>()
    };
    for face in [Face::Regular, Face::Bold] {
        for pair in (0..100).map(|pair| format!("{pair:02}")) {
            assert!((width(face, &pair) - width(face, "00")).abs() < 1e-6, "{pair}");
        }
    }
}

/// French puts a space before some signs. A line never ends there, whichever space it is.
#[test]
fn a_line_never_ends_before_a_sign() {
    for letters in 1..60 {
        let word = "a".repeat(letters);
        let signs = "mot ; mot : mot ? mot ! « mot »";
        let text =
            format!("{word} {signs} {} fin ", signs.replace("mot", "mo").replace(' ', "\u{202f}"));
        let columns = vec![Column::fixed("", 60.0), Column::share("", 1.0)];
        let rows = vec![Row::new([Cell::text(text.repeat(3)), Cell::default()])];
        let table = Table { caption: String::new(), columns, rows };
        let layout = lay_out(&sample::document("fr-BE", vec![Block::Table(table)]));
        for (_, run) in runs(&layout.pages[0].items) {
            let line = text_of(run);
            assert!(!line.trim_end().ends_with('«'), "{line}");
            assert!(!line.starts_with([';', ':', '?', '!', '»', '\u{202f}']), "{line}");
        }
    }
}
