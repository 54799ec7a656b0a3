### Wie doet wat: welke taken bij de leverancier liggen, welke bij u, en wie ze op zich neemt.

domain-governance = Wie doet wat
    .about = Welke taken in de cloud bij u liggen, welke bij de leverancier, en wie ze op zich neemt.

question-responsibility-split = Weet u voor uw belangrijkste diensten welke beveiligingstaken bij u liggen en welke bij de leverancier?
    .short = Beveiligingstaken schriftelijk verdeeld
    .explanation = Een clouddienst is werk voor twee. De leverancier zorgt voor het gebouw, de machines en de software. U beslist wie binnen mag, wat gedeeld wordt en waarvan u een kopie bewaart. Bij een gehuurde server of een website is uw deel groter.
    .why = Een taak die de ene aan de andere overlaat, blijft liggen. Microsoft zet het zwart op wit: uw gegevens, uw instellingen en de accounts van uw gebruikers blijven altijd uw zaak. Op een gehuurde server bij OVHcloud geldt dat ook voor de back-ups. En volgens de AVG (GDPR), de Europese privacywet, blijft u verantwoordelijk voor de persoonsgegevens die u in de cloud bewaart.
    .how = Leveranciers publiceren wie waarvoor instaat: zoek in hun hulppagina’s op “gedeelde verantwoordelijkheid”. Leg het contract met uw IT-partner ernaast. Vraag daarna uw IT-partner of leverancier: “Welke beveiligingstaken doet u voor ons, welke laat u aan ons over, en waar staat dat op papier?”
    .evidence = Een blad per dienst, met een naam naast elke taak die bij u ligt en de datum waarop het laatst is nagelezen.
    .choice-unknown-split = Nee. We rekenen op de leverancier, of stelden ons die vraag nooit.
    .choice-rough-idea = Deels. We hebben er een idee van, maar er staat niets op papier.
    .choice-written-gaps = Bijna. Op papier voor sommige diensten, of zonder naam naast elke taak.
    .choice-written-named = Ja. Op papier voor al die diensten, met een naam naast elke taak.

question-service-owners = Heeft elke onlinedienst één persoon die ervoor instaat, en een vervanger?
    .short = Een naam en een vervanger per dienst
    .explanation = Instaan voor een dienst is niet hetzelfde als al het werk doen. Het betekent een oogje in het zeil houden: klopt de factuur, wie kan binnen, wie leest de waarschuwingen van de leverancier? De vervanger neemt over bij vakantie of ziekte. Werkt u alleen, dan staat overal uw naam; de vervanger kan uw IT-partner zijn of iemand die u vertrouwt.
    .why = Een dienst zonder naam draait gewoon door, tot er iets misgaat. Dan zit een waarschuwing van de leverancier in de mailbox van een ex-collega, of is de betaalkaart vervallen. Niemand heeft een fout gemaakt; niemand wist dat het zijn taak was.
    .how = Microsoft 365: beheercentrum, organisatieprofiel, technisch contactpersoon. Google Workspace: beheerdersconsole, accountinstellingen, primaire beheerder. Zoek elders het contactadres en het factuuradres in de instellingen. Of vraag uw IT-partner: “Voor welke diensten zorgt u, en wie beslist daarover bij ons?”
    .evidence = De lijst van diensten met naast elke dienst een naam en een vervanger, en de datum waarop ze laatst is nagelezen.
    .choice-nobody = Nee. Wie tijd heeft, zorgt ervoor, of niemand.
    .choice-in-heads = Deels. We weten meestal wie, maar het staat niet op papier.
    .choice-gaps = Bijna. Het staat op papier, maar enkele namen of vervangers ontbreken.
    .choice-all = Ja. Elke dienst heeft een naam en een vervanger, op papier.

question-management-review = Heeft de directie het voorbije jaar de risico’s van uw onlinediensten bekeken en beslist wat er gebeurt?
    .short = Risico’s elk jaar bekeken door directie
    .explanation = De directie is wie over tijd en geld beslist; in een kleine zaak bent u dat. Eén uur per jaar volstaat: wat kan er misgaan, wat doen we eraan, wat aanvaarden we? De beslissingen passen op één blad, met naast elke beslissing een naam en een datum.
    .why = Beveiliging kost tijd en geld, en alleen de directie kan daarover beslissen. In een bedrijf dat onder de NIS2-wet valt, moet het bestuursorgaan de maatregelen goedkeuren, erop toezien en een opleiding volgen (artikel 31). Dat orgaan is aansprakelijk als het bedrijf zijn plicht om maatregelen te nemen niet nakomt. Voor andere bedrijven is dit geen wettelijke plicht, wel een goede gewoonte.
    .how = Kijk in de verslagen of de agenda van het voorbije jaar. Een gesprek met uw IT-partner telt ook, als u iets beslist hebt. Vraag uw IT-partner: “Welke beslissingen over onze beveiliging wachten op ons?”
    .evidence = Het verslag of het blad, met de besproken risico’s, de beslissingen, de namen en de datum.
    .choice-never = Nee. We praten er alleen over als er iets misgaat.
    .choice-over-a-year = Niet onlangs. De laatste keer is meer dan een jaar geleden.
    .choice-unwritten = Bijna. Het voorbije jaar, maar zonder beslissingen op papier.
    .choice-decided = Ja. Het voorbije jaar, met de beslissingen op papier.

question-usage-rules = Hebt u korte geschreven regels over welke onlinetools gebruikt mogen worden, en voor welke gegevens?
    .short = Geschreven regels voor onlinetools
    .explanation = Twee bladzijden volstaan: welke tool voor welk werk, wat er nooit in mag, en aan wie u een nieuwe vraagt. Ze zeggen ook hoe iedereen omgaat met wachtwoorden, gedeelde links en privételefoons. Iedereen met toegang tot uw bestanden kent ze, ook jobstudenten en uitzendkrachten. Werkt u alleen, dan is één blad voor uzelf genoeg.
    .why = Mensen kiezen de tool die werkt, vaak een die ze van thuis kennen. Zonder regel kan niemand weten dat klantendossiers daar niet thuishoren. Regels die vooral zeggen wat wél mag, helpen meer dan een lijst met verboden. De NIS2-wet vraagt een beveiligingsbeleid van de bedrijven die eronder vallen; voor andere zijn deze bladzijden gewoon nuttig.
    .how = Kijk in het arbeidsreglement, de onthaalmap en de gedeelde map. Vraag daarna een collega: “Een klant wacht op een groot bestand. Welke tool mag u gebruiken?” Of vraag uw IT-partner: “Hebt u een voorbeeld van regels voor onlinetools dat wij kunnen aanpassen?”
    .evidence = De regels met hun datum, en de mail of de handtekeningen die tonen dat iedereen ze kreeg.
    .choice-none = Nee. Er is niets afgesproken; iedereen kiest wat handig is.
    .choice-spoken = Deels. We hebben een en ander afgesproken, maar er staat niets op papier.
    .choice-unreviewed = Bijna. Op papier, maar niet door iedereen gekend of dit jaar niet nagelezen.
    .choice-known = Ja. Op papier, door iedereen gekend en dit jaar nagelezen.

question-new-service-check = Overloopt u een korte, vaste vragenlijst vóór er echte gegevens in een nieuwe onlinedienst gaan?
    .short = Korte controle vóór elke nieuwe dienst
    .explanation = Een gratis proefversie is in twee minuten geopend, en de echte klantenlijst volgt vaak dezelfde dag. Overloop dus eerst een lijst met tien vragen. Wie staat in voor de dienst, welke gegevens gaan erin, hoe meldt u zich aan, hoe raakt u er weer uit? Gratis diensten tellen mee.
    .why = Een instelling die de eerste dag fout staat, blijft vaak fout, want niemand kijkt er nog naar. Zitten er eenmaal klantengegevens in een dienst, dan weet u moeilijk of ze er allemaal weer uit zijn. Wie uw gegevens krijgt, bepaalt hoe veilig ze zijn: vraag dus eerst.
    .how = Denk aan de laatste dienst waarmee u begonnen bent. Wie heeft hem vooraf bekeken, en waarop is er gelet? Vraag uw IT-partner: “Als wij een nieuwe onlinedienst willen, wat kijkt u na vóór onze gegevens erin gaan?”
    .evidence = De ingevulde lijst van de laatste nieuwe dienst, met de datum en de naam van wie de dienst nakeek.
    .choice-none = Nee. We openen een account en beginnen.
    .choice-no-list = Deels. Iemand kijkt er eerst naar, maar zonder vaste lijst.
    .choice-not-always = Bijna. Er is een vaste lijst, maar niet voor elke nieuwe dienst.
    .choice-always = Ja. We overlopen de lijst voor elke nieuwe dienst, ook als die gratis is.

question-legal-duties = Weet u welke wetten en contracten u verplichten om uw gegevens en systemen te beschermen?
    .short = Beveiligingsplichten op één blad
    .explanation = Kijk naar vier zaken: de privacywet AVG (GDPR), de NIS2-wet, de regels van uw sector en uw contracten. De AVG geldt voor bijna elke zaak, want ze gaat over gegevens van klanten en personeel. NIS2 geldt rechtstreeks voor sommige bedrijven, en bereikt andere via hun klanten. De financiële sector heeft sinds 17 januari 2025 eigen regels (DORA), en legt zijn IT-leveranciers voorwaarden op via het contract.
    .why = Een plicht die u niet kent, duikt op een slecht moment op: bij een offerteaanvraag, een schadegeval, een incident. Een bedrijf onder NIS2 moet rekening houden met de beveiliging van zijn rechtstreekse leveranciers. Zijn contract kan u dus iets vragen, ook als de wet zelf niet voor u geldt. Wat u tekent, bindt u dan zoals elk contract.
    .how = Neem de contracten van uw vijf grootste klanten en uw verzekeringspolissen, en zoek op “beveiliging”, “incident” en “audit”. De officiële NIS2-test staat op atwork.safeonweb.be/nis2. Vraag uw beroepsfederatie: “Welke regels over gegevens en IT-beveiliging gelden voor een bedrijf als het onze?”
    .evidence = Een blad met datum: elke wet of elk contract, wat gevraagd wordt, wie ervoor zorgt en waar het document ligt.
    .choice-never = Nee. We hebben dat nooit bekeken.
    .choice-rough-idea = Deels. We hebben er een idee van, maar er staat niets op papier.
    .choice-gaps = Bijna. Er is een blad, maar contracten ontbreken of het is verouderd.
    .choice-listed = Ja. Wetten en contracten staan op één blad, dit jaar nagelezen.

question-change-log = Noteert u bij elke wijziging van een belangrijke instelling wie ze deed, wanneer en waarom?
    .short = Wijzigingen van instellingen genoteerd
    .explanation = Het gaat om instellingen die ieders veiligheid of werk raken: toegangsrechten, delen, mail, back-ups, de website, de domeinnaam. Eén regel per wijziging is genoeg. Uw IT-partner schrijft op dezelfde plaats, of stuurt u zijn lijst.
    .why = Als iets niet meer werkt, is de eerste vraag: wat is er veranderd? Google onderzocht zijn eigen storingen van 2010 tot 2017: nieuwe software zette er 37 procent in gang, een gewijzigde instelling 31 procent. Met één regel op papier vindt u sneller de oorzaak en kunt u de oude instelling herstellen.
    .how = Microsoft 365 houdt wijzigingen bij in het auditlogboek (Purview-portal, Audit), Google Workspace in de beheerdersconsole bij Rapportage. Die logboeken zeggen wie en wanneer, niet waarom. Vraag uw IT-partner: “Wat hebt u de voorbije drie maanden bij ons gewijzigd, en waar staat dat genoteerd?”
    .evidence = De gedeelde lijst met recente regels, of de notities van uw IT-partner met datum, naam en reden.
    .choice-none = Nee. Instellingen worden gewijzigd zonder iets te noteren.
    .choice-scattered = Deels. Sommige wijzigingen vinden we terug in mails of bij de IT-partner.
    .choice-gaps = Bijna. Er is één plaats, maar sommige wijzigingen of redenen ontbreken.
    .choice-one-place = Ja. Elke belangrijke wijziging staat op één plaats: wie, wanneer en waarom.

question-group-agreements = Staat op papier welk bedrijf van uw groep voor welke diensten, accounts en beveiligingstaken zorgt?
    .short = Taken binnen de groep op papier
    .explanation = In een groep zorgt een moeder- of zusterbedrijf vaak voor de mail, de licenties of het netwerk van iedereen. Dat werkt goed zolang iedereen weet wie wat doet. Eén blad zegt dat, en ook wat er gebeurt als de groep ermee stopt. Doet geen ander bedrijf van de groep dit voor u, kies dan “Niet op ons van toepassing”.
    .why = Elk bedrijf denkt al snel dat het andere de back-ups maakt. Wordt uw zaak verkocht, dan hangen uw mail en bestanden misschien aan een account dat niet van u is. De AVG (GDPR) maakt geen uitzondering voor groepen: met een zusterbedrijf dat persoonsgegevens voor u verwerkt, hebt u een schriftelijk contract nodig. Voor NIS2 tellen ook de cijfers van verbonden ondernemingen mee. Het Centrum voor Cybersecurity België (CCB) kijkt ook hoe onafhankelijk uw systemen zijn.
    .how = Kijk op wiens naam de licenties, de contracten en de domeinnaam staan, en wie betaalt. Vraag daarna de IT-dienst van de groep: “Wat doet u voor ons, en wat niet? Als we vertrekken, hoe krijgen we dan onze accounts en gegevens mee?”
    .evidence = De afspraak of het blad met taken, namen en datum, door beide kanten aanvaard.
    .choice-unclear = Nee. De groep doet dingen voor ons, maar we weten niet precies wat.
    .choice-in-heads = Deels. We weten wie wat doet, maar er staat niets op papier.
    .choice-incomplete = Bijna. Op papier, maar onvolledig, of zonder afspraak over een stopzetting.
    .choice-complete = Ja. Op papier, ook wat er gebeurt als de groep ermee stopt.

question-risk-list = Hebt u het voorbije jaar opgeschreven wat er met uw onlinediensten kan misgaan, en wat u daaraan doet?
    .short = Risicolijst van hoogstens een jaar oud
    .explanation = Op één blad staat wat er kan misgaan: een gestolen account, een gewiste map, een dienst die stilvalt, een verkeerde betaling. Daarnaast staat hoe erg dat zou zijn, hoe waarschijnlijk het is en wat u eraan doet. Hier gaat het erom dat u de risico’s kent; wat de directie ermee beslist, is een andere vraag.
    .why = Zonder lijst gaat de aandacht naar wat laatst in het nieuws was. Mensen denken eerst aan hackers, maar eigen fouten horen er ook op. Een gewiste map of een foute instelling kan evenveel kosten als een inbraak. De NIS2-wet vraagt een risicoanalyse van de bedrijven die eronder vallen; voor andere is ze een goede gewoonte.
    .how = Zoek een blad of rekenblad met risico’s en een datum, misschien in uw kwaliteits- of verzekeringsmap. Het rapport van dit programma is een begin, maar alleen u weet wat een verloren dag kost. Vraag uw IT-partner: “Welke drie zaken zouden ons het meest schaden, en wat houdt ze tegen?”
    .evidence = Het blad met datum: het risico, hoe erg, hoe waarschijnlijk, wat u eraan doet en wie het doet.
    .choice-never = Nee. We pakken problemen aan als ze er zijn.
    .choice-spoken = Deels. We hebben erover gepraat, maar er staat niets op papier.
    .choice-old = Bijna. Er is een blad, maar ouder dan een jaar of zonder maatregelen.
    .choice-current = Ja. Een blad van het voorbije jaar, met een antwoord op elk risico.

action-name-task-owners = Zet een naam naast elke taak die bij u ligt
    .why = Een taak waar een naam naast staat, wordt gedaan. U ziet ook meteen wat u aan uw IT-partner moet vragen.
    .step-1 = Neem een blad voor elk van uw drie belangrijkste diensten. Vaak zijn dat mail en bestanden, de boekhouding, en de kassa of de webshop.
    .step-2 = Schrijf op welke taken bij u liggen. Begin met deze: accounts, toegangsrechten, instellingen, toestellen, back-ups, en wat er gebeurt als iemand vertrekt.
    .step-3 = Schrijf naast elk van die taken een naam: die van u, van een collega of van uw IT-partner.
    .step-4 = Stuur uw IT-partner de taken waar zijn naam bij staat. Vraag voor elke taak een schriftelijk ja of nee.
    .step-5 = Lees alles na over een jaar, en telkens als u een nieuwe dienst neemt. Zet de datum in uw agenda.
    .help = U kunt dit zelf; uw IT-partner bevestigt zijn taken. Leveranciers antwoorden in hun hulppagina’s.

action-assign-service-owners = Geef elke dienst een naam en een vervanger
    .why = Een waarschuwing komt dan bij iemand terecht, ook in de vakantie. En iedereen weet wie hij over een dienst kan aanspreken.
    .step-1 = Neem uw lijst van diensten. Schrijf naast elke dienst één naam: de persoon die hem het best kent.
    .step-2 = Schrijf er een vervanger bij. Zorg dat die met een eigen account binnen kan.
    .step-3 = Spreek af wat die naam inhoudt: opvolgen wie binnen kan, de berichten van de leverancier lezen, betalen, en zeggen wanneer de dienst weg mag.
    .step-4 = Laat de berichten en facturen van de leverancier aankomen op een adres dat twee mensen lezen.
    .step-5 = Overloop de namen als iemand vertrekt, en één keer per jaar. Zet de datum in uw agenda.
    .help = U doet dit met uw team in een uur of twee. Uw IT-partner vult de diensten aan waar hij voor zorgt.

action-hold-management-review = Bespreek beveiliging elk jaar en noteer wat u beslist
    .why = Eén uur per jaar, en de punten schuiven niet meer van maand naar maand door. In een bedrijf onder NIS2 is het de wettelijke taak van de directie om de maatregelen goed te keuren en erop toe te zien.
    .step-1 = Zet een uur in de agenda met iedereen die beslist, en nodig uw IT-partner uit.
    .step-2 = Leg het rapport van dit programma op tafel. Kies de drie punten die voor uw zaak het zwaarst wegen.
    .step-3 = Beslis voor elk punt: nu doen, later doen, of het risico aanvaarden. Schrijf er een naam en een datum bij.
    .step-4 = Noteer hoeveel tijd en geld u voorziet. Valt u onder NIS2, noteer dan ook dat de directie de maatregelen goedkeurt. Alle aanwezigen tekenen.
    .step-5 = Kijk na drie maanden wat er gebeurd is. Zet de vergadering van volgend jaar in de agenda.
    .help = U leidt de vergadering zelf. Uw IT-partner of boekhouder kan ze helpen voorbereiden.

action-write-usage-rules = Schrijf twee bladzijden regels voor onlinetools
    .why = Mensen willen het goed doen; op twee bladzijden lezen ze hoe. En u hoeft niet meer tien keer dezelfde vraag te beantwoorden.
    .step-1 = Verzamel wat u nieuwe collega’s nu al vertelt: welke tools, welke wachtwoorden, wat waar hoort.
    .step-2 = Maak op de eerste bladzijde een tabel. Links het werk (mail, grote bestanden, chat, vertaling), rechts de tool die u kiest.
    .step-3 = Schrijf op de tweede wat in geen enkele andere tool mag, hoe iedereen omgaat met wachtwoorden en links, en of een privételefoon mag.
    .step-4 = Voeg toe bij wie collega’s een nieuwe tool vragen, en bij wie ze een fout melden. Zeg erbij dat niemand een verwijt krijgt voor een melding.
    .step-5 = Overloop de bladzijden samen. Iedereen bevestigt per mail of met een handtekening dat hij ze gelezen heeft.
    .step-6 = Lees ze één keer per jaar na, en geef ze aan nieuwe collega’s op hun eerste dag.
    .help = U schrijft ze zelf, met een collega. Wilt u ze in het arbeidsreglement, vraag dan uw sociaal secretariaat hoe dat kan.

action-check-new-services = Stel elke nieuwe dienst tien vragen
    .why = Tien minuten vooraf besparen zoekwerk achteraf. U hoeft geen specialist te zijn om deze vragen te stellen.
    .step-1 = Schrijf tien vragen op een blad. Begin met drie over uw eigen gebruik: waarvoor dient de dienst, wie staat ervoor in, welke gegevens gaan erin?
    .step-2 = Dan vier over veiligheid: is er een tweede aanmeldstap, wie ziet wat, waar staan de gegevens, wie maakt een back-up?
    .step-3 = Dan drie over het contract: wat kost de dienst, is er een verwerkersovereenkomst, hoe krijgen we onze gegevens eruit?
    .step-4 = Spreek af wie ja mag zeggen. Gaat het om lonen of gezondheidsgegevens, laat dan ook uw IT-partner kijken.
    .step-5 = Stel eerst de tweede aanmeldstap en het delen in. Zet er pas daarna echte gegevens in.
    .step-6 = Bewaar het ingevulde blad, en zet de dienst op uw lijst.
    .help = U of een collega kan de vragen stellen; de verkoopdienst of helpdesk van de leverancier antwoordt. Uw IT-partner bekijkt moeilijke gevallen.

action-list-legal-duties = Zet uw beveiligingsplichten op één blad
    .why = U weet dan wat u tekent, en uw antwoorden aan klanten staan klaar.
    .step-1 = Zet de AVG (GDPR) op het blad, en noteer van wie u gegevens bewaart: klanten, personeel, sollicitanten, mensen op camerabeelden.
    .step-2 = Doe de officiële NIS2-test op atwork.safeonweb.be/nis2, als u dat nog niet deed. Bewaar het resultaat.
    .step-3 = Vraag uw beroepsfederatie welke beveiligingsregels in uw sector gelden.
    .step-4 = Zoek in de contracten van uw vijf grootste klanten en in uw verzekeringspolissen naar beveiliging, incidenten en audits. Noteer wat u beloofd hebt.
    .step-5 = Schrijf naast elke plicht wat u al doet, wat ontbreekt en wie ervoor zorgt.
    .step-6 = Neem het blad erbij vóór u een nieuw contract tekent. Lees het één keer per jaar na.
    .help = Uw beroepsfederatie kent de regels van uw sector. Een advocaat kan een veeleisend contract nalezen.

action-keep-change-log = Noteer wijzigingen van instellingen op één plaats
    .why = Een minuut per wijziging bespaart uren zoeken op een slechte dag. Het is niet bedoeld om mensen te controleren.
    .step-1 = Maak een gedeeld rekenblad met vijf kolommen: datum, dienst, wat er wijzigt, wie, waarom.
    .step-2 = Spreek af welke wijzigingen tellen: beheerders, toegangsrechten, delen, mail, back-ups, website, domeinnaam.
    .step-3 = Vraag uw IT-partner om er ook in te schrijven, of om elke maand zijn lijst te sturen.
    .step-4 = Kan een wijziging iets blokkeren of openzetten, laat dan eerst een tweede persoon kijken. Noteer de oude instelling.
    .step-5 = Kies voor grote wijzigingen een rustig moment, verwittig iedereen, en kijk achteraf na of alles werkt.
    .help = Uw IT-partner noteert dit vaak al; vraag om het te zien. Een collega kan de lijst bijhouden.

action-write-group-agreements = Spreek binnen de groep af wie wat doet
    .why = Zo valt er niets meer tussen twee bedrijven, en brengt een verkoop of reorganisatie geen verrassingen.
    .step-1 = Maak een lijst van wat van de groep komt: mail, bestanden, licenties, netwerk, domeinnaam, back-ups, helpdesk.
    .step-2 = Schrijf ernaast welk bedrijf het doet, wie u belt, en welke taken bij u blijven.
    .step-3 = Kijk na op wiens naam elk contract, elk account en elke domeinnaam staat. Noteer hoe u in nood aan de beheerdersrechten komt.
    .step-4 = Spreek af hoelang vooraf u het hoort als het stopt, en wat u dan krijgt: accounts, gegevens, domeinnaam, hulp bij de verhuizing.
    .step-5 = Voeg een verwerkersovereenkomst toe als het andere bedrijf persoonsgegevens voor u bewaart. De AVG (GDPR) vraagt dat.
    .step-6 = Laat beide bedrijven het blad schriftelijk aanvaarden. Lees het elk jaar na, en bij elke verkoop of reorganisatie.
    .help = De IT-dienst of juridische dienst van de groep heeft vaak een voorbeeld. Uw boekhouder of advocaat kan meelezen.

action-write-risk-list = Schrijf op één blad wat er kan misgaan
    .why = U ziet meteen waar een uur werk het meest helpt, en de directie weet waarover ze beslist.
    .step-1 = Ga een uur rond de tafel zitten met iemand die het werk kent, en met uw IT-partner.
    .step-2 = Schrijf tien dingen op die kunnen misgaan. Denk aan een gestolen account, een valse factuur, een verloren laptop, een storing en eigen fouten.
    .step-3 = Geef elk daarvan twee scores. Hoe erg: een uur, een dag of een week kwijt? Hoe waarschijnlijk: zelden, soms of vaak?
    .step-4 = Kies voor de vijf zwaarste: vermijden, verkleinen, verzekeren of aanvaarden. Schrijf op wie wat doet, en tegen wanneer.
    .step-5 = Pak er deze maand één aan. Zet de volgende ronde in de agenda, een jaar later.
    .help = U kent de zaak, uw IT-partner kent de techniek. Uw verzekeringsmakelaar kan meedenken over de schade.
