/** From an error on the wire to words: `error-<code>`, with the error's fields as variables. */
import type { Failure } from "../api/client";
import type { FileProblem } from "../api/generated/types";
import { t, words, type Variables } from "./words.svelte";

export type ErrorWords = { text: string; problems: FileProblem[] };

const kebab = (code: string) => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function variables(fields: Record<string, unknown>): Variables {
  const usable: Variables = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string" || typeof value === "number") usable[name] = value;
  }
  return usable;
}

export function errorWords(failure: Failure): ErrorWords {
  const text =
    words(`error-${kebab(failure.code)}`, variables(failure)) ??
    t("app-error-unexpected", { code: failure.code });
  return { text, problems: failure.code === "invalidFile" ? failure.problems : [] };
}
