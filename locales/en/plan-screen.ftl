### The screen of the action plan: a list, a board and a timeline of the same actions.

plan-screen-page-title = Action plan
# Variables:
#   $count (number): how many actions are to be done, at least 1
#   $from (text): the low end of the score now
#   $to (text): the low end of the score when everything is done
plan-screen-title = { $count ->
        [one] One action
       *[other] { $count } actions
    }, from { $from } to { $to } points
# Variables:
#   $count (number): how many actions are to be done, at least 1
plan-screen-title-count = { $count ->
        [one] One action to do
       *[other] { $count } actions to do
    }
plan-screen-title-none = No action in the plan
plan-screen-to-questions = Go to the questions

## How the plan is made
plan-screen-pace = Change the hours or the first day
plan-screen-hours = Hours of work a month
plan-screen-hours-hint = The time that you and your helpers have for it, together.
plan-screen-start = First day
plan-screen-start-hint = Such as 22/11/2026. Leave it empty to start today.
# Variables:
#   $message (text): what is wrong
plan-screen-problem = Error: { $message }

## The figures
plan-screen-now = Your score now
plan-screen-burn-down = How the risk falls
plan-screen-left = Still to be won for certain
plan-screen-left-unknown = To check: depends on answers you do not have yet
plan-screen-sums = Work and cost, by quarter and by person
plan-screen-sums-note = Hours and costs are our estimates.
plan-screen-by-quarter = By quarter
plan-screen-by-doer = By who usually does it
plan-screen-column-quarter = Quarter
plan-screen-column-doer = Who
plan-screen-column-count = Actions
plan-screen-column-hours = Work
plan-screen-column-euros = To buy

## Ways to look at it
plan-screen-looks = Show the plan as
plan-screen-look-list = List
plan-screen-look-board = Board
plan-screen-look-timeline = Timeline

## An action
plan-screen-late = Late
# Variables:
#   $points (text): points out of 100
plan-screen-gain = Score +{ $points }
# Variables:
#   $count (number): how many actions stand there, at least 1
plan-screen-count = { $count ->
        [one] one action
       *[other] { $count } actions
    }
plan-screen-reasons = What else asks for it
plan-screen-decision = What you decide
plan-screen-status = How far is it?
# Variables:
#   $title (text): the action
plan-screen-status-of = How far is it: { $title }
plan-screen-owner = Who does it?
plan-screen-owner-hint = A name, or your IT partner.
plan-screen-due = By which day?
plan-screen-due-hint = Such as 22/11/2026. Leave it empty to follow the plan.
plan-screen-postponed = Not before which day?
plan-screen-postponed-hint = For work that has to wait, for example until after the holidays.
plan-screen-pinned = Put this action first
plan-screen-reason = Why not?
plan-screen-reason-hint = A few words. The action is declined once they are written.
# Variables:
#   $title (text): the action
#   $status (text): how far it is, in words
#   $rank (number): its number in the order of doing
#   $day (text): the day by which it is done
plan-screen-now-at = { $title }: { $status }, now number { $rank }, by { $day }.
# Variables:
#   $title (text): the action
#   $status (text): done or declined, in words
plan-screen-now-decided = { $title }: { $status }.

## The board
plan-screen-board-empty = No action
plan-screen-board-help = Choose on a card how far the action is, or drag the card with the mouse.

## The timeline
plan-screen-timeline-caption = When the work on each action is done
plan-screen-column-number = Number
plan-screen-column-action = Action
plan-screen-column-who = Who
plan-screen-column-due = When it is done
plan-screen-column-work = Days of work
# Variables:
#   $from (number): the first day of work, counted from the start of the plan as day 1
#   $to (number): the last day of work, counted the same way
plan-screen-work = Day { $from } to day { $to }
plan-screen-legend-action = Work on an action
plan-screen-legend-legal = Work that a law asks for

## What if
plan-screen-try = What if…
plan-screen-try-title = What if these actions were done?
plan-screen-try-help = Tick actions in the list. Nothing is stored.
# Variables:
#   $title (text): the action
plan-screen-try-tick = What if this were done: { $title }
# Variables:
#   $score (text): both ends of the score in words
plan-screen-try-score = Your score would be { $score }.
# Variables:
#   $band (text): the name of the band
plan-screen-try-band = Band: { $band }.
plan-screen-try-stored = Nothing of this is stored.
plan-screen-try-clear = Clear the ticks
plan-screen-try-end = Stop trying

## What was decided
plan-screen-decided = Done or declined
plan-screen-again = Take up again
# Variables:
#   $title (text): the action
plan-screen-again-for = : { $title }
