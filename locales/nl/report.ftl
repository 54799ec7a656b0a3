### Het rapport: wat er op papier staat naast de woorden van de vragenlijst.

report-title = Actieplan cloud
# Variables: $title (String), $firm (String)
report-document-title = { $title }: { $firm }
report-file-name = actieplan
# Variables: $firm (String), $date (String)
report-subject = Actieplan van { $firm } voor veiligheid in de cloud, { $date }
report-page = {"{page} / {pages}"}
# Variables: $version (String) – of the questionnaire
report-footer = Indicatief resultaat, volgens uw antwoorden: geen label, certificaat of juridisch advies. Vragenlijst { $version }.

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
    [one] Uw ene “ik weet het niet” uitzoeken kan tot { $points } punten opleveren, zonder iets te kopen.
   *[other] Uw { $count } keer “ik weet het niet” uitzoeken kan tot { $points } punten opleveren, zonder iets te kopen.
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
report-say-done = Elk antwoord is het beste. Kijk ze over een jaar opnieuw na.
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
report-contents-link = {"{title}, pagina {page}"}
report-results = Resultaten per domein
report-results-lead = Elke balk toont vol wat zeker is, en gearceerd wat van open antwoorden afhangt.
report-column-domain = Domein
report-column-score = Op 100
report-column-points = Punten
report-column-answers = Bekende antwoorden
# Variables: $points (String), $of (String)
report-points = { $points } van { $of }
# Variables: $known (String), $all (String)
report-answers = { $known } van { $all }
report-capped = Wat het niveau tegenhoudt
# Variables: $band (String) – the band of the number alone, $capped (String) – the band that is given
report-capped-text = Volgens het cijfer alleen zou het resultaat “{ $band }” zijn. Het is “{ $capped }” zolang het volgende ontbreekt. Eén zo’n gat kan de hele onderneming stilleggen:
report-costs = Wat het meest doorweegt
report-costs-lead = Wat het resultaat zou stijgen als dit ene antwoord het beste werd.
report-column-question = Vraag
report-column-answer = Antwoord
report-column-gain = Te winnen punten

## The plan

report-plan = Het actieplan
report-plan-lead = In de volgorde van uitvoeren: eerst waarvoor de wet een uiterste dag gaf, dan wat het meest oplevert per uur werk. Wat een actie nodig heeft, komt ervoor.
report-plan-table = Het plan in één oogopslag
report-plan-calendar = Wanneer alles gebeurt
report-plan-calendar-alt = Een balk per actie, van haar eerste tot haar laatste werkdag. De rijen geven het nummer, de actie en de dag.
report-plan-burn-down = Hoe het risico daalt
report-plan-burn-down-axis = Punten die nog te winnen zijn
report-plan-burn-down-known = Zeker
report-plan-burn-down-open = Hangt af van open antwoorden
report-plan-sums = Wat ervoor nodig is
report-plan-open = Te doen
report-plan-doing = Bezig
report-plan-legal = Wettelijk verplicht
report-plan-how = Elke actie: waarom en hoe
report-column-when = Wanneer
report-column-hours-figure = Uren
report-column-euros-figure = Euro per jaar
report-column-count = Acties
report-column-now = Nu
report-column-before = Vorige keer
report-column-change = Verschil
report-before = Vergeleken met de vorige keer
report-before-lead = Wat toen zeker was en wat nu zeker is, in punten op 100 voor elk domein.
report-radar-now = Nu zeker
report-radar-open = Nog uit te zoeken
report-radar-alt = De domeinen rond één middelpunt, elk van 0 tot 100. De tabel eronder geeft de cijfers.
report-plan-none = Geen enkel antwoord vraagt om een actie. Kom over een jaar terug, of als er iets verandert.
report-plan-unknown = De acties volgen uit de antwoorden. Zoek eerst de antwoorden die ontbreken.
report-plan-decided = Alle acties die uw antwoorden vragen, zijn gedaan of afgewezen.
report-plan-done = Gedane acties
report-plan-declined = Afgewezen acties
report-help = Wie kan helpen:
report-contacts = Hulp in België
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
report-note = Nota:
report-evidence = Bewijs:

## Method

report-method = Hoe wij tellen
report-method-score = Elke vraag heeft een gewicht van 1 tot 5, en elk antwoord een score van 0 tot 1. Het resultaat is 100 keer de som van gewicht maal score, gedeeld door de som van de gewichten.
report-method-interval = “Ik weet het niet” en een open vraag tellen onderaan voor 0 en bovenaan voor 1. Daarom is het resultaat een interval. “Niet op ons van toepassing” valt uit de sommen, met de reden erbij.
report-method-band = Het niveau volgt de onderkant: blootgesteld onder 25, kwetsbaar onder 50, op weg onder 75, stevig onder 90, voorbeeldig vanaf 90. Enkele vragen zijn kritiek: zolang er één onder de helft scoort, is het niveau hoogstens kwetsbaar. Het cijfer zelf verandert niet.
report-method-rounding = De onderkant wordt naar beneden afgekapt en de bovenkant afgerond, zodat geen cijfer beter lijkt dan zijn niveau.
report-method-order = Wat bezig is en wat u vooraan zette, komt eerst. Daarna volgt waarvoor de wettelijke uiterste dag voorbij is of binnen 90 dagen valt. De rest volgt naargelang wat ze aan de onderkant toevoegt, gedeeld door het midden van de uren. Een actie die andere nodig hebben, wordt samen met die andere gewogen. Punten van kritieke vragen tellen hier dubbel. Uren en kosten zijn schattingen voor een onderneming van 5 tot 50 mensen.
report-method-duties = Een plicht uit de NIS2-wet brengt haar actie in het plan, tenzij een antwoord toont dat ze klaar is. Zonder zo’n antwoord weegt ze in de volgorde even zwaar als een vraag met gewicht 3. In de score telt ze niet mee.
report-method-calendar = De data volgen uit de uren per maand. Het midden van het aantal uren telt, gespreid over 260 werkdagen per jaar, van maandag tot vrijdag, de ene actie na de andere. Een dag die u vastlegt of die de wet geeft, haalt een actie naar voren die anders te laat zou komen. Een actie die u uitstelt, wacht, en de rest gaat door.
report-method-steps = De score na elke actie telt op wat de actie oplevert: de punten die een antwoord verliest, gelijk verdeeld over de acties die het vraagt. Ze gaat ervan uit dat dezelfde vragen blijven gelden en dat de actie volledig is uitgevoerd.
report-method-map = Een aandeel is het gewicht van de diensten met één naam in dat van alle diensten. Het gewicht zegt hoe snel u zonder een dienst stilvalt, van 1 tot 4; een onbekend gewicht telt als een gemiddeld. De concentratie (HHI) is 10.000 maal de som van de kwadraten van de aandelen, en 10.000 gedeeld door dat getal geeft zoveel leveranciers van gelijke grootte. De blootstelling van alles samen is het gemiddelde van de diensten met die gewichten.
report-method-availability = De netto beschikbaarheid is 1 min de stilstand gedeeld door 8.760 uur. De stilstand is wat vanzelf uitvalt, plus wat mensen fout doen. De formules en elke aanname staan bij de vergelijking.
report-disclaimer = Wat dit rapport is, en wat het niet is
report-disclaimer-text = Dit is een schatting volgens uw eigen antwoorden op de dag van het rapport. Niemand heeft ze nagekeken. Het is geen label, geen certificaat en geen juridisch advies. Vraag voor uw wettelijke plichten raad aan de overheid of aan een adviseur.
report-privacy = Het rapport is op uw eigen computer gemaakt. Tandem stuurt nergens iets naartoe.

## Sources

report-sources = Bronnen
report-sources-lead = Wat de vragen en acties als wet of cijfer stellen, steunt op deze pagina’s.
# Variables: $day (String)
report-source-checked = nagekeken op { $day }

## Tweede blik, hulp, woorden

report-help-title = Waar u in België hulp vindt
report-help-lead = Overheden en federaties die het plan noemt. Adressen veranderen: kijk ze na voor u erop rekent.
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
