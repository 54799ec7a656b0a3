### De onlinediensten van de catalogus: waarvoor ze dienen, hoe u ze vindt, en wat er met een bron over geweten is.

## De rekken
service-shelf-mail-and-files = Mail en bestanden
service-shelf-teamwork = Chat, vergaderingen en projecten
service-shelf-accounting-and-invoices = Boekhouding en facturen
service-shelf-bank-and-payments = Bank, kassa en betalingen
service-shelf-staff = Personeel en lonen
service-shelf-customers = Klanten en reclame
service-shelf-website-and-shop = Website en webshop
service-shelf-sign-in = Aanmelden en wachtwoorden
service-shelf-design-and-signatures = Ontwerpen en ondertekenen
service-shelf-ai-assistants = AI-assistenten
service-shelf-it-tools = IT-tools en koppelingen
service-shelf-servers-and-storage = Gehuurde servers en opslag

## De tien meest gebruikte
service-m365 = Mail, bestanden en videogesprekken
    .search = microsoft 365, office 365, teams, outlook, exchange, onedrive, sharepoint, word, excel, mail, e-mail, agenda
    .backup = Een verwijderd bestand kunt u 93 dagen lang terughalen. Voor verwijderde mail is dat standaard 14 dagen en hoogstens 30, voor een verwijderde mailbox 30 dagen.
    .residency = Microsoft zegt dat het de gegevens van klanten in de EU sinds januari 2025 in de EU bewaart en verwerkt. Het bedrijf blijft wel onder de Amerikaanse wet vallen.
    .sla = De leverancier belooft 99,9% beschikbaarheid per maand voor elke dienst (contract van 1 augustus 2023). Voor Entra ID, de dienst om aan te melden, belooft hij 99,99%.
service-gworkspace = Mail, bestanden en videogesprekken
    .search = google workspace, gmail, google drive, google docs, sheets, google meet, google agenda, mail, e-mail
    .backup = Een beheerder kan bestanden en mail terughalen tot 25 dagen nadat ze uit de prullenbak verdwenen, en een verwijderde gebruiker tot 20 dagen. Google Vault bewaart gegevens, maar is geen back-up.
    .residency = Google zegt dat u voor de belangrijkste opgeslagen gegevens de EU kunt kiezen. Niet elk abonnement biedt die keuze.
    .sla = De leverancier belooft 99,9% beschikbaarheid per maand voor Gmail, Agenda, Drive, Docs, Meet en andere (contract, datum onbekend).
service-exact-online = Boekhouding en facturen
    .search = exact, boekhouding, boekhouden, facturen, facturatie, boekhouder
    .note = In de voorwaarden staat Exact Netherlands B.V. in Delft, Nederland. We vonden geen bron die zegt van wie Exact is.
service-billit = Facturen versturen en ontvangen via Peppol
    .search = billit, peppol, e-factuur, e-facturatie, elektronische factuur, facturen, facturatie
    .note = Sinds 1 januari 2026 moeten Belgische btw-plichtige bedrijven elkaar e-facturen sturen via Peppol. Accountantskantoor Baker Tilly noemt Billit als een toegang tot dat netwerk.
service-isabel6 = Zakelijke rekeningen van meerdere banken samen
    .search = isabel, isabel 6, bank, bankieren, overschrijvingen, betalingen, multibanking
    .note = Isabel 6, CodaBox en Clearfacts horen bij één groep: Isabel Group, in België.
service-payconiq = Betaald worden via de telefoon of met Bancontact
    .search = bancontact, payconiq, wero, betaling, betalingen, betalen, qr-code, kaart
service-meta-business = Contact met klanten via Facebook, Instagram en WhatsApp
    .search = meta, facebook, instagram, whatsapp, whatsapp business, messenger, sociale media, reclame
service-combell = Website, domeinnaam en mail bij een hostingbedrijf
    .search = combell, team.blue, hosting, hostingbedrijf, website, domeinnaam, mail, wordpress
    .backup = Een oudere tekst over de servicepakketten van Combell maakt een verschil tussen basisback-up en uitgebreide back-up. Kijk in uw contract welke u hebt.
    .note = In juli 2024 zei Hg, uit het Verenigd Koninkrijk, dat het de grootste investeerder in de groep team.blue bleef. Het Canadese fonds CPP Investments zou mee instappen.
service-itsme = Aanmelden en ondertekenen met uw telefoon
    .search = itsme, identiteit, aanmelden, inloggen, eid, digitale identiteit, handtekening
    .note = In 2020 schreef het magazine Trends dat itsme eigendom was van banken en telecomoperatoren. Dat kan intussen veranderd zijn.
service-sdworx = Lonen en loonbrieven
    .search = sd worx, sociaal secretariaat, lonen, loonadministratie, loonbrief, personeel

## Mail en bestanden
service-proton = Mail, agenda en bestanden
    .search = proton, proton mail, protonmail, proton drive, mail, e-mail, agenda
service-dropbox = Bestanden bewaren en delen
    .search = dropbox, bestanden, bestanden delen, opslag
    .backup = Verwijderde bestanden en oudere versies kunt u terughalen: 30 dagen met een privéabonnement, 180 dagen met een zakelijk abonnement.
service-wetransfer = Grote bestanden versturen met een link
    .search = wetransfer, grote bestanden, bestanden versturen, bestanden doorsturen
    .note = WeTransfer, uit Nederland, is sinds juli 2024 van het Italiaanse bedrijf Bending Spoons.

## Chat, vergaderingen en projecten
service-slack = Chatten binnen het team
    .search = slack, chat, berichten, kanalen, salesforce
    .residency = Slack zegt dat u een regio kunt kiezen; van gegevens in Duitsland staat de back-up in Frankrijk. Sommige gegevens blijven buiten de regio (lijst van 15 november 2022).
    .note = Slack is van Salesforce en draait op machines van Amazon Web Services (lijst van 15 november 2022). De voorwaarden van 11 juli 2024 noemen geen percentage voor de beschikbaarheid.
service-zoom = Videogesprekken en onlinevergaderingen
    .search = zoom, videogesprek, videovergadering, vergadering, webinar
    .residency = Zoom zegt dat betalende klanten de datacenters voor hun gesprekken kiezen en bepaalde inhoud in Duitsland kunnen bewaren. Gegevens over de gesprekken zelf zijn een uitzondering.
service-notion = Notities, lijsten en documenten van het team
    .search = notion, notities, wiki, kennisbank, documenten
    .residency = Notion zegt dat gegevens met het Enterprise-abonnement in Frankfurt kunnen staan, met een back-up in Ierland. Accountgegevens kunnen elders staan.
    .note = Notion zegt dat het zijn gegevens bij Amazon Web Services bewaart.
service-atlassian = Projecten plannen en kennis delen
    .search = atlassian, jira, confluence, trello, projecten, taken, planning, borden
    .residency = Appfire, een maker van uitbreidingen, schrijft dat u de gegevens in de EU of in Duitsland kunt laten bewaren. Een uitbreiding volgt alleen als de maker dat voorzien heeft.
    .sla = De leverancier belooft 99,9% beschikbaarheid met het Premium-abonnement en 99,95% met Enterprise (pagina van 7 oktober 2024). Met Free en Standard belooft hij niets.
service-asana = Taken en projecten van het team
    .search = asana, projecten, taken, planning

## Boekhouding en facturen
service-odoo = Boekhouding, facturen, voorraad en webshop in één
    .search = odoo, erp, boekhouding, facturen, facturatie, voorraad, crm, webshop
    .backup = Odoo bewaart 14 volledige kopieën, verspreid over minstens drie maanden en meerdere plaatsen, met één bevroren kopie apart. U kunt altijd zelf een kopie downloaden.
    .residency = Odoo zegt dat u voor uw gegevens Europa kunt kiezen. De back-ups staan in Europa en in Canada, en daar hebt u geen keuze.
    .sla = Odoo mikt op 99,9% beschikbaarheid per maand, gepland onderhoud niet meegerekend. Gaat een server verloren, dan wil Odoo binnen 6 uur opnieuw werken (pagina, datum onbekend).
service-yuki = Boekhouding, samen met uw boekhouder
    .search = yuki, visma, boekhouding, facturen, facturatie, boekhouder
service-clearfacts = Facturen doorgeven aan uw boekhouder
    .search = clearfacts, isabel, boekhouding, facturen, boekhouder
    .note = Clearfacts, CodaBox en Isabel 6 horen bij één groep: Isabel Group, in België.
service-silverfin = Jaarrekening en dossiers bij uw boekhouder
    .search = silverfin, boekhouding, jaarrekening, boekhouder
service-codabox = Uittreksels naar de boekhouder, facturen in de bankapp
    .search = codabox, coda, zoomit, isabel, rekeninguittreksels, facturen, boekhouder
    .note = CodaBox, Isabel 6 en Clearfacts horen bij één groep: Isabel Group, in België.
service-doccle = Facturen, loonbrieven en post in één archief
    .search = doccle, documenten, archief, facturen, loonbrief, post
    .note = Doccle zegt dat het nooit toegang heeft tot de inhoud van uw documenten.
service-dynamics365 = Boekhouding, voorraad en aankopen
    .search = microsoft dynamics, dynamics 365, business central, navision, erp, boekhouding, voorraad
    .residency = Microsoft zegt dat het de gegevens van klanten in de EU sinds januari 2025 in de EU bewaart en verwerkt. Het bedrijf blijft wel onder de Amerikaanse wet vallen.

## Bank, kassa en betalingen
service-lightspeed = Kassa voor winkel of restaurant
    .search = lightspeed, kassa, kassasysteem, pos, verkooppunt, restaurant, winkel
service-mollie = Betalingen in uw webshop
    .search = mollie, betaling, betalingen, betalen, webshop, bancontact, ideal, kredietkaart
    .note = Mollie zegt dat het geld van zijn klanten in een aparte stichting staat. Een faillissement van Mollie zou dat geld dan niet raken.
service-stripe = Betalingen in uw webshop
    .search = stripe, betaling, betalingen, betalen, webshop, kredietkaart
    .note = In de Europese voorwaarden staat een Stripe-bedrijf in Dublin, Ierland. We vonden geen bron voor het land van de groep.
service-adyen = Betalingen in de winkel en online
    .search = adyen, betaling, betalingen, betalen, betaalterminal, kredietkaart

## Klanten en reclame
service-teamleader = Klanten, offertes en facturen
    .search = teamleader, focus, crm, klanten, offertes, facturen, planning, visma
    .backup = Teamleader zegt dat het automatisch back-ups maakt. Een eigen export nu en dan blijft nuttig.
    .residency = Teamleader zegt dat uw gegevens en de back-ups ervan alleen in Ierland staan.
    .sla = Teamleader mikt op 99,9% beschikbaarheid per jaar (pagina, datum onbekend). We zagen geen terugbetaling als het dat niet haalt.
    .note = Teamleader is Belgisch en draait op machines van Amazon Web Services in Ierland. De voorwaarden noemen Visma AS als moederbedrijf.
service-salesforce = Klantenbestand en verkoop
    .search = salesforce, crm, klanten, verkoop
    .backup = Salesforce biedt back-up aan als extra dienst. Op zijn hulppagina’s staat dat u zelf verantwoordelijk blijft voor uw gegevens.
    .residency = Een opleidingssite over Salesforce schrijft dat u de EU kiest wanneer het account wordt aangemaakt. Laat het in uw contract bevestigen.
service-hubspot = Klantenbestand, nieuwsbrieven en verkoop
    .search = hubspot, crm, klanten, marketing, nieuwsbrief
    .residency = HubSpot zegt dat u bij de inschrijving de EU kiest als plaats voor uw gegevens. De regeling van 18 september 2024 noemt uitzonderingen.
service-mailchimp = Nieuwsbrieven versturen
    .search = mailchimp, intuit, nieuwsbrief, nieuwsbrieven, mailing, marketing
    .residency = Mailchimp zegt dat het gegevens uit Europa naar de Verenigde Staten overbrengt. Het steunt op het Data Privacy Framework en op modelcontractbepalingen.
service-activecampaign = Nieuwsbrieven en automatische berichten
    .search = activecampaign, nieuwsbrief, nieuwsbrieven, mailing, marketing, crm
    .residency = ActiveCampaign zegt dat het sinds februari 2024 een datacenter in de EU heeft, voor klanten die aan de voorwaarden voldoen.
service-brevo = Nieuwsbrieven en sms-berichten
    .search = brevo, sendinblue, nieuwsbrief, nieuwsbrieven, mailing, sms, marketing
service-zendesk = Vragen van klanten beantwoorden
    .search = zendesk, helpdesk, tickets, support, klantendienst
    .residency = Zendesk zegt dat gegevens in de EER kunnen blijven: inbegrepen vanaf Suite Professional, anders met een toeslag. Er zijn uitzonderingen.
    .sla = De leverancier belooft 99,9% beschikbaarheid met Premier Support, bij de abonnementen die daar recht op geven (pagina, datum onbekend).

## Website en webshop
service-shopify = Webshop
    .search = shopify, webshop, webwinkel, onlinewinkel, e-commerce
    .backup = Back-ups lopen via aparte apps. De maker van een ervan schrijft dat sommige gegevens niet precies terugkomen zoals ze waren (voorwaarden van 12 mei 2026).
service-woocommerce-host = Website of webshop met WordPress
    .search = wordpress, woocommerce, webshop, webwinkel, website, hosting
service-wix = Website die u zelf bouwt
    .search = wix, website, webshop, website bouwen
service-ovh-web = Website, domeinnaam en mail bij een hostingbedrijf
    .search = ovh, ovhcloud, hosting, hostingbedrijf, website, domeinnaam, mail, wordpress
service-hetzner-web = Website en mail bij een hostingbedrijf
    .search = hetzner, hosting, hostingbedrijf, website, domeinnaam, mail
    .backup = Hetzner maakt elke dag een back-up van alle hostingaccounts en bewaart die hoogstens 14 dagen.
service-cloudflare = Uw website beschermen en versnellen (DNS)
    .search = cloudflare, dns, cdn, domeinnaam, firewall, website
    .note = Veel websites zijn bereikbaar via Cloudflare. Een storing daar kan ze onbereikbaar maken, zoals op 18 november en 5 december 2025.

## Aanmelden en wachtwoorden
service-bitwarden = Wachtwoorden veilig bewaren
    .search = bitwarden, wachtwoord, wachtwoorden, wachtwoordkluis, wachtwoordbeheer
service-onepassword = Wachtwoorden veilig bewaren
    .search = 1password, one password, agilebits, wachtwoord, wachtwoorden, wachtwoordkluis, wachtwoordbeheer

## Ontwerpen en ondertekenen
service-canva = Flyers, posts en affiches maken
    .search = canva, ontwerp, ontwerpen, flyer, affiche, sociale media, logo
    .note = Canva is Australisch. Een artikel van 2026 schrijft dat er voor Australië geen adequaatheidsbesluit van de Europese Commissie is.
service-adobe-cc = Foto’s, opmaak, pdf en elektronische handtekeningen
    .search = adobe, creative cloud, photoshop, illustrator, indesign, acrobat, acrobat sign, pdf, handtekening
service-docusign = Documenten online laten ondertekenen
    .search = docusign, handtekening, elektronische handtekening, ondertekenen, contract
    .residency = DocuSign zegt dat u voor uw documenten de EU kunt kiezen. Accountgegevens en de geschiedenis van handtekeningen worden deels gedeeld met de Verenigde Staten.
service-dropbox-sign = Documenten online laten ondertekenen
    .search = dropbox sign, hellosign, handtekening, elektronische handtekening, ondertekenen, contract
    .residency = Dropbox zegt dat documenten met een Premium-abonnement in Frankfurt kunnen staan, met een back-up in Parijs. Zolang een document in verwerking is, staat er een kopie in de Verenigde Staten.
    .note = Dropbox Sign bewaart de documenten bij Amazon Web Services, volgens zijn hulppagina.

## AI-assistenten
service-m365-copilot = AI-assistent in Word, Outlook en Teams
    .search = copilot, microsoft 365 copilot, ai, artificiële intelligentie, assistent
    .residency = Microsoft zegt dat verkeer uit de EU binnen zijn Europese zone (EU Data Boundary) blijft. Zoeken op het web en uitbreidingen kunnen een uitzondering zijn: laat ze nakijken.
service-chatgpt = AI-assistent voor teksten en vragen
    .search = chatgpt, openai, gpt, ai, artificiële intelligentie, assistent
    .residency = In februari 2025 kondigde OpenAI opslag in Europa aan voor Enterprise, Edu en API-projecten. Abonnementen voor particulieren horen daar niet bij.
service-gemini = AI-assistent in Gmail, Docs en Meet
    .search = gemini, google, bard, ai, artificiële intelligentie, assistent
    .backup = Hoelang gesprekken bewaard blijven, is een instelling: kies wat bij u past. CISA, het Amerikaanse agentschap voor cyberbeveiliging, vraagt federale diensten om de geschiedenis aan te laten en 18 maanden te bewaren.
service-mistral = AI-assistent voor teksten en vragen
    .search = mistral, le chat, ai, artificiële intelligentie, assistent
service-claude = AI-assistent voor teksten en vragen
    .search = claude, anthropic, ai, artificiële intelligentie, assistent

## IT-tools en koppelingen
service-teamviewer = Hulp op afstand op een computer
    .search = teamviewer, hulp op afstand, toegang op afstand, helpdesk
service-github = De code van programma’s en websites bewaren
    .search = github, git, code, ontwikkelaar, software
    .sla = De site NextSignal schrijft dat de leverancier met Enterprise Cloud 99,9% beschikbaarheid per kwartaal belooft (pagina, datum onbekend).
service-zapier = Programma’s aan elkaar koppelen
    .search = zapier, automatisering, koppeling, integratie
service-make = Programma’s aan elkaar koppelen
    .search = make, make.com, integromat, automatisering, koppeling, integratie

## Gehuurde servers en opslag
service-aws-ec2 = Gehuurde servers voor programma’s en websites
    .search = aws, amazon, amazon web services, ec2, server, virtuele machine
    .residency = U kiest zelf de regio van uw gegevens. Teamleader zegt bijvoorbeeld dat het zijn gegevens bij Amazon Web Services alleen in Ierland bewaart.
    .sla = De leverancier belooft 99,99% beschikbaarheid voor servers verspreid over twee zones of meer, en 99,5% voor één server (contract van 5 mei 2022).
service-aws-s3 = Opslag voor bestanden, foto’s en back-ups
    .search = aws, amazon, amazon web services, s3, opslag, bucket, back-up
    .residency = U kiest zelf de regio van uw gegevens. Teamleader zegt bijvoorbeeld dat het zijn gegevens bij Amazon Web Services alleen in Ierland bewaart.
    .sla = De leverancier belooft 99,9% beschikbaarheid voor gewone opslag, en 99% voor opslag die u zelden gebruikt (contract van 28 november 2023).
service-aws-rds = Databank voor programma’s en websites
    .search = aws, amazon, amazon web services, rds, databank, database, sql
    .residency = U kiest zelf de regio van uw gegevens. Teamleader zegt bijvoorbeeld dat het zijn gegevens bij Amazon Web Services alleen in Ierland bewaart.
    .sla = De leverancier belooft 99,95% beschikbaarheid voor een databank verspreid over zones (Multi-AZ), en 99,5% voor één databank (contract van 22 januari 2024).
service-aws-lambda = Kleine programma’s die zonder eigen server draaien
    .search = aws, amazon, amazon web services, lambda, serverless, functies
    .residency = U kiest zelf de regio van uw gegevens. Teamleader zegt bijvoorbeeld dat het zijn gegevens bij Amazon Web Services alleen in Ierland bewaart.
    .sla = De site Cloudonaut schreef op 31 januari 2019 dat de leverancier 99,95% beschikbaarheid per maand belooft voor elke regio.
service-azure-vm = Gehuurde servers voor programma’s en websites
    .search = azure, microsoft azure, virtuele machine, server, vm
    .residency = Microsoft zegt dat het de gegevens van klanten in de EU sinds januari 2025 in de EU bewaart en verwerkt. Het bedrijf blijft wel onder de Amerikaanse wet vallen.
    .sla = IT-bedrijf Intercept schrijft dat de leverancier 99,99% beschikbaarheid belooft over twee zones of meer. Voor één server is het 99,9% met premiumschijven en 95% met gewone schijven (pagina, datum onbekend).
service-azure-appservice = Een website of programma laten draaien, zonder server te beheren
    .search = azure, microsoft azure, app service, webapp, website
    .residency = Microsoft zegt dat het de gegevens van klanten in de EU sinds januari 2025 in de EU bewaart en verwerkt. Het bedrijf blijft wel onder de Amerikaanse wet vallen.
    .sla = De opleidingssite CoddyKit schrijft dat de leverancier 99,95% beschikbaarheid belooft met een betalend abonnement (pagina, datum onbekend).
service-azure-sql = Databank voor programma’s en websites
    .search = azure, microsoft azure, sql, databank, database
    .residency = Microsoft zegt dat het de gegevens van klanten in de EU sinds januari 2025 in de EU bewaart en verwerkt. Het bedrijf blijft wel onder de Amerikaanse wet vallen.
    .sla = De blog arnav.au schrijft dat de leverancier 99,99% beschikbaarheid belooft met de gewone abonnementen (pagina van 7 augustus 2025).
service-azure-blob = Opslag voor bestanden, foto’s en back-ups
    .search = azure, microsoft azure, blob, opslag, back-up
    .residency = Microsoft zegt dat het de gegevens van klanten in de EU sinds januari 2025 in de EU bewaart en verwerkt. Het bedrijf blijft wel onder de Amerikaanse wet vallen.
    .sla = Een studiesite schrijft dat de leverancier 99,9% beschikbaarheid belooft voor het lezen van gegevens. Met een leesbare kopie in een tweede regio is het 99,99% (pagina, datum onbekend).
service-gcp-compute = Gehuurde servers voor programma’s en websites
    .search = google cloud, gcp, compute engine, server, virtuele machine
    .residency = U kiest zelf de regio van uw gegevens, en België is er een van. Hostingbedrijf Cloudpepper noemt die regio bijvoorbeeld in zijn lijst.
    .sla = De leverancier belooft 99,99% beschikbaarheid over meerdere zones met het premiumnetwerk, en 99,9% voor één server (contract, datum onbekend).
service-gcp-storage = Opslag voor bestanden, foto’s en back-ups
    .search = google cloud, gcp, cloud storage, opslag, bucket, back-up
    .residency = U kiest zelf de regio van uw gegevens, en België is er een van. Hostingbedrijf Cloudpepper noemt die regio bijvoorbeeld in zijn lijst.
service-ovh-public-cloud = Gehuurde servers voor programma’s en websites
    .search = ovh, ovhcloud, public cloud, vps, server, virtuele machine
    .backup = OVHcloud zegt dat de klant zelf zorgt voor back-ups van een gehuurde server. Bij de brand van 2021 verloor een klant ook de back-up waarvoor hij betaalde: die stond in hetzelfde gebouw.
    .residency = OVHcloud zegt dat de klant de plaats kiest. Het heeft datacenters in Frankrijk en in andere landen van de EU.
service-scaleway = Gehuurde servers voor programma’s en websites
    .search = scaleway, iliad, server, virtuele machine, instances
    .backup = Scaleway zegt dat u zelf zorgt voor de back-ups van uw servers.
    .residency = Scaleway zegt dat u de regio kiest. Het noemt Parijs, Amsterdam en Warschau.
    .note = Scaleway is Frans en hoort bij de groep Iliad.
service-scaleway-db = Databank voor programma’s en websites
    .search = scaleway, iliad, databank, database, sql, postgresql, mysql
    .residency = Scaleway zegt dat u de regio kiest. Het noemt Parijs, Amsterdam en Warschau.
    .sla = De leverancier belooft 99,95% beschikbaarheid voor een dubbele databank, en 99,5% voor een enkele (contract, datum onbekend).
    .note = Scaleway is Frans en hoort bij de groep Iliad.
service-hetzner-cloud = Gehuurde servers voor programma’s en websites
    .search = hetzner, server, virtuele machine, vps
    .sla = De leverancier belooft een redelijke inspanning voor 99,9% beschikbaarheid per maand en per server (contract, datum onbekend).
service-stackit = Gehuurde servers en opslag
    .search = stackit, schwarz, server, opslag
    .note = STACKIT is Duits en hoort bij de Schwarz-groep. In april 2026 koos de Europese Commissie STACKIT als een van vier leveranciers van soevereine cloud.
service-proximus-sovereign = Gehuurde servers bij een Belgische leverancier
    .search = proximus, soevereine cloud, server, opslag
    .note = Voor de soevereine cloud van de Europese Commissie (april 2026) gebruikt Proximus diensten van S3NS, Clarence en Mistral. S3NS is van Thales en Google Cloud samen.
service-upcloud = Gehuurde servers voor programma’s en websites
    .search = upcloud, server, virtuele machine, vps
    .residency = Cloudpepper, een hostingbedrijf dat UpCloud gebruikt, schrijft dat u een regio in de EER kunt kiezen.
