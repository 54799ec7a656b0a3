### De hulp: eerste stappen, rekenwijze, privacy, toetsen, gegevens, licenties, versies.

help-page-title = Help
help-title = Zo werkt Tandem
help-intro = Alle hulp staat op deze pagina, ook zonder internet.
help-sections = Op deze pagina
help-back = Terug

## Eerste stappen
help-start = Eerste stappen
help-start-lead = U begint van nul. Na een twintigtal minuten is uw actieplan klaar.
help-start-new = Begin een evaluatie en geef de naam van uw zaak. De rest kan wachten.
help-start-depth = Kies hoe diep u gaat. “Express” is genoeg om te beginnen.
help-start-answer = Beantwoord de vragen, één voor één. Elk antwoord wordt meteen bewaard.
help-start-results = Bekijk uw resultaten. Ze tonen waar u staat en waarmee u begint.
# Variables: $tab (text): the name of the part with the report
help-start-report = Open “{ $tab }” en bewaar uw actieplan als pdf.

help-start-good = Goed om te weten
help-start-unknown = “Ik weet het niet” is een goed antwoord. Uw plan zegt dan hoe u het te weten komt, en wie u het kunt vragen.
help-start-stop = Stop wanneer u wilt. Tandem opent weer waar u gestopt was.
help-start-deeper = U kunt altijd dieper gaan. De antwoorden die u gaf, blijven bewaard.

help-start-depths = Hoe diep u kunt gaan
help-start-express = Express: het belangrijkste, 24 vragen.
help-start-standard = Standaard: wat de meeste kmo’s zouden moeten bekijken, ongeveer 50 vragen.
help-start-complete = Volledig: alles, ongeveer 90 vragen.

help-start-partner = Met uw IT-partner
# Variables: $tab (text): the name of the part with the report
help-start-partner-ask = Sommige antwoorden kent alleen uw IT-partner. Onder “{ $tab }” bewaart u een blad met die vragen. Stuur het naar uw partner.
# Variables: $heading (text): the heading under which answers are read back
help-start-partner-take = Kreeg u het blad ingevuld terug? Kies het op dezelfde plaats, onder “{ $heading }”. Wat u zelf al antwoordde, blijft zoals het is.

help-start-consultant = Voor consultants
help-start-consultant-clients = Maak één evaluatie per klant. Elke evaluatie heeft een eigen regel in uw lijst.
help-start-consultant-present = Druk op F5 om te presenteren. De groep ziet de vraag op een tweede scherm. Alleen u ziet het paneel van de begeleider, met uw notities en de parkeerlijst.
help-start-consultant-copy = Wil de klant alleen verder? Geef de evaluatie door: een versleuteld bestand waarvan de naam eindigt op .tandem.age.

## Hoe we rekenen
help-method = Hoe we rekenen
help-method-score-title = Van antwoorden naar score
help-method-score = Elke vraag heeft een gewicht van 1 tot 5. Het beste antwoord levert dat gewicht helemaal op, het slechtste niets, de andere een deel. Uw score is wat u verworven hebt, op 100.
help-method-interval = Aan de onderkant levert “Ik weet het niet” niets op. Aan de bovenkant telt het als het beste antwoord. Voor een open vraag geldt hetzelfde. In werkelijkheid staat u ergens daartussen.
help-method-not-applicable = “Niet op ons van toepassing” telt niet mee. U zegt waarom.

help-method-band-title = Van score naar niveau
help-method-band = Het niveau volgt de onderkant. Zolang er nog een vraag openstaat, is het resultaat voorlopig en zonder niveau.
help-method-column-band = Niveau
help-method-column-low = Onderkant
help-method-exposed = Blootgesteld
help-method-exposed-low = onder 25
help-method-fragile = Kwetsbaar
help-method-fragile-low = vanaf 25, onder 50
help-method-progressing = Op weg
help-method-progressing-low = vanaf 50, onder 75
help-method-solid = Stevig
help-method-solid-low = vanaf 75, onder 90
help-method-exemplary = Voorbeeldig
help-method-exemplary-low = vanaf 90
help-method-critical = Enkele vragen zijn kritiek: één zo’n zwakke plek kan uw hele zaak stilleggen. Zolang er één onder de helft scoort, is het niveau hoogstens “Kwetsbaar”. Het cijfer zelf verandert niet.

help-method-order-title = De volgorde van het plan
help-method-order-first = Eerst komt wat bezig is, en wat u zelf vooraan zette.
help-method-order-law = Dan wat de wet vraagt, als de uiterste datum voorbij is of binnen 90 dagen valt.
help-method-order-gain = Daarna wat de onderkant het meest verhoogt per uur werk. Kritieke vragen en wettelijke plichten tellen hier dubbel.
help-method-order-needs = Heeft een actie een andere nodig, dan komt die andere eerst. Uren en kosten zijn schattingen voor een zaak van 5 tot 50 mensen.

help-method-indicative-title = Wat het resultaat niet is
help-method-indicative = Het resultaat is indicatief. Het steunt op uw eigen antwoorden, en niemand heeft die nagekeken. Het is geen label, geen certificaat en geen juridisch advies. Vraag over uw wettelijke plichten raad aan de overheid of aan een adviseur.
help-method-report = Het volledige rapport legt elke stap van de berekening uit.

## De privacy
help-privacy = Privacy
help-privacy-lead = [[Niets verlaat deze computer.]] Uw antwoorden staan in één bestand op uw eigen schijf.

help-privacy-why = Waarom we dat kunnen zeggen
help-privacy-code = Het programma Tandem zelf bevat geen netwerkcode. Niets erin kan gegevens versturen of ophalen.
help-privacy-page = De schermen mogen niets van buitenaf laden.
help-privacy-none = Er is geen account. Niets volgt wat u doet. Tandem zoekt niet naar updates.

help-privacy-check = Kijk het zelf na
help-privacy-offline = Zet het netwerk uit. Alles werkt zoals voordien.
help-privacy-watch = Of laat het aan, en volg de verbindingen terwijl u Tandem gebruikt. Misschien houdt uw firewall er ook een lijst van bij. Uw computer kan ze tonen:
help-privacy-windows = Windows: Broncontrole, tabblad “Netwerk”.
help-privacy-macos = macOS: Activiteitenweergave, tabblad “Netwerk”.
help-privacy-linux = Linux: de opdracht “ss -tup” in een terminal.
help-privacy-webview = Op Windows tekent WebView2 het venster. Het komt van Microsoft en werkt zichzelf bij. Daarom staat het misschien op een eigen regel (msedgewebview2.exe). Tandem geeft het niets om te versturen.
help-privacy-links = Een link naar een website opent in uw browser, en pas nadat u ja zei.

help-privacy-mind = Om te onthouden
help-privacy-weak = Het gegevensbestand somt op wat nog niet in orde is. Het is versleuteld: met een sleutel die deze computer bewaart, of met uw wachtwoordzin.
help-privacy-computer = Wie aan uw computer zit terwijl het scherm niet vergrendeld is, kan het toch lezen. Vergrendel het scherm dus als u weggaat.
help-privacy-mail = Denk na vóór u een kopie of een rapport mailt. Geef ze alleen aan wie ze nodig heeft.

## De toetsen
help-keys = Toetsenbord
help-keys-lead = Alles werkt zonder muis. Gebruik op een Mac Cmd in plaats van Ctrl.
help-keys-question = Terwijl u antwoordt
help-keys-everywhere = Overal
help-keys-column-key = Toets
help-keys-column-does = Wat ze doet
help-keys-or = of
help-keys-control = Ctrl
help-keys-enter = Enter
help-keys-escape = Esc
help-keys-tab = Tab
help-keys-choice = een antwoord kiezen
help-keys-unknown = ik weet het niet
help-keys-not-applicable = niet op ons van toepassing
help-keys-explain = naar de uitleg en terug
help-keys-next = doorgaan
help-keys-previous = terug naar de vorige vraag
help-keys-later = hier later op terugkomen
help-keys-undo = het laatste antwoord ongedaan maken
help-keys-redo = het antwoord terugzetten
help-keys-new = nieuwe evaluatie
help-keys-open = een bestand openen
help-keys-save = het rapport als pdf bewaren
help-keys-print = afdrukken
help-keys-lock = vergrendelen, als u een wachtwoordzin hebt
help-keys-present = presenteren
help-keys-full-screen = volledig scherm
help-keys-larger = grotere tekst
help-keys-smaller = kleinere tekst
help-keys-usual = gewone tekstgrootte
help-keys-help = deze helppagina
help-keys-close = sluiten wat openstaat, en de helppagina verlaten
help-keys-forward = naar de volgende link of knop, of naar het volgende veld
# Variables: $place (text): the words under which the keys can be switched off
help-keys-off = Liever zonder deze toetsen? Zet ze uit onder een vraag, bij “{ $place }”.

## De gegevens
help-data = Uw gegevens
help-data-file = Al uw evaluaties staan in één bestand:
help-data-show = De map tonen

help-data-backup = Back-ups en versleuteling
# Variables: $place (text): the name of the screen
help-data-backup-text = Het bestand is versleuteld en Tandem maakt vanzelf back-ups. Onder “{ $place }” kunt u er een terugzetten, een kopie bewaren om elders te leggen of een wachtwoordzin kiezen.
help-data-safety = “Beveiliging en back-ups” openen

help-data-more = Verwijderen en kopiëren
help-data-delete = De laatste verwijdering kunt u ongedaan maken tot u Tandem afsluit of vergrendelt. Daarna is ze definitief, ook in de back-ups van Tandem zelf. Bestanden die u elders bewaarde, bevatten de evaluatie nog.
# Variables:
#   $save (text): the words of the button that saves a copy of one assessment
#   $open (text): the words of the button that opens a file
help-data-copy = Met “{ $save }”, in de lijst, zet u een of meer evaluaties in een versleuteld bestand. Tandem opent het op elke computer, met “{ $open }”.

## De licenties
help-licences = Licenties
help-licences-own = Tandem is vrije software, onder de openbare licentie van de Europese Unie (EUPL-1.2).
help-licences-fonts = Het lettertype Lato valt onder de SIL Open Font License 1.1. DejaVu Sans valt onder de licentie van Bitstream Vera en Arev.
help-licences-rest = Tandem steunt op het werk van veel anderen.
# Variables: $count (number): how many components
help-licences-list = De onderdelen en hun licenties ({ $count })
help-licences-name = Onderdeel
help-licences-version = Versie
help-licences-licence = Licentie

## Over Tandem
help-about = Over Tandem
help-about-program = Programma
help-about-pack = Vragenlijst
help-about-table = Tabel van de NIS2-wet
help-about-data = Gegevensbestand
help-about-checked = Bronnen laatst nagekeken
