### Vos services en ligne : lesquels existent, et ce qu’on y met.

domain-inventory = Vos services en ligne
    .about = Quels services en ligne votre entreprise utilise, et ce que chacun y met.

question-service-list = Avez-vous une liste à jour de tous les services en ligne de l’entreprise, y compris les gratuits ?
    .short = Liste à jour des services en ligne
    .explanation = Un service en ligne, c’est tout ce que vous utilisez par internet : messagerie, comptabilité, boutique en ligne, site pour envoyer de gros fichiers. Les gratuits comptent aussi, tout comme ceux qu’un seul collègue utilise. Pour chacun, la liste dit à quoi il sert, qui s’en occupe et quelles données il contient.
    .why = Ce qui n’est pas sur la liste n’est ni protégé, ni copié, ni fermé quand quelqu’un part. Même la facturation passe désormais par internet. Depuis le 1er janvier 2026, les entreprises belges assujetties à la TVA doivent s’envoyer des factures électroniques, sauf rares exceptions. En règle générale, cela passe par le réseau Peppol.
    .how = Parcourez un an d’extraits de compte et de relevés de carte de crédit, puis les mots de passe enregistrés dans les navigateurs. Cherchez « bienvenue », « essai » et « confirmez » dans votre messagerie. Microsoft 365 et Google Workspace ont aussi une liste des applications externes qui ont accès à vos mails et à vos fichiers. Demandez à votre partenaire IT : « Quelles applications externes ont accès à nos mails et à nos fichiers, et qui les a autorisées ? »
    .evidence = La liste datée : pour chaque service, son utilité, la personne qui s’en occupe et les données qu’il contient.
    .choice-no-list = Non. Il n’y a pas de liste, tout est dans les têtes.
    .choice-gaps = En partie. La liste existe, mais des services gratuits ou petits y manquent.
    .choice-complete-old = Presque. Tout y est, mais elle n’a pas été mise à jour cette année.
    .choice-complete-current = Oui. Tout y est, gratuits compris, avec une mise à jour cette année.

question-ai-private-accounts = Des données de clients ou de l’entreprise passent-elles par des comptes privés d’assistants IA ou d’outils gratuits en ligne ?
    .short = IA et outils sous compte professionnel
    .explanation = Un assistant IA est un programme auquel on parle avec des mots ordinaires, comme ChatGPT, Copilot ou Gemini. Les outils gratuits en ligne traduisent un texte, convertissent un PDF ou envoient un gros fichier. Ce qui compte, c’est ce qu’on y colle : le mail d’un client, une offre, une fiche de paie. Un compte privé est un compte que votre entreprise ne gère pas.
    .why = On le fait pour mieux travailler, et c’est une bonne raison. Mais ce qui se trouve dans un compte privé, vous ne pouvez ni le voir, ni l’effacer, ni le récupérer. Le RGPD demande un contrat écrit avec ceux qui traitent des données personnelles pour vous. Le compte privé d’un collègue n’en donne aucun à votre entreprise. Un compte professionnel a d’autres conditions. Selon Microsoft, ce qu’on tape dans Copilot Chat avec un compte de travail ne sert pas à entraîner ses modèles.
    .how = Posez la question à la prochaine réunion, sans reproche : « Quels assistants IA et quels outils gratuits vous aident, et avec quel compte ? » La plupart affichent le compte dans un coin de l’écran. Demandez à votre partenaire IT : « Notre abonnement comprend-il un assistant IA, et ses conditions disent-elles que nos données n’entraînent pas le modèle ? »
    .evidence = La règle écrite avec les outils autorisés, et la date à laquelle vous avez interrogé tout le monde.
    .choice-nothing-agreed = Oui, cela peut arriver. Rien n’est convenu à ce sujet.
    .choice-spoken = Parfois, peut-être. Nous en avons parlé, sans règle écrite.
    .choice-rule-unchecked = Rarement. Une règle écrite existe, mais pas vérifiée cette année ou pas toujours suivie.
    .choice-rule-checked = Non. Une règle écrite existe, et nous avons interrogé chacun cette année.

question-sensitive-data = Savez-vous où se trouvent vos données les plus sensibles ?
    .short = Données sensibles repérées et notées
    .explanation = Sensible veut dire que leur lecture par un inconnu ferait du tort à des personnes ou à votre entreprise. Pensez aux données de santé, fiches de paie, copies de cartes d’identité, mots de passe, fichiers clients, prix et plans. Un même fichier se trouve souvent à plusieurs endroits : une boîte mail, un dossier partagé, un vieux portable, un outil gratuit.
    .why = On protège d’abord ce qui compte le plus ; encore faut-il savoir où cela se trouve. Après une fuite, c’est encore plus vrai. Le RGPD vous donne 72 heures pour la signaler à l’Autorité de protection des données (APD). Vous en êtes dispensé si un risque pour les personnes est peu probable. Mieux vaut ne pas commencer à chercher ce jour-là.
    .how = Prenez la liste de vos services et notez pour chacun les données qu’il contient. Regardez ensuite dans les endroits oubliés : boîtes de réception, téléchargements, clés USB, dossier du scanner. Dans OneDrive, SharePoint ou Google Drive, cherchez des mots comme « fiche de paie » ou « médical ». Ou demandez à votre partenaire IT : « Où sont nos fichiers sur le personnel, la santé et les clients, copies comprises ? »
    .evidence = Un tableau d’une page : nature des données, endroits où elles se trouvent, qui s’en occupe, et la date.
    .choice-never-looked = Non. Nous n’avons jamais cherché à le savoir.
    .choice-in-heads = En partie. Certains le savent, mais rien n’est écrit.
    .choice-noted-gaps = Presque. C’est écrit, mais incomplet ou sans contrôle cette année.
    .choice-noted-current = Oui. Tout est écrit, et nous l’avons contrôlé cette année.

question-hidden-tools = Quand avez-vous cherché pour la dernière fois des outils en ligne utilisés sans que l’entreprise le sache ?
    .short = Recherche régulière d’outils inconnus
    .explanation = On trouve vite un site pratique pour planifier, envoyer des fichiers ou faire une vidéo, et c’est pour bien faire. Ces outils laissent des traces : un paiement par carte, une connexion avec le compte de travail, une extension du navigateur. Il ne s’agit pas d’espionner. On regarde les outils, pas ce que chacun y fait.
    .why = De nouveaux outils arrivent sans cesse : une recherche d’il y a deux ans dit peu sur aujourd’hui. Des données de clients restent alors dans un compte que personne ne ferme quand son auteur s’en va. Et vous payez peut-être deux fois la même chose.
    .how = Microsoft 365 : centre d’administration Entra, « Applications d’entreprise ». Google Workspace : console d’administration, Sécurité, « Commandes des API ». Les deux montrent les applications utilisées avec le compte de travail. Ajoutez-y les relevés de carte et les extensions des navigateurs. Ou demandez à votre partenaire IT : « À quelles nouvelles applications nos collègues se sont-ils connectés avec leur compte de travail ces trois derniers mois ? »
    .evidence = Une note datée : où vous avez regardé, ce que vous avez trouvé, et la décision pour chaque outil.
    .choice-never = Jamais, ou personne ne sait plus quand.
    .choice-over-a-year = Il y a plus d’un an.
    .choice-this-year = Il y a moins d’un an, mais plus de trois mois, ou sans décision.
    .choice-this-quarter = Il y a moins de trois mois, avec une décision pour chaque outil trouvé.

question-app-consent = Une application externe a-t-elle besoin de l’accord d’un administrateur pour accéder aux mails ou aux fichiers de l’entreprise ?
    .short = Applications externes sur approbation
    .explanation = Vous connaissez peut-être la fenêtre : « Cette application souhaite lire vos mails et vos fichiers. Accepter ? » Un clic suffit pour faire entrer un outil de planning, un assistant IA ou un jeu. L’accès est sûr si seul un administrateur peut dire oui. Si vous n’utilisez ni Microsoft 365 ni Google Workspace, choisissez « Ne s’applique pas à nous ».
    .why = Un seul mauvais clic peut livrer toute une boîte mail, sans vol de mot de passe. La deuxième étape de connexion n’y change rien : la personne est déjà connectée. Pour Microsoft 365, la CISA, l’agence américaine de cybersécurité, conseille de laisser ce choix aux seuls administrateurs. Pour Google Workspace, elle conseille de bloquer les applications inconnues.
    .how = Microsoft 365 : centre d’administration Entra, « Applications d’entreprise », puis « Consentement et autorisations ». Google Workspace : console d’administration, Sécurité, « Commandes des API ». Ou demandez à votre partenaire IT : « Quelqu’un peut-il relier ici une application externe aux mails ou aux fichiers sans notre accord ? »
    .evidence = Une capture d’écran du réglage, et la liste des applications admises avec la date du dernier contrôle.
    .choice-anyone = Non. Tout le monde peut laisser entrer une application en un clic.
    .choice-some-stopped = En partie. Certaines sont bloquées, ou chacun a seulement promis de demander.
    .choice-old-unchecked = Presque. Les nouvelles demandent un accord, les anciennes n’ont pas été contrôlées cette année.
    .choice-approved = Oui. Les nouvelles demandent un accord, et nous avons contrôlé les anciennes cette année.

question-domain-ownership = Votre nom de domaine et votre site web sont-ils au nom de votre entreprise ?
    .short = Nom de domaine et site à votre nom
    .explanation = Votre nom de domaine est la partie après le @ de votre adresse mail. Vous le louez par l’intermédiaire d’une société (le « registrar »). Le titulaire doit être votre entreprise, et non le créateur du site ou un ancien collègue. Vous devez aussi pouvoir vous connecter là où il est géré. Si vous n’avez ni nom de domaine ni site à vous, choisissez « Ne s’applique pas à nous ».
    .why = Celui qui gère le nom de domaine décide où vont vos mails et vos visiteurs. Imaginez qu’il soit au nom de quelqu’un qui part, qui arrête ou avec qui vous êtes en conflit. Vous pouvez alors perdre à la fois la messagerie, le site et le moyen de changer vos mots de passe. Les récupérer dépend de sa bonne volonté.
    .how = Un nom en .be, .brussels ou .vlaanderen se cherche sur dnsbelgium.be (WHOIS). La page montre le registrar et, en général, le titulaire si c’est une entreprise. Regardez aussi les factures du nom et du site. Ou demandez au créateur de votre site ou à votre partenaire IT : « Qui est titulaire de notre nom de domaine, et chez quel registrar ? Qui peut s’y connecter ? »
    .evidence = Le résultat de la recherche ou une facture au nom de votre entreprise, et les noms de deux personnes qui peuvent se connecter.
    .choice-other-name = Non. Le domaine ou le site est au nom d’une personne ou d’une agence.
    .choice-no-sign-in = En partie. À nous sur papier, mais seul quelqu’un d’extérieur se connecte.
    .choice-one-person = Presque. À nous, mais un seul d’entre nous se connecte, ou sans deuxième étape.
    .choice-secured = Oui. À nous, et deux d’entre nous se connectent, avec une deuxième étape.

question-approved-tools = Chaque besoin courant a-t-il chez vous un outil facile et approuvé ?
    .short = Un outil approuvé pour chaque besoin
    .explanation = Il s’agit des besoins de tous les jours : envoyer un gros fichier, discuter, signer, planifier, traduire, prendre des notes avec l’IA. Approuvé veut dire que votre entreprise a choisi l’outil et gère les comptes. Facile veut dire aussi rapide que le site gratuit d’à côté.
    .why = Si la voie officielle est plus lente, on en prend une autre, quoi que dise la règle. Les données se dispersent alors dans autant d’outils qu’il y a de collègues. Une courte liste de bons outils fait souvent mieux qu’une interdiction.
    .how = Demandez à trois collègues comment ils enverraient aujourd’hui un très gros fichier ou discuteraient avec un client. Trois réponses différentes veulent dire qu’il n’y a pas d’outil clair. Microsoft 365 et Google Workspace comprennent déjà de quoi partager des fichiers, discuter et se réunir. Ou demandez à votre partenaire IT : « Quels outils de notre abonnement n’utilisons-nous pas encore ? »
    .evidence = La liste des outils par besoin, avec sa date et l’endroit où chacun la trouve.
    .choice-own-choice = Non. Chacun choisit ses propres outils.
    .choice-some-needs = En partie. Il y a des outils pour certains besoins, pas pour d’autres.
    .choice-list-not-followed = Presque. Chaque besoin a son outil, mais certains l’ignorent ou ne l’utilisent pas.
    .choice-list-used = Oui. Chaque besoin a son outil, tous connaissent la liste et la suivent.

question-data-flows = Savez-vous quels services copient d’eux-mêmes vos données vers d’autres services ou vers l’étranger ?
    .short = Copies automatiques connues et notées
    .explanation = La boutique en ligne alimente la lettre d’information, la banque alimente le portail du comptable, un assistant IA enregistre vos réunions. Une fois réglées, ces copies continuent sans vous. Les liaisons et leurs clés relèvent de « Programmes connectés » ; ici, on regarde quelles données arrivent où. Si aucun service ne transmet de données sur vous ou vos clients, choisissez « Ne s’applique pas à nous ».
    .why = Une fuite chez celui qui reçoit reste une fuite des données de vos clients. Si vous ne savez pas qu’un service transmet des données, vous ne pouvez ni l’arrêter, ni demander si elles y sont à l’abri. Le RGPD pose aussi des conditions aux données personnelles qui quittent l’Espace économique européen (UE, Norvège, Islande et Liechtenstein).
    .how = Cherchez « Intégrations », « Applications » ou « Comptes connectés » dans la boutique en ligne, l’outil de lettre d’information et la comptabilité. Regardez quels assistants participent à vos réunions en ligne. Le pays figure en général dans la déclaration de confidentialité ou la liste des sous-traitants ultérieurs du fournisseur. Ou demandez au fournisseur : « À quels autres services transmettez-vous nos données, lesquelles, et dans quel pays ? »
    .evidence = Un schéma ou un tableau : de, vers, quelles données, pour quoi faire, quel pays, et s’il y a un contrat.
    .choice-never-looked = Non. Nous n’y avons jamais regardé.
    .choice-some-known = En partie. Nous connaissons certaines de ces copies, pas toutes.
    .choice-listed-gaps = Presque. Toutes sont notées, mais sans tous les détails ou sans contrôle cette année.
    .choice-listed-current = Oui. Toutes sont notées, avec données, pays et contrat, et contrôlées cette année.

action-list-services = Dresser une seule liste de vos services en ligne
    .why = On ne peut protéger, copier et fermer que ce qu’on connaît. Bien d’autres étapes partent de cette liste.
    .step-1 = Commencez une liste par ce que vous connaissez : messagerie et fichiers, comptabilité, facturation, salaires, paiements, site web, nom de domaine, boutique en ligne ou caisse.
    .step-2 = Parcourez un an d’extraits de compte et de relevés de carte, et les mots de passe enregistrés dans les navigateurs. Ajoutez ce que vous trouvez.
    .step-3 = Demandez à chaque collègue : « Qu’utilisez-vous, outils gratuits compris ? » Précisez d’abord qu’il n’y aura aucun reproche.
    .step-4 = Notez pour chaque service à quoi il sert, qui s’en occupe, quelles données il contient et qui en est l’administrateur.
    .step-5 = Fermez ce que plus personne n’utilise. Récupérez d’abord vos données, fermez ensuite le compte.
    .step-6 = Choisissez une personne qui tient la liste, et un jour fixe par an pour la revoir.
    .help = Votre comptable voit les abonnements parmi vos factures. Votre partenaire IT voit les applications reliées à la messagerie et aux fichiers.

action-set-ai-rule = Fixer sur une page ce qui peut aller dans l’IA
    .why = Chacun veut bien faire ; il suffit de savoir où est la limite. Une page suffit.
    .step-1 = Demandez qui utilise quoi, et pour quel travail. N’interdisez encore rien.
    .step-2 = Faites trois courtes listes : ce qui peut aller partout, ce qui demande un compte professionnel, ce qui ne va nulle part. Mots de passe et fiches de paie vont dans la troisième.
    .step-3 = Nommez les outils autorisés, y compris pour les gros fichiers et la traduction. Dites à qui s’adresser pour un nouvel outil.
    .step-4 = Parcourez la page ensemble en un quart d’heure. Les nouveaux la reçoivent le premier jour.
    .step-5 = Après trois mois, puis chaque année, demandez à chacun comment cela se passe. Adaptez la page.
    .help = Vous pouvez écrire cette page sans aide. Pour des données de santé ou d’autres données sensibles, consultez votre délégué à la protection des données ou un avocat.

action-provide-ai-account = Fournir un compte professionnel pour l’IA et les outils
    .why = Avec un bon outil au travail, on n’a pas besoin d’un compte privé. Vous le payez peut-être déjà.
    .step-1 = Regardez d’abord votre abonnement. Microsoft 365 (Copilot) et Google Workspace (Gemini) comprennent souvent un assistant.
    .step-2 = Vérifiez trois points dans les conditions. Vos textes servent-ils à entraîner le service, combien de temps sont-ils gardés, y a-t-il un contrat de sous-traitance RGPD (DPA) ?
    .step-3 = Ouvrez des comptes avec l’adresse de travail, et activez la deuxième étape de connexion.
    .step-4 = Choisissez de la même façon un outil pour les gros fichiers, un pour la traduction et un pour les PDF.
    .step-5 = Annoncez à tous le jour où l’on commence à s’en servir. Demandez d’effacer les données de l’entreprise des comptes privés.
    .help = Votre partenaire IT sait ce que comprend votre abonnement et peut l’activer.

action-mark-sensitive-data = Marquer dans votre liste où sont les données sensibles
    .why = Une marque prend une minute par service. On voit aussitôt par où commencer à protéger.
    .step-1 = Choisissez quatre catégories : clients, personnel, argent, secrets de l’entreprise. Marquez à part les données de santé et les copies de cartes d’identité.
    .step-2 = Notez les catégories en face de chaque service de votre liste. Ajoutez la gravité d’une fuite : faible, grave, très grave.
    .step-3 = Demandez à deux collègues où se trouvent encore de tels fichiers : boîte de réception, bureau de l’ordinateur, clé USB, cloud privé.
    .step-4 = Rassemblez les copies éparses dans un seul dossier fermé. Supprimez ce qui ne sert plus ; demandez d’abord à votre comptable ce qu’il faut garder.
    .step-5 = Notez la date. Revoyez ces marques chaque année, et à chaque nouveau service.
    .help = Vous pouvez le faire avec un collègue qui connaît les fichiers. Votre secrétariat social et votre comptable savent où sont les données de paie et d’argent.

action-check-hidden-tools = Chercher les outils inconnus tous les trois mois
    .why = Quatre petits contrôles par an prennent moins de temps qu’une longue recherche. Ce qu’on trouve tôt s’arrange facilement.
    .step-1 = Dites à tous ce que vous allez regarder et pourquoi. Il n’y aura aucun reproche.
    .step-2 = Parcourez trois mois de relevés de carte et d’extraits de compte. Marquez chaque abonnement absent de votre liste.
    .step-3 = Regardez les applications utilisées avec les comptes de travail. Microsoft 365 : « Applications d’entreprise » dans le centre d’administration Entra. Google Workspace : « Commandes des API ».
    .step-4 = Demandez à chacun d’ouvrir les extensions de son navigateur et de citer celles qu’il utilise. Retirez les autres.
    .step-5 = Décidez pour chaque outil : le garder et l’ajouter à la liste, le remplacer, ou arrêter. Récupérez vos données avant d’arrêter.
    .step-6 = Notez la date, et inscrivez le prochain contrôle à l’agenda.
    .help = Votre comptable voit les paiements. Votre partenaire IT fournit la liste des applications.

action-require-app-approval = Faire approuver les applications par un administrateur
    .why = Un mauvais clic ne mène alors nulle part. Les bonnes applications restent possibles après un bref examen.
    .step-1 = Décidez qui approuve et dans quel délai, par exemple un jour ouvrable. Sinon, on cherche un détour.
    .step-2 = Ouvrez la liste des applications utilisées et approuvez celles qui servent au travail. Personne ne doit perdre un outil du jour au lendemain.
    .step-3 = Microsoft 365 : centre d’administration Entra, « Consentement et autorisations ». N’autorisez plus le consentement par les utilisateurs, et activez les demandes à un administrateur.
    .step-4 = Google Workspace : console d’administration, Sécurité, « Commandes des API ». Bloquez les applications que vous n’avez pas approuvées.
    .step-5 = Essayez avec un compte ordinaire : une nouvelle application doit demander une approbation. Notez la date.
    .step-6 = Dites à tous comment demander une application, et ce que vous regardez : qui la fait, ce qu’elle lit, à quoi elle sert.
    .help = Votre partenaire IT le règle en une heure ou deux. L’approbation reste chez vous.

action-review-connected-apps = Retirer les applications externes devenues inutiles
    .why = Une application admise un jour garde son accès jusqu’à ce que quelqu’un le lui retire.
    .step-1 = Ouvrez la liste. Microsoft 365 : centre d’administration Entra, « Applications d’entreprise ». Google Workspace : console d’administration, Sécurité, « Commandes des API ».
    .step-2 = Notez pour chacune à quoi elle sert, qui l’utilise et ce qu’elle peut lire. Mails, fichiers et contacts comptent le plus.
    .step-3 = Renseignez-vous sur celles que vous ne connaissez pas. Bloquez celles que personne ne reconnaît, et attendez deux semaines.
    .step-4 = Retirez ce qui n’a manqué à personne. Fermez aussi le compte chez l’éditeur de l’application, et faites-y effacer vos données.
    .step-5 = Notez la date et le résultat. Recommencez chaque année.
    .help = Votre partenaire IT fournit la liste. Un collègue qui connaît le travail de chacun peut la parcourir avec vous.

action-put-domain-in-company-name = Mettre nom de domaine et site au nom de l’entreprise
    .why = Le nom reste alors le vôtre, peu importe qui crée le site ou gère la messagerie.
    .step-1 = Dressez la liste de vos noms de domaine, même inutilisés, avec le registrar et la date de fin. Les factures aident.
    .step-2 = Demandez au registrar ou à l’agence d’inscrire votre entreprise comme titulaire, avec son numéro d’entreprise. Pour eux, c’est courant.
    .step-3 = Donnez comme contact une boîte mail lue par deux personnes. Choisissez-en une qui fonctionne encore si ce nom de domaine tombe en panne.
    .step-4 = Demandez la même chose pour l’hébergement du site : contrat et compte à votre nom, et votre propre connexion.
    .step-5 = Cherchez à nouveau le nom quelques jours plus tard. Gardez une capture d’écran datée.
    .help = Le créateur de votre site ou votre partenaire IT règle cela avec le registrar. Si le titulaire ne répond plus, adressez-vous au registrar ou à un avocat.

action-secure-domain-account = Protéger le compte de votre nom de domaine
    .why = Qui entre là peut envoyer tous vos mails ailleurs. Une heure suffit pour fermer cette porte.
    .step-1 = Connectez-vous chez le registrar et chez l’hébergeur. Si vous n’y arrivez pas, demandez un accès lié à une adresse de votre entreprise.
    .step-2 = Donnez à deux personnes leur propre compte, chacun avec la deuxième étape de connexion.
    .step-3 = Activez le verrou contre le transfert du nom (« transfer lock » ou « registrar lock »), si le registrar le propose.
    .step-4 = Mettez sur papier, au coffre : quel registrar, quel numéro de téléphone, quelles deux personnes. Notez la date.
    .help = Vous pouvez le faire sans aide. Votre partenaire IT ou le créateur de votre site montre où sont les réglages.

action-publish-approved-tools = Publier une courte liste d’outils approuvés
    .why = On suit volontiers une liste qui aide. Les nouveaux ont les bons outils dès le premier jour.
    .step-1 = Demandez à chacun pour quoi il a besoin d’outils externes : gros fichiers, discussion, signature, planning, traduction, notes.
    .step-2 = Choisissez un outil par besoin. Commencez par ce que vous payez déjà dans Microsoft 365 ou Google Workspace.
    .step-3 = Essayez-le comme le ferait un collègue. S’il est plus lent que le site gratuit, cherchez mieux.
    .step-4 = Mettez la liste là où tout le monde regarde : le besoin, l’outil, le lien, qui aide.
    .step-5 = Dites comment proposer un autre outil. Répondez dans la semaine.
    .step-6 = Revoyez la liste deux fois par an avec ceux qui s’en servent.
    .help = Un collègue qui aime ces outils peut mener ce travail. Votre partenaire IT sait ce que comprend votre abonnement.

action-map-data-flows = Dessiner où vos données partent d’elles-mêmes
    .why = Sur une seule feuille, vous voyez chez combien d’autres se trouvent les données de vos clients. Vous y voyez aussi des copies inutiles.
    .step-1 = Placez vos services sur une grande feuille. Dessinez une flèche pour chaque copie qui part ou arrive d’elle-même.
    .step-2 = Écrivez sur chaque flèche quelles données passent et pourquoi : noms, commandes, salaires, enregistrements.
    .step-3 = Ajoutez le pays de celui qui reçoit. Marquez ce qui sort de l’Espace économique européen.
    .step-4 = Arrêtez les flèches inutiles. Allégez les autres : une lettre d’information demande une adresse, pas les commandes.
    .step-5 = Vérifiez qu’il y a un contrat pour chaque flèche avec des données personnelles. Hors de l’Espace économique européen, demandez au fournisseur sur quelle base légale du RGPD repose le transfert.
    .step-6 = Convenez qu’une nouvelle liaison ou un nouvel assistant IA reçoit d’abord une ligne sur la feuille. Revoyez-la chaque année.
    .help = Vous connaissez vos services ; le créateur de votre site et votre partenaire IT connaissent les liaisons. Pour les pays hors d’Europe, consultez votre délégué à la protection des données ou un avocat.
