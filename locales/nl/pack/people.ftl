### Mensen en opleiding: wat iedereen geleerd heeft, en wie men verwittigt.

domain-people = Mensen en opleiding
    .about = Wat iedereen over beveiliging geleerd heeft, en wie u verwittigt na een fout.

question-staff-training = Krijgt iedereen elk jaar een korte opleiding in cyberbeveiliging?
    .short = Jaarlijkse cyberopleiding voor iedereen
    .explanation = Eén uur volstaat: valse berichten herkennen, bestanden delen, u veilig aanmelden, en wie u verwittigt na een fout. Iedereen met een account doet mee, ook de directie, familie die bijspringt en jobstudenten.
    .why = Valse berichten zien er vandaag echt uit. Wie een voorbeeld gezien heeft, herkent het volgende sneller en durft het te zeggen na een verkeerde klik. Een fout die meteen gemeld wordt, is vaak nog recht te zetten. De NIS2-wet noemt opleiding bij haar maatregelen, ook voor de directie.
    .how = Vraag drie collega’s wanneer ze zo’n uur gevolgd hebben, en wie ze na een verkeerde klik zouden verwittigen. Of vraag uw IT-partner: “Welke opleiding in cyberbeveiliging gaf u aan onze mensen, en wanneer?”
    .evidence = De datum, de onderwerpen en de namen van wie meedeed.
    .choice-never = Nee. We hebben er nog nooit een georganiseerd.
    .choice-long-ago = Deels. Er was er een, maar langer dan een jaar geleden.
    .choice-some = Bijna. Er was er een het voorbije jaar, maar niet iedereen deed mee.
    .choice-everyone = Ja. Iedereen deed het voorbije jaar mee, ook de directie.

question-report-without-blame = Kan iedereen een fout of een vreemd bericht makkelijk melden, zonder een verwijt te krijgen?
    .short = Fouten gemeld zonder vrees voor verwijt
    .explanation = Er zijn twee dingen nodig: een plaats om te melden die iedereen kent, en de zekerheid dat wie meldt, een bedankje krijgt. Een verkeerde klik, een bestand naar de verkeerde persoon, een verloren telefoon: alles telt. Werkt u alleen, kies dan “Niet op ons van toepassing”.
    .why = In de eerste minuten kan een wachtwoord nog gewijzigd worden, en is een betaling soms nog tegen te houden. Drie dagen later heeft een vreemde misschien alles al gelezen. Mensen onthouden hoe de vorige melding onthaald werd, en houden daar rekening mee.
    .how = Vraag twee collega’s: “U klikte op een valse link. Wie verwittigt u, en wat gebeurt er dan?” Outlook en Gmail hebben een knop om een bericht te melden; zoek uit wie dat in uw zaak te zien krijgt. Vraag uw IT-partner: “Hoeveel vreemde berichten of fouten hebben onze mensen u het voorbije jaar gemeld?”
    .evidence = De zin in uw huisregels, en de lijst van wat het voorbije jaar gemeld is.
    .choice-nowhere = Nee. Niemand weet waar hij iets kan melden, of mensen zwijgen liever.
    .choice-by-chance = Deels. We zeggen het tegen wie er toevallig is, zonder vaste plaats of vervanger.
    .choice-not-everyone = Bijna. Er is een vaste plaats, maar sommigen kennen of gebruiken die niet.
    .choice-thanked = Ja. Iedereen kent en gebruikt de plaats, en wie meldt, krijgt een bedankje.

question-management-training = Hebben de zaakvoerders en bestuurders zelf een opleiding in cyberbeveiliging gevolgd?
    .short = Zaakvoerders en bestuurders opgeleid
    .explanation = Het jaarlijkse uur voor iedereen gaat over veilig werken. Hier gaat het over beslissen: welke risico’s u loopt, welke maatregelen hun geld waard zijn, en wat u doet in nood. Een halve dag is genoeg, zonder technische kennis. Leidt u de zaak alleen, dan gaat het over u.
    .why = Wie over het budget beslist, beslist ook hoe veilig de zaak is. Na een incident kijkt iedereen eerst naar de directie. Voor een bedrijf dat onder de NIS2-wet valt, is het een plicht: de leden van zijn bestuur moeten een opleiding volgen (artikel 31). Voor andere is het een goede gewoonte.
    .how = Zoek voor elke zaakvoerder en bestuurder een attest of een datum in de agenda. Of vraag uw IT-partner of beroepsfederatie: “Welke opleiding over cyberrisico’s kent u voor wie een klein bedrijf leidt, en levert ze een attest op?” Wij raden aan zo’n opleiding om de drie jaar te herhalen.
    .evidence = Een attest of aanwezigheidslijst met namen, datum en onderwerpen.
    .choice-none = Nee. Geen van hen volgde er een opleiding over.
    .choice-basics = Deels. Alleen de korte opleiding die alle medewerkers volgen.
    .choice-some = Bijna. Niet allemaal, langer dan drie jaar geleden, of zonder bewijs.
    .choice-all = Ja. Allemaal, in de voorbije drie jaar, met bewijs.

question-payment-check = Controleert u altijd via een andere weg vóór u op een nieuw rekeningnummer betaalt of een groot gegevensbestand verstuurt?
    .short = Nieuw rekeningnummer telefonisch bevestigd
    .explanation = Een mail vraagt om een nieuw rekeningnummer te gebruiken, of om de klantenlijst of de loonbrieven te sturen. Een andere weg is: u belt een nummer dat u al had, nooit het nummer in het bericht. De controle gebeurt altijd, ook als het dringend is en ook als de baas het vraagt. Ook wie alleen werkt, kan dit.
    .why = Het bericht komt soms uit de echte mailbox van uw leverancier, waarin een dief is binnengeraakt. Niets ziet er dan vreemd uit, en uw eigen tweede aanmeldstap helpt niet. Geld dat weg is, krijgt u moeilijk terug. Bellen duurt twee minuten.
    .how = Vraag aan wie de facturen betaalt: “Een leverancier mailt een nieuw rekeningnummer. Wat doet u?” Kijk in de boekhouding wie een rekeningnummer kan wijzigen. Vraag uw bank: “Kan een tweede persoon elke betaling goedkeuren boven een bedrag dat we zelf kiezen?”
    .evidence = De regel op papier, en een notitie over de laatste controle: datum, gebeld nummer, en door wie.
    .choice-no = Nee. We doen meestal wat het bericht vraagt.
    .choice-when-odd = Deels. We controleren als iets er vreemd uitziet.
    .choice-habit = Bijna. We controleren altijd, maar geen geschreven regel zegt dat.
    .choice-rule = Ja. We controleren altijd; de regel staat op papier, ook voor de directie.

question-key-person = Kunt u voortwerken als de enige die uw IT kent, plots wegvalt?
    .short = Een vervanger die de IT aankan
    .explanation = In een kleine zaak weet vaak één persoon alles: u, een collega, of één technicus van uw IT-partner. Een vervanger heeft twee dingen nodig: een map die zegt hoe alles werkt, en een eigen toegang. Het mag ook iemand van buiten zijn die u vertrouwt.
    .why = Is die persoon ziek, met vakantie of vertrokken, dan kan niemand een account openen of een domeinnaam verlengen. Wat tien minuten vraagt, duurt dan dagen. Hetzelfde geldt als de enige technicus van uw IT-partner die u kent, van werk verandert.
    .how = Probeer het uit: een halve dag lang beantwoordt die persoon geen vragen en doet de vervanger het werk. Vraag uw IT-partner: “Als de technicus die ons kent morgen stopt, wie neemt dan over, en waar zit ons dossier?”
    .evidence = De inhoudstafel van de map met haar datum, en een notitie over de dag waarop de vervanger het probeerde.
    .choice-one-head = Nee. Alles zit in het hoofd en de handen van één persoon.
    .choice-half = Deels. Er is een map, of een tweede persoon met toegang, niet allebei.
    .choice-untried = Bijna. Een vervanger heeft map en toegang, maar probeerde ze dit jaar niet uit.
    .choice-tried = Ja. Een vervanger heeft map en toegang, en probeerde ze dit jaar uit.

question-admin-skills = Kunnen de mensen die uw clouddiensten instellen, aantonen dat ze dat geleerd hebben?
    .short = Cloud ingesteld door opgeleide mensen
    .explanation = Mail en bestanden, een webshop of een gehuurde server instellen is een vak, en de instellingen veranderen voortdurend. Bewijs is een opleiding of certificaat voor die dienst zelf, niet ouder dan drie jaar. Het gaat om de collega die handig is met computers én om uw IT-partner. Wie twee clouds gebruikt, heeft kennis van beide nodig.
    .why = Volgens het Uptime Institute (2025) had zo’n 40 procent van de bevraagde uitbaters van datacenters in drie jaar een zware storing door een menselijke fout. Meestal was een procedure niet gevolgd, of klopte ze niet. Dat zijn geen kleine zaken. Maar overal geldt: wie de instellingen goed kent, maakt minder fouten.
    .how = Schrijf bij elke belangrijke dienst wie ze instelt, en vraag die persoon: welke opleiding, en wanneer? Microsoft heeft gratis cursussen op Microsoft Learn; ook Google en veel andere makers bieden er aan. Vraag uw IT-partner: “Welke certificaten hebben de technici die voor ons werken, voor welke diensten, en van welk jaar?”
    .evidence = Een lijst van de belangrijkste diensten met voor elk een naam, een opleiding of certificaat en het jaar.
    .choice-by-trying = Nee. Ze leren het al doende, of we weten het niet.
    .choice-experience = Deels. Ze hebben jaren ervaring, maar geen opleiding of certificaat.
    .choice-partly-proven = Bijna. Er is bewijs, maar ouder of niet voor elke belangrijke dienst.
    .choice-proven = Ja. Voor elke belangrijke dienst is er recent bewijs.

question-new-starters = Krijgt een nieuwe collega op de eerste dag de juiste toegang, de regels en een korte uitleg over veiligheid?
    .short = Een veilige eerste dag voor wie begint
    .explanation = Drie dingen horen bij de eerste dag: een account met alleen de toegang die de functie vraagt, één blad met regels en een halfuur uitleg. Dat geldt ook voor jobstudenten, uitzendkrachten en freelancers. Werkt u alleen, kies dan “Niet op ons van toepassing”.
    .why = Wie geen account heeft, leent het wachtwoord van een collega, en die gewoonte blijft. Een nieuwe collega weet nog niet hoe u schrijft; een vals bericht “van de baas” lijkt dus normaal. De NIS2-wet noemt personeel, toegang en opleiding bij haar maatregelen.
    .how = Vraag de nieuwste collega: “Op welke dag kreeg u uw eigen account, en wat werd er uitgelegd?” Microsoft 365: beheercentrum, Gebruikers, Actieve gebruikers. Google Workspace: beheerdersconsole, Directory, Gebruikers. Vraag uw IT-partner: “Hoeveel dagen vooraf moeten we een nieuwe collega melden, en welke toegang geeft u standaard?”
    .evidence = De ingevulde lijst van de nieuwste collega, met datums en een handtekening.
    .choice-unprepared = Nee. De juiste toegang is niet klaar op de eerste dag.
    .choice-access-only = Deels. De toegang is klaar, maar de regels of de uitleg ontbreken.
    .choice-later = Bijna. De toegang op dag één, de rest later of zonder lijst.
    .choice-first-day = Ja. Alle drie op de eerste dag, met een lijst.

action-train-staff = Geef iedereen elk jaar een uur opleiding in cyberbeveiliging
    .why = Het kost een uur en helpt tegen valse berichten en onvoorzichtig delen.
    .step-1 = Kies een datum waarop iedereen er is, en zet die elk jaar in de agenda.
    .step-2 = Neem kant-en-klaar materiaal van Safeonweb en Safeonweb@Work. Voeg twee valse berichten toe die u zelf kreeg.
    .step-3 = Bespreek vier onderwerpen: valse berichten, bestanden delen, de tweede aanmeldstap, en wie ze na een fout verwittigen.
    .step-4 = Noteer wie er was. Herhaal het kort voor wie afwezig was en voor elke nieuwe collega.
    .step-5 = Geef elke drie maanden een korte tip op een vergadering.
    .help = Een collega die goed uitlegt, kan de opleiding geven. Uw IT-partner of een opleidingscentrum kan het ook. Het advies op Safeonweb@Work is gratis.

action-welcome-reports = Maak het makkelijk om een fout te melden, zonder verwijt
    .why = Wie een verwijt vreest, zwijgt. Een melding na vijf minuten kan u veel werk besparen.
    .step-1 = Kies één plaats om te melden: een persoon, een nummer of een mailbox. Kies een vervanger voor de vakantie.
    .step-2 = Zeg het zelf tegen het team: “Wie een verkeerde klik meldt, krijgt een bedankje, nooit een verwijt.” Zet die zin in uw huisregels.
    .step-3 = Spreek af wat gemeld wordt: vreemde berichten, een verkeerde klik, een bestand naar de verkeerde persoon, een verloren telefoon.
    .step-4 = Laat wie de meldingen krijgt, verdachte berichten doorsturen naar verdacht@safeonweb.be. Het Centrum voor Cybersecurity België (CCB) controleert de links en bijlagen.
    .help = Dit kunt u zelf. Uw IT-partner kan een meldknop aan het mailprogramma toevoegen.

action-train-management = Leid zaakvoerders en bestuurders een halve dag op
    .why = U beslist dan met kennis van zaken welke risico’s u neemt en waar uw geld naartoe gaat. Voor een bedrijf dat onder de NIS2-wet valt, is het een wettelijke plicht (artikel 31).
    .step-1 = Kies een opleiding voor wie beslist: risico’s, wettelijke plichten, contracten, wat te doen in nood. Geen technische cursus.
    .step-2 = Vraag om te vertrekken van uw eigen diensten en een voorbeeld uit een kleine zaak. Uw laatste incident of schrikmoment is een goed begin.
    .step-3 = Leg één datum vast voor alle zaakvoerders en bestuurders. Wie afwezig is, volgt de volgende.
    .step-4 = Bewaar het attest, het programma en de namen samen. Zet de volgende keer in de agenda, binnen drie jaar.
    .step-5 = Beslis daarna samen over drie maatregelen voor het komende jaar, en schrijf ze op.
    .help = Een opleidingscentrum, een beroepsfederatie of uw IT-partner kan ze geven. U kunt ook samen het advies van Safeonweb@Work doornemen.

action-set-call-back-rule = Spreek af: eerst bellen bij een nieuw rekeningnummer
    .why = Een telefoontje van twee minuten houdt een valse factuur tegen, ook een die er perfect uitziet.
    .step-1 = Schrijf de regel in drie zinnen. Nieuw of gewijzigd rekeningnummer: eerst een nummer bellen dat we al hadden. Groot gegevensbestand: eerst bellen met wie het vraagt. Geen uitzonderingen.
    .step-2 = Neem de nummers van een oude factuur of uit het contract, nooit uit het bericht. Bewaar ze in één lijst.
    .step-3 = Zeg het zelf tegen het team: “Ik vraag nooit een geheime of dringende betaling. Lijkt het toch zo, bel me dan.”
    .step-4 = Vraag uw bank twee goedkeuringen boven een bedrag dat u kiest. Laat in de boekhouding maar weinig mensen rekeningnummers wijzigen.
    .step-5 = Is er toch verkeerd betaald, bel dan meteen de bank, en daarna de politie. Elk uur telt.
    .help = Dit kunt u zelf. Uw boekhouder en uw bank helpen met de instellingen.

action-prepare-it-deputy = Bereid een vervanger voor op het beheer van uw IT
    .why = Met een vervanger die het al eens probeerde, werkt u voort. En de ander kan met vakantie.
    .step-1 = Kies de vervanger: een collega, een familielid in de zaak, of uw IT-partner.
    .step-2 = Maak één map: de diensten, wie ze instelt, de contracten, de vervaldata, de noodnummers. Bewaar een kopie op papier.
    .step-3 = Voeg een blad toe per terugkerende taak: een nieuwe collega, een vertrek, een vergeten wachtwoord, de controle van de back-up.
    .step-4 = Geef de vervanger een eigen account met de nodige rechten. Geef nooit een wachtwoord door.
    .step-5 = Is er maar één account mogelijk, leg de aanmeldgegevens dan in een gesloten omslag in de kluis. Schrijf erop wie die mag openen.
    .step-6 = Laat de vervanger een halve dag het werk doen, en vul aan wat ontbrak. Herhaal dat elk jaar.
    .help = Wie alles weet, schrijft, en de vervanger stelt de vragen. Uw IT-partner voegt de technische bladen toe.

action-train-cloud-admins = Leid de mensen op die uw cloud instellen
    .why = Eén opleiding kost minder dan één verkeerde instelling, en u maakt ook betere keuzes.
    .step-1 = Schrijf bij elke belangrijke dienst wie ze vandaag instelt en wat die persoon erover leerde.
    .step-2 = Kies de dienst waar een fout het meeste pijn zou doen. Begin daar.
    .step-3 = Kies een cursus van de maker, bijvoorbeeld op Microsoft Learn, of een opleidingscentrum. Maak er werkuren voor vrij.
    .step-4 = Heeft niemand tijd, kies dan een partner met technici die een certificaat voor die dienst hebben. Vraag om het te zien.
    .step-5 = Probeer nieuwe instellingen eerst uit op een testaccount, en noteer wat verandert. Fris de kennis om de twee tot drie jaar op.
    .help = De makers van uw diensten publiceren cursussen. Uw IT-partner kan een collega opleiden terwijl ze samenwerken.

action-welcome-new-colleagues = Maak een lijst voor de eerste dag van een nieuwe collega
    .why = Gewoontes ontstaan op de eerste dag. Met een lijst hoeft niemand aan alles te denken.
    .step-1 = Schrijf de lijst: account, rol, tweede aanmeldstap, wachtwoordkluis, toestel, sleutel van de deur.
    .step-2 = Spreek af wie een nieuwe collega meldt, aan wie, en hoeveel dagen vooraf.
    .step-3 = Voeg uw regels toe: wachtwoorden, bestanden delen, privétoestellen, AI-tools, wie u na een fout verwittigt. De nieuwe collega leest en tekent ze. Nog geen regels? Begin dan met één blad.
    .step-4 = Voorzie een halfuur: toon een vals bericht, hoe u bestanden deelt, en de regel voor nieuwe rekeningnummers.
    .step-5 = Vraag na een maand wat ontbrak en neem toegang weg die niet gebruikt wordt. Bewaar de lijst: ze helpt ook bij een vertrek.
    .help = Wie het personeel opvolgt, maakt de lijst. Uw IT-partner maakt het account op tijd klaar.
