### The screen of one question.

## Where the person is
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
question-place = Question { $number } of { $count }
question-progress = Progress by domain
# Variables:
#   $domain (text): the name of the domain
#   $answered (number): questions of the domain with an answer
#   $count (number): questions of the domain
question-progress-part = { $domain }: { $answered } of { $count } answered
# Variables:
#   $minutes (number): minutes of work left; 0 when every question has an answer
question-minutes = { $minutes ->
        [0] All questions answered
        [one] About one minute to go
       *[other] About { $minutes } minutes to go
    }
question-so-far = Result so far:

## The answers that every question has
question-dont-know = I don’t know
question-dont-know-hint = Your plan will say how to find out.
question-not-applicable = Does not apply to us
question-not-applicable-hint = You say why in one sentence.
question-reason = Why does this not apply to you?
question-reason-hint = One sentence, for example: “We have no web shop.”
question-reason-needed = Write in one sentence why. Your answer is saved then.
question-reason-missing = Error: write in one sentence why. Your answer is saved then.

## The note
question-note-add = Add a note
question-note = Your note
question-note-hint = For yourself: who told you, where to find it.
question-note-waits = Your note is saved as soon as you choose an answer.

## Going on
question-continue = Continue
question-previous = Previous
question-results = See the results
question-auto = Go on by itself after an answer
question-finished = Every question has an answer. Your results are ready.

## Keys
question-keys = Answer with the keyboard
question-keys-use = Use these keys
question-key-digits = 1 to 9
question-key-digits-text = choose an answer
question-key-dont-know-text = I don’t know
question-key-not-applicable-text = does not apply to us
question-key-on = Enter or →
question-key-on-text = continue
question-key-back-text = previous question

## Beside the question
question-explanation = What this means
question-why = Why it matters
question-how = How to find out
question-more = Evidence and sources
question-more-words = Words, evidence and sources
question-words = Words explained
question-evidence = What would show it
question-sources = Sources
# Variables:
#   $publisher (text): who published the source
#   $date (text): the day it was last checked, written out
question-source = { $publisher }. Checked on { $date }.
