//! The plain activities of the NIS2 screen stand for every entity type of the law, and have words.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use tandem_content::ftl::{LANGUAGES, texts};
use tandem_core::builtin;
use tandem_core::id::is_kebab_case;
use tandem_core::nis2::SizeRule;

#[test]
fn every_type_that_a_firm_can_choose_belongs_to_an_activity() {
    let content = builtin::content().expect("the content");
    let types: BTreeSet<&String> =
        content.activities.listed.iter().flat_map(|activity| &activity.types).collect();
    for one in content.nis2.types.values() {
        // Some come in only by a decision about the one entity, which is asked by itself.
        let by_letter = one.size_rule == SizeRule::IdentifiedOnly || one.id == "critical_entity";
        assert!(by_letter || types.contains(&one.id), "{} belongs to no activity", one.id);
    }
    for id in types {
        assert!(content.nis2.types.contains_key(id), "there is no type {id}");
    }
}

#[test]
fn every_activity_has_its_words_and_its_sources() {
    let content = builtin::content().expect("the content");
    let listed = content.activities.listed.iter().map(|one| ("activity", &one.id));
    let unlisted = content.activities.unlisted.iter().map(|one| ("unlisted", &one.id));
    let mut expected = BTreeSet::new();
    for (kind, id) in listed.chain(unlisted) {
        assert!(is_kebab_case(id.as_str()), "{id}");
        let parts: &[&str] =
            if kind == "activity" { &["search", "not", "law"] } else { &["search", "why"] };
        assert!(expected.insert(format!("{kind}-{id}")), "{id} stands twice");
        expected.extend(parts.iter().map(|part| format!("{kind}-{id}.{part}")));
    }
    for language in LANGUAGES {
        let found: BTreeSet<String> = texts(language, "activities.ftl").into_keys().collect();
        let missing: Vec<_> = expected.difference(&found).collect();
        let left: Vec<_> = found.difference(&expected).collect();
        assert!(missing.is_empty() && left.is_empty(), "{language}: {missing:?} {left:?}");
    }
    let known: BTreeSet<_> = content.sources.iter().map(|source| &source.id).collect();
    for activity in &content.activities.listed {
        assert!(activity.sources.iter().all(|id| known.contains(id)), "{}", activity.id);
    }
}

#[test]
fn every_country_has_a_name() {
    let content = builtin::content().expect("the content");
    for language in LANGUAGES {
        let names = texts(language, "countries.ftl");
        for code in &content.countries {
            assert!(names.contains_key(&format!("country-{}", code.to_lowercase())), "{code}");
        }
        assert_eq!(names.len(), content.countries.len(), "{language}");
    }
}
