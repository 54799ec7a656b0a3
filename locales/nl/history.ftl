### Wat de geschiedenis van een evaluatie vertelt.

# Variables:
#   $day (text): the day, written out
#   $time (text): the time of day
history-moment = { $day }, { $time }
history-file-kind = Tabel
history-did-created = Begonnen
history-did-taken = Overgenomen uit een bestand, een kopie of een voorbeeld
history-did-answer = Antwoord
history-did-note = Notitie, bewijs of reden
history-did-organisation = Organisatie
history-did-depth = Diepte
history-did-services = Diensten
history-did-assumptions = Aannames over beschikbaarheid
history-did-incidents = Incidenten
history-did-action = Actie
history-did-plan = Instellingen van het plan
history-did-later = Vragen voor later
history-did-parking = Geparkeerde punten
history-did-deleted = Verwijderd
history-did-restored = Teruggehaald
history-did-handed-over = Bewaard in een bestand
history-kind-encrypted = versleuteld
history-kind-plain = niet versleuteld
history-field-name = naam
history-field-enterprise-number = ondernemingsnummer
history-field-established-in = land
history-field-main-establishment = hoofdvestiging
history-field-serves-belgium = diensten in België
history-field-figures = grootte
history-field-partners = partnerondernemingen
history-field-linked = verbonden ondernemingen
history-field-it-independent-of-group = IT en de groep
history-field-nis2-entity-types = activiteiten onder NIS2
history-field-critical-entity = kritieke entiteit
history-field-ccb-identified = brief van het CCB
history-field-nis2-customers = klanten onder NIS2
history-field-other = andere gegevens
