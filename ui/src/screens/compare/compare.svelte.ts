/** Two assessments of one organisation side by side, and a new round of one. */
import { client } from "../../api/client";
import type { CompareView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { Turns } from "../../app/turns";

export class CompareModel implements ScreenModel {
  view = $state.raw<CompareView>() as CompareView;
  /** True while a new round is being made. */
  starting = $state(false);
  readonly #turns: Turns;

  constructor(
    private readonly shell: Shell,
    view: CompareView,
  ) {
    this.view = view;
    this.#turns = new Turns(shell);
  }

  get assessment() {
    return this.view.assessment;
  }

  /** The assessment that is compared with; none while there is nothing to compare with. */
  get other(): string | null {
    return this.view.others.find(({ chosen }) => chosen)?.id ?? null;
  }

  async settle(): Promise<boolean> {
    await this.#turns.settled();
    return true;
  }

  async refresh(): Promise<void> {
    await this.choose(this.other);
  }

  /** Compares with another assessment, in the language of now. */
  async choose(other: string | null): Promise<void> {
    const view = await this.#turns.run(() => client.compareOpen(this.view.assessment.id, other));
    if (view) this.view = view;
  }

  /** Starts a new round and goes to its sections; a second press makes no second one. */
  async again(): Promise<void> {
    if (this.starting) return;
    this.starting = true;
    const made = await this.#turns.run(() => client.assessmentAgain(this.view.assessment.id));
    if (made) await this.shell.open({ screen: "sections", assessment: made.assessment.id });
    this.starting = false;
  }

  async goTo(question: string): Promise<void> {
    await this.shell.open({ screen: "question", assessment: this.view.assessment.id, question });
  }

  async back(): Promise<void> {
    await this.shell.open({ screen: "results", assessment: this.view.assessment.id });
  }
}
