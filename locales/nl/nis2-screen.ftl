### Het scherm waarop iemand nagaat of de NIS2-wet voor de zaak geldt.

nis2-screen-page-title = NIS2
nis2-screen-title = Geldt NIS2 voor uw zaak?
nis2-screen-intro = Vul in wat u weet. Het resultaat verandert mee met elk antwoord, en niets verlaat deze computer.
# Variables: $message (text): what is wrong and what to do
nis2-screen-problem = Fout: { $message }
nis2-screen-yes = Ja
nis2-screen-no = Nee
nis2-screen-unknown = Dat weet ik nog niet
nis2-screen-later = We vragen dit alleen als het nodig is.
nis2-screen-later-open = Toch antwoorden

## 1. Wat de zaak doet
nis2-screen-activities = Wat doet uw zaak?
nis2-screen-activities-why = Vink alles aan wat u voor anderen doet, ook als nevenactiviteit. De wet somt diensten op, geen sectoren in het algemeen. “CCB” is het Centrum voor Cybersecurity België.
nis2-screen-search = Zoeken
nis2-screen-search-hint = Een woord uit uw dagelijkse werk, zoals hosting, bakkerij of transport.
# Variables: $count (number): activities that were found
nis2-screen-found = { $count ->
        [0] Niets gevonden.
        [one] Eén resultaat.
       *[other] { $count } resultaten.
    }
nis2-screen-nothing = Probeer andere woorden, of minder. Past er niets, vink dan “We doen niets van dit alles” aan.
nis2-screen-list = Activiteiten die de wet noemt
nis2-screen-counts = Wat telt mee?
# Variables: $law (text): how the law calls it
nis2-screen-law = In de wet: { $law }
# Variables: $count (number): all activities
nis2-screen-all = Alle { $count } tonen
nis2-screen-unlisted = Niet door de wet genoemd
nis2-screen-none = We doen niets van dit alles
nis2-screen-none-hint = Dan geldt de wet zelden voor u, tenzij u daarover een brief van de overheid kreeg.

## 2. Hoe groot ze is
nis2-screen-size = Hoe groot is uw zaak?
nis2-screen-size-why = De wet kijkt naar personeel, omzet en balanstotaal, en telt uw groep mee.
nis2-screen-staff = Personeel, in arbeidsjaareenheden
nis2-screen-staff-hint = Wie een heel jaar voltijds werkt, telt als één; wie deeltijds werkt, voor dat deel. Meewerkende eigenaars tellen mee.
nis2-screen-money = De bedragen toevoegen
nis2-screen-turnover = Jaaromzet, in euro
nis2-screen-turnover-hint = Van het laatste afgesloten boekjaar, zonder btw.
nis2-screen-balance = Balanstotaal, in euro
nis2-screen-balance-hint = Van het laatste afgesloten boekjaar, uit uw jaarrekening.
nis2-screen-group = Maakt uw zaak deel uit van een groep?
nis2-screen-group-hint = Verbonden ondernemingen: een andere heeft de controle over de uwe, of de uwe over haar. Meestal gaat het om meer dan de helft van de stemmen.
nis2-screen-linked = Verbonden ondernemingen
nis2-screen-linked-hint = Hun cijfers tellen volledig mee.
nis2-screen-partnered = Zijn er partners met een aandeel van 25 tot 50 procent?
nis2-screen-partnered-hint = Een partner bezit 25 tot 50 procent van uw zaak, of omgekeerd. Zijn cijfers tellen voor dat aandeel mee.
nis2-screen-partners = Partnerondernemingen
nis2-screen-partners-hint = Vul het aandeel van elk in.
# Variables: $number (number): its place in the list, from 1
nis2-screen-enterprise = Onderneming { $number }
nis2-screen-enterprise-name = Naam
nis2-screen-enterprise-share = Aandeel, in %
nis2-screen-enterprise-staff = Personeel, in arbeidsjaareenheden
nis2-screen-enterprise-add = Een onderneming toevoegen
# Variables: $name (text): its name, or its place in the list
nis2-screen-enterprise-remove = { $name } verwijderen
nis2-screen-independent = Is uw IT onafhankelijk van de groep?
nis2-screen-independent-hint = Dat is zo als uw systemen en diensten zonder die van de groep werken.

## 3. Waar
nis2-screen-where = Waar?
nis2-screen-where-why = Voor de meeste activiteiten bepaalt het land waar u gevestigd bent, welke wet geldt.
nis2-screen-established = In welk land is uw zaak gevestigd?
nis2-screen-established-hint = Waar ze echt werkt, niet alleen waar ze een adres heeft.
nis2-screen-country = Kies een land
nis2-screen-main = Waar is uw hoofdvestiging in de Europese Unie?
nis2-screen-main-hint = Het land waar u vooral over cyberrisico’s beslist.
nis2-screen-serves = Biedt u uw diensten in België aan?
nis2-screen-serves-hint = Klanten in België kunnen ze gebruiken.

## 4. Brieven en klanten
nis2-screen-letters = Brieven en klanten
nis2-screen-critical = Heeft de overheid uw zaak aangewezen als kritieke entiteit?
nis2-screen-critical-hint = Dan kreeg u daarover een brief. De meeste kleine zaken kregen er geen.
nis2-screen-letter = Heeft het Centrum voor Cybersecurity België (CCB) uw zaak geïdentificeerd?
nis2-screen-letter-hint = Het CCB kan een bedrijf van elke grootte met een beslissing onder de wet brengen.
nis2-screen-letter-none = Geen brief
nis2-screen-letter-essential = Ja, als essentiële entiteit
nis2-screen-letter-important = Ja, als belangrijke entiteit
nis2-screen-customers = Hebt u klanten die onder NIS2 vallen?
nis2-screen-customers-hint = Bijvoorbeeld een ziekenhuis, een energiebedrijf of een grote voedingsproducent. Ze kunnen u om bewijzen vragen.

## Het resultaat
nis2-screen-result-link = Het resultaat bekijken
# Variables: $result (text): the result in a sentence
nis2-screen-announce = Resultaat: { $result }
nis2-screen-start-title = Begin met wat uw zaak doet
nis2-screen-start = Vink minstens één activiteit aan, of “We doen niets van dit alles”. Dan staat het resultaat hier, met de redenen.
nis2-screen-start-link = Naar de activiteiten
nis2-screen-essential = Essentiële entiteit
nis2-screen-important = Belangrijke entiteit
nis2-screen-limited = Alleen registratie
nis2-screen-out = Valt er niet onder
nis2-screen-other-country = Een ander land
nis2-screen-check = Nog niet zeker
nis2-screen-changed = Wat er veranderde sinds de vorige keer
nis2-screen-missing = Wat nog nodig is voor een zeker resultaat
nis2-screen-borderline = Nog te bevestigen
nis2-screen-figures = Uw grootte
nis2-screen-milestones = Belangrijke datums
nis2-screen-supply-chain = Uw klanten
nis2-screen-watch = Alleen voorgesteld of nog niet beslist
nis2-screen-sources = Bronnen
nis2-screen-measures = Hoe ver u staat met de elf maatregelen
nis2-screen-measures-lead = Volgens uw antwoorden in de vragenlijst. Dit toont waar u moet kijken en is geen bewijs van conformiteit.
nis2-screen-measures-none = Niet gevraagd bij deze diepgang
nis2-screen-measures-more = Wat dit verbetert
# Variables: $known (Number), $asked (Number)
nis2-screen-measures-known = { $known } van { $asked } vragen beantwoord. Deze wegen het zwaarst:
nis2-screen-measures-actions = Eerste acties
nis2-screen-answer-save = Uw antwoord bewaren als pdf, één bladzijde
nis2-screen-answer-save-hint = Het zegt waar u staat voor elke maatregel, in woorden en zonder uw scores. Lees het na voor u het verstuurt.
