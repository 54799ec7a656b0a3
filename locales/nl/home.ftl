### Het eerste scherm: verder gaan, de lijst van evaluaties, voorbeelden.

## Verder gaan
home-resume = Verder waar u gestopt was
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
#   $domain (text): the name of the question's domain
home-resume-text = U was bij vraag { $number } van { $count }, in “{ $domain }”.
# Variables:
#   $minutes (number): minutes of work left, at least 1
home-resume-minutes = { $minutes ->
        [one] Nog ongeveer één minuut.
       *[other] Nog ongeveer { $minutes } minuten.
    }
# Variables:
#   $number (number): the question's number
home-resume-button = Doorgaan bij vraag { $number }

## De lijst
home-title = Uw evaluaties
home-new = Nieuwe evaluatie
home-import = Een bestand openen
home-column-name = Onderneming
home-column-modified = Gewijzigd op
home-column-answers = Antwoorden
home-column-result = Niveau en interval
home-column-actions = Acties
# Variables:
#   $answered (number): questions with an answer
#   $applicable (number): questions that apply
home-answers = { $answered } van { $applicable }
home-provisional = Voorlopig
home-no-score = Geen enkele vraag is van toepassing

## Wat u met een evaluatie kunt doen
home-actions = Acties
# Variables:
#   $name (text): the organisation's name
home-actions-for = voor { $name }
home-organisation = Gegevens wijzigen
home-rename = Naam wijzigen
home-duplicate = Dupliceren
home-export = Doorgeven…
home-history = Geschiedenis
home-delete = Verwijderen
# Variables:
#   $name (text): the organisation's name
home-rename-label = Nieuwe naam voor “{ $name }”
home-rename-save = Deze naam gebruiken
home-cancel = Annuleren
# Variables:
#   $name (text): the organisation's name
home-deleted = “{ $name }” is verwijderd. U kunt ze terughalen tot u Tandem afsluit of vergrendelt.
home-undo = Terughalen

## Voorbeelden
home-samples = Een voorbeeld bekijken
home-samples-text = Een verzonnen onderneming, al helemaal ingevuld. Ze komt in uw lijst: u kunt er alles in wijzigen en ze daarna verwijderen.

## Als de lijst leeg is
home-empty-title = Wie doet wat in uw cloud?
home-empty-lead = Uw leverancier zorgt voor één deel. [[De rest is aan u]], en bijna niemand zegt u dat. Ontdek welk deel van u is, en waarmee u begint.
# Variables: $questions (Number), $minutes (Number)
home-empty-time = { $questions } vragen, ongeveer { $minutes } minuten
home-empty-time-text = U stopt wanneer u wilt. Elk antwoord blijft bewaard.
home-empty-unknown = U hoeft niet alles te weten
home-empty-unknown-text = “Ik weet het niet” telt ook. Wij zeggen u dan hoe u het te weten komt.
home-empty-private = Niets verlaat deze computer
home-empty-private-text = Geen account, geen verbinding. Op het einde bewaart u een actieplan als pdf.
home-start = Beginnen

## Zoeken en sorteren
home-search = Zoeken op naam
home-sort = Sorteren op
home-sort-modified = Laatste wijziging
home-sort-name = Naam
home-sort-progress = Ontbrekende antwoorden
home-sort-score = Laagste score
home-reverse = Omgekeerde volgorde
# Variables:
#   $found (number): assessments that the search finds
#   $total (number): assessments in all
home-found = { $found ->
        [0] Geen van de { $total } evaluaties heeft deze naam.
        [one] Eén van de { $total } evaluaties
       *[other] { $found } van de { $total } evaluaties
    }
# Variables:
#   $total (number): assessments in all
home-count = { $total ->
        [one] Eén evaluatie
       *[other] { $total } evaluaties
    }
# Variables:
#   $count (number): how many more rows will show
home-more = { $count ->
        [one] Er nog één tonen
       *[other] Er nog { $count } tonen
    }
home-again = Nieuwe ronde

## Bestanden die u opent
# Variables:
#   $done (number): files that were opened
#   $total (number): files in all
home-taking = Bestand { $done } van { $total } wordt geopend
home-taking-stop = Stoppen
# Variables:
#   $count (number): assessments that were added
home-taken = { $count ->
        [0] Er is geen evaluatie toegevoegd.
        [one] Er is één evaluatie toegevoegd.
       *[other] Er zijn { $count } evaluaties toegevoegd.
    }
# Variables:
#   $count (number): assessments that were there already, at least 1
home-taken-known = { $count ->
        [one] Eén evaluatie stond al precies zo in de lijst.
       *[other] { $count } evaluaties stonden al precies zo in de lijst.
    }
# Variables:
#   $count (number): assessments of which the list has another state, at least 1
home-taken-beside = { $count ->
        [one] Van één evaluatie stond er al een andere versie in de lijst: beide blijven.
       *[other] Van { $count } evaluaties stond er al een andere versie in de lijst: ze blijven allemaal.
    }
home-refused = Niet geopend:
home-drop = Laat het bestand los om het te openen
