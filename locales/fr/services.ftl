### Les services en ligne du catalogue : à quoi ils servent, comment on les trouve, et ce que l’on en sait avec une source.

## Les rayons
service-shelf-mail-and-files = Messagerie et fichiers
service-shelf-teamwork = Discussions, réunions et projets
service-shelf-accounting-and-invoices = Comptabilité et factures
service-shelf-bank-and-payments = Banque, caisse et paiements
service-shelf-staff = Personnel et paie
service-shelf-customers = Clients et publicité
service-shelf-website-and-shop = Site web et boutique en ligne
service-shelf-sign-in = Connexion et mots de passe
service-shelf-design-and-signatures = Mise en page et signatures
service-shelf-ai-assistants = Assistants IA
service-shelf-it-tools = Outils IT et liaisons entre programmes
service-shelf-servers-and-storage = Serveurs et stockage loués

## Les dix plus courants
service-m365 = Messagerie, fichiers et appels vidéo
    .search = microsoft 365, office 365, teams, outlook, exchange, onedrive, sharepoint, word, excel, mail, messagerie, agenda
    .backup = Un fichier effacé se récupère pendant 93 jours. Un mail effacé se récupère pendant 14 jours, 30 au plus si vous changez le réglage, et une boîte mail effacée pendant 30 jours.
    .residency = Selon Microsoft, les données des clients de l’UE sont gardées et traitées dans l’UE depuis janvier 2025. La société reste soumise à la loi américaine.
    .sla = Le fournisseur promet 99,9 % de disponibilité par mois pour chaque service (contrat du 1er août 2023). Pour Entra ID, son service de connexion, il promet 99,99 %.
service-gworkspace = Messagerie, fichiers et appels vidéo
    .search = google workspace, gmail, google drive, google docs, sheets, google meet, google agenda, mail, messagerie
    .backup = Un administrateur récupère fichiers et mails jusqu’à 25 jours après leur sortie de la corbeille, et un compte effacé pendant 20 jours. Google Vault conserve des données, mais n’est pas une sauvegarde.
    .residency = Selon Google, vous pouvez choisir l’UE pour y garder les principales données. Tous les abonnements n’offrent pas ce choix.
    .sla = Le fournisseur promet 99,9 % de disponibilité par mois pour Gmail, Agenda, Drive, Docs, Meet et d’autres (contrat, date inconnue).
service-exact-online = Comptabilité et factures
    .search = exact, comptabilité, factures, facturation, comptable
    .note = Ses conditions nomment Exact Netherlands B.V., à Delft, aux Pays-Bas. Nous n’avons pas trouvé de source qui dise à qui appartient Exact.
service-billit = Envoi et réception de factures par Peppol
    .search = billit, peppol, facture électronique, e-facture, factures, facturation
    .note = Depuis le 1er janvier 2026, les entreprises belges assujetties à la TVA doivent s’envoyer des factures électroniques par Peppol. Le bureau comptable Baker Tilly cite Billit comme porte d’entrée vers ce réseau.
service-isabel6 = Comptes professionnels de plusieurs banques réunis
    .search = isabel, isabel 6, banque, virements, paiements, multibanking
    .note = Isabel 6, CodaBox et Clearfacts appartiennent au même groupe : Isabel Group, en Belgique.
service-payconiq = Être payé par gsm ou avec Bancontact
    .search = bancontact, payconiq, wero, paiement, paiements, code qr, carte
service-meta-business = Facebook, Instagram et WhatsApp avec les clients
    .search = meta, facebook, instagram, whatsapp, whatsapp business, messenger, réseaux sociaux, publicité
service-combell = Site web, nom de domaine et mails chez un hébergeur
    .search = combell, team.blue, hébergement, hébergeur, site web, nom de domaine, mail, wordpress
    .backup = Un ancien texte sur les formules de service de Combell distingue sauvegarde de base et sauvegarde avancée. Regardez dans votre contrat laquelle vous avez.
    .note = En juillet 2024, Hg, du Royaume-Uni, disait rester le plus gros investisseur du groupe team.blue. Le fonds canadien CPP Investments devait s’y joindre.
service-itsme = Se connecter et signer avec son gsm
    .search = itsme, identité, connexion, login, eid, identité numérique, signature
    .note = En 2020, le magazine Trends écrivait qu’itsme appartenait à des banques et à des opérateurs télécom. Cela a pu changer depuis.
service-sdworx = Salaires et fiches de paie
    .search = sd worx, secrétariat social, salaires, paie, fiche de paie, personnel

## Messagerie et fichiers
service-proton = Messagerie, agenda et fichiers
    .search = proton, proton mail, protonmail, proton drive, mail, messagerie, agenda
service-dropbox = Garder et partager des fichiers
    .search = dropbox, fichiers, partage de fichiers, stockage
    .backup = Fichiers effacés et anciennes versions se récupèrent pendant 30 jours avec un abonnement privé, et pendant 180 jours avec un abonnement professionnel.
service-wetransfer = Envoyer de gros fichiers par un lien
    .search = wetransfer, gros fichiers, envoyer des fichiers, transfert
    .note = WeTransfer, des Pays-Bas, appartient depuis juillet 2024 à la société italienne Bending Spoons.

## Discussions, réunions et projets
service-slack = Discussions au sein de l’équipe
    .search = slack, discussion, chat, messages, canaux, salesforce
    .residency = Selon Slack, vous pouvez choisir une région ; les données d’Allemagne sont sauvegardées en France. Certaines données restent hors de la région (liste du 15 novembre 2022).
    .note = Slack appartient à Salesforce et tourne sur les machines d’Amazon Web Services (liste du 15 novembre 2022). Ses conditions du 11 juillet 2024 ne citent aucun pourcentage de disponibilité.
service-zoom = Appels vidéo et réunions en ligne
    .search = zoom, appel vidéo, visioconférence, réunion, réunions, webinaire
    .residency = Selon Zoom, un compte payant choisit les centres de données de ses appels et peut garder certains contenus en Allemagne. Les données sur les appels eux-mêmes font exception.
service-notion = Notes, listes et documents de l’équipe
    .search = notion, notes, wiki, base de connaissances, documents
    .residency = Selon Notion, l’abonnement Enterprise permet de garder les données à Francfort, avec une sauvegarde en Irlande. Les données des comptes peuvent se trouver ailleurs.
    .note = Notion dit garder ses données chez Amazon Web Services.
service-atlassian = Planifier des projets et partager des connaissances
    .search = atlassian, jira, confluence, trello, projets, tâches, planning, tableaux
    .residency = Appfire, un éditeur d’extensions, écrit que vous pouvez faire garder les données dans l’UE ou en Allemagne. Une extension ne suit que si son éditeur l’a prévu.
    .sla = Le fournisseur promet 99,9 % de disponibilité avec l’abonnement Premium et 99,95 % avec Enterprise (page du 7 octobre 2024). Avec Free et Standard, il ne promet rien.
service-asana = Tâches et projets de l’équipe
    .search = asana, projets, tâches, planning

## Comptabilité et factures
service-odoo = Comptabilité, factures, stock et boutique réunis
    .search = odoo, erp, comptabilité, factures, facturation, stock, crm, boutique en ligne
    .backup = Odoo garde 14 copies complètes, réparties sur trois mois au moins et plusieurs lieux, plus une copie figée à part. Vous pouvez télécharger votre propre copie à tout moment.
    .residency = Selon Odoo, vous pouvez choisir l’Europe pour vos données. Les sauvegardes, elles, sont en Europe et au Canada, sans choix possible.
    .sla = Odoo vise 99,9 % de disponibilité par mois, sans compter l’entretien planifié. Si un serveur est perdu, il vise un retour dans les 6 heures (page, date inconnue).
service-yuki = Comptabilité, avec votre comptable
    .search = yuki, visma, comptabilité, factures, facturation, comptable
service-clearfacts = Transmettre les factures à votre comptable
    .search = clearfacts, isabel, comptabilité, factures, comptable
    .note = Clearfacts, CodaBox et Isabel 6 appartiennent au même groupe : Isabel Group, en Belgique.
service-silverfin = Comptes annuels et dossiers chez votre comptable
    .search = silverfin, comptabilité, comptes annuels, comptable
service-codabox = Extraits pour le comptable, factures dans l’app bancaire
    .search = codabox, coda, zoomit, isabel, extraits de compte, factures, comptable
    .note = CodaBox, Isabel 6 et Clearfacts appartiennent au même groupe : Isabel Group, en Belgique.
service-doccle = Factures, fiches de paie et courrier au même endroit
    .search = doccle, documents, archives, factures, fiche de paie, courrier
    .note = Doccle affirme n’avoir jamais accès au contenu de vos documents.
service-dynamics365 = Comptabilité, stock et achats
    .search = microsoft dynamics, dynamics 365, business central, navision, erp, comptabilité, stock
    .residency = Selon Microsoft, les données des clients de l’UE sont gardées et traitées dans l’UE depuis janvier 2025. La société reste soumise à la loi américaine.

## Banque, caisse et paiements
service-lightspeed = Caisse pour un magasin ou un restaurant
    .search = lightspeed, caisse, caisse enregistreuse, pos, point de vente, restaurant, magasin
service-mollie = Paiements dans votre boutique en ligne
    .search = mollie, paiement, paiements, boutique en ligne, bancontact, ideal, carte de crédit
    .note = Mollie dit garder l’argent de ses clients dans une fondation à part. Une faillite de Mollie ne devrait donc pas le toucher.
service-stripe = Paiements dans votre boutique en ligne
    .search = stripe, paiement, paiements, boutique en ligne, carte de crédit
    .note = Ses conditions européennes nomment une société Stripe à Dublin, en Irlande. Nous n’avons pas trouvé de source pour le pays du groupe.
service-adyen = Paiements au magasin et en ligne
    .search = adyen, paiement, paiements, terminal de paiement, carte de crédit

## Clients et publicité
service-teamleader = Clients, offres et factures
    .search = teamleader, focus, crm, clients, offres, devis, factures, planning, visma
    .backup = Teamleader dit faire des sauvegardes automatiques. Exporter vos données de temps en temps reste utile.
    .residency = Selon Teamleader, vos données et leurs sauvegardes se trouvent uniquement en Irlande.
    .sla = Teamleader vise 99,9 % de disponibilité par an (page, date inconnue). Nous n’avons vu aucun remboursement prévu s’il n’y arrive pas.
    .note = Teamleader est belge et tourne sur les machines d’Amazon Web Services en Irlande. Ses conditions nomment Visma AS comme société mère.
service-salesforce = Fichier clients et ventes
    .search = salesforce, crm, clients, ventes
    .backup = Salesforce propose la sauvegarde comme service en plus. Son aide précise que vous restez responsable de vos données.
    .residency = Un site de formation à Salesforce écrit que l’UE se choisit à la création du compte. Faites-le confirmer dans votre contrat.
service-hubspot = Fichier clients, lettres d’information et ventes
    .search = hubspot, crm, clients, marketing, newsletter, lettre d’information
    .residency = Selon HubSpot, vous choisissez l’UE comme lieu de vos données à l’inscription. Ses règles du 18 septembre 2024 citent des exceptions.
service-mailchimp = Envoyer des lettres d’information
    .search = mailchimp, intuit, newsletter, lettre d’information, mailing, marketing
    .residency = Mailchimp dit transférer les données d’Europe aux États-Unis. Il s’appuie sur le Data Privacy Framework et sur des clauses contractuelles types.
service-activecampaign = Lettres d’information et messages automatiques
    .search = activecampaign, newsletter, lettre d’information, mailing, marketing, crm
    .residency = ActiveCampaign dit avoir depuis février 2024 un centre de données dans l’UE, pour les clients qui remplissent ses conditions.
service-brevo = Lettres d’information et sms
    .search = brevo, sendinblue, newsletter, lettre d’information, mailing, sms, marketing
service-zendesk = Répondre aux questions des clients
    .search = zendesk, helpdesk, service d’aide, tickets, support, service clients
    .residency = Selon Zendesk, les données peuvent rester dans l’Espace économique européen (EEE) : c’est compris à partir de Suite Professional, en supplément sinon. Il y a des exceptions.
    .sla = Le fournisseur promet 99,9 % de disponibilité avec Premier Support, pour les abonnements qui y donnent droit (page, date inconnue).

## Site web et boutique en ligne
service-shopify = Boutique en ligne
    .search = shopify, boutique en ligne, webshop, e-commerce, vente en ligne
    .backup = Les sauvegardes passent par des applications à part. L’éditeur de l’une d’elles écrit que certaines données ne reviennent pas exactement comme avant (conditions du 12 mai 2026).
service-woocommerce-host = Site web ou boutique avec WordPress
    .search = wordpress, woocommerce, boutique en ligne, webshop, site web, hébergement
service-wix = Site web à construire soi-même
    .search = wix, site web, boutique en ligne, créer un site
service-ovh-web = Site web, nom de domaine et mails chez un hébergeur
    .search = ovh, ovhcloud, hébergement, hébergeur, site web, nom de domaine, mail, wordpress
service-hetzner-web = Site web et mails chez un hébergeur
    .search = hetzner, hébergement, hébergeur, site web, nom de domaine, mail
    .backup = Hetzner fait chaque jour une sauvegarde de tous les comptes d’hébergement et la garde 14 jours au plus.
service-cloudflare = Protéger et accélérer votre site web (DNS)
    .search = cloudflare, dns, cdn, nom de domaine, pare-feu, site web
    .note = De nombreux sites web passent par Cloudflare. Une panne chez Cloudflare peut les rendre inaccessibles, comme le 18 novembre et le 5 décembre 2025.

## Connexion et mots de passe
service-bitwarden = Garder les mots de passe en sécurité
    .search = bitwarden, mot de passe, mots de passe, gestionnaire de mots de passe, coffre-fort
service-onepassword = Garder les mots de passe en sécurité
    .search = 1password, one password, agilebits, mot de passe, mots de passe, gestionnaire de mots de passe, coffre-fort

## Mise en page et signatures
service-canva = Créer dépliants, publications et affiches
    .search = canva, mise en page, dépliant, flyer, affiche, réseaux sociaux, logo
    .note = Canva est australien. Un article de 2026 écrit que la Commission européenne n’a pas pris de décision d’adéquation pour l’Australie.
service-adobe-cc = Photos, mise en page, PDF et signatures électroniques
    .search = adobe, creative cloud, photoshop, illustrator, indesign, acrobat, acrobat sign, pdf, signature
service-docusign = Faire signer des documents en ligne
    .search = docusign, signature, signature électronique, signer, contrat
    .residency = Selon DocuSign, vous pouvez choisir l’UE pour vos documents. Les données des comptes et l’historique des signatures sont en partie partagés avec les États-Unis.
service-dropbox-sign = Faire signer des documents en ligne
    .search = dropbox sign, hellosign, signature, signature électronique, signer, contrat
    .residency = Selon Dropbox, un abonnement Premium permet de garder les documents à Francfort, avec une sauvegarde à Paris. Pendant le traitement d’un document, une copie se trouve aux États-Unis.
    .note = Dropbox Sign garde les documents chez Amazon Web Services, dit sa page d’aide.

## Assistants IA
service-m365-copilot = Assistant IA dans Word, Outlook et Teams
    .search = copilot, microsoft 365 copilot, ia, intelligence artificielle, assistant
    .residency = Selon Microsoft, le trafic venu de l’UE reste dans sa zone européenne (EU Data Boundary). Les recherches sur le web et les extensions peuvent faire exception : faites-les vérifier.
service-chatgpt = Assistant IA pour textes et questions
    .search = chatgpt, openai, gpt, ia, intelligence artificielle, assistant
    .residency = En février 2025, OpenAI a annoncé un stockage en Europe pour Enterprise, Edu et les projets API. Les abonnements pour particuliers n’en font pas partie.
service-gemini = Assistant IA dans Gmail, Docs et Meet
    .search = gemini, google, bard, ia, intelligence artificielle, assistant
    .backup = La durée de conservation des conversations est un réglage : voyez ce qui vous convient. La CISA, l’agence américaine de cybersécurité, demande aux services fédéraux de son pays de laisser l’historique actif et de le garder 18 mois.
service-mistral = Assistant IA pour textes et questions
    .search = mistral, le chat, ia, intelligence artificielle, assistant
service-claude = Assistant IA pour textes et questions
    .search = claude, anthropic, ia, intelligence artificielle, assistant

## Outils IT et liaisons entre programmes
service-teamviewer = Aide à distance sur un ordinateur
    .search = teamviewer, aide à distance, accès à distance, dépannage, helpdesk
service-github = Garder le code de programmes et de sites web
    .search = github, git, code, développeur, logiciel
    .sla = Le site NextSignal écrit que le fournisseur promet 99,9 % de disponibilité par trimestre avec Enterprise Cloud (page, date inconnue).
service-zapier = Relier des programmes entre eux
    .search = zapier, automatisation, liaison, intégration
service-make = Relier des programmes entre eux
    .search = make, make.com, integromat, automatisation, liaison, intégration

## Serveurs et stockage loués
service-aws-ec2 = Serveurs loués pour programmes et sites web
    .search = aws, amazon, amazon web services, ec2, serveur, machine virtuelle
    .residency = Vous choisissez vous-même la région de vos données. Teamleader, par exemple, dit garder les siennes chez Amazon Web Services, uniquement en Irlande.
    .sla = Le fournisseur promet 99,99 % de disponibilité pour des serveurs sur deux zones ou plus, et 99,5 % pour un serveur seul (contrat du 5 mai 2022).
service-aws-s3 = Stockage de fichiers, photos et sauvegardes
    .search = aws, amazon, amazon web services, s3, stockage, bucket, sauvegarde
    .residency = Vous choisissez vous-même la région de vos données. Teamleader, par exemple, dit garder les siennes chez Amazon Web Services, uniquement en Irlande.
    .sla = Le fournisseur promet 99,9 % de disponibilité pour le stockage standard, et 99 % pour le stockage peu consulté (contrat du 28 novembre 2023).
service-aws-rds = Base de données pour programmes et sites web
    .search = aws, amazon, amazon web services, rds, base de données, sql
    .residency = Vous choisissez vous-même la région de vos données. Teamleader, par exemple, dit garder les siennes chez Amazon Web Services, uniquement en Irlande.
    .sla = Le fournisseur promet 99,95 % de disponibilité pour une base répartie sur plusieurs zones (Multi-AZ), et 99,5 % pour une base seule (contrat du 22 janvier 2024).
service-aws-lambda = Petits programmes qui tournent sans serveur à vous
    .search = aws, amazon, amazon web services, lambda, serverless, fonctions
    .residency = Vous choisissez vous-même la région de vos données. Teamleader, par exemple, dit garder les siennes chez Amazon Web Services, uniquement en Irlande.
    .sla = Le site Cloudonaut écrivait le 31 janvier 2019 que le fournisseur promet 99,95 % de disponibilité par mois pour chaque région.
service-azure-vm = Serveurs loués pour programmes et sites web
    .search = azure, microsoft azure, machine virtuelle, serveur, vm
    .residency = Selon Microsoft, les données des clients de l’UE sont gardées et traitées dans l’UE depuis janvier 2025. La société reste soumise à la loi américaine.
    .sla = La société IT Intercept écrit que le fournisseur promet 99,99 % de disponibilité sur deux zones ou plus. Pour un serveur seul, c’est 99,9 % avec des disques premium et 95 % avec des disques ordinaires (page, date inconnue).
service-azure-appservice = Faire tourner un site ou un programme sans gérer de serveur
    .search = azure, microsoft azure, app service, application web, site web
    .residency = Selon Microsoft, les données des clients de l’UE sont gardées et traitées dans l’UE depuis janvier 2025. La société reste soumise à la loi américaine.
    .sla = Le site de formation CoddyKit écrit que le fournisseur promet 99,95 % de disponibilité avec un abonnement payant (page, date inconnue).
service-azure-sql = Base de données pour programmes et sites web
    .search = azure, microsoft azure, sql, base de données
    .residency = Selon Microsoft, les données des clients de l’UE sont gardées et traitées dans l’UE depuis janvier 2025. La société reste soumise à la loi américaine.
    .sla = Le blog arnav.au écrit que le fournisseur promet 99,99 % de disponibilité avec les abonnements habituels (page du 7 août 2025).
service-azure-blob = Stockage de fichiers, photos et sauvegardes
    .search = azure, microsoft azure, blob, stockage, sauvegarde
    .residency = Selon Microsoft, les données des clients de l’UE sont gardées et traitées dans l’UE depuis janvier 2025. La société reste soumise à la loi américaine.
    .sla = Un site d’étude écrit que le fournisseur promet 99,9 % de disponibilité pour la lecture. Avec une copie lisible dans une deuxième région, c’est 99,99 % (page, date inconnue).
service-gcp-compute = Serveurs loués pour programmes et sites web
    .search = google cloud, gcp, compute engine, serveur, machine virtuelle
    .residency = Vous choisissez vous-même la région de vos données, et la Belgique en est une. L’hébergeur Cloudpepper, par exemple, la cite dans sa liste.
    .sla = Le fournisseur promet 99,99 % de disponibilité sur plusieurs zones avec le réseau premium, et 99,9 % pour un serveur seul (contrat, date inconnue).
service-gcp-storage = Stockage de fichiers, photos et sauvegardes
    .search = google cloud, gcp, cloud storage, stockage, bucket, sauvegarde
    .residency = Vous choisissez vous-même la région de vos données, et la Belgique en est une. L’hébergeur Cloudpepper, par exemple, la cite dans sa liste.
service-ovh-public-cloud = Serveurs loués pour programmes et sites web
    .search = ovh, ovhcloud, public cloud, vps, serveur, machine virtuelle
    .backup = Selon OVHcloud, la sauvegarde d’un serveur loué revient au client. Dans l’incendie de 2021, un client a perdu aussi la sauvegarde qu’il payait : elle se trouvait dans le même bâtiment.
    .residency = Selon OVHcloud, le client choisit le lieu. La société a des sites en France et dans d’autres pays de l’UE.
service-scaleway = Serveurs loués pour programmes et sites web
    .search = scaleway, iliad, serveur, machine virtuelle, instances
    .backup = Selon Scaleway, la sauvegarde de vos serveurs vous revient.
    .residency = Selon Scaleway, vous choisissez la région. La société cite Paris, Amsterdam et Varsovie.
    .note = Scaleway est français et appartient au groupe Iliad.
service-scaleway-db = Base de données pour programmes et sites web
    .search = scaleway, iliad, base de données, sql, postgresql, mysql
    .residency = Selon Scaleway, vous choisissez la région. La société cite Paris, Amsterdam et Varsovie.
    .sla = Le fournisseur promet 99,95 % de disponibilité pour une base en double, et 99,5 % pour une base seule (contrat, date inconnue).
    .note = Scaleway est français et appartient au groupe Iliad.
service-hetzner-cloud = Serveurs loués pour programmes et sites web
    .search = hetzner, serveur, machine virtuelle, vps
    .sla = Le fournisseur s’engage à des efforts raisonnables pour atteindre 99,9 % de disponibilité par mois et par serveur (contrat, date inconnue).
service-stackit = Serveurs et stockage loués
    .search = stackit, schwarz, serveur, stockage
    .note = STACKIT est allemand et appartient au groupe Schwarz. En avril 2026, la Commission européenne l’a choisi comme l’un des quatre fournisseurs de son cloud souverain.
service-proximus-sovereign = Serveurs loués chez un fournisseur belge
    .search = proximus, cloud souverain, serveur, stockage
    .note = Pour le cloud souverain de la Commission européenne (avril 2026), Proximus utilise des services de S3NS, Clarence et Mistral. S3NS appartient à Thales et à Google Cloud.
service-upcloud = Serveurs loués pour programmes et sites web
    .search = upcloud, serveur, machine virtuelle, vps
    .residency = Cloudpepper, un hébergeur qui utilise UpCloud, écrit que l’on peut choisir une région dans l’Espace économique européen (EEE).
