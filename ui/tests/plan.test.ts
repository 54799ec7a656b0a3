/** The action plan: looked at in three ways, decided on, tried out. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import type { ActionFields } from "../src/api/generated/types";
import type { Assessment } from "./mock/views";
import { word } from "./mock/words";
import { World } from "./mock/world";
import { at, choose, errors, fill, press, type, wrong } from "./plan-fields";
import { heading, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  world.place = { screen: "plan", assessment: mine.id };
});

const saves = () => world.calls.filter((call) => call.command === "plan_action_save");
const lastSaved = () => saves().at(-1)?.args.fields as ActionFields;
const stored = (id: string) => mine.plan.states.get(id);
const told = () => screen.getByTestId("told").textContent;
const order = () =>
  screen.queryAllByTestId(/^plan-action-/).map((item) => item.dataset.action ?? "");
const cards = (status: string) =>
  within(screen.getByTestId(`column-${status}`))
    .queryAllByTestId(/^card-/)
    .map((card) => card.dataset.action);

async function opened(id: string): Promise<void> {
  await start(world);
  await press(`plan-open-${id}`);
}

describe("the plan", () => {
  it("opens again where the person was, from its tab and from the results", async () => {
    await start(world);
    expect(heading()).toBe("6 actions, from 41 to 48 points");
    expect(screen.getByTestId("tab-plan").getAttribute("aria-current")).toBe("page");
    const tabs = [...document.querySelectorAll("nav a")].map((tab) => tab.textContent);
    expect(tabs.indexOf("Plan")).toBe(tabs.indexOf("Results") + 1);
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
    await fireEvent.click(screen.getByRole("link", { name: "The whole plan" }));
    await waitFor(() => expect(heading()).toMatch(/^6 actions/));
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("shows how it is made, the score, what it takes, and how the risk falls", async () => {
    await start(world);
    expect(screen.getByTestId("basis").textContent).toBe(
      "8 hours of work a month, from 22/11/2026.",
    );
    expect(screen.getByTestId("score").textContent).toContain("between 41 and 59 out of 100");
    expect(screen.getByTestId("totals").textContent).toMatch(/^In all, 6 actions/);
    const sums = within(screen.getByTestId("sums")).getAllByRole("table", { hidden: true });
    expect(sums.map((table) => table.querySelector("caption")?.textContent)).toEqual([
      "By quarter",
      "By who usually does it",
    ]);
    const chart = screen.getByRole("img", { name: /^Of 100 points, 59 are still to be won/ });
    const width = (rect: Element) => parseFloat(rect.getAttribute("width") ?? "");
    const heights = [...chart.querySelectorAll("rect.sure")].map((rect) =>
      parseFloat(rect.getAttribute("height") ?? ""),
    );
    expect(heights).toEqual([...heights].sort((one, other) => other - one));
    expect(heights[0]).toBeCloseTo(41);
    const all = [...chart.querySelectorAll("rect.sure")].map(width);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100);
  });

  it("stores the hours and the first day, and leaves what is wrong with its error", async () => {
    await start(world);
    await fill("plan-hours", "12");
    await waitFor(() =>
      expect(screen.getByTestId("basis").textContent).toMatch(/^12 hours of work/),
    );
    await waitFor(() => expect(screen.getByTestId("state-settings").textContent).toBe("Saved"));
    await fill("plan-start", "soon");
    await wrong(1);
    expect(errors()[0]).toMatch(/^Error: Write the day such as/);
    expect(at("plan-start").value).toBe("soon");
    expect(at("plan-start").getAttribute("aria-invalid")).toBe("true");
    expect(told()).toMatch(/^Error: Write the day/);
    expect(mine.plan.settings).toEqual({ hours: "12", start: "" });
    await type(at("plan-start"), "01/12/2026");
    await fireEvent.keyDown(at("plan-start"), { key: "Enter" });
    await waitFor(() => expect(mine.plan.settings.start).toBe("01/12/2026"));
    await waitFor(() => expect(at("plan-start").getAttribute("aria-invalid")).toBeNull());
  });

  it("says why there is nothing to do, and leads to the questions", async () => {
    mine.answers.clear();
    await start(world);
    expect(heading()).toBe("No action in the plan");
    expect(screen.getByTestId("no-actions").textContent).toBe(word("en", "report-plan-unknown"));
    expect(screen.queryByTestId("look-list")).toBeNull();
    await fireEvent.click(screen.getByRole("link", { name: "Go to the questions" }));
    await waitFor(() => expect(document.querySelector("[data-screen=question]")).not.toBeNull());
  });
});

describe("the list", () => {
  it("stands in the order of doing, under the parts of the calendar, with words for each flag", async () => {
    mine.plan.size = 20;
    mine.plan.states.set("action-9", {
      status: "doing",
      owner: "An",
      due: "01/12/2026",
      pinned: false,
      postponedTo: "",
      reason: "",
    });
    await start(world);
    const parts = screen.getAllByRole("heading", { level: 2 }).map((part) => part.textContent);
    expect(parts.slice(2).map((part) => part.trim())).toEqual([
      "Within 30 days 3 actions",
      "Within 90 days 6 actions",
      "Within 180 days 9 actions",
      "Later 2 actions",
    ]);
    expect(order()).toEqual(Array.from({ length: 20 }, (_, index) => `action-${index + 1}`));
    const first = screen.getByTestId("plan-action-action-1");
    expect(first.getAttribute("value")).toBe("1");
    expect(first.textContent).toContain("Law");
    expect(first.textContent).toContain("Score +1.2");
    const late = screen.getByTestId("plan-action-action-9").textContent;
    for (const words of ["An", "In progress", "Late", "by 01/12/2026, but at this pace ready on"]) {
      expect(late).toContain(words);
    }
  });

  it("opens an action in place, with why, how, who helps and the way to its questions", async () => {
    await opened("action-1");
    const button = at("plan-open-action-1");
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const more = within(at("plan-more-action-1"));
    for (const title of ["Step by step", "Who can help", "What else asks for it"]) {
      expect(more.getByText(title)).toBeTruthy();
    }
    expect(more.getByText(/^NIS2 law, art. 13/)).toBeTruthy();
    await fireEvent.click(button);
    expect(at("plan-more-action-1")).toBeNull();
    await fireEvent.click(button);
    const links = within(at("plan-more-action-1")).getAllByRole("link");
    await fireEvent.click(links.at(-1)!);
    await waitFor(() => expect(document.querySelector("[data-screen=question]")).not.toBeNull());
  });

  it("stores who does it, by when and not before when, each when it is left or on Enter", async () => {
    await opened("action-2");
    await type(at("plan-owner-action-2"), "An");
    expect(saves()).toEqual([]);
    await fireEvent.keyDown(at("plan-owner-action-2"), { key: "Enter" });
    await waitFor(() => expect(stored("action-2")?.owner).toBe("An"));
    await waitFor(() => expect(screen.getByTestId("state-action-2").textContent).toBe("Saved"));
    expect(screen.getByTestId("plan-action-action-2").textContent).toContain("An");
    await fill("plan-due-action-2", "12/01/2027");
    await waitFor(() => expect(stored("action-2")?.due).toBe("12/01/2027"));
    await fill("plan-postponedTo-action-2", "2/1/2027");
    await waitFor(() => expect(lastSaved()).toMatchObject({ owner: "An", due: "12/01/2027" }));
    await screen.findByText("not before 2/1/2027");
    await fireEvent.blur(at("plan-owner-action-2"));
    expect(saves()).toHaveLength(3);
  });

  it("leaves a wrong day where it is with its error, also while others are stored", async () => {
    await opened("action-2");
    await fill("plan-due-action-2", "tomorrow");
    await wrong(1);
    expect(stored("action-2")?.due).toBe("");
    await fireEvent.click(at("plan-open-action-3"));
    await fill("plan-owner-action-3", "Bo");
    await waitFor(() => expect(stored("action-3")?.owner).toBe("Bo"));
    expect(at("plan-due-action-2").value).toBe("tomorrow");
    expect(at("plan-due-action-2").getAttribute("aria-invalid")).toBe("true");
    await fireEvent.click(at("plan-pinned-action-2"));
    await waitFor(() => expect(order()[0]).toBe("action-2"));
    expect(stored("action-2")?.pinned).toBe(true);
    expect(at("plan-due-action-2").value).toBe("tomorrow");
    await fill("plan-due-action-2", "3/3/2027");
    await waitFor(() => expect(stored("action-2")?.due).toBe("3/3/2027"));
  });

  it("keeps the focus on what was used when the action moves, and says where it went", async () => {
    mine.plan.size = 12;
    await opened("action-9");
    at("plan-pinned-action-9").focus();
    await fireEvent.click(at("plan-pinned-action-9"));
    await waitFor(() => expect(order()[0]).toBe("action-9"));
    await waitFor(() => expect(document.activeElement).toBe(at("plan-pinned-action-9")));
    expect(told()).toMatch(/: To do, now number 1, by 02\/12\/2026\.$/);
    expect(at("plan-open-action-9").getAttribute("aria-expanded")).toBe("true");
  });

  it("asks for a reason before an action is declined, and lists it then", async () => {
    await opened("action-1");
    const status = at("plan-status-action-1");
    status.focus();
    await choose(status, "declined");
    const reason = await waitFor(() => at("plan-reason-action-1"));
    expect(reason.getAttribute("aria-required")).toBe("true");
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(document.querySelector("[aria-invalid]")).toBeNull();
    await fireEvent.blur(reason);
    await wrong(1);
    expect(errors()[0]).toMatch(/^Error: Say in a few words why not/);
    expect(screen.queryByTestId("decided")).toBeNull();
    await fill("plan-reason-action-1", "We stop with the web shop.");
    const decided = await screen.findByTestId("decided-action-1");
    expect(decided.textContent).toContain("We stop with the web shop.");
    expect(decided.textContent).toContain("Declined");
    expect(order()).not.toContain("action-1");
    await waitFor(() => expect(told()).toMatch(/: Declined\.$/));
  });

  it("takes what was done up again, and follows with the focus", async () => {
    await opened("action-1");
    at("plan-status-action-1").focus();
    await choose(at("plan-status-action-1"), "done");
    const again = await screen.findByRole("button", { name: /^Take up again: Sign a data/ });
    await waitFor(() => expect(document.activeElement).toBe(again));
    await fireEvent.click(again);
    await waitFor(() => expect(stored("action-1")?.status).toBe("open"));
    await waitFor(() => expect(document.activeElement).toBe(at("plan-open-action-1")));
    expect(screen.queryByTestId("decided")).toBeNull();
  });

  it("lets keys pass the states in between, and stores the one where they stop", async () => {
    await opened("action-1");
    const status = at("plan-status-action-1");
    for (const value of ["planned", "doing"]) {
      await fireEvent.keyDown(status, { key: "ArrowDown" });
      await choose(status, value);
    }
    expect(saves()).toEqual([]);
    await fireEvent.keyDown(status, { key: "Enter" });
    await waitFor(() => expect(stored("action-1")?.status).toBe("doing"));
    await fireEvent.keyDown(status, { key: "ArrowUp" });
    await choose(status, "planned");
    await fireEvent.blur(status);
    await waitFor(() => expect(stored("action-1")?.status).toBe("planned"));
    expect(saves()).toHaveLength(2);
  });
});

describe("the board", () => {
  it("has a column for each state and moves a card by the choice on it, with the focus", async () => {
    await start(world);
    await fireEvent.click(screen.getByTestId("look-board"));
    expect(screen.getAllByTestId(/^column-/)).toHaveLength(5);
    expect(cards("open")).toHaveLength(6);
    expect(screen.getByTestId("column-doing").textContent).toContain("No action");
    const select = screen.getByRole("combobox", { name: /^How far is it: Print the one-page/ });
    select.focus();
    await choose(select, "doing");
    await waitFor(() => expect(cards("doing")).toEqual(["action-3"]));
    await waitFor(() => expect(document.activeElement).toBe(at("plan-card-action-3")));
    expect(told()).toMatch(/: In progress, now number 3, by /);
    await choose(at("plan-card-action-3"), "done");
    await waitFor(() => expect(cards("done")).toEqual(["action-3"]));
    await waitFor(() => expect(document.activeElement).toBe(at("plan-card-action-3")));
    expect(told()).toMatch(/: Done\.$/);
  });

  it("asks on the card for the reason, and moves it once there is one", async () => {
    await start(world);
    await fireEvent.click(screen.getByTestId("look-board"));
    await choose(at("plan-card-action-1"), "declined");
    await waitFor(() => expect(at("plan-reason-action-1")).not.toBeNull());
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(cards("open")).toContain("action-1");
    at("plan-reason-action-1").focus();
    await type(at("plan-reason-action-1"), "Too dear.");
    await fireEvent.keyDown(at("plan-reason-action-1"), { key: "Enter" });
    await waitFor(() => expect(cards("declined")).toEqual(["action-1"]));
    await waitFor(() => expect(document.activeElement).toBe(at("plan-card-action-1")));
    expect(screen.getByTestId("card-action-1").textContent).toContain("Too dear.");
    await choose(at("plan-card-action-1"), "open");
    await waitFor(() => expect(cards("open")).toContain("action-1"));
  });

  it("lets the mouse carry a card, and asks where it is declined", async () => {
    await start(world);
    await fireEvent.click(screen.getByTestId("look-board"));
    const drag = async (status: string) => {
      await fireEvent.dragStart(screen.getByTestId("card-action-2"));
      await fireEvent.dragOver(screen.getByTestId(`column-${status}`));
      await fireEvent.drop(screen.getByTestId(`column-${status}`));
    };
    await drag("planned");
    await waitFor(() => expect(cards("planned")).toEqual(["action-2"]));
    await drag("declined");
    await waitFor(() => expect(document.activeElement).toBe(at("plan-reason-action-2")));
    expect(cards("planned")).toEqual(["action-2"]);
    await fireEvent.drop(screen.getByTestId("column-done"));
    expect(cards("done")).toEqual([]);
  });
});

describe("the timeline", () => {
  it("is a table with a bar for each action, in a place that the keyboard gets to", async () => {
    mine.plan.size = 20;
    await start(world);
    await fireEvent.click(screen.getByTestId("look-timeline"));
    const region = screen.getByRole("region", { name: "When the work on each action is done" });
    expect(region.tabIndex).toBe(0);
    const rows = within(region).getAllByTestId(/^bar-/);
    expect(rows).toHaveLength(20);
    expect(rows[1]?.textContent).toContain("Day 11 to day 20");
    const bar = rows[1]?.querySelector("rect");
    expect(bar?.getAttribute("x")).toBe("5%");
    expect(bar?.getAttribute("width")).toBe("5%");
    expect(bar?.classList.contains("work")).toBe(true);
    expect(rows[0]?.querySelector("rect")?.classList.contains("law")).toBe(true);
    expect(rows[0]?.textContent).toContain("Law");
  });
});

describe("what if", () => {
  const tick = (title: RegExp) => fireEvent.click(screen.getByRole("checkbox", { name: title }));
  const asked = () =>
    world.calls.filter((call) => call.command === "plan_what_if").map((call) => call.args.done);

  it("shows what ticked actions would bring, stores nothing and says so", async () => {
    await start(world);
    await fireEvent.click(screen.getByTestId("look-board"));
    await fireEvent.click(screen.getByTestId("try"));
    const bar = within(await screen.findByTestId("try-bar"));
    expect(bar.getByText("Tick actions in the list. Nothing is stored.")).toBeTruthy();
    await tick(/^What if this were done: Sign a data/);
    await tick(/^What if this were done: Print/);
    await bar.findByText("Your score would be between 51 and 69 out of 100.");
    expect(bar.getByText(/Band: Progressing/)).toBeTruthy();
    expect(bar.getByText(/^In all, 2 actions.*Nothing of this is stored\.$/)).toBeTruthy();
    expect(asked()).toEqual([["action-1"], ["action-1", "action-3"]]);
    expect(saves()).toEqual([]);
    await fireEvent.click(bar.getByRole("button", { name: "Clear the ticks" }));
    await waitFor(() => expect(bar.queryByText(/Your score would be/)).toBeNull());
    await fireEvent.click(bar.getByRole("button", { name: "Stop trying" }));
    await waitFor(() => expect(screen.queryByTestId("try-bar")).toBeNull());
    expect(document.activeElement).toBe(screen.getByTestId("try"));
  });

  it("shows the newest answer, and lets go of an action that is done meanwhile", async () => {
    await opened("action-1");
    await fireEvent.click(screen.getByTestId("try"));
    let slow = true;
    world.delay = (command) => (command === "plan_what_if" && slow ? 60 : 0);
    const first = tick(/: Sign a data/);
    slow = false;
    await first;
    await tick(/: Print/);
    await waitFor(() => expect(screen.getByTestId("try-bar").textContent).toContain("51"));
    await new Promise((done) => setTimeout(done, 80));
    expect(screen.getByTestId("try-bar").textContent).toContain("51");
    await choose(at("plan-status-action-1"), "done");
    await waitFor(() => expect(asked().at(-1)).toEqual(["action-3"]));
  });
});
