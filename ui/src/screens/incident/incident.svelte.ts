/** An incident: what is filled in is stored as it is given, and what is due follows from it. */
import { client } from "../../api/client";
import type {
  IncidentFields,
  IncidentView,
  MomentFields,
  SavedFileView,
} from "../../api/generated/types";
import { Debounced, TYPING_PAUSE } from "../../app/delay";
import type { ScreenModel, Shell } from "../../app/shell";
import { Turns } from "../../app/turns";

/** The fields that are a moment. */
export type MomentName = "aware" | "notified" | "handled";

/** What stands for the moment it is. */
const NOW: MomentFields = { day: "now", time: "now" };

const EMPTY: IncidentFields = {
  name: "",
  aware: { day: "", time: "" },
  personalData: "",
  notified: { day: "", time: "" },
  handled: { day: "", time: "" },
  done: [],
};

export class IncidentModel implements ScreenModel {
  view = $state.raw<IncidentView>() as IncidentView;
  fields = $state<IncidentFields>(EMPTY);
  saved = $state(false);
  failed = $state(false);
  /** True while a PDF is being written. */
  writing = $state(false);
  file = $state.raw<SavedFileView | null>(null);
  /** Fields that the person has left once: before that, half a date is not an error. */
  #left = $state<Record<string, boolean>>({});
  #dirty = false;
  readonly #turns: Turns;
  #typing = new Debounced(() => void this.save(), TYPING_PAUSE);

  constructor(
    private readonly shell: Shell,
    view: IncidentView,
  ) {
    this.#turns = new Turns(shell);
    this.#open(view);
  }

  get assessment() {
    return this.view.assessment;
  }

  get open() {
    return this.view.open;
  }

  problem(field: string): string | null {
    if (!this.#left[field]) return null;
    return this.open?.problems.find((problem) => problem.field === field)?.message ?? null;
  }

  /** Shows another incident, or the same one as it is stored. */
  #open(view: IncidentView): void {
    this.view = view;
    const key = this.#key();
    const draft = key === null ? undefined : this.shell.incidentDrafts.get(key);
    this.fields = structuredClone(draft ?? view.open?.fields ?? EMPTY);
    this.#left = {};
    if (!draft) return;
    // What could not be stored when the person left is looked at again, with what is wrong.
    this.#dirty = true;
    void this.save().then(() => {
      for (const { field } of this.open?.problems ?? []) this.#left[field] = true;
    });
  }

  #key(): string | null {
    return this.open ? `${this.assessment.id} ${this.open.at}` : null;
  }

  typeName(value: string): void {
    this.fields.name = value;
    this.#later();
  }

  typeMoment(name: MomentName, part: keyof MomentFields, value: string): void {
    this.fields[name][part] = value;
    this.#later();
  }

  /** The moment it is, which the program writes. */
  async setNow(name: MomentName): Promise<void> {
    this.fields[name] = { ...NOW };
    this.#touch();
    if (!(await this.save())) return;
    const written = this.open?.fields[name];
    if (written) this.fields[name] = { ...written };
  }

  async choose(value: string): Promise<void> {
    if (this.fields.personalData === value) return;
    this.fields.personalData = value;
    this.#touch();
    await this.save();
  }

  async tick(id: string, on: boolean): Promise<void> {
    const others = this.fields.done.filter((other) => other !== id);
    this.fields.done = on ? [...others, id] : others;
    this.#touch();
    await this.save();
  }

  async leave(field: string): Promise<void> {
    await this.settle();
    this.#left[field] = true;
  }

  #touch(): void {
    this.#dirty = true;
    this.saved = false;
  }

  #later(): void {
    this.#touch();
    this.#typing.later();
  }

  async save(): Promise<boolean> {
    this.#typing.cancel();
    const at = this.open?.at;
    if (at === undefined) return true;
    this.#dirty = false;
    const fields = $state.snapshot(this.fields);
    const view = await this.#turns.run(() => client.incidentSave(this.assessment.id, at, fields));
    this.failed = !view;
    const key = this.#key();
    if (!view) {
      this.#dirty = true;
      if (key !== null) this.shell.incidentDrafts.set(key, fields);
      return false;
    }
    this.view = view;
    if (key !== null) {
      if (view.open && view.open.problems.length > 0) this.shell.incidentDrafts.set(key, fields);
      else this.shell.incidentDrafts.delete(key);
    }
    this.saved = !this.#dirty && view.open?.problems.length === 0;
    return true;
  }

  async settle(): Promise<boolean> {
    if (this.#dirty) return await this.save();
    await this.#turns.settled();
    return true;
  }

  async refresh(): Promise<void> {
    if ((this.open?.problems.length ?? 0) > 0) {
      await this.save();
      return;
    }
    const at = this.open?.at ?? null;
    const view = await this.#turns.run(() => client.incidentOpen(this.assessment.id, at));
    if (view) this.view = view;
  }

  /** What is left gets less by itself: fetches it again unless the person is busy with a field. */
  async passTime(): Promise<void> {
    if (!this.#dirty && this.open?.problems.length === 0) await this.refresh();
  }

  /** Notes a new incident, of which the person became aware now. */
  async add(): Promise<void> {
    await this.#replace(() => client.incidentAdd(this.assessment.id));
  }

  async show(at: number): Promise<void> {
    await this.#replace(() => client.incidentOpen(this.assessment.id, at));
  }

  async remove(): Promise<void> {
    const at = this.open?.at;
    if (at === undefined) return;
    this.#dirty = false;
    this.#typing.cancel();
    // Places move up behind the one that goes, so what is kept for them would be misplaced.
    this.shell.incidentDrafts.clear();
    await this.#replace(() => client.incidentRemove(this.assessment.id, at));
  }

  async #replace(work: () => Promise<IncidentView>): Promise<void> {
    await this.settle();
    const view = await this.#turns.run(work);
    if (!view) return;
    this.file = null;
    this.saved = false;
    this.#open(view);
  }

  /** Writes the page to print; a second press while it is being written does nothing. */
  async print(): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    this.file = null;
    await this.settle();
    const at = this.open?.at ?? null;
    const file = await this.shell.run(() => client.incidentPrint(this.assessment.id, at));
    this.writing = false;
    if (file) this.file = file;
  }

  async openFile(): Promise<void> {
    await this.shell.run(() => client.savedOpen());
  }
}
