/** What changed when in an assessment. */
import { client } from "../../api/client";
import type { SavedFileView, TrailView } from "../../api/generated/types";
import { ShownModel } from "../../app/shown.svelte";

export class TrailModel extends ShownModel<TrailView> {
  saved = $state.raw<SavedFileView | null>(null);
  working = $state(false);

  protected load(): Promise<TrailView> {
    return client.trailOpen(this.assessment.id);
  }

  async leave(): Promise<void> {
    await this.shell.back();
  }

  async save(): Promise<void> {
    if (this.working) return;
    this.working = true;
    this.saved = null;
    const file = await this.shell.run(() => client.trailSave(this.assessment.id));
    this.working = false;
    if (file) this.saved = file;
  }
}
