### An incident: the clock, the checklist, and the page to print.

incident-file-name = incident

## What happened

incident-yes = Yes
incident-no = No

## The clock

incident-clock = What is due, and when
incident-law-yes = By what you filled in, the NIS2 law covers you. You report a significant incident to the CCB.
incident-law-perhaps = It is not certain yet whether the NIS2 law covers you. If it does, you report a significant incident to the CCB.
incident-law-no = By what you filled in, NIS2 puts no duty on you to report. You can still report an incident to the CCB.
incident-law-dora = By what you filled in, the DORA regulation goes first. Report to your financial supervisor.
incident-significant = A significant incident hits a service that the law lists. It causes, or can still cause, severe disruption of that service, a financial loss for you, or considerable damage to others.
incident-sharper = For cloud, hosting, IT management and other digital services, Regulation (EU) 2024/2690 says more precisely what is significant.
# Variables: $article (String)
incident-law-of-nis2 = NIS2, { $article }
# Variables: $article (String)
incident-law-of-gdpr = GDPR, { $article }
incident-none-due = Nothing is due by law, from what you filled in.
# Variables: $day (String): a day written out, $time (String)
incident-when = { $day }, { $time }
# Variables: $when (String)
incident-summer = { $when } (summer time)
# Variables: $when (String)
incident-winter = { $when } (winter time)
# Variables: $count (Number)
incident-left-minutes = { $count ->
    [one] 1 minute left
   *[other] { $count } minutes left
}
# Variables: $count (Number)
incident-left-hours = { $count ->
    [one] 1 hour left
   *[other] { $count } hours left
}
# Variables: $count (Number)
incident-left-days = { $count ->
    [one] 1 day left
   *[other] { $count } days left
}
incident-if-nis2 = If the NIS2 law covers you
incident-if-data = If personal data is involved
incident-latest = Counted from the last moment for the notification. Fill in when you sent it.
incident-done = Done
incident-not-done = To do

incident-due-early-warning = First warning to the CCB
    .about = What is going on, whether somebody may have done it on purpose, and whether other countries may be touched.
incident-due-notification = Notification to the CCB
    .about = How severe it is, what it touches, and the traces that you have so far.
incident-due-data-breach = Notification to the Data Protection Authority
    .about = Unless a risk to people is unlikely. What you do not know yet may follow later.
incident-due-final-report = Final report to the CCB
    .about = What happened, the likely cause, what you did, and whether other countries were touched. If it still goes on, send a progress report by then.
incident-due-progress-report = Progress report to the CCB
    .about = The incident still went on. The final report follows within a month after its end.

## The checklist

incident-phase-now = The first hour
incident-phase-tell = Who has to know
incident-phase-after = When it is over
incident-step-write-times = Write down the time, and from now on everything you do.
incident-step-call-it = Call your IT partner. By phone: others may be reading your mail.
incident-step-take-off-network = Take affected computers off the network: cable out, Wi-Fi off. Leave them switched on.
incident-step-block-accounts = Block the accounts involved and sign them out everywhere. Change passwords on a clean device.
incident-step-keep-traces = Delete nothing. Keep messages, activity records and screenshots.
incident-step-protect-backup = Keep a copy of your data out of reach. Connect no backup to an affected computer.
incident-step-no-ransom = Do not pay or answer a demand before you have advice. Paying gives no certainty.
incident-step-call-bank = If money or bank details are involved, call your bank at once.
incident-step-tell-users = Warn the users of your service, if it matters to them.
incident-step-tell-controller = If you keep the data for a customer, tell that customer without delay.
incident-step-tell-people = If the risk to people is high, tell them without delay, in plain words.
incident-step-tell-police-insurer = Report it to the police. Call your insurer: the policy may set a time limit.
incident-step-tell-staff = Tell your staff what they can and cannot do, and who answers questions.
incident-step-close-hole = Find out how it happened. Close that way in before you start again.
incident-step-restore-clean = Put your data back from a copy made before the incident, on clean devices.
incident-step-breach-register = Note the leak in your register, even if you report it to nobody.
incident-step-learn = Within two weeks, write down what you will do differently.

## More than one

incident-unnamed = Incident without a name
# Variables: $name (String), $when (String)
incident-of = { $name }, { $when }

## The page to print

incident-sheet-title = Incident: first steps and times
incident-sheet-aware = Aware since
incident-sheet-what = What happened
incident-sheet-personal = Personal data
incident-sheet-due = What is due
incident-sheet-when = By
# Variables: $count (Number)
incident-sheet-hours = { $count } hours after you noticed
incident-sheet-month = one month after the notification
incident-sheet-law = Law
incident-sheet-done = Done
incident-sheet-phones = Phone numbers
incident-sheet-phone-it = IT partner
incident-sheet-phone-insurer = Insurer
incident-sheet-phone-bank = Bank
incident-sheet-phone-ccb = CCB, urgent NIS2
incident-sheet-phone-decides = Who decides
# Variables: $day (String), $version (String): a day
incident-sheet-footer = Indicative, no legal advice. Made on { $day }, by the rules of { $version }.
