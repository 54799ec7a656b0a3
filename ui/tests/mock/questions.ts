/** Two questions in three languages; what they are about does not matter to the page. */
import type { Language } from "../locales";

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
