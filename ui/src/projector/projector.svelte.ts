/** The room's window: what it shows, and what the room may do with keys. It holds nothing else. */
import { client } from "../api/client";
import type { ProjectorView } from "../api/generated/types";
import { useFallbackLanguage } from "../i18n/fallback";
import { languageCode, useLanguage } from "../i18n/words.svelte";
import { type KeyAction, keyAction } from "../screens/question/keys";
import { DONT_KNOW } from "../screens/question/draft.svelte";

/** What the two buttons of a presenter send. */
const CLICKER: Record<string, KeyAction> = {
  PageDown: { kind: "next" },
  PageUp: { kind: "previous" },
};

export class ProjectorModel {
  view = $state.raw<ProjectorView | null>(null);
  #last: Promise<unknown> = Promise.resolve();

  async start(): Promise<void> {
    await client.projectorFollow(() => void this.refresh()).catch(() => undefined);
    await this.refresh();
    // The words of the program are there as soon as it has answered once.
    if (!this.view) await useFallbackLanguage();
  }

  refresh(): Promise<void> {
    return this.#take(() => client.projectorOpen());
  }

  /** One command after the other, so that quick keys cannot overtake each other. */
  #take(work: () => Promise<ProjectorView>): Promise<void> {
    const taken = this.#last.then(async () => {
      // What fails here is said in the program's own window; the room keeps what it sees.
      const view = await work().catch(() => null);
      if (!view) return;
      if (view.language.code !== languageCode()) useLanguage(view.language);
      this.view = view;
    });
    this.#last = taken;
    return taken;
  }

  press(event: KeyboardEvent): void {
    if (event.key === "Escape") return void client.projectorClose();
    if (event.key === "F11") {
      event.preventDefault();
      return void client.fullScreen();
    }
    const scene = this.view?.scene;
    const action = CLICKER[event.key] ?? keyAction(event, "page");
    if (scene?.kind !== "question" || !action) return;
    event.preventDefault();
    if (action.kind === "next") void this.#take(() => client.projectorStep(true));
    if (action.kind === "previous") void this.#take(() => client.projectorStep(false));
    if (action.kind === "dont-know") void this.#take(() => client.projectorAnswer(DONT_KNOW));
    if (action.kind !== "choice") return;
    const choice = scene.choices[action.index];
    if (choice) void this.#take(() => client.projectorAnswer(choice.id));
  }
}
