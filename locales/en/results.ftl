### The screen of the results: where the organisation stands, and what to do first.

## Before the finding
results-contradictions = Before you read on: answers that deserve a second look
results-contradictions-text = Some answers do not seem to fit together. That happens easily. Looking at them again makes your result surer.
results-contradictions-questions = Look again at:
# Variables:
#   $count (number): how many more there are, at least 1
results-contradictions-more = { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }

## The finding
results-page-title = Results
results-provisional = Provisional
results-no-score = Nothing to show yet
results-no-score-text = No question applies to this organisation, so there is no score. Look at the answers marked “does not apply” again.
# Before the counts below, each of which leads to its answers.
results-counts = Your result rests on:
# Variables:
#   $count (number): questions with an option chosen
results-count-answered = { $count ->
        [one] one answer
       *[other] { $count } answers
    }
# Variables:
#   $count (number): questions answered with "don't know", at least 1
results-count-unknown = { $count ->
        [one] one “I don’t know”
       *[other] { $count } “I don’t know”
    }
# Variables:
#   $count (number): questions that do not apply, at least 1
results-count-not-applicable = { $count ->
        [one] one question that does not apply
       *[other] { $count } questions that do not apply
    }
# Variables:
#   $count (number): questions that have no answer yet, at least 1
results-count-open = { $count ->
        [one] one open question
       *[other] { $count } open questions
    }
# For screen readers, after a figure that leads to its answers.
results-behind = {""}, see the answers behind it
# For screen readers, after a count that leads to its answers.
results-behind-count = {""}, see them
# Variables:
#   $count (number): questions that have no answer yet
results-open = { $count ->
        [one] One question is still open. Your band is known once it has an answer.
       *[other] { $count } questions are still open. Your band is known once they have an answer.
    }
results-open-link = Go to the first open question
# Variables:
#   $interval (text): both ends of the score in words
#   $band (text): the name of the band
results-ruler-band = Score { $interval }. Band: { $band }.
# Variables:
#   $interval (text): both ends of the score in words
results-ruler-provisional = Score { $interval }. Provisional, so there is no band yet.

## The legend
results-legend-sure = Earned
results-legend-unknown = To find out: your “I don’t know” answers
results-legend-open = To find out: open questions and “I don’t know” answers
results-legend-missing = Not done yet

## Why it is an interval
# Variables:
#   $low (text): the low end
#   $high (text): the high end
#   $count (number): questions answered with "don't know"
#   $points (number): the low end, for the plural
results-lead-unknown = You have { $points ->
        [one] { $low } point
       *[other] { $low } points
    } out of 100. { $count ->
        [one] [[One answer to find]]
       *[other] [[{ $count } answers to find]]
    } can raise that to { $high } at most, without buying anything.
# Variables:
#   $low (text): the low end
#   $high (text): the high end
#   $points (number): the low end, for the plural
results-lead-open = You have { $points ->
        [one] { $low } point
       *[other] { $low } points
    } out of 100. [[The questions that are left]] decide where you end up, between { $low } and { $high }.
# Variables:
#   $low (text): the low end
#   $points (number): the low end, for the plural
results-lead-certain = You hold { $points ->
        [one] { $low } point
       *[other] { $low } points
    } out of 100. [[You knew every answer]], so this is one figure and not an interval.
results-lead-link = See how to find out
results-why-interval = The band follows the low end of the interval: what you do not know does not count yet.
results-capped = This keeps your band down, whatever the score:

## The actions
# Variables:
#   $count (number): how many actions are shown
results-actions = { $count ->
        [one] First, this action
       *[other] First, these { $count } actions
    }
results-legal = Law
results-quick = Half a day
# Variables:
#   $who (text): who usually does it
#   $hours (text): hours of work, in words
results-action-meta = { $who }, { $hours }
results-action-more = Why and how
# Variables:
#   $title (text): the action
results-action-more-for = : { $title }
results-action-steps = Step by step
results-action-help = Who can help
# Variables:
#   $count (number): how many contacts there are, at least 2
results-contacts = { $count ->
        [one] One contact in Belgium
       *[other] { $count } contacts in Belgium
    }
results-contacts-region = Support in your region
# Variables:
#   $phone (text): the telephone number
results-contact-phone = Telephone: { $phone }
# Variables:
#   $date (text): the day the contact was last checked, written out
results-contact-checked = Checked on { $date }
# Variables:
#   $euros (text): euro a year, in words
results-action-cost = Cost: { $euros }
results-action-because = Because of your answers to:
results-plan = The whole plan
results-save = Save the action plan as PDF
results-saving = Writing the PDF…
# Variables:
#   $count (number): how many actions the whole plan holds
results-save-text = { $count ->
        [one] One action in all, with steps and who can help.
       *[other] All { $count } actions, with steps and who can help.
    }
# Variables:
#   $name (text): the file's name
#   $folder (text): the folder in which it stands
results-saved = Your action plan is called { $name }. It is in { $folder }.
results-open-file = Open it
results-forms = More forms of the report

## By domain
results-domains = By domain
results-domains-text = The lowest first. Choose a domain to see the answers behind its figure.
# Variables:
#   $domain (text): the lowest domain
#   $figure (text): its score as a short figure
results-why = Lowest: { $domain }, { $figure }
# The radar in one sentence.
# Variables:
#   $count (number): how many domains it shows, at least 3
#   $low (text): the lowest domain with its figure
#   $high (text): the highest domain with its figure
results-radar = Radar of { $count } domains, the lowest at the top, then clockwise. Lowest: { $low }. Highest: { $high }. Every figure is in the table beside it.
results-domains-caption = Lowest and highest score of each domain, out of 100
results-column-domain = Domain
results-column-bar = Bar
results-column-score = Score
results-domain-none = Does not apply to you

## The next round
results-deeper = Go deeper
# Variables:
#   $questions (number): questions that the next depth asks besides, at least 1
#   $minutes (number): minutes that they take, at least 1
results-deeper-size = { $questions ->
        [one] One more question
       *[other] { $questions } more questions
    }, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Your answers are kept.
# Variables:
#   $name (text): the name of the next depth
results-deeper-button = Continue with “{ $name }”

## What costs most
# Variables:
#   $question (text): the question whose answer weighs most
results-costs = Weighs most: { $question }
# Variables:
#   $points (text): what the score gains if this one answer becomes the best
#   $count (number): the same points, for the plural
results-cost-alone = { $count ->
        [one] This answer alone: { $points } point.
       *[other] This answer alone: { $points } points.
    }
results-costs-text = What your score gains if this one answer becomes the best.
results-all = See every answer
results-column-question = Question
results-column-answer = Your answer
results-column-state = State
results-column-gain = Points to gain

## What is not known
# Variables:
#   $count (number): questions answered with "don't know", at least 1
results-unknowns = { $count ->
        [one] One answer still to find
       *[other] { $count } answers still to find
    }
results-unknowns-text = Ask these questions, then come back and choose an answer.

## One step further
results-further = One step further
results-further-nis2 = NIS2: does the law cover you?
results-further-nis2-text = A few questions about your activity and size tell you, with what the law asks.
results-further-map = Who does what, service by service
results-further-map-text = The map shows what is yours, what is the provider’s, and what nobody does yet.
results-further-plan = The whole plan, with dates
results-further-plan-text = Choose who does each action and when. See how your score rises.
results-further-compare = Two dates compared
results-further-compare-text = See what moved since last time, or start a new round.

## In the margin of the law
# Variables:
#   $date (text): the day the sources were last checked, written out
results-disclaimer = This result is indicative. It is not a label, not a certificate and not legal advice. The sources were last checked on { $date }.
results-disclaimer-title = What this result is
