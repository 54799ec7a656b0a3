//! The report in every form, its cover, and answers that come back.

use std::path::Path;

use tandem_api::view::{PreviewView, ReportView, SavedFileView, TakenView};
use tandem_api::{ApiError, App, files};
use tauri::{AppHandle, State, command};

use crate::dialogs;
use crate::shell::SavedReport;

#[command(async)]
pub(crate) fn incident_print(
    handle: AppHandle,
    app: State<'_, App>,
    report: State<'_, SavedReport>,
    id: &str,
    at: Option<u32>,
) -> Result<Option<SavedFileView>, ApiError> {
    save_pdf(&handle, &app, &report, &app.incident_sheet_name(id)?, || app.incident_sheet(id, at))
}

#[command(async)]
pub(crate) fn customer_print(
    handle: AppHandle,
    app: State<'_, App>,
    report: State<'_, SavedReport>,
    id: &str,
) -> Result<Option<SavedFileView>, ApiError> {
    save_pdf(&handle, &app, &report, &app.customer_sheet_name(id)?, || app.customer_sheet(id))
}

#[command(async)]
pub(crate) fn report_open(app: State<'_, App>, id: &str) -> Result<ReportView, ApiError> {
    app.report_open(id)
}

#[command(async)]
pub(crate) fn report_preview(app: State<'_, App>, id: &str) -> Result<PreviewView, ApiError> {
    app.report_preview(id)
}

#[command(async)]
pub(crate) fn export_save(
    handle: AppHandle,
    app: State<'_, App>,
    report: State<'_, SavedReport>,
    id: &str,
    format: &str,
) -> Result<Option<SavedFileView>, ApiError> {
    let (extension, kind) = app.export_kind(format)?;
    save(&handle, &report, (&app.export_name(id, format)?, &kind, extension), || {
        app.export(id, format)
    })
}

#[command(async)]
pub(crate) fn anonymous_save(
    handle: AppHandle,
    app: State<'_, App>,
    report: State<'_, SavedReport>,
    id: &str,
) -> Result<Option<SavedFileView>, ApiError> {
    let (extension, kind) = app.export_kind("anonymous")?;
    save(&handle, &report, (&app.export_name(id, "anonymous")?, &kind, extension), || {
        app.anonymous_file(id).map(String::into_bytes)
    })
}

#[command(async)]
pub(crate) fn consultant_save(
    app: State<'_, App>,
    id: &str,
    name: &str,
) -> Result<ReportView, ApiError> {
    app.consultant_save(id, name)
}

#[command(async)]
pub(crate) fn logo_choose(
    handle: AppHandle,
    app: State<'_, App>,
    id: &str,
) -> Result<Option<ReportView>, ApiError> {
    let kind = app.language().words.get("file-kind-logo");
    let Some(path) = dialogs::open(&handle, &kind, &["png", "jpg", "jpeg"]) else {
        return Ok(None);
    };
    app.logo_set(id, &files::name(&path), &files::read_plain(&path)?).map(Some)
}

#[command(async)]
pub(crate) fn logo_remove(app: State<'_, App>, id: &str) -> Result<ReportView, ApiError> {
    app.logo_remove(id)
}

#[command(async)]
pub(crate) fn answers_take(
    handle: AppHandle,
    app: State<'_, App>,
    id: &str,
) -> Result<Option<TakenView>, ApiError> {
    let kind = app.language().words.get("file-kind-sheet");
    let Some(path) = dialogs::open(&handle, &kind, &["xlsx", "ods", "csv"]) else {
        return Ok(None);
    };
    app.answers_take(id, &files::name(&path), &files::read_plain(&path)?).map(Some)
}

#[command(async)]
pub(crate) fn saved_open(
    app: State<'_, App>,
    report: State<'_, SavedReport>,
) -> Result<(), ApiError> {
    app.must_be_open()?;
    let path = report.lock().clone().ok_or(ApiError::NothingToOpen)?;
    opener::open(&path).map_err(|_| ApiError::OpenFailed { name: files::name(&path) })
}

/// Asks where to save a PDF, and makes it when somewhere was chosen. It can be opened then.
fn save_pdf(
    handle: &AppHandle,
    app: &App,
    report: &SavedReport,
    name: &str,
    make: impl FnOnce() -> Result<Vec<u8>, ApiError>,
) -> Result<Option<SavedFileView>, ApiError> {
    let kind = app.language().words.get("file-kind-pdf");
    save(handle, report, (name, &kind, "pdf"), make)
}

/// Asks where to save a file of a name, a kind in words and an extension, and makes it when
/// somewhere was chosen. It can be opened then.
fn save(
    handle: &AppHandle,
    report: &SavedReport,
    (name, kind, extension): (&str, &str, &str),
    make: impl FnOnce() -> Result<Vec<u8>, ApiError>,
) -> Result<Option<SavedFileView>, ApiError> {
    save_as(handle, (name, kind, extension), |path| {
        files::write(path, &make()?)?;
        *report.lock() = Some(path.to_owned());
        Ok(())
    })
}

/// Asks where to save a file of a name, a kind in words and an extension, and lets it be written there
/// when somewhere was chosen.
pub(super) fn save_as(
    handle: &AppHandle,
    (name, kind, extension): (&str, &str, &str),
    write: impl FnOnce(&Path) -> Result<(), ApiError>,
) -> Result<Option<SavedFileView>, ApiError> {
    let Some(path) = dialogs::save(handle, name, kind, extension) else { return Ok(None) };
    write(&path)?;
    let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    Ok(Some(SavedFileView { name: files::name(&path), folder }))
}
