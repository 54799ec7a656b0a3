### De opdrachtregel: hulp en meldingen.

cli-usage = Tandem: wie doet wat in uw cloud, en wat is de volgende stap.

    tandem catalogue [--pack MAP]           de vragenlijst: vragen, keuzes, acties
    tandem catalogue --lint [--pack MAP]    alles wat er mis is met een vragenlijst
    tandem new -o BESTAND [--name NAAM]     een leeg evaluatiebestand
    tandem check BESTAND…                   elk probleem van de bestanden, met zijn plaats
    tandem scope BESTAND                    of de NIS2-wet geldt, en waarom
    tandem score BESTAND                    scores, niveau, dekking, wat elk antwoord kost
    tandem plan BESTAND [--hours-per-month N] [--start JJJJ-MM-DD]
                                            het actieplan, op volgorde en met data
    tandem map BESTAND                      wie waarvoor instaat, wat samenhangt
    tandem availability SCENARIO            hoelang één of meer clouds stilstaan
    tandem report BESTAND -o PLAN.pdf [--variant full|plan|management] [--date JJJJ-MM-DD]
                  met [--since EERDER] [--consultant NAAM] [--logo AFBEELDING]
                                            het actieplan als PDF, geheel of gedeeltelijk
    tandem report BESTAND -o PAGINA.pdf --page customer|incident|questions
                                            één pagina ervan: voor een klant die ernaar vraagt,
                                            voor een incident, of voor wie de antwoorden kent
    tandem export BESTAND --format VORM -o UIT [--date, --since, --consultant, --logo]
                                            andere vormen: html, xlsx, csv, ics, json, pdf,
                                            questions-xlsx, questions-csv en andere
    tandem answers BESTAND --sheet BLAD -o NIEUW
                                            neemt de antwoorden van een ingevuld blad over

    --lang en|fr|nl    de taal; anders die van het systeem
    --json             één JSON-object op de standaarduitvoer (alle oproepen die enkel lezen)
    --help, --version

    Een bestand mag “-” zijn voor de standaardinvoer; -o mag “-” zijn voor de standaarduitvoer.
    Exitcodes: 0 gedaan, 2 de invoer of de oproep is fout, 1 iets anders.

# Variables: $argument (String)
cli-unknown-argument = “{ $argument }” wordt hier niet begrepen. “tandem --help” geeft de lijst van oproepen.
cli-no-command = Zeg wat er moet gebeuren. “tandem --help” geeft de lijst van oproepen.
# Variables: $command (String)
cli-unknown-command = Er is geen opdracht “{ $command }”. “tandem --help” geeft de lijst van oproepen.
# Variables: $option (String)
cli-no-value = { $option } vraagt een waarde.
# Variables: $value (String)
cli-bad-language = Er is geen taal “{ $value }”. Kies en, fr of nl.
# Variables: $value (String)
cli-bad-date = “{ $value }” is geen dag. Schrijf hem zoals 2026-11-22.
# Variables: $value (String)
cli-bad-hours = “{ $value }” is geen aantal uren per maand. Geef een geheel getal van 1 tot 1.000.
# Variables: $value (String)
cli-bad-page = Er is geen pagina “{ $value }”. Kies customer, incident of questions, of laat --page weg voor het rapport.
# Variables: $value (String)
cli-bad-variant = Er is geen variant “{ $value }”. Kies full, plan of management.
# Variables: $value (String), $formats (String)
cli-bad-format = Er is geen vorm “{ $value }”. Kies uit: { $formats }.
# Variables: $formats (String)
cli-no-format = Zeg met --format welke vorm: { $formats }.
cli-no-sheet = Noem met --sheet het vragenblad dat is ingevuld.
cli-no-file = Noem het evaluatiebestand.
cli-one-file = Noem maar één bestand.
cli-no-output = Zeg waar te schrijven, met -o.
cli-json-not-here = --json hoort alleen bij catalogue, check, scope, score, plan, map en availability.
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

## Score as text

cli-second-look = Voor u verder leest: deze antwoorden verdienen een tweede blik:
# Variables: $answered (String), $dontKnow (String), $notApplicable (String), $open (String)
cli-coverage = beantwoord { $answered }, “ik weet het niet” { $dontKnow }, niet van toepassing { $notApplicable }, open { $open }
cli-costs = Wat het meest doorweegt (te winnen punten):
cli-capped = Het niveau wordt tegengehouden door:
cli-domains = Per domein:

## Catalogue as text

# Variables: $weight (String)
cli-weight = gewicht { $weight }
cli-critical = kritiek
cli-actions = Acties:
