//! What is written is read back the same, and written again the same byte for byte.

#![allow(clippy::expect_used)]

use proptest::prelude::*;
use tandem_content::assessments::assessments;
use tandem_content::samples;
use tandem_core::assessment::Assessment;
use tandem_core::builtin;
use tandem_core::file::{self, RemarkKind};
use tandem_core::pack::Pack;
use tandem_core::reference::Reference;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn what_was_written_is_read_back_the_same(assessment in assessments()) {
        with_content(|pack, reference| {
            let text = file::write(&assessment);
            let read = file::read(text.as_bytes(), pack, reference);
            let read = read.map_err(|p| TestCaseError::fail(format!("{p:?}\n{text}")))?;
            prop_assert_eq!(&read.assessment, &assessment, "read another than was written");
            prop_assert_eq!(file::write(&read.assessment), text, "written another way");
            Ok(())
        })?;
    }
}

#[test]
fn the_samples_are_written_as_they_stand() {
    with_content(|pack, reference| {
        for (id, text) in samples() {
            let read = file::read(text.as_bytes(), pack, reference).expect(&id);
            assert_eq!(file::write(&read.assessment), text, "{id}");
            assert_eq!(read.remarks, [], "{id}");
        }
    });
}

#[test]
fn figures_keep_every_digit() {
    // Numbers on which a careless reader is off by the last bit.
    for figure in ["0.30000000000000004", "123456.70000000001", "1400542562007.2817", "5e-324"] {
        let text = bakery().replace("1150000", figure);
        let found = read(&text).organisation.figures.turnover_eur;
        assert_eq!(found, figure.parse().ok(), "{figure}");
    }
}

#[test]
fn other_line_ends_a_mark_in_front_and_other_spacing_change_nothing() {
    let plain = read(&bakery());
    let crlf = bakery().replace('\n', "\r\n");
    let marked = format!("\u{feff}{}", bakery());
    let dense: String = bakery().lines().map(str::trim_start).collect();
    for text in [crlf, marked, dense, format!("\n\n{}\n \t", bakery())] {
        assert_eq!(read(&text), plain, "{}", &text[..40]);
    }
}

#[test]
fn null_and_a_missing_key_are_both_unknown() {
    let text = bakery()
        .replace("\"staff_fte\": 12", "\"staff_fte\": null")
        .replace("\"partners\": []", "\"partners\": null");
    let organisation = read(&text).organisation;
    assert_eq!(organisation.figures.staff_fte, None, "unknown is not zero");
    assert_eq!(organisation.partners, None, "unknown is not “none”");
    assert_eq!(organisation.linked, Some(Vec::new()), "an empty list means none");
    assert_eq!(organisation.critical_entity, None, "unknown is not “no”");
}

#[test]
fn moments_with_an_offset_are_the_same_moment() {
    let text = bakery().replace("2026-11-14T09:02:00Z", "2026-11-14T10:02:00+01:00");
    assert_eq!(read(&text), read(&bakery()));
}

#[test]
fn what_deserves_to_be_known_is_said_with_its_place() {
    let text = bakery()
        .replace("\"partners\": []", "\"partners\": [{\"share_percent\": 24.9}]")
        .replace("2026.11.1", "2025.1.0");
    let read = with_content(|pack, reference| file::read(text.as_bytes(), pack, reference));
    let remarks = read.expect("remarks are no problems").remarks;
    let places: Vec<&str> = remarks.iter().map(|remark| remark.path.as_str()).collect();
    assert_eq!(places, ["pack.version", "organisation.partners[0].share_percent"]);
    assert!(
        matches!(&remarks[0].kind, RemarkKind::OtherPackVersion { found, .. } if found == "2025.1.0")
    );
    assert_eq!(remarks[1].kind, RemarkKind::PartnerTooSmall);
}

fn bakery() -> String {
    let samples = samples();
    samples.into_iter().find(|(id, _)| id == "bakery").expect("the bakery").1
}

fn read(text: &str) -> Assessment {
    with_content(|pack, reference| {
        file::read(text.as_bytes(), pack, reference).expect("a valid file").assessment
    })
}

fn with_content<T>(work: impl FnOnce(&Pack, &Reference) -> T) -> T {
    thread_local! {
        static CONTENT: (Pack, Reference) =
            (builtin::pack().expect("the pack"), builtin::reference().expect("the data"));
    }
    CONTENT.with(|(pack, reference)| work(pack, reference))
}
