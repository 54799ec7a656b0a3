/** The door: choosing a passphrase, unlocking, locking, and the key store that lets one down. */
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

const PASSPHRASE = "four quiet lamps under arches";

const PLAIN_TITLE = {
  en: "From now on your data is encrypted",
  fr: "Désormais, vos données sont chiffrées",
  nl: "Voortaan zijn uw gegevens versleuteld",
};

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

/** What is said about a field, as somebody hears it who stands in it. */
const said = (id: string) =>
  (input(id).getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((described) => document.getElementById(described)?.textContent ?? "")
    .join(" ");

/** A program with a passphrase, open at a screen of an assessment. */
function withPassphrase(): string {
  const { id } = world.add("Menuiserie Lambert", 8);
  world.safety.passphrase = PASSPHRASE;
  world.place = { screen: "question", assessment: id, question: "question-9" };
  return id;
}

async function startLocked(): Promise<void> {
  withPassphrase();
  world.safety.door = "passphrase";
  await start(world);
}

async function unlock(): Promise<void> {
  await type("passphrase", PASSPHRASE);
  await submit("passphrase");
}

describe("choosing a passphrase", () => {
  beforeEach(async () => {
    world.safety.door = "setUp";
    await start(world);
  });
  const choose = async (first: string, second: string) => {
    await type("passphrase-new", first);
    await type("passphrase-again", second);
    await submit("passphrase-again");
  };

  it("starts in its field, encrypts on Enter and opens the program", async () => {
    await focused("passphrase-new");
    await choose(PASSPHRASE, PASSPHRASE);
    await waitFor(() => expect(shown()).toBe("home"));
    expect(called("door_set")[0]?.args).toEqual({ passphrase: PASSPHRASE });
    await focused("title");
  });

  it("says beside the second field that the two differ, and stores nothing", async () => {
    await choose(PASSPHRASE, "four quiet lamps");
    await focused("passphrase-again");
    expect(said("passphrase-again")).toContain("not the same as above");
    expect(said("passphrase-new")).not.toContain("not the same");
    expect(called("door_set")).toEqual([]);
    await type("passphrase-again", PASSPHRASE);
    expect(input("passphrase-again").hasAttribute("aria-invalid")).toBe(false);
  });

  it("says beside the first field that it is too weak, in the language of now", async () => {
    await choose("short", "short");
    await focused("passphrase-new");
    expect(said("passphrase-new")).toContain("easy to guess");
    expect(input("passphrase-new").getAttribute("aria-invalid")).toBe("true");
    await press("language-nl");
    await waitFor(() => expect(said("passphrase-new")).toContain("makkelijk te raden"));
  });

  it("fills in a suggestion, shows it and announces it", async () => {
    expect(input("passphrase-new").type).toBe("password");
    await press("suggest");
    await waitFor(() => expect(input("passphrase-new").value).not.toBe(""));
    const { value } = input("passphrase-new");
    expect(input("passphrase-again").value).toBe(value);
    expect([input("passphrase-new").type, input("passphrase-again").type]).toEqual([
      "text",
      "text",
    ]);
    const status = screen.getAllByRole("status").find((one) => one.textContent.includes(value));
    expect(status?.textContent).toContain("Write it down");
    await submit("passphrase-new");
    await waitFor(() => expect(called("door_set")[0]?.args).toEqual({ passphrase: value }));
  });

  it("encrypts once, however often the button is pressed", async () => {
    world.delay = (command) => (command === "door_set" ? 40 : 0);
    await type("passphrase-new", PASSPHRASE);
    await type("passphrase-again", PASSPHRASE);
    await press("door-set");
    await waitFor(() =>
      expect(screen.getByTestId("door-set").getAttribute("aria-disabled")).toBe("true"),
    );
    await press("door-set");
    await waitFor(() => expect(shown()).toBe("home"));
    expect(called("door_set")).toHaveLength(1);
  });
});

describe("a locked program", () => {
  it("shows nothing of the assessments, and what is open does not help", async () => {
    await startLocked();
    expect(heading()).toBe("Tandem is locked");
    expect(document.body.textContent).not.toContain("Lambert");
    expect(document.title).not.toContain("Lambert");
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
    await fireEvent.keyDown(document.body, { key: "n", ctrlKey: true });
    world.desk.happen({ kind: "menu", item: "home" });
    world.desk.happen({ kind: "files" });
    await new Promise((done) => setTimeout(done, 20));
    expect(shown()).toBe("door");
    expect(called("assessment_create")).toEqual([]);
    expect(called("files_waiting")).toEqual([]);
  });

  it("changes the language and keeps what is typed", async () => {
    await startLocked();
    await type("passphrase", "four quiet");
    await press("language-fr");
    await waitFor(() => expect(heading()).toBe("Tandem est verrouillé"));
    expect(input("passphrase").value).toBe("four quiet");
    expect(document.documentElement.lang).toBe("fr-BE");
  });

  it("says beside the field that the passphrase is wrong, and waits there", async () => {
    await startLocked();
    await focused("passphrase");
    await type("passphrase", "something else");
    screen.getByTestId("door-unlock").focus();
    await press("door-unlock");
    await focused("passphrase");
    expect(said("passphrase")).toContain("not the right passphrase");
    expect(input("passphrase").value, "a slip is mended, not typed anew").toBe("something else");
    await type("passphrase", "something els");
    expect(said("passphrase")).toBe("");
  });

  it("opens on Enter, once, where the person was, with the focus on the heading", async () => {
    world.delay = (command) => (command === "door_unlock" ? 40 : 0);
    await startLocked();
    await unlock();
    await submit("passphrase");
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 9 of 24"));
    expect(called("door_unlock")).toHaveLength(1);
    await focused("title");
  });

  it("shows what is typed when the person wants to see it", async () => {
    await startLocked();
    await fireEvent.click(screen.getByLabelText("Show what I type"));
    expect(input("passphrase").type).toBe("text");
  });

  it("opens afterwards the file that waited", async () => {
    world.desk.waiting = [{ name: "claes.tandem.json", outcome: "added" }];
    await startLocked();
    expect(called("file_take_next"), "it would be let go of").toEqual([]);
    await unlock();
    await waitFor(() => expect(shown()).toBe("sections"));
    expect(called("file_take_next")).toHaveLength(1);
  });

  it("opens afterwards a file that was handed over while it was locked", async () => {
    await startLocked();
    world.desk.waiting = [{ name: "claes.tandem.json", outcome: "added" }];
    world.desk.happen({ kind: "files" });
    await unlock();
    await waitFor(() => expect(shown()).toBe("sections"));
  });
});

describe("locking", () => {
  const atDoor = () => waitFor(() => expect(heading()).toBe("Tandem is locked"));

  it("is offered only where a passphrase opens the program", async () => {
    world.add("Menuiserie Lambert", 8);
    await start(world);
    expect(screen.queryByTestId("lock")).toBeNull();
    world.desk.happen({ kind: "menu", item: "lock" });
    await new Promise((done) => setTimeout(done, 20));
    expect(called("door_lock")).toEqual([]);
  });

  it.each([
    ["the button", () => press("lock")],
    ["the menu", () => world.desk.happen({ kind: "menu", item: "lock" })],
    ["its key", () => fireEvent.keyDown(document.body, { key: "l", ctrlKey: true })],
    ["a while without anybody", () => world.desk.happen({ kind: "idle" })],
  ])("by %s stores first what is being typed", async (_, lock) => {
    const id = withPassphrase();
    await start(world);
    await fireEvent.click(document.querySelectorAll<HTMLInputElement>("[name=answer]")[1]!);
    await press("add-note");
    await type("note", "Ask An");
    await lock();
    await atDoor();
    await focused("passphrase");
    const commands = world.calls.map(({ command }) => command);
    expect(commands.lastIndexOf("answer_save")).toBeLessThan(commands.indexOf("door_lock"));
    expect(called("door_lock")).toHaveLength(1);
    expect(world.assessments.find((one) => one.id === id)?.answers.get("question-9")?.note).toBe(
      "Ask An",
    );
    expect(document.body.textContent).not.toContain("Lambert");
    await unlock();
    await waitFor(() => expect(input("note")?.value).toBe("Ask An"));
  });

  it("happens once when the event comes again and again", async () => {
    withPassphrase();
    world.delay = (command) => (command === "door_lock" ? 40 : 0);
    await start(world);
    for (let at = 0; at < 3; at += 1) world.desk.happen({ kind: "idle" });
    await atDoor();
    expect(called("door_lock")).toHaveLength(1);
  });

  it("that the program did by itself shows the door, and stores afterwards what was typed", async () => {
    withPassphrase();
    await start(world);
    await fireEvent.click(document.querySelectorAll<HTMLInputElement>("[name=answer]")[1]!);
    await waitFor(() => expect(called("answer_save")).toHaveLength(1));
    await press("add-note");
    await type("note", "Ask An");
    world.safety.door = "passphrase";
    world.desk.happen({ kind: "locked" });
    await atDoor();
    expect(document.querySelector("textarea")).toBeNull();
    await unlock();
    await waitFor(() => expect(input("note")?.value).toBe("Ask An"));
    expect(world.assessments[0]?.answers.get("question-9")?.note).toBe("Ask An");
  });

  it("shows the door when a command says that it is locked", async () => {
    withPassphrase();
    await start(world);
    world.safety.door = "passphrase";
    await press("tab-results");
    await atDoor();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("ends the presentation, and the question of an encrypted file", async () => {
    withPassphrase();
    await start(world);
    await press("present");
    await screen.findByTestId("workshop");
    world.safety.sealed = [{ passphrase: PASSPHRASE, holds: ["Garage Claes"] }];
    world.desk.waiting = [
      { code: "fileLocked", name: "a.tandem.age" },
      { name: "b.tandem.json", outcome: "added" },
    ];
    world.desk.happen({ kind: "files" });
    await screen.findByRole("dialog", { name: "This file is encrypted" });
    world.desk.happen({ kind: "idle" });
    await atDoor();
    expect(called("file_unlock_forget")).toEqual([]);
    await unlock();
    // The file that still waited is opened; the one that was asked about is not asked about again.
    await waitFor(() => expect(shown()).toBe("sections"));
    expect(screen.queryByTestId("workshop")).toBeNull();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a key that is missing", () => {
  beforeEach(async () => {
    world.safety.door = "keyMissing";
    await start(world);
  });

  it("can be looked for again, and says so by staying", async () => {
    expect(heading()).toBe("The key is not there");
    await focused("title");
    await press("door-retry");
    await waitFor(() => expect(called("start")).toHaveLength(2));
    expect(heading()).toBe("The key is not there");
    world.safety.keyIsBack = true;
    await waitFor(() =>
      expect(screen.getByTestId("door-retry").getAttribute("aria-disabled")).toBe("false"),
    );
    await press("door-retry");
    await waitFor(() => expect(shown()).toBe("home"));
  });

  it("leaves the way to a new data file, and tells when that fails", async () => {
    world.failing.set("door_start_new", { code: "storageFull" });
    await press("door-new");
    await screen.findByRole("alert");
    world.failing.clear();
    await press("door-new");
    await waitFor(() => expect(shown()).toBe("home"));
  });
});

describe.each(LANGUAGES)("the door in %s", (language) => {
  it.each(["setUp", "passphrase", "keyMissing", "keyStoreSilent"] as const)(
    "has nothing that axe finds: %s",
    async (state) => {
      world.language = language;
      world.safety.door = state;
      await start(world);
      for (const part of document.querySelectorAll("details")) part.open = true;
      if (state === "setUp") {
        await press("suggest");
        await waitFor(() => expect(input("passphrase-new").value).not.toBe(""));
        await type("passphrase-again", "another");
        await submit("passphrase-again");
        await focused("passphrase-again");
      }
      if (state === "passphrase") {
        await submit("passphrase");
        await waitFor(() => expect(input("passphrase").getAttribute("aria-invalid")).toBe("true"));
      }
      await expectAccessible();
    },
  );

  it("speaks of a file that was open to everybody until now", async () => {
    world.language = language;
    world.safety.door = "setUp";
    world.safety.plain = true;
    await start(world);
    expect(heading()).toBe(PLAIN_TITLE[language]);
    await expectAccessible();
  });
});
