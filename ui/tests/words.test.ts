/** Nothing that a person reads comes from outside the files of words, so nothing stays in English. */
import { type AST, parse } from "svelte/compiler";
import { describe, expect, it } from "vitest";

import { sources } from "./locales";

/** Attributes, of elements and of components, that a person reads or hears. */
const READ = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "aside",
  "cancelLabel",
  "caption",
  "closeLabel",
  "empty",
  "hint",
  "label",
  "placeholder",
  "text",
  "title",
]);

/** What is no word: the names of keys are printed on the keyboard in every language. */
const NO_WORDS = new Set(["N"]);

type Node = { type: string; [part: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

/** The texts that an expression can give by itself; what it gets from a call is not its own. */
function given(node: Node): string[] {
  const of = (...parts: unknown[]) => parts.flat().filter(isNode).flatMap(given);
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "TemplateElement":
      return [(node.value as { cooked: string }).cooked];
    case "TemplateLiteral":
      return of(node.quasis, node.expressions);
    case "ConditionalExpression":
      return of(node.consequent, node.alternate);
    case "LogicalExpression":
      return of(node.left, node.right);
    case "BinaryExpression":
      return node.operator === "+" ? of(node.left, node.right) : [];
    case "ExpressionTag":
      return of(node.expression);
    case "Text":
      return [node.data as string];
    default:
      return [];
  }
}

/** Every text of a component that a person reads and that is written in the component. */
function written(source: string): string[] {
  const found: string[] = [];
  function walk(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(walk);
    if (!isNode(value)) return;
    if (value.type === "Text" || value.type === "ExpressionTag") found.push(...given(value));
    if (value.type === "Attribute") {
      if (READ.has(value.name as string))
        found.push(...[value.value].flat().filter(isNode).flatMap(given));
      return;
    }
    // Snippets and other markup stand in the parts of a node; a fragment is one of them.
    for (const [name, part] of Object.entries(value)) if (name !== "expression") walk(part);
  }
  const root: AST.Root = parse(source, { modern: true });
  walk(root.fragment);
  return found
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !NO_WORDS.has(text));
}

describe("the check", () => {
  it.each([
    ["<p>Hello</p>", "Hello"],
    ["<p>\n  Où ?\n</p>", "Où ?"],
    ['<input aria-label="Name" />', "Name"],
    ['<Field label="Name" id="name" />', "Name"],
    ['<p title="{count} answers"></p>', "answers"],
    ['{#if open}<p>{done ? "Ready" : t("home-start")}</p>{/if}', "Ready"],
    ["{#each rows as row}<b>{row} of {`all ${row}`}</b>{/each}", "of,all"],
    ["{#snippet more()}More{/snippet}", "More"],
    ["<svelte:head><title>Tandem</title></svelte:head>", "Tandem"],
    ["{#await work}Wait{:then}Done{/await}", "Wait,Done"],
  ])("finds what is written in %s", (source, text) => {
    expect(written(source).join()).toBe(text);
  });

  it.each([
    '<p class="small" id="text">{t("home-start")}, 12 · {name}</p>',
    "<kbd>N</kbd>",
    '<script lang="ts">const word = "Hello";</script><style>p { color: red }</style>',
    "<!-- A note for whoever reads this. -->",
    "<input aria-label={t('home-start')} aria-describedby=\"{id}-hint\" />",
  ])("leaves %s alone", (source) => {
    expect(written(source)).toEqual([]);
  });
});

const components = [...sources()].filter(([path]) => path.endsWith(".svelte"));

it("looks at every component", () => {
  expect(components.length).toBeGreaterThan(50);
});

it.each(components.map(([path, text]) => ({ path: path.replace(/^.*\/src\//, ""), text })))(
  "$path has its words from the files of words",
  ({ text }) => {
    expect(written(text)).toEqual([]);
  },
);
