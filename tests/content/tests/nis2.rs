//! The table of the NIS2 law and its words: everything in it can be said, and nothing is said that
//! is not in it.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use tandem_content::ftl::texts;
use tandem_core::builtin;
use tandem_core::nis2::{Borderline, Category, Size, Table};

#[test]
fn every_entry_of_the_table_has_words_and_every_word_has_its_entry() {
    let table = table();
    let of = |start: &str, ids: Vec<&str>| -> BTreeSet<String> {
        ids.into_iter().map(|id| format!("nis2-{start}-{id}")).collect()
    };
    for (start, ids) in [
        ("rule", table.rules.iter().map(|one| one.id.as_str()).collect()),
        ("duty", table.duties.iter().map(|one| one.id.as_str()).collect()),
        ("milestone", table.milestones.iter().map(|one| one.id.as_str()).collect()),
        ("borderline", Borderline::ALL.map(Borderline::id).to_vec()),
        ("category", Category::ALL.map(Category::id).into_iter().chain(["check"]).collect()),
    ] {
        assert_eq!(words(&format!("nis2-{start}-")), of(start, ids), "{start}");
    }
    let sizes: Vec<&str> = Size::ALL.map(Size::id).into_iter().chain(["unknown"]).collect();
    assert_eq!(words("nis2-size-"), of("size", sizes));
    let mut watch = words("nis2-watch-");
    assert!(watch.remove("nis2-watch-line"));
    assert_eq!(watch, of("watch", table.watch.iter().map(|one| one.id.as_str()).collect()));
}

#[test]
fn every_milestone_says_what_has_passed_and_what_comes() {
    let texts = texts("en", "nis2.ftl");
    for milestone in table().milestones {
        for form in ["past", "coming"] {
            let id = format!("nis2-milestone-{}.{form}", milestone.id);
            assert!(texts.contains_key(&id), "{id}");
        }
    }
}

#[test]
fn every_type_that_the_file_takes_is_one_of_the_table() {
    let reference = builtin::reference().expect("the reference data");
    let types: BTreeSet<String> = table().types.into_keys().collect();
    assert_eq!(reference.entity_types, types);
}

#[test]
fn every_type_that_the_table_names_exists() {
    let table = table();
    let of_rules = table.rules.iter().filter_map(|rule| rule.decides.as_ref());
    let of_duties = table.duties.iter().flat_map(|duty| duty.types.iter().chain(&duty.except));
    for id in of_rules.flat_map(|decision| &decision.types).chain(of_duties) {
        assert!(table.types.contains_key(id), "{id}");
    }
}

fn table() -> Table {
    builtin::nis2().expect("the table")
}

/// The messages that begin so.
fn words(start: &str) -> BTreeSet<String> {
    let texts = texts("en", "nis2.ftl");
    texts.into_keys().filter(|id| id.starts_with(start) && !id.contains('.')).collect()
}
