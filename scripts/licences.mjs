// Writes assets/licences.json: what the program is made of, and under which licence. The window's help
// shows it. With --check it only says whether the file is still true.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { main, output, ROOT, Stop } from "./common.mjs";

const FILE = join(ROOT, "assets/licences.json");
/** The programs that people get. */
const PROGRAMS = ["tandem-desktop", "tandem-cli"];
/** What of the page's tools ends up in the page itself. */
const PAGE = ["@fluent/bundle", "@tauri-apps/api", "svelte"];
const FONTS = [
  { name: "DejaVu Sans", version: "2.37", licence: "Bitstream-Vera" },
  { name: "Lato", version: "2.007", licence: "OFL-1.1" },
];

function crates() {
  const text = output("cargo", ["metadata", "--format-version", "1", "--locked"]);
  if (text === null) throw new Stop("“cargo metadata” failed.");
  const { packages, resolve } = JSON.parse(text);
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const ids = packages.filter(({ name }) => PROGRAMS.includes(name)).map(({ id }) => id);
  const reached = new Set(ids);
  // What only builds or tests the program is no part of it.
  const isPart = ({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null);
  for (const id of reached)
    for (const dependency of nodes.get(id).deps.filter(isPart)) reached.add(dependency.pkg);
  return packages
    .filter(({ id, source }) => source !== null && reached.has(id))
    .map(({ name, version, license }) => ({ name, version, licence: license ?? "" }));
}

function pageParts() {
  return PAGE.map((name) => {
    const file = join(ROOT, "node_modules", name, "package.json");
    const { version, license } = JSON.parse(readFileSync(file, "utf8"));
    return { name, version, licence: license };
  });
}

await main(async () => {
  const rows = [...crates(), ...pageParts(), ...FONTS];
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
