/**
 * The answer to one question: what the person chose and wrote, and how it gets to the disk.
 *
 * The draft is what stands on the screen, the stored answer what Rust confirmed. Whatever the
 * two have not in common is unsaved and says so; nothing that was chosen is taken back.
 */
import { asFailure } from "../../api/client";
import type { AnswerRequest, AnswerView, QuestionItem } from "../../api/generated/types";
import { Debounced, TYPING_PAUSE } from "../../app/delay";
import type { Shell } from "../../app/shell";

export const DONT_KNOW = "dont-know";
export const NOT_APPLICABLE = "not-applicable";

/** Whether a choice was made by moving through the list or on purpose. */
export type ChosenBy = "moving" | "pressing";

/** What a person writes beside a choice. */
export type Written = "reason" | "note" | "evidence";

const EMPTY: AnswerView = { choice: "", reason: "", note: "", evidence: "" };

/** What the screen does on which the question stands. */
export interface Keeper {
  readonly shell: Pick<Shell, "answers" | "fail" | "undone">;
  /** The id of the assessment. */
  readonly id: string;
  /** Stores an answer and takes over the view that comes back. */
  store(request: AnswerRequest): Promise<void>;
  /** Hears that the person stays with a question, because something is being written there. */
  stay(): void;
}

export class QuestionDraft {
  item = $state.raw<QuestionItem>() as QuestionItem;
  draft = $state<AnswerView>({ ...EMPTY });
  saving = $state(false);
  failed = $state(false);
  /** True once something was stored while this question stood on the screen. */
  saved = $state(false);
  /** True when the person wants to go on without the reason that is needed. */
  reasonMissing = $state(false);

  #stored = $state.raw<AnswerView>(EMPTY);
  /** The request on its way, so that waiting for it does not send it twice. */
  #underWay: { request: AnswerRequest; done: Promise<boolean> } | null = null;
  #typing = new Debounced(() => void this.save(), TYPING_PAUSE);

  constructor(
    private readonly keeper: Keeper,
    item: QuestionItem,
  ) {
    const kept = keeper.shell.answers.draft(keeper.id, item.id);
    this.item = item;
    this.#stored = item.answer ?? EMPTY;
    this.draft = kept ? joined(kept, this.#stored) : { ...this.#stored };
    this.failed = kept !== undefined && this.unsaved && this.#request() !== null;
  }

  get needsReason(): boolean {
    return this.draft.choice === NOT_APPLICABLE && this.draft.reason.trim() === "";
  }

  /** True when the screen shows something that is not on the disk. */
  get unsaved(): boolean {
    const { choice, note, evidence, reason } = this.draft;
    const stored = this.#stored;
    if (choice !== stored.choice || note !== stored.note) return true;
    if (evidence !== stored.evidence) return true;
    return choice === NOT_APPLICABLE && reason !== stored.reason;
  }

  /** What would be stored; null while there is no answer or its reason is missing. */
  #request(): AnswerRequest | null {
    const { choice, note, evidence, reason } = this.draft;
    if (choice === "" || this.needsReason) return null;
    return {
      assessment: this.keeper.id,
      question: this.item.id,
      choice,
      reason: choice === NOT_APPLICABLE ? reason : "",
      note,
      evidence,
    };
  }

  /** Takes a choice and stores it; true when it is on the disk. */
  choose(choice: string): Promise<boolean> {
    this.keeper.shell.undone = null;
    this.reasonMissing = false;
    const changed = choice !== this.draft.choice;
    if (changed) this.saved = false;
    this.draft.choice = choice;
    return changed || this.failed ? this.save() : this.flush();
  }

  write(field: Written, text: string): void {
    this.stay();
    this.keeper.shell.undone = null;
    this.draft[field] = text;
    this.reasonMissing = false;
    this.saved = false;
    if (this.#request()) this.#typing.later();
    else this.#typing.cancel();
  }

  /** Calls off a step to the next question that is under way. */
  stay(): void {
    this.keeper.stay();
  }

  /** Takes back a choice that was not stored because its reason is missing; false without one. */
  takeBack(): boolean {
    if (!this.needsReason) return false;
    const { choice, reason } = this.#stored;
    Object.assign(this.draft, { choice, reason });
    this.reasonMissing = false;
    return true;
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
      await this.keeper.store(request);
      const { choice, reason, note, evidence } = request;
      this.#stored = { choice, reason, note, evidence };
      this.saved = !this.unsaved;
      stored = true;
    } catch (reason) {
      this.keeper.shell.fail(asFailure(reason));
    }
    if (this.#underWay?.request === request) {
      this.#underWay = null;
      this.saving = false;
      this.failed = !stored;
    }
    return stored;
  }

  /** Stores what is still open, and keeps what cannot be stored; false when that failed. */
  async flush(): Promise<boolean> {
    const saved = !this.unsaved || (await this.save());
    this.#keep(saved);
    return saved || this.#request() === null;
  }

  /** Stores what is still open because the person turns to something else. */
  settle(): Promise<boolean> {
    this.stay();
    return this.flush();
  }

  /** Keeps what is not stored of a question that is no longer asked. */
  letGo(): void {
    this.#typing.cancel();
    this.#keep(!this.unsaved);
  }

  #keep(saved: boolean): void {
    const { answers } = this.keeper.shell;
    answers.keepDraft(this.keeper.id, this.item.id, saved ? null : { ...this.draft });
  }

  /**
   * Takes over a newer view of the question. An answer that changed elsewhere, such as by a step
   * back, shows at once; what the person is about to give stands above it.
   */
  update(item: QuestionItem): void {
    const elsewhere = !alike(item.answer, this.item.answer) && !this.#underWay;
    this.item = item;
    if (!elsewhere) return;
    const open = this.unsaved;
    const before = this.#stored;
    this.#stored = item.answer ?? EMPTY;
    this.draft = open ? merged(this.draft, before, this.#stored) : { ...this.#stored };
    this.saved = false;
    this.failed &&= open;
  }
}

/** A draft over the stored answer; one without a choice only adds its words. */
function joined(draft: AnswerView, stored: AnswerView): AnswerView {
  if (draft.choice !== "") return { ...draft };
  const { note, evidence } = draft;
  return { ...stored, note: note || stored.note, evidence: evidence || stored.evidence };
}

/** What the person changed since, over what changed elsewhere: each part by itself. */
function merged(draft: AnswerView, before: AnswerView, stored: AnswerView): AnswerView {
  const part = (name: keyof AnswerView) =>
    draft[name] === before[name] ? stored[name] : draft[name];
  return {
    choice: part("choice"),
    reason: part("reason"),
    note: part("note"),
    evidence: part("evidence"),
  };
}

function alike(one: AnswerView | null, other: AnswerView | null): boolean {
  return one && other ? same(one, other) : one === other;
}

function same(one: AnswerView, other: AnswerView): boolean {
  return (
    one.choice === other.choice &&
    one.reason === other.reason &&
    one.note === other.note &&
    one.evidence === other.evidence
  );
}
