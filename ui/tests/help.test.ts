/** The help: the way in and back, its sections, the data, and the languages. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { SECTIONS } from "../src/screens/help/sections";
import { LANGUAGES } from "./locales";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

const TITLE = { en: "How Tandem works", fr: "Comment fonctionne Tandem", nl: "Zo werkt Tandem" };

let world: World;
beforeEach(() => {
  world = new World();
});

const press = (id: string) => fireEvent.click(screen.getByTestId(id));
const commands = (command: string) => world.calls.filter((call) => call.command === command);
const escape = () => fireEvent.keyDown(document.activeElement ?? document, { key: "Escape" });
const shown = () => document.querySelector("main")?.dataset.screen;

async function openHelp(): Promise<void> {
  await press("help");
  await waitFor(() => expect(shown()).toBe("help"));
}

async function startAtHelp(): Promise<void> {
  await start(world);
  await openHelp();
}

async function toLanguage(code: string): Promise<void> {
  await press(`language-${code}`);
  await waitFor(() => expect(document.documentElement.lang).toBe(`${code}-BE`));
}

describe("the way to the help and back", () => {
  it("leads from the list, with the focus on the heading, and says where one is", async () => {
    await startAtHelp();
    expect(heading()).toBe(TITLE.en);
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
    expect(document.title).toBe("Help | Tandem");
    expect(screen.getByTestId("help").getAttribute("aria-current")).toBe("page");
    await press("help-back");
    await waitFor(() => expect(shown()).toBe("home"));
    expect(screen.getByTestId("help").hasAttribute("aria-current")).toBe(false);
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
  });

  it.each([
    "organisation",
    "sections",
    "map",
    "availability",
    "nis2",
    "incident",
    "results",
    "plan",
    "report",
  ])("leads from %s and back to it with Escape", async (place) => {
    const assessment = world.add("Garage Claes", 24).id;
    world.place = { screen: "organisation", assessment };
    await start(world);
    await press(`tab-${place}`);
    await waitFor(() => expect(shown()).toBe(place));
    await openHelp();
    expect(screen.queryByTestId("tab-results")).toBeNull();
    await escape();
    await waitFor(() => expect(shown()).toBe(place));
    expect(screen.getByTestId(`tab-${place}`).getAttribute("aria-current")).toBe("page");
  });

  it("comes back to the very question, with what was written and not stored", async () => {
    const assessment = world.add("Garage Claes", 3).id;
    world.place = { screen: "question", assessment, question: "question-3" };
    await start(world);
    await press("add-note");
    world.failing.set("answer_save", { code: "storageFull" });
    const note = document.querySelector("textarea") as HTMLTextAreaElement;
    await fireEvent.input(note, { target: { value: "Ask An" } });
    await openHelp();
    await screen.findByRole("alert");
    world.failing.clear();
    await press("help-back");
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 3 of 24"));
    expect(document.querySelector("textarea")?.value).toBe("Ask An");
  });

  it("goes back to the screen of before when the help was asked for twice", async () => {
    world.place = { screen: "results", assessment: world.add("Garage Claes", 24).id };
    await startAtHelp();
    await press("help");
    await waitFor(() => expect(commands("help_open")).toHaveLength(2));
    await press("help-back");
    await waitFor(() => expect(shown()).toBe("results"));
  });

  it("goes back in the language of now, and tells when that did not work", async () => {
    world.place = { screen: "results", assessment: world.add("Garage Claes", 24).id };
    await startAtHelp();
    await toLanguage("nl");
    await press("help-back");
    await waitFor(() => expect(heading()).toContain("tussen 41 en 59"));
    await openHelp();
    world.failing.set("results_open", { code: "storageBusy" });
    await press("help-back");
    await screen.findByRole("alert");
    await waitFor(() => expect(shown()).toBe("results"));
    expect(screen.getByRole("alert")).toBeTruthy();
  });

  it("leaves Escape to whoever has taken it, and other keys alone", async () => {
    await startAtHelp();
    const taken = (event: KeyboardEvent) => event.preventDefault();
    document.addEventListener("keydown", taken, { capture: true });
    await escape();
    document.removeEventListener("keydown", taken, { capture: true });
    await fireEvent.keyDown(document, { key: "Enter" });
    await new Promise((done) => setTimeout(done, 20));
    expect(shown()).toBe("help");
  });

  it("stays where it was when the help cannot be opened", async () => {
    world.failing.set("help_open", { code: "storageBusy" });
    await start(world);
    await press("help");
    await screen.findByRole("alert");
    expect(shown()).toBe("home");
  });
});

describe("the sections of the help", () => {
  it("are reached by links that move the focus", async () => {
    await startAtHelp();
    const links = within(screen.getByRole("navigation", { name: "On this page" }));
    expect(links.getAllByRole("link")).toHaveLength(SECTIONS.length);
    for (const { id } of SECTIONS) {
      await press(`to-${id}`);
      expect(document.activeElement?.id).toBe(`${id}-title`);
    }
  });

  it("name the keys, each as a key", async () => {
    await startAtHelp();
    const keys = within(screen.getByTestId("section-keys"));
    const row = keys.getByRole("row", { name: /undo an answer/ });
    expect(Array.from(row.querySelectorAll("kbd"), (key) => key.textContent)).toEqual([
      "Ctrl",
      "Z",
    ]);
    expect(row.textContent.replaceAll(/\s+/g, " ")).toContain("Ctrl + Z");
    expect(keys.getByRole("row", { name: /Enter or →/ }).textContent).toContain("go on");
  });

  it("hold the components behind a line, with their licences", async () => {
    await startAtHelp();
    const table = screen.getByTestId("components");
    expect(table.closest("details")?.open).toBe(false);
    expect(table.querySelectorAll("tbody tr")).toHaveLength(4);
    expect(table.textContent).toContain("MIT OR Apache-2.0");
    expect(table.closest("details")?.textContent).toContain(
      "The components and their licences (4)",
    );
  });

  it("tell the versions and the day of the sources", async () => {
    await startAtHelp();
    const about = screen.getByTestId("section-about").textContent;
    for (const version of ["0.1.0", "2026.11.0", "2026-11-22", "22 November 2026"]) {
      expect(about).toContain(version);
    }
  });
});

describe("the data", () => {
  it("is shown with its path and its folder", async () => {
    await startAtHelp();
    expect(screen.getByTestId("data-file").textContent).toBe(
      "/home/an.peeters/.local/share/be.tandem.desktop/tandem.db",
    );
    await press("show-folder");
    expect(commands("data_folder_show")).toHaveLength(1);
  });

  it("has its backups on the screen about safety, from which one comes back", async () => {
    world.place = { screen: "results", assessment: world.add("Garage Claes", 24).id };
    await startAtHelp();
    await press("open-safety");
    await waitFor(() => expect(shown()).toBe("safety"));
    await press("back");
    await waitFor(() => expect(shown()).toBe("results"));
  });

  it("tells when its folder cannot be shown", async () => {
    world.failing.set("data_folder_show", { code: "fileUnwritable", name: "tandem.db" });
    await startAtHelp();
    await press("show-folder");
    expect((await screen.findByRole("alert")).textContent).toContain("tandem.db");
  });
});

describe.each(LANGUAGES)("the help in %s", (language) => {
  it("has nothing that axe finds", async () => {
    world.language = language;
    await startAtHelp();
    expect(heading()).toBe(TITLE[language]);
    for (const part of document.querySelectorAll("details")) part.open = true;
    await expectAccessible();
  });

  it("is reached from another language without leaving the help", async () => {
    world.language = language === "en" ? "fr" : "en";
    await startAtHelp();
    await toLanguage(language);
    await waitFor(() => expect(heading()).toBe(TITLE[language]));
    expect(shown()).toBe("help");
    expect(screen.getByTestId("section-about").textContent).toMatch(/22 \S+ 2026/);
  });
});
