//! The cloud map: the services, who answers for what, what hangs together, what stops.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssessmentHead, CountryRow, FieldProblem, QuestionLink};

/// The cloud map.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MapView {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// What it comes to, as a title.
    pub finding: String,
    /// True when somebody said which services are in use, none included.
    pub said: bool,
    /// The catalogue, in shelves.
    pub shelves: Vec<ShelfRow>,
    /// What can be chosen for each service.
    pub choices: ServiceChoices,
    /// The services in use.
    pub services: Vec<ServiceRow>,
    /// What is wrong with them; the rest is stored. `field` is such as `services.0.label`.
    pub problems: Vec<FieldProblem>,
    /// A layer a row, a service a column.
    pub layers: Vec<LayerRow>,
    /// How concentrated the services are.
    pub concentration: Vec<ConcentrationRow>,
    /// What deserves attention.
    pub flags: Vec<String>,
    /// What can stop: names first, then countries.
    pub stops: Vec<StopRow>,
    /// How exposed each service is.
    pub exposure: ExposureView,
    /// What happened at providers that are in use.
    pub outages: Vec<OutageRow>,
}

/// A shelf of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShelfRow {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Its services.
    pub services: Vec<CatalogueRow>,
}

/// A service of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CatalogueRow {
    /// The id.
    pub id: String,
    /// The product's name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// More words by which it is found.
    pub search: String,
    /// True for the most usual.
    pub usual: bool,
}

/// What can be chosen for a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceChoices {
    /// How soon work stops without it.
    pub criticality: ChoiceList,
    /// What would take its place.
    pub substitute: ChoiceList,
    /// The copy elsewhere.
    pub copy: ChoiceList,
    /// The kinds of an own service.
    pub models: Vec<ChoiceRow>,
    /// How one signs in.
    pub logins: Vec<ChoiceRow>,
    /// The countries.
    pub countries: Vec<CountryRow>,
    /// The layers that an IT partner can have.
    pub layers: Vec<ChoiceRow>,
}

/// A question with its answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceList {
    /// The question.
    pub label: String,
    /// The answers, the unknown one last.
    pub choices: Vec<ChoiceRow>,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceRow {
    /// What is stored.
    pub value: String,
    /// What is shown.
    pub text: String,
}

/// A service in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceRow {
    /// What is stored, or was given when it could not be stored.
    pub fields: ServiceFields,
    /// What it is called.
    pub name: String,
    /// True for one that is not in the catalogue.
    pub own: bool,
    /// What is known of it, each with its source and day.
    pub known: Vec<String>,
    /// The layers that are not the provider's alone, which an IT partner can have.
    pub partner_layers: Vec<String>,
}

/// A service as a person gives it. Whatever is empty is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ServiceFields {
    /// The id of the catalogue, or `custom`.
    pub service: String,
    /// What it is called here.
    pub label: String,
    /// The service model of an own one.
    pub model: String,
    /// The provider of an own one.
    pub provider: String,
    /// The country of the provider's owner, of an own one.
    pub parent_country: String,
    /// The country of the host's owner, of an own one.
    pub host_country: String,
    /// How soon work stops without it: `1` to `4`.
    pub criticality: String,
    /// What would take its place: `0` to `4`.
    pub substitute: String,
    /// The copy elsewhere: `0` to `2`.
    pub copy: String,
    /// Whether the data is kept in the Union: `yes`, `no` or empty.
    pub eu_residency: String,
    /// Whether the keys are held outside the provider: `yes`, `no` or empty.
    pub own_keys: String,
    /// The sign-in: `own`, a name, or empty.
    pub login: String,
    /// The layers that the IT partner has.
    pub it_partner: Vec<String>,
}

/// A layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LayerRow {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// True when it is the provider's alone in every service in use.
    pub provider_only: bool,
    /// A cell a service; `None` while nobody said what kind of service it is.
    pub cells: Vec<Option<CellRow>>,
}

/// A layer of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellRow {
    /// `provider`, `customer`, `shared` or `partner`.
    pub owner: String,
    /// The letter of who answers, or the word for nobody.
    pub letter: String,
    /// `done`, `partly`, `missing`, `unknown`, `unowned` or `not-yours`.
    pub state: String,
    /// The whole as a sentence.
    pub name: String,
}

/// A cell that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellView {
    /// The service.
    pub service: String,
    /// The layer.
    pub layer: String,
    /// What it means that it is so.
    pub owned: String,
    /// How far it is; empty for the provider's alone.
    pub state: String,
    /// Why it is so.
    pub reason: String,
    /// What the provider does; empty when nothing.
    pub provider_part: String,
    /// What the organisation does; empty when nothing.
    pub your_part: String,
    /// Why it matters.
    pub why: String,
    /// What to ask the provider.
    pub ask: String,
    /// The proof.
    pub proof: String,
    /// What to do: the first of the actions that close the gap.
    pub actions: Vec<CellAction>,
    /// The answers behind it.
    pub questions: Vec<QuestionLink>,
    /// What it rests on.
    pub sources: Vec<String>,
}

/// An action that closes a gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellAction {
    /// The id.
    pub id: String,
    /// The action.
    pub title: String,
    /// Who does it; empty when nobody was named.
    pub owner: String,
}

/// How concentrated the services are by something.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConcentrationRow {
    /// By what.
    pub title: String,
    /// How many equal suppliers it is like.
    pub equals: String,
    /// The shares, the largest first.
    pub shares: Vec<ShareRow>,
}

/// A share.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShareRow {
    /// The name.
    pub name: String,
    /// The share, 0 to 100, for the bar.
    pub percent: f64,
    /// The name and the share as a line.
    pub text: String,
    /// True for what is not known.
    pub unknown: bool,
}

/// Something that can stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StopRow {
    /// The name, or the country's code.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// True for a country.
    pub country: bool,
    /// What happens, as a title.
    pub title: String,
    /// How many services stop.
    pub count: String,
    /// They, the most critical first.
    pub stopped: Vec<StoppedRow>,
}

/// A service that stops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StoppedRow {
    /// The service.
    pub name: String,
    /// Why it stops.
    pub why: String,
    /// How long the organisation can do without it, what takes its place, and the copy.
    pub lines: Vec<String>,
}

/// How exposed the services are.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExposureView {
    /// All together.
    pub whole: String,
    /// A row a service, the most exposed first.
    pub rows: Vec<ExposureRow>,
    /// The formula.
    pub formula: String,
}

/// How exposed a service is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExposureRow {
    /// The service.
    pub name: String,
    /// The exposure, 0 to 100, for the bar; `None` while something is unknown.
    pub score: Option<f64>,
    /// The figure as it is shown, or what is missing.
    pub figure: String,
    /// Whose law reaches it.
    pub law: String,
}

/// Something that happened at a provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutageRow {
    /// What happened.
    pub text: String,
    /// What it teaches.
    pub lesson: String,
    /// Where it stands.
    pub source: String,
}
