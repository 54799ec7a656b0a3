// Sets up what a command needs and is not there yet. Nothing that is there is done again.
//
//   node scripts/setup.mjs [headless | window | test]
//
// headless: the command line and the reports; window: the program as well; test (the default):
// all of it and what the tests through the window need.

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import {
  ROOT,
  Stop,
  TOOLS,
  heading,
  inPath,
  isCalled,
  main,
  modified,
  must,
  npm,
  output,
  run,
  tool,
} from "./common.mjs";

/** What Cargo installs for the tests: name, version, and how it is built. */
const CARGO_TOOLS = {
  // The bridge between WebDriver and the window.
  "tauri-driver": { version: "2.1.0", args: [] },
  // They run for seconds, so they are built without optimisation: in a minute instead of many.
  "cargo-deny": { version: "0.20.2", args: ["--debug"] },
  // It looks at Cargo.lock; what it could read from finished programs is left out.
  "cargo-audit": { version: "0.22.2", args: ["--debug", "--no-default-features"] },
};
const RUST = [1, 92];
const NODE = [20, 19];

/** Debian's and Ubuntu's packages, by what they are needed for. */
const PACKAGES = {
  headless: {
    "build-essential": "a C compiler and a linker",
    "libssl-dev": "the ciphers with which the data file is encrypted",
  },
  window: {
    "pkg-config": "finds the system's libraries",
    "libwebkit2gtk-4.1-dev": "the web view in which the window is drawn",
  },
  test: {
    "webkit2gtk-driver": "drives the web view in the tests",
    xvfb: "a display for the tests that nobody sees",
    dbus: "the bus on which a screen reader listens in a test",
    "at-spi2-core": "what a screen reader and the program say to each other there",
    "fonts-dejavu-core": "letters, where the system has none",
    "poppler-utils": "reads the PDF that a test saves",
    strace: "sees every connection that the program tries to make",
  },
};

/** Sets up for a goal: `headless`, `window` or `test`. */
export async function setup(goal) {
  if (!(goal in PACKAGES)) throw new Stop(`There is no set-up for “${goal}”.`);
  heading("Set-up");
  checkNode();
  await checkRust(goal);
  await systemPackages(goal);
  if (goal !== "headless") await nodeModules();
  if (goal === "test") await graphs();
  if (goal === "test") await cargoTools(["cargo-deny", "cargo-audit"]);
  if (goal === "test" && process.platform === "linux") await cargoTools(["tauri-driver"]);
  console.log("Everything that is needed is there.");
}

const atLeast = (found, wanted) =>
  found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1]);

const version = (text) => /(\d+)\.(\d+)/u.exec(text)?.slice(1).map(Number) ?? [0, 0];

function checkNode() {
  if (atLeast(version(process.versions.node), NODE)) return;
  throw new Stop(
    `Node ${process.versions.node} is too old: ${NODE.join(".")} or newer is needed. See https://nodejs.org.`,
  );
}

async function checkRust(goal) {
  const found = inPath("cargo") ? output("rustc", ["--version"]) : null;
  if (found === null)
    throw new Stop("Rust is missing. Install it as https://rustup.rs says, then try again.");
  if (!atLeast(version(found), RUST)) {
    throw new Stop(
      `${found} is too old: ${RUST.join(".")} or newer is needed. Run: rustup update stable`,
    );
  }
  if (goal !== "test") return;
  const missing = ["fmt", "clippy"].filter((part) => output("cargo", [part, "--version"]) === null);
  if (missing.length === 0) return;
  const line = "rustup component add rustfmt clippy";
  console.log(`Rust's ${missing.join(" and ")} is missing: ${line}`);
  const [name, ...args] = line.split(" ");
  if ((await run(name, args)).code !== 0)
    throw new Stop(`Run this line, then try again:\n\n  ${line}`);
}

async function systemPackages(goal) {
  if (process.platform === "win32") return windows(goal);
  if (process.platform === "darwin") return mac();
  if (!inPath("dpkg-query") || !inPath("apt-get")) return otherLinux(goal);

  // Each goal needs what the ones before it need.
  const goals = Object.keys(PACKAGES);
  const wanted = Object.assign(
    {},
    ...goals.slice(0, goals.indexOf(goal) + 1).map((name) => PACKAGES[name]),
  );
  const installed = dpkg(Object.keys(wanted));
  const missing = Object.keys(wanted).filter((name) => !installed.has(name));
  if (missing.length === 0) return;
  console.log("These system packages are missing:");
  for (const name of missing) console.log(`  ${name}: ${wanted[name]}`);
  const install = ["install", "-y", "--no-install-recommends", ...missing];
  const before = await right(`apt-get update && sudo apt-get ${install.join(" ")}`);
  // Without this, a package that asks something waits for an answer for ever.
  const [name, ...args] = [...before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  await must(name, [...args, "update"]);
  await must(name, [...args, ...install]);
}

/** The packages of a list that are installed. */
function dpkg(names) {
  const format = "${Package} ${db:Status-Status}\n";
  // One package a call: a name that dpkg does not know makes the whole call fail.
  const lines = names.map((name) => output("dpkg-query", ["-W", "-f", format, name]) ?? "");
  return new Set(
    lines.filter((line) => / installed$/mu.test(line)).map((line) => line.split(" ")[0]),
  );
}

/** What has to stand before a line that installs: nothing for root, else sudo. */
async function right(line) {
  if (process.getuid() === 0) return [];
  if (inPath("sudo")) {
    if (output("sudo", ["-n", "true"]) !== null) return ["sudo", "-n"];
    if (process.stdout.isTTY && !process.env.CI) {
      console.log(
        "Installing them needs your password, because they belong to the whole computer.",
      );
      return ["sudo"];
    }
  }
  throw new Stop(`They need an administrator. Run this line, then try again:\n\n  sudo ${line}`);
}

function windows(goal) {
  const programs = process.env["ProgramFiles(x86)"] ?? "";
  const missing = [];
  if (!existsSync(join(programs, "Microsoft Visual Studio/Installer/vswhere.exe"))) {
    missing.push("Build Tools for Visual Studio, with “Desktop development with C++”");
  }
  const webView = [programs, process.env.LOCALAPPDATA ?? ""];
  if (
    goal !== "headless" &&
    !webView.some((at) => existsSync(join(at, "Microsoft/EdgeWebView/Application")))
  ) {
    missing.push("WebView2, the Evergreen Runtime");
  }
  say(missing, "See https://v2.tauri.app/start/prerequisites/#windows.");
}

function mac() {
  const missing = output("xcode-select", ["-p"]) === null ? ["the Xcode command line tools"] : [];
  say(missing, "Run: xcode-select --install");
}

function otherLinux(goal) {
  const missing = inPath("cc") ? [] : ["a C compiler"];
  if (!existsSync("/usr/include/openssl/crypto.h")) missing.push("the development files of OpenSSL 3");
  if (goal !== "headless" && output("pkg-config", ["--exists", "webkit2gtk-4.1"]) === null) {
    missing.push("pkg-config and the development files of WebKitGTK 4.1");
  }
  if (goal === "test") {
    for (const name of ["WebKitWebDriver", "Xvfb", "dbus-daemon", "pdftotext", "strace"])
      if (!inPath(name)) missing.push(name);
  }
  say(missing, "See https://v2.tauri.app/start/prerequisites/#linux for your system.");
}

function say(missing, remedy) {
  if (missing.length === 0) return;
  throw new Stop(`This is missing: ${missing.join("; ")}.\n${remedy}`);
}

/** Installs what package-lock.json lists, unless that was done after its last change. */
async function nodeModules() {
  const done = modified(join(ROOT, "node_modules/.package-lock.json"));
  if (done > modified(join(ROOT, "package-lock.json"))) return;
  await npm(["ci", "--include=dev"]);
}

/** What Cargo.lock lists for every system: a test reads the graphs of Windows and macOS too. */
async function graphs() {
  await must("cargo", ["fetch", "--locked", "--quiet"]);
}

/** Programs that Cargo installs, kept apart from what it builds here, so that each is built once. */
export async function cargoTools(names) {
  const note = join(TOOLS, ".crates.toml");
  const installed = existsSync(note) ? readFileSync(note, "utf8") : "";
  for (const name of names) {
    const { version, args } = CARGO_TOOLS[name];
    if (existsSync(tool(name)) && installed.includes(`"${name} ${version} `)) continue;
    // What they share is compiled once, and nobody steps through them.
    const env = { CARGO_TARGET_DIR: join(TOOLS, "build"), CARGO_PROFILE_DEV_DEBUG: "0" };
    const wanted = [name, "--locked", "--version", version, ...args, "--root", TOOLS];
    await must("cargo", ["install", ...wanted], { env });
  }
  rmSync(join(TOOLS, "build"), { recursive: true, force: true });
}

if (isCalled(import.meta.url)) await main(() => setup(process.argv[2] ?? "test"));
