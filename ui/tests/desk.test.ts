/** What surrounds the screens: finding, files, links, the menu, the projector and its facilitator. */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import Projector from "../src/projector/Projector.svelte";
import { LANGUAGES } from "./locales";
import { questionScene } from "./mock/desk";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
beforeEach(() => {
  world = new World();
});

const called = (command: string) => world.calls.filter((call) => call.command === command);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("a long list", () => {
  const NAMES = [
    "Étude Marchand",
    "Garage Claes",
    "Zon & Zee",
    "Café Été",
    "Boulangerie",
    "Bureau",
  ];
  beforeEach(() => {
    for (const name of NAMES) world.add(name, 24);
  });

  it("is searched a moment after the last key", async () => {
    await start(world);
    const field = screen.getByLabelText(/Search by name/);
    for (const typed of ["e", "et", "etu"]) {
      await fireEvent.input(field, { target: { value: typed } });
    }
    await screen.findByText("One of 6 assessments");
    expect(called("home_list")).toHaveLength(1);
    expect(screen.getAllByTestId(/^assessment-/)).toHaveLength(1);
    await fireEvent.input(field, { target: { value: "nobody" } });
    await screen.findByText("None of the 6 assessments has this name.");
    expect(screen.getByLabelText(/Search by name/)).toBe(field);
  });

  it("is sorted, turned round, and shows more", async () => {
    world.desk.query.shown = 4;
    await start(world);
    await press("Show 2 more");
    await waitFor(() => expect(screen.getAllByTestId(/^assessment-/)).toHaveLength(6));
    await fireEvent.change(screen.getByLabelText("Sort by"), { target: { value: "name" } });
    await waitFor(() => expect(world.desk.query.sort).toBe("name"));
    await fireEvent.click(screen.getByLabelText("The other way round"));
    await waitFor(() => expect(world.desk.query.reversed).toBe(true));
  });
});

describe("files", () => {
  it("open to be looked at when there is one", async () => {
    world.desk.chosen = [{ name: "claes.tandem.json", outcome: "added" }];
    await start(world);
    await press("Open a file");
    await waitFor(() => expect(document.querySelector("main")?.dataset.screen).toBe("sections"));
  });

  it("are opened one after the other, and the list says what came of them", async () => {
    world.desk.chosen = [
      { name: "a", outcome: "added" },
      { name: "b", outcome: "known" },
      { code: "fileUnreadable", name: "c.tandem.json" },
      { name: "d", outcome: "beside" },
    ];
    world.delay = (command) => (command === "file_take_next" ? 30 : 0);
    await start(world);
    await press("Open a file");
    await screen.findByRole("progressbar");
    const notice = await screen.findByTestId("taken");
    expect(notice.textContent).toContain("2 assessments were added.");
    expect(notice.textContent).toContain("One was in the list already");
    expect(notice.textContent).toContain("both are kept");
    expect(notice.textContent).toContain("c.tandem.json");
    await expectAccessible();
    await press("Close this message");
    expect(screen.queryByTestId("taken")).toBeNull();
  });

  it("stop when the person says so", async () => {
    world.desk.chosen = Array.from({ length: 9 }, () => ({ name: "a", outcome: "added" as const }));
    world.delay = (command) => (command === "file_take_next" ? 40 : 0);
    await start(world);
    await press("Open a file");
    await press((await screen.findByRole("button", { name: "Stop" })).textContent ?? "");
    await screen.findByTestId("taken");
    expect(called("file_take_next").length).toBeLessThan(9);
    expect(world.desk.waiting).toEqual([]);
  });

  it("that the system handed over are opened at the start and later", async () => {
    world.desk.waiting = [{ name: "claes.tandem.json", outcome: "known" }];
    await start(world);
    await waitFor(() => expect(document.querySelector("main")?.dataset.screen).toBe("sections"));
    world.desk.waiting = [{ code: "fileUnreadable", name: "b.tandem.json" }];
    world.desk.happen({ kind: "files" });
    expect((await screen.findByRole("alert")).textContent).toContain("b.tandem.json");
  });

  it("are dropped anywhere, and no path is known of them", async () => {
    await start(world);
    const file = new File(["{}"], "claes.tandem.json");
    const dataTransfer = { types: ["Files"], files: [file] };
    await fireEvent.dragEnter(document, { dataTransfer });
    expect(screen.getByText("Drop the file to open it")).toBeTruthy();
    await fireEvent.drop(document, { dataTransfer });
    await waitFor(() => expect(called("file_take")).toHaveLength(1));
    expect(screen.queryByText("Drop the file to open it")).toBeNull();
  });
});

describe("the menu of the window", () => {
  it("does what it says", async () => {
    const { id } = world.add("Menuiserie Lambert", 24);
    world.place = { screen: "results", assessment: id };
    await start(world);
    world.desk.happen({ kind: "menu", item: "report" });
    await screen.findByText(/Your action plan is called/);
    world.desk.happen({ kind: "menu", item: "help" });
    await waitFor(() => expect(document.querySelector("main")?.dataset.screen).toBe("help"));
    world.desk.happen({ kind: "menu", item: "home" });
    await waitFor(() => expect(document.querySelector("main")?.dataset.screen).toBe("home"));
    world.desk.happen({ kind: "menu", item: "new" });
    await waitFor(() => expect(heading()).toBe("Which business is this about?"));
  });
});

describe("a shortcut that the menu did not take", () => {
  it("does the same as the menu", async () => {
    const { id } = world.add("Menuiserie Lambert", 8);
    world.place = { screen: "question", assessment: id, question: "question-9" };
    await start(world);
    const press = (key: string, shiftKey = false) =>
      fireEvent.keyDown(document.body, { key, ctrlKey: true, shiftKey });
    await press("+", true);
    await press("-");
    await press("0");
    await press("p");
    await waitFor(() => expect(called("page_print")).toHaveLength(1));
    expect(called("zoom").map(({ args }) => args.step)).toEqual(["larger", "smaller", "usual"]);
    expect(called("answer_save"), "the digit answered nothing").toEqual([]);
    await fireEvent.keyDown(document.body, { key: "F1" });
    await waitFor(() => expect(document.querySelector("main")?.dataset.screen).toBe("help"));
    await press("n");
    await waitFor(() => expect(heading()).toBe("Which business is this about?"));
  });
});

describe("a hand on the program", () => {
  it("is told at most every twenty seconds, by keys and by the mouse", async () => {
    await start(world);
    const before = world.awake;
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      vi.advanceTimersByTime(20_000);
      await fireEvent.pointerMove(document.body);
      await fireEvent.keyDown(document.body, { key: "a" });
      await fireEvent.wheel(document.body);
      expect(world.awake).toBe(before + 1);
      vi.advanceTimersByTime(19_000);
      await fireEvent.pointerDown(document.body);
      expect(world.awake).toBe(before + 1);
      vi.advanceTimersByTime(1000);
      await fireEvent.keyDown(document.body, { key: "a" });
      expect(world.awake).toBe(before + 2);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("a link to a page outside", () => {
  it("asks first, and opens only then", async () => {
    const { id } = world.add("Menuiserie Lambert", 24);
    world.place = { screen: "question", assessment: id, question: "question-1" };
    await start(world);
    const more = screen.getByText(/evidence and sources/i);
    await fireEvent.click(more);
    const [link] = screen.getAllByRole("link", { name: /opens in your browser/, hidden: true });
    expect(link!.getAttribute("href"), "the page itself leads nowhere outside").toMatch(/^#/);
    await fireEvent.click(link!);
    const dialog = within(await screen.findByRole("dialog"));
    expect(world.desk.links).toEqual([]);
    await expectAccessible();
    await fireEvent.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(world.desk.links).toEqual([]);
    await fireEvent.click(link!);
    await fireEvent.click(await screen.findByTestId("link-open"));
    await waitFor(() => expect(world.desk.links).toHaveLength(1));
  });
});

describe("a presentation", () => {
  it("is led from a pane with a parking list", async () => {
    const { id } = world.add("Menuiserie Lambert", 8);
    world.place = { screen: "question", assessment: id, question: "question-9" };
    await start(world);
    await press("Present");
    const pane = within(await screen.findByTestId("workshop"));
    expect(world.desk.presented).toBe(id);
    expect(pane.getByText(/The room sees only this/)).toBeTruthy();
    const field = pane.getByLabelText<HTMLInputElement>("A point to come back to");
    await fireEvent.input(field, { target: { value: "Who pays?" } });
    await fireEvent.submit(field.form!);
    await pane.findByText("One point is waiting");
    await waitFor(() => expect(field.value).toBe(""));
    expect(called("parking_add")[0]?.args).toMatchObject({ id, question: "question-9" });
    await expectAccessible();
    await fireEvent.click(pane.getByLabelText("Who pays?"));
    await pane.findByText("Nothing is waiting");

    world.desk.happen({ kind: "menu", item: "home" });
    await pane.findByText(/and nothing of this screen/);
    world.desk.happen({ kind: "projector", open: false });
    await waitFor(() => expect(screen.queryByTestId("workshop")).toBeNull());
  });

  it("shows what the room answered", async () => {
    const { id } = world.add("Menuiserie Lambert", 8);
    world.place = { screen: "question", assessment: id, question: "question-9" };
    await start(world);
    await press("Present");
    await screen.findByTestId("workshop");
    world.handle("answer_save", {
      request: {
        assessment: id,
        question: "question-9",
        choice: "choice-1",
        reason: "",
        note: "",
        evidence: "",
      },
    });
    world.desk.happen({ kind: "room" });
    const choice = () => document.querySelector<HTMLInputElement>("[name=answer]:checked");
    await waitFor(() => expect(choice()?.value).toBe("choice-1"));
  });

  it("turns to the domain of the room, where a whole domain stands on a page", async () => {
    const { id } = world.add("Menuiserie Lambert", 8);
    world.answering.whole = true;
    world.place = { screen: "section", assessment: id };
    await start(world);
    await press("Present");
    await screen.findByTestId("workshop");
    const before = heading();
    world.handle("question_open", { assessment: id, question: "question-24" });
    world.desk.happen({ kind: "room" });
    await waitFor(() => expect(heading()).not.toBe(before));
  });

  it("keeps what is being noted when the room answers and turns the page", async () => {
    const { id, answers } = world.add("Menuiserie Lambert", 8);
    answers.set("question-3", { choice: "choice-0", reason: "", note: "", evidence: "" });
    world.place = { screen: "question", assessment: id, question: "question-3" };
    await start(world);
    await press("Present");
    await screen.findByTestId("workshop");
    await fireEvent.click(screen.getByTestId("add-note"));
    const note = document.querySelector<HTMLTextAreaElement>("#note")!;
    await fireEvent.input(note, { target: { value: "They disagree" } });
    // The room changes its mind while the facilitator writes, and goes on at once.
    answers.set("question-3", { choice: "choice-2", reason: "", note: "", evidence: "" });
    world.handle("question_open", { assessment: id, question: "question-4" });
    world.desk.happen({ kind: "room" });
    await waitFor(() =>
      expect(answers.get("question-3")).toMatchObject({
        choice: "choice-2",
        note: "They disagree",
      }),
    );
    await waitFor(() =>
      expect(document.querySelector("[data-question]")?.getAttribute("data-question")).toBe(
        "question-4",
      ),
    );
  });
});

describe("the projector", () => {
  const show = async () => {
    world.install();
    render(Projector);
    await waitFor(() => expect(document.querySelector("h1")).not.toBeNull());
  };
  const key = (name: string) => fireEvent.keyDown(document, { key: name });

  it("is led by keys alone", async () => {
    world.desk.scene = questionScene("en");
    await show();
    expect(document.querySelectorAll("button, input, a")).toHaveLength(0);
    await key("2");
    await waitFor(() => expect(document.querySelector(".chosen")?.textContent).toContain("Some"));
    await key("n");
    await key("ArrowRight");
    await key("ArrowLeft");
    await key("PageDown");
    await waitFor(() => expect(world.desk.room).toHaveLength(5));
    expect(world.desk.room).toEqual(["choice-1", "dont-know", "forward", "back", "forward"]);
    await key("Escape");
    await waitFor(() => expect(called("projector_close")).toHaveLength(1));
  });

  for (const language of LANGUAGES) {
    it(`has no barrier: ${language}`, async () => {
      world.language = language;
      for (const scene of [questionScene(language), { kind: "cover" } as const]) {
        world.desk.scene = scene;
        await show();
        await expectAccessible();
        cleanup();
      }
    });
  }
});
