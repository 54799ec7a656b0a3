/**
 * The keys of the screens where one answers: what a key press asks for, or null when it is not
 * ours.
 *
 * On a Belgian keyboard the digits need Shift: the unshifted key gives "&" or "é". The place
 * of the key counts as well as its sign, so that 1 to 9 work as they are printed.
 */
export type KeyAction =
  | { kind: "choice"; index: number }
  | { kind: "dont-know" | "not-applicable" | "next" | "previous" | "later" | "help" }
  | { kind: "undo" | "redo" };

type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | "repeat" | "isComposing"
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

/** The keys of every program for a step back; a Mac has Cmd where others have Ctrl. */
function step({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): KeyAction | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return { kind: shiftKey ? "redo" : "undo" };
  return letter === "y" && !shiftKey ? { kind: "redo" } : null;
}

export function keyAction(press: Press, at: Standing): KeyAction | null {
  if (press.isComposing || press.repeat || at === "writing") return null;
  if (press.ctrlKey || press.altKey || press.metaKey) return step(press);
  if (press.key === "?") return { kind: "help" };
  if (at === "reading") return null;
  if (press.key === "ArrowRight") return at === "radio" ? null : { kind: "next" };
  if (press.key === "ArrowLeft") return at === "radio" ? null : { kind: "previous" };
  if (press.key === "Enter") return at === "control" ? null : { kind: "next" };
  if (press.key.toLowerCase() === "n") return { kind: "dont-know" };
  if (press.key.toLowerCase() === "l") return { kind: "later" };
  const number = digit(press);
  if (number === null) return null;
  return number === 0 ? { kind: "not-applicable" } : { kind: "choice", index: number - 1 };
}

/** A single key can be put out of use, because speech can press it by mistake; Ctrl cannot. */
export const canBeOff = ({ kind }: KeyAction) => kind !== "undo" && kind !== "redo";
