### Leveranciers en contracten: wat leveranciers en IT-partner beloven, en waar ze bij kunnen.

domain-suppliers = Leveranciers en contracten
    .about = Wat uw leveranciers en uw IT-partner beloofd hebben, en waar ze bij kunnen.

question-processing-agreements = Hebt u een privacycontract met elke dienst die persoonsgegevens voor u bewaart?
    .short = Privacycontract met elke dienst
    .explanation = Mail, lonen, boekhouding, nieuwsbrief: elke dienst bewaart voor u gegevens over mensen. De AVG (GDPR), de privacywet, vraagt in artikel 28 een geschreven contract met elk van die leveranciers: een verwerkersovereenkomst. Vaak zit die in de voorwaarden die u online aanvaardde. Dan hoeft u alleen te weten waar.
    .why = U blijft verantwoordelijk voor de gegevens, ook als ze elders staan. Het contract verplicht de leverancier om ze te beveiligen, u een datalek te melden en ze terug te geven of te wissen als u weggaat. Zonder contract staat u zwak.
    .how = Begin met de lijst van uw diensten. Google Workspace: beheerdersconsole, accountinstellingen, het juridische deel (“Legal and compliance”). Microsoft noemt het document “Data Protection Addendum” (DPA); het hoort bij de voorwaarden. Vraag een andere leverancier: “Waar staat onze verwerkersovereenkomst, en welke versie geldt?”
    .evidence = Een map met de overeenkomsten of hun links, en een lijst die toont welke dienst er een heeft.
    .choice-none = Nee. We hebben er geen, of hebben nog nooit gekeken.
    .choice-some = Deels. We hebben er enkele, maar weten niet wat ontbreekt.
    .choice-listed = Bijna. We weten welke ontbreken en zijn ze aan het opvragen.
    .choice-all = Ja. Elke dienst met persoonsgegevens heeft er een, en we bewaren ze.

question-partner-duties = Staat op papier wat uw IT-partner voor uw beveiliging doet?
    .short = Taken van de IT-partner op papier
    .explanation = Updates, back-ups, waarschuwingen, accounts van wie vertrekt: wie doet wat? Eén bladzijde volstaat. Ze zegt per taak wie ze doet, hoe vaak en hoe snel. Helpt niemand van buitenaf u met IT, kies dan “Niet op ons van toepassing”.
    .why = Is iets niet afgesproken, dan denkt elk van beiden dat de andere het doet. Dat blijkt vaak pas op de dag dat u de back-up nodig hebt. Het werk kunt u uitbesteden, maar u blijft ervoor verantwoordelijk. De NIS2-wet noemt de beveiliging van leveranciers bij haar maatregelen.
    .how = Neem het contract of de laatste offerte, en zoek vijf dingen: updates, back-ups, waarschuwingen, vertrekkende medewerkers, reactietijd. Of vraag uw IT-partner: “Kunt u oplijsten wat u voor onze beveiliging doet, hoe vaak, en wat u niet doet?”
    .evidence = Het contract of de bijlage met de taken, gedateerd en door beide partijen aanvaard.
    .choice-nothing = Nee. We bellen als er iets stuk is; er staat niets op papier.
    .choice-no-tasks = Deels. Er is een contract of offerte, maar zonder beveiligingstaken.
    .choice-incomplete = Bijna. De beveiligingstaken staan erin, maar onvolledig of dit jaar niet nagelezen.
    .choice-complete = Ja. Taken, ritme en reactietijden staan op papier, dit jaar nagelezen.

question-partner-access = Is de toegang van uw IT-partner persoonlijk, beperkt en met een tweede stap beveiligd?
    .short = Toegang IT-partner beperkt en nagekeken
    .explanation = Een IT-partner heeft vaak de sleutels van alles. Veilig betekent vier dingen: een account per technicus, een tweede aanmeldstap, niet meer rechten dan nodig, en een toegang die u zelf kunt afsluiten. Kan niemand van buitenaf binnen, kies dan “Niet op ons van toepassing”.
    .why = Een technicus heeft vaak de sleutels van veel klanten. Wie ze steelt, kan overal tegelijk binnen. Bij een gedeeld account ziet niemand wie wat deed, en een technicus die vertrekt, kent het wachtwoord nog. De NIS2-wet noemt leveranciers, toegang en de tweede aanmeldstap bij haar maatregelen.
    .how = Microsoft 365: beheercentrum, Instellingen, Partnerrelaties. Google Workspace: beheerdersconsole, de lijst van beheerders en de toegang van de reseller. Vraag uw IT-partner: “Wie van uw mensen kan bij ons binnen, met welk account, en gebruikt iedereen een tweede stap?”
    .evidence = Een gedateerde lijst van uw IT-partner met namen, accounts en rechten, of schermafdrukken van die pagina’s.
    .choice-shared = Nee. Ze gebruiken een gedeeld account of een van onze wachtwoorden.
    .choice-password-only = Deels. Persoonlijke accounts, maar een tweede stap is niet verplicht.
    .choice-too-wide = Bijna. Persoonlijke accounts, tweede stap, maar rechten te ruim of dit jaar niet nagekeken.
    .choice-checked = Ja. Persoonlijke accounts, tweede stap en beperkte rechten, dit jaar nagekeken.

question-supplier-proof = Bekijkt u onafhankelijk bewijs van de beveiliging van uw belangrijke leveranciers?
    .short = Bewijs van leveranciers nagekeken
    .explanation = Een leverancier is belangrijk als u zonder hem stilvalt, of als hij de gegevens van uw klanten bewaart. Bewijs is een certificaat of een verslag van een buitenstaander, bijvoorbeeld ISO 27001, SOC 2, het Duitse C5 of CyFun van het CCB. Het zegt welk deel van het bedrijf gecontroleerd is, en tot wanneer het geldt. Een kleine lokale leverancier zonder certificaat kan uw vragen schriftelijk beantwoorden; dat telt ook.
    .why = In het datacenter van uw leverancier kunt u niet binnenkijken; een onafhankelijke controleur wel. Zo’n bewijs dekt alleen de helft van de leverancier: uw accounts, instellingen en kopieën blijven uw werk. In 2019 bleken 540 miljoen regels met gegevens over Facebookgebruikers open te staan. Ze stonden niet bij Facebook zelf, maar bij een ander bedrijf dat de gegevens had, Cultura Colectiva.
    .how = Microsoft zet zijn verslagen op het Service Trust Portal, Google in de Compliance Reports Manager. Zoek bij andere naar een pagina “beveiliging”, “security” of “trust”. Vraag de leverancier: “Welke onafhankelijke controle dekt de dienst die wij gebruiken, wat is er gecontroleerd, en tot wanneer geldt dat?”
    .evidence = Een lijst van belangrijke leveranciers met bewijs, reikwijdte en einddatum, en de documenten of links.
    .choice-never = Nee. We hebben er nooit naar gevraagd of gekeken.
    .choice-claim = Deels. We zagen een logo of belofte, maar openden geen document.
    .choice-some = Bijna. Bewijs van sommige leveranciers gelezen, of dit jaar niet opnieuw nagekeken.
    .choice-all = Ja. Bewijs van elke leverancier gelezen, met reikwijdte en einddatum, dit jaar nagekeken.

question-customer-demands = Hebt u uw antwoorden en beloften op een rij als een zakelijke klant naar uw beveiliging vraagt?
    .short = Klaar voor vragen van klanten
    .explanation = Grote klanten, en klanten onder de NIS2-wet, sturen vragenlijsten of zetten beveiliging in hun contracten. Daarin kan bijvoorbeeld staan dat u een incident binnen een dag meldt. Twee dingen helpen: een bladzijde met uw vaste antwoorden, en een lijst van wat u al ondertekend hebt. Verkoopt u alleen aan particulieren, kies dan “Niet op ons van toepassing”.
    .why = De NIS2-wet vraagt de bedrijven die eronder vallen om op de beveiliging van hun leveranciers te letten. Valt u er niet onder, dan legt ze u geen rechtstreekse plicht en geen NIS2-boete op. Maar wat u ondertekent, bindt u. Het Centrum voor Cybersecurity België (CCB) heeft een eigen beveiligingskader, CyFun. Het raadt die bedrijven aan om van vitale leveranciers minstens het niveau Basic te vragen. Een snel en eerlijk antwoord helpt om zo’n klant te houden.
    .how = Zoek in contracten en mails van uw vijf grootste klanten naar “beveiliging”, “incident”, “audit” en “NIS2”. Vraag daarna uw IT-partner: “Welke van deze punten kunt u ons schriftelijk bevestigen, en welke nog niet?”
    .evidence = De bladzijde met antwoorden, met datum, en de lijst van wat u voor welke klant ondertekende.
    .choice-nothing = Nee. Er zijn geen vaste antwoorden en geen lijst van wat we ondertekenden.
    .choice-one = Deels. We hebben de antwoorden of de lijst, niet allebei.
    .choice-old = Bijna. We hebben allebei, maar overliepen ze dit jaar niet.
    .choice-ready = Ja. We hebben allebei, en overliepen ze dit jaar.

question-supplier-warning = Moeten uw belangrijke leveranciers u snel verwittigen bij incidenten en storingen?
    .short = Snelle verwittiging door leveranciers
    .explanation = Twee dingen tellen: er is afgesproken dat ze u verwittigen, en het bericht komt bij iemand aan. “Afgesproken” betekent in uw contract of in hun voorwaarden; “zonder onredelijke vertraging” telt ook als snel. Bij een heel grote leverancier kunt u de voorwaarden zelden wijzigen. Des te meer reden om zijn berichten te laten aankomen waar iemand ze leest.
    .why = Uw eigen termijnen hangen van hun informatie af. U hebt 72 uur voor een lek van persoonsgegevens en, onder NIS2, 24 uur voor een eerste waarschuwing. Voor persoonsgegevens helpt de AVG (GDPR). Een leverancier die ze voor u verwerkt, moet u een datalek zonder onredelijke vertraging melden. Kijk voor andere incidenten en voor storingen wat het contract zegt.
    .how = Microsoft 365: beheercentrum, pagina “Servicestatus” (“Service health”). Google Workspace heeft een openbare statuspagina (“Status Dashboard”). Zoek in contracten en voorwaarden naar “incident”, “datalek” en “storing”. Vraag de leverancier: “Hoe snel verwittigt u ons bij een incident of storing, op welk adres, en waar staat dat?”
    .evidence = De zin uit het contract of de voorwaarden van elke belangrijke leverancier, en het adres waar de berichten aankomen.
    .choice-none = Nee. Geen enkele moet ons verwittigen, of niemand keek het na.
    .choice-some = Deels. Sommige moeten ons verwittigen, andere niet.
    .choice-unread = Bijna. Allemaal wel, maar het adres is oud of wordt zelden gelezen.
    .choice-all = Ja. Allemaal, op een adres dat elke werkdag gelezen wordt.

question-sub-suppliers = Weet u welke andere bedrijven achter uw belangrijkste diensten zitten?
    .short = Bedrijven achter uw diensten bekend
    .explanation = Uw boekhoudprogramma draait misschien in het datacenter van een ander bedrijf. Een derde verstuurt de mails, een vierde verwerkt de betalingen. Als het om persoonsgegevens gaat, heten ze subverwerkers. Veel leveranciers hebben een pagina met hun namen en landen.
    .why = Op 20 oktober 2025 duurde een storing in één regio van Amazon Web Services ongeveer veertienenhalf uur. Wat daar draait, kan mee stilvallen, ook als er een andere naam op uw factuur staat. De AVG (GDPR) geeft u ook inspraak. Een leverancier heeft uw toestemming nodig voor subverwerkers; is die algemeen, dan kondigt hij wijzigingen aan en kunt u bezwaar maken.
    .how = Zoek in uw privacycontract of op de site van de leverancier naar “subverwerkers” of “sub-processors”. Microsoft en Google publiceren elk zo’n lijst. Vraag de leverancier: “In wiens datacenter staan onze gegevens, in welk land, en welke andere bedrijven kunnen erbij?”
    .evidence = Een kolom in uw lijst van diensten: de bedrijven erachter, hun landen, de link en de datum.
    .choice-none = Nee. We kennen onze leveranciers, maar niet wie erachter zit.
    .choice-some = Deels. We weten het voor sommige belangrijke diensten.
    .choice-no-country = Bijna. We weten het voor alle, maar zonder landen of controle dit jaar.
    .choice-all = Ja. We weten het voor alle, met landen, dit jaar nagekeken.

question-transfers = Weet u welke diensten persoonsgegevens buiten de Europese Economische Ruimte sturen, en op welke rechtsgrond?
    .short = Gegevens buiten Europa: rechtsgrond bekend
    .explanation = De Europese Economische Ruimte (EER) is de EU met Noorwegen, IJsland en Liechtenstein. Persoonsgegevens mogen er alleen uit op een rechtsgrond van de AVG (GDPR). Drie komen vaak voor. De EU vindt het land veilig genoeg, het Amerikaanse bedrijf staat op de lijst van het Data Privacy Framework, of het contract bevat modelcontractbepalingen. Hebt u nagekeken dat er niets buiten de EER gaat, kies dan “Ja”.
    .why = De AVG (GDPR) vraagt dit van elk bedrijf, en u staat in voor de diensten die u kiest. De regeling met de Verenigde Staten wordt betwist. Het Gerecht van de EU bevestigde ze op 3 september 2025. Het beroep daartegen (zaak C-703/25 P) liep in juni 2026 nog: kijk na hoe het daarmee staat. Staan de modelcontractbepalingen ook in het contract, dan hebt u iets om op terug te vallen.
    .how = Zoek in elk privacycontract naar “internationale doorgifte” of “derde landen”. Tel ook de helpdesk mee: gegevens die iemand van buiten de EER kan inkijken, kunnen ook een doorgifte zijn. Zoek Amerikaanse bedrijven op in de openbare lijst op dataprivacyframework.gov. Vraag de leverancier: “Gaan onze gegevens buiten de EER, ook voor de helpdesk, naar welke landen, en op welke rechtsgrond?”
    .evidence = Een kolom in uw lijst van diensten: landen, rechtsgrond en datum van de controle.
    .choice-never = Nee. We hebben er nooit naar gekeken.
    .choice-some = Deels. We hebben naar sommige diensten gekeken.
    .choice-gap = Bijna. Alle diensten, maar een rechtsgrond of de controle van dit jaar ontbreekt.
    .choice-all = Ja. Van alle diensten zijn landen en rechtsgronden genoteerd, dit jaar nagekeken.

question-uptime-promise = Vergelijkt u de beschikbaarheid die leveranciers beloven met wat uw zaak nodig heeft?
    .short = Beschikbaarheid getoetst aan uw noden
    .explanation = Een contract kan bijvoorbeeld beloven dat een dienst 99,9% van de tijd werkt. Zo’n belofte heet vaak SLA (service level agreement). Per maand laat 99,9% nog ongeveer 43 minuten stilstand toe; per jaar bijna negen uur. Een belofte is geen voorspelling: komt de leverancier ze niet na, dan krijgt u meestal een deel van de prijs terug.
    .why = Een deel van de prijs maakt een verloren verkoopdag niet goed. Op 12 juni 2025 duurde een storing bij Google Cloud in totaal ongeveer zevenenhalf uur; de meeste regio’s waren eerder hersteld. Sommige goedkopere abonnementen bevatten geen enkele belofte. Wie weet hoelang de zaak kan wachten, beslist op tijd waar een noodoplossing nodig is.
    .how = Zoek in de voorwaarden naar “SLA”, “uptime” of “beschikbaarheid”. Google Workspace belooft bijvoorbeeld 99,9% per maand voor zijn belangrijkste diensten. Vraag de leverancier: “Welke beschikbaarheid belooft u voor ons abonnement, hoe meet u die, en wat krijgen we als u ze niet haalt?”
    .evidence = Een tabel: dienst, belofte, hoelang u zonder kunt, wat u aan het verschil doet.
    .choice-never = Nee. We hebben nooit gekeken wat er beloofd is.
    .choice-known = Deels. We kennen enkele beloften, maar vergeleken ze niet met onze noden.
    .choice-compared = Bijna. Vergeleken voor de belangrijkste diensten, maar niets beslist over de verschillen.
    .choice-decided = Ja. Vergeleken voor de belangrijkste diensten, en beslist over de verschillen.

action-collect-processing-agreements = Verzamel uw verwerkersovereenkomsten
    .why = De AVG (GDPR) vraagt ze. Veel ervan bestaan al en moeten alleen nog gevonden worden.
    .step-1 = Duid in uw lijst aan welke diensten gegevens over klanten, personeel of sollicitanten bewaren. Vergeet uw IT-partner niet.
    .step-2 = Zoek voor elke dienst op de site of in uw account naar “verwerkersovereenkomst”, “data processing agreement” of “DPA”. Bewaar het bestand of de link met de datum.
    .step-3 = Niet gevonden? Vraag ernaar bij de helpdesk, in één zin. Leveranciers kennen die vraag.
    .step-4 = Kijk na of dit erin staat: uw instructies, geheimhouding, beveiliging, onderaannemers, hulp bij datalekken, teruggeven of wissen, en controles.
    .step-5 = Weigert een leverancier, plan dan een overstap. Zet een nieuwe dienst op de lijst vóór u hem gebruikt.
    .help = Uw IT-partner kent de technische diensten. Uw beroepsfederatie of een jurist kan helpen bij een ongewoon contract.

action-agree-partner-duties = Zet met uw IT-partner op papier wie wat doet
    .why = Met één bladzijde blijft er geen taak liggen. Een goede partner zal er blij mee zijn.
    .step-1 = Maak een lijst van de taken: updates, back-ups en het terugzetten testen, waarschuwingen, accounts van wie komt en gaat, hulp in nood.
    .step-2 = Schrijf bij elke taak: wie ze doet, hoe vaak, en hoe u ziet dat ze gebeurd is.
    .step-3 = Spreek reactietijden af, ook ’s avonds en in het weekend. Spreek ook af hoe snel u van een incident hoort.
    .step-4 = Vraag wat niet in de prijs zit. Beslis wie dat doet.
    .step-5 = Aanvaard de bladzijde schriftelijk, van beide kanten. Zet in de agenda dat u ze elk jaar naleest.
    .help = De taken die in deze vragenlijst staan, zijn een goed begin. Uw IT-partner vult de details aan.

action-limit-partner-access = Beperk de toegang van uw IT-partner en kijk die na
    .why = Zo sluit u een weg naar uw hele zaak af, en het vraagt uw partner weinig werk.
    .step-1 = Zorg eerst dat u zelf een beheerdersaccount hebt dat werkt. Bewaar het wachtwoord op een veilige plaats.
    .step-2 = Vraag uw IT-partner een lijst: welke mensen, welke accounts, welke rechten, welke programma’s voor hulp op afstand.
    .step-3 = Laat gedeelde accounts vervangen door persoonlijke. Wijzig daarna elk wachtwoord dat de partner kende.
    .step-4 = Laat de tweede aanmeldstap voor iedereen verplicht maken, ook in het programma voor hulp op afstand.
    .step-5 = Beperk samen de rechten. Microsoft 365: bij Partnerrelaties, alleen de rollen die nodig zijn. Google Workspace: bij de beheerdersrollen en de toegang van de reseller.
    .step-6 = Spreek af dat de partner u verwittigt als een technicus vertrekt. Kijk de lijst elk jaar na.
    .help = Uw IT-partner doet het meeste. Doe het samen, zodat geen enkele dienst per ongeluk uitvalt.

action-check-supplier-proof = Vraag uw belangrijke leveranciers bewijs van beveiliging
    .why = Begin met één mail per leverancier. Dan ziet u of hun helft van het werk in goede handen is.
    .step-1 = Kies de drie tot vijf leveranciers die u niet kunt missen. Uw IT-partner hoort daarbij.
    .step-2 = Kijk eerst op hun site. Niet gevonden? Vraag het certificaat of het verslag in één mail.
    .step-3 = Kijk drie dingen na: de naam van het bedrijf, of uw dienst erbij hoort, en de einddatum. Een logo zegt dat niet.
    .step-4 = Geen certificaat? Vraag vijf antwoorden op papier: tweede aanmeldstap, back-ups, updates, wie binnen kan, hoe snel ze een incident melden.
    .step-5 = Noteer bewijs en einddatum in uw lijst van diensten. Zet die datum in de agenda.
    .step-6 = Een zwak antwoord? Spreek verbeteringen af, bewaar elders een kopie, of kijk uit naar een andere leverancier.
    .help = Uw IT-partner helpt u een verslag lezen. Stel hem dezelfde vragen over hemzelf.

action-prepare-customer-answers = Bereid antwoorden voor op vragen van klanten
    .why = Eén bladzijde bespaart tijd bij elke vragenlijst. Met de lijst belooft u niets dat u niet kunt waarmaken.
    .step-1 = Verzamel vragenlijsten en contracten van uw grootste klanten. Duid elke zin aan over beveiliging, incidenten, audits en gegevens.
    .step-2 = Maak een lijst van wat u ondertekend hebt: welke belofte, voor welke klant, wie er bij u op let. Houdt u al een bladzijde met uw beveiligingsplichten bij? Zet het daarbij.
    .step-3 = Schrijf één bladzijde eerlijke antwoorden: tweede aanmeldstap, back-ups, updates, opleiding, wie ze na een incident bellen. Zeg wat gepland is, en tegen wanneer.
    .step-4 = Doe de officiële NIS2-test en bewaar het resultaat met de datum. Een klant kan ernaar vragen.
    .step-5 = Vraag uw IT-partner wat mogelijk is, vóór u iets nieuws ondertekent. Is een punt te zwaar, stel dan een latere datum of een lichtere versie voor.
    .step-6 = Overloop bladzijde en lijst elk jaar, en na elke grote wijziging.
    .help = Uw IT-partner bevestigt de technische antwoorden. Uw beroepsfederatie of een jurist kan helpen bij een zware clausule.

action-agree-supplier-warning = Spreek af hoe leveranciers u verwittigen
    .why = Wie het vroeg hoort, kan nog iets doen. Meestal is het met enkele mails geregeld.
    .step-1 = Maak een lijst van uw belangrijke leveranciers, uw IT-partner eerst. Noteer naar welk adres van u elke leverancier mailt.
    .step-2 = Maak één gedeeld adres voor zulke berichten, gelezen door twee mensen. Geef het aan elke leverancier.
    .step-3 = Zoek in contract en voorwaarden naar “incident”, “datalek” en “storing”. Noteer hoe snel ze u verwittigen.
    .step-4 = Staat er niets? Vraag bij de volgende vernieuwing één zin: een bericht binnen 24 tot 48 uur, en een telefoontje als het ernstig is.
    .step-5 = Schrijf u in op de statuspagina’s en beveiligingsberichten van uw grote leveranciers.
    .step-6 = Zet hun nummers op uw noodkaart.
    .help = Uw IT-partner kent de statuspagina’s. Uw beroepsfederatie of een jurist kan de zin opstellen.

action-note-sub-suppliers = Noteer welke bedrijven achter uw diensten zitten
    .why = Dan weet u wie uw gegevens heeft, en wat samen zou stilvallen.
    .step-1 = Neem uit uw lijst uw drie tot vijf belangrijkste diensten.
    .step-2 = Zoek de naam van elke dienst met “sub-processors”. Noteer wie het datacenter, de mails, de betalingen en de helpdesk doet. Zet de landen erbij.
    .step-3 = Schrijf u in op wijzigingen als de pagina dat aanbiedt. Een nieuwe naam kan een vraag waard zijn.
    .step-4 = Duid namen aan die terugkomen. Hangen verschillende diensten aan één bedrijf, zet dat dan in uw tabel van wat samen zou stilvallen.
    .step-5 = Ligt een land buiten de Europese Economische Ruimte? Noteer het: voor persoonsgegevens die erheen gaan, is een rechtsgrond nodig.
    .help = De helpdesk van de leverancier kent de lijst. Uw IT-partner weet wie de hosting van uw website en servers doet.

action-note-data-transfers = Noteer welke gegevens Europa verlaten, en waarom het mag
    .why = De AVG (GDPR) vraagt een rechtsgrond voor elke doorgifte. Een kolom in uw lijst van diensten is een goed begin.
    .step-1 = Neem de diensten met persoonsgegevens. Noteer voor elke dienst in welk land ze bewaard worden, en van waaruit de helpdesk meekijkt.
    .step-2 = Blijft alles binnen de Europese Economische Ruimte? Noteer dat met de bron en de datum; die dienst is in orde.
    .step-3 = Noteer anders de rechtsgrond: een adequaatheidsbesluit van de EU voor dat land, de lijst van het Data Privacy Framework, of modelcontractbepalingen.
    .step-4 = Een Amerikaans bedrijf? Zoek het op dataprivacyframework.gov. Kijk na of ook de modelcontractbepalingen in het contract staan.
    .step-5 = Alleen modelcontractbepalingen? Dan is ook een beoordeling van de risico’s in dat land nodig. Vraag de leverancier naar de zijne.
    .step-6 = Geen rechtsgrond gevonden? Vraag het de leverancier schriftelijk, kies opslag in de EU als hij die aanbiedt, of zoek een andere dienst.
    .help = De leverancier kent de landen. Uw beroepsfederatie, uw functionaris voor gegevensbescherming als u er een hebt, of een jurist helpt bij twijfel.

action-compare-uptime = Vergelijk de beloofde beschikbaarheid met uw noden
    .why = In een uur of twee ziet u welke storing echt pijn zou doen, nog vóór ze er is.
    .step-1 = Noteer voor elke belangrijke dienst hoelang u zonder kunt: een uur, een halve dag, twee dagen.
    .step-2 = Zoek de belofte op. Per maand laat 99,9% ongeveer 43 minuten stilstand toe, 99,5% ruim drieënhalf uur, 99% ruim zeven uur.
    .step-3 = Kijk hoe ze gemeten wordt, of onderhoud meetelt, en hoe u uw geld terugvraagt.
    .step-4 = Een groot verschil? Kies: een beter abonnement, een manier om zonder de dienst te werken, of aanvaard het en schrijf dat op.
    .step-5 = Kijk opnieuw als een contract vernieuwd wordt.
    .help = U weet wat uw zaak kan dragen. Uw IT-partner legt de voorwaarden uit.
