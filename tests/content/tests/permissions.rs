//! The page has the least that it can do with, and each thing that it may do is explained.

#![allow(clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;
use tandem_content::root;

/// The windows, each with a capability of its name.
const WINDOWS: [&str; 2] = ["main", "projector"];

#[test]
fn the_policy_of_the_page_is_closed_and_every_part_of_it_explained() {
    let config = json("src-tauri/tauri.conf.json");
    let policy = config["app"]["security"]["csp"].as_str().expect("a policy");
    let mut said = BTreeMap::new();
    for part in policy.split(';').map(str::trim) {
        let (directive, sources) = part.split_once(' ').expect("a directive with its sources");
        assert!(said.insert(directive, sources).is_none(), "{directive} stands there twice");
        for source in sources.split(' ') {
            let hash = source.starts_with("'sha256-") && directive == "style-src";
            let data = source == "data:" && directive == "img-src";
            // On Windows a web view knows no scheme of a program's own, so it has a host that no network has.
            let own =
                ["ipc:", "http://ipc.localhost"].contains(&source) && directive == "connect-src";
            let known = ["'none'", "'self'"].contains(&source) || hash || data || own;
            assert!(known, "{directive} allows {source}");
        }
    }
    assert_eq!(said.get("default-src"), Some(&"'none'"), "what is not named is refused");
    // These do not take what the default says.
    for directive in ["base-uri", "form-action", "frame-ancestors"] {
        assert_eq!(said.get(directive), Some(&"'none'"), "{directive}");
    }
    let explained: Vec<Vec<String>> =
        rows("directive").into_iter().filter(|row| row[0].contains('-')).collect();
    let shown: BTreeMap<&str, String> = explained
        .iter()
        .map(|row| (row[0].as_str(), row[1].replace("'sha256-…'", hash_in(policy))))
        .collect();
    let said: BTreeMap<&str, String> =
        said.into_iter().map(|(name, sources)| (name, sources.to_owned())).collect();
    assert_eq!(shown, said, "docs/permissions.md explains another policy");
    assert!(explained.iter().all(|row| !row[2].is_empty()), "each with a reason");
}

#[test]
fn the_window_opens_no_other_door() {
    let config = json("src-tauri/tauri.conf.json");
    let app = &config["app"];
    assert_eq!(app["withGlobalTauri"], false, "only the client finds Tauri");
    assert_eq!(
        keys(&config),
        ["$schema", "app", "build", "bundle", "identifier", "productName", "version"]
    );
    assert_eq!(keys(app), ["security", "windows", "withGlobalTauri"]);
    assert_eq!(keys(&app["security"]), ["capabilities", "csp", "freezePrototype"]);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert_eq!(app["security"]["capabilities"], serde_json::json!(WINDOWS));
    // What is dropped comes as bytes: the page never sees a path.
    assert_eq!(app["windows"][0]["dragDropEnabled"], false);
    assert_eq!(app["windows"].as_array().map(Vec::len), Some(1));
    let url = &app["windows"][0]["url"];
    assert!(url.is_null(), "the window shows the page that is built in, not {url}");
    assert_eq!(config["build"]["devUrl"], Value::Null);
}

#[test]
fn each_window_may_call_commands_of_the_program_and_nothing_else() {
    let folder = root().join("src-tauri/capabilities");
    let files: BTreeSet<String> = fs::read_dir(folder)
        .expect("the capabilities")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(files, WINDOWS.map(|window| format!("{window}.json")).into());
    let known = commands();
    let mut allowed = BTreeSet::new();
    for window in WINDOWS {
        let capability = json(&format!("src-tauri/capabilities/{window}.json"));
        // No page from elsewhere, no other window, no condition.
        assert_eq!(
            keys(&capability),
            ["$schema", "description", "identifier", "permissions", "windows"]
        );
        assert_eq!(capability["identifier"], window);
        assert_eq!(capability["windows"], serde_json::json!([window]));
        for command in may_call(window) {
            assert!(known.contains(&command), "{window} may call {command}, which does not exist");
            allowed.insert(command);
        }
    }
    let idle: Vec<&String> = known.difference(&allowed).collect();
    assert!(idle.is_empty(), "no window may call {idle:?}");
}

#[test]
fn the_program_answers_to_the_commands_of_the_list_and_to_no_other() {
    let shell = read("src-tauri/src/shell.rs");
    let (_, rest) = shell.split_once("generate_handler![").expect("the commands");
    let (list, _) = rest.split_once(']').expect("their end");
    let names = list.split(',').filter_map(|path| path.trim().rsplit("::").next());
    let answered: BTreeSet<String> =
        names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    assert_eq!(answered, commands());
}

#[test]
fn every_permission_is_explained_and_no_explanation_is_stale() {
    let mut explained = BTreeMap::new();
    for row in rows("command") {
        let [command, windows, does, disk] = row.as_slice() else { panic!("{row:?}") };
        assert!(!does.is_empty() && !disk.is_empty(), "{command}: what it does, and on the disk");
        let windows: BTreeSet<String> = windows.split(", ").map(str::to_owned).collect();
        assert!(
            explained.insert(command.clone(), windows).is_none(),
            "{command} stands there twice"
        );
    }
    let mut allowed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for window in WINDOWS {
        for command in may_call(window) {
            allowed.entry(command).or_default().insert(window.to_owned());
        }
    }
    for (command, windows) in &allowed {
        let found = explained.get(command);
        assert!(found.is_some(), "docs/permissions.md does not explain {command}: add a line");
        assert_eq!(
            found,
            Some(windows),
            "docs/permissions.md: the windows that may call {command}"
        );
    }
    for command in explained.keys() {
        assert!(
            allowed.contains_key(command),
            "docs/permissions.md explains {command}, which is gone"
        );
    }
}

/// The commands of `src-tauri/build.rs`.
fn commands() -> BTreeSet<String> {
    let build = read("src-tauri/build.rs");
    let (_, rest) = build.split_once("const COMMANDS: &[&str] = &[").expect("the list");
    let (list, _) = rest.split_once("];").expect("its end");
    let names: BTreeSet<String> = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert!(names.len() > 50, "the list was read: {names:?}");
    names
}

/// The commands that a window may call.
fn may_call(window: &str) -> Vec<String> {
    let capability = json(&format!("src-tauri/capabilities/{window}.json"));
    let all = capability["permissions"].as_array().expect("permissions");
    let name = |permission: &Value| {
        let text = permission.as_str().unwrap_or_else(|| panic!("{permission} has a scope"));
        let own = text.strip_prefix("allow-").filter(|name| !name.contains(':'));
        own.unwrap_or_else(|| panic!("{window}: {text} is none of our own")).replace('-', "_")
    };
    all.iter().map(name).collect()
}

/// The rows of the tables of docs/permissions.md whose first column has a title; marks of code are left out.
fn rows(title: &str) -> Vec<Vec<String>> {
    let text = read("docs/permissions.md");
    let mut inside = false;
    let mut rows = Vec::new();
    for line in text.lines() {
        let cells: Vec<String> = line
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().trim_matches('`').to_owned())
            .collect();
        if !line.starts_with('|') {
            inside = false;
        } else if cells[0] == title {
            inside = true;
        } else if inside && !cells[0].starts_with("---") {
            rows.push(cells);
        }
    }
    assert!(!rows.is_empty(), "docs/permissions.md has a table of every {title}");
    rows
}

/// The hash of the report's style sheet; that it is the right one, `crates/api/tests/policy.rs` says.
fn hash_in(policy: &str) -> &str {
    let start = policy.find("'sha256-").expect("a hash");
    policy[start..].split([' ', ';']).next().expect("its end")
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> =
        value.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).expect("JSON")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
