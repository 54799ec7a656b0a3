/**
 * The words of the program without the program: Rust sends them to the page, and nothing stands
 * behind this one. What Rust says itself, such as the names of the bands, comes from the same files.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import { useLanguage } from "../src/i18n/words.svelte";

/** The words of the page, and those in which Rust says what is shown here. */
const TEXTS = import.meta.glob<string>(
  [
    "../../locales/*/{app,home,organisation,question,results,*-screen}.ftl",
    "../../locales/*/{contacts,errors,glossary,map,terms}.ftl",
    "../../locales/*/pack/continuity.ftl",
  ],
  { query: "?raw", import: "default" },
);

export const LANGUAGES = ["en", "fr", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

let bundle = $state.raw<FluentBundle | null>(null);

/** The language of this code, else English, in which this page is written. */
export function wishedLanguage(code: string | null): Language {
  return LANGUAGES.find((language) => language === code) ?? "en";
}

/** Loads the words of a language and shows them. */
export async function speak(code: Language): Promise<void> {
  const own = Object.entries(TEXTS).filter(([path]) => path.includes(`/${code}/`));
  const messages = (await Promise.all(own.map(([, load]) => load()))).join("\n");
  const tag = `${code}-BE`;
  const next = new FluentBundle(tag, { useIsolating: false });
  next.addResource(new FluentResource(messages));
  bundle = next;
  useLanguage({ code, tag, messages });
}

/** What Rust would say: a message, or one of its parts, as in `glossary-backup.text`. */
export function said(id: string, values: Record<string, FluentVariable> = {}): string {
  const [name = "", part] = id.split(".");
  const message = bundle?.getMessage(name);
  const pattern = part === undefined ? message?.value : message?.attributes[part];
  return bundle && pattern ? bundle.formatPattern(pattern, values) : id;
}
