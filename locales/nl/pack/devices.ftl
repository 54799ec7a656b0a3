### Toestellen, ook op afstand: waarop mensen werken, en de toegangen van buitenaf.

domain-devices = Toestellen, ook op afstand
    .about = De computers en telefoons waarmee u werkt, en de toegangen van buitenaf.

question-device-baseline = Zijn alle computers en telefoons met uw mail of bestanden bijgewerkt, versleuteld en vergrendeld?
    .short = Basisbeveiliging op elk toestel
    .explanation = Bijgewerkt: het toestel installeert zijn updates vanzelf. Versleuteld: wie het steelt, kan niet lezen wat erop staat. Vergrendeld: na enkele minuten vraagt het een code, een vingerafdruk of een gezicht. Privétoestellen tellen mee zodra uw werkmail erop staat.
    .why = De leverancier bewaakt zijn gebouwen, niet de laptop in uw auto. In de taakverdeling van Microsoft zijn toestellen uw taak, of hoogstens een gedeelde. Een open laptop toont een dief uw mail, bestanden en wachtwoorden. Is de laptop vergrendeld en versleuteld, dan heeft de dief alleen een machine.
    .how = Windows: Instellingen, “Windows Update”, daarna “Apparaatversleuteling” of “BitLocker”. Mac: Systeeminstellingen, “FileVault”. Telefoon: kijk of hij een code vraagt en nog updates krijgt. Of vraag uw IT-partner: “Welke toestellen openen onze mail, en welke daarvan zijn niet versleuteld of krijgen geen updates meer?”
    .evidence = Een gedateerde lijst van toestellen, met voor elk toestel de stand van updates, versleuteling en vergrendeling.
    .choice-own-way = Nee. Iedereen zorgt op zijn manier voor zijn toestel.
    .choice-agreed = Deels. Er zijn afspraken, maar niemand kijkt de toestellen na.
    .choice-most = Bijna. De meeste zijn nagekeken, sommige oudere of privétoestellen niet.
    .choice-all = Ja. Alle toestellen, ook privé, voldoen aan de drie en worden nagekeken.

question-remote-access = Vraagt elke toegang op afstand tot uw computers en servers een tweede aanmeldstap?
    .short = Tweede stap voor elke toegang op afstand
    .explanation = Via toegang op afstand werkt iemand van elders op een computer of server van u. Denk aan extern bureaublad, een hulpmiddel zoals TeamViewer, een VPN, een netwerkschijf, camera’s. De tweede stap is een code of een tik op de telefoon, naast het wachtwoord. U hebt zo’n toegang niet als alles in de browser bij een leverancier loopt en niemand van buitenaf zich met uw toestellen verbindt. Heeft iemand dat nagekeken, kies dan “Ja”.
    .why = Onbekenden laten programma’s heel het internet afzoeken naar zulke toegangen en dag en nacht wachtwoorden proberen. Wie binnenraakt, zit aan uw computer, vaak met de back-ups binnen handbereik. De NIS2-wet noemt de tweede stap bij haar maatregelen.
    .how = Vraag uw thuiswerkers hoe ze binnenkomen. Ga na welke leveranciers zich met uw toestellen verbinden. Windows: Instellingen, “Extern bureaublad” staat het best uit waar niemand het gebruikt. Uw internetrouter: zoek “port forwarding”. Vraag daarna uw IT-partner: “Welke van onze computers en toestellen zijn bereikbaar vanaf het internet, en waar volstaat een wachtwoord?”
    .evidence = Een gedateerd verslag van een controle van buitenaf, en een schermafdruk van de instelling die de tweede stap verplicht maakt.
    .choice-password-only = Nee. Van buitenaf volstaat overal een wachtwoord.
    .choice-some = Deels. Sommige toegangen vragen een tweede stap, andere niet.
    .choice-unchecked = Bijna. We kennen geen toegang zonder tweede stap, maar niemand controleerde van buitenaf.
    .choice-checked = Ja. Een controle vond geen enkele toegang zonder tweede stap.

question-private-devices = Gaan uw mail en bestanden alleen open op toestellen die u kent en nagekeken hebt?
    .short = Toegang enkel voor nagekeken toestellen
    .explanation = Houdt geen instelling het tegen, dan opent elk toestel alles zodra iemand zich aanmeldt. Denk aan de tablet van het gezin, een computer in een hotel, een oude laptop. U hoeft privétoestellen niet te verbieden. Een instelling kan alleen nagekeken toestellen toelaten, of privétoestellen enkel de browser geven, zonder downloaden. De vraag geldt ook als u alleen toestellen van de zaak hebt.
    .why = Van een onbekend toestel weet u niet of het bijgewerkt is en wie het nog gebruikt. Er blijven bestanden op staan, ook als de persoon niet meer bij u werkt. CISA, het Amerikaanse agentschap voor cyberbeveiliging, raadt voor Microsoft 365 aan alleen beheerde toestellen toe te laten.
    .how = Neem een computer die uw zaak niet kent en meld u aan. Gaat alles open? Microsoft 365: Entra-beheercentrum, voorwaardelijke toegang; voor bestanden het SharePoint-beheercentrum, “Toegangsbeheer” (“Access control”). Google Workspace: beheerdersconsole, Apparaten, en onder Beveiliging de contextbewuste toegang (“Context-Aware Access”). Of vraag uw IT-partner: “Wat gebeurt er als iemand van ons zich aanmeldt op de computer van een vreemde?”
    .evidence = Een gedateerde schermafdruk van de regel, en van de melding die een onbekend toestel krijgt.
    .choice-any = Nee. Elk toestel opent alles na het aanmelden.
    .choice-agreed = Deels. We spraken af welke mogen, maar geen instelling houdt andere tegen.
    .choice-part = Bijna. Een instelling houdt onbekende toestellen tegen, maar enkel bij sommige mensen of diensten.
    .choice-checked = Ja. Alleen nagekeken toestellen komen binnen; andere krijgen de browser of niets.

question-malware-protection = Heeft elke computer een virusscanner waarvan iemand de waarschuwingen leest?
    .short = Virusscanner die iemand opvolgt
    .explanation = Een virusscanner houdt programma’s tegen die u bespieden, of die uw bestanden stelen of vergrendelen. Windows heeft er een ingebouwd (Microsoft Defender), andere makers verkopen er. Het komt erop aan dat hij overal aanstaat, en dat iemand ziet wanneer hij iets vindt of stilvalt. Daarvoor bestaan versies met één overzicht van alle computers. Servers en Macs tellen mee.
    .why = Een waarschuwing op één scherm is snel weggeklikt, en een abonnement kan ongemerkt aflopen. In één overzicht ziet u meteen welke computer een probleem heeft. U doet er dan iets aan terwijl het er nog maar één is.
    .how = Windows: Instellingen, “Windows-beveiliging”, “Virus- en bedreigingsbeveiliging”. Doe dat op drie computers. Een overzicht staat in de Defender-portal bij sommige abonnementen van Microsoft 365, of op de site van uw product. Of vraag uw IT-partner: “Op welke van onze computers staat de virusscanner uit of is hij verouderd, en wie leest de waarschuwingen?”
    .evidence = Een gedateerde schermafdruk van het overzicht met alle computers, en de naam van wie de waarschuwingen leest.
    .choice-gaps = Nee. Op sommige computers ontbreekt hij, staat hij uit of is hij verlopen.
    .choice-each-alone = Deels. Hij staat overal aan, maar geen overzicht toont alle computers.
    .choice-unread = Bijna. Eén overzicht toont alle computers, maar niemand leest de waarschuwingen geregeld.
    .choice-watched = Ja. Eén overzicht toont alle computers, en iemand leest de waarschuwingen geregeld.

question-risky-sign-ins = Wordt een verdachte aanmelding, bijvoorbeeld uit een ongewoon land, tegengehouden of extra gecontroleerd?
    .short = Verdachte aanmeldingen tegengehouden
    .explanation = Iemand meldt zich om negen uur aan in Gent en om tien uur op een ander continent. Een van die twee is niet uw collega. Microsoft en Google merken dat. Naargelang de instellingen en het abonnement houden ze de aanmelding tegen, vragen ze een extra controle of noteren ze het enkel. Gebruikt u geen van beide, kies dan “Niet op ons van toepassing”.
    .why = Een valse site kan een hele aanmelding meenemen, code inbegrepen. Een regel die op plaats en gedrag let, is dan uw vangnet. CISA, het Amerikaanse agentschap voor cyberbeveiliging, raadt voor Microsoft 365 aan om aanmeldingen te blokkeren die Microsoft als hoog risico ziet. Daarvoor is een duurder abonnement nodig dan voor een regel per land.
    .how = Microsoft 365: Entra-beheercentrum, voorwaardelijke toegang en aanmeldingslogboeken; “ID Protection” enkel bij sommige abonnementen. Google Workspace vraagt vaak vanzelf een extra controle; de waarschuwingen staan in de beheerdersconsole, onder Beveiliging, in het “Meldingencentrum” (“Alert center”). Of vraag uw IT-partner: “Als iemand zich vannacht in mijn plaats aanmeldt vanuit het buitenland, wat gebeurt er dan, en wie krijgt daar bericht van?”
    .evidence = Een schermafdruk van de regel, en één voorbeeld van een aanmelding die is tegengehouden of extra gecontroleerd.
    .choice-unnoticed = Nee. Ze gaat door, en niemand wordt verwittigd.
    .choice-seen = Deels. Ze gaat door, maar iemand krijgt een waarschuwing.
    .choice-part = Bijna. Ze wordt tegengehouden of gecontroleerd bij sommige accounts, zoals beheerders.
    .choice-stopped = Ja. Bij elk account wordt ze tegengehouden of extra gecontroleerd.

question-lost-device = Kunt u uw gegevens op een verloren laptop of telefoon nog dezelfde dag wissen?
    .short = Verloren toestellen dezelfde dag wisbaar
    .explanation = Met toestelbeheer vergrendelt of wist u een toestel op afstand, zodra het online is. Op een privételefoon verdwijnen dan alleen de werkgegevens; de foto’s blijven. Dat moet vooraf ingesteld zijn; nadien is het te laat. Staan al uw gegevens op computers die het kantoor nooit verlaten, denk dan aan een inbraak.
    .why = Telefoons blijven liggen in de trein en laptops in de auto. Zo’n verlies kan een datalek zijn, dat u volgens de AVG (GDPR) misschien binnen 72 uur moet melden aan de Gegevensbeschermingsautoriteit (GBA). Is het toestel versleuteld en gewist, dan is het risico veel kleiner, en kunt u dat aantonen.
    .how = Microsoft 365: Intune-beheercentrum, Apparaten, als uw abonnement dat bevat. Google Workspace: beheerdersconsole, Apparaten. Zonder die twee kan een Apple- of Google-account zijn eigen toestel terugvinden en wissen. Vraag daarna uw IT-partner: “Welke van onze laptops en telefoons kunt u vandaag wissen, en wanneer hebt u dat voor het laatst geprobeerd?”
    .evidence = Een lijst van toestellen die u kunt wissen, en een gedateerde notitie over één test.
    .choice-nothing = Nee. We kunnen alleen de wachtwoorden wijzigen.
    .choice-some = Deels. Alleen sommige, bijvoorbeeld telefoons, maar geen laptops.
    .choice-untried = Bijna. Alle toestellen, maar nooit getest, of niemand weet wie hij moet bellen.
    .choice-tried = Ja. Alle toestellen, één keer getest, en iedereen weet wie hij moet bellen.

question-separate-networks = Zitten gasten, kassa’s, camera’s en kantoorcomputers op aparte netwerken?
    .short = Aparte netwerken in uw gebouw
    .explanation = Wat op dezelfde wifi of kabel zit, kan meestal bij al de rest. Zo zit de telefoon van een klant naast de camera, de verwarming en de computer van de boekhouding. Uw router of switch kan er aparte netwerken van maken, zoals kamers met een deur ertussen. Hebt u geen kantoor, winkel of atelier, of staan er alleen computers op uw netwerk, kies dan “Niet op ons van toepassing”.
    .why = Camera’s en andere goedkope toestellen krijgen vaak geen updates meer. Wie er in een binnenraakt, zoekt vandaar naar computers en back-ups. Met aparte netwerken blijft het probleem in één kamer.
    .how = Verbind een telefoon met de wifi voor gasten en zoek uw printer of netwerkschijf. Vindt u die, dan is er niets gescheiden. De app of de pagina van uw router toont welke netwerken er zijn. Of vraag uw IT-partner: “Kan de telefoon van een gast of een van onze camera’s bij onze kantoorcomputers?”
    .evidence = Een eenvoudige tekening van de netwerken, en een gedateerde notitie dat het ene niet bij het andere kan.
    .choice-one = Nee. Alles zit op hetzelfde netwerk, ook de gasten.
    .choice-guests = Deels. Eén soort zit apart, bijvoorbeeld de gasten; de rest zit samen.
    .choice-most = Bijna. Meerdere soorten zitten apart, maar één ontbreekt of niemand keek het na.
    .choice-all = Ja. Elke soort die we hebben, zit apart, en dat is nagekeken.

question-staged-updates = Kunt u nog werken als één foutieve update al uw computers tegelijk stillegt?
    .short = Voorbereid op een foutieve update
    .explanation = Updates zijn nodig, en snel. Maar krijgen alle computers op hetzelfde uur dezelfde, dan treft een fout ze allemaal. Twee dingen helpen. Laat eerst één of twee computers enkele dagen voorgaan. En zorg dat u een dag kunt werken zonder de gewone computers: met een toestel van een ander type, een telefoon, papier.
    .why = Op 19 juli 2024 legde een foutieve update van het beveiligingsprogramma CrowdStrike zo’n 8,5 miljoen Windows-toestellen stil. De maker had na 79 minuten een oplossing, maar de computers met de hand herstellen duurde dagen. Macs bleven gespaard. Sommige updates kunt u niet spreiden, dus telt het tweede deel even zwaar als het eerste.
    .how = Windows: Instellingen, “Windows Update” toont op elke computer wanneer updates binnenkomen. In Microsoft 365 met Intune tonen de ringen voor Windows-updates wie voorgaat. Vraag uw IT-partner: “Krijgen al onze computers een update op hetzelfde uur, en waarmee werken we als ze allemaal uitvallen?”
    .evidence = Een bladzijde met de volgorde van de updates en de noodoplossing, en een gedateerde notitie over één test.
    .choice-neither = Nee. Alle updates komen tegelijk, en zonder die computers staan we stil.
    .choice-one = Deels. Updates komen gespreid, of we kunnen een dag verder; niet allebei.
    .choice-untried = Bijna. We hebben allebei, maar probeerden nooit een dag zonder de gewone computers.
    .choice-tried = Ja. We hebben allebei, en probeerden al een dag zonder de gewone computers.

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

action-limit-unknown-devices = Laat alleen bekende toestellen toe, of enkel de browser
    .why = Met een gestolen wachtwoord en code gaat op een vreemde computer dan niets open. Privétoestellen blijven bruikbaar.
    .step-1 = Neem de lijst van toestellen. Beslis voor elk privétoestel: beheerd, enkel de browser, of niet meer voor het werk.
    .step-2 = Vraag uw IT-partner welk abonnement nodig is en wat het meer kost. In Microsoft 365 is dat voorwaardelijke toegang, en voor de controle van toestellen Intune.
    .step-3 = Probeer de regel twee weken uit bij twee mensen. Laat een noodaccount erbuiten, als u er een hebt.
    .step-4 = Zeg iedereen wat er op privétoestellen verandert: wat de zaak er kan zien, en wat niet. Zet de regel daarna aan voor iedereen.
    .step-5 = Meld u aan op een vreemde computer. Die moet weigeren, of enkel de browser tonen zonder downloaden. Noteer de datum.
    .help = Dit is werk voor uw IT-partner. U bepaalt wat op privétoestellen mag.

action-centralise-malware-protection = Breng alle virusscanners in één overzicht
    .why = U ziet dan in één oogopslag wat ontbreekt, en geen waarschuwing blijft nog ongelezen op één scherm.
    .step-1 = Vraag uw IT-partner of dit in een abonnement zit dat u al betaalt. Bij sommige abonnementen van Microsoft 365 is dat zo.
    .step-2 = Kies één product voor alle computers, ook Macs en servers. Verwijder de andere, want twee zitten elkaar in de weg.
    .step-3 = Installeer het overal en vergelijk het overzicht met uw lijst van toestellen. Wat ontbreekt?
    .step-4 = Laat ernstige waarschuwingen via mail of telefoon naar twee mensen gaan. Spreek af wie iets doet, en hoe snel.
    .step-5 = Open het overzicht elke week vijf minuten, of laat uw IT-partner dat doen en elke maand verslag uitbrengen.
    .help = Uw IT-partner installeert het en kan de waarschuwingen voor u opvolgen. Zet in het contract wie ze leest buiten de kantooruren.

action-block-risky-sign-ins = Houd verdachte aanmeldingen tegen of controleer ze
    .why = Is een wachtwoord of een hele aanmelding gestolen, dan houdt dit de dief vaak nog tegen.
    .step-1 = Vraag welk abonnement u hebt en wat het kan: een regel per land, of een inschatting van het risico door Microsoft. CISA raadt aan te blokkeren wat Microsoft als hoog risico ziet.
    .step-2 = Noteer de landen van waaruit echt gewerkt wordt. Houd rekening met vakantie en zakenreizen: spreek af hoe iemand een reis meldt.
    .step-3 = Laat de regel twee weken alleen meekijken. Ga na wie ten onrechte tegengehouden zou zijn. Zet de regel daarna aan, behalve voor een noodaccount.
    .step-4 = Laat waarschuwingen naar twee mensen gaan. Google Workspace: beheerdersconsole, Beveiliging, “Meldingencentrum” (“Alert center”). Microsoft 365: via uw IT-partner.
    .step-5 = Spreek af wat u doet na een echte waarschuwing: aanmelden blokkeren, afmelden bij alle sessies, nieuw wachtwoord, zoeken naar nieuwe regels in de mailbox.
    .help = Uw IT-partner stelt het in een halve dag in. U weet wie waarheen reist.

action-prepare-remote-wipe = Zorg dat u verloren toestellen kunt wissen, en test het
    .why = Een verloren toestel kost dan een toestel, en niet de gegevens van uw klanten.
    .step-1 = Maak een lijst van de laptops en telefoons die buitenshuis gaan, ook privétoestellen met werkmail.
    .step-2 = Zet ze in het toestelbeheer. Microsoft 365: Intune. Google Workspace: beheerdersconsole, Apparaten. Hebt u geen van beide, gebruik dan de zoekfunctie van het Apple- of Google-account.
    .step-3 = Kies voor privételefoons het wissen van alleen werkgegevens, en zet op papier dat u niets anders doet.
    .step-4 = Geef iedereen een kaartje: wie ze moeten bellen, op elk uur, ook in het weekend. Wie opneemt, blokkeert, wist en wijzigt de wachtwoorden.
    .step-5 = Test het op één oud toestel en noteer de datum. Zet ook op het kaartje: diefstal aangeven bij de politie, en dezelfde dag nagaan of het een datalek is.
    .help = Uw IT-partner stelt het beheer in. Een collega kan de telefoons inschrijven met een blad erbij.

action-split-networks = Splits het netwerk in aparte delen
    .why = Een besmette telefoon of camera blijft dan in zijn eigen hoek. Kassa’s en kantoorcomputers werken voort.
    .step-1 = Maak een lijst van wat verbonden is: computers, printers, kassa’s, betaalterminals, camera’s, verwarming, gasten. De app van uw router helpt.
    .step-2 = Zet eerst de wifi voor gasten aan. Bij veel routers is dat al voorzien, en het kost niets.
    .step-3 = Laat uw IT-partner aparte netwerken maken: kantoor, kassa’s, en camera’s met andere toestellen. Vraag of uw router en switches dat aankunnen.
    .step-4 = Open ertussen alleen wat echt nodig is, zoals de printer. Vraag de leveranciers van kassa en camera’s wat zij nodig hebben.
    .step-5 = Ga vanaf elk netwerk na dat de andere onbereikbaar zijn. Bewaar de tekening met de datum.
    .help = Uw IT-partner doet dit, liefst op een sluitingsdag. Verwittig vooraf de leverancier van de kassa.

action-stage-updates = Laat één of twee computers voorgaan bij updates
    .why = Een fout treft dan één computer, terwijl de andere voortwerken.
    .step-1 = Kies één of twee computers die voorgaan, bij mensen die problemen melden. Neem er geen waar de kassa of de lonen van afhangen.
    .step-2 = Laat uw IT-partner de volgorde instellen. In Microsoft 365 met Intune doen ringen dat; de andere volgen na hoogstens enkele dagen. Dringende beveiligingsupdates mogen sneller.
    .step-3 = Vraag de makers van uw virusscanner en belangrijkste programma’s of ook hun updates gespreid kunnen komen.
    .step-4 = Spreek af wie de updates kan stoppen, en waar de herstelsleutels van versleutelde computers liggen. U hebt ze nodig als een computer niet meer opstart.
    .help = Dit is werk voor uw IT-partner. Vraag de volgorde op één bladzijde.

action-prepare-spare-device = Houd een reservetoestel van een ander type klaar
    .why = Staan al uw gewone computers stil, dan kunt u nog klanten bereiken en factureren.
    .step-1 = Neem een toestel met een ander systeem dan uw kantoorcomputers: een tablet, een Chromebook, een Mac, of Windows als u op Macs werkt.
    .step-2 = Zet updates, vergrendeling en versleuteling aan. Probeer of mail, boekhouding en bank in de browser werken.
    .step-3 = Zorg dat de tweede aanmeldstap werkt zonder kantoorcomputer, en dat het toestel via een telefoon op het internet kan.
    .step-4 = Werk er elk jaar een uur mee: stuur een mail, maak een factuur, zoek een klant op. Noteer de datum.
    .help = Een collega kan het klaarhouden. Uw IT-partner helpt met het aanmelden.
