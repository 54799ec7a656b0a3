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
    .explanation = Gegevens terugzetten toont of de kopie echt bruikbaar is en hoelang het duurt. Eén echt herstel na een incident telt als test. Noteer hoelang het duurde: zo lang zou uw zaak moeten wachten.
    .why = Een kopie kan maandenlang onvolledig zijn zonder dat iemand het ziet. U ontdekt het dan op de slechtste dag. In een enquête van 2018 testte 23 procent van de bedrijven zijn herstelplan nooit. Een kleine test duurt een uur en neemt de twijfel weg.
    .how = Open uw back-upprogramma en zoek de geschiedenis van het terugzetten. Of vraag uw IT-partner: “Wanneer hebt u voor het laatst een mailbox, map of databank van ons teruggezet, en hoelang duurde dat?” Kan niemand een datum noemen, dan is er niet getest.
    .evidence = Een korte notitie: datum, wat teruggezet is, door wie, hoelang het duurde, wat niet lukte.
    .choice-never = Nee. We hebben het nooit geprobeerd, of er is geen back-up.
    .choice-over-a-year = Niet onlangs. De laatste keer is meer dan een jaar geleden.
    .choice-part = Bijna. Het voorbije jaar, maar niet elke belangrijke dienst, of zonder notities.
    .choice-full = Ja. Het voorbije jaar, voor elke belangrijke dienst, met notities.

question-shared-dependency = Weet u welke van uw diensten samen zouden stilvallen, en waarom?
    .short = Zicht op diensten die samen uitvallen
    .explanation = Diensten die los van elkaar lijken te staan, hangen vaak aan hetzelfde vast: één login, één domeinnaam, één hostingbedrijf. Valt dat ene stil, dan vallen ze allemaal stil. Een tweede cloud is niet altijd het antwoord: elke cloud brengt eigen instellingen en mogelijke fouten mee. Zonder iemand die ze onder de knie heeft, valt u misschien vaker stil, niet minder vaak.
    .why = Op 29 oktober 2025 duurde een storing in een deel van de cloud van Microsoft meer dan acht uur. Ze trof ook delen van Microsoft 365 en het aanmelden. Met een lijst telefoonnummers op papier bereikt u uw klanten op zo’n dag toch. Vakmensen waarschuwen dat meerdere clouds zonder de nodige kennis u niet veiliger maken.
    .how = Neem uw belangrijke diensten een voor een. Meldt u zich aan met een Microsoft- of Google-account? Onder welke domeinnaam draait de dienst? Het contract of de lijst van subverwerkers (de leveranciers van uw leverancier) noemt het hostingbedrijf. Vraag de leverancier: “Op wiens cloud draait uw dienst, en wat doen wij als die een dag uitvalt?”
    .evidence = Een tabel van één bladzijde: dienst, login, domeinnaam, hostingbedrijf, wat u een dag zonder doet.
    .choice-not-looked = Nee. We hebben nooit bekeken wat onze diensten gemeen hebben.
    .choice-in-heads = Deels. We hebben er een idee van, maar er staat niets op papier.
    .choice-no-fallback = Bijna. Het staat op papier, maar zonder plan voor een dag uitval.
    .choice-fallback = Ja. Het staat op papier, met een plan voor een dag uitval.

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
    .step-5 = Denk goed na voor u een tweede cloud toevoegt. Dat helpt alleen als iemand hem onder de knie heeft en u het overschakelen elk jaar uitprobeert.
    .help = Begin zelf, een namiddag volstaat. Uw IT-partner kent de hostingbedrijven en de domeinnaam.
