//! What changed when: an entry for each change, none without one, and no word that somebody wrote.

#![allow(clippy::expect_used)]

mod common;

use common::{Disk, answer, at, samples};
use tandem_core::assessment::{ActionState, ActionStatus, PlanSettings};
use tandem_core::pack::Depth;
use tandem_store::{Entry, Store, StoreError, What};

#[test]
fn every_change_leaves_one_entry_and_the_same_again_leaves_none() {
    let disk = Disk::new();
    let mut store = disk.open();
    let mut sample = samples().remove(0);
    sample.later.clear();
    store.add(&sample, at(1)).expect("stored");
    let id = sample.id.clone();
    assert_eq!(whats(&store, &id), [What::Taken]);

    let mut organisation = sample.organisation.clone();
    organisation.name = "Another name".to_owned();
    organisation.established_in = Some("FR".to_owned());
    let deeper = if sample.depth == Depth::Complete { Depth::Express } else { Depth::Complete };
    let plan = PlanSettings { hours_per_month: Some(99), ..PlanSettings::default() };
    let state = ActionState { status: ActionStatus::Doing, ..ActionState::default() };
    let question = "mfa-everyone".into();
    for round in 0..2 {
        let now = at(10 + round);
        store.put_organisation(&id, &organisation, now).expect("stored");
        store.put_depth(&id, deeper, now).expect("stored");
        store.put_answer(&id, &question, &answer("nobody", "first words"), now).expect("stored");
        store.put_services(&id, None, now).expect("stored");
        store.put_plan(&id, plan, now).expect("stored");
        store.put_later(&id, &[question.clone()].into(), now).expect("stored");
    }
    store.put_answer(&id, &question, &answer("nobody", "second words"), at(20)).expect("stored");
    store.put_action(&id, &"enforce-mfa".into(), &state, at(21)).expect("stored");
    store.remove_answer(&id, &question, at(22)).expect("removed");
    store.delete(&id, at(23)).expect("deleted");
    store.restore(&id, at(24)).expect("back");
    store.note_handed_over(&id, "encrypted", at(25)).expect("noted");

    let mut expected = [
        What::HandedOver,
        What::Restored,
        What::Deleted,
        What::Answer,
        What::Action,
        What::Note,
        What::Later,
        What::Plan,
        What::Services,
        What::Answer,
        What::Depth,
        What::Organisation,
        What::Taken,
    ];
    expected.reverse();
    let mut found = whats(&store, &id);
    found.reverse();
    assert_eq!(found, expected);

    let entries = store.trail(&id).expect("a trail");
    let organisation = of(&entries, What::Organisation);
    assert_eq!(organisation.subject.as_deref(), Some("established_in name"));
    let first = entries.iter().rev().find(|entry| entry.what == What::Answer).expect("an answer");
    assert_eq!(first.after.as_deref(), Some("nobody"));
    let removed = of(&entries, What::Answer);
    assert_eq!((removed.before.as_deref(), &removed.after), (Some("nobody"), &None));
    let written = format!("{entries:?}");
    for text in ["Another name", "first words", "second words"] {
        assert!(!written.contains(text), "{text} is no business of the trail: {written}");
    }
}

#[test]
fn a_change_that_fails_leaves_no_entry() {
    let disk = Disk::new();
    let mut store = disk.open();
    let refused = store.put_depth("never", Depth::Express, at(1));
    assert!(matches!(refused, Err(StoreError::NoAssessment)));
    assert!(matches!(store.delete("never", at(1)), Err(StoreError::NoAssessment)));
    assert_eq!(store.trail("never").expect("a trail"), []);
}

#[test]
fn a_removed_assessment_takes_its_trail_with_it() {
    let disk = Disk::new();
    let mut store = disk.open();
    let sample = samples().remove(0);
    store.add(&sample, at(1)).expect("stored");
    store.remove(&sample.id).expect("removed");
    assert_eq!(store.trail(&sample.id).expect("a trail"), []);
}

fn whats(store: &Store, id: &str) -> Vec<What> {
    store.trail(id).expect("a trail").into_iter().map(|entry| entry.what).collect()
}

fn of(entries: &[Entry], what: What) -> &Entry {
    entries.iter().find(|entry| entry.what == what).expect("an entry")
}
