### De deur: een wachtwoordzin kiezen, ontgrendelen, en wat te doen als de sleutel ontbreekt.

door-new-title = Kies een wachtwoordzin
door-new-plain-title = Voortaan zijn uw gegevens versleuteld
door-new-lead = Tandem versleutelt alles wat u invult: het toont waar een bedrijf zwak staat. Deze computer heeft geen sleutelkluis die de sleutel kan bewaren. Daarom kiest u een wachtwoordzin, die Tandem bij elke start vraagt.
door-new-plain-lead = Tot nu toe kon iedereen die uw gegevensbestand had, het lezen. Deze computer heeft geen sleutelkluis die een sleutel kan bewaren. Daarom kiest u een wachtwoordzin, die Tandem bij elke start vraagt.
door-new-lost-title = Zonder de wachtwoordzin kan niemand uw gegevens openen
door-new-lost = Niemand kan u een nieuwe geven: uw IT-partner niet, en wij ook niet. Schrijf hem op en bewaar hem op een veilige plaats, of zet hem in uw wachtwoordkluis.
door-passphrase = Wachtwoordzin
door-new-passphrase = Nieuwe wachtwoordzin
door-again = Dezelfde wachtwoordzin nog eens
# Variables: $least (number): the fewest characters
door-hint = Minstens { $least } tekens. Vier of vijf woorden die niets met elkaar te maken hebben, zijn makkelijk te onthouden en moeilijk te raden.
door-suggest = Een wachtwoordzin voorstellen
# Variables: $passphrase (text): the passphrase
door-suggested = Voorstel: { $passphrase }. Schrijf hem op vóór u verdergaat.
door-show = Tonen wat ik typ
door-differ = Dit is niet dezelfde als hierboven. Typ hem nog eens.
door-set = Versleutelen en beginnen

door-title = Tandem is vergrendeld
door-lead = Uw evaluaties zijn versleuteld. Vul uw wachtwoordzin in om ze te openen.
door-unlock = Ontgrendelen
door-forgotten = Wachtwoordzin vergeten?
door-forgotten-text = Zonder die zin kan niemand dit gegevensbestand openen. Hebt u een kopie waarvan u de wachtwoordzin nog kent? Sluit Tandem dan af en verplaats dit gegevensbestand en de map “backups” ernaast naar een andere plaats. Start Tandem opnieuw en zet de kopie terug onder “Beveiliging en back-ups”. Uw gegevensbestand staat hier:

door-missing-title = De sleutel is er niet
door-missing-lead = Uw gegevensbestand is versleuteld. De sleutel hoort in de sleutelkluis van deze computer te zitten: Referentiebeheer op Windows, Sleutelhanger op een Mac, de sleutelbos op Linux. Daar zit hij niet.
door-missing-why = Dat gebeurt als het bestand van een andere computer komt, als iemand anders aangemeld is, of als de sleutelkluis leeggemaakt werd.
door-missing-do = Wat u kunt doen
door-missing-account = Meld u aan met de account waarmee u Tandem eerder gebruikte, en start Tandem opnieuw.
door-missing-backup = Of begin met een nieuw gegevensbestand en zet een kopie met een wachtwoordzin terug. Het oude gegevensbestand blijft op zijn plaats, onder een andere naam.
door-missing-retry = Opnieuw proberen
door-missing-new = Beginnen met een nieuw gegevensbestand

door-silent-title = De sleutelkluis antwoordt niet
door-silent-lead = Uw gegevensbestand is versleuteld en de sleutel zit in de sleutelkluis van deze computer. Tandem kan er nu niet aan: misschien is ze vergrendeld of nog niet gestart.
door-silent-do = Ontgrendel de sleutelkluis: Sleutelhanger op een Mac, de sleutelbos voor aanmelding op Linux. Vraagt uw computer of Tandem ze mag gebruiken? Sta het dan toe. Of meld u af en weer aan. Probeer het daarna hier opnieuw.
door-working = Een ogenblik…
