/**
 * The NIS2 screen of the mocked program: eight activities and three that the law does not list,
 * with the real words. What it makes of the facts only looks like the law.
 */
import type {
  EnterpriseFields,
  FieldProblem,
  Nis2Fields,
  Nis2View,
  ScopeView,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import { word } from "./words";

const ACTIVITIES = [
  "manages-it",
  "maintains-websites",
  "hosts-for-customers",
  "food-wholesale",
  "food-production",
  "treats-patients",
  "care-home",
  "charging-points",
];
const UNLISTED = ["shop", "bakery-butcher", "accountant"];
const COUNTRIES = ["BE", "FR", "DE", "LU", "NL"];
/** Activities of the digital kind: their law is that of the main establishment. */
const DIGITAL = ["manages-it", "maintains-websites", "hosts-for-customers"];

/** The fact in words that a field stands for. */
const MISSING: Record<string, string> = {
  activities: "nis2-entity-types",
  establishedIn: "established-in",
  mainEstablishment: "main-establishment",
  staff: "staff-fte",
  turnover: "turnover-eur",
  balanceSheet: "balance-sheet-eur",
  linked: "linked",
  partners: "partners",
};

export const EMPTY: Nis2Fields = {
  activities: [],
  noActivity: false,
  establishedIn: "",
  mainEstablishment: "",
  servesBelgium: "",
  staff: "",
  turnover: "",
  balanceSheet: "",
  group: "",
  linked: [],
  partnered: "",
  partners: [],
  independent: "",
  criticalEntity: "",
  ccbLetter: "",
  nis2Customers: "",
};

const NOBODY: EnterpriseFields = { name: "", share: "", staff: "", turnover: "", balanceSheet: "" };

const number = (text: string) => Number(text.replaceAll(/[\s.]/g, "").replace(",", "."));

/** The facts that could be stored, and what is wrong with the others. */
export function saved(
  before: Nis2Fields,
  fields: Nis2Fields,
  language: Language,
): { stored: Nis2Fields; problems: FieldProblem[] } {
  const stored = structuredClone(fields);
  const problems: FieldProblem[] = [];
  const say = (field: string, id: string) => {
    problems.push({ field, message: word(language, id) });
  };
  for (const field of ["staff", "turnover", "balanceSheet"] as const) {
    if (Number.isNaN(number(fields[field]))) {
      say(field, "field-number-invalid");
      stored[field] = before[field];
    }
  }
  if (fields.group === "yes" && fields.linked.length === 0) stored.linked = [NOBODY];
  if (fields.group !== "yes") stored.linked = [];
  fields.partners.forEach((partner, at) => {
    const share = number(partner.share);
    if (share > 50) say(`partners.${at}.share`, "field-share-linked");
    else if (!(share > 0)) say(`partners.${at}.share`, "field-share-missing");
  });
  if (problems.some(({ field }) => field.startsWith("partners"))) {
    stored.partners = before.partners;
    stored.partnered = before.partnered;
  } else if (fields.partners.length === 0 && fields.partnered === "yes") {
    stored.partnered = "";
  }
  return { stored, problems };
}

function asks(fields: Nis2Fields): string[] {
  if (decided(fields) || fields.noActivity) return [];
  const digital = fields.activities.some((id) => DIGITAL.includes(id));
  const country = fields.activities.some((id) => !DIGITAL.includes(id));
  const unknown = fields.activities.length === 0;
  const staff = number(fields.staff);
  const wanted = [
    (country || unknown) && fields.establishedIn === "" && "establishedIn",
    (digital || unknown) && fields.mainEstablishment === "" && "mainEstablishment",
    fields.staff === "" && "staff",
    staff < 50 && fields.turnover === "" && "turnover",
    staff < 50 && fields.balanceSheet === "" && "balanceSheet",
    staff < 50 && fields.partnered === "" && "partners",
    staff < 50 && fields.group === "" && "linked",
    unknown && "activities",
  ];
  return wanted.filter((name) => name !== false);
}

function decided(fields: Nis2Fields): string | null {
  if (fields.criticalEntity === "yes" || fields.ccbLetter === "essential") return "essential";
  return fields.ccbLetter === "important" ? "important" : null;
}

function category(fields: Nis2Fields): string {
  const known = decided(fields);
  if (known) return known;
  if (fields.noActivity) return "out";
  if (asks(fields).length > 0) return "check";
  const countries = [fields.establishedIn, fields.mainEstablishment];
  if (!countries.includes("BE")) return "other-country";
  const staff = number(fields.staff);
  if (staff >= 250) return "essential";
  return staff >= 50 ? "important" : "out";
}

export function nis2View(
  assessment: Nis2View["assessment"],
  stored: Nis2Fields,
  fields: Nis2Fields,
  problems: FieldProblem[],
  language: Language,
): Nis2View {
  const say = (id: string, values?: Record<string, string>) => word(language, id, values);
  return {
    assessment,
    fields: structuredClone(fields),
    problems,
    activities: ACTIVITIES.map((id) => ({
      id,
      text: say(`activity-${id}`),
      search: say(`activity-${id}.search`),
      not: say(`activity-${id}.not`),
      law: say(`activity-${id}.law`),
    })),
    unlisted: UNLISTED.map((id) => ({
      id,
      text: say(`unlisted-${id}`),
      search: say(`unlisted-${id}.search`),
      why: say(`unlisted-${id}.why`),
    })),
    countries: COUNTRIES.map((code) => ({ code, name: say(`country-${code.toLowerCase()}`) })),
    asks: asks(stored),
    result: result(stored, say),
    changed: stored.turnover === "12000000" ? [say("nis2-category-check")] : [],
    customers:
      stored.nis2Customers === "yes"
        ? {
            title: say("customer-ask-title"),
            lead: say("customer-ask-lead"),
            asks: ["proof", "warning"].map((ask) => say(`customer-ask-${ask}`)),
          }
        : null,
    measures: measures(say),
  };
}

/** One measure that is open, one that is not asked, and one that is at its best. */
function measures(say: Say): Nis2View["measures"] {
  const row = (id: string, low: number | null, high: number) => ({
    id,
    name: say(`nis2-measure-${id}`),
    interval:
      low === null
        ? null
        : {
            low,
            high,
            lowText: `${low}`,
            highText: `${high}`,
            text: `${low} – ${high}`,
            figure: `${low} – ${high}`,
            band: null,
            provisional: false,
          },
    known: low === null ? 0 : 3,
    asked: low === null ? 0 : 5,
    open: low === null || low === 100 ? [] : [{ id: "mfa-everyone", label: "mfa-everyone" }],
    actions: low === null || low === 100 ? [] : ["enforce-mfa"],
  });
  return [row("a", 40, 65), row("h", 100, 100), row("disclosure", null, 0)];
}

type Say = (id: string, values?: Record<string, string>) => string;

function result(fields: Nis2Fields, say: Say): ScopeView {
  const found = category(fields);
  const open = found === "check";
  const covered = found === "essential" || found === "important";
  const suffix = open ? "-open" : "";
  const cited = (text: string, article: number, source: number) =>
    `${text} (art. ${article}, [${source}])`;
  const why = {
    essential: ["nis2-rule-size-large-by-staff", "nis2-rule-annex-i-standard-large-essential"],
    important: ["nis2-rule-size-medium-by-staff", "nis2-rule-annex-i-standard-medium-important"],
    out: fields.noActivity
      ? ["nis2-rule-no-type-out"]
      : ["nis2-rule-size-small-by-staff", "nis2-rule-annex-i-standard-small-out"],
    "other-country": ["nis2-rule-other-country-establishment"],
    check: fields.mainEstablishment === "BE" ? ["nis2-rule-jurisdiction-main-establishment"] : [],
  }[found];
  const duties = [
    "nis2-duty-register",
    "nis2-duty-management",
    "nis2-duty-measures",
    "nis2-duty-incidents",
    `nis2-duty-fines-${found}`,
  ];
  const day = "18.3.2025";
  return {
    category: found,
    sentence: say(`nis2-category-${found}`),
    likely: found === "other-country" ? say("nis2-likely", { countries: "FR" }) : "",
    size: say("nis2-size", { size: say(covered ? "nis2-size-large" : "nis2-size-unknown") }),
    figures: fields.staff ? [say("nis2-figure-staff-fte", { number: fields.staff })] : [],
    whyTitle: say(`nis2-why${suffix}`),
    why: (why ?? []).map((id, at) => cited(say(id), at + 3, at + 1)),
    borderline:
      number(fields.turnover) > 10_000_000
        ? [cited(say("nis2-borderline-turnover-alone-above-medium"), 3, 4)]
        : [],
    missing: asks(fields).map((field) => say(`nis2-missing-${MISSING[field]}`)),
    possible: open
      ? say("nis2-possible", {
          categories: ["out", "important", "essential"]
            .map((id) => say(`nis2-category-${id}.short`))
            .join(", "),
        })
      : "",
    dutiesTitle: say(`nis2-duties${suffix}`),
    duties: covered ? duties.map((id, at) => cited(say(id), at + 13, 1)) : [],
    milestones: covered ? [say("nis2-milestone-registration.past", { day })] : [],
    supplyChain:
      fields.nis2Customers === "yes" && !covered ? say(`nis2-supply-chain${suffix}`) : "",
    watch: covered ? [`${say("nis2-watch-nis2-amendment")} ([5])`] : [],
    sources: [
      say("nis2-source", {
        number: "[1]",
        title: "Loi du 26 avril 2024",
        address: "https://www.ejustice.just.fgov.be/eli/loi/2024/04/26/2024202344/justel",
        day: "22.11.2026",
      }),
    ],
    confirm: say("nis2-indicative", {
      day: "22.11.2026",
      address: "https://atwork.safeonweb.be/nis2-scope-test",
    }),
  };
}
