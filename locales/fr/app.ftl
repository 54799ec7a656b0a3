### Ce qui figure sur chaque écran : le cadre, l’état de l’enregistrement, et que dire quand quelque chose échoue.

## Le cadre
app-name = Tandem
app-skip = Aller au contenu
app-all-assessments = Toutes les évaluations
app-help = Aide
app-safety = Sécurité
app-lock = Verrouiller
app-unnamed = Entreprise sans nom
app-private = Rien ne quitte cet ordinateur.
# Variables:
#   $program (text): version of the program
#   $pack (text): version of the questionnaire
app-version = Tandem { $program }, questions { $pack }

## Les langues
app-language = Langue
app-language-fr = Français
app-language-nl = Nederlands
app-language-en = English

## Les parties d’une évaluation
app-tabs = L’évaluation
app-tab-organisation = Entreprise
app-tab-questions = Questions
app-tab-map = Carte
app-tab-availability = Disponibilité
app-tab-nis2 = NIS2
app-tab-incident = Incident
app-tab-results = Résultats
app-tab-plan = Plan
app-tab-report = Rapport

## L’enregistrement
app-saved = Enregistré
app-saving = Enregistrement…
app-not-saved = Pas encore enregistré
app-loading = Un instant…

## Quand quelque chose échoue
app-error-title = Cela n’a pas fonctionné
# Variables:
#   $code (text): the code of the error, for whoever helps
app-error-unexpected = Ce que vous avez saisi est toujours à l’écran. Veuillez réessayer. Si cela se répète, fermez Tandem et ouvrez-le à nouveau. (Code : { $code })
app-start-failed = Tandem n’a pas pu ouvrir vos évaluations. Vos données n’ont pas été modifiées. Réessayez, ou fermez Tandem et ouvrez-le à nouveau.
app-retry = Réessayer
app-close = Fermer ce message

## Les liens, le menu et les fichiers
app-link-title = Ouvrir cette page dans votre navigateur ?
app-link-text = Tandem ne va pas en ligne. Votre navigateur, oui, et le site verra votre visite.
app-link-open = Ouvrir la page
app-cancel = Annuler
app-outside = s’ouvre dans votre navigateur
