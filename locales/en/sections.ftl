### The domains of the questionnaire: as a list, and one of them as a page.

## The list
sections-page-title = Domains
# Variables:
#   $answered (number): questions with an answer
#   $count (number): how many questions there are
sections-title = { $answered } of { $count } questions answered
sections-title-done = Every question has an answer
# Variables:
#   $depth (text): the name of the depth
sections-depth = Depth: { $depth }
sections-start = Start with question 1
# Variables:
#   $number (number): the question's number
sections-go = Continue at question { $number }
sections-results = See the results
sections-list = Domain by domain
sections-list-text = In any order. Choose a domain to go to its first open question.
sections-column-name = Domain
sections-column-answers = Answers
sections-column-state = State
sections-column-score = Score so far
# Variables:
#   $answered (number): questions with an answer
#   $count (number): questions that apply
sections-answers = { $answered } of { $count }
sections-state-open = Not started
sections-state-started = Started
sections-state-answered = Answered
# Variables:
#   $count (number): questions answered with “don't know”, at least 1
sections-row-unknown = { $count ->
        [one] one “I don’t know”
       *[other] { $count } “I don’t know”
    }
# Variables:
#   $count (number): questions to come back to, at least 1
sections-row-later = { $count ->
        [one] one to come back to
       *[other] { $count } to come back to
    }
sections-later = To come back to
sections-later-text = You marked these questions. The mark goes when you take it off.

## How to answer
sections-mode = How the questions are shown
sections-mode-hint = You can change this at any time. Your answers stay.
sections-mode-one = One question at a time
sections-mode-one-text = Calm, with the explanation beside it.
sections-mode-whole = A whole domain on one page
sections-mode-whole-text = Quick, when you know the subject.

## One section on a page
# Variables:
#   $number (number): the section's number
#   $count (number): how many sections there are
sections-place = Domain { $number } of { $count }
# Variables:
#   $answered (number): questions with an answer
#   $count (number): how many questions there are
sections-answered = { $answered } of { $count } answered
sections-all = All domains
# Variables:
#   $name (text): the section's name
sections-next = Next: { $name }
# Variables:
#   $name (text): the section's name
sections-previous = Back to { $name }
sections-help = Explanation, and how to find out
# Variables:
#   $label (text): the question in a few words
sections-help-for = : { $label }
sections-note = Note and evidence
