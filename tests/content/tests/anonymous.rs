//! The anonymous record holds nothing that identifies the firm, field by field of the schema.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use tandem_content::assessments::assessments;
use tandem_content::fields::{self, Treatment};
use tandem_content::{root, samples};
use tandem_core::assessment::Assessment;
use tandem_core::content::Content;
use tandem_core::{anonymous, builtin, file};

thread_local! {
    static CONTENT: Content = builtin::content().expect("the content");
    static SCHEMA: Validator =
        jsonschema::draft202012::new(&schema("anonymous")).expect("a schema");
}

#[test]
fn every_field_of_the_schema_is_classified_and_nothing_else() {
    let schema = schema("assessment");
    let there = fields::paths(&schema);
    let classified: BTreeSet<String> = fields::treatments().into_keys().collect();
    let new: Vec<&String> = there.difference(&classified).collect();
    assert!(new.is_empty(), "say in anonymous.fields.toml what becomes of {new:?}");
    let gone: Vec<&String> = classified.difference(&there).collect();
    assert!(gone.is_empty(), "the schema has no {gone:?}");
    assert!(there.len() > 70, "the walk found the fields: {}", there.len());
}

#[test]
fn a_field_that_nobody_classified_is_found_wherever_it_stands() {
    let classified: BTreeSet<String> = fields::treatments().into_keys().collect();
    for (place, path) in [
        ("/properties", "new"),
        ("/properties/pack/properties", "pack.new"),
        ("/$defs/organisation/properties", "organisation.new"),
        ("/$defs/partner/properties", "organisation.partners[].new"),
        ("/$defs/service/properties", "services[].new"),
        ("/$defs/answer/properties", "answers.*.new"),
        ("/$defs/answer/then/properties", "answers.*.new"),
        ("/$defs/parked/properties", "parking[].new"),
    ] {
        let mut schema = schema("assessment");
        let object = schema.pointer_mut(place).and_then(Value::as_object_mut).expect(place);
        object.insert(
            "new".to_owned(),
            json!({ "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/name" }] }),
        );
        let paths = fields::paths(&schema);
        let new: Vec<&String> = paths.difference(&classified).collect();
        assert_eq!(new, [path]);
    }
}

#[test]
fn the_schema_is_one_of_its_draft_and_names_the_format() {
    let schema = schema("anonymous");
    assert!(jsonschema::draft202012::meta::is_valid(&schema));
    assert_eq!(schema["properties"]["format"]["const"], anonymous::FORMAT);
    for sector in schema["properties"]["organisation"]["properties"]["sector"]["enum"]
        .as_array()
        .expect("the sectors")
    {
        let sector = sector.as_str().expect("a word");
        let types = CONTENT.with(|content| {
            content.nis2.types.keys().filter(|id| id.split('.').next() == Some(sector)).count()
        });
        let of_its_own = ["several", "none", "not-told", "unknown"].contains(&sector);
        assert!(of_its_own != (types > 0), "{sector} has {types} types");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn whatever_is_written_is_valid_and_written_alike(assessment in assessments()) {
        let text = anonymised(&assessment);
        let record: Value = serde_json::from_str(&text).expect("JSON");
        let faults: Vec<String> = SCHEMA.with(|schema| {
            schema.iter_errors(&record).map(|error| format!("{}: {error}", error.instance_path())).collect()
        });
        prop_assert_eq!(faults, Vec::<String>::new(), "{}", text);
        prop_assert_eq!(text, anonymised(&assessment));
    }

    /// What is left out has no part in a single byte.
    #[test]
    fn what_is_left_out_changes_nothing(assessment in assessments()) {
        let treatments = fields::treatments();
        let mut other = json_of(&assessment);
        fields::each(&mut other, &mut |path, value| {
            match path {
                // What a file must have is another one.
                "format" => {}
                "id" => *value = json!("another"),
                "created" => *value = json!("1999-12-31T23:59:59Z"),
                "pack.version" => *value = json!("1.2.3"),
                "answers.*.reason" => *value = json!("another reason"),
                // All of it goes, and what is required within it with it.
                "organisation.nis2_judged" => return false,
                _ => return treatments.get(path) != Some(&Treatment::LeftOut),
            }
            true
        });
        prop_assert_eq!(anonymised(&assessment), anonymised(&read(&other)));
    }

    /// No text, number or day that was filled in can be found again, whatever it was put into.
    #[test]
    fn no_mark_that_was_left_in_a_field_is_found_again(assessment in assessments()) {
        let mut marked = json_of(&assessment);
        let marks = mark(&mut marked);
        let text = anonymised(&read(&marked));
        for (path, found) in marks {
            prop_assert!(!text.contains(&found), "{path}: {found} stands in {text}");
        }
    }

    /// Nothing tells in which order services were entered, or answers given.
    #[test]
    fn the_order_tells_nothing(assessment in assessments()) {
        let mut turned = assessment.clone();
        if let Some(services) = &mut turned.services {
            services.reverse();
        }
        if let Some(types) = &mut turned.organisation.nis2_entity_types {
            types.reverse();
        }
        prop_assert_eq!(anonymised(&assessment), anonymised(&turned));
    }
}

/// Puts a mark of its own into every field that takes one and is not kept; gives where and which.
fn mark(file: &mut Value) -> Vec<(String, String)> {
    let treatments = fields::treatments();
    let mut marks = Vec::new();
    let mut count = 0;
    fields::each(file, &mut |path, value| {
        if treatments.get(path).is_none_or(|treatment| *treatment == Treatment::Kept) {
            return true;
        }
        count += 1;
        let last = path.rsplit('.').next().unwrap_or_default();
        let (new, mark) = match (last, &*value) {
            ("format" | "nis2_entity_types[]" | "service" | "model" | "category", _) => {
                return true;
            }
            ("question" | "later[]" | "enterprise_number", Value::String(text)) => {
                // These must be what they are; the numbers are as good as a mark.
                let number = last == "enterprise_number";
                marks.extend(number.then(|| (path.to_owned(), text.clone())));
                return true;
            }
            (
                "created" | "answered" | "aware" | "notified" | "handled" | "noted" | "settled",
                _,
            ) => (
                json!(format!("{:04}-03-04T05:06:07Z", 7000 + count)),
                format!("{}-03", 7000 + count),
            ),
            ("due" | "postponed_to" | "start" | "table", _) => {
                (json!(format!("{:04}-03-04", 7000 + count)), format!("{}-03", 7000 + count))
            }
            ("established_in" | "main_establishment" | "parent_country" | "host_country", _) => {
                (json!("QX"), "QX".to_owned())
            }
            ("share_percent", _) => (json!(31.4159), "31.4159".to_owned()),
            ("hours_per_month", _) => (json!(937), "937".to_owned()),
            (_, Value::Number(number)) if number.as_f64().is_some_and(|n| n > 4.0) => {
                (json!(1234.56789), "1234.5".to_owned())
            }
            (_, Value::String(text)) if !["essential", "important"].contains(&text.as_str()) => {
                let mark = format!("zq{count}mark");
                (json!(mark), mark)
            }
            _ => return true,
        };
        *value = new;
        marks.push((path.to_owned(), mark));
        true
    });
    marks
}

#[test]
fn a_sample_says_what_is_compared_and_no_more() {
    let (_, text) = samples().into_iter().find(|(id, _)| id == "web-agency").expect("the agency");
    let assessment = read(&serde_json::from_str(&text).expect("JSON"));
    let record: Value = serde_json::from_str(&anonymised(&assessment)).expect("JSON");
    let answers = record["answers"].as_object().expect("answers");
    assert!(answers.len() > 20);
    for (question, choice) in answers {
        let given = &assessment.answers[question.as_str()];
        assert_eq!(choice, given.choice.id(), "{question}");
    }
    let services = assessment.services.as_ref().expect("services").len();
    assert_eq!(record["services"].as_array().map(Vec::len), Some(services));
    assert_eq!(record["depth"], assessment.depth.id());
    let low =
        CONTENT.with(|content| content.score(&assessment).overall.interval).expect("a score").low;
    assert!((record["scores"]["overall"]["low"].as_f64().expect("a figure") - low).abs() < 0.06);
    assert_eq!(record["caution"], "rare-combinations-can-point-to-a-firm");
}

/// A firm with figures and an activity, and what else a case says.
fn told(organisation: &Value) -> Value {
    let (_, text) = samples().into_iter().find(|(id, _)| id == "bakery").expect("the bakery");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    let mut told = json!({
        "name": "Zwart", "established_in": "BE", "main_establishment": "BE", "serves_belgium": true,
        "partners": [], "linked": [], "critical_entity": false, "ccb_identified": false,
    });
    for (key, value) in organisation.as_object().expect("facts") {
        told[key] = value.clone();
    }
    file["organisation"] = told;
    let record: Value = serde_json::from_str(&anonymised(&read(&file))).expect("JSON");
    record["organisation"].clone()
}

#[test]
fn what_few_firms_are_is_told_more_coarsely() {
    let firm = |staff: u32, kind: &str| json!({ "staff_fte": staff, "turnover_eur": 1, "balance_sheet_eur": 1, "nis2_entity_types": [kind] });
    let with = |mut firm: Value, key: &str, value: Value| {
        firm[key] = value;
        firm
    };
    for (firm, size, category, sector) in [
        (firm(60, "food.food.1"), "medium", "important", "food"),
        // One figure more or less within the class changes nothing.
        (firm(249, "food.food.1"), "medium", "important", "food"),
        (firm(12, "food.food.1"), "small", "out", "food"),
        // Few are so large.
        (firm(900, "food.food.1"), "large", "important", "not-told"),
        (firm(900, "health.health.1"), "large", "essential", "not-told"),
        // A sector of few firms, and a special case of the law.
        (firm(60, "drinking_water.supply.1"), "medium", "important", "not-told"),
        (firm(12, "sole_provider"), "small", "out", "not-told"),
        // A small firm is covered only as a special case.
        (
            with(firm(12, "food.food.1"), "ccb_identified", json!("important")),
            "small",
            "covered",
            "not-told",
        ),
        (
            with(firm(12, "food.food.1"), "critical_entity", json!(true)),
            "small",
            "covered",
            "not-told",
        ),
        // Where its seat is, is not told.
        (with(firm(60, "food.food.1"), "established_in", json!("FR")), "medium", "out", "food"),
        (
            with(
                firm(60, "food.food.1"),
                "nis2_entity_types",
                json!(["food.food.1", "health.health.1"]),
            ),
            "medium",
            "important",
            "several",
        ),
        (with(firm(60, "food.food.1"), "nis2_entity_types", json!([])), "medium", "out", "none"),
        (
            with(firm(60, "food.food.1"), "nis2_entity_types", Value::Null),
            "medium",
            "check",
            "unknown",
        ),
    ] {
        assert_eq!(
            told(&firm),
            json!({ "size": size, "nis2_category": category, "sector": sector }),
            "{firm}"
        );
    }
}

#[test]
fn linked_firms_show_in_the_size_class_only() {
    let (_, text) = samples().into_iter().find(|(id, _)| id == "it-services").expect("a sample");
    let mut alone: Value = serde_json::from_str(&text).expect("JSON");
    alone["depth"] = json!("complete");
    alone["answers"]["group-agreements"] = json!({ "choice": "in-heads" });
    alone["organisation"]["linked"] = json!([]);
    let mut linked = alone.clone();
    linked["organisation"]["linked"] =
        json!([{ "staff_fte": 0, "turnover_eur": 0, "balance_sheet_eur": 0 }]);
    assert_eq!(anonymised(&read(&alone)), anonymised(&read(&linked)));
    assert!(!anonymised(&read(&linked)).contains("group-agreements"));
}

#[test]
fn what_the_content_does_not_know_is_no_way_through() {
    let (_, text) = samples().into_iter().find(|(id, _)| id == "bakery").expect("the bakery");
    let mut assessment = read(&serde_json::from_str(&text).expect("JSON"));
    let mut service = assessment.services.iter().flatten().next().expect("a service").clone();
    service.service = "zwart-crm".to_owned();
    service.model = Some("zwart-model".to_owned());
    assessment.services = Some(vec![service]);
    assessment.pack_id = "zwart-pack".to_owned();
    let answer = assessment.answers.values().next().expect("an answer").clone();
    assessment.answers.insert("zwart-question".into(), answer);
    for answer in assessment.answers.values_mut() {
        answer.choice = tandem_core::assessment::AnswerChoice::Option("zwart-choice".into());
    }
    let state = tandem_core::assessment::ActionState {
        status: tandem_core::assessment::ActionStatus::Done,
        ..Default::default()
    };
    assessment.actions.insert("zwart-action".into(), state);
    let text = anonymised(&assessment);
    assert!(!text.contains("zwart"), "{text}");
    let record: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(record["services"], json!([{ "service": "custom" }]));
}

fn anonymised(assessment: &Assessment) -> String {
    CONTENT.with(|content| anonymous::write(content, assessment))
}

fn json_of(assessment: &Assessment) -> Value {
    serde_json::from_str(&file::write(assessment)).expect("JSON")
}

fn read(value: &Value) -> Assessment {
    CONTENT.with(|content| {
        let text = value.to_string();
        file::read(text.as_bytes(), &content.pack, &content.reference)
            .unwrap_or_else(|problems| panic!("{problems:?}: {text}"))
            .assessment
    })
}

fn schema(name: &str) -> Value {
    let path = root().join(format!("assets/schema/{name}.schema.json"));
    serde_json::from_str(&std::fs::read_to_string(path).expect("the schema")).expect("JSON")
}
