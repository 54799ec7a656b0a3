### De delen van de vragenlijst: als lijst, en één deel op één pagina.

## De lijst
sections-page-title = Domeinen
# Variables:
#   $answered (number): questions with an answer
#   $count (number): how many questions there are
sections-title = { $answered } van { $count } vragen beantwoord
sections-title-done = Elke vraag heeft een antwoord
# Variables:
#   $depth (text): the name of the depth
sections-depth = Diepgang: { $depth }
sections-start = Beginnen met vraag 1
# Variables:
#   $number (number): the question's number
sections-go = Doorgaan bij vraag { $number }
sections-results = De resultaten bekijken
sections-list = Domein per domein
sections-list-text = In de volgorde die u wilt. Kies een domein om naar de eerste open vraag te gaan.
sections-column-name = Domein
sections-column-answers = Antwoorden
sections-column-state = Stand
sections-column-score = Score tot nu toe
# Variables:
#   $answered (number): questions with an answer
#   $count (number): questions that apply
sections-answers = { $answered } van { $count }
sections-state-open = Nog niet begonnen
sections-state-started = Begonnen
sections-state-answered = Beantwoord
# Variables:
#   $count (number): questions answered with “don't know”, at least 1
sections-row-unknown = { $count ->
        [one] één keer “ik weet het niet”
       *[other] { $count } keer “ik weet het niet”
    }
# Variables:
#   $count (number): questions to come back to, at least 1
sections-row-later = { $count ->
        [one] één vraag voor later
       *[other] { $count } vragen voor later
    }
sections-later = Vragen voor later
sections-later-text = U hebt deze vragen gemarkeerd. De markering blijft tot u ze weghaalt.

## Hoe u antwoordt
sections-mode = Hoe u de vragen ziet
sections-mode-hint = U kunt dit altijd wijzigen. Uw antwoorden blijven bewaard.
sections-mode-one = Eén vraag tegelijk
sections-mode-one-text = Rustig, met de uitleg ernaast.
sections-mode-whole = Een heel domein op één pagina
sections-mode-whole-text = Snel, als u het onderwerp kent.

## Eén deel op één pagina
# Variables:
#   $number (number): the section's number
#   $count (number): how many sections there are
sections-place = Domein { $number } van { $count }
# Variables:
#   $answered (number): questions with an answer
#   $count (number): how many questions there are
sections-answered = { $answered } van { $count } beantwoord
sections-all = Alle domeinen
# Variables:
#   $name (text): the section's name
sections-next = Volgende: { $name }
# Variables:
#   $name (text): the section's name
sections-previous = Terug naar “{ $name }”
sections-help = Uitleg, en zo komt u het te weten
# Variables:
#   $label (text): the question in a few words
sections-help-for = : { $label }
sections-note = Notitie en bewijs
