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
