/** A screen of an assessment that only shows a view: nothing on it has to be stored when one leaves. */
import type { AssessmentHead } from "../api/generated/types";
import type { ScreenModel, Shell } from "./shell";

export abstract class ShownModel<
  View extends { assessment: AssessmentHead },
> implements ScreenModel {
  view = $state.raw<View>() as View;

  constructor(
    protected readonly shell: Shell,
    view: View,
  ) {
    this.view = view;
  }

  /** Fetches the view again, in the language of now. */
  protected abstract load(): Promise<View>;

  get assessment(): AssessmentHead {
    return this.view.assessment;
  }

  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async refresh(): Promise<void> {
    const view = await this.shell.run(() => this.load());
    if (view) this.view = view;
  }
}
