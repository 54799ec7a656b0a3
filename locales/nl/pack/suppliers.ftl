### Leveranciers en contracten: wat leveranciers en IT-partner beloven, en waar ze bij kunnen.

domain-suppliers = Leveranciers en contracten
    .about = Wat uw leveranciers en uw IT-partner beloofd hebben, en waar ze bij kunnen.

question-processing-agreements = Hebt u een privacycontract met elke dienst die persoonsgegevens voor u bewaart?
    .short = Privacycontract met elke dienst
    .explanation = Mail, lonen, boekhouding, nieuwsbrief: elke dienst bewaart voor u gegevens over mensen. De AVG (GDPR), de privacywet, vraagt in artikel 28 een geschreven contract met elk van die leveranciers: een verwerkersovereenkomst. Vaak zit die in de voorwaarden die u online aanvaardde. Dan hoeft u alleen te weten waar.
    .why = U blijft verantwoordelijk voor de gegevens, ook als ze elders staan. Het contract verplicht de leverancier om ze te beveiligen, u een lek te melden en ze terug te geven of te wissen als u weggaat. Zonder contract staat u zwak.
    .how = Begin met de lijst van uw diensten. Kijk in Google Workspace in de beheerdersconsole, bij de accountinstellingen, het juridische deel (Legal and compliance). Microsoft noemt het document “Data Protection Addendum” (DPA); het hoort bij de voorwaarden. Vraag het elders aan de leverancier: “Waar staat onze verwerkersovereenkomst, en welke versie geldt?”
    .evidence = Een map met de overeenkomsten of hun links, en een lijst die toont welke dienst er een heeft.
    .choice-none = Nee. We hebben er geen, of hebben nog nooit gekeken.
    .choice-some = Deels. We hebben er enkele, maar weten niet wat ontbreekt.
    .choice-listed = Bijna. We weten welke ontbreken en zijn ze aan het opvragen.
    .choice-all = Ja. Elke dienst met persoonsgegevens heeft er een, en we bewaren ze.

question-partner-duties = Staat op papier wat uw IT-partner voor uw beveiliging doet?
    .short = Taken van de IT-partner op papier
    .explanation = Updates, back-ups, waarschuwingen, accounts van wie vertrekt: wie doet wat? Eén bladzijde volstaat. Ze zegt per taak wie ze doet, hoe vaak en hoe snel. Helpt niemand van buitenaf u met IT, kies dan “Niet op ons van toepassing”.
    .why = Bij wat niet afgesproken is, denkt elk dat de andere het doet. Dat blijkt vaak pas op de dag dat u de back-up nodig hebt. Het werk kunt u uitbesteden, maar u blijft ervoor verantwoordelijk. De NIS2-wet noemt de beveiliging van leveranciers bij haar maatregelen.
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
    .how = In Microsoft 365: beheercentrum, Instellingen, Partnerrelaties. In Google Workspace: beheerdersconsole, de lijst van beheerders en de toegang van de reseller. Vraag uw IT-partner: “Wie van uw mensen kan bij ons binnen, met welk account, en gebruikt iedereen een tweede stap?”
    .evidence = Een gedateerde lijst van uw IT-partner met namen, accounts en rechten, of schermafdrukken van die pagina’s.
    .choice-shared = Nee. Ze gebruiken een gedeeld account of een van onze wachtwoorden.
    .choice-password-only = Deels. Persoonlijke accounts, maar een tweede stap is niet verplicht.
    .choice-too-wide = Bijna. Persoonlijke accounts, tweede stap, maar rechten te ruim of dit jaar niet nagekeken.
    .choice-checked = Ja. Persoonlijke accounts, tweede stap en beperkte rechten, dit jaar nagekeken.

action-collect-processing-agreements = Verzamel uw verwerkersovereenkomsten
    .why = De AVG (GDPR) vraagt ze. Veel ervan bestaan al en moeten alleen nog gevonden worden.
    .step-1 = Duid in uw lijst aan welke diensten gegevens over klanten, personeel of sollicitanten bewaren. Vergeet uw IT-partner niet.
    .step-2 = Zoek voor elke dienst op de site of in uw account naar “verwerkersovereenkomst”, “data processing agreement” of “DPA”. Bewaar het bestand of de link met de datum.
    .step-3 = Niet gevonden? Vraag ernaar bij de helpdesk, in één zin. Leveranciers kennen die vraag.
    .step-4 = Kijk na of dit erin staat: uw instructies, geheimhouding, beveiliging, onderaannemers, hulp bij lekken, teruggeven of wissen, en controles.
    .step-5 = Weigert een leverancier, plan dan een overstap. Zet een nieuwe dienst op de lijst vóór u hem gebruikt.
    .help = Uw IT-partner kent de technische diensten. Uw beroepsfederatie of een jurist kan helpen bij een ongewoon contract.

action-agree-partner-duties = Zet met uw IT-partner op papier wie wat doet
    .why = Eén bladzijde voorkomt gaten aan beide kanten. Een goede partner zal er blij mee zijn.
    .step-1 = Maak een lijst van de taken: updates, back-ups en het terugzetten testen, waarschuwingen, accounts van wie komt en gaat, hulp in nood.
    .step-2 = Schrijf bij elke taak: wie ze doet, hoe vaak, en hoe u ziet dat ze gebeurd is.
    .step-3 = Spreek reactietijden af, ook ’s avonds en in het weekend. Spreek ook af hoe snel u van een incident hoort.
    .step-4 = Vraag wat niet in de prijs zit. Beslis wie dat doet.
    .step-5 = Aanvaard de bladzijde schriftelijk, van beide kanten. Zet in de agenda dat u ze elk jaar naleest.
    .help = De antwoorden in uw rapport zijn een goed begin. Uw IT-partner vult de details aan.

action-limit-partner-access = Beperk de toegang van uw IT-partner en kijk die na
    .why = Het sluit een deur naar uw hele zaak, en kost uw partner weinig werk.
    .step-1 = Zorg eerst dat u zelf een beheerdersaccount hebt dat werkt. Bewaar het wachtwoord op een veilige plaats.
    .step-2 = Vraag uw IT-partner een lijst: welke mensen, welke accounts, welke rechten, welke programma’s voor hulp op afstand.
    .step-3 = Laat gedeelde accounts vervangen door persoonlijke. Wijzig daarna elk wachtwoord dat de partner kende.
    .step-4 = Laat de tweede aanmeldstap voor iedereen verplicht maken, ook in het programma voor hulp op afstand.
    .step-5 = Beperk samen de rechten. Microsoft 365: bij Partnerrelaties, alleen de rollen die nodig zijn. Google Workspace: bij de beheerdersrollen en de toegang van de reseller.
    .step-6 = Spreek af dat de partner u verwittigt als een technicus vertrekt. Kijk de lijst elk jaar na.
    .help = Uw IT-partner doet het meeste. Doe het samen, zodat geen enkele dienst per ongeluk uitvalt.
