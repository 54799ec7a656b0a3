// Writes assets/licences.json: what the program is made of, and under which licence. The window's help
// shows it. With --check it only says whether the file is still true.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { main, ROOT, Stop } from "./common.mjs";
import { parts } from "./parts.mjs";

const FILE = join(ROOT, "assets/licences.json");

await main(async () => {
  const rows = parts().map(({ name, version, licence }) => ({ name, version, licence }));
  const key = ({ name, version }) => `${name.toLowerCase()} ${version}`;
  rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const nameless = rows.filter(({ licence }) => !licence);
  if (nameless.length > 0)
    throw new Stop(`No licence is known of: ${nameless.map(({ name }) => name).join(", ")}.`);
  const text = `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`;
  if (!process.argv.includes("--check")) return writeFileSync(FILE, text);
  if (readFileSync(FILE, "utf8") !== text)
    throw new Stop("assets/licences.json is out of date: run “npm run licences”.");
});
