/** What the mocked map knows: six services on two shelves, six layers, six kinds of service. */
import type { Language } from "../locales";
import { word } from "./words";

export const COUNTRIES = ["BE", "FR", "US"];

/** The kinds of service, and what they are called in the ids of words. */
export const MODELS = [
  { id: "saas", word: "saas" },
  { id: "managed_web_hosting", word: "hosting" },
  { id: "faas_serverless", word: "functions" },
  { id: "paas_app_or_database", word: "platform" },
  { id: "caas_managed_containers", word: "containers" },
  { id: "iaas_vm", word: "vm" },
];

export type Entry = {
  id: string;
  shelf: string;
  name: string;
  usual: boolean;
  model: string;
  group: string;
  /** Empty for what is not known. */
  host: string;
  login: string;
  country: string;
};

const entry = (shelf: string, id: string, name: string, more: Partial<Entry>): Entry => ({
  id,
  shelf,
  name,
  usual: false,
  model: "saas",
  group: name,
  host: "",
  login: "",
  country: "",
  ...more,
});

const mail = (id: string, name: string, group: string): Entry =>
  entry("mail-and-files", id, name, {
    usual: true,
    group,
    host: group,
    login: group,
    country: "US",
  });

const server = (id: string, name: string, group: string, country: string): Entry =>
  entry("servers-and-storage", id, name, { model: "iaas_vm", group, host: group, country });

export const CATALOGUE: Entry[] = [
  mail("m365", "Microsoft 365 (Exchange, SharePoint, OneDrive, Teams)", "Microsoft"),
  mail("gworkspace", "Google Workspace", "Google"),
  entry("mail-and-files", "dropbox", "Dropbox (Business)", { group: "Dropbox" }),
  server("aws-ec2", "AWS EC2", "Amazon Web Services", "US"),
  server("azure-vm", "Azure Virtual Machines", "Microsoft", "US"),
  server("ovh-public-cloud", "OVHcloud Public Cloud / VPS", "OVHcloud", "FR"),
];

type Owner = "provider" | "customer" | "shared";

export type Layer = {
  id: string;
  owner: (model: string) => Owner;
  /** How far it is; what is low belongs to nobody until somebody takes it. */
  far: "done" | "partly" | "low" | "unknown";
  /** The actions that close the gap, with the place of their words. */
  actions: { id: string; text: number }[];
  questions: number[];
  sources: string[];
};

export const LAYERS: Layer[] = [
  {
    id: "information_data",
    owner: () => "customer",
    far: "done",
    actions: [],
    questions: [1],
    sources: ["Microsoft", "OVHcloud"],
  },
  {
    id: "accounts_identities",
    owner: () => "customer",
    far: "low",
    actions: [
      { id: "close-leaver-access", text: 4 },
      { id: "enforce-mfa", text: 1 },
    ],
    questions: [2, 3],
    sources: ["Microsoft"],
  },
  {
    // Two pages of one publisher read the same.
    id: "backup_retention",
    owner: (model) =>
      ["saas", "managed_web_hosting", "paas_app_or_database"].includes(model)
        ? "shared"
        : "customer",
    far: "partly",
    actions: [{ id: "start-independent-backup", text: 3 }],
    questions: [4],
    sources: ["OVHcloud", "Google", "Google"],
  },
  {
    id: "operating_system",
    owner: (model) =>
      model === "iaas_vm"
        ? "customer"
        : model === "caas_managed_containers"
          ? "shared"
          : "provider",
    far: "low",
    actions: [],
    questions: [5],
    sources: ["Microsoft", "OVHcloud"],
  },
  {
    id: "encryption",
    owner: () => "shared",
    far: "unknown",
    actions: [],
    questions: [],
    sources: ["European Union"],
  },
  {
    id: "datacentre",
    owner: () => "provider",
    far: "done",
    actions: [],
    questions: [],
    sources: ["OVHcloud"],
  },
];

/** The name of a layer. */
export const layerWord = (language: Language, at: number): string =>
  word(language, `layer-${LAYERS[at]!.id.replaceAll("_", "-")}`);
