/**
 * The shortcuts of the menu, for a system whose web view keeps keys from the menu of its window.
 * Where the menu takes them, they never get here.
 */
import { client } from "../api/client";
import type { MenuItem, ZoomStep } from "../api/generated/types";

/** What a shortcut does: what the menu would ask of the page, or of the window. */
export type Shortcut = { menu: MenuItem } | { zoom: ZoomStep } | { window: "print" | "full" };

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

const ALONE: Record<string, Shortcut> = {
  F1: { menu: "help" },
  F5: { menu: "present" },
  F11: { window: "full" },
};
const WITH_CTRL: Record<string, Shortcut> = {
  n: { menu: "new" },
  l: { menu: "lock" },
  o: { menu: "open" },
  s: { menu: "report" },
  p: { window: "print" },
  "+": { zoom: "larger" },
  "=": { zoom: "larger" },
  "-": { zoom: "smaller" },
  "0": { zoom: "usual" },
};
const WITH_CTRL_AND_SHIFT: Record<string, Shortcut> = {
  s: { menu: "copy" },
  h: { menu: "home" },
  // On many keyboards the plus sign needs Shift.
  "+": { zoom: "larger" },
};

/** The shortcut that a key press means, if any. */
export function shortcut(press: Press): Shortcut | null {
  if (press.altKey) return null;
  if (!press.ctrlKey && !press.metaKey) return press.shiftKey ? null : (ALONE[press.key] ?? null);
  const keys = press.shiftKey ? WITH_CTRL_AND_SHIFT : WITH_CTRL;
  return keys[press.key.toLowerCase()] ?? null;
}

/** Does what a shortcut of the window itself says. */
export async function act(wanted: Exclude<Shortcut, { menu: MenuItem }>): Promise<void> {
  if ("zoom" in wanted) await client.zoom(wanted.zoom);
  else if (wanted.window === "print") await client.pagePrint();
  else await client.fullScreen();
}
