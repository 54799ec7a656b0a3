### Onafhankelijkheid: of de zaak blijft draaien als een leverancier wegvalt.

domain-sovereignty = Onafhankelijkheid
    .about = Of u kunt blijven werken als een leverancier wegvalt of van koers verandert.

question-provider-stops = Kunt u blijven werken als uw belangrijkste onlinedienst morgen wegvalt?
    .short = Uitgeprobeerd plan B voor de hoofddienst
    .explanation = Denk aan de dienst waar alles op draait: de mail, de bestanden, de boekhouding of de kassa. De oorzaak doet er hier niet toe, en hoe waarschijnlijk het is ook niet. De vraag is wat u die ochtend om negen uur zou doen. Een plan B van één bladzijde, één keer per jaar uitgeprobeerd, volstaat.
    .why = Een dienst kan wegvallen door een storing, een geblokkeerd account of een beslissing elders. In mei 2024 was het pensioenfonds UniSuper door een verkeerde instelling bij Google meer dan een week zijn systemen kwijt; een kopie bij een andere leverancier bracht redding. In mei 2025 meldde persbureau AP dat de aanklager van het Internationaal Strafhof na Amerikaanse sancties niet meer in zijn Microsoft-mailbox kon. Microsoft zegt dat zijn diensten aan het Hof nooit gestopt zijn; volgens latere berichten is alleen die mailbox opgeschort.
    .how = Stel u voor dat de dienst morgen niet opengaat. Kunt u dan dezelfde dag uw klanten bereiken, factureren en de lonen betalen? Vraag daarna uw IT-partner: “Als onze mail een week wegvalt, wat gebruiken we dan, en wanneer hebben we dat voor het laatst uitgeprobeerd?”
    .evidence = De bladzijde met het plan B en een gedateerde notitie over de laatste test.
    .choice-stuck = Nee. We zouden vastzitten en moeten improviseren.
    .choice-in-heads = Deels. We weten ongeveer wat te doen, maar er staat niets op papier.
    .choice-untried = Bijna. Een bladzijde zegt hoe, maar niemand probeerde het dit jaar uit.
    .choice-tried = Ja. Een bladzijde zegt hoe, en we probeerden het dit jaar uit.

action-write-plan-b = Schrijf een plan B van één bladzijde
    .why = Het kost een uur of twee en helpt bij elke storing, wat de oorzaak ook is. Wie weet wat te doen, blijft kalm.
    .step-1 = Kies de twee of drie diensten die u het eerst zou missen: vaak mail, bestanden, boekhouding of kassa.
    .step-2 = Schrijf per dienst op wat u doet in het eerste uur, dezelfde dag en na een week. Papieren bestelbonnen, een tweede telefoonlijn of een betaalterminal op het mobiele netwerk kunnen al volstaan.
    .step-3 = Zet de telefoonnummers erbij van klanten, collega’s, IT-partner en leveranciers, ook die van uw onlinediensten. Noteer ook uw klantnummers.
    .step-4 = Ga na of uw domeinnaam (wat na de @ komt) op naam van uw bedrijf staat, en of u dat account kunt openen. Met die naam kan uw mail naar een andere leverancier verhuizen.
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
