/** Storing the facts of an organisation, and what is wrong with them. */
import type { FieldProblem, OrganisationFields } from "../../src/api/generated/types";
import type { Language } from "../locales";
import type { Assessment } from "./assessment";

const NAME = {
  en: "write the name of the business.",
  fr: "écrivez le nom de l’entreprise.",
  nl: "schrijf de naam van de onderneming.",
};
const DIGITS = {
  en: "ten digits are needed.",
  fr: "il faut dix chiffres.",
  nl: "er zijn tien cijfers nodig.",
};

/** Takes over what is right, and gives what is not. `group` is what is wrong with the group. */
export function savedOrganisation(
  assessment: Assessment,
  given: OrganisationFields,
  group: string | null,
  language: Language,
): FieldProblem[] {
  const { fields } = assessment;
  const problems: FieldProblem[] = [];
  if (given.name.trim() === "") problems.push({ field: "name", message: NAME[language] });
  else fields.name = given.name;
  const number = given.enterpriseNumber.replaceAll(/\D/g, "");
  if (number.length % 10 !== 0) {
    problems.push({ field: "enterpriseNumber", message: DIGITS[language] });
  } else fields.enterpriseNumber = given.enterpriseNumber;
  fields.staff = given.staff;
  if (group !== null) problems.push({ field: "group", message: group });
  else fields.group = given.group;
  return problems;
}
