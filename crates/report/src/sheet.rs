//! Reading a table back that somebody filled in: a workbook of Excel or `LibreOffice`, or a file of
//! comma-separated values.
//!
//! The bytes come from anywhere. What is packed is unpacked bit by bit and counted as it comes, whatever
//! the file says of its own size; XML is read as it passes, and nothing is kept but the cells that are
//! looked at.

mod book;
mod excel;
mod office;
mod rows;
mod xml;

use rows::Rows;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The largest file of comma-separated values that is read, in bytes: a row of nothing but commas takes
/// fifty times its size.
const MOST_TEXT: usize = 1024 * 1024;
/// The most rows that are read, of all tables together. The longest sheet of questions has 200.
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
    /// The file, what is packed in it or what a cell holds is larger than is read.
    #[error("the file is too large")]
    TooLarge,
    /// The bytes are neither a workbook nor text.
    #[error("the file is no table")]
    NotATable,
}

/// The rows of all tables of a file that hold anything, each with its first cells as text. Formulas
/// count by the value that they had when the file was saved; nothing is worked out.
///
/// # Errors
/// See [`SheetError`].
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<String>>, SheetError> {
    if bytes.len() > MOST_BYTES {
        return Err(SheetError::TooLarge);
    }
    let mut rows = Rows::default();
    if bytes.starts_with(b"PK") {
        book::read(bytes, &mut rows)?;
    } else {
        text(bytes, &mut rows)?;
    }
    Ok(rows.into_list())
}

/// Separated by semicolons or commas, whichever the first line has more of.
fn text(bytes: &[u8], rows: &mut Rows) -> Result<(), SheetError> {
    if bytes.len() > MOST_TEXT {
        return Err(SheetError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| SheetError::NotATable)?;
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let semicolons = first.matches(';').count() >= first.matches(',').count();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(if semicolons { b';' } else { b',' })
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // One record for all of them: a row of four million empty cells is held once.
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|_| SheetError::NotATable)? {
        for (column, cell) in record.iter().take(COLUMNS).enumerate() {
            rows.set(column, cell.trim().trim_start_matches('\''))?;
        }
        rows.end()?;
    }
    Ok(())
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
    fn a_workbook_of_either_kind_is_read() {
        let text = |name: &str| {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus/sheet/");
            read(&std::fs::read(format!("{path}{name}")).unwrap()).unwrap()
        };
        let excel = [
            vec!["admin-mfa", "", "", "1", "a & b"],
            vec!["organisation.staff_fte", "true", "", "12"],
        ];
        assert_eq!(text("excel-packed"), excel);
        assert_eq!(text("excel-stored"), excel);
        let office = [vec!["admin-mfa", "", "", "1", "a   b\tc\nd"]];
        assert_eq!(text("office"), office);
        assert_eq!(text("office-packed"), office);
        // A cell at the far end of a sheet is passed over; it would have been a table of terabytes.
        assert_eq!(text("excel-far"), Vec::<Vec<String>>::new());
    }

    #[test]
    fn what_unpacks_without_end_is_refused() {
        let read = |name: &str| {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus/sheet/");
            super::read(&std::fs::read(format!("{path}{name}")).unwrap())
        };
        assert_eq!(read("office-repeated"), Err(SheetError::TooLarge));
        for name in [
            "excel-entities",
            "excel-references",
            "excel-deep",
            "excel-open",
            "lies",
            "locked",
            "cut",
        ] {
            assert_eq!(read(name), Err(SheetError::NotATable), "{name}");
        }
    }

    #[test]
    fn what_is_no_table_or_too_large_is_refused() {
        assert_eq!(read(b"PK\x03\x04 but nothing more"), Err(SheetError::NotATable));
        assert_eq!(read(&[0xff, 0xfe, 0x00]), Err(SheetError::NotATable));
        assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]), Err(SheetError::TooLarge));
    }
}
