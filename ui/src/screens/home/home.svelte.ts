/** The list of assessments, and what can be done with one. */
import { client } from "../../api/client";
import type { AssessmentRow, HomeView, SavedFileView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";

export class HomeModel implements ScreenModel {
  readonly assessment = null;
  view = $state.raw<HomeView>() as HomeView;
  /** The row whose actions stand open. */
  opened = $state<string | null>(null);
  /** The row whose name is being changed. */
  renaming = $state<string | null>(null);
  exported = $state.raw<SavedFileView | null>(null);

  constructor(
    private readonly shell: Shell,
    view: HomeView,
  ) {
    this.view = view;
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
    const view = await this.shell.run(() => client.assessmentCreate());
    if (view) await this.shell.open({ screen: "organisation", assessment: view.assessment.id });
  }

  async sample(id: string): Promise<void> {
    const view = await this.shell.run(() => client.sampleAdd(id));
    if (view) await this.shell.open({ screen: "results", assessment: view.assessment.id });
  }

  /** A finished assessment opens at its results, another where the person left off. */
  async open(row: AssessmentRow): Promise<void> {
    const assessment = row.assessment.id;
    if (row.interval?.provisional) {
      await this.shell.open({ screen: "question", assessment, question: null });
    } else {
      await this.shell.open({ screen: "results", assessment });
    }
  }

  async resume(): Promise<void> {
    const resume = this.view.resume;
    if (!resume) return;
    const assessment = resume.assessment.id;
    await this.shell.open({ screen: "question", assessment, question: resume.question });
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
    this.exported = null;
    return await this.#take(() => client.assessmentDelete(id));
  }

  async restore(): Promise<boolean> {
    const undo = this.view.undo;
    return undo ? await this.#take(() => client.assessmentRestore(undo.id)) : false;
  }

  async importFile(): Promise<void> {
    await this.#take(() => client.assessmentImport());
  }

  async exportFile(id: string): Promise<void> {
    const file = await this.shell.run(() => client.assessmentExport(id));
    if (file) this.exported = file;
  }
}
