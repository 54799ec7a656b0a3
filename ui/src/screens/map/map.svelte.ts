/** The cloud map: the services in use are stored as they are given, and the map follows. */
import { client } from "../../api/client";
import type { CellView, MapView, ServiceFields, ServiceRow } from "../../api/generated/types";
import { Debounced, TYPING_PAUSE } from "../../app/delay";
import type { ScreenModel, Shell } from "../../app/shell";
import { Turns } from "../../app/turns";

/** The fields of a service that are a text or one of a few answers. */
export type ServiceField = Exclude<keyof ServiceFields, "service" | "itPartner">;

/** What the id of a service outside the catalogue is. */
const CUSTOM = "custom";

/** A service on the screen, with a key of its own for as long as it stands there. */
export class Row {
  static #next = 0;
  readonly key = `s${Row.#next++}`;
  fields = $state<ServiceFields>() as ServiceFields;

  constructor(fields: ServiceFields) {
    this.fields = { ...fields, itPartner: [...fields.itPartner] };
  }
}

/** A cell: its service, and the position of its layer. */
type Place = { row: Row; layer: number };

export class MapModel implements ScreenModel {
  view = $state.raw<MapView>() as MapView;
  rows = $state<Row[]>([]);
  /** True when somebody said that no service is in use. */
  none = $state(false);
  saved = $state(false);
  failed = $state(false);
  cell = $state.raw<CellView | null>(null);
  /** The rows that the view is about, in its order; the screen may be ahead of it. */
  #columns = $state.raw<Row[]>([]);
  /** The cell that is open. */
  #open = $state.raw<Place | null>(null);
  /** Fields that the person has left once. */
  #left = $state<Record<string, boolean>>({});
  #dirty = false;
  readonly #turns: Turns;
  #typing = new Debounced(() => void this.save(), TYPING_PAUSE);

  constructor(
    private readonly shell: Shell,
    view: MapView,
  ) {
    this.#turns = new Turns(shell);
    this.view = view;
    this.#columns = view.services.map((service) => new Row(service.fields));
    this.rows = [...this.#columns];
    this.none = view.said && view.services.length === 0;
  }

  get assessment() {
    return this.view.assessment;
  }

  has(id: string): boolean {
    return this.rows.some((row) => row.fields.service === id);
  }

  /** What the program says of a service; nothing while it is on its way. */
  shown(row: Row): ServiceRow | undefined {
    return this.view.services[this.#columns.indexOf(row)];
  }

  /** The positions of the cell that is open. */
  get place(): { service: number; layer: number } | null {
    const open = this.#open;
    return open && { service: this.#columns.indexOf(open.row), layer: open.layer };
  }

  problem(row: Row, field: ServiceField): string | null {
    if (!this.#left[`${row.key}.${field}`]) return null;
    const place = `services.${this.#columns.indexOf(row)}.${field}`;
    return this.view.problems.find((problem) => problem.field === place)?.message ?? null;
  }

  async tick(id: string, on: boolean): Promise<void> {
    if (on) this.rows.push(new Row({ ...empty(), service: id }));
    else this.rows = this.rows.filter((row) => row.fields.service !== id);
    if (on) this.none = false;
    await this.#store();
  }

  async tickNone(on: boolean): Promise<void> {
    this.none = on;
    if (on) this.rows = [];
    await this.#store();
  }

  async addOwn(): Promise<void> {
    this.rows.push(new Row({ ...empty(), service: CUSTOM, model: "saas" }));
    this.none = false;
    await this.#store();
  }

  async remove(row: Row): Promise<void> {
    this.rows = this.rows.filter((other) => other.key !== row.key);
    await this.#store();
  }

  type(row: Row, field: ServiceField, value: string): void {
    row.fields[field] = value;
    this.#dirty = true;
    this.saved = false;
    this.#typing.later();
  }

  async choose(row: Row, field: ServiceField, value: string): Promise<void> {
    if (row.fields[field] === value) return;
    row.fields[field] = value;
    await this.#store();
  }

  async tickPartner(row: Row, layer: string, on: boolean): Promise<void> {
    const others = row.fields.itPartner.filter((other) => other !== layer);
    row.fields.itPartner = on ? [...others, layer] : others;
    await this.#store();
  }

  async leave(row: Row, field: ServiceField): Promise<void> {
    await this.settle();
    this.#left[`${row.key}.${field}`] = true;
  }

  async #store(): Promise<void> {
    this.#dirty = true;
    this.saved = false;
    await this.save();
  }

  async save(): Promise<boolean> {
    this.#typing.cancel();
    this.#dirty = false;
    const sent = [...this.rows];
    const said = this.none || sent.length > 0;
    const services = said ? sent.map((row) => $state.snapshot(row.fields)) : null;
    const view = await this.#turns.run(async () => {
      const view = await client.servicesSave(this.assessment.id, services);
      // Before the next command, which may ask for a cell by these positions.
      this.view = view;
      this.#columns = sent;
      return view;
    });
    this.failed = !view;
    if (!view) {
      this.#dirty = true;
      return false;
    }
    this.saved = !this.#dirty && view.problems.length === 0;
    await this.#reopen();
    return true;
  }

  async settle(): Promise<boolean> {
    if (this.#dirty) return await this.save();
    await this.#turns.settled();
    return !this.#dirty;
  }

  async refresh(): Promise<void> {
    if (this.view.problems.length > 0) {
      await this.save();
      return;
    }
    const view = await this.#turns.run(() => client.mapOpen(this.assessment.id));
    if (view) this.view = view;
    await this.#reopen();
  }

  /** Shows who does what in a cell. */
  async open(service: number, layer: number): Promise<void> {
    const row = this.#columns[service];
    if (!row) return;
    const place = { row, layer };
    const cell = await this.#ask(place);
    if (!cell) return;
    this.cell = cell;
    this.#open = place;
  }

  close(): void {
    this.cell = null;
    this.#open = null;
  }

  /** A cell as it is once the saves before it are done; nothing when its service is gone by then. */
  async #ask({ row, layer }: Place): Promise<CellView | null | undefined> {
    return await this.#turns.run(async () => {
      const service = this.#columns.indexOf(row);
      return service < 0 ? null : await client.mapCell(this.assessment.id, service, layer);
    });
  }

  /** The cell that is open says what is true now; one that is gone is closed. */
  async #reopen(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    if (!this.view.layers[open.layer]?.cells[this.#columns.indexOf(open.row)]) {
      this.close();
      return;
    }
    const cell = await this.#ask(open);
    // It was closed meanwhile, or another one was opened.
    if (cell && this.#open === open) this.cell = cell;
  }

  /** Names who does an action. */
  async nameOwner(action: string, owner: string): Promise<void> {
    await this.settle();
    const id = this.assessment.id;
    const view = await this.#turns.run(() => client.actionOwnerSave(id, action, owner));
    if (!view) return;
    // What is wrong with the services is still on the screen.
    this.view = { ...view, problems: this.view.problems };
    await this.#reopen();
  }

  async openQuestion(question: string): Promise<void> {
    await this.shell.open({ screen: "question", assessment: this.assessment.id, question });
  }
}

function empty(): ServiceFields {
  return {
    service: "",
    label: "",
    model: "",
    provider: "",
    parentCountry: "",
    hostCountry: "",
    criticality: "",
    substitute: "",
    copy: "",
    euResidency: "",
    ownKeys: "",
    login: "",
    itPartner: [],
  };
}
