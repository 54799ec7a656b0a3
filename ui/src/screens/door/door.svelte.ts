/** The door: what stands between the person and the data file. */
import { asFailure, client, type Failure } from "../../api/client";
import type { DoorView } from "../../api/generated/types";
import { NewPassphrase } from "../../components/passphrase.svelte";
import { errorWords } from "../../i18n/errors";

export class DoorModel {
  view = $state.raw<DoorView>() as DoorView;
  /** The passphrase that is typed to open it. */
  typed = $state("");
  shown = $state(false);
  /** True while the key is worked out, which takes a moment on purpose. */
  working = $state(false);
  /** What went wrong last. */
  failure = $state.raw<Failure | null>(null);
  readonly entry = new NewPassphrase();

  constructor(
    view: DoorView,
    /** Goes on once something changed: with the program, or with another door. */
    private readonly goOn: () => Promise<void>,
  ) {
    this.view = view;
  }

  get problem(): string | null {
    return this.failure ? errorWords(this.failure).text : null;
  }

  type(passphrase: string): void {
    this.typed = passphrase;
    this.failure = null;
  }

  async unlock(): Promise<void> {
    await this.#try(() => client.doorUnlock(this.typed));
  }

  async choose(): Promise<void> {
    await this.#try(async () => {
      const done = await this.entry.use((passphrase) => client.doorSet(passphrase));
      return done !== undefined;
    });
  }

  async retry(): Promise<void> {
    await this.#try(() => client.doorRetry());
  }

  async startNew(): Promise<void> {
    await this.#try(() => client.doorStartNew());
  }

  async #try(work: () => Promise<boolean | null>): Promise<void> {
    if (this.working) return;
    this.working = true;
    this.failure = null;
    try {
      const done = await work();
      if (done === false) return;
      this.typed = "";
      this.entry.clear();
      await this.goOn();
    } catch (reason) {
      this.failure = asFailure(reason);
    } finally {
      this.working = false;
    }
  }
}
