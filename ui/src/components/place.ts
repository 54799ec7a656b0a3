/** Where a panel stands that belongs to a word. */

/**
 * The space between the panel and the word, so wide that the focus ring stays free, and at least
 * to the edges of the window, in pixels.
 */
const GAP = 10;
const EDGE = 12;

/**
 * Puts the panel under the word, or above it when it fits only there, and inside the window from
 * left to right. The panel is measured where it lies, so that it does not matter which of its
 * ancestors it is placed by. It scrolls with the text, so what does not fit can be scrolled to.
 */
export function placeBeside(panel: HTMLElement, word: HTMLElement): void {
  panel.style.left = "0";
  panel.style.top = "0";
  const { left, top, width, height } = panel.getBoundingClientRect();
  const at = word.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const fitsOnlyAbove = below + height > clientHeight - EDGE && above >= EDGE;
  const x = Math.max(EDGE, Math.min(at.left, clientWidth - EDGE - width));
  panel.style.left = `${x - left}px`;
  panel.style.top = `${(fitsOnlyAbove ? above : below) - top}px`;
}
