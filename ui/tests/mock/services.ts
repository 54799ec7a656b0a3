/** Services in use of the mocked program: how one is given, and what is stored of it. */
import type { FieldProblem, ServiceFields } from "../../src/api/generated/types";
import type { Language } from "../locales";
import { word } from "./words";

/** The longest name that is kept. */
export const NAME_LIMIT = 200;

const NOTHING: ServiceFields = {
  service: "",
  label: "",
  model: "",
  provider: "",
  parentCountry: "",
  hostCountry: "",
  criticality: "",
  substitute: "",
  copy: "",
  euResidency: "",
  ownKeys: "",
  login: "",
  itPartner: [],
};

/** A service in use, such as `inUse("m365", { copy: "2" })`. */
export const inUse = (service: string, more: Partial<ServiceFields> = {}): ServiceFields => ({
  ...structuredClone(NOTHING),
  service,
  ...more,
});

/** What is stored of the services that were given, and what is wrong with the rest. */
export function savedServices(
  before: ServiceFields[] | null,
  given: ServiceFields[] | null,
  language: Language,
): { stored: ServiceFields[] | null; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const stored = given?.map((fields, at) => {
    const kept = structuredClone(fields);
    const same = before?.[at]?.service === fields.service ? before[at] : undefined;
    for (const name of ["label", "provider"] as const) {
      kept[name] = fields[name].trim();
      if (fields[name].length <= NAME_LIMIT) continue;
      kept[name] = same?.[name] ?? "";
      const message = word(language, "problem-text-too-long", { limit: `${NAME_LIMIT}` });
      problems.push({ field: `services.${at}.${name}`, message });
    }
    return kept;
  });
  return { stored: stored ?? null, problems };
}
