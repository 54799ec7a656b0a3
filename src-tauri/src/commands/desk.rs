//! The list, files that are opened, the help, links, the size of the text, paper.

use tandem_api::request::{ListQuery, ZoomStep};
use tandem_api::view::{DeskEvent, HelpView, HomeView, ReportView, TakenFileView};
use tandem_api::{ApiError, App, files};
use tauri::ipc::{Channel, InvokeBody, Request};
use tauri::{AppHandle, State, WebviewWindow, command};

use crate::desk::Desk;
use crate::{dialogs, menu, outside};

#[command(async)]
pub(crate) fn home_list(app: State<'_, App>, query: ListQuery) -> Result<HomeView, ApiError> {
    app.home_list(&query)
}

#[command(async)]
pub(crate) fn desk_follow(desk: State<'_, Desk>, channel: Channel<DeskEvent>) {
    desk.follow(channel);
}

#[command(async)]
pub(crate) fn files_choose(handle: AppHandle, app: State<'_, App>, desk: State<'_, Desk>) -> usize {
    let kind = app.language().words.get("file-kind-assessment");
    desk.put_files(dialogs::open_several(&handle, &kind, &["json", "age"]));
    desk.files_waiting()
}

#[command(async)]
pub(crate) fn files_waiting(desk: State<'_, Desk>) -> usize {
    desk.files_waiting()
}

#[command(async)]
pub(crate) fn files_forget(desk: State<'_, Desk>) {
    desk.forget_files();
}

#[command(async)]
pub(crate) fn file_take_next(
    app: State<'_, App>,
    desk: State<'_, Desk>,
) -> Result<Option<Vec<TakenFileView>>, ApiError> {
    // Behind a closed door a file waits on.
    app.must_be_open()?;
    let Some(path) = desk.next_file() else { return Ok(None) };
    app.assessment_take(&files::name(&path), &files::read_plain(&path)?).map(Some)
}

/// A file that was dropped on the page: its bytes, and its name in a header.
#[command(async)]
pub(crate) fn file_take(
    app: State<'_, App>,
    request: Request<'_>,
) -> Result<Vec<TakenFileView>, ApiError> {
    app.assessment_take(&header(&request, "name"), dropped(&request)?)
}

#[command(async)]
pub(crate) fn logo_drop(app: State<'_, App>, request: Request<'_>) -> Result<ReportView, ApiError> {
    app.logo_set(&header(&request, "id"), &header(&request, "name"), dropped(&request)?)
}

#[command(async)]
pub(crate) fn help_open(app: State<'_, App>) -> Result<HelpView, ApiError> {
    app.help_open()
}

#[command(async)]
pub(crate) fn link_open(app: State<'_, App>, address: &str) -> Result<(), ApiError> {
    outside::browse(app.link(address)?)
}

#[command(async)]
pub(crate) fn zoom(handle: AppHandle, app: State<'_, App>, step: ZoomStep) -> Result<(), ApiError> {
    menu::apply_zoom(&handle, app.zoom_step(step)?);
    Ok(())
}

#[command(async)]
pub(crate) fn page_print(window: WebviewWindow) -> Result<(), ApiError> {
    window.print().map_err(|error| ApiError::Internal { detail: error.to_string() })
}

#[command(async)]
pub(crate) fn full_screen(window: WebviewWindow) {
    menu::toggle_full_screen(&window);
}

fn dropped<'a>(request: &'a Request<'_>) -> Result<&'a [u8], ApiError> {
    match request.body() {
        InvokeBody::Raw(bytes) => Ok(bytes),
        // The page sends a file as it is; anything else does not come from it.
        InvokeBody::Json(_) => Err(ApiError::FileUnreadable { name: header(request, "name") }),
    }
}

/// A header that the page wrote, percent-decoded; empty when it is not there.
fn header(request: &Request<'_>, name: &str) -> String {
    let value = request.headers().get(name).and_then(|value| value.to_str().ok());
    percent_encoding::percent_decode_str(value.unwrap_or_default()).decode_utf8_lossy().into_owned()
}
