/**
 * Files on their way into the list: chosen in a dialog, handed over by the system, or dropped on the
 * page. One after the other, so that a long row of them shows how far it is and can be stopped.
 */
import { asFailure, client, type Failure } from "../api/client";
import { droppedBytes } from "../api/dropped";
import type { TakenFileView } from "../api/generated/types";
import { SealedFile } from "./sealed.svelte";
import type { Shell } from "./shell";

/** What came of a row of files. */
export type Taken = {
  added: number;
  known: number;
  beside: number;
  refused: Failure[];
};

export class Taking {
  /** How far it is; null while nothing is opened. */
  progress = $state<{ done: number; total: number } | null>(null);
  /** What came of the last row, until something else happens. */
  taken = $state.raw<Taken | null>(null);
  /** The encrypted file that waits for its passphrase. */
  sealed = $state.raw<SealedFile | null>(null);
  #stopped = false;
  /** True when the door closed: what still waits is opened once the door is. */
  #interrupted = false;

  constructor(private readonly shell: Pick<Shell, "open" | "run" | "fail">) {}

  /** Asks which files to open, and opens them. */
  async choose(): Promise<void> {
    const waiting = await this.shell.run(() => client.filesChoose());
    if (waiting) await this.waiting(waiting);
  }

  /** Opens the files that wait: those of a dialog, and those that the system handed over. */
  async waiting(count?: number): Promise<void> {
    const total = count ?? (await this.shell.run(() => client.filesWaiting())) ?? 0;
    if (total === 0 || this.progress) return;
    await this.#take(total, () => client.fileTakeNext());
  }

  /** Opens files that were dropped on the page. */
  async dropped(files: File[]): Promise<void> {
    if (files.length === 0 || this.progress) return;
    let at = 0;
    await this.#take(files.length, async () => {
      const file = files[at++];
      if (!file) return null;
      return await client.fileTake(file.name, await droppedBytes(file));
    });
  }

  stop(): void {
    this.#stopped = true;
  }

  /** The door closes: nothing more is opened, and nothing that waits is let go. */
  interrupt(): void {
    this.#interrupted = true;
    this.taken = null;
    this.sealed?.giveUp();
  }

  /** Opens an encrypted file: asks until the passphrase fits or the person gives up. */
  async #unlock(name: string): Promise<TakenFileView[]> {
    if (this.#interrupted) return [];
    const file = new SealedFile(name);
    this.sealed = file;
    try {
      for (;;) {
        const passphrase = await file.asked();
        if (passphrase === null) break;
        file.working = true;
        try {
          return await client.fileUnlock(passphrase);
        } catch (reason) {
          file.refused = asFailure(reason);
          if (file.refused.code !== "passphraseWrong") throw reason;
        } finally {
          file.working = false;
        }
      }
    } finally {
      this.sealed = null;
    }
    // Behind a closed door the program has let go of it itself.
    if (!this.#interrupted) await client.fileUnlockForget();
    return [];
  }

  /** What a file holds; null when there is none left. */
  async #open(next: () => Promise<TakenFileView[] | null>): Promise<TakenFileView[] | null> {
    try {
      return await next();
    } catch (reason) {
      const failure = asFailure(reason);
      if (failure.code !== "fileLocked") throw reason;
      return await this.#unlock(failure.name);
    }
  }

  async #take(total: number, next: () => Promise<TakenFileView[] | null>): Promise<void> {
    const taken: Taken = { added: 0, known: 0, beside: 0, refused: [] };
    let last: TakenFileView | null = null;
    this.#stopped = this.#interrupted = false;
    this.taken = null;
    for (let done = 0; done < total && !this.#stopped && !this.#interrupted; done += 1) {
      this.progress = { done, total };
      try {
        const files = await this.#open(next);
        if (!files) break;
        for (const file of files) {
          last = file;
          taken[file.outcome] += 1;
        }
      } catch (reason) {
        const failure = asFailure(reason);
        if (failure.code === "locked") {
          this.interrupt();
          this.shell.fail(failure);
        } else taken.refused.push(failure);
      }
    }
    this.progress = null;
    if (this.#interrupted) return;
    if (this.#stopped) await this.shell.run(() => client.filesForget());
    // Somebody else was quicker, such as the start of the program.
    if (!last && taken.refused.length === 0) return;
    const several = total > 1 || taken.added + taken.known + taken.beside > 1;
    await this.#show(taken, last, several ? 2 : total);
  }

  /** One file alone is opened to be looked at; of several the list says what came of them. */
  async #show(taken: Taken, last: TakenFileView | null, total: number): Promise<void> {
    const [refused] = taken.refused;
    if (total === 1 && refused) return this.shell.fail(refused);
    if (total === 1 && last) {
      await this.shell.open({ screen: "sections", assessment: last.assessment.id });
      if (last.outcome === "beside") this.taken = taken;
      return;
    }
    await this.shell.open({ screen: "home" });
    this.taken = taken;
  }
}
