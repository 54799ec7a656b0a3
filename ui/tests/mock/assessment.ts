/** An assessment as the mocked program keeps it. */
import type {
  AnswerView,
  IncidentFields,
  Nis2Fields,
  OrganisationFields,
  ServiceFields,
} from "../../src/api/generated/types";
import type { Depth } from "./depths";
import { History } from "./history";
import { EMPTY } from "./nis2";
import { newPlan, type Plan } from "./plan";

export type Assessment = {
  id: string;
  fields: OrganisationFields;
  answers: Map<string, AnswerView>;
  /** The answers that can be undone and given again. */
  history: History;
  /** The questions to come back to. */
  later: Set<string>;
  /** The question at which the person left off. */
  at: string | null;
  /** Questions that are asked only after a certain answer to another one. */
  conditions: Map<string, { question: string; choice: string }>;
  depth: Depth;
  /** The facts of the NIS2 screen. */
  nis2: Nis2Fields;
  incidents: IncidentFields[];
  /** The services in use; nothing while nobody said. */
  services: ServiceFields[] | null;
  /** Who does an action, by its id. */
  owners: Map<string, string>;
  /** The assumptions that somebody changed, by their ids. */
  assumptions: Record<string, number>;
  plan: Plan;
  /** How many pairs of answers deserve a second look; 4 at most. */
  contradictions: number;
};

/** An assessment whose first questions have an answer; every fourth is “don't know”. */
export function newAssessment(id: string, name: string, answered: number): Assessment {
  const answers = new Map<string, AnswerView>();
  for (let index = 0; index < answered; index += 1) {
    const choice = index % 4 === 3 ? "dont-know" : `choice-${index % 4}`;
    answers.set(`question-${index + 1}`, { choice, reason: "", note: "", evidence: "" });
  }
  return {
    id,
    fields: { name, enterpriseNumber: "", staff: "", group: "" },
    answers,
    history: new History(),
    later: new Set(),
    at: null,
    conditions: new Map(),
    depth: "express",
    contradictions: 0,
    nis2: structuredClone(EMPTY),
    incidents: [],
    services: null,
    owners: new Map(),
    assumptions: {},
    plan: newPlan(),
  };
}
