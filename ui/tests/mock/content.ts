/** A small questionnaire in three languages, for the tests and for looking at the page. */
import type { Language } from "../locales";

type Text = Record<Language, string>;

export const DOMAINS: { id: string; name: Text; low: number; high: number }[] = [
  {
    id: "continuity",
    name: { en: "Backups and outages", fr: "Sauvegardes et pannes", nl: "Back-ups en storingen" },
    low: 15,
    high: 65,
  },
  {
    id: "sovereignty",
    name: {
      en: "Independence and exit",
      fr: "Souveraineté et sortie",
      nl: "Onafhankelijkheid en uitstap",
    },
    low: 25,
    high: 67,
  },
  {
    id: "inventory",
    name: {
      en: "Which services you use",
      fr: "Inventaire des services",
      nl: "Overzicht van de diensten",
    },
    low: 28,
    high: 28,
  },
  {
    id: "storage",
    name: { en: "Storage and settings", fr: "Stockage et réglages", nl: "Opslag en instellingen" },
    low: 41,
    high: 64,
  },
  {
    id: "identity",
    name: { en: "Accounts and access", fr: "Comptes et accès", nl: "Accounts en toegang" },
    low: 44,
    high: 63,
  },
  {
    id: "governance",
    name: {
      en: "Who does what",
      fr: "Gouvernance, qui fait quoi",
      nl: "Verantwoordelijkheidsverdeling",
    },
    low: 45,
    high: 70,
  },
  {
    id: "incidents",
    name: { en: "Incidents and NIS2", fr: "Incidents et NIS2", nl: "Incidenten en NIS2" },
    low: 50,
    high: 50,
  },
  {
    id: "suppliers",
    name: {
      en: "Suppliers and contracts",
      fr: "Fournisseurs et contrats",
      nl: "Leveranciers en contracten",
    },
    low: 50,
    high: 50,
  },
  { id: "devices", name: { en: "Devices", fr: "Appareils", nl: "Toestellen" }, low: 56, high: 56 },
  {
    id: "people",
    name: { en: "Staff and training", fr: "Personnel et formation", nl: "Personeel en opleiding" },
    low: 62,
    high: 62,
  },
  {
    id: "encryption",
    name: { en: "Encryption and keys", fr: "Chiffrement et clés", nl: "Versleuteling en sleutels" },
    low: 64,
    high: 64,
  },
  {
    id: "api",
    name: {
      en: "Connections between programs",
      fr: "API et connecteurs",
      nl: "Koppelingen tussen programma’s",
    },
    low: 0,
    high: 0,
  },
];

export const BANDS = ["exposed", "fragile", "progressing", "solid", "exemplary"] as const;
export const BAND_NAMES: Record<Language, readonly string[]> = {
  en: ["Exposed", "Fragile", "Progressing", "Solid", "Exemplary"],
  fr: ["Exposé", "Fragile", "En progrès", "Solide", "Exemplaire"],
  nl: ["Kwetsbaar", "Fragiel", "Op weg", "Stevig", "Voorbeeldig"],
};

export const ACTIONS: Record<
  Language,
  { title: string; who: string; hours: string; euros: string }[]
> = {
  en: [
    {
      title: "Sign a data processing agreement with every service",
      who: "You",
      hours: "3 to 6 h",
      euros: "nothing",
    },
    {
      title: "Make the second sign-in step compulsory",
      who: "IT partner",
      hours: "2 to 6 h",
      euros: "0 to 300 € a year",
    },
    {
      title: "Print the one-page emergency sheet",
      who: "You",
      hours: "1 to 2 h",
      euros: "nothing",
    },
    {
      title: "Keep a copy of your data away from the provider",
      who: "IT partner",
      hours: "4 to 8 h",
      euros: "300 to 900 € a year",
    },
    {
      title: "Close accounts on the day somebody leaves",
      who: "You",
      hours: "1 to 2 h",
      euros: "nothing",
    },
    {
      title: "Write down what your IT partner does and what you do",
      who: "You and your IT partner",
      hours: "2 to 3 h",
      euros: "nothing",
    },
  ],
  fr: [
    {
      title: "Signer un contrat de sous-traitance avec chaque service",
      who: "Vous",
      hours: "3 à 6 h",
      euros: "rien",
    },
    {
      title: "Rendre obligatoire la deuxième étape de connexion",
      who: "Partenaire IT",
      hours: "2 à 6 h",
      euros: "de 0 à 300 € par an",
    },
    {
      title: "Imprimer la fiche d’urgence d’une page",
      who: "Vous",
      hours: "1 à 2 h",
      euros: "rien",
    },
    {
      title: "Garder une copie de vos données ailleurs que chez le fournisseur",
      who: "Partenaire IT",
      hours: "4 à 8 h",
      euros: "de 300 à 900 € par an",
    },
    {
      title: "Fermer les comptes le jour d’un départ",
      who: "Vous",
      hours: "1 à 2 h",
      euros: "rien",
    },
    {
      title: "Écrire ce que fait votre partenaire IT et ce que vous faites",
      who: "Vous et votre partenaire IT",
      hours: "2 à 3 h",
      euros: "rien",
    },
  ],
  nl: [
    {
      title: "Een verwerkersovereenkomst tekenen met elke dienst",
      who: "U",
      hours: "3 tot 6 u.",
      euros: "niets",
    },
    {
      title: "De tweede aanmeldstap verplicht maken",
      who: "IT-partner",
      hours: "2 tot 6 u.",
      euros: "0 tot 300 € per jaar",
    },
    {
      title: "De noodfiche van één bladzijde afdrukken",
      who: "U",
      hours: "1 tot 2 u.",
      euros: "niets",
    },
    {
      title: "Een kopie van uw gegevens bewaren buiten de leverancier",
      who: "IT-partner",
      hours: "4 tot 8 u.",
      euros: "300 tot 900 € per jaar",
    },
    {
      title: "Accounts afsluiten op de dag dat iemand vertrekt",
      who: "U",
      hours: "1 tot 2 u.",
      euros: "niets",
    },
    {
      title: "Opschrijven wat uw IT-partner doet en wat u doet",
      who: "U en uw IT-partner",
      hours: "2 tot 3 u.",
      euros: "niets",
    },
  ],
};

export const SAMPLES: { id: string; name: string; about: Text }[] = [
  {
    id: "bakery",
    name: "Bakkerij Peeters",
    about: {
      en: "A bakery with eight staff and a web shop",
      fr: "Une boulangerie de huit personnes, avec une boutique en ligne",
      nl: "Een bakkerij met acht mensen en een webwinkel",
    },
  },
  {
    id: "dentist",
    name: "Cabinet dentaire Mertens",
    about: {
      en: "A dental practice with four staff",
      fr: "Un cabinet dentaire de quatre personnes",
      nl: "Een tandartspraktijk met vier mensen",
    },
  },
];

export const NUMBERS: Record<
  Language,
  {
    text: (low: string, high: string) => string;
    figure: (low: string, high: string) => string;
    day: string;
    gain: (whole: number, tenth: number) => string;
  }
> = {
  en: {
    text: (low, high) => `between ${low} and ${high} out of 100`,
    figure: (low, high) => `${low} to ${high}`,
    day: "22 November 2026",
    gain: (whole, tenth) => `${whole}.${tenth}`,
  },
  fr: {
    text: (low, high) => `entre ${low} et ${high} sur 100`,
    figure: (low, high) => `${low} à ${high}`,
    day: "22 novembre 2026",
    gain: (whole, tenth) => `${whole},${tenth}`,
  },
  nl: {
    text: (low, high) => `tussen ${low} en ${high} op 100`,
    figure: (low, high) => `${low} tot ${high}`,
    day: "22 november 2026",
    gain: (whole, tenth) => `${whole},${tenth}`,
  },
};
