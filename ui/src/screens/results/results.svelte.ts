/** The results of an assessment, and the report that is made of them. */
import { client } from "../../api/client";
import type { ResultsView, SavedFileView } from "../../api/generated/types";
import type { Place } from "../../app/shell";
import { ShownModel } from "../../app/shown.svelte";

/** The heading of the answers that deserve a second look. */
export const CONTRADICTIONS_ID = "contradictions-title";

export class ResultsModel extends ShownModel<ResultsView> {
  writing = $state(false);
  /** True while a deeper round is being opened. */
  deepening = $state(false);
  file = $state.raw<SavedFileView | null>(null);

  protected load(): Promise<ResultsView> {
    return client.resultsOpen(this.assessment.id);
  }

  async goTo(question: string): Promise<void> {
    const assessment = this.view.assessment.id;
    await this.shell.open({ screen: "question", assessment, question });
  }

  /** Goes to the answers behind a number, as `AnswersView.of` names them. */
  async behind(of: string): Promise<void> {
    await this.shell.open({ screen: "answers", assessment: this.view.assessment.id, of });
  }

  async open(place: Place): Promise<void> {
    await this.shell.open(place);
  }

  async openPlan(): Promise<void> {
    await this.open({ screen: "plan", assessment: this.view.assessment.id });
  }

  /** Takes a deeper round and goes to its first open question. */
  async deepen(depth: string): Promise<void> {
    if (this.deepening) return;
    this.deepening = true;
    const assessment = this.view.assessment.id;
    const view = await this.shell.run(() => client.depthSave(assessment, depth));
    if (view) await this.shell.continueAt(assessment, view.nextQuestion);
    this.deepening = false;
  }

  /** Goes to the report in its other forms. */
  async openForms(): Promise<void> {
    await this.shell.open({ screen: "report", assessment: this.view.assessment.id });
  }

  /** Writes the PDF; a second press while it is being written does nothing. */
  async saveReport(): Promise<void> {
    if (this.writing) return;
    this.writing = true;
    this.file = null;
    const file = await this.shell.run(() => client.exportSave(this.view.assessment.id, "pdf"));
    this.writing = false;
    if (file) this.file = file;
  }

  async openReport(): Promise<void> {
    await this.shell.run(() => client.savedOpen());
  }
}
