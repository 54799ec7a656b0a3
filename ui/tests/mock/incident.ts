/**
 * The incident screen of the mocked program, with the real words. Times only look like Belgian
 * ones: nothing here counts hours.
 */
import type {
  AssessmentHead,
  DueRow,
  FieldProblem,
  IncidentFields,
  IncidentView,
  MomentFields,
} from "../../src/api/generated/types";
import type { Language } from "../locales";
import { contacts, word } from "./words";

const NOW: MomentFields = { day: "22/11/2026", time: "11:15" };
const PHASES = {
  now: ["write-times", "call-it", "take-off-network"],
  tell: ["tell-users", "tell-people", "tell-staff"],
  after: ["close-hole", "learn"],
};

export const noticed = (): IncidentFields => ({
  name: "",
  aware: { ...NOW },
  personalData: "",
  notified: { day: "", time: "" },
  handled: { day: "", time: "" },
  done: [],
});

/** What is stored of what was given, and what is wrong with the rest. */
export function savedIncident(
  before: IncidentFields,
  given: IncidentFields,
  language: Language,
): { stored: IncidentFields; problems: FieldProblem[] } {
  const stored = structuredClone(given);
  const problems: FieldProblem[] = [];
  for (const name of ["aware", "notified", "handled"] as const) {
    const { day, time } = given[name];
    if (day === "now") stored[name] = { ...NOW };
    else if (day !== "" && !/^\d+\/\d+\/\d{4}$/.test(day)) {
      stored[name] = before[name];
      problems.push({ field: name, message: word(language, "field-day-invalid") });
    } else if ((day === "") !== (time === "")) {
      stored[name] = before[name];
      problems.push({ field: name, message: word(language, "field-moment-half") });
    }
  }
  return { stored, problems };
}

export function incidentView(
  assessment: AssessmentHead,
  incidents: IncidentFields[],
  at: number,
  problems: FieldProblem[],
  language: Language,
  given?: IncidentFields,
): IncidentView {
  const say = (id: string, values: Record<string, string> = {}) => word(language, id, values);
  const incident = incidents[at];
  // What could not be stored is shown as it was given.
  const fields = { ...incident } as Record<string, unknown>;
  for (const { field } of problems) fields[field] = given?.[field as keyof IncidentFields];
  const done = (id: string) => incident?.done.includes(id) ?? false;
  const due = (id: string, more: Partial<DueRow>): DueRow => ({
    id,
    title: say(`incident-due-${id}`),
    about: say(`incident-due-${id}.about`),
    when: say("incident-when", { day: "23/11/2026", time: "11:15" }),
    law: say("incident-law-of-nis2", { article: "art. 34-35" }),
    condition: "",
    latest: "",
    left: done(id) ? "" : say("incident-left-hours", { count: "23" }),
    late: false,
    done: done(id),
    ticked: true,
    ...more,
  });
  return {
    assessment,
    open: incident
      ? {
          at,
          fields: fields as IncidentFields,
          problems,
          duty: say("incident-law-perhaps"),
          significant: [say("incident-significant")],
          due: [
            due("early-warning", { condition: say("incident-if-nis2") }),
            due("notification", { ticked: false, done: incident.notified.day !== "" }),
            due("data-breach", { late: incident.personalData === "yes", left: "" }),
            due("final-report", { latest: say("incident-latest") }),
          ],
        }
      : null,
    others: incidents
      .map((other, index) => ({
        at: index,
        label: other.name || say("incident-unnamed"),
      }))
      .filter((other) => other.at !== at)
      .reverse(),
    phases: Object.entries(PHASES).map(([id, steps]) => ({
      id,
      title: say(`incident-phase-${id}`),
      steps: steps.map((step) => ({
        id: step,
        text: say(`incident-step-${step}`),
        law: step === "tell-people" ? say("incident-law-of-gdpr", { article: "art. 34" }) : "",
        done: done(step),
      })),
    })),
    contacts: contacts(language, ["ccb-incident", "safeonweb-at-work"]),
    sources: [
      {
        title: "Loi du 26 avril 2024",
        publisher: "Moniteur belge",
        url: "https://www.ejustice.just.fgov.be/eli/loi/2024/04/26/2024202344/justel",
        checked: "22.11.2026",
      },
    ],
  };
}
