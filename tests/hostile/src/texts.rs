//! Text that a person typed or that a file brought, on its way out: into HTML, tables, calendars and
//! on paper.

use std::sync::LazyLock;

use chrono::NaiveDate;
use tandem_core::file::{NAME_LIMIT, NOTE_LIMIT};
use tandem_report::calendar::{Calendar, Event};
use tandem_report::document::{
    Block, Cell, Column, Date, Heading, Inline, KeyValue, Paragraph, Row, Table,
};
use tandem_report::workbook::{Sheet, Value};
use tandem_report::{Document, csv, html, ics, pdf};

/// What stands in the place of a text to compare with.
const HARMLESS: &str = "x";

/// How many elements begin and how many quotation marks stand in a document of harmless text.
static PLAIN: LazyLock<(usize, usize)> = LazyLock::new(|| {
    let file = html::html(&document(HARMLESS));
    (file.matches('<').count(), file.matches('"').count())
});

/// The bytes as text, no longer than a note may be: what is longer comes to no document.
fn taken(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.split_inclusive('\n').take(250).flat_map(str::chars).take(NOTE_LIMIT).collect()
}

/// A text in HTML, in a table and in a calendar: it never becomes part of what surrounds it.
pub(crate) fn text(bytes: &[u8]) {
    let text = taken(bytes);
    in_html(&text);
    in_table(&text);
    in_calendar(&text);
}

/// A text on paper, as a note and cut to a name: set in lines and written as a PDF.
pub(crate) fn page(bytes: &[u8]) {
    let text = taken(bytes);
    let name: String =
        text.chars().take(NAME_LIMIT).map(|c| if c == '\n' { ' ' } else { c }).collect();
    let mut page = document(&name);
    page.blocks.push(Block::Paragraph(Paragraph::body(text)));
    let file = pdf(&page).unwrap_or_else(|error| panic!("it is set: {error}"));
    assert!(file.starts_with(b"%PDF-"));
}

fn in_html(text: &str) {
    let written = html::html(&document(text));
    // What means something to HTML: a text adds none of it but what stands between its own lines.
    let count = |file: &str, mark: char| file.matches(mark).count();
    let (elements, marks) = *PLAIN;
    assert!(count(&written, '<') - written.matches("<br>").count() <= elements, "an element");
    assert!(count(&written, '"') <= marks, "an attribute");
    assert!(!written.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')));
    let turns = |c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!written.contains(turns), "a mark that turns the direction of writing");
}

fn in_table(text: &str) {
    let row = vec![Value::from(text.to_owned()), Value::Link(text.to_owned()), Value::count(7)];
    let columns = vec![text.to_owned(), HARMLESS.to_owned(), HARMLESS.to_owned()];
    let sheet = Sheet { name: text.to_owned(), columns, rows: vec![row] };
    let written = csv(&sheet).unwrap_or_else(|error| panic!("it is written: {error}"));
    let written = String::from_utf8(written).unwrap_or_else(|_| panic!("it is text"));
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(written.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<::csv::StringRecord> =
        reader.records().map(|row| row.unwrap_or_else(|error| panic!("{error}"))).collect();
    assert_eq!(rows.len(), 2, "{written:?}");
    for row in &rows {
        assert_eq!(row.len(), 3, "{written:?}");
        for cell in row {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "a formula: {cell:?}");
        }
    }
}

fn in_calendar(text: &str) {
    let day = NaiveDate::default();
    let event = |text: &str| Event {
        uid: text.to_owned(),
        day,
        summary: text.to_owned(),
        description: text.to_owned(),
        reminder: text.to_owned(),
    };
    let calendar =
        Calendar { name: text.to_owned(), made: day, events: vec![event(text), event(HARMLESS)] };
    let written = ics(&calendar);
    let lines = written.split("\r\n");
    assert!(lines.clone().all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    let unfolded = written.replace("\r\n ", "");
    // Eight lines around the events, fourteen an event, and the end of the last line.
    let names = unfolded.split("\r\n").filter(|line| !line.is_empty());
    let plain =
        ics(&Calendar { name: HARMLESS.to_owned(), made: day, events: vec![event(HARMLESS); 2] });
    assert_eq!(names.count(), plain.split("\r\n").filter(|line| !line.is_empty()).count());
}

/// A document with the text in every place that a person can fill.
fn document(text: &str) -> Document {
    let own = || text.to_owned();
    Document {
        title: own(),
        subject: own(),
        author: own(),
        language: "nl-BE".to_owned(),
        date: Date { year: 2026, month: 11, day: 22 },
        footer: own(),
        page_of: "{page}/{pages}".to_owned(),
        blocks: vec![
            Block::Heading(Heading { level: 1, text: own(), new_page: false }),
            Block::Paragraph(Paragraph {
                inlines: vec![
                    Inline::plain(own()),
                    Inline::bold(own()),
                    Inline::dim(own()),
                    Inline::Link { text: own(), url: "https://ccb.belgium.be".to_owned() },
                ],
                ..Paragraph::default()
            }),
            Block::Paragraph(Paragraph::body(own())),
            Block::Table(Table {
                caption: own(),
                ..Table::new(
                    vec![Column::share(text, 1.0), Column::fixed(text, 30.0)],
                    [Row::new([Cell::header(text), Cell::text(text)])],
                )
            }),
            Block::KeyValues(vec![KeyValue { key: own(), value: vec![Inline::plain(own())] }]),
        ],
    }
}
