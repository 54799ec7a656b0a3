### Het scherm van één vraag.

## Waar u bent
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
question-place = Vraag { $number } van { $count }
question-progress = Voortgang per domein
# Variables:
#   $domain (text): the name of the domain
#   $answered (number): questions of the domain with an answer
#   $count (number): questions of the domain
question-progress-part = { $domain }: { $answered } van { $count } beantwoord
# Variables:
#   $minutes (number): minutes of work left; 0 when every question has an answer
question-minutes = { $minutes ->
        [0] Alle vragen zijn beantwoord
        [one] Nog ongeveer één minuut
       *[other] Nog ongeveer { $minutes } minuten
    }
question-so-far = Resultaat tot nu toe:

## De antwoorden die elke vraag heeft
question-dont-know = Ik weet het niet
question-dont-know-hint = Uw plan zegt hoe u het te weten komt.
question-not-applicable = Niet op ons van toepassing
question-not-applicable-hint = U zegt in één zin waarom.
question-reason = Waarom is dit voor u niet van toepassing?
question-reason-hint = Eén zin, bijvoorbeeld: “Wij hebben geen webshop.”
question-reason-needed = Schrijf in één zin waarom. Dan wordt uw antwoord bewaard.
question-reason-missing = Fout: schrijf in één zin waarom. Dan wordt uw antwoord bewaard.

## De notitie
question-note = Uw notitie
question-note-hint = Voor uzelf: wie het u zei, waar u het terugvindt.
question-note-waits = Wat u hier schrijft, wordt bewaard zodra u een antwoord kiest.

## Verder gaan
question-continue = Doorgaan
question-previous = Vorige
question-results = De resultaten bekijken
question-auto = Na een antwoord vanzelf verder gaan
question-finished = Elke vraag heeft een antwoord. Uw resultaten staan klaar.

## De toetsen
question-keys = Antwoorden met het toetsenbord
question-keys-use = Deze toetsen gebruiken
question-key-digits = 1 tot 9
question-key-digits-text = een antwoord kiezen
question-key-dont-know-text = ik weet het niet
question-key-not-applicable-text = niet op ons van toepassing
question-key-on = Enter of →
question-key-on-text = doorgaan
question-key-back-text = vorige vraag

## Naast de vraag
question-explanation = Wat dit betekent
question-why = Waarom het telt
question-how = Zo komt u het te weten
question-more = Bewijs en bronnen
question-more-words = Woorden, bewijs en bronnen
question-words = Woorden uitgelegd
question-evidence = Wat het zou aantonen
question-sources = Bronnen
# Variables:
#   $publisher (text): who published the source
#   $date (text): the day it was last checked, written out
question-source = { $publisher }. Nagekeken op { $date }.

## Later terugkomen, ongedaan maken
question-later = Hier later op terugkomen
question-all = Alle domeinen
question-undo = Laatste antwoord ongedaan maken
question-redo = Antwoord terugzetten
# Variables:
#   $label (text): the question in a few words
question-undone = Het antwoord op “{ $label }” is ongedaan gemaakt.
# Variables:
#   $label (text): the question in a few words
question-redone = Het antwoord op “{ $label }” staat er weer.
question-proof = Uw bewijs
question-proof-hint = Wat het aantoont en waar het staat: een schermafdruk, een contract, een verslag.
question-note-or-proof = Notitie of bewijs toevoegen
question-key-later = L
question-key-later-text = hier later op terugkomen
question-key-help-text = naar de uitleg en terug
question-key-undo = Ctrl + Z
question-key-undo-text = het laatste antwoord ongedaan maken
question-key-redo = Ctrl + Y
question-key-redo-text = het antwoord terugzetten
