/** What Rust would send for one action, one score and a few contacts, in the language of the page. */
import type {
  ActionView,
  BandView,
  ContactView,
  IntervalView,
  TermView,
  TextRun,
} from "../src/api/generated/types";
import { said } from "./speech.svelte";

const BANDS = { exposed: 0, fragile: 25, progressing: 50, solid: 75, exemplary: 90 };

/** The five bands, the lowest first. */
export const bands = (): BandView[] =>
  Object.entries(BANDS).map(([id, from]) => ({ id, name: said(`band-${id}`), from }));

/** A score; without a band while it is provisional. */
export function interval(low: number, high: number, provisional = false): IntervalView {
  const ends = { low: String(low), high: String(high) };
  const single = low === high;
  return {
    low,
    high,
    lowText: ends.low,
    highText: ends.high,
    text: said(single ? "score-exactly" : "score-between", ends),
    figure: single ? ends.low : said("score-figure", ends),
    band: provisional
      ? null
      : (bands()
          .filter(({ from }) => from <= low)
          .at(-1) ?? null),
    provisional,
  };
}

export const term = (id: string): TermView => ({
  id,
  name: said(`glossary-${id}`),
  text: said(`glossary-${id}.text`),
});

/** A text in which this term is explained where it stands. */
export function runs(id: string, term: TermView): TextRun[] {
  const parts = said(id).split(new RegExp(`(${term.name})`));
  return parts.map((text) => ({ text, term: text === term.name ? term.id : null }));
}

export const contacts = (): ContactView[] => [
  {
    name: said("contact-ccb-incident"),
    about: said("contact-ccb-incident.about"),
    region: "",
    url: "https://ccb.belgium.be/en/cert/report-incident",
    phone: "+32 2 501 05 60",
    checked: "22/11/2026",
  },
  {
    name: said("contact-hub-brussels-1819"),
    about: said("contact-hub-brussels-1819.about"),
    region: said("contact-region-brussels"),
    url: "https://1819.brussels",
    phone: "1819",
    checked: "22/11/2026",
  },
];

const ACTION = "action-start-independent-backup";

export const action = (explained: TermView): ActionView => ({
  id: ACTION,
  rank: 1,
  title: said(ACTION),
  why: runs(`${ACTION}.why`, explained),
  steps: [1, 2, 3].map((step) => runs(`${ACTION}.step-${step}`, explained)),
  help: runs(`${ACTION}.help`, explained),
  contacts: contacts().slice(0, 1),
  who: said("doer-it-partner"),
  hours: said("effort-hours", { low: "8", high: "16", count: 16 }),
  euros: said("cost-between", { low: "300", high: "900" }),
  legal: false,
  quickWin: false,
  because: [
    {
      id: "question-independent-backup",
      label: said("question-independent-backup.short"),
    },
  ],
});
