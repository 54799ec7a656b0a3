### Accounts en toegang: wie binnen kan, en waarmee.

domain-identity = Accounts en toegang
    .about = Wie in uw diensten binnen kan, en hoe moeilijk dat is voor iemand anders.

question-mfa-everyone = Heeft iedereen een tweede stap nodig om zich aan te melden in de mail en uw belangrijkste programma’s?
    .short = Tweede aanmeldstap voor iedereen
    .explanation = De tweede stap is iets wat u bevestigt naast het wachtwoord: een code in een app, een tik op uw telefoon, een sleutel. Wie het wachtwoord gestolen heeft, blijft dan buiten. De stap helpt alleen als hij verplicht is. Wie hem mag overslaan, slaat hem over.
    .why = Wachtwoorden lekken uit, en mensen gebruiken vaak hetzelfde. Met het wachtwoord van uw mail leest iemand alles en wijzigt hij uw andere wachtwoorden. De NIS2-wet noemt deze maatregel, en meestal zit hij in het abonnement dat u al betaalt.
    .how = Microsoft 365: beheercentrum, dan meervoudige verificatie. Google Workspace: beheerdersconsole, Beveiliging, verificatie in twee stappen (“2-Step Verification”). Beide tonen wie de tweede stap gebruikt en of hij verplicht is. Of vraag uw IT-partner: “Kan iemand zich hier nog met alleen een wachtwoord aanmelden?”
    .evidence = Een schermafdruk van de instelling die de tweede stap verplicht maakt, of de lijst van gebruikers met hun aanmeldmethodes.
    .choice-nobody = Nee. Een wachtwoord volstaat.
    .choice-some = Deels. Sommigen of allen gebruiken hem, maar hij is niet verplicht.
    .choice-most = Bijna. Verplicht, maar met uitzonderingen of zonder controle dit jaar.
    .choice-everyone = Ja. Verplicht voor iedereen, en dat is dit jaar nagekeken.

question-admin-accounts = Zitten beheerdersrechten enkel op een paar aparte accounts met de veiligste aanmelding?
    .short = Enkele aparte beheerdersaccounts
    .explanation = Een beheerdersaccount is de moedersleutel: het maakt gebruikers aan, opent mailboxen en wist gegevens. Niemand heeft dat nodig om mail te lezen; wie beheert, heeft daarvoor dus een tweede account. De veiligste aanmelding is een beveiligingssleutel, die u insteekt en aanraakt, of een passkey, die opengaat met uw vingerafdruk of gezicht. Geen van beide werkt op een valse site.
    .why = Eén verkeerde klik met een gewoon account opent één mailbox. Met een beheerdersaccount gaat alles tegelijk open. CISA, het Amerikaanse agentschap voor cyberbeveiliging, raadt twee tot acht accounts met alle rechten aan. Voor Microsoft 365 raadt het ook een aanmelding aan die een valse site niet kan stelen. Voor een kleine zaak raden wij er twee tot vier aan.
    .how = Microsoft 365: beheercentrum, Rollen, dan “Globale beheerder”. Google Workspace: beheerdersconsole, beheerdersrollen, dan “Hoofdbeheerder”. Beide tonen de namen. Kijk ook in de boekhouding, de webshop en bij de domeinnaam. Of vraag uw IT-partner: “Welke accounts hebben bij ons alle rechten, wie gebruikt ze, en hoe melden ze zich aan?”
    .evidence = Een schermafdruk van de beheerders met de datum, en hoe elk van hen zich aanmeldt.
    .choice-daily = Nee. Iemand doet zijn dagelijks werk met een beheerdersaccount.
    .choice-separate = Deels. Apart, maar meer dan vier, of een wachtwoord volstaat.
    .choice-code = Bijna. Apart, hoogstens vier, maar nog met een code of een tik.
    .choice-key = Ja. Apart, hoogstens vier, elk met een beveiligingssleutel of passkey.

question-leaver-access = Sluit u bij elk vertrek dezelfde dag alle toegangen af, met een lijst?
    .short = Toegang dicht op de dag van vertrek
    .explanation = Het gaat om iedereen die stopt bij u: werknemers, jobstudenten, uitzendkrachten, freelancers. Hun toegangen zitten op veel plaatsen: mail, bestanden, boekhouding, webshop, sociale media, bank. Met een lijst wordt niets vergeten, wie het ook doet.
    .why = De sleutel van de deur komt terug, maar de wachtwoorden blijven werken. Meestal gebeurt er niets. Maar een vergeten account is een deur waar niemand op let: een vreemde die het wachtwoord vindt, komt ongemerkt binnen. De NIS2-wet noemt personeel en toegang bij haar maatregelen.
    .how = Zoek de laatste persoon die vertrok. Microsoft 365: beheercentrum, Gebruikers, Actieve gebruikers. Google Workspace: beheerdersconsole, Directory, Gebruikers. Vergelijk de namen met uw personeelslijst. Of vraag uw IT-partner: “Welke accounts werken hier nog van mensen die hier niet meer werken?”
    .evidence = De lijst die bij het laatste vertrek is ingevuld, met een datum naast elke afgesloten toegang.
    .choice-open = Nee. Niemand volgt dat op, of sommige accounts blijven open.
    .choice-later = Deels. We sluiten alles af, maar pas dagen of weken later.
    .choice-memory = Bijna. Alles dezelfde dag, maar uit het hoofd, zonder lijst.
    .choice-list = Ja. Alles dezelfde dag, met een lijst van alle diensten.

question-access-rights = Kan iedereen alleen de bestanden en programma’s openen die voor het eigen werk nodig zijn?
    .short = Toegang op maat van de functie
    .explanation = Het gaat om wat binnen uw zaak gebeurt: wie kan de lonen, het klantenbestand, de boekhouding en de webshop openen? Rechten stapelen zich vanzelf op. Een map wordt “voor één keer” gedeeld, iemand verandert van functie en houdt de oude toegang. Als de toegang de functie volgt, bepaalt de rol wie wat ziet.
    .why = Als iemands account gestolen wordt, ziet de dief wat die persoon kan zien. Hoe minder dat is, hoe kleiner de schade, ook na een verkeerde klik op “verwijderen”. De AVG (GDPR) vraagt bescherming op maat van het risico, en lonen of gezondheidsgegevens zijn niet voor iedereen bestemd.
    .how = In OneDrive of SharePoint toont “Toegang beheren” bij een map wie ze kan openen. In Google Drive doet “Delen” dat. Boekhouding en webshop hebben een pagina met gebruikers en rollen. Of vraag uw IT-partner: “Welke mappen kan iedereen hier openen, en wie kan de lonen en de klantenbestanden openen?”
    .evidence = Eén blad met de rollen en wat elke rol mag openen, met de datum van de laatste controle.
    .choice-all-open = Nee. Bijna iedereen kan bijna alles openen.
    .choice-some-closed = Deels. Sommige zaken zijn afgeschermd, bijvoorbeeld de lonen; de rest staat open.
    .choice-by-role = Bijna. De toegang volgt de functie, maar zonder controle dit jaar.
    .choice-by-role-checked = Ja. De toegang volgt de functie, en is dit jaar gecontroleerd.

question-own-accounts = Meldt iedereen zich aan met een eigen account, zonder gedeelde wachtwoorden?
    .short = Een eigen account voor iedereen
    .explanation = Een gedeeld account is één naam met één wachtwoord dat meerdere mensen kennen: “bureau”, “kassa 1”, de toegang tot de webshop. Een gedeelde mailbox zoals info@ is iets anders, als iedereen die vanuit zijn eigen account opent. Laat een dienst echt maar één account toe, dan hoort het wachtwoord in een wachtwoordkluis. Dat is een programma dat wachtwoorden achter slot bewaart.
    .why = Met een gedeeld account ziet u niet wie iets gewijzigd of gewist heeft. Bij elk vertrek zou iedereen een nieuw wachtwoord moeten krijgen, en dus blijft het vaak jaren hetzelfde. En de tweede aanmeldstap hangt dan aan de telefoon van één persoon.
    .how = Vraag elk team: “Welke wachtwoorden delen jullie?” Kijk ook naar de briefjes naast de kassa en de schermen. In Microsoft 365 en Google Workspace toont de lijst van gebruikers de namen die geen persoon zijn. Of vraag uw IT-partner: “Welke accounts worden hier door meerdere mensen gebruikt, en welke kunnen persoonlijk worden?”
    .evidence = De lijst van gebruikers van uw belangrijkste diensten, met één persoon achter elke naam, en een korte lijst met uitzonderingen.
    .choice-shared = Nee. Meerdere mensen gebruiken hetzelfde account voor mail of bestanden.
    .choice-some = Deels. Mail en bestanden zijn persoonlijk; andere accounts delen we voor het gemak.
    .choice-loose = Bijna. Alleen het onvermijdelijke is gedeeld, maar zonder wachtwoordkluis.
    .choice-personal = Ja. Alles is persoonlijk; wat gedeeld moet blijven, zit in een wachtwoordkluis.

question-password-manager = Bewaart iedereen de wachtwoorden van het werk in één wachtwoordkluis van de zaak?
    .short = Eén wachtwoordkluis voor de hele zaak
    .explanation = Een wachtwoordkluis is een programma dat lange wachtwoorden verzint, ze achter slot bewaart en ze invult. U onthoudt er dan nog maar één. Met een versie voor bedrijven deelt u een wachtwoord en neemt u het terug als iemand vertrekt. Wachtwoorden die in de browser onder een privéaccount bewaard zijn, gaan met die persoon mee naar huis.
    .why = Niemand onthoudt dertig verschillende wachtwoorden, dus gebruiken mensen telkens hetzelfde. Raakt één webshop het kwijt, dan proberen vreemden het ook op uw mail. Op een vals adres vult een wachtwoordkluis niets in, en dat is op zich al een waarschuwing.
    .how = Vraag drie collega’s waar ze het wachtwoord van de boekhouding bewaren. Kijk ook in de browser: de instellingen tonen de bewaarde wachtwoorden, en vaak een privéaccount. Vraag daarna uw IT-partner: “Hebben we een wachtwoordkluis voor de zaak, wie gebruikt die, en vraagt die een tweede stap?”
    .evidence = De lijst van gebruikers van de wachtwoordkluis, en een schermafdruk van de tweede stap die er verplicht is.
    .choice-none = Nee. Wachtwoorden zitten in hoofden, op papier of in een open bestand.
    .choice-own-way = Deels. Sommigen gebruiken hun browser of een wachtwoordkluis, ieder op zijn manier.
    .choice-part = Bijna. De zaak heeft er een, maar niet voor iedereen of zonder tweede stap.
    .choice-everyone = Ja. De zaak heeft er een, iedereen gebruikt die, met een tweede stap.

question-legacy-sign-in = Zijn de oude manieren van aanmelden, waar een wachtwoord volstaat, uitgeschakeld?
    .short = Oude aanmeldmethodes uitgeschakeld
    .explanation = Oudere mailprogramma’s en sommige toestellen kennen alleen een naam en een wachtwoord. Daarvoor bestaat een zij-ingang die nooit de tweede stap vraagt. Op het scherm heet die POP, IMAP, SMTP of “app-wachtwoord”. Een scanner die zijn scans mailt, gebruikt vaak die weg. Gebruikt u geen Microsoft 365 en geen Google Workspace, kies dan “Niet op ons van toepassing”.
    .why = Een verplichte tweede stap aan de voordeur helpt weinig als de zijdeur enkel een wachtwoord vraagt. Wie gestolen wachtwoorden uitprobeert, neemt graag die deur. CISA, het Amerikaanse agentschap voor cyberbeveiliging, raadt aan ze te sluiten in Microsoft 365, net als POP en IMAP in Google Workspace.
    .how = Microsoft 365: beheercentrum, “Organisatie-instellingen”, “Moderne verificatie”. In het Entra-beheercentrum tonen de aanmeldingslogboeken wie nog oude methodes gebruikt. Google Workspace: beheerdersconsole, Gmail, POP- en IMAP-toegang. Of vraag uw IT-partner: “Kan een programma of scanner nog in onze mail met alleen een wachtwoord?”
    .evidence = Een gedateerde schermafdruk van de instelling, of een aanmeldrapport zonder oude methodes.
    .choice-open = Nee. Programma’s en toestellen komen binnen met alleen een wachtwoord.
    .choice-some = Deels. Uitgeschakeld voor sommigen; bij anderen werken ze nog.
    .choice-exceptions = Bijna. Uitgeschakeld voor iedereen, met uitzonderingen of zonder controle dit jaar.
    .choice-off = Ja. Uitgeschakeld voor iedereen, zonder uitzondering, en dit jaar nagekeken.

question-guests = Verliezen mensen van buiten hun toegang tot uw bestanden en chats als het werk klaar is?
    .short = Gasten beperkt en op tijd verwijderd
    .explanation = Een gast is iemand van buiten met toegang tot uw mappen, teams of chats: boekhouder, architect, freelancer, klant. Dat is nuttig, zolang iemand hem bewust uitnodigt en de toegang nadien wegneemt. Heeft niemand van buiten ooit toegang, kies dan “Niet op ons van toepassing”.
    .why = Een project loopt af, maar de toegang blijft, en u merkt niet dat de mailbox van een gast is overgenomen. Een vreemde leest dan uw bestanden onder een bekende naam. CISA, het Amerikaanse agentschap voor cyberbeveiliging, raadt aan te beperken wie in Microsoft 365 gasten mag uitnodigen en wat gasten kunnen zien.
    .how = Microsoft 365: beheercentrum, Gebruikers, “Gastgebruikers”; Teams toont “(gast)” achter een naam. Google Workspace: bekijk de leden van gedeelde drives en van ruimten in Chat. Denk ook aan WhatsApp-groepen met klanten. Of vraag uw IT-partner: “Wie van buiten kan hier iets openen, sinds wanneer, en wie heeft hen uitgenodigd?”
    .evidence = Een gedateerde lijst van gasten: wat elk van hen mag openen, wie hen uitnodigde en tot wanneer.
    .choice-stay = Nee. Wie toegang kreeg, houdt die, en niemand bekijkt de lijst.
    .choice-now-and-then = Deels. We verwijderen gasten als iemand er toevallig aan denkt.
    .choice-cleared = Bijna. Er is een einddatum of jaarlijkse controle, maar iedereen mag uitnodigen.
    .choice-limited = Ja. Weinigen mogen uitnodigen, en er is een einddatum of jaarlijkse controle.

question-emergency-account = Is er een noodaccount voor de dag dat geen enkele beheerder binnen kan?
    .short = Getest noodaccount in de kluis
    .explanation = Een noodaccount is een beheerdersaccount dat niemand dagelijks gebruikt. De aanmeldgegevens liggen op een veilige plaats, met een eigen beveiligingssleutel. Het is er voor de dag dat een telefoon weg is, een beheerder afwezig is of een verkeerde instelling iedereen buitensluit.
    .why = Hoe strenger de aanmelding, hoe makkelijker u uzelf buitensluit. Eén foute regel kan alle beheerders tegelijk tegenhouden, en via de leverancier duurt het lang om weer toegang te krijgen. Met een noodaccount bent u snel weer binnen.
    .how = Microsoft 365: beheercentrum, Rollen, dan “Globale beheerder”. Google Workspace: beheerdersconsole, beheerdersrollen, dan “Hoofdbeheerder”. Is er een account dat niemand voor zijn dagelijks werk gebruikt? Of vraag uw IT-partner: “Met welk account raken we binnen als niemand van ons zich morgen kan aanmelden, en wanneer is dat getest?”
    .evidence = Een gedateerde notitie over de laatste test, en de plaats waar de aanmeldgegevens liggen. Schrijf het wachtwoord zelf nooit in een verslag.
    .choice-none = Nee. Raakt de beheerder niet binnen, dan raakt niemand binnen.
    .choice-other-person = Deels. Een andere beheerder kan helpen, maar er ligt geen account apart.
    .choice-untested = Bijna. Er is er een, maar dit jaar niet getest of niet veilig bewaard.
    .choice-tested = Ja. Er ligt er een op een veilige plaats, dit jaar getest.

question-account-recovery = Hebt u afgesproken hoe mensen een account terugkrijgen, zonder dat een vreemde erin raakt?
    .short = Veilig herstel van accounts
    .explanation = Iemand vergeet een wachtwoord of verliest de telefoon met de tweede stap. Uw helpdesk, IT-partner of een leverancier geeft het account dan terug. Wie gaat na of het echt die persoon is? Het hersteladres en het herstelnummer van uw belangrijkste accounts zijn ook zo’n weg. Vaak zijn ze privé, of van iemand die vertrokken is.
    .why = Wie een slot niet kan openbreken, vraagt een nieuwe sleutel. Een vriendelijk telefoontje “van de baas, met een nieuwe telefoon” kan elk wachtwoord en elke tweede stap omzeilen. CISA, het Amerikaanse agentschap voor cyberbeveiliging, raadt daarom aan dat hoofdbeheerders in Google Workspace hun account niet zelf kunnen herstellen. Het raadt ook een tweede stap via sms af.
    .how = Open uw belangrijkste accounts: mail, domeinnaam, webshop, sociale media, bank. Bekijk het hersteladres en het herstelnummer in de beveiligingsinstellingen. Google Workspace: beheerdersconsole, Beveiliging, “Accountherstel”. Vraag daarna uw IT-partner: “Als iemand in mijn naam belt voor een nieuw wachtwoord, wat gaat u dan eerst na?”
    .evidence = De regel op papier, bevestigd door uw IT-partner, en een gedateerde lijst van hersteladressen en herstelnummers.
    .choice-on-request = Nee. Een telefoontje of mail volstaat voor een nieuw wachtwoord.
    .choice-by-feeling = Deels. We gaan af op de stem of het verhaal, zonder afspraak.
    .choice-unchecked = Bijna. Er is een regel, maar herstelgegevens zijn dit jaar niet nagekeken.
    .choice-settled = Ja. Er is een regel, en de herstelgegevens zijn dit jaar nagekeken.

action-enforce-mfa = Maak de tweede aanmeldstap verplicht
    .why = De stap houdt veel diefstallen van accounts tegen, kost weinig en werkt vanaf de eerste dag.
    .step-1 = Maak een lijst van de accounts zonder tweede stap. Microsoft 365 en Google Workspace hebben daar een rapport voor.
    .step-2 = Verwittig iedereen een week vooraf: welke app ze installeren, op welke dag, en wie helpt.
    .step-3 = Zet de tweede stap aan voor iedereen. Microsoft 365: “standaardinstellingen voor beveiliging” of voorwaardelijke toegang. Google Workspace: verificatie in twee stappen afdwingen. Doe daarna hetzelfde in de boekhouding, de kassa en de webshop.
    .step-4 = Probeer u aan te melden met alleen het wachtwoord. Dat moet mislukken. Noteer de datum.
    .help = Uw IT-partner doet dit in een halve dag. Safeonweb@Work legt het in gewone taal uit.

action-separate-admin-accounts = Zet beheerdersrechten op aparte accounts
    .why = Wordt een gewoon account gestolen, dan staat één mailbox open, niet de hele zaak.
    .step-1 = Noteer wie nu alle rechten heeft: in mail en bestanden, boekhouding, webshop, website en domeinnaam.
    .step-2 = Laat twee aparte accounts maken, bijvoorbeeld één voor u en één voor een collega of uw IT-partner. Ze hebben geen mailbox nodig.
    .step-3 = Zet de tweede stap aan voor allebei, en meld u met elk account één keer aan.
    .step-4 = Haal pas dan alle rechten weg van de dagelijkse accounts. Heeft iemand een deel nodig, bijvoorbeeld om wachtwoorden opnieuw in te stellen, geef dan alleen dat.
    .step-5 = Leg de aanmeldgegevens van één account in een gesloten omslag in de kluis, voor de dag dat niemand anders binnen kan.
    .help = Uw IT-partner doet dit in een halve dag. Vraag vooraf of een extra account een licentie kost.

action-protect-admins-with-keys = Geef beheerders een beveiligingssleutel of passkey
    .why = Een code kunt u intypen op een valse site; een sleutel werkt daar niet. CISA raadt dit aan voor beheerders in Microsoft 365.
    .step-1 = Kies: een passkey op telefoon of computer is gratis, een beveiligingssleutel (FIDO2) koopt u. Voorzie er twee per persoon, één als reserve.
    .step-2 = Voeg ze allebei toe in de beveiligingsinstellingen van het beheerdersaccount, bij de aanmeldmethodes.
    .step-3 = Laat uw IT-partner deze aanmelding verplicht maken voor beheerders. Vraag welk abonnement daarvoor nodig is.
    .step-4 = Probeer het uit: de sleutel opent het account, het wachtwoord met een code niet meer.
    .step-5 = Noteer wie welke sleutel heeft. Leg de reservesleutel in de kluis.
    .help = Uw IT-partner levert de sleutels en stelt ze in. Computerwinkels verkopen ze ook.

action-close-leaver-access = Sluit toegangen af op de dag van vertrek, met een lijst
    .why = Met een lijst kan iedereen het, en wordt er op een drukke dag niets vergeten.
    .step-1 = Schrijf de lijst: mail en bestanden, boekhouding, webshop, sociale media, telefoon, bankvolmachten, onlinediensten van de overheid (CSAM), alarm.
    .step-2 = Begin met de mail, want daarmee worden andere wachtwoorden opnieuw ingesteld. Microsoft 365: stel het wachtwoord opnieuw in, meld af bij alle sessies, blokkeer het aanmelden. Google Workspace: schort de gebruiker op.
    .step-3 = Verwijder het account nog niet. Draag eerst bestanden, afspraken en klanten over. Na verwijdering houdt Microsoft 365 een mailbox 30 dagen bij en Google Workspace een gebruiker 20 dagen.
    .step-4 = Wijzig de wachtwoorden die deze persoon kende en die anderen nog gebruiken.
    .step-5 = Spreek af wie een vertrek meldt, aan wie, en hoeveel dagen vooraf. Voeg een regel toe aan uw papieren voor uitdiensttreding.
    .help = Uw IT-partner sluit de accounts af als hij de datum op tijd kent. Vraag de Gegevensbeschermingsautoriteit (GBA) of een advocaat hoelang de mailbox van een ex-collega open mag blijven.

action-remove-old-accounts = Ruim de accounts op van wie vertrokken is
    .why = U sluit deuren waar niemand nog op let.
    .step-1 = Open de lijst van gebruikers in mail, boekhouding, webshop en sociale media. Leg uw personeelslijst ernaast.
    .step-2 = Duid aan: elke naam die niemand kent, iedereen die vertrokken is, en gedeelde accounts zoals “student” of “test”.
    .step-3 = Blokkeer die accounts en wacht twee weken. Mist iemand er een, dan kan het weer open.
    .step-4 = Draag over wat nuttig is en verwijder daarna. Noteer de datum en herhaal dit over een jaar.
    .help = Een medewerker kan dit met de personeelslijst. Uw IT-partner bezorgt de lijsten van gebruikers.

action-group-access-by-role = Geef toegang per rol in plaats van per persoon
    .why = Wie nieuw is, heeft meteen de juiste toegang, en wie van functie verandert, houdt niets toevallig over. Het is geen teken van wantrouwen.
    .step-1 = Schrijf drie of vier rollen op, bijvoorbeeld: iedereen, verkoop, boekhouding en personeel, directie.
    .step-2 = Noteer wat elke rol mag openen. Begin met de lonen, de klanten en de boekhouding.
    .step-3 = Laat per rol een groep maken in Microsoft 365 of Google Workspace. Deel mappen met groepen, niet meer met personen.
    .step-4 = Doe hetzelfde met de rollen in uw boekhouding en uw webshop.
    .step-5 = Probeer het uit met een gewoon account: de map met lonen moet dicht blijven.
    .step-6 = Verandert iemand van functie, zet hem of haar dan dezelfde dag in de andere groep.
    .help = U bepaalt de rollen; uw IT-partner maakt de groepen en verplaatst de mappen.

action-review-access-yearly = Ga één keer per jaar na wie wat kan openen
    .why = Rechten stapelen zich ongemerkt op. Een uur of twee per jaar brengt ze terug tot wat nodig is.
    .step-1 = Kies de drie plaatsen die het meest tellen, bijvoorbeeld lonen, klanten en boekhouding.
    .step-2 = Open de lijst van personen: “Toegang beheren” in OneDrive en SharePoint, “Delen” in Google Drive, gebruikers en rollen elders.
    .step-3 = Vraag u bij elke naam af: heeft deze persoon dit vandaag nodig voor het werk? Zo niet, haal de toegang weg en laat het weten.
    .step-4 = Noteer de datum en het resultaat. Zet de volgende controle in de agenda.
    .help = U of een collega die iedereen kent, kan dit doen. Uw IT-partner kan de lijsten afdrukken.

action-replace-shared-logins = Vervang gedeelde accounts door persoonlijke
    .why = U ziet dan wie wat deed. En vertrekt er iemand, dan sluit u één account, in plaats van iedereen een nieuw wachtwoord te geven.
    .step-1 = Maak een lijst van de accounts die meerdere mensen gebruiken: mail, kassa, webshop, sociale media, sites van leveranciers. Noteer wie elk wachtwoord kent.
    .step-2 = Geef iedereen een eigen account. Begin met mail en met alles waar geld mee gemoeid is. Vraag eerst wat een extra account kost.
    .step-3 = Maak van adressen zoals info@ een gedeelde mailbox. Microsoft 365 heeft daarvoor een “gedeeld postvak”, Google Workspace een groep of gedelegeerde toegang.
    .step-4 = Geef mensen op Facebook en Instagram een rol op de pagina van de zaak in plaats van het wachtwoord.
    .step-5 = Zet wat gedeeld moet blijven in een wachtwoordkluis. Wijzig die wachtwoorden nu, en bij elk vertrek opnieuw.
    .help = Uw IT-partner zorgt voor de mail en de kassa. Een collega kan de sociale media en de sites van leveranciers op zich nemen.

action-set-up-password-manager = Start met een wachtwoordkluis voor de zaak
    .why = Iedereen onthoudt dan nog één wachtwoord, en kan overal een ander gebruiken.
    .step-1 = Kies er een met een versie voor bedrijven. Let op een tweede aanmeldstap, gedeelde mappen en een manier waarop u als eigenaar weer binnenkomt.
    .step-2 = Maak de tweede stap verplicht en geef iedereen een eigen account.
    .step-3 = Begin met de vijf belangrijkste wachtwoorden. Vervang ze door nieuwe, lange wachtwoorden. Doe eerst die van mail en boekhouding.
    .step-4 = Help elke collega een halfuur: installeren, de wachtwoorden uit de browser overzetten, en ze daar wissen.
    .step-5 = Bewaar de noodcode van de wachtwoordkluis op papier in een gewone kluis. Verzamel losse briefjes en versnipper ze.
    .help = Uw IT-partner kan er een aanraden en instellen. Een collega die handig is met computers kan de anderen helpen.

action-block-legacy-sign-in = Schakel de oude aanmeldmethodes uit
    .why = De tweede stap geldt dan overal. Het werk zit vooral in scanners en oude mailprogramma’s.
    .step-1 = Zoek uit wie en wat de oude methodes nog gebruikt. In Microsoft 365 tonen de aanmeldingslogboeken dat. Denk aan scanners, het alarm, de kassa en de website.
    .step-2 = Vervang oude mailprogramma’s of werk ze bij. Laat uw IT-partner de scanners zo instellen dat ze geen wachtwoord van een mailbox meer nodig hebben.
    .step-3 = Schakel de oude methodes uit. Microsoft 365: “standaardinstellingen voor beveiliging” of voorwaardelijke toegang, en verzenden via SMTP per mailbox. Google Workspace: POP- en IMAP-toegang, en app-wachtwoorden.
    .step-4 = Kan één toestel echt niet zonder, geef het dan een eigen account dat niets anders opent. Noteer de uitzondering met een einddatum.
    .step-5 = Ga overal na of afdrukken, scannen en mailen nog lukt. Noteer de datum, en doe dit volgend jaar opnieuw.
    .help = Dit is werk voor uw IT-partner. Spreek een rustige dag af, want een vergeten scanner valt pas dan op.

action-limit-guests = Ruim gasten op en bepaal wie mag uitnodigen
    .why = Mensen van buiten zien dan alleen waar ze aan werken, en niet langer dan nodig.
    .step-1 = Maak een lijst van alle gasten. Microsoft 365: beheercentrum, “Gastgebruikers”. Google Workspace: leden van gedeelde drives en van ruimten in Chat.
    .step-2 = Vraag bij elke gast wie hem kent en wat hij hier nog doet. Verwijder de anderen en verwittig hen.
    .step-3 = Bepaal wie mag uitnodigen. Microsoft 365: Entra-beheercentrum, “Instellingen voor externe samenwerking”. Google Workspace: beheerdersconsole, instellingen voor delen van Drive en Documenten.
    .step-4 = Geef elke nieuwe gast een einddatum, of zet er een in de agenda. Negentig dagen is een goede maat.
    .step-5 = Overloop de lijst één keer per jaar. Zet gasten op de lijst die u gebruikt als een contract of project afloopt.
    .help = Een collega kan de lijst met u overlopen. Uw IT-partner past de instellingen aan.

action-create-emergency-account = Maak een noodaccount en test het
    .why = Het laat u binnen als een telefoon, een persoon of een instelling het laat afweten. Het kost een uur en twee sleutels.
    .step-1 = Laat één extra beheerdersaccount maken dat niet van één persoon is en geen mailbox heeft.
    .step-2 = Geef het een lang wachtwoord en twee beveiligingssleutels. Bewaar het wachtwoord en één sleutel in de kluis, de andere sleutel ergens anders.
    .step-3 = Laat uw IT-partner het uitsluiten van de regels die iedereen kunnen buitensluiten, maar nooit van de tweede stap.
    .step-4 = Laat een bericht naar twee mensen sturen telkens als dit account zich aanmeldt.
    .step-5 = Probeer het uit, sluit de omslag en schrijf er de datum op. Herhaal dat elk jaar en als er een andere beheerder komt.
    .help = Uw IT-partner doet dit in een uur of twee. U bepaalt wie de omslag mag openen.

action-agree-account-recovery = Spreek af hoe iemand een account terugkrijgt
    .why = Een vreemde met een mooi verhaal krijgt dan geen sleutel, en een collega in nood is snel geholpen.
    .step-1 = Schrijf één regel: wie een nieuw wachtwoord of een nieuwe tweede stap vraagt, wordt eerst teruggebeld op een nummer dat u al had. Elkaar in het echt zien mag ook.
    .step-2 = Stuur de regel naar uw IT-partner en vraag een bevestiging. Gaat het om een beheerder, dan belt uw partner altijd eerst u.
    .step-3 = Maak een lijst van uw belangrijkste accounts, met hersteladres en herstelnummer. Zet er gegevens van de zaak in waar ze privé zijn, of van iemand die vertrokken is.
    .step-4 = Google Workspace: is er een tweede beheerder of een noodaccount, zorg dan dat hoofdbeheerders hun eigen account niet zelf kunnen herstellen. Vervang sms waar dat kan door een app of een sleutel.
    .step-5 = Test het: spreek met uw IT-partner af dat een collega op een dag belt en een wachtwoord vraagt. Bedank wie nee zegt.
    .help = U maakt de regel. Uw IT-partner past die toe en kan de herstelgegevens van alle accounts tonen.
