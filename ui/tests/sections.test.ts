/** The list of the sections: what is left, where to go on, and how the questions are shown. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
let assessment: string;

beforeEach(() => {
  world = new World();
  assessment = world.add("Menuiserie Lambert", 9).id;
  world.place = { screen: "sections", assessment };
});

const row = (section: string) => screen.getByTestId(`section-${section}`);
const place = () => screen.getByTestId("place").textContent;
const onScreen = (name: string) =>
  waitFor(() => expect(document.querySelector(`main[data-screen=${name}]`)).not.toBeNull());
const whole = () => fireEvent.click(screen.getByTestId("choice-whole"));

describe("the list", () => {
  it("says first how far the whole is", async () => {
    await start(world);
    expect(heading()).toBe("9 of 24 questions answered");
    expect(document.title).toBe("Domains, Menuiserie Lambert | Tandem");
    expect(document.body.textContent).toContain("Depth: Express");
    expect(document.body.textContent).toContain("About 8 minutes to go");
    expect(screen.getByTestId("so-far").textContent).toContain("between 15 and 77");
  });

  it("says in words how far each section is", async () => {
    world.assessments[0]?.later.add("question-3");
    await start(world);
    expect(row("continuity").textContent).toMatch(/Answered.*2 of 2.*15 to 65/s);
    expect(row("sovereignty").textContent).toContain("one “I don’t know”");
    expect(row("sovereignty").textContent).toContain("one to come back to");
    expect(row("identity").textContent).toMatch(/Started.*1 of 2/s);
    expect(row("api").textContent).toMatch(/Not started.*0 of 2/s);
  });

  it("goes on where the person left off", async () => {
    await start(world);
    await fireEvent.click(screen.getByText("Continue at question 10"));
    await waitFor(() => expect(place()).toBe("Question 10 of 24"));
  });

  it("starts at question 1", async () => {
    world.place = { screen: "sections", assessment: world.add("Garage Claes", 0).id };
    await start(world);
    expect(screen.getByTestId("sections-go").textContent).toBe("Start with question 1");
    await fireEvent.click(screen.getByTestId("sections-go"));
    await waitFor(() => expect(place()).toBe("Question 1 of 24"));
  });

  it("leads to the results when every question has an answer", async () => {
    world.place = { screen: "sections", assessment: world.add("Garage Claes", 24).id };
    await start(world);
    expect(heading()).toBe("Every question has an answer");
    await fireEvent.click(screen.getByTestId("sections-go"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
  });

  it("opens a section at its first open question, by its name or anywhere in its row", async () => {
    await start(world);
    await fireEvent.click(screen.getByRole("link", { name: "Accounts and access" }));
    await waitFor(() => expect(place()).toBe("Question 10 of 24"));
    await fireEvent.click(screen.getByTestId("all-sections"));
    await onScreen("sections");
    await fireEvent.click(within(row("governance")).getByText("0 of 2"));
    await waitFor(() => expect(place()).toBe("Question 11 of 24"));
  });

  it("is the place to which the tab leads, also while a question stands there", async () => {
    await start(world);
    const tab = screen.getByTestId("tab-sections");
    expect(tab.getAttribute("aria-current")).toBe("page");
    await fireEvent.click(screen.getByTestId("sections-go"));
    await onScreen("question");
    expect(tab.getAttribute("aria-current")).toBe("true");
    await fireEvent.click(tab);
    await onScreen("sections");
  });

  it("changes its language in place", async () => {
    await start(world);
    await fireEvent.click(screen.getByTestId("language-fr"));
    await waitFor(() => expect(heading()).toBe("9 questions sur 24 ont une réponse"));
    expect(row("identity").textContent).toContain("Commencé");
  });
});

describe("a question to come back to", () => {
  it("stands in the list until its mark is taken off", async () => {
    await start(world);
    expect(screen.queryByTestId("later-list")).toBeNull();
    await fireEvent.click(screen.getByTestId("sections-go"));
    await onScreen("question");
    const later = screen.getByTestId("later");
    expect(later.getAttribute("aria-pressed")).toBe("false");
    await fireEvent.click(later);
    await waitFor(() => expect(later.getAttribute("aria-pressed")).toBe("true"));
    await fireEvent.click(screen.getByTestId("all-sections"));
    await onScreen("sections");
    const links = within(screen.getByTestId("later-list")).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual(["A copy of your own, elsewhere"]);

    await fireEvent.click(links[0] as HTMLElement);
    await waitFor(() => expect(place()).toBe("Question 10 of 24"));
    await fireEvent.keyDown(document.activeElement ?? document.body, { key: "l" });
    const mark = screen.getByTestId("later");
    await waitFor(() => expect(mark.getAttribute("aria-pressed")).toBe("false"));
    await fireEvent.click(screen.getByTestId("tab-sections"));
    await onScreen("sections");
    expect(screen.queryByTestId("later-list")).toBeNull();
  });

  it("opens as a single question, also when sections are shown whole", async () => {
    world.assessments[0]?.later.add("question-3");
    world.answering.whole = true;
    await start(world);
    await fireEvent.click(within(screen.getByTestId("later-list")).getByRole("link"));
    await waitFor(() => expect(place()).toBe("Question 3 of 24"));
  });
});

describe("how the questions are shown", () => {
  it("is remembered, and used wherever one goes on", async () => {
    await start(world);
    await whole();
    expect(world.answering.whole).toBe(true);
    await fireEvent.click(screen.getByTestId("sections-go"));
    await onScreen("section");
    expect(heading()).toBe("Accounts and access");
    expect(document.activeElement?.textContent).toMatch(/^10\./);

    await fireEvent.click(screen.getByText("All assessments"));
    await onScreen("home");
    await fireEvent.click(screen.getByTestId("resume"));
    await onScreen("section");

    await fireEvent.click(screen.getByTestId("tab-organisation"));
    await onScreen("organisation");
    await fireEvent.click(screen.getByTestId("go"));
    await onScreen("section");

    await fireEvent.click(screen.getByTestId("tab-sections"));
    await onScreen("sections");
    await fireEvent.click(screen.getByRole("link", { name: "Which services you use" }));
    await waitFor(() => expect(heading()).toBe("Which services you use"));
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("holds at the next start, and can be changed back", async () => {
    world.answering.whole = true;
    await start(world);
    const one = screen.getByTestId("choice-one").querySelector("input") as HTMLInputElement;
    expect(one.checked).toBe(false);
    await fireEvent.click(one);
    expect(world.answering.whole).toBe(false);
    await fireEvent.click(screen.getByTestId("sections-go"));
    await onScreen("question");
  });

  it("shows what holds when it could not be stored", async () => {
    world.failing.set("whole_sections_set", { code: "storageFull" });
    await start(world);
    await whole();
    await screen.findByRole("alert");
    await fireEvent.click(screen.getByTestId("sections-go"));
    await onScreen("question");
  });
});

describe.each(LANGUAGES)("in %s, axe finds nothing on the list", (language) => {
  it.each([0, 9, 24])("with %i answers", async (answered) => {
    world.language = language;
    const other = world.add("Garage Claes", answered);
    if (answered > 0) other.later.add("question-3");
    world.place = { screen: "sections", assessment: other.id };
    await start(world);
    await expectAccessible();
  });
});
