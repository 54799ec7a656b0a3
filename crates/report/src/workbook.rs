//! Tables to sort and to count with. They know no format of a file.

use chrono::NaiveDate;

/// A file of tables.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    /// The title.
    pub title: String,
    /// One sentence that says what it is about.
    pub subject: String,
    /// Who made it.
    pub author: String,
    /// The day that the file carries.
    pub date: NaiveDate,
    /// What stands at the end of a text that is too long for a cell and was cut.
    pub cut: String,
    /// The tables.
    pub sheets: Vec<Sheet>,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The name.
    pub name: String,
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// The rows. A row with fewer values than columns ends in empty cells, and what stands beyond
    /// the last column is left out.
    pub rows: Vec<Vec<Value>>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Text, and never anything else, whatever it looks like.
    Text(String),
    /// A number.
    Number {
        /// The number. One that is not finite leaves the cell empty.
        value: f64,
        /// How many decimals are shown.
        decimals: u8,
    },
    /// A day.
    Date(NaiveDate),
    /// An address of the web. One that is not of http or https is text.
    Link(String),
    /// A cell to be filled in, with the values to choose from; any other when there are none.
    Blank(Vec<String>),
}

impl Value {
    /// A whole number.
    pub fn whole(number: u32) -> Self {
        Self::Number { value: f64::from(number), decimals: 0 }
    }

    /// How many of something.
    pub fn count(number: usize) -> Self {
        u32::try_from(number).map_or(Self::Empty, Self::whole)
    }

    /// A number with one decimal.
    pub fn tenths(value: f64) -> Self {
        Self::Number { value, decimals: 1 }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Date(day)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// Text that any file may hold: what is no character there shows as `U+FFFD`, and every end of a
/// line is a line feed.
pub(crate) fn clean(text: &str) -> String {
    let stays = |letter: char| {
        let nothing = matches!(letter, '\u{fffe}' | '\u{ffff}');
        matches!(letter, '\n' | '\t') || !(letter.is_control() || nothing)
    };
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().map(|letter| if stays(letter) { letter } else { '\u{fffd}' }).collect()
}
