/**
 * The words of the page: every id that the page uses exists in three languages, none is left
 * over, and the three languages hold the same ids with the same variables. The union of ids is
 * written from the English files; `npm run ui:test -- -u` writes it again.
 */
import { type Entry, type Message, parse, Visitor, type VariableReference } from "@fluent/syntax";
import { describe, expect, it } from "vitest";

import { FILES, ftl, type Language, LANGUAGES, sources } from "./locales";

function messages(language: Language, file: string): Message[] {
  return parse(ftl(language, file), {}).body.filter(
    (entry: Entry): entry is Message => entry.type === "Message",
  );
}

const ids = (language: Language) =>
  FILES.flatMap((file) => messages(language, file).map((message) => message.id.name));

function variables(message: Message): string[] {
  const names = new Set<string>();
  class Collector extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      names.add(node.id.name);
    }
  }
  new Collector().visit(message);
  return [...names].sort();
}

describe("the words of the page", () => {
  it("have a type that knows them all", async () => {
    const union = ids("en").map((id) => `  | "${id}"`);
    const text = [
      "/** The ids of the page's words. Written by tests/messages.test.ts from locales/en. */",
      "export type MessageId =",
      `${union.join("\n")};`,
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot("../src/i18n/messages.ts");
  });

  it("are all used, and all that is used exists", () => {
    const prefix = new RegExp(`"((?:${FILES.join("|")})-[a-z0-9-]+)"`, "g");
    const attribute = new RegExp(`'((?:${FILES.join("|")})-[a-z0-9-]+)'`, "g");
    const text = [...sources().values()].join("\n");
    const used = new Set(
      [...text.matchAll(prefix), ...text.matchAll(attribute)].map((hit) => hit[1]),
    );
    const known = new Set(ids("en"));
    expect([...known].filter((id) => !used.has(id))).toEqual([]);
    const called = new Set([...text.matchAll(/\bt\(\s*["']([^"']+)["']/g)].map((hit) => hit[1]));
    expect([...called].filter((id) => !known.has(id ?? ""))).toEqual([]);
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    it.each(FILES)("%s.ftl is well formed and carries its own prefix", (file) => {
      const body = parse(ftl(language, file), {}).body;
      expect(body.filter((entry: Entry) => entry.type === "Junk")).toEqual([]);
      expect(body[0]?.type).toBe("ResourceComment");
      for (const message of messages(language, file)) {
        expect(message.id.name.startsWith(`${file}-`), message.id.name).toBe(true);
      }
    });

    it.each(FILES)("%s.ftl has the ids and the variables of the English file", (file) => {
      const shape = (of: Language) =>
        messages(of, file).map((message) => [message.id.name, ...variables(message)].join(" "));
      expect(shape(language)).toEqual(shape("en"));
    });

    it.each(FILES)("%s.ftl describes every variable", (file) => {
      for (const message of messages(language, file)) {
        for (const name of variables(message)) {
          expect(message.comment?.content ?? "", message.id.name).toContain(`$${name} (`);
        }
      }
    });

    it.each(FILES)("%s.ftl keeps to the house rules", (file) => {
      const words = ftl(language, file).replaceAll(/^#.*$/gm, "");
      expect(words).not.toMatch(/NUMBER\(|DATETIME\(/);
      expect(words).not.toContain("—");
      expect(words).not.toContain("'");
      if (language !== "fr") return;
      expect(words).not.toMatch(/[^\u202f\n][:;!?»](?!\d)/);
      expect(words).not.toMatch(/«[^\u202f]/);
    });
  });
});
