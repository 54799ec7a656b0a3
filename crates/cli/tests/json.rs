//! What `--json` prints has the keys of the contract, section 2, and no others.

#![allow(clippy::expect_used)]

mod common;

use common::{command, folder, sample, tandem, tandem_with};
use serde_json::{Value, json};
use tandem_content::{root, samples};

#[test]
fn the_catalogue_has_the_shape_of_the_contract() {
    let catalogue = tandem(&["catalogue", "--json", "--lang", "fr"]).json();
    keys(&catalogue, &["actions", "domains", "pack", "questions"]);
    keys(&catalogue["pack"], &["id", "version"]);
    all(&catalogue["domains"], &["id", "title"]);
    let question = [
        "actions",
        "choices",
        "condition",
        "critical",
        "depth",
        "domain",
        "evidence",
        "explanation",
        "how_to_find_out",
        "id",
        "references",
        "text",
        "weight",
        "why",
    ];
    all(&catalogue["questions"], &question);
    let frameworks = ["cis_v8_1", "csa_ccm_v4", "cyfun_2025", "iso27001_2022", "nis2"];
    let mut conditions = 0;
    for question in list(&catalogue["questions"]) {
        keys(&question["references"], &frameworks);
        all(&question["choices"], &["id", "score", "text"]);
        conditions += usize::from(!question["condition"].is_null());
        for choice in list(&question["choices"]) {
            assert!(choice["id"] != "dont-know" && choice["id"] != "not-applicable");
        }
    }
    assert!(conditions > 0, "a question with a condition shows it");
    let action = [
        "euros_per_year",
        "hours",
        "id",
        "improves",
        "legal",
        "quick_win",
        "requires",
        "steps",
        "title",
        "who",
        "why",
    ];
    all(&catalogue["actions"], &action);
}

#[test]
fn a_pack_from_a_folder_is_the_one_that_is_built_in() {
    let (_folder, path) = folder();
    let pack = root().join("assets/pack");
    for entry in std::fs::read_dir(&pack).expect("the pack") {
        let entry = entry.expect("an entry");
        std::fs::copy(entry.path(), path(&entry.file_name().to_string_lossy())).expect("a copy");
    }
    let built_in = tandem(&["catalogue", "--json"]).json();
    for given in [path("."), path("pack.toml"), pack] {
        let given = given.display().to_string();
        let done = tandem(&["catalogue", "--json", "--pack", &given]);
        let printed: Value = serde_json::from_slice(&done.out).expect("one JSON value");
        assert_eq!((done.code, &printed), (0, &built_in), "{given}");
        assert!(done.err.contains("is not signed"), "{}", done.err);
    }
}

#[test]
fn a_check_names_every_file_with_its_problems_and_remarks() {
    let good = sample("bakery");
    let checked = tandem(&["check", "--json", &good]).json();
    let expected =
        json!({ "files": [{ "file": good, "valid": true, "problems": [], "remarks": [] }] });
    assert_eq!(checked, expected);

    let bad = br#"{"format": "tandem-assessment/1", "depth": "deep"}"#;
    let done = tandem_with(&["check", "--json", "-", &good], bad);
    assert_eq!(done.code, 2);
    let checked: Value = serde_json::from_slice(&done.out).expect("JSON although it is wrong");
    keys(&checked, &["files"]);
    all(&checked["files"], &["file", "problems", "remarks", "valid"]);
    all(&checked["files"][0]["problems"], &["message", "path"]);
    assert_eq!(
        (&checked["files"][0]["valid"], &checked["files"][1]["valid"]),
        (&json!(false), &json!(true))
    );
    let problems = list(&checked["files"][0]["problems"]);
    let paths: Vec<&str> = problems.iter().filter_map(|problem| problem["path"].as_str()).collect();
    assert_eq!(paths, ["id", "created", "pack", "depth", "organisation", "answers"]);
    assert_eq!(done.err.lines().count(), paths.len(), "each problem on standard error too");
}

#[test]
fn a_score_has_the_shape_of_the_contract() {
    for (id, _) in samples() {
        let score = tandem(&["score", "--json", &sample(&id)]).json();
        keys(&score, &["costs", "coverage", "domains", "nis2_measures", "overall", "questions"]);
        keys(&score["overall"], &["band", "capped_by", "high", "known", "low", "provisional"]);
        keys(&score["coverage"], &["answered", "applicable", "dont_know", "not_applicable"]);
        all(&score["domains"], &["high", "id", "low", "of", "points"]);
        all(&score["nis2_measures"], &["high", "id", "low"]);
        all(&score["questions"], &["id", "score", "state", "weight"]);
        all(&score["costs"], &["gain_percent", "lost_points", "question"]);
        let letters: Vec<&str> =
            list(&score["nis2_measures"]).iter().filter_map(|m| m["id"].as_str()).collect();
        assert_eq!(letters, ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
        assert_eq!(score["overall"]["provisional"], false, "{id} is answered in full");
    }
}

#[test]
fn a_scope_has_the_shape_of_the_contract() {
    let all_keys = [
        "borderline",
        "category",
        "duties",
        "figures",
        "milestones",
        "missing",
        "rules",
        "size",
        "supply_chain",
        "types",
    ];
    for (id, category, size, chain) in [
        ("bakery", "out", "small", false),
        ("it-services", "important", "medium", false),
        ("web-agency", "check", "micro", true),
    ] {
        let scope = tandem(&["scope", "--json", &sample(id)]).json();
        keys(&scope, &all_keys);
        keys(&scope["figures"], &["balance_sheet_eur", "staff_fte", "turnover_eur"]);
        assert_eq!((&scope["category"], &scope["size"]), (&json!(category), &json!(size)), "{id}");
        assert_eq!(scope["supply_chain"], chain, "{id}");
        assert_eq!(scope["borderline"], json!([]), "{id}");
    }
    let scope = tandem(&["scope", "--json", &sample("it-services")]).json();
    all(&scope["types"], &["category", "id"]);
    all(&scope["duties"], &["id", "law", "since"]);
    all(&scope["milestones"], &["applies", "date", "id"]);
    assert_eq!(scope["types"], json!([{ "id": "ict_b2b.ms.1", "category": "important" }]));
    let figures = json!({ "staff_fte": 60.0, "turnover_eur": 9.4e6, "balance_sheet_eur": 5.1e6 });
    assert_eq!(scope["figures"], figures);
    let rules = json!([
        "jurisdiction-main-establishment",
        "size-medium-by-staff",
        "annex-i-standard-medium-important"
    ]);
    assert_eq!(scope["rules"], rules);
    assert_eq!(
        scope["duties"][0],
        json!({ "id": "register", "since": "2024-10-18", "law": "art. 13-14" })
    );
    let open = tandem(&["scope", "--json", &sample("web-agency")]).json();
    assert_eq!(open["missing"], json!(["organisation.nis2_entity_types"]));
    assert_eq!(open["figures"]["balance_sheet_eur"], Value::Null, "unknown is not zero");
}

#[test]
fn the_example_of_the_contract_comes_to_what_it_says() {
    let example = r#""staff_fte": 62, "turnover_eur": 9400000, "balance_sheet_eur": 5100000,
        "partners": [{ "share_percent": 30, "staff_fte": 10, "turnover_eur": 1, "balance_sheet_eur": 1 }],
        "linked": [{ "staff_fte": 10, "turnover_eur": 1, "balance_sheet_eur": 1 }],
        "it_independent_of_group": false, "nis2_entity_types": ["energy.electricity.7"],
        "critical_entity": false, "ccb_identified": null, "nis2_customers": true"#;
    let bakery = std::fs::read_to_string(sample("bakery")).expect("a sample");
    let (before, rest) = bakery.split_once("\"staff_fte\"").expect("its figures");
    let (_, after) = rest.split_once("\n  }").expect("the end of the organisation");
    let text = format!("{before}{example}}}{after}");
    let scope = tandem_with(&["scope", "--json", "-"], text.as_bytes()).json();
    assert_eq!(
        scope["figures"],
        json!({ "staff_fte": 75.0, "turnover_eur": 9_400_001.3, "balance_sheet_eur": 5_100_001.3 })
    );
    assert_eq!((&scope["category"], &scope["size"]), (&json!("important"), &json!("medium")));
    assert_eq!(
        scope["rules"],
        json!(["size-medium-by-staff", "annex-i-standard-medium-important"])
    );
    assert_eq!(scope["missing"], json!([]));
}

#[test]
fn an_empty_assessment_scores_between_nothing_and_everything() {
    let (_folder, path) = folder();
    let file = path("a.json").display().to_string();
    assert_eq!(tandem(&["new", "-o", &file]).code, 0);
    let score = tandem(&["score", "--json", &file]).json();
    let overall = &score["overall"];
    assert_eq!((&overall["low"], &overall["high"]), (&json!(0.0), &json!(100.0)));
    assert_eq!((&overall["known"], &overall["provisional"]), (&Value::Null, &json!(true)));
    assert_eq!(score["costs"], json!([]), "no answer, no cost");
}

/// The scores of the samples. `UPDATE=1 cargo test -p tandem-cli --test json` writes them anew.
#[test]
fn the_scores_of_the_samples_are_the_golden_ones() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut names = Vec::new();
    for (id, _) in samples() {
        let name = format!("score-{id}.json");
        let path = root().join("tests/golden").join(&name);
        let found = tandem(&["score", "--json", &sample(&id)]).text();
        if update {
            std::fs::write(&path, &found).expect("a golden file");
        }
        let golden = std::fs::read_to_string(&path).expect("a golden file").replace("\r\n", "\n");
        assert_eq!(found, golden, "{name}: if it is meant to differ, run with UPDATE=1");
        names.push(name);
    }
    let mut there: Vec<String> = std::fs::read_dir(root().join("tests/golden"))
        .expect("the golden files")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("score-"))
        .collect();
    there.sort();
    assert_eq!(there, names, "no golden file is left over");
}

#[test]
fn numbers_do_not_depend_on_the_language() {
    for command in ["score", "scope"] {
        let results = ["en", "fr", "nl"]
            .map(|lang| tandem(&[command, "--json", "--lang", lang, &sample("it-services")]).out);
        assert!(results[0] == results[1] && results[1] == results[2], "{command}");
    }
}

#[test]
fn the_language_of_the_system_is_spoken_until_another_is_asked_for() {
    let title = |language: &str, arguments: &[&str]| {
        let mut command = command();
        let output = command.env("LANG", language).args(arguments).output().expect("it runs");
        let catalogue: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        catalogue["questions"][0]["text"].as_str().expect("a text").to_owned()
    };
    let french = title("fr_BE.UTF-8", &["catalogue", "--json"]);
    assert_eq!(title("nl_BE.UTF-8", &["catalogue", "--json", "--lang=fr"]), french);
    assert_ne!(title("nl_BE.UTF-8", &["catalogue", "--json"]), french);
    assert_eq!(
        title("de_DE.UTF-8", &["catalogue", "--json"]),
        title("en_GB.UTF-8", &["catalogue", "--json"])
    );
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().expect("a list")
}

fn keys(value: &Value, expected: &[&str]) {
    let object = value.as_object().unwrap_or_else(|| panic!("an object: {value}"));
    let mut found: Vec<&str> = object.keys().map(String::as_str).collect();
    found.sort_unstable();
    assert_eq!(found, expected);
}

fn all(value: &Value, expected: &[&str]) {
    assert!(!list(value).is_empty(), "nothing to look at");
    for item in list(value) {
        keys(item, expected);
    }
}
