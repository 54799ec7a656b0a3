/** What a screen may ask of the program around it. */
import type { Failure } from "../api/client";
import type { AssessmentHead, IncidentFields, Nis2Fields } from "../api/generated/types";
import type { PlanKept } from "../screens/plan/kept";
import type { AnswerQueue } from "./answers";
import type { Taking } from "./taking.svelte";
import type { Workshop } from "./workshop.svelte";
import type { Step, Stepped } from "./undo";

/** Where one can go. A question of `null` is the one at which the person left off. */
export type Place =
  | { screen: "home" }
  | { screen: "organisation"; assessment: string }
  | { screen: "question"; assessment: string; question: string | null }
  | { screen: "sections"; assessment: string }
  /**
   * A section of `null` is the one where the person left off, or that of the question at which the
   * page is to start.
   */
  | { screen: "section"; assessment: string; section: string | null; question?: string | null }
  /** The answers behind a number, as `AnswersView.of` names them. */
  | { screen: "answers"; assessment: string; of: string }
  | { screen: "compare"; assessment: string; other: string | null }
  | { screen: "map"; assessment: string }
  | { screen: "availability"; assessment: string }
  | { screen: "nis2"; assessment: string }
  | { screen: "report"; assessment: string }
  | { screen: "incident"; assessment: string }
  | { screen: "results"; assessment: string }
  | { screen: "plan"; assessment: string }
  | { screen: "help" }
  | { screen: "safety" }
  /** What is handed over: these, of which the person chooses. */
  | { screen: "handover"; heads: AssessmentHead[] }
  | { screen: "trail"; assessment: string };

/** What every screen's model can do. */
export interface ScreenModel {
  /** The assessment that the screen is about, for the bar and the tabs. */
  readonly assessment: AssessmentHead | null;
  /** Stores what was typed; false when something could not be stored. Never throws. */
  settle(): Promise<boolean>;
  /** Fetches the view again, in the language of now, and keeps what the person typed. */
  refresh(): Promise<void>;
  /** Undoes the last answer or gives it again, on the screens where one answers. */
  step?(step: Step): Promise<unknown>;
}

export interface Shell {
  /** True while another screen is on its way: answers given now would be misplaced. */
  readonly moving: boolean;
  readonly autoAdvance: boolean;
  /** Whether a whole section stands on one page. */
  readonly wholeSections: boolean;
  readonly answers: AnswerQueue;
  /** Facts of an assessment that could not be stored, kept until the program closes. */
  readonly drafts: Map<string, Partial<Nis2Fields>>;
  /** The same of incidents, by the assessment's id and the place in its list. */
  readonly incidentDrafts: Map<string, IncidentFields>;
  /** How the plan is looked at, and what of it could not be stored. */
  readonly plan: PlanKept;
  /** Files on their way into the list. */
  readonly taking: Taking;
  /** The presentation on the projector. */
  readonly workshop: Workshop;
  /** Whether the keys of the question screen are in use. */
  keys: boolean;
  /** The answer that was just undone or given again; nothing once the person goes on. */
  undone: Stepped | null;
  open(place: Place): Promise<void>;
  /** Leaves the help, or another screen beside the way, for the one that stood before it. */
  back(): Promise<void>;
  /** Starts an assessment, and opens what is asked first. */
  create(): Promise<void>;
  /**
   * Goes on answering, at one question or on the page of its section, as the person chose. A
   * question of `null` is the one at which they left off.
   */
  continueAt(assessment: string, question: string | null): Promise<void>;
  /** Runs a command: a failure is shown and gives `undefined`. */
  run<T>(work: () => Promise<T>): Promise<T | undefined>;
  fail(failure: Failure): void;
  /** Stores what is being typed and locks the program. */
  lock(): Promise<void>;
  /** Asks again whether the program can be locked. */
  relearn(): Promise<void>;
  /** Begins anew with another data file, and says so. */
  restart(told: string): Promise<void>;
  setAutoAdvance(on: boolean): Promise<void>;
  setWholeSections(on: boolean): Promise<void>;
}
