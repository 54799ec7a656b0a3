### The answers behind a number.

answers-all = Every answer
answers-dont-know = What you do not know yet
answers-not-applicable = What does not apply to you
answers-open = Questions without an answer
# Variables:
#   $points (text): points earned
#   $of (text): points that can be earned
answers-sum = { $points } of { $of } points are certain. What you don’t know and open questions make the rest of the interval.
answers-back = Back to the results
answers-choose = Look at other answers
answers-caption = The answers, the one that costs most first
answers-column-question = Question
answers-column-answer = Your answer
answers-column-state = State
answers-column-points = Points
answers-column-gain = Overall score
# Variables:
#   $gain (text): what the overall score would rise by
answers-gain = +{ $gain } if it were the best
answers-none = Nothing here.
answers-state-done = Done
answers-state-partly = Partly
answers-state-missing = Not done yet
answers-state-unknown = To find out
answers-state-not-applicable = Does not apply
