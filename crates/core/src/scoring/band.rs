//! Intervals and the bands they fall in.

/// A score between two ends, 0 to 100, the high end never below the low one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Every unknown counts 0.
    pub low: f64,
    /// Every unknown counts 1.
    pub high: f64,
}

impl Interval {
    /// The ends as whole numbers for people.
    ///
    /// The low end is cut, not rounded, so that the number never stands above the band it has
    /// (24.96 is "exposed" and shows as 24). The high end is rounded, and equals the low one when
    /// nothing is uncertain.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn whole(self) -> (u32, u32) {
        let low = self.low.floor() as u32;
        let high = if self.high - self.low < 1e-9 { low } else { self.high.round() as u32 };
        (low, high.max(low))
    }
}

/// One of five bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Under 25.
    Exposed,
    /// Under 50.
    Fragile,
    /// Under 75.
    Progressing,
    /// Under 90.
    Solid,
    /// 90 and more.
    Exemplary,
}

impl Band {
    /// All of them, the lowest first.
    pub const ALL: [Self; 5] =
        [Self::Exposed, Self::Fragile, Self::Progressing, Self::Solid, Self::Exemplary];

    /// The band of a score.
    pub fn of(score: f64) -> Self {
        Self::ALL.into_iter().rfind(|band| score >= band.from()).unwrap_or(Self::Exposed)
    }

    /// The lowest score of the band.
    pub fn from(self) -> f64 {
        match self {
            Self::Exposed => 0.0,
            Self::Fragile => 25.0,
            Self::Progressing => 50.0,
            Self::Solid => 75.0,
            Self::Exemplary => 90.0,
        }
    }

    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Exposed => "exposed",
            Self::Fragile => "fragile",
            Self::Progressing => "progressing",
            Self::Solid => "solid",
            Self::Exemplary => "exemplary",
        }
    }
}
