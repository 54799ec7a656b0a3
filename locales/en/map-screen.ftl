### The screen of the cloud map.

map-screen-page-title = Map
map-screen-intro = The circle says who answers. The square says how far you are.
map-screen-intro-none = Tick what you use. In three minutes you see what is yours, what is the provider’s, and what nobody does.
# Variables: $count (Number)
map-screen-services = { $count ->
    [0] Your services: none ticked yet
    [one] Your services: one service
   *[other] Your services: { $count } services
}
map-screen-choose = Choose your services
map-screen-search = Search
map-screen-search-hint = A name or what you use it for, such as invoices, till or mail.
# Variables: $count (Number)
map-screen-found = { $count ->
    [0] Nothing found. Add it as a service of your own.
    [one] One match.
   *[other] { $count } matches.
}
map-screen-usual = Usual in a Belgian business
map-screen-own-add = Add a service of your own
map-screen-none = We use no online service
map-screen-none-hint = Not even mail or accounting on the internet.
# Variables: $name (String)
map-screen-remove = Remove { $name }
map-screen-label = What do you call it?
map-screen-label-hint = Only if you have another name for it.
map-screen-model = What kind of service is it?
map-screen-provider = Who provides it?
map-screen-parent-country = Where does the owner of the provider sit?
map-screen-host-country = Where does the owner of the machines sit?
map-screen-residency = Is your data kept in the EU?
map-screen-keys = Are the encryption keys held outside the provider?
map-screen-login = How do you sign in to it?
map-screen-yes = Yes
map-screen-no = No
map-screen-unknown = I don’t know yet
map-screen-partner = Your IT partner does this for you
map-screen-partner-hint = Tick what was agreed, in writing if possible. You stay accountable.
map-screen-more = Details and IT partner
map-screen-known = What is known about it
# Variables: $message (String)
map-screen-problem = Error: { $message }
map-screen-matrix = Who answers for what
map-screen-task = Task
map-screen-legend-provider = provider
map-screen-legend-you = you
map-screen-legend-partner = you, through your IT partner
map-screen-legend-shared = shared
map-screen-legend-nobody = nobody
map-screen-legend-done = done
map-screen-legend-partly = partly
map-screen-legend-missing = not done
map-screen-legend-unknown = unknown
map-screen-all = Also show what is the provider’s alone
map-screen-choose-cell = Choose a place in the table to see who does what, what to do, and what to ask.
map-screen-close = Close
map-screen-provider-part = The provider
map-screen-your-part = You
map-screen-why = Why it matters
map-screen-do = What to do
map-screen-ask = What to ask the provider
map-screen-proof = Proof to ask for or to keep
map-screen-questions = The answers behind it
map-screen-owner = Who does it here?
map-screen-owner-hint = A name, or your IT partner. It is kept with the action.
map-screen-owner-save = Name this person
map-screen-concentration = What hangs together
map-screen-concentration-lead = Shares are weighed by how soon you stop without each service.
map-screen-stop = What if it stops tomorrow?
map-screen-stop-choose = What stops?
map-screen-stop-nothing = Choose a provider or a country
map-screen-stop-names = Providers, machines and sign-ins
map-screen-stop-countries = Countries
map-screen-stop-ask = Could you, within one day, sign in elsewhere, reach your customers, send invoices and pay your staff?
map-screen-exposure = How exposed you are
map-screen-exposure-service = Service
map-screen-exposure-figure = Out of 100
map-screen-exposure-law = Whose law
map-screen-exposure-how = How this is worked out
map-screen-outages = It has happened
map-screen-saved = Saved.
