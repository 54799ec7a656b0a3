// Written by crates/api/tests/bindings.rs from the Rust views. Do not edit: change those, then run `cargo test -p tandem-api --test bindings` twice.

/** What the page needs before its first paint. */
export type StartView = {
  /** The language and its words. */
  language: LanguageView;
  /** Whether the next question comes by itself after an answer. */
  autoAdvance: boolean;
  /** Where the person was when the program last ran. */
  place: PlaceView;
  /** The version of the program, such as `0.1.0`. */
  programVersion: string;
  /** The version of the questionnaire, such as `2026.11.0`. */
  packVersion: string;
  /** What happened to the data file at start, to be told once; `None` when nothing did. */
  notice: NoticeView | null;
};

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
  | { screen: "results", assessment: string };

/** The list of assessments. */
export type HomeView = {
  /** The assessment that was worked on last, when it still has open questions. */
  resume: ResumeView | null;
  /** All assessments, the one changed last first. */
  assessments: Array<AssessmentRow>;
  /** The assessment that was deleted last and can still be brought back. */
  undo: AssessmentHead | null;
  /** How many questions the express check asks before any answer. */
  questions: number;
  /** Minutes that they take. */
  minutes: number;
  /** The stories that show what a finished assessment looks like. */
  samples: Array<SampleRow>;
};

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
  /** The question's id. */
  id: string;
  /** Its number, from 1, among the questions that apply. */
  number: number;
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
  /** The question. */
  text: string;
  /** What it is about. */
  explanation: Array<TextRun>;
  /** Why it matters. */
  why: Array<TextRun>;
  /** How to find the answer. */
  how: Array<TextRun>;
  /** What would show it. */
  evidence: Array<TextRun>;
  /** The words on the screen that are explained, in the order in which they first stand. */
  terms: Array<TermView>;
  /** The options, without "don't know" and "does not apply". */
  choices: Array<ChoiceView>;
  /** The answer that is stored. */
  answer: AnswerView | null;
  /** The question before this one. */
  previous: string | null;
  /** The question after this one; `None` at the last. */
  next: string | null;
  /** The score as it stands. */
  interval: IntervalView | null;
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
  state: CostState;
  /** What the low end would rise by, as text with one decimal. */
  gain: string;
};

/** How far an answer that costs something is. */
export type CostState = "partly" | "missing" | "unknown";

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
};

/** A failure, with what is needed to say it in any language. Its words stand in `errors.ftl`. */
export type ApiError =
  | { code: "assessmentNotFound" }
  | { code: "questionNotFound" }
  | { code: "choiceNotFound" }
  | { code: "reasonMissing" }
  | { code: "textTooLong", limit: number }
  | { code: "textSeveralLines" }
  | { code: "textInvisible" }
  | { code: "sampleNotFound" }
  | { code: "languageUnknown" }
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

/** A problem of a file, in words. */
export type FileProblem = {
  /** The JSON path; empty for the file as a whole. */
  path: string;
  /** What is wrong and what to do. */
  message: string;
};

/** A file that was written. */
export type SavedFileView = {
  /** The file's name. */
  name: string;
  /** The folder it stands in. */
  folder: string;
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
