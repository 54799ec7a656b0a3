// That a bill of materials with a fault would be noticed.

import assert from "node:assert/strict";
import { test } from "node:test";

import { checksums } from "../parts.mjs";
import { bill, faultsOf } from "./bill.mjs";

const PROGRAM = { name: "Tandem", version: "1.0.0", licence: "EUPL-1.2" };
const TIME = "2026-11-22T09:30:00.000Z";
const hash = (alg, length) => [{ alg, content: "0a".repeat(length / 2) }];
const PARTS = [
  {
    name: "made-up",
    version: "1.2.3",
    licence: "MIT/Apache-2.0",
    purl: "pkg:cargo/made-up@1.2.3",
    hashes: hash("SHA-256", 64),
    needs: ["pkg:cargo/below@0.1.0"],
    direct: true,
  },
  {
    name: "below",
    version: "0.1.0",
    licence: "(MIT OR Apache-2.0) AND BSD-3-Clause",
    purl: "pkg:cargo/below@0.1.0",
    hashes: hash("SHA-256", 64),
    needs: [],
    direct: false,
  },
  {
    name: "@page/part",
    version: "2.0.0",
    licence: "ISC",
    purl: "pkg:npm/%40page/part@2.0.0",
    hashes: hash("SHA-512", 128),
    needs: [],
    direct: true,
  },
  {
    name: "Letters",
    version: "3.1",
    licence: "OFL-1.1",
    purl: "pkg:generic/Letters@3.1",
    hashes: [],
    files: [{ name: "Letters.ttf", hashes: hash("SHA-256", 64) }],
    needs: [],
    direct: true,
  },
];
const ROWS = PARTS.map(({ name, version, licence }) => ({ name, version, licence }));

const made = () => structuredClone(bill(PROGRAM, PARTS, TIME));

test("a bill of made-up parts has no fault, and says who names whom", () => {
  const document = made();
  assert.deepEqual(faultsOf(document, ROWS), []);
  const [root, first] = document.dependencies;
  assert.equal(root.ref, "pkg:generic/tandem@1.0.0");
  assert.ok(!root.dependsOn.includes("pkg:cargo/below@0.1.0"), "only what our own code names");
  assert.deepEqual(first.dependsOn, ["pkg:cargo/below@0.1.0"]);
  assert.equal(document.components[0].licenses[0].expression, "MIT OR Apache-2.0");
});

test("the same parts have the same number, whenever the bill is written", () => {
  const later = bill(PROGRAM, PARTS, "2027-01-01T00:00:00Z");
  assert.equal(later.serialNumber, made().serialNumber);
  const others = bill(PROGRAM, PARTS.slice(0, 2), TIME);
  assert.notEqual(others.serialNumber, made().serialNumber);
});

test("a part that is only in the bill or only in the list is named", () => {
  const more = [...ROWS, { name: "forgotten", version: "1.0.0", licence: "MIT" }];
  assert.match(faultsOf(made(), more).join(), /forgotten 1.0.0 is in assets\/licences.json/u);
  assert.match(faultsOf(made(), ROWS.slice(1)).join(), /made-up 1.2.3 is in the bill/u);
  const other = [{ ...ROWS[0], licence: "ISC" }, ...ROWS.slice(1)];
  assert.match(faultsOf(made(), other).join(), /made-up 1.2.3: another licence/u);
});

const FAULTS = {
  "another form": [(b) => (b.bomFormat = "SPDX"), /bomFormat/u],
  "another version of the form": [(b) => (b.specVersion = "1.3"), /specVersion/u],
  "a key that the form does not know": [(b) => (b.parts = []), /parts is no key/u],
  "a part with a key that the form does not know": [
    (b) => (b.components[0].licence = "MIT"),
    /licence is no key/u,
  ],
  "no number": [(b) => (b.serialNumber = "urn:uuid:1"), /serialNumber/u],
  "no moment": [(b) => (b.metadata.timestamp = "today"), /timestamp/u],
  "no program": [(b) => delete b.metadata.component, /no application/u],
  "no hash": [(b) => delete b.components[0].hashes, /made-up 1.2.3: no hash/u],
  "a hash that is cut off": [(b) => (b.components[0].hashes[0].content = "0a"), /is no SHA-256/u],
  "a file without a hash": [(b) => delete b.components[3].components[0].hashes, /Letters.ttf: no hash/u],
  "no address": [(b) => delete b.components[1].purl, /below 0.1.0: no address/u],
  "no licence": [(b) => (b.components[1].licenses = []), /below 0.1.0: no licence/u],
  "a licence that is no expression": [
    (b) => (b.components[1].licenses[0].expression = "MIT/ISC"),
    /below 0.1.0: no licence/u,
  ],
  "a part that is there twice": [
    (b) => b.components.push(b.components[0]),
    /bom-ref is missing or not its own/u,
  ],
  "an edge to nothing": [
    (b) => b.dependencies[1].dependsOn.push("pkg:cargo/nothing@1.0.0"),
    /nothing@1.0.0 is named and not listed/u,
  ],
  "a part without its edges": [(b) => b.dependencies.pop(), /Letters@3.1: not said what it names/u],
};

for (const [name, [spoil, fault]] of Object.entries(FAULTS)) {
  test(`a fault is noticed: ${name}`, () => {
    const document = made();
    spoil(document);
    assert.match(faultsOf(document, ROWS).join("\n"), fault);
  });
}

test("the hash of each version of a crate is read from Cargo.lock", () => {
  const lock = `version = 4

[[package]]
name = "ours"
version = "0.1.0"

[[package]]
name = "made-up"
version = "1.2.3"
source = "registry+https://example.org"
checksum = "aa"

[[package]]
name = "made-up"
version = "2.0.0"
source = "registry+https://example.org"
checksum = "bb"
`;
  assert.deepEqual(
    [...checksums(lock)],
    [
      ["made-up 1.2.3", "aa"],
      ["made-up 2.0.0", "bb"],
    ],
  );
});
