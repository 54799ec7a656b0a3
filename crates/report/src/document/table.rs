//! Tables.

use super::Inline;

/// A table. Its header row comes back on every page that the table reaches.
/// A table without columns is left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// A line above the table, in the second ink; nothing when empty.
    pub caption: String,
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// The rows. A row with fewer cells than columns ends in empty cells.
    pub rows: Vec<Row>,
}

impl Table {
    /// A table without a caption.
    pub fn new(columns: Vec<Column>, rows: impl IntoIterator<Item = Row>) -> Self {
        Self { caption: String::new(), columns, rows: rows.into_iter().collect() }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The words in the header row. The header row is left out when all are empty.
    pub title: String,
    /// The width.
    pub width: Width,
    /// On which side the words stand.
    pub align: Align,
}

impl Column {
    /// A column that takes `share` parts of the free width, with its words at the left.
    pub fn share(title: impl Into<String>, share: f32) -> Self {
        Self { title: title.into(), width: Width::Share(share), align: Align::Left }
    }

    /// A column of so many millimetres, with its words at the left.
    pub fn fixed(title: impl Into<String>, width: f32) -> Self {
        Self { title: title.into(), width: Width::Fixed(width), align: Align::Left }
    }

    /// The same column with its words at the right, as figures need.
    #[must_use]
    pub fn right(self) -> Self {
        Self { align: Align::Right, ..self }
    }
}

/// The width of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// So many parts of the width that fixed columns leave.
    Share(f32),
    /// So many millimetres, the space before the next column included.
    Fixed(f32),
}

/// On which side of a column the words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// At the left: words.
    #[default]
    Left,
    /// At the right: figures.
    Right,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// The cells, from left to right.
    pub cells: Vec<Cell>,
    /// Whether it names the rows below it: then it never stands last on a page.
    pub names_below: bool,
}

impl Row {
    /// A row of these cells.
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Self { cells: cells.into_iter().collect(), names_below: false }
    }
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// The text.
    pub inlines: Vec<Inline>,
    /// Whether the cell names its row.
    pub header: bool,
    /// Whether the text stands in bold brick, as the number of an action does.
    pub number: bool,
}

impl Cell {
    /// A cell of plain text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::from(vec![Inline::Plain(text.into())])
    }

    /// A cell of plain text that names its row.
    pub fn header(text: impl Into<String>) -> Self {
        Self { header: true, ..Self::text(text) }
    }

    /// A cell with the number of an action, in bold brick.
    pub fn number(text: impl Into<String>) -> Self {
        Self { number: true, ..Self::text(text) }
    }
}

impl From<Vec<Inline>> for Cell {
    fn from(inlines: Vec<Inline>) -> Self {
        Self { inlines, header: false, number: false }
    }
}
