### The help: first steps, how it is counted, privacy, keys, the data, licences, versions.

help-page-title = Help
help-title = How Tandem works
help-intro = All the help is on this page. It is there without internet too.
help-sections = On this page
help-back = Back

## First steps
help-start = First steps
help-start-lead = Start from nothing. Your action plan is ready in about 20 minutes.
help-start-new = Start an assessment and give the name of your business. The rest can wait.
help-start-depth = Choose how deep to go. “Express” is enough to begin with.
help-start-answer = Answer the questions, one at a time. Each answer is saved at once.
help-start-results = Look at your results. They show where you are and where to begin.
# Variables: $tab (text): the name of the part with the report
help-start-report = Open “{ $tab }” and save your action plan as a PDF.

help-start-good = Good to know
help-start-unknown = “I don’t know” is a good answer. Your plan then says how to find out, and whom to ask.
help-start-stop = Stop whenever you like. Tandem opens again where you left off.
help-start-deeper = You can go deeper at any time. The answers that you gave are kept.

help-start-depths = Three depths
help-start-express = Express: the essentials, 24 questions.
help-start-standard = Standard: what most small businesses should look at, about 50 questions.
help-start-complete = Complete: everything, about 90 questions.

help-start-partner = With your IT partner
# Variables: $tab (text): the name of the part with the report
help-start-partner-ask = Some answers only your IT partner knows. Under “{ $tab }” you save a sheet with those questions. Send it to your partner.
# Variables: $heading (text): the heading under which answers are read back
help-start-partner-take = Did the sheet come back, filled in? Choose it under “{ $heading }”, in the same place. Answers that you gave yourself stay as they are.

help-start-consultant = For consultants
help-start-consultant-clients = Make one assessment for each client. Each has its own line in your list.
help-start-consultant-present = Press F5 to present. The group sees the question on a second screen. You keep the facilitator’s pane, with your notes and the parking list.
help-start-consultant-copy = Does the client want to go on alone? Hand the assessment over: an encrypted file whose name ends in .tandem.age.

## How it is scored
help-method = How it is scored
help-method-score-title = From answers to a score
help-method-score = Each question has a weight from 1 to 5. The best answer earns all of it, the worst nothing, the others a part. Your score is what you earned, out of 100.
help-method-interval = At the low end, “I don’t know” counts as nothing. At the high end it counts as the best answer. The same goes for an open question. Where you really are is somewhere in between.
help-method-not-applicable = “Does not apply to us” is left out of the sum. You say why.

help-method-band-title = From the score to a band
help-method-band = The band follows the low end. While a question is open, the result is provisional and has no band.
help-method-column-band = Band
help-method-column-low = Low end
help-method-exposed = Exposed
help-method-exposed-low = under 25
help-method-fragile = Fragile
help-method-fragile-low = 25 to under 50
help-method-progressing = Progressing
help-method-progressing-low = 50 to under 75
help-method-solid = Solid
help-method-solid-low = 75 to under 90
help-method-exemplary = Exemplary
help-method-exemplary-low = 90 or more
help-method-critical = A few questions are critical: one such gap can bring the whole business to a stop. While one of them scores below one half, the band is at best “Fragile”. The number stays what it is.

help-method-order-title = The order of the plan
help-method-order-first = First comes what is under way, and what you put first yourself.
help-method-order-law = Then what the law asks for by a day that has passed or comes within 90 days.
help-method-order-gain = Then what raises the low end most for each hour of work. Critical questions and legal duties count double here.
help-method-order-needs = An action that needs another comes after it. Hours and costs are estimates for a business of 5 to 50 people.

help-method-indicative-title = What the result is not
help-method-indicative = The result is indicative. It rests on your own answers, and nobody has checked them. It is no label, no certificate and no legal advice. For your duties under the law, ask the authority or an adviser.
help-method-report = The full report explains every step of the calculation.

## Privacy
help-privacy = Privacy
help-privacy-lead = [[Nothing leaves this computer.]] Your answers are in one file on your own disk.

help-privacy-why = Why we can say that
help-privacy-code = Tandem’s own program has no network code. It holds nothing that could send or fetch data.
help-privacy-page = Its screens may load nothing from outside.
help-privacy-none = There is no account. Nothing follows what you do. Tandem does not look for updates.

help-privacy-check = Check it yourself
help-privacy-offline = Switch the network off. Everything works as before.
help-privacy-watch = Or leave it on, and watch the connections while you use Tandem. Your firewall may keep a list of them too. Your computer can show them:
help-privacy-windows = Windows: Resource Monitor, tab “Network”.
help-privacy-macos = macOS: Activity Monitor, tab “Network”.
help-privacy-linux = Linux: the command “ss -tup” in a terminal.
help-privacy-webview = On Windows, WebView2 draws the window. It is made by Microsoft and keeps itself up to date, so it can show a line of its own (msedgewebview2.exe). Tandem gives it nothing to send.
help-privacy-links = A link to a website opens in your browser, and only after you said yes.

help-privacy-mind = What to keep in mind
help-privacy-weak = The data file lists what is not in order yet. It is encrypted: with a key that this computer keeps, or with your passphrase.
help-privacy-computer = Anybody at your computer can still read it while the screen is not locked. So lock the screen when you leave.
help-privacy-mail = Think before you send a copy or a report by mail. Give it only to people who need it.

## Keys
help-keys = Keyboard
help-keys-lead = Everything works without a mouse. On a Mac, press Cmd instead of Ctrl.
help-keys-question = While you answer
help-keys-everywhere = Everywhere
help-keys-column-key = Key
help-keys-column-does = What it does
help-keys-or = or
help-keys-control = Ctrl
help-keys-enter = Enter
help-keys-escape = Esc
help-keys-tab = Tab
help-keys-choice = choose an answer
help-keys-unknown = I don’t know
help-keys-not-applicable = does not apply to us
help-keys-explain = to the explanation and back
help-keys-next = go on
help-keys-previous = go back to the previous question
help-keys-later = come back to this question later
help-keys-undo = undo an answer
help-keys-redo = redo it
help-keys-new = new assessment
help-keys-open = open a file
help-keys-save = save the report as a PDF
help-keys-print = print
help-keys-lock = lock, if you have a passphrase
help-keys-present = present
help-keys-full-screen = full screen
help-keys-larger = larger text
help-keys-smaller = smaller text
help-keys-usual = text in its usual size
help-keys-help = this help
help-keys-close = close what is open, and leave the help
help-keys-forward = on to the next link, button or field
# Variables: $place (text): the words under which the keys can be switched off
help-keys-off = Would you rather do without these keys? Switch them off below any question, under “{ $place }”.

## The data
help-data = Your data
help-data-file = All your assessments are in one file:
help-data-show = Show the folder

help-data-backup = Backups and encryption
# Variables: $place (text): the name of the screen
help-data-backup-text = The file is encrypted, and Tandem makes backups by itself. Under “{ $place }” you can restore one, save a copy to keep elsewhere, or choose a passphrase.
help-data-safety = Open “Safety and backups”

help-data-more = Deleting and copies
help-data-delete = You can undo the last deletion until you close or lock Tandem. After that it is final, in Tandem’s own backups as well. Files that you saved elsewhere still hold the assessment.
# Variables:
#   $save (text): the words of the button that saves a copy of one assessment
#   $open (text): the words of the button that opens a file
help-data-copy = “{ $save }”, in the list, puts one or several assessments in an encrypted file. Tandem opens it on any computer, with “{ $open }”.

## Licences
help-licences = Licences
help-licences-own = Tandem is free software under the European Union Public Licence (EUPL-1.2).
help-licences-fonts = The typeface Lato is under the SIL Open Font License 1.1. DejaVu Sans is under the licence of Bitstream Vera and Arev.
help-licences-rest = Tandem builds on the work of many others.
# Variables: $count (number): how many components
help-licences-list = The components and their licences ({ $count })
help-licences-name = Component
help-licences-version = Version
help-licences-licence = Licence

## About
help-about = About Tandem
help-about-program = Program
help-about-pack = Questionnaire
help-about-table = Table of the NIS2 law
help-about-data = Data file
help-about-checked = Sources last checked
