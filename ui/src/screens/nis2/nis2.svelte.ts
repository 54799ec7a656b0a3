/** Whether the NIS2 law covers the business: facts that are stored as they are given. */
import { client } from "../../api/client";
import type {
  EnterpriseFields,
  Nis2Fields,
  Nis2View,
  SavedFileView,
} from "../../api/generated/types";
import { Debounced, TYPING_PAUSE } from "../../app/delay";
import type { ScreenModel, Shell } from "../../app/shell";
import { Turns } from "../../app/turns";
import { Enterprise, type EnterprisePart, type ListName } from "./enterprise.svelte";

/** The facts without the lists of enterprises, which are rows of their own. */
type Facts = Omit<Nis2Fields, ListName>;
/** The facts that are a text or one of a few answers. */
export type FactName = Exclude<keyof Facts, "activities" | "noActivity">;
/** What is opened once it is asked: it stays open as long as the screen stands. */
export type Opened = "money" | "partners" | "where" | "main" | "serves";

/** The facts that open each part, when one of them is asked for or known. */
const OPENED_BY: Record<Opened, (keyof Nis2Fields)[]> = {
  money: ["turnover", "balanceSheet"],
  partners: ["partnered", "partners"],
  where: ["establishedIn", "mainEstablishment", "servesBelgium"],
  main: ["mainEstablishment"],
  serves: ["servesBelgium"],
};

/** The field whose answer says that a list counts. */
const COUNTS = { linked: "group", partners: "partnered" } as const;

export class Nis2Model implements ScreenModel {
  view = $state.raw<Nis2View>() as Nis2View;
  facts = $state<Facts>() as Facts;
  lists = $state<Record<ListName, Enterprise[]>>({ linked: [], partners: [] });
  saved = $state(false);
  failed = $state(false);
  /** True while the page for a customer is being written. */
  writing = $state(false);
  file = $state.raw<SavedFileView | null>(null);
  /** True once the result can have changed under the person's hands, so that it is told. */
  changed = $state(false);
  #opened = $state<Record<Opened, boolean>>({
    money: false,
    partners: false,
    where: false,
    main: false,
    serves: false,
  });
  /** What is wrong, by the place of a field: `staff`, or `partners.e3.share` for a row. */
  #problems = $state.raw(new Map<string, string>());
  /** Fields that the person has left once: before that, half a number is not an error. */
  #left = $state<Record<string, boolean>>({});

  #dirty = false;
  readonly #turns: Turns;
  #typing = new Debounced(() => void this.save(), TYPING_PAUSE);

  constructor(
    private readonly shell: Shell,
    view: Nis2View,
  ) {
    this.#turns = new Turns(shell);
    this.view = view;
    const draft = shell.drafts.get(view.assessment.id) ?? {};
    const { linked, partners, ...facts } = { ...view.fields, ...draft };
    this.facts = facts;
    this.lists = { linked: rows(linked), partners: rows(partners) };
    this.#open();
    if (Object.keys(draft).length === 0) return;
    // What could not be stored when the person left is looked at again, with what is wrong.
    this.#dirty = true;
    void this.save().then(() => {
      for (const place of this.#problems.keys()) this.#left[place] = true;
    });
  }

  get assessment() {
    return this.view.assessment;
  }

  /** True once the person said what the business does; before that, everything could matter. */
  get begun(): boolean {
    return !this.view.asks.includes("activities");
  }

  opened(part: Opened): boolean {
    return this.#opened[part];
  }

  show(part: Opened): void {
    this.#opened[part] = true;
  }

  problem(place: string): string | null {
    return this.#left[place] ? (this.#problems.get(place) ?? null) : null;
  }

  type(name: FactName, value: string): void {
    this.facts[name] = value;
    this.#later();
  }

  typeOf(row: Enterprise, part: EnterprisePart, value: string): void {
    row.fields[part] = value;
    this.#later();
  }

  async leave(place: string): Promise<void> {
    await this.settle();
    this.#left[place] = true;
  }

  /** Takes an answer that is chosen and not typed: there is no pause to wait for. */
  async choose(name: FactName, value: string): Promise<void> {
    if (this.facts[name] === value) return;
    this.facts[name] = value;
    for (const list of ["linked", "partners"] as const) {
      if (name === COUNTS[list] && value === "yes" && this.lists[list].length === 0) {
        this.lists[list].push(new Enterprise());
      }
    }
    this.#touch();
    await this.leave(name);
  }

  async tick(id: string, on: boolean): Promise<void> {
    const others = this.facts.activities.filter((other) => other !== id);
    this.facts.activities = on ? [...others, id] : others;
    if (on) this.facts.noActivity = false;
    this.#touch();
    await this.save();
  }

  async tickNone(on: boolean): Promise<void> {
    this.facts.noActivity = on;
    if (on) this.facts.activities = [];
    this.#touch();
    await this.save();
  }

  /** Adds an empty row; there is nothing in it to store yet that counts. */
  async add(list: ListName): Promise<Enterprise> {
    const row = new Enterprise();
    this.lists[list].push(row);
    this.#touch();
    await this.save();
    return row;
  }

  async remove(list: ListName, row: Enterprise): Promise<void> {
    this.lists[list] = this.lists[list].filter((other) => other.key !== row.key);
    this.#touch();
    await this.save();
  }

  #touch(): void {
    this.#dirty = true;
    this.saved = false;
  }

  #later(): void {
    this.#touch();
    this.#typing.later();
  }

  /** A list counts only while the answer before it is yes; its rows stay on the screen's mind. */
  #counting(list: ListName): Enterprise[] {
    return this.facts[COUNTS[list]] === "yes" ? [...this.lists[list]] : [];
  }

  #take(view: Nis2View, sent: Record<ListName, Enterprise[]>): void {
    this.view = view;
    this.#problems = new Map(
      view.problems.map(({ field, message }) => [placeOf(field, sent), message]),
    );
    this.#open();
  }

  #open(): void {
    for (const part of Object.keys(OPENED_BY) as Opened[]) {
      if (OPENED_BY[part].some((name) => this.#wanted(name))) this.#opened[part] = true;
    }
  }

  #wanted(name: keyof Nis2Fields): boolean {
    if (this.begun && this.view.asks.includes(name)) return true;
    const value = name === "partners" ? this.lists.partners : this.facts[name as FactName];
    return value.length > 0;
  }

  /** Stores the facts as they stand; later calls wait for earlier ones. */
  async save(): Promise<boolean> {
    this.#typing.cancel();
    this.#dirty = false;
    const sent = { linked: this.#counting("linked"), partners: this.#counting("partners") };
    const fields: Nis2Fields = {
      ...$state.snapshot(this.facts),
      linked: sent.linked.map((row) => ({ ...row.fields })),
      partners: sent.partners.map((row) => ({ ...row.fields })),
    };
    const view = await this.#turns.run(() => client.nis2Save(this.view.assessment.id, fields));
    this.failed = !view;
    if (!view) {
      this.#dirty = true;
      this.shell.drafts.set(this.view.assessment.id, fields);
      return false;
    }
    this.#take(view, sent);
    this.#keepDraft(view, fields);
    this.changed = true;
    this.saved = !this.#dirty && view.problems.length === 0;
    return true;
  }

  /** What is wrong is not stored, so it is kept until the person comes back to it. */
  #keepDraft(view: Nis2View, fields: Nis2Fields): void {
    const draft: Record<string, unknown> = {};
    for (const { field } of view.problems) {
      const name = field.split(".")[0] as keyof Nis2Fields;
      draft[name] = fields[name];
      if (name === "linked" || name === "partners") draft[COUNTS[name]] = fields[COUNTS[name]];
    }
    const id = view.assessment.id;
    if (view.problems.length > 0) this.shell.drafts.set(id, draft as Partial<Nis2Fields>);
    else this.shell.drafts.delete(id);
  }

  async settle(): Promise<boolean> {
    if (this.#dirty) return await this.save();
    await this.#turns.settled();
    return true;
  }

  /** Fields that cannot be stored are sent along, so that nothing typed gets lost. */
  async refresh(): Promise<void> {
    if (this.view.problems.length > 0) {
      await this.save();
      return;
    }
    const view = await this.#turns.run(() => client.nis2Open(this.view.assessment.id));
    if (view) this.#take(view, { linked: [], partners: [] });
  }

  /** Writes the page for a customer; a second press while it is being written does nothing. */
  async saveAnswer(): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    this.file = null;
    await this.settle();
    const file = await this.shell.run(() => client.customerPrint(this.view.assessment.id));
    this.writing = false;
    if (file) this.file = file;
  }

  async openFile(): Promise<void> {
    await this.shell.run(() => client.savedOpen());
  }

  /** Goes to the answers behind a measure, by its letter. */
  async openMeasure(letter: string): Promise<void> {
    const [assessment, of] = [this.view.assessment.id, `measure:${letter}`];
    await this.shell.open({ screen: "answers", assessment, of });
  }

  /** Goes to a question behind a measure. */
  async openQuestion(question: string): Promise<void> {
    await this.shell.open({ screen: "question", assessment: this.view.assessment.id, question });
  }
}

function rows(fields: EnterpriseFields[]): Enterprise[] {
  return fields.map((one) => new Enterprise(one));
}

/** From `partners.0.share` on the wire to the row that was sent in that place. */
function placeOf(field: string, sent: Record<ListName, Enterprise[]>): string {
  const [list = "", at = "", part] = field.split(".");
  if (part === undefined || (list !== "linked" && list !== "partners")) return field;
  return `${list}.${sent[list][Number(at)]?.key ?? at}.${part}`;
}
