/** Net availability: figures that follow a slider, and are stored when it is let go. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import type { Assessment } from "./mock/views";
import { word } from "./mock/words";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  world.place = { screen: "availability", assessment: mine.id };
});

const saves = () => world.calls.filter((call) => call.command === "availability_save");
const slider = (id: string) => screen.getByTestId<HTMLInputElement>(`assumption-${id}`);
const output = (id: string) => slider(id).parentElement?.querySelector("output")?.textContent;
/** The slider moves, and is not let go yet. */
const move = (id: string, value: number) =>
  fireEvent.input(slider(id), { target: { value: `${value}` } });
const letGo = (id: string) => fireEvent.change(slider(id));
const story = (id: string) => screen.getByTestId(`story-${id}`);
const chosen = () =>
  ["small", "skilled", "tested"].filter((id) => story(id).getAttribute("aria-pressed") === "true");
const totals = () =>
  [...screen.getByTestId("chart").querySelectorAll(".bar b")].map((total) => total.textContent);
const worse = (hours: string) => word("en", "availability-finding-worse", { hours });

/** Counts the answers of a command, of which each takes as long as it says. */
function answering(command: string, waits: number[]): () => number {
  let answered = 0;
  world.delay = (called) => (called === command ? (waits.shift() ?? 0) : 0);
  const handle = world.handle.bind(world);
  world.handle = (called, args) => {
    if (called === command) answered += 1;
    return handle(called, args);
  };
  return () => answered;
}

describe("the availability screen", () => {
  it("opens from its tab, with the finding as its title and four designs", async () => {
    world.place = { screen: "results", assessment: mine.id };
    await start(world);
    await fireEvent.click(screen.getByTestId("tab-availability"));
    await waitFor(() =>
      expect(heading()).toBe(word("en", "availability-finding-better", { hours: "1.0" })),
    );
    expect(document.activeElement?.tagName).toBe("H1");
    expect(screen.getByTestId("tab-availability").getAttribute("aria-current")).toBe("page");
    expect(totals()).toHaveLength(4);
  });

  it("has the figures of the chart in a table as well, and what the chart shows in words", async () => {
    await start(world);
    expect(screen.getByRole("img", { name: /^Hours of downtime a year of each/ })).toBeTruthy();
    const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", {
      hidden: true,
    });
    const cells = rows.slice(1).map((row) => row.lastElementChild?.textContent);
    expect(cells).toHaveLength(4);
    totals().forEach((total, at) => expect(cells[at]).toContain(total));
    expect(screen.getByTestId("chart").querySelectorAll(".best")).toHaveLength(1);
  });

  it("says of each assumption its value, its range and where it comes from", async () => {
    await start(world);
    const provider = slider("provider");
    expect(screen.getByLabelText(/^The provider stands still/)).toBe(provider);
    expect([provider.min, provider.max, provider.step, provider.value]).toEqual([
      "1",
      "26",
      "0.5",
      "10",
    ]);
    expect(provider.getAttribute("aria-valuetext")).toBe("10");
    const about = document.getElementById(provider.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toMatch(/from 1 to 26\.\s+\(SHI\)/);
    expect(slider("success").parentElement?.textContent).toContain("(APMdigest, Informa)");
    expect(slider("hours").parentElement?.textContent).not.toContain("(");
  });

  it("shows the new figures while a slider moves, and stores nothing yet", async () => {
    await start(world);
    await move("dual-hours", 10);
    await waitFor(() => expect(heading()).toBe(worse("7.0")));
    expect(saves().map(({ args }) => args.keep)).toEqual([false]);
    expect(saves()[0]?.args.values).toMatchObject({ "dual-hours": 10, provider: 10 });
    expect(output("dual-hours")).toBe("10");
    expect(slider("dual-hours").getAttribute("aria-valuetext")).toBe("10");
    expect(totals()[2]).toBe("21.0 h");
    expect(screen.getByTestId("break-even").textContent).toContain("Here they cost 20.0");
    expect(mine.assumptions).toEqual({});
  });

  it("stores the values when the slider is let go", async () => {
    await start(world);
    await move("dual-hours", 10);
    await letGo("dual-hours");
    await waitFor(() => expect(mine.assumptions["dual-hours"]).toBe(10));
    expect(saves().map(({ args }) => args.keep)).toEqual([false, true]);
    await move("events", 2);
    await letGo("events");
    await waitFor(() => expect(mine.assumptions).toMatchObject({ events: 2, "dual-hours": 10 }));
    await waitFor(() => expect(heading()).toBe(worse("23.0")));
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
    await fireEvent.click(screen.getByTestId("tab-availability"));
    await waitFor(() => expect(heading()).toBe(worse("23.0")));
    expect(slider("dual-hours").value).toBe("10");
  });

  it("does not show an older answer that comes after a newer one", async () => {
    await start(world);
    const answered = answering("availability_save", [200, 0]);
    await move("dual-hours", 20);
    await move("dual-hours", 10);
    await waitFor(() => expect(heading()).toBe(worse("7.0")));
    expect(answered()).toBe(1);
    await waitFor(() => expect(answered()).toBe(2));
    await new Promise((done) => setTimeout(done));
    expect(heading()).toBe(worse("7.0"));
    expect(output("dual-hours")).toBe("10");
    expect(slider("dual-hours").value).toBe("10");
  });

  it("leaves a slider where it is while what was stored before comes back", async () => {
    await start(world);
    const answered = answering("availability_save", [0, 200, 0]);
    await move("dual-hours", 10);
    await letGo("dual-hours");
    await move("dual-hours", 12);
    await waitFor(() => expect(heading()).toBe(worse("11.0")));
    await waitFor(() => expect(answered()).toBe(3));
    await new Promise((done) => setTimeout(done));
    expect(slider("dual-hours").value).toBe("12");
    expect(heading()).toBe(worse("11.0"));
  });

  it("leaves a slider where it is while the language changes", async () => {
    await start(world);
    const answered = answering("availability_open", [200]);
    await fireEvent.click(screen.getByTestId("language-nl"));
    await waitFor(() => expect(world.calls.at(-1)?.command).toBe("availability_open"));
    await move("dual-hours", 10);
    await waitFor(() => expect(answered()).toBe(1));
    await waitFor(() =>
      expect(heading()).toBe(word("nl", "availability-finding-worse", { hours: "7,0" })),
    );
    expect(slider("dual-hours").value).toBe("10");
  });

  it("takes a story, and marks it as chosen until a slider leaves it", async () => {
    await start(world);
    expect(chosen()).toEqual([]);
    await move("hours", 8);
    await letGo("hours");
    await waitFor(() => expect(mine.assumptions.hours).toBe(8));
    expect(screen.getByRole("button", { name: "Small team" })).toBe(story("small"));
    await fireEvent.click(story("small"));
    await waitFor(() => expect(chosen()).toEqual(["small"]));
    expect(mine.assumptions).toEqual({ events: 2, "dual-hours": 8 });
    expect([slider("events").value, slider("hours").value]).toEqual(["2", "4"]);
    expect(heading()).toBe(worse("15.0"));
    await move("events", 3);
    await waitFor(() => expect(chosen()).toEqual([]));
    await move("events", 2);
    await waitFor(() => expect(chosen()).toEqual(["small"]));
    await fireEvent.click(story("skilled"));
    await waitFor(() => expect(chosen()).toEqual(["skilled"]));
  });

  it("takes the story of the last press when the one before is slow", async () => {
    await start(world);
    const answered = answering("availability_story", [200, 0]);
    await fireEvent.click(story("small"));
    await fireEvent.click(story("tested"));
    await waitFor(() => expect(answered()).toBe(2));
    await waitFor(() => expect(chosen()).toEqual(["tested"]));
    expect(mine.assumptions).toEqual({ success: 90 });
    expect(slider("events").value).toBe("1");
  });

  it("keeps the values and the story when the language changes", async () => {
    await start(world);
    await fireEvent.click(story("small"));
    await waitFor(() => expect(chosen()).toEqual(["small"]));
    await fireEvent.click(screen.getByTestId("language-fr"));
    await waitFor(() =>
      expect(heading()).toBe(word("fr", "availability-finding-worse", { hours: "15,0" })),
    );
    expect(chosen()).toEqual(["small"]);
    expect(story("small").textContent).toBe(word("fr", "availability-preset-small"));
    expect(slider("events").value).toBe("2");
    expect(totals()[2]).toBe(word("fr", "availability-hours", { hours: "33,0" }));
  });

  it("keeps what could not be stored, says so, and stores it when the person leaves", async () => {
    await start(world);
    const handle = world.handle.bind(world);
    let busy = true;
    world.handle = (command, args) => {
      if (busy && command === "availability_save" && args.keep) throw { code: "storageBusy" };
      return handle(command, args);
    };
    await move("dual-hours", 10);
    await letGo("dual-hours");
    await screen.findByRole("alert");
    await fireEvent.click(screen.getByTestId("language-nl"));
    await waitFor(() =>
      expect(heading()).toBe(word("nl", "availability-finding-worse", { hours: "7,0" })),
    );
    expect(slider("dual-hours").value).toBe("10");
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(document.querySelector("[data-screen=results]")).not.toBeNull());
    expect(screen.getByRole("alert")).toBeTruthy();
    expect(mine.assumptions).toEqual({});
    await fireEvent.click(screen.getByTestId("tab-availability"));
    await waitFor(() =>
      expect(document.querySelector("[data-screen=availability]")).not.toBeNull(),
    );
    await move("dual-hours", 12);
    await letGo("dual-hours");
    await waitFor(() => expect(saves().at(-1)?.args.keep).toBe(true));
    busy = false;
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(mine.assumptions["dual-hours"]).toBe(12));
  });

  it.each(LANGUAGES)("has nothing that axe finds, in %s", async (language) => {
    world.language = language;
    await start(world);
    for (const part of document.querySelectorAll("details")) part.open = true;
    await expectAccessible();
    await fireEvent.click(story("skilled"));
    await waitFor(() => expect(chosen()).toEqual(["skilled"]));
    await expectAccessible();
  });
});
