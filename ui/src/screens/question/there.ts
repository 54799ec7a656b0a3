/** A key that leads to a heading, and on a second press back to where the person was. */

/**
 * Makes the way to the heading `to` and back. Who never was elsewhere comes back to the heading
 * `home`. The part that the heading opens comes into sight as a whole.
 */
export function thereAndBack(to: string, home: string): () => void {
  let before: HTMLElement | null = null;

  function show(element: HTMLElement | null): void {
    element?.focus({ preventScroll: true });
    element?.closest("section, fieldset, label")?.scrollIntoView({ block: "nearest" });
  }

  return () => {
    const there = document.getElementById(to);
    const active = document.activeElement as HTMLElement | null;
    if (active === there || there?.closest("[data-help]")?.contains(active)) {
      show(before?.isConnected ? before : document.getElementById(home));
      return;
    }
    before = active === document.body ? null : active;
    show(there);
  };
}
