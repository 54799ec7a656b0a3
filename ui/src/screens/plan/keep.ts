/** The focus stays on the control that was used, also when its row moves or goes. */

/**
 * Notes what has the focus. What it gives puts the focus back once the page has changed: on the
 * same control, or, where that is gone, on what stands for its action now.
 */
export function noteFocus(root: HTMLElement | undefined): () => void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active.id === "" || !root?.contains(active)) {
    return () => undefined;
  }
  const action = active.closest<HTMLElement>("[data-action]")?.dataset.action;
  const caret =
    active instanceof HTMLInputElement && active.type === "text"
      ? [active.selectionStart, active.selectionEnd]
      : null;
  return () => {
    const now = document.activeElement;
    if (now !== null && now !== document.body) return;
    const same = document.getElementById(active.id);
    const next = same ?? root.querySelector<HTMLElement>(`[data-home="${action}"]`);
    next?.focus();
    if (caret && same instanceof HTMLInputElement) {
      same.setSelectionRange(caret[0] ?? null, caret[1] ?? null);
    }
  };
}
