/**
 * The commands of the program, typed. The only file of the page that knows how a command is
 * called; everything else sees plain functions that return views.
 */
import { invoke } from "@tauri-apps/api/core";

import type {
  ActionFields,
  AnswerRequest,
  ApiError,
  AvailabilityView,
  CellView,
  HomeView,
  IncidentFields,
  IncidentView,
  LanguageView,
  MapView,
  Nis2Fields,
  Nis2View,
  OrganisationFields,
  OrganisationView,
  PlanFields,
  PlanView,
  PreviewView,
  QuestionView,
  ReportView,
  ResultsView,
  SavedFileView,
  ServiceFields,
  StartView,
  TakenView,
  WhatIfView,
} from "./generated/types";

export const client = {
  start: () => invoke<StartView>("start"),
  languageSet: (code: string) => invoke<LanguageView>("language_set", { code }),
  autoAdvanceSet: (on: boolean) => invoke<null>("auto_advance_set", { on }),

  home: () => invoke<HomeView>("home"),
  assessmentCreate: () => invoke<OrganisationView>("assessment_create"),
  assessmentRename: (id: string, name: string) =>
    invoke<HomeView>("assessment_rename", { id, name }),
  assessmentDuplicate: (id: string) => invoke<HomeView>("assessment_duplicate", { id }),
  assessmentDelete: (id: string) => invoke<HomeView>("assessment_delete", { id }),
  assessmentRestore: (id: string) => invoke<HomeView>("assessment_restore", { id }),
  assessmentImport: () => invoke<HomeView | null>("assessment_import"),
  assessmentExport: (id: string) => invoke<SavedFileView | null>("assessment_export", { id }),
  sampleAdd: (sample: string) => invoke<ResultsView>("sample_add", { sample }),

  organisationOpen: (id: string) => invoke<OrganisationView>("organisation_open", { id }),
  organisationSave: (id: string, fields: OrganisationFields) =>
    invoke<OrganisationView>("organisation_save", { id, fields }),
  depthSave: (id: string, depth: string) => invoke<OrganisationView>("depth_save", { id, depth }),

  nis2Open: (id: string) => invoke<Nis2View>("nis2_open", { id }),
  nis2Save: (id: string, fields: Nis2Fields) => invoke<Nis2View>("nis2_save", { id, fields }),

  mapOpen: (id: string) => invoke<MapView>("map_open", { id }),
  mapCell: (id: string, service: number, layer: number) =>
    invoke<CellView>("map_cell", { id, service, layer }),
  servicesSave: (id: string, services: ServiceFields[] | null) =>
    invoke<MapView>("services_save", { id, services }),
  actionOwnerSave: (id: string, action: string, owner: string) =>
    invoke<MapView>("action_owner_save", { id, action, owner }),

  availabilityOpen: (id: string) => invoke<AvailabilityView>("availability_open", { id }),
  availabilitySave: (id: string, values: Record<string, number>, keep: boolean) =>
    invoke<AvailabilityView>("availability_save", { id, values, keep }),
  availabilityStory: (id: string, story: string) =>
    invoke<AvailabilityView>("availability_story", { id, story }),

  incidentOpen: (id: string, at: number | null) =>
    invoke<IncidentView>("incident_open", { id, at }),
  incidentAdd: (id: string) => invoke<IncidentView>("incident_add", { id }),
  incidentSave: (id: string, at: number, fields: IncidentFields) =>
    invoke<IncidentView>("incident_save", { id, at, fields }),
  incidentRemove: (id: string, at: number) => invoke<IncidentView>("incident_remove", { id, at }),
  incidentPrint: (id: string, at: number | null) =>
    invoke<SavedFileView | null>("incident_print", { id, at }),
  customerPrint: (id: string) => invoke<SavedFileView | null>("customer_print", { id }),

  questionOpen: (assessment: string, question: string | null) =>
    invoke<QuestionView>("question_open", { assessment, question }),
  answerSave: (request: AnswerRequest) => invoke<QuestionView>("answer_save", { request }),

  planOpen: (id: string) => invoke<PlanView>("plan_open", { id }),
  planSettingsSave: (id: string, fields: PlanFields) =>
    invoke<PlanView>("plan_settings_save", { id, fields }),
  planActionSave: (id: string, action: string, fields: ActionFields) =>
    invoke<PlanView>("plan_action_save", { id, action, fields }),
  planWhatIf: (id: string, done: string[]) => invoke<WhatIfView>("plan_what_if", { id, done }),

  resultsOpen: (id: string) => invoke<ResultsView>("results_open", { id }),

  reportOpen: (id: string) => invoke<ReportView>("report_open", { id }),
  reportPreview: (id: string) => invoke<PreviewView>("report_preview", { id }),
  exportSave: (id: string, format: string) =>
    invoke<SavedFileView | null>("export_save", { id, format }),
  consultantSave: (id: string, name: string) => invoke<ReportView>("consultant_save", { id, name }),
  logoChoose: (id: string) => invoke<ReportView | null>("logo_choose", { id }),
  logoRemove: (id: string) => invoke<ReportView>("logo_remove", { id }),
  answersTake: (id: string) => invoke<TakenView | null>("answers_take", { id }),
  savedOpen: () => invoke<null>("saved_open"),
};

/** What a command rejects with; `unexpected` is what Rust never says, such as a refused command. */
export type Failure = ApiError | { code: "unexpected" };

export function asFailure(reason: unknown): Failure {
  const failure = reason as ApiError | null;
  return typeof failure?.code === "string" ? failure : { code: "unexpected" };
}
