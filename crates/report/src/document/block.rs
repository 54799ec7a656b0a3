//! The blocks that a report is made of.

use super::{Bars, BurnDown, Inline, Logo, Radar, Ruler, Sign, Table, Timeline};

/// One block of the report.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading, which also becomes a bookmark.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// Short labels with their values, such as the facts about a firm.
    KeyValues(Vec<KeyValue>),
    /// A remark set apart by a rule at its left.
    Callout(Callout),
    /// An entry of a numbered sequence, with its number in the margin.
    Entry(Entry),
    /// The top of the first page.
    Cover(Cover),
    /// The interval on a scale from 0 to 100.
    Ruler(Ruler),
    /// One interval a row.
    Bars(Bars),
    /// Who answers for how many tasks, drawn in the sign of Tandem.
    Sign(Sign),
    /// Scores around one centre.
    Radar(Radar),
    /// How the risk falls as actions are finished.
    BurnDown(BurnDown),
    /// When actions are done.
    Timeline(Timeline),
    /// The headings that follow, down to level 2, each a link with its page.
    Contents(Contents),
    /// Two series of blocks side by side. They stay on one page when they fit on one.
    Columns(Columns),
    /// Blocks that stay on one page when they fit on one.
    KeepTogether(Vec<Block>),
    /// A rule over the whole width, to set two sections apart.
    Rule,
    /// Extra white space of so many millimetres. It disappears at the top of a page.
    Space(f32),
    /// What follows starts on a new page.
    PageBreak,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// The level, 1 to 3. A level that skips one is raised to the next deeper level.
    pub level: u8,
    /// The words.
    pub text: String,
    /// Whether the heading starts a new page.
    pub new_page: bool,
}

/// The size of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// What a page comes to, in larger type.
    Lead,
    /// The text of the report.
    #[default]
    Body,
    /// Notes and sources, in the second ink.
    Small,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    /// The size.
    pub style: Style,
    /// The text.
    pub inlines: Vec<Inline>,
}

impl Paragraph {
    /// A paragraph of plain text in the size of the report.
    pub fn body(text: impl Into<String>) -> Self {
        Self { style: Style::Body, inlines: vec![Inline::Plain(text.into())] }
    }
}

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Marker {
    /// A bullet.
    #[default]
    Bullet,
    /// The numbers 1, 2, 3.
    Number,
    /// Nothing: each item starts with a symbol of its own, see [`ListItem::symbol`].
    Symbol,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What stands before the items.
    pub marker: Marker,
    /// The items.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListItem {
    /// The symbol and its meaning for a screen reader, in a list with [`Marker::Symbol`].
    pub symbol: Option<(super::Symbol, String)>,
    /// The paragraphs of the item.
    pub paragraphs: Vec<Paragraph>,
}

impl ListItem {
    /// An item of one paragraph.
    pub fn new(paragraph: Paragraph) -> Self {
        Self { symbol: None, paragraphs: vec![paragraph] }
    }
}

/// A label with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyValue {
    /// The label, at the left.
    pub key: String,
    /// The value.
    pub value: Vec<Inline>,
}

/// Whose colour a rule takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Brick: it is your turn.
    You,
    /// Bluestone: it concerns the provider.
    Provider,
    /// Grey: a remark.
    #[default]
    Neutral,
}

/// A remark set apart by a rule at its left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callout {
    /// Whose colour the rule takes.
    pub tone: Tone,
    /// A title in bold, or nothing when empty.
    pub title: String,
    /// The remark.
    pub paragraphs: Vec<Paragraph>,
}

/// An entry of a numbered sequence, such as one action of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What stands in the margin in brick, such as `1`.
    pub number: String,
    /// The level of the title, 1 to 3; it becomes a bookmark.
    pub level: u8,
    /// The title, beside the number.
    pub title: String,
    /// Facts under the title, in the second ink; nothing when empty.
    pub meta: Vec<Inline>,
    /// What the entry holds.
    pub blocks: Vec<Block>,
}

/// Two series of blocks side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Columns {
    /// The width of the left column in millimetres. The right one takes what is left.
    pub left_width: f32,
    /// The space between the two, in millimetres.
    pub gap: f32,
    /// The left column.
    pub left: Vec<Block>,
    /// The right column.
    pub right: Vec<Block>,
}

/// The headings that follow, down to level 2, in the words of the bookmarks. Nothing when none follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// What a screen reader says of the link of an entry; `{title}` and `{page}` become the heading and
    /// the number of its page.
    pub link: String,
}

/// The top of the first page: who made the report, for whom, and what it comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// The name beside the sign, such as `Tandem`.
    pub brand: String,
    /// What kind of report this is.
    pub kind: String,
    /// The names of those who offer the report, at the right of the top line.
    pub partners: Vec<String>,
    /// The firm, in bold, and what follows its name.
    pub firm: Vec<Inline>,
    /// The date in words.
    pub date: String,
    /// The finding, in the largest type. It is the heading of the first level.
    pub finding: String,
    /// The line under the finding.
    pub interval: Vec<Inline>,
    /// The chart at the right of the finding.
    pub sign: Option<Sign>,
    /// The logos of those who offer the report, at the right of the top line.
    pub logos: Vec<Logo>,
}
