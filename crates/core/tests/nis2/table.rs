//! The table: whole, dated, and every rule of it within reach.

use std::collections::BTreeSet;

use tandem_core::assessment::CcbLetter;
use tandem_core::nis2::{Table, TableError};

use super::{FOOD, TABLE, firm, scope, sizes};

const NIS2: &str = include_str!("../../../../assets/data/nis2.toml");
const TYPES: &str = include_str!("../../../../assets/data/nis2_entity_types.toml");

#[test]
fn every_rule_duty_and_milestone_is_reached() {
    let ids: Vec<String> = TABLE.with(|table| table.types.keys().cloned().collect());
    let (mut rules, mut duties, mut milestones) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut see = |organisation: &_| {
        let scope = scope(organisation);
        rules.extend(scope.rules);
        duties.extend(scope.duties);
        milestones.extend(scope.milestones.into_iter().filter(|m| m.applies).map(|m| m.id));
    };
    let money = [(1.0, 1.0), (3.0, 3.0), (11.0, 11.0), (60.0, 60.0)];
    for id in &ids {
        for mut organisation in sizes(&[id]) {
            see(&organisation);
            organisation.established_in = Some("FR".into());
            organisation.main_establishment = Some("FR".into());
            organisation.serves_belgium = Some(false);
            see(&organisation);
        }
        for (turnover, balance_sheet) in money {
            see(&firm(&[id], 1.0, turnover, balance_sheet));
        }
    }
    see(&firm(&[], 1.0, 0.0, 0.0));
    for letter in [CcbLetter::Essential, CcbLetter::Important] {
        let mut organisation = firm(&[FOOD], 1.0, 0.0, 0.0);
        organisation.ccb_identified = Some(letter);
        see(&organisation);
    }
    TABLE.with(|table| {
        let all: BTreeSet<String> = table.rules.iter().map(|rule| rule.id.clone()).collect();
        assert_eq!(rules, all);
        assert_eq!(duties, table.duties.iter().map(|duty| duty.id.clone()).collect());
        assert_eq!(milestones, table.milestones.iter().map(|one| one.id.clone()).collect());
    });
}

#[test]
fn a_table_with_a_gap_an_overlap_or_a_rule_that_leads_nowhere_is_refused() {
    let read = |nis2: &str| Table::parse(nis2, TYPES).expect_err("a problem");
    let with = |from: &str, to: &str| {
        assert!(NIS2.contains(from), "{from}");
        NIS2.replacen(from, to, 1)
    };
    let gap = with(r#"annex = "I", sizes = ["medium"]"#, r#"annex = "I", sizes = ["large"]"#);
    assert!(matches!(read(&gap), TableError::Decision { rules: 0 | 2, .. }));
    let overlap = with(r#"sizes = ["micro", "small"]"#, r#"sizes = ["micro", "small", "medium"]"#);
    assert!(matches!(read(&overlap), TableError::Decision { rules: 2, .. }));
    let renamed = with(r#"id = "dora-first""#, r#"id = "dora-last""#);
    assert!(matches!(read(&renamed), TableError::NoRule("dora-first")));
    let surplus =
        "[[rule]]\nid = \"moon\"\nlaw = \"art. 1\"\nsources = []\nchecked = \"2026-11-22\"\n";
    let surplus = with("[[rule]]", &format!("{surplus}\n[[rule]]"));
    assert!(matches!(read(&surplus), TableError::UnusedRule(id) if id == "moon"));
    let limits = with(r#"size = "small""#, r#"size = "medium""#);
    assert!(matches!(read(&limits), TableError::Limits));
    assert!(matches!(read("version = 1"), TableError::Toml(_)));
}

#[test]
fn every_entry_has_sources_and_a_day_that_is_not_after_the_version() {
    TABLE.with(|table| {
        let rules = table.rules.iter().map(|one| (&one.id, &one.sources, one.checked));
        let duties = table.duties.iter().map(|one| (&one.id, &one.sources, one.checked));
        let milestones = table.milestones.iter().map(|one| (&one.id, &one.sources, one.checked));
        let watch = table.watch.iter().map(|one| (&one.id, &one.sources, one.checked));
        for (id, sources, checked) in rules.chain(duties).chain(milestones).chain(watch) {
            assert!(!sources.is_empty(), "{id}");
            assert!(checked <= table.version, "{id}");
        }
        let ids: BTreeSet<&String> = table.rules.iter().map(|one| &one.id).collect();
        assert_eq!(ids.len(), table.rules.len(), "an id stands twice");
    });
}
