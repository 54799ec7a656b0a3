/** The .ftl files of the page, read for the tests. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const FILES = [
  "app",
  "home",
  "organisation",
  "question",
  "results",
  "report-screen",
  "nis2-screen",
  "incident-screen",
  "map-screen",
  "availability-screen",
  "plan-screen",
] as const;
export const LANGUAGES = ["en", "fr", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

export function ftl(language: Language, file: string): string {
  return readFileSync(at(`../../locales/${language}/${file}.ftl`), "utf8");
}

/** All sources of the page, by path, without the list of ids itself. */
export function sources(): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(at("../src"), { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (!/\.(ts|svelte)$/.test(path) || path.endsWith("i18n/messages.ts")) continue;
    found.set(path, readFileSync(path, "utf8"));
  }
  return found;
}
