/** The fields of the plan's actions: what the program knows, and what a person typed over it. */
import { SvelteMap, SvelteSet } from "svelte/reactivity";

import type {
  ActionFields,
  DecidedRow,
  FieldProblem,
  PlanRow,
  PlanView,
} from "../../api/generated/types";

/** The fields that are written and not chosen. */
export type TextName = "owner" | "due" | "postponedTo" | "reason";

export class Drafts {
  /** What stands on the screen instead of what is stored, by the action's id. */
  #typed = new SvelteMap<string, ActionFields>();
  #problems = new SvelteMap<string, FieldProblem[]>();
  /** Fields that the person has left once: before that, half a day is not an error. */
  #left = new SvelteSet<string>();
  /** Actions of which something was not sent yet. */
  readonly dirty = new SvelteSet<string>();

  constructor(kept: Map<string, ActionFields>) {
    for (const [action, fields] of kept) this.put(action, fields);
  }

  fields(row: PlanRow | DecidedRow): ActionFields {
    return this.#typed.get(idOf(row)) ?? row.fields;
  }

  get(action: string): ActionFields | undefined {
    return this.#typed.get(action);
  }

  put(action: string, fields: ActionFields): void {
    this.#typed.set(action, fields);
    this.dirty.add(action);
  }

  leave(action: string, field: string): void {
    this.#left.add(`${action}.${field}`);
  }

  /** A reason that is only just asked for is not missing yet. */
  approach(action: string, field: string): void {
    this.#left.delete(`${action}.${field}`);
  }

  problem(action: string, field: string): string | null {
    if (!this.#left.has(`${action}.${field}`)) return null;
    return this.#problems.get(action)?.find((problem) => problem.field === field)?.message ?? null;
  }

  problems(action: string): FieldProblem[] {
    return this.#problems.get(action) ?? [];
  }

  /** The actions of which something could not be stored. */
  get wrong(): string[] {
    return [...this.#problems].filter(([, found]) => found.length > 0).map(([action]) => action);
  }

  /** Takes over what was wrong with what was sent; the rest is in the program's hands now. */
  take(action: string, problems: FieldProblem[]): void {
    this.#problems.set(action, problems);
    if (problems.length === 0 && !this.dirty.has(action)) this.#typed.delete(action);
  }
}

const idOf = (row: PlanRow | DecidedRow) => ("action" in row ? row.action.id : row.id);

/** The row of an action, wherever it stands. */
export function rowOf(view: PlanView, action: string): PlanRow | DecidedRow | undefined {
  return (
    view.actions.find((row) => row.action.id === action) ??
    view.decided.find((row) => row.id === action)
  );
}

/** How far an action is by what is stored; what stands in its fields may have been refused. */
export function storedStatus(view: PlanView, row: PlanRow | DecidedRow): string {
  return view.statuses.find(({ text }) => text === row.status)?.value ?? row.fields.status;
}
