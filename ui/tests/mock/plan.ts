/**
 * The action plan of the mocked program, with the real words. It puts what a person pinned first
 * and everything else in a fixed order, ten days apart; the figures only look like some.
 */
import type {
  ActionFields,
  ActionView,
  DecidedRow,
  FieldProblem,
  IntervalView,
  PlanFields,
  PlanRow,
  PlanView,
  SumsRow,
  WhatIfView,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import { type Assessment, Views } from "./views";
import { word } from "./words";

/** What the mocked program keeps of a plan. */
export type Plan = {
  /** How many actions the answers call for. */
  size: number;
  settings: PlanFields;
  states: Map<string, ActionFields>;
};

export const newPlan = (): Plan => ({
  size: 6,
  settings: { hours: "8", start: "" },
  states: new Map(),
});

const STATUSES = ["open", "planned", "doing", "done", "declined"];
const PERIODS = ["30-days", "90-days", "180-days", "later"];
/** How many days lie between the ends of two actions. */
const PACE = 10;
const UNTOUCHED: ActionFields = {
  status: "open",
  owner: "",
  due: "",
  pinned: false,
  postponedTo: "",
  reason: "",
};

const day = (text: string) => text === "" || /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text);
const over = (status: string) => status === "done" || status === "declined";

/** What is stored of what was given about an action, and what is wrong with the rest. */
export function savedAction(
  before: ActionFields | undefined,
  given: ActionFields,
  language: Language,
): { stored: ActionFields; problems: FieldProblem[] } {
  const stored = { ...given };
  const last = before ?? UNTOUCHED;
  const problems: FieldProblem[] = [];
  for (const field of ["due", "postponedTo"] as const) {
    if (day(given[field])) continue;
    stored[field] = last[field];
    problems.push({ field, message: word(language, "field-day-invalid") });
  }
  if (given.status === "declined" && given.reason.trim() === "") {
    stored.status = last.status;
    problems.push({ field: "reason", message: word(language, "field-reason-missing") });
  }
  return { stored, problems };
}

/** The same for how the plan is made. */
export function savedSettings(
  before: PlanFields,
  given: PlanFields,
  language: Language,
): { stored: PlanFields; problems: FieldProblem[] } {
  const stored = { hours: given.hours || "8", start: given.start };
  const problems: FieldProblem[] = [];
  if (!/^\d*$/.test(given.hours)) {
    stored.hours = before.hours;
    problems.push({
      field: "hours",
      message: word(language, "field-hours-invalid", { most: 1000 }),
    });
  }
  if (!day(given.start)) {
    stored.start = before.start;
    problems.push({ field: "start", message: word(language, "field-day-invalid") });
  }
  return { stored, problems };
}

/** What was given and could not be stored. */
export type Refused = {
  settings?: { given: PlanFields; problems: FieldProblem[] };
  action?: { id: string; given: ActionFields; problems: FieldProblem[] };
};

export class PlanOf {
  readonly #views: Views;
  constructor(
    private readonly assessment: Assessment,
    private readonly language: Language,
  ) {
    this.#views = new Views(language);
  }

  #say(id: string, values: Record<string, string | number> = {}): string {
    return word(this.language, id, values);
  }

  #state(id: string): ActionFields {
    return this.assessment.plan.states.get(id) ?? UNTOUCHED;
  }

  /** Every action that the answers call for; the six of the results, over and over. */
  #called(): ActionView[] {
    const { actions } = this.#views.results(this.assessment);
    return Array.from({ length: this.assessment.plan.size }, (_, at) => {
      const one = actions[at % actions.length]!;
      return { ...one, id: `action-${at + 1}`, legal: at % 6 === 0 };
    });
  }

  #score(low: number): IntervalView {
    return this.#views.interval(low, Math.min(100, low + 18), true, false);
  }

  #row(action: ActionView, at: number, refused: Refused["action"]): PlanRow {
    const state = this.#state(action.id);
    const to = PACE * (at + 1);
    const end = new Date(Date.UTC(2026, 10, 22 + to)).toISOString().slice(0, 10);
    const short = state.due || end.split("-").reverse().join("/");
    const late = state.due !== "" && state.due.split("/").reverse().join("-") < end;
    const wrong = refused?.id === action.id && refused.problems.length > 0 ? refused : undefined;
    return {
      action: { ...action, rank: at + 1 },
      fields: wrong?.given ?? state,
      problems: wrong?.problems ?? [],
      status: this.#say(`status-${state.status}`),
      who: state.owner || action.who,
      due: late
        ? this.#say("plan-due-late", { day: short, end: end.split("-").reverse().join("/") })
        : this.#say("plan-due", { day: short }),
      dueShort: short,
      late,
      period: PERIODS[[30, 90, 180].filter((limit) => to > limit).length] ?? "later",
      reasons: action.legal
        ? [
            this.#say("plan-because-duty", {
              duty: this.#say("plan-duty-register"),
              law: "art. 13",
            }),
          ]
        : [],
      moved: [
        ...(state.pinned ? [this.#say("plan-pinned")] : []),
        ...(state.postponedTo ? [this.#say("plan-postponed", { day: state.postponedTo })] : []),
      ],
      gain: at % 4 === 3 ? "" : this.language === "en" ? "1.2" : "1,2",
      after: this.#score(41 + Math.min(41, 1.2 * (at + 1))),
      from: PACE * at,
      to: to - 1,
    };
  }

  #decided(action: ActionView, refused: Refused["action"]): DecidedRow {
    const state = this.#state(action.id);
    const wrong = refused?.id === action.id && refused.problems.length > 0 ? refused : undefined;
    return {
      id: action.id,
      title: action.title,
      fields: wrong?.given ?? state,
      problems: wrong?.problems ?? [],
      status: this.#say(`status-${state.status}`),
      reason: state.status === "declined" ? state.reason : "",
    };
  }

  #sums(name: string, actions: number): SumsRow {
    return {
      name,
      actions,
      hours: this.#say("effort-hours", { low: "4", high: "12", count: 12 }),
      euros: this.#say("cost-up-to", { high: "300" }),
    };
  }

  #totals(count: number): string {
    const hours = this.#say("effort-hours", { low: 2 * count, high: 5 * count, count: 5 * count });
    return this.#say("plan-totals", { count, hours, euros: this.#say("cost-nothing") });
  }

  view(refused: Refused = {}): PlanView {
    const { plan } = this.assessment;
    const called = this.assessment.answers.size === 0 ? [] : this.#called();
    const open = called.filter(({ id }) => !over(this.#state(id).status));
    const first = open.filter(({ id }) => this.#state(id).pinned);
    const ordered = [...first, ...open.filter((action) => !first.includes(action))];
    const settings = { ...plan.settings };
    for (const { field } of refused.settings?.problems ?? []) {
      settings[field as keyof PlanFields] = refused.settings!.given[field as keyof PlanFields];
    }
    const days = Math.max(30, PACE * ordered.length);
    const decided = called.filter(({ id }) => over(this.#state(id).status));
    return {
      assessment: this.#views.head(this.assessment),
      settings,
      settingsProblems: refused.settings?.problems ?? [],
      basis: this.#say("plan-basis", {
        hours: Number(plan.settings.hours),
        day: plan.settings.start || "22/11/2026",
      }),
      baseline: this.#score(41),
      bands: this.#views.bands(),
      actions: ordered.map((action, at) => this.#row(action, at, refused.action)),
      decided: decided.map((action) => this.#decided(action, refused.action)),
      noActions:
        ordered.length > 0
          ? ""
          : this.#say(decided.length > 0 ? "report-plan-decided" : "report-plan-unknown"),
      periods: PERIODS.map((value) => ({ value, text: this.#say(`plan-period-${value}`) })),
      statuses: STATUSES.map((value) => ({ value, text: this.#say(`status-${value}`) })),
      totals: this.#totals(ordered.length),
      quarters: [this.#sums(this.#say("plan-quarter", { number: "1", year: "2027" }), 4)],
      doers: [this.#sums(this.#say("doer-owner"), 3), this.#sums(this.#say("doer-it-partner"), 3)],
      days,
      ticks: [30, 90, 180]
        .filter((at) => at <= days)
        .map((at) => ({ day: at, label: this.#say("plan-tick-days", { count: at }) })),
      burnDown: this.#say("plan-burn-down", { now: "59", then: "52", day: "21/01/2027" }),
      terms: this.#views.results(this.assessment).terms,
    };
  }

  whatIf(done: string[]): WhatIfView {
    return { interval: this.#score(41 + 5 * done.length), totals: this.#totals(done.length) };
  }
}
