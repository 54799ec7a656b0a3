// That a known weakness would be noticed: what the tools print about made-up ones, held against made-up
// exceptions.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { judge, LONGEST, readAudit, readDeny, readNpm } from "./judge.mjs";

const TODAY = "2026-11-22";
const SOON = "2027-05-31";

const line = (fields) => JSON.stringify({ type: "diagnostic", fields });
const END = JSON.stringify({ type: "summary", fields: { advisories: { errors: 1 } } });

/** As cargo-deny writes it. */
const DENIED = [
  line({
    severity: "error",
    code: "vulnerability",
    message: "a loop without an end",
    advisory: { id: "RUSTSEC-2026-9001", package: "made-up" },
    labels: [{ span: "made-up 1.2.3 registry+https://example.org" }],
  }),
  line({
    severity: "error",
    code: "yanked",
    message: "detected yanked crate",
    labels: [{ span: "withdrawn 0.1.0 registry+https://example.org" }],
  }),
  END,
].join("\n");

/** As cargo-audit writes it. */
const AUDITED = JSON.stringify({
  vulnerabilities: {
    list: [
      {
        advisory: { id: "RUSTSEC-2026-9001", title: "a loop without an end" },
        package: { name: "made-up", version: "1.2.3" },
      },
    ],
  },
  warnings: {
    unmaintained: [
      {
        kind: "unmaintained",
        advisory: { id: "RUSTSEC-2026-9002", title: "nobody looks after it" },
        package: { name: "alone", version: "3.0.0" },
      },
    ],
    yanked: [{ kind: "yanked", advisory: null, package: { name: "gone", version: "0.2.0" } }],
  },
});

/** As npm writes it. */
const NPM = JSON.stringify({
  vulnerabilities: {
    below: {
      name: "below",
      range: "<2.0.0",
      via: [
        {
          source: 1,
          url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
          title: "writes outside its folder",
        },
      ],
    },
    above: { name: "above", range: "*", via: ["below"] },
  },
});

const finding = { source: "rust", id: "RUSTSEC-2026-9001", part: "made-up", version: "1.2.3" };
const exception = { ...finding, reason: "Only a test calls it.", until: SOON };
const looked = ["rust", "npm"];

test("a weakness of a crate is read from what cargo-deny says", () => {
  const { findings, unread } = readDeny(DENIED);
  assert.deepEqual(
    findings.map(({ id, part }) => `${id} ${part}`),
    ["RUSTSEC-2026-9001 made-up", "yanked withdrawn"],
  );
  assert.deepEqual(unread, []);
});

test("cargo-deny that did not come to its end says nothing", () => {
  assert.throws(() => readDeny(""), /did not come to its end/u);
  assert.throws(() => readDeny(DENIED.replace(END, "")), /did not come to its end/u);
});

test("an index that could not be read is no finding and is not kept silent", () => {
  const text = [
    line({ severity: "warning", code: "index-failure", message: "no index", labels: [] }),
    END,
  ].join("\n");
  assert.deepEqual(readDeny(text), { findings: [], unread: ["no index"] });
});

test("any other error of cargo-deny is a finding", () => {
  const text = [line({ severity: "error", message: "what is this?", labels: [] }), END].join("\n");
  assert.equal(judge(readDeny(text).findings, [], looked, TODAY).length, 1);
});

test("weaknesses and warnings are read from what cargo-audit says", () => {
  assert.deepEqual(
    readAudit(AUDITED).map(({ id, part }) => `${id} ${part}`),
    ["RUSTSEC-2026-9001 made-up", "RUSTSEC-2026-9002 alone", "yanked gone"],
  );
  assert.throws(() => readAudit("{}"), /another form/u);
  assert.throws(() => readAudit(""));
});

test("a weakness of a package is read from what npm says, once", () => {
  const { findings } = readNpm(NPM);
  assert.deepEqual(
    findings.map(({ id, part }) => `${id} ${part}`),
    ["GHSA-aaaa-bbbb-cccc below"],
  );
});

test("a registry that gives no answer is told apart from one that finds nothing", () => {
  const refused = readNpm('{"message":"405 Method Not Allowed","statusCode":405}');
  assert.equal(refused.silent, "405 Method Not Allowed");
  assert.equal(refused.findings, undefined);
  assert.deepEqual(readNpm('{"vulnerabilities":{}}'), { findings: [] });
  assert.throws(() => readNpm("{}"), /another form/u);
});

test("a finding without an exception is a fault, whoever found it", () => {
  const all = [...readDeny(DENIED).findings, ...readAudit(AUDITED), ...readNpm(NPM).findings];
  const faults = judge(all, [], looked, TODAY);
  for (const part of ["made-up", "withdrawn", "alone", "gone", "below"])
    assert.ok(
      faults.some((fault) => fault.includes(part)),
      `${part} is not in ${faults.join("\n")}`,
    );
  assert.equal(faults.length, 5, "two tools that find the same say it once");
});

test("an exception holds for its source, its weakness and its part, and for nothing else", () => {
  assert.deepEqual(judge([finding], [exception], looked, TODAY), []);
  for (const other of [{ part: "other" }, { id: "RUSTSEC-2026-9009" }, { source: "npm" }]) {
    const faults = judge([{ ...finding, ...other }], [exception], looked, TODAY);
    assert.equal(faults.length, 2, `${JSON.stringify(other)}: a finding, and an exception for nothing`);
  }
});

test("an exception holds on its last day and not on the next", () => {
  assert.deepEqual(judge([finding], [exception], looked, SOON), []);
  assert.match(judge([finding], [exception], looked, "2027-06-01").join(), /held until 2027-05-31/u);
  // Also where the list was out of reach.
  assert.match(judge([], [exception], [], "2027-06-01").join(), /held until 2027-05-31/u);
});

test("an exception needs a reason, a day, and one that comes", () => {
  const faultsWith = (change) => judge([finding], [{ ...exception, ...change }], looked, TODAY).join();
  assert.match(faultsWith({ reason: " " }), /has no reason/u);
  assert.match(faultsWith({ reason: undefined }), /has no reason/u);
  for (const until of [undefined, "", "soon", "2027-13-40", "31/05/2027"])
    assert.match(faultsWith({ until }), /has no day/u);
  assert.match(faultsWith({ until: "2029-01-01" }), new RegExp(`at most ${LONGEST} days`, "u"));
});

test("an exception that nothing needs is a fault, where it was looked at", () => {
  assert.match(judge([], [exception], looked, TODAY).join(), /not needed any more/u);
  assert.deepEqual(judge([], [exception], ["npm"], TODAY), []);
});

test("the exceptions of this project say what they are for, why and until when", () => {
  const file = new URL("exceptions.json", import.meta.url);
  const exceptions = JSON.parse(readFileSync(file, "utf8"));
  // On the day before the first of them ends: that they all end is for the check to say, not for this test.
  const day = exceptions.map(({ until }) => until).sort()[0] ?? TODAY;
  assert.deepEqual(judge([], exceptions, [], day), []);
});
