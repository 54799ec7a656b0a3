//! Wiring: the data file, the window, the commands.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tandem_api::clock::Clock;
use tandem_api::{ApiError, App, Language, Locale};
use tauri::Manager;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

use crate::commands;

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
        .plugin(tauri_plugin_dialog::init())
        .setup(|handle| {
            let languages: Vec<String> = sys_locale::get_locales().collect();
            let tags = || languages.iter().map(String::as_str);
            match open(handle, tags()) {
                Ok(app) => {
                    handle.manage(app);
                    handle.manage(SavedReport::default());
                    let config = handle.config().app.windows.first().cloned();
                    let config = config.ok_or("tauri.conf.json names no window")?;
                    tauri::WebviewWindowBuilder::from_config(handle, &config)?.build()?;
                }
                // The program cannot go on without its data file: it says why and ends.
                Err(error) => refuse(
                    handle.handle(),
                    &error.message(&Language::new(Locale::negotiate(tags()))),
                ),
            }
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::language_set,
            commands::auto_advance_set,
            commands::home,
            commands::assessment_create,
            commands::assessment_rename,
            commands::assessment_duplicate,
            commands::assessment_delete,
            commands::assessment_restore,
            commands::assessment_import,
            commands::assessment_export,
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
            commands::report::consultant_save,
            commands::report::logo_choose,
            commands::report::logo_remove,
            commands::report::answers_take,
            commands::report::saved_open,
        ])
        .run(tauri::generate_context!());
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
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
    App::open(&folder.join("tandem.db"), languages, Clock::system())
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
