//! The workbook and the table of the plan, read back with other libraries.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod samples;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use calamine::{Data, Range, Reader, Xlsx};
use chrono::NaiveDate;
use proptest::prelude::*;
use samples::{HARMFUL, NAMES, day, harmful, sample};
use tandem_core::assessment::{ActionState, ActionStatus};
use tandem_core::builtin;
use tandem_core::plan::Plan;
use tandem_i18n::Locale;
use tandem_report::wording::Language;
use tandem_report::workbook::{Sheet, Value, Workbook};
use tandem_report::{compose, csv, xlsx};

#[test]
fn the_workbook_holds_the_figures_of_the_plan() {
    let content = builtin::content().unwrap();
    for name in NAMES {
        let assessment = sample(&content, name);
        let scores = content.score(&assessment);
        let plan = Plan::of(&content, &assessment, &scores, day());
        let book = compose::workbook(&content, &assessment, &Language::new(Locale::Fr), day());
        let sheets = read(&xlsx(&book).unwrap());
        let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        let expected = ["Synthèse", "Plan", "Domaines", "Réponses", "NIS2", "Services"];
        assert_eq!(names, [expected.as_slice(), &["À trouver", "Sources"]].concat());
        for sheet in &book.sheets {
            let range = &sheets[&sheet.name];
            assert_eq!(range.height(), sheet.rows.len() + 1, "{name}: {}", sheet.name);
            assert_eq!(range.width(), sheet.columns.len(), "{name}: {}", sheet.name);
        }
        let range = &sheets["Plan"];
        for (row, planned) in (1..).zip(&plan.actions) {
            let language = Language::new(Locale::Fr);
            assert_eq!(cell(range, row, 0), &Data::Float(f64::from(row)));
            assert_eq!(cell(range, row, 1), &Data::String(language.action(planned.action)));
            assert_eq!(cell(range, row, 2), &Data::String(language.plan_who(planned)));
            assert_eq!(date(range, row, 5), planned.start);
            assert_eq!(date(range, row, 6), planned.end);
            assert_eq!(date(range, row, 7), planned.due());
            let costs = [planned.action.hours, planned.action.euros_per_year].concat();
            for (column, cost) in (9..).zip(costs) {
                assert_eq!(cell(range, row, column), &Data::Float(f64::from(cost)));
            }
            assert!((number(range, row, 13) - planned.gain).abs() < 1e-9);
            let (low, high) = planned.after.unwrap().whole();
            for (column, end) in [(14, low), (15, high)] {
                assert_eq!(cell(range, row, column), &Data::Float(f64::from(end)));
            }
        }
        assert_eq!(sheets["Réponses"].height() - 1, scores.coverage.applicable);
        assert_eq!(sheets["À trouver"].height() - 1, scores.coverage.dont_know);
        let hours: f64 = rows(range).map(|row| number(range, row, 9)).sum();
        let all = f64::from(plan.totals().all.hours[0]);
        assert!((hours - all).abs() < 1e-9, "{name}: {hours} hours, not {all}");
    }
}

#[test]
fn every_word_of_an_export_is_there_in_every_language() {
    let content = builtin::content().unwrap();
    for locale in Locale::ALL {
        let language = Language::new(locale);
        let assessment = sample(&content, "web-agency");
        let book = compose::workbook(&content, &assessment, &language, day());
        let days = compose::calendar(&content, &assessment, &language, day());
        let text = format!("{book:?}{days:?}");
        // What has no words shows as its id.
        for start in ["sheet", "column", "fact", "cut", "yes", "no", "calendar"] {
            assert!(!text.contains(&format!("export-{start}")), "{locale:?}: {start}");
        }
        let heads = book.sheets.iter().flat_map(|sheet| &sheet.columns);
        assert!(heads.chain([&book.cut, &book.title]).all(|words| !words.trim().is_empty()));
        for sheet in &book.sheets {
            let heads: BTreeSet<&String> = sheet.columns.iter().collect();
            assert_eq!(heads.len(), sheet.columns.len(), "{}", sheet.name);
        }
    }
}

#[test]
fn the_same_assessment_gives_the_same_bytes() {
    let content = builtin::content().unwrap();
    let assessment = sample(&content, "bakery");
    let language = Language::new(Locale::Nl);
    let book = || xlsx(&compose::workbook(&content, &assessment, &language, day())).unwrap();
    let first = book();
    assert!(first == book());
    // A file that carried the moment of its making would differ a second later.
    let core = &parts(&first)["docProps/core.xml"];
    assert_eq!(
        core.matches(">2026-11-22T00:00:00Z<").count(),
        core.matches("dcterms:W3CDTF").count()
    );
    let plan = || csv(&compose::plan_sheet(&content, &assessment, &language, day())).unwrap();
    assert!(plan() == plan());
}

#[test]
fn what_a_person_typed_stays_text() {
    let content = builtin::content().unwrap();
    for harm in HARMFUL {
        let assessment = harmful(&content, harm);
        let language = Language::new(Locale::En);
        let bytes = xlsx(&compose::workbook(&content, &assessment, &language, day())).unwrap();
        let whole = parts(&bytes);
        for (name, text) in &whole {
            assert!(!text.contains("<f>") && !text.contains("<f "), "a formula in {name}");
        }
        let links: usize = whole
            .iter()
            .filter(|(name, _)| name.contains("_rels/"))
            .map(|(_, text)| text.matches("exemple.be").count())
            .sum();
        assert_eq!(links, 0, "{harm:?} is no link");
        let sheets = read(&bytes);
        let range = &sheets["Plan"];
        let expected = harm.replace('\r', "\n").replace(['\0', '\u{7}', '\u{fffe}'], "\u{fffd}");
        let owners = rows(range).map(|row| cell(range, row, 2));
        let same = |data: &&Data| **data == Data::String(expected.clone());
        assert!(owners.filter(same).count() > 0, "{harm:?} in {range:?}");

        let file = csv(&compose::plan_sheet(&content, &assessment, &language, day())).unwrap();
        for record in records(&file) {
            for field in &record {
                assert!(!field.starts_with(['=', '+', '-', '@', '\t', '\r']), "{field:?}");
            }
        }
    }
}

#[test]
fn a_text_too_long_for_a_cell_ends_in_words_that_say_so() {
    let cut = " (the rest stands in the report)";
    for (text, fits) in [
        ("é".repeat(32_767), true),
        ("é".repeat(32_768), false),
        ("𝄞".repeat(16_383), true),
        ("𝄞".repeat(16_384), false),
    ] {
        let book =
            workbook(vec![sheet("A", &["Text"], vec![vec![Value::Text(text.clone())]])], cut);
        let sheets = read(&xlsx(&book).unwrap());
        let Data::String(read) = cell(&sheets["A"], 1, 0) else { panic!("no text") };
        assert!(read.encode_utf16().count() <= 32_767);
        if fits {
            assert!(*read == text);
        } else {
            let kept = read.strip_suffix(cut).expect("it says that it was cut");
            assert!(
                text.starts_with(kept) && kept.encode_utf16().count() >= 32_767 - cut.len() - 1
            );
        }
    }
}

#[test]
fn a_workbook_of_any_shape_can_be_written() {
    let long = "x".repeat(50);
    let names = ["", "a/b:c*?[d]\\", "History", "A", "a", &long, &long, "'q'", "\u{1}\n"];
    let far = NaiveDate::from_ymd_opt(12_000, 1, 1).unwrap();
    let row = vec![Value::Number { value: f64::NAN, decimals: 2 }, far.into(), Value::whole(1)];
    let columns: &[&str] = &["A", "B"];
    let sheets = names.map(|name| sheet(name, columns, vec![row.clone(), Vec::new()]));
    let empty = sheet("Empty", &[], vec![vec![Value::whole(1)]]);
    let book = workbook(sheets.into_iter().chain([empty]).collect(), "…");
    let sheets = read(&xlsx(&book).unwrap());
    assert_eq!(sheets.len(), names.len() + 1);
    assert_eq!(cell(&sheets["A"], 1, 1), &Data::String(far.to_string()));
    assert!(sheets.keys().all(|name| name.chars().count() <= 31));
}

#[test]
fn the_head_of_a_table_stays_in_sight_filters_and_is_printed_again() {
    let content = builtin::content().unwrap();
    let assessment = sample(&content, "bakery");
    let language = Language::new(Locale::En);
    let bytes = xlsx(&compose::workbook(&content, &assessment, &language, day())).unwrap();
    let parts = parts(&bytes);
    let pages: Vec<&String> = parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/worksheets/sheet"))
        .map(|(_, text)| text)
        .collect();
    assert_eq!(pages.len(), 8);
    for page in pages {
        assert!(page.contains("state=\"frozen\"") && page.contains("<autoFilter ref=\"A1:"));
    }
    assert_eq!(parts["xl/workbook.xml"].matches("_xlnm.Print_Titles").count(), 8);
}

#[test]
fn the_table_of_the_plan_is_what_a_belgian_spreadsheet_reads() {
    let content = builtin::content().unwrap();
    let mut assessment = sample(&content, "web-agency");
    let scores = content.score(&assessment);
    let plan = Plan::of(&content, &assessment, &scores, day());
    let declined = plan.actions[0].action.id.clone();
    let state = ActionState {
        status: ActionStatus::Declined,
        reason: Some("Too much; \"for now\"\nSee later".into()),
        ..ActionState::default()
    };
    assessment.actions.insert(declined, state);
    let plan = Plan::of(&content, &assessment, &scores, day());
    let file = csv(&compose::plan_sheet(&content, &assessment, &Language::new(Locale::Fr), day()))
        .unwrap();
    assert!(file.starts_with("\u{feff}N°;Action;".as_bytes()));
    assert!(file.ends_with(b"\r\n"));
    let records = records(&file);
    let decided = plan.decided.len();
    assert_eq!(records.len(), 1 + plan.actions.len() + decided);
    for (record, planned) in records[1..].iter().zip(&plan.actions) {
        assert_eq!(record[7], planned.due().to_string());
        assert_eq!(record[9], planned.action.hours[0].to_string());
        assert_eq!(record[13], format!("{:.1}", planned.gain).replace('.', ","));
    }
    let reasons: Vec<&String> = records.iter().map(|record| &record[8]).collect();
    assert!(reasons.iter().any(|reason| *reason == "Too much; \"for now\"\nSee later"));
}

proptest! {
    #[test]
    fn any_text_comes_back_from_a_table(
        start in "['\";a=+@＝＋＠\t\n-]?",
        rest in any::<String>(),
        number in -1e6..1e6_f64,
    ) {
        let nothing = |letter: char| letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}');
        let words = start + &rest.replace(nothing, "");
        let row = vec![Value::Text(words.clone()), Value::tenths(number), day().into()];
        let file = csv(&sheet("A", &["a", "b", "c"], vec![row])).unwrap();
        let record = records(&file).swap_remove(1);
        let formula = words.starts_with(['=', '+', '-', '@', '\t', '\n', '＝', '＋', '＠']);
        prop_assert_eq!(&record[0], &if formula { format!("'{words}") } else { words });
        prop_assert_eq!(record[1].replace(',', "."), format!("{number:.1}"));
        prop_assert_eq!(&record[2], "2026-11-22");
    }

    #[test]
    fn what_is_no_character_of_a_table_shows_as_such(words in "[\u{0}-\u{20}\u{7f}-\u{9f}'=a]*") {
        let row = vec![Value::Text(words)];
        let file = csv(&sheet("A", &["a"], vec![row, vec![day().into()]])).unwrap();
        let read = records(&file);
        prop_assert_eq!(&read[2][0], "2026-11-22");
        let text = &read[1][0];
        prop_assert!(!text.starts_with(['=', '\t', '\n']));
        prop_assert!(!text.contains(|letter: char| letter.is_control() && !"\t\n".contains(letter)));
    }
}

fn workbook(sheets: Vec<Sheet>, cut: &str) -> Workbook {
    Workbook {
        title: "A\u{1} & <b>".into(),
        subject: String::new(),
        author: "Tandem".into(),
        date: day(),
        cut: cut.into(),
        sheets,
    }
}

fn sheet(name: &str, columns: &[&str], rows: Vec<Vec<Value>>) -> Sheet {
    let columns = columns.iter().map(|title| (*title).to_owned()).collect();
    Sheet { name: name.into(), columns, rows }
}

/// The sheets of a workbook by their names.
fn read(bytes: &[u8]) -> BTreeMap<String, Range<Data>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    book.worksheets().into_iter().collect()
}

/// The rows below the head.
fn rows(range: &Range<Data>) -> impl Iterator<Item = u32> {
    1..u32::try_from(range.height()).unwrap()
}

fn cell(range: &Range<Data>, row: u32, column: u32) -> &Data {
    range.get_value((row, column)).unwrap()
}

fn number(range: &Range<Data>, row: u32, column: u32) -> f64 {
    match cell(range, row, column) {
        Data::Float(number) => *number,
        other => panic!("{other:?} is no number"),
    }
}

fn date(range: &Range<Data>, row: u32, column: u32) -> NaiveDate {
    let Data::DateTime(moment) = cell(range, row, column) else { panic!("no day") };
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).unwrap()
}

/// The files in a workbook.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut read = |name: String| {
        let mut text = String::new();
        archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        (name, text)
    };
    names.into_iter().map(&mut read).collect()
}

/// The records of a table with semicolons.
fn records(file: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(file).unwrap().strip_prefix('\u{feff}').unwrap();
    let reader =
        ::csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    reader.into_records().map(|one| one.unwrap().iter().map(str::to_owned).collect()).collect()
}
