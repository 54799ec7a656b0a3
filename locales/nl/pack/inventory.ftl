### Uw onlinediensten: welke er zijn, en wat erin terechtkomt.

domain-inventory = Uw onlinediensten
    .about = Welke onlinediensten uw zaak gebruikt, en wat mensen erin zetten.

question-service-list = Hebt u een actuele lijst van alle onlinediensten die uw zaak gebruikt, ook de gratis diensten?
    .short = Actuele lijst van onlinediensten
    .explanation = Een onlinedienst is alles wat u via internet gebruikt: mail, boekhouding, de webshop, een site om grote bestanden te versturen. Gratis diensten tellen mee, en ook wat maar één collega gebruikt. Voor elke dienst staat op de lijst waarvoor hij dient, wie ervoor zorgt en welke gegevens erin staan.
    .why = Wat niet op de lijst staat, wordt niet beschermd, heeft geen kopie en blijft open als iemand vertrekt. Zelfs factureren gaat nu online. Sinds 1 januari 2026 moeten Belgische btw-plichtige ondernemingen elkaar, op enkele uitzonderingen na, elektronische facturen sturen, in de regel via het Peppol-netwerk.
    .how = Overloop een jaar rekeninguittreksels en kaartafrekeningen, en daarna de wachtwoorden die in de browsers bewaard zijn. Zoek in uw mail op “welkom”, “proefperiode” en “bevestig”. Microsoft 365 en Google Workspace tonen ook welke externe apps bij uw mail en bestanden kunnen. Vraag uw IT-partner: “Welke externe apps kunnen bij onze mail en bestanden, en wie heeft dat toegestaan?”
    .evidence = De lijst met datum: per dienst het doel, wie ervoor zorgt en welke gegevens erin staan.
    .choice-no-list = Nee. Er is geen lijst; iedereen weet het uit het hoofd.
    .choice-gaps = Deels. Er is een lijst, maar gratis of kleine diensten ontbreken.
    .choice-complete-old = Bijna. Alles staat erop, maar ze is dit jaar niet bijgewerkt.
    .choice-complete-current = Ja. Alles staat erop, ook gratis diensten, en ze is dit jaar bijgewerkt.

question-ai-private-accounts = Komen gegevens van klanten of van uw zaak via privéaccounts terecht in AI-assistenten of gratis onlinetools?
    .short = AI en gratis tools: zakelijke accounts
    .explanation = Een AI-assistent is een programma waartegen u in gewone woorden praat, zoals ChatGPT, Copilot of Gemini. Gratis onlinetools vertalen een tekst, zetten een pdf om of versturen een groot bestand. Het gaat om wat mensen erin plakken: een mail van een klant, een offerte, een loonbrief. Een privéaccount is een account dat uw zaak niet beheert.
    .why = Mensen doen dit om beter te werken, en dat is een goede reden. Maar wat in een privéaccount zit, kunt u niet zien, wissen of terughalen. De AVG (GDPR) vraagt een schriftelijk contract met wie voor u persoonsgegevens verwerkt; het privéaccount van een collega geeft uw zaak zo’n contract niet. Een zakelijk account heeft andere voorwaarden. Volgens Microsoft dient wat u met een werkaccount in Copilot Chat typt, niet om zijn modellen te trainen.
    .how = Vraag het op de volgende vergadering, zonder verwijt: “Welke AI-assistenten en gratis tools helpen jullie, en met welk account?” De meeste tonen het account in een hoek van het scherm. Vraag uw IT-partner: “Zit er een AI-assistent in ons abonnement, en zeggen de voorwaarden dat het model niet met onze gegevens getraind wordt?”
    .evidence = De geschreven regel met de toegelaten tools, en de datum waarop u iedereen het laatst bevraagd hebt.
    .choice-nothing-agreed = Ja, dat kan gebeuren. We hebben daar niets over afgesproken.
    .choice-spoken = Soms, misschien. We spraken erover, maar er staat niets op papier.
    .choice-rule-unchecked = Zelden. Er is een geschreven regel, dit jaar niet nagevraagd of niet altijd gevolgd.
    .choice-rule-checked = Nee. Er is een geschreven regel, en iedereen is dit jaar bevraagd.

question-sensitive-data = Weet u waar uw gevoeligste gegevens staan?
    .short = Gevoelige gegevens: soort en plaats bekend
    .explanation = Gevoelig betekent: het zou mensen of uw zaak schaden als een vreemde het las. Denk aan gezondheidsgegevens, loonbrieven, kopieën van identiteitskaarten, wachtwoorden, klantenbestanden, prijzen en ontwerpen. Hetzelfde bestand staat vaak op meer plaatsen: een mailbox, een gedeelde map, een oude laptop, een gratis tool.
    .why = U beschermt eerst wat het meest telt, en daarvoor moet u weten waar het staat. Na een datalek geldt dat dubbel. De AVG (GDPR) geeft u dan 72 uur om het te melden aan de Gegevensbeschermingsautoriteit (GBA), tenzij een risico voor mensen onwaarschijnlijk is. Dat is niet de dag om te beginnen zoeken.
    .how = Neem uw lijst van diensten en noteer voor elke dienst welke gegevens erin staan. Kijk daarna op vergeten plaatsen: inboxen, downloadmappen, usb-sticks, de map van de scanner. Zoek in OneDrive, SharePoint of Google Drive naar woorden als “loonbrief” of “medisch”. Of vraag uw IT-partner: “Waar staan onze bestanden over personeel, gezondheid en klanten, kopieën inbegrepen?”
    .evidence = Een tabel van één bladzijde: soort gegevens, plaatsen waar ze staan, wie ervoor zorgt, en de datum.
    .choice-never-looked = Nee. We hebben er nooit naar gekeken.
    .choice-in-heads = Deels. Sommigen weten het, maar er staat niets op papier.
    .choice-noted-gaps = Bijna. Het staat op papier, maar onvolledig of dit jaar niet nagekeken.
    .choice-noted-current = Ja. Alles staat op papier, en is dit jaar nagekeken.

question-hidden-tools = Wanneer hebt u voor het laatst gezocht naar onlinetools die mensen gebruiken zonder het te zeggen?
    .short = Regelmatig zoeken naar onbekende tools
    .explanation = Een handige site om te plannen, bestanden te versturen of een filmpje te maken is snel gevonden, en het is goed bedoeld. Zulke tools laten sporen na: een kaartbetaling, een aanmelding met het werkaccount, een extensie in de browser. Dit is geen spionage. U kijkt naar de tools, niet naar wat mensen ermee doen.
    .why = Er komen voortdurend nieuwe tools bij, dus een zoektocht van twee jaar geleden zegt weinig over vandaag. Klantgegevens staan dan in een account dat niemand afsluit als de collega die het aanmaakte, vertrekt. En misschien betaalt u twee keer voor hetzelfde.
    .how = Microsoft 365: Entra-beheercentrum, de lijst van bedrijfstoepassingen (“Enterprise applications”). Google Workspace: beheerdersconsole, Beveiliging, “API-functies” (“API controls”). Beide tonen apps die mensen met hun werkaccount gebruiken. Bekijk ook de kaartafrekeningen en de extensies in de browsers. Of vraag uw IT-partner: “Bij welke nieuwe apps hebben onze mensen zich de voorbije drie maanden met hun werkaccount aangemeld?”
    .evidence = Een notitie met datum: waar u gekeken hebt, wat u vond, en wat er voor elke tool beslist is.
    .choice-never = Nooit, of niemand weet nog wanneer.
    .choice-over-a-year = Meer dan een jaar geleden.
    .choice-this-year = Het voorbije jaar, maar langer dan drie maanden geleden of zonder beslissing achteraf.
    .choice-this-quarter = De voorbije drie maanden, met een beslissing over elke gevonden tool.

question-app-consent = Moet een beheerder een externe app goedkeuren vóór die bij de mail of bestanden van uw zaak kan?
    .short = Externe apps alleen na goedkeuring
    .explanation = Misschien kent u het venster: “Deze app wil uw mail en bestanden lezen. Accepteren?” Eén klik volstaat om een planningstool, een AI-assistent of een spelletje binnen te laten. Veilig betekent dat alleen een beheerder ja kan zeggen. Gebruikt u geen Microsoft 365 en geen Google Workspace, kies dan “Niet op ons van toepassing”.
    .why = Eén verkeerde klik kan een hele mailbox weggeven, zonder dat een wachtwoord gestolen wordt. De tweede aanmeldstap helpt niet, want de persoon is al aangemeld. CISA, het Amerikaanse agentschap voor cyberbeveiliging, raadt aan om in Microsoft 365 alleen beheerders apps te laten toelaten. Voor Google Workspace raadt het aan om onbekende apps te blokkeren.
    .how = Microsoft 365: Entra-beheercentrum, bedrijfstoepassingen (“Enterprise applications”), dan toestemming en machtigingen (“Consent and permissions”). Google Workspace: beheerdersconsole, Beveiliging, “API-functies” (“API controls”). Of vraag uw IT-partner: “Kan iemand hier een externe app aan mail of bestanden koppelen zonder dat een van ons dat goedkeurt?”
    .evidence = Een schermafdruk van de instelling, en de lijst van toegelaten apps met de datum van de laatste controle.
    .choice-anyone = Nee. Iedereen kan een app met één klik binnenlaten.
    .choice-some-stopped = Deels. Sommige apps worden tegengehouden, of we spraken alleen af om het te vragen.
    .choice-old-unchecked = Bijna. Nieuwe apps vragen goedkeuring; de oude zijn dit jaar niet nagekeken.
    .choice-approved = Ja. Nieuwe apps vragen goedkeuring, en de oude zijn dit jaar nagekeken.

question-domain-ownership = Staan uw domeinnaam en uw website op naam van uw zaak?
    .short = Domeinnaam en website op eigen naam
    .explanation = Uw domeinnaam is het deel na de @ in uw mailadres. U huurt hem via een bedrijf dat registrar heet. De houder hoort uw zaak te zijn, niet de websitebouwer of een ex-collega. U moet zich ook kunnen aanmelden waar hij beheerd wordt. Hebt u geen eigen domeinnaam en geen website, kies dan “Niet op ons van toepassing”.
    .why = Wie de domeinnaam beheert, beslist waar uw mail en uw bezoekers terechtkomen. Stel dat hij op naam staat van iemand die vertrekt, stopt of ruzie met u krijgt. Dan kunt u uw mail en website tegelijk kwijt zijn, en ook geen wachtwoorden meer opnieuw instellen. Of u ze terugkrijgt, hangt af van de goede wil van die persoon.
    .how = Een naam op .be, .brussels of .vlaanderen zoekt u op bij dnsbelgium.be (WHOIS). U ziet er de registrar, en meestal ook de houder als dat een bedrijf is. Bekijk ook de facturen van de naam en de website. Of vraag uw websitebouwer of IT-partner: “Wie is de houder van onze domeinnaam, bij welke registrar, en wie kan zich daar aanmelden?”
    .evidence = Het zoekresultaat of een factuur op naam van uw zaak, en de namen van twee mensen die zich kunnen aanmelden.
    .choice-other-name = Nee. De naam of de website staat op naam van een persoon of bureau.
    .choice-no-sign-in = Deels. Op papier van ons, maar alleen een buitenstaander kan zich aanmelden.
    .choice-one-person = Bijna. Van ons, maar één persoon kan zich aanmelden, of zonder tweede stap.
    .choice-secured = Ja. Van ons, en twee mensen kunnen zich aanmelden, met een tweede stap.

question-approved-tools = Hebben uw mensen een makkelijke, goedgekeurde tool voor alles wat ze vaak nodig hebben?
    .short = Een goedgekeurde tool voor elke behoefte
    .explanation = Het gaat om het werk van elke dag: een groot bestand versturen, chatten, ondertekenen, plannen, vertalen, notities nemen met AI. Goedgekeurd betekent dat uw zaak de tool gekozen heeft en de accounts beheert. Makkelijk betekent: even vlot als de gratis site die iedereen kent.
    .why = Is de officiële weg trager, dan nemen mensen een andere, wat de regel ook zegt. De gegevens raken dan verspreid over evenveel tools als er collega’s zijn. Een korte lijst van goede tools doet vaak meer dan een verbod.
    .how = Vraag drie collega’s hoe ze vandaag een heel groot bestand zouden versturen of met een klant zouden chatten. Drie verschillende antwoorden betekenen dat er geen duidelijke tool is. In Microsoft 365 en Google Workspace kunt u al bestanden delen, chatten en vergaderen. Of vraag uw IT-partner: “Welke tools zitten in ons abonnement die we nog niet gebruiken?”
    .evidence = De lijst van tools per behoefte, met de datum en de plaats waar iedereen ze vindt.
    .choice-own-choice = Nee. Iedereen kiest zijn eigen tools.
    .choice-some-needs = Deels. Voor sommige behoeften is er een tool, voor andere niet.
    .choice-list-not-followed = Bijna. Elke behoefte heeft een tool, maar niet iedereen kent of gebruikt die.
    .choice-list-used = Ja. Elke behoefte heeft een tool, iedereen kent de lijst en volgt ze.

question-data-flows = Weet u welke diensten uw gegevens vanzelf kopiëren naar andere diensten of naar het buitenland?
    .short = Automatische kopieën van gegevens bekend
    .explanation = De webshop voedt de nieuwsbrief, de bank voedt het portaal van de boekhouder, een AI-assistent neemt uw vergaderingen op. Eenmaal ingesteld, lopen zulke kopieën door zonder u. De koppelingen en hun sleutels horen bij “Gekoppelde programma’s”; hier gaat het om welke gegevens waar belanden. Geeft geen enkele dienst gegevens over u of uw klanten door, kies dan “Niet op ons van toepassing”.
    .why = Ook een datalek bij de ontvanger treft de gegevens van uw klanten. Weet u niet dat een dienst gegevens doorgeeft, dan kunt u dat niet stoppen, en ook niet vragen of ze daar veilig zijn. De AVG (GDPR) stelt ook voorwaarden aan persoonsgegevens die de Europese Economische Ruimte verlaten (EU, Noorwegen, IJsland en Liechtenstein).
    .how = Zoek “Integraties”, “Apps” of “Gekoppelde accounts” in de webshop, de nieuwsbrieftool en de boekhouding. Kijk welke assistenten aan uw onlinevergaderingen deelnemen. Het land staat meestal in de privacyverklaring of in de lijst van subverwerkers (de leveranciers van uw leverancier). Of vraag de leverancier: “Aan welke andere diensten geeft u onze gegevens door, welke gegevens, en in welk land?”
    .evidence = Een tekening of tabel: van, naar, welke gegevens, waarvoor, welk land, en of er een contract is.
    .choice-never-looked = Nee. We hebben er nooit naar gekeken.
    .choice-some-known = Deels. We kennen sommige van die kopieën, niet alle.
    .choice-listed-gaps = Bijna. Ze staan allemaal op papier, maar zonder alle details of controle dit jaar.
    .choice-listed-current = Ja. Ze staan allemaal op papier, met gegevens, land en contract, dit jaar nagekeken.

action-list-services = Maak één lijst van al uw onlinediensten
    .why = U kunt alleen beschermen, kopiëren en afsluiten wat u kent. Veel andere stappen vertrekken van deze lijst.
    .step-1 = Begin een lijst met wat u kent: mail en bestanden, boekhouding, facturatie, lonen, betalingen, website, domeinnaam, webshop of kassa.
    .step-2 = Overloop een jaar rekeninguittreksels en kaartafrekeningen, en de bewaarde wachtwoorden in de browsers. Voeg toe wat u vindt.
    .step-3 = Vraag elke collega: “Wat gebruikt u, ook aan gratis diensten?” Zeg vooraf dat niemand een verwijt krijgt.
    .step-4 = Noteer voor elke dienst waarvoor hij dient, wie ervoor zorgt, welke gegevens erin staan en wie de beheerder is.
    .step-5 = Sluit af wat niemand nog gebruikt. Haal eerst uw gegevens op en sluit dan het account.
    .step-6 = Kies één persoon die de lijst bijhoudt, en een vaste dag per jaar om ze te overlopen.
    .help = Uw boekhouder ziet de abonnementen tussen uw facturen. Uw IT-partner ziet welke apps met mail en bestanden verbonden zijn.

action-set-ai-rule = Spreek op één blad af wat in AI-tools mag
    .why = Mensen willen het goed doen; ze moeten alleen weten waar de grens ligt. Eén blad volstaat.
    .step-1 = Vraag wie wat gebruikt, en voor welk werk. Verbied nog niets.
    .step-2 = Maak drie korte lijstjes: wat overal mag, wat alleen met een zakelijk account mag, wat nergens mag. Wachtwoorden en loonbrieven horen in het derde.
    .step-3 = Noem de toegelaten tools, ook voor grote bestanden en vertalingen. Zeg aan wie iedereen een nieuwe tool vraagt.
    .step-4 = Overloop het blad samen, in een kwartier. Wie nieuw is, krijgt het op de eerste dag.
    .step-5 = Vraag iedereen na drie maanden hoe het loopt, daarna elk jaar. Pas het blad aan.
    .help = Dit blad kunt u zelf schrijven. Gaat het om gezondheidsgegevens of andere gevoelige gegevens? Vraag dan raad aan uw functionaris voor gegevensbescherming of een advocaat.

action-provide-ai-account = Bied een zakelijk account aan voor AI en handige tools
    .why = Wie op het werk een goede tool heeft, heeft geen privéaccount nodig. Misschien betaalt u er al voor.
    .step-1 = Kijk eerst in uw abonnement. In Microsoft 365 (Copilot) en Google Workspace (Gemini) zit vaak al een assistent.
    .step-2 = Ga drie dingen na in de voorwaarden: wordt de dienst met uw teksten getraind, hoelang blijven ze bewaard, is er een verwerkersovereenkomst (DPA)?
    .step-3 = Open accounts met het mailadres van het werk, en zet de tweede aanmeldstap aan.
    .step-4 = Kies op dezelfde manier een tool voor grote bestanden, een voor vertalingen en een voor pdf’s.
    .step-5 = Laat iedereen weten vanaf welke dag het kan. Vraag om bedrijfsgegevens uit de privéaccounts te wissen.
    .help = Uw IT-partner weet wat in uw abonnement zit en kan het aanzetten.

action-mark-sensitive-data = Duid in uw lijst aan waar gevoelige gegevens staan
    .why = Aanduiden vraagt een minuut per dienst. U ziet meteen waar de bescherming moet beginnen.
    .step-1 = Kies vier soorten: klanten, personeel, geld, en geheimen van de zaak. Duid gezondheidsgegevens en kopieën van identiteitskaarten apart aan.
    .step-2 = Zet de soorten naast elke dienst in uw lijst. Noteer ook hoe erg een datalek zou zijn: weinig, erg, heel erg.
    .step-3 = Vraag twee collega’s waar zulke bestanden nog staan: inbox, bureaublad, usb-stick, privécloud.
    .step-4 = Breng losse kopieën samen in één afgesloten map. Verwijder wat niemand nodig heeft; vraag eerst uw boekhouder wat u moet bewaren.
    .step-5 = Zet de datum erbij. Overloop het elk jaar, en telkens als er een dienst bijkomt.
    .help = U kunt dit doen met een collega die de bestanden kent. Uw sociaal secretariaat en uw boekhouder weten waar de gegevens over lonen en geld staan.

action-check-hidden-tools = Zoek elke drie maanden naar onbekende tools
    .why = Vier korte controles per jaar vragen minder tijd dan één lange zoektocht. Wat u vroeg vindt, is snel geregeld.
    .step-1 = Zeg iedereen wat u gaat bekijken en waarom. Niemand krijgt een verwijt.
    .step-2 = Overloop drie maanden kaartafrekeningen en rekeninguittreksels. Duid elk abonnement aan dat niet op uw lijst staat.
    .step-3 = Bekijk de apps die met werkaccounts gebruikt worden. Microsoft 365: bedrijfstoepassingen (“Enterprise applications”) in het Entra-beheercentrum. Google Workspace: “API-functies” (“API controls”).
    .step-4 = Vraag iedereen om de extensies in de eigen browser te openen en te zeggen welke hij gebruikt. Verwijder de andere.
    .step-5 = Beslis voor elke tool: houden en op de lijst zetten, vervangen, of stoppen. Haal uw gegevens op vóór u stopt.
    .step-6 = Noteer de datum, en zet de volgende controle in de agenda.
    .help = Uw boekhouder ziet de betalingen. Uw IT-partner drukt de lijst van apps af.

action-require-app-approval = Laat een beheerder externe apps goedkeuren
    .why = Een verkeerde klik leidt dan nergens toe. Goede apps blijven mogelijk, na een korte blik.
    .step-1 = Spreek af wie goedkeurt en hoe snel, bijvoorbeeld binnen één werkdag. Anders zoeken mensen een omweg.
    .step-2 = Open de lijst van apps in gebruik en keur goed wat mensen voor hun werk nodig hebben. Niemand mag van vandaag op morgen een tool kwijt zijn.
    .step-3 = Microsoft 365: Entra-beheercentrum, toestemming en machtigingen (“Consent and permissions”). Laat gebruikers zelf geen toestemming meer geven, en zet aanvragen aan een beheerder aan.
    .step-4 = Google Workspace: beheerdersconsole, Beveiliging, “API-functies” (“API controls”). Blokkeer apps die u niet goedgekeurd hebt.
    .step-5 = Probeer het uit met een gewoon account: een nieuwe app moet goedkeuring vragen. Noteer de datum.
    .step-6 = Leg iedereen uit hoe ze een app aanvragen, en waar u op let: wie de app maakt, wat ze leest, waarvoor ze dient.
    .help = Uw IT-partner doet dit in een uur of twee. Goedkeuren blijft uw werk.

action-review-connected-apps = Verwijder externe apps die niemand nodig heeft
    .why = Een app die ooit binnengelaten is, houdt haar toegang zolang niemand die wegneemt.
    .step-1 = Open de lijst. Microsoft 365: Entra-beheercentrum, bedrijfstoepassingen (“Enterprise applications”). Google Workspace: beheerdersconsole, Beveiliging, “API-functies” (“API controls”).
    .step-2 = Noteer voor elke app waarvoor ze dient, wie ze gebruikt en wat ze kan lezen. Mail, bestanden en contacten tellen het meest.
    .step-3 = Vraag na wat de onbekende apps zijn. Blokkeer wat niemand herkent, en wacht twee weken.
    .step-4 = Verwijder wat niemand miste. Sluit ook het account bij de maker van de app af, en laat uw gegevens daar wissen.
    .step-5 = Noteer de datum en het resultaat. Doe het elk jaar opnieuw.
    .help = Uw IT-partner bezorgt de lijst. Een collega die ieders werk kent, kan ze met u overlopen.

action-put-domain-in-company-name = Zet domeinnaam en website op naam van uw zaak
    .why = Zo blijft de naam van u, wie de website ook bouwt of voor de mail zorgt.
    .step-1 = Maak een lijst van uw domeinnamen, ook de ongebruikte, met de registrar en de einddatum. De facturen helpen.
    .step-2 = Vraag de registrar of het bureau om uw zaak als houder in te schrijven, met uw ondernemingsnummer. Voor hen is dat routine.
    .step-3 = Geef als contact een mailbox die twee mensen lezen. Kies er een die nog werkt als deze domeinnaam uitvalt.
    .step-4 = Vraag hetzelfde voor de hosting van de website: contract en account op uw naam, en een eigen aanmelding.
    .step-5 = Zoek de naam enkele dagen later opnieuw op. Bewaar een schermafdruk met de datum.
    .help = Uw websitebouwer of IT-partner regelt dit met de registrar. Antwoordt de houder niet meer, vraag dan raad aan de registrar of een advocaat.

action-secure-domain-account = Beveilig het account van uw domeinnaam
    .why = Wie daar binnenraakt, kan al uw mail elders laten aankomen. Een uur werk voorkomt dat.
    .step-1 = Meld u aan bij de registrar en bij het hostingbedrijf. Lukt dat niet, vraag dan een aanmelding op een adres van uw zaak.
    .step-2 = Geef twee mensen elk een eigen account met de tweede aanmeldstap.
    .step-3 = Zet het slot tegen verhuizen van de naam aan (“transfer lock” of “registrar lock”), als de registrar dat aanbiedt.
    .step-4 = Leg op papier in de kluis: welke registrar, welk telefoonnummer, welke twee mensen. Noteer de datum.
    .help = U kunt dit zelf. Uw IT-partner of websitebouwer toont waar de instellingen staan.

action-publish-approved-tools = Maak een korte lijst van goedgekeurde tools bekend
    .why = Mensen volgen graag een lijst die hen helpt. Wie nieuw is, heeft op de eerste dag de juiste tools.
    .step-1 = Vraag iedereen waarvoor externe tools nodig zijn: grote bestanden, chatten, ondertekenen, plannen, vertalen, notities.
    .step-2 = Kies één tool per behoefte. Begin met wat u al betaalt in Microsoft 365 of Google Workspace.
    .step-3 = Probeer hem uit als gebruiker. Gaat het trager dan met de gratis site, zoek dan een betere.
    .step-4 = Zet de lijst waar iedereen kijkt: de behoefte, de tool, de link, wie helpt.
    .step-5 = Zeg hoe iemand een andere tool voorstelt. Antwoord binnen een week.
    .step-6 = Overloop de lijst twee keer per jaar met wie ze gebruikt.
    .help = Een collega die graag met zulke tools werkt, kan dit op zich nemen. Uw IT-partner weet wat in uw abonnement zit.

action-map-data-flows = Teken waar uw gegevens vanzelf naartoe gaan
    .why = Op één blad ziet u bij hoeveel anderen de gegevens van uw klanten staan. U ziet ook kopieën die niemand nodig heeft.
    .step-1 = Zet uw diensten op een groot blad. Teken een pijl voor elke kopie die vanzelf vertrekt of aankomt.
    .step-2 = Schrijf bij elke pijl welke gegevens meegaan en waarvoor: namen, bestellingen, lonen, opnames.
    .step-3 = Noteer het land van de ontvanger. Duid aan wat de Europese Economische Ruimte verlaat.
    .step-4 = Stop de pijlen die niemand nodig heeft. Maak de andere dunner: een nieuwsbrief vraagt een adres, niet de bestellingen.
    .step-5 = Kijk voor elke pijl met persoonsgegevens na of er een contract is. Gaan de gegevens buiten de Europese Economische Ruimte, vraag de leverancier dan op welke grond van de AVG (GDPR) de doorgifte steunt.
    .step-6 = Spreek af dat een nieuwe koppeling of AI-assistent eerst op het blad komt. Overloop het elk jaar.
    .help = U kent uw diensten; uw websitebouwer en IT-partner kennen de koppelingen. Vraag voor landen buiten Europa raad aan uw functionaris voor gegevensbescherming of een advocaat.
