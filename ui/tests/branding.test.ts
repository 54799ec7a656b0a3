/** The branding of a federation on the report screen: asked about, accepted by name, marked, removed. */
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { LANGUAGES } from "./locales";
import type { Assessment } from "./mock/views";
import { World } from "./mock/world";
import { expectAccessible, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  world.place = { screen: "report", assessment: mine.id };
});

const press = (id: string) => fireEvent.click(screen.getByTestId(id));
const commands = (command: string) => world.calls.filter((call) => call.command === command);
const field = () => document.getElementById("publisher-name") as HTMLInputElement;
const problem = () => document.getElementById("publisher-name-problem")?.textContent ?? "";
const state = () => screen.getByTestId("branding-state").textContent.trim();

async function choose(as: string): Promise<HTMLElement> {
  world.report.state = as;
  await press("choose-branding");
  return await screen.findByTestId("offer");
}

async function type(name: string): Promise<void> {
  await fireEvent.input(field(), { target: { value: name } });
}

describe("a branding file", () => {
  it("of a known publisher is used at once", async () => {
    await start(world);
    expect(screen.getByTestId("branding-none")).toBeTruthy();
    world.report.state = "known";
    await press("choose-branding");
    await screen.findByTestId("branding-used");
    expect(screen.queryByTestId("offer")).toBeNull();
    expect(state()).toBe("Verified: signed by Digitale Coalitie.");
    expect(screen.getByRole("img", { name: "The logo of Digitale Coalitie" })).toBeTruthy();
  });

  it("of a new publisher shows name and key, and is used once the name was typed", async () => {
    await start(world);
    const offer = await choose("new");
    expect(offer.textContent).toContain("does not know this publisher yet");
    expect(offer.textContent).toContain("RWRoyHJs3o59");
    expect(screen.queryByTestId("branding-used")).toBeNull();
    await press("accept-branding");
    await waitFor(() => expect(problem()).toMatch(/^Error: This is not the name/));
    expect(document.activeElement).toBe(field());
    await type("Digitale");
    expect(problem()).toBe("");
    await fireEvent.keyDown(field(), { key: "Enter" });
    await waitFor(() => expect(problem()).not.toBe(""));
    await type("Digitale Coalitie");
    await press("accept-branding");
    await screen.findByTestId("branding-used");
    expect(screen.queryByTestId("offer")).toBeNull();
    expect(commands("branding_accept").at(-1)?.args).toEqual({
      id: mine.id,
      name: "Digitale Coalitie",
    });
    expect(screen.getByTestId("publishers").textContent).toContain("Digitale Coalitie");
  });

  it.each([
    ["other-key", "you accepted another key"],
    ["other-name", "under the name “Federatie”"],
    ["unsigned", "has no signature"],
    ["altered", "does not fit this file"],
  ])("that is %s says what is wrong and what to do", async (as, words) => {
    await start(world);
    const offer = await choose(as);
    expect(offer.textContent).toContain(words);
    expect(offer.textContent).toMatch(/Ask (Digitale Coalitie|Federatie)/);
    await press("leave-branding");
    await waitFor(() => expect(screen.queryByTestId("offer")).toBeNull());
    expect(screen.getByTestId("branding-none")).toBeTruthy();
    expect(commands("branding_accept")).toHaveLength(0);
  });

  it.each(["unsigned", "altered"])("that is %s is marked as not verified", async (as) => {
    await start(world);
    const offer = await choose(as);
    expect(offer.textContent).toContain("every report say that it was not verified");
    expect(screen.getByTestId("accept-branding").textContent).toBe("Use it, not verified");
    await type("Digitale Coalitie");
    await press("accept-branding");
    await screen.findByTestId("branding-used");
    expect(state()).toMatch(/^Not verified: the file says that it comes from “Digitale Coalitie”/);
    expect(screen.queryByTestId("publishers")).toBeNull();
  });

  it("is removed, and its publisher is forgotten, with the focus kept", async () => {
    await start(world);
    await choose("new");
    await type("Digitale Coalitie");
    await press("accept-branding");
    await screen.findByTestId("publishers");
    const forget = screen.getByTestId("publishers").querySelector("button") as HTMLButtonElement;
    expect(forget.textContent).toBe("Forget Digitale Coalitie");
    await fireEvent.click(forget);
    await waitFor(() => expect(state()).toMatch(/^Not verified/));
    expect(screen.queryByTestId("publishers")).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("choose-branding")));
    await press("remove-branding");
    await screen.findByTestId("branding-none");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("choose-branding")));
  });

  it("that cannot be read is named with what is wrong, and the one before stays", async () => {
    world.report.state = "known";
    await start(world);
    await press("choose-branding");
    await screen.findByTestId("branding-used");
    const problems = [{ path: "contact.web", message: "This is not the address of a web page." }];
    world.failing.set("branding_choose", { code: "invalidFile", name: "b.json", problems });
    await press("choose-branding");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("contact.web");
    expect(screen.getByTestId("branding-used")).toBeTruthy();
  });

  it("changes nothing when the dialog was closed", async () => {
    world.cancelled.add("branding_choose");
    await start(world);
    await press("choose-branding");
    await waitFor(() => expect(commands("branding_choose")).toHaveLength(1));
    expect(screen.getByTestId("branding-none")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps a name on the cover that cannot be stored, with its problem", async () => {
    await start(world);
    const name = screen.getByLabelText<HTMLInputElement>(/^Offered by/);
    await fireEvent.input(name, { target: { value: "x".repeat(201) } });
    await fireEvent.blur(name);
    await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
    world.report.state = "known";
    await press("choose-branding");
    await screen.findByTestId("branding-used");
    expect(name.getAttribute("aria-invalid")).toBe("true");
  });
});

describe.each(LANGUAGES)("the branding in %s", (language) => {
  it("has nothing that axe finds", async () => {
    world.language = language;
    await start(world);
    await choose("other-key");
    await press("accept-branding");
    await waitFor(() => expect(problem()).not.toBe(""));
    await expectAccessible();
    await type("Digitale Coalitie");
    await press("accept-branding");
    await screen.findByTestId("publishers");
    await expectAccessible();
  });
});
