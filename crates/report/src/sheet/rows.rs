//! The rows that were read so far, within limits.

use super::{COLUMNS, MOST_ROWS, SheetError};

/// The most bytes of a cell. The longest remark that an assessment keeps has 10,000 letters of at most
/// four bytes each.
pub(super) const MOST_CELL: usize = 40_000;
/// The most bytes of all cells together: one long text can stand in many cells of a workbook that
/// holds it once.
const MOST_TEXT: usize = 4 * 1024 * 1024;

/// The rows of a file. One that holds nothing is left out.
#[derive(Default)]
pub(super) struct Rows {
    list: Vec<Vec<String>>,
    row: Vec<String>,
    bytes: usize,
}

impl Rows {
    /// Fills a cell of the row that is being read. One beyond the last column is passed over.
    pub(super) fn set(&mut self, column: usize, text: &str) -> Result<(), SheetError> {
        let text = text.trim();
        if column >= COLUMNS || text.is_empty() {
            return Ok(());
        }
        self.bytes = self.bytes.saturating_add(text.len());
        if text.len() > MOST_CELL || self.bytes > MOST_TEXT {
            return Err(SheetError::TooLarge);
        }
        if self.row.len() <= column {
            self.row.resize(column + 1, String::new());
        }
        if let Some(cell) = self.row.get_mut(column) {
            text.clone_into(cell);
        }
        Ok(())
    }

    /// Ends the row.
    pub(super) fn end(&mut self) -> Result<(), SheetError> {
        let row = std::mem::take(&mut self.row);
        self.keep(row)
    }

    /// Ends the row, which stands there so many times.
    pub(super) fn end_repeated(&mut self, times: usize) -> Result<(), SheetError> {
        let row = std::mem::take(&mut self.row);
        if row.is_empty() {
            return Ok(());
        }
        for _ in 0..times {
            self.bytes = self.bytes.saturating_add(row.iter().map(String::len).sum());
            if self.bytes > MOST_TEXT {
                return Err(SheetError::TooLarge);
            }
            self.keep(row.clone())?;
        }
        Ok(())
    }

    fn keep(&mut self, row: Vec<String>) -> Result<(), SheetError> {
        if row.is_empty() {
            return Ok(());
        }
        if self.list.len() >= MOST_ROWS {
            return Err(SheetError::TooLarge);
        }
        self.list.push(row);
        Ok(())
    }

    /// All rows.
    pub(super) fn into_list(self) -> Vec<Vec<String>> {
        self.list
    }
}
