//! Charts. All values are numbers out of 100 and every length is proportional to them.

/// The interval on a scale from 0 to 100.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ruler {
    /// The chart as a sentence, for a screen reader.
    pub alt: String,
    /// What is certain, 0 to 100.
    pub low: u8,
    /// What open answers may still add, up to this value. Equal to `low` when none are open.
    pub high: u8,
    /// The bands from 0 up to 100, in order.
    pub bands: Vec<Band>,
    /// The position in `bands` of the one to set in bold, if one is known.
    pub current: Option<usize>,
    /// The key under the chart, if it has one.
    pub legend: Option<Legend>,
}

/// A named part of the scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// The name, above the bar.
    pub name: String,
    /// Where the band ends, 1 to 100.
    pub upper: u8,
}

/// The words of the key to the patterns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend {
    /// What solid ink means.
    pub earned: String,
    /// What hatching means.
    pub open: String,
    /// What the empty part means.
    pub missing: String,
}

/// One interval a row, such as one a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// The chart as a sentence, for a screen reader.
    pub alt: String,
    /// The rows, from top to bottom.
    pub rows: Vec<Bar>,
}

/// A row of [`Bars`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The name at the left.
    pub label: String,
    /// What the row shows.
    pub value: BarValue,
    /// The figures at the right.
    pub figure: String,
}

/// What a row of [`Bars`] shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BarValue {
    /// A bar.
    Interval {
        /// What is certain, 0 to 100.
        low: u8,
        /// What open answers may still add, up to this value.
        high: u8,
    },
    /// Words instead of a bar, such as the reason why a domain does not apply.
    Text(String),
}

/// Who answers for how many tasks. The sign of Tandem is the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// The chart as a sentence, for a screen reader.
    pub alt: String,
    /// The tasks of the provider.
    pub provider: Count,
    /// The tasks that are shared.
    pub shared: Count,
    /// The tasks of the reader.
    pub you: Count,
    /// The tasks that nobody has taken.
    pub nobody: Count,
}

/// A number with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The number, inside the drawing.
    pub number: String,
    /// The label, under the drawing.
    pub label: String,
}

/// Scores around one centre, one spoke each. Between 3 and 14 spokes read well; with fewer than 3 or more
/// than 60 nothing is drawn. Where the names have no room around the ring, numbers stand there and the
/// names in a list below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Radar {
    /// The chart as a sentence, for a screen reader.
    pub alt: String,
    /// The spokes, clockwise from the top.
    pub axes: Vec<Axis>,
    /// What the solid line means, such as "now".
    pub now: String,
    /// What the hatched part means, such as "open answers".
    pub open: String,
    /// What the dashed line means, such as "March 2026"; empty when no axis has an earlier value.
    pub before: String,
}

/// A spoke of a [`Radar`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// The name, outside the ring.
    pub label: String,
    /// What is certain, 0 to 100.
    pub low: u8,
    /// What open answers may still add, up to this value.
    pub high: u8,
    /// What was certain last time.
    pub before: Option<u8>,
}

/// How the risk falls in steps as actions are finished. Time runs to the right in days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BurnDown {
    /// The chart as a sentence, for a screen reader.
    pub alt: String,
    /// What stands above the upright axis, such as "points to win".
    pub axis: String,
    /// What stands below the axis of time, such as "days from today"; nothing when empty.
    pub time: String,
    /// The steps in the order of their days; the first is at day 0. Each holds until the next.
    pub steps: Vec<Step>,
    /// Where the chart ends, in days.
    pub days: u32,
    /// Marks on the axis of time, in order.
    pub ticks: Vec<Tick>,
    /// What the solid line means: the risk that is certain.
    pub known: String,
    /// What the hatched part means: what nobody knows yet.
    pub open: String,
}

/// A step of a [`BurnDown`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The day, counted from the start.
    pub day: u32,
    /// The risk that stays even when every open answer turns out well, 0 to 100.
    pub known: u8,
    /// The risk with every open answer counted against, 0 to 100, never less than `known`.
    pub most: u8,
}

/// A mark on an axis of time. A mark after the end of the axis is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// The day, counted from the start.
    pub day: u32,
    /// The label, such as "30 days" or "January". It is left out where it would touch the one before it.
    pub label: String,
}

/// When actions are done: a table with one bar a row. Its head with the marks comes back on every page.
/// Without rows nothing is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// The chart as a sentence, for a screen reader, before it reads the rows.
    pub alt: String,
    /// The heads of the columns.
    pub titles: TimelineTitles,
    /// Where the chart ends, in days.
    pub days: u32,
    /// Marks on the axis of time, in order.
    pub ticks: Vec<Tick>,
    /// The rows, in the order of doing.
    pub rows: Vec<TimelineRow>,
    /// The key to the patterns, below the rows.
    pub legend: TimelineLegend,
}

/// The heads of the columns of a [`Timeline`]. Any of them may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimelineTitles {
    /// Above the numbers.
    pub number: String,
    /// Above the actions.
    pub action: String,
    /// Above the marks of the axis of time.
    pub period: String,
    /// Above the days by which actions are done.
    pub due: String,
}

/// The words of the key of a [`Timeline`]. Only the kinds that occur are shown, and only with words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimelineLegend {
    /// The words for [`TimelineKind::Open`].
    pub open: String,
    /// The words for [`TimelineKind::Doing`].
    pub doing: String,
    /// The words for [`TimelineKind::Legal`].
    pub legal: String,
}

/// A row of a [`Timeline`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineRow {
    /// The number in the plan.
    pub number: String,
    /// The action.
    pub label: String,
    /// The first day, counted from the start.
    pub from: u32,
    /// The last day, counted from the start. A period shorter than its mark can be is drawn 1.5 mm long.
    pub to: u32,
    /// How the bar is drawn.
    pub kind: TimelineKind,
    /// What the bar shows, in words for a screen reader, such as "1 to 18 December, set by law".
    pub period: String,
    /// The day by which it is done, in words, at the right.
    pub due: String,
}

/// How the bar of a [`TimelineRow`] is drawn. They differ in pattern, not in colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TimelineKind {
    /// Outlined: it is to be done.
    #[default]
    Open,
    /// Full: it is being done.
    Doing,
    /// Full in brick, with a mark at its end: a law sets the day.
    Legal,
}
