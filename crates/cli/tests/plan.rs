//! `tandem plan`, `export` and `answers`: the shape of the contract, and what they refuse.

#![allow(clippy::expect_used)]

mod common;

use common::{folder, sample, tandem, tandem_with};
use serde_json::{Value, json};
use tandem_content::samples;

/// The plan of a sample that was changed before.
fn plan_of(id: &str, change: impl Fn(&mut Value), arguments: &[&str]) -> Value {
    let text = std::fs::read_to_string(sample(id)).expect("a sample");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    change(&mut file);
    let call: Vec<&str> = ["plan", "-", "--json", "--start", "2026-12-01"]
        .into_iter()
        .chain(arguments.iter().copied())
        .collect();
    tandem_with(&call, file.to_string().as_bytes()).json()
}

fn ids(plan: &Value) -> Vec<String> {
    let id = |action: &Value| action["id"].as_str().expect("an id").to_owned();
    plan["actions"].as_array().expect("actions").iter().map(id).collect()
}

#[test]
fn the_plan_has_the_shape_of_the_contract() {
    for (id, _) in samples() {
        let plan = plan_of(&id, |_| {}, &["--hours-per-month", "12"]);
        assert_eq!(plan["hours_per_month"], 12);
        assert_eq!(plan["start"], "2026-12-01");
        let mut low = plan["baseline"]["low"].as_f64().expect("a score");
        let mut hours = [0, 0];
        for (at, action) in plan["actions"].as_array().expect("actions").iter().enumerate() {
            for key in [
                "id",
                "rank",
                "start",
                "due",
                "hours",
                "euros_per_year",
                "who",
                "owner",
                "status",
                "legal",
                "requires",
                "questions",
                "because",
                "risk_reduced",
                "score_after",
            ] {
                assert!(action.get(key).is_some(), "{id}: {key}");
            }
            assert_eq!(action["rank"], at + 1);
            low += action["risk_reduced"].as_f64().expect("points");
            assert!((action["score_after"]["low"].as_f64().expect("a score") - low).abs() < 1e-9);
            for (sum, end) in hours.iter_mut().zip(action["hours"].as_array().expect("hours")) {
                *sum += end.as_u64().expect("hours");
            }
            let before = &ids(&plan)[..at];
            for required in action["requires"].as_array().expect("a list") {
                assert!(before.iter().any(|one| required == one), "{id}: {action}");
            }
        }
        assert_eq!(plan["totals"]["hours"], json!(hours));
    }
}

#[test]
fn what_a_person_decided_moves_the_plan() {
    let plain = plan_of("bakery", |file| file["actions"] = json!({}), &[]);
    let order = ids(&plain);
    let (first, last) = (order[0].clone(), order.last().expect("an action").clone());
    let declined = plan_of(
        "bakery",
        |file| {
            let mut actions = serde_json::Map::new();
            let reason = "we sell that shop";
            actions.insert(first.clone(), json!({ "status": "declined", "reason": reason }));
            file["actions"] = Value::Object(actions);
        },
        &[],
    );
    assert_eq!(ids(&declined), order[1..]);
    assert_eq!(declined["decided"][0]["reason"], "we sell that shop");
    assert_eq!(declined["actions"][0]["start"], "2026-12-01", "the rest goes earlier");
    let pinned = plan_of(
        "bakery",
        |file| {
            let mut actions = serde_json::Map::new();
            actions.insert(last.clone(), json!({ "status": "open", "pinned": true }));
            file["actions"] = Value::Object(actions);
        },
        &[],
    );
    assert_ne!(ids(&pinned), order);
    assert!(ids(&pinned).iter().position(|id| *id == last).expect("there") < order.len() - 1);
}

#[test]
fn twice_the_hours_end_sooner() {
    let last = |hours: &str| {
        let plan = plan_of("web-agency", |_| {}, &["--hours-per-month", hours]);
        let actions = plan["actions"].as_array().expect("actions");
        actions.last().expect("one")["due"].as_str().expect("a day").to_owned()
    };
    assert!(last("16") < last("8"));
}

#[test]
fn the_plan_in_words_names_actions_and_no_id() {
    for lang in ["en", "fr", "nl"] {
        let text = tandem(&["plan", &sample("it-services"), "--lang", lang]).text();
        assert!(text.contains("NIS2") && text.contains("Claire"), "{text}");
        for id in ["plan-", "action-", "{", "}", "-0"] {
            assert!(!text.contains(id), "{lang}: {id} in {text}");
        }
    }
}

#[test]
fn every_format_is_written_and_the_same_again() {
    let (folder, _) = folder();
    for format in [
        "pdf",
        "pdf-plan",
        "pdf-management",
        "html",
        "xlsx",
        "csv",
        "ics",
        "json",
        "questions-pdf",
        "questions-xlsx",
        "questions-csv",
    ] {
        let path = folder.path().join(format);
        let out = path.to_str().expect("a path");
        let call =
            ["export", &sample("bakery"), "--format", format, "-o", out, "--date", "2026-11-22"];
        assert_eq!(tandem(&call).code, 0, "{format}");
        let bytes = std::fs::read(&path).expect("written");
        assert_eq!(tandem(&call).code, 0, "{format}");
        assert!(bytes.len() > 500 && std::fs::read(&path).expect("again") == bytes, "{format}");
    }
    let wrong =
        tandem(&["export", &sample("bakery"), "--format", "doc", "-o", "x", "--lang", "en"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("doc") && wrong.err.contains("xlsx"), "{}", wrong.err);
}

#[test]
fn answers_come_back_and_the_score_moves() {
    let (folder, _) = folder();
    let path = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
    let (sheet, new) = (path("sheet.csv"), path("new.tandem.json"));
    let bakery = sample("bakery");
    let export = ["export", &bakery, "--format", "questions-csv", "-o", &sheet];
    assert_eq!(tandem(&export).code, 0);
    // A row is its key; only the answer and the remark are read.
    let keys = ["public-storage", "remote-access"].map(|key| format!("{key};;;4;checked"));
    std::fs::write(&sheet, keys.join("\n")).expect("filled in");
    let taken = tandem(&["answers", &bakery, "--sheet", &sheet, "-o", &new, "--lang", "en"]);
    assert_eq!(taken.code, 0, "{}", taken.err);
    assert_eq!(taken.err.lines().filter(|line| line.ends_with("– Taken.")).count(), 2);
    let low = |file: &str| {
        tandem(&["score", file, "--json"]).json()["overall"]["low"].as_f64().expect("a score")
    };
    assert!(low(&new) > low(&bakery));
    let file: Value =
        serde_json::from_str(&std::fs::read_to_string(&new).expect("written")).expect("JSON");
    assert_eq!(file["answers"]["public-storage"]["note"], "checked");
    std::fs::write(&sheet, "PK\x03\x04nothing").expect("broken");
    let broken = tandem(&["answers", &bakery, "--sheet", &sheet, "-o", &new, "--lang", "fr"]);
    assert_eq!(broken.code, 2);
    assert!(broken.err.contains("sheet.csv"), "{}", broken.err);
}

#[test]
fn a_logo_that_is_none_is_refused_by_name_and_nothing_is_written() {
    let (folder, _) = folder();
    let logo = folder.path().join("logo.png");
    std::fs::write(&logo, "<svg/>").expect("a file");
    let out = folder.path().join("x.pdf");
    let call = [
        "report",
        &sample("bakery"),
        "-o",
        out.to_str().expect("a path"),
        "--logo",
        logo.to_str().expect("a path"),
        "--lang",
        "nl",
    ];
    let refused = tandem(&call);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("logo.png"), "{}", refused.err);
    assert!(!out.exists());
}
