/**
 * One run of the program: which screen stands, how to get to another, and what is said when a
 * command fails. Screens know it only as a `Shell`.
 */
import { asFailure, client, type Failure } from "../api/client";
import type { IncidentFields, Nis2Fields, PlaceView } from "../api/generated/types";
import { useFallbackLanguage } from "../i18n/fallback";
import { useLanguage } from "../i18n/words.svelte";
import { AvailabilityModel } from "../screens/availability/availability.svelte";
import { HomeModel } from "../screens/home/home.svelte";
import { IncidentModel } from "../screens/incident/incident.svelte";
import { MapModel } from "../screens/map/map.svelte";
import { Nis2Model } from "../screens/nis2/nis2.svelte";
import { OrganisationModel } from "../screens/organisation/organisation.svelte";
import { PlanKept } from "../screens/plan/kept";
import { PlanModel } from "../screens/plan/plan.svelte";
import { QuestionModel } from "../screens/question/question.svelte";
import { ReportModel } from "../screens/report/report.svelte";
import { ResultsModel } from "../screens/results/results.svelte";
import { AnswerQueue } from "./answers";
import { keepingPlace, startAtTitle } from "./focus";
import type { Place, ScreenModel, Shell } from "./shell";

/** After this many milliseconds a wait is worth a word. */
const NOTICEABLE = 500;

export class Session implements Shell {
  screen = $state.raw<ScreenModel | null>(null);
  error = $state.raw<Failure | null>(null);
  /** Something about the data file, told once. */
  notice = $state<string | null>(null);
  versions = $state.raw<{ program: string; pack: string } | null>(null);
  startFailed = $state(false);
  slow = $state(false);
  moving = $state(false);
  autoAdvance = $state(true);
  keys = $state(true);
  readonly answers = new AnswerQueue();
  readonly drafts = new Map<string, Partial<Nis2Fields>>();
  readonly incidentDrafts = new Map<string, IncidentFields>();
  readonly plan = new PlanKept();

  #turn = 0;
  #waiting = 0;

  async start(): Promise<void> {
    this.startFailed = false;
    try {
      const view = await client.start();
      useLanguage(view.language);
      this.autoAdvance = view.autoAdvance;
      this.notice = view.notice?.text ?? null;
      this.versions = { program: view.programVersion, pack: view.packVersion };
      await this.#resume(view.place);
    } catch (reason) {
      await useFallbackLanguage();
      this.error = asFailure(reason);
      this.startFailed = true;
    }
  }

  /** Goes to where the person was; when that fails, the list is always a place to be. */
  async #resume(place: PlaceView): Promise<void> {
    try {
      this.screen = await this.#load(place);
    } catch (reason) {
      if (place.screen === "home") throw reason;
      this.screen = await this.#load({ screen: "home" });
      this.fail(asFailure(reason));
    }
  }

  async #load(place: Place): Promise<ScreenModel> {
    switch (place.screen) {
      case "home":
        return new HomeModel(this, await client.home());
      case "organisation":
        return new OrganisationModel(this, await client.organisationOpen(place.assessment));
      case "question":
        return new QuestionModel(this, await client.questionOpen(place.assessment, place.question));
      case "map":
        return new MapModel(this, await client.mapOpen(place.assessment));
      case "availability":
        return new AvailabilityModel(this, await client.availabilityOpen(place.assessment));
      case "nis2":
        return new Nis2Model(this, await client.nis2Open(place.assessment));
      case "report":
        return new ReportModel(this, await client.reportOpen(place.assessment));
      case "incident":
        return new IncidentModel(this, await client.incidentOpen(place.assessment, null));
      case "results":
        return new ResultsModel(this, await client.resultsOpen(place.assessment));
      case "plan":
        return new PlanModel(this, await client.planOpen(place.assessment));
    }
  }

  async open(place: Place): Promise<void> {
    const turn = ++this.#turn;
    this.moving = true;
    const settled = (await this.screen?.settle()) ?? true;
    const model = await this.run(() => this.#load(place));
    if (turn !== this.#turn) return;
    this.moving = false;
    if (!model) return;
    if (settled) this.error = null;
    this.screen = model;
    await startAtTitle();
  }

  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.#waiting += 1;
    const timer = setTimeout(() => (this.slow = true), NOTICEABLE);
    try {
      return await work();
    } catch (reason) {
      this.fail(asFailure(reason));
      return undefined;
    } finally {
      clearTimeout(timer);
      this.#waiting -= 1;
      if (this.#waiting === 0) this.slow = false;
    }
  }

  fail(failure: Failure): void {
    this.error = failure;
  }

  async setLanguage(code: string): Promise<void> {
    await this.screen?.settle();
    const language = await this.run(() => client.languageSet(code));
    if (!language) return;
    await keepingPlace(async () => {
      useLanguage(language);
      await this.screen?.refresh();
    });
  }

  async setAutoAdvance(on: boolean): Promise<void> {
    const before = this.autoAdvance;
    this.autoAdvance = on;
    const done = await this.run(() => client.autoAdvanceSet(on));
    if (done === undefined) this.autoAdvance = before;
  }
}
