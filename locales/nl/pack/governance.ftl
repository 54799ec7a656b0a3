### Wie doet wat: welke taken bij de leverancier liggen, welke bij u, en wie ze op zich neemt.

domain-governance = Wie doet wat
    .about = Welke taken in de cloud bij u liggen, welke bij de leverancier, en wie ze op zich neemt.

question-responsibility-split = Weet u voor uw belangrijkste diensten welke beveiligingstaken bij u liggen en welke bij de leverancier?
    .short = Beveiligingstaken schriftelijk verdeeld
    .explanation = Een clouddienst is werk voor twee. De leverancier zorgt voor het gebouw, de machines en de software. U beslist wie binnen mag, wat gedeeld wordt en waarvan u een kopie bewaart. Bij een gehuurde server of een website is uw deel groter.
    .why = Een taak die de ene aan de andere overlaat, blijft liggen. Microsoft zet het zwart op wit: uw gegevens, uw instellingen en de accounts van uw gebruikers blijven altijd uw zaak. Op een gehuurde server bij OVHcloud geldt dat ook voor de back-ups. En volgens de AVG (GDPR), de Europese privacywet, blijft u verantwoordelijk voor de persoonsgegevens die u in de cloud bewaart.
    .how = Leveranciers publiceren wie waarvoor instaat: zoek in hun hulppagina’s op “gedeelde verantwoordelijkheid”. Leg het contract met uw IT-partner ernaast. Vraag daarna uw IT-partner of leverancier: “Welke beveiligingstaken doet u voor ons, welke laat u aan ons over, en waar staat dat op papier?”
    .evidence = Een blad per dienst, met een naam naast elke taak die bij u ligt en de datum waarop het laatst is nagelezen.
    .choice-unknown-split = Nee. We rekenen op de leverancier, of stelden ons die vraag nooit.
    .choice-rough-idea = Deels. We hebben er een idee van, maar er staat niets op papier.
    .choice-written-gaps = Bijna. Op papier voor sommige diensten, of zonder naam naast elke taak.
    .choice-written-named = Ja. Op papier voor al die diensten, met een naam naast elke taak.

action-name-task-owners = Zet een naam naast elke taak die bij u ligt
    .why = Een taak waar een naam naast staat, wordt gedaan. U ziet ook meteen wat u aan uw IT-partner moet vragen.
    .step-1 = Neem een blad voor elk van uw drie belangrijkste diensten. Vaak zijn dat mail en bestanden, de boekhouding, en de kassa of de webshop.
    .step-2 = Schrijf op welke taken bij u liggen. Begin met deze: accounts, toegangsrechten, instellingen, toestellen, back-ups, en wat er gebeurt als iemand vertrekt.
    .step-3 = Schrijf naast elk van die taken een naam: die van u, van een collega of van uw IT-partner.
    .step-4 = Stuur uw IT-partner de taken waar zijn naam bij staat. Vraag voor elke taak een schriftelijk ja of nee.
    .step-5 = Lees alles na over een jaar, en telkens als u een nieuwe dienst neemt. Zet de datum in uw agenda.
    .help = U kunt dit zelf; uw IT-partner bevestigt zijn taken. Leveranciers antwoorden in hun hulppagina’s.
