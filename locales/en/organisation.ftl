### The screen on which a person says which organisation the assessment is about.

organisation-page-title = Organisation
organisation-title = Which business is this about?
organisation-intro = A few details. They stay on this computer. You can change them at any time.
organisation-optional = optional
organisation-name = Name of the business
organisation-name-why = Stands on your action plan and in your list.
organisation-number = Enterprise number
organisation-number-why = Identifies your business on the action plan. Ten digits, for example on your invoices.
organisation-staff = Staff, in full-time equivalents
organisation-staff-why = Tells you apart from a larger business. Two people half-time count as one.
organisation-group = Does your business belong to a group?
organisation-group-why = Another company controls yours, or yours controls another. This decides whether a question about agreements in the group is asked.
organisation-group-yes = Yes
organisation-group-no = No
organisation-group-unknown = I don’t know yet
organisation-depth = How deep do you want to go?
organisation-depth-why = You can change this at any time. The answers that you gave are kept.
# Variables:
#   $questions (number): questions of this depth
#   $minutes (number): minutes that they take, at least 1
organisation-depth-size = { $questions ->
        [one] One question
       *[other] { $questions } questions
    }, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
# Variables:
#   $questions (number): questions of this depth
#   $open (number): how many of them have no answer yet, at least 1
#   $minutes (number): minutes that those take, at least 1
organisation-depth-open = { $questions ->
        [one] One question
       *[other] { $questions } questions
    }, { $open ->
        [one] one
       *[other] { $open }
    } still open, about { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
# Variables:
#   $questions (number): questions of this depth, all with an answer
organisation-depth-done = { $questions ->
        [one] One question, answered
       *[other] { $questions } questions, all answered
    }
# Variables:
#   $message (text): what is wrong and what to do
organisation-problem = Error: { $message }
organisation-go = Go to the questions
# Variables: $number (Number)
organisation-continue = Continue at question { $number }
organisation-results = See the results
# Variables:
#   $minutes (number): minutes of work left, at least 1
organisation-minutes = { $minutes ->
        [one] About one minute to go.
       *[other] About { $minutes } minutes to go.
    }
