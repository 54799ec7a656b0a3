//! The branding of reports. The page never names a file: the person chooses it, and the signature is
//! looked for beside it.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tandem_api::view::{BrandingChosenView, ReportView};
use tandem_api::{ApiError, App, Offer, files};
use tauri::{AppHandle, State, command};

use crate::dialogs;

/// The branding file that was chosen last, while it waits to be accepted by name.
#[derive(Default)]
pub(crate) struct WaitingBranding(Mutex<Option<Offer>>);

impl WaitingBranding {
    fn lock(&self) -> MutexGuard<'_, Option<Offer>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[command(async)]
pub(crate) fn branding_choose(
    handle: AppHandle,
    app: State<'_, App>,
    waiting: State<'_, WaitingBranding>,
    id: &str,
) -> Result<Option<BrandingChosenView>, ApiError> {
    let kind = app.language().words.get("file-kind-branding");
    let Some(path) = dialogs::open(&handle, &kind, &["json"]) else { return Ok(None) };
    let signature = match files::read_plain(&signature_of(&path)) {
        Err(ApiError::FileNotFound { .. }) => None,
        found => Some(found?),
    };
    let bytes = files::read_plain(&path)?;
    let (view, offer) =
        app.branding_offer(id, &files::name(&path), &bytes, signature.as_deref())?;
    *waiting.lock() = offer;
    Ok(Some(view))
}

#[command(async)]
pub(crate) fn branding_accept(
    app: State<'_, App>,
    waiting: State<'_, WaitingBranding>,
    id: &str,
    name: &str,
) -> Result<ReportView, ApiError> {
    let offer = waiting.lock().clone().ok_or(ApiError::NoBrandingWaits)?;
    app.branding_accept(id, &offer, name)
}

#[command(async)]
pub(crate) fn branding_remove(app: State<'_, App>, id: &str) -> Result<ReportView, ApiError> {
    app.branding_remove(id)
}

#[command(async)]
pub(crate) fn publisher_forget(
    app: State<'_, App>,
    id: &str,
    name: &str,
) -> Result<ReportView, ApiError> {
    app.publisher_forget(id, name)
}

/// Where the signature of a file is: beside it, with `.minisig` behind its whole name.
fn signature_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".minisig");
    name.into()
}
