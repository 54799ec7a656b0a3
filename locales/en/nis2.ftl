### Whether the Belgian NIS2 law covers a business: the result, its reasons, what follows from it.

## The result

nis2-category-essential = By what you entered, your business is an essential entity under the Belgian NIS2 law.
    .short = essential entity
nis2-category-important = By what you entered, your business is an important entity under the Belgian NIS2 law.
    .short = important entity
nis2-category-limited = By what you entered, the Belgian NIS2 law asks only registration duties of your business, for domain name registration.
    .short = registration duties only
nis2-category-out = By what you entered, the Belgian NIS2 law does not cover your business.
    .short = not covered
nis2-category-other-country = By what you entered, the NIS2 law of another country decides about your services, not the Belgian one.
    .short = the law of another country
nis2-category-check = The result is not certain yet: facts are missing that can change it.
    .short = not certain yet
# Variables: $countries (String) – their names
nis2-likely = Look first at the law of: { $countries }.

# Variables: $size (String)
nis2-size = Size: { $size }
nis2-size-micro = microenterprise
nis2-size-small = small enterprise
nis2-size-medium = medium-sized enterprise
nis2-size-large = large enterprise
nis2-size-unknown = not certain yet
# Variables: $number (String)
nis2-figure-staff-fte = Staff in annual work units, with the group: { $number }
# Variables: $number (String)
nis2-figure-turnover-eur = Annual turnover in euros, with the group: { $number }
# Variables: $number (String)
nis2-figure-balance-sheet-eur = Balance sheet total in euros, with the group: { $number }
nis2-unknown = not known in full

## Headings

nis2-why = Why:
nis2-why-open = What is certain so far:
nis2-borderline = To be confirmed, because readings differ:
nis2-missing = What is missing:
# Variables: $categories (String)
nis2-possible = Depending on this, the result can be: { $categories }.
nis2-duties = What the law says for you:
nis2-duties-open = What the law says for you in any case:
nis2-milestones = Days that count:
nis2-watch = Only proposed or not settled, and not counted here:

## How a line is put together

# Variables: $text (String), $law (String) – the article, $sources (String) – their numbers
nis2-cited = { $text } ({ $law }, { $sources })
# Variables: $text (String), $day (String), $law (String), $sources (String)
nis2-cited-since = { $text } (since { $day }; { $law }, { $sources })
# Variables: $text (String), $day (String), $law (String), $sources (String)
nis2-cited-from = { $text } (from { $day }; { $law }, { $sources })
# Variables: $text (String), $sources (String)
nis2-watch-line = { $text } ({ $sources })
nis2-sources = Sources:
# Variables: $number (String), $title (String), $address (String), $day (String)
nis2-source = { $number } { $title }, { $address } (checked on { $day })

## Rules: decisions about the business itself

nis2-rule-critical-entity = The authorities designated your business as a critical entity. That makes it essential, whatever its size.
nis2-rule-identified-essential = The Centre for Cybersecurity Belgium (CCB) identified your business as an essential entity. Its decision counts, whatever your size.
nis2-rule-identified-important = The Centre for Cybersecurity Belgium (CCB) identified your business as an important entity. Its decision counts, whatever your size.

## Rules: whose law it is

nis2-rule-jurisdiction-main-establishment = For your digital service, the main establishment in the European Union decides. Yours is in Belgium, so Belgian law applies.
nis2-rule-jurisdiction-service = For public electronic communications, the country of the service decides. You offer it in Belgium, so Belgian law applies.
nis2-rule-other-country-establishment = Your business is not established in Belgium. For your activity, that decides whose law applies.
nis2-rule-other-country-main-establishment = For your digital service, the main establishment in the European Union decides, and yours is not in Belgium. Are you based outside the Union, with your representative in Belgium? Then Belgian law does apply.
nis2-rule-other-country-service = For public electronic communications, the country of the service decides. You do not offer yours in Belgium.

## Rules: what the business does

nis2-rule-no-type-out = You provide no service that the law lists.

## Rules: size

nis2-rule-size-micro = You have fewer than 10 annual work units, and your turnover or balance sheet total is at most 2 million euros. That is a microenterprise.
nis2-rule-size-small-by-staff = You have 10 annual work units or more, and nothing makes you medium-sized. That is a small enterprise.
nis2-rule-size-small-by-money = Your turnover and balance sheet total are both above 2 million euros, and nothing makes you medium-sized. That is a small enterprise.
nis2-rule-size-medium-by-staff = You have 50 annual work units or more, and nothing makes you large. That is a medium-sized enterprise.
nis2-rule-size-medium-by-money = Your turnover and balance sheet total are both above 10 million euros, and nothing makes you large. That is a medium-sized enterprise.
nis2-rule-size-large-by-staff = You have 250 annual work units or more. That is a large enterprise.
nis2-rule-size-large-by-money = Your turnover is above 50 million euros and your balance sheet total above 43 million. That is a large enterprise.

## Rules: the decision table

nis2-rule-annex-i-standard-small-out = Your service is in a sector of high criticality (annex I). The law covers it from a medium size on, and you are smaller.
nis2-rule-annex-i-standard-medium-important = Your service is in a sector of high criticality (annex I). A medium-sized enterprise is an important entity there.
nis2-rule-annex-i-standard-large-essential = Your service is in a sector of high criticality (annex I). A large enterprise is an essential entity there.
nis2-rule-annex-ii-standard-small-out = Your service is in another critical sector (annex II). The law covers it from a medium size on, and you are smaller.
nis2-rule-annex-ii-standard-medium-important = Your service is in another critical sector (annex II). A medium-sized enterprise is an important entity there.
nis2-rule-annex-ii-standard-large-important = Your service is in another critical sector (annex II). A large enterprise is an important entity there, not an essential one.
nis2-rule-telecom-small-important = Public electronic communications are covered at any size. A small enterprise or microenterprise is an important entity.
nis2-rule-telecom-medium-essential = Public electronic communications are covered at any size. From a medium size on, an enterprise is an essential entity.
nis2-rule-dns-any-size-essential = Providers of DNS services and registries of top-level domain names are essential entities at any size.
nis2-rule-qualified-trust-any-size-essential = Qualified trust service providers are essential entities at any size.
nis2-rule-federal-administration-any-size-essential = Public administration that depends on the Federal State is an essential entity at any size.
nis2-rule-trust-any-size-important = Trust service providers that are not qualified are covered at any size. Unless they are large, they are important entities.
nis2-rule-trust-large-essential = A large trust service provider is an essential entity.
nis2-rule-fire-zone-any-size-important = Fire-rescue zones and the Brussels fire service are covered at any size. Unless they are large, they are important entities.
nis2-rule-fire-zone-large-essential = A large fire-rescue zone, or the Brussels fire service when it is large, is an essential entity.
nis2-rule-domain-registration-limited = Domain name registration services have registration duties at any size. By itself, this activity makes nobody essential or important.
nis2-rule-identified-only-out = This ground counts only once the CCB has identified you, and you entered no such decision.
nis2-rule-dora-first = For banks and financial market infrastructures, the European DORA regulation goes first. The parts of the law on measures, incidents, supervision and sanctions do not apply to them. Registration does.

## What needs to be confirmed

nis2-borderline-turnover-alone-above-medium = Only your turnover is above 10 million euros, not your balance sheet total. The European definition asks for both; short texts of the CCB say “or”. Read that way, you would be at least medium-sized.
nis2-borderline-balance-sheet-alone-above-medium = Only your balance sheet total is above 10 million euros, not your turnover. The European definition asks for both; short texts of the CCB say “or”. Read that way, you would be at least medium-sized.
nis2-borderline-turnover-alone-above-large = Your turnover is above 50 million euros, but your balance sheet total is not above 43 million. The European definition asks for both; short texts of the CCB say “or”. Read that way, you would be large.
nis2-borderline-balance-sheet-alone-above-large = Your balance sheet total is above 43 million euros, but your turnover is not above 50 million. The European definition asks for both; short texts of the CCB say “or”. Read that way, you would be large.
# Variables: $categories (String)
nis2-borderline-group-independence = Your own figures alone would give: { $categories }. The CCB takes into account how independent your IT systems and services are from the group. Ask the CCB; until then the figures of the group stand.

## Missing facts

nis2-missing-established-in = The country in which your business is established
nis2-missing-main-establishment = The country in which your decisions on cyber risks are mainly taken
nis2-missing-serves-belgium = Whether you offer your services in Belgium
nis2-missing-staff-fte = Your staff in annual work units, working owners included
nis2-missing-turnover-eur = Your annual turnover
nis2-missing-balance-sheet-eur = Your balance sheet total
nis2-missing-partners = Whether there are partner enterprises (a share of 25% to 50%), and their figures
nis2-missing-linked = Whether there are linked enterprises (control over you, or by you), and their figures
nis2-missing-partner-staff-fte = The staff of a partner enterprise
nis2-missing-partner-turnover-eur = The turnover of a partner enterprise
nis2-missing-partner-balance-sheet-eur = The balance sheet total of a partner enterprise
nis2-missing-linked-staff-fte = The staff of a linked enterprise
nis2-missing-linked-turnover-eur = The turnover of a linked enterprise
nis2-missing-linked-balance-sheet-eur = The balance sheet total of a linked enterprise
nis2-missing-nis2-entity-types = Which of the listed services you provide, as a side activity too

## Duties

nis2-duty-register = You register on Safeonweb@Work and report each change at once, within two weeks at the latest. If you came into scope later, register without delay. After an identification by the CCB you have five months.
nis2-duty-registration-data = You meet the duties on domain name registration data. DNS Belgium explains them.
nis2-duty-management = Your management body approves the measures, oversees them and takes training. It is liable when the duty to take measures is not met.
nis2-duty-measures = You take the eleven minimum measures. They rest on a risk analysis, and on a security policy built on it.
nis2-duty-incidents = You report a significant incident to the CCB: a first warning within 24 hours, a notification within 72 hours, a final report within one month after it. Trust services notify within 24 hours.
nis2-duty-conformity = You have your security assessed regularly: with CyberFundamentals, with ISO/IEC 27001, or by an inspection of the CCB.
nis2-duty-supervision-essential = The authorities may check you at any time, also without any sign that something is wrong.
nis2-duty-supervision-important = The authorities check you afterwards, when there are signs that you do not comply. You may choose the regular assessment of essential entities too.
nis2-duty-fines-essential = A breach of the duties on measures or incidents can cost 500 euros to 10 million euros, or 2% of the worldwide annual turnover, in the previous financial year, of the undertaking you belong to. The higher of the two maximums counts.
nis2-duty-fines-important = A breach of the duties on measures or incidents can cost 500 euros to 7 million euros, or 1.4% of the worldwide annual turnover, in the previous financial year, of the undertaking you belong to. The higher of the two maximums counts.
nis2-duty-no-fines-public = Bodies of the public administration sector get no fines. Warnings and orders remain possible.

## Days that count

# Variables: $day (String)
nis2-milestone-registration-digital = Registration of digital services
    .past = The first registration period for digital services ended on { $day }. It was two months from the start of the law.
    .coming = The first registration period for digital services ends on { $day }.
# Variables: $day (String)
nis2-milestone-registration = Registration
    .past = The first registration period ended on { $day }. It was five months from the start of the law.
    .coming = The first registration period ends on { $day }.
# Variables: $day (String)
nis2-milestone-conformity-first = First conformity milestone
    .past = The first conformity milestone for essential entities passed on { $day }. With CyberFundamentals it was a verification at level Basic or Important; with ISO/IEC 27001, the scope and the statement of applicability. After an identification by the CCB, a period of 18 months runs from that. You may read 17 April 2026 for it elsewhere: nothing began or ended on that day.
    .coming = The first conformity milestone for essential entities is on { $day }. With CyberFundamentals it is a verification at level Basic or Important; with ISO/IEC 27001, the scope and the statement of applicability. After an identification by the CCB, a period of 18 months runs from that.
    .not = The conformity milestone of { $day } does not hold for you.
# Variables: $day (String)
nis2-milestone-conformity-second = Second conformity milestone
    .past = The second conformity milestone for essential entities passed on { $day }. With CyberFundamentals it was the certification at the level that fits your risk; with ISO/IEC 27001, the certificate. After an identification by the CCB, a period of 30 months runs from that.
    .coming = The second conformity milestone for essential entities is on { $day }. With CyberFundamentals it is the certification at the level that fits your risk; with ISO/IEC 27001, the certificate. After an identification by the CCB, a period of 30 months runs from that.
    .not = The conformity milestone of { $day } does not hold for you.

## Around the result

nis2-supply-chain = You have customers under NIS2. The law puts no direct duty on you, and no NIS2 fine. But these customers must manage the risks of their suppliers, and may ask things of you by contract. The CCB advises them to ask their vital suppliers for at least the level Basic of CyberFundamentals.
nis2-supply-chain-open = You have customers under NIS2. Even if the law turns out not to cover you, they must manage the risks of their suppliers, and may ask things of you by contract. The CCB advises them to ask their vital suppliers for at least the level Basic of CyberFundamentals.
# Variables: $day (String), $address (String)
nis2-indicative = This result is indicative and rests on the rules as compared with their sources on { $day }. Confirm it with the official scope test: { $address }

## Only proposed or not settled

nis2-watch-nis2-amendment = A proposal of 20 January 2026, COM(2026) 13, would make companies just above medium size important instead of essential, and leave out the smallest DNS services. The Council reported progress on it in June 2026. We found no adoption.
nis2-watch-digital-omnibus = A proposal of 19 November 2025, COM(2025) 837, would create one European entry point for incident reports. This part was not agreed in June 2026. We found no adoption.
nis2-watch-cyfun-2025 = The CCB accepts the 2023 and the 2025 version of CyberFundamentals for a while, and then only the one of 2025. We found no official end date.

## The eleven measures: a to j of the directive, and the one the Belgian law adds

nis2-measure-a = Risk analysis and security policy
nis2-measure-b = Handling incidents
nis2-measure-c = Continuity, backups and crisis
nis2-measure-d = Security of suppliers
nis2-measure-e = Buying, building and maintaining systems
nis2-measure-f = Checking whether the measures work
nis2-measure-g = Basic hygiene and training
nis2-measure-h = Encryption
nis2-measure-i = Staff, access and equipment
nis2-measure-j = Second sign-in step and secure communication
nis2-measure-disclosure = A way for others to report security holes

## Another table

# Variables: $old (String), $new (String) – days
nis2-changed = Your facts were last judged by the rules of { $old }. This program has those of { $new }.
nis2-changed-same = The result is the same.
# Variables: $before (String), $after (String)
nis2-changed-category = The result changed: { $before } before, { $after } now.
# Variables: $text (String)
nis2-changed-gone = No longer a reason: { $text }
# Variables: $text (String)
nis2-changed-new = A new reason: { $text }
