### The report: what stands on paper besides the words of the questionnaire.

report-title = Cloud action plan
# The language of the report, in its own words
report-language = English
# Variables: $title (String), $firm (String)
report-document-title = { $title }: { $firm }
report-file-name = action plan
# Variables: $firm (String), $date (String)
report-subject = Action plan of { $firm } for security in the cloud, { $date }
report-page = {"{page} / {pages}"}
# Variables: $version (String) – of the questionnaire
report-footer = Indicative result, from your own answers: no label, certificate or legal advice. Questionnaire { $version }.

## Page one

# Variables: $low (String), $high (String)
report-ruler-alt = A scale from 0 to 100: { $low } earned, up to { $high } once every answer is known.
# Variables: $band (String)
report-ruler-band = The band is: { $band }.
report-legend-earned = Earned
report-legend-open = To be found out
report-legend-missing = Not done yet
# Variables: $count (Number) – points earned
report-say-earned = { $count ->
    [one] You have { $count } point out of 100.
   *[other] You have { $count } points out of 100.
}
# Variables: $count (Number) – questions answered with "don't know", $points (String) – what they may bring
report-say-unknown = { $count ->
    [one] Finding out your one “I don’t know” may add up to { $points } points, at no cost.
   *[other] Finding out your { $count } “I don’t know” may add up to { $points } points, at no cost.
}
# Variables: $count (Number) – open questions
report-say-open = { $count ->
    [one] One question has no answer yet, so the result is provisional.
   *[other] { $count } questions have no answer yet, so the result is provisional.
}
# Variables: $count (Number) – of actions, $hours (String)
report-say-actions = { $count ->
    [one] The action below takes { $hours }.
   *[other] The first { $count } actions below take { $hours } in all.
}
# Variables: $band (String) – the band of the number alone, $capped (String) – the band that is given, $questions (String) – a list
report-say-capped = The number alone would be “{ $band }”. The band stays “{ $capped }” until this is in place: { $questions }.
# Variables: $figure (String) – both ends in words; $day (String)
report-say-before = Last time, on { $day }, it was { $figure }.
report-say-done = Every answer is the best one. Check them again in a year.
report-say-nothing = No question applies to this business, so there is no score.
report-actions = The first six actions
# Variables: $count (Number)
report-actions-fewer = { $count ->
    [one] The action
   *[other] The { $count } actions
}
report-column-number = No.
report-column-action = Action
report-column-who = Who
report-column-due = By
report-law = Law
report-by-domain = By domain, the lowest first
report-bars-alt = A bar a domain, from 0 to 100. The figures stand beside the bars.
report-not-applicable = does not apply
report-uncertain = Still uncertain
report-uncertain-none = Nothing: every question has an answer that you know.
# Variables: $count (Number) – how many more
report-uncertain-more = { $count ->
    [one] And one more, see “Still to find out”.
   *[other] And { $count } more, see “Still to find out”.
}

## Results

report-logo = The logo of whoever offers this report
report-contents = Contents
report-contents-link = {"{title}, page {page}"}
report-results = Results by domain
report-results-lead = What is certain stands in full ink, and what depends on open answers is hatched. The table has the figures.
report-column-domain = Domain
report-column-score = Out of 100
report-column-points = Points
report-column-answers = Answers known
# Variables: $points (String), $of (String)
report-points = { $points } of { $of }
# Variables: $known (String), $all (String)
report-answers = { $known } of { $all }
report-capped = What holds the band down
# Variables: $band (String) – the band of the number alone, $capped (String) – the band that is given
report-capped-text = By its number alone the result would be “{ $band }”. It is “{ $capped }” as long as the following is missing. One such gap can bring the whole business to a stop:
report-costs = What weighs most
report-costs-lead = What the result would rise by if this one answer became the best.
report-column-question = Question
report-column-answer = Answer
report-column-gain = Points to win

## The plan

report-plan = The action plan
report-plan-lead = In the order of doing: first what the law gave a deadline for, then what brings most for each hour of work. What an action needs comes before it.
report-plan-table = The plan at a glance
report-plan-calendar = When to do what
report-plan-calendar-alt = One bar an action, from its first to its last working day. The rows give the number, the action and the day.
report-plan-burn-down = How the risk falls
report-plan-burn-down-axis = Points still to be won
report-plan-burn-down-known = Certain
report-plan-burn-down-open = Depends on open answers
report-plan-sums = What it takes
report-plan-open = To do
report-plan-doing = In progress
report-plan-legal = Asked for by law
report-plan-how = Each action: why and how
report-column-when = When
report-column-hours-figure = Hours
report-column-euros-figure = Euros a year
report-column-count = Actions
report-column-now = Now
report-column-before = Last time
report-column-change = Change
report-before = Compared with last time
report-before-lead = What was certain then and now, in points out of 100 of each domain.
report-radar-now = Certain now
report-radar-open = To be found out
report-radar-alt = The domains around one centre, each from 0 to 100. The table below has the figures.
report-plan-none = No answer calls for an action. Come back in a year, or when something changes.
report-plan-unknown = The actions follow from the answers. Find the missing answers first.
report-plan-decided = Every action that your answers call for is done or declined.
report-plan-done = Actions that are done
report-plan-declined = Actions that were declined
report-help = Who can help:
report-contacts = Help in Belgium:
report-because = It improves:
report-asked-by = Reason:
# Variables: $gain (String)
report-gain = brings { $gain } points
report-quick-win = quick win

## Still to find out

report-unknowns = Still to find out
report-unknowns-lead = Each answer that you find makes the result more certain. Some will turn out better than feared.

## Answers

report-answers-title = All answers
report-reason = Reason:
report-note = Note:
report-evidence = Evidence:

## Method

report-method = How we count
report-method-score = Each question has a weight from 1 to 5, and each answer a score from 0 to 1. The result is 100 times the sum of weight times score, divided by the sum of the weights.
report-method-interval = “I don’t know” and an open question count 0 at the low end and 1 at the high end. That is why the result is an interval. “Does not apply to us” leaves the sums, with its reason.
report-method-band = The band follows the low end: exposed below 25, fragile below 50, progressing below 75, solid below 90, exemplary from 90. A few questions are critical: while one of them scores below one half, the band is at best fragile. The number stays what it is.
report-method-rounding = The low end is cut to a whole number and the high end is rounded, so that no number looks better than its band.
report-method-order = What is under way and what you put first comes first, then the actions whose legal deadline has passed or comes within 90 days. The others follow by what they add to the low end, divided by the middle of their hours. An action that others need is weighed together with them. Points of critical questions count double here, and so does an action that a law asks for. Hours and costs are estimates for a business of 5 to 50 people.
report-method-duties = A legal duty of the NIS2 law brings its action into the plan, unless an answer shows that it is done. Without such an answer it weighs in the order as much as a question of weight 3. It does not count in the score.
report-method-calendar = The days follow from the hours a month. The middle of the range of hours counts, spread over 260 working days a year, Monday to Friday, one action after the other. A day that you set or that the law gives moves an action forward when it would be late otherwise. An action that you postpone waits, and the rest goes on.
report-method-steps = The score after each action adds what the action brings: the points that an answer loses, divided equally among the actions it calls for. It supposes that the same questions still apply and that the action is done in full.
report-method-map = A share is the weight of the services of one name in that of all. The weight is how soon you stop without a service, from 1 to 4; an unknown one counts as an average one. Concentration (HHI) is 10,000 times the sum of the squared shares, and 10,000 divided by it says how many suppliers of equal size would be as concentrated. The exposure of all services is their mean by the same weight.
report-method-availability = Net availability is 1 minus the downtime divided by 8,760 hours. The downtime is what fails by itself plus what people do wrong. The formulas and each assumption stand with the comparison.
report-disclaimer = What this report is, and what it is not
report-disclaimer-text = This is an estimate from your own answers on the day of the report. Nobody has checked them. It is neither a label nor a certificate, and no legal advice. For your duties under the law, ask the authority or an adviser.
report-privacy = The report was made on your own computer. Tandem sends nothing anywhere.

## Sources

report-sources = Sources
report-sources-lead = The legal statements and the figures in the questions and actions come from these pages.
# Variables: $day (String)
report-source-checked = checked on { $day }

## Second looks, help, words

report-help-title = Where to get help in Belgium
report-help-lead = Public bodies and federations that the plan names. Addresses change: look them up once more before you rely on them.
report-glossary = Words explained
report-glossary-lead = The technical and legal words of this report, in plain language.
report-second-look = Answers that deserve a second look

## NIS2

report-nis2 = NIS2: whether the law covers you, and how ready you are
report-nis2-confirm = Not certain yet
report-nis2-measures = How ready you are on the eleven measures
report-nis2-measures-lead = From your answers: the score of the questions behind each measure. It is no proof of conformity.
report-nis2-measure = Measure
report-nis2-not-asked = not asked

## Whose branding the report carries

report-branding = Who offers this report
# Variables: $name (String) – the publisher
report-branding-name = { $name } (not verified)
# Variables: $name (String) – the publisher
report-branding-verified = The name and contact details come from { $name }, with its logo if there is one. Its digital signature was checked on the computer that made this report.
report-branding-unverified-title = Not verified
# Variables: $name (String) – the publisher
report-branding-unverified = The name and contact details say that they come from “{ $name }”. Nobody verified that by a digital signature. Ask { $name } before you rely on them.
# Variables: $name (String) – the publisher, marked when it was not verified
report-branding-foot = Offered by { $name }.
report-branding-web = On the web:
report-branding-mail = By mail:
report-branding-phone = By phone:
