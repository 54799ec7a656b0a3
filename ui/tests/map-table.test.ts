/** The table of the cloud map, the panel of one place, and what stops when something stops. */
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import type { ServiceFields } from "../src/api/generated/types";
import { inUse } from "./mock/services";
import type { Assessment } from "./mock/views";
import { word } from "./mock/words";
import { World } from "./mock/world";
import { heading, start } from "./render";

let world: World;
let mine: Assessment;
beforeEach(() => {
  world = new World();
  mine = world.add("Garage Claes", 24);
  mine.services = [inUse("m365"), inUse("ovh-public-cloud", { itPartner: ["encryption"] })];
  world.place = { screen: "map", assessment: mine.id };
});

const place = (service: number, layer: string) => screen.getByTestId(`cell-${service}-${layer}`);
const panel = () => screen.getByTestId("cell");
const rows = () => within(screen.getByTestId("matrix")).getAllByRole("rowheader");
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const type = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });
const key = (name: string) => fireEvent.keyDown(document.activeElement!, { key: name });
const who = () => within(panel()).getByLabelText<HTMLInputElement>("Who does it here?");
const untick = (id: string) =>
  fireEvent.click(within(screen.getByTestId(`service-${id}`)).getByRole("checkbox"));

async function opened(service: number, layer: string): Promise<void> {
  await start(world);
  await fireEvent.click(place(service, layer));
  await screen.findByTestId("cell");
}

describe("the table of the cloud map", () => {
  it("says of each place who answers and how far it is", async () => {
    await start(world);
    const said = (service: number, layer: string) =>
      within(place(service, layer)).getByText(/,/, { selector: ".hide" }).textContent;
    expect(said(0, "information_data")).toBe("Data, Microsoft 365: you, done");
    expect(said(0, "accounts_identities")).toBe(
      "Accounts and leavers, Microsoft 365: done by nobody yet",
    );
    expect(said(0, "backup_retention")).toBe(
      "Backups and restoring, Microsoft 365: shared, partly done",
    );
    expect(said(0, "operating_system")).toBe(
      "Operating system of the server, Microsoft 365: provider, nothing for you to do",
    );
    expect(said(1, "encryption")).toBe(
      "Encryption, OVHcloud Public Cloud / VPS: shared, your half through your IT partner, unknown",
    );
    expect(place(0, "accounts_identities").classList).toContain("nobody");
    expect(place(1, "encryption").querySelector("svg")?.classList).toContain("partner");
    expect(place(0, "operating_system").querySelectorAll("svg")).toHaveLength(1);
    const around = screen.getByRole("region", { name: "Who answers for what" });
    expect(around.tabIndex).toBe(0);
  });

  it("leaves a place empty while nobody said what kind of service it is", async () => {
    mine.services = [inUse("m365"), inUse("custom")];
    await start(world);
    expect(place(0, "information_data")).toBeTruthy();
    expect(screen.queryByTestId("cell-1-information_data")).toBeNull();
  });

  it("shows what is the provider’s alone when somebody asks for it", async () => {
    mine.services = [inUse("m365")];
    await start(world);
    expect(rows()).toHaveLength(4);
    await fireEvent.click(place(0, "encryption"));
    await waitFor(() =>
      expect(within(panel()).getByRole("heading", { level: 3 }).textContent).toBe("Encryption"),
    );
    const all = screen.getByRole("checkbox", { name: /^Also show what is the provider’s/ });
    await fireEvent.click(all);
    expect(rows().map((row) => row.textContent)).toEqual([
      "Data",
      "Accounts and leavers",
      "Backups and restoring",
      "Operating system of the server",
      "Encryption",
      "Building, power and cooling",
    ]);
    await fireEvent.click(place(0, "datacentre"));
    await waitFor(() => expect(panel().textContent).toContain("Nothing for you to do here"));
    expect(within(panel()).queryByRole("textbox")).toBeNull();
    await fireEvent.click(all);
    expect(rows()).toHaveLength(4);
  });

  it("moves from place to place by the arrows, also over rows that are not shown", async () => {
    mine.services = [inUse("m365"), inUse("gworkspace")];
    await start(world);
    place(0, "backup_retention").focus();
    await key("ArrowRight");
    expect(document.activeElement).toBe(place(1, "backup_retention"));
    await key("ArrowRight");
    expect(document.activeElement).toBe(place(1, "backup_retention"));
    await key("ArrowUp");
    expect(document.activeElement).toBe(place(1, "accounts_identities"));
    await key("ArrowLeft");
    expect(document.activeElement).toBe(place(0, "accounts_identities"));
    await key("ArrowUp");
    await key("ArrowUp");
    expect(document.activeElement).toBe(place(0, "information_data"));
    place(1, "backup_retention").focus();
    await key("ArrowDown");
    expect(document.activeElement).toBe(place(1, "encryption"));
    place(0, "information_data").focus();
    await fireEvent.keyDown(place(0, "information_data"), { key: "ArrowDown", ctrlKey: true });
    expect(document.activeElement).toBe(place(0, "information_data"));
    expect(world.calls.some(({ command }) => command === "map_cell")).toBe(false);
  });
});

describe("the panel of a place", () => {
  it("opens with the focus on its heading, and says who does what", async () => {
    await opened(0, "backup_retention");
    const title = within(panel()).getByRole("heading", { name: "Backups and restoring" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(world.calls.at(-1)).toMatchObject({
      command: "map_cell",
      args: { service: 0, layer: 2 },
    });
    expect(panel().textContent).toContain("Each of you has a half.");
    const parts = within(panel()).getAllByRole("term");
    expect(parts.map((part) => part.textContent)).toEqual(["The provider", "You"]);
    expect(place(0, "backup_retention").classList).toContain("open");
  });

  it("gives the focus back to the place when it is closed, by Escape and by its button", async () => {
    await opened(1, "backup_retention");
    await waitFor(() => expect(document.activeElement?.id).toBe("cell-title"));
    await key("Escape");
    await waitFor(() => expect(screen.queryByTestId("cell")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(place(1, "backup_retention")));
    await fireEvent.click(place(0, "encryption"));
    await screen.findByTestId("cell");
    await press("Close");
    await waitFor(() => expect(screen.queryByTestId("cell")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(place(0, "encryption")));
  });

  it("names each source once, also when two pages of a publisher read the same", async () => {
    await opened(0, "backup_retention");
    const sources = [...panel().querySelectorAll(".source")].map((source) => source.textContent);
    expect(sources).toEqual([
      "Source: OVHcloud, checked on 22 November 2026",
      "Source: Google, checked on 22 November 2026",
    ]);
  });

  it("sends who does it with the first action, and shows it", async () => {
    await opened(0, "accounts_identities");
    expect(heading()).toBe("3 tasks belong to nobody");
    await type(who(), "An Peeters");
    await press("Name this person");
    await waitFor(() => expect(panel().textContent).toContain(", An Peeters"));
    const call = world.calls.find(({ command }) => command === "action_owner_save");
    expect(call?.args).toEqual({
      id: mine.id,
      action: "close-leaver-access",
      owner: "An Peeters",
    });
    expect(panel().textContent).toContain("not done yet");
    expect(place(0, "accounts_identities").dataset.state).toBe("missing");
    expect(heading()).toBe("One task belongs to nobody");
    expect(who().value).toBe("An Peeters");
    await type(who(), "");
    await press("Name this person");
    await waitFor(() => expect(panel().textContent).not.toContain("An Peeters"));
    expect(mine.owners.size).toBe(0);
  });

  it("keeps a name that is being typed when the language or a service changes", async () => {
    await opened(0, "accounts_identities");
    await type(who(), "An Pee");
    await untick("dropbox");
    await waitFor(() => expect(mine.services).toHaveLength(3));
    await waitFor(() => expect(world.calls.at(-1)?.command).toBe("map_cell"));
    expect(who().value).toBe("An Pee");
    await fireEvent.click(screen.getByTestId("language-nl"));
    await waitFor(() =>
      expect(panel().textContent).toContain(word("nl", "layer-accounts-identities")),
    );
    expect(within(panel()).getByRole<HTMLInputElement>("textbox").value).toBe("An Pee");
  });

  it("goes to the answers behind it", async () => {
    await opened(0, "accounts_identities");
    const [first] = within(panel()).getAllByRole("link");
    await fireEvent.click(first!);
    await waitFor(() => expect(document.querySelector("[data-screen=question]")).not.toBeNull());
    const call = world.calls.find(({ command }) => command === "question_open");
    expect(call?.args.question).toBe("question-2");
  });

  it("stays closed when it was closed during a save", async () => {
    await opened(0, "accounts_identities");
    const held: (() => void)[] = [];
    const handle = world.handle.bind(world);
    world.handle = (command, args) => {
      if (command !== "map_cell") return handle(command, args);
      return new Promise((done) => held.push(() => done(handle(command, args))));
    };
    await untick("dropbox");
    await waitFor(() => expect(held).toHaveLength(1));
    await press("Close");
    await waitFor(() => expect(screen.queryByTestId("cell")).toBeNull());
    held[0]!();
    await new Promise((done) => setTimeout(done));
    expect(screen.queryByTestId("cell")).toBeNull();
  });

  it("stays with its service when the one before it goes, and goes with its own", async () => {
    await opened(1, "backup_retention");
    const name = () => panel().querySelector("p")?.textContent;
    expect(name()).toBe("OVHcloud Public Cloud / VPS");
    await untick("gworkspace");
    await waitFor(() => expect(mine.services).toHaveLength(3));
    await untick("m365");
    await waitFor(() => expect(screen.queryByTestId("cell-2-backup_retention")).toBeNull());
    await waitFor(() => expect(place(0, "backup_retention").classList).toContain("open"));
    expect(name()).toBe("OVHcloud Public Cloud / VPS");
    await untick("ovh-public-cloud");
    await waitFor(() => expect(screen.queryByTestId("cell")).toBeNull());
    expect(place(0, "backup_retention")).toBeTruthy();
  });

  it("opens the place that was chosen while the service before it was being removed", async () => {
    await start(world);
    world.delay = (command) => (command === "services_save" ? 100 : 0);
    await untick("m365");
    await fireEvent.click(place(1, "backup_retention"));
    await screen.findByTestId("cell");
    expect(panel().querySelector("p")?.textContent).toBe("OVHcloud Public Cloud / VPS");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("lets what is wrong with a service stand when a person is named", async () => {
    await opened(0, "accounts_identities");
    const item = within(screen.getByTestId("in-use-0"));
    const label = item.getByLabelText<HTMLInputElement>("What do you call it?");
    await type(label, "x".repeat(201));
    await fireEvent.blur(label);
    await waitFor(() => expect(label.getAttribute("aria-invalid")).toBe("true"));
    await type(who(), "An");
    await press("Name this person");
    await waitFor(() => expect(panel().textContent).toContain(", An"));
    expect(label.getAttribute("aria-invalid")).toBe("true");
    expect(label.value).toHaveLength(201);
  });
});

describe("what stops", () => {
  const stop = (value: string) =>
    fireEvent.change(screen.getByLabelText("What stops?"), { target: { value } });
  const stopped = () =>
    [...screen.getByTestId("stopped").querySelectorAll("b")].map((name) => name.textContent);

  it("shows the services that stop with a name or a country, and why", async () => {
    mine.services = [
      inUse("m365", { criticality: "4" }),
      inUse("azure-vm"),
      inUse("ovh-public-cloud", { login: "Microsoft" }),
    ];
    await start(world);
    expect(screen.queryByTestId("stopped")).toBeNull();
    await stop("n Microsoft");
    const section = screen.getByTestId("stop");
    expect(within(section).getByRole("heading", { level: 3 }).textContent).toBe("Microsoft stops");
    expect(section.textContent).toContain("3 services stop.");
    expect(stopped()).toEqual([
      "Microsoft 365",
      "Azure Virtual Machines",
      "OVHcloud Public Cloud / VPS",
    ]);
    expect(section.textContent).toContain("you sign in through it");
    expect(section.textContent).toContain("You can do without it for some hours.");
    await stop("c FR");
    expect(section.textContent).toContain("One service stops.");
    expect(stopped()).toEqual(["OVHcloud Public Cloud / VPS"]);
    await stop("");
    expect(screen.queryByTestId("stopped")).toBeNull();
  });

  it("shows services that have the same name each for itself", async () => {
    const unnamed: Partial<ServiceFields> = { model: "saas", provider: "Softbedrijf Maes" };
    mine.services = [inUse("custom", unnamed), inUse("custom", unnamed)];
    await start(world);
    await stop("n Softbedrijf Maes");
    await waitFor(() => expect(stopped()).toEqual(Array(2).fill("Service without a name")));
  });

  it("shows a provider whose name is the word for what is not known", async () => {
    mine.services = [inUse("custom"), inUse("custom", { provider: "not known" })];
    await start(world);
    expect(within(screen.getByTestId("dependence")).getAllByText("not known: 50%").length).toBe(2);
  });
});
