### Incidenten en NIS2: wat er gebeurt als het misloopt, en wie het moet weten.

domain-incidents = Incidenten en NIS2
    .about = Wie u belt als er iets misloopt, en wat u volgens de wet moet melden.

question-incident-contacts = Weet iedereen wie hij moet bellen en waar hij moet afblijven als er iets niet klopt?
    .short = Noodnummers en eerste stappen bekend
    .explanation = Er klopt iets niet als bestanden niet meer opengaan, klanten vreemde berichten krijgen of geld naar een onbekende rekening vertrekt. Op dat moment wil niemand nog een nummer zoeken. Eén kaart met nummers en eerste stappen volstaat. Ze is van papier, want misschien ligt net de mail plat.
    .why = Het eerste uur bepaalt vaak hoever de schade reikt. Zonder nummer bij de hand gaan mensen wachten, zoeken of zelf proberen. Zo wissen ze soms net de sporen die een expert nodig heeft.
    .how = Vraag vandaag aan twee collega’s: “Op uw scherm staat dat u losgeld moet betalen. Wat doet u eerst, en wie belt u?” Vraag daarna uw IT-partner: “Welk nummer bellen we ’s avonds of in het weekend, en hoe snel antwoordt er iemand?”
    .evidence = Een foto van de kaart aan de muur, met de datum van de laatste controle.
    .choice-improvise = Nee. Ieder zou doen wat op dat moment goed lijkt.
    .choice-in-heads = Deels. Iemand weet het, maar er staat niets op papier.
    .choice-incomplete = Bijna. Het is opgeschreven, maar onvolledig, niet nagekeken of niet bij iedereen bekend.
    .choice-everyone = Ja. Iedereen heeft nummers en eerste stappen op papier, dit jaar nagekeken.

question-nis2-scope = Weet u of de NIS2-wet voor uw bedrijf geldt?
    .short = NIS2-situatie nagekeken en in orde
    .explanation = NIS2 is de naam van Europese regels voor cyberbeveiliging; de Belgische wet geldt sinds 18 oktober 2024. Ze geldt voor bedrijven die een dienst van haar lijst leveren, in de regel vanaf een middelgrote omvang. Dat is 50 mensen of meer, of zowel omzet als balanstotaal boven 10 miljoen euro. Ligt er maar één van de twee boven, vraag het dan aan het Centrum voor Cybersecurity België (CCB). Sommige diensten, bijvoorbeeld in telecom of internet, vallen er ongeacht de grootte onder.
    .why = Een bedrijf dat onder de wet valt, moet zich registreren, beveiligingsmaatregelen nemen en ernstige incidenten melden. De registratietermijnen liepen af op 18 december 2024 voor digitale dienstverleners, en op 18 maart 2025 voor de andere. Wie te laat is, registreert zich zonder uitstel. Ook als u niet onder de wet valt, kan een klant die er wel onder valt naar uw beveiliging vragen.
    .how = Doe de officiële test van het Centrum voor Cybersecurity België op atwork.safeonweb.be/nis2. Kijk naar de diensten die u echt levert, ook als nevenactiviteit. Vraag uw boekhouder: “Wat zijn ons personeelsaantal, onze omzet en ons balanstotaal, de groep meegerekend?”
    .evidence = Het gedateerde resultaat van de test en, als u onder de wet valt, de bevestiging van uw registratie.
    .choice-never = Nee. We hebben ons dat nog nooit afgevraagd.
    .choice-unsure = Nog niet. We hoorden ervan, maar deden de test nog niet.
    .choice-in-unregistered = Ja. De wet geldt voor ons, maar we zijn nog niet geregistreerd.
    .choice-out-checked = Ja. Ze geldt niet voor ons: dat zegt de officiële test.
    .choice-in-registered = Ja. De wet geldt voor ons, en we zijn geregistreerd.

question-incident-deadlines = Kunt u een ernstig incident binnen 24 uur aan het CCB melden, en uitgebreider binnen 72 uur?
    .short = Klaar voor de meldtermijnen van NIS2
    .explanation = Een bedrijf onder NIS2 meldt een ernstig (“significant”) incident aan het Centrum voor Cybersecurity België (CCB). Een eerste waarschuwing vertrekt binnen 24 uur en een uitgebreidere melding binnen 72 uur, te rekenen vanaf het moment dat u het weet. Een eindverslag volgt binnen een maand na die melding.
    .why = Op zo’n moment is iedereen bezig met herstellen. Wie dan nog moet uitzoeken waar en hoe hij moet melden, verliest uren. Melden maakt u op zich niet méér aansprakelijk. Het brengt er mensen bij die kunnen helpen.
    .how = Vraag aan wie zou melden: “Waar meldt u, wat hebt u nodig, en wie doet het als u er niet bent?” Vraag uw IT-partner: “Hoe snel verwittigt u ons bij een ernstig incident, ook ’s nachts?”
    .evidence = Een notitie met de stappen, de namen van twee mensen die mogen melden en de datum van de laatste oefening.
    .choice-look-up = Nee. We zouden eerst moeten opzoeken hoe het werkt.
    .choice-incomplete = Deels. Iemand weet hoe, maar een notitie of een vervanger ontbreekt.
    .choice-unpractised = Bijna. Notitie en vervanger zijn er, maar zonder oefening dit jaar.
    .choice-practised = Ja. Notitie en vervanger zijn er, en we hebben dit jaar geoefend.

question-breach-report = Zou u weten hoe u een lek van persoonsgegevens binnen 72 uur meldt?
    .short = Klaar om een datalek te melden
    .explanation = Persoonsgegevens zijn alles wat over een persoon gaat: adressen van klanten, personeelsdossiers, camerabeelden. Ook een mail naar de verkeerde persoon of een verloren laptop kan zo’n datalek zijn. De AVG (GDPR), de privacywet, vraagt u het binnen 72 uur te melden aan de Gegevensbeschermingsautoriteit (GBA), tenzij een risico voor mensen onwaarschijnlijk is. Is het risico hoog, dan verwittigt u ook die mensen.
    .why = De 72 uur lopen vanaf het moment dat u van het lek weet. Wie dan nog het formulier en de feiten moet zoeken, is al snel een dag kwijt. De wet vraagt ook om elk lek te noteren, gemeld of niet. Dat geldt voor bedrijven van elke grootte.
    .how = Zoek drie dingen: iemand die beslist, het formulier van de GBA en een lijst van vroegere lekken. Die lijst mag leeg zijn. Vraag uw IT-partner: “Als onze gegevens bij u uitlekken, hoe snel verwittigt u ons, en wie?”
    .evidence = Een bladzijde met wie beslist en waar het formulier staat, en het register van lekken, ook als het nog leeg is.
    .choice-nothing = Nee. We zouden pas beginnen te zoeken als het gebeurt.
    .choice-heard = Deels. We kennen de 72 uur, maar er is niets klaar.
    .choice-incomplete = Bijna. Van persoon, formulier en register zijn er één of twee klaar.
    .choice-ready = Ja. De persoon, het formulier en het register zijn klaar.

question-activity-logs = Houden uw belangrijkste diensten bij wie zich aanmeldt en wie wat doet, en kijkt iemand ernaar?
    .short = Logboeken bewaard en bekeken
    .explanation = De meeste diensten houden een logboek bij: wie zich aanmeldde, waarvandaan, en wie iets opende, deelde of wiste. Zulke logboeken (“logs”) helpen alleen als ze aanstaan, lang genoeg bewaard worden en iemand ze bekijkt. Denk eerst aan mail en bestanden, dan aan boekhouding en webshop. Wij raden minstens drie maanden aan, en een jaar voor de belangrijkste.
    .why = Na een inbraak is de eerste vraag: wat hebben ze gezien? Zonder logboeken kan niemand daarop antwoorden, uw IT-partner niet, en u ook niet als u het incident moet melden. Sommige zijn snel weg. Microsoft bewaart aanmeldingen zeven dagen in de gratis versie van Entra ID, zijn aanmelddienst, en 30 dagen in de betaalde versies.
    .how = Microsoft 365: Purview-portal, Audit, voor wat mensen doen; Entra-beheercentrum, aanmeldingslogboeken. De standaardaudit staat bij de meeste organisaties vanzelf aan, en Microsoft bewaart hem 180 dagen. Google Workspace: beheerdersconsole, Rapportage (“Reporting”), controle en onderzoek; de termijn ligt daar vast. Vraag uw IT-partner: “Stel dat iemand twee maanden geleden is binnengedrongen: wat kunt u nog zien, en wie kijkt er nu naar?”
    .evidence = Een schermafdruk van de zoekpagina met de oudste datum, en een notitie over wie gekeken heeft, en wanneer.
    .choice-nothing = Nee. Er wordt niets bijgehouden, of niemand hier zou het terugvinden.
    .choice-short = Deels. Alleen in sommige belangrijke diensten, of minder dan drie maanden lang.
    .choice-unwatched = Bijna. Alle belangrijke diensten bewaren logboeken drie maanden, maar niemand bekijkt ze elke maand.
    .choice-watched = Ja. Alle bewaren logboeken drie maanden of meer, en iemand bekijkt ze elke maand.

question-incident-exercise = Wanneer hebt u voor het laatst samen een incident geoefend?
    .short = Incident geoefend in het voorbije jaar
    .explanation = Oefenen doet u rond de tafel, in een uur. Iemand vertelt een verhaal: een valse factuur uit uw mailbox, een losgeldbericht op maandagochtend, een dag zonder mail. De anderen zeggen wat ze zouden doen en wie ze zouden bellen. Een echt incident dat u samen oploste, telt ook.
    .why = In een uur komt vaak al iets aan het licht: een oud telefoonnummer, een wachtwoord dat maar één persoon kent. Dat ontdekt u beter op een rustige dag. Op 22 en 23 januari 2026 was Microsoft 365 in Noord-Amerika een uur of tien verstoord; de bronnen verschillen daarover. Zo’n dag is een goed verhaal om mee te oefenen.
    .how = Zoek in de agenda wanneer u voor het laatst samen zo’n verhaal doornam. Vraag uw IT-partner: “Wilt u een uur met ons oefenen op een incident, en welk verhaal zou u kiezen?”
    .evidence = Een bladzijde met de datum, wie erbij was, het verhaal en wat er ontbrak.
    .choice-never = Nooit. We hebben nog geen incident samen geoefend.
    .choice-over-two-years = Meer dan twee jaar geleden.
    .choice-within-two-years = Eén tot twee jaar geleden.
    .choice-within-a-year = Minder dan een jaar geleden.

question-lessons-learned = Schrijft u na een incident of bijna-incident op wat u zult veranderen?
    .short = Lessen uit incidenten op papier
    .explanation = Bij een bijna-incident liep het net goed af: een valse factuur die op tijd opviel, een verloren laptop die weer opdook. Een halve bladzijde is genoeg: wat er gebeurde, wat hielp, wat u verandert, wie dat doet en tegen wanneer. Het gaat er niet om wiens fout het was. Is er nog niets gebeurd, antwoord dan wat u afgesproken hebt.
    .why = Wat niet opgeschreven wordt, is snel vergeten en kan opnieuw gebeuren. Misschien is er een stap overgeslagen, of klopte de regel zelf niet. Een korte notitie toont welke stap u moet verbeteren.
    .how = Denk aan het laatste dat misliep, of bijna. Zoek de notitie, en kijk of de wijziging er gekomen is. Vraag uw IT-partner: “Wat hebt u bij ons veranderd na het laatste incident, en waar staat dat?”
    .evidence = De laatste notitie, met de wijzigingen afgevinkt.
    .choice-nothing = Nee. Als het opgelost is, gaat iedereen weer aan het werk.
    .choice-talked = Deels. We praten erover, maar er staat niets op papier.
    .choice-unfollowed = Bijna. We schrijven het op, maar niemand kijkt of het gebeurt.
    .choice-followed = Ja. Een halve bladzijde met namen en data, en iemand kijkt het na.

question-vulnerability-contact = Kan een buitenstaander die een beveiligingslek in uw website of systemen vindt, u dat makkelijk melden?
    .short = Een adres om beveiligingslekken te melden
    .explanation = Soms merkt een onbekende met goede bedoelingen een beveiligingslek op: een pagina die te veel toont, een bestand dat voor iedereen openstaat. Dan moet duidelijk zijn waar hij terechtkan, en moet iemand antwoorden. Voor bedrijven onder NIS2 is een beleid daarover de elfde maatregel van de Belgische wet (gecoördineerde bekendmaking van kwetsbaarheden). Voor andere is het een goede gewoonte. Kan niemand van buitenaf ergens bij, zelfs niet bij een website, kies dan “Niet op ons van toepassing”.
    .why = Een beveiligingslek blijft open zolang niemand bij u ervan weet. Een melding helpt alleen als ze aankomt bij iemand die iets doet. In België beschermt de wet onder voorwaarden wie zonder slechte bedoelingen zoekt. Eén voorwaarde is het Centrum voor Cybersecurity België (CCB) te verwittigen.
    .how = Bekijk uw website zoals een onbekende: naar welk adres zou u schrijven? Zoek ook naar security.txt, een klein standaardbestand met het adres voor zulke meldingen. Vraag uw websitebouwer: “Waar komen meldingen van beveiligingslekken aan, en wie antwoordt?”
    .evidence = Het adres en de regels op uw website, en de naam van wie antwoordt.
    .choice-no-address = Nee. Een buitenstaander zou niet weten waar hij terechtkan.
    .choice-general = Deels. Er is een algemeen adres, maar niemand weet wat daarna moet gebeuren.
    .choice-no-rules = Bijna. Adres en persoon zijn er, maar op onze website staan geen regels.
    .choice-ready = Ja. Adres, persoon en korte regels zijn er, en staan op onze website.

question-nis2-proof = Kunt u het CCB op papier tonen wat u voor de NIS2-wet gedaan hebt?
    .short = NIS2-dossier klaar om te tonen
    .explanation = De wet vraagt een risicoanalyse en, daarop gebouwd, een beveiligingsbeleid dat minstens elf maatregelen dekt. De directie keurt de maatregelen goed en ziet erop toe. Het Centrum voor Cybersecurity België (CCB) kan vragen wat u gedaan hebt: bewaar dus ook bewijzen. De wet spreekt van essentiële entiteiten, die regelmatig gecontroleerd worden, en belangrijke entiteiten, waar de controle pas achteraf komt.
    .why = De maatregelen zijn sinds 18 oktober 2024 verplicht voor alle bedrijven onder de wet. Voor essentiële entiteiten verstreek een eerste datum voor bewijs op 18 april 2026; de volgende is 18 april 2027. Belangrijke entiteiten hebben zo’n datum niet, maar mogen voor de regelmatige controle kiezen. Vraag het CCB wat het van u verwacht.
    .how = Leg uw papieren naast elkaar: risicoanalyse, beleid, beslissingen van de directie, bewijzen. Vergelijk ze met de elf maatregelen op ccb.belgium.be, onder NIS2. Vraag uw IT-partner: “Voor welke maatregelen kunt u ons een schriftelijk bewijs met datum geven?”
    .evidence = Een dossier met de risicoanalyse, het beleid, de goedkeuring met datum en één bewijs per maatregel.
    .choice-nothing = Nee. Er staat nog niets op papier.
    .choice-loose = Deels. Er zijn papieren, maar de risicoanalyse of het beleid ontbreekt.
    .choice-gaps = Bijna. Beide zijn er, maar zonder goedkeuring, bewijzen of herziening dit jaar.
    .choice-file = Ja. Alles zit in één dossier, goedgekeurd en dit jaar herzien.

action-make-emergency-card = Maak een noodkaart en hang ze op
    .why = De kaart kost u een uur of twee. Ze bespaart tijd wanneer die het meest telt.
    .step-1 = Zet de nummers op één bladzijde: IT-partner, bank, verzekeraar, leveranciers van internet en mail, en wie beslist. Denk ook aan avonden en weekends.
    .step-2 = Zet er het incidentformulier van het Centrum voor Cybersecurity België (CCB) bij: ccb.belgium.be, “Een incident melden”. Voor bedrijven onder NIS2 is er ook een noodlijn: +32 (0)2 501 05 60.
    .step-3 = Zet er de eerste stappen bij: de computer van het netwerk halen, hem aan laten staan, niets wissen, niets betalen, bellen.
    .step-4 = Hang de kaart waar iedereen voorbijkomt. Laat iedereen er met de telefoon een foto van nemen.
    .step-5 = Lees de kaart voor op een vergadering. Kijk de nummers één keer per jaar na.
    .help = Uw IT-partner kijkt de eerste stappen na voor uw toestellen. Uw verzekeraar kan zeggen of uw polis hulp na een aanval voorziet.

action-check-nis2-scope = Doe de officiële NIS2-test
    .why = De test duurt ongeveer een uur. Daarna weet u waar u staat, ook tegenover klanten die ernaar vragen.
    .step-1 = Vraag uw boekhouder het personeelsaantal, de omzet en het balanstotaal. Reken partnerondernemingen en verbonden ondernemingen mee.
    .step-2 = Maak een lijst van de diensten die u echt levert. Een nevenactiviteit telt ook.
    .step-3 = Doe de test op atwork.safeonweb.be/nis2. Zit u dicht bij een grens of in een groep? Leg uw vraag voor aan het CCB.
    .step-4 = Bewaar het resultaat met de datum. Doe de test opnieuw na sterke groei, een overname of een nieuwe activiteit.
    .help = Uw boekhouder heeft de cijfers. Het Centrum voor Cybersecurity België (CCB) legt de regels uit op ccb.belgium.be en op Safeonweb@Work.

action-register-nis2 = Registreer u op Safeonweb@Work
    .why = De wet vraagt het van elk bedrijf dat eronder valt. Beter laat registreren dan nog wachten.
    .step-1 = Twijfelt u of de wet voor u geldt? Doe eerst de officiële test. De termijnen voor bedrijven die er van bij het begin onder vielen, zijn voorbij: registreer u dus snel.
    .step-2 = Een wettelijke vertegenwoordiger, zoals een bestuurder, meldt zich aan met eID of itsme. Een collega heeft eerst de rol voor Safeonweb@Work nodig, toegekend in My eGov Role Management door uw hoofdtoegangsbeheerder (het aanspreekpunt voor overheidssites).
    .step-3 = Verzamel de gegevens: ondernemingsnummer, adres, mailadres, telefoon, sector, de EU-landen waar u levert en uw IP-adressen (uw adressen op het internet). Die laatste kent uw IT-partner.
    .step-4 = Registreer u op atwork.safeonweb.be en bewaar de bevestiging.
    .step-5 = Meld een wijziging van die gegevens meteen, uiterlijk binnen twee weken.
    .help = Safeonweb@Work legt de registratie stap voor stap uit. Uw IT-partner bezorgt de technische gegevens.

action-prepare-nis2-notification = Bereid de melding van een NIS2-incident voor
    .why = Met een notitie en twee voorbereide mensen is 24 uur genoeg. Zonder wordt het krap.
    .step-1 = Duid iemand aan die mag melden, en een vervanger. Allebei moeten ze zich kunnen aanmelden op Safeonweb@Work.
    .step-2 = Schrijf op wanneer u meldt: bij een ernstige verstoring of financieel verlies voor de dienst onder de wet, of bij aanzienlijke schade voor anderen. Ook een mogelijk gevolg telt mee.
    .step-3 = Noteer de termijnen: eerste waarschuwing binnen 24 uur, uitgebreidere melding binnen 72 uur, eindverslag binnen een maand daarna. Verleners van vertrouwensdiensten sturen ook de uitgebreidere melding binnen 24 uur.
    .step-4 = Maak een sjabloon: wat er gebeurd is, sinds wanneer, wie getroffen is, wat u doet, wie het CCB kan bellen.
    .step-5 = Zet de noodlijn van het CCB erbij: +32 (0)2 501 05 60. Gaat het ook om persoonsgegevens, dan meldt u het ook aan de GBA.
    .step-6 = Oefen één keer per jaar een uur op een verzonnen incident, samen met uw IT-partner.
    .help = De wegwijzer voor incidentmeldingen op Safeonweb@Work toont wie u verwittigt. Uw IT-partner levert de feiten.

action-prepare-breach-report = Zet alles klaar om een datalek te melden
    .why = De AVG (GDPR) vraagt elk bedrijf om lekken met een risico voor mensen te melden, en alle lekken in een register te noteren. Een uur nu wint tijd op het moment zelf.
    .step-1 = Kies wie beslist of een lek gemeld wordt, en een vervanger.
    .step-2 = Bewaar de link gegevensbeschermingsautoriteit.be/melding-van-gegevenslekken. Open het formulier op een computer: op een telefoon gaat het niet open. Versturen doet u via het webportaal, niet per mail.
    .step-3 = Begin een register: datum, wat er gebeurde, gegevens van wie, gevolgen, wat u deed, gemeld of niet en waarom.
    .step-4 = Schrijf de regel op. Risico onwaarschijnlijk: alleen in het register. Risico: binnen 72 uur naar de GBA. Hoog risico: ook de betrokken mensen verwittigen.
    .step-5 = Laat uw IT-partner en uw belangrijkste leveranciers weten waar ze u een datalek moeten melden.
    .help = Op de site van de GBA staat het formulier met uitleg. Valt u onder NIS2, dan is de melding aan het CCB een aparte melding.

action-keep-activity-logs = Bewaar de logboeken en kijk ernaar
    .why = Logboeken tonen wat er gebeurde en wie getroffen is. Wie elke maand even kijkt, ziet vreemde aanmeldingen vroeg.
    .step-1 = Noteer de diensten die het meest tellen: mail en bestanden, boekhouding, webshop, website.
    .step-2 = Kijk voor elke dienst na of het logboek aanstaat. Microsoft 365: Purview-portal, Audit. Google Workspace: beheerdersconsole, Rapportage (“Reporting”). Noteer hoelang alles bewaard wordt.
    .step-3 = Te kort? Vraag uw IT-partner elke maand een kopie op een andere plaats, of de prijs van een langere termijn. Ons advies: drie maanden om in te zoeken, twaalf om op te vragen.
    .step-4 = Laat een waarschuwing aanzetten voor drie zaken: een nieuwe beheerder, mail die naar buiten doorgestuurd wordt, een aanmelding uit een ongewoon land.
    .step-5 = Kies iemand die tien minuten per maand kijkt. Die noteert de datum en al wat vreemd lijkt.
    .step-6 = Zeg iedereen wat bijgehouden wordt, en waarom. Laat maar één of twee mensen de logboeken openen, en beslis wanneer ze gewist worden.
    .help = Uw IT-partner zet ze aan en toont waarop u let. Uw sociaal secretariaat kent de regels over controle op het personeel.

action-practise-incident = Oefen een uur op een incident, rond de tafel
    .why = Het kost een uur en geen geld. Daarna kent iedereen zijn rol.
    .step-1 = Kies één verhaal: een valse factuur uit uw mailbox, een losgeldbericht op maandagochtend, of een dag zonder mail en bestanden.
    .step-2 = Nodig uit wie zou moeten handelen, ook uw IT-partner. Leg de noodkaart op tafel.
    .step-3 = Vertel het verhaal in stappen van tien minuten. Vraag bij elke stap: wat doen we, wie doet het, wie bellen we?
    .step-4 = Schrijf op wat er ontbrak, hoogstens drie punten, elk met een naam en een datum.
    .step-5 = Zet het volgende uur in de agenda, binnen het jaar en met een ander verhaal.
    .help = U of een collega kan het uur leiden. Uw IT-partner past het verhaal aan uw diensten aan.

action-write-lessons-note = Schrijf na elk incident een halve bladzijde
    .why = Het kost een halfuur, en de kans wordt kleiner dat hetzelfde nog eens gebeurt.
    .step-1 = Maak een bladzijde met vijf regels: wat er gebeurde, hoe het opviel, wat hielp, wat we veranderen, wie het doet en tegen wanneer.
    .step-2 = Vul ze binnen de week in, met iedereen die erbij betrokken was. Vraag wat het mogelijk maakte, niet wie het deed.
    .step-3 = Kies één of twee wijzigingen. Geef elk een naam en een datum.
    .step-4 = Bewaar de bladzijden samen. Zijn er persoonsgegevens bij betrokken, noteer het dan ook in het register van lekken.
    .step-5 = Kijk twee keer per jaar of de wijzigingen er gekomen zijn, en welke oorzaken terugkeren.
    .help = U of een collega schrijft de bladzijde. Uw IT-partner voegt de technische oorzaak toe.

action-publish-vulnerability-contact = Maak het makkelijk om u een beveiligingslek te melden
    .why = Een vriendelijke melding is een goedkope waarschuwing. Voor bedrijven onder NIS2 vraagt de wet er een beleid over.
    .step-1 = Maak er een adres voor: security@ gevolgd door uw domeinnaam. Wat er aankomt, gaat naar twee mensen, bijvoorbeeld ook naar iemand van uw IT-partner.
    .step-2 = Zet het op uw website met drie korte regels: schrijf naar dit adres, bekijk niet meer gegevens dan nodig, wij antwoorden binnen de week.
    .step-3 = Laat het bestand security.txt op de website plaatsen, met hetzelfde adres en een einddatum.
    .step-4 = Valt u onder NIS2, of wilt u volledige regels? Vertrek van het voorbeeld op Safeonweb@Work en pas het aan.
    .step-5 = Spreek af wat er met een melding gebeurt: bedanken, nakijken, herstellen, de vinder inlichten. Waren er persoonsgegevens zichtbaar? Dan is het misschien een datalek dat u aan de GBA meldt.
    .help = Uw websitebouwer zet het adres en het bestand erop. Uw IT-partner kijkt de meldingen na.

action-build-nis2-file = Maak een dossier dat uw NIS2-maatregelen toont
    .why = De wet vraagt een risicoanalyse, een beleid en maatregelen. Met één dossier hoeft u niet te zoeken als het CCB of een klant ernaar vraagt.
    .step-1 = Maak een map met vier delen: risicoanalyse, beleid, beslissingen, bewijzen.
    .step-2 = Schrijf de risicoanalyse: wat er met uw diensten kan misgaan, hoe erg dat is, wat u eraan doet. De wet wil er ook uw rechtstreekse leveranciers in zien.
    .step-3 = Schrijf het beleid. Voor elk van de elf maatregelen op ccb.belgium.be: wat u doet, wie het doet, wat nog ontbreekt en tegen wanneer.
    .step-4 = Laat de directie het goedkeuren, met de datum in het verslag. De wet vraagt de directie ook om een opleiding te volgen.
    .step-5 = Voeg per maatregel één bewijs met datum toe: een schermafdruk, een rapport, een contract, een aanwezigheidslijst. Overloop het dossier elk jaar.
    .step-6 = Een essentiële entiteit kiest hoe ze gecontroleerd wordt: CyFun, ISO/IEC 27001 of een inspectie door het CCB. Een belangrijke entiteit mag voor controle kiezen. Vraag het CCB naar de data en de stappen.
    .help = Uw IT-partner levert de technische bewijzen. Een consultant die de regels van het CCB kent, kan het dossier met u nalezen.
