### The command line: its help and its messages.

cli-usage = Tandem: who does what in your cloud, and what to do next.

    tandem catalogue [--pack FOLDER]        the questionnaire: questions, choices, actions
    tandem catalogue --lint [--pack FOLDER] everything that is wrong with a questionnaire
        with --pack also [--key KEY]: refuses what this minisign key did not sign
    tandem new -o FILE [--name NAME]        an empty assessment file
    tandem check FILE…                      every problem of the files, with its place
    tandem scope FILE                       whether the NIS2 law covers it, and why
    tandem score FILE                       scores, band, coverage, what each answer costs
    tandem plan FILE [--hours-per-month N] [--start YYYY-MM-DD]
                                            the ordered, dated action plan
    tandem map FILE                         who answers for what, what hangs together
    tandem availability SCENARIO            how long designs of one or more clouds stand still
    tandem report FILE -o PLAN.pdf [--variant full|plan|management] [--date YYYY-MM-DD]
                  with [--since EARLIER] [--consultant NAME] [--logo PICTURE]
                                            the PDF action plan, more or less of it
    tandem report FILE -o PAGE.pdf --page customer|incident|questions
                                            one page of it: for a customer who asks, for an
                                            incident, or for those who know the answers
    tandem export FILE --format FORMAT -o OUT [--date, --since, --consultant, --logo]
                                            other outputs: html, xlsx, csv, ics, json, pdf,
                                            questions-xlsx, questions-csv, anonymous and others
    tandem answers FILE --sheet SHEET -o NEW
                                            takes the answers of a filled-in question sheet

    --lang en|fr|nl    the language; else the one of the system
    --json             one JSON object on standard output (all calls that only read)
    --help, --version

    A file may be “-” for standard input; -o may be “-” for standard output.
    Exit codes: 0 done, 2 the input or the call is wrong, 1 anything else.

# Variables: $argument (String)
cli-unknown-argument = “{ $argument }” is not understood here. “tandem --help” lists the calls.
cli-no-command = Say what to do. “tandem --help” lists the calls.
# Variables: $command (String)
cli-unknown-command = There is no command “{ $command }”. “tandem --help” lists the calls.
# Variables: $option (String)
cli-no-value = { $option } needs a value behind it.
# Variables: $value (String)
cli-bad-language = There is no language “{ $value }”. Choose en, fr or nl.
# Variables: $value (String)
cli-bad-date = “{ $value }” is not a day. Write it like 2026-11-22.
# Variables: $value (String)
cli-bad-hours = “{ $value }” is not a number of hours a month. Give a whole number from 1 to 1,000.
# Variables: $value (String)
cli-bad-page = There is no page “{ $value }”. Choose customer, incident or questions, or leave --page out for the report.
# Variables: $value (String)
cli-bad-variant = There is no variant “{ $value }”. Choose full, plan or management.
# Variables: $value (String), $formats (String)
cli-bad-format = There is no format “{ $value }”. Choose one of: { $formats }.
# Variables: $value (String)
cli-bad-key = “{ $value }” is not a public key as minisign writes it. Give the second line of “minisign.pub”: 56 characters that start with “RW”.
cli-key-alone = --key goes only with --pack: the built-in questionnaire is a part of the program.
# Variables: $formats (String)
cli-no-format = Say which format, with --format: { $formats }.
cli-no-sheet = Name the question sheet that was filled in, with --sheet.
cli-no-file = Name the assessment file.
cli-one-file = Name one file only.
cli-no-output = Say where to write, with -o.
cli-json-not-here = --json goes only with catalogue, check, scope, score, plan, map and availability.
# Variables: $name (String)
cli-name-invalid = The name cannot be kept: { $name }
# Variables: $file (String)
# Variables: $file (String)
cli-same-file = “{ $file }” is the assessment itself: the report would replace it. Choose another name.
# Variables: $file (String)
cli-exists = “{ $file }” exists already and is not empty. Choose another name, or remove it first.
# Variables: $file (String)
cli-written = Written: { $file }
# Variables: $file (String)
cli-valid = { $file }: in order.
# Variables: $file (String)
cli-remark = { $file }: worth knowing:
# Variables: $pack (String), $version (String)
cli-lint-clean = Nothing is wrong with “{ $pack }” { $version }.
cli-lint-builtin = This is the questionnaire that is built in; for yours, add --pack FOLDER.
# Variables: $count (Number)
cli-lint-problems = { $count ->
    [one] One thing to mend.
   *[other] { $count } things to mend.
}
cli-output-failed = Standard output is closed or full: nothing more could be written. Write to a file with room instead.
cli-standard-input = standard input

## Whether a questionnaire is signed

# Variables: $folder (String), $list (String)
cli-seal-none = “{ $folder }” is not signed: it has no “{ $list }”. Nobody vouches for this questionnaire.
# Variables: $folder (String), $signature (String)
cli-seal-unsigned = “{ $folder }” is not signed: its files are those of its list, but there is no “{ $signature }”.
# Variables: $folder (String), $signature (String)
cli-seal-broken = “{ $folder }”: its signature does not fit. “{ $signature }” is no signature of minisign. Ask the publisher for the questionnaire once more.
# Variables: $folder (String), $id (String)
cli-seal-named = “{ $folder }” names the key { $id } as the one that signed it. Nobody checked that. To check it, add --key with the publisher’s public key.
# Variables: $folder (String), $key (String)
cli-seal-fits = “{ $folder }” is signed with the key { $key }.
# Variables: $folder (String), $key (String)
cli-seal-other-key = “{ $folder }” was refused: its signature does not fit the key { $key }. Check the key, or ask the publisher for the questionnaire once more.
# Variables: $folder (String), $key (String)
cli-seal-asked = “{ $folder }” was refused: it is not signed with the key { $key }. Ask the publisher for a signed questionnaire, or leave --key out.
# Variables: $folder (String), $line (String)
cli-seal-list = “{ $folder }” was refused: line { $line } of its list of files cannot be read or is out of order. Make the list once more.
# Variables: $folder (String), $file (String)
cli-seal-changed = “{ $folder }” was refused: “{ $file }” is not as its list of files says. Ask the publisher for the questionnaire once more, or make the list anew if you changed the file yourself.
# Variables: $folder (String), $file (String)
cli-seal-missing = “{ $folder }” was refused: its list of files names “{ $file }”, which is not there. Ask the publisher for the questionnaire once more, or make the list anew.
# Variables: $folder (String), $file (String)
cli-seal-unlisted = “{ $folder }” was refused: “{ $file }” is not on its list of files. Remove the file, or make the list anew.

## Score as text

cli-second-look = Before you read on, these answers deserve a second look:
# Variables: $answered (String), $dontKnow (String), $notApplicable (String), $open (String)
cli-coverage = answered { $answered }, “I don’t know” { $dontKnow }, does not apply { $notApplicable }, open { $open }
cli-costs = What weighs most (points to win):
cli-capped = The band is held down by:
cli-domains = By domain:

## Catalogue as text

# Variables: $weight (String)
cli-weight = weight { $weight }
cli-critical = critical
cli-actions = Actions:
