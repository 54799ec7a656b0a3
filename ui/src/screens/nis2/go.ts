/** From the result to the field that is missing, and from the questions to the result. */
import type { EnterprisePart, ListName } from "./enterprise.svelte";
import type { Nis2Model } from "./nis2.svelte";

/** The heading of the result. */
export const RESULT_ID = "nis2-result";

const FIGURES: EnterprisePart[] = ["staff", "turnover", "balanceSheet"];

/** The id of the field in which a fact is given that `asks` names. */
export function fieldOf(fact: string, model: Nis2Model): string {
  if (fact === "linked") return inList("linked", "group", model);
  if (fact === "partners") return inList("partners", "partnered", model);
  return `fact-${fact}`;
}

/** The first figure of the list that nobody gave, or the answer that says whether the list counts. */
function inList(list: ListName, answer: "group" | "partnered", model: Nis2Model): string {
  if (model.facts[answer] !== "yes") return `fact-${answer}`;
  for (const row of model.lists[list]) {
    const part = FIGURES.find((figure) => row.fields[figure].trim() === "");
    if (part) return `fact-${list}-${row.key}-${part}`;
  }
  return `fact-${answer}`;
}

/** Takes the keyboard and the eye to a field, or to the chosen answer of a few. */
export function goToField(id: string): void {
  const field = document.getElementById(id);
  const chosen = field?.querySelector<HTMLElement>("input:checked");
  field?.scrollIntoView({ block: "center" });
  (chosen ?? field)?.focus({ preventScroll: true });
}

export function goToResult(): void {
  const title = document.getElementById(RESULT_ID);
  title?.closest("section")?.scrollIntoView();
  title?.focus({ preventScroll: true });
}
