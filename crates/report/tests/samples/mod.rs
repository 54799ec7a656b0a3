//! The samples, read as the program reads them.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

use chrono::NaiveDate;
use tandem_core::assessment::{ActionState, ActionStatus, Assessment};
use tandem_core::content::Content;
use tandem_core::file;
use tandem_core::plan::Plan;

/// The names of the samples.
pub(crate) const NAMES: [&str; 3] = ["bakery", "it-services", "web-agency"];

/// The day on which the tests take place.
pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A sample.
pub(crate) fn sample(content: &Content, name: &str) -> Assessment {
    let path = format!("{}/../../assets/samples/{name}.tandem.json", env!("CARGO_MANIFEST_DIR"));
    let bytes = std::fs::read(path).unwrap();
    file::read(&bytes, &content.pack, &content.reference).expect("a sample").assessment
}

/// Text that a spreadsheet would run, or that a file may not hold.
pub(crate) const HARMFUL: [&str; 12] = [
    "=1+1",
    "+32 2 000 00 00",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "=HYPERLINK(\"https://exemple.be\";\"ici\")",
    "https://exemple.be/",
    "mailto:a@exemple.be",
    "a;b,c\"d\"\ne",
    "_x0041_ nul\0 bell\u{7} \u{fffe}",
    "{=1+1}",
];

/// A sample in which a person typed the same everywhere.
pub(crate) fn harmful(content: &Content, words: &str) -> Assessment {
    let mut assessment = sample(content, "bakery");
    words.clone_into(&mut assessment.organisation.name);
    for answer in assessment.answers.values_mut() {
        answer.note = Some(words.to_owned());
        answer.evidence = Some(words.to_owned());
    }
    for service in assessment.services.iter_mut().flatten() {
        service.label = Some(words.to_owned());
    }
    let plan = Plan::of(content, &assessment, &content.score(&assessment), day());
    let state = |status| ActionState {
        status,
        owner: Some(words.to_owned()),
        reason: Some(words.to_owned()),
        ..ActionState::default()
    };
    let ids: Vec<_> = plan.actions.iter().map(|planned| planned.action.id.clone()).collect();
    let statuses = [ActionStatus::Open, ActionStatus::Declined, ActionStatus::Doing];
    for (id, status) in ids.into_iter().zip(statuses.into_iter().cycle()) {
        assessment.actions.insert(id, state(status));
    }
    assessment
}
