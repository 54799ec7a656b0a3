/** Answers that can be undone and given again, as long as the program runs. */
import type { AnswerView } from "../../src/api/generated/types";

type Step = { question: string; before: AnswerView | null; after: AnswerView | null };

/** True when only the words beside the choice were changed. */
const isWording = ({ before, after }: Step) => before?.choice === after?.choice;

export class History {
  #done: Step[] = [];
  #undone: Step[] = [];

  get can(): { undo: boolean; redo: boolean } {
    return { undo: this.#done.length > 0, redo: this.#undone.length > 0 };
  }

  /** Notes a step. What is typed beside one choice is one step, however often it was stored. */
  note(step: Step): void {
    this.#undone = [];
    const last = this.#done.at(-1);
    if (last?.question === step.question && isWording(last) && isWording(step)) {
      last.after = step.after;
    } else this.#done.push(step);
  }

  /** The question that changes, and the answer that stands there then. */
  undo(): { question: string; answer: AnswerView | null } | null {
    const step = this.#done.pop();
    if (!step) return null;
    this.#undone.push(step);
    return { question: step.question, answer: step.before };
  }

  redo(): { question: string; answer: AnswerView | null } | null {
    const step = this.#undone.pop();
    if (!step) return null;
    this.#done.push(step);
    return { question: step.question, answer: step.after };
  }
}
