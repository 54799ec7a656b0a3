//! Reading a table back that somebody filled in: a workbook of Excel or `LibreOffice`, or a file of
//! comma-separated values.

use std::io::Cursor;

use calamine::{Data, Reader, open_workbook_auto_from_rs};

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most bytes that a packed workbook may unpack to.
const MOST_UNPACKED: u64 = 50 * 1024 * 1024;
/// The most rows that are read, of all tables together.
const MOST_ROWS: usize = 10_000;
/// The most columns that are looked at.
const COLUMNS: usize = 6;

/// The place of the key in a row, of the answer and of the remark.
pub const KEY: usize = 0;
/// See [`KEY`].
pub const ANSWER: usize = 3;
/// See [`KEY`].
pub const REMARK: usize = 4;

/// Why a table was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// The file, or what is packed in it, is larger than is read.
    #[error("the file is too large")]
    TooLarge,
    /// The bytes are neither a workbook nor text.
    #[error("the file is no table")]
    NotATable,
}

/// The rows of all tables of a file, each with its first cells as text. Formulas count by the value
/// that they had when the file was saved; nothing is worked out.
///
/// # Errors
/// See [`SheetError`].
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    if bytes.len() > MOST_BYTES {
        return Err(SheetError::TooLarge);
    }
    if bytes.starts_with(b"PK") { workbook(bytes) } else { text(bytes) }
}

fn workbook(bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    let mut packed = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetError::NotATable)?;
    let mut unpacked = 0_u64;
    for at in 0..packed.len() {
        let part = packed.by_index_raw(at).map_err(|_| SheetError::NotATable)?;
        unpacked = unpacked.saturating_add(part.size());
    }
    if unpacked > MOST_UNPACKED {
        return Err(SheetError::TooLarge);
    }
    let mut book =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| SheetError::NotATable)?;
    let mut rows = Vec::new();
    for (_, range) in book.worksheets() {
        for row in range.rows() {
            if rows.len() >= MOST_ROWS {
                return Err(SheetError::TooLarge);
            }
            // A table need not start in the first column of the sheet.
            let before = range.start().map_or(0, |(_, column)| column as usize).min(COLUMNS);
            let mut cells = vec![String::new(); before];
            cells.extend(row.iter().take(COLUMNS - before).map(cell));
            rows.push(cells);
        }
    }
    Ok(rows)
}

fn cell(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        other => other.to_string().trim().to_owned(),
    }
}

/// Separated by semicolons or commas, whichever the first line has more of.
fn text(bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    let text = std::str::from_utf8(bytes).map_err(|_| SheetError::NotATable)?;
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let semicolons = first.matches(';').count() >= first.matches(',').count();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        if rows.len() >= MOST_ROWS {
            return Err(SheetError::TooLarge);
        }
        let record = record.map_err(|_| SheetError::NotATable)?;
        let plain = |cell: &str| cell.trim().trim_start_matches('\'').to_owned();
        rows.push(record.iter().take(COLUMNS).map(plain).collect());
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), packed in any::<bool>()) {
            let mut bytes = bytes;
            if packed {
                bytes.splice(0..0, *b"PK\x03\x04");
            }
            let _ = read(&bytes);
        }
    }

    #[test]
    fn a_table_is_read_whatever_separates_it() {
        let row = |cells: &[&str]| cells.iter().map(ToString::to_string).collect::<Vec<_>>();
        for text in ["a;b;;2;x\r\nc;\"d;e\"\r\n", "\u{feff}a,b,,2,x\nc,d;e\n"] {
            let rows = read(text.as_bytes()).unwrap_or_default();
            assert_eq!(rows, [row(&["a", "b", "", "2", "x"]), row(&["c", "d;e"])], "{text}");
        }
    }

    #[test]
    fn what_is_no_table_or_too_large_is_refused() {
        assert_eq!(read(b"PK\x03\x04 but nothing more"), Err(SheetError::NotATable));
        assert_eq!(read(&[0xff, 0xfe, 0x00]), Err(SheetError::NotATable));
        assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]), Err(SheetError::TooLarge));
    }
}
