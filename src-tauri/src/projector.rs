//! The window for the projector: on the second screen where there is one, without a menu.

use tandem_api::view::DeskEvent;
use tandem_api::{ApiError, App};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::desk::Desk;

/// The label of the window, which its capability names.
const LABEL: &str = "projector";

/// Opens the window, or brings it to the front.
pub(crate) fn open(handle: &AppHandle) -> Result<(), ApiError> {
    if let Some(window) = handle.get_webview_window(LABEL) {
        let _ = window.set_focus();
        handle.state::<Desk>().tell_projector();
        return Ok(());
    }
    let failed = |error: tauri::Error| ApiError::Internal { detail: error.to_string() };
    let title = handle.state::<App>().language().words.get("menu-projector");
    let window = WebviewWindowBuilder::new(handle, LABEL, WebviewUrl::App("projector.html".into()))
        .title(title)
        .inner_size(1280.0, 720.0)
        // No page opens a window of its own; one that was opened would be no page of the program.
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
        .map_err(failed)?;
    let second = second_screen(handle);
    if let Some(position) = second {
        let _ = window.set_position(position);
        let _ = window.set_fullscreen(true);
    }
    let ending = handle.clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            ending.state::<App>().present_end();
            let desk = ending.state::<Desk>();
            desk.forget_projector();
            desk.tell(DeskEvent::Projector { open: false });
        }
    });
    handle.state::<Desk>().tell(DeskEvent::Projector { open: true });
    Ok(())
}

/// Closes the window.
pub(crate) fn close(handle: &AppHandle) {
    if let Some(window) = handle.get_webview_window(LABEL) {
        let _ = window.close();
    }
}

/// Where a screen begins on which the program's own window is not.
fn second_screen(handle: &AppHandle) -> Option<tauri::PhysicalPosition<i32>> {
    let own = handle.get_webview_window("main")?.current_monitor().ok()??;
    let screens = handle.available_monitors().ok()?;
    let other = screens.into_iter().find(|screen| screen.position() != own.position())?;
    Some(*other.position())
}
