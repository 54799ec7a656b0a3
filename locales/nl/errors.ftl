### Wat er mis is, waar, en wat te doen. Getoond door het venster en door de opdrachtregel.

## Fouten van het programma, één per code van ApiError

error-assessment-not-found = Deze evaluatie is er niet meer. Ga terug naar de lijst en kies een andere.
error-question-not-found = Deze vraag staat niet in de vragenlijst. Ga terug naar de lijst en open de evaluatie opnieuw.
error-choice-not-found = Deze optie hoort niet bij de vraag. Kies er een die op het scherm staat.
error-reason-missing = Zeg in enkele woorden waarom de vraag niet op u van toepassing is.
# Variables: $limit (String) – the most characters that are kept
error-text-too-long = Deze tekst is te lang. Blijf onder { $limit } tekens, waarbij elke regel voor minstens 40 telt.
error-text-several-lines = Een naam staat op één regel. Verwijder de regeleinden.
error-text-invisible = Deze tekst bevat onzichtbare stuurtekens. Typ hem in plaats van hem te plakken.
error-sample-not-found = Dit voorbeeld bestaat niet.
error-language-unknown = Tandem spreekt deze taal niet.
error-incident-not-found = Dit incident is er niet meer. Open de incidenten opnieuw en kies een ander.
# Variables: $limit (String) – the most incidents that are kept
error-too-many-incidents = Een evaluatie bewaart hoogstens { $limit } incidenten. Verwijder er een dat al lang voorbij is.
error-story-not-found = Dit voorbeeld bestaat niet. Kies een van de voorbeelden op het scherm.
error-cell-not-found = Dit vakje staat niet meer op de kaart. Kies een ander.
error-action-not-found = De vragenlijst heeft deze actie niet. Kies een andere.
# Variables: $limit (String) – the most services that are kept
error-too-many-services = Een kaart bewaart hoogstens { $limit } diensten. Verwijder wat u niet meer gebruikt.
error-depth-unknown = Die diepgang bestaat niet. Kies een van de drie.
# Variables: $name (String) – the file's name
error-invalid-file = “{ $name }” is niet geopend. Er is niets gewijzigd. Dit is er mis mee:
# Variables: $name (String) – the file's name
error-file-not-found = Het bestand “{ $name }” is er niet. Kijk de naam en de map na.
# Variables: $name (String) – the file's name
error-file-unreadable = Het bestand “{ $name }” kan niet gelezen worden. Kijk na of het een bestand is en geen map, en of u het mag openen.
# Variables: $name (String) – the file's name
error-file-unwritable = Het bestand “{ $name }” kan niet geschreven worden. Kijk na of de map bestaat en of u erin mag schrijven, of kies een andere. Heeft een programma het bestand open, sluit dat dan.
# Variables: $name (String) – the file's name
error-disk-full = Er is geen plaats meer op de schijf voor “{ $name }”. Maak plaats of kies een andere schijf, en probeer opnieuw.
# Variables: $found (String), $supported (String) – versions of the data file
error-storage-too-new = Uw evaluaties zijn geopend met een nieuwere Tandem (gegevensversie { $found }; deze leest tot { $supported }). Installeer de nieuwste versie. Er is niets gewijzigd.
# Variables: $folder (String) – the data folder
error-storage-folder = Tandem kan niet schrijven in zijn gegevensmap, { $folder }. Kijk na of de map bestaat en of u erin mag schrijven, en start opnieuw.
error-storage-unwritable = Tandem kan zijn gegevens niet meer wegschrijven, dus uw laatste wijziging is niet bewaard. Kijk na of de map er nog is en of u erin mag schrijven, en probeer opnieuw.
error-storage-full = De schijf is vol: uw laatste antwoord is niet bewaard. Maak plaats en antwoord opnieuw.
error-storage-busy = Een ander programma houdt de gegevens van Tandem vast. Sluit het of wacht even, en probeer opnieuw.
error-storage-damaged = Het gegevensbestand raakte beschadigd terwijl Tandem draaide. Sluit Tandem en start het opnieuw: het beschadigde bestand wordt opzijgezet en bewaard.
error-report-failed = Het rapport kon niet gemaakt worden. Probeer opnieuw; mislukt het nog eens, bewaar dan een kopie van de evaluatie en stuur ze naar wie u Tandem gaf.
error-format-unknown = Deze soort bestand bestaat niet. Kies een van de soorten op het scherm.
# Variables: $name (String)
error-logo-not-an-image = “{ $name }” is geen PNG- of JPEG-afbeelding. Bewaar het logo als een van beide en kies het opnieuw.
# Variables: $name (String), $most (String)
error-logo-too-large = “{ $name }” is groter dan { $most } MB. Maak het logo kleiner en kies het opnieuw.
# Variables: $name (String), $most (String)
error-logo-too-many-pixels = “{ $name }” heeft meer dan { $most } pixels in de breedte of in de hoogte. Maak het logo kleiner en kies het opnieuw.
# Variables: $name (String)
error-logo-damaged = “{ $name }” is beschadigd: het kan niet tot het einde gelezen worden. Bewaar het logo nog eens en kies het opnieuw.
# Variables: $name (String)
error-sheet-too-large = “{ $name }” is te groot voor een vragenblad. Kies het blad dat Tandem gemaakt heeft.
# Variables: $name (String)
error-sheet-unreadable = “{ $name }” kan niet als vragenblad gelezen worden. Kies het ingevulde Excel- of CSV-bestand, zonder wachtwoord.
# Variables: $name (String)
error-no-answers-found = “{ $name }” bevat geen antwoord. Kijk na of de kolom met de antwoorden ingevuld is en de eerste kolom niet gewijzigd is.
error-no-branding-waits = Er wacht geen bestand meer op uw antwoord. Kies het opnieuw.
error-nothing-to-open = Er is nog geen rapport om te openen. Bewaar er eerst een.
# Variables: $name (String) – the file's name
error-open-failed = “{ $name }” kon niet geopend worden. Open het zelf vanuit de map waarin u het bewaarde.
# Variables: $detail (String) – technical detail
error-internal = Er gebeurde iets wat Tandem niet verwachtte ({ $detail }). Uw antwoorden zijn bewaard. Probeer opnieuw.
error-locked = Tandem is vergrendeld. Vul uw wachtwoordzin in om verder te gaan. Wat u aan het typen was, blijft bewaard.
error-passphrase-wrong = Dit is niet de juiste wachtwoordzin. Kijk de hoofdletters, de spaties en de indeling van uw toetsenbord na, en probeer opnieuw.
# Variables: $least (String)
error-passphrase-weak = Deze wachtwoordzin is makkelijk te raden. Neem minstens { $least } tekens, bijvoorbeeld vier of vijf woorden die niets met elkaar te maken hebben.
error-no-key-store = Tandem kan de sleutelkluis van deze computer niet gebruiken: er is er geen, of ze is vergrendeld. Ontgrendel ze en probeer opnieuw, of ga verder met een wachtwoordzin.
error-nothing-to-lock = De computer bewaart de sleutel van uw gegevensbestand en zou het meteen weer openen. Wilt u Tandem vergrendelen, kies dan eerst een wachtwoordzin onder “Beveiliging en back-ups”.
error-no-key = Deze computer kon nu geen sleutel maken. Sluit andere programma’s en probeer opnieuw.
error-backup-not-found = Deze back-up is er niet meer. Open “Beveiliging en back-ups” opnieuw om te zien welke er zijn.
# Variables: $name (String)
error-not-a-data-file = “{ $name }” is geen gegevensbestand van Tandem, dus werd er niets teruggezet. Kies een bestand dat Tandem bewaarde. De naam eindigt op .db.
# Variables: $name (String)
error-data-file-damaged = “{ $name }” is beschadigd, dus werd er niets teruggezet. Kies een andere kopie.
# Variables: $name (String)
error-data-file-of-another = “{ $name }” gaat alleen open op de computer waarop het gemaakt werd: daar wordt de sleutel bewaard. Open Tandem op die computer en bewaar een kopie met wachtwoordzin, onder “Beveiliging en back-ups”.
error-nothing-to-restore = Er wacht geen bestand. Kies het opnieuw.
error-idle-unknown = Tandem kan zichzelf niet na die tijd vergrendelen. Kies er een uit de lijst.
# Variables: $name (String)
error-file-locked = “{ $name }” is versleuteld. Vul de wachtwoordzin van de afzender in om het te openen.
# Variables: $name (String)
error-file-sealed-otherwise = “{ $name }” gaat niet open met een wachtwoordzin: het is beschadigd, te groot of anders versleuteld. Vraag de afzender een nieuwe kopie die met een wachtwoordzin versleuteld is.
error-nothing-to-hand-over = Er is niets gekozen. Vink minstens één evaluatie aan.
error-storage-lost = Tandem kan niet meer aan zijn gegevensbestand, dus werd uw laatste wijziging niet bewaard. Alles van eerder is veilig. Is de schijf of de netwerkmap nog verbonden? Verbind ze en probeer opnieuw.

## Meldingen over het gegevensbestand

# Variables: $path (String) – where the damaged file stands now
notice-set-aside = Uw gegevensbestand was beschadigd. Tandem is met een nieuw bestand gestart en heeft het beschadigde bewaard als { $path }. Hebt u elders een kopie? Zet ze terug onder “Beveiliging en back-ups”, of vraag hulp aan uw IT-partner.
# Variables:
#   $path (text): where the damaged file is
#   $file (text): how many assessments were read in it
#   $backup (text): how many came from the backup
#   $day (text): the day of the backup
notice-recovered-backup = Uw gegevensbestand was beschadigd. Tandem las er { $file } van uw evaluaties in en nam er { $backup } over uit de back-up van { $day }. Overloop uw lijst om te zien of er iets ontbreekt. Het beschadigde bestand is bewaard als { $path }.
# Variables:
#   $path (text): where the damaged file is
#   $file-count (number): how many assessments were read in it
notice-recovered = { $file-count ->
    [one] Uw gegevensbestand was beschadigd en er was geen back-up. Tandem kon er { $file-count } evaluatie in lezen.
   *[other] Uw gegevensbestand was beschadigd en er was geen back-up. Tandem kon er { $file-count } evaluaties in lezen.
} Kijk ze na: er kunnen antwoorden ontbreken. Het beschadigde bestand is bewaard als { $path }.

## Velden van de organisatie

field-number-invalid = Schrijf een getal zoals 12 of 7,5.
# Variables: $most (String)
field-number-range = Schrijf een getal tussen 0 en { $most }.
field-country-invalid = Kies een van de landen.
field-choice-invalid = Kies een van de antwoorden.
field-activity-invalid = Deze activiteit is niet gekend. Kies uit de lijst.
field-share-linked = Met meer dan de helft is het geen partner: zet ze bij de vennootschappen van uw groep.
field-share-missing = Schrijf het aandeel in procent, boven 0 en hoogstens 50.
field-day-invalid = Schrijf de dag zoals 22/11/2026.
field-reason-missing = Zeg in enkele woorden waarom niet: wie het plan later leest, wil dat weten.
# Variables: $most (String)
field-hours-invalid = Schrijf een geheel aantal uren van 1 tot { $most }.
field-time-invalid = Schrijf het uur zoals 14:30.
field-moment-half = Vul zowel de dag als het uur in.
field-time-skipped = Dat uur heeft niet bestaan: die nacht ging de klok vooruit. Kijk het uur na.
field-moment-future = Dit moment moet nog komen. Kijk de dag en het uur na.
field-moment-before = Dit is vóór u het incident merkte. Kijk beide momenten na.
field-moment-missing = Vul in wanneer u er weet van kreeg: alle termijnen tellen vanaf dan.
field-group-named = De vennootschappen van uw groep zijn met naam bekend. Verwijder ze eerst op het scherm NIS2.
field-group-invalid = Kies ja, nee of “Dat weet ik nog niet”.

## Ondernemingsnummer

problem-enterprise-number-character = Een ondernemingsnummer bevat alleen cijfers, punten en spaties, met “BE” ervoor als u wilt. Voorbeeld: 0999.999.922.
# Variables: $digits (String) – how many digits there are
problem-enterprise-number-length = Een ondernemingsnummer heeft tien cijfers; dit heeft er { $digits }. Voorbeeld: 0999.999.922.
problem-enterprise-number-first-digit = Een Belgisch ondernemingsnummer begint met 0 of 1. Voorbeeld: 0999.999.922.
problem-enterprise-number-check-digits = De laatste twee cijfers passen niet bij de andere. Kijk elk cijfer na op een factuur of in de Kruispuntbank van Ondernemingen.

## Problemen van een evaluatiebestand

problem-empty = Het bestand is leeg. Kies een bestand dat eindigt op .tandem.json.
# Variables: $limit (String) – the limit in megabytes
problem-too-large = Het bestand is groter dan { $limit } MB; een evaluatie is nooit zo groot. Kijk na of het het juiste bestand is.
problem-not-text = Het bestand is geen tekst in UTF-8. Exporteer het opnieuw uit Tandem.
# Variables: $line (String), $column (String) – the place
problem-syntax = Het bestand is geen geldige JSON: het klopt niet meer vanaf regel { $line }, kolom { $column }. Herstel die plaats, of exporteer het bestand opnieuw.
problem-not-an-assessment = Dit is geen Tandem-evaluatie: “format” moet “tandem-assessment/1” zijn. Kies een ander bestand.
# Variables: $found (String), $supported (String) – formats
problem-newer-format = Het bestand heeft het formaat “{ $found }”; deze Tandem leest tot “{ $supported }”. Installeer de nieuwste versie van Tandem.
problem-unknown-key = Het formaat kent deze sleutel niet. Verwijder hem, of verbeter de spelling.
# Variables: $limit (String) – the most entries
problem-too-many = Hier staan meer dan { $limit } regels; geen enkele evaluatie heeft er zoveel. Kijk na of het het juiste bestand is.
problem-duplicate-key = Deze sleutel staat er twee keer. Behoud er één.
problem-missing = Dit moet er staan. Voeg het toe.
# Variables: $type (String) – the type
problem-wrong-type = { $type } hoort hier. Verbeter de waarde.
problem-type-object = Een object tussen accolades
problem-type-list = Een lijst tussen vierkante haken
problem-type-text = Een tekst tussen aanhalingstekens
problem-type-number = Een getal zonder aanhalingstekens
problem-type-yes-no = “true” of “false”, zonder aanhalingstekens,
# Variables: $words (String) – the words that are allowed
problem-not-one-of = Een van deze woorden hoort hier: { $words }.
# Variables: $least (String), $most (String) – the ends of the range
problem-out-of-range = Het getal moet tussen { $least } en { $most } liggen.
# Variables: $least (String), $most (String) – the ends of the range
problem-not-whole = Hier hoort een geheel getal tussen { $least } en { $most }.
problem-text-empty = Deze tekst mag niet leeg zijn. Vul hem in.
# Variables: $limit (String) – the most characters
problem-text-too-long = Deze tekst is langer dan { $limit } tekens, waarbij elke regel voor minstens 40 telt. Maak hem korter.
problem-text-several-lines = Deze tekst moet op één regel staan. Verwijder de regeleinden.
problem-text-invisible = Deze tekst bevat onzichtbare stuurtekens. Verwijder ze.
problem-not-a-date = Dit is geen dag. Schrijf hem zoals 2026-11-22.
problem-not-a-moment = Dit is geen tijdstip. Schrijf het zoals 2026-11-22T09:30:00Z.
problem-not-a-country = Dit is geen landcode. Schrijf twee hoofdletters, zoals BE.
problem-partner-is-linked = Boven 50 procent is het een verbonden onderneming. Zet ze bij “linked”.
problem-partner-without-share = Een aandeel van 0 is geen aandeel. Haal deze onderneming weg, of verbeter het aandeel.
# Variables: $known (String) – the questionnaire of the program
problem-unknown-pack = Deze vragenlijst zit niet in dit programma, dat “{ $known }” bevat. Open het bestand met het programma dat het maakte.
problem-unknown-question = De vragenlijst kent deze vraag niet. Zoek het id op met “tandem catalogue”.
# Variables: $choices (String) – the choices of the question
problem-unknown-choice = De vraag kent deze keuze niet. Ze heeft: { $choices }.
problem-unknown-action = De vragenlijst kent deze actie niet. Zoek het id op met “tandem catalogue”.
problem-unknown-service = De catalogus kent deze dienst niet. Schrijf voor een eigen dienst “custom” en een naam in “label”.
# Variables: $models (String) – the models there are
problem-unknown-model = Dit dienstmodel bestaat niet. Er zijn: { $models }.
problem-unknown-entity-type = NIS2 kent dit type entiteit niet. Neem een id uit assets/data/nis2_entity_types.toml.
problem-not-a-scenario = Dit is geen beschikbaarheidsscenario van Tandem: “format” moet “tandem-availability/1” zijn. Kies een ander bestand.
problem-not-a-branding = Dit is geen huisstijlbestand van Tandem: “format” moet “tandem-branding/1” zijn. Kies een ander bestand.
problem-not-a-key = Dit is geen publieke sleutel zoals minisign hem schrijft: 56 tekens die met “RW” beginnen. Kopieer de tweede regel van “minisign.pub”.
problem-not-an-address = Dit is niet het adres van een webpagina. Schrijf het voluit, met “https://” vooraan.
problem-not-a-mail = Dit is geen mailadres. Schrijf het zoals “info@voorbeeld.be”.
problem-not-a-phone = Dit is geen telefoonnummer. Schrijf hoogstens 40 cijfers, spaties en tekens, zoals “+32 2 123 45 67”.
problem-branding-name = Dit is niet de naam van de uitgever. Typ hem zoals hij hierboven staat.
problem-empty-list = Hier hoort minstens één element. Voeg het toe.
problem-not-two = Hier horen precies twee getallen, één per leverancier.
problem-duplicate-id = Dit id staat er twee keer. Geef elk element een eigen id.
problem-longer-than-a-year = Met deze waarden zijn er meer uren stilstand dan er uren in een jaar zijn. Kijk na hoe vaak en hoelang.
problem-reason-missing = “not-applicable” vraagt een reden. Voeg ze toe.
problem-reason-unused = Een reden hoort alleen bij “not-applicable”. Verwijder ze, of wijzig de keuze.

## Opmerkingen: niet fout, wel goed om te weten

remark-catalogue-counts = De catalogus zegt iets anders, met een bron: die waarde telt.
remark-unknown-layer = De kaart heeft deze taak niet, dus ze telt niet mee. Zoek de id’s op in assets/data/responsibility.toml.
remark-partner-too-small = Onder 25 procent is het geen partneronderneming: ze telt niet mee in de cijfers.
# Variables: $found (String), $known (String) – versions of the questionnaire
remark-other-pack-version = Ingevuld met versie { $found } van de vragenlijst; dit programma heeft { $known }.

## De workshop, de delen, koppelingen
# Variables:
#   $limit (number): the most that are kept
error-too-many-points = De parkeerlijst is vol: { $limit } punten. Haal van de lijst wat afgehandeld is.
error-point-not-found = Dit punt staat niet meer op de lijst. Open de vraag opnieuw.
error-section-not-found = Over dit domein zijn er hier geen vragen. Kies een ander domein in de lijst.
error-answers-not-found = Achter dit cijfer zitten geen antwoorden. Ga terug naar de resultaten.
error-nothing-to-undo = Er is geen antwoord om ongedaan te maken. U wijzigt een antwoord door een ander te kiezen.
error-nothing-to-redo = Er is geen antwoord om terug te zetten.
error-not-presenting = De presentatie is afgelopen. Start ze opnieuw vanuit het venster van het programma.
error-link-unknown = Tandem opent dit adres niet. Kopieer het naar uw browser als u het vertrouwt.
# Variables:
#   $path (text): where the damaged file is
#   $file-count (number): how many assessments were read in it
notice-recovered-whole = Uw gegevensbestand was beschadigd. Tandem kon er alles in lezen wat in de back-up stond: { $file-count } evaluaties. Kijk ze na: de laatste antwoorden kunnen ontbreken. Het beschadigde bestand is bewaard als { $path }.
