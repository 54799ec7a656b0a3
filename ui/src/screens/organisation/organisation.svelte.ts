/** The organisation: fields that are stored as they are given, and how deep the check goes. */
import { client } from "../../api/client";
import type { OrganisationFields, OrganisationView } from "../../api/generated/types";
import { Debounced, TYPING_PAUSE } from "../../app/delay";
import type { ScreenModel, Shell } from "../../app/shell";
import { Turns } from "../../app/turns";

export type FieldName = keyof OrganisationFields;

export class OrganisationModel implements ScreenModel {
  view = $state.raw<OrganisationView>() as OrganisationView;
  fields = $state<OrganisationFields>({
    name: "",
    enterpriseNumber: "",
    staff: "",
    group: "",
  });
  /** The depth on the screen: the one that is stored, or the one on its way there. */
  depth = $state("");
  saved = $state(false);
  failed = $state(false);
  /** Fields that the person has left once: before that, half a number is not an error. */
  #left = $state<Record<FieldName, boolean>>({
    name: false,
    enterpriseNumber: false,
    staff: false,
    group: false,
  });

  #dirty = false;
  readonly #turns: Turns;
  #typing = new Debounced(() => void this.save(), TYPING_PAUSE);

  constructor(
    private readonly shell: Shell,
    view: OrganisationView,
  ) {
    this.#turns = new Turns(shell);
    this.view = view;
    this.fields = { ...view.fields };
    this.depth = chosenDepth(view);
  }

  get assessment() {
    return this.view.assessment;
  }

  problem(field: FieldName): string | null {
    if (!this.#left[field]) return null;
    return this.view.problems.find((problem) => problem.field === field)?.message ?? null;
  }

  type(field: FieldName, value: string): void {
    this.fields[field] = value;
    this.#dirty = true;
    this.saved = false;
    this.#typing.later();
  }

  async leave(field: FieldName): Promise<void> {
    await this.settle();
    this.#left[field] = true;
  }

  /** Takes the answer of a field that is chosen and not typed: there is no pause to wait for. */
  async choose(field: FieldName, value: string): Promise<void> {
    if (this.fields[field] === value) return;
    this.type(field, value);
    await this.leave(field);
  }

  /** Stores how deep to go. What is typed stays as it stands, and so does what is wrong with it. */
  async chooseDepth(depth: string): Promise<void> {
    if (depth === this.depth) return;
    this.depth = depth;
    const view = await this.#turns.run(() => client.depthSave(this.view.assessment.id, depth));
    if (view) {
      this.view = { ...view, problems: this.view.problems };
      this.saved = !this.#dirty && this.view.problems.length === 0;
    } else if (this.depth === depth) {
      this.depth = chosenDepth(this.view);
    }
  }

  /** Stores the fields as they stand; later calls wait for earlier ones. */
  async save(): Promise<boolean> {
    this.#typing.cancel();
    this.#dirty = false;
    const fields = { ...this.fields };
    const view = await this.#turns.run(() =>
      client.organisationSave(this.view.assessment.id, fields),
    );
    this.failed = !view;
    if (!view) {
      this.#dirty = true;
      return false;
    }
    this.view = view;
    this.saved = !this.#dirty && view.problems.length === 0;
    return true;
  }

  async settle(): Promise<boolean> {
    if (this.#dirty) return await this.save();
    await this.#turns.settled();
    return true;
  }

  /** Fields that cannot be stored are sent along, so that nothing typed gets lost. */
  async refresh(): Promise<void> {
    if (this.view.problems.length > 0) {
      await this.save();
      return;
    }
    const view = await this.shell.run(() => client.organisationOpen(this.view.assessment.id));
    if (view) this.view = view;
  }

  /** Goes on when every field is in order; else gives the first field that is not. */
  async go(): Promise<FieldName | null> {
    if (!(await this.save())) return null;
    for (const name of Object.keys(this.#left) as FieldName[]) this.#left[name] = true;
    const first = this.view.problems[0];
    if (first) return first.field as FieldName;
    const assessment = this.view.assessment.id;
    if (this.view.minutesLeft > 0) {
      await this.shell.continueAt(assessment, this.view.nextQuestion);
    } else {
      await this.shell.open({ screen: "results", assessment });
    }
    return null;
  }
}

function chosenDepth(view: OrganisationView): string {
  return view.depths.find((depth) => depth.chosen)?.id ?? "";
}
