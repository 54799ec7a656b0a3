//! The ids of words in the sources exist, and no word is left that nobody uses.

#![allow(clippy::expect_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tandem_content::ftl::texts;
use tandem_content::root;
use tandem_core::id::is_kebab_case;

const FILES: [&str; 41] = [
    "answers.ftl",
    "app.ftl",
    "availability-screen.ftl",
    "availability.ftl",
    "backup.ftl",
    "cli.ftl",
    "compare.ftl",
    "customer.ftl",
    "door.ftl",
    "errors.ftl",
    "export.ftl",
    "handover.ftl",
    "help.ftl",
    "history.ftl",
    "home.ftl",
    "incident-screen.ftl",
    "incident.ftl",
    "inquiry.ftl",
    "layers.ftl",
    "lint.ftl",
    "map-screen.ftl",
    "map.ftl",
    "menu.ftl",
    "nis2-screen.ftl",
    "nis2.ftl",
    "organisation.ftl",
    "outages.ftl",
    "parking.ftl",
    "plan-screen.ftl",
    "plan.ftl",
    "projector.ftl",
    "question.ftl",
    "report-screen.ftl",
    "report.ftl",
    "results.ftl",
    "safety.ftl",
    "sections.ftl",
    "services.ftl",
    "terms.ftl",
    "trail.ftl",
    "workshop.ftl",
];

#[test]
fn every_id_that_a_rust_source_asks_for_has_words() {
    let known = known();
    let mut asked = 0;
    for (path, source) in rust() {
        for call in [".get(", ".with(", ".find(", "word(", "with("] {
            for (at, _) in source.match_indices(call) {
                let rest = source[at + call.len()..].trim_start();
                let Some(id) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next())
                else {
                    continue;
                };
                if is_id(id) {
                    asked += 1;
                    assert!(known.contains(id), "{}: no words for {id}", path.display());
                }
            }
        }
    }
    assert!(asked > 80, "the calls were found: {asked}");
}

#[test]
fn every_id_that_is_made_of_parts_has_words_that_begin_so() {
    let known = known();
    let pack = [
        "domain-",
        "question-",
        "action-",
        "choice-",
        "step-",
        "contradiction-",
        "glossary-",
        "contact-",
        "contact-region-",
        "activity-",
        "unlisted-",
        "country-",
    ];
    let mut asked = 0;
    for (path, literal) in rust().iter().flat_map(|(path, source)| {
        literals(source).into_iter().map(move |literal| (path.clone(), literal))
    }) {
        let Some((start, _)) = literal.split_once('{') else { continue };
        if !start.ends_with('-')
            || !is_kebab_case(start.trim_end_matches('-'))
            || !words_start(start)
        {
            continue;
        }
        asked += 1;
        let there = known.iter().any(|id| id.starts_with(start)) || pack.contains(&start);
        assert!(there, "{}: no words begin with {start}", path.display());
    }
    assert!(asked > 5, "the ids were found: {asked}");
}

#[test]
fn no_word_is_left_that_nobody_uses() {
    let mut used = BTreeSet::new();
    let mut starts = BTreeSet::new();
    let mut sources: Vec<String> = rust().into_iter().map(|(_, source)| source).collect();
    sources.extend(page());
    for source in &sources {
        for literal in literals(source) {
            let text = literal.replace("${", "{");
            match text.split_once('{') {
                Some((start, _)) if start.ends_with('-') => starts.insert(start.to_owned()),
                _ => used.insert(text.split('.').next().unwrap_or_default().to_owned()),
            };
        }
    }
    let mut unused = Vec::new();
    for file in FILES {
        for id in texts("en", file).into_keys().filter(|id| !id.contains('.')) {
            if !used.contains(&id) && !starts.iter().any(|start| id.starts_with(start.as_str())) {
                unused.push(format!("{file}: {id}"));
            }
        }
    }
    assert!(unused.is_empty(), "use these or take them out: {unused:#?}");
}

#[test]
fn every_error_on_the_wire_has_its_words_and_no_error_is_left_over() {
    let types = fs::read_to_string(root().join("ui/src/api/generated/types.ts")).expect("types");
    let (_, errors) = types.split_once("export type ApiError =").expect("the errors");
    let (errors, _) = errors.split_once(";\n").expect("their end");
    let mut codes: Vec<String> = errors
        .split("code: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|code| format!("error-{}", kebab(code)))
        .collect();
    let mut words: Vec<String> = texts("en", "errors.ftl")
        .into_keys()
        .filter(|id| id.starts_with("error-") && !id.contains('.'))
        .collect();
    codes.sort();
    words.sort();
    assert!(codes.len() > 10);
    assert_eq!(words, codes);
}

fn kebab(code: &str) -> String {
    code.chars().fold(String::new(), |text, c| match c {
        'A'..='Z' => format!("{text}-{}", c.to_ascii_lowercase()),
        _ => format!("{text}{c}"),
    })
}

/// True for words such as `band-` that stand in a file of words, not for parts of file names.
fn words_start(start: &str) -> bool {
    !["version-", "damaged-", "tandem-", "tandem-assessment-", "sha256-"].contains(&start)
}

/// True for what can be an id of words: two kebab-case parts or more, and an attribute at most.
fn is_id(text: &str) -> bool {
    let kebab = |part: &str| {
        part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let (id, attribute) = text.split_once('.').unwrap_or((text, "x"));
    !id.is_empty()
        && kebab(id)
        && kebab(attribute)
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.contains('-')
}

fn known() -> BTreeSet<String> {
    FILES.iter().flat_map(|file| texts("en", file).into_keys()).collect()
}

/// The texts between quotation marks of any kind.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in ['"', '\'', '`'] {
        for line in source.lines() {
            found.extend(line.split(mark).map(str::to_owned).filter(|text| text.len() < 80));
        }
    }
    found
}

fn rust() -> Vec<(PathBuf, String)> {
    let folders = ["core", "i18n", "store", "report", "api", "cli"]
        .map(|name| root().join("crates").join(name).join("src"));
    let mut found = Vec::new();
    for folder in folders.into_iter().chain([root().join("src-tauri/src")]) {
        walk(&folder, &["rs"], &mut found);
    }
    for (_, source) in &mut found {
        // What tests make up is no use.
        let end = source.find("#[cfg(test)]").unwrap_or(source.len());
        source.truncate(end);
    }
    found
}

fn page() -> Vec<String> {
    let mut found = Vec::new();
    walk(&root().join("ui/src"), &["ts", "svelte"], &mut found);
    found.into_iter().map(|(_, source)| source).collect()
}

fn walk(folder: &Path, extensions: &[&str], found: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, extensions, found);
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| extensions.contains(&e))
        {
            found.push((path.clone(), fs::read_to_string(&path).expect("a source")));
        }
    }
}
