// Sets up what is missing, builds, and opens the window. Without a display it makes the reports
// of the example businesses instead.
//
//   npm start

import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

import {
  HEADLESS_PROGRAM,
  ROOT,
  WINDOW_PROGRAM,
  buildPage,
  heading,
  main,
  modified,
  must,
} from "./common.mjs";
import { setup } from "./setup.mjs";

const LANGUAGES = ["en", "fr", "nl"];

function hasDisplay() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openWindow() {
  await setup("window");
  heading("The page");
  await buildPage();
  heading("The program");
  if (modified(WINDOW_PROGRAM) === 0) console.log("The first build takes some minutes.");
  await must("cargo", ["build", "--quiet", "-p", "tandem-desktop"]);
  console.log("Tandem is open. Close its window to end this command.");
  await must(WINDOW_PROGRAM, []);
}

async function writeReports() {
  console.log("There is no display here, so no window can open.");
  console.log("The action plans of three example businesses are made instead, in three languages.");
  await setup("headless");
  heading("The command line");
  if (modified(HEADLESS_PROGRAM) === 0) console.log("The first build takes a minute or two.");
  await must("cargo", ["build", "-p", "tandem-cli"]);
  heading("The action plans");
  const samples = join(ROOT, "assets/samples");
  const out = join(ROOT, "out");
  mkdirSync(out, { recursive: true });
  for (const file of readdirSync(samples)
    .filter((name) => name.endsWith(".tandem.json"))
    .sort()) {
    const business = file.replace(".tandem.json", "");
    for (const language of LANGUAGES) {
      const plan = join(out, `${business}-${language}.pdf`);
      if (modified(plan) > Math.max(modified(HEADLESS_PROGRAM), modified(join(samples, file)))) {
        console.log(`${plan} is there already.`);
        continue;
      }
      await must(HEADLESS_PROGRAM, ["report", join(samples, file), "-o", plan, "--lang", language]);
    }
  }
}

await main(() => (hasDisplay() ? openWindow() : writeReports()));
