//! Where the programs stand that a journey needs, and where its traces go.

use std::path::{Path, PathBuf};

use crate::Result;

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The folder into which Cargo built this test: the program stands beside it.
fn built() -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let folder = test.parent().and_then(Path::parent).ok_or("the test stands in no folder")?;
    Ok(folder.to_owned())
}

/// The program.
pub(crate) fn program() -> Result<PathBuf> {
    present(built()?.join("tandem-desktop"))
}

/// The bridge between `WebDriver` and the program.
pub(crate) fn tauri_driver() -> Result<PathBuf> {
    present(built()?.join("../tools/bin/tauri-driver"))
}

/// A program of the system.
pub(crate) fn in_path(name: &str) -> Result<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join(name)).find(|p| p.is_file());
    found.ok_or_else(|| missing(name))
}

/// The accessibility checks that run in the page.
pub(crate) fn axe() -> Result<PathBuf> {
    present(root().join("node_modules/axe-core/axe.min.js"))
}

/// A file for the traces of a journey: logs and pictures.
///
/// # Errors
/// When the folder cannot be made.
pub(crate) fn trace(name: &str) -> Result<PathBuf> {
    let path = built()?.join("../e2e").join(name);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    Ok(path)
}

fn present(path: PathBuf) -> Result<PathBuf> {
    if path.is_file() { Ok(path) } else { Err(missing(&path.display().to_string())) }
}

/// A journey is never skipped in silence: what it needs is set up by one command.
fn missing(what: &str) -> Box<dyn std::error::Error> {
    format!("{what} is missing. “npm test” sets up and builds what the journeys need.").into()
}
