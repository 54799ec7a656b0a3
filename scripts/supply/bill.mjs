// The bill of materials in the form of CycloneDX 1.6, and whether one is sound.
//
// It is written here and not by a tool: those that exist know Rust or npm and never both, none knows the
// typefaces, and what they list is what was built with, not what people get.

import { createHash } from "node:crypto";

const DIGITS = { "SHA-256": 64, "SHA-384": 96, "SHA-512": 128 };
const TOP = [
  "$schema",
  "bomFormat",
  "specVersion",
  "serialNumber",
  "version",
  "metadata",
  "components",
  "dependencies",
];
const COMPONENT = ["type", "bom-ref", "name", "version", "hashes", "licenses", "purl", "components"];

/** Old crates write “MIT/Apache-2.0”, which means a choice. */
const expression = (licence) => licence.replace(/\s*\/\s*/gu, " OR ");

/**
 * The bill of the parts that `parts.mjs` lists. `program` is { name, version, licence }, `time` the moment
 * at which it was written, as ISO 8601.
 */
export function bill(program, parts, time) {
  const components = parts.map(({ name, version, licence, purl, hashes, files }) => ({
    type: files ? "data" : "library",
    "bom-ref": purl,
    name,
    version,
    ...(hashes.length > 0 && { hashes }),
    licenses: [{ expression: expression(licence) }],
    purl,
    ...(files && {
      components: files.map((file) => ({
        type: "file",
        "bom-ref": `${purl}#${file.name}`,
        ...file,
      })),
    }),
  }));
  const ref = `pkg:generic/${program.name.toLowerCase()}@${program.version}`;
  const dependencies = [
    { ref, dependsOn: parts.filter(({ direct }) => direct).map(({ purl }) => purl) },
    ...parts.map(({ purl, needs }) => ({ ref: purl, dependsOn: [...new Set(needs)] })),
  ];
  const content = {
    metadata: {
      component: {
        type: "application",
        "bom-ref": ref,
        name: program.name,
        version: program.version,
        licenses: [{ expression: program.licence }],
        purl: ref,
      },
    },
    components,
    dependencies,
  };
  // The same parts have the same number, so that two builds can be compared.
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  const number = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/u.exec(digest).slice(1);
  const [a, b, c, d, e] = number;
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`,
    version: 1,
    metadata: { timestamp: time, ...content.metadata },
    components,
    dependencies,
  };
}

/**
 * What is wrong with a bill, a sentence each. It allows the part of CycloneDX that is used here and nothing
 * else, so what passes is valid; and it holds the parts against the rows of assets/licences.json.
 */
export function faultsOf(document, rows) {
  const faults = [];
  const say = (wrong, sentence) => wrong && faults.push(sentence);
  const keys = (value, allowed, name) =>
    say(
      Object.keys(value).some((key) => !allowed.includes(key)),
      `${name}: ${Object.keys(value).filter((key) => !allowed.includes(key))} is no key of it`,
    );
  keys(document, TOP, "the bill");
  say(document.bomFormat !== "CycloneDX", "bomFormat is not “CycloneDX”");
  say(document.specVersion !== "1.6", "specVersion is not “1.6”");
  say(document.version !== 1, "version is not 1");
  const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
  say(!uuid.test(document.serialNumber ?? ""), "serialNumber is no UUID");
  const { timestamp, component: program } = document.metadata ?? {};
  keys(document.metadata ?? {}, ["timestamp", "component"], "metadata");
  say(
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(timestamp ?? ""),
    "timestamp is no moment",
  );
  say(program?.type !== "application", "metadata names no application");

  const parts = document.components ?? [];
  const refs = new Set();
  const look = (part, isFile) => {
    const name = `${part.name} ${part.version ?? ""}`.trim();
    keys(part, COMPONENT, name);
    say(!part.name, "a part has no name");
    say(!part["bom-ref"] || refs.has(part["bom-ref"]), `${name}: its bom-ref is missing or not its own`);
    refs.add(part["bom-ref"]);
    const hashes = part.hashes ?? [];
    say(hashes.length === 0 && !part.components, `${name}: no hash`);
    for (const { alg, content } of hashes) {
      const hex = /^[0-9a-f]+$/u.test(content ?? "") && content.length === DIGITS[alg];
      say(!hex, `${name}: ${content} is no ${alg}`);
    }
    if (isFile) return say(part.type !== "file", `${name}: not a file`);
    say(!["application", "library", "data"].includes(part.type), `${name}: ${part.type} is no type`);
    say(!/^pkg:(cargo|npm|generic)\/[^@\s]+@[^@\s]+$/u.test(part.purl ?? ""), `${name}: no address`);
    const licences = (part.licenses ?? []).map((one) => one.expression);
    const spdx = /^\(*[A-Za-z0-9.+-]+\)*( (OR|AND|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/u;
    say(licences.length !== 1 || !spdx.test(licences[0] ?? ""), `${name}: no licence`);
    for (const file of part.components ?? []) look(file, true);
  };
  if (program) look({ ...program, hashes: [], components: [] }, false);
  for (const part of parts) look(part, false);

  const edges = document.dependencies ?? [];
  for (const { ref, dependsOn } of edges)
    for (const one of [ref, ...dependsOn]) say(!refs.has(one), `${one} is named and not listed`);
  const named = new Set(edges.map(({ ref }) => ref));
  for (const { purl } of parts) say(!named.has(purl), `${purl}: not said what it names`);

  const line = ({ name, version }) => `${name} ${version}`;
  const listed = new Set(parts.map(line));
  const shown = new Set(rows.map(line));
  for (const one of shown) say(!listed.has(one), `${one} is in assets/licences.json and not in the bill`);
  for (const one of listed) say(!shown.has(one), `${one} is in the bill and not in assets/licences.json`);
  const licence = new Map(rows.map((row) => [line(row), expression(row.licence)]));
  for (const part of parts)
    say(
      shown.has(line(part)) && licence.get(line(part)) !== part.licenses?.[0]?.expression,
      `${line(part)}: another licence than in assets/licences.json`,
    );
  return faults;
}
