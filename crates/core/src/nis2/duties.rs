//! What the law asks of an organisation, and the days that count for it.

use std::collections::BTreeSet;

use super::table::{Duty, Jurisdiction, Table};
use super::{Category, MilestoneScope, TypeScope};

/// What is known of the result when its duties are looked for.
pub(super) struct Open<'a> {
    /// The categories that are possible.
    pub(super) possible: &'a BTreeSet<Category>,
    /// What each known type gives.
    pub(super) types: &'a [TypeScope],
    /// Whether a decision about the organisation itself gave the category; every type then counts.
    pub(super) letter: bool,
}

impl Open<'_> {
    /// The duties that every possible category has.
    pub(super) fn duties(&self, table: &Table) -> Vec<String> {
        let only_dora = self.only_dora(table);
        let holds = |duty: &&Duty| {
            self.possible.iter().all(|category| duty.categories.contains(category))
                && (duty.types.is_empty() || self.certain(|id| duty.types.iter().any(|t| t == id)))
                && !self.certain(|id| duty.except.iter().any(|t| t == id))
                && (duty.dora || !only_dora)
        };
        table.duties.iter().filter(holds).map(|duty| duty.id.clone()).collect()
    }

    /// The milestones. One is left out when a missing fact decides whether it holds.
    pub(super) fn milestones(&self, table: &Table) -> Vec<MilestoneScope> {
        let only_dora = self.only_dora(table);
        let digital = self.certain(|id| {
            let found = table.types.get(id);
            found.is_some_and(|one| one.jurisdiction == Jurisdiction::MainEstablishment)
        });
        let mut found = Vec::new();
        for milestone in &table.milestones {
            let holds: BTreeSet<bool> = self
                .possible
                .iter()
                .map(|category| {
                    milestone.categories.contains(category)
                        && milestone.digital.is_none_or(|only| only == digital)
                        && (milestone.dora || !only_dora)
                })
                .collect();
            if let (Some(applies), 1) = (holds.first(), holds.len()) {
                let (id, date, applies) = (milestone.id.clone(), milestone.date, *applies);
                found.push(MilestoneScope { id, date, applies });
            }
        }
        found
    }

    /// True when a type that counts is under DORA. Such a type is named although another type
    /// brings the organisation in as well.
    pub(super) fn under_dora(&self, table: &Table) -> bool {
        self.certain(|id| table.types.get(id).is_some_and(|one| one.dora))
    }

    /// True when nothing but types under DORA can bring the organisation in: titles 3 to 5 of the
    /// law then do not apply (art. 6 § 3).
    pub(super) fn only_dora(&self, table: &Table) -> bool {
        let can = |one: &&TypeScope| self.letter || one.possible.iter().any(|c| brings_in(*c));
        let mut counting = self.types.iter().filter(can).peekable();
        counting.peek().is_some()
            && counting.all(|one| table.types.get(&one.id).is_some_and(|found| found.dora))
    }

    /// True when a type that certainly brings the organisation in is so.
    fn certain(&self, is: impl Fn(&str) -> bool) -> bool {
        let surely = |one: &TypeScope| self.letter || one.possible.iter().all(|c| brings_in(*c));
        self.types.iter().any(|one| is(&one.id) && surely(one))
    }
}

/// True for a category that has duties.
fn brings_in(category: Category) -> bool {
    category >= Category::Limited
}
