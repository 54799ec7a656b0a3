/** A whole section on one page: as reliable as the screen of one question. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import type { AnswerRequest } from "../src/api/generated/types";
import { LANGUAGES } from "./locales";
import type { Assessment } from "./mock/assessment";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
let mine: Assessment;

beforeEach(() => {
  world = new World();
  world.answering.whole = true;
  mine = world.add("Menuiserie Lambert", 8);
  mine.depth = "standard";
  mine.at = "question-9";
  world.place = { screen: "section", assessment: mine.id };
});

const ids = () =>
  screen.getAllByTestId("question").map((question) => question.dataset.question ?? "");
const item = (id: string) => within(screen.getByTestId(`item-${id}`));
const radio = (id: string, name: RegExp) => item(id).getByRole<HTMLInputElement>("radio", { name });
const state = (id: string) => item(id).getByTestId("save-state").textContent;
const focusedItem = () =>
  document.activeElement?.closest<HTMLElement>("[data-item]")?.dataset.item ?? null;
const key = (name: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...init });
const saves = () =>
  world.calls
    .filter((call) => call.command === "section_answer")
    .map((call) => call.args.request as AnswerRequest);
const at = (id: string | undefined) => waitFor(() => expect(focusedItem()).toBe(id));
const settled = () => new Promise((done) => setTimeout(done, 50));
const said = (words: string) =>
  waitFor(() => expect(screen.getByTestId("undone").textContent).toContain(words));
const choiceOf = (id: string) => mine.answers.get(id)?.choice;

describe("a section", () => {
  it("says where it stands and shows its questions", async () => {
    await start(world);
    expect(heading()).toBe("Accounts and access");
    expect(screen.getByTestId("place").textContent).toBe("Domain 5 of 12");
    expect(screen.getByTestId("answered").textContent.trim()).toBe("0 of 7 answered");
    expect(ids()).toHaveLength(7);
    expect(item(ids()[0]!).getByRole("heading", { level: 2 }).textContent).toMatch(/^\d+\. Does/);
    expect(document.title).toBe("Domain 5 of 12, Menuiserie Lambert | Tandem");
  });

  it("stores a click at once and stays where the person is", async () => {
    await start(world);
    await fireEvent.click(radio("question-10", /^Partly/));
    await waitFor(() => expect(state("question-10")).toBe("Saved"));
    expect(saves()).toMatchObject([{ question: "question-10", choice: "choice-1" }]);
    expect(screen.getByTestId("answered").textContent.trim()).toBe("1 of 7 answered");
    expect(state("question-9")).toBe("");
    expect(focusedItem()).toBeNull();
  });

  it("can be answered with the keys alone, up to the next one", async () => {
    await start(world);
    const all = ids();
    await key("1"); // Nothing has the focus yet: this key belongs to no question.
    await key("ArrowRight");
    for (const [index, name] of ["1", "2", "n", "3", "4", "1"].entries()) {
      expect(focusedItem()).toBe(all[index]);
      await key(name);
      await at(all[index + 1]);
    }
    await key("0");
    await waitFor(() => expect(document.activeElement?.id).toBe(`reason-${all[6]}`));
    const reason = document.activeElement as HTMLInputElement;
    await fireEvent.input(reason, { target: { value: "We have 1 computer" } });
    await fireEvent.keyDown(reason, { key: "Enter" });
    const next = screen.getByTestId("section-next");
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(next.textContent).toBe("Next: Who does what");
    await fireEvent.click(next);
    await waitFor(() => expect(heading()).toBe("Who does what"));
    expect(saves().map(({ choice }) => choice)).toEqual([
      ...["choice-0", "choice-1", "dont-know", "choice-2", "choice-3", "choice-0"],
      "not-applicable",
    ]);
    expect(mine.answers.get(all[6]!)?.reason).toBe("We have 1 computer");
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("keeps fast keys in order and on their own question", async () => {
    world.delay = (command) => (command === "section_answer" ? 30 : 0);
    await start(world);
    await key("Enter");
    await key("1");
    await key("3");
    await key("2");
    await at(ids()[1]);
    expect(saves().map(({ question, choice }) => [question, choice])).toEqual([
      ["question-9", "choice-0"],
      ["question-9", "choice-2"],
      ["question-9", "choice-1"],
    ]);
    expect(choiceOf("question-9")).toBe("choice-1");
  });

  it("stays with a question when that is what the person wants", async () => {
    world.autoAdvance = false;
    await start(world);
    await key("Enter");
    await key("2");
    await waitFor(() => expect(state("question-9")).toBe("Saved"));
    expect(focusedItem()).toBe("question-9");
    await fireEvent.click(screen.getByLabelText("Use these keys"));
    await key("ArrowRight"); // Out of use as well: the focus stays.
    await key("3");
    expect(saves()).toHaveLength(1);
  });

  it("leads to its neighbours, to all sections, and to the results after the last", async () => {
    await start(world);
    await fireEvent.click(screen.getByTestId("section-previous"));
    await waitFor(() => expect(heading()).toBe("Storage and settings"));
    await fireEvent.click(screen.getByTestId("all-sections"));
    await waitFor(() => expect(heading()).toBe("8 of 58 questions answered"));
    await fireEvent.click(within(screen.getByTestId("section-api")).getByRole("link"));
    await waitFor(() => expect(screen.getByTestId("place").textContent).toContain("12 of 12"));
    const last = screen.getByTestId("section-next");
    expect(last.textContent).toBe("See the results");
    await fireEvent.click(last);
    await waitFor(() => expect(heading()).toMatch(/^Provisional/));
  });

  it("does not go on without a reason, and leads to it", async () => {
    await start(world);
    await fireEvent.click(radio("question-10", /^Does not apply/));
    screen.getByTestId("section-next").focus();
    await fireEvent.click(screen.getByTestId("section-next"));
    const reason = item("question-10").getByLabelText("Why does this not apply to you?");
    await waitFor(() => expect(document.activeElement).toBe(reason));
    expect(reason.getAttribute("aria-invalid")).toBe("true");
    expect(heading()).toBe("Accounts and access");
  });

  it("marks a question to come back to", async () => {
    await start(world);
    await key("Enter");
    await key("L");
    const later = item("question-9").getByTestId("later");
    await waitFor(() => expect(later.getAttribute("aria-pressed")).toBe("true"));
    expect([...mine.later]).toEqual(["question-9"]);
    await fireEvent.click(later);
    await waitFor(() => expect(mine.later.size).toBe(0));
  });

  it("leads to the explanation of a question and back", async () => {
    await start(world);
    radio("question-10", /^Partly/).focus();
    await key("?");
    await waitFor(() => expect(document.activeElement?.id).toBe("help-question-10"));
    expect(document.activeElement?.closest("details")?.open).toBe(true);
    await key("?");
    await waitFor(() => expect(document.activeElement).toBe(radio("question-10", /^Partly/)));
  });
});

describe("questions that depend on an answer", () => {
  beforeEach(() => {
    mine.conditions.set("question-10", { question: "question-9", choice: "choice-3" });
  });

  it("open and hide, while what is typed elsewhere stays", async () => {
    await start(world);
    const third = ids()[1]!;
    await fireEvent.click(item(third).getByTestId("add-note"));
    const note = item(third).getByLabelText<HTMLTextAreaElement>("Your note");
    await fireEvent.input(note, { target: { value: "Ask Tom" } });
    note.focus();
    await fireEvent.click(radio("question-9", /^Yes/));
    await waitFor(() => expect(ids()[1]).toBe("question-10"));
    expect(document.activeElement).toBe(note);
    expect(note.value).toBe("Ask Tom");
    await fireEvent.click(radio("question-9", /^No\./));
    await waitFor(() => expect(ids()).not.toContain("question-10"));
    expect(document.activeElement).toBe(note);
  });

  it("are next in line when a key opens them", async () => {
    await start(world);
    await key("Enter");
    await key("4");
    await at("question-10");
  });

  it("give the focus to their neighbour when they go, and keep what was typed", async () => {
    mine.answers.set("question-9", { choice: "choice-3", reason: "", note: "", evidence: "" });
    await start(world);
    await fireEvent.click(item("question-10").getByTestId("add-note"));
    const note = item("question-10").getByLabelText("Your note");
    await fireEvent.input(note, { target: { value: "Ask Tom" } });
    await waitFor(() => expect(document.activeElement).toBe(note));
    const after = ids()[2];
    await fireEvent.click(radio("question-9", /^No\./));
    await at(after);
    await fireEvent.click(radio("question-9", /^Yes/));
    await waitFor(() => expect(ids()).toContain("question-10"));
    const again = item("question-10").getByLabelText<HTMLTextAreaElement>("Your note");
    expect(again.value).toBe("Ask Tom");
  });
});

describe("what could not be saved", () => {
  it("stays in sight, says so on its own question, and can be tried again", async () => {
    world.failing.set("section_answer", { code: "storageFull" });
    await start(world);
    await fireEvent.click(radio("question-9", /^Partly/));
    await screen.findByRole("alert");
    expect(state("question-9")).toBe("Not saved yet");
    expect(state("question-10")).toBe("");
    await fireEvent.click(screen.getByTestId("section-next"));
    await settled();
    expect(saves()).toHaveLength(2);
    expect(heading()).toBe("Accounts and access");
    expect(radio("question-9", /^Partly/).checked).toBe(true);

    world.failing.clear();
    await fireEvent.click(item("question-9").getByTestId("retry"));
    await waitFor(() => expect(state("question-9")).toBe("Saved"));
    expect(choiceOf("question-9")).toBe("choice-1");
  });

  it("is still there after a walk, here and on the screen of the question", async () => {
    world.failing.set("section_answer", { code: "storageFull" });
    await start(world);
    await fireEvent.click(radio("question-9", /^Partly/));
    await screen.findByRole("alert");
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(heading()).toMatch(/^Provisional/));
    await fireEvent.click(screen.getByTestId("tab-sections"));
    await fireEvent.click(await screen.findByTestId("sections-go"));
    await waitFor(() => expect(heading()).toBe("Accounts and access"));
    expect(radio("question-9", /^Partly/).checked).toBe(true);
    expect(state("question-9")).toBe("Not saved yet");
  });
});

describe("a note and evidence", () => {
  it("are saved once the typing stops", async () => {
    await start(world);
    await fireEvent.click(radio("question-9", /^Partly/));
    await fireEvent.click(item("question-9").getByTestId("add-note"));
    const proof = item("question-9").getByLabelText("Your evidence");
    await fireEvent.input(proof, { target: { value: "Contract of " } });
    await fireEvent.input(proof, { target: { value: "Contract of 2025 " } });
    await waitFor(() => expect(mine.answers.get("question-9")?.evidence).toBe("Contract of 2025"));
    expect(saves()).toHaveLength(2);
    expect((proof as HTMLTextAreaElement).value).toBe("Contract of 2025 ");
    await waitFor(() => expect(state("question-9")).toBe("Saved"));
  });

  it("survive a change of language, and so does the place", async () => {
    await start(world);
    await fireEvent.click(item("question-10").getByTestId("add-note"));
    const note = item("question-10").getByLabelText<HTMLTextAreaElement>("Your note");
    await fireEvent.input(note, { target: { value: "Ask Tom" } });
    const dutch = screen.getByTestId("language-nl");
    dutch.focus();
    await fireEvent.click(dutch);
    await waitFor(() => expect(heading()).toBe("Accounts en toegang"));
    expect(item("question-10").getByLabelText<HTMLTextAreaElement>("Uw notitie")).toBe(note);
    expect(note.value).toBe("Ask Tom");
    expect(document.activeElement).toBe(dutch);
  });
});

describe("a step back", () => {
  it("shows on the page what was undone, and gives it again", async () => {
    await start(world);
    expect(screen.queryByTestId("undo")).toBeNull();
    await fireEvent.click(radio("question-10", /^Partly/));
    await fireEvent.click(await screen.findByTestId("undo"));
    await waitFor(() => expect(radio("question-10", /^Partly/).checked).toBe(false));
    await at("question-10");
    await said("was taken back");
    await key("y", { ctrlKey: true });
    await waitFor(() => expect(radio("question-10", /^Partly/).checked).toBe(true));
    await said("was given again");
  });

  it("opens the section of an answer that stands on another page", async () => {
    await start(world);
    await fireEvent.click(radio("question-10", /^Partly/));
    await fireEvent.click(screen.getByTestId("section-next"));
    await waitFor(() => expect(heading()).toBe("Who does what"));
    await key("z", { ctrlKey: true });
    await waitFor(() => expect(heading()).toBe("Accounts and access"));
    await at("question-10");
    expect(choiceOf("question-10")).toBeUndefined();
  });
});

describe.each(LANGUAGES)("in %s, axe finds nothing on", (language) => {
  it("a section with everything open", async () => {
    world.language = language;
    mine.later.add("question-9");
    await start(world);
    await fireEvent.click(item("question-9").getAllByRole("radio").at(-1) as HTMLInputElement);
    await fireEvent.click(screen.getByTestId("section-next"));
    for (const part of document.querySelectorAll("details")) part.open = true;
    await fireEvent.click(document.querySelector("[data-term] button") as HTMLElement);
    await expectAccessible();
  });
});
