//! A workbook of Excel. The only module that knows `rust_xlsxwriter`.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Url,
    Workbook as File, Worksheet,
};

use crate::workbook::{Sheet, Value, Workbook, clean};

/// The most units of UTF-16 that a cell holds.
const CELL: usize = 32_767;
/// The most letters of a sheet's name.
const NAME: usize = 31;
/// The most letters of an address.
const ADDRESS: usize = 2_000;
/// The least and the most width of a column, in letters.
const WIDTH: (usize, usize) = (9, 60);
/// The number of A4 among the sizes of paper.
const A4: u8 = 9;

/// Why no file was made.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be written: {0}")]
pub struct XlsxError(#[from] rust_xlsxwriter::XlsxError);

/// Writes a workbook.
///
/// Numbers are numbers and days are days. Text is always text: nothing that a person typed becomes a
/// formula or a link, and text that is too long for a cell ends in [`Workbook::cut`]. The head of each
/// table stays in sight, filters, and comes back on every printed page. The same workbook gives the
/// same bytes.
///
/// # Errors
/// When a table is larger than Excel allows, or memory does not hold the file.
pub fn xlsx(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut file = File::new();
    let mut properties = DocProperties::new()
        .set_title(clean(&workbook.title))
        .set_subject(clean(&workbook.subject))
        .set_author(clean(&workbook.author));
    // Without a day of its own the file would carry the moment at which it was written.
    let made = moment(workbook.date).unwrap_or_default();
    properties = properties.set_creation_datetime(&made);
    file.set_properties(&properties);
    let looks = Looks::new();
    let mut names = BTreeSet::new();
    for sheet in &workbook.sheets {
        let name = name(&sheet.name, &mut names);
        write(file.add_worksheet().set_name(name)?, sheet, &workbook.cut, &looks)?;
    }
    Ok(file.save_to_buffer()?)
}

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    day: Format,
    blank: Format,
}

impl Looks {
    fn new() -> Self {
        let top = Format::new().set_align(FormatAlign::Top);
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Bottom)
                .set_background_color(0x00F4_F1EA)
                .set_border_bottom(FormatBorder::Thin),
            text: top.clone().set_text_wrap(),
            blank: top.clone().set_text_wrap().set_border(FormatBorder::Thin).set_unlocked(),
            day: top.set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left),
        }
    }

    fn number(decimals: u8) -> Format {
        let places = "0".repeat(usize::from(decimals));
        let form = if decimals == 0 { "#,##0".to_owned() } else { format!("#,##0.{places}") };
        Format::new().set_align(FormatAlign::Top).set_num_format(form)
    }
}

fn write(
    page: &mut Worksheet,
    sheet: &Sheet,
    cut: &str,
    looks: &Looks,
) -> Result<(), rust_xlsxwriter::XlsxError> {
    page.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    page.set_footer("&L&A&R&P / &N");
    let Some(last) = sheet.columns.len().checked_sub(1) else { return Ok(()) };
    for (at, title) in (0..).zip(&sheet.columns) {
        page.write_string_with_format(0, at, fitting(title, cut), &looks.head)?;
        let values = sheet.rows.iter().filter_map(|row| row.get(usize::from(at)));
        page.set_column_width(at, width(title, values))?;
    }
    for (down, row) in (1..).zip(&sheet.rows) {
        for (at, value) in (0..).zip(row.iter().take(sheet.columns.len())) {
            cell(page, (down, at), value, cut, looks)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    page.set_repeat_rows(0, 0)?;
    let lowest = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    page.autofilter(0, 0, lowest, u16::try_from(last).unwrap_or(u16::MAX))?;
    Ok(())
}

fn cell(
    page: &mut Worksheet,
    (down, at): (u32, u16),
    value: &Value,
    cut: &str,
    looks: &Looks,
) -> Result<(), rust_xlsxwriter::XlsxError> {
    match value {
        Value::Number { value, decimals } if value.is_finite() => {
            page.write_number_with_format(down, at, *value, &Looks::number(*decimals))?;
        }
        Value::Empty | Value::Number { .. } => {}
        Value::Blank(choices) => {
            page.write_blank(down, at, &looks.blank)?;
            if !choices.is_empty() {
                let list = DataValidation::new().allow_list_strings(choices)?;
                page.add_data_validation(down, at, down, at, &list)?;
            }
        }
        Value::Text(words) => {
            page.write_string_with_format(down, at, fitting(words, cut), &looks.text)?;
        }
        Value::Date(day) => match moment(*day) {
            Some(moment) => {
                page.write_datetime_with_format(down, at, &moment, &looks.day)?;
            }
            None => {
                page.write_string_with_format(down, at, day.to_string(), &looks.text)?;
            }
        },
        Value::Link(address) if is_web(address) => {
            page.write_url(down, at, Url::new(address))?;
        }
        Value::Link(words) => {
            page.write_string_with_format(down, at, fitting(words, cut), &looks.text)?;
        }
    }
    Ok(())
}

/// Whether an address is one that Excel opens in a browser, and no longer than it takes.
fn is_web(address: &str) -> bool {
    let plain = address.chars().all(|letter| letter.is_ascii_graphic());
    let web = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    plain && web && address.len() <= ADDRESS
}

/// A day as Excel knows it, from 1900 to 9999.
fn moment(day: NaiveDate) -> Option<ExcelDateTime> {
    let small = |number: u32| u8::try_from(number).ok();
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, small(day.month())?, small(day.day())?).ok()
}

/// Text that fits in a cell. What does not is cut where a letter ends, and `cut` says so.
fn fitting(words: &str, cut: &str) -> String {
    let mut words = clean(words);
    if words.encode_utf16().count() <= CELL {
        return words;
    }
    let room = CELL.saturating_sub(cut.encode_utf16().count());
    let mut units = 0;
    let end = words.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > room
    });
    words.truncate(end.map_or(words.len(), |(at, _)| at));
    words + cut
}

/// A name that Excel takes for a sheet, and that no other sheet has.
fn name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String = clean(wanted)
        .chars()
        .map(|letter| if "[]:*?/\\\n\t".contains(letter) { ' ' } else { letter })
        .collect();
    let plain = plain.trim().trim_matches('\'');
    let mut number = 1;
    loop {
        let end = if number == 1 && !plain.is_empty() { String::new() } else { number.to_string() };
        let room = NAME.saturating_sub(end.len() + 1);
        let start: String = plain.chars().take(room).collect();
        let name = format!("{} {end}", start.trim()).trim().to_owned();
        // Excel tells names apart without capitals.
        if taken.insert(name.to_lowercase()) {
            return name;
        }
        number += 1;
    }
}

/// The width that shows the longest line, within limits beyond which text wraps.
fn width<'a>(title: &str, values: impl Iterator<Item = &'a Value>) -> f64 {
    let longest =
        |words: &str| words.lines().map(|line| line.chars().count()).max().unwrap_or_default();
    // A head wraps between its words, and has the button of its filter beside it.
    let word = title.split_whitespace().map(longest).max().unwrap_or_default() + 3;
    let letters = values.map(|value| match value {
        Value::Text(words) | Value::Link(words) => longest(words),
        Value::Date(_) => 10,
        Value::Empty | Value::Number { .. } => 0,
        Value::Blank(choices) => {
            if choices.is_empty() {
                40
            } else {
                12
            }
        }
    });
    let letters = letters.max().unwrap_or_default().max(word).clamp(WIDTH.0, WIDTH.1);
    f64::from(u16::try_from(letters).unwrap_or(u16::MAX)) + 1.0
}
