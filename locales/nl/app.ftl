### Wat op elk scherm staat: het kader, de stand van het bewaren, en wat we zeggen als iets mislukt.

## Het kader
app-name = Tandem
app-skip = Naar de inhoud
app-all-assessments = Alle evaluaties
app-help = Help
app-safety = Beveiliging
app-lock = Vergrendelen
app-unnamed = Onderneming zonder naam
app-private = Niets verlaat deze computer.
# Variables:
#   $program (text): version of the program
#   $pack (text): version of the questionnaire
app-version = Tandem { $program }, vragen { $pack }

## De talen
app-language = Taal
app-language-fr = Français
app-language-nl = Nederlands
app-language-en = English

## De delen van een evaluatie
app-tabs = De evaluatie
app-tab-organisation = Onderneming
app-tab-questions = Vragen
app-tab-map = Kaart
app-tab-availability = Beschikbaarheid
app-tab-nis2 = NIS2
app-tab-incident = Incident
app-tab-results = Resultaten
app-tab-plan = Plan
app-tab-report = Rapport

## Het bewaren
app-saved = Bewaard
app-saving = Bezig met bewaren…
app-not-saved = Nog niet bewaard
app-loading = Een ogenblik…

## Als iets mislukt
app-error-title = Dat is niet gelukt
# Variables:
#   $code (text): the code of the error, for whoever helps
app-error-unexpected = Wat u invulde, staat nog op het scherm. Probeer het opnieuw. Gebeurt het nog eens, sluit Tandem dan af en open het weer. (Code: { $code })
app-start-failed = Tandem kon uw evaluaties niet openen. Er is niets aan uw gegevens veranderd. Probeer het opnieuw, of sluit Tandem af en open het weer.
app-retry = Opnieuw proberen
app-close = Dit bericht sluiten

## Koppelingen, het menu en bestanden
app-link-title = Deze pagina in uw browser openen?
app-link-text = Tandem zelf gaat niet online. Uw browser wel, en de website ziet uw bezoek.
app-link-open = De pagina openen
app-cancel = Annuleren
app-outside = opent in uw browser
