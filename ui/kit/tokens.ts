/** The tokens of tokens.css: what each is for, and which must be told apart from which. */
import { EDGES, WORDS } from "./contrast";

/** Grounds on which something stands. They need no contrast of their own. */
export const GROUNDS = {
  "--paper": "the page",
  "--sheet": "what is filled in or pressed",
  "--sunk": "a notice, a button under the pointer",
  "--you-tint": "the chosen answer",
  "--pen": "the highlighter, once a screen",
  "--line": "thin rules between things, never the edge of a control",
} as const;

/** What stands on paper and on sunk, and the contrast that it needs there. */
export const INKS = {
  "--ink": { use: "text", need: WORDS },
  "--ink-2": { use: "second lines, notes", need: WORDS },
  "--line-strong": { use: "edges of controls, axes", need: EDGES },
  "--you": { use: "you: your turn, the main button", need: WORDS },
  "--you-strong": { use: "the main button under the pointer", need: WORDS },
  "--provider": { use: "the provider", need: WORDS },
  "--done": { use: "done", need: WORDS },
  "--partly": { use: "partly done", need: WORDS },
  "--todo": { use: "not done", need: WORDS },
  "--unknown": { use: "not known", need: WORDS },
  "--error": { use: "an error in a form, with the word", need: WORDS },
  "--link": { use: "links", need: WORDS },
  "--focus": { use: "the focus ring", need: EDGES },
} as const;

/** What stands on a ground of its own: ink, ground, need. */
export const PAIRS = [
  ["--ink", "--sheet", WORDS],
  ["--ink-2", "--sheet", WORDS],
  ["--error", "--sheet", WORDS],
  ["--line-strong", "--sheet", EDGES],
  ["--ink", "--you-tint", WORDS],
  ["--ink-2", "--you-tint", WORDS],
  ["--you", "--you-tint", WORDS],
  ["--on-you", "--you", WORDS],
  ["--on-you", "--you-strong", WORDS],
  ["--pen-ink", "--pen", WORDS],
  ["--focus", "--focus-halo", EDGES],
] as const satisfies [string, string, number][];

export const inks = Object.entries(INKS).map(([name, about]) => ({ name, ...about }));
export const grounds = Object.entries(GROUNDS).map(([name, use]) => ({ name, use }));
