### Vragenbladen voor wie de antwoorden kent.

inquiry-title = Vragen die we niet zelf kunnen beantwoorden
inquiry-file-name = vragen
inquiry-none = Er is niets meer te vragen: u kent het antwoord op elke vraag.
inquiry-for-it-partner = Voor onze IT-partner
inquiry-for-developer = Voor wie onze website maakt of host
inquiry-for-accountant = Voor onze boekhouder
inquiry-for-provider = Voor onze cloudproviders
# Variables: $name (String) – de provider; $services (String) – zijn diensten die we gebruiken
inquiry-for-provider-of = Voor { $name }, over { $services }
inquiry-for-colleagues = Zelf op te zoeken
inquiry-lead = We brengen in kaart wie wat doet voor de beveiliging van onze gegevens. Kruis bij elke vraag het antwoord aan dat vandaag klopt. “Ik weet het niet” is ook een antwoord, en een opmerking helpt altijd.
inquiry-lead-colleagues = Niemand anders weet dit. Bij elke vraag staat waar u kunt kijken.
inquiry-filled-by = Ingevuld door
inquiry-filled-on = Op
