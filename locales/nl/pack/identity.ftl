### Accounts en toegang: wie binnen kan, en waarmee.

domain-identity = Accounts en toegang
    .about = Wie in uw diensten binnen kan, en hoe moeilijk dat is voor iemand anders.

question-mfa-everyone = Heeft iedereen een tweede stap nodig om zich aan te melden in de mail en uw belangrijkste programma’s?
    .short = Tweede aanmeldstap voor iedereen
    .explanation = De tweede stap is iets dat u bevestigt naast het wachtwoord: een code in een app, een tik op uw telefoon, een sleutel. Wie het wachtwoord gestolen heeft, blijft dan buiten. Ze helpt alleen als ze verplicht is. Wie ze mag overslaan, slaat ze over.
    .why = Wachtwoorden lekken uit, en mensen gebruiken vaak hetzelfde. Met het wachtwoord van uw mail leest iemand alles en wijzigt hij uw andere wachtwoorden. De NIS2-wet noemt deze maatregel, en meestal zit ze in het abonnement dat u al betaalt.
    .how = In Microsoft 365: beheercentrum, dan meervoudige verificatie. In Google Workspace: beheerdersconsole, Beveiliging, verificatie in twee stappen. Beide tonen wie ze gebruikt en of ze verplicht is. Of vraag uw IT-partner: “Kan iemand zich hier nog met alleen een wachtwoord aanmelden?”
    .evidence = Een schermafdruk van de instelling die ze verplicht maakt, of de lijst van gebruikers met hun aanmeldmethodes.
    .choice-nobody = Nee. Een wachtwoord volstaat.
    .choice-some = Deels. Sommigen hebben ze zelf aangezet.
    .choice-most = Bijna. Ze is verplicht, maar met uitzonderingen of zonder controle dit jaar.
    .choice-everyone = Ja. Ze is verplicht voor iedereen, en dat is dit jaar nagekeken.

question-admin-accounts = Zitten beheerdersrechten enkel op een paar aparte accounts met de veiligste aanmelding?
    .short = Enkele aparte beheerdersaccounts
    .explanation = Een beheerdersaccount is de moedersleutel: het maakt gebruikers aan, opent mailboxen en wist gegevens. Niemand heeft dat nodig om mail te lezen; wie beheert, heeft daarvoor dus een tweede account. De veiligste aanmelding is een beveiligingssleutel, die u insteekt en aanraakt, of een passkey, die opengaat met uw vinger of gezicht. Geen van beide werkt op een valse site.
    .why = Eén verkeerde klik met een gewoon account opent één mailbox. Met een beheerdersaccount gaat alles tegelijk open. CISA, het Amerikaanse agentschap voor cyberveiligheid, raadt twee tot acht accounts met alle rechten aan en, voor Microsoft 365, een aanmelding die een valse site niet kan stelen. Voor een kleine zaak raden wij er twee tot vier aan.
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
    .why = Als iemands account gestolen wordt, ziet de dief wat die persoon kan zien. Met minder open deuren blijft de schade klein, ook na een verkeerde klik op “verwijderen”. De AVG (GDPR) vraagt bescherming op maat van het risico, en lonen of gezondheidsgegevens zijn niet voor iedereen bestemd.
    .how = In OneDrive of SharePoint toont “Toegang beheren” bij een map wie ze kan openen. In Google Drive doet “Delen” dat. Boekhouding en webshop hebben een pagina met gebruikers en rollen. Of vraag uw IT-partner: “Welke mappen kan iedereen hier openen, en wie kan de lonen en de klantenbestanden openen?”
    .evidence = Eén blad met de rollen en wat elke rol mag openen, met de datum van de laatste controle.
    .choice-all-open = Nee. Bijna iedereen kan bijna alles openen.
    .choice-some-closed = Deels. Sommige zaken zijn afgeschermd, bijvoorbeeld de lonen; de rest staat open.
    .choice-by-role = Bijna. De toegang volgt de functie, maar zonder controle dit jaar.
    .choice-by-role-checked = Ja. De toegang volgt de functie, en is dit jaar gecontroleerd.

action-enforce-mfa = Maak de tweede aanmeldstap verplicht
    .why = Ze houdt veel accountdiefstallen tegen, kost weinig en werkt vanaf de eerste dag.
    .step-1 = Maak een lijst van de accounts zonder tweede stap. Microsoft 365 en Google Workspace hebben daar een rapport voor.
    .step-2 = Verwittig iedereen een week vooraf: welke app ze installeren, op welke dag, en wie helpt.
    .step-3 = Zet ze aan voor iedereen. Microsoft 365: “standaardinstellingen voor beveiliging” of voorwaardelijke toegang. Google Workspace: verificatie in twee stappen afdwingen. Doe daarna hetzelfde in de boekhouding, de kassa en de webshop.
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
    .step-2 = Begin met de mail, want langs daar worden andere wachtwoorden opnieuw ingesteld. Microsoft 365: stel het wachtwoord opnieuw in, meld af bij alle sessies, blokkeer het aanmelden. Google Workspace: schort de gebruiker op.
    .step-3 = Verwijder het account nog niet. Draag eerst bestanden, afspraken en klanten over. Na verwijdering houdt Microsoft 365 een mailbox 30 dagen bij en Google Workspace een gebruiker 20 dagen.
    .step-4 = Wijzig de wachtwoorden die deze persoon kende en die anderen nog gebruiken.
    .step-5 = Spreek af wie een vertrek meldt, aan wie, en hoeveel dagen vooraf. Voeg een regel toe aan uw papieren voor uitdiensttreding.
    .help = Uw IT-partner sluit de accounts af als hij de datum op tijd kent. Vraag de Gegevensbeschermingsautoriteit (GBA) of een advocaat hoelang de mailbox van een ex-collega open mag blijven.

action-remove-old-accounts = Ruim de accounts op van wie vertrokken is
    .why = U doet het één keer, en u sluit deuren waar niemand nog op lette.
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
