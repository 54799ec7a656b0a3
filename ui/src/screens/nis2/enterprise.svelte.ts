/** Another enterprise of the group, as a row on the screen: it keeps its key when others go. */
import type { EnterpriseFields } from "../../api/generated/types";

export type ListName = "linked" | "partners";
export type EnterprisePart = keyof EnterpriseFields;

const EMPTY: EnterpriseFields = { name: "", share: "", staff: "", turnover: "", balanceSheet: "" };

let made = 0;

export class Enterprise {
  readonly key: string;
  fields = $state<EnterpriseFields>({ ...EMPTY });

  constructor(fields: EnterpriseFields = EMPTY) {
    this.key = `e${++made}`;
    this.fields = { ...fields };
  }
}
