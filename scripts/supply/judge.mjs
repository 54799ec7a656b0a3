// What the tools say about known weaknesses, read into one form and held against the list of
// exceptions. Nothing here runs a program or reads a clock, so that a test can show that it would fail.
//
// A finding is { source, id, part, version, title }: `source` is “rust” or “npm”, `id` what the advisory
// is called (“yanked” for a version that its makers withdrew).

/** How many days ahead an exception may hold: nobody looks at one again that holds for ever. */
export const LONGEST = 366;

const DAY = 24 * 60 * 60 * 1000;

/** What “cargo deny check advisories” wrote to standard error as JSON: a line a finding. */
export function readDeny(text) {
  const lines = text.split("\n").filter((line) => line.startsWith("{"));
  const all = lines.map((line) => JSON.parse(line));
  // Without its last line it did not come to its end, whatever it said before.
  if (!all.some(({ type }) => type === "summary"))
    throw new Error(`cargo-deny did not come to its end:\n${text}`);
  const said = all.filter(({ type }) => type === "diagnostic").map(({ fields }) => fields);
  const unread = said.filter(({ code }) => /^index-/u.test(code ?? ""));
  const findings = said
    .filter(({ severity, advisory, code }) => severity === "error" || advisory || code === "yanked")
    .filter((fields) => !unread.includes(fields))
    .map(({ advisory, code, message, labels }) => {
      const [name = "", version = ""] = (labels?.[0]?.span ?? "").split(" ");
      const id = advisory?.id ?? code ?? "error";
      return { source: "rust", id, part: advisory?.package ?? name, version, title: message };
    });
  return { findings, unread: unread.map(({ message }) => message) };
}

/** What “cargo audit --json” printed. */
export function readAudit(text) {
  const { vulnerabilities, warnings } = JSON.parse(text);
  if (!Array.isArray(vulnerabilities?.list)) throw new Error("cargo-audit printed another form.");
  const all = [...vulnerabilities.list, ...Object.values(warnings ?? {}).flat()];
  return all.map(({ kind, advisory, package: part }) => ({
    source: "rust",
    id: advisory?.id ?? kind,
    part: part.name,
    version: part.version,
    title: advisory?.title ?? "withdrawn by its makers",
  }));
}

/**
 * What “npm audit --json” printed: `{ findings }`, or `{ silent }` with the reason where the registry
 * gave no answer.
 */
export function readNpm(text) {
  const said = JSON.parse(text);
  if (said.vulnerabilities === undefined) {
    const reason = said.message ?? said.error?.summary ?? said.error?.code;
    if (!reason) throw new Error(`npm printed another form:\n${text}`);
    return { silent: reason };
  }
  const findings = Object.values(said.vulnerabilities).flatMap(({ name, range, via }) =>
    via
      // A name stands for a part below it, which has its own entry.
      .filter((reason) => typeof reason === "object")
      .map(({ url, source, title }) => ({
        source: "npm",
        id: /GHSA(-\w{4}){3}/u.exec(url ?? "")?.[0] ?? String(source),
        part: name,
        version: range,
        title,
      })),
  );
  return { findings };
}

/**
 * What is wrong, a sentence each: a finding that no exception names, an exception without a reason, one
 * whose day is past or too far away, and one that is not needed any more. `looked` holds the sources that
 * were looked at in full: of another one nobody can say that an exception is not needed. `today` is a day,
 * YYYY-MM-DD.
 */
export function judge(findings, exceptions, looked, today) {
  const covers = (exception, finding) =>
    ["source", "id", "part"].every((key) => exception[key] === finding[key]);
  const of = ({ source, id, part }) => `${id} (${source}, ${part})`;
  const faults = findings
    .filter((finding) => !exceptions.some((exception) => covers(exception, finding)))
    .map((finding) => `${of(finding)} ${finding.version}: ${finding.title}`);
  for (const exception of exceptions) {
    const { source, id, reason, until } = exception;
    const name = `the exception ${of(exception)}`;
    const last = Date.parse(until);
    if (!["rust", "npm"].includes(source) || !id || !exception.part)
      faults.push(`${name} does not say what it is for`);
    if (typeof reason !== "string" || reason.trim() === "") faults.push(`${name} has no reason`);
    if (!/^\d{4}-\d\d-\d\d$/u.test(until ?? "") || Number.isNaN(last))
      faults.push(`${name} has no day until which it holds`);
    else if (until < today) faults.push(`${name} held until ${until}: look at it again`);
    else if (last - Date.parse(today) > LONGEST * DAY)
      faults.push(`${name} holds until ${until}: at most ${LONGEST} days ahead`);
    if (looked.includes(source) && !findings.some((finding) => covers(exception, finding)))
      faults.push(`${name} is not needed any more: take it out`);
  }
  return [...new Set(faults)];
}
