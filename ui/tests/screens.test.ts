/** The other screens, and every screen in three languages for people who do not see it. */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import { type Depth, questions } from "./mock/depths";
import type { Assessment } from "./mock/views";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
beforeEach(() => {
  world = new World();
});

const commands = () => world.calls.map((call) => call.command);
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const actions = async (name: string) => {
  await press(`Actions for ${name}`);
  return within(screen.getByRole("group", { name: `Actions for ${name}` }));
};

describe("home", () => {
  it("invites when the list is empty and starts an assessment", async () => {
    await start(world);
    expect(heading()).toBe("Who does what in your cloud?");
    await press("Start");
    await waitFor(() => expect(heading()).toBe("Which business is this about?"));
  });

  it("goes on where the person left off", async () => {
    world.add("Menuiserie Lambert", 8);
    await start(world);
    expect(heading()).toBe("Menuiserie Lambert");
    await press("Continue at question 9");
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 9 of 24"));
  });

  it("opens a finished assessment at its results", async () => {
    world.add("Garage Claes", 24);
    await start(world);
    await fireEvent.click(screen.getByRole("link", { name: "Garage Claes" }));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
  });

  it("renames in place", async () => {
    world.add("Garage Claes", 24);
    await start(world);
    const row = await actions("Garage Claes");
    await fireEvent.click(row.getByRole("button", { name: "Rename" }));
    const field = screen.getByLabelText<HTMLInputElement>("New name for “Garage Claes”");
    expect(field.value).toBe("Garage Claes");
    await fireEvent.input(field, { target: { value: "Garage Claes & Zoon" } });
    await press("Use this name");
    await screen.findByRole("link", { name: "Garage Claes & Zoon" });
  });

  it("duplicates, deletes and brings back", async () => {
    world.add("Garage Claes", 24);
    await start(world);
    const row = await actions("Garage Claes");
    await fireEvent.click(row.getByRole("button", { name: "Duplicate" }));
    await screen.findByRole("link", { name: "Garage Claes (2)" });
    await fireEvent.click(row.getByRole("button", { name: "Delete" }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(screen.queryByRole("link", { name: "Garage Claes" })).toBeNull();
    await fireEvent.click(undo);
    await screen.findByRole("link", { name: "Garage Claes" });
  });

  it("says what is wrong with a file, line by line, and goes on", async () => {
    world.failing.set("file_take_next", {
      code: "invalidFile",
      name: "claes.tandem.json",
      problems: [{ path: "answers[3]", message: "This answer does not exist." }],
    });
    world.desk.chosen = [{ name: "claes.tandem.json", outcome: "added" }];
    await start(world);
    await press("Open a file");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("answers[3]");
    await press("Close this message");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("shows an example", async () => {
    await start(world);
    await fireEvent.click(screen.getByRole("link", { name: "Bakkerij Peeters" }));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
    expect(commands()).toContain("sample_add");
  });
});

describe("organisation", () => {
  beforeEach(() => {
    world.place = { screen: "organisation", assessment: world.add("", 0).id };
  });

  const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
  const saves = () => world.calls.filter((call) => call.command === "organisation_save");

  it("stores what is typed, once the typing stops", async () => {
    await start(world);
    await fireEvent.input(field(/^Name/), { target: { value: "Garage" } });
    await fireEvent.input(field(/^Name/), { target: { value: "Garage Claes" } });
    expect(saves()).toEqual([]);
    await waitFor(() => expect(screen.getByTestId("save-state").textContent).toBe("Saved"));
    expect(saves()).toHaveLength(1);
    expect(saves()[0]?.args.fields).toMatchObject({ name: "Garage Claes" });
  });

  it("tells what is wrong with a field only after the person has left it", async () => {
    await start(world);
    const number = field(/^Enterprise number/);
    await fireEvent.input(number, { target: { value: "0999" } });
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(number.getAttribute("aria-invalid")).toBeNull();
    await fireEvent.blur(number);
    await waitFor(() => expect(number.getAttribute("aria-invalid")).toBe("true"));
    const described = number.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
    expect(document.getElementById(described)?.textContent).toContain("ten digits");
    await fireEvent.click(screen.getByTestId("language-fr"));
    await waitFor(() => expect(document.body.textContent).toContain("il faut dix chiffres"));
    expect(number.value).toBe("0999");
  });

  it("goes to the questions when all is in order, else to the field that is not", async () => {
    await start(world);
    await press("Go to the questions");
    await waitFor(() => expect(document.activeElement).toBe(field(/^Name/)));
    await fireEvent.input(field(/^Name/), { target: { value: "Garage Claes" } });
    await press("Go to the questions");
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 1 of 24"));
  });

  const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>("radio", { name });

  it("stores at once whether the business belongs to a group", async () => {
    await start(world);
    expect(radio(/^I don’t know yet/).checked).toBe(true);
    await fireEvent.input(field(/^Name/), { target: { value: "Garage Claes" } });
    await fireEvent.click(radio(/^Yes/));
    await waitFor(() => expect(screen.getByTestId("save-state").textContent).toBe("Saved"));
    expect(saves()).toHaveLength(1);
    expect(saves()[0]?.args.fields).toMatchObject({ name: "Garage Claes", group: "yes" });
  });

  it("tells what is wrong with the group, and leads there", async () => {
    world.groupProblem = "The companies of your group are known by name.";
    await start(world);
    await fireEvent.input(field(/^Name/), { target: { value: "Garage Claes" } });
    await fireEvent.click(radio(/^No/));
    const group = screen.getByRole("radiogroup", { name: /belong to a group/ });
    await waitFor(() => expect(group.getAttribute("aria-invalid")).toBe("true"));
    const described = group.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
    expect(document.getElementById(described)?.textContent).toMatch(/^Error: The companies/);
    await press("Go to the questions");
    await waitFor(() => expect(document.activeElement).toBe(group));
  });

  const depths = () => world.calls.filter((call) => call.command === "depth_save");

  it("stores how deep to go, and keeps what is typed and not stored", async () => {
    await start(world);
    const number = field(/^Enterprise number/);
    await fireEvent.input(number, { target: { value: "0999" } });
    await fireEvent.blur(number);
    await waitFor(() => expect(number.getAttribute("aria-invalid")).toBe("true"));
    await fireEvent.input(field(/^Staff/), { target: { value: "12" } });
    expect(radio(/^Express.*24 questions, about 12 minutes/).checked).toBe(true);
    await fireEvent.click(radio(/^Complete.*92 questions, about 46 minutes/));
    await waitFor(() => expect(depths()).toHaveLength(1));
    expect(depths()[0]?.args).toMatchObject({ depth: "complete" });
    await screen.findByText("About 46 minutes to go.");
    expect(number.value).toBe("0999");
    expect(field(/^Staff/).value).toBe("12");
    expect(number.getAttribute("aria-invalid")).toBe("true");
    await waitFor(() => expect(saves().at(-1)?.args.fields).toMatchObject({ staff: "12" }));
  });

  it("says what is still open at each depth, and that answers are kept", async () => {
    world.place = { screen: "organisation", assessment: world.add("Garage Claes", 24).id };
    await start(world);
    expect(document.body.textContent).toContain("The answers that you gave are kept.");
    radio(/24 questions, all answered/);
    radio(/58 questions, 34 still open, about 17 minutes/);
  });

  it("shows the depth that holds when another could not be stored", async () => {
    world.failing.set("depth_save", { code: "storageFull" });
    await start(world);
    await fireEvent.click(radio(/^Standard/));
    await screen.findByRole("alert");
    await waitFor(() => expect(radio(/^Express/).checked).toBe(true));
  });
});

describe("results", () => {
  it("asks for a second look before the score, and leads to the answers", async () => {
    const assessment = world.add("Garage Claes", 24);
    assessment.contradictions = 4;
    world.place = { screen: "results", assessment: assessment.id };
    await start(world);
    const notice = screen.getByTestId("contradictions");
    const title = document.querySelector("h1") as HTMLElement;
    expect(notice.compareDocumentPosition(title)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(title.getAttribute("aria-describedby")).toBe(notice.querySelector("h2")?.id);
    const entries = within(notice).getAllByTestId("contradiction");
    expect(entries).toHaveLength(4);
    expect(entries[0]?.textContent).toContain("put back from a backup");
    expect(within(notice).getByText("Show 2 more").closest("details")?.open).toBe(false);
    const links = within(entries[0] as HTMLElement).getAllByRole("link");
    expect(links).toHaveLength(2);
    await fireEvent.click(links[1] as HTMLElement);
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 2 of 24"));
  });

  it("says nothing where no answers deserve a second look", async () => {
    world.place = { screen: "results", assessment: world.add("Garage Claes", 24).id };
    await start(world);
    expect(screen.queryByTestId("contradictions")).toBeNull();
    expect(document.querySelector("h1")?.hasAttribute("aria-describedby")).toBe(false);
  });

  const deeper = async (answered: number, change: (of: Assessment) => void = () => undefined) => {
    const assessment = world.add("Garage Claes", answered);
    change(assessment);
    world.place = { screen: "results", assessment: assessment.id };
    await start(world);
    return screen.queryByTestId("deeper")?.textContent;
  };

  it("offers the next depth and opens its first open question", async () => {
    expect(await deeper(24)).toContain("34 more questions, about 17 minutes");
    await press("Continue with “Standard”");
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 3 of 58"));
    expect(screen.getByTestId("question").dataset.question).toBe("question-25");
    expect(commands().filter((command) => command === "depth_save")).toHaveLength(1);
  });

  it("offers no depth while a question is open", async () => {
    expect(await deeper(23)).toBeUndefined();
  });

  it("offers no depth below the deepest, nor one that has nothing left to ask", async () => {
    const all = (of: Assessment, depth: Depth) => {
      const answer = { choice: "choice-0", reason: "", note: "", evidence: "" };
      for (const { id } of questions(depth)) of.answers.set(id, answer);
    };
    expect(await deeper(0, (of) => all(of, "standard"))).toContain("Complete");
    cleanup();
    expect(await deeper(0, (of) => all(of, "complete"))).toBeUndefined();
  });

  it("shows one contact openly, several behind a line, those of the regions together", async () => {
    world.place = { screen: "results", assessment: world.add("Garage Claes", 24).id };
    await start(world);
    const contacts = (action: number) =>
      within(screen.getByTestId(`action-action-${action}`)).queryAllByTestId("contact");
    const line = (contact?: HTMLElement) =>
      contact?.closest("details")?.querySelector("summary")?.textContent;
    expect(contacts(1)).toHaveLength(1);
    expect(line(contacts(1)[0])).toMatch(/^Why and how/);
    expect(contacts(1)[0]?.textContent).toContain("https://atwork.safeonweb.be");
    expect(contacts(1)[0]?.querySelector("a")?.textContent).toContain("opens in your browser");
    expect(contacts(2)).toHaveLength(5);
    expect(line(contacts(2)[0])).toMatch(/^5 contacts in Belgium/);
    expect(contacts(2)[1]?.textContent).toContain("Telephone: +32 2 501 05 60");
    expect(contacts(2)[2]?.closest("ul")?.previousElementSibling?.textContent).toBe(
      "Support in your region",
    );
    expect(contacts(3)).toEqual([]);
    expect(line(contacts(4)[0])).toMatch(/^Support in your region/);
    expect(contacts(4)[0]?.textContent).toContain("Flanders");
  });

  it("gives no level while questions are open, and leads to the first of them", async () => {
    world.place = { screen: "results", assessment: world.add("Garage Claes", 8).id };
    await start(world);
    expect(heading()).toMatch(/^Provisional/);
    await fireEvent.click(screen.getByRole("link", { name: "Go to the first open question" }));
    await waitFor(() => expect(screen.getByTestId("place").textContent).toBe("Question 9 of 24"));
  });

  it("writes the report once, says where, and opens it", async () => {
    world.place = { screen: "results", assessment: world.add("Garage Claes", 24).id };
    world.delay = (command) => (command === "export_save" ? 50 : 0);
    await start(world);
    const button = screen.getByTestId("save-report");
    expect(button.textContent).toBe("Save the action plan as PDF");
    await fireEvent.click(button);
    expect(button.textContent).toBe("Writing the PDF…");
    await fireEvent.click(button);
    expect((await screen.findByTestId("report-saved")).textContent).toContain("Lambert.pdf");
    expect(commands().filter((command) => command === "export_save")).toHaveLength(1);
    await press("Open it");
    expect(commands()).toContain("saved_open");
  });
});

describe("starting", () => {
  it("says so when the program cannot start, and tries again", async () => {
    world.failing.set("start", { code: "storageDamaged" });
    await start(world);
    expect(heading()).toBe("This did not work");
    world.failing.clear();
    await press("Try again");
    await waitFor(() => expect(heading()).toBe("Who does what in your cloud?"));
  });

  it("shows the list when the place of last time is gone", async () => {
    world.place = { screen: "results", assessment: "gone" };
    await start(world);
    await screen.findByRole("alert");
    expect(heading()).toBe("Who does what in your cloud?");
  });

  it("tells once what happened to the data", async () => {
    world.notice = "Your data was brought back from a copy.";
    await start(world);
    expect(screen.getByTestId("notice").textContent).toContain("brought back");
    await press("Close this message");
    expect(screen.queryByTestId("notice")).toBeNull();
  });
});

describe.each(LANGUAGES)("in %s, axe finds nothing on", (language) => {
  beforeEach(() => {
    world.language = language;
  });
  const open = () => Array.from(document.querySelectorAll("details"), (part) => (part.open = true));

  it("the empty list", async () => {
    await start(world);
    await expectAccessible();
  });

  it("the list with actions, a notice and an error", async () => {
    world.add("Garage Claes", 24);
    world.add("", 3);
    world.notice = "…";
    world.failing.set("file_take_next", { code: "invalidFile", name: "a", problems: [] });
    world.desk.chosen = [{ name: "a", outcome: "added" }];
    await start(world);
    await fireEvent.click(screen.getByTestId("import"));
    await fireEvent.click(document.querySelector("[aria-expanded]") as HTMLElement);
    await screen.findByRole("alert");
    await expectAccessible();
  });

  it("the organisation with problems", async () => {
    world.place = { screen: "organisation", assessment: world.add("", 0).id };
    world.groupProblem = "…";
    await start(world);
    await fireEvent.click(screen.getByTestId("choice-complete"));
    await fireEvent.click(screen.getByTestId("go"));
    await waitFor(() => expect(document.querySelector("[aria-invalid]")).not.toBeNull());
    await expectAccessible();
  });

  it("a question with a reason, a note and all parts open", async () => {
    const assessment = world.add("Garage Claes", 3).id;
    world.place = { screen: "question", assessment, question: "question-2" };
    await start(world);
    await fireEvent.click(screen.getByTestId("add-note"));
    await fireEvent.click(document.querySelector("[value=not-applicable]") as HTMLElement);
    open();
    await expectAccessible();
  });

  it("a question of the deepest round with a word explained", async () => {
    const assessment = world.add("Garage Claes", 3);
    assessment.depth = "complete";
    world.place = { screen: "question", assessment: assessment.id, question: "question-5" };
    await start(world);
    await fireEvent.click(document.querySelector("[data-term] button") as HTMLElement);
    expect(document.querySelector('[role="tooltip"]:not([hidden])')).not.toBeNull();
    await expectAccessible();
  });

  it.each([8, 24])("the results with %i answers", async (answered) => {
    const assessment = world.add("Garage Claes", answered);
    assessment.contradictions = 4;
    world.place = { screen: "results", assessment: assessment.id };
    await start(world);
    open();
    await expectAccessible();
  });
});
