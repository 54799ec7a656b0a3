/** The .ftl files of the page, read for the tests. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const FILES = [
  "answers",
  "app",
  "compare",
  "door",
  "handover",
  "safety",
  "trail",
  "home",
  "organisation",
  "question",
  "results",
  "sections",
  "workshop",
  "report-screen",
  "nis2-screen",
  "incident-screen",
  "map-screen",
  "availability-screen",
  "parking",
  "plan-screen",
  "projector",
  "help",
] as const;
export const LANGUAGES = ["en", "fr", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

export function ftl(language: Language, file: string): string {
  return readFileSync(at(`../../locales/${language}/${file}.ftl`), "utf8");
}

/**
 * All sources that say words of the page, by path, without the list of ids itself: the page, and
 * the commands, which say a few of them in their views.
 */
export function sources(): Map<string, string> {
  const found = new Map<string, string>();
  const folders = ["../src", "../../crates/api/src"].map(at);
  const entries = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }),
  );
  for (const entry of entries) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (!/\.(ts|svelte|rs)$/.test(path) || path.endsWith("i18n/messages.ts")) continue;
    found.set(path, readFileSync(path, "utf8"));
  }
  return found;
}
