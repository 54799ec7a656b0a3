/**
 * Which explained word shows its meaning: one at a time in the whole window, so that two panels
 * never lie over each other and a screen can ask whether somebody is reading one.
 */
let open = $state<string | null>(null);

export const explained = {
  get open(): string | null {
    return open;
  },
  show(word: string): void {
    open = word;
  },
  /** Closes the panel of this word; that of another word stays. */
  hide(word: string): void {
    if (open === word) open = null;
  },
};
