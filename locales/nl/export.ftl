### De werkmap en de agenda: namen van bladen, koppen van kolommen, inhoud van cellen.

## Bladen

export-sheet-summary = Overzicht
export-sheet-plan = Plan
export-sheet-domains = Domeinen
export-sheet-answers = Antwoorden
export-sheet-nis2 = NIS2
export-sheet-services = Diensten
export-sheet-unknown = Uit te zoeken
export-sheet-sources = Bronnen

## Kolommen

export-column-fact = Wat
export-column-value = Waarde
export-column-number = Nr.
export-column-action = Actie
export-column-who = Wie
export-column-status = Stand
export-column-period = Wanneer
export-column-start = Begint op
export-column-end = Klaar op
export-column-due = Tegen
export-column-remark = Opmerking
export-column-hours-least = Uren werk, minstens
export-column-hours-most = Uren werk, hoogstens
export-column-euros-least = Euro per jaar, minstens
export-column-euros-most = Euro per jaar, hoogstens
export-column-gain = Punten erbij
export-column-after-low = Score daarna, laagst
export-column-after-high = Score daarna, hoogst
export-column-law = Door de wet gevraagd
export-column-why = Waarom
export-column-improves = Verbetert
export-column-asked-by = Andere redenen
export-column-help = Wie kan helpen
export-column-domain = Domein
export-column-low = Op 100, laagst
export-column-high = Op 100, hoogst
export-column-points = Verworven punten
export-column-points-of = Mogelijke punten
export-column-known = Bekende antwoorden
export-column-asked = Gestelde vragen
export-column-question = Vraag
export-column-answer = Antwoord
export-column-reason = Waarom niet van toepassing
export-column-note = Notitie
export-column-evidence = Bewijs
export-column-answered = Beantwoord op
export-column-part = Deel
export-column-text = Tekst
export-column-service = Dienst
export-column-provider = Leverancier
export-column-exposure = Risico (op 100)
export-column-task = Taak
export-column-owner = Wie ervoor instaat
export-column-state = Hoe ver het staat
export-column-part-of-you = Uw deel
export-column-find-out = Hoe u het te weten komt
export-column-shows = Wat het aantoont
export-column-publisher = Uitgever
export-column-title = Titel
export-column-address = Adres
export-column-checked = Nagekeken op

## Feiten van het overzicht

export-fact-organisation = Onderneming
export-fact-number = Ondernemingsnummer
export-fact-date = Datum van dit bestand
export-fact-pack = Versie van de vragenlijst
export-fact-result = Resultaat
export-fact-low = Score op 100, laagst
export-fact-high = Score op 100, hoogst
export-fact-asked = Gestelde vragen
export-fact-answered = Beantwoorde vragen
export-fact-unknown = Antwoorden “ik weet het niet”
export-fact-open = Vragen zonder antwoord
export-fact-actions = Acties te doen
export-fact-hours-least = Uren werk in totaal, minstens
export-fact-hours-most = Uren werk in totaal, hoogstens
export-fact-euros-least = Euro per jaar in totaal, minstens
export-fact-euros-most = Euro per jaar in totaal, hoogstens
export-fact-pace = Uren werk per maand
export-fact-start = Het plan begint op
export-fact-end = De laatste actie is klaar op
export-fact-nis2 = NIS2-wet
export-fact-about = Wat dit bestand is

## Cellen

export-yes = ja
export-no = nee
export-cut = {" "}… (hier afgebroken; het rapport bevat alles)

## Agenda

# Variables: $who (String)
export-calendar-who = Wie: { $who }
# Variables: $hours (String)
export-calendar-work = Werk: { $hours }
# Variables: $name (String)
export-calendar-law = NIS2-wet: { $name }
# Variables: $what (String)
export-calendar-reminder = Over een week: { $what }

## Soorten bestanden

export-pdf = Het volledige rapport
    .about = Alles: elk antwoord, de methode en de bronnen. Voor uw dossier.
export-pdf-plan = Het plan
    .about = De eerste bladzijde, het plan met uitleg bij elke actie, en wat nog te vragen is. Voor wie het werk doet.
export-pdf-management = Eén bladzijde voor de directie
    .about = Waar u staat en de eerste zes acties, met wie en wanneer. Voor de vergadering.
export-html = Een webpagina
    .about = Het volledige rapport in één bestand. Elke browser opent het en een schermlezer leest het goed voor.
export-xlsx = Een werkmap
    .about = Het plan, uw antwoorden en de cijfers in tabellen, voor Excel of LibreOffice.
export-csv = Het plan als tabel
    .about = Eén rij per actie, voor programma’s die CSV lezen.
export-ics = Een agenda
    .about = De dagen waarop acties klaar moeten zijn, voor Outlook, Google Agenda en andere.
export-json = Cijfers voor programma’s
    .about = Scores, NIS2-resultaat, plan en kaart als JSON.
export-questions-pdf = Vragenbladen om af te drukken
    .about = Eén per persoon die antwoorden kent, om met de hand in te vullen.
export-questions-xlsx = Vragenbladen als werkmap
    .about = Om te mailen. De antwoorden kunt u hier weer inlezen.
export-questions-csv = Vragenbladen als tabel
    .about = Hetzelfde, voor andere programma’s dan Excel.
export-anonymous = Een anoniem bestand
    .about = Uw keuzes, uw scores, de diensten uit de lijst en wat u besliste, met uw grootteklasse, uw NIS2-categorie en, als veel bedrijven die delen, uw sector. Geen naam, nummer, datum, land of tekst die u typte. Wie uw zaak goed kent, kan ze soms nog herkennen aan een zeldzame combinatie.
