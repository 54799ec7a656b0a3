### What is wrong, where, and what to do. Shown by the window and by the command line.

## Errors of the program, one per code of ApiError

error-assessment-not-found = This assessment is no longer there. Go back to the list and choose another.
error-question-not-found = This question is not in the questionnaire. Go back to the list and open the assessment again.
error-choice-not-found = This option does not belong to the question. Choose one of those on the screen.
error-reason-missing = Say in a few words why the question does not apply to you.
# Variables: $limit (String) – the most characters that are kept
error-text-too-long = This text is too long. Keep it under { $limit } characters, where each line counts for at least 40.
error-text-several-lines = A name fits on one line. Remove the line breaks.
error-text-invisible = This text holds invisible control characters. Type it again instead of pasting it.
error-sample-not-found = This example does not exist.
error-language-unknown = Tandem does not speak this language.
error-incident-not-found = This incident is no longer there. Open the incidents again and choose another.
# Variables: $limit (String) – the most incidents that are kept
error-too-many-incidents = An assessment holds { $limit } incidents at most. Remove one that is long over.
error-story-not-found = There is no such example. Choose one of those on the screen.
error-cell-not-found = This square is no longer on the map. Choose another.
error-action-not-found = The questionnaire has no such action. Choose another.
# Variables: $limit (String) – the most services that are kept
error-too-many-services = A map holds { $limit } services at most. Remove those that you no longer use.
error-depth-unknown = There is no such depth. Choose one of the three.
# Variables: $name (String) – the file's name
error-invalid-file = “{ $name }” was not opened. Nothing was changed. This is what is wrong in it:
# Variables: $name (String) – the file's name
error-file-not-found = The file “{ $name }” is not there. Check its name and its folder.
# Variables: $name (String) – the file's name
error-file-unreadable = The file “{ $name }” cannot be read. Check that it is a file, not a folder, and that you may open it.
# Variables: $name (String) – the file's name
error-file-unwritable = The file “{ $name }” cannot be written. Check that its folder exists and that you may write in it, or choose another one. If a program has the file open, close it.
# Variables: $name (String) – the file's name
error-disk-full = There is no room left on the disk for “{ $name }”. Make room, or choose another disk, and try again.
# Variables: $found (String), $supported (String) – versions of the data file
error-storage-too-new = Your assessments were last opened with a newer Tandem (data version { $found }; this one reads up to { $supported }). Install the newest version. Nothing was changed.
# Variables: $folder (String) – the data folder
error-storage-folder = Tandem cannot write to its data folder, { $folder }. Check that the folder exists and that you may write in it, then start again.
error-storage-unwritable = Tandem can no longer write its data, so your last change was not kept. Check that its folder is still there and that you may write in it, then try again.
error-storage-full = The disk is full: your last answer was not kept. Make room and answer again.
error-storage-busy = Another program is holding Tandem’s data. Close it, or wait a moment, and try again.
error-storage-damaged = The data file was damaged while Tandem was running. Close Tandem and start it again: the damaged file is set aside and kept.
error-report-failed = The report could not be made. Try again; if it fails once more, save a copy of the assessment and send it to whoever gave you Tandem.
error-format-unknown = There is no such kind of file. Choose one of those on the screen.
# Variables: $name (String)
error-logo-not-an-image = “{ $name }” is neither a PNG nor a JPEG picture. Save the logo as one of these and choose it again.
# Variables: $name (String), $most (String)
error-logo-too-large = “{ $name }” is larger than { $most } MB. Save the logo smaller and choose it again.
# Variables: $name (String), $most (String)
error-logo-too-many-pixels = “{ $name }” has more than { $most } pixels in its width or its height. Save the logo smaller and choose it again.
# Variables: $name (String)
error-logo-damaged = “{ $name }” is damaged: it cannot be read to its end. Save the logo anew and choose it again.
# Variables: $name (String)
error-sheet-too-large = “{ $name }” is too large for a question sheet. Choose the sheet that Tandem made.
# Variables: $name (String)
error-sheet-unreadable = “{ $name }” cannot be read as a question sheet. Choose the Excel or CSV file that was filled in, without a password.
# Variables: $name (String)
error-no-answers-found = “{ $name }” holds no answer. Check that the column for the answer is filled in and that the first column was not changed.
error-no-branding-waits = No file waits for your answer any more. Choose it again.
error-nothing-to-open = There is no report to open yet. Save one first.
# Variables: $name (String) – the file's name
error-open-failed = “{ $name }” could not be opened. Open it yourself from the folder where you saved it.
# Variables: $detail (String) – technical detail
error-internal = Something went wrong that Tandem did not expect ({ $detail }). Your answers are kept. Try again.
error-locked = Tandem is locked. Enter your passphrase to go on. What you were typing is kept.
error-passphrase-wrong = This is not the right passphrase. Check the capitals, the spaces and the layout of your keyboard, and try again.
# Variables: $least (String)
error-passphrase-weak = This passphrase is easy to guess. Take at least { $least } characters, for example four or five words that have nothing to do with each other.
error-no-key-store = Tandem cannot use the key store of this computer: there is none, or it is locked. Unlock it and try again, or go on with a passphrase.
error-nothing-to-lock = The computer keeps the key of your data file and would open it again at once. To lock Tandem, first choose a passphrase under “Safety and backups”.
error-no-key = This computer could not make a key just now. Close other programs and try again.
error-backup-not-found = This backup is no longer there. Open “Safety and backups” again to see which ones there are.
# Variables: $name (String)
error-not-a-data-file = “{ $name }” is not a data file of Tandem, so nothing was restored. Choose a file that Tandem saved. Its name ends in .db.
# Variables: $name (String)
error-data-file-damaged = “{ $name }” is damaged, so nothing was restored. Choose another copy.
# Variables: $name (String)
error-data-file-of-another = “{ $name }” opens only on the computer where it was made: its key is kept there. Open Tandem on that computer, and save a copy with a passphrase under “Safety and backups”.
error-nothing-to-restore = No file is waiting. Choose it again.
error-idle-unknown = Tandem cannot lock itself after that time. Choose one from the list.
# Variables: $name (String)
error-file-locked = “{ $name }” is encrypted. Enter the passphrase that the sender chose to open it.
# Variables: $name (String)
error-file-sealed-otherwise = “{ $name }” cannot be opened with a passphrase: it is damaged, too large, or encrypted in another way. Ask the sender for a new copy that is encrypted with a passphrase.
error-nothing-to-hand-over = Nothing is chosen. Tick at least one assessment.
error-storage-lost = Tandem can no longer reach its data file, so your last change was not kept. Everything before it is safe. Is the disk or the network folder still connected? Connect it and try again.

## Notices about the data file

# Variables: $path (String) – where the damaged file stands now
notice-set-aside = Your data file was damaged. Tandem has started with a new one and kept the damaged file as { $path }. Do you have a copy elsewhere? Restore it under “Safety and backups”, or ask your IT partner.
# Variables:
#   $path (text): where the damaged file is
#   $file (text): how many assessments were read in it
#   $backup (text): how many came from the backup
#   $day (text): the day of the backup
notice-recovered-backup = Your data file was damaged. Tandem read { $file } of your assessments in it and took { $backup } from the backup of { $day }. Look through your list to see whether anything is missing. The damaged file is kept as { $path }.
# Variables:
#   $path (text): where the damaged file is
#   $file-count (number): how many assessments were read in it
notice-recovered = { $file-count ->
    [one] Your data file was damaged, and there was no backup. Tandem could read { $file-count } assessment in it.
   *[other] Your data file was damaged, and there was no backup. Tandem could read { $file-count } assessments in it.
} Look through them: answers may be missing. The damaged file is kept as { $path }.

## Fields of the organisation

field-number-invalid = Write a number such as 12 or 7.5.
# Variables: $most (String)
field-number-range = Write a number between 0 and { $most }.
field-country-invalid = Choose one of the countries.
field-choice-invalid = Choose one of the answers.
field-activity-invalid = This activity is not known. Choose from the list.
field-share-linked = With more than half it is no partner: put it with the companies of your group.
field-share-missing = Write the share in percent, above 0 and at most 50.
field-day-invalid = Write the day such as 22/11/2026.
field-reason-missing = Say in a few words why not: whoever reads the plan later wants to know.
# Variables: $most (String)
field-hours-invalid = Write a whole number of hours from 1 to { $most }.
field-time-invalid = Write the time such as 14:30.
field-moment-half = Fill in both the day and the time.
field-time-skipped = That hour did not exist: clocks went forward that night. Check the time.
field-moment-future = This moment has yet to come. Check the day and the time.
field-moment-before = This is before you became aware of the incident. Check both moments.
field-moment-missing = Fill in when you became aware of it: everything counts from there.
field-group-named = The companies of your group are known by name. Remove them on the NIS2 screen first.
field-group-invalid = Choose yes, no or “I don’t know yet”.

## Enterprise number

problem-enterprise-number-character = An enterprise number holds only digits, dots and spaces, with “BE” in front if you like. Example: 0999.999.922.
# Variables: $digits (String) – how many digits there are
problem-enterprise-number-length = An enterprise number has ten digits; this one has { $digits }. Example: 0999.999.922.
problem-enterprise-number-first-digit = A Belgian enterprise number starts with 0 or 1. Example: 0999.999.922.
problem-enterprise-number-check-digits = The last two digits do not fit the others. Check each digit against an invoice or the Crossroads Bank for Enterprises.

## Problems of an assessment file

problem-empty = The file is empty. Choose a file that ends in .tandem.json.
# Variables: $limit (String) – the limit in megabytes
problem-too-large = The file is larger than { $limit } MB; an assessment is never that large. Check that it is the right file.
problem-not-text = The file is not text in UTF-8. Export it again from Tandem.
# Variables: $line (String), $column (String) – the place
problem-syntax = The file is not valid JSON: it stops making sense at line { $line }, column { $column }. Mend that place, or export the file again.
problem-not-an-assessment = This is not a Tandem assessment: the “format” must be “tandem-assessment/1”. Choose another file.
# Variables: $found (String), $supported (String) – formats
problem-newer-format = The file has the format “{ $found }”; this Tandem reads up to “{ $supported }”. Install the newest version of Tandem.
problem-unknown-key = The format has no such key. Remove it, or correct its spelling.
# Variables: $limit (String) – the most entries
problem-too-many = This holds more than { $limit } entries; no assessment does. Check that it is the right file.
problem-duplicate-key = This key is there twice. Keep one of the two.
problem-missing = This must be there. Add it.
# Variables: $type (String) – the type
problem-wrong-type = { $type } belongs here. Correct the value.
problem-type-object = An object in braces
problem-type-list = A list in square brackets
problem-type-text = A text in quotation marks
problem-type-number = A number without quotation marks
problem-type-yes-no = “true” or “false”, without quotation marks
# Variables: $words (String) – the words that are allowed
problem-not-one-of = One of these words belongs here: { $words }.
# Variables: $least (String), $most (String) – the ends of the range
problem-out-of-range = The number must lie between { $least } and { $most }.
# Variables: $least (String), $most (String) – the ends of the range
problem-not-whole = A whole number between { $least } and { $most } belongs here.
problem-text-empty = This text may not be empty. Fill it in.
# Variables: $limit (String) – the most characters
problem-text-too-long = This text is longer than { $limit } characters, where each line counts for at least 40. Shorten it.
problem-text-several-lines = This text must be on one line. Remove the line breaks.
problem-text-invisible = This text holds invisible control characters. Remove them.
problem-not-a-date = This is not a day. Write it like 2026-11-22.
problem-not-a-moment = This is not a moment. Write it like 2026-11-22T09:30:00Z.
problem-not-a-country = This is not a country code. Write two capitals, such as BE.
problem-partner-is-linked = A share above 50 % makes it a linked enterprise. Move it to “linked”.
problem-partner-without-share = A share of 0 is no share. Take this enterprise out, or correct the share.
# Variables: $known (String) – the questionnaire of the program
problem-unknown-pack = This questionnaire is not in this program, which holds “{ $known }”. Open the file with the program that made it.
problem-unknown-question = The questionnaire has no such question. Look the id up with “tandem catalogue”.
# Variables: $choices (String) – the choices of the question
problem-unknown-choice = The question has no such choice. It has: { $choices }.
problem-unknown-action = The questionnaire has no such action. Look the id up with “tandem catalogue”.
problem-unknown-service = The catalogue has no such service. Use “custom” with a label for a service of your own.
# Variables: $models (String) – the models there are
problem-unknown-model = There is no such service model. There are: { $models }.
problem-unknown-entity-type = NIS2 has no such entity type. Take an id of assets/data/nis2_entity_types.toml.
problem-not-a-scenario = This is not a Tandem availability scenario: the “format” must be “tandem-availability/1”. Choose another file.
problem-not-a-branding = This is not a Tandem branding file: the “format” must be “tandem-branding/1”. Choose another file.
problem-not-a-key = This is not a public key as minisign writes it: 56 characters that start with “RW”. Copy the second line of “minisign.pub”.
problem-not-an-address = This is not the address of a web page. Write it in full, starting with “https://”.
problem-not-a-mail = This is not a mail address. Write it like “info@example.be”.
problem-not-a-phone = This is not a phone number. Write at most 40 digits, spaces and signs, like “+32 2 123 45 67”.
problem-branding-name = This is not the name of the publisher. Type it as it is written above.
problem-empty-list = At least one entry belongs here. Add it.
problem-not-two = Exactly two numbers belong here, one a provider.
problem-duplicate-id = This id is there twice. Give each entry one of its own.
problem-longer-than-a-year = These values add up to more downtime than a year has hours. Check how often and for how long.
problem-reason-missing = “not-applicable” needs a reason. Add it.
problem-reason-unused = A reason goes only with “not-applicable”. Remove it, or change the choice.

## Remarks: not wrong, worth knowing

remark-catalogue-counts = The catalogue says otherwise, with a source: its value counts.
remark-unknown-layer = The map has no such task, so it counts for nothing. Look the ids up in assets/data/responsibility.toml.
remark-partner-too-small = A share below 25 % makes no partner: it is left out of the figures.
# Variables: $found (String), $known (String) – versions of the questionnaire
remark-other-pack-version = Answered with version { $found } of the questionnaire; this program has { $known }.

## The workshop, the sections, links
# Variables:
#   $limit (number): the most that are kept
error-too-many-points = The parking list is full: { $limit } points. Take off what is settled.
error-point-not-found = This point is no longer on the list. Open the question again.
error-section-not-found = This domain is not asked here. Choose another one from the list of domains.
error-answers-not-found = There are no answers behind this number. Go back to the results.
error-nothing-to-undo = There is no answer to undo. Change it by choosing another one.
error-nothing-to-redo = There is no answer to give again.
error-not-presenting = The presentation has ended. Start it again from the program’s window.
error-link-unknown = Tandem does not open this address. Copy it into your browser if you trust it.
# Variables:
#   $path (text): where the damaged file is
#   $file-count (number): how many assessments were read in it
notice-recovered-whole = Your data file was damaged. Tandem could read everything that the backup held in it: { $file-count } assessments. Look through them: the last answers may be missing. The damaged file is kept as { $path }.
