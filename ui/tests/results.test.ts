/** The results as a story, and the answers behind every number of it. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
beforeEach(() => {
  world = new World();
});

const open = async (answered = 24) => {
  const assessment = world.add("Garage Claes", answered);
  world.place = { screen: "results", assessment: assessment.id };
  await start(world);
  return assessment;
};
const click = (id: string) => fireEvent.click(screen.getByTestId(id));
const asked = () => world.calls.filter(({ command }) => command === "answers_open").at(-1)?.args.of;
const seen = async (title: string | RegExp) => waitFor(() => expect(heading()).toMatch(title));

describe("the story of the results", () => {
  it("is told in order, and its headings say the finding", async () => {
    await open();
    const titles = [...document.querySelectorAll("main :is(h1, h2)")].map((title) =>
      title.textContent.replace(/\s+/g, " ").trim(),
    );
    expect(titles).toEqual([
      "Fragile between 41 and 59 out of 100, see the answers behind it",
      "First, these 6 actions",
      "Lowest: Backups and outages, 15 to 65",
      "Weighs most: Second sign-in step for everyone",
      "6 answers still to find",
      "One step further",
      "Go deeper",
      "What this result is",
    ]);
    expect(screen.getByTestId("dearest").textContent.trim()).toBe("This answer alone: 4.9 points.");
  });

  it("names no lowest domain while questions are open", async () => {
    await open(8);
    within(screen.getByTestId("domains")).getByRole("heading", { name: "By domain" });
  });

  it("draws every domain that has a score, and says the same in a sentence", async () => {
    await open();
    const drawing = screen.getByTestId("radar");
    expect(drawing.getAttribute("role")).toBe("img");
    expect(drawing.getAttribute("aria-label")).toMatch(
      /^Radar of 11 domains.*Lowest: Backups and outages, 15 to 65\. Highest: Encryption and keys, 64\./,
    );
    expect(drawing.textContent).toContain("Backups and outages");
    expect(drawing.textContent).not.toContain("Connections");
  });

  it.each([
    ["nis2", "nis2"],
    ["map", "map"],
    ["plan", "plan"],
    ["compare", "compare"],
  ])("leads on to %s", async (way, place) => {
    await open();
    await click(`further-${way}`);
    await waitFor(() => expect(document.querySelector("main")?.dataset.screen).toBe(place));
  });
});

describe("the answers behind a number", () => {
  it("of a domain: from its name to its answers, and on to a question", async () => {
    await open();
    const link = screen.getByTestId("domain-identity");
    expect(link.textContent).toBe("Accounts and access, see the answers behind it");
    await fireEvent.click(link);
    await seen(/^Accounts and access/);
    expect(asked()).toBe("domain:identity");
    expect(screen.getByTestId("tab-results").getAttribute("aria-current")).toBe("true");
    const row = screen.getByTestId("answer-question-9");
    expect(row.textContent).toContain("Not done yet");
    expect(row.textContent).toMatch(/\+\d\.\d if it were the best/);
    await fireEvent.click(within(row).getByRole("link"));
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 9 of 24"));
  });

  it("of a domain: its bar and its figure lead there as well", async () => {
    await open();
    await fireEvent.click(within(screen.getByTestId("domains")).getByText("44 to 63"));
    await seen(/^Accounts and access/);
  });

  it("of the whole score, and of each count", async () => {
    const assessment = await open(23);
    assessment.answers.get("question-1")!.choice = "not-applicable";
    await click("tab-results");
    await waitFor(() => expect(screen.queryByTestId("count-not-applicable")).not.toBeNull());
    for (const [link, of, title] of [
      ["behind-all", "all", /^Every answer/],
      ["count-all", "all", /^Every answer/],
      ["count-dont-know", "dont-know", /^What you do not know yet/],
      ["count-not-applicable", "not-applicable", /^What does not apply to you/],
      ["count-open", "open", /^Questions without an answer/],
      ["every-answer", "all", /^Every answer/],
    ] as const) {
      await click(link);
      await seen(title);
      expect(asked()).toBe(of);
      await click("back");
      await seen(/^Provisional/);
    }
  });

  it("have no square where they do not apply", async () => {
    const assessment = await open();
    assessment.answers.get("question-1")!.choice = "not-applicable";
    await click("behind-all");
    await seen(/^Every answer/);
    const [state, other] = ["answer-question-1", "answer-question-2"].map((id) =>
      screen.getByTestId(id).querySelector("td.state"),
    );
    expect(state?.textContent.trim()).toBe("Does not apply");
    expect(state?.querySelector("svg")).toBeNull();
    expect(other?.querySelector("svg")).not.toBeNull();
  });

  it("lead to those of another domain, and say where one is", async () => {
    await open();
    await click("domain-identity");
    await seen(/^Accounts and access/);
    expect(screen.getByTestId("look-domain:identity").getAttribute("aria-current")).toBe("page");
    await click("look-domain:devices");
    await seen(/^Devices/);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("say so when there are none", async () => {
    await open();
    await click("behind-all");
    await seen(/^Every answer/);
    await click("look-not-applicable");
    await seen(/^What does not apply/);
    expect(document.querySelector("main")?.textContent).toContain("Nothing here.");
    expect(document.querySelector("table")).toBeNull();
  });

  it("change language with the page", async () => {
    await open();
    await click("domain-devices");
    await seen(/^Devices/);
    await click("language-nl");
    await seen(/^Toestellen/);
  });

  it("of a measure of NIS2, by its letter", async () => {
    world.place = { screen: "nis2", assessment: world.add("Garage Claes", 24).id };
    await start(world);
    await click("measure-a");
    await seen(/^Risk analysis/);
    expect(asked()).toBe("measure:a");
    expect(screen.queryByTestId("measure-disclosure")).toBeNull();
  });
});

describe.each(LANGUAGES)("in %s, axe finds nothing on", (language) => {
  it.each(["behind-all", "domain-governance", "count-dont-know"])(
    "the answers of %s",
    async (way) => {
      world.language = language;
      await open();
      await click(way);
      await waitFor(() => expect(document.querySelector("main")?.dataset.screen).toBe("answers"));
      await expectAccessible();
    },
  );
});
