### Incidenten en NIS2: wat er gebeurt als het misloopt, en wie het moet weten.

domain-incidents = Incidenten en NIS2
    .about = Wie u belt als er iets misloopt, en wat u volgens de wet moet melden.

question-incident-contacts = Weet iedereen wie te bellen en waar af te blijven als er iets niet klopt?
    .short = Noodnummers en eerste stappen bekend
    .explanation = Er klopt iets niet als bestanden niet meer opengaan, klanten vreemde berichten krijgen of geld naar een onbekende rekening vertrekt. Op dat moment wil niemand nog een nummer zoeken. Eén kaart met nummers en eerste stappen volstaat. Ze hangt op papier, want misschien ligt net de mail plat.
    .why = Het eerste uur bepaalt vaak hoever de schade reikt. Zonder nummer bij de hand gaan mensen wachten, zoeken of zelf proberen. Zo wissen ze soms net de sporen die een expert nodig heeft.
    .how = Vraag vandaag aan twee collega’s: “Op uw scherm staat dat u losgeld moet betalen. Wat doet u eerst, en wie belt u?” Vraag daarna uw IT-partner: “Welk nummer bellen we ’s avonds of in het weekend, en hoe snel antwoordt er iemand?”
    .evidence = Een foto van de kaart aan de muur, met de datum van de laatste controle.
    .choice-improvise = Nee. Ieder zou doen wat op dat moment goed lijkt.
    .choice-in-heads = Deels. Iemand weet het, maar het is nergens opgeschreven.
    .choice-incomplete = Bijna. Het is opgeschreven, maar onvolledig, niet nagekeken of niet bij iedereen bekend.
    .choice-everyone = Ja. Iedereen heeft nummers en eerste stappen op papier, dit jaar nagekeken.

question-nis2-scope = Weet u of de NIS2-wet voor uw bedrijf geldt?
    .short = NIS2-situatie nagekeken en in orde
    .explanation = NIS2 zijn Europese regels voor cyberbeveiliging; de Belgische wet geldt sinds 18 oktober 2024. Ze geldt voor bedrijven die een dienst van haar lijst leveren, in de regel vanaf een middelgrote omvang. Dat is 50 mensen of meer, of zowel omzet als balanstotaal boven 10 miljoen euro; ligt er maar één van de twee boven, vraag het dan aan het CCB. Sommige diensten, bijvoorbeeld in telecom of internet, vallen er ongeacht de grootte onder.
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
    .why = Op zo’n moment is iedereen bezig met herstellen. Wie dan nog moet uitzoeken waar en hoe te melden, verliest uren. Melden maakt u op zich niet méér aansprakelijk. Het brengt er mensen bij die kunnen helpen.
    .how = Vraag aan wie zou melden: “Waar meldt u, wat hebt u nodig, en wie doet het als u er niet bent?” Vraag uw IT-partner: “Hoe snel verwittigt u ons bij een ernstig incident, ook ’s nachts?”
    .evidence = Een nota met de stappen, de namen van twee mensen die mogen melden en de datum van de laatste oefening.
    .choice-look-up = Nee. We zouden eerst moeten opzoeken hoe het werkt.
    .choice-incomplete = Deels. Iemand weet hoe, maar een nota of een vervanger ontbreekt.
    .choice-unpractised = Bijna. Nota en vervanger zijn er, maar zonder oefening dit jaar.
    .choice-practised = Ja. Nota en vervanger zijn er, en we hebben dit jaar geoefend.

question-breach-report = Zou u weten hoe u een lek van persoonsgegevens binnen 72 uur meldt?
    .short = Klaar om een datalek te melden
    .explanation = Persoonsgegevens zijn alles wat over een persoon gaat: adressen van klanten, personeelsdossiers, camerabeelden. Ook een mail naar de verkeerde persoon of een verloren laptop kan een lek zijn. De AVG (GDPR), de privacywet, vraagt u het binnen 72 uur te melden aan de Gegevensbeschermingsautoriteit (GBA), tenzij een risico voor mensen onwaarschijnlijk is. Is het risico hoog, dan verwittigt u ook die mensen.
    .why = De 72 uur lopen vanaf het moment dat u van het lek weet. Wie dan nog het formulier en de feiten moet zoeken, is al snel een dag kwijt. De wet vraagt ook om elk lek te noteren, gemeld of niet. Dat geldt voor bedrijven van elke grootte.
    .how = Zoek drie dingen: iemand die beslist, het formulier van de GBA en een lijst van vroegere lekken. Die lijst mag leeg zijn. Vraag uw IT-partner: “Als onze gegevens bij u uitlekken, hoe snel verwittigt u ons, en wie?”
    .evidence = Een bladzijde met wie beslist en waar het formulier staat, en het register van lekken, ook als het nog leeg is.
    .choice-nothing = Nee. We zouden pas beginnen te zoeken als het gebeurt.
    .choice-heard = Deels. We kennen de 72 uur, maar er is niets klaar.
    .choice-incomplete = Bijna. Van persoon, formulier en register zijn er één of twee klaar.
    .choice-ready = Ja. De persoon, het formulier en het register zijn klaar.

action-make-emergency-card = Maak een noodkaart en hang ze op
    .why = De kaart kost u een uur of twee. Ze bespaart tijd wanneer die het meest telt.
    .step-1 = Zet de nummers op één bladzijde: IT-partner, bank, verzekeraar, leveranciers van internet en mail, en wie beslist. Denk ook aan avonden en weekends.
    .step-2 = Zet er het incidentformulier van het Centrum voor Cybersecurity België (CCB) bij: ccb.belgium.be, “Een incident melden”. Voor bedrijven onder NIS2 is er ook een noodlijn: +32 (0)2 501 05 60.
    .step-3 = Zet er de eerste stappen bij: de computer van het netwerk halen, hem aan laten staan, niets wissen, niets betalen, bellen.
    .step-4 = Hang de kaart waar iedereen voorbijkomt. Laat iedereen er met de gsm een foto van nemen.
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
    .why = De wet vraagt het van elk bedrijf dat eronder valt. Laat registreren is beter dan wachten.
    .step-1 = Twijfelt u of de wet voor u geldt? Doe eerst de officiële test. De termijnen voor bedrijven die er van bij het begin onder vielen, zijn voorbij: registreer u dus snel.
    .step-2 = Laat de hoofdtoegangsbeheerder van uw bedrijf (het aanspreekpunt voor overheidssites) de rol voor Safeonweb@Work toekennen in My eGov Role Management.
    .step-3 = Verzamel de gegevens: ondernemingsnummer, adres, mailadres, telefoon, sector, de EU-landen waar u levert en uw IP-adressen (uw adressen op het internet). Die laatste kent uw IT-partner.
    .step-4 = Registreer op atwork.safeonweb.be en bewaar de bevestiging.
    .step-5 = Meld een wijziging van die gegevens meteen, uiterlijk binnen twee weken.
    .help = Safeonweb@Work legt de registratie stap voor stap uit. Uw IT-partner bezorgt de technische gegevens.

action-prepare-nis2-notification = Bereid de melding van een NIS2-incident voor
    .why = Met een nota en twee voorbereide mensen is 24 uur genoeg. Zonder wordt het krap.
    .step-1 = Duid iemand aan die mag melden, en een vervanger. Allebei moeten ze zich kunnen aanmelden op Safeonweb@Work.
    .step-2 = Schrijf op wanneer u meldt: bij een ernstige verstoring of financieel verlies voor de dienst die onder de wet valt, of bij aanzienlijke schade voor anderen. Ook een mogelijk gevolg telt mee.
    .step-3 = Noteer de termijnen: eerste waarschuwing binnen 24 uur, uitgebreidere melding binnen 72 uur, eindverslag binnen een maand daarna. Verleners van vertrouwensdiensten sturen ook de uitgebreidere melding binnen 24 uur.
    .step-4 = Maak een sjabloon: wat er gebeurd is, sinds wanneer, wie getroffen is, wat u doet, wie men kan bellen.
    .step-5 = Zet de noodlijn van het CCB erbij: +32 (0)2 501 05 60. Gaat het ook om persoonsgegevens, dan meldt u het ook aan de GBA.
    .step-6 = Oefen één keer per jaar een uur op een verzonnen incident, samen met uw IT-partner.
    .help = De wegwijzer voor incidentmeldingen op Safeonweb@Work toont wie u verwittigt. Uw IT-partner levert de feiten.

action-prepare-breach-report = Zet alles klaar om een datalek te melden
    .why = De AVG (GDPR) vraagt het van elk bedrijf. Een uur nu wint tijd op het moment zelf.
    .step-1 = Kies wie beslist of een lek gemeld wordt, en een vervanger.
    .step-2 = Bewaar de link gegevensbeschermingsautoriteit.be/melding-van-gegevenslekken. Open het formulier op een computer: op een gsm gaat het niet open. Versturen doet u via het webportaal, niet per mail.
    .step-3 = Begin een register: datum, wat er gebeurde, gegevens van wie, gevolgen, wat u deed, gemeld of niet en waarom.
    .step-4 = Schrijf de regel op. Risico onwaarschijnlijk: alleen in het register. Risico: binnen 72 uur naar de GBA. Hoog risico: ook de betrokken mensen verwittigen.
    .step-5 = Laat uw IT-partner en uw belangrijkste leveranciers weten waar ze u een lek moeten melden.
    .help = Op de site van de GBA staat het formulier met uitleg. Valt u onder NIS2, dan is de melding aan het CCB een aparte melding.
