/**
 * The commands of the program, typed. The only file of the page that knows how a command is
 * called; everything else sees plain functions that return views.
 */
import { Channel, invoke } from "@tauri-apps/api/core";

import type {
  ActionFields,
  AnswersView,
  AnswerRequest,
  ApiError,
  AvailabilityView,
  BrandingChosenView,
  CellView,
  CompareView,
  DeskEvent,
  HelpView,
  HomeView,
  IncidentFields,
  IncidentView,
  LanguageView,
  ListQuery,
  MapView,
  Nis2Fields,
  Nis2View,
  OrganisationFields,
  OrganisationView,
  ParkingView,
  PlanFields,
  PlanView,
  PreviewView,
  ProjectorView,
  QuestionView,
  ReportView,
  RestoreView,
  ResultsView,
  SafetyView,
  SavedFileView,
  SectionsView,
  SectionView,
  ServiceFields,
  StartView,
  TakenFileView,
  TakenView,
  TrailView,
  UndoneView,
  WhatIfView,
  ZoomStep,
} from "./generated/types";

export const client = {
  start: () => invoke<StartView>("start"),
  languageSet: (code: string) => invoke<LanguageView>("language_set", { code }),
  autoAdvanceSet: (on: boolean) => invoke<null>("auto_advance_set", { on }),

  home: () => invoke<HomeView>("home"),
  homeList: (query: ListQuery) => invoke<HomeView>("home_list", { query }),
  assessmentCreate: () => invoke<OrganisationView>("assessment_create"),
  assessmentRename: (id: string, name: string) =>
    invoke<HomeView>("assessment_rename", { id, name }),
  assessmentDuplicate: (id: string) => invoke<HomeView>("assessment_duplicate", { id }),
  assessmentDelete: (id: string) => invoke<HomeView>("assessment_delete", { id }),
  assessmentRestore: (id: string) => invoke<HomeView>("assessment_restore", { id }),
  assessmentAgain: (id: string) => invoke<SectionsView>("assessment_again", { id }),
  /** Asks which files to open; gives how many wait then. */
  filesChoose: () => invoke<number>("files_choose"),
  /** How many files wait to be opened: chosen ones, and those that the system handed over. */
  filesWaiting: () => invoke<number>("files_waiting"),
  /** Opens the next file that waits; null when none does. */
  fileTakeNext: () => invoke<TakenFileView[] | null>("file_take_next"),
  /** Lets go of the files that still wait. */
  filesForget: () => invoke<null>("files_forget"),
  /** Opens a file that was dropped on the page. */
  fileTake: (name: string, bytes: Uint8Array) =>
    invoke<TakenFileView[]>("file_take", bytes, { headers: { name: encodeURIComponent(name) } }),
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
  laterSet: (id: string, question: string, on: boolean) =>
    invoke<QuestionView>("later_set", { id, question, on }),
  answerUndo: (id: string) => invoke<UndoneView>("answer_undo", { id }),
  answerRedo: (id: string) => invoke<UndoneView>("answer_redo", { id }),

  sectionsOpen: (id: string) => invoke<SectionsView>("sections_open", { id }),
  wholeSectionsSet: (on: boolean) => invoke<null>("whole_sections_set", { on }),
  /** A section as a page; null is the one where the person left off. */
  sectionOpen: (id: string, section: string | null) =>
    invoke<SectionView>("section_open", { id, section }),
  sectionAnswer: (request: AnswerRequest) => invoke<SectionView>("section_answer", { request }),
  sectionLater: (id: string, question: string, on: boolean) =>
    invoke<SectionView>("section_later", { id, question, on }),

  presentStart: (id: string) => invoke<null>("present_start", { id }),
  presentEnd: () => invoke<null>("present_end"),
  parkingOpen: (id: string) => invoke<ParkingView>("parking_open", { id }),
  parkingAdd: (id: string, text: string, question: string | null) =>
    invoke<ParkingView>("parking_add", { id, text, question }),
  parkingSettle: (id: string, at: number, settled: boolean) =>
    invoke<ParkingView>("parking_settle", { id, at, settled }),
  parkingRemove: (id: string, at: number) => invoke<ParkingView>("parking_remove", { id, at }),

  planOpen: (id: string) => invoke<PlanView>("plan_open", { id }),
  planSettingsSave: (id: string, fields: PlanFields) =>
    invoke<PlanView>("plan_settings_save", { id, fields }),
  planActionSave: (id: string, action: string, fields: ActionFields) =>
    invoke<PlanView>("plan_action_save", { id, action, fields }),
  planWhatIf: (id: string, done: string[]) => invoke<WhatIfView>("plan_what_if", { id, done }),

  resultsOpen: (id: string) => invoke<ResultsView>("results_open", { id }),

  /** The answers behind a number: `all`, `domain:identity`, `measure:a`, `dont-know`, … */
  answersOpen: (id: string, of: string) => invoke<AnswersView>("answers_open", { id, of }),
  compareOpen: (id: string, other: string | null) =>
    invoke<CompareView>("compare_open", { id, other }),

  reportOpen: (id: string) => invoke<ReportView>("report_open", { id }),
  reportPreview: (id: string) => invoke<PreviewView>("report_preview", { id }),
  exportSave: (id: string, format: string) =>
    invoke<SavedFileView | null>("export_save", { id, format }),
  anonymousSave: (id: string) => invoke<SavedFileView | null>("anonymous_save", { id }),
  /** Asks which branding file to use; null when the dialog was closed. */
  brandingChoose: (id: string) => invoke<BrandingChosenView | null>("branding_choose", { id }),
  /** Uses the branding file that waits, if the name is its publisher's. */
  brandingAccept: (id: string, name: string) => invoke<ReportView>("branding_accept", { id, name }),
  brandingRemove: (id: string) => invoke<ReportView>("branding_remove", { id }),
  publisherForget: (id: string, name: string) =>
    invoke<ReportView>("publisher_forget", { id, name }),
  consultantSave: (id: string, name: string) => invoke<ReportView>("consultant_save", { id, name }),
  logoChoose: (id: string) => invoke<ReportView | null>("logo_choose", { id }),
  logoRemove: (id: string) => invoke<ReportView>("logo_remove", { id }),
  answersTake: (id: string) => invoke<TakenView | null>("answers_take", { id }),
  logoDrop: (id: string, name: string, bytes: Uint8Array) =>
    invoke<ReportView>("logo_drop", bytes, { headers: { id, name: encodeURIComponent(name) } }),
  savedOpen: () => invoke<null>("saved_open"),

  helpOpen: () => invoke<HelpView>("help_open"),
  dataFolderShow: () => invoke<null>("data_folder_show"),

  /** Opens the data file with its passphrase. */
  doorUnlock: (passphrase: string) => invoke<null>("door_unlock", { passphrase }),
  /** Chooses the first passphrase. */
  doorSet: (passphrase: string) => invoke<null>("door_set", { passphrase }),
  doorRetry: () => invoke<null>("door_retry"),
  doorStartNew: () => invoke<null>("door_start_new"),
  doorLock: () => invoke<null>("door_lock"),
  /** Somebody has a hand on the program. */
  awake: () => invoke<null>("awake"),

  safetyOpen: () => invoke<SafetyView>("safety_open"),
  passphraseSuggest: () => invoke<string>("passphrase_suggest"),
  passphraseSet: (current: string, passphrase: string) =>
    invoke<SafetyView>("passphrase_set", { current, passphrase }),
  keyStoreUse: (current: string) => invoke<SafetyView>("key_store_use", { current }),
  idleSet: (minutes: number) => invoke<SafetyView>("idle_set", { minutes }),
  backupNow: () => invoke<SafetyView>("backup_now"),
  backupRestore: (name: string) => invoke<null>("backup_restore", { name }),
  backupRemove: (name: string) => invoke<SafetyView>("backup_remove", { name }),
  backupCopy: (name: string) => invoke<SavedFileView | null>("backup_copy", { name }),
  /** Saves a copy of everything with a passphrase of its own. */
  backupSave: (passphrase: string) => invoke<SavedFileView | null>("backup_save", { passphrase }),
  asideRemove: (name: string) => invoke<SafetyView>("aside_remove", { name }),
  restoreChoose: () => invoke<RestoreView | null>("restore_choose"),
  /** Restores the file that was chosen last. */
  restoreFile: (passphrase: string) => invoke<null>("restore_file", { passphrase }),

  handoverSave: (ids: string[], passphrase: string) =>
    invoke<SavedFileView | null>("handover_save", { ids, passphrase }),
  handoverPlain: (ids: string[]) => invoke<SavedFileView | null>("handover_plain", { ids }),
  /** Opens the encrypted file that waits for its passphrase. */
  fileUnlock: (passphrase: string) => invoke<TakenFileView[]>("file_unlock", { passphrase }),
  fileUnlockForget: () => invoke<null>("file_unlock_forget"),

  trailOpen: (id: string) => invoke<TrailView>("trail_open", { id }),
  trailSave: (id: string) => invoke<SavedFileView | null>("trail_save", { id }),
  linkOpen: (address: string) => invoke<null>("link_open", { address }),

  zoom: (step: ZoomStep) => invoke<null>("zoom", { step }),
  pagePrint: () => invoke<null>("page_print"),
  fullScreen: () => invoke<null>("full_screen"),
  /** Hears from the program what happens outside the page. */
  deskFollow: (hear: (event: DeskEvent) => void) =>
    invoke<null>("desk_follow", { channel: new Channel<DeskEvent>(hear) }),

  projectorOpen: () => invoke<ProjectorView>("projector_open"),
  projectorAnswer: (choice: string) => invoke<ProjectorView>("projector_answer", { choice }),
  projectorStep: (forward: boolean) => invoke<ProjectorView>("projector_step", { forward }),
  projectorClose: () => invoke<null>("projector_close"),
  /** Hears that the projector shows something else now. */
  projectorFollow: (hear: () => void) =>
    invoke<null>("projector_follow", { channel: new Channel<null>(hear) }),
};

/** What a command rejects with; `unexpected` is what Rust never says, such as a refused command. */
export type Failure = ApiError | { code: "unexpected" };

export function asFailure(reason: unknown): Failure {
  const failure = reason as ApiError | null;
  return typeof failure?.code === "string" ? failure : { code: "unexpected" };
}
