### Words that the window, the report and the command line share.

## Bands

band-exposed = Exposed
band-fragile = Fragile
band-progressing = Progressing
band-solid = Solid
band-exemplary = Exemplary
band-none = No score
band-provisional = Provisional

## Scores. $low and $high are whole numbers

# Variables: $low (String), $high (String)
score-between = between { $low } and { $high } out of 100
# Variables: $low (String)
score-exactly = { $low } out of 100
# Variables: $low (String), $high (String)
score-figure = { $low } to { $high }

## Effort and cost

# Variables: $low (String), $high (String), $count (Number) – the high end, for the plural
effort-hours = { $count ->
    [one] { $low } to { $high } hour
   *[other] { $low } to { $high } hours
}
# Variables: $high (String), $count (Number)
effort-hours-one = { $count ->
    [one] { $high } hour
   *[other] { $high } hours
}
cost-nothing = nothing to buy
# Variables: $high (String)
cost-up-to = up to €{ $high } a year
# Variables: $low (String), $high (String)
cost-between = €{ $low } to €{ $high } a year

## Who does it

doer-owner = You
doer-employee = A colleague
doer-it-partner = IT partner
doer-provider = Provider

## Answers of every question

answer-dont-know = I don’t know
answer-not-applicable = Does not apply to us
answer-none = No answer yet
organisation-unnamed = Unnamed business

# Variables: $name (String) – the organisation's name
assessment-copy = { $name } (copy)

## How deep the check goes

depth-express = Express
    .about = The essentials, alone and in one go.
depth-standard = Standard
    .about = What most small businesses should look at.
depth-complete = Complete
    .about = Everything, for example with your IT partner or adviser.

## Examples

sample-bakery = Bakkerij Peeters
    .about = Bakery with two shops, 12 people. Microsoft 365, till and accounting in the cloud.
sample-it-services = Solutions Meuse
    .about = IT services firm, 60 people. It looks after the systems of other businesses.
sample-web-agency = Northlight Studio
    .about = Web agency, 9 people. Its customers’ sites run on two clouds.

## Kinds of files, in native dialogs

file-kind-assessment = Tandem assessment
file-kind-handover = Encrypted Tandem file
file-kind-pdf = PDF document
file-kind-html = Web page
file-kind-xlsx = Excel workbook
file-kind-csv = Comma-separated values
file-kind-ics = Calendar
file-kind-json = JSON
file-kind-logo = PNG or JPEG picture
file-kind-branding = Tandem branding file
file-kind-sheet = Filled-in question sheet
