//! The door, the key, the backups, handing over, the history.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use tandem_api::view::{RestoreView, SafetyView, SavedFileView, TakenFileView, TrailView};
use tandem_api::{ApiError, App, files};
use tauri::{AppHandle, State, command};

use super::report::save_as;
use crate::{dialogs, menu, outside, rest};

/// The data file that the person chose to restore, until it is restored or another is chosen. The page
/// never names it.
#[derive(Default)]
pub(crate) struct Chosen(Mutex<Option<PathBuf>>);

impl Chosen {
    fn put(&self, path: Option<PathBuf>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = path;
    }

    fn get(&self) -> Result<PathBuf, ApiError> {
        let place = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        place.clone().ok_or(ApiError::NothingToRestore)
    }
}

#[command(async)]
pub(crate) fn door_unlock(
    handle: AppHandle,
    app: State<'_, App>,
    passphrase: &str,
) -> Result<(), ApiError> {
    app.door_unlock(passphrase)?;
    opened(&handle, &app);
    Ok(())
}

#[command(async)]
pub(crate) fn door_set(
    handle: AppHandle,
    app: State<'_, App>,
    passphrase: &str,
) -> Result<(), ApiError> {
    app.door_set(passphrase)?;
    opened(&handle, &app);
    Ok(())
}

#[command(async)]
pub(crate) fn door_retry(handle: AppHandle, app: State<'_, App>) -> Result<(), ApiError> {
    app.door_retry()?;
    opened(&handle, &app);
    Ok(())
}

#[command(async)]
pub(crate) fn door_start_new(handle: AppHandle, app: State<'_, App>) -> Result<(), ApiError> {
    app.door_start_new()?;
    opened(&handle, &app);
    Ok(())
}

/// The data file knows the language and the size of the text, so both are taken from it now.
fn opened(handle: &AppHandle, app: &App) {
    if let Ok(zoom) = app.zoom() {
        menu::apply_zoom(handle, zoom);
    }
    let shown = handle.clone();
    let _ = handle.run_on_main_thread(move || drop(menu::show(&shown)));
}

#[command(async)]
pub(crate) fn door_lock(handle: AppHandle, app: State<'_, App>) -> Result<(), ApiError> {
    app.lock()?;
    rest::locked(&handle);
    Ok(())
}

#[command(async)]
pub(crate) fn awake(app: State<'_, App>) {
    app.awake();
}

#[command(async)]
pub(crate) fn safety_open(app: State<'_, App>) -> Result<SafetyView, ApiError> {
    app.safety_open()
}

#[command(async)]
pub(crate) fn passphrase_suggest(app: State<'_, App>) -> Result<String, ApiError> {
    app.passphrase_suggest()
}

#[command(async)]
pub(crate) fn passphrase_set(
    app: State<'_, App>,
    current: &str,
    passphrase: &str,
) -> Result<SafetyView, ApiError> {
    app.passphrase_set(current, passphrase)
}

#[command(async)]
pub(crate) fn key_store_use(app: State<'_, App>, current: &str) -> Result<SafetyView, ApiError> {
    app.key_store_use(current)
}

#[command(async)]
pub(crate) fn idle_set(app: State<'_, App>, minutes: u32) -> Result<SafetyView, ApiError> {
    app.idle_set(minutes)
}

#[command(async)]
pub(crate) fn backup_now(app: State<'_, App>) -> Result<SafetyView, ApiError> {
    app.backup_now()
}

#[command(async)]
pub(crate) fn backup_restore(app: State<'_, App>, name: &str) -> Result<(), ApiError> {
    app.backup_restore(name)
}

#[command(async)]
pub(crate) fn backup_remove(app: State<'_, App>, name: &str) -> Result<SafetyView, ApiError> {
    app.backup_remove(name)
}

#[command(async)]
pub(crate) fn backup_copy(
    handle: AppHandle,
    app: State<'_, App>,
    name: &str,
) -> Result<Option<SavedFileView>, ApiError> {
    let kind = app.language().words.get("menu-backup");
    save_as(&handle, (&app.backup_name(), &kind, "db"), |path| app.backup_copy(name, path))
}

#[command(async)]
pub(crate) fn aside_remove(app: State<'_, App>, name: &str) -> Result<SafetyView, ApiError> {
    app.aside_remove(name)
}

#[command(async)]
pub(crate) fn backup_save(
    handle: AppHandle,
    app: State<'_, App>,
    passphrase: &str,
) -> Result<Option<SavedFileView>, ApiError> {
    app.passphrase_check(passphrase)?;
    let kind = app.language().words.get("menu-backup");
    save_as(&handle, (&app.backup_name(), &kind, "db"), |path| app.backup(path, passphrase))
}

#[command(async)]
pub(crate) fn restore_choose(
    handle: AppHandle,
    app: State<'_, App>,
    chosen: State<'_, Chosen>,
) -> Result<Option<RestoreView>, ApiError> {
    app.must_be_open()?;
    let kind = app.language().words.get("menu-backup");
    let Some(path) = dialogs::open(&handle, &kind, &["db"]) else { return Ok(None) };
    let view = app.restore_look(&path)?;
    chosen.put(Some(path));
    Ok(Some(view))
}

#[command(async)]
pub(crate) fn restore_file(
    app: State<'_, App>,
    chosen: State<'_, Chosen>,
    passphrase: &str,
) -> Result<(), ApiError> {
    app.restore_file(&chosen.get()?, passphrase)?;
    chosen.put(None);
    Ok(())
}

#[command(async)]
pub(crate) fn data_folder_show(app: State<'_, App>) -> Result<(), ApiError> {
    app.must_be_open()?;
    outside::show(app.data_file())
}

#[command(async)]
pub(crate) fn handover_save(
    handle: AppHandle,
    app: State<'_, App>,
    ids: Vec<String>,
    passphrase: &str,
) -> Result<Option<SavedFileView>, ApiError> {
    let file = app.handover_file(&ids, passphrase)?;
    let kind = app.language().words.get("file-kind-handover");
    save_as(&handle, (&file.name, &kind, "age"), |path| {
        files::write(path, &file.bytes)?;
        app.handed_over(&ids, true)
    })
}

#[command(async)]
pub(crate) fn handover_plain(
    handle: AppHandle,
    app: State<'_, App>,
    ids: Vec<String>,
) -> Result<Option<SavedFileView>, ApiError> {
    let file = app.handover_plain(&ids)?;
    let kind = app.language().words.get("file-kind-assessment");
    save_as(&handle, (&file.name, &kind, "json"), |path| {
        files::write(path, &file.bytes)?;
        app.handed_over(&ids, false)
    })
}

#[command(async)]
pub(crate) fn file_unlock(
    app: State<'_, App>,
    passphrase: &str,
) -> Result<Vec<TakenFileView>, ApiError> {
    app.file_unlock(passphrase)
}

#[command(async)]
pub(crate) fn file_unlock_forget(app: State<'_, App>) {
    app.file_unlock_forget();
}

#[command(async)]
pub(crate) fn trail_open(app: State<'_, App>, id: &str) -> Result<TrailView, ApiError> {
    app.trail_open(id)
}

#[command(async)]
pub(crate) fn trail_save(
    handle: AppHandle,
    app: State<'_, App>,
    id: &str,
) -> Result<Option<SavedFileView>, ApiError> {
    let table = app.trail_table(id)?;
    let kind = app.language().words.get("history-file-kind");
    save_as(&handle, (&app.trail_name(id)?, &kind, "csv"), |path| files::write(path, &table))
}
