//! `tandem availability` (contract, section 2.6).

use serde::Serialize;
use tandem_core::availability::{self, Comparison, Kind, Scenario};

use crate::problem::file_problem;
use crate::{ApiError, Language};

/// What the designs of a scenario come to.
#[derive(Debug, Serialize)]
pub struct AvailabilityJson {
    /// The designs, in their order.
    pub designs: Vec<DesignEntry>,
    /// The id of the design with the least net downtime.
    pub best: String,
}

/// What a design comes to.
#[derive(Debug, Serialize)]
pub struct DesignEntry {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: &'static str,
    /// The net availability, 0 to 1.
    pub availability: f64,
    /// The net downtime, in hours a year of 8,760.
    pub downtime_hours: f64,
    /// What the infrastructure alone would stand still.
    pub infrastructure_hours: f64,
    /// What one's own mistakes alone would cost.
    pub human_hours: f64,
    /// The least available component, of a chain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weakest: Option<String>,
    /// For two providers: how many hours one's own mistakes may cost before a single design is
    /// better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub break_even_human_hours: Option<f64>,
}

/// Reads a scenario file and compares its designs.
///
/// # Errors
/// [`ApiError::InvalidFile`] with every problem.
pub fn availability(
    name: &str,
    bytes: &[u8],
    language: &Language,
) -> Result<AvailabilityJson, ApiError> {
    let scenario = availability::read(bytes).map_err(|problems| ApiError::InvalidFile {
        name: name.to_owned(),
        problems: problems.iter().map(|problem| file_problem(problem, language)).collect(),
    })?;
    let Comparison { results, best } = scenario.compare();
    let Scenario { designs } = scenario;
    let best = designs[best].id.clone();
    let entries = designs.into_iter().zip(results).map(|(design, result)| {
        let components = match &design.kind {
            Kind::Chain { components, .. } => components.as_slice(),
            _ => &[],
        };
        DesignEntry {
            kind: design.kind.id(),
            availability: result.availability,
            downtime_hours: result.downtime_hours,
            infrastructure_hours: result.infrastructure_hours,
            human_hours: result.human_hours,
            weakest: result.weakest.map(|at| components[at].id.clone()),
            break_even_human_hours: result.break_even_human_hours,
            id: design.id,
        }
    });
    Ok(AvailabilityJson { designs: entries.collect(), best })
}
