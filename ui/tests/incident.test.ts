/** The incident screen: the clock starts, what is filled in is stored, nothing typed gets lost. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import type { IncidentFields } from "../src/api/generated/types";
import { LANGUAGES } from "./locales";
import { noticed } from "./mock/incident";
import type { Assessment } from "./mock/views";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  world.place = { screen: "incident", assessment: mine.id };
});

const saves = () => world.calls.filter((call) => call.command === "incident_save");
const lastSaved = () => saves().at(-1)?.args.fields as IncidentFields;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const tick = (name: RegExp) => fireEvent.click(screen.getByRole("checkbox", { name }));
const moment = (name: RegExp) => within(screen.getByRole("group", { name }));
const clock = () => screen.getByTestId("clock");

async function noted(): Promise<void> {
  mine.incidents.push(noticed());
  await start(world);
}

describe("the incident screen", () => {
  it("has the steps to read before anything happened, and starts the clock at one press", async () => {
    await start(world);
    expect(heading()).toBe("Something happened. What now?");
    expect(screen.queryByTestId("clock")).toBeNull();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByText(/^Call your IT partner/)).toBeTruthy();
    await press("Start the clock");
    await waitFor(() => expect(clock().textContent).toContain("23 hours left"));
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
    expect(mine.incidents).toHaveLength(1);
  });

  it("stores a tick at once, of a step and of what is due", async () => {
    await noted();
    await tick(/^Call your IT partner/);
    await waitFor(() => expect(mine.incidents[0]?.done).toEqual(["call-it"]));
    await tick(/^Done\s*First warning/);
    await waitFor(() => expect(mine.incidents[0]?.done).toContain("early-warning"));
    const row = screen.getByTestId("due-early-warning");
    await waitFor(() => expect(row.textContent).not.toContain("hours left"));
    await tick(/^Call your IT partner/);
    await waitFor(() => expect(mine.incidents[0]?.done).toEqual(["early-warning"]));
  });

  it("says what is wrong with a moment once it was left, and keeps what was typed", async () => {
    await noted();
    const day = moment(/^When was the incident over/).getByLabelText("Day");
    await fireEvent.input(day, { target: { value: "yesterday" } });
    await new Promise((done) => setTimeout(done, 500));
    expect(saves()).toHaveLength(1);
    expect(screen.queryByText(/Write the day such as/)).toBeNull();
    await fireEvent.blur(day);
    await waitFor(() => expect(screen.getByText(/Write the day such as/)).toBeTruthy());
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(document.querySelector("[data-screen=results]")).not.toBeNull());
    await fireEvent.click(screen.getByTestId("tab-incident"));
    await waitFor(() => expect(screen.getByText(/Write the day such as/)).toBeTruthy());
    const again = moment(/^When was the incident over/).getByLabelText<HTMLInputElement>("Day");
    expect(again.value).toBe("yesterday");
  });

  it("lets the program write the moment it is", async () => {
    await noted();
    await fireEvent.click(screen.getByTestId("now-notified"));
    await waitFor(() => expect(mine.incidents[0]?.notified.time).toBe("11:15"));
    expect(lastSaved().notified).toEqual({ day: "now", time: "now" });
    const time = moment(/^When did you send/).getByLabelText<HTMLInputElement>("Time");
    await waitFor(() => expect(time.value).toBe("11:15"));
  });

  it("saves the page to print, of this incident or empty", async () => {
    await start(world);
    await press("Save a blank form as PDF");
    await waitFor(() => expect(screen.getByTestId("incident-printed")).toBeTruthy());
    expect(world.calls.at(-1)?.args).toMatchObject({ at: null });
    await press("Start the clock");
    await waitFor(() => expect(clock()).toBeTruthy());
    await press("Save as PDF, one page");
    await waitFor(() => expect(world.calls.at(-1)?.command).toBe("incident_print"));
    expect(world.calls.at(-1)?.args).toMatchObject({ at: 0 });
  });

  it("keeps several incidents, and asks before it removes one", async () => {
    mine.incidents.push({ ...noticed(), name: "Lost laptop" });
    await noted();
    await fireEvent.click(screen.getByRole("link", { name: "Lost laptop" }));
    const name = screen.getByLabelText<HTMLInputElement>("What happened?");
    await waitFor(() => expect(name.value).toBe("Lost laptop"));
    await press("Remove this incident");
    await press("Keep it");
    expect(mine.incidents).toHaveLength(2);
    await press("Remove this incident");
    await press("Remove");
    await waitFor(() => expect(mine.incidents.map((one) => one.name)).toEqual([""]));
  });

  it.each(LANGUAGES)("has nothing that axe finds, in %s", async (language) => {
    world.language = language;
    await start(world);
    await expectAccessible();
    await fireEvent.click(screen.getByTestId("start-clock"));
    await waitFor(() => expect(clock()).toBeTruthy());
    await expectAccessible();
  });
});
