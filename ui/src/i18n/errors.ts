/** From an error on the wire to words: `error-<code>`, with the error's fields as variables. */
import type { ApiError } from "../api/generated/types";
import { t, words, type Variables } from "./words.svelte";

export type Problem = { path: string; message: string };
export type ErrorWords = { text: string; problems: Problem[] };

const kebab = (code: string) => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function variables(fields: Record<string, unknown>): Variables {
  const usable: Variables = {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string" || typeof value === "number") usable[name] = value;
  }
  return usable;
}

function problems(fields: Record<string, unknown>): Problem[] {
  return Array.isArray(fields.problems) ? (fields.problems as Problem[]) : [];
}

export function errorWords(error: ApiError): ErrorWords {
  const fields = error as Record<string, unknown> & { code: string };
  const text =
    words(`error-${kebab(fields.code)}`, variables(fields)) ??
    t("app-error-unexpected", { code: fields.code });
  return { text, problems: problems(fields) };
}
