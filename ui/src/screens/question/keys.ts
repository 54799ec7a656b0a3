/**
 * The keys of the question screen: what a key press asks for, or null when it is not ours.
 *
 * On a Belgian keyboard the digits need Shift: the unshifted key gives "&" or "é". The place
 * of the key counts as well as its sign, so that 1 to 9 work as they are printed.
 */
export type KeyAction =
  | { kind: "choice"; index: number }
  | { kind: "dont-know" | "not-applicable" | "next" | "previous" };

type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "altKey" | "metaKey" | "repeat" | "isComposing"
>;

function digit({ key, code }: Press): number | null {
  const written = /^[0-9]$/.exec(key) ?? /^Digit([0-9])$/.exec(code);
  return written ? Number(written.at(-1)) : null;
}

/** Where the keyboard stands, as far as keys are concerned. */
export type Standing = "writing" | "reading" | "radio" | "control" | "page";

export function standing(target: EventTarget | null): Standing {
  if (!(target instanceof HTMLElement)) return "page";
  if (target instanceof HTMLInputElement && target.type === "radio") return "radio";
  if (target instanceof HTMLInputElement && target.type === "checkbox") return "control";
  if (target.isContentEditable || target.matches("input, textarea, select")) return "writing";
  // On a word that is explained, a key is about the word and never about the answers.
  if (target.closest("[data-term]")) return "reading";
  return target.matches("a, button, summary") ? "control" : "page";
}

export function keyAction(press: Press, at: Standing): KeyAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  if (press.repeat || at === "writing" || at === "reading") return null;
  if (press.key === "ArrowRight") return at === "radio" ? null : { kind: "next" };
  if (press.key === "ArrowLeft") return at === "radio" ? null : { kind: "previous" };
  if (press.key === "Enter") return at === "control" ? null : { kind: "next" };
  if (press.key.toLowerCase() === "n") return { kind: "dont-know" };
  const number = digit(press);
  if (number === null) return null;
  return number === 0 ? { kind: "not-applicable" } : { kind: "choice", index: number - 1 };
}
