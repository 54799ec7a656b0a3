### The first screen: go on, the list of assessments, examples.

## Going on
home-resume = Pick up where you left off
# Variables:
#   $number (number): the question's number
#   $count (number): how many questions there are
#   $domain (text): the name of the question's domain
home-resume-text = You were at question { $number } of { $count }, in “{ $domain }”.
# Variables:
#   $minutes (number): minutes of work left, at least 1
home-resume-minutes = { $minutes ->
        [one] About one minute to go.
       *[other] About { $minutes } minutes to go.
    }
# Variables:
#   $number (number): the question's number
home-resume-button = Continue at question { $number }

## The list
home-title = Your assessments
home-new = New assessment
home-import = Open a file
home-column-name = Business
home-column-modified = Changed on
home-column-answers = Answers
home-column-result = Band and interval
home-column-actions = Actions
# Variables:
#   $answered (number): questions with an answer
#   $applicable (number): questions that apply
home-answers = { $answered } of { $applicable }
home-provisional = Provisional
home-no-score = No question applies

## What can be done with an assessment
home-actions = Actions
# Variables:
#   $name (text): the organisation's name
home-actions-for = for { $name }
home-organisation = Change the details
home-rename = Rename
home-duplicate = Duplicate
home-export = Save a copy
home-delete = Delete
# Variables:
#   $name (text): the organisation's name
home-rename-label = New name for “{ $name }”
home-rename-save = Use this name
home-cancel = Cancel
# Variables:
#   $name (text): the organisation's name
home-deleted = “{ $name }” has been deleted.
home-undo = Undo
# Variables:
#   $name (text): the file's name
#   $folder (text): the folder in which it stands
home-exported = The copy is called { $name }. It is in { $folder }.

## Examples
home-samples = Have a look at an example
home-samples-text = An invented business, already filled in. It joins your list, so you can change anything and delete it afterwards.

## When the list is empty
home-empty-title = Who does what in your cloud?
home-empty-lead = Your provider looks after one part. [[The rest is your job]], and hardly anyone tells you so. Find out which part is yours, and what to do first.
# Variables: $questions (Number), $minutes (Number)
home-empty-time = { $questions } questions, about { $minutes } minutes
home-empty-time-text = Stop whenever you like. Every answer is kept.
home-empty-unknown = You do not need to know everything
home-empty-unknown-text = “I don’t know” counts too. We then tell you how to find out.
home-empty-private = Nothing leaves this computer
home-empty-private-text = No account, no connection. At the end you save an action plan as a PDF.
home-start = Start
