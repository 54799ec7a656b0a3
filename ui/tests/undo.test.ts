/** Answers undone and given again on the screen of a question, also across questions. */
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { World } from "./mock/world";
import { start } from "./render";

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
const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });
const place = () => screen.getByTestId("place").textContent;
const key = (name: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...init });
const at = (number: number) => waitFor(() => expect(place()).toBe(`Question ${number} of 24`));

describe("steps back and forward", () => {
  const undo = () => key("z", { ctrlKey: true });
  const redo = () => key("y", { ctrlKey: true });
  const said = () => screen.getByTestId("undone").textContent;
  const answer = (question: number) =>
    world.assessments[0]?.answers.get(`question-${question}`)?.choice;

  it("lead through the questions whose answers change", async () => {
    await open(5);
    await key("1");
    await at(6);
    await key("2");
    await at(7);
    await undo();
    await at(6);
    await waitFor(() =>
      expect(said()).toBe("The answer to “A copy of your own, elsewhere” was taken back."),
    );
    expect(document.activeElement?.tagName).toBe("H1");
    expect([answer(5), answer(6)]).toEqual(["choice-0", undefined]);
    await undo();
    await at(5);
    await waitFor(() => expect(screen.queryByTestId("undo")).toBeNull());
    await key("Z", { metaKey: true, shiftKey: true });
    await waitFor(() => expect(radio(/^No\. A password/).checked).toBe(true));
    await waitFor(() => expect(said()).toContain("was given again"));
    await redo();
    await at(6);
    expect([answer(5), answer(6)]).toEqual(["choice-0", "choice-1"]);
    await key("ArrowRight");
    await at(7);
    expect(said()).toBe("");
  });

  it("stay with the question that stands there, and with the focus", async () => {
    world.autoAdvance = false;
    await open(2);
    const chosen = radio(/^Yes, every day and elsewhere\. Nobody/);
    chosen.focus();
    await fireEvent.click(chosen);
    await screen.findByTestId("undo");
    await undo();
    await waitFor(() => expect(radio(/^Partly/).checked).toBe(true));
    expect(document.activeElement).toBe(chosen);
    expect(place()).toBe("Question 2 of 24");
  });

  it("are buttons as well, and the focus does not fall when one goes", async () => {
    world.autoAdvance = false;
    await open(5);
    await fireEvent.click(radio(/^Partly/));
    const button = await screen.findByTestId("undo");
    button.focus();
    await fireEvent.click(button);
    const again = await screen.findByTestId("redo");
    await waitFor(() => expect(document.activeElement).toBe(again));
    expect(radio(/^Partly/).checked).toBe(false);
    await fireEvent.click(again);
    await waitFor(() => expect(radio(/^Partly/).checked).toBe(true));
  });

  it("do nothing while somebody writes, nor when there is nothing", async () => {
    await open(2);
    await undo();
    expect(world.calls.some(({ command }) => command === "answer_undo")).toBe(false);
    await fireEvent.click(screen.getByTestId("add-note"));
    const note = screen.getByLabelText("Your note");
    await fireEvent.input(note, { target: { value: "Ask Tom" } });
    await waitFor(() => expect(screen.queryByTestId("undo")).not.toBeNull());
    await fireEvent.keyDown(note, { key: "z", ctrlKey: true });
    expect(world.calls.some(({ command }) => command === "answer_undo")).toBe(false);
  });

  it("take a choice back that waits for its reason, before anything that is stored", async () => {
    await open(5);
    await key("1");
    await at(6);
    await fireEvent.click(radio(/^Does not apply/));
    radio(/^Does not apply/).focus();
    await undo();
    expect(radio(/^Does not apply/).checked).toBe(false);
    expect(place()).toBe("Question 6 of 24");
    expect(answer(5)).toBe("choice-0");
  });

  it("say when the answer has changed in another way since", async () => {
    world.autoAdvance = false;
    await open(5);
    await fireEvent.click(radio(/^Partly/));
    await screen.findByTestId("undo");
    world.failing.set("answer_undo", { code: "nothingToUndo" });
    await undo();
    expect((await screen.findByRole("alert")).textContent).toContain("no answer to undo");
    expect(radio(/^Partly/).checked).toBe(true);
  });
});
