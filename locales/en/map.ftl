### The cloud map: who answers for what, what hangs together, what stops when something stops.

## The finding

map-finding-no-service = No online service in use
map-finding-none = Which online services do you use?
# Variables: $count (Number): duties that nobody has
map-finding-unowned = { $count ->
    [one] One task belongs to nobody
   *[other] { $count } tasks belong to nobody
}
# Variables: $count (Number): duties of which nobody knows how far they are
map-finding-unknown = { $count ->
    [one] One task of yours is still unknown
   *[other] { $count } tasks of yours are still unknown
}
# Variables: $count (Number): duties that are not done in full
map-finding-open = { $count ->
    [one] One task of yours is not finished yet
   *[other] { $count } tasks of yours are not finished yet
}
map-finding-done = Every task has somebody who does it

## Who answers, and how far it is

map-owner-provider = provider
map-owner-customer = you
map-owner-shared = shared
map-owner-partner = you, through your IT partner
map-owner-shared-partner = shared, your half through your IT partner
map-letter-provider = P
map-letter-customer = Y
map-letter-shared = P+Y
map-letter-partner = Y·IT
map-letter-shared-partner = P+Y·IT
map-nobody = Nobody
map-state-done = done
map-state-partly = partly done
map-state-missing = not done yet
map-state-unknown = unknown
map-state-unowned = done by nobody yet
# Variables: $layer (String), $service (String), $owner (String), $state (String)
map-cell = { $layer }, { $service }: { $owner }, { $state }
# Variables: $layer (String), $service (String)
map-cell-nobody = { $layer }, { $service }: done by nobody yet
# Variables: $layer (String), $service (String)
map-cell-provider = { $layer }, { $service }: provider, nothing for you to do

map-owned-customer = Yours, whatever the provider promises.
map-owned-shared = Each of you has a half.
map-owned-provider = The provider’s. Nothing for you to do here.
map-owned-partner = Your IT partner does it for you. You stay accountable.
map-owned-nobody = Nobody does your part yet.

## The services

map-criticality = How soon does your work stop without it?
map-criticality-4 = Within hours
map-criticality-3 = After a day
map-criticality-2 = After a few days
map-criticality-1 = After more than a week
map-substitute = What would take its place?
map-substitute-0 = Something that we have tried
map-substitute-1 = Something that is ready, not tried
map-substitute-2 = Another product, in some days
map-substitute-3 = Another product, in some weeks
map-substitute-4 = Nothing, and we cannot get the data out
map-copy = Do you have a copy of its data elsewhere?
map-copy-0 = Yes, a recent one
map-copy-1 = Yes, an old one
map-copy-2 = No
map-unknown = I don’t know yet
map-model-iaas_vm = Rented server
map-model-caas_managed_containers = Containers that are managed for you
map-model-paas_app_or_database = Platform, database or storage
map-model-faas_serverless = Functions that run when called
map-model-managed_web_hosting = Website at a hosting company
map-model-saas = Ready-made program
map-login-own = Its own name and password
map-unnamed = Service without a name

# Variables: $provider (String)
map-known-provider = Provider: { $provider }
# Variables: $group (String)
map-known-group = Belongs to: { $group }
# Variables: $country (String)
map-known-country = The owner sits in: { $country }
# Variables: $host (String)
map-known-host = Runs on the machines of: { $host }
map-known-not = No source found, neither for the owner’s country nor for the machines. Ask the provider.
# Variables: $text (String), $day (String), $source (String): a publisher
map-known-source = { $text } ({ $source }, checked on { $day })

# Variables: $source (String): a publisher, $day (String)
map-source = Source: { $source }, checked on { $day }

## What hangs together

map-concentration-parent = By provider
map-concentration-host = By the machines it runs on
map-concentration-login = By sign-in
# Variables: $number (String): such as 3.5
map-concentration-equals = As concentrated as { $number } suppliers of equal weight.
map-concentration-unknown = not known
# Variables: $name (String), $share (String): a percentage
map-share = { $name }: { $share }%
# Variables: $name (String), $share (String)
map-flag-largest = { $share }% of the weight of your services depends on { $name }. Have a plan for the day when it stops.
# Variables: $name (String)
map-flag-login = Everything depends on one sign-in, { $name }. Keep one administrator account that does not need it.
# Variables: $services (String)
map-flag-hidden = From a provider in the EU, on machines whose owner is outside it: { $services }.
map-flag-copy = Some services have no copy elsewhere. If the account goes, the copy at the same provider goes with it.

## What if it stops

# Variables: $count (Number)
map-stop-count = { $count ->
    [0] Nothing stops that you told us about.
    [one] One service stops.
   *[other] { $count } services stop.
}
map-why-provider = its provider stops
map-why-host = it runs on those machines
map-why-login = you sign in through it
map-why-country = its owner sits there
map-why-host-country = the machines it runs on have an owner there
map-bear-4 = You can do without it for some hours.
map-bear-3 = You can do without it for a day.
map-bear-2 = You can do without it for a few days.
map-bear-1 = You can do without it for more than a week.
map-bear-unknown = You have not said how long you can do without it.
map-take-0 = What takes its place was tried.
map-take-1 = What takes its place is ready. Try it once.
map-take-2 = Something else takes some days. Write down which, and how to begin.
map-take-3 = Something else takes some weeks. Choose it now, before you need it.
map-take-4 = Nothing takes its place, and the data cannot be taken out. Ask the provider for an export.
map-take-unknown = Find out what would take its place.
map-has-copy-0 = You have a recent copy of the data.
map-has-copy-1 = Your copy of the data is old. Renew it.
map-has-copy-2 = You have no copy of the data. Make one, and repeat it every month.
map-has-copy-unknown = Find out whether there is a copy of the data.
map-stop-note = A scenario to prepare for, not a prediction.
# Variables: $name (String)
map-stop-name = { $name } stops
# Variables: $country (String)
map-stop-country = Services from { $country } stop

## Exposure

# Variables: $figure (String): 0 to 100
map-exposure-whole = Together: { $figure } out of 100
map-exposure-unknown = Not known yet: say how soon you stop, what takes its place, and whether there is a copy.
map-exposure-law-0 = In the EU all the way
map-exposure-law-1 = A firm in the EU, on machines whose owner is outside it or not known
map-exposure-law-2 = A country with recognised data protection, or a firm in the EU with an owner outside it
map-exposure-law-3 = An owner outside the EU or not known, with the data in the EU
map-exposure-law-4 = An owner outside the EU, or not known
map-exposure-formula = Exposure = 100 × C/4 × (0.35 × J/4 + 0.40 × S/4 + 0.25 × R/2). C: how soon you stop. J: how far its law is. S: how hard it is to replace. R: the copy. The weights are our estimate.

## Beside a question

# Variables: $services (String)
map-question = With you this is about: { $services }.
# Variables: $services (String), $count (Number)
map-question-more = With you this is about: { $services } and { $count } more.

## On paper

map-title = Your cloud map
map-matrix-title = Who answers for what
map-matrix-lead = The letter says who answers, the square how far you are. Accountability stays with you, also where your IT partner does the work.
map-column-task = Task
map-unowned-title = Tasks that nobody has
map-column-service = Service
map-column-part = Your part
map-concentration-title = What hangs together
map-exposure-title = How exposed you are
map-column-exposure = Out of 100
map-column-law = Law
map-outages-title = It has happened
map-legend = P: provider. Y: you. P+Y: shared. With ·IT: your half, through your IT partner.
