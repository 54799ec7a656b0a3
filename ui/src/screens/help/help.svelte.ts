/** The help: where the data is, a copy of it, and what the program is built from. */
import { client } from "../../api/client";
import type { HelpView, SavedFileView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";

export class HelpModel implements ScreenModel {
  readonly assessment = null;
  view = $state.raw<HelpView>() as HelpView;
  /** True while a backup is being chosen a place for and written. */
  saving = $state(false);
  /** The backup that was saved last. */
  backup = $state.raw<SavedFileView | null>(null);

  constructor(
    private readonly shell: Shell,
    view: HelpView,
  ) {
    this.view = view;
  }

  /** The name of the data file, without its folder. */
  get fileName(): string {
    return this.view.dataFile.split(/[\\/]/).at(-1) ?? "";
  }

  /** Goes back to where the person was. */
  async leave(): Promise<void> {
    await this.shell.back();
  }

  async showFolder(): Promise<void> {
    await this.shell.run(() => client.dataFolderShow());
  }

  /** Saves a backup; a second press while one is being saved does nothing. */
  async saveBackup(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.backup = null;
    const file = await this.shell.run(() => client.backupSave());
    this.saving = false;
    if (file) this.backup = file;
  }

  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async refresh(): Promise<void> {
    const view = await this.shell.run(() => client.helpOpen());
    if (view) this.view = view;
  }
}
