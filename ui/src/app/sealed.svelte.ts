/** An encrypted file that is being opened, while it waits for its passphrase. */
import type { Failure } from "../api/client";
import { errorWords } from "../i18n/errors";

export class SealedFile {
  typed = $state("");
  shown = $state(false);
  /** True while a passphrase is tried, which takes a moment on purpose. */
  working = $state(false);
  /** Why the last passphrase was refused. */
  refused = $state.raw<Failure | null>(null);
  #givenUp = false;
  #answer: ((passphrase: string | null) => void) | null = null;

  constructor(
    /** The file's name. */
    readonly name: string,
  ) {}

  get problem(): string | null {
    return this.refused ? errorWords(this.refused).text : null;
  }

  type(passphrase: string): void {
    this.typed = passphrase;
    this.refused = null;
  }

  /** The passphrase that the person enters next; null once the person gave up. */
  asked(): Promise<string | null> {
    if (this.#givenUp) return Promise.resolve(null);
    return new Promise((done) => (this.#answer = done));
  }

  /** Hands on what is typed; once, however often the button is pressed. */
  enter(): void {
    this.#tell(this.typed);
  }

  giveUp(): void {
    this.#givenUp = true;
    this.#tell(null);
  }

  #tell(passphrase: string | null): void {
    const answer = this.#answer;
    this.#answer = null;
    answer?.(passphrase);
  }
}
