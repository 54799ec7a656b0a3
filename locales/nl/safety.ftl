### Veiligheid: de sleutel van het gegevensbestand, vergrendelen, back-ups, wat opzijgezet werd.

safety-page-title = Veiligheid en back-ups
safety-title = Veiligheid en back-ups
safety-intro = Wat uw evaluatieen op deze computer beschermt, en hoe u ze terugkrijgt.
safety-back = Terug

safety-lock = Versleuteling
safety-lock-store = [[Uw gegevensbestand is versleuteld.]] De sleutel zit in de sleutelbos van deze computer en opent het wanneer u aangemeld bent. U hoeft niets te onthouden.
safety-lock-passphrase = [[Uw gegevensbestand is versleuteld.]] Alleen uw wachtzin opent het.
safety-lock-store-mind = Zonder deze computer en uw account kan niemand het bestand openen, ook u niet. Bewaar daarom elders een kopie met een wachtzin.
safety-lock-passphrase-mind = Zonder de wachtzin kan niemand het bestand openen. Bewaar hem op papier op een veilige plaats, of in een wachtwoordmanager.
safety-lock-add = Liever een wachtzin gebruiken
safety-lock-add-text = Tandem vraagt hem dan bij elke start en kan zichzelf vergrendelen als u weg bent. Uw back-ups krijgen dezelfde wachtzin.
safety-lock-change = De wachtzin wijzigen
safety-lock-store-use = De sleutel aan deze computer toevertrouwen
safety-lock-store-use-text = Tandem opent dan zonder wachtzin zodra u aangemeld bent.
safety-lock-current = Uw huidige wachtzin
safety-lock-save = Het slot wijzigen
safety-lock-cancel = Annuleren
safety-lock-done = Klaar. Het gegevensbestand en de back-ups hebben hun nieuwe slot.

safety-idle = Vanzelf vergrendelen
safety-idle-label = Na hoelang zonder activiteit?
# Variables: $minutes (number): how many minutes
safety-idle-minutes = na { $minutes } minuten
safety-idle-never = nooit
safety-lock-now = Nu vergrendelen

safety-backups = Back-ups
safety-backups-text = Tandem maakt vanzelf een back-up telkens als er iets gewijzigd is: bij het afsluiten en om het uur. Het bewaart de vijf nieuwste, een per dag van de laatste zeven dagen en een per week van de laatste vijf weken. Elke back-up is versleuteld zoals het gegevensbestand en wordt na het schrijven nagelezen.
safety-backups-here = Ze staan op dezelfde schijf. Is de computer weg, dan zijn zij ook weg: bewaar elders een kopie.
safety-backups-none = Er is nog geen back-up. De eerste komt er zodra er iets gewijzigd is.
safety-backups-made = Gemaakt op
safety-backups-why = Waarom
safety-backups-holds = Inhoud
safety-backups-do = Wat u ermee kunt doen
# Variables: $count (number): how many assessments
safety-backups-count = { $count ->
    [one] { $count } evaluatie
   *[other] { $count } evaluatieen
}
safety-backups-unreadable = niet te openen: beschadigd, of met een ouder slot
safety-backups-now = Nu een back-up maken
safety-restore = Terugzetten
# Variables: $made (text): when the backup was made
safety-restore-this = De back-up van { $made } terugzetten
safety-copy = Een kopie bewaren
# Variables: $made (text): when the backup was made
safety-copy-this = Een kopie van de back-up van { $made } bewaren
safety-remove = Verwijderen
# Variables: $made (text): when the backup was made
safety-remove-this = De back-up van { $made } verwijderen
# Variables: $made (text): when the backup was made
safety-restore-ask = De back-up van { $made } terugzetten?
safety-restore-ask-text = Hij komt in de plaats van alles in uw lijst. Wat er nu staat, wordt eerst zelf een back-up, zodat u terug kunt.
safety-restore-yes = Terugzetten
safety-restored = De back-up is teruggezet. Wat er eerder stond, is nu de nieuwste back-up.
# Variables: $made (text): when the backup was made
safety-remove-ask = De back-up van { $made } voorgoed verwijderen?
safety-remove-ask-text = Hij is daarna niet meer terug te halen.
safety-remove-yes = Verwijderen
safety-cancel = Annuleren

safety-elsewhere = Een kopie voor elders
safety-elsewhere-text = Al uw evaluatieen in één versleuteld bestand, met een eigen wachtzin. Bewaar het op een andere schijf of een USB-stick. Elke computer met Tandem kan het terugzetten.
safety-elsewhere-save = Een kopie met wachtzin bewaren
safety-elsewhere-passphrase = Wachtzin voor deze kopie
safety-elsewhere-go = Kiezen waar u ze bewaart
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
safety-elsewhere-saved = { $name } staat in { $folder }.
safety-file = Terugzetten uit een bestand
safety-file-text = Een kopie die u elders bewaarde, of het gegevensbestand van een andere computer.
safety-file-choose = Een bestand kiezen
# Variables: $name (text): the file’s name
safety-file-ask = { $name } terugzetten?
safety-file-passphrase = Wachtzin van dit bestand

safety-asides = Opzijgezet
safety-asides-text = Deze gegevensbestanden waren beschadigd, of hun sleutel ontbrak. Tandem haalde eruit wat leesbaar was. Verwijder ze als u ze niet meer nodig hebt: wat u in Tandem wist, blijft erin staan.
safety-asides-plain = niet versleuteld: iedereen die het heeft, kan het lezen
# Variables: $name (text): the file’s name
safety-asides-remove = { $name } verwijderen
# Variables: $name (text): the file’s name
safety-asides-ask = { $name } voorgoed verwijderen?

safety-deleted = Als u iets verwijdert
safety-deleted-text = Een verwijderde evaluatie kunt u terughalen tot u Tandem afsluit. Daarna wordt ze in het gegevensbestand overschreven en uit elke back-up hierboven gehaald. Bestanden die u elders bewaarde, houden ze: kopieën, rapporten, wat u doorgaf.
safety-show = De map tonen
