/** What happens outside the page: the menu of the window, files of the system, the projector. */
import { client } from "../api/client";
import type { DeskEvent, MenuItem } from "../api/generated/types";
import { t } from "../i18n/words.svelte";
import type { Session } from "./session.svelte";
import { act, shortcut } from "./shortcuts";

/** The form of the report that the menu saves: the whole of it. */
const WHOLE_REPORT = "pdf";

/** Hears what happens, and opens the files that the system handed over at the start. */
export async function listen(session: Session): Promise<void> {
  await client.deskFollow((event) => void hear(session, event)).catch(() => undefined);
  // A file that is opened behind a closed door would be let go of.
  if (!session.door) await session.taking.waiting();
}

export async function hear(session: Session, event: DeskEvent): Promise<void> {
  // Behind a closed door only the lock itself is of interest.
  if (session.door && event.kind !== "locked") return;
  switch (event.kind) {
    case "files":
      return await session.taking.waiting();
    case "idle":
      return await session.lock();
    case "locked":
      return await session.locked();
    case "room":
      return await session.followRoom();
    case "projector":
      if (!event.open) session.workshop.closed();
      return;
    case "menu":
      return await choose(session, event.item);
  }
}

/** A key that the menu of the window did not take. */
export function pressed(session: Session, event: KeyboardEvent): void {
  const deaf = session.door !== null || event.defaultPrevented || event.repeat;
  const wanted = deaf ? null : shortcut(event);
  if (!wanted) return;
  event.preventDefault();
  if ("menu" in wanted) void choose(session, wanted.menu);
  else void session.run(() => act(wanted));
}

async function choose(session: Session, item: MenuItem): Promise<void> {
  // The list of what is undone belongs to an assessment, and so do its copies.
  const assessment = session.screen?.assessment?.id;
  switch (item) {
    case "new":
      return await session.create();
    case "open":
      return await session.taking.choose();
    case "home":
      return await session.open({ screen: "home" });
    case "help":
      return await session.open({ screen: "help" });
    case "safety":
      return await session.open({ screen: "safety" });
    case "lock":
      return await session.lock();
    case "undo":
      return void (await session.screen?.step?.("undo"));
    case "redo":
      return void (await session.screen?.step?.("redo"));
    case "present":
      if (assessment) await session.workshop.start(assessment);
      return;
    case "copy": {
      const head = session.screen?.assessment;
      if (head) await session.open({ screen: "handover", heads: [head] });
      return;
    }
    case "report":
      if (assessment) {
        await save(session, () => client.exportSave(assessment, WHOLE_REPORT));
      }
  }
}

async function save(
  session: Session,
  saving: () => ReturnType<typeof client.exportSave>,
): Promise<void> {
  await session.screen?.settle();
  const file = await session.run(saving);
  if (file) session.notice = t("results-saved", file);
}
