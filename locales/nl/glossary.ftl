### De woordenlijst: een eenvoudige uitleg bij elke term, en de vormen die het programma in teksten zoekt.

glossary-access-control = toegangscontrole
    .text = Beslissen wie welke bestanden en programma’s mag openen, en nakijken of dat juist blijft. Verandert iemand van functie of vertrekt hij, dan verandert de toegang mee. De NIS2-wet noemt het bij haar maatregelen.
    .forms = toegangscontrole

glossary-action-plan = actieplan
    .text = De lijst van wat er te doen is volgens uw antwoorden, in een nuttige volgorde, met de tijd, de kosten en wie het doet. U bewaart het als pdf.

glossary-adequacy-decision = adequaatheidsbesluit
    .text = Een beslissing van de Europese Commissie dat een land buiten Europa persoonsgegevens goed genoeg beschermt. Ze mogen dan daarheen zonder extra bepalingen in uw contract.
    .forms = adequaatheidsbesluit | adequaatheidsbesluiten

glossary-administrative-fine = administratieve geldboete
    .text = Een som die een overheid een bedrijf kan opleggen zonder rechtbank. Bij NIS2 krijgt het bedrijf eerst een ontwerpbeslissing met de redenen, en 30 dagen om te antwoorden.
    .forms = administratieve geldboete | administratieve geldboetes

glossary-administrator-account = beheerdersaccount
    .text = De loper van een dienst: het maakt gebruikers aan, opent mailboxen en wist gegevens. Houd het apart van het dagelijkse werk, met de veiligste aanmelding die er is.
    .forms = beheerdersaccount | beheerdersaccounts | beheerdersrechten | globale beheerder | hoofdbeheerder | hoofdbeheerders

glossary-ai-assistant = AI-assistent
    .text = Een programma waartegen u in gewone woorden praat, zoals ChatGPT, Copilot of Gemini. Wat u erin plakt, verlaat uw zaak, dus het account en de voorwaarden tellen.
    .forms = AI-assistent | AI-assistenten | AI-tool | AI-tools

glossary-all-hazards-approach = alle-gevarenbenadering
    .text = Denken aan alles wat uw systemen kan stilleggen: hackers, maar ook brand, water, diefstal en vergissingen. De NIS2-wet vraagt maatregelen die daarvan vertrekken.
    .forms = alle-gevarenbenadering

glossary-annual-turnover = jaaromzet
    .text = Wat uw bedrijf in een jaar verkocht, zonder btw en vóór de kosten. Dat bedrag helpt bepalen of een wet u als kleine of middelgrote onderneming ziet. Uw boekhouder kent het.

glossary-annual-work-unit = arbeidsjaareenheid (AJE)
    .text = De maat waarmee de wet uw mensen telt: iemand die een heel jaar voltijds werkt. Wie deeltijds werkt, telt voor dat deel, en ook eigenaars die in de zaak werken, tellen mee.
    .forms = arbeidsjaareenheid | arbeidsjaareenheden | AJE

glossary-api = API
    .text = Het loket waarlangs een programma met een ander praat, zonder mens ertussen. Uw webshop gebruikt er een om bestellingen naar uw boekhouding te sturen.
    .forms = API | API’s

glossary-api-key = API-sleutel
    .text = Een lange code waarmee het ene programma zich bij het andere aanmeldt, eigenlijk een wachtwoord voor programma’s. Hij vraagt geen tweede stap, dus geef elke koppeling een eigen sleutel met weinig rechten.
    .forms = API-sleutel | API-sleutels | token | tokens

glossary-app-consent = toestemming voor een app
    .text = De klik waarmee iemand een externe app zijn mail of bestanden laat lezen, zonder wachtwoord te geven. Ze blijft gelden tot u ze intrekt, dus laat een beheerder ze eerst goedkeuren.
    .forms = toestemming voor een app | toestemming voor apps | app-toestemming | gebruikerstoestemming

glossary-app-password = app-wachtwoord
    .text = Een apart wachtwoord voor een oud programma of een scanner die de tweede aanmeldstap niet kent. Het opent het account zonder die stap, dus verwijder wat u niet meer nodig hebt.
    .forms = app-wachtwoord | app-wachtwoorden

glossary-asset-management = beheer van activa
    .text = Weten wat u moet beschermen: een lijst van toestellen, programma’s, onlinediensten en gegevens, met telkens een naam erbij. De NIS2-wet noemt het bij haar maatregelen.
    .forms = beheer van activa

glossary-assurance-level = zekerheidsniveau
    .text = Een van de drie stappen van CyberFundamentals: Basic, Important of Essential. Welke bij u past, volgt uit de risico’s van uw sector, niet zomaar uit uw NIS2-groep.
    .forms = zekerheidsniveau | zekerheidsniveaus

glossary-audit-log = logboek
    .text = Het dagboek dat een dienst zelf bijhoudt: wie zich aanmeldde, wanneer, en wat er geopend of gewijzigd werd. Na een incident toont het wat er gebeurd is, als het aanstond en lang genoeg bewaard bleef.
    .forms = logboek | logboeken | aanmeldingslogboeken | auditlog | auditlogs | auditlogboek | activiteitenlogboek | logs

glossary-availability-zone = beschikbaarheidszone
    .text = Een of meer datacenters van een cloudleverancier met eigen stroom en koeling, los van de volgende zone. Wat in twee zones draait, kan doorgaan als er een uitvalt.
    .forms = beschikbaarheidszone | beschikbaarheidszones

glossary-backup = back-up
    .text = Een kopie van uw gegevens, apart bewaard, om ze terug te krijgen als iets gewist, geblokkeerd of verloren is. Een prullenbak is er geen.
    .forms = back-up | back-ups

glossary-balance-sheet-total = balanstotaal
    .text = De waarde van alles wat uw bedrijf bezit, zoals ze in de jaarrekening staat. Dat bedrag helpt bepalen of een wet u als kleine of middelgrote onderneming ziet. Uw boekhouder kent het.
    .forms = balanstotaal

glossary-basic-cyber-hygiene = basispraktijken voor cyberhygiëne
    .text = De dagelijkse gewoonten die de meeste problemen voorkomen: updates, goede wachtwoorden, back-ups en voorzichtigheid met vreemde berichten. De NIS2-wet noemt ze samen met opleiding.
    .forms = basispraktijken voor cyberhygiëne | cyberhygiëne

glossary-business-continuity = bedrijfscontinuïteit
    .text = Blijven werken, misschien eenvoudiger, terwijl iets stuk is. Papieren bestelbonnen en een tweede telefoonlijn horen erbij. De NIS2-wet noemt het bij haar maatregelen.
    .forms = bedrijfscontinuïteit

glossary-ccb = Centrum voor Cybersecurity België (CCB)
    .text = De federale instelling voor cyberbeveiliging in België. Ze ziet toe op de NIS2-wet, krijgt incidentmeldingen en geeft bedrijven raad via Safeonweb@Work.
    .forms = Centrum voor Cybersecurity België | CCB

glossary-cer = CER
    .text = Europese regels over hoe vitale organisaties tegen allerlei tegenslag kunnen, van overstroming tot sabotage. België nam ze over in een wet van 19 december 2025. Ze gelden voor kritieke entiteiten, niet voor een gewone winkel.
    .forms = CER | CER-wet

glossary-certification = certificering
    .text = Een volledig onderzoek door een erkende externe instantie, dat eindigt met een certificaat. In CyberFundamentals hoort ze bij het niveau Essential. Voor ISO 27001 is ze het gebruikelijke bewijs.

glossary-chief-access-manager = hoofdtoegangsbeheerder
    .text = De persoon die voor uw bedrijf beslist welke collega’s welke overheidssites mogen gebruiken. Die persoon geeft een collega de rol om uw bedrijf te registreren op Safeonweb@Work; een wettelijke vertegenwoordiger heeft geen rol nodig.
    .forms = hoofdtoegangsbeheerder

glossary-cisa = CISA
    .text = Het Amerikaanse agentschap voor cyberbeveiliging. Het publiceert gratis lijsten met veilige instellingen voor Microsoft 365 en Google Workspace, die ook hier nuttig zijn.
    .forms = CISA

glossary-cloud = cloud
    .text = Computers van iemand anders die u via het internet gebruikt, voor mail, bestanden of boekhouding. De leverancier houdt ze draaiend; wie binnen mag en wat u kopieert, bepaalt u.

glossary-cloud-act = CLOUD Act
    .text = Een Amerikaanse wet van 2018. Daarmee kan de Amerikaanse overheid gegevens opvragen bij Amerikaanse leveranciers, waar ter wereld ze ook staan. Een Europese locatie alleen verhindert dat niet.
    .forms = CLOUD Act

glossary-cloud-computing-service = cloudcomputingdienst
    .text = De wettelijke term voor rekenkracht, opslag of programma’s die veel klanten via het internet delen, elk zoveel als nodig. Een bedrijf dat zoiets verkoopt, kan onder NIS2 vallen.
    .forms = cloudcomputingdienst | cloudcomputingdiensten

glossary-cloud-provider = cloudleverancier
    .text = Het bedrijf achter een onlinedienst die u gebruikt, zoals Microsoft, Google of een Belgisch hostingbedrijf. Het laat machines en software draaien; u beslist wie binnen mag.
    .forms = cloudleverancier | cloudleveranciers | cloudprovider | cloudproviders

glossary-cms = contentmanagementsysteem (CMS)
    .text = Het programma waarmee u de tekst en foto’s van uw website wijzigt, zoals WordPress. Het heeft updates nodig zoals elk programma, en iemand moet daarvoor zorgen.
    .forms = contentmanagementsysteem | CMS | WordPress

glossary-conditional-access = voorwaardelijke toegang
    .text = Regels in Microsoft 365 die zeggen wie zich vanwaar mag aanmelden, met welk toestel en welke extra stap. Nuttig als de standaardbeveiliging niet volstaat; u hebt er bepaalde abonnementen voor nodig.
    .forms = voorwaardelijke toegang

glossary-conformity-assessment = conformiteitsbeoordeling
    .text = Een controle door een externe instantie of uw beveiliging voldoet aan wat de wet vraagt. Voor essentiële entiteiten moet dat regelmatig, met CyberFundamentals, ISO 27001 of een inspectie. Belangrijke entiteiten kiezen vrij.
    .forms = conformiteitsbeoordeling | conformiteitsbeoordelingen

glossary-conformity-assessment-body = conformiteitsbeoordelingsinstantie
    .text = Een erkende externe firma die mag nagaan of u aan een norm voldoet en dat schriftelijk bevestigt. U komt ermee in contact als u bewijs wilt voor de wet of voor een klant.
    .forms = conformiteitsbeoordelingsinstantie | conformiteitsbeoordelingsinstanties | CAB

glossary-connector = connector
    .text = Een kant-en-klaar stuk dat gegevens van het ene programma naar het andere brengt, zodat niemand ze twee keer intypt. Een webhook is een eenvoudige vorm: het ene programma roept het andere op zodra er iets gebeurt.
    .forms = connector | connectoren | connectors | webhook | webhooks

glossary-content-delivery-network = netwerk voor de levering van inhoud (CDN)
    .text = Een netwerk van computers over de hele wereld dat kopieën van een website dicht bij de bezoekers bewaart, zodat ze snel opengaat. Veel sites delen er een, en vallen dan samen stil.
    .forms = netwerk voor de levering van inhoud | CDN

glossary-controller = verwerkingsverantwoordelijke
    .text = Het bedrijf dat beslist waarom en hoe persoonsgegevens gebruikt worden. Voor uw klanten en personeel bent u dat, ook als de gegevens in de cloud van een ander staan.

glossary-coordinated-vulnerability-disclosure = gecoördineerde bekendmaking van kwetsbaarheden
    .text = Een afgesproken manier waarop buitenstaanders u een beveiligingslek melden vóór ze het bekendmaken, zodat u het eerst kunt dichten. De Belgische NIS2-wet vraagt daarvoor een beleid van bedrijven die eronder vallen.
    .forms = gecoördineerde bekendmaking van kwetsbaarheden | gecoördineerde bekendmaking | CVD

glossary-crisis-management = crisisbeheer
    .text = Het bedrijf door de ergste dagen leiden: wie beslist, wie met klanten praat, wie hulp inroept. De NIS2-wet noemt het bij haar maatregelen.
    .forms = crisisbeheer

glossary-critical-entity = kritieke entiteit
    .text = Een organisatie die de overheid heeft aangewezen omdat de samenleving haar dienst niet kan missen, zoals stroom of water. Ze telt dan als essentieel onder NIS2, ongeacht haar grootte.
    .forms = kritieke entiteit | kritieke entiteiten

glossary-csam = CSAM
    .text = De gemeenschappelijke ingang tot de onlinediensten van de Belgische overheid. U meldt zich er aan met uw identiteitskaart of een app zoals itsme. Hier regelt u ook wie voor uw bedrijf mag handelen.
    .forms = CSAM | itsme

glossary-cyber-resilience-act = verordening cyberweerbaarheid (CRA)
    .text = Een Europese verordening over de veiligheid van toestellen en software die u koopt. Sinds 11 september 2026 moeten makers beveiligingslekken melden waarvan misbruik wordt gemaakt; de andere plichten volgen op 11 december 2027.
    .forms = Cyber Resilience Act | CRA | verordening cyberweerbaarheid

glossary-cyber-threat = cyberdreiging
    .text = Alles wat uw systemen of hun gebruikers zou kunnen schaden, zoals een golf valse facturen. Er is nog niets gebeurd: dat is het verschil met een incident.
    .forms = cyberdreiging | cyberdreigingen

glossary-cyberfundamentals = CyberFundamentals (CyFun)
    .text = Het pakket beveiligingsmaatregelen van het CCB, in stappen van Small tot Essential. Bedrijven onder NIS2 kunnen er de naleving van de wet mee tonen. Een klant kan u een van die stappen vragen.
    .forms = CyberFundamentals | CyFun

glossary-cybersecurity = cyberbeveiliging
    .text = Alles wat uw digitale werk veilig houdt: gegevens, accounts, toestellen en diensten. Het gaat om ongelukken en vergissingen, en niet alleen om aanvallen.

glossary-data-act = Data Act
    .text = Een Europese verordening die het onder meer makkelijker maakt om een cloudleverancier te verlaten, met grenzen aan opzegtermijn, duur en kosten. Dit deel geldt sinds 12 september 2025. Over wijzigingen werd in juni 2026 onderhandeld: kijk dat na.
    .forms = Data Act | dataverordening

glossary-data-centre-service = datacentrumdienst
    .text = Plaats, stroom en verbindingen verhuren in een datacenter: een bewaakt gebouw vol computers. Uw onlinediensten draaien ergens in zo’n gebouw. Vanaf een middelgrote omvang geldt de NIS2-wet voor zo’n bedrijf.
    .forms = datacentrumdienst | datacentrumdiensten | datacentrum | datacentra | datacenter | datacenters

glossary-data-leak = datalek
    .text = Persoonsgegevens die verloren zijn, of gezien of gewijzigd door de verkeerde persoon; de wet zegt “inbreuk”. Meld het binnen 72 uur aan de autoriteit, tenzij een risico voor mensen onwaarschijnlijk is.
    .forms = datalek | datalekken | lek van persoonsgegevens | gegevenslek | gegevenslekken | inbreuk in verband met persoonsgegevens

glossary-data-privacy-framework = EU-US Data Privacy Framework
    .text = Een regeling van 2023 waardoor persoonsgegevens naar Amerikaanse bedrijven op een officiële lijst mogen. In juni 2026 liep er nog een zaak tegen bij het hoogste EU-hof, dus kijk de stand na.
    .forms = Data Privacy Framework | DPF

glossary-data-processing-agreement = verwerkersovereenkomst
    .text = Het geschreven privacycontract dat de AVG (GDPR) vraagt met elke dienst die persoonsgegevens voor u verwerkt. Vaak zit het in de onlinevoorwaarden, onder de naam DPA.
    .forms = verwerkersovereenkomst | verwerkersovereenkomsten | privacycontract | privacycontracten | data processing agreement | Data Protection Addendum | DPA

glossary-data-processing-service = dataverwerkingsdienst
    .text = De term uit de Data Act voor een clouddienst, van een gehuurde server tot een programma in de browser. Wie er een verkoopt, moet u binnen vaste termijnen laten vertrekken.
    .forms = dataverwerkingsdienst | dataverwerkingsdiensten

glossary-data-protection-authority = Gegevensbeschermingsautoriteit (GBA)
    .text = De Belgische overheidsinstelling die over de privacywet waakt. U meldt haar een datalek via haar webportaal, en haar site legt uw plichten uit.
    .forms = Gegevensbeschermingsautoriteit | GBA

glossary-data-protection-impact-assessment = gegevensbeschermingseffectbeoordeling
    .text = Een onderzoek vooraf naar wat voor mensen kan mislopen als u hun gegevens op een risicovolle manier gebruikt, zoals gezondheidsgegevens op grote schaal. De AVG (GDPR) vraagt het als het risico hoog is.
    .forms = gegevensbeschermingseffectbeoordeling | gegevensbeschermingseffectbeoordelingen | DPIA

glossary-data-protection-officer = functionaris voor gegevensbescherming
    .text = Iemand die een bedrijf raad geeft over privacy en er het contact is voor de autoriteit. De AVG (GDPR) vraagt dat alleen in bepaalde gevallen, zoals gevoelige gegevens op grote schaal.
    .forms = functionaris voor gegevensbescherming | functionarissen voor gegevensbescherming | DPO

glossary-data-residency = gegevenslocatie
    .text = Het land of de regio waar uw gegevens bewaard worden. Bij veel diensten kunt u Europa kiezen, en dat moet in het contract staan. Ze bepaalt niet onder welke wetten de leverancier valt.
    .forms = gegevenslocatie | datalocatie | dataresidentie | locatie van de gegevens

glossary-data-retention = bewaartermijn
    .text = Hoelang u een soort gegevens bijhoudt vóór u ze wist. De AVG (GDPR) vraagt persoonsgegevens niet langer te bewaren dan nodig; andere wetten verplichten u om bepaalde papieren jaren bij te houden.
    .forms = bewaartermijn | bewaartermijnen

glossary-data-subject = betrokkene
    .text = De persoon over wie persoonsgegevens gaan: een klant, een collega, een sollicitant. Hij of zij mag vragen wat u bijhoudt en fouten laten verbeteren.

glossary-database = databank
    .text = De fichebak achter een programma of website: klanten, bestellingen, voorraad. Ze moet alleen met dat programma praten, en niet bereikbaar zijn vanaf het open internet.
    .forms = databank | databanken

glossary-device-management = toestelbeheer (MDM)
    .text = Een dienst die vanaf één plaats de instellingen van al uw computers en telefoons nakijkt. Hij kan ook een verloren toestel op afstand wissen. In Microsoft 365 heet dat Intune.
    .forms = toestelbeheer | MDM | Intune

glossary-disaster-recovery = noodherstel
    .text = Uw systemen en gegevens terugkrijgen na een zware uitval, zoals een brand of een gesloten account. Het plan zegt wat eerst terugkomt, en wie wat doet.
    .forms = noodherstel | herstelplan | herstelplannen

glossary-disk-encryption = schijfversleuteling
    .text = Een instelling die alles op een computer onleesbaar maakt tot de gebruiker zich aanmeldt. Op Windows heet ze apparaatversleuteling of BitLocker, op een Mac FileVault.
    .forms = schijfversleuteling | apparaatversleuteling | BitLocker | FileVault

glossary-dkim = DKIM
    .text = Een zegel dat uw mailsysteem op elk bericht zet, zodat de ontvanger ziet dat het echt van u komt en niet gewijzigd is. Uw IT-partner zet het aan bij uw domeinnaam.
    .forms = DKIM

glossary-dmarc = DMARC
    .text = Een regel bij uw domeinnaam die andere mailsystemen zegt wat ze met valse mails in uw naam moeten doen, bijvoorbeeld weigeren. Hij bouwt voort op SPF en DKIM.
    .forms = DMARC

glossary-dns = DNS
    .text = Het adresboek van het internet: het zegt op welke computer uw website staat en waar uw mail heen moet. Wie uw regels daarin kan wijzigen, kan allebei omleiden.
    .forms = DNS | DNS-records | DNS-gegevens | DNS-zone

glossary-dns-service-provider = DNS-dienstverlener
    .text = Een bedrijf dat antwoordt op de vraag welke computer bij de naam van een site hoort. Zonder dat antwoord zijn sites en mail onvindbaar. De NIS2-wet geldt ervoor ongeacht de grootte.
    .forms = DNS-dienstverlener | DNS-dienstverleners

glossary-documentation-maturity = maturiteit van de documentatie
    .text = Het cijfer in CyberFundamentals voor wat u op papier hebt: staat de regel op papier, is hij goedgekeurd en blijft hij actueel?
    .forms = maturiteit van de documentatie

glossary-domain-name = domeinnaam
    .text = Uw naam op het internet: wat na de @ en na www komt. Zet hem op naam van uw zaak en houd zelf de toegang, want mail en website hangen eraan vast.
    .forms = domeinnaam | domeinnamen

glossary-dora = DORA
    .text = Europese regels voor de digitale veiligheid van banken, verzekeraars en andere financiële bedrijven, sinds 17 januari 2025. Levert u hun IT, verwacht dan extra bepalingen in het contract.
    .forms = DORA

glossary-early-warning = vroegtijdige waarschuwing
    .text = Het korte eerste bericht over een significant incident dat een bedrijf onder NIS2 aan het CCB stuurt. Het vertrekt binnen 24 uur na de ontdekking, ook als veel nog onduidelijk is.
    .forms = vroegtijdige waarschuwing | vroegtijdige waarschuwingen | eerste waarschuwing

glossary-emergency-account = noodaccount
    .text = Een reserveaccount voor het beheer dat niemand op gewone dagen gebruikt. De aanmeldgegevens liggen in een kluis, voor de dag dat alle andere het laten afweten.
    .forms = noodaccount | noodaccounts

glossary-encryption = versleuteling
    .text = Gegevens onleesbaar maken voor wie de sleutel niet heeft. Een gestolen laptop of schijf toont dan niets. De NIS2-wet en de AVG (GDPR) noemen allebei deze maatregel.
    .forms = versleuteling | versleuteld | versleutelde | encryptie

glossary-encryption-at-rest = versleuteling in rust
    .text = Gegevens die onleesbaar zijn zolang ze op de schijven van de leverancier staan. Een gestolen schijf toont niets, maar de leverancier kan ze nog lezen als hij de sleutel heeft.
    .forms = versleuteling in rust | encryption at rest

glossary-essential-entity = essentiële entiteit
    .text = Een organisatie in de strengste van de twee NIS2-groepen: de meeste grote bedrijven in de meest kritieke sectoren, en enkele internetdiensten van elke grootte. Ze moet haar beveiliging ook regelmatig laten beoordelen.
    .forms = essentiële entiteit | essentiële entiteiten

glossary-european-economic-area = Europese Economische Ruimte (EER)
    .text = De landen van de Europese Unie met IJsland, Liechtenstein en Noorwegen. Daarbinnen mogen persoonsgegevens vrij bewegen, onder dezelfde privacywet.
    .forms = Europese Economische Ruimte | EER

glossary-exit-plan = exitplan
    .text = Een bladzijde die zegt hoe u een dienst zou verlaten: hoe de gegevens eruit komen, waar ze heen gaan, hoelang het duurt en wie helpt.
    .forms = exitplan | exitplannen

glossary-exportable-data = exporteerbare data
    .text = Wat u in een clouddienst zette en wat uw gebruik ervan opleverde, voor zover u het volgens de Data Act mag meenemen als u vertrekt.
    .forms = exporteerbare data | exporteerbare gegevens

glossary-failover = overschakeling
    .text = Overgaan op een reservesysteem als het hoofdsysteem uitvalt. Dat loopt vaak vast op een detail, dus probeer het uit als er niets van afhangt.
    .forms = overschakeling | failover

glossary-final-report = eindverslag
    .text = Het laatste verslag over een significant incident: wat er gebeurde, waarom, en wat er gedaan is. Een bedrijf onder NIS2 stuurt het binnen een maand na zijn melding aan het CCB.
    .forms = eindverslag | eindverslagen

glossary-firewall = firewall
    .text = Een filter tussen uw netwerk of server en het internet. Hij laat alleen door wat u toegelaten hebt. Wie er een opening in maakt, noteert waarom en sluit ze nadien weer.
    .forms = firewall | firewalls

glossary-gdpr = AVG (GDPR)
    .text = De Europese privacywet. Ze zegt wat bedrijven van elke grootte met gegevens over mensen mogen doen, en dat ze die moeten beschermen naargelang het risico.
    .forms = AVG | GDPR

glossary-guest-account = gastaccount
    .text = Toegang voor iemand van buitenaf, zoals uw boekhouder, tot een deel van uw bestanden of gesprekken. Na het werk denkt niemand er nog aan, dus geef het een einddatum.
    .forms = gastaccount | gastaccounts | gastgebruiker | gastgebruikers

glossary-hosting = hosting
    .text = Plaats huren op de computer van een ander voor uw website, webshop of programma. Het bedrijf heet een hostingbedrijf. Vraag wie er de updates en de back-ups doet.
    .forms = hosting | hostingbedrijf | hostingbedrijven | webhosting

glossary-human-resources-security = beveiligingsaspecten ten aanzien van personeel
    .text = Aan veiligheid denken als iemand begint, van functie verandert of vertrekt: duidelijke regels, de juiste toegang, en alles dicht op de laatste dag. De NIS2-wet noemt dit bij haar maatregelen.
    .forms = beveiligingsaspecten ten aanzien van personeel | personeelsbeveiliging

glossary-iaas = IaaS
    .text = Infrastructuur als dienst: u huurt kale computers in de cloud en installeert alles zelf. Updates, back-ups en firewall zijn dan meestal werk voor u of uw IT-partner.
    .forms = IaaS

glossary-immutable-backup = onwijzigbare back-up
    .text = Een kopie die niemand een bepaalde tijd lang kan wijzigen of wissen, ook een beheerder niet. Ze blijft over als een aanvaller al de rest wist.
    .forms = onwijzigbare back-up | onwijzigbare back-ups | vergrendelde kopie | immutable

glossary-implementation-maturity = maturiteit van de implementatie
    .text = Het cijfer in CyberFundamentals voor wat er echt gebeurt: wordt de regel overal en telkens gevolgd, en kijkt iemand dat na?
    .forms = maturiteit van de implementatie

glossary-important-entity = belangrijke entiteit
    .text = Een organisatie in de tweede NIS2-groep. Ze moet zich beveiligen en incidenten melden, net als een essentiële entiteit. Ze wordt alleen gecontroleerd als er een teken is dat er iets misloopt.
    .forms = belangrijke entiteit | belangrijke entiteiten

glossary-incident = incident
    .text = Iets wat echt misging met uw gegevens of diensten: verloren, gezien door de verkeerde persoon, gewijzigd of onbereikbaar. Een vergissing telt evenveel als een aanval.

glossary-incident-handling = incidentenbehandeling
    .text = Alles wat u doet vanaf het moment dat iets misloopt: het opmerken, stoppen, herstellen en eruit leren. Het is een van de maatregelen die de NIS2-wet noemt.
    .forms = incidentenbehandeling

glossary-incident-notification = incidentmelding
    .text = De uitgebreidere melding van een significant incident die een bedrijf onder NIS2 binnen 72 uur aan het CCB stuurt. Verleners van vertrouwensdiensten hebben 24 uur. Ze volgt op de eerste waarschuwing.
    .forms = incidentmelding | incidentmeldingen

glossary-inspection-service = inspectiedienst
    .text = De mensen van de overheid die nagaan of bedrijven de NIS2-wet naleven. Ze kunnen papieren en uitleg vragen, of ter plaatse komen.
    .forms = inspectiedienst | inspectiediensten

glossary-integration = koppeling
    .text = Een verbinding waarlangs een programma vanzelf gegevens doorgeeft aan een ander, zoals bestellingen aan de boekhouding. In menu’s heet ze integratie. Elke koppeling is ook een ingang.
    .forms = koppeling | koppelingen | integratie | integraties

glossary-intermediate-report = tussentijds verslag
    .text = Een stand van zaken over een significant incident die een bedrijf onder NIS2 geeft als de overheid erom vraagt, tussen de melding en het eindverslag.
    .forms = tussentijds verslag | tussentijdse verslagen

glossary-internet-exchange-point = internetknooppunt
    .text = Een plaats waar internetbedrijven hun netwerken met elkaar verbinden, zodat het verkeer een korte weg neemt. U hebt er zelf nooit mee te maken, maar het staat op de NIS2-lijst.
    .forms = internetknooppunt | internetknooppunten

glossary-ip-address = IP-adres
    .text = Het nummer van een toestel of kantoor op het internet, een beetje zoals een telefoonnummer. U geeft het op als u zich voor NIS2 registreert; uw IT-partner kent het.
    .forms = IP-adres | IP-adressen

glossary-iso-27001 = ISO 27001
    .text = Een internationale norm om informatie veilig te houden. Het certificaat van een leverancier toont dat een externe instantie zijn werkwijze nakeek. Kijk welke diensten eronder vallen, en tot wanneer.
    .forms = ISO 27001 | ISO/IEC 27001

glossary-it-partner = IT-partner
    .text = Het bedrijf of de zelfstandige die voor uw computers en onlinediensten zorgt. U kunt het werk uitbesteden, maar u blijft verantwoordelijk. Zet dus op papier wie wat doet.
    .forms = IT-partner | IT-partners

glossary-key-management = sleutelbeheer
    .text = Zorgen voor de sleutels die versleutelde gegevens leesbaar maken: waar ze liggen, wie ze mag gebruiken, wanneer ze wisselen en waar de reserve is. Zonder sleutel krijgt niemand de gegevens nog open.
    .forms = sleutelbeheer

glossary-key-measure = kernmaatregel
    .text = Een maatregel in CyberFundamentals die zwaarder telt dan de andere, zoals de tweede aanmeldstap. Een goed gemiddelde maakt een zwakke niet goed.
    .forms = kernmaatregel | kernmaatregelen

glossary-least-privilege = minimale rechten
    .text = Iedereen, en elk programma, alleen de rechten geven die nodig zijn voor het werk. Wordt een account gestolen, dan blijft de schade klein.
    .forms = minimale rechten | least privilege

glossary-legacy-authentication = oude aanmeldmethodes
    .text = Manieren om zich bij de mail aan te melden met alleen naam en wachtwoord (legacy authentication), vaak nog in gebruik bij scanners. Ze omzeilen de tweede aanmeldstap. CISA raadt aan ze uit te zetten.
    .forms = oude aanmeldmethodes | oude methodes | oude manieren van aanmelden | verouderde verificatie | IMAP | IMAP-toegang

glossary-linked-enterprise = verbonden onderneming
    .text = Een vennootschap die de uwe controleert of die u controleert, meestal met een meerderheid van de stemmen. Voor de groottegrenzen van NIS2 tellen haar mensen en cijfers volledig bij de uwe.
    .forms = verbonden onderneming | verbonden ondernemingen

glossary-main-establishment = hoofdvestiging
    .text = De plaats waar een bedrijf met kantoren in verschillende EU-landen vooral beslist over cyberbeveiliging. Voor de cloud en enkele andere internetdiensten bepaalt ze van welk land de NIS2-wet geldt.
    .forms = hoofdvestiging

glossary-malware = malware
    .text = Een programma dat schade moet doen: het spioneert, steelt, blokkeert of vernielt. Het komt vaak binnen als bijlage of valse update. Een goede virusscanner houdt het meeste tegen.
    .forms = malware | schadelijke software

glossary-managed-security-service-provider = aanbieder van beheerde beveiligingsdiensten
    .text = Een aanbieder van beheerde diensten die andere bedrijven helpt met hun beveiliging, bijvoorbeeld door aanvallen op te merken of incidenten te behandelen. Vanaf een middelgrote omvang geldt de NIS2-wet.
    .forms = aanbieder van beheerde beveiligingsdiensten | aanbieders van beheerde beveiligingsdiensten | MSSP

glossary-managed-service-provider = aanbieder van beheerde diensten
    .text = Een bedrijf dat de IT van andere bedrijven installeert, beheert of onderhoudt, ter plaatse of op afstand. Veel IT-partners zijn er een. Vanaf een middelgrote omvang geldt de NIS2-wet.
    .forms = aanbieder van beheerde diensten | aanbieders van beheerde diensten | MSP

glossary-management-body = bestuursorgaan
    .text = De mensen die de vennootschap wettelijk besturen, zoals de bestuurders. In een bedrijf onder NIS2 keuren zij de beveiligingsmaatregelen goed, houden ze er toezicht op en volgen ze zelf een opleiding.
    .forms = bestuursorgaan | bestuursorganen

glossary-maturity-level = maturiteitsniveau
    .text = Een cijfer van 1 tot 5 in CyberFundamentals voor hoe goed een maatregel werkt. Laag betekent toevallig, hoog betekent gepland, nagekeken en verbeterd.
    .forms = maturiteitsniveau | maturiteitsniveaus

glossary-medium-sized-enterprise = middelgrote onderneming
    .text = Een bedrijf met 50 mensen of meer, of met zowel omzet als balanstotaal boven 10 miljoen euro. Vanaf die grootte geldt de NIS2-wet in de regel voor wie een dienst van haar lijst levert. Ligt maar één bedrag hoger, vraag het dan aan het CCB.
    .forms = middelgrote onderneming | middelgrote ondernemingen | middelgrote omvang

glossary-microenterprise = micro-onderneming
    .text = Een bedrijf met minder dan 10 mensen, en met een omzet of balanstotaal van hoogstens 2 miljoen euro. U vindt het woord in wetten en in formulieren voor steun.
    .forms = micro-onderneming | micro-ondernemingen

glossary-multi-factor-authentication = tweede aanmeldstap
    .text = Iets wat u bevestigt naast uw wachtwoord: een code in een app, een tik op uw telefoon of een sleutel. Wie alleen het wachtwoord steelt, blijft buiten. De NIS2-wet noemt deze maatregel.
    .forms = tweede aanmeldstap | tweede stap | meervoudige verificatie | multifactorauthenticatie | verificatie in twee stappen | tweestapsverificatie | MFA | 2FA

glossary-multicloud = multicloud
    .text = De clouds van meer dan één leverancier gebruiken, soms voor hetzelfde werk. Dat kan helpen als er een uitvalt. Vakmensen waarschuwen dat er ook meer instellingen en vergissingen bij komen.
    .forms = multicloud | meerdere clouds

glossary-national-csirt = nationaal CSIRT
    .text = Het overheidsteam dat een land helpt bij cyberincidenten: het krijgt meldingen, waarschuwt en geeft raad. In België maakt het deel uit van het Centrum voor Cybersecurity België.
    .forms = nationaal CSIRT | CSIRT

glossary-national-cybersecurity-authority = nationale cyberbeveiligingsautoriteit
    .text = De overheidsinstelling die in een land over de NIS2-wet waakt. In België is dat het Centrum voor Cybersecurity België. Daar registreert u zich en meldt u incidenten.
    .forms = nationale cyberbeveiligingsautoriteit

glossary-near-miss = bijna-incident
    .text = Iets wat bijna misliep maar op tijd gestopt werd, zoals een valse factuur die net voor de betaling opviel. Noteer het, want het toont wat beter kan.
    .forms = bijna-incident | bijna-incidenten

glossary-network-and-information-system = netwerk- en informatiesysteem
    .text = De wettelijke term voor uw computers, telefoons, servers en verbindingen, met de gegevens erop. Wat u in de cloud huurt, hoort erbij.
    .forms = netwerk- en informatiesysteem | netwerk- en informatiesystemen

glossary-network-drive = netwerkschijf
    .text = Een schijf op kantoor die iedereen via het netwerk gebruikt, soms NAS genoemd. Is ze van buitenaf bereikbaar, dan vraagt ze dezelfde zorg als een server.
    .forms = netwerkschijf | netwerkschijven | NAS

glossary-nis2 = NIS2
    .text = Europese regels voor cyberbeveiliging bij bedrijven waar de samenleving op steunt. De Belgische wet geldt sinds 18 oktober 2024. Andere bedrijven komen ze tegen via klanten die naar hun beveiliging vragen.
    .forms = NIS2 | NIS2-wet

glossary-notice-period = opzegtermijn
    .text = De tijd tussen zeggen dat u vertrekt en vertrekken. Voor cloudcontracten laat de Data Act hoogstens twee maanden toe.

glossary-object-storage = objectopslag
    .text = Goedkope opslag bij een cloudleverancier voor veel bestanden, foto’s of back-ups, in vakken die buckets heten. Eén verkeerde instelling kan zo’n vak voor heel het internet openzetten.
    .forms = objectopslag | bucket | buckets | blob | blobs

glossary-other-critical-sector = andere kritieke sector
    .text = Een van de zeven domeinen op de tweede lijst van de NIS2-wet, zoals de groothandel in voeding, afval of bepaalde fabrieken. Middelgrote en grote bedrijven die er een dienst van de lijst leveren, zijn belangrijke entiteiten.
    .forms = andere kritieke sector | andere kritieke sectoren

glossary-own-keys = eigen sleutels
    .text = Sleutels voor versleutelde gegevens die u zelf beheert: in de cloud van de leverancier, waar zijn systemen ze nog gebruiken (BYOK), of erbuiten (HYOK). Verliest u de sleutel, dan zijn de gegevens weg.
    .forms = Customer Key | client-side encryption | BYOK | HYOK

glossary-paas = PaaS
    .text = Platform als dienst: uw ontwikkelaar brengt het programma, en de leverancier houdt de machine en de databank eronder draaiend. Accounts, instellingen en gegevens blijven uw zaak.
    .forms = PaaS

glossary-partner-enterprise = partneronderneming
    .text = Een vennootschap die minstens een kwart van de uwe bezit, of omgekeerd, zonder de controle te hebben. Voor de groottegrenzen van NIS2 tellen haar mensen en cijfers mee voor dat deel.
    .forms = partneronderneming | partnerondernemingen

glossary-passkey = passkey
    .text = Aanmelden zonder wachtwoord: uw telefoon of computer opent het account met uw vingerafdruk, gezicht of code. Op een valse site werkt een passkey niet, dus niemand kan hem u ontfutselen.
    .forms = passkey | passkeys

glossary-password-manager = wachtwoordkluis
    .text = Een vergrendeld programma dat al uw wachtwoorden onthoudt en voor elke dienst een ander, sterk wachtwoord maakt. U moet er zelf maar één kennen. Collega’s delen er veilig een wachtwoord in.
    .forms = wachtwoordkluis | wachtwoordkluizen | wachtwoordbeheerder | wachtwoordmanager

glossary-peppol = Peppol
    .text = Het netwerk waarlangs bedrijven elkaar elektronische facturen sturen, van programma tot programma. Sinds 1 januari 2026 is dat de gewone weg tussen Belgische btw-plichtige bedrijven, op enkele uitzonderingen na.
    .forms = Peppol | Peppol-netwerk

glossary-personal-data = persoonsgegevens
    .text = Alles wat iets zegt over iemand die u kunt herkennen: een naam, een adres, een loonbrief, een foto, een camerabeeld. De AVG (GDPR) zegt hoe u ze mag gebruiken en moet beschermen.
    .forms = persoonsgegevens

glossary-phishing = phishing
    .text = Een vals bericht dat echt lijkt en uw wachtwoord, uw geld of een klik wil. Stuur een verdacht bericht door naar verdacht@safeonweb.be en klik niet.
    .forms = phishing | vals bericht | valse berichten

glossary-plugin = plug-in
    .text = Een stuk dat iemand anders maakte en dat u aan uw website of programma toevoegt, zoals een reservatieformulier. Het heeft updates nodig zoals de rest; verwijder wat u niet gebruikt.
    .forms = plug-in | plug-ins | plugin | plugins | extensie | extensies

glossary-port-forwarding = poortdoorverwijzing
    .text = Een opening in uw router waarlangs een computer of camera op kantoor bereikbaar is vanaf het internet. Vaak gemaakt voor één klus en dan vergeten; sluit wat niemand nodig heeft.
    .forms = poortdoorverwijzing | port forwarding

glossary-presumption-of-conformity = vermoeden van conformiteit
    .text = De overheid gaat ervan uit dat u aan de NIS2-maatregelen voldoet omdat een erkende instantie u beoordeelde volgens CyberFundamentals of ISO 27001. Ze kan nog het tegendeel bewijzen.
    .forms = vermoeden van conformiteit

glossary-processor = verwerker
    .text = Een bedrijf dat voor u en volgens uw instructies met persoonsgegevens werkt, zoals uw mail- of loondienst. De AVG (GDPR) vraagt een geschreven contract met elk van hen.
    .forms = verwerker | verwerkers

glossary-progress-report = voortgangsverslag
    .text = Wat een bedrijf onder NIS2 stuurt in plaats van het eindverslag als het incident na een maand nog bezig is. Het eindverslag volgt dan binnen een maand na het einde.
    .forms = voortgangsverslag | voortgangsverslagen

glossary-public-electronic-communications-network = openbaar elektronischecommunicatienetwerk
    .text = Een telefoon- of internetnetwerk dat voor het publiek openstaat, zoals dat van uw telecombedrijf. De NIS2-wet geldt voor wie er een uitbaat, ongeacht de grootte.
    .forms = openbaar elektronischecommunicatienetwerk | openbare elektronischecommunicatienetwerken

glossary-qualified-trust-service-provider = gekwalificeerde verlener van vertrouwensdiensten
    .text = Een bedrijf op een officiële lijst voor diensten zoals elektronische handtekeningen, die dan juridisch meer gewicht hebben. De NIS2-wet telt het als essentieel, ongeacht de grootte. Ook wie niet op die lijst staat, valt eronder, meestal als belangrijk.
    .forms = gekwalificeerde verlener van vertrouwensdiensten | verlener van vertrouwensdiensten | verleners van vertrouwensdiensten

glossary-ransomware = ransomware
    .text = Een programma dat uw bestanden blokkeert en geld vraagt om ze weer te openen. Met een kopie waar het niet bij kan, begint u opnieuw zonder te betalen.
    .forms = ransomware | gijzelsoftware | losgeldbericht

glossary-recovery-key = herstelsleutel
    .text = Een lange code die een versleutelde computer of een geblokkeerd account opent als niets anders nog lukt. Bewaar hem op een veilige plaats, niet op het toestel zelf.
    .forms = herstelsleutel | herstelsleutels | herstelcode | herstelcodes

glossary-recovery-point = RPO
    .text = Hoeveel recent werk u kunt missen, in uren of dagen. Het bepaalt hoe vaak een kopie nodig is: hoogstens één dag betekent elke dag een kopie.
    .forms = RPO | aanvaardbaar gegevensverlies

glossary-recovery-time = RTO
    .text = Hoelang u zonder een dienst kunt vóór het echt pijn doet, in uren of dagen. Het bepaalt welke dienst eerst terug moet komen en welke hulp u regelt.
    .forms = RTO | aanvaardbare uitvaltijd

glossary-registrar = registrar
    .text = Het bedrijf waarlangs u uw domeinnaam huurt. Zorg dat u weet welk bedrijf het is, wie zich daar kan aanmelden, en of uw zaak er als houder staat.
    .forms = registrar | registrars

glossary-registration = registratie
    .text = Uw bedrijf bekendmaken bij het CCB op Safeonweb@Work als het onder de NIS2-wet valt. U geeft gegevens zoals ondernemingsnummer, contact en sector, en meldt wijzigingen binnen twee weken.

glossary-remote-desktop = extern bureaublad (RDP)
    .text = Van elders op een computer werken, met zijn scherm voor u. Staat het met alleen een wachtwoord open op het internet, dan proberen onbekenden het dag en nacht.
    .forms = extern bureaublad | RDP

glossary-representative = vertegenwoordiger
    .text = Een persoon of bedrijf binnen de EU, als aanspreekpunt voor een leverancier van daarbuiten. Zit dat aanspreekpunt in België, dan geldt voor bepaalde internetdiensten de Belgische NIS2-wet.

glossary-restore = terugzetten
    .text = Gegevens terughalen uit een back-up. Probeer het elk jaar met een mailbox of een map: pas dan weet u dat de kopie werkt en hoelang het duurt.
    .forms = terugzetten | hersteltest

glossary-risk = risico
    .text = De kans dat iets misloopt, samen met de schade als dat gebeurt. Een kleine kans op een lange stilstand kan zwaarder wegen dan een dagelijks ongemak.

glossary-risk-management-measures = maatregelen voor het beheer van cyberbeveiligingsrisico’s
    .text = De elf soorten bescherming die de Belgische NIS2-wet minstens vraagt, van back-ups en opleiding tot de tweede aanmeldstap. Ze moeten in verhouding staan tot het risico.
    .forms = maatregelen voor het beheer van cyberbeveiligingsrisico’s | risicobeheersmaatregelen | elf maatregelen

glossary-saas = SaaS
    .text = Software als dienst: een kant-en-klaar programma in de browser, zoals mail of boekhouding. De leverancier doet de updates; u zorgt voor accounts, delen en een eigen kopie.
    .forms = SaaS

glossary-safeonweb-at-work = Safeonweb@Work
    .text = De website van het CCB voor bedrijven, met advies in gewone taal en de NIS2-test. Bedrijven die onder de NIS2-wet vallen, registreren zich daar.
    .forms = Safeonweb@Work

glossary-sector-of-high-criticality = zeer kritieke sector
    .text = Een van de elf domeinen op de eerste lijst van de NIS2-wet, zoals energie, vervoer, gezondheid of digitale diensten. Grote bedrijven die er een dienst van de lijst leveren, zijn essentieel, middelgrote meestal belangrijk.
    .forms = zeer kritieke sector | zeer kritieke sectoren

glossary-sectoral-authority = sectorale overheid
    .text = Een overheidsinstelling die één domein kent, zoals energie of gezondheid, en er naast het CCB de NIS2-wet helpt toepassen.
    .forms = sectorale overheid | sectorale overheden

glossary-security-defaults = standaardinstellingen voor beveiliging
    .text = Eén schakelaar in Microsoft 365. Iedereen moet dan een tweede aanmeldstap instellen, die beheerders altijd krijgen en anderen als Microsoft dat nodig vindt. Hij sluit ook oude toegangen, en is goed voor kleine bedrijven die geen uitzonderingen nodig hebben.
    .forms = standaardinstellingen voor beveiliging

glossary-security-key = beveiligingssleutel (FIDO2)
    .text = Een kleine sleutel die u in de computer steekt of tegen de telefoon houdt, en aanraakt om u aan te melden. Op een valse site werkt hij niet. Koop er twee per persoon, één als reserve.
    .forms = beveiligingssleutel | beveiligingssleutels | FIDO2

glossary-security-txt = security.txt
    .text = Een kleine tekst op uw website met het adres om u een beveiligingslek te melden. Hij staat op een vaste plaats, zodat mensen met goede bedoelingen hem vinden.
    .forms = security.txt

glossary-self-assessment = zelfevaluatie
    .text = Uzelf punten geven op een lijst van maatregelen. Het is een goed begin en toont waar er werk is, maar pas bewijs voor anderen als een externe instantie het nakijkt.

glossary-server = server
    .text = Een computer die dag en nacht voor andere computers werkt: hij bewaart uw website, bestanden of programma. Hij staat bij u of is gehuurd. Iemand moet zorgen voor updates en back-ups.
    .forms = server | servers

glossary-shadow-it = schaduw-IT
    .text = Onlinediensten die mensen op het werk gebruiken zonder dat de zaak het weet, zoals een gratis site voor grote bestanden. Vaak ontbreekt er een goede tool. Wat niemand kent, beschermt niemand.
    .forms = schaduw-IT | shadow IT

glossary-shared-responsibility = gedeelde verantwoordelijkheid
    .text = De verdeling van het beveiligingswerk in de cloud. De leverancier zorgt voor zijn gebouwen, machines en software, u voor uw accounts, instellingen en gegevens. Leveranciers publiceren wie wat doet.
    .forms = gedeelde verantwoordelijkheid

glossary-significant-cyber-threat = significante cyberdreiging
    .text = Een dreiging die u of uw gebruikers ernstige schade zou kunnen toebrengen. Een bedrijf onder NIS2 moet soms de gebruikers van zijn dienst verwittigen en zeggen wat ze kunnen doen.
    .forms = significante cyberdreiging | significante cyberdreigingen

glossary-significant-incident = significant incident
    .text = Een incident dat een dienst van de NIS2-lijst ernstig verstoort, veel geld kost of anderen aanzienlijke schade toebrengt, of dat kan doen. Een bedrijf onder NIS2 moet het melden aan het CCB.
    .forms = significant incident | significante incidenten | ernstig incident | ernstige incidenten

glossary-single-point-of-failure = zwakke schakel
    .text = Eén ding waar alles van afhangt: één account, één lijn, één persoon. Valt het weg, dan valt al de rest stil. Het kennen is het halve werk; zet daarna een omweg klaar.
    .forms = zwakke schakel | zwakke schakels | single point of failure

glossary-single-sign-on = eenmalige aanmelding (SSO)
    .text = Zich één keer aanmelden, bijvoorbeeld met een Microsoft-account, en daarmee andere diensten openen. Handig, en makkelijk af te sluiten als iemand vertrekt. Maar valt die ene aanmelding uit, dan valt alles uit.
    .forms = eenmalige aanmelding | single sign-on | SSO

glossary-sla = SLA
    .text = Het deel van een contract waarin de leverancier belooft hoeveel van de tijd een dienst werkt, en wat u anders terugkrijgt. Het is een belofte van terugbetaling, geen voorspelling.
    .forms = SLA | SLA’s | dienstverleningsovereenkomst

glossary-small-enterprise = kleine onderneming
    .text = Een bedrijf met minder dan 50 mensen, en met een omzet of balanstotaal van hoogstens 10 miljoen euro. Meestal geldt NIS2 er niet rechtstreeks, maar klanten kunnen wel naar de beveiliging vragen.

glossary-sme = kmo
    .text = Kleine of middelgrote onderneming: minder dan 250 mensen, en hoogstens 50 miljoen euro omzet of 43 miljoen euro balanstotaal. De cijfers van groepsbedrijven kunnen meetellen.
    .forms = kmo | kmo’s

glossary-soc-2 = SOC 2
    .text = Een verslag van een onafhankelijke auditor, van Amerikaanse oorsprong, over hoe goed een leverancier de gegevens van klanten beschermt. Grote leveranciers geven het op vraag. Kijk naar de periode en de uitzonderingen.
    .forms = SOC 2

glossary-software-bill-of-materials = SBOM
    .text = De lijst van kant-en-klare onderdelen van anderen in een programma dat voor u gemaakt is, zoals de ingrediënten op een etiket. Daarmee ziet iemand of een nieuw gevonden beveiligingslek ook bij u zit.
    .forms = SBOM | stuklijst van de software

glossary-spf = SPF
    .text = Een lijst bij uw domeinnaam van de systemen die in uw naam mail mogen sturen. Andere mailsystemen lezen ze om valse afzenders te herkennen. Vergeet het nieuwsbriefprogramma niet.
    .forms = SPF

glossary-standard-contractual-clauses = modelcontractbepalingen
    .text = Kant-en-klare contractteksten van de Europese Commissie om persoonsgegevens buiten Europa te brengen. Ze zitten vaak in de voorwaarden van uw leverancier. U moet nog wel nagaan of de bescherming daar volstaat.
    .forms = modelcontractbepalingen | modelbepalingen | SCC

glossary-statement-of-applicability = verklaring van toepasselijkheid (SoA)
    .text = Een lijst die bij ISO 27001 hoort. Ze zegt welke maatregelen het bedrijf toepast, welke niet, en waarom. Lees ze bij het certificaat van een leverancier, dan ziet u wat er echt onder valt.
    .forms = verklaring van toepasselijkheid | SoA

glossary-status-page = statuspagina
    .text = Een webpagina waarop een leverancier zegt of zijn dienst werkt en wat er hersteld wordt. Noteer het adres vóór u het nodig hebt, en laat u berichten sturen.
    .forms = statuspagina | statuspagina’s

glossary-sub-processor = subverwerker
    .text = Een leverancier van uw leverancier die ook uw persoonsgegevens verwerkt, zoals de cloud waarop een boekhouddienst draait. Het contract zegt hoe u van nieuwe hoort.
    .forms = subverwerker | subverwerkers

glossary-sub-supplier = onderleverancier
    .text = Een leverancier van uw leverancier, soms “vierde partij” genoemd, bijvoorbeeld de cloud waarop uw boekhouding draait. Valt hij weg, dan kunnen verschillende van uw diensten samen stilvallen.
    .forms = onderleverancier | onderleveranciers

glossary-supervision = toezicht
    .text = Hoe de overheid ervoor zorgt dat bedrijven de NIS2-wet naleven. Essentiële entiteiten kunnen altijd gecontroleerd worden, belangrijke achteraf, als iets op een probleem wijst.

glossary-supervisory-authority = toezichthoudende autoriteit
    .text = De overheidsinstelling die in een land over de privacywet waakt. In België is dat de Gegevensbeschermingsautoriteit.
    .forms = toezichthoudende autoriteit | toezichthoudende autoriteiten

glossary-supplier-concentration = leveranciersconcentratie
    .text = Veel werk laten afhangen van één leverancier of groep, zoals mail, bestanden en aanmelding bij hetzelfde bedrijf. Dat is eenvoudiger te beheren, maar één probleem daar raakt alles.
    .forms = leveranciersconcentratie

glossary-supply-chain = toeleveringsketen
    .text = Alle bedrijven achter wat u verkoopt: uw leveranciers, hun leveranciers enzovoort. Bedrijven onder NIS2 moeten naar de beveiliging van hun directe leveranciers kijken, en kunnen u er dus naar vragen.
    .forms = toeleveringsketen | toeleveringsketens

glossary-switching = overstappen
    .text = Van de ene cloudleverancier naar de andere gaan, of terug naar eigen machines. De Data Act bepaalt hoelang dat mag duren: in de regel 30 dagen na de opzegtermijn.

glossary-switching-charges = overstapkosten
    .text = Wat een cloudleverancier aanrekent omdat u vertrekt, zoals het versturen van uw gegevens. Volgens de Data Act mogen ze niet hoger zijn dan zijn kosten, en vallen ze weg vanaf 12 januari 2027.
    .forms = overstapkosten

glossary-three-two-one-rule = 3-2-1-regel
    .text = Een vuistregel voor back-ups: drie kopieën van uw gegevens, op twee soorten opslag, waarvan één elders. Voeg een kopie toe die niemand kan wijzigen, en probeer ze uit.
    .forms = 3-2-1-regel | 3-2-1

glossary-tls = TLS (HTTPS)
    .text = De techniek die verhindert dat anderen meelezen terwijl gegevens tussen uw browser en een site reizen. U herkent ze aan https en een slotje in de adresbalk.
    .forms = TLS | HTTPS

glossary-tls-certificate = websitecertificaat
    .text = Een digitaal bewijs dat een site echt die uit de adresbalk is. Het vervalt, en dan waarschuwen browsers uw bezoekers. Laat het dus vanzelf vernieuwen.
    .forms = websitecertificaat | websitecertificaten | TLS-certificaat | TLS-certificaten | SSL-certificaat | SSL-certificaten

glossary-top-level-domain-registry = register voor topleveldomeinnamen
    .text = De instelling die de lijst bijhoudt van alle namen met dezelfde uitgang. Voor namen op .be is dat DNS Belgium. Het weet op wiens naam de uwe staat.
    .forms = register voor topleveldomeinnamen | registry

glossary-transfer-to-a-third-country = doorgifte naar een derde land
    .text = Persoonsgegevens die naar een land buiten de Europese Economische Ruimte gaan, of van daaruit te lezen zijn. De AVG (GDPR) laat dat alleen toe op bepaalde gronden, zoals een beslissing van de Europese Commissie of speciale bepalingen.
    .forms = doorgifte naar een derde land | doorgiften naar derde landen | doorgifte | doorgiften

glossary-update = update
    .text = Een nieuwe versie van een programma die fouten herstelt en beveiligingslekken sluit; een kleine heet een patch. Laat ze vanzelf installeren, en vervang wat er geen meer krijgt.
    .forms = beveiligingsupdate | beveiligingsupdates | patch | patches

glossary-vendor-lock-in = leveranciersafhankelijkheid
    .text = Vastzitten aan één leverancier omdat vertrekken te veel tijd, geld of gegevens zou kosten. Af en toe een export proberen houdt de uitweg open.
    .forms = leveranciersafhankelijkheid | vendor lock-in | lock-in

glossary-verification = verificatie
    .text = De controle door een erkende externe instantie of uw zelfevaluatie klopt. In CyberFundamentals hoort ze bij de niveaus Basic en Important.

glossary-virtual-machine = virtuele machine
    .text = Een computer die alleen als software bestaat, op een grotere bij de leverancier. U huurt ze als een echte server; updates en back-ups zijn meestal voor u.
    .forms = virtuele machine | virtuele machines | VPS

glossary-voluntary-notification = vrijwillige melding
    .text = Een incident, een dreiging of een bijna-incident aan het CCB melden zonder dat het moet. Anderen kunnen dan op tijd gewaarschuwd worden.
    .forms = vrijwillige melding | vrijwillige meldingen

glossary-vpn = VPN
    .text = Een beveiligde verbinding via het internet, alsof u op kantoor werkt. Andere toegangen kunnen dan dicht. Ook een VPN vraagt een tweede aanmeldstap.
    .forms = VPN

glossary-vulnerability = beveiligingslek
    .text = Een zwakke plek in een programma, toestel of instelling waarlangs iemand binnen kan; de wet zegt “kwetsbaarheid”. Makers dichten de meeste met updates. Installeer die dus snel.
    .forms = beveiligingslek | beveiligingslekken | kwetsbaarheid | kwetsbaarheden

glossary-zero-trust = Zero Trust
    .text = Een manier van denken: niemand en geen enkel toestel wordt vertrouwd enkel omdat die persoon of dat toestel op kantoor is. De dienst gaat telkens na wie het is en of het toestel in orde is.
    .forms = Zero Trust
