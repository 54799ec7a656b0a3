### The screen of the report: files to save, the cover, questions for others.

report-screen-page-title = Report
report-screen-title = Your report is ready
report-screen-intro = Choose the form that suits your reader. Each file holds your answers as they are now, in the language that you see here.
# Variables: $day (text): the day of the earlier assessment, written out
report-screen-before = The report compares with your assessment of { $day }.

## The report in its sizes

report-screen-sizes = The report
report-screen-sizes-text = The same plan in three lengths.
report-screen-save-pdf = Save as PDF
report-screen-save = Save
report-screen-making = One moment…
# Variables: $title (text): the kind of file
report-screen-making-file = “{ $title }” is being made.
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
report-screen-saved = { $name } is in { $folder }.
report-screen-preview-show = Show the report here
report-screen-preview = The full report
report-screen-preview-text = To read through before you save it. Links to websites work in the saved web page, not here.
report-screen-preview-close = Close the report

## Other files

report-screen-formats = Other files
report-screen-formats-text = To read on a screen, to calculate with, or for your calendar.

## A file to compare businesses with

report-screen-anonymous = To compare businesses
report-screen-anonymous-text = For a consultant or a federation that compares many businesses.

## The cover

report-screen-cover = On the cover
report-screen-cover-text = Do you make reports for others? Your name and logo are on every report. Both stay on this computer.
report-screen-consultant = Offered by
report-screen-consultant-hint = Your name, or the name of your firm or federation.
# Variables: $message (text): what is wrong and what to do
report-screen-problem = Error: { $message }
report-screen-logo = Logo
report-screen-logo-hint = A picture in PNG or JPEG. You can also drop it on this window.
# Variables: $name (text): who offers the report
report-screen-logo-of = The logo of { $name }
report-screen-logo-alt = Your logo
report-screen-logo-choose = Choose a logo
report-screen-logo-replace = Choose another logo
report-screen-logo-remove = Remove the logo

## What a federation gives

report-screen-branding = From your federation
report-screen-branding-text = A federation or a coalition can give you a file with its name, its logo and where to reach it. Every report on this computer then carries them.
report-screen-branding-none = No such file is in use.
report-screen-branding-hint = Its name ends in “.tandem-branding.json”. Leave its signature in the same folder: the same name with “.minisig” behind it.
report-screen-branding-choose = Choose the file
report-screen-branding-replace = Choose another file
report-screen-branding-remove = Remove it from the reports
# Variables: $name (text): the publisher
report-screen-branding-verified = Verified: signed by { $name }.
# Variables: $name (text): the publisher
report-screen-branding-unverified = Not verified: the file says that it comes from “{ $name }”. Every report says so too.
report-screen-branding-key = Public key:
report-screen-publishers = Publishers that you accepted
report-screen-publishers-text = If one of them signed a file, Tandem takes it without asking.
report-screen-publishers-forget = Forget

## A file that waits to be accepted

# Variables: $name (text): the publisher
report-screen-offer = Use the name and logo of “{ $name }”?
# Variables: $file (text): the file’s name
report-screen-offer-file = From the file “{ $file }”
# Variables: $name (text): the publisher
report-screen-offer-new = The file is signed, but Tandem does not know this publisher yet. Anybody can sign under any name. Compare the key below with the one that { $name } publishes, on its website for instance.
# Variables: $name (text): the publisher
report-screen-offer-other-key = Careful: you accepted another key for “{ $name }” before. Somebody else may be using the name. Ask { $name } whether it has a new key, in a way that you already know.
# Variables:
#   $name (text): the publisher
#   $before (text): the name or the key that was accepted before
report-screen-offer-other-name = Careful: you accepted this key before, under the name “{ $before }”. Ask { $before } whether it is called “{ $name }” now.
# Variables: $name (text): the publisher
report-screen-offer-unsigned = This file has no signature: anybody can have made it. Ask { $name } for the file with its signature, and put both in the same folder.
# Variables: $name (text): the publisher
report-screen-offer-altered = The signature does not fit this file: it was changed after it was signed, or the signature belongs to another file. Ask { $name } for both files again.
report-screen-offer-marked = If you use it all the same, this screen and every report say that it was not verified.
report-screen-offer-publisher = Publisher, as the file says
report-screen-offer-key = Public key in the file
report-screen-offer-before = Public key that you accepted before
report-screen-offer-type = Type the name of the publisher
report-screen-offer-type-hint = So that you accept nothing by accident.
report-screen-offer-accept = Accept and use it
report-screen-offer-accept-marked = Use it, not verified

## Questions for others

report-screen-asked = Questions for others
report-screen-asked-text = Somebody else knows these answers. Give each of them a sheet with the questions.
# Variables: $count (number): how many questions
report-screen-asked-count = { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
report-screen-asked-none = Nothing is left to ask: you know the answer to every question.
report-screen-take = Read answers back
report-screen-take-text = Did you get a sheet back, filled in? Choose the workbook or the table. Answers that you have already given here stay as they are.
report-screen-take-choose = Choose the file
# Variables:
#   $name (text): the file’s name
#   $taken (number): how many answers were taken over
#   $kept (number): how many questions had another answer already, which stays
#   $refused (number): how many were no answer
report-screen-taken = { $name } has been read. Taken over: { $taken }. Already answered here: { $kept }. Not taken over: { $refused }.
# Variables: $count (number): how many answers
report-screen-taken-list = Taken over ({ $count })
# Variables: $count (number): how many answers
report-screen-kept-list = Already answered here: your answer stays ({ $count })
# Variables: $count (number): how many answers
report-screen-refused-list = Not taken over ({ $count })
