//! Net availability: designs compared under somebody's assumptions.

use serde::Serialize;
use ts_rs::TS;

use super::AssessmentHead;

/// The comparison.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AvailabilityView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// What a second cloud brings or costs, as a title.
    pub finding: String,
    /// That it is an illustration.
    pub illustration: String,
    /// The stories to start from.
    pub stories: Vec<StoryRow>,
    /// The designs.
    pub designs: Vec<DesignRow>,
    /// The end of the scale, in hours a year.
    pub scale: f64,
    /// The marks of the scale.
    pub marks: Vec<MarkRow>,
    /// The downtime of one provider, beyond which two do worse.
    pub limit: f64,
    /// How much room one's own mistakes have.
    pub break_even: String,
    /// The design with the least downtime.
    pub best: String,
    /// The chart in a sentence.
    pub alt: String,
    /// The assumptions.
    pub assumptions: Vec<AssumptionRow>,
    /// The formulas.
    pub formulas: String,
}

/// A story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoryRow {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What it tells.
    pub about: String,
    /// True when the assumptions are those of the story.
    pub chosen: bool,
}

/// A design.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DesignRow {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Hours a year for failures, for the bar.
    pub infrastructure: f64,
    /// Hours a year for one's own mistakes, for the bar.
    pub human: f64,
    /// The same, as they are shown.
    pub infrastructure_text: String,
    /// The same, as they are shown.
    pub human_text: String,
    /// Hours a year in all.
    pub total_text: String,
    /// True for the least downtime.
    pub best: bool,
}

/// A mark of a scale.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkRow {
    /// Where it is, in hours.
    pub at: f64,
    /// What stands there.
    pub text: String,
}

/// An assumption.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssumptionRow {
    /// The id.
    pub id: String,
    /// What it is.
    pub label: String,
    /// Where its default comes from.
    pub about: String,
    /// Its range in words.
    pub range: String,
    /// Its value.
    pub value: f64,
    /// Its value as it is shown.
    pub text: String,
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
    /// By how much it moves.
    pub step: f64,
    /// Its sources.
    pub sources: Vec<String>,
}
