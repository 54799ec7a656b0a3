// Puts the narrow no-break space (U+202F) where French wants it in the French words: before
// : ; ! ? » % € and after «. Run it after editing locales/fr; the build refuses what it would mend.
//
//   node scripts/french-spaces.mjs

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("../locales/fr", import.meta.url).pathname;

for (const name of readdirSync(root, { recursive: true })) {
  if (!name.endsWith(".ftl")) continue;
  const path = join(root, name);
  const before = readFileSync(path, "utf8");
  const after = before
    .split("\n")
    .map((line) => (line.startsWith("#") ? line : line.replace(/ ([:;!?»%€])/gu, "\u202f$1").replace(/« /gu, "«\u202f")))
    .join("\n");
  if (after !== before) {
    writeFileSync(path, after);
    console.log(`mended ${path}`);
  }
}
