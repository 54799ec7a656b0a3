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
question-note = Your note
question-note-hint = For yourself: who told you, where to find it.
question-note-waits = What you write here is saved as soon as you choose an answer.

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

## Coming back later, undoing
question-later = Come back later
question-all = All domains
question-undo = Undo the last answer
question-redo = Give it again
# Variables:
#   $label (text): the question in a few words
question-undone = The answer to “{ $label }” was taken back.
# Variables:
#   $label (text): the question in a few words
question-redone = The answer to “{ $label }” was given again.
question-proof = Your evidence
question-proof-hint = What shows it and where it is: a screenshot, a contract, a report.
question-note-or-proof = Add a note or evidence
question-key-later = L
question-key-later-text = come back later
question-key-help-text = to the explanation and back
question-key-undo = Ctrl + Z
question-key-undo-text = undo the last answer
question-key-redo = Ctrl + Y
question-key-redo-text = give it again
