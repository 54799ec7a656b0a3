/** Where the keyboard and the eye go when the page changes under them. */
import { tick } from "svelte";

/** The heading of every screen has this id, so that a new screen starts there. */
export const TITLE_ID = "title";

/**
 * What has this attribute takes the focus instead: what a person came to fill in. Its value says
 * where in the window it comes to stand; without one it only comes into sight.
 */
const START = "data-start";

export async function startAtTitle(): Promise<void> {
  await tick();
  window.scrollTo(0, 0);
  // A dialog takes the person to its own field, when it opens.
  const starts = [...document.querySelectorAll<HTMLElement>(`[${START}]`)];
  const start = starts.find((field) => field.closest("dialog") === null);
  (start ?? document.getElementById(TITLE_ID))?.focus({ preventScroll: true });
  start?.scrollIntoView({ block: start.dataset.start === "start" ? "start" : "nearest" });
}

/** True while the person writes, when taking the focus would swallow what is typed. */
export function isWriting(): boolean {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement) return true;
  return active instanceof HTMLInputElement && !["radio", "checkbox"].includes(active.type);
}

/** Keeps the heading at the top of the window where it is while the texts change length. */
export async function keepingPlace(change: () => Promise<void>): Promise<void> {
  const anchor = [...document.querySelectorAll("main :is(h1, h2, h3, legend)")].find(
    (heading) => heading.getBoundingClientRect().bottom > 0,
  );
  const before = anchor?.getBoundingClientRect().top;
  await change();
  await tick();
  if (window.scrollY === 0 || !anchor?.isConnected || before === undefined) return;
  window.scrollBy(0, anchor.getBoundingClientRect().top - before);
}
