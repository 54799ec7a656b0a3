/** Handing assessments over in a file, and opening an encrypted one. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

const PASSPHRASE = "four quiet lamps under arches";
const NAMES = ["Café Été", "Garage Claes", "Menuiserie Lambert"];

let world: World;
beforeEach(() => {
  world = new World();
});

const called = (command: string) => world.calls.filter((call) => call.command === command);
const shown = () => document.querySelector("main")?.dataset.screen;
const press = (id: string) => fireEvent.click(screen.getByTestId(id));
const input = (id: string) => document.getElementById(id) as HTMLInputElement;
const type = (id: string, value: string) => fireEvent.input(input(id), { target: { value } });
const submit = (id: string) => fireEvent.submit(input(id).form!);
const focused = (id: string) => waitFor(() => expect(document.activeElement?.id).toBe(id));
const disabled = (id: string) => screen.getByTestId(id).getAttribute("aria-disabled");

async function choose(first: string, second = first): Promise<void> {
  await type("passphrase-new", first);
  await type("passphrase-again", second);
  await submit("passphrase-again");
}

/** Opens the screen for one assessment, from the menu of the window. */
async function forOne(): Promise<string> {
  const { id } = world.add("Menuiserie Lambert", 24);
  world.place = { screen: "results", assessment: id };
  await start(world);
  world.desk.happen({ kind: "menu", item: "copy" });
  await waitFor(() => expect(shown()).toBe("handover"));
  return id;
}

/** Opens the screen for a choice of the list. */
async function forSeveral(): Promise<string[]> {
  const ids = NAMES.map((name) => world.add(name, 24).id);
  await start(world);
  await press("hand-over");
  await waitFor(() => expect(shown()).toBe("handover"));
  return ids;
}

describe("one assessment", () => {
  it("comes from the menu, starts at its heading and goes back where the person was", async () => {
    await forOne();
    expect(heading()).toBe("Hand over");
    expect(document.querySelector("main")?.textContent).toContain("Menuiserie Lambert");
    await focused("title");
    await press("back");
    await waitFor(() => expect(shown()).toBe("results"));
  });

  it("comes from the actions of its row", async () => {
    world.add("Menuiserie Lambert", 24);
    await start(world);
    await fireEvent.click(screen.getByRole("button", { name: /Actions/ }));
    await fireEvent.click(screen.getByRole("button", { name: "Hand over…" }));
    await waitFor(() => expect(shown()).toBe("handover"));
    expect(screen.queryByRole("checkbox", { name: "Menuiserie Lambert" })).toBeNull();
  });

  it("is encrypted on Enter, and the passphrase is forgotten then", async () => {
    const id = await forOne();
    await choose(PASSPHRASE);
    const notice = await screen.findByTestId("handed-over");
    expect(notice.closest("[role=status]")).not.toBeNull();
    expect(notice.textContent).toContain("tandem.tandem.age is in /media/an/Backup.");
    expect(called("handover_save").map(({ args }) => args)).toEqual([
      { ids: [id], passphrase: PASSPHRASE },
    ]);
    expect([input("passphrase-new").value, input("passphrase-again").value]).toEqual(["", ""]);
  });

  it("keeps the passphrase when the dialog was closed without a choice", async () => {
    world.cancelled.add("handover_save");
    await forOne();
    await choose(PASSPHRASE);
    await waitFor(() => expect(disabled("handover-save")).toBe("false"));
    expect(called("handover_save")).toHaveLength(1);
    expect(screen.queryByTestId("handed-over")).toBeNull();
    expect(input("passphrase-new").value).toBe(PASSPHRASE);
  });

  it("says what is wrong with a passphrase beside its field", async () => {
    await forOne();
    await choose(PASSPHRASE, "another");
    await focused("passphrase-again");
    expect(called("handover_save")).toEqual([]);
    await choose("short");
    await focused("passphrase-new");
    expect(document.getElementById("passphrase-new-problem")?.textContent).toContain("12");
  });

  it("is saved once, however often the button is pressed", async () => {
    world.delay = (command) => (command === "handover_save" ? 40 : 0);
    await forOne();
    await type("passphrase-new", PASSPHRASE);
    await type("passphrase-again", PASSPHRASE);
    await press("handover-save");
    await waitFor(() => expect(disabled("handover-save")).toBe("true"));
    await press("handover-save");
    await screen.findByTestId("handed-over");
    expect(called("handover_save")).toHaveLength(1);
  });

  it("is open to everybody only once the person understands that", async () => {
    const id = await forOne();
    await press("choice-plain");
    expect(input("passphrase-new")).toBeNull();
    expect(disabled("handover-save")).toBe("true");
    await press("handover-save");
    expect(called("handover_plain")).toEqual([]);
    await press("sure");
    expect(disabled("handover-save")).toBe("false");
    await press("handover-save");
    expect((await screen.findByTestId("handed-over")).textContent).toContain(".tandem.json");
    expect(called("handover_plain").map(({ args }) => args)).toEqual([{ ids: [id] }]);
    expect(called("handover_save")).toEqual([]);
  });
});

describe("several assessments", () => {
  it("go into one file in the order of the list, those that are ticked", async () => {
    const [first, , third] = await forSeveral();
    await fireEvent.click(screen.getByRole("button", { name: "All of this list" }));
    await fireEvent.click(screen.getByRole("checkbox", { name: "Garage Claes" }));
    expect(document.querySelector(".lead")?.textContent).toContain("2 assessments");
    await choose(PASSPHRASE);
    await screen.findByTestId("handed-over");
    expect(called("handover_save")[0]?.args.ids).toEqual([third, first]);
  });

  it("need one that is ticked, and say so", async () => {
    await forSeveral();
    await fireEvent.click(screen.getByRole("button", { name: "All of this list" }));
    await fireEvent.click(screen.getByRole("button", { name: "None" }));
    await choose(PASSPHRASE);
    expect((await screen.findByRole("alert")).textContent).toContain("Tick at least one");
    expect(called("handover_save")).toEqual([]);
    expect(input("passphrase-new").value, "what was typed stays").toBe(PASSPHRASE);
  });
});

describe("an encrypted file", () => {
  const dialog = () => screen.findByRole("dialog", { name: "This file is encrypted" });
  const closed = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const enter = async (passphrase: string) => {
    await type("passphrase-sealed", passphrase);
    await submit("passphrase-sealed");
  };

  beforeEach(async () => {
    world.add("Menuiserie Lambert", 24);
    await start(world);
  });
  const choose = async (...names: string[]) => {
    world.desk.chosen = names.map((name) => ({ code: "fileLocked", name }));
    await press("import");
  };

  it("is asked for its passphrase in a field that has the focus, and opens on Enter", async () => {
    world.safety.sealed = [{ passphrase: PASSPHRASE, holds: ["Garage Claes"] }];
    await choose("claes.tandem.age");
    expect((await dialog()).textContent).toContain("claes.tandem.age");
    await focused("passphrase-sealed");
    await enter(PASSPHRASE);
    await waitFor(() => expect(shown()).toBe("sections"));
    await closed();
    expect(input("passphrase-sealed").value).toBe("");
  });

  it("asks again and says why when the passphrase is wrong", async () => {
    world.safety.sealed = [{ passphrase: PASSPHRASE, holds: ["Garage Claes"] }];
    await choose("claes.tandem.age");
    await dialog();
    await enter("something else");
    await waitFor(() =>
      expect(document.getElementById("passphrase-sealed-problem")?.textContent).toContain(
        "not the right passphrase",
      ),
    );
    await focused("passphrase-sealed");
    expect(await dialog()).toBeTruthy();
    await enter(PASSPHRASE);
    await waitFor(() => expect(shown()).toBe("sections"));
    expect(called("file_unlock").map(({ args }) => args.passphrase)).toEqual([
      "something else",
      PASSPHRASE,
    ]);
  });

  it("is tried once, however often the button is pressed", async () => {
    world.delay = (command) => (command === "file_unlock" ? 40 : 0);
    world.safety.sealed = [{ passphrase: PASSPHRASE, holds: ["Garage Claes"] }];
    await choose("claes.tandem.age");
    await dialog();
    await type("passphrase-sealed", PASSPHRASE);
    await press("unlock-file");
    await waitFor(() => expect(disabled("unlock-file")).toBe("true"));
    await press("unlock-file");
    await waitFor(() => expect(shown()).toBe("sections"));
    expect(called("file_unlock")).toHaveLength(1);
  });

  it("stays closed when the person gives up, and nothing is said of it", async () => {
    world.safety.sealed = [{ passphrase: PASSPHRASE, holds: ["Garage Claes"] }];
    await choose("claes.tandem.age");
    await fireEvent.click(within(await dialog()).getByRole("button", { name: "Cancel" }));
    await closed();
    await waitFor(() => expect(called("file_unlock_forget")).toHaveLength(1));
    expect(shown()).toBe("home");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.queryByTestId("taken")).toBeNull();
  });

  it("comes after another, each with an empty field, also when the first is given up", async () => {
    world.safety.sealed = [
      { passphrase: PASSPHRASE, holds: ["Garage Claes"] },
      { passphrase: "nine copper rivers", holds: ["Zon & Zee", "Café Été"] },
    ];
    await choose("a.tandem.age", "b.tandem.age");
    const first = await dialog();
    await type("passphrase-sealed", "half of it");
    await fireEvent.click(within(first).getByRole("button", { name: "Cancel" }));
    await waitFor(async () => expect((await dialog()).textContent).toContain("b.tandem.age"));
    expect(input("passphrase-sealed").value).toBe("");
    await enter("nine copper rivers");
    const taken = await screen.findByTestId("taken");
    expect(taken.textContent).toContain("2 assessments were added.");
    await closed();
  });

  it("that cannot be opened at all is named", async () => {
    world.safety.sealed = [{ passphrase: PASSPHRASE, holds: [] }];
    world.failing.set("file_unlock", { code: "fileSealedOtherwise", name: "claes.tandem.age" });
    await choose("claes.tandem.age");
    await dialog();
    await enter(PASSPHRASE);
    expect((await screen.findByRole("alert")).textContent).toContain("claes.tandem.age");
    await closed();
  });

  it("is dropped on the window as well", async () => {
    world.safety.sealed = [{ passphrase: PASSPHRASE, holds: ["Garage Claes"] }];
    world.desk.dropped = [{ code: "fileLocked", name: "claes.tandem.age" }];
    const files = [new File(["age"], "claes.tandem.age")];
    await fireEvent.drop(document, { dataTransfer: { types: ["Files"], files } });
    await dialog();
    await enter(PASSPHRASE);
    await waitFor(() => expect(shown()).toBe("sections"));
  });
});

describe.each(LANGUAGES)("handing over in %s", (language) => {
  it("has nothing that axe finds", async () => {
    world.language = language;
    await forSeveral();
    await expectAccessible();
    await choose(PASSPHRASE);
    await screen.findByRole("alert");
    for (const box of document.querySelectorAll("fieldset li input")) await fireEvent.click(box);
    await choose(PASSPHRASE, "another");
    await focused("passphrase-again");
    await expectAccessible();
    await press("suggest");
    await waitFor(() => expect(input("passphrase-new").type).toBe("text"));
    await expectAccessible();
    await press("choice-plain");
    await expectAccessible();
  });

  it("has nothing that axe finds about an encrypted file", async () => {
    world.language = language;
    world.safety.sealed = [{ passphrase: PASSPHRASE, holds: [] }];
    world.desk.waiting = [{ code: "fileLocked", name: "claes.tandem.age" }];
    await start(world);
    await screen.findByRole("dialog");
    await submit("passphrase-sealed");
    await waitFor(() =>
      expect(input("passphrase-sealed").getAttribute("aria-invalid")).toBe("true"),
    );
    await expectAccessible();
  });
});
