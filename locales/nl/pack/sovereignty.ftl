### Onafhankelijkheid: of de zaak blijft draaien als een leverancier wegvalt.

domain-sovereignty = Onafhankelijkheid
    .about = Of u kunt blijven werken als een leverancier wegvalt of van koers verandert.

question-provider-stops = Kunt u blijven werken als uw belangrijkste onlinedienst morgen wegvalt?
    .short = Uitgeprobeerd plan B voor de hoofddienst
    .explanation = Denk aan de dienst waar alles op draait: de mail, de bestanden, de boekhouding of de kassa. De oorzaak doet er hier niet toe, en hoe waarschijnlijk het is ook niet. De vraag is wat u die ochtend om negen uur zou doen. Een plan B van één bladzijde, één keer per jaar uitgeprobeerd, volstaat.
    .why = Een dienst kan wegvallen door een storing, een geblokkeerd account of een beslissing elders. In mei 2024 was het pensioenfonds UniSuper door een verkeerde instelling bij Google meer dan een week zijn systemen kwijt. Een kopie bij een andere leverancier bracht redding. In mei 2025 meldde persbureau AP dat de aanklager van het Internationaal Strafhof na Amerikaanse sancties niet meer in zijn Microsoft-mailbox kon. Microsoft zegt dat zijn diensten aan het Hof nooit gestopt zijn; volgens latere berichten is alleen die mailbox opgeschort.
    .how = Stel u voor dat de dienst morgen niet opengaat. Kunt u dan dezelfde dag uw klanten bereiken, factureren en de lonen betalen? Vraag daarna uw IT-partner: “Als onze mail een week wegvalt, wat gebruiken we dan, en wanneer hebben we dat voor het laatst uitgeprobeerd?”
    .evidence = De bladzijde met het plan B en een gedateerde notitie over de laatste test.
    .choice-stuck = Nee. We zouden vastzitten en moeten improviseren.
    .choice-in-heads = Deels. We weten ongeveer wat te doen, maar er staat niets op papier.
    .choice-untried = Bijna. Een bladzijde zegt hoe, maar niemand probeerde het dit jaar uit.
    .choice-tried = Ja. Een bladzijde zegt hoe, en we probeerden het dit jaar uit.

question-export-tried = Hebt u al geprobeerd om al uw gegevens uit elke belangrijke dienst te halen, in een vorm die u elders kunt gebruiken?
    .short = Exports uitgeprobeerd en nagekeken
    .explanation = Een export haalt uw gegevens als bestanden uit een dienst, bijvoorbeeld om naar een ander programma over te stappen. Met een back-up zet u gegevens terug; met een export kunt u vertrekken. De bestanden moeten elders bruikbaar zijn: een klantenlijst bijvoorbeeld als tabel, niet als afbeelding. Een dienst is belangrijk als uw werk zonder die dienst snel stilvalt.
    .why = Een knop “Exporteren” belooft weinig. Soms ontbreken bijlagen, notities of oudere jaren, en dat merkt u pas als u ze nodig hebt. Zonder bruikbare export kunt u niet weg, wat de wet of het contract ook zegt. Wie het geprobeerd heeft, weet wat ontbreekt en hoelang het duurt.
    .how = Zoek “Exporteren”, “Back-up” of “Downloaden” in de instellingen van boekhouding, klantenbestand en webshop. Google Workspace: beheerdersconsole, gegevensexport (“Data export”), voor alle gebruikers tegelijk. In Microsoft 365 haalt u mail eruit via Outlook, en bestanden via OneDrive en SharePoint. Vraag de leverancier: “Hoe krijgen we al onze gegevens eruit, met bijlagen en geschiedenis, in welk formaat en hoe snel?”
    .evidence = De geëxporteerde bestanden met hun datum, en één regel per dienst: volledig of niet, geopend in welk programma.
    .choice-never = Nee. We haalden onze gegevens nog nooit uit een belangrijke dienst.
    .choice-some = Deels. We probeerden het voor sommige belangrijke diensten, niet voor alle.
    .choice-unchecked = Bijna. Voor alle, maar niet dit jaar of zonder de bestanden na te kijken.
    .choice-checked = Ja. Voor alle, dit jaar, en we openden de bestanden en keken ze na.

question-provider-countries = Weet u in welk land elke belangrijke leverancier gevestigd is, en ook zijn moederbedrijf?
    .short = Land per belangrijke leverancier bekend
    .explanation = Een leverancier volgt de wet van het land waar hij gevestigd is. Hoort hij bij een groep, dan kan ook de wet van het land van die groep meespelen. Dat zegt niets over kwaliteit: u moet het alleen weten om u voor te bereiden. Waar uw gegevens staan, is een andere vraag.
    .why = Het land bepaalt welke overheid gegevens kan opvragen, of een bedrijf kan verbieden om een klant te bedienen. Een Amerikaanse wet van 2018, de CLOUD Act, kan Amerikaanse leveranciers verplichten om gegevens af te geven, waar die ook staan. Op 10 juni 2025 zei Microsoft France onder ede in de Franse Senaat dat het dat niet kon uitsluiten. Het voegde eraan toe dat het nog niet gebeurd was. Voor veel bedrijven verandert dat weinig, maar wie het weet, beslist beter.
    .how = De factuur noemt het bedrijf dat u betaalt. Het moederbedrijf staat vaak onder “Over ons” of “Juridische informatie”: een factuur uit Ierland kan van een Amerikaanse groep komen. Koopt u via een IT-partner, kijk dan ook wie de dienst maakt. Vraag de leverancier: “Met welk bedrijf hebben we het contract, in welk land, en van wie is dat bedrijf?”
    .evidence = Een kolom in uw lijst van diensten: bedrijf, land, moederbedrijf en het land daarvan, met de datum.
    .choice-never = Nee. We hebben er nooit naar gekeken.
    .choice-some = Deels. We weten het voor sommige, of alleen uit het hoofd.
    .choice-gaps = Bijna. Genoteerd voor alle, maar zonder alle moederbedrijven of zonder controle dit jaar.
    .choice-all = Ja. Genoteerd voor alle, ook de moederbedrijven, en dit jaar nagekeken.

question-data-in-eu = Staan de gegevens van uw belangrijkste diensten in Europa, en is dat op papier beloofd?
    .short = Gegevens in Europa, op papier beloofd
    .explanation = Elke dienst bewaart zijn gegevens ergens, en de back-ups vaak op een andere plaats. “In Europa” betekent hier de Europese Economische Ruimte (EER): de EU met Noorwegen, IJsland en Liechtenstein. Een zin op een website kan morgen veranderen. Een contract, of een instelling waarvan u een schermafdruk bewaart, zegt meer.
    .why = De AVG (GDPR) geldt in de hele EER. Persoonsgegevens mogen er alleen uit op een rechtsgrond. Blijven ze erbinnen, dan moet u minder regelen en kunt u klanten sneller antwoorden. Daarmee is niet alles opgelost: een leverancier uit een ander land kan ook de wet daar moeten volgen.
    .how = Microsoft 365: beheercentrum, “Organisatie-instellingen”, “Organisatieprofiel”, “Gegevenslocatie” (“Data location”). Google Workspace: beheerdersconsole, gegevensregio’s (“Data regions”); niet in elk abonnement kunt u Europa kiezen. Zoek bij andere diensten in de verwerkersovereenkomst naar “hosting” of “locatie”. Vraag de leverancier: “In welk land staan onze gegevens en de back-ups ervan, en waar staat dat in het contract?”
    .evidence = Voor elke belangrijke dienst een gedateerde schermafdruk van de instelling of de bladzijde uit het contract.
    .choice-never = Nee. We keken dat nooit na, of het meeste staat buiten Europa.
    .choice-some = Deels. In Europa voor sommige belangrijke diensten; erbuiten of niet nagekeken voor andere.
    .choice-unwritten = Bijna. Alles in Europa, maar zonder belofte op papier of controle van de back-ups.
    .choice-promised = Ja. Alles in Europa, ook de back-ups, en we bewaren de belofte op papier.

question-login-blocked = Kunt u zich nog aanmelden bij uw andere belangrijke diensten als uw hoofdaccount geblokkeerd is?
    .short = Toegang zonder het hoofdaccount
    .explanation = Het hoofdaccount is het account dat uw mail opent, vaak bij Microsoft of Google. Een knop als “Aanmelden met Microsoft” opent er ook andere diensten mee. Dat is handig, en voor elke dag mag dat zo blijven. Voor de dag dat het misloopt, is per dienst één aparte toegang voor een beheerder genoeg. Een dienst met een eigen wachtwoord heeft er al een.
    .why = Valt dat ene account weg, dan valt alles erachter weg: boekhouding, webshop, soms zelfs de wachtwoordkluis. De oorzaak kan een storing zijn, een onbetaalde factuur, een inbraak of een beslissing van de leverancier. Links voor een nieuw wachtwoord komen in diezelfde mailbox aan, dus ook die helpen niet.
    .how = Bekijk de aanmeldpagina van elke belangrijke dienst: welke knop gebruikt u? Microsoft 365: Entra-beheercentrum, bedrijfstoepassingen (“Enterprise applications”). Google Workspace: beheerdersconsole, Beveiliging, “API-functies” (“API controls”). Vraag uw IT-partner: “Als ons Microsoft- of Google-account een week geblokkeerd is, welke diensten krijgen we dan niet meer open?”
    .evidence = Een tabel: dienst, aparte toegang, waar de aanmeldgegevens liggen, datum van de laatste test. Schrijf er nooit een wachtwoord in.
    .choice-none = Nee. Zonder dat account raken we in geen enkele dienst binnen.
    .choice-some = Deels. In sommige diensten zouden we nog binnenraken.
    .choice-untried = Bijna. We zouden overal moeten binnenraken, maar probeerden dat dit jaar niet.
    .choice-tried = Ja. We raken overal binnen, en probeerden dat dit jaar uit.

question-exit-terms = Weet u hoe u uit uw belangrijkste cloudcontracten stapt: opzegtermijn, hulp en kosten?
    .short = Uitweg uit de hoofdcontracten bekend
    .explanation = Drie dingen tellen: de opzegtermijn, de tijd en hulp die u krijgt om uw gegevens mee te nemen, en wat vertrekken kost. Ze staan in het contract of de voorwaarden, vaak onder “Opzegging” of “Beëindiging”. De belangrijkste contracten zijn die voor de diensten waarvan uw werk afhangt. Wie de uitweg kent, wordt niet verrast door een prijsstijging of een overname.
    .why = Sinds 12 september 2025 regelt een Europese verordening, de Data Act, hoe u een clouddienst kunt verlaten. De opzegtermijn is hoogstens twee maanden. De overstap duurt hoogstens 30 dagen, of tot zeven maanden als 30 dagen technisch niet haalbaar is. Daarna hebt u minstens 30 dagen om gegevens op te halen. Tot en met 11 januari 2027 mag de leverancier alleen aanrekenen wat de overstap hem kost; vanaf 12 januari 2027 niets meer. Er zijn uitzonderingen, en in juni 2026 werd over wijzigingen onderhandeld: kijk na wat nu geldt.
    .how = Microsoft 365: beheercentrum, Facturering, “Uw producten” toont wanneer een abonnement eindigt of verlengd wordt. Google Workspace: beheerdersconsole, Facturering, “Abonnementen”. Koopt u via uw IT-partner, dan telt ook zijn contract. Vraag de leverancier: “Als we vertrekken: wat is de opzegtermijn, hoe krijgen we onze gegevens, wat kost dat? Volgt ons contract de Data Act?”
    .evidence = Een tabel: contract, einddatum, opzegtermijn, tijd om gegevens op te halen, kosten van het vertrek, met de bladzijde waar het staat.
    .choice-never = Nee. We keken nooit na hoe we kunnen vertrekken.
    .choice-some = Deels. We weten er iets van, of alleen voor sommige contracten.
    .choice-no-reminder = Bijna. We kennen ze alle drie, maar zonder notities of herinneringen in de agenda.
    .choice-noted = Ja. Alle drie staan genoteerd, met herinneringen in de agenda.

question-supplier-concentration = Hebt u bewust beslist hoeveel van uw werk afhangt van één groep bedrijven?
    .short = Bewuste keuze over grootste leverancier
    .explanation = Met groep bedoelen we een bedrijf met alles wat het bezit: mail, bestanden, telefonie en aanmelding kunnen verschillende namen hebben en één eigenaar. Veel bij één groep hebben is geen fout: het is eenvoudig, en uw mensen kennen het. Spreiden kost ook geld en aandacht. Wat telt, is dat u ervoor koos, met een back-up erbuiten.
    .why = Bij één groep raakt één storing, prijsstijging of geblokkeerd account alles tegelijk. Staat de back-up daar ook, dan kunt u er die dag misschien niet bij. Onze vuistregel: hoort meer dan de helft van uw belangrijkste diensten bij één groep, bereid dan een week zonder die groep voor.
    .how = Noteer bij elke dienst in uw lijst wie de eigenaar is. Microsoft 365, Teams, de aanmelding en de Azure-cloud tellen als één groep; Gmail, Google Drive en Google Cloud ook. Vraag uw IT-partner: “Welke van onze diensten horen bij dezelfde groep, en staat onze back-up ook bij die groep?”
    .evidence = Een tabel van diensten en eigenaars met het aandeel van de grootste groep, en twee regels met de beslissing en de datum.
    .choice-never = Nee. We hebben dat nooit geteld.
    .choice-counted = Deels. We telden het, maar beslisten er niets over.
    .choice-no-backup-outside = Bijna. Geteld en beslist, maar zonder back-up buiten de grootste groep.
    .choice-decided = Ja. Geteld en beslist, met een back-up buiten de grootste groep.

question-offline-kit = Bewaart u buiten de cloud een recente kopie van contacten, open facturen en domeininstellingen?
    .short = Noodmap met het belangrijkste
    .explanation = Denk aan een noodmap op papier of op een versleutelde schijf, leesbaar zonder internet en zonder uw gewone programma’s. Ze bevat de telefoonnummers van klanten, leveranciers en personeel, de open facturen en de lopende bestellingen. Ze bevat ook de instellingen van uw domeinnaam (DNS), die zeggen waar uw mail en website te vinden zijn. Ze vervangt de back-up niet: ze helpt u door de eerste dagen.
    .why = Blijft uw hoofddienst dicht, dan kunt u met deze map nog bellen, factureren en betaald worden. Met de DNS-instellingen bij de hand kan uw IT-partner mail en website sneller verhuizen. Anders moet iemand alles gaan zoeken op een dag dat de tijd dringt.
    .how = Kijk in de kast of de kluis: wat ligt er, en van welke datum? De DNS-instellingen staan in het account van uw domeinnaam, meestal op een pagina “DNS”. Outlook en Google Contacten kunnen contacten exporteren. Vraag uw IT-partner: “Kunt u ons al onze DNS-instellingen als bestand geven, en waar bewaart u uw eigen kopie?”
    .evidence = De noodmap zelf met haar datum, en de namen van de twee mensen die ze kunnen vinden.
    .choice-none = Nee. Alles zit alleen in de cloud of in ons hoofd.
    .choice-some = Deels. Een deel ervan staat op papier of op een schijf.
    .choice-old = Bijna. Alles, maar ouder dan een maand of slechts bij één persoon bekend.
    .choice-recent = Ja. Alles, elke maand vernieuwd, en twee mensen kunnen het vinden.

action-write-plan-b = Schrijf een plan B van één bladzijde
    .why = Het kost een uur of twee en helpt bij elke storing, wat de oorzaak ook is. Wie weet wat te doen, blijft kalm.
    .step-1 = Kies de twee of drie diensten die u het eerst zou missen: vaak mail, bestanden, boekhouding of kassa.
    .step-2 = Schrijf per dienst op wat u doet in het eerste uur, dezelfde dag en na een week. Papieren bestelbonnen, een tweede telefoonlijn of een betaalterminal op het mobiele netwerk kunnen al volstaan.
    .step-3 = Zet de telefoonnummers erbij van klanten, collega’s, IT-partner en leveranciers, ook die van uw onlinediensten. Noteer ook uw klantnummer bij elke leverancier.
    .step-4 = Ga na of uw domeinnaam (wat na de @ komt) op naam van uw zaak staat, en of u dat account kunt openen. Met die naam kan uw mail naar een andere leverancier verhuizen.
    .step-5 = Druk de bladzijde af, bewaar ze buiten de dienst zelf, en toon iedereen waar ze ligt.
    .help = Dit kunt u zelf. Uw IT-partner kan het plan nalezen en zeggen wat ontbreekt.

action-try-fallback = Zet een alternatief klaar en probeer het een halve dag uit
    .why = Een alternatief dat niemand geprobeerd heeft, loopt vaak vast op een detail, zoals een vergeten wachtwoord. Een halve dag proberen brengt dat aan het licht terwijl er niets van afhangt.
    .step-1 = Kies met uw IT-partner één alternatief voor de mail en één voor de bestanden. Neem een ander bedrijf, met een ander account om u aan te melden.
    .step-2 = Zet daar een recente kopie van wat u niet kunt missen: contacten, prijslijst, lopende bestellingen, klantendossiers. Spreek af hoe vaak die vernieuwd wordt.
    .step-3 = Kies een rustige halve dag en werk zonder de hoofddienst. Stuur een bericht, maak een factuur, zoek een dossier op.
    .step-4 = Noteer wat niet lukte, wie het oplost en tegen wanneer. Pas de bladzijde met het plan B aan.
    .step-5 = Zet de volgende test in de agenda, een jaar later.
    .help = Uw IT-partner zet het alternatief samen met u klaar. Voor de test zelf volstaan uw eigen mensen.

action-check-exports = Kijk na of uw exports elders bruikbaar zijn
    .why = Een export die niemand geopend heeft, is niet meer dan hoop. Nakijken toont wat ontbreekt terwijl u er nog om kunt vragen.
    .step-1 = Begin met één belangrijke dienst. Neem de laatste volledige export of maak er nu een. Noteer de datum, het formaat en hoelang het duurde.
    .step-2 = Vergelijk met het scherm: het aantal klanten, de facturen van vorig jaar, foto’s en bijlagen. Zit de geschiedenis er ook bij?
    .step-3 = Open de bestanden in een ander programma: een tabel in een rekenblad, mail in een ander mailprogramma. Laat uw boekhouder naar de boekhouding kijken.
    .step-4 = Vraag de leverancier schriftelijk naar wat ontbreekt. Noteer hoe u er anders aan raakt.
    .step-5 = Doe hetzelfde voor de volgende dienst. Bewaar de bestanden versleuteld, en wis wat u niet meer nodig hebt.
    .step-6 = Zet het één keer per jaar in de agenda, en telkens vóór u een groot contract verlengt.
    .help = U en uw collega’s zien het best wat ontbreekt. Uw boekhouder kijkt de boekhouding na, uw IT-partner de mail en de bestanden.

action-note-provider-countries = Noteer het land van elke belangrijke leverancier
    .why = Eén kolom in uw lijst toont waar een beslissing elders u kan raken. Het kost een uur of twee.
    .step-1 = Neem uit uw lijst de diensten die u geen week kunt missen.
    .step-2 = Noteer welk bedrijf op de factuur of in het contract staat, en het land.
    .step-3 = Zoek het moederbedrijf onder “Over ons”, in de voorwaarden of in de pers. Noteer ook dat land.
    .step-4 = Duid de diensten aan met een moederbedrijf buiten de EU die u geen dag kunt missen. Die komen eerst in uw plan B.
    .step-5 = Overloop de kolom één keer per jaar, en telkens als een leverancier meldt dat hij verkocht wordt.
    .help = U of een collega kan dit. Uw boekhouder heeft de facturen, en de helpdesk van de leverancier weet wie de eigenaar is.

action-choose-eu-storage = Kies opslag in Europa en bewaar de belofte op papier
    .why = Vaak volstaat één instelling of één vraag. De bladzijde die u bewaart, is ook een antwoord voor uw klanten.
    .step-1 = Zoek per belangrijke dienst op waar de gegevens en de back-ups staan. Noteer het land, de bron en de datum.
    .step-2 = Google Workspace: beheerdersconsole, gegevensregio’s (“Data regions”), kies Europa als uw abonnement dat toelaat. In Microsoft 365 toont de gegevenslocatie (“Data location”) de plaats per onderdeel.
    .step-3 = Zoek bij een andere dienst “regio” of “datacenter” in de instellingen. Vraag eerst of bestaande gegevens kunnen verhuizen, en wat dat kost.
    .step-4 = Bewaar de bladzijde uit het contract of een schermafdruk, met de datum.
    .step-5 = Is er geen opslag in Europa? Noteer voor persoonsgegevens de rechtsgrond van de AVG (GDPR), en zoek bij de volgende verlenging een andere dienst.
    .help = Uw IT-partner vindt de instellingen van mail, bestanden en servers. De helpdesk van de leverancier antwoordt voor de rest.

action-keep-separate-sign-ins = Houd per belangrijke dienst één aparte toegang
    .why = Een geblokkeerd account legt dan één dienst stil, niet allemaal.
    .step-1 = Maak een lijst van uw belangrijke diensten en noteer hoe u zich aanmeldt: met Microsoft, met Google of met een eigen wachtwoord.
    .step-2 = Laat in elke dienst één extra beheerdersaccount maken, met een eigen wachtwoord en een tweede aanmeldstap. Neem als adres een mailbox van de zaak bij een andere leverancier.
    .step-3 = Bewaar de aanmeldgegevens in de wachtwoordkluis, en kijk na of die opengaat zonder het hoofdaccount. Leg ze anders in een gesloten omslag in de kluis.
    .step-4 = Niemand gebruikt deze accounts dagelijks. Laat, waar het kan, een bericht sturen als iemand het toch doet.
    .step-5 = Probeer ze een voor een in een privévenster van de browser. Noteer de datum, en herhaal dat elk jaar.
    .step-6 = Laat een dienst dit niet toe, schrijf dan in uw plan B wat u zonder die dienst doet.
    .help = Uw IT-partner doet dit samen met u in een halve dag. De helpdesk van de leverancier zegt of beide manieren van aanmelden naast elkaar kunnen bestaan.

action-note-exit-terms = Noteer hoe u uit uw belangrijkste contracten stapt
    .why = Een uur lezen bespaart later soms een verloren jaar: veel contracten worden vanzelf verlengd.
    .step-1 = Neem uw twee tot vijf belangrijkste contracten, ook dat met uw IT-partner of hostingbedrijf.
    .step-2 = Noteer per contract: de einddatum, of het vanzelf verlengd wordt, de opzegtermijn, en hoe u opzegt.
    .step-3 = Zoek naar “Opzegging”, “Exit” en “Data Act”. Noteer hoelang u uw gegevens kunt ophalen, in welke vorm, en wanneer ze gewist worden.
    .step-4 = Vraag de leverancier schriftelijk wat ontbreekt, en wat stoppen vóór de einddatum kost. Kijk na of de Data Act sinds juni 2026 gewijzigd is.
    .step-5 = Zet drie maanden vóór elke einddatum een herinnering in de agenda. Vraag bij de verlenging om de ontbrekende punten in het contract op te nemen.
    .help = Uw IT-partner kent de contracten die via hem lopen. Uw beroepsfederatie of een jurist kan een ongewoon contract met u nalezen.

action-weigh-largest-supplier = Tel wat van één groep afhangt, en beslis
    .why = Een tabel van een halve bladzijde maakt van een gewoonte een keuze. Ze toont ook welke back-up ontbreekt.
    .step-1 = Maak een lijst van uw belangrijkste diensten met hun eigenaar. Hebt u een tabel van wat samen zou stilvallen, voeg dan een kolom toe.
    .step-2 = Geef punten voor hoe snel uw werk stilvalt zonder de dienst: 4 binnen enkele uren, 3 binnen een dag, 2 binnen een week, 1 later. Tel ze op per groep.
    .step-3 = Heeft de grootste groep meer dan de helft van de punten? Bespreek het een halfuur: houden en u voorbereiden, of één dienst verhuizen. Beide antwoorden zijn goed.
    .step-4 = Houdt u alles daar, zet dan de back-up, de contactenlijst en één manier om klanten te bereiken buiten de groep.
    .step-5 = Verhuist u iets, begin dan met één dienst die makkelijk te verhuizen is. Kijk eerst na of iemand de nieuwe onder de knie heeft.
    .step-6 = Schrijf de beslissing op in twee regels, met de datum. Bekijk ze elk jaar opnieuw, en vóór elk groot nieuw abonnement.
    .help = U beslist; uw IT-partner weet wat van wie is, en wat een verhuizing vraagt.

action-make-offline-kit = Stel een noodmap samen en vernieuw ze elke maand
    .why = Het kost de eerste keer een uur of twee, en daarna een kwartier per maand.
    .step-1 = Exporteer de contacten van klanten, leveranciers en personeel als tabel. Druk de bladzijde met de belangrijkste nummers af.
    .step-2 = Bewaar de open facturen, de lopende bestellingen en uw bankgegevens als pdf.
    .step-3 = Bewaar de DNS-instellingen: zoek “Exporteren” in het account van uw domeinnaam, of maak schermafdrukken. Vernieuw ze na elke wijziging.
    .step-4 = Zet alles op een versleutelde schijf of usb-stick; de schijf van uw maandelijkse kopie is goed. Berg die samen met het papier achter slot op, want er staan persoonsgegevens op.
    .step-5 = Toon twee mensen waar de noodmap ligt en hoe ze opengaat. Bewaar het wachtwoord op een andere plaats.
    .step-6 = Kies een vaste dag per maand voor een nieuwe versie, en vernietig de oude.
    .help = Een collega op kantoor kan dit. Uw IT-partner of websitebouwer bezorgt de DNS-instellingen.
