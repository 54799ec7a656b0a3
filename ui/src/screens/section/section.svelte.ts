/**
 * A whole section on one page. Every question has its own answer on its way to the disk; the view
 * that comes back with any of them says which questions are asked now.
 */
import { client } from "../../api/client";
import type { AnswerRequest, SectionView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { type Step, takeStep } from "../../app/undo";
import { type Keeper, QuestionDraft } from "../question/draft.svelte";

export class SectionModel implements ScreenModel, Keeper {
  view = $state.raw<SectionView>() as SectionView;
  /** The questions on the page. One that stays on it keeps what is typed there. */
  items = $state.raw<QuestionDraft[]>([]);
  /** The question at which the page starts; nothing for its title. */
  readonly start: string | null;

  /** True while the answers are stored on the way out: a choice now would be misplaced. */
  #leaving = false;

  constructor(
    readonly shell: Shell,
    view: SectionView,
    question: string | null,
  ) {
    this.view = view;
    this.items = view.items.map((item) => new QuestionDraft(this, item));
    this.start = question === view.items[0]?.id ? null : question;
  }

  get assessment() {
    return this.view.assessment;
  }

  get id(): string {
    return this.view.assessment.id;
  }

  async store(request: AnswerRequest): Promise<void> {
    this.#take(await this.shell.answers.run(() => client.sectionAnswer(request)));
  }

  /** Takes over what somebody else answered here, under what the person is about to write. */
  follow(view: SectionView): void {
    this.#take(view);
  }

  /** An answer can open and hide questions after it. */
  #take(view: SectionView): void {
    const gone = new Map(this.items.map((question) => [question.item.id, question]));
    this.items = view.items.map((item) => {
      const known = gone.get(item.id);
      if (!known) return new QuestionDraft(this, item);
      gone.delete(item.id);
      known.update(item);
      return known;
    });
    for (const question of gone.values()) question.letGo();
    this.view = view;
  }

  /** Nothing on this page goes on by itself. */
  stay(): void {}

  /** Takes a choice and stores it; true when it is on the disk. */
  async choose(question: QuestionDraft, choice: string): Promise<boolean> {
    if (this.shell.moving || this.#leaving) return false;
    return await question.choose(choice);
  }

  async settle(): Promise<boolean> {
    const settled = await Promise.all(this.items.map((question) => question.flush()));
    return settled.every(Boolean);
  }

  async refresh(): Promise<void> {
    await this.#run(() => client.sectionOpen(this.id, this.view.id));
  }

  async setLater(question: string, on: boolean): Promise<void> {
    await this.#run(() => client.sectionLater(this.id, question, on));
  }

  /** In the order of the answers, so that no older view replaces a newer one. */
  async #run(work: () => Promise<SectionView>): Promise<void> {
    const view = await this.shell.run(() => this.shell.answers.run(work));
    if (view) this.#take(view);
  }

  /**
   * Undoes the last answer or gives it again; gives its question when it is on this page. Else the
   * page of its section opens. `at` is the question with the focus: a choice there that waits for
   * its reason is what was done last.
   */
  async step(step: Step, at: string | null = null): Promise<string | null> {
    if (this.shell.moving || this.#leaving) return null;
    const here = this.items.find((question) => question.item.id === at);
    if (step === "undo" && here?.takeBack()) return at;
    if (!this.view[step]) return null;
    this.#leaving = true;
    const settled = await this.settle();
    const question = settled ? await takeStep(this.shell, this.id, step) : undefined;
    this.#leaving = false;
    if (!settled) return null;
    const onPage = this.items.some(({ item }) => item.id === question?.id);
    if (!question || onPage) await this.refresh();
    else {
      const place = { screen: "section", assessment: this.id, section: null } as const;
      await this.shell.open({ ...place, question: question.id });
    }
    if (question) this.shell.undone = { step, label: question.label };
    return onPage && question ? question.id : null;
  }

  /**
   * Goes to the next section, or to the results after the last one. When an answer lacks its
   * reason, it stays and gives the question.
   */
  async next(): Promise<string | null> {
    const lacking = this.items.filter((question) => question.needsReason);
    for (const question of lacking) question.reasonMissing = true;
    if (lacking[0]) return lacking[0].item.id;
    const { next } = this.view;
    await this.#leave(() =>
      next ? this.#open(next.id) : this.shell.open({ screen: "results", assessment: this.id }),
    );
    return null;
  }

  async previous(): Promise<void> {
    const { previous } = this.view;
    if (previous) await this.#open(previous.id);
  }

  async openSections(): Promise<void> {
    await this.shell.open({ screen: "sections", assessment: this.id });
  }

  /** Goes on only once everything is stored. */
  async #leave(go: () => Promise<void>): Promise<void> {
    if (this.shell.moving || this.#leaving) return;
    this.#leaving = true;
    const settled = await this.settle();
    this.#leaving = false;
    if (settled) await go();
  }

  async #open(section: string): Promise<void> {
    await this.shell.open({ screen: "section", assessment: this.id, section });
  }
}
