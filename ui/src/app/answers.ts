/**
 * Answers on their way to the disk. They are stored one after the other, in the order in which
 * they were given, so that fast keys cannot overtake each other. What could not be stored is
 * kept here until the program closes and shows again when the person comes back to it.
 */
import type { AnswerView } from "../api/generated/types";

export class AnswerQueue {
  #last: Promise<unknown> = Promise.resolve();
  #drafts = new Map<string, AnswerView>();

  /** Runs a command that changes answers when those before it are done. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  draft(assessment: string, question: string): AnswerView | undefined {
    return this.#drafts.get(`${assessment} ${question}`);
  }

  keepDraft(assessment: string, question: string, draft: AnswerView | null): void {
    const key = `${assessment} ${question}`;
    if (draft) this.#drafts.set(key, draft);
    else this.#drafts.delete(key);
  }
}
