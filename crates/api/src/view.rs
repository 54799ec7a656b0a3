//! What the page shows: plain data with public fields, camelCase on the wire.
//!
//! Every text in a view is already in the chosen language and every number that is shown is
//! already written as text; the page lays out and computes nothing. Plain numbers stand beside
//! the texts only where a bar is drawn or a plural is chosen.

mod availability;
mod behind;
mod branding;
mod help;
mod home;
mod incident;
mod map;
mod nis2;
mod organisation;
mod plan;
mod question;
mod report;
mod results;
mod safety;
mod section;
mod shared;
mod start;
mod workshop;

pub use availability::{AssumptionRow, AvailabilityView, DesignRow, MarkRow, StoryRow};
pub use behind::{
    AnswerRow, AnswerState, AnswersView, BehindLink, ChangeView, ChangedAnswer, ChangedDomain,
    CompareView, Direction, OtherRow,
};
pub use branding::{BrandingChosenView, BrandingView, OfferView, PublisherRow};
pub use help::{HelpView, LicenceRow};
pub use home::{AssessmentRow, HomeView, Outcome, ResumeView, SampleRow, TakenFileView};
pub use incident::{
    DueRow, IncidentFields, IncidentLink, IncidentView, MomentFields, OpenIncident, PhaseRow,
    StepRow,
};
pub use map::{
    CatalogueRow, CellAction, CellRow, CellView, ChoiceList, ChoiceRow, ConcentrationRow,
    ExposureRow, ExposureView, LayerRow, MapView, OutageRow, ServiceChoices, ServiceFields,
    ServiceRow, ShareRow, ShelfRow, StopRow, StoppedRow,
};
pub use nis2::{
    ActivityRow, CountryRow, CustomersView, EnterpriseFields, MeasureRow, Nis2Fields, Nis2View,
    ScopeView, UnlistedRow,
};
pub use organisation::{FieldProblem, OrganisationFields, OrganisationView};
pub use plan::{
    ActionFields, DecidedRow, PlanFields, PlanRow, PlanView, SumsRow, TickRow, WhatIfView,
};
pub use question::{AnswerView, ChoiceView, ProgressPart, QuestionItem, QuestionView, SourceView};
pub use report::{AskedRow, FormatRow, PreviewView, ReportView, TakenLine, TakenView};
pub use results::{
    ActionView, ContactView, ContradictionView, CostRow, DomainRow, ResultsView, UnknownRow,
};
pub use safety::{
    AsideRow, BackupRow, DoorState, DoorView, IdleChoice, RestoreView, SafetyView, TrailRow,
    TrailView,
};
pub use section::{SectionLink, SectionRow, SectionState, SectionView, SectionsView};
pub use shared::{
    AssessmentHead, BandView, DepthRow, IntervalView, QuestionLink, SavedFileView, TermView,
    TextRun,
};
pub use start::{DeskEvent, LanguageView, MenuItem, NoticeView, PlaceView, StartView};
pub use workshop::{ParkedRow, ParkingView, ProjectorView, SceneAction, SceneView, UndoneView};
