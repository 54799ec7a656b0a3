### The screen of the cloud map.

map-screen-page-title = Kaart
map-screen-intro = De cirkel zegt wie voor een taak instaat. Het vierkantje zegt hoe ver u staat.
map-screen-intro-none = Vink aan wat u gebruikt. In drie minuten ziet u wat voor u is, wat voor de leverancier is, en wat niemand doet.
# Variables: $count (Number)
map-screen-services = { $count ->
    [0] Uw diensten: nog geen aangevinkt
    [one] Uw diensten: één dienst
   *[other] Uw diensten: { $count } diensten
}
map-screen-choose = Kies uw diensten
map-screen-search = Zoeken
map-screen-search-hint = Een naam of waarvoor u het gebruikt, zoals facturen, kassa of mail.
# Variables: $count (Number)
map-screen-found = { $count ->
    [0] Niets gevonden. Voeg zelf een dienst toe.
    [one] Eén resultaat.
   *[other] { $count } resultaten.
}
map-screen-usual = Vaak gebruikt in Belgische zaken
map-screen-own-add = Zelf een dienst toevoegen
map-screen-none = We gebruiken geen onlinediensten
map-screen-none-hint = Ook geen mail of boekhouding op het internet.
# Variables: $name (String)
map-screen-remove = { $name } verwijderen
map-screen-label = Hoe noemt u deze dienst?
map-screen-label-hint = Alleen als u er een andere naam voor hebt.
map-screen-model = Wat voor dienst is het?
map-screen-provider = Wie levert de dienst?
map-screen-parent-country = In welk land zit de eigenaar van de leverancier?
map-screen-host-country = In welk land zit de eigenaar van de machines?
map-screen-residency = Worden uw gegevens in de EU bewaard?
map-screen-keys = Liggen de sleutels voor versleuteling elders dan bij de leverancier?
map-screen-login = Waarmee meldt u zich aan?
map-screen-yes = Ja
map-screen-no = Nee
map-screen-unknown = Dat weet ik nog niet
map-screen-partner = Dit doet uw IT-partner voor u
map-screen-partner-hint = Vink aan wat afgesproken is, liefst op papier. U blijft verantwoordelijk.
map-screen-more = Details en IT-partner
map-screen-known = Wat erover bekend is
# Variables: $message (String)
map-screen-problem = Fout: { $message }
map-screen-matrix = Wie waarvoor instaat
map-screen-task = Taak
map-screen-legend-provider = leverancier
map-screen-legend-you = uzelf
map-screen-legend-partner = u, via uw IT-partner
map-screen-legend-shared = gedeeld
map-screen-legend-nobody = niemand
map-screen-legend-done = gedaan
map-screen-legend-partly = gedeeltelijk
map-screen-legend-missing = niet gedaan
map-screen-legend-unknown = onbekend
map-screen-all = Ook tonen wat alleen de leverancier doet
map-screen-choose-cell = Kies een vakje om te zien wie wat doet, wat u kunt doen en wat u kunt vragen.
map-screen-close = Sluiten
map-screen-provider-part = De leverancier
map-screen-your-part = U
map-screen-why = Waarom het telt
map-screen-do = Wat u kunt doen
map-screen-ask = Wat u de leverancier vraagt
map-screen-proof = Bewijs om te vragen of te bewaren
map-screen-questions = De antwoorden waarop dit steunt
map-screen-owner = Wie doet dit bij u?
map-screen-owner-hint = Een naam, of uw IT-partner. Dit blijft bewaard bij de actie.
map-screen-owner-save = Deze persoon aanduiden
map-screen-concentration = Wat samenhangt
map-screen-concentration-lead = Hoe sneller u stilvalt zonder een dienst, hoe zwaarder die meetelt.
map-screen-stop = Wat als er morgen iets wegvalt?
map-screen-stop-choose = Wat valt er weg?
map-screen-stop-nothing = Kies een leverancier of een land
map-screen-stop-names = Leveranciers, machines en aanmeldingen
map-screen-stop-countries = Landen
map-screen-stop-ask = Kunt u zich dan binnen één dag elders aanmelden, uw klanten bereiken, facturen sturen en uw personeel betalen?
map-screen-exposure = Hoeveel risico u loopt
map-screen-exposure-service = Dienst
map-screen-exposure-figure = Op 100
map-screen-exposure-law = Onder welke wet
map-screen-exposure-how = Zo is dit berekend
map-screen-outages = Het is al gebeurd
map-screen-saved = Bewaard.
