//! `tandem map` and `tandem availability`: the shape of the contract, and what they refuse.

#![allow(clippy::expect_used)]

mod common;

use common::{folder, sample, tandem, tandem_with};
use serde_json::{Value, json};
use tandem_content::samples;

#[test]
fn the_map_has_the_shape_of_the_contract() {
    for (id, _) in samples() {
        let map = tandem(&["map", &sample(&id), "--json", "--lang", "nl"]).json();
        keys(&map, &["concentration", "exposure", "services", "unowned"]);
        keys(&map["concentration"], &["host", "login", "parent"]);
        keys(&map["exposure"], &["portfolio", "worst"]);
        for by in ["host", "login", "parent"] {
            let of = &map["concentration"][by];
            keys(of, &["equivalent_suppliers", "hhi", "shares"]);
            let shares = of["shares"].as_object().expect("shares");
            let sum: f64 = shares.values().map(|share| share.as_f64().expect("a share")).sum();
            assert!((sum - 1.0).abs() < 1e-9, "{id} {by}: {sum}");
            let squares: f64 =
                shares.values().map(|share| share.as_f64().expect("a share").powi(2)).sum();
            let hhi = of["hhi"].as_f64().expect("an index");
            assert!((hhi - 10_000.0 * squares).abs() < 1e-6, "{id} {by}");
        }
        for service in list(&map["services"]) {
            keys(service, &["cells", "criticality", "exposure", "label", "model", "service"]);
            assert_eq!(list(&service["cells"]).len(), 23, "{id}");
            for cell in list(&service["cells"]) {
                keys(cell, &["customer_part", "layer", "owner", "state"]);
                let provider = cell["owner"] == "provider";
                assert_eq!(cell["state"] == "not-yours", provider, "{cell}");
                assert_eq!(cell["customer_part"].is_null(), provider, "{cell}");
            }
        }
    }
}

#[test]
fn the_map_in_words_names_every_service_and_no_id() {
    for lang in ["en", "fr", "nl"] {
        let text = tandem(&["map", &sample("web-agency"), "--lang", lang]).text();
        assert!(text.contains("Google Workspace") && text.contains("Cloudflare"), "{text}");
        for id in ["map-", "layer-", "information_data", "{", "}"] {
            assert!(!text.contains(id), "{lang}: {id} in {text}");
        }
    }
}

#[test]
fn a_layer_that_the_map_does_not_have_is_worth_knowing() {
    let text = std::fs::read_to_string(sample("bakery")).expect("the bakery");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    file["services"][0]["it_partner"] = json!(["backup_retention", "cooking"]);
    let checked = tandem_with(&["check", "-", "--lang", "en"], file.to_string().as_bytes());
    assert_eq!(checked.code, 0, "{}", checked.err);
    let said = format!("{}{}", checked.text(), checked.err);
    assert!(
        said.contains("services[0].it_partner[1]") && !said.contains("it_partner[0]"),
        "{said}"
    );
}

#[test]
fn the_availability_of_a_scenario_has_the_shape_of_the_contract() {
    let scenario = json!({ "format": "tandem-availability/1", "designs": [
        { "id": "one", "kind": "chain", "components": [
            { "id": "vm", "availability": 0.9999 }, { "id": "cdn", "availability": 0.999 } ],
          "human": { "events_per_year": 1, "hours": 4 } },
        { "id": "two", "kind": "active-active", "unavailability": [0.001, 0.001], "beta": 0.05,
          "glue_unavailability": 0.0001, "human": { "events_per_year": 1, "gamma": 1,
          "share_hitting_all": 0.3, "hours": 2, "single_hours": 4 } },
    ]});
    let done = tandem_with(&["availability", "-", "--json"], scenario.to_string().as_bytes());
    let result = done.json();
    keys(&result, &["best", "designs"]);
    assert_eq!(result["best"], "two");
    let designs = list(&result["designs"]);
    let shared =
        ["availability", "downtime_hours", "human_hours", "id", "infrastructure_hours", "kind"];
    let with = |more: &[&'static str]| {
        let mut all: Vec<&str> = shared.iter().chain(more).copied().collect();
        all.sort_unstable();
        all
    };
    keys(&designs[0], &with(&["weakest"]));
    keys(&designs[1], &with(&["break_even_human_hours"]));
    assert_eq!(designs[0]["weakest"], "cdn");
    for lang in ["en", "fr", "nl"] {
        let arguments = ["availability", "-", "--lang", lang];
        let text = tandem_with(&arguments, scenario.to_string().as_bytes()).text();
        assert!(text.contains("two") && !text.contains("availability-"), "{text}");
    }
}

#[test]
fn a_scenario_without_meaning_is_refused_in_words_and_changes_nothing() {
    for (text, words) in [
        ("", "leeg"),
        ("[]", "geen beschikbaarheidsscenario"),
        (r#"{"format":"tandem-assessment/1"}"#, "geen beschikbaarheidsscenario"),
        (r#"{"format":"tandem-availability/1","designs":[]}"#, "minstens één"),
        (
            r#"{"format":"tandem-availability/1","designs":[{"id":"a","kind":"chain",
               "components":[{"id":"x","availability":1.5}],
               "human":{"events_per_year":1,"hours":1}}]}"#,
            "tussen 0 en 1",
        ),
    ] {
        let done = tandem_with(&["availability", "-", "--lang", "nl"], text.as_bytes());
        assert_eq!((done.code, done.out.len()), (2, 0), "{text}");
        assert!(done.err.contains(words), "{text}: {}", done.err);
    }
    let (_folder, path) = folder();
    let gone = tandem(&["availability", &path("none.json").display().to_string()]);
    assert_eq!(gone.code, 2);
}

fn keys(value: &Value, expected: &[&str]) {
    let mut found: Vec<&str> =
        value.as_object().expect("an object").keys().map(String::as_str).collect();
    found.sort_unstable();
    assert_eq!(found, expected);
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}
