//! Tests of breaking: what is chosen is the best there is, and words break only where they should.

use super::{runs, sample, text_of};
use crate::document::{Block, Cell, Column, Inline, Row, Table};
use crate::layout::fit::{Break, Kind, best_fit, first_fit};
use crate::layout::page::Tag;
use crate::layout::{hyphen, lay_out};
use proptest::prelude::*;

/// Breaks of words of these widths, each with a space after it.
fn breaks(words: &[f32]) -> Vec<Break> {
    let mut x = 0.0;
    let mut breaks = Vec::new();
    for (number, word) in words.iter().enumerate() {
        let ink = x + word;
        x = ink + 1.0;
        breaks.push(Break { glyph: number + 1, x, ink, kind: Kind::Word });
    }
    breaks
}

/// The white space at the end of each line but the last.
fn rag(breaks: &[Break], ends: &[usize], width: f32) -> Vec<f32> {
    let mut start = 0.0;
    let mut rag = Vec::new();
    for &end in ends {
        rag.push(width - (breaks[end].ink - start));
        start = breaks[end].x;
    }
    rag
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// All text is set, nothing is wider than the line, and where first fit is taken it is good.
    #[test]
    fn lines_fit(words in proptest::collection::vec(0.5_f32..30.0, 1..60), width in 31.0_f32..120.0) {
        let breaks = breaks(&words);
        for ends in [Some(best_fit(&breaks, width)), first_fit(&breaks, width)].into_iter().flatten() {
            prop_assert!(ends.is_sorted_by(|one, next| one < next));
            prop_assert_eq!(ends.last(), Some(&(words.len() - 1)));
            prop_assert!(rag(&breaks, &ends, width).iter().all(|&free| free >= -0.01));
        }
    }

    /// No other choice of breaks has less white space in squares and as few lines.
    #[test]
    fn no_other_lines_are_better(words in proptest::collection::vec(1.0_f32..20.0, 1..12), width in 21.0_f32..60.0) {
        let breaks = breaks(&words);
        let cost = |ends: &[usize]| {
            let rag = rag(&breaks, ends, width);
            if rag.iter().any(|&free| free < 0.0) {
                return f32::INFINITY;
            }
            let last = rag.len() - 1;
            let squares: f32 = rag[..last].iter().map(|free| (100.0 * free / width).powi(2)).sum();
            #[expect(clippy::cast_precision_loss, reason = "a dozen lines")]
            let lines = rag.len() as f32 * 150.0;
            squares + lines + if width - rag[last] < 0.1 * width { 250.0 } else { 0.0 }
        };
        let best = cost(&best_fit(&breaks, width));
        let inner = words.len() - 1;
        for set in 0..1_u32 << inner {
            let mut ends: Vec<usize> = (0..inner).filter(|at| set >> at & 1 == 1).collect();
            ends.push(inner);
            prop_assert!(best <= cost(&ends) * 1.0001 + 0.01);
        }
    }

    /// A hyphen leaves three letters on each side, and keeps the word.
    #[test]
    fn hyphens_leave_letters(word in "[a-zéèëïœ]{1,30}", language in prop_oneof![Just("fr-BE"), Just("nl-BE"), Just("en-BE")]) {
        for at in hyphen::places(&word, language, false) {
            prop_assert!(word[..at].chars().count() >= 3);
            prop_assert!(word[at..].chars().count() >= 3);
        }
    }
}

#[test]
fn names_addresses_and_codes_are_left_whole() {
    for word in
        ["Lambertville", "https://exemplefederation.be/", "infrastructure2026", "RESPONSABILITÉ"]
    {
        assert!(hyphen::places(word, "fr-BE", false).is_empty(), "{word}");
    }
    assert!(!hyphen::places("«\u{202f}responsabilité\u{202f}»,", "fr-BE", false).is_empty());
    assert!(!hyphen::places("l’infrastructure", "fr-BE", false).is_empty());
}

/// A hyphen shows where it helps, never in bold, never in the last word, never thrice in a row.
#[test]
fn hyphens_are_rare() {
    let text = "La responsabilité contractuelle des prestataires informatiques intermédiaires comprend \
        systématiquement l’accompagnement organisationnel des collaborateurs occasionnels. ";
    for width in 22_u8..90 {
        let cell = |inline| {
            let columns = vec![Column::fixed("", width.into()), Column::share("", 1.0)];
            let rows = vec![Row::new([Cell::from(vec![inline]), Cell::default()])];
            let table = Table { caption: String::new(), columns, rows };
            let layout = lay_out(&sample::document("fr-BE", vec![Block::Table(table)]));
            let lines = runs(&layout.pages[0].items).filter(|(tag, _)| matches!(tag, Tag::Slot(_)));
            lines.map(|(_, run)| text_of(run).ends_with('\u{ad}')).collect::<Vec<bool>>()
        };
        let plain = cell(Inline::plain(text.repeat(2)));
        // In a column that is hardly wider than its words, nearly every line must break one.
        assert!(width < 40 || plain.windows(3).all(|lines| lines != [true; 3]), "{width}");
        assert!(!plain[plain.len() - 1]);
        let hyphens = plain.iter().filter(|hyphen| **hyphen).count();
        // Even of words as long as these, few are broken once a line holds two of them.
        assert!(width < 50 || hyphens * 5 <= plain.len() * 2, "{width}");
        if width > 40 {
            assert!(!cell(Inline::bold(text)).contains(&true), "{width}");
        }
    }
}
