//! How long a design stands still in a year: what the infrastructure gives, and what remains of it
//! after one's own mistakes.
//!
//! Closed forms for steady states and independent failures, except where `beta` makes them share a
//! cause. Every parameter is somebody's assumption: the result is an illustration, not a forecast.
//! Everything is computed as an unavailability, `U = 1 - A`, because small numbers keep their digits.

mod assumptions;
mod scenario;

pub use assumptions::{Assumption, DESIGNS, Model, Story, Unit, Values};
pub use scenario::{SCENARIO_FORMAT, read};

/// The hours of the year by which downtime is counted: 365 days.
pub const HOURS_PER_YEAR: f64 = 8760.0;

/// Designs to compare.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scenario {
    /// The designs, each with its own id.
    pub designs: Vec<Design>,
}

/// A design.
#[derive(Debug, Clone, PartialEq)]
pub struct Design {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
}

/// What a design is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Components that are all needed at once.
    Chain {
        /// The components, never empty.
        components: Vec<Component>,
        /// One's own mistakes.
        human: Human,
    },
    /// Two zones of one provider, either of which is enough.
    MultiZone {
        /// The unavailability of one zone.
        zone_unavailability: f64,
        /// The share of failures that strike both, such as a fault of the region.
        beta: f64,
        /// One's own mistakes.
        human: Human,
    },
    /// Two providers at work side by side, either of which is enough.
    ActiveActive {
        /// The unavailability of each.
        unavailability: [f64; 2],
        /// The share of failures that strike both.
        beta: f64,
        /// The unavailability of what lies in front of both: names, traffic, synchronisation.
        glue_unavailability: f64,
        /// One's own mistakes.
        human: DualHuman,
    },
    /// One provider at work, and another that takes over.
    ActivePassive {
        /// Failures of the first in a year.
        failures_per_year: f64,
        /// Hours until the first is back.
        hours: f64,
        /// The share of failures that strike both.
        beta: f64,
        /// The unavailability of the other.
        standby_unavailability: f64,
        /// The switch to the other.
        failover: Failover,
        /// One's own mistakes.
        human: Human,
    },
}

impl Kind {
    /// The id in files.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Chain { .. } => "chain",
            Self::MultiZone { .. } => "multi-zone",
            Self::ActiveActive { .. } => "active-active",
            Self::ActivePassive { .. } => "active-passive",
        }
    }
}

/// A component of a chain.
#[derive(Debug, Clone, PartialEq)]
pub struct Component {
    /// Its id.
    pub id: String,
    /// Its availability, 0 to 1.
    pub availability: f64,
}

/// One's own mistakes that stop the design.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Human {
    /// How many there are in a year.
    pub events_per_year: f64,
    /// How long each lasts, in hours.
    pub hours: f64,
}

/// One's own mistakes with two providers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DualHuman {
    /// How many there are in a year with one provider.
    pub events_per_year: f64,
    /// How fast they grow with the number of providers: n to this power.
    pub gamma: f64,
    /// The share of them that strikes both.
    pub share_hitting_all: f64,
    /// How long each of those lasts, in hours.
    pub hours: f64,
    /// How long one lasts with one provider, in hours.
    pub single_hours: f64,
}

/// The switch to a standby.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Failover {
    /// The share of switches that succeed.
    pub success: f64,
    /// Hours that one takes.
    pub hours: f64,
}

/// What designs come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What each comes to, in the order of the designs.
    pub results: Vec<DesignResult>,
    /// The position of the design with the least net downtime; the first of equals.
    pub best: usize,
}

/// What a design comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct DesignResult {
    /// The net availability, 0 to 1.
    pub availability: f64,
    /// The net downtime, in hours a year.
    pub downtime_hours: f64,
    /// What the infrastructure alone would stand still, in hours a year.
    pub infrastructure_hours: f64,
    /// What one's own mistakes alone would cost, in hours a year.
    pub human_hours: f64,
    /// The position of the least available component of a chain; the first of equals.
    pub weakest: Option<usize>,
    /// For two providers: how many hours a year one's own mistakes may cost before a single design
    /// is better. Below 0 it is better in any case.
    pub break_even_human_hours: Option<f64>,
}

/// Why a design cannot be computed although each of its values has a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It would stand still for longer than a year.
    LongerThanAYear,
}

impl Human {
    fn hours_per_year(self) -> f64 {
        self.events_per_year * self.hours
    }
}

impl DualHuman {
    /// `e · n^gamma · g · D`, with n = 2 providers and g the share that strikes both.
    fn hours_per_year(self) -> f64 {
        self.events_per_year * 2f64.powf(self.gamma) * self.share_hitting_all * self.hours
    }

    fn single_hours_per_year(self) -> f64 {
        self.events_per_year * self.single_hours
    }
}

impl Failover {
    /// The share of failures after which the standby really takes over:
    /// `c · (1 - beta) · (1 - U2)`.
    fn effective(self, beta: f64, standby: f64) -> f64 {
        self.success * (1.0 - beta) * (1.0 - standby)
    }
}

impl Design {
    /// Why it cannot be computed.
    pub fn fault(&self) -> Option<Fault> {
        let hours = match &self.kind {
            Kind::Chain { human, .. } | Kind::MultiZone { human, .. } => human.hours_per_year(),
            Kind::ActiveActive { human, .. } => {
                human.hours_per_year().max(human.single_hours_per_year())
            }
            Kind::ActivePassive { human, .. } => {
                human.hours_per_year() + self.infrastructure_hours()
            }
        };
        // A product of large numbers can be infinite.
        (!hours.is_finite() || hours > HOURS_PER_YEAR).then_some(Fault::LongerThanAYear)
    }

    fn infrastructure_hours(&self) -> f64 {
        HOURS_PER_YEAR * self.infrastructure()
    }

    /// The unavailability of the infrastructure alone.
    fn infrastructure(&self) -> f64 {
        match &self.kind {
            Kind::Chain { components, .. } => {
                either(components.iter().map(|one| 1.0 - one.availability))
            }
            Kind::MultiZone { zone_unavailability: u, beta, .. } => pair(*u, *u, *beta),
            Kind::ActiveActive {
                unavailability: [one, other], beta, glue_unavailability, ..
            } => either([pair(*one, *other, *beta), *glue_unavailability]),
            Kind::ActivePassive {
                failures_per_year,
                hours,
                beta,
                standby_unavailability,
                failover,
                ..
            } => {
                let switched = failover.effective(*beta, *standby_unavailability);
                let each = switched * failover.hours.min(*hours) + (1.0 - switched) * hours;
                failures_per_year * each / HOURS_PER_YEAR
            }
        }
    }

    fn human_hours(&self) -> f64 {
        match &self.kind {
            Kind::Chain { human, .. }
            | Kind::MultiZone { human, .. }
            | Kind::ActivePassive { human, .. } => human.hours_per_year(),
            Kind::ActiveActive { human, .. } => human.hours_per_year(),
        }
    }

    /// The net unavailability. A standby's hours are counted one by one, so they add up; elsewhere
    /// the infrastructure and one's own mistakes fail independently.
    fn unavailability(&self) -> f64 {
        let human = self.human_hours() / HOURS_PER_YEAR;
        match self.kind {
            Kind::ActivePassive { .. } => self.infrastructure() + human,
            _ => either([self.infrastructure(), human]),
        }
    }
}

/// The unavailability of what needs several things at once: `1 - Π (1 - U)`.
fn either(unavailabilities: impl IntoIterator<Item = f64>) -> f64 {
    unavailabilities.into_iter().fold(0.0, |whole, one| whole + one - whole * one)
}

/// The unavailability of two of which either is enough, with a common cause (the beta factor of IEC
/// 61508-6, annex D; the lesser of two unequal ones shares it, which is our choice).
fn pair(one: f64, other: f64, beta: f64) -> f64 {
    (1.0 - beta) * one * (1.0 - beta) * other + beta * one.min(other)
}

impl Scenario {
    /// What the designs come to. The single design against which two providers are held is the first
    /// chain; where there is none, it is the first of the two providers by itself.
    pub fn compare(&self) -> Comparison {
        let single = self.designs.iter().find(|one| matches!(one.kind, Kind::Chain { .. }));
        let single = single.map(Design::unavailability);
        let results: Vec<DesignResult> =
            self.designs.iter().map(|design| design.result(single)).collect();
        let mut best = 0;
        for (at, result) in results.iter().enumerate() {
            if result.downtime_hours < results[best].downtime_hours {
                best = at;
            }
        }
        Comparison { results, best }
    }
}

impl Design {
    fn result(&self, single: Option<f64>) -> DesignResult {
        let unavailability = self.unavailability();
        let mut weakest = None;
        if let Kind::Chain { components, .. } = &self.kind {
            let least = |at: usize| components[at].availability;
            weakest = (0..components.len()).min_by(|a, b| least(*a).total_cmp(&least(*b)));
        }
        DesignResult {
            availability: 1.0 - unavailability,
            downtime_hours: HOURS_PER_YEAR * unavailability,
            infrastructure_hours: self.infrastructure_hours(),
            human_hours: self.human_hours(),
            weakest,
            break_even_human_hours: self.break_even(single),
        }
    }

    /// `8760 · (1 - A_single / ((1 - U_pair)(1 - U_glue)))`; for a standby, whose hours add up, what
    /// the single design leaves after the infrastructure.
    fn break_even(&self, single: Option<f64>) -> Option<f64> {
        match &self.kind {
            Kind::Chain { .. } | Kind::MultiZone { .. } => None,
            Kind::ActiveActive { unavailability, human, .. } => {
                let alone = human.single_hours_per_year() / HOURS_PER_YEAR;
                let single = single.unwrap_or_else(|| either([unavailability[0], alone]));
                let infrastructure = self.infrastructure();
                // An infrastructure that never runs leaves nothing for mistakes to spoil.
                let room = (single - infrastructure) / (1.0 - infrastructure);
                room.is_finite().then_some(HOURS_PER_YEAR * room)
            }
            Kind::ActivePassive { .. } => {
                single.map(|single| HOURS_PER_YEAR * (single - self.infrastructure()))
            }
        }
    }
}
