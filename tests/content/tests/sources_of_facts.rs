//! What the program states rests on a source that exists, is recent and can be opened.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};
use tandem_core::builtin;
use tandem_core::id::{SourceId, is_kebab_case};
use tandem_core::reference::Source;

/// The day of this version of the content. Whoever checks the sources anew moves it.
const TODAY: (i32, u32, u32) = (2026, 11, 22);

#[test]
fn every_source_that_the_content_names_exists_and_every_source_is_named() {
    let pack = builtin::pack().expect("the pack");
    let of_questions = pack.questions.iter().flat_map(|question| &question.sources);
    let of_actions = pack.actions.iter().flat_map(|action| &action.sources);
    let of_rules = pack.contradictions.iter().flat_map(|rule| &rule.sources);
    let content = builtin::content().expect("the content");
    let of_terms = content.terms.iter().flat_map(|term| &term.sources);
    let nis2 = &content.nis2;
    let of_nis2 = (nis2.rules.iter().flat_map(|one| &one.sources))
        .chain(nis2.limits.iter().flat_map(|one| &one.sources))
        .chain(nis2.duties.iter().flat_map(|one| &one.sources))
        .chain(nis2.milestones.iter().flat_map(|one| &one.sources))
        .chain(nis2.watch.iter().flat_map(|one| &one.sources))
        .chain(nis2.deadlines.iter().flat_map(|one| &one.sources))
        .chain(content.steps.iter().flat_map(|one| &one.sources))
        .chain([&nis2.confirm, &nis2.sharper]);
    let of_services = content.reference.services.values().flat_map(|one| one.sources.values());
    let of_map = (of_services.flatten())
        .chain(content.layers.iter().flat_map(|one| &one.sources))
        .chain(content.outages.iter().flat_map(|one| &one.sources))
        .chain(content.availability.assumptions.iter().flat_map(|one| &one.sources))
        .chain(&content.jurisdictions.sources);
    let of_pack = of_questions.chain(of_actions).chain(of_rules).chain(of_terms);
    let named: BTreeSet<&SourceId> = of_pack.chain(of_nis2).chain(of_map).collect();
    let sources = sources();
    let known: BTreeSet<&SourceId> = sources.iter().map(|source| &source.id).collect();
    assert_eq!(known.len(), sources.len(), "an id stands twice");
    let missing: Vec<_> = named.difference(&known).collect();
    let unused: Vec<_> = known.difference(&named).collect();
    assert!(missing.is_empty(), "no such source: {missing:?}");
    assert!(unused.is_empty(), "nothing names these sources: {unused:?}");
}

#[test]
fn every_source_was_checked_lately_and_not_in_the_future() {
    let (year, month, day) = TODAY;
    let today = NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    let sources = sources();
    let newest = sources.iter().map(|source| source.checked).max().expect("sources");
    for source in &sources {
        assert!(source.checked <= today, "{} was checked in the future", source.id);
        let oldest = newest - Months::new(12);
        assert!(source.checked >= oldest, "{} was last checked on {}", source.id, source.checked);
    }
}

#[test]
fn every_source_has_a_title_a_publisher_and_an_address() {
    for Source { id, title, publisher, url, .. } in sources() {
        assert!(is_kebab_case(id.as_str()), "{id}");
        assert!(!title.trim().is_empty() && !publisher.trim().is_empty(), "{id}");
        let host = url.strip_prefix("https://").unwrap_or_else(|| panic!("{id}: {url}"));
        assert!(host.contains('.') && !url.contains(char::is_whitespace), "{id}: {url}");
    }
}

#[test]
fn what_is_law_in_the_pack_names_a_law() {
    let pack = builtin::pack().expect("the pack");
    for action in pack.actions.iter().filter(|action| action.legal) {
        assert!(!action.sources.is_empty(), "{} is a duty by which law?", action.id);
    }
}

fn sources() -> Vec<Source> {
    builtin::sources().expect("the sources")
}
