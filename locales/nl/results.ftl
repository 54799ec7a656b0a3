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
# Before the counts below, each of which leads to its answers.
results-counts = Uw resultaat steunt op:
# Variables:
#   $count (number): questions with an option chosen
results-count-answered = { $count ->
        [one] één antwoord
       *[other] { $count } antwoorden
    }
# Variables:
#   $count (number): questions answered with "don't know", at least 1
results-count-unknown = { $count ->
        [one] één keer “ik weet het niet”
       *[other] { $count } keer “ik weet het niet”
    }
# Variables:
#   $count (number): questions that do not apply, at least 1
results-count-not-applicable = { $count ->
        [one] één vraag die niet van toepassing is
       *[other] { $count } vragen die niet van toepassing zijn
    }
# Variables:
#   $count (number): questions that have no answer yet, at least 1
results-count-open = { $count ->
        [one] één open vraag
       *[other] { $count } open vragen
    }
# For screen readers, after a figure that leads to its answers.
results-behind = {""}, bekijk de antwoorden erachter
# For screen readers, after a count that leads to its answers.
results-behind-count = {""}, bekijk ze
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
results-domains-text = Het laagste eerst. Kies een domein om de antwoorden achter het cijfer te zien.
# Variables:
#   $domain (text): the lowest domain
#   $figure (text): its score as a short figure
results-why = Het laagst: { $domain }, { $figure }
# The radar in one sentence.
# Variables:
#   $count (number): how many domains it shows, at least 3
#   $low (text): the lowest domain with its figure
#   $high (text): the highest domain with its figure
results-radar = Radar van { $count } domeinen, het laagste bovenaan, dan met de klok mee. Het laagst: { $low }. Het hoogst: { $high }. Alle cijfers staan in de tabel ernaast.
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
# Variables:
#   $question (text): the question whose answer weighs most
results-costs = Wat het zwaarst weegt: { $question }
# Variables:
#   $points (text): what the score gains if this one answer becomes the best
#   $count (number): the same points, for the plural
results-cost-alone = { $count ->
        [one] Dit antwoord alleen al: { $points } punt.
       *[other] Dit antwoord alleen al: { $points } punten.
    }
results-costs-text = Wat uw score wint als dit ene antwoord het beste wordt.
results-all = Alle antwoorden bekijken
results-column-question = Vraag
results-column-answer = Uw antwoord
results-column-state = Stand
results-column-gain = Te winnen punten

## Wat nog niet bekend is
# Variables:
#   $count (number): questions answered with "don't know", at least 1
results-unknowns = { $count ->
        [one] Nog één antwoord uit te zoeken
       *[other] Nog { $count } antwoorden uit te zoeken
    }
results-unknowns-text = Stel deze vragen, kom dan terug en kies een antwoord.

## One step further
results-further = Een stap verder
results-further-nis2 = NIS2: valt u onder de wet?
results-further-nis2-text = Na enkele vragen over uw activiteit en uw grootte weet u het. U ziet ook wat de wet vraagt.
results-further-map = Wie doet wat, dienst per dienst
results-further-map-text = De kaart toont wat voor u is, wat voor de leverancier is, en wat nog niemand doet.
results-further-plan = Het volledige plan, met datums
results-further-plan-text = Kies wie elke actie doet, en wanneer. U ziet uw score stijgen.
results-further-compare = Twee datums vergelijken
results-further-compare-text = Zie wat er veranderde sinds de vorige keer, of begin een nieuwe ronde.

## In de marge van de wet
# Variables:
#   $date (text): the day the sources were last checked, written out
results-disclaimer = Dit resultaat is indicatief. Het is geen label, geen certificaat en geen juridisch advies. De bronnen zijn laatst nagekeken op { $date }.
results-disclaimer-title = Wat dit resultaat waard is
