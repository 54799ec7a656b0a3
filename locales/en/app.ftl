### What stands on every screen: the frame, the states of saving, and what to say when something fails.

## The frame
app-name = Tandem
app-skip = Go to the content
app-all-assessments = All assessments
app-help = Help
app-safety = Safety
app-lock = Lock
app-unnamed = Unnamed business
app-private = Nothing leaves this computer.
# Variables:
#   $program (text): version of the program
#   $pack (text): version of the questionnaire
app-version = Tandem { $program }, questions { $pack }

## Languages
app-language = Language
app-language-fr = Français
app-language-nl = Nederlands
app-language-en = English

## The parts of an assessment
app-tabs = The assessment
app-tab-organisation = Organisation
app-tab-questions = Questions
app-tab-map = Map
app-tab-availability = Availability
app-tab-nis2 = NIS2
app-tab-incident = Incident
app-tab-results = Results
app-tab-plan = Plan
app-tab-report = Report

## Saving
app-saved = Saved
app-saving = Saving…
app-not-saved = Not saved yet
app-loading = One moment…

## When something fails
app-error-title = This did not work
# Variables:
#   $code (text): the code of the error, for whoever helps
app-error-unexpected = What you entered is still on the screen. Please try again. If it keeps happening, close Tandem and open it again. (Code: { $code })
app-start-failed = Tandem could not open your assessments. Your data has not been changed. Please try again, or close Tandem and open it once more.
app-retry = Try again
app-close = Close this message

## Links, the menu and files
app-link-title = Open this page in your browser?
app-link-text = Tandem itself does not go online. Your browser does, and the site will see your visit.
app-link-open = Open the page
app-cancel = Cancel
app-outside = opens in your browser
