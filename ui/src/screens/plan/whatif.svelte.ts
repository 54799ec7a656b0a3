/** What would be if some actions were done: asked, shown, and never stored. */
import { client } from "../../api/client";
import type { WhatIfView } from "../../api/generated/types";
import type { Shell } from "../../app/shell";

export class WhatIf {
  /** True while actions can be ticked. */
  on = $state(false);
  /** The ids of the actions that are ticked. */
  ticked = $state<string[]>([]);
  view = $state.raw<WhatIfView | null>(null);
  /** The newest question; an older answer that comes back later is not shown. */
  #newest = 0;

  constructor(
    private readonly shell: Pick<Shell, "run">,
    private readonly assessment: () => string,
  ) {}

  async tick(action: string, on: boolean): Promise<void> {
    const others = this.ticked.filter((other) => other !== action);
    this.ticked = on ? [...others, action] : others;
    await this.ask();
  }

  async clear(): Promise<void> {
    this.ticked = [];
    await this.ask();
  }

  async turn(on: boolean): Promise<void> {
    this.on = on;
    if (!on) await this.clear();
  }

  /** Lets go of the actions that the plan no longer holds, and asks anew. */
  async follow(actions: string[]): Promise<void> {
    if (this.ticked.length === 0) return;
    this.ticked = this.ticked.filter((action) => actions.includes(action));
    await this.ask();
  }

  async ask(): Promise<void> {
    const turn = ++this.#newest;
    const done = $state.snapshot(this.ticked);
    const view =
      done.length === 0
        ? null
        : await this.shell.run(() => client.planWhatIf(this.assessment(), done));
    if (turn === this.#newest) this.view = view ?? null;
  }
}
