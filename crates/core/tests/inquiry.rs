//! Whom to ask what nobody here knows.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use tandem_content::assessments::assessments;
use tandem_content::packs::dont_know;
use tandem_core::assessment::{Assessment, Organisation, Service};
use tandem_core::builtin;
use tandem_core::content::Content;
use tandem_core::inquiry::{FIGURES, Inquiry, Recipient, inquiries};
use tandem_core::pack::{Addressee, Depth};
use tandem_core::scoring::QuestionState;

thread_local! {
    static CONTENT: Content = builtin::content().expect("the content");
}

proptest! {
    #[test]
    fn every_unknown_question_is_put_to_somebody_and_nothing_else_is(assessment in assessments()) {
        CONTENT.with(|content| {
            let scores = content.score(&assessment);
            let unknown: BTreeSet<&str> = scores.questions.iter()
                .filter(|one| one.state == QuestionState::DontKnow)
                .map(|one| one.id.as_str())
                .collect();
            let all = inquiries(content, &assessment, &scores);
            let asked: BTreeSet<&str> =
                all.iter().flat_map(|one| &one.questions).map(|one| one.id.as_str()).collect();
            assert_eq!(asked, unknown);
            let mut seen = Vec::new();
            for one in &all {
                assert!(!seen.contains(&one.recipient), "each is asked once");
                assert!(!one.questions.is_empty() || !one.figures.is_empty());
                seen.push(one.recipient);
            }
        });
    }
}

#[test]
fn each_provider_is_asked_about_its_own_services() {
    let names = |services: &[&str]| {
        asked(services, |inquiry| match inquiry.recipient {
            Recipient::Provider(group) => Some((group.to_owned(), inquiry.services.len())),
            _ => None,
        })
    };
    assert_eq!(names(&[]), [(String::new(), 0)], "without services the sheet says what to ask");
    assert_eq!(names(&["m365"]).len(), 1);
    let two = names(&["m365", "azure-vm", "gemini"]);
    assert_eq!(two.len(), 2, "{two:?}");
}

#[test]
fn the_accountant_is_asked_for_the_figures_that_decide() {
    CONTENT.with(|content| {
        let mut assessment = empty(content);
        assessment.organisation = Organisation {
            established_in: Some("BE".to_owned()),
            main_establishment: Some("BE".to_owned()),
            serves_belgium: Some(true),
            partners: Some(Vec::new()),
            linked: Some(Vec::new()),
            nis2_entity_types: Some(vec!["energy.electricity.7".to_owned()]),
            ..Organisation::default()
        };
        let scores = content.score(&assessment);
        let all = inquiries(content, &assessment, &scores);
        let found = all.iter().find(|one| one.recipient == Recipient::One(Addressee::Accountant));
        assert_eq!(found.expect("the accountant").figures, FIGURES);
    });
}

fn asked<T>(services: &[&str], pick: impl Fn(&Inquiry<'_>) -> Option<T>) -> Vec<T> {
    CONTENT.with(|content| {
        let mut assessment = empty(content);
        let service = |id: &&str| Service { service: (*id).to_owned(), ..Service::default() };
        assessment.services = Some(services.iter().map(service).collect());
        for question in &content.pack.questions {
            assessment.answers.insert(question.id.clone(), dont_know());
        }
        let scores = content.score(&assessment);
        inquiries(content, &assessment, &scores).iter().filter_map(pick).collect()
    })
}

fn empty(content: &Content) -> Assessment {
    let created = chrono::DateTime::UNIX_EPOCH;
    let organisation = Organisation::default();
    let mut empty = Assessment::empty("one".to_owned(), created, &content.pack, organisation);
    empty.depth = Depth::Complete;
    empty
}
