### Vragenbladen voor wie de antwoorden kent.

inquiry-title = Vragen die we niet zelf kunnen beantwoorden
inquiry-file-name = vragen
inquiry-none = Er valt niets meer te vragen: u kent het antwoord op elke vraag.
inquiry-for-it-partner = Voor onze IT-partner
inquiry-for-developer = Voor onze websitebouwer of ons hostingbedrijf
inquiry-for-accountant = Voor onze boekhouder
inquiry-for-provider = Voor onze cloudleveranciers
# Variables: $name (String) – de leverancier; $services (String) – zijn diensten die we gebruiken
inquiry-for-provider-of = Voor { $name }, over { $services }
inquiry-for-colleagues = Zelf op te zoeken
inquiry-lead = We brengen in kaart wie wat doet voor de beveiliging van onze gegevens. Kruis bij elke vraag het antwoord aan dat vandaag klopt. “Ik weet het niet” is ook een antwoord, en een opmerking helpt altijd.
inquiry-lead-colleagues = Niemand buiten de zaak weet dit. Bij elke vraag staat waar u kunt kijken.
inquiry-filled-by = Ingevuld door
inquiry-filled-on = Op

## Als tabel om in te vullen

inquiry-column-key = Code (niet wijzigen)
inquiry-column-question = Vraag
inquiry-column-choices = Mogelijke antwoorden
inquiry-column-answer = Uw antwoord
inquiry-column-remark = Opmerking
inquiry-column-for = Voor
inquiry-number = Een getal

## Wat er met een teruggekomen antwoord gebeurde

# Variables: $most (String)
inquiry-no-choice = Dit is geen van de antwoorden. Schrijf een getal van 1 tot { $most }, of “?”.
inquiry-not-asked = Deze vraag wordt hier niet meer gesteld.
inquiry-taken = Overgenomen.
inquiry-kept = Niet overgenomen: er staat al een ander antwoord.
