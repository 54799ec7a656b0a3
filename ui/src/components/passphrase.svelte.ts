/** A passphrase that somebody chooses: typed twice, or suggested. */
import { asFailure, client } from "../api/client";
import { errorWords } from "../i18n/errors";
import { t } from "../i18n/words.svelte";

export class NewPassphrase {
  first = $state("");
  second = $state("");
  shown = $state(false);
  /** What was suggested; empty while nothing was. */
  suggested = $state("");
  firstProblem = $state<string | null>(null);
  secondProblem = $state<string | null>(null);

  /** The id tells its fields from those of another form on the screen. */
  constructor(readonly id = "passphrase") {}

  type(value: string): void {
    this.first = value;
    this.firstProblem = null;
  }

  repeat(value: string): void {
    this.second = value;
    this.secondProblem = null;
  }

  /** Fills in a suggestion, which has to be seen to be written down. */
  async suggest(): Promise<void> {
    try {
      this.suggested = await client.passphraseSuggest();
    } catch (reason) {
      this.firstProblem = errorWords(asFailure(reason)).text;
      return;
    }
    this.first = this.suggested;
    this.second = this.suggested;
    this.shown = true;
    this.firstProblem = this.secondProblem = null;
  }

  /** Runs what needs the passphrase, when both are the same. What is wrong with it is said beside it. */
  async use<T>(work: (passphrase: string) => Promise<T>): Promise<T | undefined> {
    if (this.first !== this.second) {
      this.secondProblem = t("door-differ");
      document.getElementById(`${this.id}-again`)?.focus();
      return undefined;
    }
    try {
      return await work(this.first);
    } catch (reason) {
      const failure = asFailure(reason);
      if (failure.code !== "passphraseWeak" && failure.code !== "textTooLong") throw reason;
      this.firstProblem = errorWords(failure).text;
      document.getElementById(`${this.id}-new`)?.focus();
      return undefined;
    }
  }

  /** Forgets what was typed. */
  clear(): void {
    this.first = this.second = this.suggested = "";
    this.firstProblem = this.secondProblem = null;
    this.shown = false;
  }
}
