// What the program is made of, and whether anybody warns of it: which crates may be there, their licences
// and where they come from; known weaknesses of crates and of npm's packages; the bill of materials.
//
//   npm run supply
//
// The lists of known weaknesses are on other machines. Where one cannot be reached, this says so, loudly,
// and goes on; with TANDEM_AUDIT=required, as for a release, it fails. Exceptions, each with a reason and a
// day, stand in scripts/supply/exceptions.json.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { buildPage, heading, main, must, ROOT, Stop, TARGET, tool } from "./common.mjs";
import { PAGE, parts } from "./parts.mjs";
import { cargoTools } from "./setup.mjs";
import { bill, faultsOf } from "./supply/bill.mjs";
import { judge, readAudit, readDeny, readNpm } from "./supply/judge.mjs";

const DENY = tool("cargo-deny");
const AUDIT = tool("cargo-audit");
/** Where deny.toml says that the list of known weaknesses of crates is kept. */
const LISTS = join(ROOT, "target/advisories");
/** The age in days up to which a copy of that list still says something. */
const FRESH = 30;
/** How long a list may take to come, in milliseconds. */
const PATIENCE = 3 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** Runs a program to its end: exit code, standard output, standard error. */
function ask(name, args) {
  const run = spawnSync(name, args, {
    cwd: ROOT,
    encoding: "utf8",
    timeout: PATIENCE,
    maxBuffer: 256 * 1024 * 1024,
    // Nobody is there who could give a name and a password.
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", NO_COLOR: "1", FORCE_COLOR: undefined },
  });
  return { code: run.status, out: run.stdout ?? "", error: run.stderr || (run.error?.message ?? "") };
}

const lastLine = (text) => text.trim().split("\n").at(-1)?.trim() || "no answer";

/** What was not looked at, and why. */
const unchecked = [];

/** The folder of the list of known weaknesses, as new as it can be had; null when there is none. */
function list() {
  const fetched = ask(DENY, ["fetch", "db"]);
  const names = readdirSync(LISTS, { withFileTypes: true }).filter((one) => one.isDirectory());
  const folder = names.length > 0 ? join(LISTS, names[0].name) : null;
  if (fetched.code === 0 && folder) return folder;
  const why = lastLine(fetched.error);
  const written = ["FETCH_HEAD", "HEAD"].map(
    (name) =>
      (folder && statSync(join(folder, ".git", name), { throwIfNoEntry: false })?.mtimeMs) || 0,
  );
  const days = Math.floor((Date.now() - Math.max(...written)) / DAY);
  if (folder && days <= FRESH) {
    unchecked.push(`weaknesses of crates that became known in the last ${days} days (${why})`);
    return folder;
  }
  unchecked.push(`known weaknesses of crates (${why})`);
  return null;
}

/** Findings about crates; null where the list is out of reach. */
function aboutCrates() {
  mkdirSync(LISTS, { recursive: true });
  const folder = list();
  if (folder === null) return null;
  // Which versions were withdrawn stands in the index of the registry.
  if (ask(DENY, ["fetch", "index"]).code !== 0)
    unchecked.push("which versions of crates were withdrawn today (the index is out of reach)");
  const form = ["--offline", "--format", "json"];
  const denied = ask(DENY, [...form, "check", "--hide-inclusion-graph", "advisories"]);
  const { findings, unread } = readDeny(denied.error);
  for (const reason of unread) unchecked.push(`which versions of crates were withdrawn (${reason})`);
  const audited = ask(AUDIT, ["audit", "--json", "--no-fetch", "--stale", "--db", folder]);
  return [...findings, ...readAudit(audited.out)];
}

/** Findings about npm's packages; null where the registry gives no answer. */
function aboutPackages() {
  const file = process.env.npm_execpath;
  const args = ["audit", "--json", "--package-lock-only"];
  const { out, error } = file
    ? ask(process.execPath, [file, ...args])
    : ask("npm", args);
  const { findings, silent } = out.trim() ? readNpm(out) : { silent: lastLine(error) };
  if (silent) unchecked.push(`known weaknesses of npm's packages (${silent})`);
  return findings ?? null;
}

function weaknesses() {
  const [rust, npm] = [aboutCrates(), aboutPackages()];
  for (const what of unchecked) console.error(`NOT CHECKED: ${what}`);
  const looked = [rust && "rust", npm && "npm"].filter(Boolean);
  const exceptions = JSON.parse(read("scripts/supply/exceptions.json"));
  const today = new Date().toISOString().slice(0, 10);
  const faults = judge([...(rust ?? []), ...(npm ?? [])], exceptions, looked, today);
  if (faults.length > 0) {
    throw new Stop(
      `Take what is mended, or write into scripts/supply/exceptions.json why it may wait:\n- ${faults.join("\n- ")}`,
    );
  }
  console.log(`Looked at: ${looked.join(" and ") || "nothing"}; ${exceptions.length} exceptions.`);
}

/** Writes the bill of materials to target/sbom and holds it against what else is known. */
function materials() {
  const { version } = JSON.parse(read("package.json"));
  const rows = JSON.parse(read("assets/licences.json"));
  const program = { name: "Tandem", version, licence: "EUPL-1.2" };
  const document = bill(program, parts(), new Date().toISOString());
  const folder = join(TARGET, "sbom");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `tandem-${version}.cdx.json`);
  writeFileSync(file, `${JSON.stringify(document, null, 1)}\n`);
  const faults = faultsOf(JSON.parse(readFileSync(file, "utf8")), rows);
  const inPage = JSON.parse(read("ui/dist/parts.json")).map(({ name }) => name);
  for (const name of inPage)
    if (!PAGE.includes(name)) faults.push(`${name} is in the page and not in scripts/parts.mjs`);
  for (const name of PAGE)
    if (!inPage.includes(name)) faults.push(`${name} is in scripts/parts.mjs and not in the page`);
  if (faults.length > 0) throw new Stop(`The bill of materials is wrong:\n- ${faults.join("\n- ")}`);
  console.log(`${document.components.length} parts: ${file}`);
}

await main(async () => {
  await cargoTools(["cargo-deny", "cargo-audit"]);
  await buildPage();
  heading("Crates: which, their licences, where they come from");
  await must(DENY, ["--offline", "check", "bans", "licenses", "sources"]);
  heading("The bill of materials");
  materials();
  heading("Known weaknesses");
  weaknesses();
  if (unchecked.length > 0 && process.env.TANDEM_AUDIT === "required")
    throw new Stop("TANDEM_AUDIT=required: a release needs everything to be checked.");
});
