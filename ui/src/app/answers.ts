/**
 * Answers on their way to the disk. They are stored one after the other, in the order in which
 * they were given, so that fast keys cannot overtake each other. What could not be stored is
 * kept here until the program closes and shows again when the person comes back to it.
 */
import { client } from "../api/client";
import type { AnswerRequest, AnswerView, QuestionView } from "../api/generated/types";

export class AnswerQueue {
  #last: Promise<unknown> = Promise.resolve();
  #drafts = new Map<string, AnswerView>();

  save(request: AnswerRequest): Promise<QuestionView> {
    const saved = this.#last.then(() => client.answerSave(request));
    this.#last = saved.catch(() => undefined);
    return saved;
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
