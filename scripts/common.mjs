// What the commands share: running programs, headings, and whether something is still fresh.
//
// Only Node's own modules are used in this folder: the commands run before anything is installed.

import { spawn, spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Where Cargo puts what it builds. */
export const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");
/** The programs that the tests need and that Cargo installs. */
export const TOOLS = join(TARGET, "tools");

const EXE = process.platform === "win32" ? ".exe" : "";
const program = (folder, name) => join(folder, `${name}${EXE}`);
export const WINDOW_PROGRAM = program(join(TARGET, "debug"), "tandem-desktop");
export const HEADLESS_PROGRAM = program(join(TARGET, "debug"), "tandem");
/** A program that Cargo installed for the tests, by its name. */
export const tool = (name) => program(join(TOOLS, "bin"), name);

/** A reason to stop that a person can act on; anything else that is thrown is a defect. */
export class Stop extends Error {
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** Runs a command's main function and ends with its exit code. */
export async function main(work) {
  try {
    await work();
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
    if (reason.message) console.error(`\n${reason.message}`);
    process.exitCode = reason.code;
  }
}

export function heading(text) {
  console.log(`\n== ${text}`);
}

/** True when this file was called by name and not imported. */
export function isCalled(url) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url);
}

/** What a program prints, or null when it is missing or fails. */
export function output(name, args) {
  const run = spawnSync(name, args, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    // What Cargo knows of its packages is longer than Node would keep by itself.
    maxBuffer: 256 * 1024 * 1024,
  });
  return run.status === 0 ? run.stdout.trim() : null;
}

/** True when a program of this name stands in the search path. */
export function inPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((folder) => modified(program(folder, name)) > 0);
}

/**
 * Runs a program to its end and shows what it prints. With `keep` its output is returned as
 * well, without colours. Nobody answers a question here, so there is no standard input.
 */
export async function run(name, args, { keep = false, env = {} } = {}) {
  const colours = process.stdout.isTTY
    ? { CARGO_TERM_COLOR: "always", FORCE_COLOR: "1" }
    : { NO_COLOR: "1", FORCE_COLOR: undefined };
  const child = spawn(name, args, {
    cwd: ROOT,
    env: { ...process.env, ...(keep ? colours : {}), ...env },
    stdio: ["ignore", keep ? "pipe" : "inherit", keep ? "pipe" : "inherit"],
  });
  let text = "";
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from?.setEncoding("utf8").on("data", (part) => {
      text += part;
      to.write(part);
    });
  }
  const code = await new Promise((done) => {
    child.on("error", (error) => done(error.code === "ENOENT" ? 127 : 1));
    child.on("close", (status) => done(status ?? 1));
  });
  // Colour codes would stand between a number and its word.
  return { code, text: text.replace(/\u001b\[[0-9;]*m/gu, "") };
}

/** Runs a program and stops with its exit code when it fails. */
export async function must(name, args, options) {
  const { code, text } = await run(name, args, options);
  if (code !== 0)
    throw new Stop(`“${[name, ...args].join(" ")}” failed (exit code ${code}).`, code);
  return text;
}

/** npm's own start file runs with Node on every system; its command is a script on Windows. */
export function npm(args, options) {
  const file = process.env.npm_execpath;
  return file ? must(process.execPath, [file, ...args], options) : must("npm", args, options);
}

/** When a file was last written; 0 when it is not there. */
export function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When anything below a folder, or a file itself, was last written. */
export function newest(path) {
  if (!statSync(path).isDirectory()) return modified(path);
  const inside = readdirSync(path, { recursive: true }).map((name) => modified(join(path, name)));
  return Math.max(0, ...inside);
}

/** Builds the page when something it is made of is newer than the last build. */
export async function buildPage() {
  const made = modified(join(ROOT, "ui/dist/index.html"));
  const parts = [
    "ui/src",
    "ui/index.html",
    "ui/kit",
    "ui/kit.html",
    "ui/projector.html",
    "ui/vite.config.ts",
    "ui/svelte.config.js",
    "locales",
    "assets/fonts",
    "package-lock.json",
  ];
  if (parts.every((part) => newest(join(ROOT, part)) < made)) {
    console.log("The page is built already.");
    return;
  }
  await npm(["run", "--silent", "ui:build", "--", "--mode", "kit"]);
}
