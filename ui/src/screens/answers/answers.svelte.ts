/** The answers behind a number. */
import { client } from "../../api/client";
import type { AnswersView } from "../../api/generated/types";
import { ShownModel } from "../../app/shown.svelte";

export class AnswersModel extends ShownModel<AnswersView> {
  protected load(): Promise<AnswersView> {
    return client.answersOpen(this.assessment.id, this.view.of);
  }

  async goTo(question: string): Promise<void> {
    await this.shell.open({ screen: "question", assessment: this.view.assessment.id, question });
  }

  /** Goes to other answers, as `AnswersView.of` names them. */
  async look(of: string): Promise<void> {
    await this.shell.open({ screen: "answers", assessment: this.view.assessment.id, of });
  }

  async back(): Promise<void> {
    await this.shell.open({ screen: "results", assessment: this.view.assessment.id });
  }
}
