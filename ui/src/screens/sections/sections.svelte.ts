/** The sections as a list of what is left, and how the questions are shown. */
import { client } from "../../api/client";
import type { SectionRow, SectionsView } from "../../api/generated/types";
import { ShownModel } from "../../app/shown.svelte";

export class SectionsModel extends ShownModel<SectionsView> {
  protected load(): Promise<SectionsView> {
    return client.sectionsOpen(this.assessment.id);
  }

  /** Goes on where the person left off; once every question has an answer, to the results. */
  async go(): Promise<void> {
    const assessment = this.assessment.id;
    if (this.view.next) await this.shell.continueAt(assessment, this.view.next.id);
    else await this.shell.open({ screen: "results", assessment });
  }

  /** Opens a section: at its first open question, or as a page. */
  async openSection({ id, question }: SectionRow): Promise<void> {
    const assessment = this.assessment.id;
    if (this.shell.wholeSections) {
      await this.shell.open({ screen: "section", assessment, section: id });
    } else {
      await this.shell.open({ screen: "question", assessment, question });
    }
  }

  async openQuestion(question: string): Promise<void> {
    await this.shell.open({ screen: "question", assessment: this.assessment.id, question });
  }
}
