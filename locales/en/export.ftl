### The workbook and the calendar: names of sheets, heads of columns, what stands in cells.

## Sheets

export-sheet-summary = Summary
export-sheet-plan = Plan
export-sheet-domains = Domains
export-sheet-answers = Answers
export-sheet-nis2 = NIS2
export-sheet-services = Services
export-sheet-unknown = To find out
export-sheet-sources = Sources

## Columns

export-column-fact = What
export-column-value = Value
export-column-number = No.
export-column-action = Action
export-column-who = Who
export-column-status = Status
export-column-period = When
export-column-start = Starts on
export-column-end = Ready on
export-column-due = Due on
export-column-remark = Remark
export-column-hours-least = Hours of work, at least
export-column-hours-most = Hours of work, at most
export-column-euros-least = Euros a year, at least
export-column-euros-most = Euros a year, at most
export-column-gain = Points it brings
export-column-after-low = Score once done, lowest
export-column-after-high = Score once done, highest
export-column-law = Asked by law
export-column-why = Why
export-column-improves = It improves
export-column-asked-by = What else asks for it
export-column-help = Who can help
export-column-domain = Domain
export-column-low = Out of 100, lowest
export-column-high = Out of 100, highest
export-column-points = Points earned
export-column-points-of = Points possible
export-column-known = Answers known
export-column-asked = Questions asked
export-column-question = Question
export-column-answer = Answer
export-column-reason = Why it does not apply
export-column-note = Note
export-column-evidence = Evidence
export-column-answered = Answered on
export-column-part = Part
export-column-text = Text
export-column-service = Service
export-column-provider = Provider
export-column-exposure = Exposure out of 100
export-column-task = Task
export-column-owner = Who answers for it
export-column-state = How far it is
export-column-part-of-you = Your part
export-column-find-out = How to find out
export-column-shows = What shows it
export-column-publisher = Publisher
export-column-title = Title
export-column-address = Address
export-column-checked = Checked on

## Facts of the summary

export-fact-organisation = Business
export-fact-number = Enterprise number
export-fact-date = Day of this file
export-fact-pack = Version of the questionnaire
export-fact-result = Result
export-fact-low = Score out of 100, lowest
export-fact-high = Score out of 100, highest
export-fact-asked = Questions asked
export-fact-answered = Questions answered
export-fact-unknown = Answers “I don’t know”
export-fact-open = Questions without an answer
export-fact-actions = Actions to do
export-fact-hours-least = Hours of work in all, at least
export-fact-hours-most = Hours of work in all, at most
export-fact-euros-least = Euros a year in all, at least
export-fact-euros-most = Euros a year in all, at most
export-fact-pace = Hours of work a month
export-fact-start = The plan starts on
export-fact-end = The last action is ready on
export-fact-nis2 = NIS2 law
export-fact-about = What this file is

## Cells

export-yes = yes
export-no = no
export-cut = {" "}… (cut here; the report holds all of it)

## Calendar

# Variables: $who (String)
export-calendar-who = Who: { $who }
# Variables: $hours (String)
export-calendar-work = Work: { $hours }
# Variables: $name (String)
export-calendar-law = NIS2 law: { $name }
# Variables: $what (String)
export-calendar-reminder = In a week: { $what }

## Kinds of files

export-pdf = The full report
    .about = Everything: each answer, the method and the sources. For your own files.
export-pdf-plan = The plan
    .about = The first page, the plan with an explanation of each action, and what you still have to ask. For the people who do the work.
export-pdf-management = One page for management
    .about = Where you are and the first six actions: who does them, and by when. For a meeting.
export-html = A web page
    .about = The full report in one file. Every browser opens it, and screen readers read it well.
export-xlsx = A workbook
    .about = The plan, your answers and the figures as tables, for Excel or LibreOffice.
export-csv = The plan as a table
    .about = One row for each action, for programs that read CSV files.
export-ics = A calendar
    .about = The day on which each action is due, for Outlook, Google Calendar and others.
export-json = Data for other programs
    .about = The scores, the NIS2 result, the plan and the map as JSON.
export-questions-pdf = Question sheets to print
    .about = One sheet for each person or firm, to fill in by hand.
export-questions-xlsx = Question sheets as a workbook
    .about = To send by mail. You can read the answers back here.
export-questions-csv = Question sheets as a table
    .about = The same, for people who do not have Excel.
export-anonymous = An anonymous file
    .about = Your choices, your scores, the services from the list and what you decided, with your size class, your NIS2 category and, if many businesses share it, your sector. No name, number, date, country or text that you typed. If somebody knows your business well, a rare combination can still give it away.
