/** The screen of a question: nothing that is chosen or typed gets lost or lands elsewhere. */
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import type { AnswerRequest } from "../src/api/generated/types";
import { World } from "./mock/world";
import { heading, start } from "./render";

let world: World;
let assessment: string;

beforeEach(() => {
  world = new World();
  assessment = world.add("Menuiserie Lambert", 4).id;
});

const open = (question: number) => {
  world.place = { screen: "question", assessment, question: `question-${question}` };
  return start(world);
};
const saves = () =>
  world.calls
    .filter((call) => call.command === "answer_save")
    .map((call) => call.args.request as AnswerRequest);
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });
const place = () => screen.getByTestId("place").textContent;
const key = (name: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...init });
const at = (number: number) => waitFor(() => expect(place()).toBe(`Question ${number} of 24`));
const settled = () => new Promise((done) => setTimeout(done, 450));

describe("answering", () => {
  it("stores a click at once and goes on by itself", async () => {
    await open(5);
    await fireEvent.click(radio(/^No\. A password/));
    expect(saves()).toMatchObject([{ question: "question-5", choice: "choice-0" }]);
    await at(6);
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("stays when auto-advance is off, and says that it saved", async () => {
    world.autoAdvance = false;
    await open(5);
    await fireEvent.click(radio(/^Partly/));
    await settled();
    expect(place()).toBe("Question 5 of 24");
    expect(screen.getByTestId("save-state").textContent).toBe("Saved");
  });

  it("never goes on while an arrow key moves through the answers", async () => {
    await open(5);
    const first = radio(/^No\. A password/);
    first.focus();
    await fireEvent.keyDown(first, { key: "ArrowDown" });
    await fireEvent.click(radio(/^Partly/), { detail: 0 });
    await waitFor(() => expect(screen.getByTestId("save-state").textContent).toBe("Saved"));
    await fireEvent.change(radio(/^Partly/));
    await settled();
    expect(place()).toBe("Question 5 of 24");
    expect(saves().map((save) => save.choice)).toEqual(["choice-1"]);
  });

  it("goes on when Space confirms the answer to which the arrows led", async () => {
    await open(2);
    const chosen = radio(/^Partly/);
    chosen.focus();
    await fireEvent.keyDown(chosen, { key: " " });
    await at(3);
    expect(saves()).toEqual([]);
  });

  it.each([
    ["2", {}, "choice-1"],
    ["é", { code: "Digit2" }, "choice-1"],
    ["n", {}, "dont-know"],
    ["N", { shiftKey: true }, "dont-know"],
  ])("takes the key %s", async (name, init, choice) => {
    await open(5);
    await key(name, init);
    expect(saves()).toMatchObject([{ question: "question-5", choice }]);
    await at(6);
  });

  it("leaves keys with Ctrl, Alt or Meta, repeats, and unknown digits alone", async () => {
    await open(5);
    await key("1", { ctrlKey: true });
    await key("1", { altKey: true });
    await key("1", { metaKey: true });
    await key("1", { repeat: true });
    await key("9");
    expect(saves()).toEqual([]);
  });

  it("goes on and back with Enter and the arrows", async () => {
    await open(5);
    await key("Enter");
    await at(6);
    await key("ArrowRight");
    await at(7);
    await key("ArrowLeft");
    await at(6);
    expect(saves()).toEqual([]);
  });

  it("chooses with Enter on a radio button, then goes on", async () => {
    await open(5);
    radio(/^Partly/).focus();
    await key("Enter");
    expect(saves()).toMatchObject([{ question: "question-5", choice: "choice-1" }]);
    await at(6);
  });

  it("goes on with the answer of the last key, wherever the focus was", async () => {
    world.autoAdvance = false;
    await open(5);
    radio(/^Partly/).focus();
    await key("1");
    expect(document.activeElement).toBe(radio(/^No\. A password/));
    await key("Enter");
    await at(6);
    expect(saves()).toMatchObject([{ question: "question-5", choice: "choice-0" }]);
  });

  it("turns the page with left and right, and changes no answer by it", async () => {
    world.autoAdvance = false;
    await open(5);
    await fireEvent.click(radio(/^No\. A password/));
    radio(/^No\. A password/).focus();
    await key("ArrowRight");
    await at(6);
    expect(saves()).toMatchObject([{ question: "question-5", choice: "choice-0" }]);
  });

  it("puts the keys out of use when asked to", async () => {
    await open(5);
    await fireEvent.click(screen.getByLabelText("Use these keys"));
    await key("1");
    await key("Enter");
    expect(saves()).toEqual([]);
    expect(place()).toBe("Question 5 of 24");
  });

  it("keeps fast keys in order and on their own question", async () => {
    world.delay = (command) => (command === "answer_save" ? 30 : 0);
    await open(5);
    await key("1");
    await key("3");
    await key("2");
    await key("Enter");
    await key("4"); // Question 6 is on its way: this key belongs to nothing on the screen.
    await at(6);
    expect(saves().map((save) => [save.question, save.choice])).toEqual([
      ["question-5", "choice-0"],
      ["question-5", "choice-2"],
      ["question-5", "choice-1"],
    ]);
    expect(world.assessments[0]?.answers.get("question-5")?.choice).toBe("choice-1");
    expect(world.assessments[0]?.answers.has("question-6")).toBe(false);
  });

  it("does not let the second click of a double click answer the next question", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    await open(5);
    await fireEvent.click(radio(/^No\. A password/), { detail: 1 });
    await at(6);
    await fireEvent.click(radio(/^No\. We rely/), { detail: 2 });
    expect(saves()).toHaveLength(1);
    vi.unstubAllGlobals();
  });

  it("leads to the results after the last question, without going there by itself", async () => {
    await open(24);
    await fireEvent.click(radio(/^No\. We rely/));
    await settled();
    expect(place()).toBe("Question 24 of 24");
    await fireEvent.click(screen.getByRole("button", { name: "See the results" }));
    await waitFor(() => expect(heading()).toMatch(/^Provisional/));
  });
});

describe("does not apply", () => {
  it("asks for a reason and stores as soon as there is one", async () => {
    await open(5);
    await key("0");
    const reason = await screen.findByLabelText("Why does this not apply to you?");
    await waitFor(() => expect(document.activeElement).toBe(reason));
    expect(saves()).toEqual([]);
    await fireEvent.keyDown(reason, { key: "1" });
    await fireEvent.input(reason, { target: { value: "We have 1 computer" } });
    await settled();
    expect(saves()).toMatchObject([{ choice: "not-applicable", reason: "We have 1 computer" }]);
    expect(place()).toBe("Question 5 of 24");
  });

  it("does not continue without the reason", async () => {
    await open(5);
    await fireEvent.click(radio(/^Does not apply/));
    await fireEvent.click(screen.getByTestId("continue"));
    const reason = screen.getByLabelText("Why does this not apply to you?");
    await waitFor(() => expect(reason.getAttribute("aria-invalid")).toBe("true"));
    expect(place()).toBe("Question 5 of 24");
  });
});

describe("a note", () => {
  it("saves by itself with the answer", async () => {
    await open(2);
    await fireEvent.click(screen.getByTestId("add-note"));
    const note = screen.getByLabelText("Your note");
    await waitFor(() => expect(document.activeElement).toBe(note));
    await fireEvent.input(note, { target: { value: "Ask Tom" } });
    await settled();
    expect(saves()).toMatchObject([{ choice: "choice-1", note: "Ask Tom" }]);
  });

  it("survives leaving before there is an answer", async () => {
    await open(6);
    await fireEvent.click(screen.getByTestId("add-note"));
    await fireEvent.input(screen.getByLabelText("Your note"), { target: { value: "Ask Tom" } });
    await fireEvent.click(screen.getByTestId("continue"));
    await at(7);
    await fireEvent.click(screen.getByTestId("previous"));
    await at(6);
    expect(screen.getByLabelText<HTMLTextAreaElement>("Your note").value).toBe("Ask Tom");
  });
});

describe("evidence", () => {
  it("stands beside the note and is saved with the answer", async () => {
    await open(2);
    expect(screen.getByTestId("add-note").textContent).toBe("Add a note or evidence");
    await fireEvent.click(screen.getByTestId("add-note"));
    const proof = screen.getByLabelText("Your evidence");
    await fireEvent.input(proof, { target: { value: "The contract" } });
    await settled();
    expect(saves()).toMatchObject([{ choice: "choice-1", note: "", evidence: "The contract" }]);
    expect(screen.getByTestId("add-note").textContent).toBe("Note and evidence");
  });

  it("waits for an answer, and says so", async () => {
    await open(6);
    await fireEvent.click(screen.getByTestId("add-note"));
    expect(document.getElementById("note-waits")?.textContent).toContain("as soon as you choose");
    await fireEvent.input(screen.getByLabelText("Your evidence"), { target: { value: "A photo" } });
    await fireEvent.click(radio(/^Partly/));
    expect(saves()).toMatchObject([{ choice: "choice-1", evidence: "A photo" }]);
  });
});

describe("coming back later", () => {
  const mark = () => screen.getByTestId("later").getAttribute("aria-pressed");

  it("is a mark that a key sets and takes off, beside the answer", async () => {
    await open(5);
    await key("l");
    await waitFor(() => expect(mark()).toBe("true"));
    await fireEvent.click(radio(/^Partly/));
    await at(6);
    expect(mark()).toBe("false");
    await fireEvent.click(screen.getByTestId("previous"));
    await at(5);
    expect(mark()).toBe("true");
    await key("L");
    await waitFor(() => expect(mark()).toBe("false"));
    expect(radio(/^Partly/).checked).toBe(true);
  });

  it("does not go on by itself when the mark comes after the answer", async () => {
    await open(5);
    await fireEvent.click(radio(/^Partly/));
    await fireEvent.click(screen.getByTestId("later"));
    await settled();
    expect(place()).toBe("Question 5 of 24");
    expect(saves()).toHaveLength(1);
  });
});

describe("the explanation", () => {
  it("is a key away, and so are the answers from there", async () => {
    await open(5);
    const second = radio(/^Partly/);
    second.focus();
    await key("?", { shiftKey: true });
    expect(document.activeElement?.textContent).toBe("What this means");
    await key("?");
    expect(document.activeElement).toBe(second);
    const word = document.querySelector<HTMLElement>("[data-term] button")!;
    word.focus();
    await key("?");
    expect(document.activeElement).toBe(second);
  });

  it("leads back to the question when the person was nowhere", async () => {
    await open(5);
    await key("?");
    await key("?");
    expect(document.activeElement?.tagName).toBe("H1");
  });
});

it("shows the result so far, which moves with the answers", async () => {
  world.autoAdvance = false;
  await open(5);
  const bar = () => document.querySelector(".so-far svg.moves rect.sure")?.getAttribute("width");
  const [before, width] = [screen.getByTestId("so-far").textContent, bar()];
  const same = document.querySelector(".so-far svg");
  await fireEvent.click(radio(/^Partly/));
  await waitFor(() => expect(screen.getByTestId("so-far").textContent).not.toBe(before));
  expect(bar()).not.toBe(width);
  expect(document.querySelector(".so-far svg")).toBe(same);
});

it("lists every key that it knows", async () => {
  await open(5);
  const keys = [...document.querySelectorAll("dl kbd")].map((sign) => sign.textContent);
  expect(keys).toEqual(["1 to 9", "N", "0", "Enter or →", "←", "L", "?", "Ctrl + Z", "Ctrl + Y"]);
});

describe("an answer that cannot be saved", () => {
  it("stays in sight, says so, and can be tried again", async () => {
    world.failing.set("answer_save", { code: "storageFull" });
    await open(5);
    await fireEvent.click(radio(/^Partly/));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/disk is full/i);
    await waitFor(() => expect(document.activeElement).toBe(alert));
    await settled();
    expect(place()).toBe("Question 5 of 24");
    expect(radio(/^Partly/).checked).toBe(true);
    expect(screen.getByTestId("save-state").textContent).toBe("Not saved yet");

    world.failing.clear();
    await fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.getByTestId("save-state").textContent).toBe("Saved"));
    expect(world.assessments[0]?.answers.get("question-5")?.choice).toBe("choice-1");
  });

  it("is still there after a walk through other screens", async () => {
    world.failing.set("answer_save", { code: "storageFull" });
    await open(5);
    await fireEvent.click(radio(/^Partly/));
    await screen.findByRole("alert");
    await fireEvent.click(screen.getByRole("link", { name: "Results" }));
    await waitFor(() => expect(heading()).toMatch(/^Provisional/));
    await fireEvent.click(screen.getByRole("link", { name: "Questions" }));
    await fireEvent.click(await screen.findByText("Continue at question 5"));
    await at(5);
    expect(radio(/^Partly/).checked).toBe(true);
    expect(screen.getByTestId("save-state").textContent).toBe("Not saved yet");
  });
});

it("keeps the place, the typed text and the focus when the language changes", async () => {
  await open(6);
  await fireEvent.click(screen.getByTestId("add-note"));
  const note = screen.getByLabelText<HTMLTextAreaElement>("Your note");
  await fireEvent.input(note, { target: { value: "Ask Tom" } });
  const dutch = screen.getByTestId("language-nl");
  dutch.focus();
  await fireEvent.click(dutch);
  await waitFor(() => expect(place()).toBe("Vraag 6 van 24"));
  expect(document.documentElement.lang).toBe("nl-BE");
  expect(document.activeElement).toBe(dutch);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Uw notitie").value).toBe("Ask Tom");
  expect(document.title).toBe("Vraag 6 van 24, Menuiserie Lambert | Tandem");
});
