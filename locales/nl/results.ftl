### Het scherm van de resultaten: waar de onderneming staat, en waarmee ze begint.

## Vóór de vaststelling
results-contradictions = Voor u verder leest: antwoorden die een tweede blik verdienen
results-contradictions-text = Sommige antwoorden lijken niet bij elkaar te passen. Dat gebeurt snel. Ze opnieuw bekijken maakt uw resultaat zekerder.
results-contradictions-questions = Opnieuw te bekijken:
# Variables:
#   $count (number): how many more there are, at least 1
results-contradictions-more = { $count ->
        [one] Er nog één tonen
       *[other] Er nog { $count } tonen
    }

## De vaststelling
results-page-title = Resultaten
results-provisional = Voorlopig
results-no-score = Nog niets te tonen
results-no-score-text = Geen enkele vraag is van toepassing op deze onderneming, dus is er geen score. Bekijk de antwoorden “niet van toepassing” opnieuw.
# Variables:
#   $count (number): questions with an option chosen
#   $unknown (number): questions answered with "don't know"
results-answers = Uw resultaat: { $count ->
        [one] één antwoord
       *[other] { $count } antwoorden
    }{ $unknown ->
        [0] {""}
        [one] {" "}en één keer “ik weet het niet”
       *[other] {" "}en { $unknown } keer “ik weet het niet”
    }
# Variables:
#   $count (number): questions that do not apply
results-not-applicable = { $count ->
        [one] Eén vraag is niet van toepassing.
       *[other] { $count } vragen zijn niet van toepassing.
    }
# Variables:
#   $count (number): questions that have no answer yet
results-open = { $count ->
        [one] Er staat nog één vraag open. Uw niveau is bekend zodra ze beantwoord is.
       *[other] Er staan nog { $count } vragen open. Uw niveau is bekend zodra ze beantwoord zijn.
    }
results-open-link = Naar de eerste open vraag
# Variables:
#   $interval (text): both ends of the score in words
#   $band (text): the name of the band
results-ruler-band = Score: { $interval }. Niveau: { $band }.
# Variables:
#   $interval (text): both ends of the score in words
results-ruler-provisional = Score: { $interval }. Voorlopig, dus nog zonder niveau.

## De legende
results-legend-sure = Verworven
results-legend-unknown = Nog uit te zoeken: waar u “ik weet het niet” antwoordde
results-legend-open = Nog uit te zoeken: open vragen en “ik weet het niet”
results-legend-missing = Nog niet gedaan

## Waarom een interval
# Variables:
#   $low (text): the low end
#   $high (text): the high end
#   $count (number): questions answered with "don't know"
#   $points (number): the low end, for the plural
results-lead-unknown = U hebt { $points ->
        [one] { $low } punt
       *[other] { $low } punten
    } op 100. { $count ->
        [one] [[Eén antwoord dat u nog zoekt]] kan
       *[other] [[{ $count } antwoorden die u nog zoekt]] kunnen
    } dat tot { $high } brengen, zonder iets te kopen.
# Variables:
#   $low (text): the low end
#   $high (text): the high end
#   $points (number): the low end, for the plural
results-lead-open = U hebt { $points ->
        [one] { $low } punt
       *[other] { $low } punten
    } op 100. [[De vragen die nog openstaan]] bepalen waar u uitkomt, tussen { $low } en { $high }.
# Variables:
#   $low (text): the low end
#   $points (number): the low end, for the plural
results-lead-certain = U hebt { $points ->
        [one] { $low } punt
       *[other] { $low } punten
    } op 100. [[U kende elk antwoord]], dus dit is één cijfer en geen interval.
results-lead-link = Zo komt u het te weten
results-why-interval = Het niveau volgt de onderkant van het interval: wat u niet weet, telt nog niet mee.
results-capped = Dit houdt uw niveau laag, wat de score ook is:

## De acties
# Variables:
#   $count (number): how many actions are shown
results-actions = { $count ->
        [one] Eerst deze actie
       *[other] Eerst deze { $count } acties
    }
results-legal = Wet
results-quick = Halve dag
# Variables:
#   $who (text): who usually does it
#   $hours (text): hours of work, in words
results-action-meta = { $who }, { $hours }
results-action-more = Waarom en hoe
# Variables:
#   $title (text): the action
results-action-more-for = : { $title }
results-action-steps = Stap voor stap
results-action-help = Wie kan helpen
# Variables:
#   $count (number): how many contacts there are, at least 2
results-contacts = { $count ->
        [one] Eén contact in België
       *[other] { $count } contacten in België
    }
results-contacts-region = Steun in uw gewest
# Variables:
#   $phone (text): the telephone number
results-contact-phone = Telefoon: { $phone }
# Variables:
#   $date (text): the day the contact was last checked, written out
results-contact-checked = Nagekeken op { $date }
# Variables:
#   $euros (text): euro a year, in words
results-action-cost = Kosten: { $euros }
results-action-because = Door uw antwoorden op:
results-plan = Het volledige plan
results-save = Het actieplan als pdf bewaren
results-saving = De pdf wordt geschreven…
# Variables:
#   $count (number): how many actions the whole plan holds
results-save-text = { $count ->
        [one] Eén actie in totaal, met de stappen en wie kan helpen.
       *[other] Alle { $count } acties, met de stappen en wie kan helpen.
    }
# Variables:
#   $name (text): the file's name
#   $folder (text): the folder in which it stands
results-saved = Uw actieplan heet { $name }. Het staat in { $folder }.
results-open-file = Openen
results-forms = Andere vormen van het rapport

## Per domein
results-domains = Per domein
results-domains-text = Het laagste eerst. Kies een domein om de vragen te zien.
results-domains-caption = Laagste en hoogste score van elk domein, op 100
results-column-domain = Domein
results-column-bar = Balk
results-column-score = Score
results-domain-none = Niet van toepassing op u

## De volgende ronde
results-deeper = Dieper gaan
# Variables:
#   $questions (number): questions that the next depth asks besides, at least 1
#   $minutes (number): minutes that they take, at least 1
results-deeper-size = { $questions ->
        [one] Nog één vraag
       *[other] Nog { $questions } vragen
    }, ongeveer { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    }. Uw antwoorden blijven bewaard.
# Variables:
#   $name (text): the name of the next depth
results-deeper-button = Doorgaan met “{ $name }”

## Wat het zwaarst weegt
results-costs = Wat het zwaarst weegt
results-costs-text = Wat uw score wint als dit ene antwoord het beste wordt.
results-column-question = Vraag
results-column-answer = Uw antwoord
results-column-state = Stand
results-column-gain = Te winnen punten
results-state-partly = Gedeeltelijk
results-state-missing = Nog niet gedaan
results-state-unknown = Nog uit te zoeken

## Wat nog niet bekend is
results-unknowns = Wat nog uit te zoeken is
results-unknowns-text = Stel deze vragen, kom dan terug en kies een antwoord.

## In de marge van de wet
# Variables:
#   $date (text): the day the sources were last checked, written out
results-disclaimer = Dit resultaat is indicatief. Het is geen label, geen certificaat en geen juridisch advies. De bronnen zijn laatst nagekeken op { $date }.
results-disclaimer-title = Wat dit resultaat waard is
