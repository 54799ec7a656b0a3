/** The action plan: what is decided is stored as it is given, and the plan moves with it. */
import { client } from "../../api/client";
import type {
  ActionFields,
  DecidedRow,
  FieldProblem,
  PlanFields,
  PlanRow,
  PlanView,
} from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { Turns } from "../../app/turns";
import { t } from "../../i18n/words.svelte";
import { Drafts, rowOf, storedStatus, type TextName } from "./fields.svelte";
import type { Look } from "./kept";
import { WhatIf } from "./whatif.svelte";

/** Stands for the plan's own fields where an action's id would stand. */
export const SETTINGS = "settings";
const DECLINED = "declined";

export class PlanModel implements ScreenModel {
  view = $state.raw<PlanView>() as PlanView;
  settings = $state<PlanFields>() as PlanFields;
  /** What was stored last: an action's id, or the settings. */
  saved = $state<string | null>(null);
  /** What was asked to be stored last and was not. */
  failed = $state<string | null>(null);
  /** What happened to the action that was changed last, for whoever does not see it move. */
  told = $state("");
  /** True while rows move in the page: a field that is torn out of it was not left by anybody. */
  replacing = false;
  readonly whatIf: WhatIf;
  readonly drafts: Drafts;
  #look = $state<Look>("list");
  /** What stands open: actions, and how the plan is made. */
  #opened = $state<Record<string, boolean>>({});
  #settingsDirty = $state(false);
  #settingsProblems = $state.raw<FieldProblem[]>([]);
  #settingsLeft = $state<Record<string, boolean>>({});
  readonly #turns: Turns;

  constructor(
    private readonly shell: Shell,
    view: PlanView,
  ) {
    this.#turns = new Turns(shell);
    this.view = view;
    this.#look = shell.plan.look;
    this.whatIf = new WhatIf(shell, () => this.assessment.id);
    const kept = this.#kept;
    for (const action of kept.keys()) if (!rowOf(view, action)) kept.delete(action);
    this.drafts = new Drafts(kept);
    const settings = shell.plan.settings.get(view.assessment.id);
    this.settings = { ...(settings ?? view.settings) };
    this.#settingsDirty = settings !== undefined;
    for (const action of kept.keys()) this.#opened[action] = true;
    this.#opened[SETTINGS] = settings !== undefined;
    // What could not be stored when the person left is looked at again, with what is wrong.
    if (kept.size > 0 || settings) void this.settle().then(() => this.#leaveAll());
  }

  get assessment() {
    return this.view.assessment;
  }

  get #kept(): Map<string, ActionFields> {
    return this.shell.plan.drafts(this.view.assessment.id);
  }

  #leaveAll(): void {
    for (const action of this.drafts.wrong) {
      for (const { field } of this.drafts.problems(action)) this.drafts.leave(action, field);
    }
    for (const { field } of this.#settingsProblems) this.#settingsLeft[field] = true;
  }

  get look(): Look {
    return this.#look;
  }

  choose(look: Look): void {
    this.#look = look;
    this.shell.plan.look = look;
  }

  opened(what: string): boolean {
    return this.#opened[what] ?? false;
  }

  open(what: string, on: boolean): void {
    this.#opened[what] = on;
  }

  /** True when a reason is asked for: declined, or on the way there. */
  asksReason(row: PlanRow | DecidedRow): boolean {
    return this.drafts.fields(row).status === DECLINED;
  }

  /** True while an action is declined on the screen and not in the plan, for want of a reason. */
  declining(row: PlanRow | DecidedRow): boolean {
    return this.asksReason(row) && storedStatus(this.view, row) !== DECLINED;
  }

  problem(action: string, field: TextName): string | null {
    const message = this.drafts.problem(action, field);
    return message === null ? null : t("plan-screen-problem", { message });
  }

  settingsProblem(field: keyof PlanFields): string | null {
    const found = this.#settingsProblems.find((problem) => problem.field === field);
    if (!found || !this.#settingsLeft[field]) return null;
    return t("plan-screen-problem", { message: found.message });
  }

  type(row: PlanRow | DecidedRow, action: string, name: TextName, value: string): void {
    this.#put(action, { ...this.drafts.fields(row), [name]: value });
  }

  /** Shows another state, and does not store it yet. */
  hold(row: PlanRow | DecidedRow, action: string, status: string): void {
    if (status === DECLINED) this.drafts.approach(action, "reason");
    this.#put(action, { ...this.drafts.fields(row), status });
  }

  async setStatus(row: PlanRow | DecidedRow, action: string, status: string): Promise<void> {
    if (this.drafts.fields(row).status !== status) this.hold(row, action, status);
    await this.settle();
  }

  async pin(row: PlanRow, on: boolean): Promise<void> {
    this.#put(row.action.id, { ...this.drafts.fields(row), pinned: on });
    await this.settle();
  }

  #put(action: string, fields: ActionFields): void {
    this.drafts.put(action, { ...fields });
    this.#quiet();
  }

  #quiet(): void {
    this.saved = null;
    this.told = "";
  }

  /** Stores a field of an action that the person has left; what is wrong with it is said. */
  async leave(action: string, name: TextName): Promise<void> {
    if (this.replacing) return;
    const typed = this.drafts.dirty.has(action);
    await this.settle();
    this.drafts.leave(action, name);
    if (typed) this.told = this.problem(action, name) ?? this.told;
  }

  typeSetting(name: keyof PlanFields, value: string): void {
    this.settings[name] = value;
    this.#settingsDirty = true;
    this.#quiet();
  }

  async leaveSetting(name: keyof PlanFields): Promise<void> {
    const typed = this.#settingsDirty;
    await this.settle();
    this.#settingsLeft[name] = true;
    if (typed) this.told = this.settingsProblem(name) ?? this.told;
  }

  async #saveSettings(): Promise<boolean> {
    const { id } = this.assessment;
    const given = $state.snapshot(this.settings);
    this.#settingsDirty = false;
    const view = await this.#turns.run(() => client.planSettingsSave(id, given));
    if (!view) {
      this.#settingsDirty = true;
      this.failed = SETTINGS;
      this.shell.plan.settings.set(id, given);
      return false;
    }
    this.#settingsProblems = view.settingsProblems;
    if (view.settingsProblems.length > 0) this.shell.plan.settings.set(id, given);
    else this.shell.plan.settings.delete(id);
    // What was typed meanwhile stays; else what is stored is shown as it is written.
    if (!this.#settingsDirty) this.settings = { ...view.settings };
    this.#stored(SETTINGS, !this.#settingsDirty && view.settingsProblems.length === 0);
    await this.#show(view);
    return true;
  }

  async #saveAction(action: string): Promise<boolean> {
    const given = this.drafts.get(action);
    this.drafts.dirty.delete(action);
    if (!given) return true;
    const { id } = this.assessment;
    let before: string | null = null;
    const view = await this.#turns.run(() => {
      // What was stored before this may have moved it too.
      before = placeIn(this.view, action);
      return client.planActionSave(id, action, given);
    });
    if (!view) {
      this.drafts.dirty.add(action);
      this.failed = action;
      this.#kept.set(action, given);
      return false;
    }
    const problems = rowOf(view, action)?.problems ?? [];
    this.drafts.take(action, problems);
    if (problems.length > 0) this.#kept.set(action, given);
    else this.#kept.delete(action);
    this.#stored(action, !this.drafts.dirty.has(action) && problems.length === 0);
    const after = placeIn(view, action);
    if (problems.length === 0 && after !== null && after !== before) this.told = after;
    await this.#show(view);
    return true;
  }

  #stored(what: string, whole: boolean): void {
    if (this.failed === what) this.failed = null;
    this.saved = whole ? what : null;
    if (whole) this.told = t("app-saved");
  }

  async #show(view: PlanView): Promise<void> {
    this.view = view;
    await this.whatIf.follow(view.actions.map((row) => row.action.id));
  }

  async settle(): Promise<boolean> {
    let whole = true;
    if (this.#settingsDirty) whole = await this.#saveSettings();
    for (const action of [...this.drafts.dirty]) {
      whole = (await this.#saveAction(action)) && whole;
    }
    await this.#turns.settled();
    return whole;
  }

  /** What could not be stored is sent along, so that nothing typed gets lost. */
  async refresh(): Promise<void> {
    const wrong = this.drafts.wrong;
    for (const action of wrong) this.drafts.dirty.add(action);
    if (this.#settingsProblems.length > 0) this.#settingsDirty = true;
    if (wrong.length > 0 || this.#settingsDirty) await this.settle();
    else {
      const view = await this.#turns.run(() => client.planOpen(this.assessment.id));
      if (view) await this.#show(view);
    }
    this.#quiet();
  }

  async openQuestion(question: string | null): Promise<void> {
    await this.shell.open({ screen: "question", assessment: this.assessment.id, question });
  }
}

/** Where an action stands in a plan, in words. */
function placeIn(view: PlanView, action: string): string | null {
  const row = rowOf(view, action);
  if (!row) return null;
  if (!("action" in row)) {
    return t("plan-screen-now-decided", { title: row.title, status: row.status });
  }
  const { rank, title } = row.action;
  return t("plan-screen-now-at", { title, status: row.status, rank, day: row.dueShort });
}
