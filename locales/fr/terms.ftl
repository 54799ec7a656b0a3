### Mots communs à la fenêtre, au rapport et à la ligne de commande.

## Paliers

band-exposed = Exposé
band-fragile = Fragile
band-progressing = En progrès
band-solid = Solide
band-exemplary = Exemplaire
band-none = Pas de score
band-provisional = Provisoire

## Scores. $low et $high sont des nombres entiers

# Variables: $low (String), $high (String)
score-between = entre { $low } et { $high } sur 100
# Variables: $low (String)
score-exactly = { $low } sur 100
# Variables: $low (String), $high (String)
score-figure = { $low } à { $high }

## Effort et coût

# Variables: $low (String), $high (String), $count (Number) – the high end, for the plural
effort-hours = { $count ->
    [one] { $low } à { $high } heure
   *[other] { $low } à { $high } heures
}
# Variables: $high (String), $count (Number)
effort-hours-one = { $count ->
    [one] { $high } heure
   *[other] { $high } heures
}
cost-nothing = rien à acheter
# Variables: $high (String)
cost-up-to = jusqu’à { $high } € par an
# Variables: $low (String), $high (String)
cost-between = { $low } à { $high } € par an

## Qui s’en charge

doer-owner = Vous
doer-employee = Un collègue
doer-it-partner = Partenaire IT
doer-provider = Fournisseur

## Réponses de toutes les questions

answer-dont-know = Je ne sais pas
answer-not-applicable = Ne s’applique pas à nous
answer-none = Pas encore de réponse
organisation-unnamed = Entreprise sans nom

# Variables: $name (String) – the organisation's name
assessment-copy = { $name } (copie)

## Jusqu’où va le contrôle

depth-express = Express
    .about = L’essentiel, seul et en une fois.
depth-standard = Standard
    .about = Ce que la plupart des PME devraient examiner.
depth-complete = Complet
    .about = Tout, par exemple avec votre partenaire IT ou votre conseiller.

## Exemples

sample-bakery = Bakkerij Peeters
    .about = Boulangerie avec deux magasins, 12 personnes. Microsoft 365, caisse et comptabilité dans le cloud.
sample-it-services = Solutions Meuse
    .about = Société de services IT, 60 personnes. Elle gère les systèmes d’autres entreprises.
sample-web-agency = Northlight Studio
    .about = Agence web, 9 personnes. Les sites de ses clients tournent sur deux clouds.

## Kinds of files, in native dialogs

file-kind-assessment = Évaluation Tandem
file-kind-handover = Fichier Tandem chiffré
file-kind-pdf = Document PDF
file-kind-html = Page web
file-kind-xlsx = Classeur Excel
file-kind-csv = Tableau CSV
file-kind-ics = Calendrier
file-kind-json = JSON
file-kind-logo = Image PNG ou JPEG
file-kind-branding = Fichier de marque de Tandem
file-kind-sheet = Feuille de questions complétée
