### Beveiliging: de sleutel van het gegevensbestand, vergrendelen, back-ups, wat opzijgezet werd.

safety-page-title = Beveiliging en back-ups
safety-title = Beveiliging en back-ups
safety-intro = Wat uw evaluaties op deze computer beschermt, en hoe u ze terugkrijgt.
safety-back = Terug

safety-lock = Versleuteling
safety-lock-store = [[Uw gegevensbestand is versleuteld.]] De sleutel zit in de sleutelkluis van deze computer: Referentiebeheer op Windows, Sleutelhanger op een Mac, de sleutelbos op Linux. U hoeft niets te onthouden.
safety-lock-passphrase = [[Uw gegevensbestand is versleuteld.]] Alleen uw wachtwoordzin opent het.
safety-lock-store-mind = Zonder deze computer en uw account kan niemand het bestand openen, ook u niet. Bewaar daarom elders een kopie met een wachtwoordzin.
safety-lock-passphrase-mind = Zonder die zin kan niemand het bestand openen. Bewaar hem op papier op een veilige plaats, of in uw wachtwoordkluis.
safety-lock-add = Liever een wachtwoordzin gebruiken
safety-lock-add-text = Tandem vraagt hem bij elke start en kan zichzelf vergrendelen als u weg bent. Uw back-ups krijgen dezelfde wachtwoordzin.
safety-lock-change = De wachtwoordzin wijzigen
safety-lock-store-use = De sleutel door deze computer laten bewaren
safety-lock-store-use-text = Tandem opent dan zonder wachtwoordzin als u op deze computer aangemeld bent.
safety-lock-current = Uw huidige wachtwoordzin
safety-lock-save = De beveiliging wijzigen
safety-lock-cancel = Annuleren
safety-lock-done = Klaar. Het gegevensbestand en de back-ups hebben hun nieuwe beveiliging.

safety-idle = Automatisch vergrendelen
safety-idle-label = Tandem vergrendelen als niemand het gebruikt
# Variables: $minutes (number): how many minutes
safety-idle-minutes = na { $minutes } minuten
safety-idle-never = nooit
safety-lock-now = Nu vergrendelen

safety-backups = Back-ups
safety-backups-text = Tandem maakt vanzelf back-ups: elk uur en bij het afsluiten, als er iets gewijzigd is. Het bewaart de vijf nieuwste, één per dag voor de laatste zeven dagen en één per week voor de laatste vijf weken. Elke back-up is versleuteld zoals het gegevensbestand en wordt na het schrijven nagekeken.
safety-backups-here = Ze staan op dezelfde schijf. Bent u de computer kwijt, dan bent u ze ook kwijt. Bewaar dus ook een kopie met wachtwoordzin, verderop op deze pagina.
safety-backups-none = Er is nog geen back-up. Tandem maakt de eerste zodra er iets gewijzigd is.
safety-backups-made = Gemaakt op
safety-backups-why = Waarom
safety-backups-holds = Inhoud
safety-backups-do = Wat u ermee kunt doen
# Variables: $count (number): how many assessments
safety-backups-count = { $count ->
    [one] { $count } evaluatie
   *[other] { $count } evaluaties
}
safety-backups-unreadable = gaat hier niet open: beschadigd, of versleuteld met een vorige sleutel
safety-backups-now = Nu een back-up maken
safety-backups-done = Klaar. De nieuwe back-up staat bovenaan in de lijst.
safety-backups-unchanged = Er is niets gewijzigd sinds de nieuwste back-up: die volstaat.
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
safety-restore-ask-text = Alles in uw lijst wordt vervangen. Wat er nu staat, wordt eerst zelf een back-up, zodat u terug kunt. De automatische vergrendeling en het bestand van uw federatie blijven zoals ze op deze computer zijn.
safety-restore-yes = Terugzetten
safety-restored = Teruggezet. Wat er eerder stond, is nu de nieuwste back-up.
# Variables: $made (text): when the backup was made
safety-remove-ask = De back-up van { $made } voorgoed verwijderen?
safety-remove-ask-text = U kunt dit niet ongedaan maken.
safety-remove-yes = Verwijderen
safety-cancel = Annuleren

safety-elsewhere = Een kopie om elders te bewaren
safety-elsewhere-text = Al uw evaluaties in één versleuteld bestand, met een eigen wachtwoordzin. Bewaar het op een andere schijf of een usb-stick. Tandem kan het op elke computer terugzetten.
safety-elsewhere-save = Een kopie met wachtwoordzin bewaren
safety-elsewhere-passphrase = Wachtwoordzin voor deze kopie
safety-elsewhere-go = Kiezen waar u ze bewaart
# Variables:
#   $name (text): the file’s name
#   $folder (text): the folder in which it is
safety-elsewhere-saved = { $name } staat in { $folder }.
safety-file = Terugzetten uit een bestand
safety-file-text = Een kopie die u elders bewaarde, of het gegevensbestand van een andere computer als het een wachtwoordzin heeft.
safety-file-choose = Een bestand kiezen
# Variables: $name (text): the file’s name
safety-file-ask = { $name } terugzetten?
safety-file-passphrase = Wachtwoordzin van dit bestand

safety-asides = Opzijgezette gegevensbestanden
safety-asides-text = Deze gegevensbestanden waren beschadigd, of hun sleutel ontbrak. Tandem nam eruit over wat leesbaar was. Verwijder ze als u ze niet meer nodig hebt: wat u in Tandem verwijdert, staat er nog in.
safety-asides-plain = niet versleuteld: iedereen die het heeft, kan het lezen
# Variables: $name (text): the file’s name
safety-asides-remove = { $name } verwijderen
# Variables: $name (text): the file’s name
safety-asides-ask = { $name } voorgoed verwijderen?

safety-deleted = Als u iets verwijdert
safety-deleted-text = De evaluatie die u het laatst verwijderde, kunt u terughalen tot u Tandem afsluit of vergrendelt. Als Tandem weer opent, wist het voorgoed wat u verwijderde: uit het gegevensbestand en uit elke back-up die het kan openen. Bestanden die u elders bewaarde, bevatten het nog: kopieën, rapporten, wat u doorgaf.
safety-show = De map tonen
