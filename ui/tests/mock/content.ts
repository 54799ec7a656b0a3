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

export type QuestionText = {
  short: string;
  text: string;
  explanation: string;
  why: string;
  how: string;
  evidence: string;
  choices: string[];
};

/** Two questions take turns; what they are about does not matter here. */
export const QUESTIONS: Record<Language, [QuestionText, QuestionText]> = {
  en: [
    {
      short: "Second sign-in step for everyone",
      text: "Does everyone need a second step to sign in to mail and your main programs?",
      explanation:
        "A second step is something you confirm besides the password: a code in an app, a tap on your phone, a key. A thief who has the password then still stands outside. It only helps if it is compulsory. Whoever may skip it will.",
      why: "Passwords leak, and people use the same one twice. With the password to your mail, somebody can read everything and reset all your other passwords.",
      how: "In Microsoft 365: admin centre, then multi-factor authentication. Or ask your IT partner: “Can anyone here still sign in with a password alone?”",
      evidence:
        "A screenshot of the setting that makes it compulsory, or the list of users with their sign-in methods.",
      choices: [
        "No. A password is enough.",
        "Partly. Some people have switched it on themselves.",
        "Nearly. It is compulsory, with a few exceptions or unchecked accounts.",
        "Yes. It is compulsory for everyone, and we checked this year.",
      ],
    },
    {
      short: "A copy of your own, elsewhere",
      text: "Do you keep your own copy of your data, away from the provider?",
      explanation:
        "A recycle bin is not a backup. After 93 days, a file deleted in SharePoint or OneDrive is gone for good.",
      why: "Microsoft gets its platform going again after an outage. Finding what was deleted, encrypted or taken away is up to you.",
      how: "Ask your IT partner: “Where is the copy, how old is it, who can delete it?” Three answers, ten minutes.",
      evidence: "The report of the last backup, or a photograph of a file that was brought back.",
      choices: [
        "No. We rely on the recycle bin and on the provider.",
        "Partly. Some services have a copy, or it is old.",
        "Yes, every day and elsewhere. Nobody has checked it yet.",
        "Yes, every day and elsewhere. We checked it this year.",
      ],
    },
  ],
  fr: [
    {
      short: "Deuxième étape de connexion pour tous",
      text: "Faut-il une deuxième étape à tout le monde pour ouvrir la messagerie et vos principaux programmes ?",
      explanation:
        "La deuxième étape est ce que vous confirmez en plus du mot de passe : un code dans une application, une touche sur le téléphone, une clé. Celui qui a volé le mot de passe reste alors dehors. Elle n’est utile que si elle est obligatoire. Qui peut la sauter la saute.",
      why: "Des mots de passe fuitent, et on reprend souvent le même. Avec celui de votre messagerie, un inconnu lit tout et change vos autres mots de passe.",
      how: "Dans Microsoft 365 : centre d’administration, puis authentification multifacteur. Ou demandez à votre partenaire IT : « Quelqu’un peut-il encore se connecter ici avec un simple mot de passe ? »",
      evidence:
        "Une capture d’écran du réglage qui la rend obligatoire, ou la liste des utilisateurs et de leurs moyens de connexion.",
      choices: [
        "Non. Un mot de passe suffit.",
        "En partie. Certains l’ont activée d’eux-mêmes.",
        "Presque. Elle est obligatoire, sauf quelques exceptions ou comptes non vérifiés.",
        "Oui. Elle est obligatoire pour tous, et nous l’avons vérifié cette année.",
      ],
    },
    {
      short: "Une copie à vous, ailleurs",
      text: "Gardez-vous votre propre copie de vos données, ailleurs que chez le fournisseur ?",
      explanation:
        "Une corbeille n’est pas une sauvegarde. Après 93 jours, un fichier effacé dans SharePoint ou OneDrive a disparu pour de bon.",
      why: "Microsoft remet sa plateforme en marche après une panne. Retrouver ce qui a été effacé, chiffré ou emporté vous revient.",
      how: "Demandez à votre partenaire IT : « Où est la copie, de quand date-t-elle, qui peut l’effacer ? » Trois réponses, dix minutes.",
      evidence: "Le rapport de la dernière sauvegarde, ou la photo d’un fichier récupéré.",
      choices: [
        "Non. Nous comptons sur la corbeille et sur le fournisseur.",
        "En partie. Certains services ont une copie, ou elle est ancienne.",
        "Oui, chaque jour et ailleurs. Personne ne l’a encore vérifiée.",
        "Oui, chaque jour et ailleurs. Nous l’avons contrôlée cette année.",
      ],
    },
  ],
  nl: [
    {
      short: "Tweede aanmeldstap voor iedereen",
      text: "Heeft iedereen een tweede stap nodig om zich aan te melden in de mail en uw belangrijkste programma’s?",
      explanation:
        "De tweede stap is iets dat u bevestigt naast het wachtwoord: een code in een app, een tik op uw telefoon, een sleutel. Wie het wachtwoord gestolen heeft, blijft dan buiten staan. Ze helpt alleen als ze verplicht is. Wie ze mag overslaan, slaat ze over.",
      why: "Wachtwoorden lekken uit, en mensen gebruiken vaak hetzelfde. Met het wachtwoord van uw mail leest iemand alles en wijzigt hij uw andere wachtwoorden.",
      how: "In Microsoft 365: beheercentrum, dan meervoudige verificatie. Of vraag uw IT-partner: “Kan iemand zich hier nog met alleen een wachtwoord aanmelden?”",
      evidence:
        "Een schermafdruk van de instelling die ze verplicht maakt, of de lijst van gebruikers met hun aanmeldmethodes.",
      choices: [
        "Nee. Een wachtwoord volstaat.",
        "Deels. Sommigen hebben ze zelf aangezet.",
        "Bijna. Ze is verplicht, op enkele uitzonderingen of niet-nagekeken accounts na.",
        "Ja. Ze is verplicht voor iedereen, en dat is dit jaar nagekeken.",
      ],
    },
    {
      short: "Een eigen kopie, ergens anders",
      text: "Bewaart u zelf een reservekopie van uw bedrijfsgegevens, buiten uw leverancier om?",
      explanation:
        "Een prullenbak is geen back-up. Na 93 dagen is een gewist bestand in SharePoint of OneDrive definitief verdwenen.",
      why: "Microsoft zet zijn platform weer recht na een storing. Terughalen wat gewist, versleuteld of meegenomen werd, is aan u.",
      how: "Vraag uw IT-partner: “Waar staat de kopie, van wanneer dateert ze, wie kan ze wissen?” Drie antwoorden, tien minuten.",
      evidence: "Het verslag van de laatste back-up, of een foto van een teruggehaald bestand.",
      choices: [
        "Nee. Wij vertrouwen op de prullenbak en op de leverancier.",
        "Gedeeltelijk. Sommige diensten hebben een kopie, of de kopie is verouderd.",
        "Ja, elke dag en elders. Niemand heeft ze al nagekeken.",
        "Ja, elke dag en elders. Wij hebben ze dit jaar gecontroleerd.",
      ],
    },
  ],
};

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

/** Words of the errors that the tests let happen; the real ones are written by Rust. */
export const ERRORS: Text = {
  en: "error-storage-full = The disk is full. Make some room, then try again.\nerror-invalid-file = Tandem cannot read this file. Nothing was changed.\n",
  fr: "error-storage-full = Le disque est plein. Faites un peu de place, puis réessayez.\nerror-invalid-file = Tandem ne peut pas lire ce fichier. Rien n’a changé.\n",
  nl: "error-storage-full = De schijf is vol. Maak wat plaats en probeer het opnieuw.\nerror-invalid-file = Tandem kan dit bestand niet lezen. Er is niets veranderd.\n",
};
