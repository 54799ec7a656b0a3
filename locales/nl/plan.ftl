### Het plan in woorden: hetzelfde op het scherm, op papier en op de opdrachtregel.

# Variables: $hours (Number) – uren per maand; $day (String) – de eerste dag
plan-basis = { $hours ->
    [one] Eén uur werk per maand, vanaf { $day }.
   *[other] { $hours } uur werk per maand, vanaf { $day }.
}
# Variables: $day (String)
plan-due = tegen { $day }
# Variables: $day (String) – de vastgelegde of wettelijke dag; $end (String) – de dag waarop het werk klaar is
plan-due-late = tegen { $day }, maar aan dit tempo pas klaar op { $end }
# Variables: $day (String) – een laatste dag die een wet geeft; $end (String)
plan-due-law = uiterste datum volgens de wet: { $day }; aan dit tempo pas klaar op { $end }
# Variables: $day (String)
plan-postponed = niet vóór { $day }
plan-pinned = eerst, zoals u koos
# Variables: $hours (String), $euros (String), $count (Number)
plan-totals = { $count ->
    [one] In totaal één actie: { $hours } werk, { $euros }.
   *[other] In totaal { $count } acties: { $hours } werk, { $euros }.
}
plan-period-30-days = Binnen 30 dagen
plan-period-90-days = Binnen 90 dagen
plan-period-180-days = Binnen 180 dagen
plan-period-later = Later
# Variables: $number (String) – 1 tot 4; $year (String)
plan-quarter = { $number }e kwartaal { $year }
# Variables: $count (Number)
plan-tick-days = { $count } dagen
# Variables: $count (Number)
plan-tick-years = { $count } jaar
# Variables: $now (String), $then (String) – punten op 100; $day (String)
plan-burn-down = Van de 100 punten zijn er nog { $now } te winnen. Als alles gedaan is, op { $day }, blijven er { $then } over.

## Waarom een actie in het plan staat

# Variables: $layer (String) – een taak; $services (String)
plan-because-unowned = Deze taak is nog van niemand: { $layer } ({ $services })
# Variables: $duty (String), $law (String) – het artikel
plan-because-duty = NIS2-wet, { $law }: { $duty }
plan-duty-register = registratie
plan-duty-management = goedkeuring door de directie, en haar opleiding
plan-duty-measures = de elf maatregelen
plan-duty-incidents = incidenten melden
plan-duty-conformity = regelmatige beoordeling

## Hoe ver een actie staat

status-open = Te doen
status-planned = Gepland
status-doing = Bezig
status-done = Gedaan
status-declined = Afgewezen
