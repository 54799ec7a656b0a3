//! What was stored is there again, whole and in order.

#![allow(clippy::expect_used)]

mod common;

use common::{Disk, answer, at, samples};
use proptest::prelude::*;
use tandem_content::assessments::assessments;
use tandem_core::assessment::AnswerChoice;
use tandem_store::{Store, StoreError};

#[test]
fn a_new_data_file_is_empty_and_is_made_with_its_folder() {
    let disk = Disk::new();
    let path = disk.folder().join("not/yet/there/tandem.db");
    let opened = tandem_store::open(&path, disk.key(), at(0)).expect("it opens");
    assert_eq!(opened.recovered, None);
    assert_eq!(opened.store.list().expect("a list"), []);
    assert_eq!(opened.store.last_deleted().expect("an answer"), None);
    assert_eq!(opened.store.setting("language").expect("an answer"), None);
    assert!(path.is_file());
}

#[test]
fn every_sample_is_there_again_after_the_program_ended() {
    let disk = Disk::new();
    let mut store = disk.open();
    for sample in samples() {
        store.add(&sample, at(5)).expect("stored");
    }
    drop(store);
    let store = disk.open();
    for sample in samples() {
        let stored = store.load(&sample.id).expect("stored");
        assert_eq!(stored.assessment, sample);
        assert_eq!(stored.question, None);
        assert!(store.has(&sample.id).expect("an answer"));
    }
    assert!(store.list().expect("a list").iter().all(|one| one.modified == at(5)));
    assert!(!store.has("another").expect("an answer"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_an_assessment_holds_is_read_back_the_same(assessment in assessments()) {
        thread_local! { static STORE: (Disk, std::cell::RefCell<Store>) = {
            let disk = Disk::new();
            let store = disk.open();
            (disk, std::cell::RefCell::new(store))
        } }
        STORE.with(|(_, store)| {
            let mut store = store.borrow_mut();
            if store.has(&assessment.id).expect("an answer") {
                store.remove(&assessment.id).expect("removed");
            }
            store.add(&assessment, at(1)).expect("stored");
            let stored = store.load(&assessment.id).expect("stored").assessment;
            prop_assert_eq!(&stored, &assessment);
            let listed = store.list().expect("a list");
            let listed = listed.iter().find(|listed| listed.id == assessment.id).expect("listed");
            prop_assert_eq!(&listed.name, &assessment.organisation.name);
            prop_assert_eq!(listed.depth, assessment.depth);
            Ok(())
        })?;
    }
}

#[test]
fn an_id_is_stored_once_and_the_second_changes_nothing() {
    let mut store = Disk::new().open();
    let first = samples().remove(0);
    store.add(&first, at(1)).expect("stored");
    let mut second = samples().remove(1);
    second.id.clone_from(&first.id);
    assert!(store.add(&second, at(2)).is_err());
    assert_eq!(store.load(&first.id).expect("it").assessment, first, "nothing of the second");
    store.delete(&first.id, at(3)).expect("deleted");
    assert!(store.add(&second, at(4)).is_err(), "it could still be brought back");
}

#[test]
fn the_one_changed_last_stands_first() {
    let mut store = Disk::new().open();
    let mut ids = Vec::new();
    for (seconds, sample) in (1..).zip(samples()) {
        store.add(&sample, at(seconds)).expect("stored");
        ids.insert(0, sample.id);
    }
    assert_eq!(listed(&store), ids);
    let oldest = ids.pop().expect("an id");
    store
        .put_answer(&oldest, &"mfa-everyone".into(), &answer("most", "x"), at(99))
        .expect("stored");
    ids.insert(0, oldest);
    assert_eq!(listed(&store), ids);
    store.put_place(&ids[2], &"mfa-everyone".into()).expect("stored");
    assert_eq!(listed(&store), ids, "looking is no change");
    store.note_handed_over(&ids[2], "plain", at(110)).expect("noted");
    store.delete(&ids[2], at(111)).expect("deleted");
    store.restore(&ids[2], at(112)).expect("back");
    assert_eq!(listed(&store), ids, "neither is what happens to the whole");

    // The same once what the list shows is kept.
    let all: Vec<(String, String)> = ids.iter().map(|id| (id.clone(), String::new())).collect();
    store.put_summaries(&all).expect("kept");
    assert_eq!(listed(&store), ids);
    assert_eq!(store.list().expect("a list")[0].modified, at(99));
    let organisation = samples().remove(0).organisation;
    store.put_organisation(&ids[2], &organisation, at(100)).expect("stored");
    ids.rotate_right(1);
    assert_eq!(listed(&store), ids);
}

#[test]
fn assessments_of_one_moment_stand_in_the_order_of_their_ids() {
    let mut store = Disk::new().open();
    for sample in samples().iter().rev() {
        store.add(sample, at(1)).expect("stored");
    }
    let mut ids = listed(&store);
    let found = ids.clone();
    ids.sort();
    assert_eq!(found, ids);
}

#[test]
fn an_answer_takes_the_place_of_the_one_before() {
    let disk = Disk::new();
    let mut store = disk.open();
    let sample = samples().remove(0);
    store.add(&sample, at(1)).expect("stored");
    let question = "mfa-everyone".into();
    let mut later = answer("most", "a note");
    for choice in [
        AnswerChoice::NotApplicable { reason: "none".to_owned() },
        AnswerChoice::DontKnow,
        AnswerChoice::Option("everyone".into()),
    ] {
        later.choice = choice;
        store.put_answer(&sample.id, &question, &later, at(2)).expect("stored");
        drop(store);
        store = disk.open();
        let stored = store.load(&sample.id).expect("it");
        assert_eq!(stored.assessment.answers.len(), sample.answers.len());
        assert_eq!(stored.assessment.answers[&question], later);
        assert_eq!(store.list().expect("a list")[0].modified, at(2));
    }
}

#[test]
fn what_was_deleted_comes_back_until_the_file_is_opened_anew() {
    let disk = Disk::new();
    let mut store = disk.open();
    let samples = samples();
    for sample in &samples {
        store.add(sample, at(1)).expect("stored");
    }
    let (gone, back) = (&samples[0], &samples[1]);
    store.delete(&back.id, at(2)).expect("deleted");
    store.delete(&gone.id, at(3)).expect("deleted");
    let last = store.last_deleted().expect("an answer").expect("one");
    assert_eq!(last, (gone.id.clone(), gone.organisation.name.clone()), "the last one first");
    store.restore(&back.id, at(9)).expect("back");
    assert_eq!(store.load(&back.id).expect("it").assessment, *back);
    drop(store);
    let store = disk.open();
    assert!(!store.has(&gone.id).expect("an answer"));
    assert!(store.load(&back.id).is_ok());
    drop(store);
    let bytes = std::fs::read(disk.file()).expect("the file");
    let name = gone.organisation.name.as_bytes();
    let traces = bytes.windows(name.len()).filter(|window| *window == name).count();
    assert_eq!(traces, 0, "what is removed is overwritten");
}

#[test]
fn what_is_not_there_is_said_to_be_missing() {
    let mut store = Disk::new().open();
    let sample = samples().remove(0);
    store.add(&sample, at(1)).expect("stored");
    store.delete(&sample.id, at(2)).expect("deleted");
    for id in [sample.id.as_str(), "never", ""] {
        let question = "mfa-everyone".into();
        let results = [
            store.load(id).map(|_| ()),
            store.delete(id, at(3)),
            store.put_answer(id, &question, &answer("most", "x"), at(3)),
            store.put_organisation(id, &sample.organisation, at(3)),
        ];
        for result in results {
            assert!(matches!(result, Err(StoreError::NoAssessment)), "{id}: {result:?}");
        }
    }
    assert!(matches!(store.restore("never", at(9)), Err(StoreError::NoAssessment)));
    assert!(matches!(store.remove("never"), Err(StoreError::NoAssessment)));
    store.restore(&sample.id, at(9)).expect("back");
    assert_eq!(store.load(&sample.id).expect("it").assessment, sample, "nothing was changed");
}

#[test]
fn a_removed_assessment_takes_its_answers_with_it() {
    let mut store = Disk::new().open();
    let mut sample = samples().remove(0);
    store.add(&sample, at(1)).expect("stored");
    store.remove(&sample.id).expect("removed");
    sample.answers.clear();
    store.add(&sample, at(2)).expect("the id is free again");
    assert_eq!(store.load(&sample.id).expect("it").assessment, sample, "no answer of the old one");
}

#[test]
fn only_what_was_never_touched_is_called_so() {
    let mut store = Disk::new().open();
    let sample = samples().remove(0);
    let mut blank = sample.clone();
    blank.organisation = tandem_core::assessment::Organisation::default();
    blank.services = None;
    blank.answers.clear();
    blank.actions.clear();
    let mut number = blank.clone();
    number.organisation.enterprise_number = sample.organisation.enterprise_number;
    let mut services = blank.clone();
    services.services = Some(Vec::new());
    let mut answers = blank.clone();
    answers.answers.clone_from(&sample.answers);
    let mut marked = blank.clone();
    marked.later.insert("mfa-everyone".into());
    for (assessment, untouched) in
        [(blank, true), (number, false), (services, false), (answers, false), (marked, false)]
    {
        store.add(&assessment, at(1)).expect("stored");
        store.remove_untouched().expect("removed");
        assert_eq!(!store.has(&assessment.id).expect("an answer"), untouched, "{assessment:?}");
        if !untouched {
            store.remove(&assessment.id).expect("removed");
        }
    }
}

#[test]
fn what_the_list_shows_is_kept_until_the_assessment_changes() {
    let disk = Disk::new();
    let mut store = disk.open();
    let [first, second, _] = samples().try_into().expect("three samples");
    store.add(&first, at(1)).expect("stored");
    store.add(&second, at(2)).expect("stored");
    let kept = |store: &Store, id: &str| {
        let listed = store.list().expect("a list");
        listed.into_iter().find(|one| one.id == id).expect("listed").summary
    };
    assert_eq!(kept(&store, &first.id), None, "nothing was worked out yet");
    let summaries = [&first, &second].map(|one| (one.id.clone(), "worked out".to_owned()));
    store.put_summaries(&summaries).expect("stored");
    drop(store);
    let mut store = disk.open();
    assert_eq!(kept(&store, &first.id).as_deref(), Some("worked out"));
    store
        .put_answer(&first.id, &"mfa-everyone".into(), &answer("some", ""), at(3))
        .expect("stored");
    assert_eq!(kept(&store, &first.id), None, "an answer makes it out of date");
    assert_eq!(kept(&store, &second.id).as_deref(), Some("worked out"), "of that one alone");
    store.remove_answer(&second.id, &"mfa-everyone".into(), at(4)).expect("removed");
    assert_eq!(kept(&store, &second.id), None);
    let answers = store.load(&second.id).expect("it").assessment.answers;
    assert!(!answers.contains_key("mfa-everyone"), "the answer is gone");
}

#[test]
fn settings_are_kept_and_replaced() {
    let disk = Disk::new();
    let store = disk.open();
    store.set_setting("language", "fr").expect("stored");
    store.set_setting("language", "nl").expect("stored");
    store.set_setting("place", "").expect("stored");
    drop(store);
    let store = disk.open();
    assert_eq!(store.setting("language").expect("an answer").as_deref(), Some("nl"));
    assert_eq!(store.setting("place").expect("an answer").as_deref(), Some(""));
}

fn listed(store: &Store) -> Vec<String> {
    store.list().expect("a list").into_iter().map(|listed| listed.id).collect()
}
