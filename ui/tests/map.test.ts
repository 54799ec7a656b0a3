/** The cloud map: which services are in use, stored as they are given. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import type { ServiceFields } from "../src/api/generated/types";
import { t } from "../src/i18n/words.svelte";
import { LANGUAGES } from "./locales";
import { inUse } from "./mock/services";
import type { Assessment } from "./mock/views";
import { word } from "./mock/words";
import { World } from "./mock/world";
import { expectAccessible, heading, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  world.place = { screen: "map", assessment: mine.id };
});

const saves = () => world.calls.filter((call) => call.command === "services_save");
const given = () => saves().map((call) => call.args.services as ServiceFields[] | null);
const stored = () => mine.services?.map(({ service }) => service) ?? null;
const box = (id: string) => within(screen.getByTestId(id)).getByRole<HTMLInputElement>("checkbox");
const tick = (id: string) => fireEvent.click(box(id));
const item = (at: number) => within(screen.getByTestId(`in-use-${at}`));
const type = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });
const choose = (select: HTMLElement, value: string) =>
  fireEvent.change(select, { target: { value } });
const columns = () =>
  within(screen.getByTestId("matrix"))
    .getAllByRole("columnheader")
    .slice(1)
    .map((column) => column.textContent);
const shown = (names: string[]) => waitFor(() => expect(columns()).toEqual(names));
const TOO_LONG = "x".repeat(201);

/** The person looks at the services, which are folded once some are ticked. */
async function unfolded(...services: ServiceFields[]): Promise<void> {
  mine.services = services;
  await start(world);
  (screen.getByTestId("services") as HTMLDetailsElement).open = true;
}

describe("the services of the cloud map", () => {
  it("asks which are in use, the usual ones first and the others on their shelves", async () => {
    await start(world);
    expect(heading()).toBe("Which online services do you use?");
    expect(screen.queryByTestId("matrix")).toBeNull();
    expect(screen.getByTestId("services").hasAttribute("open")).toBe(true);
    const usual = screen.getByRole("list", { name: "Usual in a Belgian business" });
    expect(within(usual).getAllByRole("checkbox")).toHaveLength(2);
    const mail = screen.getByTestId("shelf-mail-and-files");
    expect(within(mail).getAllByTestId(/^service-/)).toHaveLength(1);
    const servers = screen.getByTestId("shelf-servers-and-storage");
    expect(within(servers).getAllByTestId(/^service-/)).toHaveLength(3);
  });

  it("stores a tick at once, and the table shows the service", async () => {
    await start(world);
    await tick("service-m365");
    await shown(["Microsoft 365"]);
    expect(given()).toEqual([[inUse("m365")]]);
    expect(heading()).toBe("One task belongs to nobody");
    expect(screen.getByTestId("cell-0-accounts_identities").textContent).toContain("Nobody");
    await waitFor(() => expect(screen.getByTestId("save-state").textContent.trim()).toBe("Saved."));
    await tick("service-ovh-public-cloud");
    await shown(["Microsoft 365", "OVHcloud Public Cloud / VPS"]);
    expect(screen.getByTestId("services").textContent).toContain("Your services: 2 services");
    await tick("service-m365");
    await shown(["OVHcloud Public Cloud / VPS"]);
    expect(stored()).toEqual(["ovh-public-cloud"]);
  });

  it("finds by every word, whatever the accents, and says how many", async () => {
    world.language = "fr";
    await start(world);
    const found = () => screen.queryAllByTestId(/^service-/).map((one) => one.dataset.testid);
    const said = () => screen.getByTestId("found").textContent.trim();
    expect(said()).toBe("");
    await type(screen.getByRole("searchbox"), "LOUÉS amazon");
    expect(found()).toEqual(["service-aws-ec2"]);
    expect(said()).toBe(t("map-screen-found", { count: 1 }));
    await type(screen.getByRole("searchbox"), "messagerie");
    expect(found()).toEqual(["service-m365", "service-gworkspace"]);
    expect(said()).toBe(t("map-screen-found", { count: 2 }));
    await type(screen.getByRole("searchbox"), "messagerie girafe");
    expect(found()).toEqual([]);
    expect(said()).toBe(t("map-screen-found", { count: 0 }));
    await type(screen.getByRole("searchbox"), " ");
    expect(found()).toHaveLength(6);
  });

  it("lets none clear the ticks, stores it as an empty list, and nothing said as nothing", async () => {
    await unfolded(inUse("m365"), inUse("aws-ec2"));
    await tick("no-service");
    await waitFor(() => expect(heading()).toBe("No online service in use"));
    expect(given().at(-1)).toEqual([]);
    expect(mine.services).toEqual([]);
    expect(box("service-m365").checked).toBe(false);
    expect(screen.queryByTestId("matrix")).toBeNull();
    await tick("no-service");
    await waitFor(() => expect(heading()).toBe("Which online services do you use?"));
    expect(given().at(-1)).toBeNull();
    expect(mine.services).toBeNull();
    await tick("no-service");
    await tick("service-m365");
    await shown(["Microsoft 365"]);
    expect(box("no-service").checked).toBe(false);
  });

  it("shows again that none is in use, and that nobody said", async () => {
    await unfolded();
    expect(box("no-service").checked).toBe(true);
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
    mine.services = null;
    await fireEvent.click(screen.getByTestId("tab-map"));
    await waitFor(() => expect(heading()).toBe("Which online services do you use?"));
    expect(box("no-service").checked).toBe(false);
  });

  it("adds a service of one's own, with a name, a provider and a kind", async () => {
    await start(world);
    await fireEvent.click(screen.getByTestId("add-own"));
    await shown(["Service without a name"]);
    await type(item(0).getByLabelText("What do you call it?"), "Planning board");
    await shown(["Planning board"]);
    await type(item(0).getByLabelText("Who provides it?"), "Softbedrijf Maes");
    await choose(item(0).getByLabelText("What kind of service is it?"), "iaas_vm");
    await choose(item(0).getByLabelText(/owner of the provider/), "BE");
    await waitFor(() =>
      expect(mine.services).toEqual([
        inUse("custom", {
          label: "Planning board",
          provider: "Softbedrijf Maes",
          model: "iaas_vm",
          parentCountry: "BE",
        }),
      ]),
    );
    await waitFor(() => expect(screen.getByTestId("cell-0-operating_system")).toBeTruthy());
    expect(item(0).getByRole("button", { name: "Remove Planning board" })).toBeTruthy();
  });

  it("says what is wrong once the field was left, and keeps what was typed", async () => {
    await unfolded(inUse("m365", { label: "Our mail" }));
    const name = item(0).getByLabelText<HTMLInputElement>("What do you call it?");
    await type(name, TOO_LONG);
    await waitFor(() => expect(saves()).toHaveLength(1));
    await tick("service-dropbox");
    await shown(["Our mail", "Dropbox"]);
    expect(name.getAttribute("aria-invalid")).toBeNull();
    await fireEvent.blur(name);
    await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
    expect(item(0).getByText(/^Error: This text is longer than 200/)).toBeTruthy();
    expect(name.value).toBe(TOO_LONG);
    expect(mine.services?.[0]?.label).toBe("Our mail");
    await type(name, "Mail");
    await fireEvent.blur(name);
    await shown(["Mail", "Dropbox"]);
    await waitFor(() => expect(name.getAttribute("aria-invalid")).toBeNull());
  });

  it("keeps what is wrong with its own service when another one goes", async () => {
    await unfolded(inUse("dropbox"), inUse("m365"), inUse("aws-ec2"));
    const name = item(1).getByLabelText<HTMLInputElement>("What do you call it?");
    await type(name, TOO_LONG);
    await fireEvent.blur(name);
    await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
    await tick("service-dropbox");
    await shown(["Microsoft 365", "AWS EC2"]);
    await waitFor(() => expect(name.getAttribute("aria-invalid")).toBe("true"));
    expect(screen.getAllByText(/^Error: /)).toHaveLength(1);
  });

  it("stores the three questions of a service", async () => {
    await unfolded(inUse("aws-ec2"), inUse("m365"));
    await choose(item(1).getByLabelText(/^How soon does your work stop/), "4");
    await choose(item(1).getByLabelText(/^What would take its place/), "0");
    await choose(item(1).getByLabelText(/^Do you have a copy/), "2");
    const answers = { criticality: "4", substitute: "0", copy: "2" };
    await waitFor(() => expect(mine.services).toEqual([inUse("aws-ec2"), inUse("m365", answers)]));
    await waitFor(() =>
      expect(screen.getByTestId("exposure").textContent).toContain("Together: 60 out of 100"),
    );
    expect(screen.getByTestId("dependence").textContent).toContain("have no copy elsewhere");
    const copy = item(1).getByLabelText<HTMLSelectElement>(/^Do you have a copy/);
    await choose(copy, "");
    await waitFor(() => expect(mine.services?.[1]?.copy).toBe(""));
    expect(copy.selectedOptions[0]?.text).toBe("I don’t know yet");
  });

  it("stores what the IT partner has, and asks it only of what is not the provider’s", async () => {
    await unfolded(inUse("m365"));
    const partner = within(screen.getByRole("group", { name: /^Your IT partner/ }));
    expect(partner.getAllByRole("checkbox")).toHaveLength(4);
    await fireEvent.click(partner.getByRole("checkbox", { name: "Accounts and leavers" }));
    await waitFor(() => expect(mine.services?.[0]?.itPartner).toEqual(["accounts_identities"]));
    const cell = screen.getByTestId("cell-0-accounts_identities");
    await waitFor(() => expect(cell.textContent).toContain("you, through your IT partner"));
    await fireEvent.click(partner.getByRole("checkbox", { name: "Accounts and leavers" }));
    await waitFor(() => expect(mine.services?.[0]?.itPartner).toEqual([]));
    await waitFor(() => expect(cell.dataset.state).toBe("unowned"));
  });

  it("stores answers in the order in which they were given", async () => {
    await start(world);
    const waits = [300, 0, 0];
    world.delay = (command) => (command === "services_save" ? (waits.shift() ?? 0) : 0);
    const handle = world.handle.bind(world);
    let answered = 0;
    world.handle = (command, args) => {
      if (command === "services_save") answered += 1;
      return handle(command, args);
    };
    await tick("service-m365");
    await tick("service-aws-ec2");
    await choose(item(0).getByLabelText(/^Do you have a copy/), "1");
    expect(box("service-m365").checked).toBe(true);
    expect(box("service-aws-ec2").checked).toBe(true);
    await waitFor(() => expect(answered).toBe(3));
    await shown(["Microsoft 365", "AWS EC2"]);
    expect(mine.services?.[0]?.copy).toBe("1");
    expect(given().map((services) => services?.length)).toEqual([1, 2, 2]);
    expect(stored()).toEqual(["m365", "aws-ec2"]);
  });

  it("calls each service by its own name while another one is being removed", async () => {
    await unfolded(inUse("m365"), inUse("aws-ec2"));
    world.failing.set("services_save", { code: "storageBusy" });
    await tick("service-m365");
    await screen.findByRole("alert");
    const state = screen.getByTestId("save-state");
    await waitFor(() => expect(state.textContent.trim()).toBe("Not saved yet"));
    expect(item(0).getByRole("button", { name: "Remove AWS EC2" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Remove Microsoft 365" })).toBeNull();
    world.failing.clear();
    await choose(item(0).getByLabelText(/^Do you have a copy/), "0");
    await waitFor(() => expect(mine.services).toEqual([inUse("aws-ec2", { copy: "0" })]));
  });

  it("takes the focus along when a service is removed", async () => {
    await unfolded(inUse("m365"), inUse("aws-ec2"));
    const remove = item(0).getByRole("button", { name: "Remove Microsoft 365" });
    remove.focus();
    await fireEvent.click(remove);
    await shown(["AWS EC2"]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("add-own")));
  });

  it("says that it is not saved when somebody leaves before a slow save has failed", async () => {
    await start(world);
    world.failing.set("services_save", { code: "storageBusy" });
    world.delay = (command) => (command === "services_save" ? 100 : 0);
    await tick("service-m365");
    await fireEvent.click(screen.getByTestId("tab-results"));
    await waitFor(() => expect(heading()).toMatch(/^Fragile/));
    expect(screen.getByRole("alert").textContent).toContain("Another program is holding");
  });

  it("keeps everything when the language changes", async () => {
    await unfolded(inUse("m365", { criticality: "3" }), inUse("dropbox"));
    const name = () => item(0).getByLabelText<HTMLInputElement>(t("map-screen-label"));
    await type(name(), TOO_LONG);
    await fireEvent.blur(name());
    await waitFor(() => expect(name().getAttribute("aria-invalid")).toBe("true"));
    await type(screen.getByRole("searchbox"), "mail");
    await fireEvent.click(screen.getByTestId("cell-1-accounts_identities"));
    await screen.findByTestId("cell");
    await choose(screen.getByLabelText("What stops?"), "n Microsoft");
    await fireEvent.click(screen.getByTestId("language-nl"));
    await waitFor(() => expect(heading()).toBe(word("nl", "map-finding-unowned", { count: 2 })));
    expect(name().value).toBe(TOO_LONG);
    const message = word("nl", "problem-text-too-long", { limit: "200" });
    expect(item(0).getByText(t("map-screen-problem", { message }))).toBeTruthy();
    const soon = item(0).getAllByRole<HTMLSelectElement>("combobox")[0];
    expect(soon?.value).toBe("3");
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("mail");
    expect(box("service-m365").checked).toBe(true);
    await waitFor(() =>
      expect(screen.getByTestId("cell").textContent).toContain(
        word("nl", "layer-accounts-identities"),
      ),
    );
    expect(screen.getByTestId("stopped").textContent).toContain("Microsoft 365");
    expect(mine.services?.map(({ service }) => service)).toEqual(["m365", "dropbox"]);
  });
});

describe.each(LANGUAGES)("in %s, axe finds nothing on the cloud map", (language) => {
  const several = [
    inUse("m365", { criticality: "4", substitute: "3", copy: "2" }),
    inUse("aws-ec2", { itPartner: ["operating_system", "encryption"] }),
    inUse("custom", { label: "Planning", provider: "Softbedrijf Maes" }),
    inUse("custom", { model: "saas", parentCountry: "FR" }),
  ];

  async function opened(services: ServiceFields[] | null): Promise<void> {
    world.language = language;
    mine.services = services;
    await start(world);
    for (const part of document.querySelectorAll("details")) part.open = true;
  }

  it("without services", async () => {
    await opened(null);
    await expectAccessible();
  });

  it("that searches", async () => {
    await opened(null);
    await type(screen.getByRole("searchbox"), "mail");
    await expectAccessible();
  });

  it("with services, of which one is wrong and some stop", async () => {
    await opened(several);
    const label = screen.getByTestId("in-use-1").querySelector("input") as HTMLElement;
    await type(label, TOO_LONG);
    await fireEvent.blur(label);
    await waitFor(() => expect(label.getAttribute("aria-invalid")).toBe("true"));
    await choose(document.getElementById("stop-what") as HTMLElement, "n Microsoft");
    expect(screen.getByTestId("stopped")).toBeTruthy();
    await expectAccessible();
  });

  it("with the panel open", async () => {
    await opened(several);
    await fireEvent.click(screen.getByTestId("cell-0-accounts_identities"));
    await screen.findByTestId("cell");
    await expectAccessible();
  });
});
