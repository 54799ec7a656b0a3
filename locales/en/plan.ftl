### The plan in words: the same on the screen, on paper and on the command line.

# Variables: $hours (Number) – hours a month; $day (String) – the first day
plan-basis = { $hours ->
    [one] One hour of work a month, from { $day }.
   *[other] { $hours } hours of work a month, from { $day }.
}
# Variables: $day (String)
plan-due = by { $day }
# Variables: $day (String) – the day that was set or that a law gave; $end (String) – the day on which the work is finished
plan-due-late = by { $day }, but at this pace ready on { $end }
# Variables: $day (String) – a last day that a law gave; $end (String)
plan-due-law = last day by law: { $day }; at this pace ready on { $end }
# Variables: $day (String)
plan-postponed = not before { $day }
plan-pinned = first, because you put it there
# Variables: $hours (String), $euros (String), $count (Number)
plan-totals = { $count ->
    [one] In all, one action: { $hours } of work, { $euros }.
   *[other] In all, { $count } actions: { $hours } of work, { $euros }.
}
plan-period-30-days = Within 30 days
plan-period-90-days = Within 90 days
plan-period-180-days = Within 180 days
plan-period-later = Later
# Variables: $number (String) – 1 to 4; $year (String)
plan-quarter = Quarter { $number } of { $year }
# Variables: $count (Number)
plan-tick-days = { $count } days
# Variables: $count (Number)
plan-tick-years = { $count ->
    [one] one year
   *[other] { $count } years
}
# Variables: $now (String), $then (String) – points out of 100; $day (String)
plan-burn-down = Of 100 points, { $now } are still to be won. When everything is done, on { $day }, { $then } are left.

## Why an action is in the plan

# Variables: $layer (String) – a task; $services (String)
plan-because-unowned = Nobody has this task yet: { $layer } ({ $services })
# Variables: $duty (String), $law (String) – the article
plan-because-duty = NIS2 law, { $law }: { $duty }
plan-duty-register = registration
plan-duty-management = approval by management, and its training
plan-duty-measures = the eleven measures
plan-duty-incidents = reports of incidents
plan-duty-conformity = a regular assessment

## How far an action is

status-open = To do
status-planned = Planned
status-doing = In progress
status-done = Done
status-declined = Declined
