// Makes the pictures of the README anew: three screens of the real window and a page of the report.

import { copyFileSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { buildPage, main, must, ROOT, Stop, TARGET } from "./common.mjs";
import { setup } from "./setup.mjs";

const FROM = join(TARGET, "e2e/readme");
const TO = join(ROOT, "docs/pictures");
/** What a picture may weigh, in bytes: a page with four of them still opens at once. */
const LIMIT = 300 * 1024;

await main(async () => {
  await setup("test");
  await buildPage();
  await must("cargo", ["build", "-p", "tandem-desktop"]);
  const test = ["test", "-p", "tandem-e2e", "--test", "pictures", "--", "--ignored"];
  await must("cargo", test);
  const report = ["-png", "-r", "64", "-f", "1", "-l", "1", "-singlefile"];
  await must("pdftoppm", [...report, join(FROM, "report.pdf"), join(FROM, "report")]);
  mkdirSync(TO, { recursive: true });
  for (const name of ["results", "question", "map", "report"]) {
    const file = join(FROM, `${name}.png`);
    const { size } = statSync(file);
    if (size > LIMIT) throw new Stop(`${file} is too large: ${Math.ceil(size / 1024)} KB.`);
    copyFileSync(file, join(TO, `${name}.png`));
    console.log(`docs/pictures/${name}.png: ${Math.ceil(size / 1024)} KB`);
  }
});
