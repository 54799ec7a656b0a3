/** The action plan keeps what is typed and how it is looked at; axe looks at all of it. */
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import type { Assessment } from "./mock/views";
import { World } from "./mock/world";
import { at, choose, errors, fill, press, type, wrong } from "./plan-fields";
import { expectAccessible, heading, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  world.place = { screen: "plan", assessment: mine.id };
});

const stored = (id: string) => mine.plan.states.get(id);
const lastSaved = () =>
  world.calls.filter((call) => call.command === "plan_action_save").at(-1)?.args.fields;

async function opened(id: string): Promise<void> {
  await start(world);
  await press(`plan-open-${id}`);
}

describe("what was typed and how it is looked at", () => {
  it("keeps the way of looking while the program runs", async () => {
    await start(world);
    await fireEvent.click(screen.getByTestId("look-timeline"));
    await fireEvent.click(screen.getByTestId("tab-map"));
    await waitFor(() => expect(document.querySelector("[data-screen=map]")).not.toBeNull());
    await fireEvent.click(screen.getByTestId("tab-plan"));
    await waitFor(() =>
      expect(screen.getByTestId("look-timeline").getAttribute("aria-pressed")).toBe("true"),
    );
  });

  it("stores what is typed when the person goes elsewhere", async () => {
    await opened("action-1");
    await type(at("plan-owner-action-1"), "An");
    await type(at("plan-hours"), "5");
    await fireEvent.click(screen.getByTestId("tab-map"));
    await waitFor(() => expect(document.querySelector("[data-screen=map]")).not.toBeNull());
    expect(stored("action-1")?.owner).toBe("An");
    expect(mine.plan.settings.hours).toBe("5");
  });

  it("keeps what was typed when the language changes, and says in it what is wrong", async () => {
    await opened("action-2");
    await fill("plan-due-action-2", "tomorrow");
    await fill("plan-start", "soon");
    await wrong(2);
    await fireEvent.click(screen.getByTestId("language-nl"));
    await waitFor(() => expect(heading()).toMatch(/^6 acties/));
    await waitFor(() =>
      expect(errors().filter((line) => line.startsWith("Fout: Schrijf de dag"))).toHaveLength(2),
    );
    expect(at("plan-due-action-2").value).toBe("tomorrow");
    expect(at("plan-start").value).toBe("soon");
    expect(at("plan-open-action-2").getAttribute("aria-expanded")).toBe("true");
    expect(document.querySelector("main")?.textContent).not.toContain("How far");
  });

  it("says that it is not saved, keeps it, and saves it when the person is back", async () => {
    await opened("action-1");
    world.failing.set("plan_action_save", { code: "storageBusy" });
    await fill("plan-owner-action-1", "An");
    await screen.findByRole("alert");
    await waitFor(() =>
      expect(screen.getByTestId("state-action-1").textContent).toBe("Not saved yet"),
    );
    await fireEvent.click(screen.getByTestId("tab-map"));
    await waitFor(() => expect(document.querySelector("[data-screen=map]")).not.toBeNull());
    world.failing.clear();
    await fireEvent.click(screen.getByTestId("tab-plan"));
    await waitFor(() => expect(stored("action-1")?.owner).toBe("An"));
  });

  it("shows what could not be stored again, open and with its error", async () => {
    await opened("action-2");
    await fill("plan-due-action-2", "tomorrow");
    await fill("plan-hours", "many");
    await wrong(2);
    await fireEvent.click(screen.getByTestId("tab-map"));
    await waitFor(() => expect(document.querySelector("[data-screen=map]")).not.toBeNull());
    await fireEvent.click(screen.getByTestId("tab-plan"));
    await wrong(2);
    expect(at("plan-due-action-2").value).toBe("tomorrow");
    expect(at("plan-hours").value).toBe("many");
    expect((screen.getByTestId("pace") as HTMLDetailsElement).open).toBe(true);
    await fill("plan-due-action-2", "");
    await fill("plan-hours", "6");
    await waitFor(() => expect(mine.plan.settings.hours).toBe("6"));
    await wrong(0);
  });

  it("keeps what is typed while a save is under way", async () => {
    await opened("action-1");
    world.delay = (command) => (command === "plan_action_save" ? 40 : 0);
    await type(at("plan-owner-action-1"), "An");
    await fireEvent.blur(at("plan-owner-action-1"));
    await type(at("plan-due-action-1"), "1/2/20");
    await waitFor(() => expect(stored("action-1")?.owner).toBe("An"));
    await new Promise((done) => setTimeout(done, 60));
    expect(at("plan-due-action-1").value).toBe("1/2/20");
    expect(screen.getByTestId("state-action-1").textContent).toBe("");
    await type(at("plan-due-action-1"), "1/2/2027");
    await fireEvent.blur(at("plan-due-action-1"));
    await waitFor(() => expect(lastSaved()).toMatchObject({ owner: "An", due: "1/2/2027" }));
  });
});

describe.each(LANGUAGES)("in %s, axe finds nothing", (language) => {
  beforeEach(() => {
    world.language = language;
    mine.plan.size = 12;
    const state = { owner: "", due: "01/12/2026", pinned: true, postponedTo: "02/12/2026" };
    mine.plan.states.set("action-5", { ...state, status: "doing", reason: "" });
    mine.plan.states.set("action-6", { ...state, status: "declined", reason: "Because." });
    mine.plan.states.set("action-7", { ...state, status: "done", reason: "" });
  });

  it.each(["list", "board", "timeline"])("in the %s", async (look) => {
    await opened("action-1");
    for (const part of document.querySelectorAll("details")) part.open = true;
    if (look === "list") {
      await choose(at("plan-status-action-1"), "declined");
      await fireEvent.blur(await waitFor(() => at("plan-reason-action-1")));
      await fill("plan-hours", "x");
      await fill("plan-start", "x");
      await fireEvent.click(screen.getByTestId("try"));
      await fireEvent.click(at("plan-try-action-2"));
      await waitFor(() => expect(screen.getByTestId("try-bar").textContent).toContain("46"));
      await waitFor(() => expect(document.querySelectorAll("[aria-invalid]")).toHaveLength(3));
      expect(errors()).toHaveLength(3);
    } else {
      await fireEvent.click(screen.getByTestId(`look-${look}`));
    }
    if (look === "board") {
      await choose(at("plan-card-action-2"), "declined");
      await waitFor(() => expect(at("plan-reason-action-2")).not.toBeNull());
    }
    await expectAccessible();
  });

  it("in a plan of nothing", async () => {
    mine.plan.size = 0;
    await start(world);
    await expectAccessible();
  });
});
