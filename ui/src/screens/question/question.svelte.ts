/**
 * One question: what the person chose and wrote, and how it gets to the disk.
 *
 * The draft is what stands on the screen, the stored answer what Rust confirmed. Whatever the
 * two have not in common is unsaved and says so; nothing that was chosen is taken back.
 */
import { asFailure, client } from "../../api/client";
import type { AnswerRequest, AnswerView, QuestionView } from "../../api/generated/types";
import { Debounced, TYPING_PAUSE } from "../../app/delay";
import type { ScreenModel, Shell } from "../../app/shell";

export const DONT_KNOW = "dont-know";
export const NOT_APPLICABLE = "not-applicable";

/** How long a choice stays in sight before the next question comes, in milliseconds. */
export const ADVANCE_AFTER = 350;

/** Whether a choice was made by moving through the list or on purpose. */
export type ChosenBy = "moving" | "pressing";

export class QuestionModel implements ScreenModel {
  view = $state.raw<QuestionView>() as QuestionView;
  draft = $state<AnswerView>({ choice: "", reason: "", note: "" });
  saving = $state(false);
  failed = $state(false);
  /** True once something was stored while this question stood on the screen. */
  saved = $state(false);
  /** True when the person wants to go on without the reason that is needed. */
  reasonMissing = $state(false);

  #stored = $state.raw<AnswerView | null>(null);
  /** The request on its way, so that waiting for it does not send it twice. */
  #underWay: { request: AnswerRequest; done: Promise<boolean> } | null = null;
  #advance = 0;
  /** True while the last answer is stored on the way out: a choice now would be misplaced. */
  #leaving = false;
  #typing = new Debounced(() => void this.save(), TYPING_PAUSE);

  constructor(
    private readonly shell: Shell,
    view: QuestionView,
  ) {
    const kept = shell.answers.draft(view.assessment.id, view.id);
    this.view = view;
    this.#stored = view.answer;
    this.draft = { ...(kept ?? view.answer ?? { choice: "", reason: "", note: "" }) };
    this.failed = kept !== undefined && this.#request() !== null;
  }

  get assessment() {
    return this.view.assessment;
  }

  get needsReason(): boolean {
    return this.draft.choice === NOT_APPLICABLE && this.draft.reason.trim() === "";
  }

  /** True when the screen shows something that is not on the disk. */
  get unsaved(): boolean {
    const { choice, note, reason } = this.draft;
    const stored = this.#stored ?? { choice: "", note: "", reason: "" };
    if (choice !== stored.choice || note !== stored.note) return true;
    return choice === NOT_APPLICABLE && reason !== stored.reason;
  }

  /** What would be stored; null while there is no answer or its reason is missing. */
  #request(): AnswerRequest | null {
    const { choice, note, reason } = this.draft;
    if (choice === "" || this.needsReason) return null;
    return {
      assessment: this.view.assessment.id,
      question: this.view.id,
      choice,
      reason: choice === NOT_APPLICABLE ? reason : "",
      note,
    };
  }

  /** Takes a choice and stores it; goes on by itself only after one made on purpose. */
  async choose(choice: string, by: ChosenBy): Promise<void> {
    if (this.shell.moving || this.#leaving) return;
    const turn = this.stay();
    this.reasonMissing = false;
    const changed = choice !== this.draft.choice;
    if (changed) this.saved = false;
    this.draft.choice = choice;
    const stored = changed || this.failed ? this.save() : this.#flush();
    if (by === "moving" || !this.shell.autoAdvance) return;
    if (choice === NOT_APPLICABLE || this.view.next === null) return;
    const [done] = await Promise.all([stored, pause()]);
    if (done && turn === this.#advance) await this.next();
  }

  /** Calls off a step to the next question that is under way. */
  stay(): number {
    return ++this.#advance;
  }

  write(field: "reason" | "note", text: string): void {
    this.stay();
    this.draft[field] = text;
    this.reasonMissing = false;
    this.saved = false;
    if (this.#request()) this.#typing.later();
    else this.#typing.cancel();
  }

  /** Stores the draft as it stands; true when it is on the disk. */
  save(): Promise<boolean> {
    this.#typing.cancel();
    const request = this.#request();
    if (!request) return Promise.resolve(false);
    if (this.#underWay && same(this.#underWay.request, request)) return this.#underWay.done;
    this.saving = true;
    const done = this.#send(request);
    this.#underWay = { request, done };
    return done;
  }

  async #send(request: AnswerRequest): Promise<boolean> {
    let stored = false;
    try {
      const view = await this.shell.answers.save(request);
      this.view = view;
      this.#stored = view.answer;
      this.saved = !this.unsaved;
      stored = true;
    } catch (reason) {
      this.shell.fail(asFailure(reason));
    }
    if (this.#underWay?.request === request) {
      this.#underWay = null;
      this.saving = false;
      this.failed = !stored;
    }
    return stored;
  }

  /** Stores what is still open before the person leaves, and keeps what cannot be stored. */
  async settle(): Promise<boolean> {
    this.stay();
    return await this.#flush();
  }

  async #flush(): Promise<boolean> {
    const saved = !this.unsaved || (await this.save());
    const { id, assessment } = this.view;
    this.shell.answers.keepDraft(assessment.id, id, saved ? null : { ...this.draft });
    return saved || this.#request() === null;
  }

  async refresh(): Promise<void> {
    this.stay();
    const { id, assessment } = this.view;
    const view = await this.shell.run(() => client.questionOpen(assessment.id, id));
    if (view) this.view = view;
  }

  /** Goes on, but not past an answer that could not be stored or that lacks its reason. */
  async next(): Promise<void> {
    if (this.shell.moving || this.#leaving) return;
    this.stay();
    if (this.needsReason) {
      this.reasonMissing = true;
      return;
    }
    this.#leaving = true;
    const settled = await this.settle();
    this.#leaving = false;
    if (!settled) return;
    const assessment = this.view.assessment.id;
    if (this.view.next === null) await this.shell.open({ screen: "results", assessment });
    else await this.goTo(this.view.next);
  }

  async previous(): Promise<void> {
    if (this.shell.moving || this.view.previous === null) return;
    await this.goTo(this.view.previous);
  }

  async goTo(question: string): Promise<void> {
    this.stay();
    const assessment = this.view.assessment.id;
    await this.shell.open({ screen: "question", assessment, question });
  }
}

function same(one: AnswerRequest, other: AnswerRequest): boolean {
  return one.choice === other.choice && one.reason === other.reason && one.note === other.note;
}

function pause(): Promise<void> {
  const still = window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
  return new Promise((done) => setTimeout(done, still ? 0 : ADVANCE_AFTER));
}
