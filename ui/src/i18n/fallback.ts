/**
 * The words for the one moment at which Rust has not sent any: when the start itself failed.
 * They are loaded only then.
 */
import { useLanguage } from "./words.svelte";

const TEXTS = import.meta.glob<string>("../../../locales/*/{app,errors}.ftl", {
  query: "?raw",
  import: "default",
});
const LANGUAGES = ["fr", "nl", "en"];

/** Takes the language of the system when it is one of the three, else French. */
export async function useFallbackLanguage(): Promise<void> {
  const wanted = navigator.language.slice(0, 2);
  const code = LANGUAGES.find((language) => language === wanted) ?? "fr";
  const own = Object.entries(TEXTS).filter(([path]) => path.includes(`/${code}/`));
  const messages = await Promise.all(own.map(([, load]) => load()));
  useLanguage({ code, tag: `${code}-BE`, messages: messages.join("\n") });
}
