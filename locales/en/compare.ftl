### Two dates side by side.

compare-page-title = Two dates compared
# Variables:
#   $points (text): the change in points, with its sign
#   $day (text): the day of the older one
compare-title-up = { $points } on your score since { $day }
# Variables:
#   $day (text): the day of the older one
compare-title-same = The same score as on { $day }
compare-title-none = Nothing to compare with yet
compare-none-text = Start a new round when something has changed, for example in six months. It begins with the answers of today. Tandem then shows what moved.
compare-again = Start a new round
compare-again-text = Today’s answers stay as they are. The new round begins with a copy of them.
compare-with = Compare with
compare-with-hint = Other assessments of the same business.
# Variables:
#   $day (text): the day of its last answer
#   $score (text): its score in words
compare-other = { $day }: { $score }
compare-overall = Overall
compare-column-date = Date
compare-column-score = Score
compare-domains = By domain
compare-column-domain = Domain
compare-column-change = Change
# The change of a score for screen readers, which pass over a sign.
# Variables:
#   $count (number): points, at least 1
compare-change-more = { $count ->
        [one] one point more
       *[other] { $count } points more
    }
# Variables:
#   $count (number): points, at least 1
compare-change-less = { $count ->
        [one] one point less
       *[other] { $count } points less
    }
compare-change-same = the same
# The radar in one sentence.
# Variables:
#   $count (number): how many domains it shows, at least 3
#   $before (text): the day of the older one
#   $after (text): the day of the newer one
compare-radar = Radar of { $count } domains on two dates: { $before } with dashes, { $after } with a solid line. The figures are in the table beside it.
# Variables:
#   $count (number): answers that changed
compare-answers = { $count ->
        [0] No answer changed
        [one] One answer changed
       *[other] { $count } answers changed
    }
compare-column-question = Question
compare-column-direction = Which way
compare-better = Better
compare-worse = Less good
compare-changed = Different
compare-not-applicable = Did not apply
