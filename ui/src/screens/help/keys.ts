/** The keys of the program as the help lists them. */
import { t } from "../../i18n/words.svelte";

/** A key, or keys that are pressed together. */
type Press = string[];

export type KeyRow = {
  /** Different ways to the same thing. */
  presses: Press[];
  does: string;
};

/** The keys of the question screen. */
export function questionKeys(): KeyRow[] {
  const control = t("help-keys-control");
  return [
    { presses: [[t("question-key-digits")]], does: t("help-keys-choice") },
    { presses: [["N"]], does: t("help-keys-unknown") },
    { presses: [["0"]], does: t("help-keys-not-applicable") },
    { presses: [["?"]], does: t("help-keys-explain") },
    { presses: [[t("help-keys-enter")], ["→"]], does: t("help-keys-next") },
    { presses: [["←"]], does: t("help-keys-previous") },
    { presses: [["L"]], does: t("help-keys-later") },
    { presses: [[control, "Z"]], does: t("help-keys-undo") },
    { presses: [[control, "Y"]], does: t("help-keys-redo") },
  ];
}

/** The keys that work on every screen. */
export function programKeys(): KeyRow[] {
  const control = t("help-keys-control");
  return [
    { presses: [["F1"]], does: t("help-keys-help") },
    { presses: [[t("help-keys-tab")]], does: t("help-keys-forward") },
    { presses: [[t("help-keys-escape")]], does: t("help-keys-close") },
    { presses: [[control, "N"]], does: t("help-keys-new") },
    { presses: [[control, "O"]], does: t("help-keys-open") },
    { presses: [[control, "S"]], does: t("help-keys-save") },
    { presses: [[control, "P"]], does: t("help-keys-print") },
    { presses: [[control, "L"]], does: t("help-keys-lock") },
    { presses: [["F5"]], does: t("help-keys-present") },
    { presses: [["F11"]], does: t("help-keys-full-screen") },
    { presses: [[control, "+"]], does: t("help-keys-larger") },
    { presses: [[control, "−"]], does: t("help-keys-smaller") },
    { presses: [[control, "0"]], does: t("help-keys-usual") },
  ];
}
