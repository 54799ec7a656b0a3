/** The words that Rust sends to the page, read from the same files. */
import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { ContactView, ContradictionView, TermView } from "../../src/api/generated/types";
import type { Language } from "../locales";
import { NUMBERS } from "./content";

const TEXTS = import.meta.glob<string>("../../../locales/*/*.ftl", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** The text of some files in a language. */
export function texts(language: Language, files: string): string {
  const own = new RegExp(`/${language}/(${files})\\.ftl$`);
  return Object.entries(TEXTS)
    .filter(([path]) => own.test(path))
    .map(([, text]) => text)
    .join("\n");
}

/** The files of which the mocked program says something itself. */
const FILES =
  "export|inquiry|glossary|contacts|contradictions|nis2|activities|countries|errors|incident|customer|" +
  "map|availability|layers|services|outages|plan|terms|report";

const bundles = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const made = new FluentBundle(language, { useIsolating: false });
  made.addResource(new FluentResource(texts(language, FILES)));
  bundles.set(language, made);
  return made;
}

/** A message, or its attribute as in `depth-express.about`. */
export function word(
  language: Language,
  id: string,
  values: Record<string, string | number> = {},
): string {
  const [name = "", attribute] = id.split(".");
  const message = bundle(language).getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) throw new Error(`no such words: ${id}`);
  return bundle(language).formatPattern(pattern, values);
}

const TERMS = ["multi-factor-authentication", "backup", "it-partner"];

/** A term with the ways in which it is written. */
export function terms(language: Language): (TermView & { forms: string[] })[] {
  return TERMS.map((id) => ({
    id,
    name: word(language, `glossary-${id}`),
    text: word(language, `glossary-${id}.text`),
    forms: word(language, `glossary-${id}.forms`).split(" | "),
  }));
}

const CONTACTS = {
  "safeonweb-at-work": { url: "https://atwork.safeonweb.be", region: "", phone: "" },
  "ccb-incident": {
    url: "https://ccb.belgium.be/en/cert/report-incident",
    region: "",
    phone: "+32 2 501 05 60",
  },
  "vlaio-kmo-portefeuille": {
    url: "https://www.vlaio.be/nl/nieuws/hervorming-kmo-portefeuille-vanaf-1-februari-2026",
    region: "flanders",
    phone: "",
  },
  "cheques-entreprises": {
    url: "https://www.cheques-entreprises.be",
    region: "wallonia",
    phone: "",
  },
  "hub-brussels-1819": { url: "https://1819.brussels", region: "brussels", phone: "1819" },
};
export type ContactId = keyof typeof CONTACTS;

export function contacts(language: Language, ids: ContactId[]): ContactView[] {
  return ids.map((id) => ({
    ...CONTACTS[id],
    region: CONTACTS[id].region && word(language, `contact-region-${CONTACTS[id].region}`),
    name: word(language, `contact-${id}`),
    about: word(language, `contact-${id}.about`),
    checked: NUMBERS[language].day,
  }));
}

const CONTRADICTIONS = [
  "restore-without-backup",
  "identity-not-applicable",
  "split-known-without-list",
  "owners-without-list",
];

export function contradictions(
  language: Language,
  count: number,
): Omit<ContradictionView, "questions">[] {
  return CONTRADICTIONS.slice(0, count).map((id, index) => ({
    id,
    text: word(language, `contradiction-${id}`),
    check: word(language, `contradiction-${id}.check`),
    certain: index === 0,
  }));
}
