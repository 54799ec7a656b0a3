//! What a report holds, in the order in which it is read.
//!
//! The model knows no PDF library and no human language: every word, also those that
//! only a screen reader speaks, comes from the caller. Lengths are in millimetres.

mod block;
mod chart;
mod inline;
mod logo;
mod table;

pub use block::{
    Block, Callout, Columns, Contents, Cover, Entry, Heading, KeyValue, List, ListItem, Marker,
    Paragraph, Style, Tone,
};
pub use chart::{
    Axis, Band, Bar, BarValue, Bars, BurnDown, Count, Legend, Radar, Ruler, Sign, Step, Tick,
    Timeline, TimelineKind, TimelineLegend, TimelineRow, TimelineTitles,
};
pub(crate) use inline::is_empty;
pub use inline::{Inline, Symbol};
pub use logo::Logo;
pub use table::{Align, Cell, Column, Row, Table, Width};

/// A whole report.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The title, as a reader shows it in the window's title bar.
    pub title: String,
    /// One sentence that says what the report is about.
    pub subject: String,
    /// Who made the report: the consultant's firm, or the program.
    pub author: String,
    /// The language of the text as a BCP 47 tag, such as `fr-BE`.
    pub language: String,
    /// The date that the file carries.
    pub date: Date,
    /// The text at the left of every footer.
    pub footer: String,
    /// The text at the right of every footer; `{page}` and `{pages}` become numbers.
    pub page_of: String,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, such as 2026.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
}
