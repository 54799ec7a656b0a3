/** Tells the program that somebody has a hand on it, so that it does not lock itself. */
import { client } from "../api/client";

/** How long one word of it holds, in milliseconds: a moving mouse does not say it at every pixel. */
const HOLDS = 20_000;

export class Awake {
  #last = -HOLDS;

  told(): void {
    const now = performance.now();
    if (now - this.#last < HOLDS) return;
    this.#last = now;
    // A program that does not hear it locks itself, and loses nothing by that.
    client.awake().catch(() => undefined);
  }
}
