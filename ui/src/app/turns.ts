/** Commands of one screen, one after the other, so that no older view replaces a newer one. */
import type { Shell } from "./shell";

export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly shell: Pick<Shell, "run">) {}

  /** Runs a command when the one before is done. */
  run<T>(work: () => Promise<T>): Promise<T | undefined> {
    const turn = this.#last.then(() => this.shell.run(work));
    this.#last = turn;
    return turn;
  }

  /** Waits until every command so far is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
