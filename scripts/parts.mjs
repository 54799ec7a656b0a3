// What the programs that people get are made of: Rust's crates, npm's packages that end up in the page,
// and typefaces. The list of licences and the bill of materials are both written from this.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { output, ROOT, Stop } from "./common.mjs";

/** The programs that people get. */
const PROGRAMS = ["tandem-desktop", "tandem-cli"];
/** What of npm's packages ends up in the page itself; the bundler's own list must say the same. */
export const PAGE = ["@fluent/bundle", "@tauri-apps/api", "clsx", "svelte"];
const FONTS = [
  { name: "DejaVu Sans", version: "2.37", licence: "Bitstream-Vera", files: ["DejaVuSans.ttf"] },
  {
    name: "Lato",
    version: "2.007",
    licence: "OFL-1.1",
    files: ["Lato-Bold.ttf", "Lato-Regular.ttf"],
  },
];

const text = (path) => readFileSync(join(ROOT, path), "utf8");

/**
 * Every part: `name`, `version`, `licence` as its makers write it, `purl` (its address in the world of
 * packages), `hashes` ({ alg, content }) of what was taken, `files` of a typeface, `needs` (the addresses
 * of the parts that it names itself), and `direct` where our own code names it.
 */
export function parts() {
  return [...crates(), ...pageParts(), ...fonts()];
}

function crates() {
  const told = output("cargo", ["metadata", "--format-version", "1", "--locked"]);
  if (told === null) throw new Stop("“cargo metadata” failed.");
  const { packages, resolve } = JSON.parse(told);
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const byId = new Map(packages.map((one) => [one.id, one]));
  const reached = new Set(
    packages.filter(({ name }) => PROGRAMS.includes(name)).map(({ id }) => id),
  );
  // What only builds or tests the program is no part of it.
  const named = (id) =>
    nodes
      .get(id)
      .deps.filter(({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null))
      .map(({ pkg }) => pkg);
  for (const id of reached) for (const other of named(id)) reached.add(other);
  const isOurs = (id) => byId.get(id).source === null;
  const direct = new Set([...reached].filter(isOurs).flatMap(named));
  const checksum = checksums(text("Cargo.lock"));
  const purl = ({ name, version }) => `pkg:cargo/${name}@${version}`;
  return packages
    .filter(({ id }) => reached.has(id) && !isOurs(id))
    .map((one) => ({
      name: one.name,
      version: one.version,
      licence: one.license ?? "",
      purl: purl(one),
      hashes: [{ alg: "SHA-256", content: checksum.get(`${one.name} ${one.version}`) ?? "" }],
      needs: named(one.id).map((id) => purl(byId.get(id))),
      direct: direct.has(one.id),
    }));
}

/** The SHA-256 that Cargo.lock holds of each crate, by “name version”. */
export function checksums(lock) {
  const found = new Map();
  for (const block of lock.split("[[package]]").slice(1)) {
    const of = (key) => new RegExp(`^${key} = "(.*)"$`, "mu").exec(block)?.[1];
    if (of("checksum")) found.set(`${of("name")} ${of("version")}`, of("checksum"));
  }
  return found;
}

function pageParts() {
  const { packages } = JSON.parse(text("package-lock.json"));
  return PAGE.map((name) => {
    const { version, license, integrity, dependencies } = packages[`node_modules/${name}`] ?? {};
    if (!version) throw new Stop(`package-lock.json does not hold ${name}.`);
    const [algorithm, value] = integrity.split("-");
    return {
      name,
      version,
      licence: license ?? "",
      purl: npmAddress(name, version),
      hashes: [
        {
          alg: algorithm.replace("sha", "SHA-"),
          content: Buffer.from(value, "base64").toString("hex"),
        },
      ],
      needs: Object.keys(dependencies ?? {})
        .filter((other) => PAGE.includes(other))
        .map((other) => npmAddress(other, packages[`node_modules/${other}`].version)),
      direct: name in packages[""].devDependencies,
    };
  });
}

const npmAddress = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

function fonts() {
  return FONTS.map(({ name, version, licence, files }) => ({
    name,
    version,
    licence,
    purl: `pkg:generic/${encodeURIComponent(name)}@${version}`,
    hashes: [],
    files: files.map((file) => {
      const bytes = readFileSync(join(ROOT, "assets/fonts", file));
      const content = createHash("sha256").update(bytes).digest("hex");
      return { name: file, hashes: [{ alg: "SHA-256", content }] };
    }),
    needs: [],
    direct: true,
  }));
}
