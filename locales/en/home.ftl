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
home-export = Hand over…
home-history = History
home-delete = Delete
# Variables:
#   $name (text): the organisation's name
home-rename-label = New name for “{ $name }”
home-rename-save = Use this name
home-cancel = Cancel
# Variables:
#   $name (text): the organisation's name
home-deleted = “{ $name }” has been deleted. You can bring it back until you close or lock Tandem.
home-undo = Undo

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

## Finding and sorting
home-search = Search by name
home-sort = Sort by
home-sort-modified = Last change
home-sort-name = Name
home-sort-progress = Answers still missing
home-sort-score = Lowest score
home-reverse = The other way round
# Variables:
#   $found (number): assessments that the search finds
#   $total (number): assessments in all
home-found = { $found ->
        [0] None of the { $total } assessments has this name.
        [one] One of { $total } assessments
       *[other] { $found } of { $total } assessments
    }
# Variables:
#   $total (number): assessments in all
home-count = { $total ->
        [one] One assessment
       *[other] { $total } assessments
    }
# Variables:
#   $count (number): how many more rows will show
home-more = { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
home-again = New round

## Files that are opened
# Variables:
#   $done (number): files that were opened
#   $total (number): files in all
home-taking = Opening file { $done } of { $total }
home-taking-stop = Stop
# Variables:
#   $count (number): assessments that were added
home-taken = { $count ->
        [0] No assessment was added.
        [one] One assessment was added.
       *[other] { $count } assessments were added.
    }
# Variables:
#   $count (number): assessments that were there already, at least 1
home-taken-known = { $count ->
        [one] One was in the list already, just like this.
       *[other] { $count } were in the list already, just like this.
    }
# Variables:
#   $count (number): assessments of which the list has another state, at least 1
home-taken-beside = { $count ->
        [one] Of one, the list has another version: both are kept.
       *[other] Of { $count }, the list has another version: both are kept.
    }
home-refused = These files were not opened
home-drop = Drop the file to open it
