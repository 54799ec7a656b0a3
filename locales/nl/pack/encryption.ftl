### Versleuteling en sleutels: of opgeslagen gegevens onleesbaar zijn voor anderen, en wie ze leesbaar kan maken.

domain-encryption = Versleuteling en sleutels
    .about = Of uw opgeslagen gegevens onleesbaar zijn voor anderen, en wie de sleutel heeft.

question-encryption-keys = Weet u of uw gegevens versleuteld opgeslagen zijn, en wie de sleutels heeft?
    .short = Versleutelde opslag, sleutelhouders bekend
    .explanation = Versleuteld betekent: onleesbaar zonder de sleutel. Die sleutel kan op drie plaatsen liggen: bij de leverancier, bij de leverancier maar onder uw controle, of ergens anders. Voor veel bedrijven volstaat de eerste. Belangrijk is dat u het weet en er bewust voor kiest.
    .why = Neemt iemand een schijf mee uit het datacenter, dan blijft ze dankzij versleuteling onleesbaar. Heeft de leverancier de sleutel, dan houdt versleuteling hem zelf niet tegen. De NIS2-wet en de AVG (GDPR) noemen versleuteling allebei als maatregel. De leverancier versleutelt; welke bescherming bij welke gegevens past, kiest u zelf.
    .how = Zoek in het contract of op de beveiligingspagina van de leverancier naar “versleuteling in rust” (“encryption at rest”). Een eigen sleutel heet “Customer Key” bij Microsoft 365 en “client-side encryption” bij Google Workspace; hij bestaat alleen als iemand hem ingesteld heeft. Of vraag de leverancier: “Zijn onze gegevens versleuteld opgeslagen, ook de back-ups, en wie kan de sleutel gebruiken?”
    .evidence = Eén regel per belangrijke dienst: versleuteld of niet, wie de sleutel heeft, waar u dat gelezen hebt.
    .choice-never-asked = Nee. We hebben nooit gevraagd hoe onze gegevens opgeslagen zijn.
    .choice-some = Deels. Het is bevestigd voor sommige belangrijke diensten, niet voor alle.
    .choice-keys-unknown = Bijna. Al het belangrijke is versleuteld, maar we kennen niet elke sleutelhouder.
    .choice-noted = Ja. Al het belangrijke is versleuteld, en elke sleutelhouder is genoteerd.

question-tls-everywhere = Is alles versleuteld wat van en naar uw website, programma’s en mail gaat?
    .short = Overal versleutelde verbindingen
    .explanation = De hele dag zijn er gegevens onderweg: van een bezoeker naar uw website, van de scanner naar uw mail. Versleuteld betekent dat niemand ze onderweg kan lezen of wijzigen. In een browser ziet u dat aan “https” vooraan in het adres. De techniek heet TLS, en oude versies ervan horen uit te staan.
    .why = Zonder versleuteling kan iemand op dezelfde wifi een wachtwoord meelezen. Browsers waarschuwen bezoekers ook voor zo’n site, en een klant die “Niet beveiligd” leest, haakt misschien af. De NIS2-wet noemt versleuteling bij haar maatregelen. Bij de meeste hostingbedrijven is het een instelling.
    .how = Typ het adres van uw website met “http://” ervoor. Het moet vanzelf naar “https://” springen. Doe hetzelfde voor uw webshop en voor oude adressen. Zoek “SSL/TLS” in de mailinstellingen van scanner en programma’s. Of vraag uw hostingbedrijf of IT-partner: “Aanvaardt alles van ons alleen versleutelde verbindingen, met TLS 1.2 of nieuwer?”
    .evidence = Een testverslag met datum per webadres, met de versies die het aanvaardt, en een lijst van toestellen die mail versturen.
    .choice-open = Nee. Website of mail werkt zonder versleuteling, of niemand heeft het bekeken.
    .choice-main-only = Deels. Website en mail zijn versleuteld; oude adressen of toestellen niet, of niet nagekeken.
    .choice-versions-unchecked = Bijna. Alles is versleuteld, maar oude versies zijn dit jaar niet nagekeken.
    .choice-all-checked = Ja. Alles is versleuteld, alleen met recente versies, en dit jaar nagekeken.

question-backup-encryption = Zijn uw back-ups en geëxporteerde bestanden versleuteld, met het wachtwoord op een andere plaats?
    .short = Back-ups versleuteld, wachtwoord apart
    .explanation = Een back-up bevat alles tegelijk: mail, klanten, boekhouding. Een export ook: dat is een bestand dat u uit uw boekhouding of klantenbestand haalt. Versleuteld betekent onleesbaar zonder wachtwoord of sleutel. Dat wachtwoord hoort niet op dezelfde schijf, en niet bij één persoon alleen.
    .why = Wie een leesbare back-upschijf vindt, heeft geen enkel wachtwoord van u meer nodig. De AVG (GDPR) noemt versleuteling als maatregel. Kan na een datalek niemand anders de gegevens lezen, dan hoeft u de betrokkenen misschien niet te verwittigen. Maar zonder het wachtwoord hebt u zelf ook niets aan uw back-up.
    .how = Open uw back-upprogramma en zoek “versleuteling”. Steek een back-upschijf in een andere computer: die moet een wachtwoord vragen. Zoek exports bij de downloads, op usb-sticks en op de netwerkschijf. Of vraag uw IT-partner: “Zijn al onze back-ups versleuteld, waar is het wachtwoord, en wie kan eraan als u er niet bent?”
    .evidence = Een schermafdruk van de instelling, en een notitie waar het wachtwoord is en wie eraan kan. Noteer het wachtwoord zelf niet.
    .choice-none = Nee. Niets is versleuteld, of we hebben geen eigen back-up.
    .choice-some = Deels. Sommige back-ups of exports zijn versleuteld, andere niet.
    .choice-password-beside = Bijna. Alles is versleuteld, maar het wachtwoord ligt erbij of bij één persoon.
    .choice-password-apart = Ja. Alles is versleuteld; het wachtwoord ligt elders, en twee mensen vinden het.

question-own-keys = Hebt of beheert u zelf de sleutels waarmee uw gevoeligste gegevens versleuteld zijn?
    .short = Eigen sleutels voor gevoelige gegevens
    .explanation = Er zijn drie niveaus. Eén: de leverancier heeft de sleutels en kan uw gegevens openen. Twee: u beheert de sleutels bij de leverancier en kunt ze intrekken, maar zijn systemen gebruiken ze. Drie: de sleutels liggen ergens anders, en de leverancier bewaart alleen onleesbare gegevens. Voor de meeste gegevens volstaat het eerste niveau. Hoeft niets geheim te blijven voor de leverancier zelf, kies dan “Niet op ons van toepassing”.
    .why = Een leverancier met de sleutel kan verplicht worden om leesbare gegevens af te geven. Een Amerikaanse wet, de CLOUD Act, kan dat van Amerikaanse leveranciers vragen, waar de gegevens ook staan. Sleutels buiten de leverancier veranderen dat, maar ze kosten geld en zorg: sleutel kwijt is gegevens kwijt. Houd ze dus voor de weinige gegevens die ze nodig hebben.
    .how = Deze opties bestaan alleen als iemand ze ingesteld heeft. In Microsoft 365 is “Customer Key” het tweede niveau, en bij “Double Key Encryption” ligt één sleutel bij u. In Google Workspace gebruikt “client-side encryption” een sleuteldienst buiten Google. Vraag de leverancier: “Wie kan onze gegevens openen zonder ons, en kunnen wij de sleutel intrekken?”
    .evidence = Eén regel per soort gevoelige gegevens: het niveau, wie de sleutel beheert, waar hij ligt, en de datum van de beslissing.
    .choice-provider = Nee. De leverancier heeft alle sleutels, en we dachten er nooit over na.
    .choice-provider-chosen = Nee, bewust. We wogen het af en lieten de sleutels bij de leverancier.
    .choice-some-own = Deels. Voor een deel van die gegevens hebben of beheren we de sleutels.
    .choice-managed = Bijna. Voor al die gegevens, maar er liggen sleutels bij de leverancier.
    .choice-outside = Ja. Voor al die gegevens, en geen sleutel ligt bij de leverancier.

question-key-plan = Staat op papier wat er gebeurt als u een sleutel verliest of vervangt, of als de houder vertrekt?
    .short = Plan op papier voor eigen sleutels
    .explanation = Het gaat om de sleutels die u zelf hebt of beheert. Het past op één bladzijde: waar elke sleutel ligt, wie hem mag gebruiken, wanneer hij vervangen wordt, en hoe u weer binnenkomt. De reservesleutel telt het meest. Hebt u zelf geen enkele sleutel, kies dan “Niet op ons van toepassing”.
    .why = Zonder de sleutel zijn de gegevens voorgoed weg, ook voor u. Geen helpdesk kan ze openen. Wie vertrekt met de enige sleutel, neemt uw gegevens ongewild mee.
    .how = Vraag aan wie de sleutel beheert: “Als u morgen een maand weg bent, wie opent dan de gegevens?” Vergelijk het antwoord met wat op papier staat. Microsoft Azure: “Key Vault”. Google Cloud: “Key Management”. Beide tonen de sleutels en wie ze mag gebruiken. Of vraag uw IT-partner: “Waar liggen onze sleutels en de reservesleutels, en wanneer is een reservesleutel voor het laatst uitgeprobeerd?”
    .evidence = Het plan met datum, en een notitie van de laatste keer dat gegevens met de reservesleutel geopend zijn.
    .choice-nothing-written = Nee. Er staat niets op papier; één persoon weet hoe het werkt.
    .choice-gaps = Deels. Er staat iets op papier, maar verlies, vervanging of vertrek ontbreekt.
    .choice-untried = Bijna. Het plan dekt alle drie, maar is dit jaar niet uitgeprobeerd.
    .choice-tried = Ja. Het plan dekt alle drie, en is dit jaar uitgeprobeerd.

question-renewals = Worden domeinnamen en certificaten op tijd verlengd, zonder dat één persoon eraan moet denken?
    .short = Domeinnamen en certificaten op tijd
    .explanation = Een domeinnaam huurt u voor een vaste tijd. Een certificaat is het digitale bewijs dat een website echt van u is; het maakt “https” mogelijk en vervalt ook. Beide kunnen zichzelf verlengen, als de betaling en het contactadres kloppen. Hebt u geen domeinnaam en geen website, kies dan “Niet op ons van toepassing”.
    .why = Op de dag dat er een vervalt, stopt de mail of de website, of zien bezoekers een waarschuwing. De oorzaak kan klein zijn: een oude betaalkaart, een herinnering in de mailbox van iemand die vertrokken is. Certificaten gelden steeds korter, dus verlengen met de hand wordt meer werk.
    .how = Meld u aan bij de registrar, waar u de naam huurt. Zoek de einddatum en “automatisch verlengen”. Klik in de browser op het pictogram naast het adres van uw website om te zien tot wanneer het certificaat geldig is. Of vraag uw hostingbedrijf of IT-partner: “Wat vervalt de komende drie maanden, wat verlengt zichzelf, en wie krijgt de waarschuwing?”
    .evidence = Een lijst met elke naam en elk certificaat, de einddatum, hoe het verlengd wordt en wie verwittigd wordt.
    .choice-nobody = Nee. Niemand volgt het op; we merken het als er iets stopt.
    .choice-some = Deels. Sommige verlengen zichzelf, maar we hebben geen zicht op de rest.
    .choice-one-person = Bijna. Alles opgevolgd, maar slechts één persoon wordt verwittigd, of zonder controle dit jaar.
    .choice-all-followed = Ja. Automatisch of met een herinnering aan twee mensen, dit jaar nagekeken.

action-note-key-holders = Noteer per dienst wie de sleutel heeft
    .why = Een klant of verzekeraar kan ernaar vragen. En u ziet meteen welke gegevens meer bescherming verdienen dan de standaard.
    .step-1 = Neem uw vijf belangrijkste diensten: meestal mail, bestanden, boekhouding, webshop en back-up.
    .step-2 = Zoek “versleuteling in rust” of “encryption at rest” op de beveiligingspagina van de leverancier of in het contract. Vindt u niets, vraag het dan per mail en bewaar het antwoord.
    .step-3 = Noteer telkens een van de drie: sleutel bij de leverancier, sleutel bij de leverancier onder uw controle, sleutel ergens anders.
    .step-4 = Duid aan wat voor iedereen geheim moet blijven, zoals gezondheidsgegevens of juridische dossiers. Vraag uw IT-partner of een eigen sleutel daar zin heeft.
    .step-5 = Kijk na of uw eigen back-ups versleuteld zijn, en of twee mensen de sleutel kunnen vinden. Zonder die sleutel krijgt u zelf ook niets open.
    .help = Het meeste doet u zelf met een uurtje lezen. Over een eigen sleutel beslist u samen met uw IT-partner.

action-force-encrypted-connections = Laat alleen versleutelde verbindingen toe
    .why = Meestal volstaat een instelling, en uw bezoekers zien geen waarschuwing meer.
    .step-1 = Maak een lijst van uw webadressen: site, webshop, portaal, testsites en oude namen. Voeg de toestellen toe die mail versturen, zoals scanner, alarm en kassa.
    .step-2 = Vraag het hostingbedrijf om elk bezoek naar “https” te sturen, en het certificaat automatisch te verlengen.
    .step-3 = Laat TLS-versies ouder dan 1.2 uitzetten op de website en op uw eigen servers.
    .step-4 = Kies “SSL/TLS” of “STARTTLS” in mailprogramma’s en toestellen. Een scanner die dat niet kan, kan in een map bewaren.
    .step-5 = Probeer elk adres met “http://”: het moet naar “https://” springen. Laat een testverslag met datum maken, en bewaar het.
    .help = Uw hostingbedrijf of websitebouwer doet de website. Uw IT-partner doet de mail en de toestellen.

action-encrypt-backups = Versleutel back-ups en geëxporteerde bestanden
    .why = Op een schijf die verloren raakt, staat dan niets dat een ander kan lezen.
    .step-1 = Maak een lijst van alle kopieën: back-up bij een leverancier, externe schijven, netwerkschijf, usb-sticks, exports op laptops. Hebt u nog geen back-up, begin dan met een die versleutelt.
    .step-2 = Zet versleuteling aan in het back-upprogramma en maak een nieuwe volledige kopie. Vraag of oudere kopieën leesbaar blijven.
    .step-3 = Versleutel externe schijven. Windows Pro doet dat met “BitLocker”, een Mac met “Schijfhulpprogramma”.
    .step-4 = Verwijder exports die niemand nodig heeft. Bewaar de andere op één afgesloten, versleutelde plaats.
    .step-5 = Zet één bestand terug met het wachtwoord. Laat pas als dat lukt de oude leesbare kopieën vernietigen. Noteer de datum.
    .help = Uw IT-partner doet dit in een halve dag.

action-keep-backup-password-apart = Bewaar het back-upwachtwoord op twee veilige plaatsen
    .why = Op de dag dat u de back-up nodig hebt, hebt u ook het wachtwoord nodig. Naast de schijf beschermt het niets.
    .step-1 = Zet het wachtwoord in een wachtwoordkluis. Kijk na of die ook opengaat als uw computers het niet doen.
    .step-2 = Zet het ook op papier in een gesloten omslag, in een kluis in een ander gebouw dan de back-up.
    .step-3 = Duid twee mensen aan die eraan kunnen. Heeft alleen uw IT-partner het, vraag dan een eigen kopie.
    .step-4 = Laat de tweede persoon één bestand terugzetten zonder hulp. Noteer de datum, en herhaal dit elk jaar en als een van de twee vertrekt.
    .help = U kunt dit zelf. Uw IT-partner zegt hoe het wachtwoord vervangen wordt zonder de oudere kopieën te verliezen.

action-decide-own-keys = Beslis welke gegevens een eigen sleutel verdienen
    .why = Eigen sleutels voor alles kosten veel en kunnen fout lopen. Kies ze bewust, voor de enkele gegevens die het waard zijn.
    .step-1 = Neem uw gevoeligste gegevens. Vraag u bij elke soort af: wie mag dit nooit lezen, ook de leverancier niet?
    .step-2 = Kies telkens een van de drie niveaus: sleutel bij de leverancier, daar door u beheerd, of ergens anders.
    .step-3 = Vraag de leverancier of uw IT-partner naar de prijs, het nodige abonnement, en wat niet meer werkt, zoals zoeken.
    .step-4 = Schrijf de keuze op een halve bladzijde, met de reden en de datum, ook als u de sleutel bij de leverancier laat.
    .step-5 = Bekijk de keuze elk jaar opnieuw, en als u van leverancier verandert.
    .help = U beslist, samen met wie de gegevens kent. Uw IT-partner kent de opties van uw abonnement.

action-encrypt-files-before-upload = Versleutel de geheimste bestanden vóór het uploaden
    .why = Dit is de goedkoopste manier om zelf de sleutel te houden: de leverancier bewaart alleen onleesbare bestanden.
    .step-1 = Kies een of twee mappen, bijvoorbeeld medische dossiers, juridische dossiers of ontwerpen. Niet alles: in versleutelde bestanden kunt u online niet meer zoeken.
    .step-2 = Vraag uw IT-partner een programma dat op uw eigen computer versleutelt en met uw onlineopslag werkt.
    .step-3 = Zet het wachtwoord in een wachtwoordkluis, en op papier in de kluis. Twee mensen kunnen eraan.
    .step-4 = Probeer het met kopieën: open ze op een tweede computer, wijzig er een, en zet er een terug uit de back-up.
    .step-5 = Verplaats pas dan de echte bestanden. Verwijder de leesbare versies, ook in de prullenbak en bij de oude versies.
    .help = Uw IT-partner installeert het programma en toont hoe het werkt. Een collega kan dan de rest doen.

action-set-up-own-keys = Stel met een specialist eigen sleutels in
    .why = Voor gegevens die ook voor de leverancier gesloten moeten blijven, is dit de weg. Hij verdient een goede voorbereiding, want een fout sluit u buiten.
    .step-1 = Laat twee wegen vergelijken, met de prijs. Sleutels die u bij de leverancier beheert: bijvoorbeeld “Customer Key” in Microsoft 365. Sleutels ergens anders: “Double Key Encryption” in Microsoft 365, of “client-side encryption” in Google Workspace.
    .step-2 = Schrijf eerst op wie de sleutels beheert, waar de reservesleutels liggen, en hoe u weer binnenkomt.
    .step-3 = Begin met één soort gegevens en enkele mensen. Kijk na of zoeken, telefoons, back-up en terugzetten werken.
    .step-4 = Neem de sleutel weg als test: de gegevens moeten onleesbaar worden. Zet hem terug en kijk na of alles opengaat.
    .step-5 = Breid stap voor stap uit. Noteer per dienst wat de sleutel beschermt en wat niet.
    .step-6 = Spreek met de specialist een jaarlijkse controle af, en wie helpt als een sleutel het in het weekend laat afweten.
    .help = Zoek een IT-partner die dit al gedaan heeft en het kan tonen. Dit is geen werk om alleen te doen.

action-write-key-plan = Schrijf een plan van één bladzijde voor uw sleutels
    .why = Met één bladzijde en een reservesleutel blijven uw gegevens open voor u, wie er ook weg is.
    .step-1 = Maak een lijst van de sleutels: welke gegevens elke sleutel opent, waar hij ligt, wie hem mag gebruiken.
    .step-2 = Bewaar van elke sleutel een reserve in een ander gebouw, bijvoorbeeld in een kluis. Schrijf erop wat hij opent, nooit waar dat staat.
    .step-3 = Schrijf op wanneer een sleutel vervangen wordt: op een vaste datum, na een mogelijk lek, als een houder vertrekt. Houd de oude sleutel zolang back-ups hem nodig hebben.
    .step-4 = Duid per sleutel twee mensen aan, en zet de sleutels op uw lijst voor wie vertrekt.
    .step-5 = Open gegevens met de reservesleutel. Noteer de datum en wat niet lukte.
    .step-6 = Doe dit elk jaar opnieuw, en pas het plan aan.
    .help = Wie de sleutels ingesteld heeft, schrijft de bladzijde met u. Een collega die niet meehielp, moet ze kunnen volgen.

action-automate-renewals = Laat verlengingen automatisch lopen, met herinnering
    .why = Verlengen gebeurt dan zonder u, en twee mensen horen het als er iets misloopt.
    .step-1 = Maak een lijst van domeinnamen en certificaten, ook die voor toegang op afstand of een eigen server. Noteer einddatum, account en wie betaalt.
    .step-2 = Zet automatisch verlengen aan bij de registrar en bij het hostingbedrijf.
    .step-3 = Kijk de betaalkaart en het contactadres na. Gebruik een mailbox die twee mensen lezen.
    .step-4 = Zet voor alles wat zichzelf niet verlengt 30 dagen vooraf een herinnering in twee agenda’s.
    .step-5 = Laat een naam waarnaar mensen nog kunnen mailen niet zomaar vervallen. Iemand anders kan hem dan huren en die mail ontvangen.
    .help = Uw hostingbedrijf zet het aan. Uw IT-partner of websitebouwer weet welke certificaten er zijn.
