### De NIS2-wizard: wat een zaak doet, in gewone woorden. De volgorde is die van assets/data/activities.toml.

## IT, software en internet

activity-manages-it = U beheert of onderhoudt de IT van andere bedrijven
    .search = it-bedrijf, ict-bedrijf, informaticabedrijf, it-partner, beheerde diensten, managed services, msp, helpdesk, servicedesk, netwerkbeheer, systeembeheer, systeembeheerder, serverbeheer, computerherstelling, pc-herstelling, computerwinkel, it-onderhoud, ondersteuning op afstand, zelfstandig informaticus
    .not = Alleen toestellen of licenties verkopen, zonder enige dienst, valt buiten de definitie. Een eenmalige installatie zonder opvolging is een grijze zone: vraag het aan het CCB.
    .law = Bijlage I, Beheer van ICT-diensten (business-to-business): aanbieder van beheerde diensten

activity-maintains-systems = U installeert en ondersteunt software, kassa’s of telefonie bij anderen
    .search = bedrijfssoftware, erp, crm, softwareondersteuning, softwareonderhoud, integrator, kassa, kassa’s, kassasysteem, betaalterminal, telefooncentrale, voip, camerasysteem, toegangscontrole, industriële automatisering, plc, printer, printers
    .not = Het telt als u klanten helpt om hun systemen te installeren, te laten draaien of te onderhouden, ter plaatse of op afstand. Alleen verkopen valt erbuiten; vraag het CCB of een eenmalige installatie telt.
    .law = Bijlage I, Beheer van ICT-diensten (business-to-business): aanbieder van beheerde diensten

activity-maintains-websites = U onderhoudt websites of apps die u voor klanten bouwde
    .search = websitebouwer, websitebouwers, webdesign, webdesigner, webbureau, digitaal bureau, website-onderhoud, webdeveloper, ontwikkelaar, ontwikkelaars, software op maat, appontwikkelaar, apps, webshopbouwer, programmeur, freelancer
    .not = Een site bouwen en eenmalig opleveren is een grijze zone: vraag het aan het CCB. Hosting, domeinnamen en naamservers staan apart in deze lijst: vink ze ook aan als u ze aanbiedt.
    .law = Bijlage I, Beheer van ICT-diensten (business-to-business): aanbieder van beheerde diensten

activity-runs-group-it = U beheert de IT van andere vennootschappen van uw groep
    .search = groeps-it, gedeelde diensten, shared services, interne it, it-dochter, dochterbedrijf, holding, moederbedrijf, zusterbedrijf, diensten binnen de groep, it-afdeling, managementvennootschap
    .not = Een aparte vennootschap die de IT van de groep beheert, kan eronder vallen, ook zonder klanten van buiten. Personeel dat alleen de IT van het eigen bedrijf verzorgt, is niet bedoeld.
    .law = Bijlage I, Beheer van ICT-diensten (business-to-business): aanbieder van beheerde diensten

activity-secures-it = U zorgt voor de cyberbeveiliging van andere bedrijven
    .search = cyberbeveiliging, cybersecurity, it-beveiliging, beveiligingsbedrijf it, soc, penetratietest, pentest, ethische hacker, beveiligingsaudit, incidentrespons, beheerde beveiliging, managed security, mssp, firewallbeheer, kwetsbaarheidsscan, externe ciso, security consultant
    .not = Het telt als u klanten tegen cyberrisico’s beschermt, of daarbij helpt. Geeft u alleen advies of opleiding, of doet u alleen tests, vraag het dan aan het CCB. Bewaking van gebouwen is niet bedoeld.
    .law = Bijlage I, Beheer van ICT-diensten (business-to-business): aanbieder van beheerde beveiligingsdiensten

activity-sells-online-software = U biedt software aan die klanten via internet gebruiken (SaaS)
    .search = saas, online software, cloudsoftware, webapplicatie, webapp, softwarebedrijf, softwareleverancier, softwaremaker, software met abonnement, online platform, planningssoftware, reservatiesysteem, start-up, scale-up
    .not = Software die klanten via internet gebruiken, kan een clouddienst zijn. Software die alleen op toestellen van klanten staat, is dat niet; vraag het bij twijfel aan het CCB.
    .law = Bijlage I, Digitale infrastructuur: aanbieder van cloudcomputingdiensten

activity-hosts-for-customers = U host websites, mail, bestanden of servers voor klanten
    .search = hosting, hostingbedrijf, hostingbedrijven, webhosting, vps, virtuele server, virtuele servers, cloud, private cloud, iaas, paas, online back-up, back-updienst, mailhosting, opslag van bestanden, werkplek in de cloud, reseller hosting
    .not = Cloud is gedeelde, aanpasbare rekencapaciteit die klanten op afstand gebruiken en naar behoefte beheren. Hosting doorverkopen of één vaste server verhuren is een grijze zone: vraag het aan het CCB.
    .law = Bijlage I, Digitale infrastructuur: aanbieder van cloudcomputingdiensten

activity-registers-domain-names = U registreert domeinnamen voor klanten
    .search = domeinnaam, domeinnamen, domeinregistratie, domeinnaamregistratie, registrar, registrars, registrator, wederverkoper van domeinnamen, domeinagent, webbureau, hosting, privacyregistratie, whois, proxyregistratie
    .not = Dit telt ongeacht uw grootte, ook als u voor een registrar werkt; er gelden registratieplichten, niet de hele wet. Namen voor uw eigen zaak registreren is niet bedoeld.
    .law = Wet van 26 april 2024, art. 3, § 5: domeinnaamregistratiediensten

activity-runs-name-servers = U laat naamservers (DNS) draaien voor klanten of voor het publiek
    .search = dns, dns-dienst, dns-diensten, dns-beheer, dns-hosting, naamserver, naamservers, nameserver, nameservers, gezaghebbende dns, publieke resolver, recursieve dns, dns-filter, dns-zone
    .not = Dit telt ongeacht uw grootte, hoe klein uw zaak ook is. Wijzigt u alleen DNS-records op naamservers van een ander bedrijf, dan beheert dat bedrijf ze; vraag het bij twijfel aan het CCB.
    .law = Bijlage I, Digitale infrastructuur: DNS-dienstverlener

activity-runs-marketplace = U hebt een site of app waarop anderen aan consumenten verkopen
    .search = onlinemarktplaats, marktplaats, marketplace, platform, verkoopplatform, reservatieplatform, tweedehandssite, veilingsite, ticketplatform, appwinkel, verkoop door derden, lokale handelaars online, bemiddelingsplatform
    .not = Een webshop die alleen eigen goederen verkoopt, is geen marktplaats. Wat telt: consumenten kunnen via uw site of app kopen bij andere verkopers.
    .law = Bijlage II, Digitale aanbieders: onlinemarktplaats

## Voeding

activity-food-wholesale = U verkoopt voeding of drank in het groot aan bedrijven
    .search = voedingsgroothandel, groothandel in voeding, groothandel, groothandelaar, drankenhandel, bierhandel, drankencentrale, groothandel in groenten en fruit, groothandel in vlees, groothandel in vis, horecaleverancier, voedingsdistributie, importeur van voeding, exporteur van voeding, veiling, cash and carry
    .not = Verkopen aan particulieren in een winkel of maaltijden opdienen staat niet als zodanig op de lijst. Groothandel naast een winkel kan tellen: is die klein, vraag het dan aan het CCB.
    .law = Bijlage II, Productie, verwerking en distributie van levensmiddelen: groothandel

activity-food-production = U maakt of verwerkt voeding of drank op industriële schaal
    .search = voedingsbedrijf, voedingsfabriek, voedingsindustrie, voedselverwerking, brouwerij, brouwerijen, zuivelbedrijf, melkerij, kaasmakerij, slachthuis, vleesverwerking, industriële bakkerij, chocoladefabriek, koekjesfabriek, diepvries, groenteverwerking, kant-en-klare maaltijden, frisdrank, voedingssupplementen, centrale keuken
    .not = Ter plaatse maken en verkopen, zoals een bakker, slager of restaurant doet, staat niet als zodanig op de lijst. Maakt u ook voeding voor andere bedrijven, vraag het dan aan het CCB.
    .law = Bijlage II, Productie, verwerking en distributie van levensmiddelen: industriële productie en verwerking

## Vervoer

activity-water-transport = U vervoert goederen of passagiers over water
    .search = binnenvaart, binnenschipper, binnenschippers, binnenschip, rederij, rederijen, scheepvaart, zeevaart, kustvaart, zeevracht, veerdienst, veerboot, passagiersboot, riviercruise, sleepboot
    .not = Wat telt, is het bedrijf dat goederen of passagiers vervoert; zijn afzonderlijke schepen tellen niet. Vervoer organiseren dat anderen uitvoeren, staat niet op de lijst.
    .law = Bijlage I, Vervoer, Water: bedrijf voor vervoer over water (binnenvaart, kust- en zeevervoer)

activity-port-terminal = U beheert een haven of terminal, of uitrusting in een haven
    .search = haven, havenbedrijf, havenbeheerder, binnenhaven, terminal, terminals, containerterminal, stuwadoor, stouwerij, natie, goederenbehandeling, kade, dok, havenkraan, schepen laden en lossen, jachthaven, havenmagazijn
    .not = Wat telt: een haven of havenfaciliteit beheren, of werken en uitrusting in een haven beheren. Vraag het CCB of een kantoor, een magazijn of een jachthaven telt.
    .law = Bijlage I, Vervoer, Water: beheerder van een haven, of entiteit die werken en uitrusting in havens beheert

activity-traffic-systems = U verzorgt verkeersleiding of exploiteert slimme vervoerssystemen
    .search = verkeersbeheer, verkeersleiding, verkeersinformatie, slimme mobiliteit, intelligente vervoerssystemen, its, tolsysteem, parkeergeleiding, verkeerslichten, mobiliteitsplatform, wegbeheerder, luchtverkeersleiding, scheepvaartbegeleiding, telematica
    .not = Rijden met vrachtwagens, bestelwagens, taxi’s of autocars staat niet op de lijst. Overheden waarvoor verkeersbeheer een niet-essentieel onderdeel is, zijn uitgezonderd; vraag het CCB of voertuigen volgen telt.
    .law = Bijlage I, Vervoer: exploitant van intelligente vervoerssystemen, wegenautoriteit, luchtverkeersleiding, verkeersbegeleidingssystemen (VBS)

activity-rail = U exploiteert treinen, sporen, stations of treinwerkplaatsen
    .search = spoorwegbedrijf, spoorwegonderneming, trein, treinen, goederenvervoer per spoor, spoorvervoer, spoorinfrastructuur, sporen, spoorterminal, station, stations, treinwerkplaats, onderhoud van treinen, rangeren
    .not = Spoorwegondernemingen, beheerders van sporen en exploitanten van dienstvoorzieningen tellen mee. Bussen staan niet op de lijst; vraag het CCB of tram, metro of werk in opdracht telt.
    .law = Bijlage I, Vervoer, Spoor: spoorwegonderneming, exploitant van dienstvoorzieningen, infrastructuurbeheerder

activity-aviation = U hebt een luchtvaartmaatschappij, luchthaven of installaties op een luchthaven
    .search = luchtvaartmaatschappij, luchtvaart, luchtvracht, helikopterbedrijf, luchttaxi, zakenvluchten, luchthaven, luchthavens, vliegveld, grondafhandeling, handling, luchthavenbeheerder, vliegschool, drone, drones
    .not = Maatschappijen die commercieel vliegen, tellen mee, net als wie installaties op een luchthaven bedient. Een reisbureau staat niet op de lijst; vraag het CCB of drones of een vliegclub tellen.
    .law = Bijlage I, Vervoer, Lucht: luchtvaartmaatschappij, luchthavenbeheerder, luchthaven, bijbehorende installaties

## Gezondheid

activity-treats-patients = U verzorgt patiënten of levert hun geneesmiddelen
    .search = arts, artsen, dokter, huisartsenpraktijk, groepspraktijk, wijkgezondheidscentrum, tandarts, tandartsen, kinesist, kinesitherapeut, psycholoog, verpleegkundige, thuisverpleging, ziekenhuis, kliniek, medisch labo, radiologie, apotheek, apotheker, ziekenwagen
    .not = Zorg door gezondheidszorgbeoefenaars telt, net als geneesmiddelen afleveren aan patiënten. Sport, wellness, schoonheidszorg en zorg voor dieren zijn in deze zin geen gezondheidszorg.
    .law = Bijlage I, Gezondheidszorg: zorgaanbieder

activity-care-home = U hebt een woonzorgcentrum of zorgt voor ouderen of personen met een handicap
    .search = woonzorgcentrum, woonzorgcentra, rusthuis, rust- en verzorgingstehuis, rvt, assistentiewoningen, serviceflats, dagcentrum, ouderenzorg, gehandicaptenzorg, personen met een handicap, thuishulp, gezinszorg, thuiszorg, revalidatiecentrum
    .not = U telt alleen mee voor zover u gezondheidszorg verleent, zoals verpleging. Alleen huishoudhulp, maaltijden of gezelschap is dat niet; vraag het bij twijfel aan het CCB.
    .law = Bijlage I, Gezondheidszorg: zorgaanbieder

activity-makes-medical-devices = U maakt medische hulpmiddelen of tests
    .search = medisch hulpmiddel, medische hulpmiddelen, medtech, medisch materiaal, diagnostische test, in-vitrodiagnostiek, tandtechnisch labo, tandtechnicus, orthopedisch atelier, bandagist, prothese, prothesen, hoorapparaat, hoortoestel, brillenglazen, implantaat, medische software
    .not = Hulpmiddelen van anderen verkopen of herstellen is geen vervaardiging. Vraag het CCB of hulpmiddelen op maat, zoals tandprothesen, of medische software tellen.
    .law = Bijlage II, Vervaardiging: medische hulpmiddelen en medische hulpmiddelen voor in-vitrodiagnostiek

activity-makes-emergency-devices = U maakt medische hulpmiddelen die de EU kritiek noemt in een gezondheidscrisis
    .search = kritieke medische hulpmiddelen, noodsituatie volksgezondheid, gezondheidscrisis, beademingstoestel, beademingstoestellen, mondmasker, mondmaskers, spuit, spuiten, testkit, testkits, pandemie
    .not = Dit geldt alleen voor de Europese lijst van hulpmiddelen die kritiek zijn in een noodsituatie voor de volksgezondheid. Kies anders de activiteit over medische hulpmiddelen in het algemeen.
    .law = Bijlage I, Gezondheidszorg: medische hulpmiddelen die kritiek zijn in een noodsituatie voor de volksgezondheid

activity-makes-medicines = U maakt geneesmiddelen of hun grondstoffen
    .search = geneesmiddelenfabrikant, geneesmiddel, geneesmiddelen, farmabedrijf, farma, farmaceutische productie, werkzame stof, werkzame stoffen, vaccin, vaccins, loonproductie van geneesmiddelen, tabletten, biotech
    .not = Wat telt: producten van NACE-afdeling 21 maken. Voedingssupplementen zijn geen geneesmiddelen; vraag het CCB of groothandel in geneesmiddelen telt.
    .law = Bijlage I, Gezondheidszorg: farmaceutische basisproducten en farmaceutische bereidingen (NACE C.21)

activity-develops-medicines = U ontwikkelt geneesmiddelen of bent een EU-referentielaboratorium
    .search = ontwikkeling van geneesmiddelen, geneesmiddelenonderzoek, farmaonderzoek, klinische studie, klinische studies, contractonderzoek, cro, biotech, biotechnologie, levenswetenschappen, spin-off, referentielaboratorium, eu-referentielaboratorium
    .not = Onderzoek en ontwikkeling van geneesmiddelen voor mensen telt. Een gewoon medisch labo is geen EU-referentielaboratorium: kijk dan bij de activiteit over patiënten.
    .law = Bijlage I, Gezondheidszorg: onderzoek en ontwikkeling van geneesmiddelen; EU-referentielaboratorium

## Energie

activity-charging-points = U exploiteert laadpunten voor elektrische wagens van anderen
    .search = laadpunt, laadpunten, laadpaal, laadpalen, laadstation, laadstations, elektrische wagen, elektrische auto, parking, hotelparking, parking van een supermarkt, laadpuntexploitant, cpo, vastgoedeigenaar
    .not = Wat telt: de laaddienst zelf beheren en exploiteren, ook naast een andere activiteit. Doet een ander bedrijf dat, of laden er alleen eigen voertuigen, vraag het dan aan het CCB.
    .law = Bijlage I, Energie, Elektriciteit: exploitant van een laadpunt voor eindgebruikers

activity-produces-electricity = U produceert elektriciteit, bijvoorbeeld met zonnepanelen
    .search = zonnepaneel, zonnepanelen, fotovoltaïsch, zonnepark, windmolen, windmolens, windturbine, windpark, warmtekrachtkoppeling, wkk, biogasinstallatie, vergister, waterkracht, groene stroom, energiecoöperatie, stroomproducent
    .not = De lijst kent geen minimumvermogen: panelen die aan het net leveren, kunnen tellen, ook naast ander werk. Panelen bij anderen plaatsen telt niet; verbruikt u alles zelf, vraag het dan aan het CCB.
    .law = Bijlage I, Energie, Elektriciteit: producent

activity-stores-energy = U slaat elektriciteit op of stuurt verbruik bij, voor de elektriciteitsmarkt
    .search = energieopslag, batterijpark, batterij, batterijen, aggregator, aggregatie, flexibiliteit, vraagrespons, vraagsturing, virtuele centrale, energiedelen, balanceringsdiensten
    .not = Wat telt: aggregatie, vraagrespons of energieopslag als dienst op de elektriciteitsmarkt. Vraag het CCB of een batterij telt die alleen uw eigen gebouw dient.
    .law = Bijlage I, Energie, Elektriciteit: marktdeelnemer (aggregatie, vraagrespons, energieopslag)

activity-sells-energy = U verkoopt elektriciteit of aardgas aan klanten
    .search = energieleverancier, energieleveranciers, elektriciteitsleverancier, gasleverancier, verkoop van elektriciteit, verkoop van gas, doorverkoop van elektriciteit, groene stroom, energiebedrijf, energiecoöperatie, energiemakelaar, aardgas
    .not = Verkopen en doorverkopen aan klanten telt. Een makelaar die alleen contracten regelt, verkoopt niet; rekent u stroom door aan huurders, vraag het dan aan het CCB.
    .law = Bijlage I, Energie: elektriciteitsbedrijf dat de functie van levering verricht; leveringsbedrijf voor aardgas

activity-heat-network = U exploiteert een warmte- of koudenet voor meerdere gebouwen
    .search = warmtenet, warmtenetten, stadsverwarming, stadskoeling, koudenet, wijkverwarming, restwarmte, aardwarmte, geothermie, collectieve stookplaats, warmteleverancier, warmtecoöperatie
    .not = Wat telt: warmte of koude via een net aan meerdere gebouwen of sites leveren. Verwarming installeren of een ketel voor één gebouw telt niet.
    .law = Bijlage I, Energie: exploitant van stadsverwarming of -koeling

activity-oil-gas-hydrogen = U produceert, raffineert of bewaart olie, aardgas of waterstof, of hebt er leidingen voor
    .search = oliedepot, brandstofdepot, brandstofhandel, mazout, stookolie, mazouthandelaar, tankopslag, raffinaderij, pijpleiding, olieterminal, gasopslag, lng-terminal, aardgasbedrijf, biogas, biomethaan, waterstof, flessengas, tankstation
    .not = Een tankstation of brandstofhandelaar wordt niet als zodanig genoemd, opslag van olie wel. Hebt u een depot, verkoopt u flessengas of maakt u biogas, vraag het dan aan het CCB.
    .law = Bijlage I, Energie: Aardolie; Aardgas (opslag, LNG, aardgasbedrijf, raffinage en behandeling); Waterstof

activity-energy-network = U beheert een stroom- of gasnet, of een elektriciteitsbeurs
    .search = netbeheerder, netbeheerders, distributienet, transmissienet, elektriciteitsnet, gasnet, stroombeurs, elektriciteitsbeurs, hoogspanning, intercommunale, privénet, gesloten distributienet
    .not = Leidingen aanleggen of herstellen voor een netbeheerder is geen netbeheer. Vraag het CCB of een privénet telt, bijvoorbeeld op een bedrijvenpark.
    .law = Bijlage I, Energie: distributie- of transmissiesysteembeheerder; benoemde elektriciteitsmarktbeheerder

## Vervaardiging

activity-makes-machines = U maakt machines of werktuigen
    .search = machinebouw, machinebouwer, machinebouwers, machinefabrikant, landbouwmachines, gereedschapsmachines, pompen, compressoren, transportband, transportbanden, verpakkingsmachines, liften, koelinstallaties, ventilatie, bouwmachines, motoren
    .not = Wat telt: producten van NACE-afdeling 28 maken. Machines verkopen, installeren of herstellen telt niet, metalen onderdelen of constructies maken (afdeling 25) ook niet.
    .law = Bijlage II, Vervaardiging: machines, apparaten en werktuigen, n.e.g. (NACE C.28)

activity-makes-electronics = U maakt elektronische, optische of elektrische producten
    .search = elektronicafabrikant, elektronica, printplaten, sensoren, meetinstrumenten, computers, telecomapparatuur, camera’s, optiek, verlichting, lampen, kabels, batterijen, elektromotoren, transformatoren, schakelborden, bordenbouw, huishoudtoestellen
    .not = Wat telt: producten van NACE-afdelingen 26 en 27 maken. Ze verkopen, installeren of herstellen is geen vervaardiging: een elektricien staat niet op de lijst.
    .law = Bijlage II, Vervaardiging: informaticaproducten en elektronische en optische producten (NACE C.26); elektrische apparatuur (NACE C.27)

activity-makes-vehicles = U maakt voertuigen, aanhangers, boten of fietsen, of onderdelen
    .search = voertuigbouwer, auto-onderdelen, toeleverancier automobiel, carrosseriebouwer, opbouw vrachtwagens, aanhanger, aanhangers, oplegger, opleggers, caravans, scheepswerf, botenbouwer, spoorvoertuigen, luchtvaartonderdelen, vliegtuigbouw, fiets, fietsen, motorfietsen, rolstoelen
    .not = Wat telt: producten van NACE-afdelingen 29 en 30 maken. Een garage of concessiehouder die voertuigen verkoopt, onderhoudt of herstelt, is geen fabrikant.
    .law = Bijlage II, Vervaardiging: motorvoertuigen, aanhangers en opleggers (NACE C.29); andere transportmiddelen (NACE C.30)

## Afval, water en post

activity-manages-waste = U zamelt afval in, verwerkt of verhandelt het als hoofdactiviteit
    .search = afvalophaling, afvalophaler, afvalinzameling, afvalverwerking, afvalbedrijf, recyclage, recyclagebedrijf, containerverhuur, containerdienst, schroothandel, oud ijzer, sorteercentrum, compostering, stortplaats, verbranding, gevaarlijk afval, afvalmakelaar, bouwafval
    .not = Dit telt alleen als afvalbeheer uw voornaamste economische activiteit is. Een aannemer of vervoerder die bijkomstig afval afvoert, is niet bedoeld.
    .law = Bijlage II, Afvalstoffenbeheer: onderneming die afvalstoffenbeheer uitvoert

activity-supplies-drinking-water = U levert of verdeelt drinkwater
    .search = watermaatschappij, drinkwater, drinkwaterbedrijf, leidingwater, waterdistributie, waterproductie, flessenwater, mineraalwater, bottelaar, waterbottelarij, watertankwagen, waterkoelers, drinkwaterfontein
    .not = Water verdelen als niet-essentieel deel van handel in andere goederen telt niet. Bottelt u water of levert u het per tankwagen, vraag het dan aan het CCB.
    .law = Bijlage I, Drinkwater: leverancier of distributeur van voor menselijke consumptie bestemd water

activity-treats-waste-water = U vangt afvalwater op, loost of behandelt het
    .search = afvalwater, waterzuivering, zuiveringsinstallatie, rioolwaterzuivering, riolering, rioolbeheer, rioolbeheerder, septische put, septische putten ledigen, putten ruimen, ontstoppingsdienst, industrieel afvalwater
    .not = Dit telt niet als het een niet-essentieel onderdeel van uw algemene activiteit is, zoals het water van uw eigen fabriek behandelen. Vraag het CCB of ontstoppen of putten ruimen telt.
    .law = Bijlage I, Afvalwater: onderneming die afvalwater opvangt, loost of behandelt

activity-post-courier = U bezorgt post of pakjes voor anderen, of hebt een koeriersdienst
    .search = koerier, koeriers, koerierdienst, koeriersdienst, pakjesdienst, pakjes, pakketten, expreslevering, fietskoerier, laatste kilometer, postbedeling, postdienst, sorteren van pakjes, pakjespunt, afhaalpunt, pakjesautomaten
    .not = Wat telt: post of pakjes voor anderen ophalen, sorteren, vervoeren of bezorgen. Gewoon vrachtvervoer staat niet op de lijst; vraag het CCB of maaltijden bezorgen of een pakjespunt telt.
    .law = Bijlage II, Post- en koeriersdiensten: aanbieder van postdiensten, incl. koeriersdiensten

## Chemie

activity-makes-chemicals = U maakt chemische stoffen
    .search = chemisch bedrijf, chemiebedrijf, chemie, fabrikant van chemische producten, verffabriek, verf, vernis, lijm, detergent, schoonmaakmiddelen, cosmeticafabrikant, zeepmakerij, meststoffen, pesticiden, harsen, smeermiddelen, inkt, industriële gassen
    .not = De lijst noemt wie stoffen vervaardigt in de zin van de REACH-verordening, en dat is ruim. Mengt u alleen aangekochte stoffen, vraag het dan aan het CCB.
    .law = Bijlage II, Vervaardiging, productie en distributie van chemische stoffen: vervaardiging van stoffen

activity-sells-chemicals = U bewaart en verkoopt chemische producten, zoals verf of schoonmaakproducten
    .search = groothandel in chemische producten, chemiehandel, chemische distributeur, verfwinkel, verfhandel, verfgroothandel, schoonmaakproducten, onderhoudsproducten, zwembadproducten, meststoffen, gewasbescherming, smeermiddelen, oplosmiddelen, lijm, grondstoffenhandel
    .not = De definitie van distributeur is ruim: stoffen of mengsels opslaan en voor anderen in de handel brengen. Verkoopt u in het klein of als bijzaak, vraag het dan aan het CCB.
    .law = Bijlage II, Vervaardiging, productie en distributie van chemische stoffen: distributie van stoffen of mengsels

activity-makes-articles = U maakt voorwerpen uit grondstoffen, zoals plastic of rubber
    .search = kunststof, kunststoffen, plastic, kunststofverwerking, spuitgieten, spuitgieterij, verpakking, verpakkingen, folie, rubber, composiet, composieten, schuim, textielcoating, 3d-printen, buizen, raamprofielen, fabrikant
    .not = De wet noemt ook wie voorwerpen produceert uit stoffen of mengsels (REACH), en dat is heel ruim. Maakt u voorwerpen uit kunststof, rubber of iets anders, vraag het CCB dan of u meetelt.
    .law = Bijlage II, Vervaardiging, productie en distributie van chemische stoffen: productie van voorwerpen

## Netwerken en digitale infrastructuur

activity-telecom = U biedt het publiek internet, telefonie of een netwerk aan
    .search = internetprovider, internetaanbieder, isp, telecomoperator, operator, telecom, telefonie, voip-aanbieder, mobiele operator, virtuele operator, mvno, glasvezelnet, glasvezel, draadloos internet, publieke wifi, simkaarten, kabelbedrijf, satellietinternet
    .not = Dit telt ongeacht uw grootte. Telefonie gebruiken of installeren is iets anders; vraag het CCB of wifi voor gasten telt, of abonnementen die u onder eigen naam doorverkoopt.
    .law = Bijlage I, Digitale infrastructuur: openbare elektronische-communicatienetwerken en -diensten

activity-data-centre-cdn = U exploiteert een datacenter of een contentnetwerk (CDN) voor anderen
    .search = datacenter, datacenters, datacentrum, colocatie, housing, rackruimte, serverracks, serverruimte voor klanten, edge-datacenter, netwerk voor de levering van inhoud, content delivery network, cdn, caching
    .not = Een serverruimte of datacenter alleen voor eigen gebruik is niet bedoeld. Wie plaats huurt in het datacenter van een ander, exploiteert er geen; vraag het bij twijfel aan het CCB.
    .law = Bijlage I, Digitale infrastructuur: aanbieder van datacentrumdiensten; aanbieder van netwerken voor de levering van inhoud

activity-internet-exchange = U exploiteert een internetknooppunt tussen netwerken
    .search = internetknooppunt, internetknooppunten, ixp, internet exchange, peering, peeringplatform, interconnectie, netwerken verbinden, uitwisseling van verkeer, autonome systemen
    .not = Wat telt: meer dan twee onafhankelijke netwerken verbinden zodat ze internetverkeer uitwisselen. Uw eigen kantoren verbinden, of klanten met het internet, telt niet.
    .law = Bijlage I, Digitale infrastructuur: aanbieder van internetknooppunten

activity-trust-services-qualified = U verleent gekwalificeerde vertrouwensdiensten, zoals e-handtekeningen
    .search = gekwalificeerde verlener van vertrouwensdiensten, gekwalificeerde handtekening, gekwalificeerde elektronische handtekening, gekwalificeerd certificaat, gekwalificeerde certificaten, gekwalificeerde tijdstempel, elektronisch zegel, elektronisch aangetekende zending, eidas, vertrouwenslijst
    .not = Dit telt ongeacht uw grootte, zodra uw dienst gekwalificeerd is volgens de eIDAS-verordening. Handtekeningen van een ander gebruiken of doorverkopen is iets anders; vraag het bij twijfel aan het CCB.
    .law = Bijlage I, Digitale infrastructuur: verlener van vertrouwensdiensten (gekwalificeerd)

activity-trust-services-other = U levert niet-gekwalificeerde e-handtekeningen of certificaten
    .search = elektronische handtekening, elektronische handtekeningen, e-handtekening, digitale handtekening, ondertekenplatform, websitecertificaat, websitecertificaten, ssl-certificaten, tls, certificatieautoriteit, tijdstempel, elektronisch zegel, elektronische bezorging
    .not = Dit telt ongeacht uw grootte als u de vertrouwensdienst zelf verleent. De dienst van een ander gebruiken, inbouwen of doorverkopen is iets anders; vraag het bij twijfel aan het CCB.
    .law = Bijlage I, Digitale infrastructuur: verlener van vertrouwensdiensten (niet-gekwalificeerd)

activity-search-social = U exploiteert een zoekmachine of een sociaal netwerk voor het publiek
    .search = zoekmachine, zoekmachines, zoekmotor, sociaal netwerk, sociale netwerken, sociale media, onlinegemeenschap, communityplatform, datingapp, videoplatform, forum
    .not = Een zoekveld op uw eigen site, of een pagina op het sociale netwerk van een ander, telt niet. Vraag het CCB of een forum of een kleine onlinegemeenschap telt.
    .law = Bijlage II, Digitale aanbieders: onlinezoekmachine; platform voor socialenetwerkdiensten

activity-tld-registry = U beheert een topleveldomein, zoals de extensie van een land of stad
    .search = register, domeinregister, registry, tld, topleveldomein, topleveldomeinen, domeinextensie, landextensie, stadsextensie, cctld, gtld
    .not = Het gaat om het beheer van de extensie zelf, ongeacht uw grootte. Namen eronder verkopen is domeinnaamregistratie; een extensie die het register alleen zelf gebruikt, is uitgezonderd.
    .law = Bijlage I, Digitale infrastructuur: register voor topleveldomeinnamen

activity-ground-stations = U exploiteert grondstations voor diensten vanuit de ruimte
    .search = grondstation, grondstations, satellietstation, satellietcontrole, ruimtevaart, ruimtevaartbedrijf, aardobservatie, ontvangst van satellietdata, antennepark, controlecentrum, teleport
    .not = Wat telt: de infrastructuur op de grond exploiteren. Satellietbeelden of navigatie gebruiken telt niet; satellieten bouwen hoort bij voertuigen en andere transportmiddelen.
    .law = Bijlage I, Ruimtevaart: exploitant van grondfaciliteiten

## Financiën, onderzoek en overheid

activity-finance = U bent een bank, een handelsplatform of een centrale tegenpartij
    .search = bank, banken, kredietinstelling, spaarbank, beurs, effectenbeurs, handelsplatform, handelsplatformen, tradingplatform, clearinghuis, centrale tegenpartij, financiële markt
    .not = Voor hen gaan de Europese DORA-regels voor; vooral de registratie blijft over. Verzekeraars, makelaars, betaaldiensten en financiële adviseurs vallen niet onder deze NIS2-sectoren.
    .law = Bijlage I, Bankwezen: kredietinstelling; Infrastructuur voor de financiële markt: handelsplatform, centrale tegenpartij

activity-research = U doet vooral toegepast onderzoek voor commercieel gebruik
    .search = onderzoeksorganisatie, onderzoeksorganisaties, onderzoekscentrum, onderzoeksinstelling, toegepast onderzoek, onderzoek en ontwikkeling, contractonderzoek, innovatiecentrum, laboratorium, technologiecentrum, spin-off, experimentele ontwikkeling, r&d, o&o
    .not = Onderzoek moet uw hoofddoel zijn, met commercieel gebruik van de resultaten. Onderwijsinstellingen zijn uitgezonderd; vraag het CCB of een R&D-afdeling naast een andere activiteit telt.
    .law = Bijlage II, Onderzoek: onderzoeksorganisatie

activity-federal-body = U bent een overheidsinstelling van de Federale Staat
    .search = federale overheid, federale overheidsdienst, fod, pod, federaal agentschap, federale administratie, federale instelling, parastatale, instelling van openbaar nut, openbare instelling van sociale zekerheid
    .not = Dit telt ongeacht de grootte. Instellingen van industriële of commerciële aard en privaatrechtelijke instellingen zijn niet bedoeld; politie, gerecht en Defensie hebben eigen regels.
    .law = Bijlage I, Overheid: overheidsinstantie die van de Federale Staat afhangt

activity-regional-body = U bent een overheidsinstelling van een gewest of gemeenschap
    .search = gewest, gemeenschap, vlaamse overheid, vlaams agentschap, brusselse overheid, waalse overheid, agentschap, gewestelijke instelling, verzelfstandigd agentschap, gewestelijke administratie
    .not = Zo’n instelling valt er alleen onder als het CCB haar identificeert, na een risicobeoordeling. Een gemeente of OCMW is een lokaal bestuur en staat niet als zodanig op de lijst.
    .law = Bijlage I, Overheid: overheidsinstantie die van de deelgebieden afhangt, geïdentificeerd door het CCB

activity-fire-rescue = U bent een hulpverleningszone of de Brusselse brandweer
    .search = brandweer, hulpverleningszone, hulpverleningszones, brandweerzone, kazerne, brandweerpost, hulpdiensten, dbdmh, civiele veiligheid, dringende medische hulp
    .not = Dit telt ongeacht de grootte. Bedrijven die brandweermateriaal verkopen of onderhouden, en private ziekenwagens zijn hier niet bedoeld; een ziekenwagen kan gezondheidszorg zijn.
    .law = Bijlage I, Overheid: hulpverleningszones en Brusselse Hoofdstedelijke Dienst voor Brandweer en Dringende Medische Hulp

## Zaken die niet in de bijlagen staan

unlisted-shop = Winkel of webshop die eigen goederen verkoopt
    .search = winkel, winkels, handelaar, kleinhandel, detailhandel, webshop, onlinewinkel, kledingwinkel, supermarkt, kruidenier, krantenwinkel, geschenken, meubelzaak, garage, autohandelaar
    .why = Kleinhandel staat niet als zodanig in de bijlagen; een marktplaats voor anderen, groothandel in voeding of handel in chemische producten zoals verf kan u wel onder de wet brengen.

unlisted-restaurant = Restaurant, café, hotel of traiteur
    .search = restaurant, restaurants, café, bar, brasserie, snackbar, frituur, tearoom, horeca, hotel, gastenkamer, b&b, traiteur, cateraar, foodtruck
    .why = Maaltijden opdienen of kamers verhuren staat niet als zodanig in de bijlagen; industriële voedselproductie of laadpunten die u zelf exploiteert, kunnen u wel onder de wet brengen.

unlisted-bakery-butcher = Bakkerij, slagerij of andere zaak die ter plaatse maakt en verkoopt
    .search = bakkerij, bakkerijen, bakker, slagerij, slager, patisserie, banketbakker, chocolatier, ijssalon, kaaswinkel, viswinkel, hoevewinkel
    .why = Ter plaatse maken en verkopen staat niet als zodanig in de bijlagen; groothandel of productie op industriële schaal kan u wel onder de wet brengen.

unlisted-construction = Bouwbedrijf of vakman
    .search = bouwbedrijf, aannemer, aannemers, metser, elektricien, loodgieter, verwarmingsinstallateur, dakwerker, schrijnwerker, schilder, vloerder, tuinaanlegger, architect, renovatie, installateur
    .why = Bouw en ambacht staan niet in de bijlagen; IT of netwerken van klanten beheren kan u wel onder de wet brengen. Klanten die eronder vallen, kunnen via het contract beveiliging vragen.

unlisted-lawyer = Advocaat, notaris of gerechtsdeurwaarder
    .search = advocaat, advocaten, advocatenkantoor, notaris, notarissen, notariskantoor, gerechtsdeurwaarder, deurwaarder, jurist, bemiddelaar
    .why = Juridische beroepen staan niet in de bijlagen; cliënten die onder de wet vallen, kunnen in het contract wel beveiligingsmaatregelen vragen.

unlisted-accountant = Accountant, belastingadviseur, sociaal secretariaat of verzekeringsmakelaar
    .search = accountant, accountants, boekhouder, boekhoudkantoor, accountantskantoor, bedrijfsrevisor, fiscalist, belastingadviseur, belastingconsulent, sociaal secretariaat, verzekeringsmakelaar, financieel adviseur
    .why = Deze beroepen staan niet in de bijlagen; uw eigen onlinesoftware aan klanten aanbieden of hun IT beheren kan u wel onder de wet brengen.

unlisted-road-haulage = Wegvervoer, verhuizer, taxi of autocar
    .search = transporteur, transporteurs, wegvervoer, wegtransport, vrachtwagen, vrachtwagens, vrachtvervoer, verhuizer, verhuizingen, taxi, taxi’s, autocarbedrijf, busbedrijf, logistiek, magazijn
    .why = Gewoon wegvervoer staat niet in de bijlagen; een pakjes- of koeriersdienst, havenwerk of afval als hoofdactiviteit kan u wel onder de wet brengen.

unlisted-beauty = Kapper, schoonheidssalon of sportclub
    .search = kapper, kappers, kapsalon, barbier, schoonheidssalon, schoonheidsspecialiste, nagelstudio, wellness, sauna, massage, fitness, sportclub, tatoeëerder
    .why = Persoonsverzorging en sport staan niet in de bijlagen; alleen gezondheidszorg door gezondheidszorgbeoefenaars zou u onder de wet kunnen brengen.

unlisted-estate-agent = Vastgoedmakelaar, syndicus of verhuurder
    .search = vastgoedmakelaar, vastgoedmakelaars, immokantoor, immo, vastgoed, syndicus, rentmeester, projectontwikkelaar, verhuurder, studentenkamers
    .why = Vastgoed staat niet in de bijlagen; laadpunten die u zelf exploiteert, zonnestroom of een warmtenet kunnen u wel onder de wet brengen.

unlisted-communication-agency = Reclame-, communicatie- of ontwerpbureau
    .search = reclamebureau, reclamebureaus, communicatiebureau, marketingbureau, marketing, grafisch vormgever, grafisch ontwerp, copywriter, drukkerij, fotograaf, evenementenbureau
    .why = Reclame staat niet in de bijlagen; sites van klanten hosten, hun domeinnamen registreren of hun IT beheren kan u wel onder de wet brengen.

unlisted-consultant = Consultant, coach, opleider of uitzendkantoor
    .search = consultant, consultants, consultancy, adviesbureau, bedrijfsadviseur, managementadvies, coach, trainer, opleidingen, ingenieur, studiebureau, rekrutering, uitzendkantoor, interim, vertaler, freelancer
    .why = Advies en opleiding staan niet als zodanig in de bijlagen; de IT van klanten of de beveiliging ervan beheren kan u wel onder de wet brengen.

unlisted-association = Vzw of stichting
    .search = vzw, ivzw, vereniging, verenigingen, stichting, federatie, beroepsfederatie, cultuurcentrum, jeugdhuis, club
    .why = De rechtsvorm verandert niets: een vzw staat niet als zodanig op de lijst. Een activiteit zoals gezondheidszorg of IT voor anderen kan haar wel onder de wet brengen.

unlisted-school = School, crèche of opleidingscentrum
    .search = school, scholen, basisschool, secundaire school, universiteit, hogeschool, volwassenenonderwijs, academie, crèche, kinderopvang, kinderdagverblijf, rijschool
    .why = Onderwijs staat niet in de bijlagen en telt niet als onderzoeksorganisatie; een andere activiteit van de lijst, zoals een ziekenhuis, kan een school wel onder de wet brengen.

unlisted-municipality = Gemeente, provincie of OCMW
    .search = gemeente, gemeenten, gemeentebestuur, stad, stadsbestuur, provincie, ocmw, lokaal bestuur, lokale besturen, gemeentehuis
    .why = Lokale besturen staan niet als zodanig op de lijst. Een andere activiteit, zoals een woonzorgcentrum of drinkwater, of een identificatie door het CCB kan ze wel onder de wet brengen.
