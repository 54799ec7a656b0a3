/** A passphrase that somebody chooses: typed twice, or suggested. */
import { tick } from "svelte";

import { asFailure, client, type Failure } from "../api/client";
import { errorWords } from "../i18n/errors";
import { t } from "../i18n/words.svelte";

export class NewPassphrase {
  first = $state("");
  second = $state("");
  shown = $state(false);
  /** What was suggested; empty while nothing was. */
  suggested = $state("");
  /** Why the passphrase was refused. */
  #refused = $state.raw<Failure | null>(null);
  /** True when the second is not the same as the first. */
  #differs = $state(false);

  /** The id tells its fields from those of another form on the screen. */
  constructor(readonly id = "passphrase") {}

  get firstProblem(): string | null {
    return this.#refused ? errorWords(this.#refused).text : null;
  }

  get secondProblem(): string | null {
    return this.#differs ? t("door-differ") : null;
  }

  type(value: string): void {
    this.first = value;
    this.#refused = null;
  }

  repeat(value: string): void {
    this.second = value;
    this.#differs = false;
  }

  /** Fills in a suggestion, which has to be seen to be written down. */
  async suggest(): Promise<void> {
    try {
      this.suggested = await client.passphraseSuggest();
    } catch (reason) {
      this.#refused = asFailure(reason);
      return;
    }
    this.first = this.suggested;
    this.second = this.suggested;
    this.shown = true;
    this.#refused = null;
    this.#differs = false;
  }

  /** Runs what needs the passphrase, when both are the same. What is wrong with it is said beside it. */
  async use<T>(work: (passphrase: string) => Promise<T>): Promise<T | undefined> {
    if (this.first !== this.second) {
      this.#differs = true;
      await this.#turnTo("again");
      return undefined;
    }
    try {
      return await work(this.first);
    } catch (reason) {
      const failure = asFailure(reason);
      if (failure.code !== "passphraseWeak" && failure.code !== "textTooLong") throw reason;
      this.#refused = failure;
      await this.#turnTo("new");
      return undefined;
    }
  }

  /** Takes the person to a field, which says by now what is wrong with it. */
  async #turnTo(field: "new" | "again"): Promise<void> {
    await tick();
    document.getElementById(`${this.id}-${field}`)?.focus();
  }

  /** Forgets what was typed. */
  clear(): void {
    this.first = this.second = this.suggested = "";
    this.#refused = null;
    this.#differs = this.shown = false;
  }
}
