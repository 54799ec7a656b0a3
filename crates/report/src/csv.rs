//! A table as comma-separated values, the way a Belgian spreadsheet reads them.

use crate::workbook::{Sheet, Value, clean};

/// What a spreadsheet takes for the start of a formula, also in full width.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '＠'];

/// Writes a table.
///
/// Windows in Belgium separates with a semicolon and writes decimals with a comma, in French, Dutch
/// and English alike, and Excel follows Windows. So the file has semicolons and decimal commas in
/// every language; days are ISO 8601, which every spreadsheet reads as days. It is UTF-8 with a byte
/// order mark, without which Excel takes it for another encoding. Lines end in CR LF and quotation
/// marks are doubled (RFC 4180). Text that a spreadsheet would take for a formula starts with an
/// apostrophe.
///
/// # Errors
/// When memory does not hold it.
pub fn csv(sheet: &Sheet) -> Result<Vec<u8>, std::io::Error> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    if !sheet.columns.is_empty() {
        writer.write_record(sheet.columns.iter().map(|title| text(title)))?;
        for row in &sheet.rows {
            let columns = 0..sheet.columns.len();
            writer.write_record(columns.map(|at| row.get(at).map(field).unwrap_or_default()))?;
        }
    }
    writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))
}

fn field(value: &Value) -> String {
    match value {
        Value::Empty | Value::Blank(_) => String::new(),
        Value::Text(words) | Value::Link(words) => text(words),
        Value::Number { value, .. } if !value.is_finite() => String::new(),
        Value::Number { value, decimals } => {
            format!("{value:.*}", usize::from(*decimals)).replace('.', ",")
        }
        Value::Date(day) => day.format("%Y-%m-%d").to_string(),
    }
}

fn text(words: &str) -> String {
    let words = clean(words);
    if words.starts_with(FORMULA) { format!("'{words}") } else { words }
}
