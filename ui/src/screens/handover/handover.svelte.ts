/** Handing assessments over in one file, encrypted unless the person insists. */
import { client } from "../../api/client";
import type { AssessmentHead, SavedFileView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";
import { NewPassphrase } from "../../components/passphrase.svelte";

export class HandoverModel implements ScreenModel {
  readonly assessment = null;
  /** The ids that are ticked. */
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  plain = $state(false);
  /** Whether the person said that anybody may read a plain file. */
  sure = $state(false);
  working = $state(false);
  saved = $state.raw<SavedFileView | null>(null);
  readonly entry = new NewPassphrase();

  constructor(
    private readonly shell: Shell,
    /** Those to choose from. */
    readonly heads: AssessmentHead[],
    /** The fewest characters of a passphrase. */
    readonly least: number,
  ) {
    this.chosen = new Set(heads.length === 1 ? heads.map(({ id }) => id) : []);
  }

  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  async leave(): Promise<void> {
    await this.shell.back();
  }

  tick(id: string, on: boolean): void {
    const chosen = new Set(this.chosen);
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
  }

  tickAll(on: boolean): void {
    this.chosen = new Set(on ? this.heads.map(({ id }) => id) : []);
  }

  async save(): Promise<void> {
    if (this.working || (this.plain && !this.sure)) return;
    if (this.chosen.size === 0) return this.shell.fail({ code: "nothingToHandOver" });
    this.working = true;
    this.saved = null;
    const ids = this.heads.map(({ id }) => id).filter((id) => this.chosen.has(id));
    const file = await this.shell.run(() =>
      this.plain
        ? client.handoverPlain(ids)
        : this.entry.use((passphrase) => client.handoverSave(ids, passphrase)),
    );
    this.working = false;
    if (!file) return;
    this.saved = file;
    this.entry.clear();
  }
}
