//! The types of the page, written from the views, and a test that keeps them so.

#![allow(clippy::expect_used)]

use std::fs;
use std::path::{Path, PathBuf};

use tandem_api::request::{AnswerRequest, ListQuery, SortBy, ZoomStep};
use tandem_api::view::{
    ActionFields, ActionView, ActivityRow, AnswerRow, AnswerState, AnswerView, AnswersView,
    AsideRow, AskedRow, AssessmentHead, AssessmentRow, AssumptionRow, AvailabilityView, BackupRow,
    BandView, BehindLink, BrandingChosenView, BrandingView, CatalogueRow, CellAction, CellRow,
    CellView, ChangeView, ChangedAnswer, ChangedDomain, ChoiceList, ChoiceRow, ChoiceView,
    CompareView, ConcentrationRow, ContactView, ContradictionView, CostRow, CountryRow,
    CustomersView, DecidedRow, DepthRow, DesignRow, DeskEvent, Direction, DomainRow, DoorState,
    DoorView, DueRow, EnterpriseFields, ExposureRow, ExposureView, FieldProblem, FormatRow,
    HelpView, HomeView, IdleChoice, IncidentFields, IncidentLink, IncidentView, IntervalView,
    LanguageView, LayerRow, LicenceRow, MapView, MarkRow, MeasureRow, MenuItem, MomentFields,
    Nis2Fields, Nis2View, NoticeView, OfferView, OpenIncident, OrganisationFields,
    OrganisationView, OtherRow, OutageRow, Outcome, ParkedRow, ParkingView, PhaseRow, PlaceView,
    PlanFields, PlanRow, PlanView, PreviewView, ProgressPart, ProjectorView, PublisherRow,
    QuestionItem, QuestionLink, QuestionView, ReportView, RestoreView, ResultsView, ResumeView,
    SafetyView, SampleRow, SavedFileView, SceneAction, SceneView, ScopeView, SectionLink,
    SectionRow, SectionState, SectionView, SectionsView, ServiceChoices, ServiceFields, ServiceRow,
    ShareRow, ShelfRow, SourceView, StartView, StepRow, StopRow, StoppedRow, StoryRow, SumsRow,
    TakenFileView, TakenLine, TakenView, TermView, TextRun, TickRow, TrailRow, TrailView,
    UndoneView, UnknownRow, UnlistedRow, WhatIfView,
};
use tandem_api::{ApiError, FileProblem};
use ts_rs::{Config, TS};

const HEAD: &str = "// Written by crates/api/tests/bindings.rs from the Rust views. Do not edit: change \
                    those, then run `cargo test -p tandem-api --test bindings` twice.\n";

/// The declarations of types by name, in this order.
macro_rules! types {
    ($($name:ident),+ $(,)?) => {
        [$((stringify!($name), declaration::<$name>())),+]
    };
}

// It is one list.
#[allow(clippy::too_many_lines)]
fn all() -> Vec<(&'static str, String)> {
    types![
        StartView,
        DeskEvent,
        MenuItem,
        NoticeView,
        LanguageView,
        PlaceView,
        HomeView,
        ListQuery,
        SortBy,
        TakenFileView,
        Outcome,
        ResumeView,
        AssessmentHead,
        AssessmentRow,
        SampleRow,
        IntervalView,
        BandView,
        OrganisationView,
        OrganisationFields,
        FieldProblem,
        QuestionView,
        QuestionItem,
        ProgressPart,
        ChoiceView,
        AnswerView,
        SourceView,
        SectionsView,
        SectionRow,
        SectionState,
        SectionView,
        SectionLink,
        UndoneView,
        ParkingView,
        ParkedRow,
        ProjectorView,
        SceneView,
        SceneAction,
        AnswersView,
        BehindLink,
        AnswerRow,
        AnswerState,
        CompareView,
        OtherRow,
        ChangeView,
        ChangedDomain,
        ChangedAnswer,
        Direction,
        HelpView,
        LicenceRow,
        ZoomStep,
        ResultsView,
        QuestionLink,
        DomainRow,
        CostRow,
        ActionView,
        PlanView,
        PlanRow,
        ActionFields,
        PlanFields,
        DecidedRow,
        SumsRow,
        TickRow,
        WhatIfView,
        ReportView,
        BrandingView,
        BrandingChosenView,
        OfferView,
        PublisherRow,
        FormatRow,
        AskedRow,
        PreviewView,
        TakenView,
        TakenLine,
        DoorView,
        DoorState,
        SafetyView,
        IdleChoice,
        BackupRow,
        AsideRow,
        RestoreView,
        TrailView,
        TrailRow,
        ActivityRow,
        AnswerRequest,
        ApiError,
        ContactView,
        CustomersView,
        MapView,
        ShelfRow,
        CatalogueRow,
        ServiceChoices,
        ChoiceList,
        ChoiceRow,
        ServiceRow,
        ServiceFields,
        LayerRow,
        CellRow,
        CellView,
        CellAction,
        ConcentrationRow,
        ShareRow,
        StopRow,
        StoppedRow,
        ExposureView,
        ExposureRow,
        OutageRow,
        AvailabilityView,
        StoryRow,
        DesignRow,
        MarkRow,
        AssumptionRow,
        IncidentView,
        OpenIncident,
        IncidentFields,
        MomentFields,
        DueRow,
        PhaseRow,
        StepRow,
        IncidentLink,
        ContradictionView,
        CountryRow,
        DepthRow,
        EnterpriseFields,
        FileProblem,
        MeasureRow,
        Nis2Fields,
        Nis2View,
        SavedFileView,
        ScopeView,
        TermView,
        TextRun,
        UnknownRow,
        UnlistedRow,
    ]
    .to_vec()
}

#[test]
fn the_types_of_the_page_are_those_of_the_views() {
    let path = crate_folder().join("../../ui/src/api/generated/types.ts");
    let declarations: Vec<String> = all().into_iter().map(|(_, declaration)| declaration).collect();
    let text = format!("{HEAD}\n{}", declarations.join("\n"));
    let committed = fs::read_to_string(&path).unwrap_or_default();
    if committed.replace("\r\n", "\n") != text {
        fs::write(&path, text).expect("the generated types can be written");
        panic!(
            "ui/src/api/generated/types.ts was stale. It is rewritten now: look at it, commit it"
        );
    }
}

#[test]
fn no_type_that_crosses_to_the_page_is_left_out() {
    let mut declared = Vec::new();
    let mut folders = vec![crate_folder().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                declared.extend(types_of(&fs::read_to_string(&path).expect("a source file")));
            }
        }
    }
    let mut written: Vec<String> = all().into_iter().map(|(name, _)| name.to_owned()).collect();
    declared.sort();
    written.sort();
    assert_eq!(written, declared, "add it to the list above, or take it out");
}

/// The types of a source file that derive `TS`.
fn types_of(source: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut derives = false;
    for line in source.lines() {
        if line.starts_with("#[derive(") {
            derives = line.contains("TS");
        }
        let item = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
        if let Some(item) = item.filter(|_| derives) {
            names.extend(item.split([' ', '(', ';', '<']).next().map(str::to_owned));
        }
    }
    names
}

/// A type as TypeScript declares it, laid out for reading: ts-rs writes it nearly on one line.
fn declaration<T: TS>() -> String {
    let docs = T::docs().map(|docs| one_line_comments(&docs)).unwrap_or_default();
    let code = T::decl(&Config::new());
    let code = code.trim_end_matches(';');
    let (name, value) = code.split_once(" = ").expect("a declaration");
    let value = if value.contains(" | {") {
        let variants = without_comments(value).replace(", }", " }");
        let variants = variants.replace("{ \"", "{ ").replace("\":", ":");
        variants.split(" | {").enumerate().fold(String::new(), |text, (at, variant)| {
            text + if at == 0 { "\n  | " } else { "\n  | {" } + variant
        })
    } else if value.starts_with('{') {
        let fields = one_line_comments(value).replace(", \n", ";\n").replace("{ \n", "{\n");
        let fields = fields.replace(", }", ";\n}");
        let lines = fields.lines().map(|line| match line {
            "{" | "}" => line.to_owned(),
            line => format!("  {line}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    } else {
        value.to_owned()
    };
    let name = name.trim_start();
    let space = if value.starts_with('\n') { "" } else { " " };
    format!("{docs}export {name} ={space}{value};\n")
}

fn one_line_comments(text: &str) -> String {
    text.replace("/**\n * ", "/** ").replace("\n */", " */").replace("\n * ", "\n *  ")
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("\n/**");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_, rest) = part.split_once("*/\n").expect("a comment has an end");
        plain.push_str(rest);
    }
    plain
}

fn crate_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
