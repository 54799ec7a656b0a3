//! The commands that the page can call: each hands over to `tandem_api` and holds no rule.
//!
//! They are `async` so that none runs on the thread that draws the window.

// Tauri hands every argument over by value.
#![allow(clippy::needless_pass_by_value)]

pub(crate) mod branding;
pub(crate) mod desk;
pub(crate) mod report;
pub(crate) mod safety;
pub(crate) mod workshop;

use std::collections::BTreeMap;

use tandem_api::request::AnswerRequest;
use tandem_api::view::{
    ActionFields, AvailabilityView, CellView, HomeView, IncidentFields, IncidentView, LanguageView,
    MapView, Nis2Fields, Nis2View, OrganisationFields, OrganisationView, PlanFields, PlanView,
    QuestionView, ResultsView, ServiceFields, StartView, WhatIfView,
};
use tandem_api::{ApiError, App};
use tauri::{AppHandle, State, command};

use crate::menu;

#[command(async)]
pub(crate) fn start(app: State<'_, App>) -> Result<StartView, ApiError> {
    app.start()
}

#[command(async)]
pub(crate) fn language_set(
    handle: AppHandle,
    app: State<'_, App>,
    code: &str,
) -> Result<LanguageView, ApiError> {
    let language = app.language_set(code)?;
    let shown = handle.clone();
    // A menu is built on the thread that draws the window. One that fails stays as it was.
    let _ = handle.run_on_main_thread(move || drop(menu::show(&shown)));
    Ok(language)
}

#[command(async)]
pub(crate) fn auto_advance_set(app: State<'_, App>, on: bool) -> Result<(), ApiError> {
    app.auto_advance_set(on)
}

#[command(async)]
pub(crate) fn home(app: State<'_, App>) -> Result<HomeView, ApiError> {
    app.home()
}

#[command(async)]
pub(crate) fn assessment_create(app: State<'_, App>) -> Result<OrganisationView, ApiError> {
    app.assessment_create()
}

#[command(async)]
pub(crate) fn assessment_rename(
    app: State<'_, App>,
    id: &str,
    name: &str,
) -> Result<HomeView, ApiError> {
    app.assessment_rename(id, name)
}

#[command(async)]
pub(crate) fn assessment_duplicate(app: State<'_, App>, id: &str) -> Result<HomeView, ApiError> {
    app.assessment_duplicate(id)
}

#[command(async)]
pub(crate) fn assessment_delete(app: State<'_, App>, id: &str) -> Result<HomeView, ApiError> {
    app.assessment_delete(id)
}

#[command(async)]
pub(crate) fn assessment_restore(app: State<'_, App>, id: &str) -> Result<HomeView, ApiError> {
    app.assessment_restore(id)
}

#[command(async)]
pub(crate) fn sample_add(app: State<'_, App>, sample: &str) -> Result<ResultsView, ApiError> {
    app.sample_add(sample)
}

#[command(async)]
pub(crate) fn organisation_open(
    app: State<'_, App>,
    id: &str,
) -> Result<OrganisationView, ApiError> {
    app.organisation_open(id)
}

#[command(async)]
pub(crate) fn organisation_save(
    app: State<'_, App>,
    id: &str,
    fields: OrganisationFields,
) -> Result<OrganisationView, ApiError> {
    app.organisation_save(id, fields)
}

#[command(async)]
pub(crate) fn depth_save(
    app: State<'_, App>,
    id: &str,
    depth: &str,
) -> Result<OrganisationView, ApiError> {
    app.depth_save(id, depth)
}

#[command(async)]
pub(crate) fn map_open(app: State<'_, App>, id: &str) -> Result<MapView, ApiError> {
    app.map_open(id)
}

#[command(async)]
pub(crate) fn map_cell(
    app: State<'_, App>,
    id: &str,
    service: u32,
    layer: u32,
) -> Result<CellView, ApiError> {
    app.map_cell(id, service, layer)
}

#[command(async)]
pub(crate) fn services_save(
    app: State<'_, App>,
    id: &str,
    services: Option<Vec<ServiceFields>>,
) -> Result<MapView, ApiError> {
    app.services_save(id, services.as_deref())
}

#[command(async)]
pub(crate) fn action_owner_save(
    app: State<'_, App>,
    id: &str,
    action: &str,
    owner: &str,
) -> Result<MapView, ApiError> {
    app.action_owner_save(id, action, owner)
}

#[command(async)]
pub(crate) fn availability_open(
    app: State<'_, App>,
    id: &str,
) -> Result<AvailabilityView, ApiError> {
    app.availability_open(id)
}

#[command(async)]
pub(crate) fn availability_save(
    app: State<'_, App>,
    id: &str,
    values: BTreeMap<String, f64>,
    keep: bool,
) -> Result<AvailabilityView, ApiError> {
    app.availability_save(id, &values, keep)
}

#[command(async)]
pub(crate) fn availability_story(
    app: State<'_, App>,
    id: &str,
    story: &str,
) -> Result<AvailabilityView, ApiError> {
    app.availability_story(id, story)
}

#[command(async)]
pub(crate) fn nis2_open(app: State<'_, App>, id: &str) -> Result<Nis2View, ApiError> {
    app.nis2_open(id)
}

#[command(async)]
pub(crate) fn nis2_save(
    app: State<'_, App>,
    id: &str,
    fields: Nis2Fields,
) -> Result<Nis2View, ApiError> {
    app.nis2_save(id, fields)
}

#[command(async)]
pub(crate) fn incident_open(
    app: State<'_, App>,
    id: &str,
    at: Option<u32>,
) -> Result<IncidentView, ApiError> {
    app.incident_open(id, at)
}

#[command(async)]
pub(crate) fn incident_add(app: State<'_, App>, id: &str) -> Result<IncidentView, ApiError> {
    app.incident_add(id)
}

#[command(async)]
pub(crate) fn incident_save(
    app: State<'_, App>,
    id: &str,
    at: u32,
    fields: IncidentFields,
) -> Result<IncidentView, ApiError> {
    app.incident_save(id, at, &fields)
}

#[command(async)]
pub(crate) fn incident_remove(
    app: State<'_, App>,
    id: &str,
    at: u32,
) -> Result<IncidentView, ApiError> {
    app.incident_remove(id, at)
}

#[command(async)]
pub(crate) fn question_open(
    app: State<'_, App>,
    assessment: &str,
    question: Option<&str>,
) -> Result<QuestionView, ApiError> {
    app.question_open(assessment, question)
}

#[command(async)]
pub(crate) fn answer_save(
    app: State<'_, App>,
    request: AnswerRequest,
) -> Result<QuestionView, ApiError> {
    app.answer_save(&request)
}

#[command(async)]
pub(crate) fn results_open(app: State<'_, App>, id: &str) -> Result<ResultsView, ApiError> {
    app.results_open(id)
}

#[command(async)]
pub(crate) fn plan_open(app: State<'_, App>, id: &str) -> Result<PlanView, ApiError> {
    app.plan_open(id)
}

#[command(async)]
pub(crate) fn plan_settings_save(
    app: State<'_, App>,
    id: &str,
    fields: PlanFields,
) -> Result<PlanView, ApiError> {
    app.plan_settings_save(id, &fields)
}

#[command(async)]
pub(crate) fn plan_action_save(
    app: State<'_, App>,
    id: &str,
    action: &str,
    fields: ActionFields,
) -> Result<PlanView, ApiError> {
    app.plan_action_save(id, action, &fields)
}

#[command(async)]
pub(crate) fn plan_what_if(
    app: State<'_, App>,
    id: &str,
    done: Vec<String>,
) -> Result<WhatIfView, ApiError> {
    app.plan_what_if(id, &done)
}
