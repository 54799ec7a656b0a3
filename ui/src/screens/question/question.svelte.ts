/** The screen of one question: its answer, and the way to the questions around it. */
import { client } from "../../api/client";
import type { AnswerRequest, QuestionView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { type Step, takeStep } from "../../app/undo";
import { type ChosenBy, type Keeper, NOT_APPLICABLE, QuestionDraft } from "./draft.svelte";

/** How long a choice stays in sight before the next question comes, in milliseconds. */
export const ADVANCE_AFTER = 350;

export class QuestionModel implements ScreenModel, Keeper {
  view = $state.raw<QuestionView>() as QuestionView;
  readonly question: QuestionDraft;

  #advance = 0;
  /** True while the last answer is stored on the way out: a choice now would be misplaced. */
  #leaving = false;

  constructor(
    readonly shell: Shell,
    view: QuestionView,
  ) {
    this.view = view;
    this.question = new QuestionDraft(this, view);
  }

  get assessment() {
    return this.view.assessment;
  }

  get id(): string {
    return this.view.assessment.id;
  }

  async store(request: AnswerRequest): Promise<void> {
    this.#take(await this.shell.answers.run(() => client.answerSave(request)));
  }

  #take(view: QuestionView): void {
    this.view = view;
    this.question.update(view);
  }

  /** Takes over what somebody else answered here, under what the person is about to write. */
  follow(view: QuestionView): void {
    this.stay();
    this.#take(view);
  }

  /** Takes a choice and stores it; goes on by itself only after one made on purpose. */
  async choose(choice: string, by: ChosenBy): Promise<void> {
    if (this.shell.moving || this.#leaving) return;
    this.stay();
    const turn = this.#advance;
    const stored = this.question.choose(choice);
    if (by === "moving" || !this.shell.autoAdvance) return;
    if (choice === NOT_APPLICABLE || this.view.next === null) return;
    const [done] = await Promise.all([stored, pause()]);
    if (done && turn === this.#advance) await this.next();
  }

  /** Calls off a step to the next question that is under way. */
  stay(): void {
    this.#advance += 1;
  }

  /** Stores what is still open before the person leaves, and keeps what cannot be stored. */
  async settle(): Promise<boolean> {
    this.stay();
    return await this.question.flush();
  }

  async refresh(): Promise<void> {
    this.stay();
    await this.#run(() => client.questionOpen(this.id, this.view.id));
  }

  /** Marks the question to come back to, or takes the mark off. */
  async setLater(on: boolean): Promise<void> {
    this.stay();
    await this.#run(() => client.laterSet(this.id, this.view.id, on));
  }

  /** In the order of the answers, so that no older view replaces a newer one. */
  async #run(work: () => Promise<QuestionView>): Promise<void> {
    const view = await this.shell.run(() => this.shell.answers.run(work));
    if (view) this.#take(view);
  }

  /** Undoes the last answer or gives it again, and goes to its question. */
  async step(step: Step): Promise<void> {
    if (this.shell.moving || this.#leaving) return;
    this.stay();
    if (step === "undo" && this.question.takeBack()) return;
    if (!this.view[step]) return;
    this.#leaving = true;
    const settled = await this.settle();
    const question = settled ? await takeStep(this.shell, this.id, step) : undefined;
    this.#leaving = false;
    if (!settled) return;
    if (!question || question.id === this.view.id) await this.refresh();
    else await this.goTo(question.id);
    if (question) this.shell.undone = { step, label: question.label };
  }

  /** Goes on, but not past an answer that could not be stored or that lacks its reason. */
  async next(): Promise<void> {
    if (this.shell.moving || this.#leaving) return;
    this.stay();
    if (this.question.needsReason) {
      this.question.reasonMissing = true;
      return;
    }
    this.#leaving = true;
    const settled = await this.settle();
    this.#leaving = false;
    if (!settled) return;
    if (this.view.next === null) {
      await this.shell.open({ screen: "results", assessment: this.id });
    } else await this.goTo(this.view.next);
  }

  async previous(): Promise<void> {
    if (this.shell.moving || this.view.previous === null) return;
    await this.goTo(this.view.previous);
  }

  async goTo(question: string): Promise<void> {
    this.stay();
    await this.shell.open({ screen: "question", assessment: this.id, question });
  }

  async openSections(): Promise<void> {
    await this.shell.open({ screen: "sections", assessment: this.id });
  }
}

function pause(): Promise<void> {
  const still = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
  return new Promise((done) => setTimeout(done, still ? 0 : ADVANCE_AFTER));
}
