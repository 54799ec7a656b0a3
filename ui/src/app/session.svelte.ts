/**
 * One run of the program: which screen stands, how to get to another, and what is said when a
 * command fails. Screens know it only as a `Shell`.
 */
import { asFailure, client, type Failure } from "../api/client";
import type { IncidentFields, Nis2Fields, PlaceView } from "../api/generated/types";
import { useFallbackLanguage } from "../i18n/fallback";
import { useLanguage } from "../i18n/words.svelte";
import { AnswersModel } from "../screens/answers/answers.svelte";
import { AvailabilityModel } from "../screens/availability/availability.svelte";
import { DoorModel } from "../screens/door/door.svelte";
import { HandoverModel } from "../screens/handover/handover.svelte";
import { HelpModel } from "../screens/help/help.svelte";
import { CompareModel } from "../screens/compare/compare.svelte";
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
import { SafetyModel } from "../screens/safety/safety.svelte";
import { SectionModel } from "../screens/section/section.svelte";
import { SectionsModel } from "../screens/sections/sections.svelte";
import { TrailModel } from "../screens/trail/trail.svelte";
import { AnswerQueue } from "./answers";
import { isWriting, keepingPlace, startAtTitle } from "./focus";
import type { Place, ScreenModel, Shell } from "./shell";
import { Taking } from "./taking.svelte";
import { Workshop } from "./workshop.svelte";
import type { Stepped } from "./undo";

/** The fewest characters of a passphrase while nobody has told another number. */
const LEAST = 12;

/** Screens beside the way: whoever leaves one goes on where they were. */
const isBeside = (screen: ScreenModel | null): boolean =>
  [HelpModel, SafetyModel, HandoverModel, TrailModel].some((kind) => screen instanceof kind);

/** After this many milliseconds a wait is worth a word. */
const NOTICEABLE = 500;

export class Session implements Shell {
  screen = $state.raw<ScreenModel | null>(null);
  /** What stands between the person and the data file; null while it is open. */
  door = $state.raw<DoorModel | null>(null);
  /** Whether the person can lock the program. */
  canLock = $state(false);
  error = $state.raw<Failure | null>(null);
  /** Something about the data file, told once. */
  notice = $state<string | null>(null);
  versions = $state.raw<{ program: string; pack: string } | null>(null);
  startFailed = $state(false);
  slow = $state(false);
  moving = $state(false);
  autoAdvance = $state(true);
  wholeSections = $state(false);
  undone = $state.raw<Stepped | null>(null);
  keys = $state(true);
  readonly answers = new AnswerQueue();
  readonly drafts = new Map<string, Partial<Nis2Fields>>();
  readonly incidentDrafts = new Map<string, IncidentFields>();
  readonly plan = new PlanKept();

  readonly taking = new Taking(this);
  readonly workshop = new Workshop(this);

  /** The screen from which a screen beside the way was opened. */
  #before: ScreenModel | null = null;
  #turn = 0;
  /** What stood on the screen when the door closed: what was being typed there is stored afterwards. */
  #behind: ScreenModel | null = null;
  /** True while the door closes. */
  #closing = false;
  #waiting = 0;

  async start(): Promise<void> {
    this.startFailed = false;
    try {
      const view = await client.start();
      useLanguage(view.language);
      this.versions = { program: view.programVersion, pack: view.packVersion };
      this.notice = view.notice?.text ?? null;
      if (view.door) return this.#close(new DoorModel(view.door, () => this.start()));
      const unlocked = this.door !== null;
      this.door = null;
      this.canLock = view.canLock;
      this.autoAdvance = view.autoAdvance;
      this.wholeSections = view.wholeSections;
      await this.#behind?.settle();
      this.#behind = null;
      await this.#resume(view.place);
      if (!unlocked) return;
      await startAtTitle();
      // Files may have waited for the door to open.
      await this.taking.waiting();
    } catch (reason) {
      await useFallbackLanguage();
      this.error = asFailure(reason);
      this.startFailed = true;
    }
  }

  /** Nothing of the data file stays on the page. */
  #close(door: DoorModel): void {
    this.door = door;
    // A passphrase that was being typed on a screen beside the way is forgotten.
    if (this.screen && !isBeside(this.screen)) this.#behind = this.screen;
    this.screen = null;
    this.#before = null;
    this.#turn += 1;
    this.moving = false;
    this.undone = null;
    this.error = null;
    this.workshop.closed();
    this.taking.interrupt();
    void startAtTitle();
  }

  /** Stores what is being typed and locks the program. */
  async lock(): Promise<void> {
    if (!this.canLock || this.door || this.#closing) return;
    this.#closing = true;
    await this.screen?.settle();
    await this.run(() => client.doorLock());
    await this.start();
    this.#closing = false;
  }

  /** The program was locked: by the menu, by the clock, or by another command that said so. */
  async locked(): Promise<void> {
    if (this.door || this.#closing) return;
    this.#closing = true;
    await this.start();
    this.#closing = false;
  }

  async relearn(): Promise<void> {
    const view = await this.run(() => client.start());
    if (view) this.canLock = view.canLock;
  }

  async restart(told: string): Promise<void> {
    this.workshop.closed();
    this.error = null;
    await this.start();
    this.notice = told;
    await startAtTitle();
  }

  /** Goes to where the person was; when that fails, the list is always a place to be. */
  async #resume(place: PlaceView): Promise<void> {
    try {
      this.screen = await this.#load(
        place.screen === "section" ? { ...place, section: null } : place,
      );
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
      case "sections":
        return new SectionsModel(this, await client.sectionsOpen(place.assessment));
      case "section":
        return await this.#section(place.assessment, place.section, place.question ?? null);
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
      case "answers":
        return new AnswersModel(this, await client.answersOpen(place.assessment, place.of));
      case "compare":
        return new CompareModel(this, await client.compareOpen(place.assessment, place.other));
      case "plan":
        return new PlanModel(this, await client.planOpen(place.assessment));
      case "help":
        return new HelpModel(this, await client.helpOpen());
      case "safety":
        return new SafetyModel(this, await client.safetyOpen());
      case "handover":
        return new HandoverModel(this, place.heads, LEAST);
      case "trail":
        return new TrailModel(this, await client.trailOpen(place.assessment));
    }
  }

  open(place: Place): Promise<void> {
    return this.#move(() => this.#load(place));
  }

  async back(): Promise<void> {
    const before = this.#before;
    if (!before || !isBeside(this.screen)) return;
    await this.#move(async () => {
      // The language may be another one by now.
      await before.refresh();
      return before;
    });
  }

  /** A section is found by its question once that is where the person is. */
  async #section(
    assessment: string,
    section: string | null,
    question: string | null,
  ): Promise<SectionModel> {
    if (question !== null) await client.questionOpen(assessment, question);
    return new SectionModel(this, await client.sectionOpen(assessment, section), question);
  }

  async continueAt(assessment: string, question: string | null): Promise<void> {
    await this.open(
      this.wholeSections
        ? { screen: "section", assessment, section: null, question }
        : { screen: "question", assessment, question },
    );
  }

  async #move(load: () => Promise<ScreenModel>): Promise<void> {
    const turn = ++this.#turn;
    this.moving = true;
    const settled = (await this.screen?.settle()) ?? true;
    const told = this.error;
    const model = await this.run(load);
    if (turn !== this.#turn) return;
    this.moving = false;
    if (!model) return;
    // What went wrong on the way is said on the screen that comes.
    if (settled && this.error === told) this.error = null;
    if (isBeside(model) && !isBeside(this.screen)) this.#before = this.screen;
    this.undone = null;
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
    if (failure.code === "locked") void this.locked();
    else this.error = failure;
  }

  async setLanguage(code: string): Promise<void> {
    await this.screen?.settle();
    const language = await this.run(() => client.languageSet(code));
    if (!language) return;
    await keepingPlace(async () => {
      this.undone = null;
      useLanguage(language);
      await Promise.all([this.screen?.refresh(), this.workshop.refresh()]);
    });
  }

  /** Starts an assessment, and opens what is asked first. */
  async create(): Promise<void> {
    const view = await this.run(() => client.assessmentCreate());
    if (view) await this.open({ screen: "organisation", assessment: view.assessment.id });
  }

  /** Files that were dropped on the window: assessments, or a logo where there is a place for one. */
  async drop(files: File[]): Promise<void> {
    const [first] = files;
    if (first && this.screen instanceof ReportModel && /\.(png|jpe?g)$/i.test(first.name)) {
      return await this.screen.dropLogo(first);
    }
    await this.taking.dropped(files);
  }

  /** The room answered or turned the page: the window shows the same. */
  async followRoom(): Promise<void> {
    const assessment = this.workshop.presented;
    if (assessment === null || this.screen?.assessment?.id !== assessment) return;
    if (this.screen instanceof SectionModel) return await this.#followSection(this.screen);
    if (!(this.screen instanceof QuestionModel)) return await this.screen.refresh();
    const here = this.screen;
    let view = await this.run(() => client.questionOpen(assessment, null));
    if (!view || this.screen !== here) return;
    if (view.id === here.view.id) return here.follow(view);
    if (here.question.unsaved) {
      // What was being written belongs to the question before, under the answer of the room.
      const turnedTo = view.id;
      await here.refresh();
      await here.settle();
      view = await this.run(() => client.questionOpen(assessment, turnedTo));
      if (!view || this.screen !== here) return;
    }
    this.screen = new QuestionModel(this, view);
    // Whoever notes a point for later goes on writing while the room turns the page.
    if (!isWriting()) await startAtTitle();
  }

  /** The page of the domain to which the room has turned. */
  async #followSection(here: SectionModel): Promise<void> {
    const view = await this.run(() => client.sectionOpen(here.id, null));
    if (!view || this.screen !== here) return;
    if (view.id === here.view.id) return here.follow(view);
    await here.settle();
    this.screen = new SectionModel(this, view, null);
    if (!isWriting()) await startAtTitle();
  }

  async setAutoAdvance(on: boolean): Promise<void> {
    const before = this.autoAdvance;
    this.autoAdvance = on;
    const done = await this.run(() => client.autoAdvanceSet(on));
    if (done === undefined) this.autoAdvance = before;
  }

  async setWholeSections(on: boolean): Promise<void> {
    const before = this.wholeSections;
    this.wholeSections = on;
    const done = await this.run(() => client.wholeSectionsSet(on));
    if (done === undefined) this.wholeSections = before;
  }
}
