//! Rules that the text of the sources must keep, wherever a compiler cannot see to it.

#![allow(clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use tandem_content::root;

/// The most lines of a file that a person keeps in the head.
const MOST_LINES: usize = 400;

#[test]
fn only_one_file_of_the_page_calls_the_program() {
    let mut callers = Vec::new();
    for path in files("ui/src", &["ts", "svelte", "js"]) {
        let text = read(&path);
        if text.contains("@tauri-apps/api") || text.contains("__TAURI") {
            callers.push(short(&path));
        }
    }
    assert_eq!(callers, ["ui/src/api/client.ts"], "everything else asks the client");
}

#[test]
fn the_page_fetches_nothing_and_stores_nothing_itself() {
    for path in files("ui/src", &["ts", "svelte", "js", "css"]) {
        let text = read(&path);
        for word in
            ["fetch(", "XMLHttpRequest", "WebSocket", "localStorage", "sessionStorage", "indexedDB"]
        {
            assert!(!text.contains(word), "{} has {word}", short(&path));
        }
    }
}

/// What a person typed is shown as a text, never read as a page: no element comes from it.
#[test]
fn no_text_becomes_an_element_of_the_page() {
    for path in files("ui/src", &["ts", "svelte", "js"]) {
        let text = read(&path);
        for word in [
            "{@html",
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "DOMParser",
            "createContextualFragment",
            "setHTMLUnsafe",
        ] {
            assert!(!text.contains(word), "{} has {word}", short(&path));
        }
    }
}

#[test]
fn only_the_store_writes_sql() {
    // Put together here, so that this file does not find itself.
    let words =
        ["SELECT", "INSERT INTO", "UPDATE", "DELETE FROM", "CREATE TABLE", "PRAGMA", "DROP TABLE"]
            .map(|word| format!("\"{word} "));
    let mut store = 0;
    for path in rust() {
        let text = read(&path);
        let found = words.iter().find(|word| text.contains(*word));
        if short(&path).starts_with("crates/store/") {
            store += usize::from(found.is_some());
        } else if !short(&path).contains("/benches/") {
            assert_eq!(found, None, "{} speaks SQL", short(&path));
        }
    }
    assert!(store > 0, "the words are those that the store uses");
}

#[test]
fn no_source_file_is_longer_than_a_person_can_hold() {
    let mut sources = rust();
    sources.extend(files("ui/src", &["ts", "svelte", "css"]));
    sources.extend(files("scripts", &["mjs"]));
    assert!(sources.len() > 100, "the sources were found");
    let mut long = Vec::new();
    for path in sources {
        let name = short(&path);
        let lines = read(&path).lines().count();
        // What a test writes is read by nobody.
        let written = name.contains("/generated/") || name == "ui/src/i18n/messages.ts";
        let apart = written || name.contains("/tests/");
        if lines > MOST_LINES && !apart {
            long.push(format!("{name}: {lines} lines"));
        }
    }
    assert!(long.is_empty(), "split these: {long:#?}");
}

fn rust() -> Vec<PathBuf> {
    ["crates", "src-tauri", "tests"].iter().flat_map(|folder| files(folder, &["rs"])).collect()
}

fn files(folder: &str, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.expect("an entry").path();
            let kind = path.extension().and_then(|extension| extension.to_str());
            if path.is_dir() && !path.ends_with("target") && !path.ends_with("node_modules") {
                folders.push(path);
            } else if kind.is_some_and(|kind| extensions.contains(&kind)) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string().replace('\\', "/")
}
