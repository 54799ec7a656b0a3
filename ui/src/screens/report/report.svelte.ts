/** What the result can be taken along as: files, the cover of the report, questions for others. */
import { client } from "../../api/client";
import { droppedBytes } from "../../api/dropped";
import type {
  OfferView,
  PreviewView,
  ReportView,
  SavedFileView,
  TakenView,
} from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { Turns } from "../../app/turns";
import { languageCode } from "../../i18n/words.svelte";

/** A file that was saved, and the kind of file that was asked for. */
export type Saved = SavedFileView & { format: string };

/** Answers that were read back, in the language of that moment: they are not read a second time. */
export type Taken = Omit<TakenView, "report"> & { language: string };

export class ReportModel implements ScreenModel {
  view = $state.raw<ReportView>() as ReportView;
  /** The name on the cover as it stands in its field. */
  consultant = $state("");
  /** The kind of file that is being made. */
  making = $state<string | null>(null);
  /** The file that was saved last: the only one that can be opened from here. */
  file = $state.raw<Saved | null>(null);
  preview = $state.raw<PreviewView | null>(null);
  /** True while the preview is on its way. */
  opening = $state(false);
  /** True while a file of answers is being chosen and read. */
  reading = $state(false);
  taken = $state.raw<Taken | null>(null);
  /** A branding file that waits to be accepted by name. */
  offer = $state.raw<OfferView | null>(null);
  /** The name that was typed to accept it, and what is wrong with that. */
  typed = $state("");
  typedProblem = $state<string | null>(null);
  /** Whether what is on the cover was stored, or could not be. */
  saved = $state(false);
  failed = $state(false);
  #dirty = false;
  readonly #turns: Turns;

  constructor(
    private readonly shell: Shell,
    view: ReportView,
  ) {
    this.#turns = new Turns(shell);
    this.view = view;
    this.consultant = view.consultant;
  }

  get assessment() {
    return this.view.assessment;
  }

  /** What is wrong with the name on the cover. */
  get problem(): string | null {
    return this.view.problems.find(({ field }) => field === "consultant")?.message ?? null;
  }

  /** Makes a file and saves it; a second press while one is being made does nothing. */
  async save(format: string): Promise<void> {
    if (this.making !== null) return;
    this.making = format;
    this.file = null;
    await this.settle();
    const id = this.assessment.id;
    const file = await this.shell.run(() =>
      format === this.view.anonymous.id ? client.anonymousSave(id) : client.exportSave(id, format),
    );
    this.making = null;
    if (file) this.file = { ...file, format };
  }

  async openFile(): Promise<void> {
    await this.shell.run(() => client.savedOpen());
  }

  /** Shows the report; false when it could not be made. */
  async showPreview(): Promise<boolean> {
    if (this.opening) return false;
    this.opening = true;
    await this.settle();
    await this.#fetchPreview();
    this.opening = false;
    return this.preview !== null;
  }

  closePreview(): void {
    this.preview = null;
  }

  async #fetchPreview(): Promise<void> {
    const view = await this.#turns.run(() => client.reportPreview(this.assessment.id));
    if (view) this.preview = view;
  }

  /** Makes the report that is shown anew, after something in it changed. */
  async #renewPreview(): Promise<void> {
    if (this.preview) await this.#fetchPreview();
  }

  typeConsultant(value: string): void {
    this.consultant = value;
    this.#dirty = true;
    this.saved = false;
  }

  async leaveConsultant(): Promise<void> {
    if (!this.#dirty) return;
    if (await this.#saveConsultant()) await this.#renewPreview();
  }

  async #saveConsultant(): Promise<boolean> {
    this.#dirty = false;
    const name = this.consultant;
    const view = await this.#turns.run(() => client.consultantSave(this.assessment.id, name));
    this.failed = !view;
    if (!view) {
      this.#dirty = true;
      return false;
    }
    this.view = view;
    this.saved = !this.#dirty && this.problem === null;
    return true;
  }

  async chooseLogo(): Promise<void> {
    await this.#changeLogo(() => client.logoChoose(this.assessment.id));
  }

  /** A logo that was dropped on the window. */
  async dropLogo(file: File): Promise<void> {
    const bytes = await droppedBytes(file);
    await this.#changeLogo(() => client.logoDrop(this.assessment.id, file.name, bytes));
  }

  async removeLogo(): Promise<void> {
    await this.#changeLogo(() => client.logoRemove(this.assessment.id));
  }

  /** Stores another logo, or none. A name that cannot be stored stays as it is, with its problem. */
  async #changeLogo(work: () => Promise<ReportView | null>): Promise<void> {
    this.saved = false;
    const view = await this.#turns.run(work);
    if (!view) return;
    this.view = { ...view, problems: this.view.problems };
    this.saved = this.problem === null;
    await this.#renewPreview();
  }

  /** Lets the person choose a branding file. One of an unknown publisher waits for a name. */
  async chooseBranding(): Promise<void> {
    const chosen = await this.#turns.run(() => client.brandingChoose(this.assessment.id));
    if (!chosen) return;
    this.typed = "";
    this.typedProblem = null;
    this.offer = chosen.offer;
    await this.#brand(chosen.report);
  }

  /** Uses the file that waits; false when the name that was typed is not its publisher's. */
  async acceptBranding(): Promise<boolean> {
    const view = await this.#turns.run(() => client.brandingAccept(this.assessment.id, this.typed));
    if (!view) return false;
    const problem = view.problems.find(({ field }) => field === "branding");
    this.typedProblem = problem?.message ?? null;
    if (problem) return false;
    this.offer = null;
    await this.#brand(view);
    return true;
  }

  typeName(value: string): void {
    this.typed = value;
    this.typedProblem = null;
  }

  /** Leaves the file that waits as it is. */
  leaveBranding(): void {
    this.offer = null;
  }

  async removeBranding(): Promise<void> {
    const view = await this.#turns.run(() => client.brandingRemove(this.assessment.id));
    if (view) await this.#brand(view);
  }

  async forgetPublisher(name: string): Promise<void> {
    const view = await this.#turns.run(() => client.publisherForget(this.assessment.id, name));
    if (view) await this.#brand(view);
  }

  /** Shows another branding. A name on the cover that cannot be stored stays, with its problem. */
  async #brand(view: ReportView): Promise<void> {
    this.view = { ...view, problems: this.view.problems };
    await this.#renewPreview();
  }

  /** Reads answers back that somebody else gave. */
  async takeAnswers(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    const view = await this.#turns.run(() => client.answersTake(this.assessment.id));
    this.reading = false;
    if (!view) return;
    const { report, ...taken } = view;
    this.view = { ...report, problems: this.view.problems };
    this.taken = { ...taken, language: languageCode() };
    await this.#renewPreview();
  }

  async settle(): Promise<boolean> {
    if (this.#dirty) return await this.#saveConsultant();
    await this.#turns.settled();
    return true;
  }

  /** A name that cannot be stored is sent along, so that what is wrong is said anew. */
  async refresh(): Promise<void> {
    if (this.problem !== null) await this.#saveConsultant();
    else {
      const view = await this.#turns.run(() => client.reportOpen(this.assessment.id));
      if (view) this.view = view;
    }
    await this.#renewPreview();
  }
}
