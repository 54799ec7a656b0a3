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
