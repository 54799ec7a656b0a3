/** The NIS2 screen: what the business is, and what the law makes of it. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import type { Nis2Fields, Nis2View } from "../src/api/generated/types";
import { LANGUAGES } from "./locales";
import type { Assessment } from "./mock/views";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  world.place = { screen: "nis2", assessment: mine.id };
});

const saves = () => world.calls.filter((call) => call.command === "nis2_save");
const lastSaved = () => saves().at(-1)?.args.fields as Nis2Fields;
const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const field = (name: RegExp | string) => screen.getByLabelText<HTMLInputElement>(name);
const type = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const result = () => screen.getByTestId("result");
const choose = (group: RegExp, answer: string) =>
  fireEvent.click(
    within(screen.getByRole("radiogroup", { name: group })).getByRole("radio", { name: answer }),
  );
const MANAGES = /^You manage or maintain/;
const COMPLETE: Partial<Nis2Fields> = {
  activities: ["manages-it"],
  mainEstablishment: "BE",
  group: "no",
  partnered: "no",
};

describe("the NIS2 screen", () => {
  it("opens again where the person was, and from its tab on every screen", async () => {
    await start(world);
    expect(heading()).toBe("Does the NIS2 law cover your business?");
    expect(screen.getByTestId("tab-nis2").getAttribute("aria-current")).toBe("page");
    for (const tab of ["organisation", "sections", "results"]) {
      await fireEvent.click(screen.getByTestId(`tab-${tab}`));
      await waitFor(() => expect(document.querySelector(`[data-screen=${tab}]`)).not.toBeNull());
      expect(screen.getByTestId("tab-nis2").textContent).toBe("NIS2");
    }
    const tabs = [...document.querySelectorAll("nav a")].map((tab) => tab.textContent);
    expect(tabs.indexOf("NIS2")).toBe(tabs.indexOf("Availability") + 1);
    await fireEvent.click(screen.getByTestId("tab-nis2"));
    await waitFor(() => expect(heading()).toBe("Does the NIS2 law cover your business?"));
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("shows the readiness on each measure, and goes to what lifts it", async () => {
    await start(world);
    const measures = within(screen.getByTestId("measures"));
    expect(measures.getAllByText(/40 – 65|100 – 100/)).toHaveLength(2);
    expect(measures.getByText("Not asked at this depth")).toBeTruthy();
    expect(measures.getAllByText("mfa-everyone")).toHaveLength(1);
    await fireEvent.click(measures.getByText("mfa-everyone"));
    await waitFor(() => expect(document.querySelector("[data-screen=question]")).not.toBeNull());
  });

  it("invites to begin with what the business does, and asks nothing more before", async () => {
    await start(world);
    expect(within(result()).getByRole("heading").textContent).toBe(
      "Begin with what your business does",
    );
    expect(screen.queryByLabelText(/^Annual turnover/)).toBeNull();
    expect(screen.queryByLabelText(/^In which country/)).toBeNull();
    await fireEvent.click(screen.getByRole("link", { name: "Go to the activities" }));
    expect(document.activeElement).toBe(field("Search"));
  });

  it("finds by search words, whatever the accents, and needs every word", async () => {
    world.language = "fr";
    await start(world);
    const search = field("Chercher");
    const found = () =>
      screen.getAllByTestId(/^activity-/).map((item) => item.dataset.testid?.slice(9));
    await type(search, "HEBERGEMENT");
    expect(found()).toContain("hosts-for-customers");
    const many = found().length;
    await type(search, "hebergement  serveur");
    expect(found().length).toBeLessThanOrEqual(many);
    expect(found()).toContain("hosts-for-customers");
    await type(search, "hebergement girafe");
    expect(screen.queryAllByTestId(/^activity-/)).toEqual([]);
    expect(screen.getByTestId("found").textContent.trim()).toBe("Rien trouvé.");
    expect(document.body.textContent).toContain("Essayez d’autres mots");
  });

  it("says why something is not listed, and ticks that nothing is", async () => {
    await start(world);
    await type(field("Search"), "bakery");
    expect(document.body.textContent).toContain("Bakery, butcher or other shop");
    await fireEvent.click(screen.getByTestId("none-of-these"));
    await waitFor(() => expect(lastSaved().noActivity).toBe(true));
    expect(box("We do none of these").checked).toBe(true);
    await waitFor(() => expect(result().textContent).toContain("does not cover your business"));
  });

  it("stores a tick at once, and shows what does not count while it is ticked", async () => {
    await start(world);
    const item = screen.getByTestId("activity-manages-it");
    expect(item.textContent).not.toContain("Only selling hardware");
    await fireEvent.click(within(item).getByRole("button", { name: /^What counts/ }));
    expect(item.textContent).toContain("Only selling hardware");
    await fireEvent.click(box(MANAGES));
    expect(saves()).toHaveLength(1);
    expect(lastSaved().activities).toEqual(["manages-it"]);
    expect(item.textContent).toContain("In the law: Annex I");
    await waitFor(() => expect(screen.getByTestId("save-state").textContent).toBe("Saved"));
    await type(field("Search"), "hosting");
    expect(screen.getAllByTestId(/^activity-/)[0]).toBe(screen.getByTestId("activity-manages-it"));
  });

  it("shows the first twelve activities until somebody asks for all", async () => {
    const handle = world.handle.bind(world);
    world.handle = (command, args) => {
      const view = handle(command, args);
      if (!command.startsWith("nis2_")) return view;
      const { activities, ...rest } = view as Nis2View;
      const again = activities.map((row) => ({ ...row, id: `${row.id}-again` }));
      return { ...rest, activities: [...activities, ...again] };
    };
    await start(world);
    const items = () => screen.getAllByTestId(/^activity-/);
    expect(items()).toHaveLength(12);
    await press("Show all 16");
    expect(items()).toHaveLength(16);
    expect(document.activeElement).toBe(within(items()[12]!).getByRole("checkbox"));
    expect(screen.queryByTestId("show-all")).toBeNull();
  });

  it("lets none exclude the activities, and an activity exclude none", async () => {
    await start(world);
    await fireEvent.click(box(MANAGES));
    await fireEvent.click(box("We do none of these"));
    expect(box(MANAGES).checked).toBe(false);
    await waitFor(() => expect(lastSaved()).toMatchObject({ activities: [], noActivity: true }));
    await fireEvent.click(box(MANAGES));
    expect(box("We do none of these").checked).toBe(false);
    await waitFor(() =>
      expect(lastSaved()).toMatchObject({ activities: ["manages-it"], noActivity: false }),
    );
  });

  it("shows the money figures when they are asked for", async () => {
    await start(world);
    await type(field(/^Staff/), "60");
    await fireEvent.blur(field(/^Staff/));
    await fireEvent.click(box(MANAGES));
    await waitFor(() => expect(screen.getByLabelText(/^Where is your main/)).not.toBeNull());
    expect(screen.queryByLabelText(/^Annual turnover/)).toBeNull();
    await type(field(/^Staff/), "12");
    await fireEvent.blur(field(/^Staff/));
    await screen.findByLabelText(/^Annual turnover/);
    expect(screen.getByRole("radiogroup", { name: /25 to 50%/ })).not.toBeNull();
  });

  it("shows the money figures when they are known or wanted", async () => {
    Object.assign(mine.nis2, { ...COMPLETE, staff: "60", balanceSheet: "9" });
    await start(world);
    expect(field(/^Balance sheet/).value).toBe("9");
    mine.nis2.balanceSheet = "";
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
    await fireEvent.click(screen.getByTestId("tab-nis2"));
    await waitFor(() => expect(heading()).toMatch(/^Does the NIS2/));
    expect(screen.queryByLabelText(/^Balance sheet/)).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Add the money figures" }));
    await waitFor(() => expect(document.activeElement).toBe(field(/^Annual turnover/)));
  });

  it("keeps what was typed of a partner with a wrong share, and says what is wrong", async () => {
    Object.assign(mine.nis2, { ...COMPLETE, staff: "12" });
    await start(world);
    await choose(/25 to 50%/, "Yes");
    const row = () => within(screen.getByTestId("partners-0"));
    const share = () => row().getByLabelText<HTMLInputElement>(/^Share/);
    await type(row().getByLabelText("Name"), "Holding Claes");
    expect(share().getAttribute("aria-invalid")).toBeNull();
    await type(share(), "60");
    await fireEvent.blur(share());
    await waitFor(() => expect(share().getAttribute("aria-invalid")).toBe("true"));
    expect(row().getByText(/^Error: With more than half/)).not.toBeNull();
    expect(mine.nis2.partners).toEqual([]);
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
    await fireEvent.click(screen.getByTestId("tab-nis2"));
    await waitFor(() => expect(share().getAttribute("aria-invalid")).toBe("true"));
    expect(share().value).toBe("60");
    expect(row().getByLabelText<HTMLInputElement>("Name").value).toBe("Holding Claes");
    await type(share(), "30");
    await fireEvent.blur(share());
    await waitFor(() => expect(mine.nis2.partners).toHaveLength(1));
    expect(mine.nis2.partners[0]).toMatchObject({ name: "Holding Claes", share: "30" });
  });

  it("adds and removes enterprises, and asks about IT only in a group", async () => {
    await start(world);
    const independent = () => screen.queryByRole("radiogroup", { name: /independent/ });
    expect(independent()).toBeNull();
    await choose(/part of a group/, "Yes");
    expect(independent()).not.toBeNull();
    await type(within(screen.getByTestId("linked-0")).getByLabelText("Name"), "Alfa");
    await fireEvent.click(screen.getByTestId("add-linked"));
    const second = within(screen.getByTestId("linked-1"));
    expect(document.activeElement).toBe(second.getByLabelText("Name"));
    await type(second.getByLabelText("Name"), "Beta");
    await fireEvent.click(screen.getByRole("button", { name: "Remove Alfa" }));
    await waitFor(() => expect(mine.nis2.linked.map(({ name }) => name)).toEqual(["Beta"]));
    expect(document.activeElement).toBe(screen.getByTestId("add-linked"));
    await choose(/part of a group/, "No");
    expect(screen.queryByTestId("linked-0")).toBeNull();
    expect(lastSaved()).toMatchObject({ group: "no", linked: [] });
  });

  it("tells the result politely once it changes, and leads to what is missing", async () => {
    Object.assign(mine.nis2, COMPLETE);
    await start(world);
    const told = screen.getByTestId("told");
    expect(told.getAttribute("role")).toBe("status");
    expect(told.textContent).toBe("");
    const missing = within(screen.getByTestId("missing"));
    await fireEvent.click(missing.getByRole("link", { name: /^Your staff/ }));
    expect(document.activeElement).toBe(field(/^Staff/));
    await type(field(/^Staff/), "60");
    await waitFor(() => expect(told.textContent).toContain("is an important entity"));
    expect(within(result()).getByRole("heading", { level: 2 }).textContent).toContain("important");
    expect(screen.queryByTestId("missing")).toBeNull();
    await fireEvent.click(screen.getByRole("link", { name: "See the result" }));
    expect(document.activeElement?.textContent).toContain("important entity");
  });

  it("keeps what was typed when the language changes", async () => {
    await start(world);
    await fireEvent.click(box(MANAGES));
    await type(field(/^Staff/), "twelve");
    await fireEvent.blur(field(/^Staff/));
    await waitFor(() => expect(field(/^Staff/).getAttribute("aria-invalid")).toBe("true"));
    await type(field("Search"), "msp");
    await fireEvent.click(screen.getByTestId("language-nl"));
    await waitFor(() => expect(heading()).toBe("Geldt NIS2 voor uw zaak?"));
    expect(field(/^Personeel/).value).toBe("twelve");
    await waitFor(() => expect(document.body.textContent).toContain("Fout: Schrijf een getal"));
    expect(field("Zoeken").value).toBe("msp");
    expect(
      within(screen.getByTestId("activity-manages-it")).getByRole<HTMLInputElement>("checkbox")
        .checked,
    ).toBe(true);
  });

  it("says that it is not saved, keeps it, and saves it with the next change", async () => {
    await start(world);
    world.failing.set("nis2_save", { code: "storageBusy" });
    await fireEvent.click(box(MANAGES));
    await screen.findByRole("alert");
    const state = screen.getByTestId("save-state");
    await waitFor(() => expect(state.textContent).toBe("Not saved yet"));
    expect(box(MANAGES).checked).toBe(true);
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
    await fireEvent.click(screen.getByTestId("tab-nis2"));
    await waitFor(() => expect(box(MANAGES).checked).toBe(true));
    world.failing.clear();
    await type(field(/^Staff/), "60");
    await fireEvent.blur(field(/^Staff/));
    await waitFor(() => expect(mine.nis2).toMatchObject({ activities: ["manages-it"] }));
    expect(mine.nis2.staff).toBe("60");
  });
});

describe.each(LANGUAGES)("in %s, axe finds nothing on the NIS2 screen", (language) => {
  const facts: [string, Partial<Nis2Fields>][] = [
    ["that is empty", {}],
    [
      "that has to check",
      {
        activities: ["food-wholesale", "manages-it"],
        group: "yes",
        linked: [{ name: "Alfa", share: "", staff: "", turnover: "", balanceSheet: "" }],
        partnered: "yes",
        partners: [{ name: "", share: "30", staff: "", turnover: "", balanceSheet: "" }],
        turnover: "12000000",
        nis2Customers: "yes",
      },
    ],
    ["that finds an essential entity", { ...COMPLETE, staff: "300" }],
  ];
  it.each(facts)("%s", async (_, given) => {
    world.language = language;
    Object.assign(mine.nis2, given);
    await start(world);
    for (const part of document.querySelectorAll("details")) part.open = true;
    await type(document.getElementById("fact-activities") as HTMLElement, "b");
    await type(document.getElementById("fact-staff") as HTMLElement, "x");
    await fireEvent.blur(document.getElementById("fact-staff") as HTMLElement);
    await waitFor(() => expect(document.querySelector("[aria-invalid]")).not.toBeNull());
    await expectAccessible();
  });
});
