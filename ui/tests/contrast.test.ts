/**
 * The colours themselves: every pair that carries words, an edge or the focus is told apart in the
 * light and the dark set, with and without high contrast. Nothing is drawn; the style sheet is read
 * as a browser reads it.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { colour, contrast, EDGES, WORDS } from "../kit/contrast";
import { decided, type Theme, THEMES } from "../kit/theme";
import { GROUNDS, inks, PAIRS } from "../kit/tokens";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SHEET = readFileSync(at("../src/styles/tokens.css"), "utf8").replaceAll(/\/\*[^]*?\*\//g, "");

/** The blocks of the sheet in their order: the media query, none for the first, and what it sets. */
const BLOCKS = [...SHEET.matchAll(/(?:@media ([^{]+) \{\s*)?:root \{([^}]*)\}/g)].map(
  ([, query = "", body = ""]) => ({ query, body }),
);

/** The colours that hold in a theme: what comes later in the sheet wins. */
function tokens(theme: Theme): Map<string, string> {
  const found = new Map<string, string>();
  for (const { query, body } of BLOCKS) {
    // What this theme decides always holds; every other condition is one of the system.
    if (!/^(\(min-width: 0px\)( and )?)*$/.test(decided(query, theme))) continue;
    for (const [, name = "", value = ""] of body.matchAll(/(--[\w-]+):\s*(#[^;]+);/g)) {
      found.set(name, value);
    }
  }
  return found;
}

function between(theme: Theme, ink: string, ground: string): number {
  const set = tokens(theme);
  const [one, other] = [ink, ground].map((name) => colour(set.get(name) ?? ""));
  if (!one || !other) throw new Error(`${ink} or ${ground} is no colour in ${theme}`);
  return contrast(one, other);
}

it("the formula gives the figures that WCAG gives", () => {
  const of = (one: string, other: string) => {
    const [first, second] = [colour(one), colour(other)];
    return first && second && contrast(first, second);
  };
  expect(of("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(of("#ffffff", "rgb(255, 255, 255)")).toBe(1);
  expect(of("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(of("#777777", "#ffffff")).toBeLessThan(WORDS);
  expect(colour("CanvasText")).toBeNull();
});

it("reads a set of its own for each theme", () => {
  const papers = THEMES.map((theme) => tokens(theme).get("--paper"));
  expect(papers).toEqual(["#fdfcf9", "#15181b", "#ffffff", "#000000"]);
});

it("every colour of the sheet is a ground, stands on one, or belongs to a pair", () => {
  const known = new Set<string>([
    ...Object.keys(GROUNDS),
    ...inks.map(({ name }) => name),
    ...PAIRS.flatMap(([ink, ground]) => [ink, ground]),
  ]);
  expect([...tokens("light").keys()].filter((name) => !known.has(name))).toEqual([]);
});

it("under forced colours every colour is one of the system", () => {
  const forced = BLOCKS.find(({ query }) => query.includes("forced-colors"))?.body ?? "";
  for (const name of tokens("light").keys()) {
    expect(forced, name).toMatch(new RegExp(`${name}: [A-Z][A-Za-z]+;`));
  }
});

describe.each(THEMES)("%s", (theme) => {
  it.each(inks)("$name on paper, on sunk and on sheet: $need", ({ name, need }) => {
    for (const ground of ["--paper", "--sunk", "--sheet"]) {
      expect(between(theme, name, ground), ground).toBeGreaterThanOrEqual(need);
    }
  });

  it.each(PAIRS)("%s on %s: %d", (ink, ground, need) => {
    expect(between(theme, ink, ground)).toBeGreaterThanOrEqual(need);
  });

  it("asks for no less than WCAG does", () => {
    for (const { need } of inks) expect([WORDS, EDGES]).toContain(need);
  });
});
