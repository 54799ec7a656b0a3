### The cloud map: who answers for what, what hangs together, what stops when something stops.

## The finding

map-finding-no-service = Geen onlinediensten
map-finding-none = Welke onlinediensten gebruikt u?
# Variables: $count (Number): duties that nobody has
map-finding-unowned = { $count ->
    [one] Voor één taak zorgt niemand
   *[other] Voor { $count } taken zorgt niemand
}
# Variables: $count (Number): duties of which nobody knows how far they are
map-finding-unknown = { $count ->
    [one] Van één taak weet u nog niet hoe ver u staat
   *[other] Van { $count } taken weet u nog niet hoe ver u staat
}
# Variables: $count (Number): duties that are not done in full
map-finding-open = { $count ->
    [one] Eén taak van u is nog niet klaar
   *[other] { $count } taken van u zijn nog niet klaar
}
map-finding-done = Voor elke taak zorgt iemand

## Who answers, and how far it is

map-owner-provider = leverancier
map-owner-customer = u
map-owner-shared = gedeeld
map-owner-partner = u, via uw IT-partner
map-owner-shared-partner = gedeeld, uw helft via uw IT-partner
map-letter-provider = L
map-letter-customer = U
map-letter-shared = L+U
map-letter-partner = U·IT
map-letter-shared-partner = L+U·IT
map-nobody = Niemand
map-state-done = gedaan
map-state-partly = gedeeltelijk gedaan
map-state-missing = nog niet gedaan
map-state-unknown = onbekend
map-state-unowned = nog door niemand gedaan
# Variables: $layer (String), $service (String), $owner (String), $state (String)
map-cell = { $layer }, { $service }: { $owner }, { $state }
# Variables: $layer (String), $service (String)
map-cell-nobody = { $layer }, { $service }: nog door niemand gedaan
# Variables: $layer (String), $service (String)
map-cell-provider = { $layer }, { $service }: leverancier, u hoeft niets te doen

map-owned-customer = Dit is uw taak, wat de leverancier ook belooft.
map-owned-shared = U en de leverancier hebben elk hun helft.
map-owned-provider = Dit doet de leverancier. U hoeft hier niets te doen.
map-owned-partner = Uw IT-partner doet dit voor u. U blijft verantwoordelijk.
map-owned-nobody = Voor uw deel zorgt nog niemand.

## The services

map-criticality = Hoe snel valt uw werk stil zonder deze dienst?
map-criticality-4 = Binnen enkele uren
map-criticality-3 = Na een dag
map-criticality-2 = Na enkele dagen
map-criticality-1 = Na meer dan een week
map-substitute = Wat zou er in de plaats komen?
map-substitute-0 = Iets wat we al uitgeprobeerd hebben
map-substitute-1 = Iets wat klaarstaat, maar nog niet uitgeprobeerd is
map-substitute-2 = Een ander product, na enkele dagen
map-substitute-3 = Een ander product, na enkele weken
map-substitute-4 = Niets, en we krijgen de gegevens er niet uit
map-copy = Hebt u elders een kopie van de gegevens?
map-copy-0 = Ja, een recente
map-copy-1 = Ja, een oude
map-copy-2 = Nee
map-unknown = Dat weet ik nog niet
map-model-iaas_vm = Gehuurde server
map-model-caas_managed_containers = Containers die voor u beheerd worden
map-model-paas_app_or_database = Platform, databank of opslag
map-model-faas_serverless = Functies die op afroep draaien
map-model-managed_web_hosting = Website bij een hostingbedrijf
map-model-saas = Kant-en-klaar programma
map-login-own = Naam en wachtwoord alleen voor deze dienst
map-unnamed = Dienst zonder naam

# Variables: $provider (String)
map-known-provider = Leverancier: { $provider }
# Variables: $group (String)
map-known-group = Hoort bij: { $group }
# Variables: $country (String)
map-known-country = Land van de eigenaar: { $country }
# Variables: $host (String)
map-known-host = Draait op machines van: { $host }
map-known-not = We vonden geen bron over het land van de eigenaar of over de machines waarop de dienst draait. Vraag het aan de leverancier.
# Variables: $text (String), $day (String), $source (String): a publisher
map-known-source = { $text } ({ $source }, nagekeken op { $day })

# Variables: $source (String): a publisher, $day (String)
map-source = Bron: { $source }, nagekeken op { $day }

## What hangs together

map-concentration-parent = Per leverancier
map-concentration-host = Per eigenaar van de machines
map-concentration-login = Per aanmelding
# Variables: $number (String): such as 3.5
map-concentration-equals = Dat komt neer op { $number } leveranciers die even zwaar wegen.
map-concentration-unknown = niet bekend
# Variables: $name (String), $share (String): a percentage
map-share = { $name }: { $share }%
# Variables: $name (String), $share (String)
map-flag-largest = { $share } procent van het gewicht van uw diensten hangt af van { $name }. Maak een plan voor de dag waarop die leverancier wegvalt.
# Variables: $name (String)
map-flag-login = Alles hangt af van één aanmelding: { $name }. Zorg voor één beheerdersaccount dat er niet van afhangt.
# Variables: $services (String)
map-flag-hidden = Een leverancier in de EU, maar machines met een eigenaar daarbuiten: { $services }.
map-flag-copy = Niet van elke dienst hebt u elders een kopie. Verdwijnt het account, dan verdwijnt de kopie bij dezelfde leverancier mee.

## What if it stops

# Variables: $count (Number)
map-stop-count = { $count ->
    [0] Van de diensten die u opgaf, valt er geen stil.
    [one] Eén dienst valt stil.
   *[other] { $count } diensten vallen stil.
}
map-why-provider = de leverancier valt weg
map-why-host = de dienst draait op die machines
map-why-login = de aanmelding loopt daarlangs
map-why-country = de eigenaar zit daar
map-why-host-country = de eigenaar van de machines zit daar
map-bear-4 = U kunt enkele uren zonder.
map-bear-3 = U kunt een dag zonder.
map-bear-2 = U kunt enkele dagen zonder.
map-bear-1 = U kunt meer dan een week zonder.
map-bear-unknown = U hebt nog niet gezegd hoelang u zonder kunt.
map-take-0 = Wat er in de plaats komt, is uitgeprobeerd.
map-take-1 = Wat er in de plaats komt, staat klaar. Probeer het één keer uit.
map-take-2 = Overstappen vraagt enkele dagen. Noteer waarop, en hoe u begint.
map-take-3 = Overstappen vraagt enkele weken. Kies nu waarop, vóór u het nodig hebt.
map-take-4 = Er komt niets in de plaats, en de gegevens krijgt u er niet uit. Vraag de leverancier om een export.
map-take-unknown = Zoek uit wat er in de plaats zou komen.
map-has-copy-0 = U hebt een recente kopie van de gegevens.
map-has-copy-1 = Uw kopie van de gegevens is oud. Maak een nieuwe.
map-has-copy-2 = U hebt geen kopie van de gegevens. Maak er een, en herhaal dat elke maand.
map-has-copy-unknown = Zoek uit of er een kopie van de gegevens is.
map-stop-note = Een scenario om u op voor te bereiden, geen voorspelling.
# Variables: $name (String)
map-stop-name = { $name } valt weg
# Variables: $country (String)
map-stop-country = { $country }: diensten van daar vallen weg

## Exposure

# Variables: $figure (String): 0 to 100
map-exposure-whole = Samen: { $figure } op 100
map-exposure-unknown = Nog niet bekend: zeg hoe snel u stilvalt, wat er in de plaats komt, en of er een kopie is.
map-exposure-law-0 = Helemaal binnen de EU
map-exposure-law-1 = Bedrijf in de EU, op machines met een eigenaar daarbuiten of een onbekende eigenaar
map-exposure-law-2 = Land met erkende gegevensbescherming, of bedrijf in de EU met een eigenaar daarbuiten
map-exposure-law-3 = Eigenaar buiten de EU of niet bekend, gegevens in de EU
map-exposure-law-4 = Eigenaar buiten de EU, of niet bekend
map-exposure-formula = Cijfer = 100 × C/4 × (0,35 × J/4 + 0,40 × S/4 + 0,25 × R/2). C: hoe snel u stilvalt. J: hoe ver buiten de EU de wet ligt. S: hoe moeilijk de dienst te vervangen is. R: de kopie. De gewichten zijn onze schatting.

## Beside a question

# Variables: $services (String)
map-question = Bij u gaat het om: { $services }.
# Variables: $services (String), $count (Number)
map-question-more = Bij u gaat het om: { $services } en nog { $count }.

## On paper

map-title = Uw cloudkaart
map-matrix-title = Wie waarvoor instaat
map-matrix-lead = De letter zegt wie ervoor instaat, het vierkantje hoe ver u staat. U blijft verantwoordelijk, ook waar uw IT-partner het werk doet.
map-column-task = Taak
map-unowned-title = Taken waar niemand voor zorgt
map-column-service = Dienst
map-column-part = Uw deel
map-concentration-title = Wat samenhangt
map-exposure-title = Hoeveel risico u loopt
map-column-exposure = Op 100
map-column-law = Wet
map-outages-title = Het is al gebeurd
map-legend = L: leverancier. U: uzelf. L+U: gedeeld. Met ·IT: uw helft, via uw IT-partner.
