### Wat er mis kan zijn met een vragenlijst: voor de auteurs, op de opdrachtregel.

## Structuur

pack-no-header = Er is geen pack.toml. Een vragenlijst is een map met pack.toml en één bestand per domein.
# Variables: $most (String) – a number
pack-too-large = Dit is groter dan { $most } kB; geen enkele vragenlijst is zo groot. Laat weg wat er niet bij hoort.
# Variables: $limit (String) – a number
pack-too-many = De vragenlijst noemt meer dan { $limit } zaken, of een vraag heeft meer dan 50 keuzes. Splits ze op, of haal weg wat er twee keer staat.
pack-no-domain-file = pack.toml noemt dit domein, maar het bestand is er niet.
pack-stray-file = pack.toml noemt dit domein niet.
# Variables: $detail (String) – what the parser says, in English
pack-toml = Dit is geen TOML zoals een vragenlijst die nodig heeft: { $detail }
# Variables: $key (String)
pack-toml-unknown = “{ $key }” hoort hier niet. Kijk na op een tikfout; het README zegt wat hier mag staan.
# Variables: $key (String)
pack-toml-missing = “{ $key }” ontbreekt.
# Variables: $key (String)
pack-toml-twice = “{ $key }” staat er twee keer.
pack-toml-twice-plain = Dezelfde sleutel staat er twee keer. Een vraag begint met [[question]], tussen dubbele haken.
pack-version = De versie moet uit drie getallen bestaan, zoals 2026.11.0.
pack-id = Het id moet uit kleine letters met koppeltekens bestaan, en niet “dont-know” of “not-applicable” zijn.
pack-twice = Het id staat er twee keer.
pack-weight = Het gewicht moet 1 tot 5 zijn.
pack-no-reason = De reden voor het gewicht of voor “critical” ontbreekt.
pack-scores = De scores moeten stijgen, van precies 0 tot precies 1.
pack-condition-empty = Een voorwaarde noemt niets: schrijf minstens één lid, en minstens één woord achter “is” of “not”.
# Variables: $question (String)
pack-condition-unknown = Er is geen vraag “{ $question }”.
# Variables: $question (String)
pack-condition-later = “{ $question }” wordt later gesteld: een voorwaarde kijkt alleen naar eerdere vragen. Zet die vraag hoger, of deze lager.
# Variables: $question (String)
pack-condition-deeper = “{ $question }” hoort bij een grotere diepgang en wordt dus niet altijd gesteld wanneer deze vraag er komt. Geef beide dezelfde diepgang.
# Variables: $question (String)
pack-condition-retired = “{ $question }” wordt niet meer gesteld, dus niemand beantwoordt die vraag nog. Haal ze uit de voorwaarde.
# Variables: $question (String), $choice (String), $choices (String)
pack-condition-choice = “{ $question }” heeft geen keuze “{ $choice }”. Wel: { $choices }.
# Variables: $action (String) – the action
pack-unknown-action = Er is geen actie “{ $action }”.
pack-no-action = De vraag leidt tot geen enkele actie.
pack-unused-action = Geen enkele vraag noemt deze actie.
pack-action = Een bereik loopt achteruit, niemand doet de actie, of ze heeft geen stap.
pack-circle = De acties vereisen elkaar in een kring.
# Variables: $reference (String)
pack-reference = “{ $reference }” is geen id van dat kader. De id’s staan in assets/data/frameworks.toml.
pack-trigger = Een regel heeft ofwel “when” met voorwaarden, ofwel “all_best” met delen van 0 tot 1.

## Teksten

lint-no-words = De teksten van de vragenlijst ontbreken: geen map “locales” erin of twee mappen hoger.
# Variables: $detail (String) – what the parser says, in English
lint-fluent = De regel kan niet gelezen worden: { $detail }
# Variables: $file (String)
lint-not-utf8 = Het bestand “{ $file }” is geen UTF-8. Bewaar het als UTF-8.
lint-more = Verbeter dit eerst: de rest wordt bekeken zodra de bestanden gelezen kunnen worden.
lint-link = Dit is een koppeling, een map of een apparaat, en een vragenlijst bevat alleen gewone bestanden. Zet het bestand zelf op die plaats.
# Variables: $most (String) – a number
lint-too-large = De vragenlijst en haar teksten zijn samen groter dan { $most } MB of tellen meer dan duizend bestanden. Laat weg wat er niet bij hoort.
lint-braces = Een tekst bevat { "{" } of { "}" }. Haal ze weg.
# Variables: $id (String)
lint-forms-missing = “{ $id }” heeft vormen in een andere taal en hier niet. Geef ze in alle drie, of in geen enkele.
# Variables: $entry (String)
lint-entry-missing = De teksten van “{ $entry }” ontbreken hier, allemaal.
# Variables: $url (String)
lint-address = “{ $url }” is geen adres dat met https:// begint.
# Variables: $language (String)
lint-address-missing = Er is geen adres voor “{ $language }”.
# Variables: $id (String)
lint-missing = “{ $id }” heeft hier geen tekst.
# Variables: $id (String)
lint-dangling = “{ $id }” hoort bij niets in de vragenlijst: hernoem het of haal het weg.
# Variables: $id (String)
lint-twice = “{ $id }” staat er twee keer.
lint-empty = De tekst is leeg.
# Variables: $length (String), $limit (String)
lint-too-long = { $length } tekens, er is plaats voor { $limit }.
# Variables: $words (String), $limit (String)
lint-many-words = { $words } woorden, er is plaats voor { $limit }.
# Variables: $words (String), $limit (String), $sentence (String) – its beginning
lint-long-sentence = Een zin van { $words } woorden, hoogstens { $limit }: “{ $sentence }…”
# Variables: $average (String), $limit (String)
lint-long-average = De zinnen tellen gemiddeld { $average } woorden, hoogstens { $limit }.
# Variables: $id (String)
lint-same-choice = Twee keuzes lezen hetzelfde: “{ $id }”.
lint-left-in-english = Dit is nog de Engelse tekst.
# Variables: $form (String)
lint-form-twice = De vorm “{ $form }” hoort al bij een ander woord.

## Waarop de teksten steunen

# Variables: $id (String)
lint-unknown-source = Er is geen bron “{ $id }” in sources.toml.
# Variables: $id (String)
lint-unknown-contact = Er is geen contact “{ $id }” in contacts.toml.
# Variables: $id (String)
lint-unknown-term = Er is geen woord “{ $id }” in glossary.toml.
# Variables: $day (String)
lint-old-source = Voor het laatst nagekeken op { $day }, meer dan een jaar geleden: lees ze opnieuw.
