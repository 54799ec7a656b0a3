/** The answers behind a number. */
import { client } from "../../api/client";
import type { AnswersView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";

export class AnswersModel implements ScreenModel {
  view = $state.raw<AnswersView>() as AnswersView;

  constructor(
    private readonly shell: Shell,
    view: AnswersView,
  ) {
    this.view = view;
  }

  get assessment() {
    return this.view.assessment;
  }

  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async refresh(): Promise<void> {
    const { assessment, of } = this.view;
    const view = await this.shell.run(() => client.answersOpen(assessment.id, of));
    if (view) this.view = view;
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
