//! The JSON Schema that ships with the program says what the program reads.

#![allow(clippy::expect_used)]

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use tandem_content::assessments::assessments;
use tandem_content::{root, samples};
use tandem_core::flow::{self, Situation, Standing};
use tandem_core::pack::Pack;
use tandem_core::reference::Reference;
use tandem_core::{builtin, file};

thread_local! {
    static SCHEMA: Validator = jsonschema::draft202012::new(&schema()).expect("a schema");
    static CONTENT: (Pack, Reference) =
        (builtin::pack().expect("the pack"), builtin::reference().expect("the reference data"));
}

#[test]
fn the_schema_is_one_of_the_draft_that_it_names() {
    let schema = schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    assert_eq!(schema["properties"]["format"]["const"], file::FORMAT);
}

#[test]
fn every_object_of_the_schema_is_closed() {
    fn walk(value: &Value, path: &str) {
        if let Value::Object(object) = value {
            if object.get("type") == Some(&json!("object")) {
                assert!(object.contains_key("additionalProperties"), "{path} takes unknown keys");
            }
            for (key, value) in object {
                walk(value, &format!("{path}/{key}"));
            }
        }
    }
    walk(&schema(), "");
}

#[test]
fn the_samples_are_valid_and_answered_in_full() {
    for (id, text) in samples() {
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(faults(&value), [""; 0], "{id}");
        let read = CONTENT.with(|(pack, reference)| {
            let read = file::read(text.as_bytes(), pack, reference).expect(&id).assessment;
            for question in flow::applicable(pack, &Situation::of(&read, reference)) {
                let standing = flow::standing(question, read.answers.get(&question.id));
                assert_ne!(standing, Standing::Unanswered, "{id}: {}", question.id);
            }
            read
        });
        assert!(read.answers.values().all(|answer| answer.answered.is_some()), "{id}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_the_program_writes_is_valid(assessment in assessments()) {
        let text = file::write(&assessment);
        let value: Value = serde_json::from_str(&text).expect("JSON");
        prop_assert_eq!(faults(&value), Vec::<String>::new(), "{}", text);
    }
}

#[test]
fn what_the_program_refuses_the_schema_refuses_too() {
    let mfa = "/answers/mfa-everyone";
    let cases = [
        ("/format", json!("tandem-assessment/2")),
        ("/format", json!("tandem-assessment/01")),
        ("/format", json!("tandem-assessment/+1")),
        ("/id", json!("")),
        ("/id", json!(" ")),
        ("/id", json!("x".repeat(201))),
        ("/id", Value::Null),
        ("/created", json!("2026-11-22")),
        ("/created", json!(1)),
        ("/depth", json!("deep")),
        ("/pack", json!({ "id": "be-sme-cloud" })),
        ("/pack", json!({ "id": "be-sme-cloud", "version": "1", "title": "x" })),
        ("/extra", json!(1)),
        ("/answers", json!([])),
        ("/answers", Value::Null),
        ("/answers/Not Kebab", json!({ "choice": "dont-know" })),
        (mfa, json!({})),
        (mfa, json!({ "choice": "some", "score": 1 })),
        (mfa, json!({ "choice": "not-applicable" })),
        (mfa, json!({ "choice": "not-applicable", "reason": " " })),
        (mfa, json!({ "choice": "some", "reason": "x" })),
        (mfa, json!({ "choice": "some", "note": "\u{0}" })),
        (mfa, json!({ "choice": "some", "note": "x".repeat(10_001) })),
        (mfa, json!({ "choice": "some", "answered": "yesterday" })),
        ("/actions", json!({ "enforce-mfa": {} })),
        ("/actions", json!({ "enforce-mfa": { "status": "finished" } })),
        ("/actions", json!({ "enforce-mfa": { "status": "open", "due": "31/01/2027" } })),
        ("/actions", json!({ "enforce-mfa": { "status": "open", "pinned": "yes" } })),
        ("/actions", json!({ "enforce-mfa": { "status": "open", "postponed_to": "soon" } })),
        ("/plan", json!([])),
        ("/plan", json!({ "hours_per_month": 0 })),
        ("/plan", json!({ "hours_per_month": 2.5 })),
        ("/plan", json!({ "hours_per_month": 1001 })),
        ("/plan", json!({ "start": "January" })),
        ("/plan", json!({ "end": "2027-01-01" })),
        ("/organisation", json!([])),
        ("/organisation/name", json!(7)),
        ("/organisation/name", json!("a\u{202e}b")),
        ("/organisation/name", json!("two\nlines")),
        ("/organisation/boss", json!("An")),
        ("/organisation/enterprise_number", json!("0999-999-922")),
        ("/organisation/enterprise_number", json!("2999999922")),
        ("/organisation/enterprise_number", json!("099999992")),
        ("/organisation/established_in", json!("be")),
        ("/organisation/serves_belgium", json!("yes")),
        ("/organisation/staff_fte", json!(-1)),
        ("/organisation/staff_fte", json!("12")),
        ("/organisation/turnover_eur", json!(1e14)),
        ("/organisation/partners", json!({})),
        ("/organisation/partners", json!([{}])),
        ("/organisation/partners", json!([{ "share_percent": 50.5 }])),
        ("/organisation/partners", json!([{ "share_percent": 0 }])),
        ("/organisation/linked", json!([{ "share_percent": 60 }])),
        ("/organisation/ccb_identified", json!(true)),
        ("/organisation/ccb_identified", json!("none")),
        ("/organisation/nis2_entity_types", json!([7])),
        ("/organisation/nis2_judged", json!({ "table": "2026-11-22", "category": "in" })),
        ("/organisation/nis2_judged", json!({ "table": "today", "category": "out", "rules": [] })),
        ("/later", json!({})),
        ("/later", json!(["No question"])),
        ("/parking", json!([{ "text": "A point" }])),
        ("/parking", json!([{ "text": "", "noted": "2026-11-22T09:30:00Z" }])),
        ("/parking", json!([{ "text": "A point", "noted": "2026-11-22T09:30:00Z", "by": "An" }])),
        ("/incidents", json!({})),
        ("/incidents", json!([{}])),
        ("/incidents", json!([{ "aware": "2026-11-22" }])),
        ("/incidents", json!([{ "aware": "2026-11-22T09:30:00Z", "cost": 5 }])),
        ("/incidents", json!([{ "aware": "2026-11-22T09:30:00Z", "done": "all" }])),
        ("/services", json!({})),
        ("/services", json!([{}])),
        ("/services", json!([{ "service": "custom", "model": "fax" }])),
        ("/services", json!([{ "service": "m365", "criticality": 0 }])),
        ("/services", json!([{ "service": "m365", "criticality": 2.5 }])),
        ("/services", json!([{ "service": "m365", "copy": 3 }])),
        ("/services", json!([{ "service": "m365", "own_keys": "no" }])),
        ("/services", json!([{ "service": "m365", "it_partner": [""] }])),
    ];
    for (place, value) in cases {
        let changed = with(place, value.clone());
        assert!(!faults(&changed).is_empty(), "the schema takes {place}: {value}");
        assert!(refused(&changed), "the program takes {place}: {value}");
    }
}

#[test]
fn what_the_program_takes_the_schema_takes_too() {
    for (place, value) in [
        ("/services", Value::Null),
        ("/services", json!([{ "service": "m365", "criticality": 2.0, "model": null }])),
        ("/actions", Value::Null),
        ("/later", Value::Null),
        ("/later", json!(["mfa-everyone"])),
        ("/parking", Value::Null),
        (
            "/parking",
            json!([{ "text": "A point", "noted": "2026-11-22T09:30:00Z", "settled": null }]),
        ),
        ("/incidents", Value::Null),
        ("/incidents", json!([{ "aware": "2026-11-22T09:30:00Z", "name": null, "done": ["x"] }])),
        ("/organisation", json!({})),
        ("/organisation/name", json!("")),
        ("/organisation/enterprise_number", json!(" be 0999 999\u{a0}922 ")),
        ("/organisation/ccb_identified", Value::Null),
        ("/organisation/partners", json!([{ "share_percent": 3 }])),
        ("/created", json!("2026-11-22T09:30:00.123+01:00")),
        ("/answers/mfa-everyone", json!({ "choice": "some", "reason": null, "note": "a\r\n\tb" })),
    ] {
        let changed = with(place, value.clone());
        assert_eq!(faults(&changed), [""; 0], "the schema refuses {place}: {value}");
        assert!(!refused(&changed), "the program refuses {place}: {value}");
    }
}

/// The bakery with another value at a place.
fn with(place: &str, value: Value) -> Value {
    let text = samples().into_iter().find(|(id, _)| id == "bakery").expect("the bakery").1;
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    let (parent, key) = place.rsplit_once('/').expect("a place");
    let parent = file.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
    parent.insert(key.to_owned(), value);
    file
}

fn refused(value: &Value) -> bool {
    let text = value.to_string();
    CONTENT.with(|(pack, reference)| file::read(text.as_bytes(), pack, reference).is_err())
}

fn faults(value: &Value) -> Vec<String> {
    SCHEMA.with(|schema| {
        schema
            .iter_errors(value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect()
    })
}

fn schema() -> Value {
    let path = root().join("assets/schema/assessment.schema.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the schema")).expect("JSON")
}
