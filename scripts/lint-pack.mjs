// Says everything that is wrong with the questionnaire in assets/pack and its words.
//
//   npm run pack:lint -- --lang fr
//
// The words are built into the program, so words that are wrong may keep it from being built: then
// the program that was built last looks at them.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { HEADLESS_PROGRAM, ROOT, Stop, main } from "./common.mjs";

const run = (name, args, stdio) => spawnSync(name, args, { cwd: ROOT, encoding: "utf8", stdio });

await main(() => {
  const built = run("cargo", ["build", "--quiet", "-p", "tandem-cli"], ["ignore", "ignore", "pipe"]);
  if (built.error) throw new Stop("Rust is missing: run `npm run setup` first.");
  if (built.status !== 0 && !existsSync(HEADLESS_PROGRAM)) throw new Stop(built.stderr);
  const args = ["catalogue", "--lint", "--pack", "assets/pack", ...process.argv.slice(2)];
  const { status } = run(HEADLESS_PROGRAM, args, "inherit");
  if (status !== 0) throw new Stop("", status ?? 1);
  // The check may be content with what the build is not, such as typography.
  if (built.status !== 0) throw new Stop(built.stderr);
});
