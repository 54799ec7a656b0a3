### Antwoorden die niet samen waar kunnen zijn, of die een tweede blik verdienen: wat ze zeggen, en hoe u het nagaat.

contradiction-restore-without-backup = U zei dat er gegevens uit een back-up teruggezet zijn, en ook dat u geen eigen kopie hebt buiten de leverancier. Misschien is het herstel van de leverancier zelf getest.
    .check = Vraag aan wie de test deed waar de gegevens vandaan kwamen: uit de prullenbak of de kopieën van de leverancier, of uit een kopie elders. De plaats bepaalt welk antwoord klopt.

contradiction-locked-copy-without-backup = U zei dat één back-up niet gewist kan worden, en ook dat u geen eigen kopie hebt buiten de leverancier.
    .check = Vraag uw IT-partner waar die beschermde kopie staat. Staat ze elders, dan hebt u wel een eigen kopie; staat ze bij de leverancier, dan is het er nog geen.

contradiction-encrypted-copy-without-backup = U zei dat uw back-ups versleuteld zijn, en ook dat u geen eigen kopie hebt buiten de leverancier. Misschien dacht u aan de kopieën van de leverancier.
    .check = Vraag uw IT-partner: “Welke back-ups zijn versleuteld, en waar staan ze?” Pas daarna het antwoord aan dat niet klopt.

contradiction-identity-not-applicable = U zei dat een tweede aanmeldstap niet op u van toepassing is. U zei ook dat u onlinediensten gebruikt zoals Microsoft 365 of Google Workspace.
    .check = Denk aan de laatste keer dat iemand zich aanmeldde in de mail of de bestanden. Was daar een naam en een wachtwoord voor nodig, dan is de vraag op u van toepassing.

contradiction-leavers-not-applicable = U zei dat het afsluiten van toegangen bij een vertrek niet op u van toepassing is. U zei ook dat er meerdere mensen in uw zaak werken.
    .check = Tel iedereen met een account, ook jobstudenten, uitzendkrachten en freelancers. Ooit vertrekt er iemand van hen; de vraag verdient dus een antwoord.

contradiction-rights-not-applicable = U zei dat toegangsrechten niet op u van toepassing zijn. U zei ook dat er meerdere mensen in uw zaak werken.
    .check = Vraag u af of iedereen de lonen en alle klantendossiers mag openen. Is het antwoord nee, dan is de vraag op u van toepassing.

contradiction-devices-not-applicable = U zei dat de vraag over computers en telefoons niet op u van toepassing is. Toch worden deze antwoorden op een toestel gegeven.
    .check = Tel de computers, tablets en telefoons waarop mail of bestanden geopend worden, ook privétoestellen. Bij één toestel is de vraag al van toepassing.

contradiction-split-known-without-list = U zei dat u weet wie wat doet voor uw diensten, en ook dat er geen lijst van diensten is. Misschien dacht u alleen aan de grootste diensten.
    .check = Kies drie diensten uit een jaar kaartafrekeningen, en zeg voor elke dienst wie wat doet. Lukt dat vlot, dan is de lijst ook snel gemaakt.

contradiction-owners-without-list = U zei dat voor elke dienst iemand instaat, en ook dat er geen lijst van diensten is.
    .check = Noteer alle diensten die u vindt op een jaar rekeninguittreksels en kaartafrekeningen. Kijk daarna of er bij elke dienst een naam hoort.

contradiction-leaver-list-without-service-list = U zei dat u toegangen afsluit met een lijst van alle diensten, en ook dat er geen lijst van diensten is. Misschien is er een lijst voor wie vertrekt, die voor beide dient.
    .check = Neem de lijst van het laatste vertrek, en kijk of de boekhouding, de webshop, de sociale media en de gratis diensten erop staan. Staan ze erop, dan hebt u wel een lijst.

contradiction-dependency-known-without-list = U zei dat u weet welke diensten samen stilvallen, en ook dat er geen lijst van diensten is.
    .check = Neem het blad waarop u dat noteerde. Staan alle diensten erop, dan hebt u uw lijst; zo niet, dan ontbreken er wellicht nog enkele verbanden.

contradiction-admin-keys-without-second-step = U zei dat beheerders zich aanmelden met een beveiligingssleutel of passkey, en ook dat een wachtwoord volstaat voor iedereen.
    .check = Meld u één keer aan als beheerder, en kijk wat er gevraagd wordt. Is dat een sleutel of passkey, dan hebben sommigen al een tweede stap.

contradiction-legacy-open-with-mfa = U zei dat de tweede aanmeldstap verplicht is voor iedereen. U zei ook dat oude manieren van aanmelden, die er niet om vragen, nog openstaan.
    .check = Vraag uw IT-partner: “Kan een oud mailprogramma of een scanner hier nog binnen met alleen een wachtwoord?” Zo ja, dan geldt de tweede stap nog niet overal.

contradiction-remote-checked-with-password = U zei dat elke toegang op afstand een tweede stap vraagt, en dat dit gecontroleerd is. U zei ook dat uw IT-partner zonder die stap binnen kan.
    .check = Vraag een technicus om te tonen hoe hij binnenkomt. Misschien ging de controle alleen over de toegang van uw eigen mensen.

contradiction-links-limited-unchecked-storage = U zei dat een controle niets vertrouwelijks vond dat openstaat voor het internet. U zei ook dat een nieuwe deellink werkt voor iedereen die hem heeft.
    .check = Vraag aan wie de controle deed of de links van OneDrive, SharePoint of Google Drive erbij waren. Zo niet, laat die dan ook nakijken.

contradiction-nis2-out-with-entity-types = U zei dat u niet onder de NIS2-wet valt. Uw profiel vermeldt een activiteit van haar lijst, en 50 mensen of meer.
    .check = Doe de officiële test op atwork.safeonweb.be/nis2 opnieuw met die gegevens, en bewaar het resultaat. Bij twijfel vraagt u het aan het Centrum voor Cybersecurity België (CCB).

contradiction-nis2-management-untrained = U zei dat uw bedrijf geregistreerd is onder de NIS2-wet, en dat de directie geen opleiding volgde. Beide kunnen waar zijn, maar de wet vraagt het bestuursorgaan om een opleiding te volgen (artikel 31).
    .check = Kijk of de directie een opleiding volgde die u niet meetelde, en bewaar het bewijs. Zo niet, zet dan een datum in de agenda.

contradiction-fallback-tried-without-export = U zei dat u het alternatief voor uw hoofddienst uitprobeerde, en ook dat u uw gegevens nog nooit exporteerde. Misschien verliep de test zonder uw bestaande gegevens.
    .check = Vraag aan wie meedeed met welke gegevens er gewerkt werd, en waar die vandaan kwamen.

contradiction-everything-best = Bijna elk antwoord is het beste: proficiat. Er staan nog nauwelijks notities of bewijzen bij.
    .check = Kies drie antwoorden en zoek het bewijs: een schermafdruk, een rapport, een blad met datum. Een auditor of verzekeraar zou er ook naar vragen.
