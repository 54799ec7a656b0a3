/** What the plan's screen remembers until the program closes. */
import type { ActionFields, PlanFields } from "../../api/generated/types";

/** The ways to look at the plan. */
export const LOOKS = ["list", "board", "timeline"] as const;
export type Look = (typeof LOOKS)[number];

export class PlanKept {
  look: Look = "list";
  /** What could not be stored about actions, by the assessment's id and then the action's. */
  readonly actions = new Map<string, Map<string, ActionFields>>();
  /** What could not be stored about how a plan is made, by the assessment's id. */
  readonly settings = new Map<string, PlanFields>();

  /** What could not be stored about the actions of an assessment. */
  drafts(assessment: string): Map<string, ActionFields> {
    const known = this.actions.get(assessment) ?? new Map<string, ActionFields>();
    this.actions.set(assessment, known);
    return known;
  }
}
