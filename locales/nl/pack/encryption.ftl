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

action-note-key-holders = Noteer per dienst wie de sleutel heeft
    .why = Een klant of verzekeraar kan ernaar vragen. En u ziet meteen welke gegevens meer bescherming verdienen dan de standaard.
    .step-1 = Neem uw vijf belangrijkste diensten: meestal mail, bestanden, boekhouding, webshop en back-up.
    .step-2 = Zoek “encryption at rest” op de beveiligingspagina van de leverancier of in het contract. Vindt u niets, vraag het dan per mail en bewaar het antwoord.
    .step-3 = Noteer telkens een van de drie: sleutel bij de leverancier, sleutel bij de leverancier onder uw controle, sleutel ergens anders.
    .step-4 = Duid aan wat voor iedereen geheim moet blijven, zoals gezondheidsgegevens of juridische dossiers. Vraag uw IT-partner of een eigen sleutel daar zin heeft.
    .step-5 = Kijk na of uw eigen back-ups versleuteld zijn, en of twee mensen de sleutel kunnen vinden. Sleutel kwijt is gegevens kwijt.
    .help = Het meeste doet u zelf met een uurtje lezen. Over een eigen sleutel beslist u samen met uw IT-partner.
