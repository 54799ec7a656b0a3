### Mensen en opleiding: wat iedereen geleerd heeft, en wie men verwittigt.

domain-people = Mensen en opleiding
    .about = Wat iedereen over beveiliging geleerd heeft, en wie te verwittigen na een fout.

question-staff-training = Krijgt iedereen elk jaar een korte opleiding in cyberveiligheid?
    .short = Jaarlijkse cyberopleiding voor iedereen
    .explanation = Eén uur volstaat: valse berichten herkennen, bestanden delen, u veilig aanmelden, en wie te verwittigen na een fout. Iedereen met een account doet mee, ook de directie, familie die bijspringt en jobstudenten.
    .why = Valse berichten zien er vandaag echt uit. Wie een voorbeeld gezien heeft, herkent het volgende sneller en durft het te zeggen na een verkeerde klik. Een fout die meteen gemeld wordt, is vaak nog recht te zetten. De NIS2-wet noemt opleiding bij haar maatregelen, ook voor de directie.
    .how = Vraag drie collega’s wanneer ze zo’n uur gevolgd hebben, en wie ze na een verkeerde klik zouden verwittigen. Of vraag uw IT-partner: “Welke opleiding in cyberveiligheid gaf u aan onze mensen, en wanneer?”
    .evidence = De datum, de onderwerpen en de namen van wie meedeed.
    .choice-never = Nee. We hebben er nog nooit een georganiseerd.
    .choice-long-ago = Deels. Er was er een, maar langer dan een jaar geleden.
    .choice-some = Bijna. Er was er een het voorbije jaar, maar niet iedereen deed mee.
    .choice-everyone = Ja. Iedereen deed het voorbije jaar mee, ook de directie.

action-train-staff = Geef iedereen elk jaar een uur opleiding in cyberveiligheid
    .why = Het kost een uur en helpt tegen valse berichten en onvoorzichtig delen.
    .step-1 = Kies een datum waarop iedereen er is, en zet die elk jaar in de agenda.
    .step-2 = Neem kant-en-klaar materiaal van Safeonweb en Safeonweb@Work. Voeg twee valse berichten toe die u zelf kreeg.
    .step-3 = Bespreek vier onderwerpen: valse berichten, bestanden delen, de tweede aanmeldstap, en wie te verwittigen na een fout.
    .step-4 = Noteer wie er was. Herhaal het kort voor wie afwezig was en voor elke nieuwe collega.
    .step-5 = Geef om de drie maanden een korte tip op een vergadering.
    .help = Een collega die goed uitlegt, kan de opleiding geven. Uw IT-partner of een opleidingscentrum kan het ook. Het advies op Safeonweb@Work is gratis.

action-welcome-reports = Maak het makkelijk om een fout te melden, zonder verwijt
    .why = Wie een verwijt vreest, zwijgt. Een melding na vijf minuten kan u veel werk besparen.
    .step-1 = Kies één plaats om te melden: een persoon, een nummer of een mailbox. Kies een vervanger voor de vakantie.
    .step-2 = Zeg het zelf tegen het team: “Wie een verkeerde klik meldt, krijgt een bedankje, nooit een verwijt.” Zet die zin in uw huisregels.
    .step-3 = Spreek af wat gemeld wordt: vreemde berichten, een verkeerde klik, een bestand naar de verkeerde persoon, een verloren gsm.
    .step-4 = Stuur berichten die na controle verdacht blijven, door naar verdacht@safeonweb.be. Het Centrum voor Cybersecurity België (CCB) controleert de links en bijlagen.
    .help = Dit kunt u zelf. Uw IT-partner kan een meldknop aan het mailprogramma toevoegen.
