/** Two dates side by side, and a new round. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import type { Place, Shell } from "../src/app/shell";
import { CompareModel } from "../src/screens/compare/compare.svelte";
import { LANGUAGES } from "./locales";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";
import { nextRound } from "./rounds";

let world: World;
beforeEach(() => {
  world = new World();
});

const open = async (rounds: number) => {
  const first = world.add("Garage Claes", 24);
  for (let round = 1; round < rounds; round += 1) nextRound(world, first);
  world.place = { screen: "results", assessment: world.assessments[0]!.id };
  await start(world);
  await fireEvent.click(screen.getByTestId("further-compare"));
  await waitFor(() => expect(document.querySelector("main")?.dataset.screen).toBe("compare"));
  return first;
};
const called = (command: string) => world.calls.filter((call) => call.command === command);
const row = (table: string, name: string) => {
  const head = within(screen.getByTestId(table)).getByRole("rowheader", { name });
  return head.closest("tr") as HTMLElement;
};

describe("two dates", () => {
  it("say in the title what moved, under the tab of the results", async () => {
    await open(2);
    expect(heading()).toBe("+5 on your score since 22 November 2025");
    expect(screen.getByTestId("tab-results").getAttribute("aria-current")).toBe("true");
    const scores = screen.getByTestId("overall").textContent;
    expect(scores).toContain("between 41 and 59 out of 100");
    expect(scores).toContain("between 46 and 64 out of 100");
  });

  it("say the change of each domain in words too", async () => {
    await open(2);
    const change = (name: string) => row("compare-domains", name).lastElementChild?.textContent;
    expect(change("Backups and outages")).toBe("+3232 points more");
    expect(change("Storage and settings")).toBe("−1616 points less");
    expect(change("Devices")).toBe("0the same");
  });

  it("are both in one drawing, which the table repeats", async () => {
    await open(2);
    const drawing = screen.getByTestId("radar");
    expect(drawing.getAttribute("aria-label")).toMatch(
      /^Radar of 11 domains on two dates: 22 November 2025 with dashes, 22 November 2026/,
    );
    expect(drawing.querySelector("path.before")?.getAttribute("d")).toMatch(/^M.*Z$/);
  });

  it("tell which answers changed, which way, and lead to them", async () => {
    await open(2);
    screen.getByRole("heading", { name: "5 answers changed" });
    const rows = within(screen.getByTestId("changed")).getAllByRole("row").slice(1);
    const ways = rows.map((one) => one.querySelector("b")?.textContent);
    expect(ways).toEqual(["Better", "Better", "Better", "Different", "Less good"]);
    expect(rows[0]?.textContent).toContain("No. A password is enough.");
    await fireEvent.click(within(rows[1]!).getByRole("link"));
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 2 of 24"));
  });

  it("can be others, where there are several", async () => {
    const first = await open(3);
    expect(heading()).toBe("The same score as on 22 November 2025");
    screen.getByRole("heading", { name: "No answer changed" });
    const choice = screen.getByLabelText<HTMLSelectElement>("Compare with");
    expect(choice.options).toHaveLength(2);
    await fireEvent.change(choice, { target: { value: first.id } });
    await waitFor(() => expect(heading()).toBe("+5 on your score since 22 November 2024"));
    await fireEvent.click(screen.getByTestId("language-nl"));
    await waitFor(() => expect(heading()).toBe("+5 op uw score sinds 22 november 2024"));
    expect(choice.value).toBe(first.id);
  });

  it("need no choice where there is only one other", async () => {
    await open(2);
    expect(screen.queryByLabelText("Compare with")).toBeNull();
  });

  it("lead back to the results", async () => {
    await open(2);
    await fireEvent.click(screen.getByTestId("back"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
  });
});

describe("a new round", () => {
  it("is what the screen invites to while there is nothing to compare with", async () => {
    await open(1);
    expect(heading()).toBe("Nothing to compare with yet");
    const button = screen.getByRole("button", { name: "Start a new round" });
    expect(
      document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent,
    ).toBe("Today’s answers stay as they are. The new round begins with a copy of them.");
    expect(screen.queryByTestId("radar")).toBeNull();
  });

  it("is made once, however often the button is pressed", async () => {
    const first = await open(1);
    world.delay = (command) => (command === "assessment_again" ? 30 : 0);
    await fireEvent.click(screen.getByTestId("again"));
    await fireEvent.click(screen.getByTestId("again"));
    await waitFor(() => expect(world.assessments).toHaveLength(2));
    expect(called("assessment_again").map(({ args }) => args.id)).toEqual([first.id]);
    expect(world.assessments[0]?.answers).toEqual(first.answers);
  });

  it("opens at its sections", async () => {
    const first = world.add("Garage Claes", 24);
    world.install();
    const opened: Place[] = [];
    const shell = {
      run: (work) => work(),
      open: (place) => Promise.resolve(void opened.push(place)),
    } as Pick<Shell, "run" | "open"> as Shell;
    const model = new CompareModel(shell, {
      assessment: { id: first.id, name: "Garage Claes" },
      day: "",
      others: [],
      change: null,
    });
    await model.again();
    expect(opened).toEqual([{ screen: "sections", assessment: world.assessments[0]!.id }]);
    expect(world.assessments[0]).not.toBe(first);
  });

  it("says so when it could not be made", async () => {
    await open(1);
    world.failing.set("assessment_again", { code: "storageFull" });
    await fireEvent.click(screen.getByTestId("again"));
    await screen.findByRole("alert");
    const button = screen.getByTestId("again");
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBe("false"));
  });
});

describe.each(LANGUAGES)("in %s, axe finds nothing on", (language) => {
  it.each([1, 2, 3])("the comparison with %i rounds", async (rounds) => {
    world.language = language;
    await open(rounds);
    await expectAccessible();
  });
});
