//! `tandem scope` (contract, section 2.2).

mod text;

use serde::Serialize;
use tandem_core::assessment::Assessment;
use tandem_core::nis2::category_id;
use tandem_core::nis2::{self, Borderline, Size};
use tandem_report::scope::duties;

use crate::Content;

pub use text::scope_text;

/// The size while it is not certain.
const UNKNOWN: &str = "unknown";

/// What the Belgian NIS2 law makes of an organisation.
#[derive(Debug, Serialize)]
pub struct ScopeJson {
    /// The category's id; `check` while a missing fact can change it.
    pub category: &'static str,
    /// The size's id; `unknown` while it is not certain.
    pub size: &'static str,
    /// The figures with the group's.
    pub figures: FiguresEntry,
    /// The ids of what needs to be confirmed although the category is given.
    pub borderline: Vec<&'static str>,
    /// Whether customers may pass the law's demands on by contract.
    pub supply_chain: bool,
    /// What each type gives by itself.
    pub types: Vec<TypeEntry>,
    /// The ids of the rules that led to the category, in the order of the procedure.
    pub rules: Vec<String>,
    /// The places in the file of what is unknown and could change the category.
    pub missing: Vec<String>,
    /// What the law asks.
    pub duties: Vec<DutyEntry>,
    /// Days that count.
    pub milestones: Vec<MilestoneEntry>,
}

/// Figures with the group's; `null` for one of which a part is unknown.
#[derive(Debug, Serialize)]
pub struct FiguresEntry {
    /// Staff in annual work units.
    pub staff_fte: Option<f64>,
    /// Turnover in euro a year.
    pub turnover_eur: Option<f64>,
    /// Balance sheet total in euro.
    pub balance_sheet_eur: Option<f64>,
}

/// What a type gives by itself.
#[derive(Debug, Serialize)]
pub struct TypeEntry {
    /// The type's id.
    pub id: String,
    /// The category's id; `check` while a missing fact can change it.
    pub category: &'static str,
}

/// Something that the law asks.
#[derive(Debug, Serialize)]
pub struct DutyEntry {
    /// The duty's id.
    pub id: String,
    /// The day from which it binds in general, such as `2024-10-18`.
    pub since: String,
    /// The article of the law.
    pub law: String,
}

/// A day that counts.
#[derive(Debug, Serialize)]
pub struct MilestoneEntry {
    /// The milestone's id.
    pub id: String,
    /// The day, such as `2026-04-18`.
    pub date: String,
    /// Whether it holds for the organisation.
    pub applies: bool,
}

/// Works out what the law makes of an organisation.
pub fn scope(content: &Content, assessment: &Assessment) -> ScopeJson {
    let table = &content.nis2;
    let scope = nis2::scope(&assessment.organisation, table);
    ScopeJson {
        category: category_id(scope.category()),
        size: scope.size().map_or(UNKNOWN, Size::id),
        figures: FiguresEntry {
            staff_fte: scope.figures.staff_fte,
            turnover_eur: scope.figures.turnover_eur,
            balance_sheet_eur: scope.figures.balance_sheet_eur,
        },
        borderline: scope.borderline.iter().copied().map(Borderline::id).collect(),
        supply_chain: scope.supply_chain,
        types: scope
            .types
            .iter()
            .map(|one| TypeEntry { id: one.id.clone(), category: category_id(one.category()) })
            .collect(),
        duties: duties(&scope, table)
            .map(|duty| DutyEntry {
                id: duty.id.clone(),
                since: duty.since.to_string(),
                law: duty.law.clone(),
            })
            .collect(),
        milestones: scope
            .milestones
            .iter()
            .map(|one| MilestoneEntry {
                id: one.id.clone(),
                date: one.date.to_string(),
                applies: one.applies,
            })
            .collect(),
        rules: scope.rules,
        missing: scope.missing,
    }
}
