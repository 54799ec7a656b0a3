//! Native dialogs. The page never names a path: the person chooses it here.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};

/// Asks where to write a file; `None` when the person cancels.
pub(crate) fn save(handle: &AppHandle, name: &str, kind: &str, extension: &str) -> Option<PathBuf> {
    if let Some(path) = chosen_by_test("TANDEM_TEST_SAVE_PATH") {
        return Some(path);
    }
    let dialog = handle.dialog().file().set_file_name(name).add_filter(kind, &[extension]);
    dialog.blocking_save_file().and_then(path)
}

/// Asks which file to read; `None` when the person cancels.
pub(crate) fn open(handle: &AppHandle, kind: &str, extensions: &[&str]) -> Option<PathBuf> {
    if let Some(path) = chosen_by_test("TANDEM_TEST_OPEN_PATH") {
        return Some(path);
    }
    handle.dialog().file().add_filter(kind, extensions).blocking_pick_file().and_then(path)
}

/// Asks which files to read; none when the person cancels.
pub(crate) fn open_several(handle: &AppHandle, kind: &str, extensions: &[&str]) -> Vec<PathBuf> {
    if let Some(path) = chosen_by_test("TANDEM_TEST_OPEN_PATH") {
        return vec![path];
    }
    let chosen = handle.dialog().file().add_filter(kind, extensions).blocking_pick_files();
    chosen.unwrap_or_default().into_iter().filter_map(path).collect()
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// A native dialog cannot be driven by a test, so a debug build takes the path from its environment.
/// A released program does not hold this.
#[cfg(debug_assertions)]
fn chosen_by_test(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

#[cfg(not(debug_assertions))]
fn chosen_by_test(_variable: &str) -> Option<PathBuf> {
    None
}
