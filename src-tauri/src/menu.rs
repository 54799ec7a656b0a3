//! The menu of the window, with the shortcuts of the platform.
//!
//! What concerns the page is handed to it. Undo and redo have no shortcut here: the page takes those
//! keys itself, because in a field they undo what was typed. The page knows the other shortcuts as well
//! (`ui/src/app/shortcuts.ts`), for a system whose web view keeps them from the menu.

use tandem_api::request::ZoomStep;
use tandem_api::view::{DeskEvent, MenuItem as Item};
use tandem_api::{App, Language};
use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::desk::Desk;

/// The items that the page carries out, by their ids.
const FOR_THE_PAGE: [(&str, Item); 11] = [
    ("new", Item::New),
    ("open", Item::Open),
    ("copy", Item::Copy),
    ("report", Item::Report),
    ("undo", Item::Undo),
    ("redo", Item::Redo),
    ("home", Item::Home),
    ("present", Item::Present),
    ("help", Item::Help),
    ("safety", Item::Safety),
    ("lock", Item::Lock),
];

/// Puts the menu in the program's language on the program's window.
pub(crate) fn show(handle: &AppHandle) -> tauri::Result<()> {
    let language = handle.state::<App>().language();
    let menu = build(handle, &language)?;
    if cfg!(target_os = "macos") {
        handle.set_menu(menu)?;
    } else if let Some(window) = handle.get_webview_window("main") {
        window.set_menu(menu)?;
    }
    Ok(())
}

fn build(handle: &AppHandle, language: &Language) -> tauri::Result<Menu<tauri::Wry>> {
    let say = |id: &str| language.words.get(&format!("menu-{id}"));
    let item = |id: &str, keys: Option<&str>| MenuItem::with_id(handle, id, say(id), true, keys);
    let line = || PredefinedMenuItem::separator(handle);
    let file = Submenu::with_items(
        handle,
        say("file"),
        true,
        &[
            &item("new", Some("CmdOrCtrl+N"))?,
            &item("open", Some("CmdOrCtrl+O"))?,
            &line()?,
            &item("copy", Some("CmdOrCtrl+Shift+S"))?,
            &item("report", Some("CmdOrCtrl+S"))?,
            &item("print", Some("CmdOrCtrl+P"))?,
            &line()?,
            &item("safety", None)?,
            &item("lock", Some("CmdOrCtrl+L"))?,
            &line()?,
            &item("quit", Some("CmdOrCtrl+Q"))?,
        ],
    )?;
    let edit = Submenu::with_items(
        handle,
        say("edit"),
        true,
        &[&item("undo", None)?, &item("redo", None)?],
    )?;
    // On a Mac the shortcuts of the clipboard work only when the menu has them.
    if cfg!(target_os = "macos") {
        edit.append_items(&[
            &line()?,
            &PredefinedMenuItem::cut(handle, Some(&say("cut")))?,
            &PredefinedMenuItem::copy(handle, Some(&say("copy-text")))?,
            &PredefinedMenuItem::paste(handle, Some(&say("paste")))?,
            &PredefinedMenuItem::select_all(handle, Some(&say("select-all")))?,
        ])?;
    }
    let view = Submenu::with_items(
        handle,
        say("view"),
        true,
        &[
            &item("home", Some("CmdOrCtrl+Shift+H"))?,
            &line()?,
            &item("larger", Some("CmdOrCtrl+="))?,
            &item("smaller", Some("CmdOrCtrl+-"))?,
            &item("usual", Some("CmdOrCtrl+0"))?,
            &line()?,
            &item("full-screen", Some("F11"))?,
            &item("present", Some("F5"))?,
        ],
    )?;
    let help = Submenu::with_items(
        handle,
        say("help"),
        true,
        &[&MenuItem::with_id(handle, "help", say("help-open"), true, Some("F1"))?],
    )?;
    Menu::with_items(handle, &[&file, &edit, &view, &help])
}

/// Carries out what was chosen from the menu.
pub(crate) fn chosen(handle: &AppHandle, event: &MenuEvent) {
    let id = event.id().as_ref();
    if let Some((_, item)) = FOR_THE_PAGE.iter().find(|(known, _)| *known == id) {
        handle.state::<Desk>().tell(DeskEvent::Menu { item: *item });
        return;
    }
    let Some(window) = handle.get_webview_window("main") else { return };
    match id {
        // A printer that cannot be reached says so itself.
        "print" => drop(window.print()),
        "quit" => drop(window.close()),
        "full-screen" => toggle_full_screen(&window),
        "larger" => zoom(handle, ZoomStep::Larger),
        "smaller" => zoom(handle, ZoomStep::Smaller),
        "usual" => zoom(handle, ZoomStep::Usual),
        _ => {}
    }
}

fn zoom(handle: &AppHandle, step: ZoomStep) {
    // A size that cannot be kept is no reason to leave the text as it is.
    let Ok(percent) = handle.state::<App>().zoom_step(step) else { return };
    apply_zoom(handle, percent);
}

/// Shows the text of the program's window in a size in percent.
pub(crate) fn apply_zoom(handle: &AppHandle, percent: u16) {
    if let Some(window) = handle.get_webview_window("main") {
        let _ = window.set_zoom(f64::from(percent) / 100.0);
    }
}

/// Makes a window fill its screen, or ends that.
pub(crate) fn toggle_full_screen(window: &WebviewWindow) {
    let full = window.is_fullscreen().unwrap_or_default();
    let _ = window.set_fullscreen(!full);
}
