### Het scherm van het actieplan: een lijst, een bord en een tijdlijn van dezelfde acties.

plan-screen-page-title = Actieplan
# Variables:
#   $count (number): how many actions are to be done, at least 1
#   $from (text): the low end of the score now
#   $to (text): the low end of the score when everything is done
plan-screen-title = { $count ->
        [one] Eén actie
       *[other] { $count } acties
    }, van { $from } naar { $to } punten
# Variables:
#   $count (number): how many actions are to be done, at least 1
plan-screen-title-count = { $count ->
        [one] Eén actie te doen
       *[other] { $count } acties te doen
    }
plan-screen-title-none = Geen acties in het plan
plan-screen-to-questions = Naar de vragen

## Hoe het plan gemaakt is
plan-screen-pace = De uren of de eerste dag wijzigen
plan-screen-hours = Uren werk per maand
plan-screen-hours-hint = De tijd die u en uw helpers er samen voor hebben.
plan-screen-start = Eerste dag
plan-screen-start-hint = Bijvoorbeeld 22/11/2026. Laat dit leeg om vandaag te beginnen.
# Variables:
#   $message (text): what is wrong
plan-screen-problem = Fout: { $message }

## De cijfers
plan-screen-now = Uw score nu
plan-screen-burn-down = Hoe het risico daalt
plan-screen-left = Zeker nog te winnen
plan-screen-left-unknown = Nog uit te zoeken: hangt af van antwoorden die u nog niet hebt
plan-screen-sums = Werk en kosten, per kwartaal en per persoon
plan-screen-sums-note = Uren en kosten zijn onze schattingen.
plan-screen-by-quarter = Per kwartaal
plan-screen-by-doer = Per persoon die het gewoonlijk doet
plan-screen-column-quarter = Kwartaal
plan-screen-column-doer = Wie
plan-screen-column-count = Acties
plan-screen-column-hours = Werk
plan-screen-column-euros = Aankopen

## De manieren om ernaar te kijken
plan-screen-looks = Het plan tonen als
plan-screen-look-list = Lijst
plan-screen-look-board = Bord
plan-screen-look-timeline = Tijdlijn

## Een actie
plan-screen-late = Te laat
# Variables:
#   $points (text): points out of 100
plan-screen-gain = Score +{ $points }
# Variables:
#   $count (number): how many actions stand there, at least 1
plan-screen-count = { $count ->
        [one] één actie
       *[other] { $count } acties
    }
plan-screen-reasons = Andere redenen
plan-screen-decision = Wat u beslist
plan-screen-status = Hoe ver staat het?
# Variables:
#   $title (text): the action
plan-screen-status-of = Hoe ver staat deze actie: { $title }
plan-screen-owner = Wie doet het?
plan-screen-owner-hint = Een naam, of uw IT-partner.
plan-screen-due = Tegen welke dag?
plan-screen-due-hint = Bijvoorbeeld 22/11/2026. Laat dit leeg om het plan te volgen.
plan-screen-postponed = Niet vóór welke dag?
plan-screen-postponed-hint = Voor werk dat moet wachten, bijvoorbeeld tot na de vakantie.
plan-screen-pinned = Deze actie eerst doen
plan-screen-reason = Waarom niet?
plan-screen-reason-hint = Enkele woorden. Zodra ze er staan, is de actie afgewezen.
# Variables:
#   $title (text): the action
#   $status (text): how far it is, in words
#   $rank (number): its number in the order of doing
#   $day (text): the day by which it is done
plan-screen-now-at = { $title }: { $status }, nu nummer { $rank }, tegen { $day }.
# Variables:
#   $title (text): the action
#   $status (text): done or declined, in words
plan-screen-now-decided = { $title }: { $status }.

## Het bord
plan-screen-board-empty = Geen acties
plan-screen-board-help = Kies op een kaart hoe ver de actie staat, of sleep de kaart met de muis.

## De tijdlijn
plan-screen-timeline-caption = Wanneer aan elke actie gewerkt wordt
plan-screen-column-number = Nummer
plan-screen-column-action = Actie
plan-screen-column-who = Wie
plan-screen-column-due = Wanneer klaar
plan-screen-column-work = Dagen werk
# Variables:
#   $from (number): the first day of work, counted from the start of the plan as day 1
#   $to (number): the last day of work, counted the same way
plan-screen-work = Dag { $from } tot en met { $to }
plan-screen-legend-action = Werk aan een actie
plan-screen-legend-legal = Werk dat de wet vraagt

## Wat als
plan-screen-try = Wat als…
plan-screen-try-title = Wat als deze acties gedaan waren?
plan-screen-try-help = Vink acties aan in de lijst. Er wordt niets bewaard.
# Variables:
#   $title (text): the action
plan-screen-try-tick = Wat als dit gedaan was: { $title }
# Variables:
#   $score (text): both ends of the score in words
plan-screen-try-score = Uw score zou { $score } zijn.
# Variables:
#   $band (text): the name of the band
plan-screen-try-band = Niveau: { $band }.
plan-screen-try-stored = Hiervan wordt niets bewaard.
plan-screen-try-clear = Alle vinkjes wissen
plan-screen-try-end = “Wat als” sluiten

## Wat beslist is
plan-screen-decided = Gedaan of afgewezen
plan-screen-again = Terug in het plan
# Variables:
#   $title (text): the action
plan-screen-again-for = : { $title }
