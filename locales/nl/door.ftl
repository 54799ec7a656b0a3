### De deur: een wachtzin kiezen, ontgrendelen, en wat te doen als de sleutel ontbreekt.

door-new-title = Kies een wachtzin
door-new-plain-title = Uw evaluatieen krijgen een slot
door-new-lead = Tandem versleutelt alles wat u invult: het toont waar een bedrijf zwak staat. Deze computer heeft geen sleutelbos die Tandem kan gebruiken. Daarom is een wachtzin de sleutel.
door-new-plain-lead = Tot nu toe kon iedereen die uw gegevensbestand had, het lezen. Vanaf nu is het versleuteld. Deze computer heeft geen sleutelbos die Tandem kan gebruiken. Daarom is een wachtzin de sleutel.
door-new-lost-title = Zonder de wachtzin kan niemand het openen
door-new-lost = Er is geen omweg en geen “wachtzin vergeten”: niet voor u, niet voor uw IT-partner, niet voor ons. Schrijf hem op en bewaar hem op een veilige plaats, of zet hem in een wachtwoordmanager.
door-passphrase = Wachtzin
door-new-passphrase = Nieuwe wachtzin
door-again = Nog eens dezelfde wachtzin
# Variables: $least (number): the fewest characters
door-hint = Minstens { $least } tekens. Vier of vijf woorden die niets met elkaar te maken hebben, onthoudt u makkelijk en raadt niemand snel.
door-suggest = Stel er een voor
# Variables: $passphrase (text): the passphrase
door-suggested = Voorstel: { $passphrase }. Schrijf hem op voor u verdergaat.
door-show = Toon wat ik typ
door-differ = De twee zijn niet gelijk. Typ ze opnieuw.
door-set = Versleutelen en beginnen

door-title = Tandem is vergrendeld
door-lead = Uw evaluatieen zijn versleuteld. Vul uw wachtzin in om ze te openen.
door-unlock = Ontgrendelen
door-forgotten = Vergeten?
door-forgotten-text = Zonder de wachtzin kan niemand het gegevensbestand lezen. Hebt u een back-up waarvan u de wachtzin kent? Zet dit gegevensbestand dan opzij, start Tandem opnieuw en zet de back-up terug onder “Veiligheid en back-ups”. Uw gegevensbestand staat hier:

door-missing-title = De sleutel ontbreekt
door-missing-lead = Uw gegevensbestand is versleuteld en de sleutel zou in de sleutelbos van deze computer moeten zitten. Daar zit hij niet.
door-missing-why = Dat gebeurt als het bestand van een andere computer komt, als iemand anders aangemeld is, of als de sleutelbos leeggemaakt werd.
door-missing-do = Wat u kunt doen
door-missing-account = Meld u aan met de account waarmee u Tandem eerder gebruikte, en start Tandem opnieuw.
door-missing-backup = Begin met een nieuw gegevensbestand en zet een kopie met een wachtzin terug. Het oude gegevensbestand blijft staan, onder een andere naam.
door-missing-retry = Opnieuw proberen
door-missing-new = Beginnen met een nieuw bestand

door-silent-title = De sleutelbos antwoordt niet
door-silent-lead = Uw gegevensbestand is versleuteld en de sleutelbos van deze computer bewaart de sleutel. Hij is nu niet te gebruiken: misschien is hij vergrendeld of niet gestart.
door-silent-do = Ontgrendel de sleutelbos (op Linux: de sleutelbos bij aanmelding), of meld u af en weer aan. Probeer het dan opnieuw.
door-working = Een ogenblik…
