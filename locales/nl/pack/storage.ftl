### Delen en opslag: wat buitenstaanders kunnen openen.

domain-storage = Delen en opslag
    .about = Welke van uw bestanden en gegevens buitenstaanders kunnen openen, met opzet of per ongeluk.

question-public-storage = Heeft iemand nagekeken of er geen map, back-up of databank van u openstaat voor heel het internet?
    .short = Geen opslag open voor heel het internet
    .explanation = Opslag bij een leverancier kan op “openbaar” staan: wie het adres vindt, opent ze dan zonder wachtwoord. Eén vinkje volstaat, vaak voor een test die niemand nog ongedaan maakt. Denk ook aan de back-ups van uw website, de databank erachter en een netwerkschijf op kantoor. Hebt u alleen mail en kant-en-klare programma’s, en geen website, kies dan “Niet op ons van toepassing”.
    .why = De leverancier levert het slot, de instellingen zijn aan u. Het kan iedereen overkomen. Van 5 tot 31 december 2019 stonden zo’n 250 miljoen supportdossiers van Microsoft zelf open, door één verkeerde regel. Een open map geeft geen signaal. U merkt het alleen door van buitenaf te kijken.
    .how = Kijk in de instellingen van uw opslag. Amazon S3: “Block Public Access”. Microsoft Azure: opslagaccount, anonieme toegang tot blobs. Google Cloud: “public access prevention”. Hebt u een website of netwerkschijf, vraag dan uw hostingbedrijf of IT-partner: “Welke mappen, back-ups en databanken van ons gaan via het internet open zonder aanmelding?”
    .evidence = Een gedateerd verslag van een controle van buitenaf: wat bekeken is, en wat bewust openbaar staat.
    .choice-unchecked = Nee. Niemand heeft er al naar gekeken.
    .choice-some-places = Deels. Alleen sommige plaatsen zijn nagekeken, of iemand verzekert het ons zonder bewijs.
    .choice-not-finished = Bijna. Alles is nagekeken, maar langer dan een jaar geleden, of iets staat open.
    .choice-checked = Ja. Alles is het voorbije jaar nagekeken, en niets vertrouwelijks staat open.

question-sharing-links = Als u een bestand via een link deelt, is er dan een grens aan wie het kan openen, en hoelang?
    .short = Deellinks met een grens en een einddatum
    .explanation = Een link voor “iedereen met de link” vraagt geen naam en geen wachtwoord. Wie hem vindt of doorgestuurd krijgt, opent het bestand. Een link voor gekozen personen gaat eerst na wie er aanklopt. Een einddatum sluit de links die niemand nog nodig heeft.
    .why = Een offerte vertrekt als link, wordt doorgestuurd en gaat twee jaar later nog altijd open. U ziet niet wie meeleest. De controlelijst voor Microsoft 365 van het Amerikaanse agentschap CISA laat open links daarom hoogstens 30 dagen werken.
    .how = Microsoft 365: SharePoint-beheercentrum, pagina “Delen”; die geldt ook voor OneDrive. Google Workspace: beheerdersconsole, Drive en Documenten, instellingen voor delen. Elders zoekt u “delen” in de instellingen. Of vraag uw IT-partner: “Welk soort link krijgen mensen hier standaard, en wanneer stopt die?”
    .evidence = Een schermafdruk van de deelinstellingen, en de datum waarop oude links verwijderd zijn.
    .choice-open-default = Nee. Een nieuwe link werkt voor iedereen, zonder einddatum.
    .choice-never-expire = Deels. Nieuwe links zijn voor gekozen personen, maar een open link vervalt nooit.
    .choice-old-links = Bijna. Open links staan uit of vervallen, maar oude werken nog.
    .choice-limited = Ja. Open links staan uit of vervallen, en oude zijn verwijderd.

action-close-public-storage = Sluit opslag die voor iedereen openstaat
    .why = Het vraagt enkele klikken, en daarna zet een verkeerd vinkje niets meer open.
    .step-1 = Noteer waar u gegevens bewaart buiten mail en kantoorbestanden: website, webshop, gehuurde opslag, back-ups, netwerkschijf.
    .step-2 = Noteer wat openbaar moet blijven, zoals de foto’s op uw website. Al de rest mag dicht.
    .step-3 = Zet de blokkering aan voor het hele account. Amazon S3: “Block Public Access”. Azure: geen anonieme toegang tot blobs. Google Cloud: “public access prevention”.
    .step-4 = Open de adressen in een privévenster van uw browser, zonder u aan te melden. U mag niets zien. Noteer de datum.
    .step-5 = Stonden er persoonsgegevens open? Bewaar de logs (wie wanneer iets opende) en vraag dezelfde dag raad. Moet het gemeld worden, dan geeft de AVG (GDPR) u 72 uur vanaf het moment dat u het weet.
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
