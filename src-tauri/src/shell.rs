//! Wiring: the data file, the window, the commands.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tandem_api::clock::Clock;
use tandem_api::view::DeskEvent;
use tandem_api::{ApiError, App, Audience, Language, Locale};
use tauri::ipc::Invoke;
use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, RunEvent, WindowEvent};
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tauri_plugin_window_state::StateFlags;

use crate::commands::safety::Chosen;
use crate::desk::Desk;
use crate::{commands, keys, menu, projector, rest, stay};

/// The label of the program's window, which its capability names.
const MAIN: &str = "main";

/// Names the folder of the data file, for tests and for a copy on a memory stick.
const DATA_FOLDER: &str = "TANDEM_DATA_DIR";

/// The report that was saved last: the only file that the page can ask to open.
#[derive(Default)]
pub(crate) struct SavedReport(Mutex<Option<PathBuf>>);

impl SavedReport {
    pub(crate) fn lock(&self) -> MutexGuard<'_, Option<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs the program until its window closes.
// The context that Tauri generates holds a hash map of its own.
#[allow(clippy::disallowed_types)]
pub(crate) fn run() -> ExitCode {
    let result = tauri::Builder::default()
        .plugin(single_instance())
        .plugin(tauri_plugin_dialog::init())
        .plugin(stay::here())
        .manage(commands::branding::WaitingBranding::default())
        .on_menu_event(|handle, event| menu::chosen(handle, &event))
        .setup(|handle| {
            let languages: Vec<String> = sys_locale::get_locales().collect();
            let tags = || languages.iter().map(String::as_str);
            match open(handle, tags()) {
                Ok(app) => show(handle, app)?,
                // The program cannot go on without its data file: it says why and ends.
                Err(error) => refuse(
                    handle.handle(),
                    &error.message(&Language::new(Locale::negotiate(tags()))),
                ),
            }
            Ok(())
        })
        .invoke_handler(commands())
        .build(tauri::generate_context!());
    match result {
        Ok(program) => {
            program.run(|handle, event| heard(handle, &event));
            ExitCode::SUCCESS
        }
        Err(_) => ExitCode::FAILURE,
    }
}

/// Every command of the page; which window may call which, the capabilities say.
// One line a command.
#[allow(clippy::too_many_lines)]
fn commands() -> impl Fn(Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        commands::start,
        commands::language_set,
        commands::auto_advance_set,
        commands::home,
        commands::assessment_create,
        commands::assessment_rename,
        commands::assessment_duplicate,
        commands::assessment_delete,
        commands::assessment_restore,
        commands::sample_add,
        commands::organisation_open,
        commands::organisation_save,
        commands::depth_save,
        commands::map_open,
        commands::map_cell,
        commands::services_save,
        commands::action_owner_save,
        commands::availability_open,
        commands::availability_save,
        commands::availability_story,
        commands::nis2_open,
        commands::nis2_save,
        commands::incident_open,
        commands::incident_add,
        commands::incident_save,
        commands::incident_remove,
        commands::report::incident_print,
        commands::report::customer_print,
        commands::question_open,
        commands::answer_save,
        commands::results_open,
        commands::plan_open,
        commands::plan_settings_save,
        commands::plan_action_save,
        commands::plan_what_if,
        commands::report::report_open,
        commands::report::report_preview,
        commands::report::export_save,
        commands::report::anonymous_save,
        commands::branding::branding_choose,
        commands::branding::branding_accept,
        commands::branding::branding_remove,
        commands::branding::publisher_forget,
        commands::report::consultant_save,
        commands::report::logo_choose,
        commands::report::logo_remove,
        commands::report::answers_take,
        commands::report::saved_open,
        commands::workshop::sections_open,
        commands::workshop::section_open,
        commands::workshop::section_answer,
        commands::workshop::section_later,
        commands::workshop::later_set,
        commands::workshop::whole_sections_set,
        commands::workshop::answer_undo,
        commands::workshop::answer_redo,
        commands::workshop::answers_open,
        commands::workshop::compare_open,
        commands::workshop::assessment_again,
        commands::workshop::parking_open,
        commands::workshop::parking_add,
        commands::workshop::parking_settle,
        commands::workshop::parking_remove,
        commands::workshop::present_start,
        commands::workshop::present_end,
        commands::workshop::projector_open,
        commands::workshop::projector_answer,
        commands::workshop::projector_step,
        commands::workshop::projector_close,
        commands::workshop::projector_follow,
        commands::desk::home_list,
        commands::desk::desk_follow,
        commands::desk::files_choose,
        commands::desk::files_waiting,
        commands::desk::files_forget,
        commands::desk::file_take_next,
        commands::desk::file_take,
        commands::desk::logo_drop,
        commands::desk::help_open,
        commands::safety::door_unlock,
        commands::safety::door_set,
        commands::safety::door_retry,
        commands::safety::door_start_new,
        commands::safety::door_lock,
        commands::safety::awake,
        commands::safety::safety_open,
        commands::safety::passphrase_suggest,
        commands::safety::passphrase_set,
        commands::safety::key_store_use,
        commands::safety::idle_set,
        commands::safety::backup_now,
        commands::safety::backup_restore,
        commands::safety::backup_remove,
        commands::safety::backup_copy,
        commands::safety::aside_remove,
        commands::safety::backup_save,
        commands::safety::restore_choose,
        commands::safety::restore_file,
        commands::safety::data_folder_show,
        commands::safety::handover_save,
        commands::safety::handover_plain,
        commands::safety::file_unlock,
        commands::safety::file_unlock_forget,
        commands::safety::trail_open,
        commands::safety::trail_save,
        commands::desk::link_open,
        commands::desk::zoom,
        commands::desk::page_print,
        commands::desk::full_screen,
    ]
}

/// A second start shows the window of the first and hands it the files to open.
fn single_instance() -> TauriPlugin<tauri::Wry> {
    let builder = tauri_plugin_single_instance::Builder::new().callback(|handle, args, folder| {
        if let Some(window) = handle.get_webview_window(MAIN) {
            let _ = window.unminimize();
            let _ = window.set_focus();
        }
        take_files(handle, args.into_iter().skip(1).map(|name| Path::new(&folder).join(name)));
    });
    // A copy with a folder of its own, such as one on a memory stick, is a program of its own.
    #[cfg(target_os = "linux")]
    let builder = match std::env::var_os(DATA_FOLDER) {
        Some(folder) => {
            builder.dbus_id(format!("be.tandem.desktop.at{:016x}", fingerprint(&folder)))
        }
        None => builder,
    };
    builder.build()
}

#[cfg(target_os = "linux")]
fn fingerprint(text: &std::ffi::OsStr) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Opens the window over an open data file.
fn show(handle: &mut tauri::App, app: App) -> Result<(), Box<dyn std::error::Error>> {
    // A data file that is locked says how large its text is once it is open.
    let zoom = app.zoom().ok();
    // Where the window was is kept beside the data file, so that a copy on a memory stick has its own.
    let place = app.data_file().with_file_name("window.json");
    let listener = handle.handle().clone();
    app.on_change(move |audience| match audience {
        Audience::Room => listener.state::<Desk>().tell_projector(),
        Audience::Desk => listener.state::<Desk>().tell(DeskEvent::Room),
    });
    handle.manage(app);
    handle.manage(SavedReport::default());
    handle.manage(Desk::default());
    handle.manage(Chosen::default());
    let flags = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    let kept = tauri_plugin_window_state::Builder::new()
        .with_filename(place.display().to_string())
        .with_state_flags(flags)
        .with_denylist(&["projector"])
        .build();
    handle.handle().plugin(kept)?;
    take_files(handle.handle(), std::env::args_os().skip(1).map(PathBuf::from));
    let config = handle.config().app.windows.first().cloned();
    let config = config.ok_or("tauri.conf.json names no window")?;
    let window = tauri::WebviewWindowBuilder::from_config(handle, &config)?
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    menu::show(handle.handle())?;
    if let Some(zoom) = zoom {
        menu::apply_zoom(handle.handle(), zoom);
    }
    rest::start(handle.handle().clone());
    let ending = handle.handle().clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            projector::close(&ending);
        }
    });
    Ok(())
}

/// Lets files wait until the page opens them. What is no file is an option of something else.
fn take_files(handle: &AppHandle, paths: impl Iterator<Item = PathBuf>) {
    let files: Vec<PathBuf> = paths.filter(|path| path.is_file()).collect();
    if !files.is_empty() {
        let desk = handle.state::<Desk>();
        desk.put_files(files);
        desk.tell(DeskEvent::Files);
    }
}

/// The end of the program, and files that a Mac hands over while it runs.
fn heard(handle: &AppHandle, event: &RunEvent) {
    match event {
        // Everything is durable already; what fails here is made up for at the next start.
        RunEvent::Exit => drop(handle.try_state::<App>().map(|app| app.close())),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            take_files(handle, urls.iter().filter_map(|url| url.to_file_path().ok()));
        }
        _ => {}
    }
}

fn open<'a>(
    handle: &tauri::App,
    languages: impl IntoIterator<Item = &'a str>,
) -> Result<App, ApiError> {
    let folder = match std::env::var_os(DATA_FOLDER) {
        Some(folder) => PathBuf::from(folder),
        None => handle
            .path()
            .app_data_dir()
            .map_err(|error| ApiError::Internal { detail: error.to_string() })?,
    };
    App::open(&folder.join("tandem.db"), languages, Clock::system(), keys::key_store())
}

/// Says why the program cannot start, and ends it when that was read.
fn refuse(handle: &tauri::AppHandle, message: &str) {
    let ending = handle.clone();
    handle
        .dialog()
        .message(message)
        .title("Tandem")
        .kind(MessageDialogKind::Error)
        .show(move |_| ending.exit(1));
}
