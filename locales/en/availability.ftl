### Net availability: what several clouds bring once your own mistakes are counted.

availability-design-single = One provider
availability-design-zones = One provider, two data centres
availability-design-dual = Two providers, side by side
availability-design-standby = A second provider that takes over
# Variables: $hours (String)
availability-hours = { $hours } h
# Variables: $design (String), $hours (String), $infrastructure (String), $human (String)
availability-row = { $design }: { $hours } hours a year, of which { $infrastructure } for failures and { $human } for your own mistakes.

## The finding

# Variables: $hours (String)
availability-finding-worse = A second cloud would cost you { $hours } more hours of downtime a year
# Variables: $hours (String)
availability-finding-better = A second cloud would save you { $hours } hours of downtime a year
availability-finding-same = A second cloud would change nothing
# Variables: $room (String), $human (String)
availability-break-even = Two providers side by side help you only if your own mistakes stay under { $room } hours a year. Here they cost { $human }.
availability-break-even-never = With these assumptions, two providers side by side never help, even without a single mistake.
# Variables: $design (String)
availability-best = Least downtime here: { $design }.
availability-illustration = An illustration with your assumptions, not a forecast. We found no study that measured this.
availability-chart = Hours of downtime a year of each design, split into failures and your own mistakes. The figures are in the table.

## The stories

availability-preset-small = Small team
    .about = Two clouds are much for few hands: more mistakes, and most of them strike both.
availability-preset-skilled = Skilled team
    .about = Practised people and separate set-ups: few mistakes strike both sides.
availability-preset-tested = Standby, tried
    .about = A second provider takes over, and the switch was tried.

## The assumptions

availability-assumption-provider = The provider stands still, in hours a year
    .about = Three large clouds had about 8 to 19 hours a year between 2023 and 2025, all their services together. A promise of 99.9% is 8.8 hours.
availability-assumption-events = Your own mistakes that stop the service, a year
    .about = Our estimate. A survey among data centres comes to 0.17 a year for major ones alone.
availability-assumption-hours = How long one lasts with one provider, in hours
    .about = Our estimate for a firm without people on duty at night.
availability-assumption-dual-hours = How long one lasts with two, in hours
    .about = Our estimate. Two systems take longer to understand.
availability-assumption-growth = With two, mistakes multiply by
    .about = No measurement was found. 2 means twice as many, 3 three times.
availability-assumption-both = Your mistakes that strike both providers, in %
    .about = Our estimate. A shared sign-in, domain name or setting makes it larger.
availability-assumption-beta = Failures that strike both providers, in %
    .about = 2 to 10% is usual in safety practice; carried over to clouds by us.
availability-assumption-zone-beta = Failures that strike both data centres, in %
    .about = Mostly it is then a fault of the whole region.
availability-assumption-second = The second provider stands still, in hours a year
    .about = As much as the first, unless you know better.
availability-assumption-glue = What is in front of both stands still, in hours a year
    .about = The domain name and the traffic switch. 0.9 hours is a promise of 99.99%.
availability-assumption-outage = How long a failure of the provider lasts, in hours
    .about = Our estimate, after incidents of 2 to 15 hours. Only the standby depends on it.
availability-assumption-success = Switches that succeed, in %
    .about = Never tried: 40. Once a year: 70. Every quarter: 90. Our estimate, after surveys of failed tests.
availability-assumption-switch = How long a switch takes, in hours
    .about = Our estimate: minutes when automatic, hours by hand.
availability-assumption-standby-events = Your own mistakes with a standby, a year
    .about = Our estimate: a second system adds some.
# Variables: $default (String), $least (String), $most (String)
availability-range = By default { $default }, from { $least } to { $most }.

## On paper

availability-title = One cloud or two?
availability-lead = More clouds lower the risk of a failure and raise the risk of a mistake. What counts is the sum.
availability-column-design = Design
availability-column-infrastructure = Failures
availability-column-human = Own mistakes
availability-column-total = Hours a year
availability-column-assumption = Assumption
availability-column-value = Value
availability-column-range = Range
availability-formulas = Each figure U is a share of the year of 8,760 hours; β is the share of failures that strike both, c the share of switches that succeed. Two side by side: U = (1−β)U₁(1−β)U₂ + β·min(U₁, U₂), then together with what is in front of both and with your own mistakes. A standby takes over in c·(1−β)·(1−U₂) of the failures.
