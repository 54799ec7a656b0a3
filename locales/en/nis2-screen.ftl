### The screen on which a person finds out whether the NIS2 law covers the business.

nis2-screen-page-title = NIS2
nis2-screen-title = Does the NIS2 law cover your business?
nis2-screen-intro = Answer what you know. The result changes with every answer, and nothing leaves this computer.
# Variables: $message (text): what is wrong and what to do
nis2-screen-problem = Error: { $message }
nis2-screen-yes = Yes
nis2-screen-no = No
nis2-screen-unknown = I don’t know yet
nis2-screen-later = Only asked when it matters.
nis2-screen-later-open = Answer it anyway

## 1. What the business does
nis2-screen-activities = What does your business do?
nis2-screen-activities-why = Tick everything that you do for others, as a side activity too. The law lists services, not sectors in general. “Ask the CCB” means the Centre for Cybersecurity Belgium.
nis2-screen-search = Search
nis2-screen-search-hint = A word from your daily work, such as hosting, bakery or transport.
# Variables: $count (number): activities that were found
nis2-screen-found = { $count ->
        [0] Nothing found.
        [one] One match.
       *[other] { $count } matches.
    }
nis2-screen-nothing = Try other words, or fewer. If nothing fits, tick “We do none of these”.
nis2-screen-list = Activities that the law lists
nis2-screen-counts = What counts?
# Variables: $law (text): how the law calls it
nis2-screen-law = In the law: { $law }
# Variables: $count (number): all activities
nis2-screen-all = Show all { $count }
nis2-screen-unlisted = Not listed by the law
nis2-screen-none = We do none of these
nis2-screen-none-hint = Then the law seldom covers you, except by a letter from the authorities.

## 2. How large it is
nis2-screen-size = How large is your business?
nis2-screen-size-why = The law looks at staff, turnover and balance sheet, together with the group.
nis2-screen-staff = Staff, in annual work units
nis2-screen-staff-hint = Somebody who works full time for a whole year counts as one, a part-timer for that share. Working owners count too.
nis2-screen-money = Add the money figures
nis2-screen-turnover = Annual turnover, in euros
nis2-screen-turnover-hint = Of the last closed financial year, without VAT.
nis2-screen-balance = Balance sheet total, in euros
nis2-screen-balance-hint = Of the last closed financial year, from your annual accounts.
nis2-screen-group = Is your business part of a group?
nis2-screen-group-hint = Linked enterprises: another one controls yours, or yours controls it, usually with more than half of the votes.
nis2-screen-linked = Linked enterprises
nis2-screen-linked-hint = Their figures count in full.
nis2-screen-partnered = Are there partners with a share of 25 to 50%?
nis2-screen-partnered-hint = A partner holds 25 to 50% of your business, or your business of it. Its figures count for that share.
nis2-screen-partners = Partner enterprises
nis2-screen-partners-hint = Write the share of each of them.
# Variables: $number (number): its place in the list, from 1
nis2-screen-enterprise = Enterprise { $number }
nis2-screen-enterprise-name = Name
nis2-screen-enterprise-share = Share, in %
nis2-screen-enterprise-staff = Staff, in work units
nis2-screen-enterprise-add = Add an enterprise
# Variables: $name (text): its name, or its place in the list
nis2-screen-enterprise-remove = Remove { $name }
nis2-screen-independent = Is your IT independent of the group?
nis2-screen-independent-hint = It is when your systems and services run without those of the group.

## 3. Where
nis2-screen-where = Where?
nis2-screen-where-why = For most activities, the country in which you are established decides whose law applies.
nis2-screen-established = In which country is your business established?
nis2-screen-established-hint = Where it really works, not only where it has an address.
nis2-screen-country = Choose a country
nis2-screen-main = Where is your main establishment in the European Union?
nis2-screen-main-hint = The country in which your decisions on cyber risks are mainly taken.
nis2-screen-serves = Do you offer your services in Belgium?
nis2-screen-serves-hint = Customers in Belgium can use them.

## 4. Letters and customers
nis2-screen-letters = Letters and customers
nis2-screen-critical = Did the authorities name your business a critical entity?
nis2-screen-critical-hint = You would have had a letter about it. Most small businesses have none.
nis2-screen-letter = Did the Centre for Cybersecurity Belgium (CCB) identify your business?
nis2-screen-letter-hint = The CCB can bring a business under the law with a decision, at any size.
nis2-screen-letter-none = No letter
nis2-screen-letter-essential = Yes, as an essential entity
nis2-screen-letter-important = Yes, as an important entity
nis2-screen-customers = Do you have customers under NIS2?
nis2-screen-customers-hint = For example a hospital, an energy company or a large food producer. They may ask you for proof.

## The result
nis2-screen-result-link = See the result
# Variables: $result (text): the result in a sentence
nis2-screen-announce = Result: { $result }
nis2-screen-start-title = Begin with what your business does
nis2-screen-start = Tick at least one activity, or that you do none of them. The result then stands here, with its reasons.
nis2-screen-start-link = Go to the activities
nis2-screen-essential = Essential entity
nis2-screen-important = Important entity
nis2-screen-limited = Registration only
nis2-screen-out = Not covered
nis2-screen-other-country = Another country
nis2-screen-check = Not certain yet
nis2-screen-changed = What changed since the last time
nis2-screen-missing = What would make it certain
nis2-screen-borderline = To be confirmed
nis2-screen-figures = Your size
nis2-screen-milestones = Days that count
nis2-screen-supply-chain = Your customers
nis2-screen-watch = Only proposed or not settled
nis2-screen-sources = Sources
nis2-screen-measures = How ready you are on the eleven measures
nis2-screen-measures-lead = From your answers in the check. It shows where to look, and is no proof of conformity.
nis2-screen-measures-none = Not asked at this depth
nis2-screen-measures-more = What lifts this
# Variables: $known (Number), $asked (Number)
nis2-screen-measures-known = { $known } of { $asked } questions answered. These weigh most:
nis2-screen-measures-actions = First actions
nis2-screen-answer-save = Save your answer as PDF, one page
nis2-screen-answer-save-hint = It says where you stand on each measure, in words and without your scores. Read it before you send it.
