/** The history of an assessment: what changed when, and the table of it. */
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
beforeEach(() => {
  world = new World();
  world.add("Menuiserie Lambert", 24);
});

const called = (command: string) => world.calls.filter((call) => call.command === command);
const shown = () => document.querySelector("main")?.dataset.screen;
const TITLE = { en: "History", fr: "Historique", nl: "Geschiedenis" };

async function open(): Promise<void> {
  await start(world);
  await fireEvent.click(document.querySelector("tr button[aria-expanded]")!);
  await fireEvent.click(screen.getByRole("button", { name: TITLE[world.language] }));
  await waitFor(() => expect(shown()).toBe("trail"));
}

describe("the history", () => {
  it("opens from the row, at its heading, with the name of the business", async () => {
    await open();
    expect(heading()).toBe("History");
    await waitFor(() => expect(document.activeElement?.id).toBe("title"));
    expect(document.title).toBe("History, Menuiserie Lambert | Tandem");
    await fireEvent.click(screen.getByTestId("back"));
    await waitFor(() => expect(shown()).toBe("home"));
  });

  it("tells what changed, from what to what, the newest first", async () => {
    await open();
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows.map((row) => row.querySelector("th")?.textContent)).toEqual([
      "Answer",
      "Organisation",
      "Started",
    ]);
    const cells = [...rows[0]!.querySelectorAll("td")].map((cell) => cell.textContent);
    expect(cells).toEqual([
      "22 November 2026, 10:41",
      "Who has to sign in with a second step?",
      "Nobody",
      "Everybody",
    ]);
    expect(document.querySelector("main")?.textContent).not.toContain("The newest");
  });

  it("says how many there are when it shows only the newest", async () => {
    world.safety.older = 97;
    await open();
    expect(screen.getByText("The newest 3 of 100. The table holds all of them.")).toBeTruthy();
  });

  it("says when there is nothing, and offers no table then", async () => {
    world.safety.changes = [];
    await open();
    expect(screen.getByText(/Nothing has changed since/)).toBeTruthy();
    expect(screen.queryByTestId("trail-save")).toBeNull();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("is saved as a table once, and says where", async () => {
    world.delay = (command) => (command === "trail_save" ? 40 : 0);
    await open();
    const button = screen.getByTestId("trail-save");
    await fireEvent.click(button);
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBe("true"));
    await fireEvent.click(button);
    const notice = await screen.findByTestId("trail-saved");
    expect(notice.textContent).toContain("history.csv is in /media/an/Backup.");
    expect(called("trail_save")).toHaveLength(1);
  });

  it("says nothing when the dialog was closed, and tells when it could not be written", async () => {
    world.cancelled.add("trail_save");
    await open();
    const button = screen.getByTestId("trail-save");
    await fireEvent.click(button);
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBe("false"));
    expect(screen.queryByTestId("trail-saved")).toBeNull();
    world.failing.set("trail_save", { code: "fileUnwritable", name: "history.csv" });
    await fireEvent.click(button);
    expect((await screen.findByRole("alert")).textContent).toContain("history.csv");
  });
});

describe.each(LANGUAGES)("the history in %s", (language) => {
  it("has nothing that axe finds", async () => {
    world.language = language;
    await open();
    expect(heading()).toBe(TITLE[language]);
    await fireEvent.click(screen.getByTestId("trail-save"));
    await screen.findByTestId("trail-saved");
    await expectAccessible();
  });
});
