### Uw onlinediensten: welke er zijn, en wat erin terechtkomt.

domain-inventory = Uw onlinediensten
    .about = Welke onlinediensten uw zaak gebruikt, en wat mensen erin zetten.

question-service-list = Hebt u een actuele lijst van alle onlinediensten die uw zaak gebruikt, ook de gratis diensten?
    .short = Actuele lijst van onlinediensten
    .explanation = Een onlinedienst is alles wat u via internet gebruikt: mail, boekhouding, de webshop, een site om grote bestanden te versturen. Gratis diensten tellen mee, en ook wat maar één collega gebruikt. Voor elke dienst staat op de lijst waarvoor hij dient, wie ervoor zorgt en welke gegevens erin staan.
    .why = Wat niet op de lijst staat, wordt niet beschermd, heeft geen kopie en blijft open als iemand vertrekt. Zelfs factureren gaat nu online. Sinds 1 januari 2026 moeten Belgische btw-plichtige ondernemingen elkaar, op enkele uitzonderingen na, elektronische facturen sturen, in de regel via het Peppol-netwerk.
    .how = Overloop een jaar rekeninguittreksels en kaartafrekeningen, en daarna de wachtwoorden die in de browsers bewaard zijn. Zoek in uw mail op “welkom”, “proefperiode” en “bevestig”. Microsoft 365 en Google Workspace tonen ook welke externe apps bij uw mail en bestanden kunnen. Vraag uw IT-partner: “Welke externe apps kunnen bij onze mail en bestanden, en wie heeft dat toegestaan?”
    .evidence = De lijst met datum: per dienst het doel, wie ervoor zorgt en welke gegevens erin staan.
    .choice-no-list = Nee. Er is geen lijst; iedereen weet het uit het hoofd.
    .choice-gaps = Deels. Er is een lijst, maar gratis of kleine diensten ontbreken.
    .choice-complete-old = Bijna. Alles staat erop, maar ze is dit jaar niet bijgewerkt.
    .choice-complete-current = Ja. Alles staat erop, ook gratis diensten, en ze is dit jaar bijgewerkt.

question-ai-private-accounts = Komen gegevens van klanten of van uw zaak via privéaccounts terecht in AI-assistenten of gratis onlinetools?
    .short = AI en gratis tools: zakelijke accounts
    .explanation = Een AI-assistent is een programma waartegen u in gewone woorden praat, zoals ChatGPT, Copilot of Gemini. Gratis onlinetools vertalen een tekst, zetten een PDF om of versturen een groot bestand. Het gaat om wat mensen erin plakken: een mail van een klant, een offerte, een loonbrief. Een privéaccount is een account dat uw zaak niet beheert.
    .why = Mensen doen dit om beter te werken, en dat is een goede reden. Maar wat in een privéaccount zit, kunt u niet zien, wissen of terughalen. De AVG (GDPR) vraagt een schriftelijk contract met wie voor u persoonsgegevens verwerkt; het privéaccount van een collega geeft uw zaak zo’n contract niet. Een zakelijk account heeft andere voorwaarden. Volgens Microsoft dient wat u met een werkaccount in Copilot Chat typt, niet om zijn modellen te trainen.
    .how = Vraag het op de volgende vergadering, zonder verwijt: “Welke AI-assistenten en gratis tools helpen u, en met welk account?” De meeste tonen het account in een hoek van het scherm. Vraag uw IT-partner: “Zit er een AI-assistent in ons abonnement, en zeggen de voorwaarden dat het model niet met onze gegevens getraind wordt?”
    .evidence = De geschreven regel met de toegelaten tools, en de datum waarop u iedereen het laatst bevraagd hebt.
    .choice-nothing-agreed = Ja, dat kan gebeuren. We hebben daar niets over afgesproken.
    .choice-spoken = Soms, misschien. We spraken erover, maar er staat niets op papier.
    .choice-rule-unchecked = Zelden. Er is een geschreven regel, dit jaar niet nagevraagd of niet altijd gevolgd.
    .choice-rule-checked = Nee. Er is een geschreven regel, en iedereen is dit jaar bevraagd.

action-list-services = Maak één lijst van al uw onlinediensten
    .why = U kunt alleen beschermen, kopiëren en afsluiten wat u kent. Veel andere stappen vertrekken van deze lijst.
    .step-1 = Begin een lijst met wat u kent: mail en bestanden, boekhouding, facturatie, lonen, betalingen, website, domeinnaam, webshop of kassa.
    .step-2 = Overloop een jaar rekeninguittreksels en kaartafrekeningen, en de bewaarde wachtwoorden in de browsers. Voeg toe wat u vindt.
    .step-3 = Vraag elke collega: “Wat gebruikt u, ook aan gratis diensten?” Zeg vooraf dat niemand een verwijt krijgt.
    .step-4 = Noteer voor elke dienst waarvoor hij dient, wie ervoor zorgt, welke gegevens erin staan en wie de beheerder is.
    .step-5 = Sluit af wat niemand nog gebruikt. Haal eerst uw gegevens op en sluit dan het account.
    .step-6 = Kies één persoon die de lijst bijhoudt, en een vaste dag per jaar om ze te overlopen.
    .help = Uw boekhouder ziet de abonnementen tussen uw facturen. Uw IT-partner ziet welke apps met mail en bestanden verbonden zijn.

action-set-ai-rule = Spreek op één blad af wat in AI-tools mag
    .why = Mensen willen het goed doen; ze moeten alleen weten waar de grens ligt. Eén blad volstaat.
    .step-1 = Vraag wie wat gebruikt, en voor welk werk. Verbied nog niets.
    .step-2 = Maak drie korte lijstjes: wat overal mag, wat alleen met een zakelijk account mag, wat nergens mag. Wachtwoorden en loonbrieven horen in het derde.
    .step-3 = Noem de toegelaten tools, ook voor grote bestanden en vertalingen. Zeg bij wie men terechtkan voor een nieuwe.
    .step-4 = Overloop het blad samen, in een kwartier. Wie nieuw is, krijgt het op de eerste dag.
    .step-5 = Vraag iedereen na drie maanden hoe het loopt, daarna elk jaar. Pas het blad aan.
    .help = Dit blad kunt u zelf schrijven. Gaat het om gezondheidsgegevens of andere gevoelige gegevens? Vraag dan raad aan uw functionaris voor gegevensbescherming of een advocaat.

action-provide-ai-account = Bied een zakelijk account aan voor AI en handige tools
    .why = Wie op het werk een goede tool heeft, heeft geen privéaccount nodig. Misschien betaalt u er al voor.
    .step-1 = Kijk eerst in uw abonnement. In Microsoft 365 (Copilot) en Google Workspace (Gemini) zit vaak al een assistent.
    .step-2 = Ga drie dingen na in de voorwaarden: wordt de dienst met uw teksten getraind, hoelang blijven ze bewaard, is er een verwerkersovereenkomst (DPA)?
    .step-3 = Open accounts met het mailadres van het werk, en zet de tweede aanmeldstap aan.
    .step-4 = Kies op dezelfde manier een tool voor grote bestanden, een voor vertalingen en een voor pdf’s.
    .step-5 = Laat iedereen weten vanaf welke dag het kan. Vraag om bedrijfsgegevens uit de privéaccounts te wissen.
    .help = Uw IT-partner weet wat in uw abonnement zit en kan het aanzetten.
