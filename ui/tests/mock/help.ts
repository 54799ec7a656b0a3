/** The help of the mocked program. */
import type { HelpView, LicenceRow } from "../../src/api/generated/types";
import type { Language } from "../locales";
import { NUMBERS } from "./content";

const LICENCES: LicenceRow[] = [
  { name: "chrono", version: "0.4.45", licence: "MIT OR Apache-2.0" },
  { name: "fluent", version: "0.17.0", licence: "Apache-2.0 OR MIT" },
  { name: "svelte", version: "5.57.3", licence: "MIT" },
  {
    name: "wasi-with-a-name-that-is-longer-than-most",
    version: "0.14.2+wasi-0.2.4",
    licence: "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT",
  },
];

export function helpView(language: Language): HelpView {
  const dataFolder = "/home/an.peeters/.local/share/be.tandem.desktop";
  return {
    program: "0.1.0",
    pack: "2026.11.0",
    table: "2026-11-22",
    dataVersion: 6,
    dataFile: `${dataFolder}/tandem.db`,
    checked: NUMBERS[language].day,
    licences: LICENCES,
  };
}
