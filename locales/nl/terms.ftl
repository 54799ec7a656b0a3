### Woorden die het venster, het rapport en de opdrachtregel delen.

## Niveaus

band-exposed = Blootgesteld
band-fragile = Kwetsbaar
band-progressing = Op weg
band-solid = Stevig
band-exemplary = Voorbeeldig
band-none = Geen score
band-provisional = Voorlopig

## Scores. $low en $high zijn gehele getallen

# Variables: $low (String), $high (String)
score-between = tussen { $low } en { $high } op 100
# Variables: $low (String)
score-exactly = { $low } op 100
# Variables: $low (String), $high (String)
score-figure = { $low } tot { $high }

## Inspanning en kosten

# Variables: $low (String), $high (String), $count (Number) – the high end, for the plural
effort-hours = { $count ->
    [one] { $low } tot { $high } uur
   *[other] { $low } tot { $high } uur
}
# Variables: $high (String), $count (Number)
effort-hours-one = { $count ->
    [one] { $high } uur
   *[other] { $high } uur
}
cost-nothing = niets aan te kopen
# Variables: $high (String)
cost-up-to = tot { $high } euro per jaar
# Variables: $low (String), $high (String)
cost-between = { $low } tot { $high } euro per jaar

## Wie het doet

doer-owner = U
doer-employee = Een collega
doer-it-partner = IT-partner
doer-provider = Leverancier

## Antwoorden van elke vraag

answer-dont-know = Ik weet het niet
answer-not-applicable = Niet op ons van toepassing
answer-none = Nog geen antwoord
organisation-unnamed = Onderneming zonder naam

# Variables: $name (String) – the organisation's name
assessment-copy = { $name } (kopie)

## Hoe diep de controle gaat

depth-express = Express
    .about = Het belangrijkste, alleen en in één keer.
depth-standard = Standaard
    .about = Wat de meeste kmo’s zouden moeten bekijken.
depth-complete = Volledig
    .about = Alles, bijvoorbeeld samen met uw IT-partner of adviseur.

## Voorbeelden

sample-bakery = Bakkerij Peeters
    .about = Bakkerij met twee winkels, 12 mensen. Microsoft 365, kassa en boekhouding in de cloud.
sample-it-services = Solutions Meuse
    .about = IT-dienstenbedrijf, 60 mensen. Het beheert de systemen van andere ondernemingen.
sample-web-agency = Northlight Studio
    .about = Webbureau, 9 mensen. De sites van zijn klanten draaien op twee clouds.

## Kinds of files, in native dialogs

file-kind-assessment = Tandem-evaluatie
file-kind-handover = Versleuteld Tandem-bestand
file-kind-pdf = Pdf-document
file-kind-html = Webpagina
file-kind-xlsx = Excel-werkmap
file-kind-csv = CSV-tabel
file-kind-ics = Agenda
file-kind-json = JSON
file-kind-logo = PNG- of JPEG-afbeelding
file-kind-branding = Tandem-huisstijlbestand
file-kind-sheet = Ingevuld vragenblad
