/** The page of all pieces: whole, in three languages, and open to people who do not see it. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import Kit from "../kit/Kit.svelte";
import { said, speak, wishedLanguage } from "../kit/speech.svelte";
import { decided } from "../kit/theme";
import { ICONS } from "../src/components/icons";
import { LANGUAGES } from "./locales";
import { expectAccessible } from "./render";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const components = readdirSync(folder("../src/components"))
  .filter((file) => file.endsWith(".svelte"))
  .map((file) => file.replace(".svelte", ""));
const kit = readdirSync(folder("../kit"))
  .filter((file) => file.endsWith(".svelte"))
  .map((file) => readFileSync(folder(`../kit/${file}`), "utf8"))
  .join("\n");

beforeEach(() => {
  // jsdom prefers nothing and never changes its mind.
  const mind = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
  vi.stubGlobal("matchMedia", () => mind);
});

describe.each(LANGUAGES)("in %s", (language) => {
  beforeEach(async () => {
    await speak(language);
    render(Kit);
  });

  it("has nothing that axe finds, and finds every word", async () => {
    await expectAccessible();
    expect(document.documentElement.lang).toBe(`${language}-BE`);
    const ids = /\b(app|home|results|question|organisation|map|glossary|band|contact)-[a-z-]{3,}/;
    expect(document.querySelector("main")?.textContent).not.toMatch(ids);
  });
});

describe("the sources of the page", () => {
  it.each(components)("use %s and do not only name it", (component) => {
    expect(kit).toMatch(new RegExp(`<${component}[\\s>]`));
  });

  it("have no style in their markup, which the security policy forbids", () => {
    expect(kit).not.toMatch(/\sstyle="/);
  });
});

describe("the pieces", () => {
  beforeEach(async () => {
    await speak("en");
    render(Kit);
  });

  it("are all the components that there are", () => {
    const shown = [...document.querySelectorAll<HTMLElement>("[data-pieces]")].flatMap((piece) =>
      (piece.dataset.pieces ?? "").split(" ").filter(Boolean),
    );
    expect(shown.sort()).toEqual(components.sort());
  });

  it("show every icon beside its name", () => {
    for (const name of Object.keys(ICONS)) {
      const found = [...document.querySelectorAll(`svg[data-icon="${name}"]`)];
      expect(
        found.some((icon) => icon.parentElement?.textContent.trim() === name),
        name,
      ).toBe(true);
      for (const icon of found) expect(icon.getAttribute("aria-hidden")).toBe("true");
    }
  });

  it("hold one brick button outside the dialog", () => {
    const bricks = document.querySelectorAll(".btn:not(.quiet, .text)");
    expect([...bricks].filter((button) => !button.closest("dialog"))).toHaveLength(1);
  });

  it("open and close the dialog", async () => {
    const dialog = screen.getByRole<HTMLDialogElement>("dialog", { hidden: true });
    await fireEvent.click(screen.getByTestId("kit-ask"));
    expect(dialog.open).toBe(true);
    await expectAccessible();
    await fireEvent.click(screen.getByRole("button", { name: "Keep it" }));
    expect(dialog.open).toBe(false);
  });

  it("change their language", async () => {
    await fireEvent.click(screen.getByTestId("language-nl"));
    const inAddress = () => new URLSearchParams(location.search).get("lang");
    await waitFor(() => expect(inAddress()).toBe("nl"));
    expect(document.documentElement.lang).toBe("nl-BE");
    expect(screen.getByRole("button", { name: "Doorgaan" })).toBeTruthy();
  });
});

it("an unknown language is English, and an unknown word its id", async () => {
  expect(wishedLanguage("nl")).toBe("nl");
  expect(wishedLanguage("de")).toBe("en");
  await speak("en");
  expect(said("no-such.word")).toBe("no-such.word");
});

it("a theme decides what the system is asked", () => {
  const query = "(prefers-contrast: more) and (prefers-color-scheme: dark)";
  expect(decided(query, "high-dark")).toBe("(min-width: 0px) and (min-width: 0px)");
  expect(decided(query, "high")).toBe("(min-width: 0px) and (max-width: 0px)");
  expect(decided("(max-width: 40em)", "dark")).toBe("(max-width: 40em)");
});
