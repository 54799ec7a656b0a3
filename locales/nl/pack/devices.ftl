### Toestellen, ook op afstand: waarop mensen werken, en de toegangen van buitenaf.

domain-devices = Toestellen, ook op afstand
    .about = De computers en telefoons waarmee u werkt, en de toegangen van buitenaf.

question-device-baseline = Zijn alle computers en telefoons met uw mail of bestanden bijgewerkt, versleuteld en vergrendeld?
    .short = Basisbeveiliging op elk toestel
    .explanation = Bijgewerkt: het toestel installeert zijn updates vanzelf. Versleuteld: wie het steelt, kan niet lezen wat erop staat. Vergrendeld: na enkele minuten vraagt het een code, een vingerafdruk of een gezicht. Privétoestellen tellen mee zodra uw werkmail erop staat.
    .why = De leverancier bewaakt zijn gebouwen, niet de laptop in uw auto. In de taakverdeling van Microsoft zijn toestellen uw taak, of hoogstens een gedeelde. Een open laptop toont een dief uw mail, bestanden en wachtwoorden. Vergrendeld en versleuteld is hij niet meer dan een machine.
    .how = Windows: Instellingen, “Windows Update”, daarna “Apparaatversleuteling” of “BitLocker”. Mac: Systeeminstellingen, “FileVault”. Telefoon: kijk of hij een code vraagt en nog updates krijgt. Of vraag uw IT-partner: “Welke toestellen openen onze mail, en welke daarvan zijn niet versleuteld of krijgen geen updates meer?”
    .evidence = Een gedateerde lijst van toestellen, met voor elk toestel de stand van updates, versleuteling en vergrendeling.
    .choice-own-way = Nee. Iedereen zorgt op zijn manier voor zijn toestel.
    .choice-agreed = Deels. Er zijn afspraken, maar niemand kijkt de toestellen na.
    .choice-most = Bijna. De meeste zijn nagekeken, sommige oudere of privétoestellen niet.
    .choice-all = Ja. Alle toestellen, ook privé, voldoen aan de drie en worden nagekeken.

question-remote-access = Vraagt elke toegang op afstand tot uw computers en servers een tweede aanmeldstap?
    .short = Tweede stap voor elke toegang op afstand
    .explanation = Via toegang op afstand werkt iemand van elders op een computer of server van u: extern bureaublad, een hulpmiddel zoals TeamViewer, een VPN, een netwerkschijf, camera’s. De tweede stap is een code of een tik op de telefoon, naast het wachtwoord. U hebt zo’n toegang niet als alles in de browser bij een leverancier loopt en niemand van buitenaf zich met uw toestellen verbindt. Heeft iemand dat nagekeken, kies dan “Ja”.
    .why = Onbekenden laten programma’s heel het internet afzoeken naar zulke toegangen en dag en nacht wachtwoorden proberen. Wie binnenraakt, zit aan uw computer, vaak met de back-ups binnen handbereik. De NIS2-wet noemt de tweede stap bij haar maatregelen.
    .how = Vraag uw thuiswerkers hoe ze binnenkomen. Ga na welke leveranciers zich met uw toestellen verbinden. Windows: Instellingen, “Extern bureaublad” staat het best uit waar niemand het gebruikt. Uw internetrouter: zoek “port forwarding”. Vraag daarna uw IT-partner: “Welke van onze computers en toestellen zijn bereikbaar vanaf het internet, en waar volstaat een wachtwoord?”
    .evidence = Een gedateerd verslag van een controle van buitenaf, en een schermafdruk van de instelling die de tweede stap verplicht maakt.
    .choice-password-only = Nee. Van buitenaf volstaat overal een wachtwoord.
    .choice-some = Deels. Sommige toegangen vragen een tweede stap, andere niet.
    .choice-unchecked = Bijna. We kennen geen toegang zonder tweede stap, maar niemand controleerde van buitenaf.
    .choice-checked = Ja. Een controle vond geen enkele toegang zonder tweede stap.

action-set-device-baseline = Breng elk toestel op hetzelfde basisniveau
    .why = Drie instellingen helpen als een toestel verloren, gestolen of niet meer veilig is. Met centraal beheer blijft het daarna zo.
    .step-1 = Maak een lijst van alle toestellen die uw werkmail of bestanden openen, ook privétoestellen: wie het gebruikt, welk soort, hoe oud.
    .step-2 = Zet op elk toestel automatische updates, versleuteling en een vergrendeling na vijf minuten aan. Bewaar de herstelsleutel op een veilige plaats, niet op het toestel.
    .step-3 = Vervang toestellen die geen updates meer krijgen, of haal uw mail eraf.
    .step-4 = Vraag uw IT-partner of toestelbeheer in uw abonnement zit (in Microsoft 365: Intune). Het kijkt deze instellingen na en kan een verloren toestel wissen.
    .step-5 = Spreek af wie u dezelfde dag belt als een toestel weg is. Overloop de lijst om de zes maanden.
    .help = Met een blad erbij kunnen collega’s de instellingen zelf aanpassen. Centraal beheer is werk voor uw IT-partner.

action-close-unused-remote-access = Sluit de toegangen die niemand gebruikt
    .why = Een gesloten toegang kost niets en vraagt geen onderhoud. Veel toegangen zijn ooit geopend voor één klus en daarna vergeten.
    .step-1 = Vraag iedereen die van buitenaf binnenkomt hoe dat gebeurt, ook de leveranciers van kassa, camera’s en machines. Schrijf het op.
    .step-2 = Zet “Extern bureaublad” in Windows uit waar niemand het nodig heeft. Verwijder programma’s voor hulp op afstand die niet meer dienen.
    .step-3 = Laat uw IT-partner de openingen in de router en de firewall van de servers sluiten. Extern bureaublad mag nooit voor heel het internet openstaan.
    .step-4 = Laat het van buitenaf nakijken, en bewaar het resultaat met de datum.
    .help = Uw IT-partner doet dit in enkele uren. Verwittig vooraf de leveranciers, zodat niemand bij een herstelling voor een gesloten deur staat.

action-protect-remote-access = Zet een tweede stap op de overige toegangen
    .why = Met een geraden wachtwoord komt dan niemand nog binnen, en thuiswerken blijft mogelijk.
    .step-1 = Kies één toegang voor iedereen: een VPN, dat is een beveiligde verbinding met kantoor, of een dienst voor toegang op afstand met een tweede stap.
    .step-2 = Maak de tweede stap verplicht voor personeel, IT-partner en leveranciers. Geef iedereen een eigen account.
    .step-3 = Verwittig iedereen vooraf, help bij de installatie en sluit daarna de oude toegangen.
    .step-4 = Probeer binnen te komen met alleen het wachtwoord. Dat moet mislukken. Noteer de datum.
    .help = Dit is werk voor uw IT-partner. Vraag eerst wat uw router en uw abonnementen al kunnen.
