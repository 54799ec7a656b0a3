### Back-up en continuïteit: gegevens terugkrijgen, en weten wat samen uitvalt.

domain-continuity = Back-up en continuïteit
    .about = Of u uw gegevens terugkrijgt en kunt doorwerken als een dienst stilvalt.

question-independent-backup = Hebt u een eigen kopie van uw cloudgegevens, los van de leverancier?
    .short = Eigen back-up op een andere plaats
    .explanation = Een prullenbak is geen back-up: na enkele weken wordt hij vanzelf leeggemaakt. Een kopie bij dezelfde leverancier verdwijnt samen met uw account. Uw eigen kopie staat bij een andere leverancier of op een schijf elders, en wordt vanzelf gemaakt. Denk aan mail, bestanden, boekhouding en webshop.
    .why = Microsoft 365 bewaart verwijderde bestanden 93 dagen, en verwijderde mail standaard 14 dagen, hoogstens 30. Google Workspace kan bestanden en mail terughalen tot 25 dagen nadat de prullenbak leeggemaakt is. Wie het later merkt, is ze kwijt. En bij de brand bij OVHcloud in 2021 verloor een klant ook de back-up waarvoor hij betaalde: die stond in het gebouw dat afbrandde.
    .how = Zoek een factuur of een programma voor de back-up van Microsoft 365, Google Workspace of uw webshop. Open het en lees de datum van de laatste geslaagde kopie. Of vraag uw IT-partner: “Als ons account morgen verdwijnt, waar staat dan de kopie van onze mail, bestanden en boekhouding?”
    .evidence = Een rapport of schermafdruk met de datum van de laatste kopie, welke diensten erin zitten en waar ze staat.
    .choice-none = Nee. We rekenen op de prullenbak of op kopieën van de leverancier.
    .choice-by-hand = Deels. Iemand maakt af en toe met de hand een kopie.
    .choice-some-services = Bijna. Van sommige belangrijke diensten is er automatisch een kopie elders, van andere niet.
    .choice-all-services = Ja. Van alle belangrijke diensten is er automatisch een kopie elders.

question-restore-test = Hebt u het voorbije jaar geprobeerd om gegevens uit uw back-up terug te zetten?
    .short = Terugzetten van back-up elk jaar getest
    .explanation = Wie gegevens terugzet, ziet of de kopie echt bruikbaar is en hoelang het duurt. Eén echt herstel na een incident telt als test. Noteer hoelang het duurde: zo lang zou uw zaak moeten wachten.
    .why = Een kopie kan maandenlang onvolledig zijn zonder dat iemand het ziet. U ontdekt het dan op de slechtste dag. In een enquête van 2018 testte 23 procent van de bedrijven zijn herstelplan nooit. Een kleine test duurt een uur en neemt de twijfel weg.
    .how = Open uw back-upprogramma en zoek de geschiedenis van het terugzetten. Of vraag uw IT-partner: “Wanneer hebt u voor het laatst een mailbox, map of databank van ons teruggezet, en hoelang duurde dat?” Kan niemand een datum noemen, dan is er niet getest.
    .evidence = Een korte notitie: datum, wat teruggezet is, door wie, hoelang het duurde, wat niet lukte.
    .choice-never = Nee. We hebben het nooit geprobeerd, of er is geen back-up.
    .choice-over-a-year = Niet onlangs. De laatste keer is meer dan een jaar geleden.
    .choice-part = Bijna. Het voorbije jaar, maar niet elke belangrijke dienst, of zonder notities.
    .choice-full = Ja. Het voorbije jaar, voor elke belangrijke dienst, met notities.

question-shared-dependency = Weet u welke van uw diensten samen zouden stilvallen, en waarom?
    .short = Zicht op diensten die samen uitvallen
    .explanation = Diensten die los van elkaar lijken te staan, hangen vaak van hetzelfde af: één aanmelding, één domeinnaam, één hostingbedrijf. Valt dat weg, dan vallen ze allemaal stil. Een tweede cloud is niet altijd het antwoord: elke cloud brengt eigen instellingen en mogelijke fouten mee. Zonder iemand die ze onder de knie heeft, valt u misschien vaker stil, niet minder vaak.
    .why = Op 29 oktober 2025 duurde een storing in een deel van de cloud van Microsoft meer dan acht uur. Ze trof ook delen van Microsoft 365 en het aanmelden. Met een lijst telefoonnummers op papier bereikt u uw klanten op zo’n dag toch. Vakmensen waarschuwen dat meerdere clouds u zonder de nodige kennis niet veiliger maken.
    .how = Neem uw belangrijke diensten een voor een. Meldt u zich aan met een Microsoft- of Google-account? Onder welke domeinnaam draait de dienst? Het contract of de lijst van subverwerkers (de leveranciers van uw leverancier) noemt het hostingbedrijf. Vraag de leverancier: “Op wiens cloud draait uw dienst, en wat doen wij als die een dag uitvalt?”
    .evidence = Een tabel van één bladzijde: dienst, aanmelding, domeinnaam, hostingbedrijf, wat u een dag zonder doet.
    .choice-not-looked = Nee. We hebben nooit bekeken wat onze diensten gemeen hebben.
    .choice-in-heads = Deels. We hebben er een idee van, maar er staat niets op papier.
    .choice-no-fallback = Bijna. Het staat op papier, maar zonder plan voor een dag uitval.
    .choice-fallback = Ja. Het staat op papier, met een plan voor een dag uitval.

question-backup-locked = Is één kopie van uw gegevens vergrendeld, zodat zelfs een beheerder ze niet kan wissen?
    .short = Eén kopie die niemand kan wissen
    .explanation = Een vergrendelde kopie kan een vast aantal weken niet gewijzigd of gewist worden, met welk account ook. Back-upprogramma’s noemen dat “immutable”. Een schijf die losgekoppeld is en elders ligt, doet hetzelfde: niemand kan ze van op afstand wissen. “Recent” betekent hier: hoogstens een week oud.
    .why = Met een beheerdersaccount kan iemand de back-ups samen met de gegevens wissen. Criminelen die bestanden blokkeren en losgeld vragen, mikken ook op de back-ups: met een goede kopie hoeft niemand te betalen. Eén verkeerde klik kan dezelfde schade aanrichten. Een vergrendelde kopie overleeft beide.
    .how = Open uw back-upprogramma en zoek “immutable” of “onveranderbaar”. In Amazon S3-opslag heet het “Object Lock”. Een netwerkschijf (NAS) heeft soms vergrendelde momentopnamen (snapshots). Of vraag uw IT-partner: “Als iemand uw wachtwoord en het onze heeft, welke kopie van onze gegevens kan hij dan niet wissen, en hoelang?”
    .evidence = Een schermafdruk van de vergrendeling en hoelang ze duurt. Of de datum op de losgekoppelde schijf, en waar die ligt.
    .choice-none = Nee. Onze gewone beheerders kunnen elke kopie wissen, of er is geen eigen back-up.
    .choice-own-login = Deels. De back-up heeft een eigen account, maar dat kan alles wissen.
    .choice-part = Bijna. Eén kopie is vergrendeld of losgekoppeld, maar onvolledig of niet recent.
    .choice-locked = Ja. Eén recente kopie van al het belangrijke is vergrendeld of losgekoppeld.

question-recovery-targets = Weet u hoelang u elke belangrijke dienst kunt missen, en hoeveel werk u kunt verliezen?
    .short = Langste wachttijd en verlies bepaald
    .explanation = Twee getallen per dienst volstaan, en u bepaalt ze, niet de technicus. Na hoeveel uur of dagen zonder de dienst doet het echt pijn? En hoeveel uur werk mag verloren gaan, omdat het na de laatste kopie kwam? In contracten heten die RTO en RPO.
    .why = Zonder die getallen gokt iedereen. U rekent in uren en uw IT-partner in dagen, of u betaalt voor een snelheid die niemand nodig heeft. Een kassa mist u na tien minuten; een oud archief kan een week wachten. De getallen tonen waar u moet beginnen.
    .how = Vraag de mensen die een dienst elke dag gebruiken: “Na hoelang verliezen we klanten of geld, en hoeveel kunnen we opnieuw invoeren?” Het back-upprogramma toont hoe vaak er een kopie gemaakt wordt. Vraag daarna uw IT-partner: “Als deze dienst vandaag uitvalt, wanneer hebben we hem terug, en hoeveel werk is dan weg?”
    .evidence = Een tabel: dienst, langste wachttijd, grootste verlies, hoe vaak gekopieerd, hoelang het laatste terugzetten duurde.
    .choice-none = Nee. Niemand heeft er ooit over nagedacht.
    .choice-feeling = Deels. We hebben er een idee van, maar er staat niets op papier.
    .choice-uncompared = Bijna. Het staat op papier, maar onvolledig of niet vergeleken met back-up en contracten.
    .choice-compared = Ja. Het staat op papier voor elke belangrijke dienst, vergeleken met back-up en contracten.

question-paper-plan = Hebt u een plan op papier voor een dag zonder internet, mail, kassa of cloud?
    .short = Papieren plan voor een dag uitval
    .explanation = Het gaat om een dag zonder internet, mail, kassa of bestanden, wat de oorzaak ook is. Eén bladzijde zegt telkens hoe u voortdoet: wie belt wie, hoe noteert u bestellingen, hoe betalen klanten. Op papier, want misschien zijn het net de schermen die uitvallen. “Volledig” betekent dat ze er alle vier op staan, of zoveel als u er hebt.
    .why = Op 18 november 2025 was er een storing bij Cloudflare, een bedrijf waarlangs veel websites bereikbaar zijn. Het ergste duurde meer dan drie uur; na bijna zes uur werkte alles weer. Niemand buiten Cloudflare kon de storing oplossen. Met één bladzijde en een bestelboekje bij de hand kunt u op zo’n dag klanten blijven bedienen.
    .how = Vraag twee collega’s: “Het internet is weg. Hoe nemen we vandaag bestellingen en betalingen aan?” Kijk waar het plan ligt: in een kast of in de cloud? Vraag uw IT-partner en de leverancier van uw kassa: “Wat werkt er nog zonder internet, en hoelang?”
    .evidence = De afgedrukte bladzijde met de datum, en de plaats waar iedereen ze vindt.
    .choice-none = Nee. Er is geen plan, of alleen in de hoofden van mensen.
    .choice-screen = Deels. Er is een plan, maar alleen op een computer of in de cloud.
    .choice-gaps = Bijna. Op papier, maar onvolledig, moeilijk te vinden of meer dan een jaar oud.
    .choice-ready = Ja. Op papier, volledig, het voorbije jaar nagekeken, en iedereen vindt het.

question-outage-alert = Weet u van een storing nog vóór uw klanten bellen?
    .short = Storingen bekend vóór klanten bellen
    .explanation = Een dienst van buitenaf kan uw website of webshop om de paar minuten bezoeken en u een bericht sturen als er geen antwoord komt. Voor mail en bestanden verwittigt de leverancier u. Het bericht moet langs een andere weg komen dan de dienst die uitvalt. Aan een mail hebt u niets als de mail platligt.
    .why = Niemand herstelt een storing die niemand gezien heeft. Op 5 december 2025 liep een wijziging fout bij Cloudflare, een bedrijf waarlangs veel websites bereikbaar zijn. Ongeveer 28 procent van het webverkeer dat het verwerkt, was 25 minuten lang verstoord. Met een bericht van de leverancier weet u dat de fout elders ligt: u informeert uw klanten en blijft van uw eigen instellingen af.
    .how = Microsoft 365: beheercentrum, pagina “Servicestatus” (“Service health”). Google Workspace: beheerdersconsole, Beveiliging, “Meldingencentrum” (“Alert center”). Allebei kunnen ze berichten sturen. Vraag voor de website uw hostingbedrijf of IT-partner: “Wie krijgt een bericht als onze website niet antwoordt, en na hoeveel minuten? Ook in het weekend?”
    .evidence = Een schermafdruk van wat bewaakt wordt en wie het bericht krijgt, of het laatste bericht met de datum.
    .choice-customers = Nee. Meestal horen we het van klanten.
    .choice-by-chance = Deels. Meestal zien we het zelf, toevallig of tijdens het werk.
    .choice-some = Bijna. Er komt een bericht, maar niet voor alles, of bij slechts één persoon.
    .choice-all = Ja. Voor elke belangrijke dienst krijgen minstens twee mensen een bericht.

question-several-zones = Als één datacenter uitvalt, draaien uw belangrijkste servers dan verder in een ander?
    .short = Belangrijkste servers in twee datacenters
    .explanation = Grote leveranciers verdelen een regio in zones: een of meer datacenters met eigen stroom en koeling. Wat in twee zones draait, kan doorgaan als er een uitvalt, meestal eenvoudiger dan met een tweede leverancier: één account, één factuur. Uw eigen serverlokaal telt als één plaats. Hebt u geen servers, ook geen gehuurde, kies dan “Niet op ons van toepassing”.
    .why = In één gebouw legt een stroomonderbreking of een kabelbreuk alles stil. U wacht dan op een herstelling die u niet in de hand hebt. Zones helpen niet tegen alles. Volgens de pers vielen op 1 maart 2026 in de Verenigde Arabische Emiraten twee van de drie zones van Amazon uit na aanvallen met drones. Een kopie verder weg blijft dus nodig.
    .how = Amazon Web Services: “Availability Zone” bij elke server, “Multi-AZ” bij databanken. Microsoft Azure: “beschikbaarheidszone” bij elke virtuele machine. Elders noemt de pagina van de server vaak de stad of het datacenter. Vraag uw IT-partner of hostingbedrijf: “In welk gebouw staat elk van onze servers, en wat neemt over als het uitvalt? Wanneer is dat voor het laatst geprobeerd?”
    .evidence = De lijst van servers met hun zone of gebouw, en een gedateerde notitie over de laatste test.
    .choice-one-place = Nee. Alles staat op één plaats, en niets ligt klaar om elders te herbeginnen.
    .choice-rebuild = Deels. Alles staat op één plaats, maar met een kopie elders kunnen we herbeginnen.
    .choice-some = Bijna. Twee plaatsen, maar niet voor elke belangrijke server, of dit jaar niet getest.
    .choice-all = Ja. Elke belangrijke server heeft een tweede plaats, en dat is dit jaar getest.

question-two-providers = Hebt u de mensen en de oefening om dezelfde dienst bij twee cloudleveranciers te laten draaien?
    .short = Mensen en oefening voor twee leveranciers
    .explanation = Het gaat om hetzelfde dat bij twee cloudleveranciers draait, zodat de ene overneemt als de andere uitvalt (multicloud). Mail bij de ene en een webshop bij de andere is iets anders. Gebruikt u één leverancier, of draait er niets dubbel, kies dan “Niet op ons van toepassing”.
    .why = Een tweede leverancier verkleint het risico dat een storing bij een van de twee u stillegt. Maar hij brengt ook instellingen, koppelingen en eigen fouten mee. Vakmensen waarschuwen dat u zonder mensen die beide beheersen misschien vaker stilvalt, niet minder vaak. We kennen geen studie die het gemeten heeft. Mensen en oefening maken het verschil.
    .how = Zoek op uw facturen namen als Amazon Web Services, Microsoft Azure, Google Cloud of OVHcloud. Zoek voor wat dubbel draait het stappenplan en de datum van de laatste overschakeling. Vraag daarna uw IT-partner: “Wie kan ons vanavond overschakelen, behalve u, en hoelang duurde het de laatste keer?”
    .evidence = Het stappenplan, en een gedateerde notitie over de laatste overschakeling: door wie, hoelang, wat niet lukte.
    .choice-never = Nee. We hebben het overschakelen nooit geprobeerd.
    .choice-old = Deels. We hebben het geprobeerd, maar meer dan een jaar geleden.
    .choice-one-person = Bijna. Het voorbije jaar geprobeerd, maar slechts één persoon kan het, of zonder stappenplan.
    .choice-ready = Ja. Het voorbije jaar geprobeerd; twee mensen kunnen het met een stappenplan.

action-start-independent-backup = Start een automatische back-up op een andere plaats
    .why = Zo krijgt u terug wat gewist, geblokkeerd of verloren is, wat er ook gebeurt met uw account bij de leverancier.
    .step-1 = Kies de drie diensten waar u niet zonder kunt. Meestal zijn dat mail, bestanden en boekhouding of webshop.
    .step-2 = Vraag uw IT-partner een back-up die elke dag vanzelf loopt, bij een andere leverancier of op een andere plaats.
    .step-3 = Geef de back-up een eigen account met een tweede aanmeldstap. Vraag ook een kopie die enkele weken lang niet gewijzigd kan worden (“immutable”).
    .step-4 = Laat een bericht sturen als een kopie mislukt, en spreek af wie het leest.
    .step-5 = Zet meteen één bestand en één mail terug. Noteer de datum en hoelang het duurde.
    .help = Uw IT-partner zet dit op in een dag of twee. Vraag de makers van uw boekhouding en webshop welke exportmogelijkheden ze bieden.

action-export-key-data = Maak deze week een volledige kopie van het belangrijkste
    .why = Het is nog geen back-up die vanzelf loopt. Maar gebeurt er volgende week iets, dan staat uw zaak er nog.
    .step-1 = Neem uw boekhouding, klantenbestand en webshop. Zoek “Exporteren” of “Back-up” in de instellingen en download alles.
    .step-2 = Voeg de mappen en contacten toe die u niet kunt missen.
    .step-3 = Zet alles op een versleutelde externe schijf. Windows Pro doet dat met “BitLocker”, een Mac met “Schijfhulpprogramma”. Bewaar het wachtwoord op een veilige plaats.
    .step-4 = Open enkele bestanden vanaf de schijf, koppel de schijf los en bewaar ze elders. Schrijf de datum erop en herhaal dit elke maand.
    .help = U of een collega kan dit. De helpdesk van de maker toont waar de export zit.

action-test-restore = Zet bij wijze van test iets terug uit de back-up
    .why = Daarna weet u dat het werkt en hoelang het duurt. Dat is meer waard dan elke belofte.
    .step-1 = Kies één mailbox, één map en de gegevens van één belangrijk programma.
    .step-2 = Laat ze op een aparte plaats terugzetten, zodat niets van vandaag overschreven wordt.
    .step-3 = Laat alles nakijken door iemand die er elke dag mee werkt: is het volledig, gaat het open, hoe oud is het?
    .step-4 = Noteer de datum, hoeveel uur het duurde en wat fout liep.
    .step-5 = Los op wat fout liep, en zet de volgende test over zes maanden in uw agenda.
    .help = Uw IT-partner doet dit in enkele uren. Vraag om er één keer bij te zijn.

action-map-shared-dependencies = Schrijf op wat uw diensten gemeen hebben
    .why = De tabel past op één bladzijde, en toont waar één storing het meeste werk zou stilleggen.
    .step-1 = Zet uw belangrijke diensten onder elkaar. Noteer ernaast hoe u zich aanmeldt, de domeinnaam en het hostingbedrijf.
    .step-2 = Geef dezelfde kleur aan wat hetzelfde is. De grootste groep is wat samen zou stilvallen.
    .step-3 = Beslis voor die groep hoe u een dag zonder werkt: telefoon, papier, een tweede mailadres, betalingen met de hand.
    .step-4 = Bewaar de belangrijkste telefoonnummers, de contracten en de tabel zelf buiten die groep, bijvoorbeeld op papier.
    .step-5 = Denk goed na vóór u een tweede cloud toevoegt. Dat helpt alleen als iemand hem onder de knie heeft en u het overschakelen elk jaar uitprobeert.
    .help = Begin zelf, een namiddag volstaat. Uw IT-partner kent de hostingbedrijven en de domeinnaam.

action-lock-backup-copy = Vergrendel één kopie van uw back-up
    .why = Wat er ook gewist wordt, per ongeluk of met opzet: met deze kopie kunt u opnieuw beginnen.
    .step-1 = Vraag uw IT-partner of de maker van uw back-upprogramma of het kopieën kan vergrendelen (“immutable”).
    .step-2 = Zet de vergrendeling eerst een week aan, want inkorten kan daarna vaak niet meer. Gaat alles goed, maak er dan minstens vier weken van.
    .step-3 = Kan vergrendelen niet? Gebruik om beurten twee versleutelde externe schijven. Kopieer elke week, koppel de schijf los en bewaar ze in een ander gebouw.
    .step-4 = Geef de back-up een eigen account met een tweede aanmeldstap. Gebruik niet het Microsoft- of Google-account van elke dag.
    .step-5 = Laat uw IT-partner proberen een vergrendelde kopie te wissen. Dat moet mislukken. Zet daarna één bestand terug uit die kopie en noteer de datum.
    .help = Uw IT-partner stelt de vergrendeling in. Voor de schijven kunt u zelf zorgen.

action-set-recovery-targets = Bepaal hoelang u elke dienst kunt missen
    .why = Twee getallen per dienst besparen u later lange discussies, en ook geld.
    .step-1 = Neem de vijf belangrijkste diensten uit uw lijst. Ga rond de tafel zitten met de mensen die ze elke dag gebruiken.
    .step-2 = Kies voor elke dienst de langste wachttijd: een uur, een halve dag, een dag, een week. Denk aan de drukste dag van het jaar.
    .step-3 = Kies hoeveel werk u opnieuw zou kunnen doen: een uur, een dag, een week. Minstens zo vaak moet er een kopie komen.
    .step-4 = Noteer ernaast hoe het vandaag is: hoe vaak gekopieerd, hoelang terugzetten duurt, wat het contract belooft. Vraag wat u niet weet.
    .step-5 = Klopt het niet met elkaar? Laat vaker kopiëren, regel een manier om zonder de dienst te werken, of aanvaard het en schrijf dat op.
    .step-6 = Bewaar de getallen bij uw lijst van diensten, en bekijk ze elk jaar opnieuw.
    .help = U weet wat uw zaak kan dragen. Uw IT-partner zegt wat mogelijk is en wat het kost.

action-prepare-paper-day = Zet een doos klaar voor een dag zonder schermen
    .why = Een plan werkt alleen als alles klaarligt. In een namiddag is de doos gevuld.
    .step-1 = Vul één doos per vestiging: bestelboekjes, ontvangstbewijzen, de prijslijst, de telefoonlijst, het plan zelf, schrijfgerief.
    .step-2 = Probeer het internet van een telefoon uit op één computer en op de kassa. Neem liefst een ander netwerk dan uw vaste lijn.
    .step-3 = Vraag de leverancier van uw betaalterminal: werkt die zonder uw internetlijn, bijvoorbeeld op het mobiele netwerk? Zo niet, beslis dan wat u in de plaats aanvaardt, zoals cash of een overschrijving.
    .step-4 = Vraag de leverancier van uw kassa en uw boekhouder hoe u verkopen zonder kassa noteert, en hoe u ze achteraf invoert.
    .step-5 = Spreek af wie beslist om op papier over te schakelen, en wie alles achteraf invoert.
    .step-6 = Werk één uur met de doos, vul aan wat ontbrak, en herhaal het elk jaar.
    .help = U en uw collega’s kunnen dit zelf. De leveranciers van kassa en terminal beantwoorden de vragen.

action-set-up-outage-alerts = Krijg storingen gemeld op uw telefoon
    .why = U weet het binnen enkele minuten, en kunt uw klanten inlichten vóór ze het vragen.
    .step-1 = Noteer wat bewaakt moet worden: website, webshop, boekingspagina, mail, bestanden, kassa.
    .step-2 = Vraag uw hostingbedrijf of IT-partner om elke vijf minuten een controle van buitenaf. Die stuurt een sms of appbericht naar twee telefoons.
    .step-3 = Zet de berichten voor mail en bestanden aan. Microsoft 365: “Servicestatus” (“Service health”) in het beheercentrum. Google Workspace: “Meldingencentrum” (“Alert center”) in de beheerdersconsole.
    .step-4 = Laat die berichten ook sturen naar een adres buiten die dienst. Schrijf u in op de statuspagina’s van uw andere leveranciers.
    .step-5 = Spreek af wat er na een bericht gebeurt. Ligt de fout bij ons of bij de leverancier? Wie licht collega’s en klanten in, en wie bellen we?
    .step-6 = Probeer het uit op een rustig moment. Komt het bericht op beide telefoons aan, ook ’s avonds?
    .help = Uw IT-partner of hostingbedrijf zet dit op in een uur of twee. Veel hostingbedrijven bieden het al aan.

action-spread-over-zones = Laat uw belangrijkste servers in twee datacenters draaien
    .why = Een storing in één gebouw legt u dan niet meer stil, en u houdt één leverancier en dezelfde tools.
    .step-1 = Maak met uw IT-partner een lijst van servers en databanken: waar elk staat, en wat ermee stilvalt.
    .step-2 = Beslis of u het nodig hebt. Kunt u een dag wachten, dan volstaan misschien een kopie elders en een stappenplan om te herbeginnen.
    .step-3 = Begin met de databank en de website. Vraag het hostingbedrijf wat er kant-en-klaar is: “Multi-AZ”, zoneredundantie, een tweede server in een ander gebouw.
    .step-4 = Vraag de prijs voor een jaar. Vergelijk die met wat een dag stilstand u kost.
    .step-5 = Bewaar de back-up buiten de twee datacenters: in een andere regio of bij een andere leverancier.
    .step-6 = Probeer het overschakelen op een rustig moment uit, noteer wat niet lukte, en herhaal het elk jaar.
    .help = Uw IT-partner of hostingbedrijf zet het op. U beslist hoelang u kunt wachten.

action-weigh-second-provider = Beslis of de tweede leverancier de moeite loont
    .why = Vakmensen waarschuwen dat u met een tweede leverancier ook vaker kunt stilvallen. Enkele eigen cijfers tonen wat voor u geldt.
    .step-1 = Noteer de storingen van de voorbije twee jaar en hoelang ze duurden. Duid aan welke van de leverancier kwamen, en welke van eigen wijzigingen of fouten.
    .step-2 = Noteer wat de twee gemeen hebben: aanmelding, domeinnaam, de koppeling ertussen, de enige persoon die beide kent. Dat valt samen stil.
    .step-3 = Tel op wat de tweede per jaar kost: abonnementen, onderhoud, opleiding, oefeningen.
    .step-4 = Vergelijk met één leverancier, twee datacenters en een back-up bij iemand anders.
    .step-5 = Beslis: beide houden en oefenen, of terug naar één. Schrijf op waarom, en bekijk het over een jaar opnieuw.
    .help = Uw IT-partner brengt de cijfers mee. Vraag een tweede mening aan iemand die geen van beide verkoopt.

action-drill-provider-switch = Oefen het overschakelen naar de tweede leverancier
    .why = Een reserve die al eens uitgeprobeerd is, neemt over als het moet. Wat tijdens een oefening fout loopt, kost u weinig.
    .step-1 = Duid twee mensen aan die beide leveranciers onder de knie hebben, bijvoorbeeld een collega en een technicus van uw IT-partner.
    .step-2 = Schrijf het stappenplan op twee bladzijden: wie beslist, domeinnaam, gegevens, aanmelding, bericht aan de klanten. Druk het af.
    .step-3 = Kijk na of de gegevens bij de tweede leverancier recent zijn, en of u daar binnen kunt zonder de eerste.
    .step-4 = Kies een rustig moment en werk een uur of twee bij de tweede leverancier. Noteer de tijden en wat niet lukte.
    .step-5 = Schakel ook terug, want dat is vaak het moeilijkste. Kijk na of er niets ontbreekt of dubbel is.
    .step-6 = Los op wat niet lukte. Laat de tweede persoon het de volgende keer doen, minstens één keer per jaar.
    .help = Uw IT-partner leidt de oefening. Een collega die de dienst gebruikt, kijkt na of alles werkt.
