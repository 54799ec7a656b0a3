//! What somebody assumes, and the four designs that follow from it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Component, Design, DualHuman, Failover, HOURS_PER_YEAR, Human, Kind, Scenario};
use crate::id::SourceId;
use crate::reference::ReferenceError;

/// What the comparison can be based on: `assets/data/availability.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// The assumptions, in the order in which they are shown.
    #[serde(rename = "assumption")]
    pub assumptions: Vec<Assumption>,
    /// Stories, each with some values.
    #[serde(rename = "story")]
    pub stories: Vec<Story>,
}

/// An assumption.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// The id.
    pub id: String,
    /// What it is counted in.
    pub unit: Unit,
    /// What it is until somebody says otherwise.
    pub default: f64,
    /// The least it can be.
    pub least: f64,
    /// The most it can be.
    pub most: f64,
    /// By how much it is moved.
    pub step: f64,
    /// What the default rests on; empty for an estimate.
    pub sources: Vec<SourceId>,
}

/// What an assumption is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Hours, in a year or each.
    Hours,
    /// A count in a year, or a factor.
    Times,
    /// Parts of a hundred.
    Percent,
}

/// A story: values that go together.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The id.
    pub id: String,
    /// The values that differ from the defaults.
    pub values: BTreeMap<String, f64>,
}

/// Values that somebody chose, by the id of the assumption. What is missing has its default.
pub type Values = BTreeMap<String, f64>;

/// The designs that are compared, in their order.
pub const DESIGNS: [&str; 4] = ["single", "zones", "dual", "standby"];

impl Model {
    /// Reads the assumptions and the stories.
    ///
    /// # Errors
    /// Says why the text cannot be read.
    pub fn parse(text: &str) -> Result<Self, ReferenceError> {
        Ok(toml::from_str(text)?)
    }

    /// The value of an assumption, within its range.
    pub fn value(&self, id: &str, values: &Values) -> f64 {
        let found = self.assumptions.iter().find(|one| one.id == id);
        found.map_or(0.0, |one| {
            let value = values.get(id).copied().filter(|value| value.is_finite());
            value.unwrap_or(one.default).clamp(one.least, one.most)
        })
    }

    /// The story whose values these are.
    pub fn story(&self, values: &Values) -> Option<&Story> {
        let all =
            |of: &Values| self.assumptions.iter().map(|one| self.value(&one.id, of)).collect();
        let chosen: Vec<f64> = all(values);
        self.stories.iter().find(|story| all(&story.values) == chosen)
    }

    /// One provider, two zones of it, two providers side by side, and one with a standby.
    pub fn scenario(&self, values: &Values) -> Scenario {
        let value = |id| self.value(id, values);
        let share = |id| value(id) / 100.0;
        let provider = value("provider") / HOURS_PER_YEAR;
        let second = value("second") / HOURS_PER_YEAR;
        let human = Human { events_per_year: value("events"), hours: value("hours") };
        let kinds = [
            Kind::Chain {
                components: vec![Component {
                    id: "provider".to_owned(),
                    availability: 1.0 - provider,
                }],
                human,
            },
            Kind::MultiZone { zone_unavailability: provider, beta: share("zone-beta"), human },
            Kind::ActiveActive {
                unavailability: [provider, second],
                beta: share("beta"),
                glue_unavailability: value("glue") / HOURS_PER_YEAR,
                human: DualHuman {
                    events_per_year: value("events"),
                    gamma: value("growth").log2(),
                    share_hitting_all: share("both"),
                    hours: value("dual-hours"),
                    single_hours: value("hours"),
                },
            },
            Kind::ActivePassive {
                failures_per_year: value("provider") / value("outage"),
                hours: value("outage"),
                beta: share("beta"),
                standby_unavailability: second,
                failover: Failover { success: share("success"), hours: value("switch") },
                human: Human { events_per_year: value("standby-events"), hours: value("hours") },
            },
        ];
        let designs = DESIGNS.into_iter().zip(kinds);
        let designs = designs.map(|(id, kind)| Design { id: id.to_owned(), kind });
        Scenario { designs: designs.collect() }
    }
}
