/**
 * The words for the one moment at which Rust has not sent any: when the start itself failed.
 */
import en from "../../../locales/en/app.ftl?raw";
import fr from "../../../locales/fr/app.ftl?raw";
import nl from "../../../locales/nl/app.ftl?raw";

import { useLanguage } from "./words.svelte";

const TEXTS = [
  { code: "fr", tag: "fr-BE", messages: fr },
  { code: "nl", tag: "nl-BE", messages: nl },
  { code: "en", tag: "en-BE", messages: en },
] as const;

/** Takes the language of the system when it is one of the three, else French. */
export function useFallbackLanguage(): void {
  const wanted = navigator.language.slice(0, 2);
  useLanguage(TEXTS.find((text) => text.code === wanted) ?? TEXTS[0]);
}
