/** The cloud map: the services in use are stored as they are given, and the map follows. */
import { client } from "../../api/client";
import type { CellView, MapView, ServiceFields } from "../../api/generated/types";
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

export class MapModel implements ScreenModel {
  view = $state.raw<MapView>() as MapView;
  rows = $state<Row[]>([]);
  /** True when somebody said that no service is in use. */
  none = $state(false);
  saved = $state(false);
  failed = $state(false);
  cell = $state.raw<CellView | null>(null);
  /** The positions of the cell that is open. */
  place = $state.raw<{ service: number; layer: number } | null>(null);
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
    this.rows = view.services.map((service) => new Row(service.fields));
    this.none = view.said && view.services.length === 0;
  }

  get assessment() {
    return this.view.assessment;
  }

  has(id: string): boolean {
    return this.rows.some((row) => row.fields.service === id);
  }

  problem(at: number, field: ServiceField): string | null {
    const place = `services.${at}.${field}`;
    if (!this.#left[place]) return null;
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

  async leave(at: number, field: ServiceField): Promise<void> {
    await this.settle();
    this.#left[`services.${at}.${field}`] = true;
  }

  async #store(): Promise<void> {
    this.#dirty = true;
    this.saved = false;
    await this.save();
  }

  async save(): Promise<boolean> {
    this.#typing.cancel();
    this.#dirty = false;
    const said = this.none || this.rows.length > 0;
    const services = said ? this.rows.map((row) => $state.snapshot(row.fields)) : null;
    const view = await this.#turns.run(() => client.servicesSave(this.assessment.id, services));
    this.failed = !view;
    if (!view) {
      this.#dirty = true;
      return false;
    }
    this.view = view;
    this.saved = !this.#dirty && view.problems.length === 0;
    await this.#reopen();
    return true;
  }

  async settle(): Promise<boolean> {
    if (this.#dirty) return await this.save();
    await this.#turns.settled();
    return true;
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
    const cell = await this.#turns.run(() => client.mapCell(this.assessment.id, service, layer));
    if (!cell) return;
    this.cell = cell;
    this.place = { service, layer };
  }

  close(): void {
    this.cell = null;
    this.place = null;
  }

  /** The cell that is open says what is true now; one that is gone is closed. */
  async #reopen(): Promise<void> {
    const place = this.place;
    if (!place) return;
    const there = this.view.layers[place.layer]?.cells[place.service];
    if (there) await this.open(place.service, place.layer);
    else this.close();
  }

  /** Names who does an action. */
  async nameOwner(action: string, owner: string): Promise<void> {
    await this.settle();
    const id = this.assessment.id;
    const view = await this.#turns.run(() => client.actionOwnerSave(id, action, owner));
    if (!view) return;
    this.view = view;
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
