/** The list of assessments, and what can be done with one. */
import { client } from "../../api/client";
import type { AssessmentRow, HomeView, ListQuery } from "../../api/generated/types";
import { Debounced } from "../../app/delay";
import type { ScreenModel, Shell } from "../../app/shell";

/** How long a search waits for the next key, in milliseconds. */
const SEARCH_PAUSE = 120;
/** How many rows one press shows more. */
const MORE = 50;

export class HomeModel implements ScreenModel {
  readonly assessment = null;
  view = $state.raw<HomeView>() as HomeView;
  /** The row whose actions stand open. */
  opened = $state<string | null>(null);
  /** The row whose name is being changed. */
  renaming = $state<string | null>(null);
  /** What is typed in the search field; the view follows a moment later. */
  search = $state("");
  #searching = new Debounced(() => void this.#look({ search: this.search }), SEARCH_PAUSE);

  constructor(
    private readonly shell: Shell,
    view: HomeView,
  ) {
    this.view = view;
    this.search = view.query.search;
  }

  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async refresh(): Promise<void> {
    await this.#take(() => client.home());
  }

  /** Every change of the list answers with the new list. */
  async #take(work: () => Promise<HomeView | null>): Promise<boolean> {
    const view = await this.shell.run(work);
    if (!view) return false;
    this.view = view;
    return true;
  }

  toggle(id: string): void {
    this.opened = this.opened === id ? null : id;
    this.renaming = null;
  }

  async create(): Promise<void> {
    await this.shell.create();
  }

  async sample(id: string): Promise<void> {
    const view = await this.shell.run(() => client.sampleAdd(id));
    if (view) await this.shell.open({ screen: "results", assessment: view.assessment.id });
  }

  /** A finished assessment opens at its results, another where the person left off. */
  async open(row: AssessmentRow): Promise<void> {
    const assessment = row.assessment.id;
    if (row.interval?.provisional) {
      await this.shell.continueAt(assessment, null);
    } else {
      await this.shell.open({ screen: "results", assessment });
    }
  }

  async resume(): Promise<void> {
    const resume = this.view.resume;
    if (!resume) return;
    await this.shell.continueAt(resume.assessment.id, resume.question);
  }

  async details(id: string): Promise<void> {
    await this.shell.open({ screen: "organisation", assessment: id });
  }

  async rename(id: string, name: string): Promise<boolean> {
    const done = await this.#take(() => client.assessmentRename(id, name));
    if (done) this.renaming = null;
    return done;
  }

  async duplicate(id: string): Promise<void> {
    await this.#take(() => client.assessmentDuplicate(id));
  }

  async remove(id: string): Promise<boolean> {
    return await this.#take(() => client.assessmentDelete(id));
  }

  async restore(): Promise<boolean> {
    const undo = this.view.undo;
    return undo ? await this.#take(() => client.assessmentRestore(undo.id)) : false;
  }

  importFile(): Promise<void> {
    return this.shell.taking.choose();
  }

  find(text: string): void {
    this.search = text;
    this.#searching.later();
  }

  async sortBy(sort: ListQuery["sort"]): Promise<void> {
    await this.#look({ sort, reversed: false });
  }

  async reverse(reversed: boolean): Promise<void> {
    await this.#look({ reversed });
  }

  /** How many rows the next press on “more” shows. */
  get more(): number {
    return Math.min(MORE, this.view.found - this.view.assessments.length);
  }

  async showMore(): Promise<void> {
    await this.#look({ shown: this.view.assessments.length + MORE });
  }

  async #look(wish: Partial<ListQuery>): Promise<void> {
    this.#searching.cancel();
    const query = { ...this.view.query, search: this.search, ...wish };
    await this.#take(() => client.homeList(query));
  }

  /** A new round of the same business, which begins with the answers of this one. */
  async again(id: string): Promise<void> {
    const view = await this.shell.run(() => client.assessmentAgain(id));
    if (view) await this.shell.open({ screen: "sections", assessment: view.assessment.id });
  }

  /** Hands one over, or some of those that the list shows. */
  async handOver(id?: string): Promise<void> {
    const shown = this.view.assessments.map((row) => row.assessment);
    const heads = id === undefined ? shown : shown.filter((head) => head.id === id);
    await this.shell.open({ screen: "handover", heads });
  }

  async history(id: string): Promise<void> {
    await this.shell.open({ screen: "trail", assessment: id });
  }
}
