/**
 * The cloud map of the mocked program, with the real words. Who answers is as in the program; how
 * far it is, the shares and the exposure are made up.
 */
import type {
  CellRow,
  CellView,
  ChoiceList,
  ConcentrationRow,
  ExposureView,
  FieldProblem,
  LayerRow,
  MapView,
  ServiceFields,
  ServiceRow,
  StopRow,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import { ACTIONS, NUMBERS } from "./content";
import { QUESTIONS } from "./questions";
import { CATALOGUE, COUNTRIES, type Entry, layerWord, LAYERS, MODELS } from "./reference";
import type { Assessment } from "./views";
import { word } from "./words";

/** What the catalogue and the organisation together say of a service. */
type Known = {
  fields: ServiceFields;
  entry: Entry | undefined;
  name: string;
  model: string;
  group: string;
  host: string;
  login: string;
  /** The countries of the provider's owner and of the host's. */
  countries: string[];
};

type Cell = { owner: string; partner: boolean; state: string };

const short = (name: string) => name.split(" (")[0] ?? name;

export class CloudMap {
  readonly services: Known[];

  constructor(
    private readonly assessment: Assessment,
    private readonly language: Language,
  ) {
    this.services = (assessment.services ?? []).map((fields) => this.#known(fields));
  }

  #say(id: string, values?: Record<string, string | number>): string {
    return word(this.language, id, values);
  }

  #figure(value: number, digits: number): string {
    const text = value.toFixed(digits);
    return this.language === "en" ? text : text.replace(".", ",");
  }

  #known(fields: ServiceFields): Known {
    const entry = CATALOGUE.find(({ id }) => id === fields.service);
    const group = entry?.group ?? fields.provider;
    return {
      fields,
      entry,
      name: short(fields.label || entry?.name || this.#say("map-unnamed")),
      model: entry?.model ?? fields.model,
      group,
      host: entry?.host ?? "",
      login: fields.login === "own" ? group : fields.login || entry?.login || "",
      countries: [
        fields.parentCountry || entry?.country || "",
        fields.hostCountry || (entry?.host && entry.country) || "",
      ],
    };
  }

  #country = (code: string) => this.#say(`country-${code.toLowerCase()}`);

  /** A layer of a service; nothing while nobody said what kind of service it is. */
  #cell(service: Known, at: number): Cell | null {
    const layer = LAYERS[at]!;
    if (service.model === "") return null;
    const owner = layer.owner(service.model);
    if (owner === "provider") return { owner, partner: false, state: "not-yours" };
    const partner = service.fields.itPartner.includes(layer.id);
    const taken = partner || layer.actions.some(({ id }) => this.assessment.owners.has(id));
    const state = layer.far === "low" ? (taken ? "missing" : "unowned") : layer.far;
    return { owner, partner, state };
  }

  #row(service: Known, at: number): CellRow | null {
    const cell = this.#cell(service, at);
    if (!cell) return null;
    const { owner, partner, state } = cell;
    const who = !partner ? owner : owner === "shared" ? "shared-partner" : "partner";
    const names = { layer: layerWord(this.language, at), service: service.name };
    const id = { unowned: "map-cell-nobody", "not-yours": "map-cell-provider" }[state];
    return {
      owner: partner ? "partner" : owner,
      letter: this.#say(state === "unowned" ? "map-nobody" : `map-letter-${who}`),
      state,
      name: id
        ? this.#say(id, names)
        : this.#say("map-cell", {
            ...names,
            owner: this.#say(`map-owner-${who}`),
            state: this.#say(`map-state-${state}`),
          }),
    };
  }

  #layers(): LayerRow[] {
    return LAYERS.map(({ id }, at) => {
      const cells = this.services.map((service) => this.#row(service, at));
      return {
        id,
        name: layerWord(this.language, at),
        providerOnly: cells.every((cell) => !cell || cell.state === "not-yours"),
        cells,
      };
    });
  }

  view(head: MapView["assessment"], problems: FieldProblem[], given?: ServiceFields[]): MapView {
    const layers = this.#layers();
    return {
      assessment: head,
      finding: this.#finding(layers),
      said: this.assessment.services !== null,
      shelves: this.#shelves(),
      choices: this.#choices(),
      services: this.services.map((service, at) => ({
        ...this.#service(service),
        fields: structuredClone((problems.length > 0 && given?.[at]) || service.fields),
      })),
      problems,
      layers,
      concentration: [
        this.#shares("parent", ({ group }) => group),
        this.#shares("host", ({ host }) => host),
        this.#shares("login", ({ login }) => login),
      ],
      flags: this.services.some(({ fields }) => fields.copy === "2")
        ? [this.#say("map-flag-copy")]
        : [],
      stops: this.#stops(),
      exposure: this.#exposure(),
      outages: this.services.some(({ group }) => group === "Microsoft")
        ? [
            {
              text: this.#say("outage-microsoft-2025"),
              lesson: this.#say("outage-microsoft-2025.lesson"),
              source: "BBC",
            },
          ]
        : [],
    };
  }

  #finding(layers: LayerRow[]): string {
    if (this.assessment.services === null) return this.#say("map-finding-none");
    if (this.services.length === 0) return this.#say("map-finding-no-service");
    const states = layers.flatMap(({ cells }) => cells.map((cell) => cell?.state ?? "unknown"));
    const count = (state: string) => states.filter((one) => one === state).length;
    const found = ["unowned", "unknown"].find((state) => count(state) > 0);
    return found
      ? this.#say(`map-finding-${found}`, { count: count(found) })
      : this.#say("map-finding-done");
  }

  #shelves(): MapView["shelves"] {
    return [...new Set(CATALOGUE.map(({ shelf }) => shelf))].map((id) => ({
      id,
      name: this.#say(`service-shelf-${id}`),
      services: CATALOGUE.filter(({ shelf }) => shelf === id).map((entry) => ({
        id: entry.id,
        name: entry.name,
        about: this.#say(`service-${entry.id}`),
        search: this.#say(`service-${entry.id}.search`),
        usual: entry.usual,
      })),
    }));
  }

  #choices(): MapView["choices"] {
    const list = (id: string, marks: number[]): ChoiceList => ({
      label: this.#say(`map-${id}`),
      choices: [
        ...marks.map((mark) => ({ value: `${mark}`, text: this.#say(`map-${id}-${mark}`) })),
        { value: "", text: this.#say("map-unknown") },
      ],
    });
    const logins = new Set(this.services.map(({ entry }) => entry?.login ?? ""));
    return {
      criticality: list("criticality", [4, 3, 2, 1]),
      substitute: list("substitute", [0, 1, 2, 3, 4]),
      copy: list("copy", [0, 1, 2]),
      models: MODELS.map(({ id }) => ({ value: id, text: this.#say(`map-model-${id}`) })),
      logins: [
        { value: "own", text: this.#say("map-login-own") },
        ...[...logins].filter(Boolean).map((login) => ({ value: login, text: login })),
      ],
      countries: COUNTRIES.map((code) => ({ code, name: this.#country(code) })),
      layers: LAYERS.map(({ id }, at) => ({ value: id, text: layerWord(this.language, at) })),
    };
  }

  #service(service: Known): Omit<ServiceRow, "fields"> {
    const { entry, name } = service;
    const mine = LAYERS.filter((_, at) => {
      const cell = this.#cell(service, at);
      return cell !== null && cell.owner !== "provider";
    });
    return {
      name,
      own: !entry,
      known: entry
        ? [
            this.#say("map-known-provider", { provider: entry.group }),
            entry.country
              ? this.#say("map-known-source", {
                  text: this.#say("map-known-country", { country: this.#country(entry.country) }),
                  source: entry.group,
                  day: NUMBERS[this.language].day,
                })
              : this.#say("map-known-not"),
          ]
        : [],
      partnerLayers: mine.map(({ id }) => id),
    };
  }

  /** Each service weighs the same here. */
  #shares(by: string, of: (service: Known) => string): ConcentrationRow {
    const names = this.services.map(of);
    const shares = [...new Set(names)].map((name) => {
      const percent = (100 * names.filter((one) => one === name).length) / names.length;
      const shown = name || this.#say("map-concentration-unknown");
      return {
        name: shown,
        percent,
        text: this.#say("map-share", { name: shown, share: this.#figure(percent, 0) }),
        unknown: name === "",
      };
    });
    return {
      title: this.#say(`map-concentration-${by}`),
      equals: this.#say("map-concentration-equals", { number: this.#figure(shares.length, 1) }),
      shares: shares.sort((a, b) => b.percent - a.percent),
    };
  }

  #stops(): StopRow[] {
    const sorted = (all: string[]) => [...new Set(all)].filter(Boolean).sort();
    const names = sorted(this.services.flatMap((one) => [one.group, one.host, one.login]));
    const countries = sorted(this.services.flatMap((one) => one.countries));
    const why = (one: Known, id: string) => {
      const reasons = { provider: one.group, host: one.host, login: one.login };
      const [country, host] = one.countries;
      return Object.entries({ ...reasons, country, "host-country": host }).find(
        ([, name]) => name === id,
      )?.[0];
    };
    return [...names, ...countries].map((id, at) => {
      const country = at >= names.length;
      const name = country ? this.#country(id) : id;
      const stopped = this.services.flatMap((one) => {
        const reason = why(one, id);
        return reason ? [{ one, reason }] : [];
      });
      const level = (mark: string) => mark || "unknown";
      return {
        id,
        name,
        country,
        title: country
          ? this.#say("map-stop-country", { country: name })
          : this.#say("map-stop-name", { name }),
        count: this.#say("map-stop-count", { count: stopped.length }),
        stopped: stopped.map(({ one, reason }) => ({
          name: one.name,
          why: this.#say(`map-why-${reason}`),
          lines: [
            this.#say(`map-bear-${level(one.fields.criticality)}`),
            this.#say(`map-take-${level(one.fields.substitute)}`),
            this.#say(`map-has-copy-${level(one.fields.copy)}`),
          ],
        })),
      };
    });
  }

  #exposure(): ExposureView {
    const rows = this.services.map(({ fields, name, countries }) => {
      const marks = [fields.criticality, fields.substitute, fields.copy];
      const score = marks.includes("") ? null : 10 * marks.reduce((sum, one) => sum + +one, 0);
      return {
        name,
        score,
        figure: score === null ? this.#say("map-exposure-unknown") : this.#figure(score, 0),
        law: this.#say(`map-exposure-law-${countries[0] === "FR" ? 0 : 4}`),
      };
    });
    const known = rows.flatMap(({ score }) => score ?? []);
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    return {
      whole: known.length ? this.#say("map-exposure-whole", { figure: this.#figure(mean, 0) }) : "",
      rows: rows.sort((a, b) => (b.score ?? -1) - (a.score ?? -1)),
      formula: this.#say("map-exposure-formula"),
    };
  }

  cell(at: number, layer: number): CellView {
    const service = this.services[at];
    const { id, actions, questions, sources } = LAYERS[layer] ?? LAYERS[0]!;
    const cell = service && this.#cell(service, layer);
    if (!cell) throw { code: "cellNotFound" };
    const { owner, partner, state } = cell;
    const model = MODELS.find((one) => one.id === service.model)?.word;
    const [name, part] = [`layer-${id}`, `cell-${id}-${model}`].map((text) =>
      text.replaceAll("_", "-"),
    );
    const owned = state === "unowned" ? "nobody" : partner ? "partner" : owner;
    return {
      service: service.name,
      layer: layerWord(this.language, layer),
      owned: this.#say(`map-owned-${owned}`),
      state: state === "not-yours" ? "" : this.#say(`map-state-${state}`),
      reason: this.#say(part!),
      providerPart: owner === "customer" ? "" : this.#say(`${part}.provider`),
      yourPart: owner === "provider" ? "" : this.#say(`${part}.you`),
      why: this.#say(`${name}.why`),
      ask: this.#say(`${name}.ask`),
      proof: this.#say(`${name}.proof`),
      actions: actions.map(({ id, text }) => ({
        id,
        title: ACTIONS[this.language][text]?.title ?? "",
        owner: this.assessment.owners.get(id) ?? "",
      })),
      questions: questions.map((number) => ({
        id: `question-${number}`,
        label: QUESTIONS[this.language][(number - 1) % 2]!.short,
      })),
      sources: sources.map((source) =>
        this.#say("map-source", { source, day: NUMBERS[this.language].day }),
      ),
    };
  }
}
