### Wie helpt in België: de naam van elk contact, en wat u er vindt.

contact-region-belgium = België
contact-region-flanders = Vlaanderen
contact-region-wallonia = Wallonië
contact-region-brussels = Brussel

contact-safeonweb-at-work = Safeonweb@Work, van het Centrum voor Cybersecurity België (CCB)
    .about = Gratis advies en hulpmiddelen in gewone taal, en het portaal waar bedrijven onder NIS2 zich registreren.
contact-ccb-incident = Centrum voor Cybersecurity België (CCB): een incident melden
    .about = Het formulier om een cyberincident te melden; het telefoonnummer dient alleen voor noodgevallen bij bedrijven onder NIS2.
contact-dpa = Gegevensbeschermingsautoriteit (GBA)
    .about = Het formulier om een lek van persoonsgegevens te melden, in te vullen op een computer, in het Nederlands, Frans of Duits.
contact-cyberscan = CyberScan van de FOD Economie
    .about = Een gratis zelfscan in gewone taal voor kmo’s, met advies op maat van uw antwoorden.
contact-ccb-support = Steun voor cyberbeveiliging, een overzicht van het CCB
    .about = Een pagina met de federale en regionale steun voor bedrijven die hun cyberbeveiliging willen verbeteren.
contact-dns-belgium = DNS Belgium
    .about = Beheert de .be-domeinnamen: de zoekpagina toont bij welk bedrijf uw naam geregistreerd is.
contact-cybersecurity-coalition = Cyber Security Coalition
    .about = Een Belgisch netwerk dat een gids over incidenten in drie talen heeft gemaakt en, met het CCB, een gids voor kmo’s.
contact-vlaio-kmo-portefeuille = kmo-portefeuille van VLAIO
    .about = Vlaamse steun voor advies, sinds 1 februari 2026 alleen over cyberbeveiliging. Ze dekt 45 procent voor een kleine en 35 procent voor een middelgrote onderneming, hoogstens 7.500 euro per jaar.
contact-cheques-entreprises = Chèques-entreprises
    .about = Waalse cheques voor bedrijven: vraag of de cheque voor cyberbeveiliging nog bestaat, en op welke voorwaarden.
contact-hub-brussels-1819 = 1819, van hub.brussels
    .about = Het eerste aanspreekpunt voor bedrijven in Brussel: vraag welke steun er vandaag is voor cyberbeveiliging.
