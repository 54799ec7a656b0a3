### Wie staat waarvoor in: 23 lagen van een clouddienst in zes soorten diensten, de helft van de zaak eerst.

## Gegevens

layer-information-data = Gegevens
    .why = Sommige gegevens wegen zwaarder dan andere: klanten, personeel, prijzen. Weet u waar ze staan, dan weet u wat u eerst moet beschermen.
    .ask = Welke gegevens bewaart u voor ons, in welk land, en wie bij u kan ze openen?
    .proof = Uw lijst van diensten met de datum, en een teken naast elke dienst met gevoelige gegevens.
cell-information-data-vm = De leverancier verhuurt u een machine; wat erop staat, bepaalt u.
    .you = U beslist wat er op de server komt, wie het mag hebben en hoelang u het bewaart.
cell-information-data-containers = De leverancier laat uw containers draaien zonder te weten wat uw gegevens betekenen.
    .you = U kiest welke gegevens uw containers gebruiken, en waar ze die bewaren.
cell-information-data-platform = De leverancier laat de databank of de opslag draaien; de inhoud is van u.
    .you = U beslist wat er in de databank of de opslag komt, en verwijdert wat u niet meer nodig hebt.
cell-information-data-functions = Een functie werkt alleen met de gegevens die u haar geeft.
    .you = U beslist welke gegevens uw functies krijgen, en wat ze doorgeven.
cell-information-data-hosting = De pagina’s, de foto’s en de gegevens van uw klanten zijn van u.
    .you = U beslist wat er op de site staat, en welke klantgegevens u daar vraagt en bewaart.
cell-information-data-saas = Het programma is kant-en-klaar, maar alles wat erin zit, komt van u.
    .you = U kiest wat er in het programma komt, zorgt dat het klopt, en verwijdert wat u niet meer nodig hebt.

## Accounts

layer-accounts-identities = Accounts van wie komt en gaat
    .why = Een account dat na een vertrek openblijft, is een ingang die niemand bewaakt. Alleen u weet wie er komt en wie er gaat.
    .ask = Kunt u ons de lijst sturen van alle accounts in ons abonnement, met hun rechten en hun laatste aanmelding?
    .proof = Een lijst van accounts met datum, vergeleken met de mensen die vandaag voor u werken.
cell-accounts-identities-vm = De leverancier weet wie de server huurt, niet wie erop werkt.
    .you = U geeft iedereen een eigen account op de server, en sluit het op de laatste werkdag.
cell-accounts-identities-containers = Alleen u weet wie aan uw containers en in het cloudaccount mag werken.
    .you = U opent en sluit de accounts voor uw containers en uw cloud, ook die van ontwikkelaars en IT-partner.
cell-accounts-identities-platform = De beheerpagina en de databank hebben elk hun gebruikers, en die kiest u.
    .you = U geeft mensen en programma’s een eigen account, en sluit de accounts die niemand nog gebruikt.
cell-accounts-identities-functions = Zowel mensen als programma’s hebben hier een account, en u beslist welke.
    .you = U opent een account per persoon en per programma, en verwijdert het als het werk klaar is.
cell-accounts-identities-hosting = Het beheerpaneel, de website en de bestandsoverdracht (FTP) hebben elk hun gebruikers, en die kiest u.
    .you = U sluit de accounts van paneel, website en bestandsoverdracht als een collega of websitebouwer vertrekt.
cell-accounts-identities-saas = De leverancier weet niet wie bij u begint of vertrekt.
    .you = U maakt accounts voor nieuwe collega’s, past ze aan als het werk verandert, en sluit ze op de laatste dag.

## Rechten

layer-access-rights-sharing = Toegangsrechten en deellinks
    .why = Voor het werk heeft niemand al uw bestanden nodig. Een link of map die voor iedereen openstaat, geeft geen signaal als vreemden meelezen.
    .ask = Welke bestanden, mappen en pagina’s van ons gaan open zonder aanmelding, en welke rechten krijgt een nieuw account?
    .proof = De jaarlijkse controle van wie wat kan openen, en een gedateerde controle van buitenaf.
cell-access-rights-sharing-vm = Op een gehuurde server bepaalt u als enige wie wat mag.
    .you = U geeft elk account alleen de nodige rechten, en beperkt wie de server mag beheren.
cell-access-rights-sharing-containers = De leverancier biedt de rollen aan; wie welke krijgt, kiest u.
    .you = U geeft mensen en programma’s de kleinste rol die voor hun werk volstaat.
cell-access-rights-sharing-platform = Of een databank of map voor buitenstaanders opengaat, is een instelling die u kiest.
    .you = U houdt databanken en opslag gesloten voor het publiek, en noteert wat bewust openstaat.
cell-access-rights-sharing-functions = Elke functie mag wat u haar toelaat.
    .you = U geeft elke functie alleen de rechten die haar taak vraagt.
cell-access-rights-sharing-hosting = Wie welk deel van de site mag wijzigen, kiest u.
    .you = U houdt beheerdersrechten voor enkele mensen, en sluit mappen die bezoekers niet nodig hebben.
cell-access-rights-sharing-saas = Met het programma kunt u rechten geven en delen; wie wat mag zien, kiest u.
    .you = U geeft rechten per functie, deelt met gekozen personen, en geeft links een einddatum.

## Instellingen

layer-service-configuration = Beveiligingsinstellingen
    .why = Een nieuwe dienst staat zo ingesteld dat iedereen meteen kan beginnen. Voor de veiligere keuze volstaat vaak één instelling, maar iemand moet die keuze maken.
    .ask = Welke beveiligingsinstellingen raadt u aan voor ons abonnement, en welke daarvan staan vandaag uit?
    .proof = Een gangbare controlelijst, het voorbije jaar ingevuld, met een reden naast elke uitzondering.
cell-service-configuration-vm = De leverancier levert de server; hoe hij ingesteld wordt, kiest u.
    .you = U of uw IT-partner stelt de server in volgens een vaste lijst, en noteert elke wijziging.
cell-service-configuration-containers = De leverancier levert de omgeving; de regels en uitbreidingen ervan kiest u.
    .you = U of uw IT-partner beslist welke containers mogen draaien, en waar elke container bij kan.
cell-service-configuration-platform = De leverancier biedt de opties aan; u zet ze aan.
    .you = U kiest de versie, wie er van buitenaf bij kan, en welke back-upoptie aanstaat.
cell-service-configuration-functions = Wat een functie start, hoelang ze draait en wat ze mag, kiest u.
    .you = U of uw ontwikkelaar legt de grenzen van elke functie vast, en noteert wie wat gewijzigd heeft.
cell-service-configuration-hosting = De leverancier stelt de server in; de instellingen van de website zelf zijn voor u.
    .you = U kiest de instellingen en uitbreidingen van de site, en een PHP-versie die nog beveiligingsupdates krijgt.
    .provider = De leverancier stelt de server in en biedt recente versies aan.
cell-service-configuration-saas = Het programma heeft veel beveiligingsopties, en de keuze is aan u.
    .you = U overloopt de beveiligingsinstellingen elk jaar, en krijgt een waarschuwing als er een verandert.

## Back-ups

layer-backup-retention = Back-ups en terugzetten
    .why = Veel fouten vallen pas na weken op, als de prullenbak al leeg is. Met een eigen kopie op een andere plaats krijgt u de gegevens terug.
    .ask = Waarvan maakt u kopieën, hoelang en in welk gebouw bewaart u ze, en hoe krijgen we er een terug?
    .proof = De datum van de laatste kopie, en een notitie van de laatste test, met hoelang het terugzetten duurde.
cell-backup-retention-vm = Bij een gehuurde server horen geen kopieën, tenzij u ze bestelt of instelt.
    .you = U start een automatische kopie buiten deze leverancier, en probeert elk jaar gegevens terug te zetten.
cell-backup-retention-containers = De leverancier kan uw containers herstarten; hun gegevens komen alleen terug uit uw eigen kopie.
    .you = U kopieert de gegevens en de configuratie van de containers naar elders, en test het terugzetten van beide.
cell-backup-retention-platform = Automatische kopieën worden hier vaak aangeboden, maar voor een beperkte tijd en bij dezelfde leverancier.
    .you = U bewaart langer een kopie buiten deze leverancier, en test het terugzetten ervan.
    .provider = De leverancier maakt automatische kopieën, en bewaart ze zo lang als in uw opties staat.
cell-backup-retention-functions = De code van functies en de gegevens die ze bewaren, zijn van u, en de kopieën dus ook.
    .you = U bewaart de code op een tweede plaats, en kopieert de gegevens die de functies bewaren.
cell-backup-retention-hosting = Bij een hostingpakket hoort vaak een dagelijkse kopie, maar ze gaat niet ver terug.
    .you = U bewaart elders een kopie van bestanden en databank, en probeert de site terug te zetten.
    .provider = De leverancier maakt vaak elke dag een kopie en bewaart ze korte tijd; het contract zegt hoelang.
cell-backup-retention-saas = De leverancier kan zijn eigen dienst herstellen, maar niet alles wat bij u verdwijnt.
    .you = U bewaart elders een kopie, voor wat na een fout, een vertrek of ransomware niet meer in de prullenbak zit.
    .provider = De leverancier herstelt zijn eigen platform, en bewaart wat verwijderd is nog een beperkte tijd.

## Logboeken

layer-logging-monitoring = Logboeken en waarschuwingen
    .why = Na een incident tonen de logboeken wie wat deed. Ze helpen alleen als ze aanstonden, lang genoeg bewaard zijn en iemand ernaar kijkt.
    .ask = Welke activiteit houdt u voor ons bij, hoelang, en hoe krijgen we die na een incident?
    .proof = Een schermafdruk met de oudste regel en de bewaartermijn, en de naam van wie de waarschuwingen leest.
cell-logging-monitoring-vm = De leverancier ziet zijn platform; wat op de server gebeurt, komt alleen in een logboek als u daarvoor zorgt.
    .you = U zet de logboeken van de server en zijn programma’s aan, bewaart ze, en laat iemand de waarschuwingen lezen.
    .provider = De leverancier houdt bij wat er in uw cloudaccount gebeurt, zoals een server verwijderen.
cell-logging-monitoring-containers = De leverancier houdt zijn eigen deel bij; u zorgt voor de logboeken van uw containers.
    .you = U verzamelt de logboeken van uw containers op één plaats, en laat iemand de waarschuwingen lezen.
    .provider = De leverancier houdt bij wat er op zijn platform en in uw cloudaccount gebeurt.
cell-logging-monitoring-platform = De leverancier stelt logboeken ter beschikking; aanzetten, bewaren en lezen doet u.
    .you = U zet de logboeken aan, kiest hoelang ze bewaard worden, en laat iemand de waarschuwingen lezen.
    .provider = De leverancier houdt de logboeken van het platform bij en heeft een pagina om ze te lezen.
cell-logging-monitoring-functions = De leverancier houdt bij dat een functie draaide; wat ze deed, houdt u bij.
    .you = U laat uw functies noteren wat telt, bewaart die notities, en laat iemand de waarschuwingen lezen.
    .provider = De leverancier houdt bij wanneer een functie draaide en of er iets misging.
cell-logging-monitoring-hosting = De leverancier houdt de bezoeken aan de site bij; iets vreemds opmerken is aan u.
    .you = U of uw websitebouwer bekijkt de logboeken, en krijgt een bericht als de site stilvalt.
    .provider = De leverancier houdt bezoeken en fouten bij, en laat u die lezen.
cell-logging-monitoring-saas = Het programma houdt logboeken bij, vaak naargelang van het abonnement; ernaar kijken is aan u.
    .you = U kijkt na of de logboeken aanstaan en minstens drie maanden bewaard worden, en laat iemand de waarschuwingen lezen.
    .provider = De leverancier houdt aanmeldingen en wijzigingen bij, zo lang als uw abonnement toelaat.

## Incidenten

layer-incident-response = Incidenten en wettelijke termijnen
    .why = De wettelijke termijnen lopen voor u, ook als de oorzaak bij de leverancier ligt: meestal 72 uur voor een lek van persoonsgegevens. Geldt NIS2 voor uw bedrijf, dan vraagt een ernstig incident ook een eerste waarschuwing binnen 24 uur.
    .ask = Hoe snel verwittigt u ons bij een incident, op welk adres, en wat zegt u ons dan over onze gegevens?
    .proof = De zin over incidenten in het contract, en uw noodkaart met namen en nummers.
cell-incident-response-vm = De leverancier zorgt voor zijn machines, u voor wat op uw server gebeurt en voor de wettelijke termijnen.
    .you = U of uw IT-partner stopt het incident op de server en bewaart de logboeken. U meldt het op tijd als de wet dat vraagt.
    .provider = De leverancier pakt incidenten met zijn machines aan, en verwittigt u als uw server getroffen is.
cell-incident-response-containers = De leverancier zorgt voor zijn platform, u voor uw containers en de wettelijke termijnen.
    .you = U of uw IT-partner stopt het incident in de containers en bewaart de logboeken. U meldt het op tijd als de wet dat vraagt.
    .provider = De leverancier pakt incidenten met zijn platform aan, en verwittigt u als uw containers getroffen zijn.
cell-incident-response-platform = De leverancier zorgt voor het platform, u voor uw accounts, uw gegevens en de wettelijke termijnen.
    .you = U blokkeert misbruikte accounts en sleutels, en gaat na welke gegevens getroffen zijn. U meldt het op tijd als de wet dat vraagt.
    .provider = De leverancier pakt incidenten met het platform aan, en zegt u welke delen getroffen waren.
cell-incident-response-functions = De leverancier zorgt voor zijn dienst, u voor uw code, uw sleutels en de wettelijke termijnen.
    .you = U of uw ontwikkelaar stopt de getroffen functie en vervangt haar sleutels. U meldt het incident op tijd als de wet dat vraagt.
    .provider = De leverancier pakt incidenten in zijn dienst aan, en zegt u wat hij vond.
cell-incident-response-hosting = De leverancier zorgt voor zijn servers, u voor uw site en de wettelijke termijnen.
    .you = U of uw websitebouwer maakt de site schoon en bewaart de logboeken. U meldt het incident op tijd als de wet dat vraagt.
    .provider = De leverancier pakt incidenten op zijn servers aan, en kan een misbruikte site een tijd offline halen.
cell-incident-response-saas = De leverancier zorgt voor zijn programma, u voor misbruikte accounts en de wettelijke termijnen.
    .you = U blokkeert misbruikte accounts, en gaat na welke gegevens getroffen zijn. U meldt het op tijd als de wet dat vraagt.
    .provider = De leverancier pakt incidenten in zijn programma aan, en meldt u een datalek zonder onredelijke vertraging.

## Aanmelden

layer-identity-infrastructure = Aanmelden en tweede stap
    .why = Eén aanmelding opent vaak mail, bestanden en andere programma’s tegelijk. Met een tweede stap is een gestolen wachtwoord alleen niet meer genoeg.
    .ask = Kunnen we de tweede aanmeldstap voor iedereen verplichten, en hoe raken we binnen als geen enkele beheerder dat kan?
    .proof = Een schermafdruk die de verplichte tweede stap toont, en de datum van de laatste test van het noodaccount.
cell-identity-infrastructure-vm = De leverancier zorgt voor de aanmelding op zijn eigen pagina’s; voor de toegang tot de server zorgt u.
    .you = U verplicht de tweede stap, voor de pagina’s van de leverancier en voor toegang op afstand tot de server.
    .provider = De leverancier houdt de aanmelding op zijn pagina’s draaiend en biedt een tweede stap aan.
cell-identity-infrastructure-containers = De leverancier laat de aanmelddienst draaien; u beslist welke regels gelden.
    .you = U verplicht de tweede stap voor mensen, en geeft programma’s sleutels die snel vervallen.
    .provider = De leverancier houdt de aanmelddienst draaiend, voor mensen en voor programma’s.
cell-identity-infrastructure-platform = De leverancier laat de aanmelddienst draaien; u beslist hoe streng hij is.
    .you = U verplicht de tweede stap, en kiest met welke lijst van gebruikers het platform werkt.
    .provider = De leverancier houdt de aanmelding op het platform draaiend en biedt een tweede stap aan.
cell-identity-infrastructure-functions = De leverancier controleert wie zich aanmeldt; u beslist welke mensen en programma’s u vertrouwt.
    .you = U verplicht de tweede stap voor mensen, en noteert welke programma’s een functie mogen starten.
    .provider = De leverancier laat de dienst draaien die mensen en programma’s controleert.
cell-identity-infrastructure-hosting = De leverancier zorgt voor de aanmelding op het beheerpaneel; voor die op uw website zorgt u meestal zelf.
    .you = U zet een tweede stap aan voor het beheerpaneel en voor de beheerders van de site.
    .provider = De leverancier houdt de aanmelding op het beheerpaneel draaiend en veilig.
cell-identity-infrastructure-saas = De leverancier houdt de aanmelding draaiend; hoe streng ze is, hangt van uw keuze af.
    .you = U verplicht de tweede stap, zet oude aanmeldmethodes uit, en houdt een noodaccount klaar.
    .provider = De leverancier houdt de aanmelddienst draaiend en biedt een tweede stap aan.

## Toestellen

layer-client-devices = Computers, telefoons en browsers
    .why = Alles in de cloud gaat open met uw eigen toestellen. Een verloren of besmette laptop kan het ook voor iemand anders openen.
    .ask = Kunnen we alleen toestellen toelaten die we kennen, en onze gegevens wissen van een verloren toestel?
    .proof = Een lijst van toestellen, met updates, versleuteling en schermvergrendeling dit jaar nagekeken.
cell-client-devices-vm = De computers waarmee de server beheerd wordt, zijn van u.
    .you = U houdt uw computers up-to-date, versleuteld en vergrendeld, en vraagt hetzelfde aan uw IT-partner.
cell-client-devices-containers = De computers waarmee de containers beheerd worden, zijn van u.
    .you = U houdt uw computers up-to-date en versleuteld, en laat er geen onbeschermde sleutels op staan.
cell-client-devices-platform = De leverancier ziet de computers van uw mensen en uw ontwikkelaar niet.
    .you = U houdt uw computers up-to-date, want vaak staan de sleutels van het platform erop.
cell-client-devices-functions = Nieuwe code vertrekt van een computer waar u of uw ontwikkelaar voor zorgt.
    .you = U of uw ontwikkelaar houdt de computer met de code up-to-date, en bewaart de sleutels op een veilige plaats.
cell-client-devices-hosting = De computer waarop de site bewerkt wordt, is van u.
    .you = U houdt de computer voor de site up-to-date en vrij van virussen, en de wachtwoorden in een wachtwoordkluis.
cell-client-devices-saas = De toestellen zijn van u; soms kunt u in het programma regelen welke binnen mogen.
    .you = U houdt toestellen up-to-date, versleuteld en vergrendeld, en zet de regels aan die het programma ervoor heeft.
    .provider = De leverancier biedt regels voor toestellen aan in sommige abonnementen, en past ze toe zodra u ze aanzet.

## Software

layer-application-code = Software en updates
    .why = Is een beveiligingsupdate uit, dan zoeken automatische programma’s naar software die ze nog niet heeft. Hebt u op tijd bijgewerkt, dan vinden ze bij u niets.
    .ask = Welke software werkt u voor ons bij, hoe snel na een beveiligingsupdate, en welke updates laat u aan ons over?
    .proof = Een lijst met datum van de versies die u gebruikt, of het onderhoudscontract met de termijnen.
cell-application-code-vm = De leverancier blijft af van wat u op de server installeert.
    .you = U of uw IT-partner werkt elk programma op de server bij, binnen twee weken na een beveiligingsupdate.
cell-application-code-containers = De leverancier laat uw containers draaien zoals ze zijn, ook met oude onderdelen.
    .you = U of uw ontwikkelaar vernieuwt een container als een onderdeel ervan een beveiligingsupdate krijgt.
cell-application-code-platform = De leverancier onderhoudt het platform; het programma dat u erop laat draaien, is van u.
    .you = U of uw ontwikkelaar werkt uw programma bij, met de kant-en-klare onderdelen erin.
    .provider = De leverancier werkt zijn eigen delen van het platform bij en kondigt wijzigingen aan.
cell-application-code-functions = De leverancier laat uw code draaien zoals ze is, met de kant-en-klare onderdelen erin.
    .you = U of uw ontwikkelaar volgt de kant-en-klare onderdelen in de code op, en vernieuwt ze na een beveiligingsupdate.
cell-application-code-hosting = De leverancier onderhoudt de server; wie de website bijwerkt, hangt af van wat u kocht.
    .you = U werkt uitbreidingen en thema bij, en ook het basisprogramma als dat niet in het contract zit.
    .provider = De leverancier werkt het basisprogramma bij, zoals WordPress, als dat in uw contract staat.
cell-application-code-saas = De leverancier schrijft en verbetert het programma; u test alleen wat u eraan liet toevoegen.
    .provider = De leverancier herstelt fouten en werkt het programma bij voor al zijn klanten.

## Koppelingen

layer-api-integrations = Koppelingen en hun sleutels
    .why = Een koppeling geeft dag en nacht vanzelf gegevens door. Wie haar sleutel vindt, komt geen tweede stap meer tegen.
    .ask = Welke andere programma’s kunnen vandaag bij ons account, met welke rechten, en sinds wanneer?
    .proof = Een lijst van koppelingen: van waar naar waar, wat de sleutel mag, en wie ervoor zorgt.
cell-api-integrations-vm = Wat uw programma’s openzetten voor andere programma’s, kiest u.
    .you = U of uw ontwikkelaar geeft elke koppeling een eigen, beperkte sleutel, en remt af wie te veel verzoeken stuurt.
cell-api-integrations-containers = U beslist wat uw containers openzetten voor andere, en met welke sleutels ze zich aanmelden.
    .you = U of uw ontwikkelaar zet alleen open wat nodig is, en houdt de sleutels uit de code.
cell-api-integrations-platform = De leverancier beschermt zijn eigen loket voor programma’s (API); het uwe en uw sleutels beschermt u.
    .you = U of uw ontwikkelaar beschermt de koppelingen van uw programma, en vervangt hun sleutels regelmatig.
    .provider = De leverancier beschermt zijn eigen loket en controleert elke sleutel die er aankomt.
cell-api-integrations-functions = De leverancier ontvangt de verzoeken; uw code beslist wie wat mag zien.
    .you = U of uw ontwikkelaar test of elke klant alleen zijn eigen gegevens ziet.
    .provider = De leverancier laat het loket draaien waar verzoeken aankomen, en kan afremmen wie er te veel stuurt.
cell-api-integrations-hosting = Contactformulieren, betaalkoppelingen en andere uitbreidingen van de site kiest u.
    .you = U houdt alleen de koppelingen die u gebruikt, elk met een eigen sleutel, en zet een rem op formulieren.
cell-api-integrations-saas = De leverancier beschermt het loket voor programma’s (API); welke het mogen gebruiken, beslist u.
    .you = U keurt elke app van buiten vooraf goed, verwijdert wat niemand nog gebruikt, en bewaart de sleutels veilig.
    .provider = De leverancier beschermt het loket voor programma’s en toont welke er toegang hebben.

## Versleuteling

layer-encryption = Versleuteling
    .why = Een dief heeft niets aan versleutelde gegevens, niet op een gestolen schijf en niet onderweg. De NIS2-wet en de AVG (GDPR) noemen versleuteling allebei bij hun maatregelen.
    .ask = Zijn onze gegevens versleuteld, opgeslagen en onderweg, ook de back-ups, en wat moeten we zelf nog aanzetten?
    .proof = De bladzijde over versleuteling in het contract, en een gedateerde test van uw webadressen.
cell-encryption-vm = De leverancier kan de schijf versleutelen; voor wat van en naar de server gaat, zorgt u.
    .you = U laat de schijfversleuteling aanzetten, en aanvaardt alleen versleutelde verbindingen met de server.
    .provider = De leverancier biedt versleutelde schijven aan, standaard of als optie.
cell-encryption-containers = De leverancier kan de opslag versleutelen; voor verbindingen en wachtwoorden in de containers zorgt u.
    .you = U of uw ontwikkelaar versleutelt de verbindingen, en bewaart wachtwoorden en sleutels in beschermde opslag.
    .provider = De leverancier biedt versleutelde opslag aan, en een beschermde plaats voor wachtwoorden en sleutels.
cell-encryption-platform = De leverancier versleutelt de opslag vaak standaard; onversleutelde verbindingen weigeren is aan u.
    .you = U aanvaardt alleen versleutelde verbindingen, en versleutelt de geheimste velden apart.
    .provider = De leverancier versleutelt de opslag, standaard of als optie, en biedt versleutelde verbindingen aan.
cell-encryption-functions = De leverancier beschermt zijn opslag; hoe uw functies met geheime gegevens omgaan, kiest u.
    .you = U of uw ontwikkelaar gebruikt alleen versleutelde verbindingen, en houdt geheime gegevens uit de logboeken.
    .provider = De leverancier versleutelt zijn eigen opslag en biedt een versleutelde weg naar de functie aan.
cell-encryption-hosting = De leverancier biedt het certificaat aan; dat elke pagina het gebruikt, regelt u.
    .you = U laat elke pagina met https openen, en kijkt na of het certificaat op tijd verlengd wordt.
    .provider = De leverancier levert een certificaat voor versleutelde bezoeken, dat vaak vanzelf verlengd wordt.
cell-encryption-saas = De leverancier versleutelt wat hij bewaart; extra bescherming voor geheime bestanden kiest u.
    .you = U beslist welke bestanden meer bescherming vragen, en versleutelt wat u exporteert.
    .provider = De leverancier versleutelt de opgeslagen gegevens en de verbinding ermee.

## Storingen

layer-availability-design = Storingen en plan B
    .why = Ook een goede dienst valt weleens stil. Met een plan B op papier kunt u intussen klanten blijven bedienen.
    .ask = Welke beschikbaarheid belooft u ons, en wat gebeurt er als een van uw datacenters uitvalt?
    .proof = De belofte in het contract, naast de langste tijd die u zonder de dienst kunt.
cell-availability-design-vm = De leverancier heeft meerdere datacenters; uw server gebruikt alleen het ene dat u koos.
    .you = U zet belangrijke servers in twee datacenters, of beslist hoelang u ze kunt missen.
    .provider = De leverancier biedt gescheiden datacenters aan en vervangt defecte machines.
cell-availability-design-containers = De leverancier houdt de aansturing draaiend; uw containers verspreiden is aan u.
    .you = U of uw IT-partner verspreidt de containers over twee datacenters, en test dat elk jaar.
    .provider = De leverancier houdt het deel draaiend dat uw containers start en aanstuurt.
cell-availability-design-platform = Een tweede datacenter is vaak een optie die u kiest en betaalt.
    .you = U kiest een tweede datacenter voor wat u niet kunt missen, en bedenkt hoe u zonder de rest verder kunt.
    .provider = De leverancier biedt een tweede datacenter aan, en schakelt erop over als het eerste uitvalt.
cell-availability-design-functions = De leverancier verspreidt functies meestal over meerdere datacenters; alleen een tweede regio is uw keuze.
    .provider = De leverancier laat uw functies verder draaien in een ander datacenter als er een uitvalt.
cell-availability-design-hosting = De leverancier herstelt zijn server; wat uw bezoekers intussen zien, bepaalt u.
    .you = U zet elders een eenvoudige reservepagina klaar, en krijgt bij een storing een waarschuwing op uw telefoon.
    .provider = De leverancier herstelt de server en zet het platform terug.
cell-availability-design-saas = De leverancier zorgt dat het programma draait; hoe u zonder verder werkt, bedenkt u zelf.
    .you = U schrijft een plan B voor een dag zonder het programma, en houdt het belangrijkste bij de hand.
    .provider = De leverancier bouwt reserves in en herstelt storingen.

## Weggaan

layer-exit-portability = Exporteren en weggaan
    .why = Ooit wilt u misschien veranderen, of moet u wel. De Europese Data Act verplicht leveranciers om u daarbij te helpen, maar alleen een test toont of uw export bruikbaar is.
    .ask = Hoe krijgen we al onze gegevens eruit, in welke vorm, tegen welke kosten, en wanneer wist u ze?
    .proof = Een proefexport met de datum en, na uw vertrek, de schriftelijke bevestiging dat alles gewist is.
cell-exit-portability-vm = De leverancier laat u alles meenemen; alles elders opnieuw opbouwen is uw werk.
    .you = U bewaart de stappen om de server op te bouwen, en probeert de export van de gegevens uit.
    .provider = De leverancier maakt de export mogelijk, en wist de schijven na het contract.
cell-exit-portability-containers = Containers draaien bij veel leveranciers, wat verhuizen makkelijker maakt; de verhuizing zelf is uw werk.
    .you = U bewaart de configuratie van uw containers zelf, en probeert ze één keer bij een andere leverancier te starten.
    .provider = De leverancier maakt de export mogelijk, en wist na het contract wat overblijft.
cell-exit-portability-platform = De leverancier moet u laten gaan, maar zijn bijzondere functies bestaan elders misschien niet.
    .you = U noteert van welke bijzondere functies u afhangt, en probeert de export van de gegevens uit.
    .provider = De leverancier maakt de export mogelijk, en wist de gegevens na het contract.
cell-exit-portability-functions = Uw code kunt u meenemen; wat ze start, hoort bij deze leverancier.
    .you = U bewaart de code zelf, en noteert wat elders opnieuw geschreven moet worden.
    .provider = De leverancier laat u code en gegevens meenemen, en wist ze na het contract.
cell-exit-portability-hosting = De bestanden en de databank van een website verhuizen makkelijk; de verhuizing zelf is uw werk.
    .you = U houdt de domeinnaam op naam van uw zaak, en probeert de export één keer uit.
    .provider = De leverancier laat u bestanden en databank downloaden, en wist ze na het contract.
cell-exit-portability-saas = De leverancier moet een export aanbieden; of die elders bruikbaar is, toont uw test.
    .you = U probeert de export uit, en noteert wat het contract zegt over opzegtermijn, hulp en kosten.
    .provider = De leverancier bezorgt u uw gegevens, en wist ze na het contract.

## Wettelijke plichten

layer-compliance-accountability = Wettelijke plichten (AVG, NIS2)
    .why = Een certificaat van de leverancier dekt alleen zijn helft van het werk. Voor de uwe staat u zelf in, tegenover klanten en overheid.
    .ask = Waar vinden we onze verwerkersovereenkomst, en welke onafhankelijke controle dekt de dienst die wij gebruiken?
    .proof = De verwerkersovereenkomst, en een certificaat of verslag dat zegt wat het dekt en tot wanneer.
cell-compliance-accountability-vm = De leverancier toont dat gebouwen en machines in orde zijn; voor de server zelf toont u het.
    .you = U blijft verantwoordelijk voor de persoonsgegevens op de server, en kunt tonen hoe u ze beschermt.
    .provider = De leverancier toont een certificaat of verslag, en houdt zich aan de verwerkersovereenkomst.
cell-compliance-accountability-containers = Het certificaat van de leverancier stopt waar uw containers beginnen.
    .you = U blijft verantwoordelijk voor de persoonsgegevens in uw containers, en kunt tonen hoe u ze beschermt.
    .provider = De leverancier toont hoe hij zijn platform beheert, en houdt zich aan de verwerkersovereenkomst.
cell-compliance-accountability-platform = Het certificaat van de leverancier gaat niet over uw instellingen en uw gegevens.
    .you = U bewaart de verwerkersovereenkomst, en kunt tonen welke bescherming u aanzette.
    .provider = De leverancier toont hoe hij het platform laat draaien, en houdt zich aan de verwerkersovereenkomst.
cell-compliance-accountability-functions = Het certificaat van de leverancier gaat niet over uw code.
    .you = U kunt zeggen waarom uw functies persoonsgegevens gebruiken, en tonen hoe de code getest wordt.
    .provider = De leverancier toont hoe hij de dienst laat draaien, en houdt zich aan de verwerkersovereenkomst.
cell-compliance-accountability-hosting = De leverancier staat in voor zijn server, u voor de site en de gegevens van bezoekers.
    .you = U bewaart de verwerkersovereenkomst, en zegt bezoekers wat er met hun gegevens gebeurt.
    .provider = De leverancier toont hoe hij de server beheert, en houdt zich aan de verwerkersovereenkomst.
cell-compliance-accountability-saas = De leverancier staat in voor zijn programma, u voor wat u ermee doet.
    .you = U bewaart de verwerkersovereenkomst, leest het certificaat, en gaat na of NIS2 voor u geldt.
    .provider = De leverancier toont hoe hij het programma beschermt, en gebruikt persoonsgegevens alleen volgens uw instructies.

## Leveranciers van de leverancier

layer-suppliers-of-supplier = Leveranciers van uw leverancier
    .why = Achter één dienst zitten vaak meerdere andere bedrijven, elk met een eigen land en eigen storingen. Misschien staat een deel van uw gegevens bij hen.
    .ask = Welke andere bedrijven kunnen bij onze gegevens, in welke landen, en hoe kondigt u een nieuw bedrijf aan?
    .proof = De lijst van leveranciers van uw leverancier, met hun landen en de datum waarop u ze las.
cell-suppliers-of-supplier-vm = De leverancier kiest zijn eigen leveranciers en staat voor hen in; of ze bij u passen, beslist u.
    .you = U leest de lijst, en kiest in welk land de server draait.
    .provider = De leverancier kiest zijn eigen leveranciers, controleert ze en staat voor hen in.
cell-suppliers-of-supplier-containers = De leverancier kiest wie zijn platform mee laat draaien; u kijkt na wie dat is, en waar.
    .you = U leest de lijst, noteert de landen, en maakt bezwaar als u een nieuw bedrijf niet wilt.
    .provider = De leverancier staat in voor de bedrijven achter zijn platform en kondigt nieuwe aan.
cell-suppliers-of-supplier-platform = De leverancier kiest wie achter het platform zit; u kijkt na of dat bij uw gegevens past.
    .you = U leest de lijst, kiest opslag in Europa, en maakt bezwaar als u een nieuw bedrijf niet wilt.
    .provider = De leverancier staat in voor de bedrijven achter het platform, en zegt waar ze uw gegevens bewaren.
cell-suppliers-of-supplier-functions = De leverancier kiest wie achter zijn dienst zit; u kijkt na waar uw functies draaien.
    .you = U kiest in welk land uw functies draaien, en leest de lijst van bedrijven achter de dienst.
    .provider = De leverancier staat in voor de bedrijven achter zijn dienst, en zegt in welke landen ze werken.
cell-suppliers-of-supplier-hosting = De leverancier huurt zijn plaats misschien zelf bij een ander bedrijf; u kijkt na welk, en waar.
    .you = U vraagt in wiens datacenter de site staat, en in welk land.
    .provider = De leverancier kiest het datacenter van de site en staat ervoor in.
cell-suppliers-of-supplier-saas = Het programma draait vaak op de cloud van een ander bedrijf; de leverancier staat ervoor in, u kijkt het na.
    .you = U leest de lijst van subverwerkers, volgt de wijzigingen, en noteert waar uw gegevens naartoe gaan.
    .provider = De leverancier staat in voor zijn subverwerkers, en kondigt een nieuwe vooraf aan.

## Sleutels

layer-key-management = Sleutels voor versleuteling
    .why = Sleutel kwijt is gegevens kwijt. Voor de meeste gegevens volstaat de sleutel van de leverancier, maar dan kan hij verplicht worden om leesbare gegevens af te geven.
    .ask = Wie kan de sleutel van onze gegevens gebruiken, kunnen we er zelf een beheren, en wat als hij verloren gaat?
    .proof = Eén regel per dienst: wie de sleutel heeft, waar hij ligt, en wanneer dat beslist is.
cell-key-management-vm = De leverancier heeft een kluis voor sleutels; wie ze mag gebruiken en wanneer ze wisselen, kiest u.
    .you = U beslist wie de sleutels mag gebruiken, wanneer ze vervangen worden, en waar de reservesleutel ligt.
    .provider = De leverancier beheert de kluis voor sleutels en beschermt wat erin zit.
cell-key-management-containers = De leverancier bewaart de sleutels van zijn opslag; voor die van uw containers zorgt u.
    .you = U beslist wie de sleutels van uw containers mag gebruiken, en wanneer ze vervangen worden.
    .provider = De leverancier biedt een beschermde plaats voor sleutels aan, en beheert die van zijn eigen opslag.
cell-key-management-platform = De leverancier gebruikt standaard zijn eigen sleutel; een sleutel van u is vaak mogelijk.
    .you = U beslist welke gegevens een eigen sleutel vragen, en schrijft op wie hem beheert.
    .provider = De leverancier beheert zijn eigen sleutel en laat u de keuze.
cell-key-management-functions = De leverancier gebruikt zijn eigen sleutel, tenzij u er een kiest die u zelf beheert.
    .you = U beslist wie de sleutel van geheime gegevens beheert, en wat u doet als hij verloren gaat.
    .provider = De leverancier beheert zijn eigen sleutel, en gebruikt de uwe als u dat kiest.
cell-key-management-hosting = De leverancier heeft de sleutels; bij webhosting hebt u zelden een keuze.
    .provider = De leverancier maakt, bewaart en vervangt de sleutels op zijn servers.
cell-key-management-saas = De leverancier heeft de sleutels, tenzij u een optie met een eigen sleutel koopt.
    .provider = De leverancier beheert de sleutels, en beperkt wie ze bij hem mag gebruiken.

## Netwerktoegang

layer-network-controls = Firewall en netwerktoegang
    .why = Automatische programma’s proberen alles wat op het internet bereikbaar is. Wat alleen uw eigen mensen nodig hebben, kan voor de rest dicht blijven.
    .ask = Welke adressen en pagina’s van ons zijn bereikbaar vanaf het internet, en wie kan dat wijzigen?
    .proof = Een test van buitenaf met de datum: wat bereikbaar is, en wat bewust openstaat.
cell-network-controls-vm = De leverancier levert de firewall; wat erdoor mag, kiest u.
    .you = U of uw IT-partner zet alleen open wat bezoekers nodig hebben, en sluit beheer op afstand af voor vreemden.
cell-network-controls-containers = De leverancier beschermt het netwerk van zijn deel; de regels tussen uw containers bepaalt u.
    .you = U of uw IT-partner beslist welke containers elkaar en het internet mogen bereiken.
    .provider = De leverancier beschermt het netwerk van het deel dat de containers aanstuurt.
cell-network-controls-platform = De leverancier beschermt zijn platform; wie bij uw databank kan, kiest u.
    .you = U laat alleen uw eigen programma’s en adressen binnen, en sluit de rest af.
    .provider = De leverancier beschermt het netwerk van het platform en houdt klanten gescheiden.
cell-network-controls-functions = De leverancier houdt klanten gescheiden; wat uw functies mogen bereiken, kiest u.
    .you = U of uw ontwikkelaar beslist wat de functies mogen bereiken, binnen en buiten.
    .provider = De leverancier houdt uw functies gescheiden van die van andere klanten.
cell-network-controls-hosting = De leverancier beheert de firewall die alle sites op zijn servers afschermt.
    .provider = De leverancier beheert de firewall en houdt golven van vals verkeer tegen; een extra filter is een optie.
cell-network-controls-saas = De leverancier beheert het netwerk van het programma; soms kunt u beperken vanwaar mensen zich aanmelden.
    .provider = De leverancier beheert en bewaakt de firewalls die het programma afschermen.

## Basissoftware

layer-runtime-platform = Basissoftware (databank, PHP)
    .why = Uw website of software draait op basissoftware, zoals een databank of PHP. Een versie krijgt maar enkele jaren beveiligingsupdates, dus iemand moet op tijd overstappen.
    .ask = Welke versies van databank, PHP en dergelijke gebruiken we, tot wanneer krijgen ze updates, en wie doet de overstap?
    .proof = Een lijst van versies, met de datum tot wanneer elke versie beveiligingsupdates krijgt.
cell-runtime-platform-vm = U zette de basissoftware op de server; ze up-to-date houden is dus uw helft.
    .you = U of uw IT-partner installeert de updates van de basissoftware, en vervangt versies die er geen meer krijgen.
cell-runtime-platform-containers = De leverancier beheert wat de containers aanstuurt; wat erin zit, is van u.
    .you = U of uw ontwikkelaar vernieuwt de basissoftware in uw containers.
    .provider = De leverancier werkt het programma bij dat de containers start en aanstuurt.
cell-runtime-platform-platform = De leverancier laat de databank of het platform draaien; soms kiest u het uur van de update.
    .provider = De leverancier installeert de updates, op een moment dat u vaak kunt kiezen.
cell-runtime-platform-functions = De leverancier zorgt voor de programmeertaal; vóór een versie stopt, past uw ontwikkelaar de code aan.
    .provider = De leverancier installeert de updates, en kondigt aan wanneer een versie stopt.
cell-runtime-platform-hosting = De leverancier biedt meerdere versies aan; welke uw website gebruikt, kiest u.
    .you = U kiest een versie die nog beveiligingsupdates krijgt, en laat uw websitebouwer de site testen.
    .provider = De leverancier installeert de updates voor elke aangeboden versie, en kondigt aan wanneer er een stopt.
cell-runtime-platform-saas = Dit alles zit in het kant-en-klare programma; u kunt er niet bij en hoeft dat ook niet.
    .provider = De leverancier kiest alle basissoftware, laat ze draaien en werkt ze bij.

## Besturingssysteem

layer-operating-system = Besturingssysteem van de server
    .why = Windows of Linux op een server heeft beveiligingsupdates nodig, net als uw laptop. Wie ze installeert, hangt af van wat u huurt.
    .ask = Wie installeert de beveiligingsupdates van het besturingssysteem, hoe snel, en moeten wij iets herstarten?
    .proof = Een gedateerde lijst van updates, geïnstalleerd of nog te doen, of het onderhoudscontract.
cell-operating-system-vm = Voor het besturingssysteem van een gehuurde server zorgt u, vanaf de eerste dag.
    .you = U of uw IT-partner installeert beveiligingsupdates binnen twee weken, en zet uit wat niemand gebruikt.
cell-operating-system-containers = De leverancier zet de nieuwe versie vaak klaar; de update starten is vaak aan u.
    .you = U of uw IT-partner kijkt na of updates vanzelf starten, en start ze anders op tijd.
    .provider = De leverancier zet bijgewerkte machines klaar en neemt ze bij sommige contracten ook in gebruik.
cell-operating-system-platform = Het besturingssysteem hoort bij het platform; u hebt er geen omkijken naar.
    .provider = De leverancier installeert de beveiligingsupdates en beschermt het systeem.
cell-operating-system-functions = Hier huurt u geen machine, dus is er ook geen besturingssysteem waar u voor moet zorgen.
    .provider = De leverancier werkt de machines bij waarop functies draaien, en beschermt ze.
cell-operating-system-hosting = U huurt plaats op een server waar de leverancier voor zorgt.
    .provider = De leverancier werkt het besturingssysteem van de server bij en beschermt het.
cell-operating-system-saas = U gebruikt een kant-en-klaar programma; de servers erachter zijn het werk van de leverancier.
    .provider = De leverancier werkt alle servers achter het programma bij en beschermt ze.

## Machines

layer-hosts-virtualisation = Machines in het datacenter
    .why = Vaak delen meerdere klanten één machine; de leverancier houdt ze gescheiden en vervangt wat stukgaat. Huurt u een hele machine, dan zorgt u voor alles wat erop draait.
    .ask = Hoe houdt u onze gegevens gescheiden van die van andere klanten, en welke onafhankelijke controle dekt dat?
    .proof = Een onafhankelijk certificaat of verslag waarin ook de machines nagekeken zijn.
cell-hosts-virtualisation-vm = Uw server is een deel van een grotere machine, die de leverancier beheert.
    .provider = De leverancier houdt de klanten op één machine gescheiden, en vervangt defecte onderdelen.
cell-hosts-virtualisation-containers = Uw containers draaien op machines waar de leverancier voor zorgt.
    .provider = De leverancier houdt de machines onder uw containers draaiend en de klanten gescheiden.
cell-hosts-virtualisation-platform = Het platform verbergt de machines voor u, en de leverancier zorgt ervoor.
    .provider = De leverancier vervangt defecte machines, en houdt de gegevens van klanten gescheiden.
cell-hosts-virtualisation-functions = Uw functies draaien enkele ogenblikken op machines die u nooit ziet.
    .provider = De leverancier verdeelt de machines over de klanten en houdt hen gescheiden.
cell-hosts-virtualisation-hosting = Veel websites delen één machine waar de leverancier voor zorgt.
    .provider = De leverancier houdt de sites gescheiden en vervangt defecte onderdelen.
cell-hosts-virtualisation-saas = Het programma draait op machines van de leverancier, of van een bedrijf dat hij inhuurt.
    .provider = De leverancier staat in voor de machines onder het programma, ook als een ander bedrijf ze beheert.

## Kabels en netwerk

layer-physical-network = Kabels en netwerktoestellen
    .why = De leverancier zorgt voor alles tussen zijn machines en het internet. Voor de internetlijn van uw eigen kantoor zorgt u zelf.
    .ask = Langs hoeveel aparte lijnen zijn uw machines met het internet verbonden, en hoe horen we van een storing?
    .proof = De beloofde beschikbaarheid in het contract, en het adres van de statuspagina van de leverancier.
cell-physical-network-vm = De kabels naar uw server liggen in de gebouwen van de leverancier.
    .provider = De leverancier verbindt de server met het internet en herstelt het netwerk.
cell-physical-network-containers = Het netwerk onder uw containers staat in de gebouwen van de leverancier.
    .provider = De leverancier verbindt de machines met elkaar en herstelt het netwerk.
cell-physical-network-platform = Het netwerk onder het platform hoort bij wat u huurt.
    .provider = De leverancier onderhoudt en herstelt het netwerk onder het platform.
cell-physical-network-functions = Het netwerk onder uw functies hoort bij wat u huurt.
    .provider = De leverancier onderhoudt en herstelt het netwerk onder de functies.
cell-physical-network-hosting = De website is met het internet verbonden in het gebouw van de leverancier.
    .provider = De leverancier zorgt voor de lijnen waarlangs bezoekers de site bereiken.
cell-physical-network-saas = Het netwerk achter het programma hoort bij de dienst.
    .provider = De leverancier zorgt voor het netwerk tot aan het internet.

## Gebouw

layer-datacentre = Gebouw, stroom en koeling
    .why = Een eigen bewaker of noodgenerator hebt u niet nodig. Kies wel bewust de plaats: door de brand bij OVHcloud in 2021 verloor een klant ook zijn back-up, want die stond in hetzelfde gebouw.
    .ask = In welk gebouw en welk land staan onze gegevens, en staat de back-up in een ander gebouw?
    .proof = Een onafhankelijk certificaat voor het gebouw, en de regio of het adres in het contract.
cell-datacentre-vm = Het gebouw is van de leverancier; u kiest hoogstens in welke regio uw server staat.
    .provider = De leverancier zorgt voor sloten, stroom, koeling en brandveiligheid.
cell-datacentre-containers = Het gebouw is van de leverancier, of van het bedrijf waarvan hij het huurt.
    .provider = De leverancier zorgt voor stroom, koeling en brandveiligheid, zelf of via zijn verhuurder.
cell-datacentre-platform = Het gebouw is van de leverancier of zijn verhuurder; u kiest hoogstens de regio.
    .provider = De leverancier zorgt voor toegangscontrole, stroom en koeling, ook in een gebouw dat hij huurt.
cell-datacentre-functions = De functies draaien in gebouwen van de leverancier of van zijn verhuurder.
    .provider = De leverancier houdt zijn gebouwen afgesloten, van stroom voorzien en gekoeld, ook als hij ze huurt.
cell-datacentre-hosting = De website staat in een gebouw van de leverancier, of van het bedrijf waarvan hij het huurt.
    .provider = De leverancier staat in voor sloten, stroom en koeling, ook als het gebouw van een ander bedrijf is.
cell-datacentre-saas = Het programma draait in gebouwen van de leverancier, of van een bedrijf dat hij inhuurt.
    .provider = De leverancier zorgt dat het gebouw veilig is, en staat in voor elk bedrijf dat hij inhuurt.
