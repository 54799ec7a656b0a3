### The screen of an incident: what happened, what is due, the first steps.

incident-screen-page-title = Incident
incident-screen-title = Something happened. What now?
incident-screen-intro = Limit the damage first. Then note when you noticed it: the law counts hours from there.
# Variables: $message (text): what is wrong and what to do
incident-screen-problem = Error: { $message }
incident-screen-start-title = No incident noted
incident-screen-start-text = Start the clock when something happens. Today you can save the page with the first steps, and keep it on paper for the day when nothing works.
incident-screen-start = Start the clock
incident-screen-print = Save as PDF, one page
incident-screen-print-empty = Save a blank form as PDF
# Variables: $file (text): the file’s name
incident-screen-printed = Saved: { $file }

## What happened

incident-screen-facts = What happened
incident-screen-name = What happened?
incident-screen-name-hint = A few words, such as “strange messages from a colleague’s mailbox”.
incident-screen-aware = When did you become aware of it?
incident-screen-aware-hint = The hours count from this moment. Belgian time.
incident-screen-day = Day
incident-screen-day-hint = Such as 22/11/2026.
incident-screen-time = Time
incident-screen-time-hint = Such as 14:30.
incident-screen-set-now = Now
incident-screen-personal = Is personal data involved?
incident-screen-personal-hint = Data about customers, staff or patients. Seen by others, changed, lost or locked: it all counts.
incident-screen-yes = Yes
incident-screen-no = No
incident-screen-unknown = I don’t know yet
incident-screen-notified = When did you send the notification?
incident-screen-notified-hint = The notification to the CCB, not the first warning. The final report counts from it.
incident-screen-handled = When was the incident over?
incident-screen-handled-hint = Leave it empty while it goes on.

## The clock

incident-screen-clock = What is due, and when
incident-screen-hours = Every hour counts, also at night and at the weekend.
incident-screen-none-due = Nothing is due by law, from what you filled in.
incident-screen-late = The time has passed. Do it now, and say why it is late.
incident-screen-done = Done

## The checklist

incident-screen-steps = First steps
incident-screen-steps-lead = In this order. Tick what is done.
# Variables: $law (text): the law and the article
incident-screen-law = Law: { $law }

## Who to tell

incident-screen-contacts = Who to tell, and where
incident-screen-sources = Sources

## More than one

incident-screen-others = Other incidents
incident-screen-add = Note another incident
incident-screen-remove = Remove this incident
incident-screen-remove-sure = Remove it for good? Its times and ticks are lost.
incident-screen-remove-yes = Remove
incident-screen-remove-no = Keep it

