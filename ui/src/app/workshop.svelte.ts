/** The facilitator's side of a presentation: whether one runs, and the points that were parked. */
import { client } from "../api/client";
import type { ParkingView } from "../api/generated/types";
import type { Shell } from "./shell";

export class Workshop {
  /** The assessment on the projector; null while there is no presentation. */
  presented = $state<string | null>(null);
  parking = $state.raw<ParkingView>({ points: [], open: 0 });
  /** What is being typed as a new point. */
  text = $state("");

  constructor(private readonly shell: Pick<Shell, "run">) {}

  async start(assessment: string): Promise<void> {
    const parking = await this.shell.run(async () => {
      await client.presentStart(assessment);
      return await client.parkingOpen(assessment);
    });
    if (!parking) return;
    this.presented = assessment;
    this.parking = parking;
  }

  async end(): Promise<void> {
    this.presented = null;
    await this.shell.run(() => client.presentEnd());
  }

  /** The window on the projector was closed there. */
  closed(): void {
    this.presented = null;
  }

  /** Parks what was typed, with the question on the screen. */
  async add(question: string | null): Promise<void> {
    const text = this.text.trim();
    if (text === "") return;
    if (await this.#change((id) => client.parkingAdd(id, text, question))) this.text = "";
  }

  settle(at: number, settled: boolean): Promise<boolean> {
    return this.#change((id) => client.parkingSettle(id, at, settled));
  }

  remove(at: number): Promise<boolean> {
    return this.#change((id) => client.parkingRemove(id, at));
  }

  /** The labels of the questions are in the language of the page. */
  async refresh(): Promise<void> {
    if (this.presented) await this.#change((id) => client.parkingOpen(id));
  }

  async #change(work: (id: string) => Promise<ParkingView>): Promise<boolean> {
    const id = this.presented;
    if (!id) return false;
    const parking = await this.shell.run(() => work(id));
    if (parking) this.parking = parking;
    return parking !== undefined;
  }
}
