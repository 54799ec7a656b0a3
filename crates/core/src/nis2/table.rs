//! The table that the evaluator reads: `assets/data/nis2.toml` and `nis2_entity_types.toml`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::amount::Amount;
use super::{Category, Size};
use crate::id::{ActionId, SourceId};
use crate::incident::Concern;
use crate::reference::day;

mod read;

pub use read::TableError;

/// Everything that decides the scope, with its articles, sources and days.
#[derive(Debug, Clone)]
pub struct Table {
    /// The day on which the whole table was last compared with its sources.
    pub version: NaiveDate,
    /// The source at which a result is confirmed: the official scope test.
    pub confirm: SourceId,
    /// The source that says more precisely which incidents of digital services are significant.
    pub sharper: SourceId,
    /// The limits of size, from small to large.
    pub limits: [Limit; 3],
    /// The entity types, by id.
    pub types: BTreeMap<String, EntityType>,
    /// The rules, in the order of the procedure.
    pub rules: Vec<Rule>,
    /// What the law asks.
    pub duties: Vec<Duty>,
    /// Days that count.
    pub milestones: Vec<Milestone>,
    /// What is due after an incident.
    pub deadlines: Vec<Deadline>,
    /// What is only proposed or not settled.
    pub watch: Vec<Watch>,
}

impl Table {
    /// The rule with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

/// From where on an enterprise has a size.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The size.
    pub size: Size,
    /// This many annual work units or more.
    pub staff_fte: f64,
    /// Or a turnover above this, in euro a year,
    pub turnover_eur: f64,
    /// together with a balance sheet total above this, in euro.
    pub balance_sheet_eur: f64,
    /// Where it stands.
    pub sources: Vec<SourceId>,
}

impl Limit {
    /// Whether each of staff, turnover and balance sheet total passes the limit.
    pub(super) fn passed(&self, [staff, turnover, balance_sheet]: [Amount; 3]) -> [bool; 3] {
        [
            staff >= Amount::new(self.staff_fte),
            turnover > Amount::new(self.turnover_eur),
            balance_sheet > Amount::new(self.balance_sheet_eur),
        ]
    }
}

/// A type of entity in the annexes of the law, or a special case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntityType {
    /// The id.
    pub id: String,
    /// The annex that lists it; special cases stand in none.
    pub annex: Option<Annex>,
    /// How its size counts.
    pub size_rule: SizeRule,
    /// What puts it under Belgian law.
    pub jurisdiction: Jurisdiction,
    /// Whether the DORA regulation goes first.
    pub dora: bool,
    /// What it gives for each size, from micro to large.
    pub outcomes: [Outcome; 4],
}

/// What an entity type gives for a size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The category.
    pub category: Category,
    /// The rule that says so.
    pub rule: String,
}

/// An annex of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Annex {
    /// Sectors of high criticality.
    #[serde(rename = "I")]
    One,
    /// Other critical sectors.
    #[serde(rename = "II")]
    Two,
}

/// How the size of an entity of a type counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SizeRule {
    /// In scope from medium on.
    Standard,
    /// Public electronic communications: in scope at any size, essential from medium on.
    Telecom,
    /// Essential at any size.
    AnySizeEssential,
    /// In scope at any size, essential when large.
    AnySizeImportantLargeEssential,
    /// Limited duties at any size.
    AnySizeLimited,
    /// In scope only by a decision about the one entity.
    IdentifiedOnly,
}

/// What puts an entity of a type under Belgian law (Law of 26 April 2024, art. 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Jurisdiction {
    /// It is established in Belgium.
    Establishment,
    /// Its main establishment in the Union is in Belgium.
    MainEstablishment,
    /// It offers the service in Belgium.
    Service,
}

/// A rule of the procedure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The id.
    pub id: String,
    /// The article, in the first source.
    pub law: String,
    /// Where it stands.
    pub sources: Vec<SourceId>,
    /// The day it was last compared with them.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
    /// What it decides, when it is a line of the decision table.
    #[serde(default)]
    pub decides: Option<Decision>,
}

/// A line of the decision table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The size rule it is about.
    pub size_rule: SizeRule,
    /// The annex it is about; none for both and for special cases.
    #[serde(default)]
    pub annex: Option<Annex>,
    /// The types it is about; empty for all.
    #[serde(default)]
    pub types: Vec<String>,
    /// The sizes it is about; empty for all.
    #[serde(default)]
    pub sizes: Vec<Size>,
    /// The category it gives.
    pub category: Category,
}

/// Something that the law asks of an entity, or can do to it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// The id.
    pub id: String,
    /// The day from which it binds in general.
    #[serde(deserialize_with = "day")]
    pub since: NaiveDate,
    /// The article, in the first source.
    pub law: String,
    /// Where it stands.
    pub sources: Vec<SourceId>,
    /// The day it was last compared with them.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
    /// The categories it holds for.
    pub categories: Vec<Category>,
    /// The types it is limited to; empty for all.
    #[serde(default)]
    pub types: Vec<String>,
    /// The types that take an entity out of it.
    #[serde(default)]
    pub except: Vec<String>,
    /// Whether it also holds where DORA goes first.
    #[serde(default)]
    pub dora: bool,
    /// The actions that it asks for.
    #[serde(default)]
    pub actions: Vec<ActionId>,
}

/// A day that counts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// The id.
    pub id: String,
    /// The day.
    #[serde(deserialize_with = "day")]
    pub date: NaiveDate,
    /// The article, in the first source.
    pub law: String,
    /// Where it stands.
    pub sources: Vec<SourceId>,
    /// The day it was last compared with them.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
    /// The categories it holds for.
    pub categories: Vec<Category>,
    /// True when it is only for services whose main establishment decides, false when it is only
    /// for others.
    #[serde(default)]
    pub digital: Option<bool>,
    /// Whether it also holds where DORA goes first.
    #[serde(default)]
    pub dora: bool,
    /// The actions that it asks for.
    #[serde(default)]
    pub actions: Vec<ActionId>,
}

/// Something that is due so long after a moment of an incident.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The id.
    pub id: String,
    /// The moment it counts from.
    pub after: After,
    /// Hours after it,
    #[serde(default)]
    pub hours: u32,
    /// and calendar months.
    #[serde(default)]
    pub months: u32,
    /// The types for which it is [`Self::types_hours`].
    #[serde(default)]
    pub types: Vec<String>,
    /// Hours, for an entity of one of the types.
    #[serde(default)]
    pub types_hours: Option<u32>,
    /// What is due in its place while the incident goes on; it then counts from the end of it.
    #[serde(default)]
    pub meanwhile: Option<String>,
    /// Whom it concerns.
    pub who: Concern,
    /// The article, in the first source.
    pub law: String,
    /// Where it stands.
    pub sources: Vec<SourceId>,
    /// The day it was last compared with them.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
}

/// The moment of an incident from which a deadline counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum After {
    /// Somebody became aware of it.
    Aware,
    /// The notification was sent.
    Notified,
}

/// Something that is only proposed or not settled.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// The id.
    pub id: String,
    /// Where it stands.
    pub sources: Vec<SourceId>,
    /// The day it was last looked up.
    #[serde(deserialize_with = "day")]
    pub checked: NaiveDate,
}
