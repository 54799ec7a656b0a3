### The screen on which a person says which organisation the assessment is about.

organisation-page-title = Organisation
organisation-title = Which business is this about?
organisation-intro = Three details. They stay on this computer and stand on your action plan. You can change them at any time.
organisation-optional = optional
organisation-name = Name of the business
organisation-name-why = Stands on your action plan and in your list.
organisation-number = Enterprise number
organisation-number-why = Identifies your business on the action plan. Ten digits, for example on your invoices.
organisation-staff = Staff, in full-time equivalents
organisation-staff-why = Tells you apart from a larger business. Two people half-time count as one.
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
