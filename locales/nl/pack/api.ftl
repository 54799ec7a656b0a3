### Gekoppelde programma’s: koppelingen tussen programma’s, en de sleutels die ze gebruiken.

domain-api = Gekoppelde programma’s
    .about = Programma’s die vanzelf gegevens aan elkaar doorgeven, en de sleutels die ze daarvoor gebruiken.

question-api-keys = Heeft elke koppeling tussen uw programma’s een eigen sleutel, met alleen de nodige rechten?
    .short = Eigen, beperkte sleutel per koppeling
    .explanation = Als uw webshop vanzelf bestellingen naar uw boekhouding stuurt, meldt hij zich daar aan met een sleutel. Dat is een lange code (API-sleutel of token), eigenlijk een wachtwoord voor programma’s. Een goede sleutel dient maar voor één koppeling, mag weinig en staat niet in een mail of rekenblad. Geeft geen van uw programma’s gegevens aan een ander door, kies dan “Niet op ons van toepassing”.
    .why = Een sleutel vraagt geen tweede stap, en werkt ook als niemand kijkt. Wie er een vindt in een oude mail, kan ongemerkt uw gegevens lezen of wijzigen. Heeft elke koppeling haar eigen sleutel, dan vervangt u alleen die ene en draait al de rest gewoon door.
    .how = Zoek in webshop, kassa, boekhouding en klantenbestand naar “Integraties”, “Apps” of “API”. Microsoft 365: Entra-beheercentrum, de lijst van bedrijfstoepassingen (“Enterprise applications”). Google Workspace: beheerdersconsole, Beveiliging, “API-functies” (“API controls”). Of vraag de maker of uw IT-partner: “Welke koppelingen zijn actief in ons account, met welke sleutel, en wat mag elke koppeling?”
    .evidence = Een lijst van de koppelingen: van welk programma naar welk, wat de sleutel mag, waar hij bewaard is en wanneer hij vervangen is.
    .choice-unknown = Nee. We weten niet welke koppelingen of sleutels er zijn.
    .choice-shared-or-loose = Deels. We kennen de koppelingen, maar sleutels zijn gedeeld of staan in mails.
    .choice-too-wide = Bijna. Eigen sleutels, veilig bewaard, maar met te ruime rechten of nooit vervangen.
    .choice-limited = Ja. Elke koppeling heeft een eigen, beperkte sleutel, veilig bewaard en regelmatig vervangen.

question-integration-list = Hebt u een lijst van de koppelingen tussen uw programma’s, met voor elke koppeling een doel en een naam?
    .short = Koppelingen op een lijst, elk met een naam
    .explanation = Een koppeling geeft vanzelf gegevens door: bestellingen aan de boekhouding, adressen aan de nieuwsbrief. De lijst zegt wat van waar naar waar gaat, waarvoor, en wie erover waakt. Die persoon merkt het als de koppeling stilvalt, en zegt wanneer ze weg mag. Over de sleutels zelf gaat een andere vraag.
    .why = Een koppeling leeft vaak langer dan haar nut. De proefperiode is voorbij, maar er gaan nog altijd klantgegevens naar een programma dat niemand meer gebruikt. Wordt een programma vervangen of gehackt, dan toont de lijst meteen welke andere daar last van hebben.
    .how = Zoek in uw drie belangrijkste programma’s naar “Integraties”, “Apps” of “API”, en vergelijk met de lijst. Kijk ook in Power Automate, Zapier of Make, als iemand bij u daarmee werkt. Vraag uw IT-partner: “Welke koppelingen tussen onze programma’s hebt u gemaakt, waarvoor dient elke koppeling, en wie verwittigt u als er een stilvalt?”
    .evidence = De lijst, met de datum van de laatste controle: van welk programma naar welk, welke gegevens, waarvoor, en een naam.
    .choice-none = Nee. Er is geen lijst, en niemand kent alle koppelingen.
    .choice-in-heads = Deels. Iemand kent ze allemaal, maar er staat niets op papier.
    .choice-incomplete = Bijna. Er is een lijst, maar onvolledig, zonder namen of dit jaar niet nagekeken.
    .choice-complete = Ja. Elke koppeling staat erop met doel en naam, dit jaar nagekeken.

question-secrets-storage = Liggen de sleutels van uw koppelingen op een veilige plaats, en nergens anders?
    .short = Sleutels alleen op een veilige plaats
    .explanation = Een veilige plaats is een wachtwoordkluis, of de beschermde instelling van het programma dat de sleutel gebruikt. Een mail, een chat, een rekenblad of een gedeelde notitie is niet veilig. De code van uw website ook niet: daarvan belanden kopieën bij een ontwikkelaar, in een back-up, soms op een openbare pagina. Hier gaat het over waar de sleutels liggen; wat ze mogen, is een andere vraag.
    .why = Wie in één mailbox binnenraakt, zoekt er in enkele seconden op “token” of “API key”. Code die per ongeluk openbaar wordt, is even snel doorzocht, door programma’s die daarvoor gemaakt zijn. Een gekopieerde sleutel werkt voor een dief net zo goed als voor u, tot u hem vervangt.
    .how = Zoek in uw mails, chats en bestanden naar “API-sleutel”, “API key”, “token” en “secret”. In Microsoft 365 met het zoekvak van Outlook, Teams en SharePoint; in Google Workspace met dat van Gmail, Chat en Drive. Vraag uw ontwikkelaar of IT-partner: “Waar liggen de sleutels van onze koppelingen, wie kan ze lezen, en staat er een in de code?”
    .evidence = Een schermafdruk van de namen van de sleutels in de wachtwoordkluis, nooit van de sleutels zelf, en de datum van de laatste zoektocht.
    .choice-loose = Nee. Ze staan in mails, bestanden of chats, of niemand weet waar.
    .choice-new-ones-safe = Deels. Nieuwe sleutels liggen veilig, maar de oude zijn nooit opgezocht.
    .choice-not-replaced = Bijna. Alles is opgezocht en opgeborgen, maar gevonden sleutels zijn niet vervangen.
    .choice-safe = Ja. Alles ligt veilig, en wat elders gevonden werd, is vervangen.

question-record-check = Heeft iemand getest of een aangemelde klant op uw site of app alleen zijn eigen gegevens ziet?
    .short = Gegevens per klant afgeschermd
    .explanation = In een webshop, klantenportaal of app hoort ieder alleen de eigen bestellingen, facturen of bestanden te zien. Het adres eindigt vaak op een nummer: wie 1041 in 1042 verandert, moet een fout krijgen, niet de bestelling van een ander. Bij een kant-en-klare webshop telt vooral wat voor u gemaakt of toegevoegd is. Hebt u zelf geen webshop, portaal of app waarin mensen zich aanmelden, kies dan “Niet op ons van toepassing”.
    .why = Voor deze fout hoeft niemand in te breken: de pagina gaat gewoon open. Een nieuwsgierige klant kan dan nummer na nummer een heel klantenbestand lezen, en niets ziet er vreemd uit. Voor u is dat een lek van persoonsgegevens. De AVG (GDPR) geeft u 72 uur om het te melden, tenzij een risico voor mensen onwaarschijnlijk is.
    .how = Maak twee testklanten, meld u aan als de eerste, en probeer een bestelling van de tweede te openen door het adres te wijzigen. Doe dat alleen op uw eigen site. Dit is een eerste blik; een volledige test gaat over elke pagina en elk soort gebruiker. Vraag de ontwikkelaar: “Hoe test u dat een klant de gegevens van een ander niet kan openen, en mogen we het resultaat zien?”
    .evidence = Een testverslag met datum: welke pagina’s en gebruikers, wat geprobeerd is en wat hersteld werd.
    .choice-never = Nee. Niemand heeft het getest, voor zover we weten.
    .choice-assured = Deels. De ontwikkelaar zegt dat het veilig is, maar we zagen geen test.
    .choice-gaps = Bijna. Getest, maar vóór de laatste grote wijziging, zonder verslag of met open punten.
    .choice-tested = Ja. Getest sinds de laatste grote wijziging, met verslag, en alles is hersteld.

question-request-limits = Remt uw site of app iemand af die veel te vaak na elkaar iets probeert of verstuurt?
    .short = Een rem op te veel pogingen
    .explanation = Een mens vult een formulier één keer in; een programma kan dat duizend keer per minuut. Een limiet (rate limiting) laat gewone bezoekers door en doet de rest wachten. Ze hoort op vier plaatsen: bij het aanmelden, op formulieren, bij het zoeken en op het loket voor andere programma’s (API).
    .why = Zonder limiet kan een programma wachtwoorden proberen tot er een past. Het kan ook uw hele prijslijst kopiëren, of uw mailbox overspoelen via het contactformulier. Waar u per gebruik betaalt, loopt ook de factuur op.
    .how = Zoek “rate limiting”, “snelheidslimiet” of “bescherming tegen bots” in uw webshop, uw hosting of de dienst die voor uw site staat, zoals Cloudflare. Probeer het niet zelf uit zonder het hostingbedrijf te verwittigen. Vraag uw ontwikkelaar of hostingbedrijf: “Wat gebeurt er als één bezoeker zich honderd keer per minuut probeert aan te melden of een formulier verstuurt?”
    .evidence = Een schermafdruk van de instelling, of een notitie over de test: datum, plaats, na hoeveel pogingen het stopte.
    .choice-none = Nee. Er is geen limiet, voor zover we weten.
    .choice-some-places = Deels. Sommige plaatsen hebben een limiet, andere niet.
    .choice-untested = Bijna. Alle plaatsen hebben er een, maar ongetest of zonder waarschuwing.
    .choice-tested = Ja. Alle plaatsen hebben er een, getest, en iemand krijgt een waarschuwing.

question-old-endpoints = Zijn oude versies en testsites die niemand nog nodig heeft, offline gehaald?
    .short = Oude versies en testsites offline
    .explanation = Terwijl een site of app gemaakt wordt, komt er van alles bij: een testversie, een voorlopig adres, een oud loket voor andere programma’s (API-versie). Na de oplevering blijven die vaak vergeten online staan. Soms zit er een kopie van uw echte klantgegevens in.
    .why = Wat iedereen vergeten is, werkt niemand bij. Een oude versie mist de sloten van de nieuwe, maar leidt soms naar dezelfde gegevens. Wie ze vindt, omzeilt alles wat u intussen beter beveiligd hebt.
    .how = Vraag uw hostingbedrijf de lijst van sites, databanken en subadressen, zoals test.uwbedrijf.be. Ook de instellingen van uw domeinnaam (DNS) tonen subadressen. Vraag uw ontwikkelaar: “Welke testversies, oude sites en oude API-versies van ons antwoorden nog op het internet?”
    .evidence = Een gedateerde lijst van alle adressen, met voor elk wie het gebruikt of wanneer het uitgezet is.
    .choice-unknown = Nee. We weten niet wat er nog online staat.
    .choice-some-open = Deels. We weten dat er nog oude versies of testsites openstaan.
    .choice-unchecked = Bijna. De oude zijn offline, maar dit jaar is er niet gecontroleerd.
    .choice-clean = Ja. Alleen wat gebruikt wordt, staat open, en dat is dit jaar gecontroleerd.

question-api-logs = Houdt uw site of app bij wie wat doet, zodat misbruik opvalt?
    .short = Logboek van site en app, met waarschuwing
    .explanation = Een logboek (log) noteert wie zich aanmeldde, wat er gevraagd werd, wanneer, waarvandaan, en of het lukte. Niemand leest dat regel per regel: een programma waarschuwt als er iets vreemds is. Een account dat in één uur vijfhonderd bestellingen opent, is vreemd. Het gaat om uw eigen site, portaal of app, niet om Microsoft 365 of Google Workspace.
    .why = Zonder logboek kan niemand achteraf zeggen of er gegevens gelezen zijn, en van wie. De AVG (GDPR) vraagt u elk lek van persoonsgegevens te noteren. Dat wordt dan giswerk. Wij raden aan een logboek minstens drie maanden te bewaren.
    .how = Zoek “Logs”, “Logboek” of “Activiteit” in uw hosting of webshop, en kijk hoever het teruggaat. Vraag uw ontwikkelaar of hostingbedrijf: “Wat houdt onze site bij over aanmeldingen en verzoeken, hoelang, en wie krijgt een waarschuwing als er iets vreemds gebeurt?”
    .evidence = Een schermafdruk met de oudste regel en de bewaartijd, en de laatste waarschuwing die verstuurd is.
    .choice-nothing = Nee. Er wordt niets bijgehouden, of we weten het niet.
    .choice-brief = Deels. Er is een logboek, maar onvolledig of korter dan drie maanden bewaard.
    .choice-no-warning = Bijna. Volledig en minstens drie maanden bewaard, maar niemand krijgt een waarschuwing.
    .choice-watched = Ja. Volledig, minstens drie maanden bewaard, en iemand krijgt een waarschuwing.

question-software-parts = Zorgt iemand voor beveiligingsupdates van de kant-en-klare onderdelen in software op maat?
    .short = Softwareonderdelen opgevolgd en up-to-date
    .explanation = Een site of app op maat bestaat grotendeels uit kant-en-klare onderdelen van anderen: bibliotheken en plug-ins. Ook daarin worden beveiligingslekken gevonden. Iemand moet de waarschuwing zien, de update installeren en testen, ook na de oplevering: dat hoort in het contract. Is er niets voor u gemaakt of aangepast, kies dan “Niet op ons van toepassing”.
    .why = Zodra een update uitkomt, weten ook aanvallers waar de zwakke plek zit. Zonder afspraak denkt de ontwikkelaar dat het werk af is, en u dat het doorgaat. De Europese verordening cyberweerbaarheid (CRA) verplicht makers van digitale producten sinds 11 september 2026 om misbruikte beveiligingslekken te melden. De volledige plichten gelden vanaf 11 december 2027. Vraag hoelang het product ondersteund wordt.
    .how = Zoek in het contract of de laatste offerte naar “onderhoud”, “updates” en “beveiliging”. In WordPress toont de pagina “Updates” alleen de standaardonderdelen, niet wat voor u gemaakt is. Vraag uw ontwikkelaar: “Uit welke onderdelen bestaat onze software, wie volgt de beveiligingslekken op, en hoe snel installeert u een update?”
    .evidence = Een gedateerde lijst van de onderdelen met hun versie (een SBOM), en de clausule in het contract.
    .choice-nobody = Nee. Niemand volgt dat op sinds de oplevering, of we weten het niet.
    .choice-on-request = Deels. De ontwikkelaar doet updates als we het vragen of als iets stuk is.
    .choice-no-contract = Bijna. Iemand volgt het regelmatig op, maar er staat niets in een contract.
    .choice-in-contract = Ja. Iemand volgt het op, en het contract zegt hoe snel.

action-list-integrations = Maak een lijst van de koppelingen tussen uw programma’s
    .why = Wat nergens opgeschreven staat, zet niemand uit. De lijst toont vaak koppelingen die niet meer dienen.
    .step-1 = Overloop uw webshop, kassa, boekhouding, klantenbestand, mailingprogramma en website. Zoek “Integraties”, “Apps” of “API”.
    .step-2 = Noteer elke koppeling op één regel: van welk programma naar welk, welke gegevens, wie ze installeerde en waar de sleutel ligt.
    .step-3 = Kijk ook wat mensen aan hun werkaccount gekoppeld hebben. Microsoft 365: bedrijfstoepassingen (“Enterprise applications”) in het Entra-beheercentrum. Google Workspace: “API-functies” (“API controls”).
    .step-4 = Zet uit wat niemand nodig heeft, één koppeling tegelijk. Wacht een dag en kijk of alles nog draait.
    .help = U weet zelf het best welke programma’s u gebruikt. Uw boekhouder, websitebouwer of IT-partner vult aan.

action-renew-api-keys = Geef elke koppeling een eigen, beperkte sleutel
    .why = Een gelekte sleutel opent dan maar één kleine deur, en is in enkele minuten vervangen.
    .step-1 = Begin met de sleutels die toegang geven tot geld en klantgegevens: betalingen, boekhouding, webshop.
    .step-2 = Maak per koppeling een nieuwe sleutel. Kies de kleinste rechten die volstaan, bijvoorbeeld “alleen lezen”.
    .step-3 = Zet de sleutel rechtstreeks in het programma dat hem gebruikt, of in een wachtwoordkluis. Verstuur hem nooit via mail of chat.
    .step-4 = Kijk na of de koppeling werkt en verwijder dan de oude sleutel. Verwijder hem ook uit mails, rekenbladen en gedeelde notities.
    .step-5 = Zet een jaarlijkse herinnering in uw agenda. Vervang sleutels ook als iemand vertrekt die ze kende.
    .help = De helpdesk van de maker toont hoe u een sleutel aanmaakt. Uw IT-partner of websitebouwer zet hem op zijn plaats.

action-name-integration-owners = Geef elke koppeling een doel en een naam
    .why = Staat er een naam bij, dan valt het op als een koppeling stilvalt, en verdwijnt ze als niemand ze nog nodig heeft.
    .step-1 = Voeg twee kolommen toe aan uw lijst van koppelingen: waarvoor ze dient, en wie erover waakt.
    .step-2 = Kies de persoon die met het resultaat werkt, bijvoorbeeld de boekhouder voor de bestellingen. Iemand anders mag het technische deel doen.
    .step-3 = Spreek af wat die persoon doet: foutmeldingen lezen, herstel vragen, zeggen wanneer de koppeling weg mag.
    .step-4 = Laat foutmeldingen aankomen in een mailbox die twee mensen lezen. Vaak gaan ze nog naar wie de koppeling ooit maakte.
    .step-5 = Zet elke nieuwe koppeling op de lijst vóór ze aangaat. Overloop de lijst elk jaar.
    .help = U en uw collega’s kiezen de namen. Uw IT-partner of websitebouwer toont waar foutmeldingen aankomen.

action-store-keys-safely = Berg sleutels veilig op en wis losse kopieën
    .why = Een sleutel die maar op één plaats ligt, vindt niemand bij toeval, en is snel vervangen.
    .step-1 = Kies de plaats: een wachtwoordkluis die twee of drie mensen delen. Het programma dat de sleutel gebruikt, bewaart hem ook.
    .step-2 = Zoek in mails, chats, bestanden en gedeelde notities naar “API-sleutel”, “API key”, “token”, “secret” en de namen van uw programma’s.
    .step-3 = Vraag uw ontwikkelaar om de code te doorzoeken, oude versies inbegrepen. GitHub en GitLab hebben daar een hulpmiddel voor (secret scanning of secret detection).
    .step-4 = Verplaats elke sleutel en wis dan de losse kopie. Vervang elke sleutel die in een mail, een chat of openbare code stond: iemand kan hem gelezen hebben.
    .step-5 = Spreek af hoe u voortaan een sleutel doorgeeft: via de wachtwoordkluis, nooit via mail of chat.
    .help = In mails en bestanden zoekt u zelf. Uw ontwikkelaar of IT-partner doorzoekt de code en vervangt de sleutels.

action-test-customer-separation = Laat testen of klanten alleen eigen gegevens zien
    .why = Een test vindt zo’n fout vóór een klant ze ontdekt, en vaak is ze snel hersteld.
    .step-1 = Noteer wat mensen na het aanmelden kunnen zien, en welke soorten gebruikers er zijn: klant, collega, beheerder.
    .step-2 = Vraag de ontwikkelaar een schriftelijke test met twee testklanten. De ene probeert de gegevens van de andere te openen, te wijzigen en te wissen, ook via de API.
    .step-3 = Laat ook testen of een gewone klant de beheerpagina’s echt niet kan openen.
    .step-4 = Laat elke fout herstellen en opnieuw testen. Kan iemand gegevens gezien hebben, behandel het dan als een mogelijk datalek. De AVG (GDPR) geeft u 72 uur vanaf het moment dat u het weet.
    .step-5 = Maak deze test deel van elke grote wijziging, en van de offerte ervoor.
    .help = Wie uw site of app maakte, doet de eerste test. Een portaal met gevoelige gegevens laat u beter door een ander bedrijf testen.

action-set-request-limits = Zet een limiet op aanmeldingen, formulieren en verzoeken
    .why = Gewone bezoekers merken er niets van; een programma dat het duizenden keren probeert, wordt gestopt.
    .step-1 = Noteer de plaatsen: aanmelden, wachtwoord vergeten, contactformulier, zoeken, bestelformulier, API.
    .step-2 = Vraag uw webshop, hostingbedrijf of beschermingsdienst wat er al is, en laat het aanzetten.
    .step-3 = Kies een wachttijd na bijvoorbeeld tien verkeerde wachtwoorden. Blokkeer niet voor altijd, anders kan een vreemde uw klanten buitensluiten.
    .step-4 = Betaalt u ergens per gebruik, stel daar dan een waarschuwing of een plafond voor de factuur in.
    .step-5 = Laat het op een rustig uur testen en noteer het resultaat. Kijk een maand lang of echte klanten niet vastlopen.
    .help = Uw ontwikkelaar of hostingbedrijf doet dit. Bij veel webshops en beschermingsdiensten zit het er al in en moet het alleen aan.

action-retire-old-versions = Haal oude versies en testsites offline
    .why = Wat offline is, vraagt geen updates, geen toezicht en geen wachtwoord.
    .step-1 = Vraag ontwikkelaar en hostingbedrijf al uw adressen: sites, subadressen, databanken, API-versies. Vergelijk met de instellingen van uw domeinnaam (DNS).
    .step-2 = Schrijf bij elk adres wie het gebruikt. Vraag partners of hun programma nog een oude API-versie gebruikt.
    .step-3 = Zet uit wat niemand gebruikt. Wacht twee weken en wis het dan, samen met de kopieën van klantgegevens die erin zitten.
    .step-4 = Zet een wachtwoord op testsites die blijven, en vervang er echte klanten door verzonnen namen.
    .step-5 = Haal de oude adressen ook uit de domeinnaam. Zet een jaarlijkse controle in de agenda.
    .help = Uw ontwikkelaar en uw hostingbedrijf doen dit samen in enkele uren.

action-record-app-activity = Houd de activiteit van uw site of app bij
    .why = U merkt misbruik sneller, en achteraf weet u wat er gebeurd is en over wie het gaat.
    .step-1 = Beslis met uw ontwikkelaar wat bijgehouden wordt: aanmeldingen, verkeerde wachtwoorden, geopende en geëxporteerde klantgegevens, wijzigingen door beheerders.
    .step-2 = Laat nooit wachtwoorden, sleutels of kaartnummers in het logboek komen. Bewaar de rest minstens drie maanden, en niet langer dan nodig.
    .step-3 = Bewaar het logboek buiten de site zelf, zodat wie inbreekt, het niet kan wissen.
    .step-4 = Begin met drie waarschuwingen: veel verkeerde wachtwoorden, een account dat heel veel opent, plots meer fouten. Beslis wie ze krijgt.
    .step-5 = Probeer het uit: typ twintig keer een verkeerd wachtwoord en kijk of de waarschuwing komt. Vermeld het logboek in uw privacyverklaring.
    .help = Uw ontwikkelaar of hostingbedrijf stelt het in. Een collega leest de waarschuwingen.

action-follow-software-parts = Laat softwareonderdelen opvolgen en bijwerken
    .why = Een bekend beveiligingslek dat binnen enkele dagen hersteld is, geeft een aanvaller weinig tijd.
    .step-1 = Vraag de ontwikkelaar een lijst van alle onderdelen met hun versie (SBOM). Een programma kan die maken.
    .step-2 = Laat automatische waarschuwingen voor bekende beveiligingslekken aanzetten. GitHub biedt die bijvoorbeeld aan onder de naam Dependabot.
    .step-3 = Beslis wie de waarschuwingen leest, en wie die persoon in de vakantie vervangt.
    .step-4 = Spreek termijnen af, bijvoorbeeld een week voor een ernstig beveiligingslek en drie maanden voor de rest. Laat elke update eerst op een kopie testen.
    .step-5 = Vervang onderdelen die hun maker niet meer ondersteunt. Vraag de lijst elk jaar opnieuw.
    .help = Wie de software maakte, doet dit het best. Bestaat dat bedrijf niet meer, dan kan een andere ontwikkelaar het overnemen.

action-agree-software-maintenance = Zet beveiligingsupdates in het contract met de ontwikkelaar
    .why = Een schriftelijke afspraak zegt wie na de oplevering de updates doet, hoe snel en tot wanneer.
    .step-1 = Lees het contract of de offerte: wat staat er over updates en beveiliging na de oplevering?
    .step-2 = Vraag vier punten: beveiligingslekken opvolgen, een termijn voor updates, elk jaar een lijst van onderdelen, en een bericht bij een ernstig probleem.
    .step-3 = Vraag tot wanneer de software ondersteund wordt. Sinds september 2026 moeten makers misbruikte beveiligingslekken melden volgens de Europese verordening cyberweerbaarheid (CRA). Vraag of die ook voor uw software geldt.
    .step-4 = Spreek af dat u de code en de wachtwoorden krijgt als de ontwikkelaar stopt.
    .step-5 = Laat beide partijen tekenen, en zet de einddatum in de agenda.
    .help = Uw ontwikkelaar doet een voorstel. Een jurist of uw beroepsfederatie kan meelezen als er veel van afhangt.
