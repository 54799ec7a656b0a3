//! The sections, marks, undoing, the parked points and the projector.

use tandem_api::request::AnswerRequest;
use tandem_api::view::{
    AnswersView, CompareView, ParkingView, ProjectorView, QuestionView, SectionView, SectionsView,
    UndoneView,
};
use tandem_api::{ApiError, App};
use tauri::ipc::Channel;
use tauri::{AppHandle, State, command};

use crate::desk::Desk;
use crate::projector;

#[command(async)]
pub(crate) fn sections_open(app: State<'_, App>, id: &str) -> Result<SectionsView, ApiError> {
    app.sections_open(id)
}

#[command(async)]
pub(crate) fn section_open(
    app: State<'_, App>,
    id: &str,
    section: Option<&str>,
) -> Result<SectionView, ApiError> {
    app.section_open(id, section)
}

#[command(async)]
pub(crate) fn section_answer(
    app: State<'_, App>,
    request: AnswerRequest,
) -> Result<SectionView, ApiError> {
    app.section_answer(&request)
}

#[command(async)]
pub(crate) fn section_later(
    app: State<'_, App>,
    id: &str,
    question: &str,
    on: bool,
) -> Result<SectionView, ApiError> {
    app.section_later(id, question, on)
}

#[command(async)]
pub(crate) fn later_set(
    app: State<'_, App>,
    id: &str,
    question: &str,
    on: bool,
) -> Result<QuestionView, ApiError> {
    app.later_set(id, question, on)
}

#[command(async)]
pub(crate) fn whole_sections_set(app: State<'_, App>, on: bool) -> Result<(), ApiError> {
    app.whole_sections_set(on)
}

#[command(async)]
pub(crate) fn answer_undo(app: State<'_, App>, id: &str) -> Result<UndoneView, ApiError> {
    app.answer_undo(id)
}

#[command(async)]
pub(crate) fn answer_redo(app: State<'_, App>, id: &str) -> Result<UndoneView, ApiError> {
    app.answer_redo(id)
}

#[command(async)]
pub(crate) fn answers_open(
    app: State<'_, App>,
    id: &str,
    of: &str,
) -> Result<AnswersView, ApiError> {
    app.answers_open(id, of)
}

#[command(async)]
pub(crate) fn compare_open(
    app: State<'_, App>,
    id: &str,
    other: Option<&str>,
) -> Result<CompareView, ApiError> {
    app.compare_open(id, other)
}

#[command(async)]
pub(crate) fn assessment_again(app: State<'_, App>, id: &str) -> Result<SectionsView, ApiError> {
    app.assessment_again(id)
}

#[command(async)]
pub(crate) fn parking_open(app: State<'_, App>, id: &str) -> Result<ParkingView, ApiError> {
    app.parking_open(id)
}

#[command(async)]
pub(crate) fn parking_add(
    app: State<'_, App>,
    id: &str,
    text: &str,
    question: Option<&str>,
) -> Result<ParkingView, ApiError> {
    app.parking_add(id, text, question)
}

#[command(async)]
pub(crate) fn parking_settle(
    app: State<'_, App>,
    id: &str,
    at: u32,
    settled: bool,
) -> Result<ParkingView, ApiError> {
    app.parking_settle(id, at, settled)
}

#[command(async)]
pub(crate) fn parking_remove(
    app: State<'_, App>,
    id: &str,
    at: u32,
) -> Result<ParkingView, ApiError> {
    app.parking_remove(id, at)
}

#[command(async)]
pub(crate) fn present_start(
    handle: AppHandle,
    app: State<'_, App>,
    id: &str,
) -> Result<(), ApiError> {
    app.present(id)?;
    projector::open(&handle)
}

#[command(async)]
pub(crate) fn present_end(handle: AppHandle, app: State<'_, App>) {
    app.present_end();
    projector::close(&handle);
}

#[command(async)]
pub(crate) fn projector_open(app: State<'_, App>) -> Result<ProjectorView, ApiError> {
    app.projector()
}

#[command(async)]
pub(crate) fn projector_answer(
    app: State<'_, App>,
    choice: &str,
) -> Result<ProjectorView, ApiError> {
    app.projector_answer(choice)
}

#[command(async)]
pub(crate) fn projector_step(
    app: State<'_, App>,
    forward: bool,
) -> Result<ProjectorView, ApiError> {
    app.projector_step(forward)
}

#[command(async)]
pub(crate) fn projector_close(handle: AppHandle, app: State<'_, App>) {
    app.present_end();
    projector::close(&handle);
}

#[command(async)]
pub(crate) fn projector_follow(desk: State<'_, Desk>, channel: Channel<()>) {
    desk.follow_projector(channel);
}
