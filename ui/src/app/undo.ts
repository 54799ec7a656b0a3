/** Answers undone and given again, the same on every screen where one answers. */
import { client } from "../api/client";
import type { QuestionLink } from "../api/generated/types";
import type { Shell } from "./shell";

/** The two directions of a step. */
export type Step = "undo" | "redo";

/** What a step did, to be said once. */
export type Stepped = { step: Step; label: string };

/** Takes a step; gives the question whose answer changed, and nothing when it failed. */
export async function takeStep(
  shell: Pick<Shell, "run" | "answers">,
  assessment: string,
  step: Step,
): Promise<QuestionLink | undefined> {
  const take = step === "undo" ? client.answerUndo : client.answerRedo;
  const undone = await shell.run(() => shell.answers.run(() => take(assessment)));
  return undone?.question;
}
