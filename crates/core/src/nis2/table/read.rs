//! Reading the table. What the evaluator relies on is checked here once: that every rule it names is
//! there, and that each type and size has exactly one line of the decision table.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use super::{
    Annex, Deadline, Decision, Duty, EntityType, Jurisdiction, Limit, Milestone, Outcome, Rule,
    SizeRule, Table, Watch,
};
use crate::id::SourceId;
use crate::nis2::{Size, rules};
use crate::reference::day;

/// A table that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// A text is not TOML of the right form.
    #[error("scope table: {0}")]
    Toml(#[from] toml::de::Error),
    /// The limits are not those of small, medium and large, in this order.
    #[error("scope table: the limits of small, medium and large, in this order")]
    Limits,
    /// The evaluator needs a rule that is not there.
    #[error("scope table: no rule {0}")]
    NoRule(&'static str),
    /// A rule is there that nothing can lead to.
    #[error("scope table: nothing leads to {0}")]
    UnusedRule(String),
    /// No rule, or more than one, decides for a type and a size.
    #[error("scope table: {rules} rules decide {entity_type} when {size:?}")]
    Decision {
        /// The type.
        entity_type: String,
        /// The size.
        size: Size,
        /// How many rules decide it.
        rules: usize,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(deserialize_with = "day")]
    version: NaiveDate,
    confirm: SourceId,
    sharper: SourceId,
    limit: Vec<Limit>,
    rule: Vec<Rule>,
    duty: Vec<Duty>,
    milestone: Vec<Milestone>,
    deadline: Vec<Deadline>,
    watch: Vec<Watch>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypesFile {
    r#type: Vec<TypeEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeEntry {
    id: String,
    annex: Option<Annex>,
    size_rule: SizeRule,
    jurisdiction: Jurisdiction,
    #[serde(default)]
    dora: bool,
}

impl Table {
    /// Reads the table and the entity types.
    ///
    /// # Errors
    /// Says why they cannot be used.
    pub fn parse(table: &str, entity_types: &str) -> Result<Self, TableError> {
        let file: File = toml::from_str(table)?;
        let entries: TypesFile = toml::from_str(entity_types)?;
        let limits: [Limit; 3] = file.limit.try_into().map_err(|_| TableError::Limits)?;
        if limits.iter().map(|limit| limit.size).ne([Size::Small, Size::Medium, Size::Large]) {
            return Err(TableError::Limits);
        }
        for needed in rules::ALL {
            if !file.rule.iter().any(|rule| rule.id == needed) {
                return Err(TableError::NoRule(needed));
            }
        }
        let mut types = BTreeMap::new();
        for entry in entries.r#type {
            let entity_type = entity_type(entry, &file.rule)?;
            types.insert(entity_type.id.clone(), entity_type);
        }
        let decided = |rule: &Rule| {
            let outcomes = types.values().flat_map(|one: &EntityType| &one.outcomes);
            outcomes.into_iter().any(|outcome| outcome.rule == rule.id)
        };
        for rule in &file.rule {
            if !rules::ALL.contains(&rule.id.as_str()) && !decided(rule) {
                return Err(TableError::UnusedRule(rule.id.clone()));
            }
        }
        Ok(Self {
            version: file.version,
            confirm: file.confirm,
            sharper: file.sharper,
            limits,
            types,
            rules: file.rule,
            duties: file.duty,
            milestones: file.milestone,
            deadlines: file.deadline,
            watch: file.watch,
        })
    }
}

fn entity_type(entry: TypeEntry, rules: &[Rule]) -> Result<EntityType, TableError> {
    let outcome = |size| {
        let mut found = rules
            .iter()
            .filter_map(|rule| Some((rule, rule.decides.as_ref()?)))
            .filter(|(_, decision)| decides(decision, &entry, size));
        match (found.next(), found.count()) {
            (Some((rule, decision)), 0) => {
                Ok(Outcome { category: decision.category, rule: rule.id.clone() })
            }
            (first, more) => Err(TableError::Decision {
                entity_type: entry.id.clone(),
                size,
                rules: usize::from(first.is_some()) + more,
            }),
        }
    };
    let [micro, small, medium, large] = Size::ALL;
    Ok(EntityType {
        annex: entry.annex,
        size_rule: entry.size_rule,
        jurisdiction: entry.jurisdiction,
        dora: entry.dora,
        outcomes: [outcome(micro)?, outcome(small)?, outcome(medium)?, outcome(large)?],
        id: entry.id,
    })
}

fn decides(decision: &Decision, entry: &TypeEntry, size: Size) -> bool {
    decision.size_rule == entry.size_rule
        && decision.annex.is_none_or(|annex| entry.annex == Some(annex))
        && (decision.types.is_empty() || decision.types.contains(&entry.id))
        && (decision.sizes.is_empty() || decision.sizes.contains(&size))
}
