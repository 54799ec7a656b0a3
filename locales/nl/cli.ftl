### De opdrachtregel: hulp en meldingen.

cli-usage = Tandem: wie doet wat in uw cloud, en wat is de volgende stap.

    tandem catalogue [--pack MAP]           de vragenlijst: vragen, keuzes, acties
    tandem catalogue --lint [--pack MAP]    alles wat er mis is met een vragenlijst
        met --pack ook [--key SLEUTEL]: weigert wat niet zo ondertekend is
    tandem new -o BESTAND [--name NAAM]     een leeg evaluatiebestand
    tandem check BESTAND…                   elk probleem in de bestanden, en waar het staat
    tandem scope BESTAND                    of de NIS2-wet geldt, en waarom
    tandem score BESTAND                    scores, niveau, dekking, wat elk antwoord kost
    tandem plan BESTAND [--hours-per-month N] [--start JJJJ-MM-DD]
                                            het actieplan, op volgorde en met datums
    tandem map BESTAND                      wie waarvoor instaat, wat samenhangt
    tandem availability SCENARIO            hoelang opstellingen met één of meer clouds stilstaan
    tandem report BESTAND -o PLAN.pdf [--variant full|plan|management] [--date JJJJ-MM-DD]
                  met [--since EERDER] [--consultant NAAM] [--logo AFBEELDING]
                                            het actieplan als pdf, geheel of gedeeltelijk
    tandem report BESTAND -o PAGINA.pdf --page customer|incident|questions
                                            één bladzijde ervan: voor een klant die het vraagt,
                                            voor een incident, of voor wie de antwoorden kent
    tandem export BESTAND --format FORMAAT -o UIT [--date, --since, --consultant, --logo]
                                            andere formaten: html, xlsx, csv, ics, json, pdf,
                                            questions-xlsx, questions-csv, anonymous en andere
    tandem answers BESTAND --sheet BLAD -o NIEUW
                                            neemt de antwoorden van een ingevuld blad over

    --lang en|fr|nl    de taal; anders die van het systeem
    --json             één JSON-object op de standaarduitvoer (bij opdrachten die alleen lezen)
    --help, --version

    Een bestand mag “-” zijn voor de standaardinvoer; -o mag “-” zijn voor de standaarduitvoer.
    Exitcodes: 0 gelukt, 2 de invoer of de opdracht is fout, 1 iets anders.

# Variables: $argument (String)
cli-unknown-argument = Tandem begrijpt “{ $argument }” hier niet. “tandem --help” toont alle opdrachten.
cli-no-command = Zeg wat er moet gebeuren. “tandem --help” toont alle opdrachten.
# Variables: $command (String)
cli-unknown-command = De opdracht “{ $command }” bestaat niet. “tandem --help” toont alle opdrachten.
# Variables: $option (String)
cli-no-value = Achter { $option } hoort een waarde.
# Variables: $value (String)
cli-bad-language = De taal “{ $value }” is er niet. Kies en, fr of nl.
# Variables: $value (String)
cli-bad-date = “{ $value }” is geen dag. Schrijf hem zoals 2026-11-22.
# Variables: $value (String)
cli-bad-hours = “{ $value }” is geen aantal uren per maand. Geef een geheel getal van 1 tot 1.000.
# Variables: $value (String)
cli-bad-page = De bladzijde “{ $value }” bestaat niet. Kies customer, incident of questions, of laat --page weg voor het rapport.
# Variables: $value (String)
cli-bad-variant = De variant “{ $value }” bestaat niet. Kies full, plan of management.
# Variables: $value (String), $formats (String)
cli-bad-format = Het formaat “{ $value }” bestaat niet. Kies uit: { $formats }.
# Variables: $value (String)
cli-bad-key = “{ $value }” is geen publieke sleutel zoals minisign hem schrijft. Geef de tweede regel van “minisign.pub”: 56 tekens die met “RW” beginnen.
cli-key-alone = --key gaat alleen samen met --pack: de ingebouwde vragenlijst is een deel van het programma.
# Variables: $formats (String)
cli-no-format = Zeg met --format welk formaat: { $formats }.
cli-no-sheet = Geef met --sheet het ingevulde vragenblad op.
cli-no-file = Geef het evaluatiebestand op.
cli-one-file = Geef maar één bestand op.
cli-no-output = Zeg met -o waar het resultaat moet komen.
cli-json-not-here = --json werkt alleen bij catalogue, check, scope, score, plan, map en availability.
# Variables: $name (String)
cli-name-invalid = De naam kan niet bewaard worden: { $name }
# Variables: $file (String)
# Variables: $file (String)
cli-same-file = “{ $file }” is de evaluatie zelf: het rapport zou ze vervangen. Kies een andere naam.
# Variables: $file (String)
cli-exists = “{ $file }” bestaat al en is niet leeg. Kies een andere naam, of verwijder het eerst.
# Variables: $file (String)
cli-written = Geschreven: { $file }
# Variables: $file (String)
cli-valid = { $file }: in orde.
# Variables: $file (String)
cli-remark = { $file }: goed om te weten:
# Variables: $pack (String), $version (String)
cli-lint-clean = Er is niets mis met “{ $pack }” { $version }.
cli-lint-builtin = Dit is de ingebouwde vragenlijst; voor de uwe voegt u --pack MAP toe.
# Variables: $count (Number)
cli-lint-problems = { $count ->
    [one] Eén ding om te verbeteren.
   *[other] { $count } dingen om te verbeteren.
}
cli-output-failed = De standaarduitvoer is gesloten of vol: er kon niets meer geschreven worden. Schrijf liever naar een bestand, waar er plaats is.
cli-standard-input = standaardinvoer

## Whether a questionnaire is signed

# Variables: $folder (String), $list (String)
cli-seal-none = “{ $folder }” is niet ondertekend: er is geen “{ $list }”. Niemand staat in voor deze vragenlijst.
# Variables: $folder (String), $signature (String)
cli-seal-unsigned = “{ $folder }” is niet ondertekend: de bestanden zijn die van de lijst, maar er is geen “{ $signature }”.
# Variables: $folder (String), $signature (String)
cli-seal-broken = “{ $folder }”: de handtekening klopt niet. “{ $signature }” is geen handtekening van minisign. Vraag de vragenlijst opnieuw aan de uitgever.
# Variables: $folder (String), $id (String)
cli-seal-named = “{ $folder }” noemt de sleutel { $id } als die waarmee hij ondertekend is. Niemand heeft dat gecontroleerd. Voeg daarvoor --key toe met de publieke sleutel van de uitgever.
# Variables: $folder (String), $key (String)
cli-seal-fits = “{ $folder }” is ondertekend met de sleutel { $key }.
# Variables: $folder (String), $key (String)
cli-seal-other-key = “{ $folder }” is geweigerd: de handtekening past niet bij de sleutel { $key }. Kijk de sleutel na, of vraag de vragenlijst opnieuw aan de uitgever.
# Variables: $folder (String), $key (String)
cli-seal-asked = “{ $folder }” is geweigerd: hij is niet ondertekend met de sleutel { $key }. Vraag de uitgever een ondertekende vragenlijst, of laat --key weg.
# Variables: $folder (String), $line (String)
cli-seal-list = “{ $folder }” is geweigerd: regel { $line } van de lijst met bestanden is niet leesbaar of staat niet op volgorde. Maak de lijst opnieuw.
# Variables: $folder (String), $file (String)
cli-seal-changed = “{ $folder }” is geweigerd: “{ $file }” is niet zoals de lijst met bestanden zegt. Vraag de vragenlijst opnieuw aan de uitgever, of maak de lijst opnieuw als u het bestand zelf hebt gewijzigd.
# Variables: $folder (String), $file (String)
cli-seal-missing = “{ $folder }” is geweigerd: de lijst met bestanden noemt “{ $file }”, en dat is er niet. Vraag de vragenlijst opnieuw aan de uitgever, of maak de lijst opnieuw.
# Variables: $folder (String), $file (String)
cli-seal-unlisted = “{ $folder }” is geweigerd: “{ $file }” staat niet op de lijst met bestanden. Verwijder het bestand, of maak de lijst opnieuw.

## Score as text

cli-second-look = Vóór u verder leest: deze antwoorden verdienen een tweede blik:
# Variables: $answered (String), $dontKnow (String), $notApplicable (String), $open (String)
cli-coverage = beantwoord { $answered }, “ik weet het niet” { $dontKnow }, niet van toepassing { $notApplicable }, open { $open }
cli-costs = Wat het zwaarst weegt (te winnen punten):
cli-capped = Dit houdt het niveau laag:
cli-domains = Per domein:

## Catalogue as text

# Variables: $weight (String)
cli-weight = gewicht { $weight }
cli-critical = kritiek
cli-actions = Acties:
