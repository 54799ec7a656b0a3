/** Safety and backups: the key, the lock, the backups, copies, and what was set aside. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

const PASSPHRASE = "four quiet lamps under arches";
const OTHER = "nine copper rivers at noon";

let world: World;
beforeEach(() => {
  world = new World();
  world.place = { screen: "results", assessment: world.add("Menuiserie Lambert", 24).id };
});

const called = (command: string) => world.calls.filter((call) => call.command === command);
const shown = () => document.querySelector("main")?.dataset.screen;
const press = (id: string) => fireEvent.click(screen.getByTestId(id));
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const input = (id: string) => document.getElementById(id) as HTMLInputElement;
const type = (id: string, value: string) => fireEvent.input(input(id), { target: { value } });
const submit = (id: string) => fireEvent.submit(input(id).form!);
const focused = (id: string) => waitFor(() => expect(document.activeElement?.id).toBe(id));
const onButton = (id: string) =>
  waitFor(() => expect(document.activeElement?.getAttribute("data-testid")).toBe(id));
const problem = (id: string) => document.getElementById(`${id}-problem`)?.textContent;
const ready = (id: string) =>
  waitFor(() => expect(screen.getByTestId(id).getAttribute("aria-disabled")).toBe("false"));
const told = async () => (await screen.findByTestId("safety-told")).textContent.trim();
const part = (title: string) =>
  within(document.querySelector<HTMLElement>(`section[aria-labelledby=${title}]`)!);

async function open(): Promise<void> {
  await start(world);
  await press("safety");
  await waitFor(() => expect(shown()).toBe("safety"));
}

async function openWithPassphrase(): Promise<void> {
  world.safety.passphrase = PASSPHRASE;
  await open();
}

async function choose(first: string, second = first): Promise<void> {
  await type("passphrase-new", first);
  await type("passphrase-again", second);
  await submit("passphrase-again");
}

describe("the screen about safety", () => {
  it("opens from the bar and the menu, at its heading, and leads back", async () => {
    await open();
    expect(heading()).toBe("Safety and backups");
    expect(document.title).toBe("Safety and backups | Tandem");
    expect(screen.getByTestId("safety").getAttribute("aria-current")).toBe("page");
    await focused("title");
    await press("back");
    await waitFor(() => expect(shown()).toBe("results"));
    world.desk.happen({ kind: "menu", item: "safety" });
    await waitFor(() => expect(shown()).toBe("safety"));
  });

  it("speaks of locking only where there is a passphrase", async () => {
    await open();
    expect(document.querySelector("main")?.textContent).toContain("nothing to remember");
    expect(screen.queryByTestId("lock-now")).toBeNull();
    expect(screen.queryByTestId("use-store")).toBeNull();
  });
});

describe("the key", () => {
  it("is changed to a passphrase, and the program can be locked then", async () => {
    await open();
    await press("change-passphrase");
    await focused("passphrase-new");
    expect(input("passphrase-current")).toBeNull();
    await choose(PASSPHRASE);
    expect(await told()).toContain("new protection");
    expect(called("passphrase_set").map(({ args }) => args)).toEqual([
      { current: "", passphrase: PASSPHRASE },
    ]);
    await onButton("change-passphrase");
    expect(input("passphrase-new")).toBeNull();
    await screen.findByTestId("lock");
    await press("lock-now");
    await waitFor(() => expect(heading()).toBe("Tandem is locked"));
  });

  it("stays as it was when the person thinks better of it", async () => {
    await open();
    await press("change-passphrase");
    await type("passphrase-new", PASSPHRASE);
    await fireEvent.click(part("lock-title").getByRole("button", { name: "Cancel" }));
    await onButton("change-passphrase");
    await press("change-passphrase");
    expect(input("passphrase-new").value).toBe("");
    expect(called("passphrase_set")).toEqual([]);
  });

  it("says beside each field what is wrong with it", async () => {
    await openWithPassphrase();
    await press("change-passphrase");
    await focused("passphrase-current");
    await type("passphrase-current", "something else");
    await choose(OTHER, "another");
    await focused("passphrase-again");
    expect(problem("passphrase-again")).toContain("not the same as above");
    await choose(OTHER);
    await focused("passphrase-current");
    expect(problem("passphrase-current")).toContain("not the right passphrase");
    expect(screen.queryByRole("alert")).toBeNull();
    await type("passphrase-current", PASSPHRASE);
    expect(problem("passphrase-current")).toBeUndefined();
    await choose("short");
    await focused("passphrase-new");
    expect(problem("passphrase-new")).toContain("easy to guess");
    await choose(OTHER);
    await told();
    expect(world.safety.passphrase).toBe(OTHER);
  });

  it("is changed once, however often the button is pressed", async () => {
    world.delay = (command) => (command === "passphrase_set" ? 40 : 0);
    await open();
    await press("change-passphrase");
    await type("passphrase-new", PASSPHRASE);
    await type("passphrase-again", PASSPHRASE);
    await press("save-lock");
    await waitFor(() =>
      expect(screen.getByTestId("save-lock").getAttribute("aria-disabled")).toBe("true"),
    );
    await press("save-lock");
    await told();
    expect(called("passphrase_set")).toHaveLength(1);
  });

  it("goes back to the computer, which asks for the passphrase of now", async () => {
    await openWithPassphrase();
    await press("use-store");
    await focused("passphrase-current");
    await type("passphrase-current", PASSPHRASE);
    await submit("passphrase-current");
    expect(await told()).toContain("new protection");
    await waitFor(() => expect(screen.queryByTestId("lock")).toBeNull());
    await onButton("change-passphrase");
    expect(world.safety.passphrase).toBeNull();
  });

  it("stays where it was when there is no key store", async () => {
    world.failing.set("key_store_use", { code: "noKeyStore" });
    await openWithPassphrase();
    await press("use-store");
    await type("passphrase-current", PASSPHRASE);
    await submit("passphrase-current");
    expect((await screen.findByRole("alert")).textContent).toContain("key store");
    expect(input("passphrase-current").value).toBe(PASSPHRASE);
  });

  it("comes with a suggestion that is shown and announced", async () => {
    await open();
    await press("change-passphrase");
    await press("suggest");
    await waitFor(() => expect(input("passphrase-again").value).not.toBe(""));
    const { value, type: kind } = input("passphrase-new");
    expect(kind).toBe("text");
    const status = screen.getAllByRole("status").find((one) => one.textContent.includes(value));
    expect(status?.textContent).toContain("Write it down");
  });
});

describe("the automatic lock", () => {
  it("is chosen from a list, and stored at once", async () => {
    await openWithPassphrase();
    const field = screen.getByLabelText<HTMLSelectElement>(/when nobody uses it/);
    expect([...field.options].map((option) => option.text)).toEqual([
      "after 5 minutes",
      "after 15 minutes",
      "after 30 minutes",
      "after 60 minutes",
      "never",
    ]);
    expect(field.value).toBe("15");
    await fireEvent.change(field, { target: { value: "0" } });
    await waitFor(() => expect(world.safety.idle).toBe(0));
    expect(field.value).toBe("0");
  });
});

describe("the backups", () => {
  const backups = () => screen.queryAllByTestId("backup");

  it("tell when, why and what, and one that cannot be opened is only removed", async () => {
    await open();
    const [good, bad] = backups();
    expect(good?.textContent).toContain("22 November 2026, 10:30");
    expect(good?.textContent).toContain("3 assessments");
    expect(within(good!).getAllByRole("button")).toHaveLength(3);
    expect(bad?.textContent).toContain("cannot be opened here");
    expect(within(bad!).getAllByRole("button")).toHaveLength(1);
  });

  it("say when there is none", async () => {
    world.safety.backups = [];
    await open();
    expect(screen.getByText(/There is no backup yet/)).toBeTruthy();
  });

  it("are made when something has changed, and only then", async () => {
    await open();
    await press("backup-now");
    expect(await told()).toContain("The new backup is at the top");
    expect(backups()).toHaveLength(3);
    await press("backup-now");
    await waitFor(async () => expect(await told()).toContain("Nothing has changed"));
    expect(backups()).toHaveLength(3);
    await press("language-nl");
    await waitFor(async () => expect(await told()).toContain("Er is niets gewijzigd"));
  });

  it("are removed once the person said yes, and the focus stays near", async () => {
    await open();
    const remove = button(/Remove the backup of 22 November/);
    remove.focus();
    await fireEvent.click(remove);
    const dialog = within(await screen.findByRole("dialog"));
    await fireEvent.click(dialog.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(document.activeElement).toBe(remove));
    expect(called("backup_remove")).toEqual([]);
    await fireEvent.click(remove);
    await press("confirm");
    await waitFor(() => expect(backups()).toHaveLength(1));
    await focused("backups-title");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("are restored once, and the program begins anew with them", async () => {
    world.delay = (command) => (command === "backup_restore" ? 40 : 0);
    await open();
    await fireEvent.click(button(/Restore the backup of 22 November/));
    expect((await screen.findByRole("dialog")).textContent).toContain("becomes a backup first");
    world.place = { screen: "home" };
    await press("confirm");
    await press("confirm");
    await waitFor(() => expect(shown()).toBe("home"));
    expect((await screen.findByTestId("notice")).textContent).toContain("Restored.");
    expect(called("backup_restore").map(({ args }) => args.name)).toEqual([
      "20261122-093000-change.db",
    ]);
    await focused("title");
  });

  it("tell when one cannot be restored, and stay", async () => {
    world.failing.set("backup_restore", { code: "dataFileDamaged", name: "one.db" });
    await open();
    await fireEvent.click(button(/Restore the backup of 22 November/));
    await press("confirm");
    expect((await screen.findByRole("alert")).textContent).toContain("one.db");
    expect(shown()).toBe("safety");
  });

  it("are copied, and it is said where", async () => {
    await open();
    await fireEvent.click(button(/Save a copy of the backup of 22 November/));
    expect(await told()).toBe("tandem-2026-11-22.db is in /media/an/Backup.");
  });
});

describe("a copy for elsewhere", () => {
  it("gets a passphrase of its own, once, and its fields go then", async () => {
    world.delay = (command) => (command === "backup_save" ? 40 : 0);
    await open();
    await press("copy-elsewhere");
    await focused("copy-new");
    await type("copy-new", OTHER);
    await type("copy-again", OTHER);
    await press("copy-save");
    await submit("copy-again");
    expect(await told()).toBe("tandem-2026-11-22.db is in /media/an/Backup.");
    expect(called("backup_save").map(({ args }) => args)).toEqual([{ passphrase: OTHER }]);
    await onButton("copy-elsewhere");
    await press("copy-elsewhere");
    expect(input("copy-new").value).toBe("");
  });

  it("says what is wrong with its passphrase, and stays open", async () => {
    await open();
    await press("copy-elsewhere");
    await type("copy-new", "short");
    await type("copy-again", "short");
    await submit("copy-again");
    await focused("copy-new");
    expect(problem("copy-new")).toContain("easy to guess");
    await ready("copy-save");
    await type("copy-again", "other");
    await submit("copy-again");
    await focused("copy-again");
    expect(problem("copy-again")).toContain("not the same");
    await fireEvent.click(part("elsewhere-title").getByRole("button", { name: "Cancel" }));
    await onButton("copy-elsewhere");
  });

  it("is restored from its file, and a wrong passphrase asks again and says why", async () => {
    await open();
    await press("restore-choose");
    await screen.findByRole("dialog", { name: "Restore tandem-2026-11-01.db?" });
    await focused("passphrase-file");
    await type("passphrase-file", "something else");
    await submit("passphrase-file");
    await waitFor(() => expect(problem("passphrase-file")).toContain("not the right passphrase"));
    await focused("passphrase-file");
    await ready("confirm");
    expect(called("restore_choose"), "the file is not chosen again").toHaveLength(1);
    world.place = { screen: "home" };
    await type("passphrase-file", world.safety.restored);
    await submit("passphrase-file");
    await waitFor(() => expect(shown()).toBe("home"));
    expect((await screen.findByTestId("notice")).textContent).toContain("Restored.");
    expect(called("restore_file")).toHaveLength(2);
  });

  it("is not restored when the person leaves it, and its passphrase is forgotten", async () => {
    await open();
    await press("restore-choose");
    const dialog = within(await screen.findByRole("dialog"));
    await type("passphrase-file", "half of it");
    await fireEvent.click(dialog.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await press("restore-choose");
    await screen.findByRole("dialog");
    expect(input("passphrase-file").value).toBe("");
    expect(called("restore_file")).toEqual([]);
  });

  it("asks nothing when no file was chosen", async () => {
    world.cancelled.add("restore_choose");
    await open();
    await press("restore-choose");
    await waitFor(() =>
      expect(screen.getByTestId("restore-choose").getAttribute("aria-disabled")).toBe("false"),
    );
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("what was set aside", () => {
  it("says what anybody can read, and goes once the person said yes", async () => {
    await open();
    const name = "tandem.damaged-20261101-081500.db";
    expect(part("asides-title").getByText(/not encrypted/)).toBeTruthy();
    button(`Remove ${name}`).focus();
    await fireEvent.click(button(`Remove ${name}`));
    await screen.findByRole("dialog", { name: `Remove ${name} for good?` });
    await press("confirm");
    await waitFor(() => expect(document.getElementById("asides-title")).toBeNull());
    await focused("title");
    expect(called("aside_remove").map(({ args }) => args)).toEqual([{ name }]);
  });
});

describe.each(LANGUAGES)("safety in %s", (language) => {
  it("has nothing that axe finds, with every form and dialog open", async () => {
    world.language = language;
    await openWithPassphrase();
    await expectAccessible();
    await press("change-passphrase");
    await press("copy-elsewhere");
    await type("passphrase-current", "something else");
    await choose(OTHER);
    await waitFor(() => expect(problem("passphrase-current")).toBeTruthy());
    await ready("backup-now");
    await press("backup-now");
    await told();
    await expectAccessible();
    await press("restore-choose");
    await screen.findByRole("dialog");
    await submit("passphrase-file");
    await waitFor(() => expect(problem("passphrase-file")).toBeTruthy());
    await expectAccessible();
  });

  it("has nothing that axe finds where the computer keeps the key", async () => {
    world.language = language;
    await open();
    await press("change-passphrase");
    await fireEvent.click(screen.getAllByTestId("backup")[0]!.querySelectorAll("button")[2]!);
    await screen.findByRole("dialog");
    await expectAccessible();
  });
});
