// Written by crates/api/tests/bindings.rs from the Rust views. Do not edit: change those, then run `cargo test -p tandem-api --test bindings` twice.

/** What the page needs before its first paint. */
export type StartView = {
  /** The language and its words. */
  language: LanguageView;
  /** What stands between the person and the data file; `None` when it is open. Then the rest says
   *  nothing yet. */
  door: DoorView | null;
  /** Whether the person can lock the program. */
  canLock: boolean;
  /** Whether the next question comes by itself after an answer. */
  autoAdvance: boolean;
  /** Where the person was when the program last ran. */
  place: PlaceView;
  /** The version of the program, such as `0.1.0`. */
  programVersion: string;
  /** Whether a whole section stands on one page. */
  wholeSections: boolean;
  /** The version of the questionnaire, such as `2026.11.0`. */
  packVersion: string;
  /** What happened to the data file at start, to be told once; `None` when nothing did. */
  notice: NoticeView | null;
};

/** What happens outside the page and concerns it. */
export type DeskEvent =
  | { kind: "menu", item: MenuItem }
  | { kind: "idle" }
  | { kind: "locked" }
  | { kind: "files" }
  | { kind: "room" }
  | { kind: "projector", open: boolean };

/** What the menu of the window can ask of the page. */
export type MenuItem = "new" | "open" | "copy" | "report" | "undo" | "redo" | "home" | "present" | "help" | "safety" | "lock";

/** Something about the data file that the person must know. */
export type NoticeView = {
  /** The sentence, in the chosen language. */
  text: string;
};

/** The chosen language and the words of the page in it. */
export type LanguageView = {
  /** `en`, `fr` or `nl`. */
  code: string;
  /** BCP 47 tag for the `lang` attribute and for Fluent, such as `fr-BE`. */
  tag: string;
  /** The Fluent text of the page's words. */
  messages: string;
};

/** A place in the program to which it can return. */
export type PlaceView =
  | { screen: "home" }
  | { screen: "organisation", assessment: string }
  | { screen: "question", assessment: string, question: string }
  | { screen: "sections", assessment: string }
  | { screen: "section", assessment: string }
  | { screen: "map", assessment: string }
  | { screen: "availability", assessment: string }
  | { screen: "nis2", assessment: string }
  | { screen: "incident", assessment: string }
  | { screen: "results", assessment: string }
  | { screen: "plan", assessment: string }
  | { screen: "report", assessment: string };

/** The list of assessments. */
export type HomeView = {
  /** The assessment that was worked on last, when it still has open questions. */
  resume: ResumeView | null;
  /** The assessments that are shown, in the order that was asked for. */
  assessments: Array<AssessmentRow>;
  /** How the list is looked at. */
  query: ListQuery;
  /** How many assessments the search finds. */
  found: number;
  /** How many assessments there are. */
  total: number;
  /** The assessment that was deleted last and can still be brought back. */
  undo: AssessmentHead | null;
  /** How many questions the express check asks before any answer. */
  questions: number;
  /** Minutes that they take. */
  minutes: number;
  /** The stories that show what a finished assessment looks like. */
  samples: Array<SampleRow>;
};

/** How the list of assessments is looked at. */
export type ListQuery = {
  /** Words that stand in the names; empty for all. */
  search: string;
  /** What the rows are sorted by. */
  sort: SortBy;
  /** True for the other direction than the usual one. */
  reversed: boolean;
  /** How many rows are shown at most. */
  shown: number;
};

/** What the list of assessments is sorted by. */
export type SortBy = "modified" | "name" | "progress" | "score";

/** What became of a file that was opened. */
export type TakenFileView = {
  /** The file's name. */
  name: string;
  /** The assessment that it holds, as it stands in the list. */
  assessment: AssessmentHead;
  /** What became of it. */
  outcome: Outcome;
};

/** What became of an assessment that was opened. */
export type Outcome = "added" | "known" | "beside";

/** Where to go on. */
export type ResumeView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The question's id. */
  question: string;
  /** The question's number, from 1. */
  number: number;
  /** How many questions there are. */
  count: number;
  /** The name of the question's domain. */
  domain: string;
  /** Minutes of work left, at least 1. */
  minutesLeft: number;
};

/** The name and id of an assessment. */
export type AssessmentHead = {
  /** The assessment's id. */
  id: string;
  /** The organisation's name; empty while it has none. */
  name: string;
};

/** A line in the list of assessments. */
export type AssessmentRow = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The day of the last change, written out. */
  modified: string;
  /** The name of the depth. */
  depth: string;
  /** Questions with an answer, "don't know" and "does not apply" included. */
  answered: number;
  /** Questions that apply to this organisation. */
  applicable: number;
  /** The overall score; `None` when no question applies. */
  interval: IntervalView | null;
};

/** A story to look at. */
export type SampleRow = {
  /** The sample's id. */
  id: string;
  /** The organisation's name. */
  name: string;
  /** What kind of business it is, in a few words. */
  about: string;
};

/** A score between a low and a high end. */
export type IntervalView = {
  /** The low end, 0 to 100, for the bar. */
  low: number;
  /** The high end, 0 to 100, for the bar. */
  high: number;
  /** The low end as it is shown, a whole number. */
  lowText: string;
  /** The high end as it is shown, a whole number. */
  highText: string;
  /** Both ends in words, such as "between 41 and 59 out of 100". */
  text: string;
  /** Both ends as a short figure, such as "41 to 59", or "50" when they are the same. */
  figure: string;
  /** The band; `None` while the score is provisional and for domains. */
  band: BandView | null;
  /** True while an applicable question has no answer. */
  provisional: boolean;
};

/** One of the five bands. */
export type BandView = {
  /** `exposed`, `fragile`, `progressing`, `solid` or `exemplary`. */
  id: string;
  /** The band's name. */
  name: string;
  /** The score at which it begins, 0 to 90. */
  from: number;
};

/** The organisation of an assessment. */
export type OrganisationView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The fields as they are stored, or as they were given when they could not be stored. */
  fields: OrganisationFields;
  /** What is wrong with the fields as they were given; empty when all is stored. */
  problems: Array<FieldProblem>;
  /** The question to go on with. */
  nextQuestion: string | null;
  /** Its number, from 1; 0 when there is none. */
  nextNumber: number;
  /** Minutes of work left, at least 1 while a question is open, else 0. */
  minutesLeft: number;
  /** The three depths, the shallowest first. */
  depths: Array<DepthRow>;
};

/** The organisation as a person writes it. */
export type OrganisationFields = {
  /** The name. */
  name: string;
  /** The Belgian enterprise number, however it is written; may be empty. */
  enterpriseNumber: string;
  /** Staff in full-time equivalents, however it is written; may be empty. */
  staff: string;
  /** Whether it belongs to a group: `yes`, `no`, or empty while nobody said. */
  group: string;
};

/** What is wrong with one field. */
export type FieldProblem = {
  /** `name`, `enterpriseNumber`, `staff` or `group`. */
  field: string;
  /** What is wrong and what to do. */
  message: string;
};

/** One question on the screen. */
export type QuestionView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** How many questions apply. */
  count: number;
  /** The name of its domain. */
  domain: string;
  /** Its number within the domain, from 1. */
  numberInDomain: number;
  /** How many questions of the domain apply. */
  countInDomain: number;
  /** One part of the progress bar a domain. */
  progress: Array<ProgressPart>;
  /** Questions with an answer. */
  answered: number;
  /** Minutes of work left, at least 1 while a question is open, else 0. */
  minutesLeft: number;
  /** The words on the screen that are explained, in the order in which they first stand. */
  terms: Array<TermView>;
  /** The question before this one. */
  previous: string | null;
  /** The question after this one; `None` at the last. */
  next: string | null;
  /** The score as it stands. */
  interval: IntervalView | null;
  /** Whether an answer can be undone. */
  undo: boolean;
  /** Whether an answer can be done again. */
  redo: boolean;
  /** The question's id. */
  id: string;
  /** Its number, from 1, among the questions that apply. */
  number: number;
  /** The question. */
  text: string;
  /** The services in use that it is about, in a sentence; empty when none is known. */
  services: string;
  /** What it is about. */
  explanation: Array<TextRun>;
  /** Why it matters. */
  why: Array<TextRun>;
  /** How to find the answer. */
  how: Array<TextRun>;
  /** What would show it. */
  evidence: Array<TextRun>;
  /** The options, without "don't know" and "does not apply". */
  choices: Array<ChoiceView>;
  /** The answer that is stored. */
  answer: AnswerView | null;
  /** True when the person wants to come back to it. */
  later: boolean;
  /** What the words rest on. */
  sources: Array<SourceView>;
};

/** A question with its help and its answer. */
export type QuestionItem = {
  /** The question's id. */
  id: string;
  /** Its number, from 1, among the questions that apply. */
  number: number;
  /** The question. */
  text: string;
  /** The services in use that it is about, in a sentence; empty when none is known. */
  services: string;
  /** What it is about. */
  explanation: Array<TextRun>;
  /** Why it matters. */
  why: Array<TextRun>;
  /** How to find the answer. */
  how: Array<TextRun>;
  /** What would show it. */
  evidence: Array<TextRun>;
  /** The options, without "don't know" and "does not apply". */
  choices: Array<ChoiceView>;
  /** The answer that is stored. */
  answer: AnswerView | null;
  /** True when the person wants to come back to it. */
  later: boolean;
  /** What the words rest on. */
  sources: Array<SourceView>;
};

/** The part of the progress bar that stands for one domain. */
export type ProgressPart = {
  /** The domain's name. */
  domain: string;
  /** The domain's first question, to go there. */
  firstQuestion: string;
  /** Questions with an answer. */
  answered: number;
  /** Questions that apply. */
  count: number;
  /** True for the domain of the question on the screen. */
  current: boolean;
};

/** An option. */
export type ChoiceView = {
  /** The option's id. */
  id: string;
  /** The option in words. */
  text: string;
};

/** An answer that is stored. */
export type AnswerView = {
  /** The option's id, `dont-know` or `not-applicable`. */
  choice: string;
  /** Why it does not apply; empty for other answers. */
  reason: string;
  /** The person's note; may be empty. */
  note: string;
  /** What the person has to show it; may be empty. */
  evidence: string;
};

/** A source of what the words state. */
export type SourceView = {
  /** The title. */
  title: string;
  /** Who published it. */
  publisher: string;
  /** Where it stands; shown as text. */
  url: string;
  /** The day it was last checked, written out. */
  checked: string;
};

/** The sections as a list of what is left. */
export type SectionsView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The name of the depth. */
  depth: string;
  /** The sections, in the order of the questions. */
  sections: Array<SectionRow>;
  /** Questions with an answer, "don't know" and "does not apply" included. */
  answered: number;
  /** Questions that apply. */
  count: number;
  /** Minutes of work left, at least 1 while a question is open, else 0. */
  minutesLeft: number;
  /** The score as it stands. */
  interval: IntervalView | null;
  /** The questions to come back to, in the order of the questions. */
  later: Array<QuestionLink>;
  /** The question at which to go on; `None` when every question has an answer. */
  next: QuestionLink | null;
  /** The number of that question, from 1; 0 when there is none. */
  nextNumber: number;
  /** True when a whole section stands on one page. */
  whole: boolean;
};

/** A section in the list. */
export type SectionRow = {
  /** The section's id. */
  id: string;
  /** Its name. */
  name: string;
  /** Questions with an answer. */
  answered: number;
  /** Questions that apply. */
  count: number;
  /** Questions answered with "don't know". */
  dontKnow: number;
  /** Questions to come back to. */
  later: number;
  /** How far it is. */
  state: SectionState;
  /** The question at which to go on: the first without an answer, else the first. */
  question: string;
  /** The section's score as a short figure; empty while nothing was answered. */
  figure: string;
};

/** How far a section is. */
export type SectionState = "open" | "started" | "answered";

/** A whole section on one page. */
export type SectionView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The section's id. */
  id: string;
  /** Its name. */
  name: string;
  /** Its number, from 1, among the sections that apply. */
  number: number;
  /** How many sections apply. */
  sections: number;
  /** Its questions. */
  items: Array<QuestionItem>;
  /** How many of them have an answer. */
  answered: number;
  /** The words on the page that are explained, in the order in which they first stand. */
  terms: Array<TermView>;
  /** Minutes of work left in the whole assessment. */
  minutesLeft: number;
  /** The overall score as it stands. */
  interval: IntervalView | null;
  /** The section before this one. */
  previous: SectionLink | null;
  /** The section after this one. */
  next: SectionLink | null;
  /** Whether an answer can be undone. */
  undo: boolean;
  /** Whether an answer can be done again. */
  redo: boolean;
};

/** A section by name. */
export type SectionLink = {
  /** The section's id. */
  id: string;
  /** Its name. */
  name: string;
};

/** What was undone or done again. */
export type UndoneView = {
  /** The question whose answer changed. */
  question: QuestionLink;
  /** Whether there is more to undo. */
  undo: boolean;
  /** Whether there is something to do again. */
  redo: boolean;
};

/** The points that were parked. */
export type ParkingView = {
  /** The points, in the order in which they were noted. */
  points: Array<ParkedRow>;
  /** How many of them are not settled. */
  open: number;
};

/** A point that was parked. */
export type ParkedRow = {
  /** Its place in the list, from 0. */
  at: number;
  /** The point. */
  text: string;
  /** The question at which it came up. */
  question: QuestionLink | null;
  /** The day on which it came up, written out. */
  noted: string;
  /** True when it is settled. */
  settled: boolean;
};

/** What the room sees: of one assessment, without its notes and without any other one. */
export type ProjectorView = {
  /** The language in use and the words of the page in it. */
  language: LanguageView;
  /** The organisation's name; may be empty. */
  name: string;
  /** What stands there. */
  scene: SceneView;
};

/** What stands on the projector. */
export type SceneView =
  | { kind: "cover" }
  | { kind: "question", id: string, number: number, count: number, domain: string, text: string, explanation: string, choices: Array<ChoiceView>, chosen: string, interval: IntervalView | null }
  | { kind: "results", interval: IntervalView | null, bands: Array<BandView>, actions: Array<SceneAction> };

/** An action on the projector. */
export type SceneAction = {
  /** The action. */
  title: string;
  /** Who usually does it. */
  who: string;
  /** Hours of work, as a range in words. */
  hours: string;
};

/** The answers behind a number. */
export type AnswersView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** Which answers: `all`, `domain:identity`, `measure:a`, `dont-know`, `not-applicable` or `open`. */
  of: string;
  /** What they are about, as a title. */
  title: string;
  /** What they come to; `None` where they make no score. */
  interval: IntervalView | null;
  /** How the score comes about, in a sentence; empty where there is none. */
  sum: string;
  /** The answers; the one that costs most first. */
  rows: Array<AnswerRow>;
  /** The domains, to look at another one. */
  domains: Array<BehindLink>;
};

/** A group of answers by name. */
export type BehindLink = {
  /** What [`AnswersView::of`] calls it. */
  of: string;
  /** Its name. */
  name: string;
};

/** An answer behind a number. */
export type AnswerRow = {
  /** The question. */
  question: QuestionLink;
  /** The answer in words. */
  answer: string;
  /** How far it is. */
  state: AnswerState;
  /** Points earned, of those that can be earned, such as "2.5 of 5"; empty where it does not count. */
  points: string;
  /** What the overall score would rise by if this one answer became the best; empty for nothing. */
  gain: string;
};

/** How far an answer is. */
export type AnswerState = "done" | "partly" | "missing" | "unknown" | "notApplicable";

/** Two assessments of one organisation side by side. */
export type CompareView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The day of its last answer, written out. */
  day: string;
  /** The other assessments of the organisation, the newest first. */
  others: Array<OtherRow>;
  /** What changed; `None` while there is nothing to compare with. */
  change: ChangeView | null;
};

/** Another assessment of the organisation. */
export type OtherRow = {
  /** The assessment's id. */
  id: string;
  /** The day of its last answer and its score, in words. */
  label: string;
  /** True for the one that is compared with. */
  chosen: boolean;
};

/** What changed from the older of two assessments to the newer. */
export type ChangeView = {
  /** The day of the older one, written out. */
  beforeDay: string;
  /** The day of the newer one, written out. */
  afterDay: string;
  /** The overall score of the older one; `None` when no question applies. */
  before: IntervalView | null;
  /** The overall score of the newer one. */
  after: IntervalView | null;
  /** The change of the low end in points, with its sign; empty where it cannot be said. */
  points: string;
  /** The domains in the order of the questionnaire. */
  domains: Array<ChangedDomain>;
  /** The answers that are not the same, what got better first. */
  answers: Array<ChangedAnswer>;
};

/** A domain on two dates. */
export type ChangedDomain = {
  /** The domain's name. */
  name: string;
  /** Its score then; `None` when no question of it applied. */
  before: IntervalView | null;
  /** Its score after. */
  after: IntervalView | null;
  /** The change of the low end in points, with its sign; empty where it cannot be said. */
  points: string;
};

/** An answer on two dates. */
export type ChangedAnswer = {
  /** The question. */
  question: QuestionLink;
  /** The answer then, in words. */
  before: string;
  /** The answer after, in words. */
  after: string;
  /** Which way it went. */
  direction: Direction;
};

/** Which way an answer went. */
export type Direction = "better" | "worse" | "other";

/** What the help tells about this program and this computer. */
export type HelpView = {
  /** The version of the program. */
  program: string;
  /** The version of the questionnaire. */
  pack: string;
  /** The day of the table of the NIS2 law, written out. */
  table: string;
  /** The version of the data file. */
  dataVersion: number;
  /** The path of the data file. */
  dataFile: string;
  /** The day the sources were last checked, written out. */
  checked: string;
  /** What the program is made of. */
  licences: Array<LicenceRow>;
};

/** A part that others wrote. */
export type LicenceRow = {
  /** Its name. */
  name: string;
  /** Its version. */
  version: string;
  /** Its licence, an SPDX expression. */
  licence: string;
};

/** How the size of the text changes. */
export type ZoomStep = "larger" | "smaller" | "usual";

/** The results of an assessment. */
export type ResultsView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The overall score; `None` when no question applies. */
  interval: IntervalView | null;
  /** The names of the five bands, the lowest first. */
  bands: Array<BandView>;
  /** Questions with an option chosen. */
  answered: number;
  /** Questions answered with "don't know". */
  dontKnow: number;
  /** Questions that do not apply, with a reason. */
  notApplicable: number;
  /** Questions that have no answer yet. */
  open: number;
  /** The first question without an answer. */
  firstOpen: string | null;
  /** Critical questions that hold the band down. */
  cappedBy: Array<QuestionLink>;
  /** A bar a domain, the lowest first. */
  domains: Array<DomainRow>;
  /** The answers that weigh most, the heaviest first. */
  costs: Array<CostRow>;
  /** The first six actions, in the order of doing. */
  actions: Array<ActionView>;
  /** Why there is no action; empty where there is one. */
  noActions: string;
  /** How many actions the whole report holds. */
  actionCount: number;
  /** Questions answered with "don't know", with how to find out. */
  unknowns: Array<UnknownRow>;
  /** The day the sources were last checked, written out. */
  checked: string;
  /** Answers that cannot both be true, or deserve a second look together. */
  contradictions: Array<ContradictionView>;
  /** The three depths, the shallowest first. */
  depths: Array<DepthRow>;
  /** The words in the actions that are explained. */
  terms: Array<TermView>;
};

/** A question to which one can go. */
export type QuestionLink = {
  /** The question's id. */
  id: string;
  /** The question in a few words. */
  label: string;
};

/** The bar of a domain. */
export type DomainRow = {
  /** The domain's id. */
  id: string;
  /** The domain's name. */
  name: string;
  /** Its first question, to go there; `None` when none is asked. */
  firstQuestion: string | null;
  /** The score; `None` when no question of the domain applies. */
  interval: IntervalView | null;
};

/** What one answer costs. */
export type CostRow = {
  /** The question. */
  question: QuestionLink;
  /** The answer in words. */
  answer: string;
  /** How far it is. */
  state: AnswerState;
  /** What the low end would rise by, as text with one decimal. */
  gain: string;
};

/** An action. */
export type ActionView = {
  /** The action's id. */
  id: string;
  /** Its number in the order of doing, from 1. */
  rank: number;
  /** The action. */
  title: string;
  /** Why it is worth doing. */
  why: Array<TextRun>;
  /** The steps. */
  steps: Array<Array<TextRun>>;
  /** Who can help. */
  help: Array<TextRun>;
  /** Who helps in Belgium. */
  contacts: Array<ContactView>;
  /** Who usually does it. */
  who: string;
  /** Hours of work, as a range in words. */
  hours: string;
  /** Euro a year, as a range in words. */
  euros: string;
  /** True when a law asks for it. */
  legal: boolean;
  /** True when it is done in half a day without a large purchase. */
  quickWin: boolean;
  /** The questions that lead to it. */
  because: Array<QuestionLink>;
};

/** The action plan of an assessment. */
export type PlanView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** How the plan is made. */
  settings: PlanFields;
  /** What of it could not be stored. */
  settingsProblems: Array<FieldProblem>;
  /** How many hours a month, and from when, as a sentence. */
  basis: string;
  /** The score of now; `None` when no question applies. */
  baseline: IntervalView | null;
  /** The names of the five bands, the lowest first. */
  bands: Array<BandView>;
  /** What is to be done, in the order of doing. */
  actions: Array<PlanRow>;
  /** What was done or declined. */
  decided: Array<DecidedRow>;
  /** Why there is nothing to do; empty where there is something. */
  noActions: string;
  /** The parts of the calendar, the nearest first. */
  periods: Array<ChoiceRow>;
  /** How far an action can be. */
  statuses: Array<ChoiceRow>;
  /** What all of it takes, as a sentence. */
  totals: string;
  /** What it takes by quarter. */
  quarters: Array<SumsRow>;
  /** What it takes by who usually does it. */
  doers: Array<SumsRow>;
  /** Where the axis of time ends, in days from the start. */
  days: number;
  /** Marks on the axis of time. */
  ticks: Array<TickRow>;
  /** How the risk falls, as a sentence; empty when no question applies. */
  burnDown: string;
  /** The words in the actions that are explained. */
  terms: Array<TermView>;
};

/** An action that is to be done. */
export type PlanRow = {
  /** The action itself. */
  action: ActionView;
  /** What a person can set. */
  fields: ActionFields;
  /** What of it could not be stored. */
  problems: Array<FieldProblem>;
  /** How far it is, in words. */
  status: string;
  /** Who does it, in words. */
  who: string;
  /** By when, and whether it will be late, in words. */
  due: string;
  /** By when, in figures. */
  dueShort: string;
  /** True when the work is finished after the day that was set, or that a law gave. */
  late: boolean;
  /** The id of the part of the calendar in which it falls. */
  period: string;
  /** What else asks for it: a law, a task nobody has. */
  reasons: Array<string>;
  /** What a person moved, in words. */
  moved: Array<string>;
  /** What it brings, in points, as text with one decimal; empty when nothing. */
  gain: string;
  /** The score once this action and all before it are done. */
  after: IntervalView | null;
  /** The first day of work, in days from the start. */
  from: number;
  /** The last day of work, in days from the start. */
  to: number;
};

/** What a person can set about an action. Days are written such as 22/11/2026; empty for none. */
export type ActionFields = {
  /** `open`, `planned`, `doing`, `done` or `declined`. */
  status: string;
  /** Who does it. */
  owner: string;
  /** By when. */
  due: string;
  /** Whether it goes before the others. */
  pinned: boolean;
  /** The day before which it does not start. */
  postponedTo: string;
  /** Why it was declined. */
  reason: string;
};

/** How a plan is made, as a person writes it. */
export type PlanFields = {
  /** Hours of work a month. */
  hours: string;
  /** The day on which the work starts, such as 22/11/2026; empty for the day it is. */
  start: string;
};

/** An action that is over. */
export type DecidedRow = {
  /** The action's id. */
  id: string;
  /** The action. */
  title: string;
  /** What a person set. */
  fields: ActionFields;
  /** What of it could not be stored. */
  problems: Array<FieldProblem>;
  /** Done or declined, in words. */
  status: string;
  /** Why it was declined; empty when it was done. */
  reason: string;
};

/** What some actions take. */
export type SumsRow = {
  /** The quarter, or who does them. */
  name: string;
  /** How many actions. */
  actions: number;
  /** Hours, as a range in words. */
  hours: string;
  /** Euro a year, as a range in words. */
  euros: string;
};

/** A mark on the axis of time. */
export type TickRow = {
  /** The day, counted from the start. */
  day: number;
  /** The label. */
  label: string;
};

/** What would be if some actions were done. */
export type WhatIfView = {
  /** The score; `None` when no question applies. */
  interval: IntervalView | null;
  /** What they take, as a sentence. */
  totals: string;
};

/** What the result of an assessment can be taken along as. */
export type ReportView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The name of who offers the report; empty for nobody. */
  consultant: string;
  /** The branding that reports carry besides. */
  branding: BrandingView | null;
  /** The publishers of brandings that were accepted. */
  publishers: Array<PublisherRow>;
  /** What is wrong with the name of who offers the report, or with the one that was typed to accept
   *  a branding. */
  problems: Array<FieldProblem>;
  /** The logo as an address that holds the picture; empty for none. */
  logo: string;
  /** The day of the earlier assessment that the report compares with, written out; empty when
   *  there is none. */
  before: string;
  /** The report in its three sizes. */
  sizes: Array<FormatRow>;
  /** The other kinds of files. */
  formats: Array<FormatRow>;
  /** The file that can be compared with those of other firms. */
  anonymous: FormatRow;
  /** The sheets of questions as files; empty when nothing is left to ask. */
  questions: Array<FormatRow>;
  /** Who is asked, and how much. */
  asked: Array<AskedRow>;
};

/** The branding that reports carry. */
export type BrandingView = {
  /** Who published it. */
  publisher: string;
  /** The publisher's public key. */
  key: string;
  /** Whether its signature fits, by a key that was accepted for this publisher. */
  verified: boolean;
  /** The line that every page carries; empty for none. */
  line: string;
  /** How to reach the publisher, line by line. */
  contact: Array<string>;
  /** The logo as an address that holds the picture; empty for none. */
  logo: string;
};

/** What became of a branding file that was chosen. */
export type BrandingChosenView = {
  /** The file, when it waits to be accepted. */
  offer: OfferView | null;
  /** The screen as it is now. */
  report: ReportView;
};

/** A branding file that waits to be accepted by name. */
export type OfferView = {
  /** The file's name. */
  file: string;
  /** Who the file says published it. */
  publisher: string;
  /** The public key in the file. */
  key: string;
  /** `new`, `other-key`, `other-name`, `unsigned` or `altered`. */
  state: string;
  /** With `other-key` the key that was accepted before, with `other-name` the name; else empty. */
  before: string;
};

/** A publisher that was accepted. */
export type PublisherRow = {
  /** The name. */
  name: string;
  /** The public key. */
  key: string;
};

/** A kind of file. */
export type FormatRow = {
  /** What is asked for. */
  id: string;
  /** The kind in a few words. */
  title: string;
  /** What it is for. */
  about: string;
};

/** Who is asked what nobody here knows. */
export type AskedRow = {
  /** Who. */
  name: string;
  /** How many questions. */
  count: number;
};

/** The report as it would look. */
export type PreviewView = {
  /** A whole HTML page for a frame without any rights. */
  html: string;
};

/** What became of answers that came back in a table. */
export type TakenView = {
  /** The file's name. */
  name: string;
  /** Answers that were taken. */
  taken: Array<TakenLine>;
  /** Answers to questions that had another answer, which stays. */
  kept: Array<TakenLine>;
  /** What is no answer. */
  refused: Array<TakenLine>;
  /** The screen as it is now. */
  report: ReportView;
};

/** An answer that came back. */
export type TakenLine = {
  /** The question in a few words. */
  label: string;
  /** What was given. */
  given: string;
  /** Why it was refused; empty when it was not. */
  why: string;
};

/** What stands between the person and the data file. */
export type DoorView = {
  /** Why it is closed. */
  state: DoorState;
  /** True when there are assessments that are not encrypted yet. */
  plain: boolean;
  /** The fewest characters of a passphrase. */
  least: number;
  /** The path of the data file. */
  dataFile: string;
};

/** Why the data file is closed. */
export type DoorState = "setUp" | "passphrase" | "keyMissing" | "keyStoreSilent";

/** What keeps the data safe. */
export type SafetyView = {
  /** True when a passphrase locks the data file, false when the system's key store holds the key. */
  passphrase: boolean;
  /** The times after which the program can lock itself. */
  idle: Array<IdleChoice>;
  /** The fewest characters of a passphrase. */
  least: number;
  /** The backups, the newest first. */
  backups: Array<BackupRow>;
  /** What was set aside. */
  asides: Array<AsideRow>;
  /** The path of the data file. */
  dataFile: string;
};

/** A time after which the program locks itself. */
export type IdleChoice = {
  /** In minutes; 0 for never. */
  minutes: number;
  /** Whether it is the one in use. */
  chosen: boolean;
};

/** A backup that the program keeps. */
export type BackupRow = {
  /** The name by which it is asked for. */
  name: string;
  /** The day and the time, written out. */
  made: string;
  /** Why it was made. */
  why: string;
  /** Its size, written out. */
  size: string;
  /** False when it is damaged, or locked with another key. */
  readable: boolean;
  /** How many assessments it holds. */
  assessments: number;
};

/** A data file that was set aside. */
export type AsideRow = {
  /** Its name. */
  name: string;
  /** Its size, written out. */
  size: string;
  /** False when anybody who has it can read it. */
  encrypted: boolean;
};

/** A data file that the person chose to restore. */
export type RestoreView = {
  /** The file's name. */
  name: string;
  /** Whether it needs a passphrase. */
  passphrase: boolean;
};

/** What changed when in an assessment. */
export type TrailView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The changes, the newest first. */
  rows: Array<TrailRow>;
  /** How many there are; not all are shown when there are very many. */
  total: number;
};

/** A change. */
export type TrailRow = {
  /** The day and the time, written out. */
  when: string;
  /** What was done. */
  what: string;
  /** The question, the action or the facts; may be empty. */
  about: string;
  /** What was before; may be empty. */
  before: string;
  /** What is now; may be empty. */
  after: string;
};

/** Something that a business does and that the law lists. */
export type ActivityRow = {
  /** The id. */
  id: string;
  /** The activity, in a sentence to the person. */
  text: string;
  /** More words by which it is found, parted by commas. */
  search: string;
  /** What looks like it and is not. */
  not: string;
  /** How the law calls it. */
  law: string;
};

/** An answer to store. */
export type AnswerRequest = {
  /** The assessment's id. */
  assessment: string;
  /** The question's id. */
  question: string;
  /** The option's id, `dont-know` or `not-applicable`. */
  choice: string;
  /** Why it does not apply; needed with `not-applicable`, else ignored. */
  reason: string;
  /** A note; may be empty. */
  note: string;
  /** What shows it; may be empty. */
  evidence: string;
};

/** A failure, with what is needed to say it in any language. Its words stand in `errors.ftl`. */
export type ApiError =
  | { code: "locked" }
  | { code: "passphraseWrong" }
  | { code: "passphraseWeak", least: string }
  | { code: "noKeyStore" }
  | { code: "nothingToLock" }
  | { code: "noKey" }
  | { code: "backupNotFound" }
  | { code: "notADataFile", name: string }
  | { code: "dataFileDamaged", name: string }
  | { code: "dataFileOfAnother", name: string }
  | { code: "nothingToRestore" }
  | { code: "idleUnknown" }
  | { code: "fileLocked", name: string }
  | { code: "fileSealedOtherwise", name: string }
  | { code: "nothingToHandOver" }
  | { code: "storageLost" }
  | { code: "assessmentNotFound" }
  | { code: "questionNotFound" }
  | { code: "choiceNotFound" }
  | { code: "reasonMissing" }
  | { code: "textTooLong", limit: number }
  | { code: "textSeveralLines" }
  | { code: "textInvisible" }
  | { code: "sampleNotFound" }
  | { code: "languageUnknown" }
  | { code: "incidentNotFound" }
  | { code: "tooManyIncidents", limit: number }
  | { code: "tooManyPoints", limit: number }
  | { code: "pointNotFound" }
  | { code: "sectionNotFound" }
  | { code: "answersNotFound" }
  | { code: "nothingToUndo" }
  | { code: "nothingToRedo" }
  | { code: "notPresenting" }
  | { code: "linkUnknown" }
  | { code: "storyNotFound" }
  | { code: "cellNotFound" }
  | { code: "actionNotFound" }
  | { code: "tooManyServices", limit: number }
  | { code: "depthUnknown" }
  | { code: "invalidFile", name: string, problems: Array<FileProblem> }
  | { code: "fileNotFound", name: string }
  | { code: "fileUnreadable", name: string }
  | { code: "fileUnwritable", name: string }
  | { code: "diskFull", name: string }
  | { code: "storageTooNew", found: string, supported: string }
  | { code: "storageFolder", folder: string }
  | { code: "storageUnwritable" }
  | { code: "storageFull" }
  | { code: "storageBusy" }
  | { code: "storageDamaged" }
  | { code: "reportFailed" }
  | { code: "formatUnknown" }
  | { code: "logoNotAnImage", name: string }
  | { code: "logoTooLarge", name: string, most: string }
  | { code: "logoTooManyPixels", name: string, most: string }
  | { code: "logoDamaged", name: string }
  | { code: "sheetTooLarge", name: string }
  | { code: "sheetUnreadable", name: string }
  | { code: "noAnswersFound", name: string }
  | { code: "noBrandingWaits" }
  | { code: "nothingToOpen" }
  | { code: "openFailed", name: string }
  | { code: "internal", detail: string };

/** Somebody who helps in Belgium. */
export type ContactView = {
  /** The name. */
  name: string;
  /** What one gets there. */
  about: string;
  /** The region that it helps; empty for the whole country. */
  region: string;
  /** Where it stands; shown as text. */
  url: string;
  /** The telephone number; empty where there is none. */
  phone: string;
  /** The day it was last checked, written out. */
  checked: string;
};

/** What customers under NIS2 may ask. */
export type CustomersView = {
  /** The heading. */
  title: string;
  /** What the law says of it. */
  lead: string;
  /** What they usually ask. */
  asks: Array<string>;
};

/** The cloud map. */
export type MapView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** What it comes to, as a title. */
  finding: string;
  /** True when somebody said which services are in use, none included. */
  said: boolean;
  /** The catalogue, in shelves. */
  shelves: Array<ShelfRow>;
  /** What can be chosen for each service. */
  choices: ServiceChoices;
  /** The services in use. */
  services: Array<ServiceRow>;
  /** What is wrong with them; the rest is stored. `field` is such as `services.0.label`. */
  problems: Array<FieldProblem>;
  /** A layer a row, a service a column. */
  layers: Array<LayerRow>;
  /** How concentrated the services are. */
  concentration: Array<ConcentrationRow>;
  /** What deserves attention. */
  flags: Array<string>;
  /** What can stop: names first, then countries. */
  stops: Array<StopRow>;
  /** How exposed each service is. */
  exposure: ExposureView;
  /** What happened at providers that are in use. */
  outages: Array<OutageRow>;
};

/** A shelf of the catalogue. */
export type ShelfRow = {
  /** The id. */
  id: string;
  /** The name. */
  name: string;
  /** Its services. */
  services: Array<CatalogueRow>;
};

/** A service of the catalogue. */
export type CatalogueRow = {
  /** The id. */
  id: string;
  /** The product's name. */
  name: string;
  /** What it is for. */
  about: string;
  /** More words by which it is found. */
  search: string;
  /** True for the most usual. */
  usual: boolean;
};

/** What can be chosen for a service. */
export type ServiceChoices = {
  /** How soon work stops without it. */
  criticality: ChoiceList;
  /** What would take its place. */
  substitute: ChoiceList;
  /** The copy elsewhere. */
  copy: ChoiceList;
  /** The kinds of an own service. */
  models: Array<ChoiceRow>;
  /** How one signs in. */
  logins: Array<ChoiceRow>;
  /** The countries. */
  countries: Array<CountryRow>;
  /** The layers that an IT partner can have. */
  layers: Array<ChoiceRow>;
};

/** A question with its answers. */
export type ChoiceList = {
  /** The question. */
  label: string;
  /** The answers, the unknown one last. */
  choices: Array<ChoiceRow>;
};

/** Something to choose. */
export type ChoiceRow = {
  /** What is stored. */
  value: string;
  /** What is shown. */
  text: string;
};

/** A service in use. */
export type ServiceRow = {
  /** What is stored, or was given when it could not be stored. */
  fields: ServiceFields;
  /** What it is called. */
  name: string;
  /** True for one that is not in the catalogue. */
  own: boolean;
  /** What is known of it, each with its source and day. */
  known: Array<string>;
  /** The layers that are not the provider's alone, which an IT partner can have. */
  partnerLayers: Array<string>;
};

/** A service as a person gives it. Whatever is empty is unknown. */
export type ServiceFields = {
  /** The id of the catalogue, or `custom`. */
  service: string;
  /** What it is called here. */
  label: string;
  /** The service model of an own one. */
  model: string;
  /** The provider of an own one. */
  provider: string;
  /** The country of the provider's owner, of an own one. */
  parentCountry: string;
  /** The country of the host's owner, of an own one. */
  hostCountry: string;
  /** How soon work stops without it: `1` to `4`. */
  criticality: string;
  /** What would take its place: `0` to `4`. */
  substitute: string;
  /** The copy elsewhere: `0` to `2`. */
  copy: string;
  /** Whether the data is kept in the Union: `yes`, `no` or empty. */
  euResidency: string;
  /** Whether the keys are held outside the provider: `yes`, `no` or empty. */
  ownKeys: string;
  /** The sign-in: `own`, a name, or empty. */
  login: string;
  /** The layers that the IT partner has. */
  itPartner: Array<string>;
};

/** A layer. */
export type LayerRow = {
  /** The id. */
  id: string;
  /** The name. */
  name: string;
  /** True when it is the provider's alone in every service in use. */
  providerOnly: boolean;
  /** A cell a service; `None` while nobody said what kind of service it is. */
  cells: Array<CellRow | null>;
};

/** A layer of a service. */
export type CellRow = {
  /** `provider`, `customer`, `shared` or `partner`. */
  owner: string;
  /** The letter of who answers, or the word for nobody. */
  letter: string;
  /** `done`, `partly`, `missing`, `unknown`, `unowned` or `not-yours`. */
  state: string;
  /** The whole as a sentence. */
  name: string;
};

/** A cell that was chosen. */
export type CellView = {
  /** The service. */
  service: string;
  /** The layer. */
  layer: string;
  /** What it means that it is so. */
  owned: string;
  /** How far it is; empty for the provider's alone. */
  state: string;
  /** Why it is so. */
  reason: string;
  /** What the provider does; empty when nothing. */
  providerPart: string;
  /** What the organisation does; empty when nothing. */
  yourPart: string;
  /** Why it matters. */
  why: string;
  /** What to ask the provider. */
  ask: string;
  /** The proof. */
  proof: string;
  /** What to do: the first of the actions that close the gap. */
  actions: Array<CellAction>;
  /** The answers behind it. */
  questions: Array<QuestionLink>;
  /** What it rests on. */
  sources: Array<string>;
};

/** An action that closes a gap. */
export type CellAction = {
  /** The id. */
  id: string;
  /** The action. */
  title: string;
  /** Who does it; empty when nobody was named. */
  owner: string;
};

/** How concentrated the services are by something. */
export type ConcentrationRow = {
  /** By what. */
  title: string;
  /** How many equal suppliers it is like. */
  equals: string;
  /** The shares, the largest first. */
  shares: Array<ShareRow>;
};

/** A share. */
export type ShareRow = {
  /** The name. */
  name: string;
  /** The share, 0 to 100, for the bar. */
  percent: number;
  /** The name and the share as a line. */
  text: string;
  /** True for what is not known. */
  unknown: boolean;
};

/** Something that can stop. */
export type StopRow = {
  /** The name, or the country's code. */
  id: string;
  /** What it is called. */
  name: string;
  /** True for a country. */
  country: boolean;
  /** What happens, as a title. */
  title: string;
  /** How many services stop. */
  count: string;
  /** They, the most critical first. */
  stopped: Array<StoppedRow>;
};

/** A service that stops. */
export type StoppedRow = {
  /** The service. */
  name: string;
  /** Why it stops. */
  why: string;
  /** How long the organisation can do without it, what takes its place, and the copy. */
  lines: Array<string>;
};

/** How exposed the services are. */
export type ExposureView = {
  /** All together. */
  whole: string;
  /** A row a service, the most exposed first. */
  rows: Array<ExposureRow>;
  /** The formula. */
  formula: string;
};

/** How exposed a service is. */
export type ExposureRow = {
  /** The service. */
  name: string;
  /** The exposure, 0 to 100, for the bar; `None` while something is unknown. */
  score: number | null;
  /** The figure as it is shown, or what is missing. */
  figure: string;
  /** Whose law reaches it. */
  law: string;
};

/** Something that happened at a provider. */
export type OutageRow = {
  /** What happened. */
  text: string;
  /** What it teaches. */
  lesson: string;
  /** Where it stands. */
  source: string;
};

/** The comparison. */
export type AvailabilityView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** What a second cloud brings or costs, as a title. */
  finding: string;
  /** That it is an illustration. */
  illustration: string;
  /** The stories to start from. */
  stories: Array<StoryRow>;
  /** The designs. */
  designs: Array<DesignRow>;
  /** The end of the scale, in hours a year. */
  scale: number;
  /** The marks of the scale. */
  marks: Array<MarkRow>;
  /** The downtime of one provider, beyond which two do worse. */
  limit: number;
  /** How much room one's own mistakes have. */
  breakEven: string;
  /** The design with the least downtime. */
  best: string;
  /** The chart in a sentence. */
  alt: string;
  /** The assumptions. */
  assumptions: Array<AssumptionRow>;
  /** The formulas. */
  formulas: string;
};

/** A story. */
export type StoryRow = {
  /** The id. */
  id: string;
  /** The name. */
  name: string;
  /** What it tells. */
  about: string;
  /** True when the assumptions are those of the story. */
  chosen: boolean;
};

/** A design. */
export type DesignRow = {
  /** The id. */
  id: string;
  /** The name. */
  name: string;
  /** Hours a year for failures, for the bar. */
  infrastructure: number;
  /** Hours a year for one's own mistakes, for the bar. */
  human: number;
  /** The same, as they are shown. */
  infrastructureText: string;
  /** The same, as they are shown. */
  humanText: string;
  /** Hours a year in all. */
  totalText: string;
  /** True for the least downtime. */
  best: boolean;
};

/** A mark of a scale. */
export type MarkRow = {
  /** Where it is, in hours. */
  at: number;
  /** What stands there. */
  text: string;
};

/** An assumption. */
export type AssumptionRow = {
  /** The id. */
  id: string;
  /** What it is. */
  label: string;
  /** Where its default comes from. */
  about: string;
  /** Its range in words. */
  range: string;
  /** Its value. */
  value: number;
  /** Its value as it is shown. */
  text: string;
  /** The least. */
  least: number;
  /** The most. */
  most: number;
  /** By how much it moves. */
  step: number;
  /** Its sources. */
  sources: Array<string>;
};

/** The incidents of an assessment, and the one that is open. */
export type IncidentView = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The one that is open; `None` while there is none. */
  open: OpenIncident | null;
  /** The others, the newest first. */
  others: Array<IncidentLink>;
  /** The steps of the checklist, by phase. */
  phases: Array<PhaseRow>;
  /** Who is told, and where. */
  contacts: Array<ContactView>;
  /** What it rests on. */
  sources: Array<SourceView>;
};

/** An incident that is open. */
export type OpenIncident = {
  /** Its place in the list, from 0. */
  at: number;
  /** What was filled in, or given when it could not be stored. */
  fields: IncidentFields;
  /** What is wrong with it; the rest is stored. `field` is the name of one of [`IncidentFields`]. */
  problems: Array<FieldProblem>;
  /** Whether incidents have to be reported. */
  duty: string;
  /** What counts as significant; empty without a duty. */
  significant: Array<string>;
  /** What is due, the first first. */
  due: Array<DueRow>;
};

/** An incident, as a person gives it. Whatever is empty is unknown. */
export type IncidentFields = {
  /** What happened. */
  name: string;
  /** When somebody became aware of it. */
  aware: MomentFields;
  /** Whether personal data is involved: `yes`, `no` or empty. */
  personalData: string;
  /** When the notification was sent. */
  notified: MomentFields;
  /** When it was over. */
  handled: MomentFields;
  /** The ids of the steps and of what is due that are done. */
  done: Array<string>;
};

/** A moment by Belgian time, however it is written; `now` in both for the moment it is. */
export type MomentFields = {
  /** The day, such as 22/11/2026. */
  day: string;
  /** The time, such as 14:30. */
  time: string;
};

/** Something that is due. */
export type DueRow = {
  /** The id under which it is done. */
  id: string;
  /** What it is. */
  title: string;
  /** What belongs in it. */
  about: string;
  /** The last moment. */
  when: string;
  /** The law and the article. */
  law: string;
  /** On what it depends whether it holds; empty when it is certain. */
  condition: string;
  /** What is still to be filled in for the exact moment; empty when it is exact. */
  latest: string;
  /** How much time is left; empty when it has passed or is done. */
  left: string;
  /** True when the moment has passed and it is not done. */
  late: boolean;
  /** True when it is done. */
  done: boolean;
  /** False for the notification, which is done by saying when it was sent. */
  ticked: boolean;
};

/** The steps of a phase. */
export type PhaseRow = {
  /** `now`, `tell` or `after`. */
  id: string;
  /** The phase. */
  title: string;
  /** Its steps. */
  steps: Array<StepRow>;
};

/** A step. */
export type StepRow = {
  /** The id under which it is done. */
  id: string;
  /** What to do. */
  text: string;
  /** The law and the article; empty for advice. */
  law: string;
  /** True when it is done. */
  done: boolean;
};

/** Another incident. */
export type IncidentLink = {
  /** Its place in the list, from 0. */
  at: number;
  /** What it is called, and since when it is known. */
  label: string;
};

/** Answers that cannot both be true, or deserve a second look together. */
export type ContradictionView = {
  /** The rule's id. */
  id: string;
  /** What the answers say. */
  text: string;
  /** How to find out which is right. */
  check: string;
  /** True when the answers cannot all be true; else they only deserve a second look. */
  certain: boolean;
  /** The questions. */
  questions: Array<QuestionLink>;
};

/** A country. */
export type CountryRow = {
  /** Two letters. */
  code: string;
  /** The name. */
  name: string;
};

/** One of the three depths. */
export type DepthRow = {
  /** `express`, `standard` or `complete`. */
  id: string;
  /** The depth's name. */
  name: string;
  /** What it is for. */
  about: string;
  /** How many questions apply, with what is known now. */
  questions: number;
  /** How many of them have no answer. */
  open: number;
  /** Minutes that the open ones take, at least 1 while one is open, else 0. */
  minutes: number;
  /** True for the depth of the assessment. */
  chosen: boolean;
};

/** Another enterprise of the group, as a person gives it. */
export type EnterpriseFields = {
  /** The name. */
  name: string;
  /** The share in percent; only of a partner. */
  share: string;
  /** Staff in annual work units. */
  staff: string;
  /** Turnover in euro a year. */
  turnover: string;
  /** Balance sheet total in euro. */
  balanceSheet: string;
};

/** A problem of a file, in words. */
export type FileProblem = {
  /** The JSON path; empty for the file as a whole. */
  path: string;
  /** What is wrong and what to do. */
  message: string;
};

/** How ready an organisation is on a measure. */
export type MeasureRow = {
  /** A letter of the directive, or `disclosure`. */
  id: string;
  /** The measure. */
  name: string;
  /** The score of the questions behind it; `None` when none is asked. */
  interval: IntervalView | null;
  /** Questions behind it with an answer that says something. */
  known: number;
  /** Questions behind it that are asked. */
  asked: number;
  /** The questions behind it that could score better, the heaviest loss first. */
  open: Array<QuestionLink>;
  /** The first actions that lift it. */
  actions: Array<string>;
};

/** What decides it, as a person gives it. Whatever is empty is unknown. */
export type Nis2Fields = {
  /** The ids of what the business does. */
  activities: Array<string>;
  /** True when it does nothing that is listed. */
  noActivity: boolean;
  /** Country of establishment, two letters. */
  establishedIn: string;
  /** Country of the main establishment in the Union, two letters. */
  mainEstablishment: string;
  /** Whether it serves Belgium: `yes`, `no` or empty. */
  servesBelgium: string;
  /** Staff in annual work units, however it is written. */
  staff: string;
  /** Turnover in euro a year. */
  turnover: string;
  /** Balance sheet total in euro. */
  balanceSheet: string;
  /** Whether enterprises control it or are controlled by it: `yes`, `no` or empty. */
  group: string;
  /** Those enterprises. */
  linked: Array<EnterpriseFields>;
  /** Whether enterprises hold 25 to 50 % of it, or it of them: `yes`, `no` or empty. */
  partnered: string;
  /** Those enterprises. */
  partners: Array<EnterpriseFields>;
  /** Whether its IT is independent of the group: `yes`, `no` or empty. */
  independent: string;
  /** Whether it was named a critical entity: `yes`, `no` or empty. */
  criticalEntity: string;
  /** What a letter of the CCB says: `none`, `essential`, `important` or empty. */
  ccbLetter: string;
  /** Whether it has customers under NIS2: `yes`, `no` or empty. */
  nis2Customers: string;
};

/** Whether the NIS2 law covers the organisation, and the facts that decide it. */
export type Nis2View = {
  /** The assessment. */
  assessment: AssessmentHead;
  /** The facts as they are stored, or as they were given when they could not be stored. */
  fields: Nis2Fields;
  /** What is wrong with them; the others are stored. `field` is the name of one of
   *  [`Nis2Fields`], or `linked.0.staff` for one of an enterprise. */
  problems: Array<FieldProblem>;
  /** What businesses do and the law lists, the most usual first. */
  activities: Array<ActivityRow>;
  /** What businesses do and the law does not list. */
  unlisted: Array<UnlistedRow>;
  /** The countries that can be chosen, by their names. */
  countries: Array<CountryRow>;
  /** The names of the fields of which an unknown value could change the result. */
  asks: Array<string>;
  /** The result. */
  result: ScopeView;
  /** What changed since another table judged the facts; empty when none did. */
  changed: Array<string>;
  /** What its customers may ask; `None` while it has none under NIS2. */
  customers: CustomersView | null;
  /** How ready the organisation is on the eleven measures, by its answers. */
  measures: Array<MeasureRow>;
};

/** A file that was written. */
export type SavedFileView = {
  /** The file's name. */
  name: string;
  /** The folder it stands in. */
  folder: string;
};

/** The result in words. Statements of law end with their article and the numbers of their sources. */
export type ScopeView = {
  /** `essential`, `important`, `limited`, `out`, `other-country` or `check`. */
  category: string;
  /** The category in a sentence. */
  sentence: string;
  /** Where to look first when another country's law decides; else empty. */
  likely: string;
  /** The size. */
  size: string;
  /** The figures with the group's. */
  figures: Array<string>;
  /** The heading of the reasons. */
  whyTitle: string;
  /** The rules that led to the result, in the order of the procedure. */
  why: Array<string>;
  /** What needs to be confirmed, because readings differ. */
  borderline: Array<string>;
  /** What is missing and could change the result. */
  missing: Array<string>;
  /** What the result can be, depending on what is missing; else empty. */
  possible: string;
  /** The heading of the duties. */
  dutiesTitle: string;
  /** What the law asks. */
  duties: Array<string>;
  /** Days that count. */
  milestones: Array<string>;
  /** What customers may pass on; empty when nothing. */
  supplyChain: string;
  /** What is only proposed or not settled. */
  watch: Array<string>;
  /** The sources that were mentioned, in the order of their numbers. */
  sources: Array<string>;
  /** That it is indicative, and where to have it confirmed. */
  confirm: string;
};

/** A word that is explained. */
export type TermView = {
  /** The word's id. */
  id: string;
  /** The word. */
  name: string;
  /** What it means. */
  text: string;
};

/** A piece of a text: plain, or a word that is explained. */
export type TextRun = {
  /** The text. */
  text: string;
  /** The id of the word that it stands for; `None` for plain text. */
  term: string | null;
};

/** A question that nobody could answer yet. */
export type UnknownRow = {
  /** The question. */
  question: QuestionLink;
  /** How to find the answer. */
  how: string;
};

/** Something that businesses do and that the law does not list. */
export type UnlistedRow = {
  /** The id. */
  id: string;
  /** What it is. */
  text: string;
  /** More words by which it is found, parted by commas. */
  search: string;
  /** Why it is not listed, and what could still bring it in. */
  why: string;
};
