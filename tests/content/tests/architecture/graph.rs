//! Who names whom, in what a program ships with.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};
use tandem_content::root;

/// The systems for which the program is built.
pub(crate) const SYSTEMS: [&str; 3] =
    ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// A program and every package that it ships with. A package is its name and its version, with a space
/// between them: the same library may be there twice.
pub(crate) struct Graph {
    program: String,
    /// What each package names, itself.
    names: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// The graph of a program, from who names whom. What the program does not reach is left out.
    pub(crate) fn new(program: &str, edges: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (from, to) in edges {
            all.entry(from).or_default().insert(to);
        }
        let mut names = BTreeMap::new();
        let mut next = vec![program.to_owned()];
        while let Some(package) = next.pop() {
            let below = all.get(&package).cloned().unwrap_or_default();
            if names.insert(package, below.clone()).is_none() {
                next.extend(below);
            }
        }
        Self { program: program.to_owned(), names }
    }

    /// What a program of the workspace ships with; what only builds or tests it is no part of that.
    pub(crate) fn of(metadata: &Metadata, program: &str) -> Self {
        let label = |id: &PackageId| format!("{} {}", metadata[id].name, metadata[id].version);
        let ours = metadata.workspace_packages();
        let root = ours.iter().find(|package| package.name.as_str() == program);
        let root = label(&root.expect("a program of the workspace").id);
        let nodes = &metadata.resolve.as_ref().expect("a graph").nodes;
        let edges = nodes.iter().flat_map(|node| {
            let shipped = node.deps.iter().filter(|dependency| {
                dependency.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal)
            });
            shipped.map(|dependency| (label(&node.id), label(&dependency.pkg)))
        });
        Self::new(&root, edges)
    }

    /// Every package, the program among them.
    pub(crate) fn packages(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// Every package that names this one itself: each way that leads to it comes through one of them.
    pub(crate) fn named_by(&self, package: &str) -> Vec<&str> {
        let naming = self.names.iter().filter(|(_, named)| named.contains(package));
        naming.map(|(from, _)| from.as_str()).collect()
    }

    /// A shortest way from the program to a package, as a person reads it.
    pub(crate) fn way_to(&self, package: &str) -> String {
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut next = VecDeque::from([self.program.as_str()]);
        while let Some(from) = next.pop_front() {
            for to in self.names.get(from).into_iter().flatten() {
                if to != &self.program && !before.contains_key(to.as_str()) {
                    before.insert(to, from);
                    next.push_back(to);
                }
            }
        }
        let mut way = vec![package];
        while let Some(from) = way.last().and_then(|to| before.get(to)) {
            way.push(from);
        }
        way.reverse();
        way.join(" → ")
    }
}

/// The name of a package without its version.
pub(crate) fn name(package: &str) -> &str {
    package.split(' ').next().unwrap_or_default()
}

/// All packages, with the graph as it is on a system.
pub(crate) fn resolved_for(system: &str) -> Metadata {
    let mut command = MetadataCommand::new();
    command.manifest_path(root().join("Cargo.toml"));
    command.other_options(["--filter-platform", system, "--locked"].map(str::to_owned));
    command.exec().unwrap_or_else(|error| {
        panic!(
            "the graph for {system} (run `cargo fetch` once, and again after Cargo.toml): {error}"
        )
    })
}
