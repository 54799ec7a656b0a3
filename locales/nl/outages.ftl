### Incidenten bij leveranciers, als rustig voorbeeld: wat er gebeurde en hoelang, en wat het leert.

outage-ovh-fire-2021 = Op 10 maart 2021 verwoestte een brand een datacenter van OVHcloud in Straatsburg; gegevens die alleen daar stonden, waren voorgoed weg.
    .lesson = Een back-up in hetzelfde gebouw kan mee verbranden: bewaar één kopie ergens anders.
outage-unisuper-2024 = In mei 2024 was het Australische pensioenfonds UniSuper door een verkeerde instelling bij Google meer dan een week een deel van zijn systemen kwijt.
    .lesson = Het fonds had ook een kopie bij een andere leverancier, en die bracht redding.
outage-crowdstrike-2024 = Op 19 juli 2024 legde een foutieve update van het beveiligingsprogramma CrowdStrike zo’n 8,5 miljoen Windows-computers stil; het herstel duurde dagen.
    .lesson = Een programma dat op elke computer staat, kan ze allemaal tegelijk stilleggen, welke cloud u ook gebruikt.
outage-icc-mailbox-2025 = Op 15 mei 2025 meldde persbureau AP dat de aanklager van het Internationaal Strafhof na Amerikaanse sancties niet meer in zijn Microsoft-mailbox kon. Microsoft zegt dat zijn diensten aan het Hof nooit gestopt zijn; volgens latere berichten is alleen die mailbox geblokkeerd.
    .lesson = Hoe het ook precies gegaan is, het helpt als u weet hoe u verder werkt wanneer één account gesloten wordt.
outage-google-cloud-2025 = Op 12 juni 2025 duurde een storing bij Google Cloud in totaal ongeveer zevenenhalf uur; de meeste regio’s waren eerder hersteld.
    .lesson = Ook een dienst van Cloudflare werd geraakt: een storing bij de ene leverancier kan onder een andere naam opduiken.
outage-aws-2025 = Op 20 oktober 2025 duurde een storing in één regio van Amazon Web Services ongeveer veertienenhalf uur.
    .lesson = Meerdere datacenters in dezelfde regio hielpen niet: voor zo’n dag hebt u een plan B elders of op papier nodig.
outage-microsoft-2025 = Op 29 oktober 2025 duurde een storing in de cloud van Microsoft meer dan acht uur. Ze trof ook delen van Microsoft 365 en het aanmelden daar.
    .lesson = Lukt het aanmelden niet, dan blijft alles erachter dicht: zorg voor één toegang die er niet van afhangt.
outage-cloudflare-november-2025 = Op 18 november 2025 was er een storing bij Cloudflare: het ergste duurde meer dan drie uur, en na bijna zes uur werkte alles weer.
    .lesson = De dienst die voor uw website staat, kan uitvallen terwijl de website zelf in orde is.
outage-cloudflare-december-2025 = Op 5 december 2025 verstoorde een dringende beveiligingswijziging bij Cloudflare 25 minuten lang ongeveer 28 procent van het webverkeer dat het verwerkt.
    .lesson = Ook een goedbedoelde wijziging kan een dienst stilleggen: doe uw eigen wijzigingen op een rustig moment.
