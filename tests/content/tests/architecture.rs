//! Who may know whom (design.md, section 3). Where a layer knows what it must not, this fails.

#![allow(clippy::expect_used)]

#[path = "architecture/graph.rs"]
mod graph;
#[path = "architecture/network.rs"]
mod network;

use std::collections::BTreeSet;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use graph::{Graph, SYSTEMS, name, resolved_for};
use tandem_content::root;

/// What each crate may know of ours, in what it ships.
const LAYERS: [(&str, &[&str]); 7] = [
    ("tandem-core", &[]),
    ("tandem-i18n", &[]),
    ("tandem-store", &["tandem-core"]),
    ("tandem-report", &["tandem-core", "tandem-i18n"]),
    ("tandem-api", &["tandem-core", "tandem-i18n", "tandem-report", "tandem-store"]),
    ("tandem-cli", &["tandem-api"]),
    ("tandem-desktop", &["tandem-api"]),
];

/// Libraries by the start of their name, and the only crate that may name them.
const ONLY: [(&str, &str); 9] = [
    ("fluent", "tandem-i18n"),
    ("icu_", "tandem-i18n"),
    ("rusqlite", "tandem-store"),
    ("libsqlite3-sys", "tandem-store"),
    ("printpdf", "tandem-report"),
    ("lopdf", "tandem-report"),
    ("rust_xlsxwriter", "tandem-report"),
    ("subsetter", "tandem-report"),
    ("tauri", "tandem-desktop"),
];

/// Everything `core` may stand on: no clock, no randomness, no file, no network among it. `petgraph` is
/// the minimum cut that orders the actions.
const UNDER_CORE: [&str; 7] =
    ["chrono", "chrono-tz", "petgraph", "serde", "serde_json", "thiserror", "toml"];

#[test]
fn each_layer_knows_only_the_layers_below_it() {
    let metadata = workspace();
    for (name, allowed) in LAYERS {
        let known = shipped(package(&metadata, name));
        let ours: BTreeSet<&str> =
            known.into_iter().filter(|other| other.starts_with("tandem-")).collect();
        let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
        let wrong: Vec<&&str> = ours.difference(&allowed).collect();
        assert!(wrong.is_empty(), "{name} knows {wrong:?}; it may know {allowed:?}");
    }
}

#[test]
fn every_crate_has_its_place_in_the_layers() {
    let metadata = workspace();
    let placed: Vec<&str> = LAYERS.iter().map(|(name, _)| *name).collect();
    for package in metadata.workspace_packages() {
        let known = placed.contains(&package.name.as_str())
            || ["tandem-content", "tandem-e2e", "tandem-faults", "tandem-hostile"]
                .contains(&package.name.as_str());
        assert!(known, "{} stands in no layer: say above what it may know", package.name);
    }
}

#[test]
fn the_core_stands_on_nothing_that_touches_the_world() {
    let metadata = workspace();
    for name in shipped(package(&metadata, "tandem-core")) {
        assert!(UNDER_CORE.contains(&name), "the core may not know {name}");
    }
    let core = package(&metadata, "tandem-core");
    let chrono = core.dependencies.iter().find(|dependency| dependency.name == "chrono");
    let chrono = chrono.expect("the core counts days");
    assert!(!chrono.uses_default_features, "the default features of chrono read the clock");
    assert!(!chrono.features.iter().any(|f| f == "clock" || f == "now"), "time is passed in");
}

#[test]
fn each_library_is_known_by_one_crate() {
    let metadata = workspace();
    for (library, owner) in ONLY {
        let mut found = false;
        for package in metadata.workspace_packages() {
            for dependency in &package.dependencies {
                let test = dependency.kind == DependencyKind::Development;
                if test || !dependency.name.starts_with(library) {
                    continue;
                }
                found = true;
                assert_eq!(package.name.as_str(), owner, "{} belongs to it", dependency.name);
            }
        }
        let transitive = ["libsqlite3-sys", "lopdf", "printpdf", "subsetter"].contains(&library);
        assert!(found || transitive, "{library} is used nowhere: take it out of the list");
    }
}

#[test]
fn the_command_line_needs_no_window() {
    for system in SYSTEMS {
        let graph = Graph::of(&resolved_for(system), "tandem-cli");
        for package in graph.packages() {
            let window = ["gtk", "webkit2gtk", "wry", "tao", "tauri", "webview2-com", "x11"];
            assert!(!window.contains(&name(package)), "{system}: {}", graph.way_to(package));
        }
    }
}

/// The names of what a crate ships with; what only its tests or its build need is left out.
fn shipped(package: &Package) -> Vec<&str> {
    let normal =
        |dependency: &&cargo_metadata::Dependency| dependency.kind == DependencyKind::Normal;
    package.dependencies.iter().filter(normal).map(|d| d.name.as_str()).collect()
}

fn package<'a>(metadata: &'a Metadata, name: &str) -> &'a Package {
    let mut packages = metadata.workspace_packages().into_iter();
    packages.find(|package| package.name.as_str() == name).expect("a crate of the workspace")
}

fn workspace() -> Metadata {
    let mut command = MetadataCommand::new();
    command.manifest_path(root().join("Cargo.toml")).no_deps().exec().expect("the workspace")
}
