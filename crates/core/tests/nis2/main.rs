//! Whether the NIS2 law covers an organisation: each test is named after the rule it holds.

#![allow(clippy::expect_used)]

mod duties;
mod jurisdiction;
mod matrix;
mod oracle;
mod partial;
mod properties;
mod size;
mod table;

use tandem_core::assessment::{CcbLetter, Figures, Linked, Organisation, Partner};
use tandem_core::builtin;
use tandem_core::nis2::{self, Category, Scope, Table};

/// One type for each way in which types differ.
const MSP: &str = "ict_b2b.ms.1";
const CHARGING: &str = "energy.electricity.7";
const FOOD: &str = "food.food.1";
const DNS: &str = "digital_infra.di.2";
const TELECOM: &str = "digital_infra.di.10";
const TRUST: &str = "digital_infra.di.8";
const BANK: &str = "banking.credit.1";
const REGISTRAR: &str = "domain_registration";

thread_local! {
    static TABLE: Table = builtin::nis2().expect("the table");
}

fn scope(organisation: &Organisation) -> Scope {
    TABLE.with(|table| nis2::scope(organisation, table))
}

/// The category, `None` for "check".
fn category(organisation: &Organisation) -> Option<Category> {
    scope(organisation).category()
}

/// A Belgian firm of which everything is known: its types, staff, turnover and balance sheet total
/// in millions, and no group.
fn firm(types: &[&str], staff: f64, turnover: f64, balance_sheet: f64) -> Organisation {
    Organisation {
        established_in: Some("BE".into()),
        main_establishment: Some("BE".into()),
        serves_belgium: Some(true),
        figures: figures(staff, turnover, balance_sheet),
        partners: Some(Vec::new()),
        linked: Some(Vec::new()),
        it_independent_of_group: Some(false),
        nis2_entity_types: Some(types.iter().map(|id| (*id).to_owned()).collect()),
        critical_entity: Some(false),
        ccb_identified: Some(CcbLetter::None),
        nis2_customers: Some(false),
        ..Organisation::default()
    }
}

/// Staff, and euro in millions.
fn figures(staff: f64, turnover: f64, balance_sheet: f64) -> Figures {
    Figures {
        staff_fte: Some(staff),
        turnover_eur: Some(turnover * 1e6),
        balance_sheet_eur: Some(balance_sheet * 1e6),
    }
}

fn linked(figures: Figures) -> Linked {
    Linked { name: None, figures }
}

fn partner(share_percent: f64, figures: Figures) -> Partner {
    Partner { name: None, share_percent, figures }
}

/// A firm of each size, from micro to large.
fn sizes(types: &[&str]) -> [Organisation; 4] {
    [5.0, 20.0, 100.0, 300.0].map(|staff| firm(types, staff, 0.0, 0.0))
}
