//! Embeds the page, and makes a permission of each command: what the capability does not name, the
//! page cannot call.

/// The commands of `src/commands.rs` and `src/commands/report.rs`.
const COMMANDS: &[&str] = &[
    "start",
    "language_set",
    "auto_advance_set",
    "home",
    "assessment_create",
    "assessment_rename",
    "assessment_duplicate",
    "assessment_delete",
    "assessment_restore",
    "assessment_import",
    "assessment_export",
    "sample_add",
    "organisation_open",
    "organisation_save",
    "depth_save",
    "map_open",
    "map_cell",
    "services_save",
    "action_owner_save",
    "availability_open",
    "availability_save",
    "availability_story",
    "nis2_open",
    "nis2_save",
    "incident_open",
    "incident_add",
    "incident_save",
    "incident_remove",
    "incident_print",
    "customer_print",
    "question_open",
    "answer_save",
    "results_open",
    "plan_open",
    "plan_settings_save",
    "plan_action_save",
    "plan_what_if",
    "report_open",
    "report_preview",
    "export_save",
    "consultant_save",
    "logo_choose",
    "logo_remove",
    "answers_take",
    "saved_open",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // `cargo check` must work before the page was ever built; the window would be blank then.
    if !std::path::Path::new("../ui/dist/index.html").exists() {
        println!("cargo::warning=the page is not built: run `npm run ui:build` first");
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
