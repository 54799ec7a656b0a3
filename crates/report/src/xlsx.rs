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
/// The width of a cell for a remark, in letters.
const REMARK: usize = 40;
/// The most letters of a sheet's name.
const NAME: usize = 31;
/// The most letters of an address.
const ADDRESS: usize = 2_000;
/// The least and the most width of a column, in letters.
const WIDTH: (u16, u16) = (9, 48);
/// The most width of a column of addresses, which not every program wraps.
const ADDRESSES: u16 = 70;
/// How many letters stand beside each other on a page that can be read.
const PAGE: u16 = 180;
/// How many columns come back on each page of a table that is wider than one.
const LEAD: u16 = 2;
/// The height of a line, and the most that Excel gives a row, in points.
const HEIGHT: (f64, f64) = (15.0, 409.0);
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
    link: Format,
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
            link: top.clone().set_hyperlink().set_text_wrap(),
            blank: top.clone().set_text_wrap().set_border(FormatBorder::Thin),
            day: top.set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left),
        }
    }

    fn of(&self, column: &Column) -> Look<'_> {
        Look {
            text: &self.text,
            link: &self.link,
            day: &self.day,
            blank: &self.blank,
            words: column.words,
        }
    }
}

/// How the cells of a column look.
#[derive(Clone, Copy)]
struct Look<'a> {
    text: &'a Format,
    link: &'a Format,
    day: &'a Format,
    blank: &'a Format,
    /// Whether words stand among the numbers: then all stand at the left.
    words: bool,
}

impl Look<'_> {
    fn number(self, decimals: u8) -> Format {
        let places = "0".repeat(usize::from(decimals));
        let form = if decimals == 0 { "#,##0".to_owned() } else { format!("#,##0.{places}") };
        let side = if self.words { FormatAlign::Left } else { FormatAlign::Right };
        // The white space keeps a figure from the words of the next column.
        Format::new().set_align(FormatAlign::Top).set_align(side).set_indent(1).set_num_format(form)
    }
}

/// What is known of a column before it is written.
struct Column {
    /// The width in letters.
    letters: u16,
    /// The same with the white space beside the letters, as Excel counts it.
    width: f64,
    /// Whether it holds words.
    words: bool,
}

impl Column {
    /// As wide as the longest line, within limits beyond which text wraps.
    fn of(sheet: &Sheet, at: usize) -> Self {
        let longest =
            |words: &str| words.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        // A head wraps between its words, and has the button of its filter beside it.
        let word = sheet.columns[at].split_whitespace().map(longest).max().unwrap_or_default() + 3;
        let values = || sheet.rows.iter().filter_map(|row| row.get(at));
        let links = values().any(|value| matches!(value, Value::Link(_)));
        let most = if links { ADDRESSES } else { WIDTH.1 };
        let widest = values().map(|value| match value {
            Value::Text(words) | Value::Link(words) => longest(words),
            Value::Date(_) => 10,
            Value::Blank(choices) if choices.is_empty() => REMARK,
            Value::Empty | Value::Number { .. } | Value::Blank(_) => 0,
        });
        let letters = widest.max().unwrap_or_default().max(word);
        let letters = u16::try_from(letters).unwrap_or(u16::MAX).clamp(WIDTH.0, most);
        let words = values().any(|value| matches!(value, Value::Text(_)));
        Self { letters, width: f64::from(letters) + 1.0, words }
    }
}

/// The height of a row that shows all lines of its words. It is given and not left to the program
/// that opens the file, for not every one finds it.
fn height<'a>(words: impl Iterator<Item = (&'a str, &'a Column)>) -> f64 {
    let lines = |(words, column): (&str, &Column)| {
        let of = |line: &str| line.chars().count().div_ceil(column.letters.into()).max(1);
        words.lines().map(of).sum::<usize>()
    };
    let most = words.map(lines).max().unwrap_or_default().max(1);
    (f64::from(u16::try_from(most).unwrap_or(u16::MAX)) * HEIGHT.0).min(HEIGHT.1)
}

fn write(
    page: &mut Worksheet,
    sheet: &Sheet,
    cut: &str,
    looks: &Looks,
) -> Result<(), rust_xlsxwriter::XlsxError> {
    page.set_landscape().set_paper_size(A4);
    page.set_footer("&L&A&R&P / &N");
    let Some(last) = sheet.columns.len().checked_sub(1) else { return Ok(()) };
    let columns: Vec<Column> = (0..=last).map(|at| Column::of(sheet, at)).collect();
    for ((at, title), column) in (0..).zip(&sheet.columns).zip(&columns) {
        page.write_string_with_format(0, at, fitting(title, cut), &looks.head)?;
        page.set_column_width(at, column.width)?;
    }
    let heads = sheet.columns.iter().map(String::as_str);
    page.set_row_height(0, height(heads.zip(&columns)))?;
    for (down, row) in (1..).zip(&sheet.rows) {
        for ((at, value), column) in (0..).zip(row).zip(&columns) {
            cell(page, (down, at), value, cut, looks.of(column))?;
        }
        let words = row.iter().map(|value| match value {
            Value::Text(words) | Value::Link(words) => words.as_str(),
            _ => "",
        });
        page.set_row_height(down, height(words.zip(&columns)))?;
    }
    print(page, &columns)?;
    page.set_freeze_panes(1, 0)?;
    page.set_repeat_rows(0, 0)?;
    let lowest = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    page.autofilter(0, 0, lowest, u16::try_from(last).unwrap_or(u16::MAX))?;
    Ok(())
}

/// Sets how many pages stand side by side. A table that is wider than a page is not made too small
/// to read: its first columns come back on each of its pages.
fn print(page: &mut Worksheet, columns: &[Column]) -> Result<(), rust_xlsxwriter::XlsxError> {
    let width = |columns: &[Column]| columns.iter().map(|column| column.letters).sum::<u16>();
    let lead = width(&columns[..columns.len().min(LEAD.into())]);
    if width(columns) <= PAGE {
        page.set_print_fit_to_pages(1, 0);
    } else {
        let room = PAGE.saturating_sub(lead).max(WIDTH.1);
        page.set_print_fit_to_pages(width(columns).saturating_sub(lead).div_ceil(room), 0);
        page.set_repeat_columns(0, LEAD - 1)?;
    }
    Ok(())
}

fn cell(
    page: &mut Worksheet,
    (down, at): (u32, u16),
    value: &Value,
    cut: &str,
    looks: Look<'_>,
) -> Result<(), rust_xlsxwriter::XlsxError> {
    match value {
        Value::Number { value, decimals } if value.is_finite() => {
            page.write_number_with_format(down, at, *value, &looks.number(*decimals))?;
        }
        Value::Empty | Value::Number { .. } => {}
        Value::Blank(choices) => {
            page.write_blank(down, at, looks.blank)?;
            if !choices.is_empty() {
                let list = DataValidation::new().allow_list_strings(choices)?;
                page.add_data_validation(down, at, down, at, &list)?;
            }
        }
        Value::Date(day) => match moment(*day) {
            Some(moment) => {
                page.write_datetime_with_format(down, at, &moment, looks.day)?;
            }
            None => {
                page.write_string_with_format(down, at, day.to_string(), looks.text)?;
            }
        },
        Value::Link(address) if is_web(address) => {
            page.write_url_with_format(down, at, Url::new(address), looks.link)?;
        }
        Value::Text(words) | Value::Link(words) => {
            page.write_string_with_format(down, at, fitting(words, cut), looks.text)?;
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
