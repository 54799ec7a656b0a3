### Vos services en ligne : lesquels existent, et ce qu’on y met.

domain-inventory = Vos services en ligne
    .about = Quels services en ligne votre entreprise utilise, et ce que chacun y met.

question-service-list = Avez-vous une liste à jour de tous les services en ligne de l’entreprise, y compris les gratuits ?
    .short = Liste à jour des services en ligne
    .explanation = Un service en ligne, c’est tout ce que vous utilisez par internet : la messagerie, la comptabilité, la boutique en ligne, un site pour envoyer de gros fichiers. Les gratuits comptent aussi, tout comme ceux qu’un seul collègue utilise. Pour chacun, la liste dit à quoi il sert, qui s’en occupe et quelles données il contient.
    .why = Ce qui n’est pas sur la liste n’est ni protégé, ni copié, ni fermé quand quelqu’un part. Même la facturation passe désormais par internet. Depuis le 1er janvier 2026, les entreprises belges assujetties à la TVA doivent s’envoyer des factures électroniques, sauf rares exceptions. En règle générale, cela passe par le réseau Peppol.
    .how = Parcourez un an d’extraits de compte et de relevés de carte de crédit, puis les mots de passe enregistrés dans les navigateurs. Cherchez « bienvenue », « essai » et « confirmez » dans votre messagerie. Microsoft 365 et Google Workspace ont aussi une liste des applications externes qui ont accès à vos mails et à vos fichiers. Demandez à votre partenaire IT : « Quelles applications externes ont accès à nos mails et à nos fichiers, et qui les a autorisées ? »
    .evidence = La liste datée : pour chaque service, son utilité, la personne qui s’en occupe et les données qu’il contient.
    .choice-no-list = Non. Il n’y a pas de liste, chacun sait cela de tête.
    .choice-gaps = En partie. La liste existe, mais des services gratuits ou plus petits y manquent.
    .choice-complete-old = Presque. Tout y est, mais elle n’a pas été revue cette année.
    .choice-complete-current = Oui. Tout y est, gratuits compris, et nous l’avons revue cette année.

question-ai-private-accounts = Des données de clients ou de l’entreprise passent-elles par des comptes privés d’assistants IA ou d’outils gratuits en ligne ?
    .short = IA et outils : comptes professionnels
    .explanation = Un assistant IA est un programme auquel on parle avec des mots ordinaires, comme ChatGPT, Copilot ou Gemini. Les outils gratuits en ligne traduisent un texte, convertissent un PDF ou envoient un gros fichier. Ce qui compte, c’est ce qu’on y colle : le mail d’un client, une offre, une fiche de paie. Un compte privé est un compte que votre entreprise ne gère pas.
    .why = On le fait pour mieux travailler, et c’est une bonne raison. Mais ce qui se trouve dans un compte privé, vous ne pouvez ni le voir, ni l’effacer, ni le récupérer. Le RGPD demande un contrat écrit avec ceux qui traitent des données personnelles pour vous ; le compte privé d’un collègue n’en donne aucun à votre entreprise. Un compte professionnel a d’autres conditions : selon Microsoft, ce qu’on tape dans Copilot Chat avec un compte de travail ne sert pas à entraîner ses modèles.
    .how = Posez la question à la prochaine réunion, sans reproche : « Quels assistants IA et quels outils gratuits vous aident, et avec quel compte ? » La plupart affichent le compte dans un coin de l’écran. Demandez à votre partenaire IT : « Notre abonnement comprend-il un assistant IA, et ses conditions disent-elles que nos données n’entraînent pas le modèle ? »
    .evidence = La règle écrite avec les outils autorisés, et la date à laquelle vous avez interrogé tout le monde.
    .choice-nothing-agreed = Oui, cela peut arriver. Rien n’est convenu à ce sujet.
    .choice-spoken = Parfois, peut-être. Nous en avons parlé, sans règle écrite.
    .choice-rule-unchecked = Rarement. Une règle écrite existe, mais pas vérifiée cette année ou pas toujours suivie.
    .choice-rule-checked = Non. Une règle écrite existe, et nous avons interrogé chacun cette année.

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
    .step-3 = Nommez les outils autorisés, aussi pour les gros fichiers et la traduction. Dites à qui s’adresser pour un nouvel outil.
    .step-4 = Parcourez la page ensemble en un quart d’heure. Les nouveaux la reçoivent le premier jour.
    .step-5 = Après trois mois, puis chaque année, demandez à chacun comment cela se passe. Adaptez la page.
    .help = Vous pouvez écrire cette page sans aide. Pour des données de santé ou d’autres données sensibles, consultez votre délégué à la protection des données ou un avocat.

action-provide-ai-account = Fournir un compte professionnel pour l’IA et les outils
    .why = Avec un bon outil au travail, on n’a pas besoin d’un compte privé. Vous le payez peut-être déjà.
    .step-1 = Regardez d’abord votre abonnement. Microsoft 365 (Copilot) et Google Workspace (Gemini) comprennent souvent un assistant.
    .step-2 = Vérifiez trois points dans les conditions. Vos textes servent-ils à entraîner le service, combien de temps sont-ils gardés, y a-t-il un contrat de sous-traitance RGPD (DPA) ?
    .step-3 = Ouvrez des comptes avec l’adresse de travail, et activez la deuxième étape de connexion.
    .step-4 = Choisissez de la même façon un outil pour les gros fichiers, un pour la traduction et un pour les PDF.
    .step-5 = Annoncez à tous à partir de quel jour. Demandez d’effacer les données de l’entreprise des comptes privés.
    .help = Votre partenaire IT sait ce que comprend votre abonnement et peut l’activer.
