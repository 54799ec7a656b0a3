//! The report in every form, its cover, and answers that come back.

#![allow(clippy::expect_used)]

mod common;

use common::{Computer, named, request};
use tandem_api::headless::Format;
use tandem_api::{ApiError, App};

fn bakery(app: &App) -> String {
    app.sample_add("bakery").expect("an example").assessment.id
}

/// The table of questions of an assessment, with an answer in each row.
fn filled(app: &App, id: &str, answer: &str, remark: &str) -> String {
    let table = app.export(id, "questions-csv").expect("a table");
    let table = String::from_utf8(table).expect("text");
    let mut lines = Vec::new();
    for key in keys(&table) {
        lines.push(format!("{key};;;{answer};{remark}"));
    }
    lines.join("\r\n")
}

/// The keys of a table of questions: what starts a row.
fn keys(table: &str) -> Vec<String> {
    let starts = table.split("\r\n").skip(1);
    let keys = starts.filter_map(|row| row.split(';').next()).map(str::to_owned);
    let mut keys: Vec<String> = keys.filter(|key| !key.is_empty()).collect();
    keys.dedup();
    keys
}

#[test]
fn every_form_is_made_and_has_a_name_that_fits() {
    let computer = Computer::new();
    let app = computer.start_in(&["fr"]);
    let id = bakery(&app);
    for format in Format::ALL {
        let bytes = app.export(&id, format.id()).expect("a file");
        let start: &[u8] = match format.extension() {
            "pdf" => b"%PDF-",
            "xlsx" => b"PK",
            "ics" => b"BEGIN:VCALENDAR",
            "json" => b"{",
            "html" => b"<!DOCTYPE html>",
            _ => "\u{feff}".as_bytes(),
        };
        assert!(bytes.starts_with(start), "{}", format.id());
        let name = app.export_name(&id, format.id()).expect("a name");
        let end = format!("-bakkerij-peeters-2026-11-22.{}", format.extension());
        // The name of an anonymous file tells neither who nor when.
        let anonymous = format == Format::Anonymous && name == "tandem-anonymous.json";
        assert!(anonymous || name.ends_with(&end), "{name}");
        assert_eq!(app.export(&id, format.id()).expect("again"), bytes, "the same bytes");
    }
    for format in ["", "doc", "pdf-long", "../x"] {
        assert_eq!(app.export(&id, format), Err(ApiError::FormatUnknown));
    }
}

#[test]
fn an_anonymous_file_is_the_same_everywhere_and_names_nobody() {
    let computer = Computer::new();
    let app = computer.start_in(&["fr"]);
    let id = bakery(&app);
    let text = app.anonymous_file(&id).expect("a text");
    assert_eq!(app.export(&id, "anonymous").expect("a file"), text.as_bytes());
    for word in ["Peeters", "2026-11-22", &id, "BE"] {
        assert!(!text.contains(word), "{word} stands in {text}");
    }
    assert_eq!(app.anonymous_file("nobody"), Err(ApiError::AssessmentNotFound));
    // It is no assessment: the window says so and takes nothing in.
    let error = app.assessment_take("tandem-anonymous.json", text.as_bytes()).expect_err("refused");
    assert!(matches!(error, ApiError::InvalidFile { .. }), "{error:?}");
}

#[test]
fn answers_that_come_back_are_taken_kept_or_refused_and_all_are_accounted_for() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let id = bakery(&app);
    let asked = app.report_open(&id).expect("the screen").asked;
    assert!(!asked.is_empty());
    let sheet = filled(&app, &id, "1", "says Kurt");
    let rows = sheet.lines().count();
    // A row for a question that has an answer, one with an answer that does not exist, one unknown.
    let sheet =
        format!("{sheet}\r\nmfa-everyone;;;4;\r\nadmin-accounts;;;9;\r\nno-such-key;;;1;\r\n");
    let taken = app.answers_take(&id, "sheet.csv", sheet.as_bytes()).expect("taken");
    assert_eq!(taken.taken.len(), rows);
    assert_eq!((taken.kept.len(), taken.refused.len()), (1, 1));
    assert!(taken.refused[0].why.contains('4'), "{}", taken.refused[0].why);
    let still: usize = taken.report.asked.iter().map(|one| one.count as usize).sum();
    assert!(still < asked.iter().map(|one| one.count as usize).sum());
    // They are on the disk, with the remark as a note.
    drop(app);
    let app = computer.start_in(&["en"]);
    let question = keys_of(&sheet)[0].clone();
    let view = app.question_open(&id, Some(&question)).expect("the question");
    assert_eq!(view.item.answer.expect("an answer").note, "says Kurt");
}

fn keys_of(sheet: &str) -> Vec<String> {
    sheet.lines().filter_map(|line| line.split(';').next()).map(str::to_owned).collect()
}

#[test]
fn a_workbook_comes_back_as_well_as_a_table() {
    let computer = Computer::new();
    let app = computer.start();
    let id = bakery(&app);
    let book = app.export(&id, "questions-xlsx").expect("a workbook");
    // Nobody filled anything in.
    let error = app.answers_take(&id, "vragen.xlsx", &book).expect_err("nothing to take");
    assert_eq!(error, ApiError::NoAnswersFound { name: "vragen.xlsx".to_owned() });
}

#[test]
fn what_is_no_question_sheet_is_refused_by_name() {
    let computer = Computer::new();
    let app = computer.start();
    let id = bakery(&app);
    let name = || "x.xlsx".to_owned();
    let big = vec![b'a'; 6 * 1024 * 1024];
    for (bytes, error) in [
        (&b"PK\x03\x04 broken"[..], ApiError::SheetUnreadable { name: name() }),
        (&[0xff, 0xfe, 0x00][..], ApiError::SheetUnreadable { name: name() }),
        (&big[..], ApiError::SheetTooLarge { name: name() }),
        (b"", ApiError::NoAnswersFound { name: name() }),
    ] {
        assert_eq!(app.answers_take(&id, "x.xlsx", bytes), Err(error));
    }
}

#[test]
fn the_cover_carries_the_consultant_and_the_logo_and_keeps_them() {
    let computer = Computer::new();
    let id = {
        let app = computer.start_in(&["en"]);
        let id = bakery(&app);
        let plain = app.export(&id, "html").expect("a page");
        let view = app.consultant_save(&id, " Cyber & Co <b> ").expect("kept");
        assert_eq!(view.consultant, "Cyber & Co <b>");
        let page = String::from_utf8(app.export(&id, "html").expect("a page")).expect("text");
        assert!(page.contains("Cyber &amp; Co &lt;b&gt;") && !page.contains("<b>"));
        assert!(!String::from_utf8(plain).expect("text").contains("Cyber &amp; Co"));
        let long = "x".repeat(300);
        let refused = app.consultant_save(&id, &long).expect("a view");
        assert_eq!((refused.consultant.as_str(), refused.problems.len()), (long.as_str(), 1));
        let logo = include_bytes!("../../report/tests/pictures/colour.jpg");
        assert!(
            app.logo_set(&id, "logo.jpg", logo)
                .expect("kept")
                .logo
                .starts_with("data:image/jpeg;base64,")
        );
        id
    };
    let app = computer.start_in(&["en"]);
    let view = app.report_open(&id).expect("the screen");
    assert_eq!(view.consultant, "Cyber & Co <b>");
    let page = app.report_preview(&id).expect("a page").html;
    assert!(page.contains("<img"), "the logo stands on the report");
    assert_eq!(app.logo_remove(&id).expect("gone").logo, "");
    assert!(!app.report_preview(&id).expect("a page").html.contains("<img"));
}

#[test]
fn a_logo_that_is_none_is_refused_by_name_and_the_old_one_stays() {
    let computer = Computer::new();
    let app = computer.start();
    let id = bakery(&app);
    let logo = include_bytes!("../../report/tests/pictures/colour.jpg");
    let kept = app.logo_set(&id, "logo.jpg", logo).expect("kept").logo;
    let name = || "x".to_owned();
    let big = vec![0; 6 * 1024 * 1024];
    for (bytes, error) in [
        (&b"<svg onload=alert(1)>"[..], ApiError::LogoNotAnImage { name: name() }),
        (&logo[..logo.len() / 2], ApiError::LogoDamaged { name: name() }),
        (&big[..], ApiError::LogoTooLarge { name: name(), most: "4".to_owned() }),
        (b"", ApiError::LogoNotAnImage { name: name() }),
    ] {
        assert_eq!(app.logo_set(&id, "x", bytes), Err(error));
    }
    assert_eq!(app.report_open(&id).expect("the screen").logo, kept);
}

#[test]
fn the_report_compares_with_the_assessment_before() {
    let computer = Computer::new();
    let app = computer.start_in(&["en"]);
    let first = named(&app, "Bakkerij De Zon");
    let question = app.question_open(&first, None).expect("a question");
    app.answer_save(&request(&first, &question.item.id, &question.item.choices[0].id))
        .expect("stored");
    assert_eq!(app.report_open(&first).expect("the screen").before, "", "nothing came before");
    let second = named(&app, "bakkerij de zon");
    let last = question.item.choices.last().expect("a choice");
    app.answer_save(&request(&second, &question.item.id, &last.id)).expect("stored");
    assert_eq!(app.report_open(&second).expect("the screen").before, "22 November 2026");
    let page = app.report_preview(&second).expect("a page").html;
    assert!(page.contains("Compared with last time"), "the domains stand side by side");
}

/// Files are read up to a limit: what is larger must still be said to be too large, not damaged.
#[test]
fn a_file_that_is_too_large_is_said_to_be_so() {
    let computer = Computer::new();
    let app = computer.start();
    let id = bakery(&app);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("logo.png");
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.resize(50 * 1024 * 1024, 0);
    std::fs::write(&path, &bytes).expect("a file");
    let read = tandem_api::files::read(&path).expect("read");
    let refused = app.logo_set(&id, "logo.png", &read);
    assert!(matches!(refused, Err(ApiError::LogoTooLarge { .. })), "{refused:?}");
    let refused = app.answers_take(&id, "logo.png", &read);
    assert!(matches!(refused, Err(ApiError::SheetTooLarge { .. })), "{refused:?}");
}
