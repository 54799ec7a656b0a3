//! Whether the NIS2 law covers the organisation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssessmentHead, FieldProblem, IntervalView, QuestionLink};

/// Whether the NIS2 law covers the organisation, and the facts that decide it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Nis2View {
    /// The assessment.
    pub assessment: AssessmentHead,
    /// The facts as they are stored, or as they were given when they could not be stored.
    pub fields: Nis2Fields,
    /// What is wrong with them; the others are stored. `field` is the name of one of
    /// [`Nis2Fields`], or `linked.0.staff` for one of an enterprise.
    pub problems: Vec<FieldProblem>,
    /// What businesses do and the law lists, the most usual first.
    pub activities: Vec<ActivityRow>,
    /// What businesses do and the law does not list.
    pub unlisted: Vec<UnlistedRow>,
    /// The countries that can be chosen, by their names.
    pub countries: Vec<CountryRow>,
    /// The names of the fields of which an unknown value could change the result.
    pub asks: Vec<String>,
    /// The result.
    pub result: ScopeView,
    /// What changed since another table judged the facts; empty when none did.
    pub changed: Vec<String>,
    /// What its customers may ask; `None` while it has none under NIS2.
    pub customers: Option<CustomersView>,
    /// How ready the organisation is on the eleven measures, by its answers.
    pub measures: Vec<MeasureRow>,
}

/// What customers under NIS2 may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomersView {
    /// The heading.
    pub title: String,
    /// What the law says of it.
    pub lead: String,
    /// What they usually ask.
    pub asks: Vec<String>,
}

/// How ready an organisation is on a measure.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeasureRow {
    /// A letter of the directive, or `disclosure`.
    pub id: String,
    /// The measure.
    pub name: String,
    /// The score of the questions behind it; `None` when none is asked.
    pub interval: Option<IntervalView>,
    /// Questions behind it with an answer that says something.
    pub known: u32,
    /// Questions behind it that are asked.
    pub asked: u32,
    /// The questions behind it that could score better, the heaviest loss first.
    pub open: Vec<QuestionLink>,
    /// The first actions that lift it.
    pub actions: Vec<String>,
}

/// What decides it, as a person gives it. Whatever is empty is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Nis2Fields {
    /// The ids of what the business does.
    pub activities: Vec<String>,
    /// True when it does nothing that is listed.
    pub no_activity: bool,
    /// Country of establishment, two letters.
    pub established_in: String,
    /// Country of the main establishment in the Union, two letters.
    pub main_establishment: String,
    /// Whether it serves Belgium: `yes`, `no` or empty.
    pub serves_belgium: String,
    /// Staff in annual work units, however it is written.
    pub staff: String,
    /// Turnover in euro a year.
    pub turnover: String,
    /// Balance sheet total in euro.
    pub balance_sheet: String,
    /// Whether enterprises control it or are controlled by it: `yes`, `no` or empty.
    pub group: String,
    /// Those enterprises.
    pub linked: Vec<EnterpriseFields>,
    /// Whether enterprises hold 25 to 50 % of it, or it of them: `yes`, `no` or empty.
    pub partnered: String,
    /// Those enterprises.
    pub partners: Vec<EnterpriseFields>,
    /// Whether its IT is independent of the group: `yes`, `no` or empty.
    pub independent: String,
    /// Whether it was named a critical entity: `yes`, `no` or empty.
    pub critical_entity: String,
    /// What a letter of the CCB says: `none`, `essential`, `important` or empty.
    pub ccb_letter: String,
    /// Whether it has customers under NIS2: `yes`, `no` or empty.
    pub nis2_customers: String,
}

/// Another enterprise of the group, as a person gives it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnterpriseFields {
    /// The name.
    pub name: String,
    /// The share in percent; only of a partner.
    pub share: String,
    /// Staff in annual work units.
    pub staff: String,
    /// Turnover in euro a year.
    pub turnover: String,
    /// Balance sheet total in euro.
    pub balance_sheet: String,
}

/// Something that a business does and that the law lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActivityRow {
    /// The id.
    pub id: String,
    /// The activity, in a sentence to the person.
    pub text: String,
    /// More words by which it is found, parted by commas.
    pub search: String,
    /// What looks like it and is not.
    pub not: String,
    /// How the law calls it.
    pub law: String,
}

/// Something that businesses do and that the law does not list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnlistedRow {
    /// The id.
    pub id: String,
    /// What it is.
    pub text: String,
    /// More words by which it is found, parted by commas.
    pub search: String,
    /// Why it is not listed, and what could still bring it in.
    pub why: String,
}

/// A country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CountryRow {
    /// Two letters.
    pub code: String,
    /// The name.
    pub name: String,
}

/// The result in words. Statements of law end with their article and the numbers of their sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScopeView {
    /// `essential`, `important`, `limited`, `out`, `other-country` or `check`.
    pub category: String,
    /// The category in a sentence.
    pub sentence: String,
    /// Where to look first when another country's law decides; else empty.
    pub likely: String,
    /// The size.
    pub size: String,
    /// The figures with the group's.
    pub figures: Vec<String>,
    /// The heading of the reasons.
    pub why_title: String,
    /// The rules that led to the result, in the order of the procedure.
    pub why: Vec<String>,
    /// What needs to be confirmed, because readings differ.
    pub borderline: Vec<String>,
    /// What is missing and could change the result.
    pub missing: Vec<String>,
    /// What the result can be, depending on what is missing; else empty.
    pub possible: String,
    /// The heading of the duties.
    pub duties_title: String,
    /// What the law asks.
    pub duties: Vec<String>,
    /// Days that count.
    pub milestones: Vec<String>,
    /// What customers may pass on; empty when nothing.
    pub supply_chain: String,
    /// What is only proposed or not settled.
    pub watch: Vec<String>,
    /// The sources that were mentioned, in the order of their numbers.
    pub sources: Vec<String>,
    /// That it is indicative, and where to have it confirmed.
    pub confirm: String,
}
