### Delen en opslag: wat buitenstaanders kunnen openen.

domain-storage = Delen en opslag
    .about = Welke van uw bestanden en gegevens buitenstaanders kunnen openen, met opzet of per ongeluk.

question-public-storage = Heeft iemand nagekeken of er geen map, back-up of databank van u openstaat voor heel het internet?
    .short = Geen opslag open voor heel het internet
    .explanation = Opslag bij een leverancier kan op “openbaar” staan: wie het adres vindt, opent alles dan zonder wachtwoord. Eén vinkje volstaat, vaak gezet voor een test en nooit meer weggehaald. Denk ook aan de back-ups van uw website, de databank erachter en een netwerkschijf op kantoor. Hebt u alleen mail en kant-en-klare programma’s, en geen website, kies dan “Niet op ons van toepassing”.
    .why = De leverancier levert het slot, voor de instellingen zorgt u. Het kan iedereen overkomen. Van 5 tot 31 december 2019 stonden zo’n 250 miljoen supportdossiers van Microsoft zelf open, door één verkeerde regel. Een open map geeft geen signaal. U merkt het alleen door van buitenaf te kijken.
    .how = Kijk in de instellingen van uw opslag. Amazon S3: “Block Public Access”. Microsoft Azure: opslagaccount, anonieme toegang tot blobs. Google Cloud: “public access prevention”. Hebt u een website of netwerkschijf, vraag dan uw hostingbedrijf of IT-partner: “Welke mappen, back-ups en databanken van ons gaan online open zonder aanmelding?”
    .evidence = Een gedateerd verslag van een controle van buitenaf: wat bekeken is, en wat bewust openbaar staat.
    .choice-unchecked = Nee. Niemand heeft er al naar gekeken.
    .choice-some-places = Deels. Alleen sommige plaatsen zijn nagekeken, of iemand verzekert het ons zonder bewijs.
    .choice-not-finished = Bijna. Alles nagekeken, maar meer dan een jaar geleden, of iets staat nog open.
    .choice-checked = Ja. Alles is het voorbije jaar nagekeken, en niets vertrouwelijks staat open.

question-sharing-links = Als u een bestand via een link deelt, is er dan een grens aan wie het kan openen, en hoelang?
    .short = Deellinks met een grens en een einddatum
    .explanation = Een link voor “iedereen met de link” vraagt geen naam en geen wachtwoord. Wie hem vindt of doorgestuurd krijgt, opent het bestand. Een link voor gekozen personen gaat eerst na wie er aanklopt. Een einddatum sluit de links die niemand nog nodig heeft.
    .why = Een offerte vertrekt als link, wordt doorgestuurd en gaat twee jaar later nog altijd open. U ziet niet wie meeleest. De controlelijst voor Microsoft 365 van het Amerikaanse agentschap CISA laat open links daarom hoogstens 30 dagen werken.
    .how = Microsoft 365: SharePoint-beheercentrum, pagina “Delen”; die geldt ook voor OneDrive. Google Workspace: beheerdersconsole, Drive en Documenten, instellingen voor delen. Elders zoekt u “delen” in de instellingen. Of vraag uw IT-partner: “Welk soort link krijgen mensen hier standaard, en wanneer werkt die niet meer?”
    .evidence = Een schermafdruk van de deelinstellingen, en de datum waarop oude links verwijderd zijn.
    .choice-open-default = Nee. Een nieuwe link werkt voor iedereen, zonder einddatum.
    .choice-never-expire = Deels. Nieuwe links zijn voor gekozen personen, maar een open link vervalt nooit.
    .choice-old-links = Bijna. Open links staan uit of vervallen, maar oude werken nog.
    .choice-limited = Ja. Open links staan uit of vervallen, en oude zijn verwijderd.

question-settings-baseline = Wanneer heeft iemand de beveiligingsinstellingen van uw belangrijkste dienst voor het laatst overlopen met een gangbare controlelijst?
    .short = Instellingen nagekeken met een lijst
    .explanation = Uw belangrijkste dienst is meestal Microsoft 365 of Google Workspace. Beide hebben tientallen beveiligingsinstellingen, en veel daarvan staan nog zoals op de eerste dag. Een gangbare controlelijst zegt welke u moet bekijken en welke keuze veilig is. Het Amerikaanse agentschap CISA heeft er een voor elk van beide. Google heeft een kortere, voor bedrijven van 1 tot 100 gebruikers.
    .why = Leveranciers kiezen instellingen waarmee iedereen snel kan beginnen. Zonder lijst ontdekt u een voor een wat ontbreekt, vaak na een fout. Eén ronde met een lijst toont alles samen. Daarna weet u ook wat bewust zo gekozen is.
    .how = Microsoft 365: de Defender-portal toont onder “Secure Score” welke aanbevolen instellingen ontbreken. Google Workspace: in de hulp voor beheerders staat een beveiligingschecklist voor kleine bedrijven. Vraag uw IT-partner: “Met welke lijst hebt u onze instellingen overlopen, wanneer, en welke punten staan nog open?”
    .evidence = De ingevulde lijst met de datum, en een reden naast elk punt dat bewust zo gebleven is.
    .choice-never = Nooit. Niemand heeft daar al een lijst voor gebruikt.
    .choice-long-ago = Meer dan een jaar geleden, of alleen voor een deel van de instellingen.
    .choice-open-points = Minder dan een jaar geleden, volledig, maar belangrijke punten staan nog open.
    .choice-settled = Minder dan een jaar geleden, volledig, en de belangrijke punten zijn in orde.

question-setting-alerts = Krijgt iemand een waarschuwing als een riskante instelling verandert?
    .short = Waarschuwing bij een riskante wijziging
    .explanation = Drie wijzigingen verdienen meteen een waarschuwing: bestanden die voor iedereen opengaan, een nieuwe beheerder, en mail die naar buiten wordt doorgestuurd. Microsoft 365 en Google Workspace kunnen zulke waarschuwingen mailen; welke, dat hangt af van het abonnement. Een waarschuwing helpt alleen als iemand ze leest en weet wat te doen.
    .why = Een verkeerde instelling maakt geen lawaai: alles blijft werken. Ze blijft staan tot iemand ze toevallig opmerkt, soms maanden later. Met een waarschuwing worden die maanden uren. U kunt het dan nog aan de persoon vragen: was u dat?
    .how = Microsoft 365: Defender-portal, waarschuwingsbeleid. Google Workspace: beheerdersconsole, “Regels”. Beide tonen welke waarschuwingen aanstaan en wie ze krijgt. Of vraag uw IT-partner: “Als iemand hier vannacht beheerder wordt, wie krijgt dan een bericht, en wat doet die persoon?”
    .evidence = Een schermafdruk van de waarschuwingen die aanstaan en van de adressen, en de datum van de laatste test.
    .choice-none = Nee. Niemand krijgt zulke waarschuwingen.
    .choice-unread = Deels. Ze vertrekken, maar niemand leest ze elke werkdag.
    .choice-gaps = Bijna. Elke werkdag gelezen, maar minstens één ontbreekt of is niet getest.
    .choice-tested = Ja. Alle drie staan aan, zijn getest en worden elke werkdag gelezen.

question-mail-spoofing = Is uw domeinnaam beschermd, zodat niemand anders in uw naam kan mailen?
    .short = Domeinnaam beschermd tegen valse mails
    .explanation = Uw domeinnaam is wat na de @ komt. Drie instellingen beschermen hem. SPF zegt wie voor u mag mailen, DKIM zet een zegel op elk bericht, en DMARC vraagt andere mailsystemen de rest te weigeren. Hebt u alleen adressen zoals @gmail.com of @outlook.com, kies dan “Niet op ons van toepassing”.
    .why = Zonder die drie kan iedereen een bericht sturen dat van u lijkt te komen, bijvoorbeeld een factuur met een ander rekeningnummer. Uw klanten zijn hun geld kwijt, en ze bellen u. De controlelijsten van het Amerikaanse agentschap CISA, voor Microsoft 365 en Google Workspace, vragen om valse mails te laten weigeren.
    .how = Microsoft 365 toont DKIM in de Defender-portal, bij de e-mailverificatie. Google Workspace: beheerdersconsole, Gmail, “E-mail verifiëren”. SPF en DMARC staan waar uw domeinnaam beheerd wordt, in de “DNS”-instellingen. Vraag uw IT-partner: “Hebben al onze domeinnamen SPF, DKIM en DMARC, en worden valse mails geweigerd?”
    .evidence = De drie instellingen zoals ze vandaag staan, voor elke domeinnaam, met de datum.
    .choice-none = Nee. Geen van de drie is ingesteld.
    .choice-some = Deels. Een of twee van de drie, of niet voor elke domeinnaam.
    .choice-watching = Bijna. Alle drie, voor elke domeinnaam, maar valse mails worden nog niet geweigerd.
    .choice-refused = Ja. Alle drie, voor elke domeinnaam, en valse mails worden geweigerd.

question-website-updates = Krijgen uw website, de uitbreidingen ervan en uw servers elke beveiligingsupdate binnen twee weken?
    .short = Updates van site en server in twee weken
    .explanation = Een website is vaak een basisprogramma zoals WordPress, met een ontwerp (thema) en uitbreidingen (plug-ins). Bij gewone hosting is het meestal aan u om dat alles bij te werken. Op een gehuurde server geldt dat ook voor het besturingssysteem. Hebt u geen website of server, of doet de leverancier alle updates (Shopify, Wix), kies dan “Niet op ons van toepassing”.
    .why = Als een maker een beveiligingsupdate uitbrengt, kan iedereen lezen wat er fout was. Vanaf die dag zoeken automatische programma’s naar sites die de update nog niet hebben. De grootte van uw zaak maakt voor hen niets uit. Een update binnen twee weken geeft hun weinig tijd.
    .how = WordPress: “Dashboard”, “Updates”. Op een gehuurde server: de lijst van updates die klaarstaan. Vraag uw websitebouwer, hostingbedrijf of IT-partner: “Wie installeert onze updates, hoe snel nadat ze uitkomen, en waar kan ik dat zien?”
    .evidence = Een lijst met datum van de versies die u gebruikt, of het onderhoudscontract waarin de twee weken staan.
    .choice-nobody = Nee. Niemand houdt zich daarmee bezig.
    .choice-now-and-then = Deels. Het gebeurt af en toe, zonder vast ritme.
    .choice-slow = Bijna. Regelmatig, maar trager dan twee weken, onvolledig, of zonder controle.
    .choice-two-weeks = Ja. Alles binnen twee weken, en iemand kijkt dat na.

question-server-doors = Zijn de databanken en beheerpagina’s van uw servers onbereikbaar vanaf het open internet?
    .short = Databanken en beheerpagina’s afgeschermd
    .explanation = Een server heeft een deur voor elke dienst: de website, de databank, de beheerpagina’s. Alleen de website moet voor iedereen open zijn. De andere deuren horen alleen open te gaan voor uw eigen programma’s en mensen, bijvoorbeeld via een beveiligde verbinding (VPN). Hebt u geen servers, ook geen gehuurde, kies dan “Niet op ons van toepassing”.
    .why = Wat via het internet bereikbaar is, wordt gevonden: automatische programma’s proberen dag en nacht alle adressen uit. In februari 2025 vonden onderzoekers zo’n 21 miljoen schermafdrukken van mensen aan het werk. WorkComposer, een programma dat personeel achter de computer volgt, had zijn opslag voor iedereen laten openstaan. Volgens de pers ging die op 1 april dicht.
    .how = Amazon Web Services: “security groups”. Microsoft Azure: netwerkbeveiligingsgroepen. Elders: de firewallpagina van uw server. Vraag uw IT-partner of hostingbedrijf: “Welke databanken en beheerpagina’s van ons zijn bereikbaar vanaf het internet, en voor wie? Reken extern bureaublad (RDP) en SSH mee.”
    .evidence = Een test van buitenaf met de datum: wat bereikbaar is, en wat bewust openstaat.
    .choice-open = Nee. Minstens één databank is bereikbaar voor heel het internet.
    .choice-admin-open = Deels. De databanken zijn afgeschermd, maar een beheerpagina is voor iedereen bereikbaar.
    .choice-untested = Bijna. Alles is afgeschermd, maar het voorbije jaar niet van buitenaf getest.
    .choice-tested = Ja. Alles is afgeschermd, en het voorbije jaar van buitenaf getest.

question-mail-forwarding = Hebt u het automatisch doorsturen van mail naar adressen buiten uw zaak geblokkeerd?
    .short = Geen automatisch doorsturen naar buiten
    .explanation = Een mailbox kan elk bericht vanzelf doorsturen naar een ander adres. Mensen doen dat voor het gemak, bijvoorbeeld naar een privémailbox. Microsoft 365 blokkeert dit naar buiten, tenzij iemand het toegelaten heeft. In Google Workspace kiest u zelf. Eén bericht met de hand doorsturen blijft mogelijk.
    .why = Wie in een mailbox binnenraakt, kan dat ongemerkt instellen. Die persoon leest dan verder mee, ook na een nieuw wachtwoord, en wacht op een factuur om na te maken. CISA, het Amerikaanse agentschap voor cyberbeveiliging, vraagt dit uit te zetten in Microsoft 365 en raadt hetzelfde aan voor Google Workspace.
    .how = Microsoft 365: Defender-portal, antispambeleid, uitgaand beleid, “Automatisch doorsturen”. Google Workspace: beheerdersconsole, Gmail, “Toegang voor eindgebruikers”. Of vraag uw IT-partner: “Welke mailboxen sturen vandaag mail door naar buiten, en wie heeft dat toegelaten?”
    .evidence = Een schermafdruk van de instelling, en de lijst van uitzonderingen met een naam, een reden en een datum.
    .choice-free = Nee. Iedereen kan het instellen, en er is niets afgesproken.
    .choice-agreed = Deels. We spraken af het niet te doen, of het is bij sommigen geblokkeerd.
    .choice-unchecked = Bijna. Geblokkeerd, maar uitzonderingen en oude regels zijn dit jaar niet nagekeken.
    .choice-blocked = Ja. Geblokkeerd, en uitzonderingen en oude regels zijn dit jaar nagekeken.

question-data-clean-up = Verwijdert u gegevens, oude kopieën en onlinediensten die u niet meer nodig hebt?
    .short = Oude gegevens en diensten opgeruimd
    .explanation = Het gaat om alles wat blijft liggen: dossiers van vroegere klanten, sollicitatiebrieven, kopieën op usb-sticks, proefaccounts, een testsite. Een bewaartermijn zegt hoelang u elk soort gegevens bijhoudt. Sommige stukken moet u volgens de wet jaren bewaren, zoals de boekhouding; uw boekhouder weet hoelang.
    .why = Wat weg is, kan niet uitlekken, en u betaalt er niet meer voor. De AVG (GDPR) stelt ook een grens: u mag persoonsgegevens maar zo lang bewaren als u ze nodig hebt voor uw doel (artikel 5). Lekt er ooit iets uit, dan treft dat veel minder mensen.
    .how = Bekijk de oudste bestanden in uw klantenmap, en de oudste mails. Microsoft 365: Purview-portal, bewaarbeleid. Google Workspace: Google Vault, in sommige abonnementen. Vraag uw IT-partner: “Welke accounts, servers en opslag zijn al een jaar niet gebruikt, en wat kosten ze ons?”
    .evidence = Eén blad met de bewaartermijnen, en de datum en het resultaat van de laatste opruiming.
    .choice-keep-all = Nee. We bewaren alles.
    .choice-now-and-then = Deels. We verwijderen af en toe iets, of niemand past de termijnen toe.
    .choice-behind = Bijna. De termijnen liggen vast; de opruiming is onvolledig of ouder dan een jaar.
    .choice-yearly = Ja. De termijnen liggen vast, en alles is het voorbije jaar opgeruimd.

action-close-public-storage = Sluit opslag die voor iedereen openstaat
    .why = Het vraagt enkele klikken, en daarna zet een verkeerd vinkje niets meer open.
    .step-1 = Noteer waar u gegevens bewaart buiten mail en kantoorbestanden: website, webshop, gehuurde opslag, back-ups, netwerkschijf.
    .step-2 = Noteer wat openbaar moet blijven, zoals de foto’s op uw website. Al de rest mag dicht.
    .step-3 = Zet de blokkering aan voor het hele account. Amazon S3: “Block Public Access”. Azure: geen anonieme toegang tot blobs. Google Cloud: “public access prevention”.
    .step-4 = Open de adressen in een privévenster van uw browser, zonder u aan te melden. U mag niets zien. Noteer de datum.
    .step-5 = Stonden er persoonsgegevens open? Bewaar het logboek (wie wanneer iets opende) en vraag dezelfde dag raad. Moet het gemeld worden, dan geeft de AVG (GDPR) u 72 uur vanaf het moment dat u het weet.
    .help = Uw IT-partner of hostingbedrijf doet dit in enkele uren. Vraag het resultaat schriftelijk.

action-close-open-databases = Haal databanken en beheerpagina’s van het internet
    .why = Een databank moet alleen met uw website of programma praten, niet met heel de wereld. Wat onbereikbaar is, kan niemand uitproberen.
    .step-1 = Vraag uw IT-partner of hostingbedrijf een lijst van alles wat bij u vanaf het internet bereikbaar is: databanken, beheerpagina’s, testsites.
    .step-2 = Laat elke databank afschermen door de firewall, de filter voor de server. Alleen uw eigen website of programma mag er nog bij.
    .step-3 = Zet beheerpagina’s achter een tweede aanmeldstap of een beveiligde verbinding (VPN). Verwijder oude testsites.
    .step-4 = Laat het uitproberen vanaf een ander netwerk. De databank mag niet antwoorden. Bewaar het resultaat met de datum.
    .help = Uw IT-partner, uw websitebouwer of uw hostingbedrijf doet dit. Beheren anderen uw servers, dan volstaat één duidelijke vraag per mail.

action-limit-sharing-links = Deel standaard met gekozen personen
    .why = Mensen nemen de link die eerst aangeboden wordt. Is dat de veilige, dan hoeft niemand eraan te denken.
    .step-1 = Stel in dat nieuwe links voor gekozen personen zijn, en alleen om te bekijken. Microsoft 365: SharePoint-beheercentrum, pagina “Delen”. Google Workspace: beheerdersconsole, Drive en Documenten.
    .step-2 = Zet open links uit, of laat ze na 30 dagen vervallen. Kent uw programma geen einddatum, sta ze dan alleen toe voor wie ze echt nodig heeft.
    .step-3 = Leg in één kort bericht aan iedereen uit hoe delen met een gekozen persoon werkt, en wie helpt als het niet lukt.
    .step-4 = Verwijder oude open links. Begin met de mappen over klanten, personeel en cijfers.
    .step-5 = Open een van uw eigen nieuwe links in een privévenster van uw browser. De link moet vragen wie u bent. Noteer de datum.
    .help = Uw IT-partner kan ook een lijst maken van wat vandaag met buitenstaanders gedeeld is.

action-check-settings-baseline = Overloop uw instellingen met een gangbare controlelijst
    .why = Eén ronde toont alles wat ontbreekt, en veel ervan lost u op met één klik.
    .step-1 = Kies de lijst. Microsoft 365: die van het Amerikaanse agentschap CISA, of Secure Score in de Defender-portal. Google Workspace: die van CISA, of de checklist van Google voor kleine bedrijven.
    .step-2 = Vraag uw IT-partner de lijst toe te passen en u het resultaat schriftelijk te geven. CISA heeft er gratis hulpmiddelen voor: ScubaGear voor Microsoft 365, ScubaGoggles voor Google Workspace.
    .step-3 = De lijst van CISA is gemaakt voor Amerikaanse overheidsdiensten. Laat weg wat niet bij u past, zoals gegevens in de Verenigde Staten bewaren.
    .step-4 = Kies de tien punten die het meest tellen en los ze op, een of twee per week. Verwittig het team vooraf als er iets voor hen verandert.
    .step-5 = Noteer bij elk ander punt waarom het zo blijft. Zet de volgende ronde in de agenda, over een jaar.
    .help = Uw IT-partner doet deze controle in een dag of twee. U beslist wat kan wachten.

action-switch-on-setting-alerts = Zet waarschuwingen voor riskante wijzigingen aan
    .why = De dienst let dan voor u op, dag en nacht. Verschillende van die waarschuwingen zitten meestal in uw abonnement.
    .step-1 = Kies wie de waarschuwingen elke werkdag leest, en wie inspringt tijdens de vakantie. Spreek af wat die persoon doet: vragen wie het gewijzigd heeft, en het ongedaan maken als niemand het was.
    .step-2 = Microsoft 365: open het waarschuwingsbeleid in de Defender-portal. Zet de waarschuwingen over beheerders, delen en doorgestuurde mail aan, en kijk na op welk adres ze aankomen.
    .step-3 = Google Workspace: open “Regels” in de beheerdersconsole. Zet de waarschuwingen aan voor een nieuwe beheerder en voor gewijzigde instellingen van Drive en e-mail.
    .step-4 = Ontbreekt een van de drie in uw abonnement? Laat uw IT-partner dat punt één keer per maand nakijken.
    .step-5 = Test het: geef een testaccount beheerdersrechten en haal ze weer weg. Er moet een waarschuwing komen. Noteer hoelang dat duurde.
    .help = Uw IT-partner zet ze in enkele uren aan. Een collega kan ze lezen.

action-protect-mail-domain = Voorkom dat anderen in uw naam mailen
    .why = De instellingen kosten niets. Ze beschermen uw klanten en uw goede naam.
    .step-1 = Noteer al uw domeinnamen, ook die zonder mail, en wie ze beheert. Voor een .be-naam toont de zoekpagina van DNS Belgium bij welk bedrijf hij geregistreerd is.
    .step-2 = Noteer elke dienst die in uw naam mailt: mail, nieuwsbrief, boekhouding, webshop, de scanner op kantoor.
    .step-3 = Laat SPF en DKIM instellen voor elk daarvan. In de hulp van elke dienst staat wat u moet invullen.
    .step-4 = Begin met DMARC dat alleen meekijkt (“none”) en laat de rapporten naar een mailbox sturen. Ze tonen wie er in uw naam mailt.
    .step-5 = Ga na enkele weken zonder verrassingen naar “quarantine”, en daarna naar “reject”. Een naam die nooit mailt, mag meteen op “reject”.
    .step-6 = Stuur uit elke dienst een testbericht naar een privéadres. Het moet aankomen, en niet tussen de spam. Noteer de datum.
    .help = Uw IT-partner of hostingbedrijf doet dit in ongeveer een dag, gespreid over enkele weken.

action-automate-website-updates = Laat website en servers vanzelf bijwerken
    .why = Wat vanzelf gebeurt, vergeet niemand op een drukke dag. Enkele minuten per week volstaan dan.
    .step-1 = Zorg eerst dat er een back-up van de website is, en dat iemand die kan terugzetten.
    .step-2 = Zet automatische updates aan voor het basisprogramma, het thema en de plug-ins. WordPress: pagina “Plugins”, “Automatische updates inschakelen”.
    .step-3 = Verwijder plug-ins die niemand gebruikt, en plug-ins die hun maker niet meer bijwerkt.
    .step-4 = Laat uw eigen of gehuurde servers hun beveiligingsupdates vanzelf installeren, op een rustig uur.
    .step-5 = Kies wie één keer per week kijkt of er updates klaarstaan en of de site werkt. Doet een bedrijf dat, zet de twee weken dan in het contract.
    .help = Uw websitebouwer, uw hostingbedrijf of uw IT-partner stelt dit in. Vraag eerst wat uw onderhoudscontract dekt.

action-block-mail-forwarding = Blokkeer automatisch doorsturen naar buiten
    .why = U sluit een weg naar buiten die niemand opmerkt. Met de hand doorsturen kan nog altijd.
    .step-1 = Vraag uw IT-partner een lijst van mailboxen die vandaag mail naar buiten doorsturen. Vraag de mensen waarom, vóór u iets uitzet.
    .step-2 = Bied iets anders aan: een gedeelde mailbox, of de mailapp op de telefoon.
    .step-3 = Zet het uit voor iedereen. Microsoft 365: Defender-portal, uitgaand antispambeleid, “Automatisch doorsturen” op uit. Google Workspace: beheerdersconsole, Gmail, “Toegang voor eindgebruikers”.
    .step-4 = Verwijder de oude regels. Herkent niemand een regel, wijzig dan dezelfde dag het wachtwoord van die persoon en laat uw IT-partner het uitzoeken.
    .step-5 = Sta een uitzondering alleen toe met een naam, een reden en een einddatum. Test de blokkering met uw eigen mailbox en noteer de datum.
    .help = Uw IT-partner doet dit in enkele uren, gesprekken met collega’s inbegrepen.

action-set-retention-periods = Beslis hoelang u welke gegevens bewaart
    .why = Met termijnen op papier hoeft u niet meer over elk bestand na te denken. De AVG (GDPR) vraagt ook dat u mensen zegt hoelang u hun gegevens bewaart, of hoe u dat bepaalt.
    .step-1 = Zet de soorten gegevens in een tabel: klanten, sollicitanten, personeel, bestellingen en boekhouding, camerabeelden, mailboxen van wie vertrokken is.
    .step-2 = Vraag uw boekhouder en uw sociaal secretariaat welke u volgens de wet moet bewaren, en hoelang.
    .step-3 = Kies voor de rest de kortste termijn waarmee u nog kunt werken. Schrijf de reden er in enkele woorden naast.
    .step-4 = Zet de termijnen in de privacyverklaring op uw website, en zeg ze aan het team.
    .help = Uw boekhouder en uw sociaal secretariaat kennen de wettelijke termijnen. Een advocaat of uw functionaris voor gegevensbescherming helpt bij twijfel.

action-clean-up-old-data = Ruim oude gegevens en ongebruikte diensten op
    .why = De eerste ronde vraagt de meeste tijd; daarna zijn enkele uren per jaar genoeg. De AVG (GDPR) vraagt dat persoonsgegevens verdwijnen als u ze niet meer nodig hebt.
    .step-1 = Begin waar het meest opgestapeld ligt: klantenmap, mailboxen, downloads, netwerkschijf, usb-sticks.
    .step-2 = Ga eerst na of er een goede back-up is van wat u bewaart.
    .step-3 = Verwijder wat over zijn termijn is, en maak de prullenbak leeg. Vraag hoelang de oude back-ups er nog een kopie van hebben.
    .step-4 = Sluit proefaccounts, testsites en servers die niemand gebruikt. Haal er eerst uit wat u moet bewaren, en vraag de leverancier dan de verwijdering te bevestigen.
    .step-5 = Laat een programma de termijnen toepassen waar dat kan. Microsoft 365: Purview-portal, bewaarbeleid. Zet de jaarlijkse opruiming in de agenda.
    .help = Een collega die de bestanden kent, doet het meeste. Uw IT-partner maakt een lijst van wat al lang niet meer gebruikt is.
