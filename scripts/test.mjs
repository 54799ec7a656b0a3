// Sets up what is missing, checks everything and runs every test. Stops at the first failure.
//
//   npm test              all of it
//   npm test -- --fast    all but the tests through the window

import { readdirSync } from "node:fs";
import { join } from "node:path";

import { buildPage, heading, inPath, main, must, npm, ROOT, run, Stop } from "./common.mjs";
import { setup } from "./setup.mjs";

const LINT = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
const REST = ["--workspace", "--exclude", "tandem-e2e"];

/** What the runners say in their closing lines. */
const CLOSING = [
  // vitest: "Tests  1 failed | 44 passed (45)"
  /^\s*Tests\s+(?:(?<failed>\d+) failed)?(?: \| )?(?:(?<passed>\d+) passed)?/gmu,
  // nextest: "Summary [ 1.2s] 120 tests run: 119 passed, 1 failed, 0 skipped"
  /^\s*Summary \[.*\] .*run: (?<passed>\d+) passed(?: \([^)]*\))?(?:, (?<failed>\d+) failed)?/gmu,
  // node --test: "# pass 12", "# fail 1"
  /^# pass (?<passed>\d+)/gmu,
  /^# fail (?<failed>\d+)/gmu,
  // cargo test: "test result: ok. 12 passed; 0 failed; 0 ignored; …"
  /^test result: \w+\. (?<passed>\d+) passed; (?<failed>\d+) failed/gmu,
];

const sum = { passed: 0, failed: 0 };
const unchecked = [];

/** Runs a test runner, counts what it says and stops when a test fails. */
async function runner(name, args, env = {}) {
  const { code, text } = await run(name, args, { keep: true, env });
  const found = CLOSING.flatMap((closing) => [...text.matchAll(closing)]);
  for (const { groups } of found) {
    sum.passed += Number(groups.passed ?? 0);
    sum.failed += Number(groups.failed ?? 0);
  }
  if (code !== 0) {
    // A runner that failed without a failing test never came to its tests: there is no count.
    if (sum.failed > 0) console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
    throw new Stop("", code);
  }
  if (found.length === 0) throw new Stop(`“${name} ${args.join(" ")}” ran no test.`);
}

function uiTests() {
  const file = process.env.npm_execpath;
  const args = ["run", "--silent", "ui:test"];
  return file ? runner(process.execPath, [file, ...args]) : runner("npm", args);
}

/** What the scripts judge by themselves, on made-up cases. */
function scriptTests() {
  const folder = join(ROOT, "scripts/supply");
  const tests = readdirSync(folder).filter((name) => name.endsWith(".test.mjs"));
  const files = tests.map((name) => join(folder, name));
  return runner(process.execPath, ["--test", "--test-reporter=tap", ...files]);
}

/** What the program is made of. What could not be looked at is said again at the very end. */
async function supply() {
  const text = await must(process.execPath, ["scripts/supply.mjs"], { keep: true });
  unchecked.push(...text.split("\n").filter((line) => line.startsWith("NOT CHECKED: ")));
}

function rustTests() {
  if (inPath("cargo-nextest"))
    return runner("cargo", ["nextest", "run", ...REST, "--no-fail-fast"]);
  return runner("cargo", ["test", ...REST, "--no-fail-fast"]);
}

const windowTests = () => runner("cargo", ["test", "-p", "tandem-e2e", "--no-fail-fast"]);

async function step(name, work) {
  heading(name);
  const start = performance.now();
  await work();
  console.log(`-- ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

await main(async () => {
  const fast = process.argv.includes("--fast");
  const window = !fast && process.platform === "linux";
  await setup("test");
  await step("Rust: layout", () => must("cargo", ["fmt", "--check"]));
  await step("Licences: the list", () => must("node", ["scripts/licences.mjs", "--check"]));
  await step("Scripts: tests", scriptTests);
  await step("Page: types and layout", () => npm(["run", "--silent", "ui:check"]));
  await step("Page: tests", uiTests);
  await step("Page: build", buildPage);
  await step("Supply chain", supply);
  await step("Rust: lints", () => must("cargo", LINT));
  await step("Rust: tests", rustTests);
  if (window) {
    await step("Window: build", () => must("cargo", ["build", "-p", "tandem-desktop"]));
    await step("Window: tests", windowTests);
  } else {
    const reason = fast ? "they were left out by --fast" : "they run on Linux only";
    console.log(`\nThe tests through the window did not run: ${reason}.`);
  }
  if (unchecked.length > 0) console.log(`\n${unchecked.join("\n")}`);
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
});
