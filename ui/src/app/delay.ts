/** Work that waits until the person has stopped for a moment. */
export class Debounced {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly work: () => void,
    private readonly wait: number,
  ) {}

  later(): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.work();
    }, this.wait);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** How long text is left alone before it is stored, in milliseconds. */
export const TYPING_PAUSE = 400;
