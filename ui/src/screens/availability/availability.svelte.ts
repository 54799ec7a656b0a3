/** Net availability: sliders that answer at once, and are stored when they are let go. */
import { client } from "../../api/client";
import type { AvailabilityView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { Turns } from "../../app/turns";

export class AvailabilityModel implements ScreenModel {
  view = $state.raw<AvailabilityView>() as AvailabilityView;
  /** The values on the screen: those that are stored, or on their way there. */
  values = $state<Record<string, number>>({});
  readonly #turns: Turns;
  /** The newest try; an older one that comes back later is not shown. */
  #newest = 0;
  /** True while values that were let go are not stored. */
  #dirty = false;

  constructor(
    private readonly shell: Shell,
    view: AvailabilityView,
  ) {
    this.#turns = new Turns(shell);
    this.view = view;
    this.#take(view);
  }

  get assessment() {
    return this.view.assessment;
  }

  #take(view: AvailabilityView): void {
    this.view = view;
    this.values = Object.fromEntries(view.assumptions.map(({ id, value }) => [id, value]));
  }

  /** Shows what follows while a slider moves. */
  async move(id: string, value: number): Promise<void> {
    this.values[id] = value;
    const turn = ++this.#newest;
    const values = $state.snapshot(this.values);
    const view = await this.shell.run(() =>
      client.availabilitySave(this.assessment.id, values, false),
    );
    if (view && turn === this.#newest) this.view = view;
  }

  /** Stores the values once a slider is let go. */
  async keep(): Promise<void> {
    const values = $state.snapshot(this.values);
    await this.#show(async () => {
      this.#dirty = true;
      const view = await client.availabilitySave(this.assessment.id, values, true);
      this.#dirty = false;
      return view;
    });
  }

  async story(id: string): Promise<void> {
    await this.#show(async () => {
      const view = await client.availabilityStory(this.assessment.id, id);
      this.#dirty = false;
      return view;
    });
  }

  /** Takes over what comes back, unless the person has moved on meanwhile. */
  async #show(work: () => Promise<AvailabilityView>): Promise<void> {
    const turn = ++this.#newest;
    const view = await this.#turns.run(work);
    if (view && turn === this.#newest) this.#take(view);
  }

  async settle(): Promise<boolean> {
    await this.#turns.settled();
    if (this.#dirty) await this.keep();
    return !this.#dirty;
  }

  /** What could not be stored is sent along, so that it stays on the screen. */
  async refresh(): Promise<void> {
    const values = $state.snapshot(this.values);
    await this.#show(() =>
      this.#dirty
        ? client.availabilitySave(this.assessment.id, values, false)
        : client.availabilityOpen(this.assessment.id),
    );
  }
}
