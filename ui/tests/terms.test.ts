/** Words that are explained: they open in every way a person may ask, and are never in the way. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { placeBeside } from "../src/components/place";
import { World } from "./mock/world";
import { start } from "./render";

let world: World;

beforeEach(async () => {
  world = new World();
  const assessment = world.add("Menuiserie Lambert", 4).id;
  world.place = { screen: "question", assessment, question: "question-5" };
  await start(world);
});

const word = (name: string | RegExp) => screen.getByRole("button", { name });
const step = () => word("second step");
const meaning = (of: HTMLElement) => {
  const text = document.getElementById(of.getAttribute("aria-describedby") ?? "");
  const panel = text?.closest<HTMLElement>("[role=tooltip]");
  if (!panel) throw new Error("the word describes nothing");
  return panel;
};
const expectOpen = (of: HTMLElement, open: boolean) =>
  waitFor(() => {
    expect(of.getAttribute("aria-expanded")).toBe(String(open));
    expect(meaning(of).hidden).toBe(!open);
  });
const move = (pointerType: string) => fireEvent.pointerMove(step(), { pointerType });
const rest = (time: number) => new Promise((done) => setTimeout(done, time));
const place = () => screen.getByTestId("place").textContent;
const saves = () => world.calls.filter((call) => call.command === "answer_save");

describe("a word that is explained", () => {
  it("opens when the keyboard gets to it, closes when it goes on", async () => {
    step().focus();
    await expectOpen(step(), true);
    expect(meaning(step()).textContent).toContain("Something you confirm besides your password");
    step().blur();
    await expectOpen(step(), false);
  });

  it("opens on a press, closes on the next and on one elsewhere", async () => {
    step().focus();
    await fireEvent.click(step());
    await expectOpen(step(), true);
    await fireEvent.click(step());
    await expectOpen(step(), false);
    await fireEvent.click(step());
    await expectOpen(step(), true);
    await fireEvent.pointerDown(meaning(step()));
    await expectOpen(step(), true);
    await fireEvent.pointerDown(document.body);
    await expectOpen(step(), false);
  });

  it("opens when the pointer rests, stays while it is on the panel, closes when it leaves", async () => {
    await move("mouse");
    await expectOpen(step(), false);
    await rest(300);
    await expectOpen(step(), true);
    await fireEvent.pointerLeave(step().parentElement as HTMLElement);
    await fireEvent.pointerMove(meaning(step()), { pointerType: "mouse" });
    await rest(350);
    await expectOpen(step(), true);
    await fireEvent.pointerLeave(step().parentElement as HTMLElement);
    await rest(350);
    await expectOpen(step(), false);
  });

  it("does not open for a finger that moves over it", async () => {
    await move("touch");
    await rest(300);
    await expectOpen(step(), false);
  });

  it("closes with Escape, and stays closed while the pointer is still there", async () => {
    await move("mouse");
    await rest(300);
    await fireEvent.keyDown(document.body, { key: "Escape" });
    await expectOpen(step(), false);
    await move("mouse");
    await rest(300);
    await expectOpen(step(), false);
    await fireEvent.pointerLeave(step().parentElement as HTMLElement);
    await move("mouse");
    await rest(300);
    await expectOpen(step(), true);
  });

  it("closes when another one opens", async () => {
    await fireEvent.click(step());
    const partner = word("IT partner");
    await fireEvent.click(partner);
    await expectOpen(partner, true);
    await expectOpen(step(), false);
  });

  it.each(["1", "n", "0", "Enter", "ArrowRight"])(
    "leaves the key %s to itself while it has the focus or stands open",
    async (key) => {
      step().focus();
      await fireEvent.keyDown(step(), { key });
      await fireEvent.keyDown(step(), { key: "Escape" });
      await fireEvent.keyDown(step(), { key });
      step().blur();
      await move("mouse");
      await rest(300);
      await fireEvent.keyDown(document.body, { key });
      await rest(450);
      expect(saves()).toEqual([]);
      expect(place()).toBe("Question 5 of 24");
    },
  );

  it("is closed on the next question", async () => {
    await fireEvent.click(step());
    await fireEvent.click(screen.getByTestId("continue"));
    await waitFor(() => expect(place()).toBe("Question 6 of 24"));
    expect(document.querySelector('[aria-expanded="true"]')).toBeNull();
    await fireEvent.keyDown(document.body, { key: "1" });
    expect(saves()).toHaveLength(1);
  });

  it("keeps what touches it on its line, and no more", () => {
    expect(step().parentElement?.parentElement?.firstChild?.textContent).toBe("");
    const partner = word("IT partner").closest(".glued");
    expect(partner?.lastChild?.textContent).toBe(":");
  });

  it("is explained in a list as well, with the words of the question", () => {
    const words = within(screen.getByTestId("words"));
    expect(words.getAllByRole("term", { hidden: true }).map((term) => term.textContent)).toEqual([
      "second sign-in step",
      "IT partner",
    ]);
  });
});

describe("the place of the panel", () => {
  const box = (x: number, y: number, width: number, height: number) =>
    new DOMRect(x, y, width, height);
  const put = (word: DOMRect, panel: DOMRect) => {
    const [one, other] = [document.createElement("i"), document.createElement("i")];
    vi.spyOn(one, "getBoundingClientRect").mockReturnValue(word);
    vi.spyOn(other, "getBoundingClientRect").mockReturnValue(panel);
    vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(420);
    vi.spyOn(document.documentElement, "clientHeight", "get").mockReturnValue(760);
    placeBeside(other, one);
    vi.restoreAllMocks();
    return [other.style.left, other.style.top];
  };

  it("is under the word, from where the panel lies", () => {
    expect(put(box(40, 100, 60, 20), box(10, 5, 300, 90))).toEqual(["30px", "125px"]);
  });

  it("is inside the window at the right", () => {
    expect(put(box(380, 100, 30, 20), box(0, 0, 300, 90))).toEqual(["108px", "130px"]);
  });

  it("is above a word at the foot of the window", () => {
    expect(put(box(40, 700, 60, 20), box(0, 0, 300, 90))).toEqual(["40px", "600px"]);
  });
});
