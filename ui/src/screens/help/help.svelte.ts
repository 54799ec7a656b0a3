/** The help: where the data is, and what the program is built from. */
import { client } from "../../api/client";
import type { HelpView } from "../../api/generated/types";
import type { ScreenModel, Shell } from "../../app/shell";

export class HelpModel implements ScreenModel {
  readonly assessment = null;
  view = $state.raw<HelpView>() as HelpView;

  constructor(
    private readonly shell: Shell,
    view: HelpView,
  ) {
    this.view = view;
  }

  /** Goes back to where the person was. */
  async leave(): Promise<void> {
    await this.shell.back();
  }

  async showFolder(): Promise<void> {
    await this.shell.run(() => client.dataFolderShow());
  }

  async openSafety(): Promise<void> {
    await this.shell.open({ screen: "safety" });
  }

  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async refresh(): Promise<void> {
    const view = await this.shell.run(() => client.helpOpen());
    if (view) this.view = view;
  }
}
