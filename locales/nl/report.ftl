### Het rapport: wat er op papier staat naast de woorden van de vragenlijst.

report-title = Actieplan voor de cloud
# The language of the report, in its own words
report-language = Nederlands
# Variables: $title (String), $firm (String)
report-document-title = { $title }: { $firm }
report-file-name = actieplan
# Variables: $firm (String), $date (String)
report-subject = Actieplan van { $firm } voor beveiliging in de cloud, { $date }
report-page = {"{page} / {pages}"}
# Variables: $version (String) – of the questionnaire
report-footer = Indicatief resultaat, volgens uw eigen antwoorden: geen label, certificaat of juridisch advies. Vragenlijst { $version }.

## Page one

# Variables: $low (String), $high (String)
report-ruler-alt = Een schaal van 0 tot 100: { $low } verworven, tot { $high } zodra elk antwoord bekend is.
# Variables: $band (String)
report-ruler-band = Het niveau is: { $band }.
report-legend-earned = Verworven
report-legend-open = Nog uit te zoeken
report-legend-missing = Nog niet gedaan
# Variables: $count (Number) – points earned
report-say-earned = { $count ->
    [one] U hebt { $count } punt op 100.
   *[other] U hebt { $count } punten op 100.
}
# Variables: $count (Number) – questions answered with "don't know", $points (String) – what they may bring
report-say-unknown = { $count ->
    [one] Zoekt u uw ene “ik weet het niet” uit, dan kan dat tot { $points } punten opleveren, zonder iets te kopen.
   *[other] Zoekt u uw { $count } antwoorden “ik weet het niet” uit, dan kan dat tot { $points } punten opleveren, zonder iets te kopen.
}
# Variables: $count (Number) – open questions
report-say-open = { $count ->
    [one] Eén vraag heeft nog geen antwoord, dus het resultaat is voorlopig.
   *[other] { $count } vragen hebben nog geen antwoord, dus het resultaat is voorlopig.
}
# Variables: $count (Number) – of actions, $hours (String)
report-say-actions = { $count ->
    [one] De actie hieronder vraagt { $hours }.
   *[other] De eerste { $count } acties hieronder vragen samen { $hours }.
}
# Variables: $band (String) – the band of the number alone, $capped (String) – the band that is given, $questions (String) – a list
report-say-capped = Het cijfer alleen zou “{ $band }” geven. Het niveau blijft “{ $capped }” tot dit in orde is: { $questions }.
# Variables: $figure (String) – beide grenzen in woorden; $day (String)
report-say-before = De vorige keer, op { $day }, was dat { $figure }.
report-say-done = U gaf overal het beste antwoord. Kijk alles over een jaar opnieuw na.
report-say-nothing = Geen enkele vraag is van toepassing op deze onderneming, dus is er geen score.
report-actions = De eerste zes acties
# Variables: $count (Number)
report-actions-fewer = { $count ->
    [one] De actie
   *[other] De { $count } acties
}
report-column-number = Nr.
report-column-action = Actie
report-column-who = Wie
report-column-due = Tegen
report-law = Wet
report-by-domain = Per domein, het laagste eerst
report-bars-alt = Een balk per domein, van 0 tot 100. De cijfers staan naast de balken.
report-not-applicable = niet van toepassing
report-uncertain = Nog onzeker
report-uncertain-none = Niets: u kent het antwoord op elke vraag.
# Variables: $count (Number) – how many more
report-uncertain-more = { $count ->
    [one] En nog één, zie “Nog uit te zoeken”.
   *[other] En nog { $count }, zie “Nog uit te zoeken”.
}

## Results

report-logo = Het logo van wie dit rapport aanbiedt
report-contents = Inhoud
report-contents-link = {"{title}, bladzijde {page}"}
report-results = Resultaten per domein
report-results-lead = Elke balk toont in volle kleur wat zeker is, en gearceerd wat van ontbrekende antwoorden afhangt.
report-column-domain = Domein
report-column-score = Op 100
report-column-points = Punten
report-column-answers = Bekende antwoorden
# Variables: $points (String), $of (String)
report-points = { $points } op { $of }
# Variables: $known (String), $all (String)
report-answers = { $known } van { $all }
report-capped = Wat het niveau laag houdt
# Variables: $band (String) – the band of the number alone, $capped (String) – the band that is given
report-capped-text = Volgens het cijfer alleen zou het niveau “{ $band }” zijn. Het is “{ $capped }” zolang het volgende ontbreekt. Eén zo’n zwakke plek kan uw hele zaak stilleggen:
report-costs = Wat het zwaarst weegt
report-costs-lead = Hoeveel uw score stijgt als dit ene antwoord het beste wordt.
report-column-question = Vraag
report-column-answer = Antwoord
report-column-gain = Te winnen punten

## The plan

report-plan = Het actieplan
report-plan-lead = In de volgorde van uitvoering: eerst waarvoor de wet een uiterste datum gaf, dan wat het meest oplevert per uur werk. Heeft een actie een andere nodig, dan komt die andere eerst.
report-plan-table = Het plan in één oogopslag
report-plan-calendar = Wat wanneer gebeurt
report-plan-calendar-alt = Een balk per actie, van de eerste tot de laatste werkdag. De rijen geven het nummer, de actie en de dag.
report-plan-burn-down = Hoe het risico daalt
report-plan-burn-down-axis = Nog te winnen punten
report-plan-burn-down-known = Zeker
report-plan-burn-down-open = Hangt af van ontbrekende antwoorden
report-plan-sums = Wat ervoor nodig is
report-plan-open = Te doen
report-plan-doing = Bezig
report-plan-legal = Door de wet gevraagd
report-plan-how = Elke actie: waarom en hoe
report-column-when = Wanneer
report-column-hours-figure = Uren
report-column-euros-figure = Euro per jaar
report-column-count = Acties
report-column-now = Nu
report-column-before = Vorige keer
report-column-change = Verschil
report-before = Vergeleken met de vorige keer
report-before-lead = Wat toen zeker was en wat nu, in punten op 100 per domein.
report-radar-now = Nu zeker
report-radar-open = Nog uit te zoeken
report-radar-alt = De domeinen rond één middelpunt, elk van 0 tot 100. De tabel eronder geeft de cijfers.
report-plan-none = Geen enkel antwoord vraagt om een actie. Kom over een jaar terug, of als er iets verandert.
report-plan-unknown = De acties volgen uit de antwoorden. Zoek eerst de antwoorden die ontbreken.
report-plan-decided = Alle acties die uw antwoorden vragen, zijn gedaan of afgewezen.
report-plan-done = Gedane acties
report-plan-declined = Afgewezen acties
report-help = Wie kan helpen:
report-contacts = Hulp in België:
report-because = Dit verbetert:
report-asked-by = Aanleiding:
# Variables: $gain (String)
report-gain = levert { $gain } punten op
report-quick-win = snel resultaat

## Still to find out

report-unknowns = Nog uit te zoeken
report-unknowns-lead = Elk antwoord dat u vindt, maakt het resultaat zekerder. Sommige zullen meevallen.

## Answers

report-answers-title = Alle antwoorden
report-reason = Reden:
report-note = Notitie:
report-evidence = Bewijs:

## Method

report-method = Hoe we rekenen
report-method-score = Elke vraag heeft een gewicht van 1 tot 5, en elk antwoord een score van 0 tot 1. Het resultaat is 100 keer de som van gewicht maal score, gedeeld door de som van de gewichten.
report-method-interval = “Ik weet het niet” en een open vraag tellen aan de onderkant als 0 en aan de bovenkant als 1. Daarom is het resultaat een interval. “Niet op ons van toepassing” telt niet mee; de reden staat erbij.
report-method-band = Het niveau volgt de onderkant: blootgesteld onder 25, kwetsbaar onder 50, op weg onder 75, stevig onder 90, voorbeeldig vanaf 90. Enkele vragen zijn kritiek: zolang er één onder de helft scoort, is het niveau hoogstens kwetsbaar. Het cijfer zelf verandert niet.
report-method-rounding = De onderkant wordt naar beneden afgerond op een geheel getal, de bovenkant gewoon. Zo lijkt geen cijfer beter dan zijn niveau.
report-method-order = Eerst komt wat bezig is en wat u vooraan zette, dan de acties waarvan de wettelijke uiterste datum voorbij is of binnen 90 dagen valt. De andere volgen naargelang van wat ze aan de onderkant toevoegen, gedeeld door het midden van hun uren. Een actie waar andere van afhangen, wordt samen met die andere gewogen. Punten van kritieke vragen tellen hier dubbel, en een actie die de wet vraagt ook. Uren en kosten zijn schattingen voor een zaak van 5 tot 50 mensen.
report-method-duties = Een plicht uit de NIS2-wet zet haar actie in het plan, tenzij een antwoord toont dat die gedaan is. Zonder zo’n antwoord weegt de plicht in de volgorde even zwaar als een vraag met gewicht 3. In de score telt ze niet mee.
report-method-calendar = De datums volgen uit de uren per maand. Per actie telt het midden van de geschatte uren, gespreid over 260 werkdagen per jaar, van maandag tot vrijdag, de ene actie na de andere. Een dag die u vastlegt of die de wet geeft, haalt een actie naar voren als ze anders te laat zou komen. Een actie die u uitstelt, wacht, en de rest gaat door.
report-method-steps = Na elke actie stijgt de score met wat die actie oplevert: de punten die een antwoord verliest, gelijk verdeeld over de acties die het vraagt. We nemen aan dat dezelfde vragen blijven gelden en dat de actie volledig uitgevoerd is.
report-method-map = Een aandeel is het gewicht van de diensten onder één naam tegenover dat van alle diensten samen. Het gewicht zegt hoe snel u zonder een dienst stilvalt, van 1 tot 4; een onbekend gewicht telt als gemiddeld. De concentratie (HHI) is 10.000 maal de som van de kwadraten van de aandelen; 10.000 gedeeld door dat getal zegt op hoeveel even grote leveranciers dat neerkomt. Het risico van alle diensten samen is hun gemiddelde, met dezelfde gewichten.
report-method-availability = De nettobeschikbaarheid is 1 min de stilstand gedeeld door 8.760 uur. De stilstand is wat vanzelf uitvalt, plus wat mensen fout doen. De formules en elke aanname staan bij de vergelijking.
report-disclaimer = Wat dit rapport is, en wat het niet is
report-disclaimer-text = Dit is een schatting volgens uw eigen antwoorden op de dag van het rapport. Niemand heeft die antwoorden nagekeken. Dit rapport is geen label, geen certificaat en geen juridisch advies. Vraag over uw wettelijke plichten raad aan de overheid of aan een adviseur.
report-privacy = Het rapport is op uw eigen computer gemaakt. Tandem verstuurt niets.

## Sources

report-sources = Bronnen
report-sources-lead = De wetten en cijfers in de vragen en acties steunen op deze pagina’s.
# Variables: $day (String)
report-source-checked = nagekeken op { $day }

## Tweede blik, hulp, woorden

report-help-title = Waar u in België hulp vindt
report-help-lead = Overheden en federaties die het plan noemt. Adressen veranderen: kijk ze na vóór u erop rekent.
report-glossary = Woorden uitgelegd
report-glossary-lead = De technische en juridische woorden van dit rapport, in gewone taal.
report-second-look = Antwoorden die een tweede blik verdienen

## NIS2

report-nis2 = NIS2: valt u onder de wet, en hoe ver staat u?
report-nis2-confirm = Nog niet zeker
report-nis2-measures = Hoe ver u staat met de elf maatregelen
report-nis2-measures-lead = Volgens uw antwoorden: de score van de vragen achter elke maatregel. Dit is geen bewijs van conformiteit.
report-nis2-measure = Maatregel
report-nis2-not-asked = niet gevraagd

## Whose branding the report carries

report-branding = Wie dit rapport aanbiedt
# Variables: $name (String) – the publisher
report-branding-name = { $name } (niet geverifieerd)
# Variables: $name (String) – the publisher
report-branding-verified = De naam en de contactgegevens komen van { $name }, met het logo als dat er is. De digitale handtekening is gecontroleerd op de computer die dit rapport maakte.
report-branding-unverified-title = Niet geverifieerd
# Variables: $name (String) – the publisher
report-branding-unverified = De naam en de contactgegevens zeggen dat ze van “{ $name }” komen. Niemand heeft dat met een digitale handtekening geverifieerd. Vraag het aan { $name } voordat u erop vertrouwt.
# Variables: $name (String) – the publisher, marked when it was not verified
report-branding-foot = Aangeboden door { $name }.
report-branding-web = Op het web:
report-branding-mail = Per mail:
report-branding-phone = Telefonisch:
