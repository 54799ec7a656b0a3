/** The report screen: files that are saved, the cover, the preview, answers that come back. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import type { Assessment } from "./mock/views";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  world.place = { screen: "report", assessment: mine.id };
});

const press = (id: string) => fireEvent.click(screen.getByTestId(id));
const commands = (command: string) => world.calls.filter((call) => call.command === command);
const name = () => screen.getByLabelText<HTMLInputElement>(/^Offered by/);
const frame = () => screen.getByTestId("preview").querySelector("iframe") as HTMLIFrameElement;
const focused = () => document.activeElement;
const state = () => screen.getByTestId("cover-state").textContent.trim();
/** Waits until a button can be pressed again. */
const free = (id: string) =>
  waitFor(() => expect(screen.getByTestId(id).getAttribute("aria-disabled")).toBe("false"));

async function type(value: string): Promise<void> {
  await fireEvent.input(name(), { target: { value } });
}

async function toLanguage(code: string): Promise<void> {
  await press(`language-${code}`);
  await waitFor(() => expect(document.documentElement.lang).toBe(`${code}-BE`));
}

describe("the files of the report screen", () => {
  it.each(["pdf", "pdf-plan", "pdf-management", "html", "xlsx", "csv", "ics", "json"])(
    "saves %s, says where it is and opens it",
    async (format) => {
      await start(world);
      expect(heading()).toBe("Your report is ready");
      await press(`save-${format}`);
      const saved = await screen.findByTestId(`saved-${format}`);
      expect(commands("export_save").at(-1)?.args).toEqual({ id: mine.id, format });
      expect(saved.textContent).toContain("Menuiserie Lambert.pdf is in /home/an/Documents.");
      await press("open-file");
      expect(commands("saved_open")).toHaveLength(1);
    },
  );

  it("saves an anonymous file by a command of its own, and says what remains", async () => {
    await start(world);
    expect(screen.getByTestId("format-anonymous").textContent).toMatch(
      /No name, number, date, country .* a rare combination can still give it away/,
    );
    await press("save-anonymous");
    await screen.findByTestId("saved-anonymous");
    expect(commands("anonymous_save").at(-1)?.args).toEqual({ id: mine.id });
    expect(commands("export_save")).toHaveLength(0);
  });

  it("saves the sheets of questions too, and offers to open the last file only", async () => {
    await start(world);
    await press("save-pdf");
    await screen.findByTestId("saved-pdf");
    await press("save-questions-xlsx");
    await screen.findByTestId("saved-questions-xlsx");
    expect(screen.queryByTestId("saved-pdf")).toBeNull();
    expect(screen.getAllByTestId("open-file")).toHaveLength(1);
  });

  it("says that a file is being made, and makes one at a time", async () => {
    world.delay = (command) => (command === "export_save" ? 30 : 0);
    await start(world);
    await press("save-pdf-plan");
    await press("save-pdf-plan");
    await press("save-html");
    expect(screen.getByTestId("progress").textContent.trim()).toBe("“The plan” is being made.");
    expect(screen.getByTestId("save-html").getAttribute("aria-disabled")).toBe("true");
    await screen.findByTestId("saved-pdf-plan");
    expect(screen.getByTestId("progress").textContent.trim()).toBe("");
    expect(commands("export_save")).toHaveLength(1);
  });

  it("shows why a file could not be saved, and can try again", async () => {
    world.failing.set("export_save", { code: "fileUnwritable", name: "report.pdf" });
    await start(world);
    await press("save-pdf");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("report.pdf");
    expect(screen.queryByTestId("saved-pdf")).toBeNull();
    world.failing.clear();
    await press("save-pdf");
    await screen.findByTestId("saved-pdf");
  });

  it("says nothing when the dialog was closed", async () => {
    world.cancelled.add("export_save");
    await start(world);
    await press("save-xlsx");
    await waitFor(() => expect(commands("export_save")).toHaveLength(1));
    await free("save-xlsx");
    expect(screen.queryByTestId("saved-xlsx")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("names the assessment that the report compares with, when there is one", async () => {
    await start(world);
    expect(screen.queryByText(/^The report compares/)).toBeNull();
    world.report.before = "14 March 2026";
    await press("tab-results");
    await screen.findByTestId("report-forms");
    await press("report-forms");
    await screen.findByText("The report compares with your assessment of 14 March 2026.");
  });
});

describe("the report in a frame", () => {
  it("is shown on demand, without any rights, and closed", async () => {
    await start(world);
    expect(screen.queryByTestId("preview")).toBeNull();
    await press("show-preview");
    await screen.findByTestId("preview");
    await waitFor(() => expect(focused()?.id).toBe("preview-title"));
    expect(frame().getAttribute("sandbox")).toBe("");
    expect(frame().getAttribute("srcdoc")).toContain("Garage Claes, en");
    expect(frame().title).toBe("The full report");
    expect(screen.queryByTestId("show-preview")).toBeNull();
    await press("close-preview");
    await waitFor(() => expect(focused()).toBe(screen.getByTestId("show-preview")));
    expect(screen.queryByTestId("preview")).toBeNull();
  });

  it("follows the language and the cover", async () => {
    await start(world);
    await press("show-preview");
    await screen.findByTestId("preview");
    await type("Bureau Peeters");
    await fireEvent.blur(name());
    await waitFor(() => expect(frame().srcdoc).toContain("Bureau Peeters"));
    await toLanguage("nl");
    await waitFor(() => expect(frame().srcdoc).toContain("Garage Claes, nl"));
    expect(frame().title).toBe("Het volledige rapport");
  });

  it("stays closed when it cannot be made", async () => {
    world.failing.set("report_preview", { code: "assessmentNotFound" });
    await start(world);
    await press("show-preview");
    await screen.findByRole("alert");
    await free("show-preview");
    expect(screen.queryByTestId("preview")).toBeNull();
  });
});

describe("the cover", () => {
  it("stores the name when the field is left and when Enter is pressed", async () => {
    await start(world);
    await type("Bureau Peeters");
    expect(commands("consultant_save")).toHaveLength(0);
    await fireEvent.blur(name());
    await waitFor(() => expect(world.report.consultant).toBe("Bureau Peeters"));
    await waitFor(() => expect(state()).toBe("Saved"));
    await fireEvent.blur(name());
    expect(commands("consultant_save")).toHaveLength(1);
    await type("Peeters");
    expect(state()).toBe("");
    await fireEvent.submit(name().form as HTMLFormElement);
    await waitFor(() => expect(world.report.consultant).toBe("Peeters"));
  });

  it("stores the name before a file is made and before the screen is left", async () => {
    await start(world);
    await type("Peeters");
    await press("save-pdf");
    await screen.findByTestId("saved-pdf");
    const order = world.calls.map((call) => call.command);
    expect(order.indexOf("consultant_save")).toBeLessThan(order.indexOf("export_save"));
    await type("Claes");
    await press("tab-results");
    await waitFor(() => expect(world.report.consultant).toBe("Claes"));
  });

  it("says under the field what is wrong with a name, in every language, and keeps it", async () => {
    await start(world);
    const long = "x".repeat(201);
    await type(long);
    await fireEvent.blur(name());
    await waitFor(() => expect(name().getAttribute("aria-invalid")).toBe("true"));
    const problem = () => document.getElementById("consultant-problem")?.textContent ?? "";
    expect(problem()).toMatch(/^Error: This text is longer than 200/);
    await press("choose-logo");
    await waitFor(() => expect(world.report.logo).not.toBe(""));
    expect(problem()).not.toBe("");
    await toLanguage("nl");
    await waitFor(() => expect(problem()).toMatch(/^Fout: /));
    const field = screen.getByLabelText<HTMLInputElement>(/^Aangeboden door/);
    expect(field.value).toBe(long);
    expect(world.report.consultant).toBe("");
    await fireEvent.input(field, { target: { value: "Peeters" } });
    await fireEvent.blur(field);
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBeNull());
    expect(world.report.consultant).toBe("Peeters");
  });

  it("keeps a name that could not be stored, and stores it with the next chance", async () => {
    world.failing.set("consultant_save", { code: "storageFull" });
    await start(world);
    await type("Peeters");
    await fireEvent.blur(name());
    await screen.findByRole("alert");
    await waitFor(() => expect(state()).toBe("Not saved yet"));
    world.failing.clear();
    await press("tab-results");
    await waitFor(() => expect(world.report.consultant).toBe("Peeters"));
  });

  it("shows the logo with whose it is, takes another, and takes it away", async () => {
    world.report.consultant = "Bureau Peeters";
    await start(world);
    expect(screen.queryByRole("img", { name: /logo/i })).toBeNull();
    await press("choose-logo");
    await screen.findByRole("img", { name: "The logo of Bureau Peeters" });
    expect(screen.getByTestId("choose-logo").textContent).toBe("Choose another logo");
    await press("remove-logo");
    await waitFor(() => expect(focused()).toBe(screen.getByTestId("choose-logo")));
    expect(screen.queryByRole("img", { name: /logo/i })).toBeNull();
    expect(world.report.logo).toBe("");
  });

  it("says why a logo was refused, and keeps the one before", async () => {
    await start(world);
    await press("choose-logo");
    await screen.findByRole("img", { name: "Your logo" });
    world.failing.set("logo_choose", { code: "logoNotAnImage", name: "logo.svg" });
    await press("choose-logo");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("“logo.svg” is neither a PNG nor a JPEG picture");
    expect(screen.getByRole("img", { name: "Your logo" })).toBeTruthy();
  });

  it("changes nothing when the dialog was closed", async () => {
    world.cancelled.add("logo_choose");
    await start(world);
    await press("choose-logo");
    await waitFor(() => expect(commands("logo_choose")).toHaveLength(1));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByTestId("choose-logo").textContent).toBe("Choose a logo");
  });
});

describe("questions for others", () => {
  const items = (id: string) => within(screen.getByTestId(id)).getAllByRole("listitem");

  it("names who is asked and how much", async () => {
    await start(world);
    const others = screen.getByTestId("others").textContent;
    expect(others).toMatch(/For our IT partner\s+4 questions/);
    expect(others).toMatch(/For our accountant\s+1 question(?!s)/);
  });

  it("reads answers back, and tells what was taken, what stays and what is none", async () => {
    await start(world);
    await press("take-answers");
    const told = await screen.findByTestId("taken");
    expect(told.closest("[role=status]")).not.toBeNull();
    expect(told.textContent.trim()).toBe(
      "questions-it.xlsx has been read. Taken over: 3. Already answered here: 1. Not taken over: 1.",
    );
    expect(items("list-taken")).toHaveLength(3);
    expect(items("list-kept")).toHaveLength(1);
    expect(items("list-refused")[0]?.textContent).toContain("from 1 to 4");
    // Nothing is left to ask: the sheets go, what was read stays.
    expect(screen.getByTestId("others").textContent).toContain("Nothing is left to ask");
    expect(screen.queryByTestId("format-questions-pdf")).toBeNull();
    await toLanguage("fr");
    await waitFor(() => expect(screen.getByTestId("taken").textContent).toContain("a été lu"));
    expect(screen.getByTestId("list-taken").lang).toBe("en");
  });

  it("leaves out a list that holds nothing", async () => {
    const take = world.report.take.bind(world.report);
    world.report.take = (...args) => ({ ...take(...args), kept: [], refused: [] });
    await start(world);
    await press("take-answers");
    await screen.findByTestId("list-taken");
    expect(screen.queryByTestId("list-kept")).toBeNull();
    expect(screen.queryByTestId("list-refused")).toBeNull();
  });

  it("says why a file holds no answers, and nothing when the dialog was closed", async () => {
    world.cancelled.add("answers_take");
    await start(world);
    await press("take-answers");
    await waitFor(() => expect(commands("answers_take")).toHaveLength(1));
    await free("take-answers");
    expect(screen.queryByTestId("taken")).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
    world.cancelled.clear();
    world.failing.set("answers_take", { code: "noAnswersFound", name: "photo.csv" });
    await press("take-answers");
    expect((await screen.findByRole("alert")).textContent).toContain("“photo.csv” holds no answer");
    await free("take-answers");
  });
});

describe.each(LANGUAGES)("the report screen in %s", (language) => {
  it("has nothing that axe finds", async () => {
    world.language = language;
    await start(world);
    await expectAccessible();
    await press("choose-logo");
    await press("save-pdf");
    await screen.findByTestId("saved-pdf");
    await press("show-preview");
    await screen.findByTestId("preview");
    await press("take-answers");
    await screen.findByTestId("list-refused");
    await expectAccessible();
  });
});
