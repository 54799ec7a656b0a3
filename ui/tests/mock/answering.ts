/** The commands with which a person answers, in memory. */
import type { AnswerRequest, UndoneView } from "../../src/api/generated/types";
import type { Assessment, Views } from "./views";

type Arguments = Record<string, unknown>;

export class Answering {
  /** Whether a whole section stands on one page. */
  whole = false;

  /** The answer of a command about answering; nothing for any other command. */
  handle(
    command: string,
    args: Arguments,
    views: Views,
    find: (id: string) => Assessment,
  ): unknown {
    const id = args.id as string;
    switch (command) {
      case "whole_sections_set":
        this.whole = args.on as boolean;
        return null;
      case "question_open":
        return views.question(find(args.assessment as string), args.question as string | null);
      case "answer_save": {
        const request = args.request as AnswerRequest;
        return views.question(save(request, views, find), request.question);
      }
      case "later_set":
        return views.question(mark(find(id), args), args.question as string);
      case "sections_open":
        return views.sections(find(id), this.whole);
      case "section_open":
        return views.section(find(id), args.section as string | null);
      case "section_answer":
        return views.section(save(args.request as AnswerRequest, views, find), null);
      case "section_later": {
        const assessment = mark(find(id), args);
        assessment.at = args.question as string;
        return views.section(assessment, null);
      }
      case "answer_undo":
      case "answer_redo":
        return step(find(id), command === "answer_undo", views);
      default:
        return undefined;
    }
  }
}

function save(request: AnswerRequest, views: Views, find: (id: string) => Assessment): Assessment {
  const assessment = find(request.assessment);
  const { question, choice, reason, note, evidence } = request;
  if (!views.asked(assessment).some(({ id }) => id === question)) {
    throw { code: "questionNotFound" };
  }
  const after = { choice, reason, note: note.trim(), evidence: evidence.trim() };
  const before = assessment.answers.get(question) ?? null;
  assessment.answers.set(question, after);
  assessment.history.note({ question, before, after });
  assessment.at = question;
  return assessment;
}

function mark(assessment: Assessment, args: Arguments): Assessment {
  const question = args.question as string;
  if (args.on as boolean) assessment.later.add(question);
  else assessment.later.delete(question);
  return assessment;
}

function step(assessment: Assessment, back: boolean, views: Views): UndoneView {
  const { history, answers } = assessment;
  const taken = back ? history.undo() : history.redo();
  if (!taken) throw { code: back ? "nothingToUndo" : "nothingToRedo" };
  if (taken.answer) answers.set(taken.question, taken.answer);
  else answers.delete(taken.question);
  return { question: views.linkTo(taken.question), ...history.can };
}
