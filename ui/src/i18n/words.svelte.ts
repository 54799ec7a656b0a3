/**
 * The words of the page. The text comes from Rust with the chosen language, so there is one
 * copy of it; changing the bundle here re-renders every text.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { LanguageView } from "../api/generated/types";
import type { MessageId } from "./messages";

export type Variables = Record<string, FluentVariable>;

let bundle = $state.raw<FluentBundle | null>(null);
let current = $state("");

/** Takes over a language and its words. */
export function useLanguage(language: Pick<LanguageView, "code" | "tag" | "messages">): void {
  const next = new FluentBundle(language.tag, { useIsolating: false });
  next.addResource(new FluentResource(language.messages));
  bundle = next;
  current = language.code;
  document.documentElement.lang = language.tag;
}

/** The code of the language on the screen. */
export function languageCode(): string {
  return current;
}

/** The words of a message that may not exist, such as the words of an error code. */
export function words(id: string, variables?: Variables): string | null {
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) return null;
  return bundle.formatPattern(pattern, variables, []);
}

/** The words of a message. The id shows when it is missing; a test sees to it that none is. */
export function t(id: MessageId, variables?: Variables): string {
  return words(id, variables) ?? id;
}
