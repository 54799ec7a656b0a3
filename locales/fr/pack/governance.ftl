### Qui fait quoi : quelles tâches sont celles du fournisseur, lesquelles sont les vôtres, et qui s’en occupe.

domain-governance = Qui fait quoi
    .about = Quelles tâches vous reviennent dans le cloud, lesquelles reviennent au fournisseur, et qui s’en occupe.

question-responsibility-split = Pour vos services les plus importants, savez-vous quelles tâches de sécurité vous reviennent et lesquelles reviennent au fournisseur ?
    .short = Tâches de sécurité réparties par écrit
    .explanation = Un service dans le cloud avance à deux. Le fournisseur s’occupe du bâtiment, des machines et du logiciel. Vous décidez qui entre, ce qui est partagé et ce dont vous gardez une copie. Pour un serveur loué ou un site web, votre part est plus grande.
    .why = Une tâche que chacun laisse à l’autre n’est pas faite. Microsoft l’écrit noir sur blanc : vos données, vos réglages et les comptes de vos utilisateurs restent toujours de votre côté. Sur un serveur loué chez OVHcloud, les sauvegardes aussi. Et selon le RGPD, le règlement européen sur la vie privée, vous restez responsable des données personnelles que vous gardez dans le cloud.
    .how = Les fournisseurs publient qui répond de quoi : cherchez « responsabilité partagée » dans leurs pages d’aide. Comparez avec le contrat de votre partenaire IT. Demandez ensuite à ce partenaire ou au fournisseur : « Quelles tâches de sécurité faites-vous pour nous, lesquelles nous laissez-vous, et où est-ce écrit ? »
    .evidence = Une page par service, avec un nom en face de chaque tâche qui vous revient et la date de la dernière relecture.
    .choice-unknown-split = Non. Nous comptons sur le fournisseur, ou la question ne s’est jamais posée.
    .choice-rough-idea = En partie. Nous en avons une idée, mais rien n’est écrit.
    .choice-written-gaps = Presque. C’est écrit pour certains services, ou sans nom en face de chaque tâche.
    .choice-written-named = Oui. C’est écrit pour tous, avec un nom en face de chaque tâche.

question-service-owners = Chaque service en ligne a-t-il une personne qui en répond, et un suppléant ?
    .short = Un nom et un suppléant par service
    .explanation = Répondre d’un service, ce n’est pas faire tout le travail. C’est garder un œil dessus : la facture est-elle juste, qui peut entrer, qui lit les avertissements du fournisseur ? Le suppléant prend le relais pendant les vacances ou une maladie. Si vous travaillez sans personnel, votre nom figure partout ; le suppléant peut être votre partenaire IT ou une personne de confiance.
    .why = Un service sans nom tourne tout seul, jusqu’au jour où quelque chose coince. L’avertissement du fournisseur dort alors dans la boîte mail d’un collègue parti, ou la carte de paiement a expiré. Ce n’est la faute de personne : personne ne savait qui devait y veiller.
    .how = Microsoft 365 : centre d’administration, profil de l’organisation, contact technique. Google Workspace : console d’administration, paramètres du compte, administrateur principal. Ailleurs, cherchez l’adresse de contact et de facturation dans les réglages. Ou demandez à votre partenaire IT : « De quels services vous occupez-vous, et qui décide à leur sujet chez nous ? »
    .evidence = La liste des services, avec un nom et un suppléant en face de chacun, et la date de la dernière relecture.
    .choice-nobody = Non. Celui qui a le temps s’en occupe, ou personne.
    .choice-in-heads = En partie. Nous savons en général qui, mais ce n’est pas écrit.
    .choice-gaps = Presque. C’est écrit, mais il manque des noms ou des suppléants.
    .choice-all = Oui. Chaque service a un nom et un suppléant, par écrit.

question-management-review = Au cours des douze derniers mois, la direction a-t-elle examiné les risques de vos services en ligne et décidé quoi faire ?
    .short = Risques revus en direction chaque année
    .explanation = La direction, ce sont ceux qui décident du temps et de l’argent ; dans une petite entreprise, c’est vous. Une heure par an suffit : que peut-il arriver, que faisons-nous contre cela, qu’acceptons-nous ? Les décisions tiennent sur une page, avec un nom et une date en face de chacune.
    .why = La sécurité demande du temps et de l’argent, et seule la direction peut en décider. Dans une entreprise soumise à NIS2, l’organe de direction doit approuver les mesures de sécurité, veiller à leur application et se former (article 31). Il est responsable si l’entreprise manque à son obligation de prendre des mesures. Pour les autres, ce n’est pas une obligation légale, mais une bonne habitude.
    .how = Cherchez dans les procès-verbaux ou dans l’agenda de l’année écoulée. Un entretien avec votre partenaire IT compte aussi, si vous y avez pris une décision. Demandez à ce partenaire : « Quelles décisions sur notre sécurité attendez-vous de nous ? »
    .evidence = Le procès-verbal ou la page, avec les risques examinés, les décisions, les noms et la date.
    .choice-never = Non. Nous n’en parlons que lorsqu’un problème survient.
    .choice-over-a-year = Pas récemment. La dernière fois remonte à plus d’un an.
    .choice-unwritten = Presque. Il y a moins d’un an, mais sans décision écrite.
    .choice-decided = Oui. Il y a moins d’un an, avec les décisions par écrit.

question-usage-rules = Avez-vous des règles courtes et écrites : quels outils en ligne sont permis, et pour quelles données ?
    .short = Règles écrites pour les outils en ligne
    .explanation = Deux pages suffisent : quel outil pour quel travail, ce qui n’y va jamais, et à qui s’adresser pour un nouvel outil. Elles disent aussi que faire des mots de passe, des liens partagés et des gsm privés. Tous ceux qui ont accès à vos fichiers les connaissent, jobistes et intérimaires compris. Si vous travaillez sans personnel, une page pour vous-même suffit.
    .why = Chacun choisit l’outil qui marche, souvent celui qu’il connaît de la maison. Sans règle, personne ne peut savoir que les dossiers des clients n’y ont pas leur place. Un oui clair à de bons outils aide plus qu’une série d’interdits. La loi NIS2 demande une politique de sécurité aux entreprises qu’elle vise ; pour les autres, ces pages sont simplement utiles.
    .how = Cherchez dans le règlement de travail, le dossier d’accueil et le dossier partagé. Demandez ensuite à un collègue : « Un client attend de vous un gros fichier. Quel outil prenez-vous ? » Ou demandez à votre partenaire IT : « Avez-vous un exemple de règles pour les outils en ligne, que nous pourrions adapter ? »
    .evidence = Les règles datées, et le mail ou les signatures qui montrent que chacun les a reçues.
    .choice-none = Non. Rien n’est convenu, chacun prend ce qui l’arrange.
    .choice-spoken = En partie. Certaines choses sont convenues, mais rien n’est écrit.
    .choice-unreviewed = Presque. C’est écrit, mais pas connu de tous ou pas revu cette année.
    .choice-known = Oui. C’est écrit, connu de tous et revu cette année.

question-new-service-check = Avant de mettre de vraies données dans un nouveau service en ligne, parcourez-vous une courte liste fixe ?
    .short = Bref contrôle avant tout nouveau service
    .explanation = Un essai gratuit s’ouvre en deux minutes, et le vrai fichier clients suit souvent le jour même. Mieux vaut poser d’abord dix questions, toujours les mêmes. Qui répond du service, quelles données y vont, comment se connecte-t-on, comment en sort-on ? Les services gratuits comptent aussi.
    .why = Un mauvais réglage du premier jour reste souvent en place, car personne n’y revient. Une fois des données de clients dans un service, il est difficile d’être sûr qu’elles en sont toutes ressorties. Celui qui reçoit vos données décide de leur sécurité : posez donc vos questions d’abord.
    .how = Pensez au dernier service que vous avez commencé à utiliser. Qui l’a d’abord examiné, et sur quels points ? Demandez à votre partenaire IT : « Quand nous voulons un nouveau service en ligne, que vérifiez-vous avant d’y mettre nos données ? »
    .evidence = La liste remplie pour le dernier nouveau service, avec la date et le nom de la personne qui a vérifié.
    .choice-none = Non. Nous ouvrons un compte et nous commençons.
    .choice-no-list = En partie. Quelqu’un y regarde d’abord, mais sans liste fixe.
    .choice-not-always = Presque. La liste existe, mais tous les nouveaux services n’y passent pas.
    .choice-always = Oui. Chaque nouveau service passe par la liste, même gratuit.

question-legal-duties = Savez-vous quelles lois et quels contrats vous demandent de protéger vos données et vos systèmes ?
    .short = Obligations de sécurité sur une page
    .explanation = Regardez quatre choses : le RGPD (le règlement européen sur la vie privée), la loi NIS2, les règles de votre secteur et vos contrats. Le RGPD concerne presque toutes les entreprises, car il couvre les données des clients et du personnel. NIS2 vise certaines entreprises directement et en touche d’autres par leurs clients. Le secteur financier a ses propres règles (DORA) depuis le 17 janvier 2025. Ses fournisseurs informatiques en retrouvent des conditions dans leurs contrats.
    .why = Une obligation qu’on ignore apparaît au mauvais moment : un appel d’offres, un sinistre, un incident. Une entreprise soumise à NIS2 doit tenir compte de la sécurité de ses fournisseurs directs. Son contrat peut donc vous demander des choses, même si la loi elle-même ne vous vise pas. Ce que vous signez vous engage alors, comme tout contrat.
    .how = Prenez les contrats de vos cinq plus gros clients et vos polices d’assurance, et cherchez « sécurité », « incident » et « audit ». Le test officiel NIS2 se trouve sur atwork.safeonweb.be/fr/nis2. Demandez à votre fédération professionnelle : « Quelles règles de sécurité des données et de l’informatique valent pour une entreprise comme la nôtre ? »
    .evidence = Une page datée : chaque loi ou contrat, ce qu’il demande, qui s’en occupe et où se trouve le document.
    .choice-never = Non. Nous n’avons jamais cherché à le savoir.
    .choice-rough-idea = En partie. Nous en avons une idée générale, mais rien n’est écrit.
    .choice-gaps = Presque. La page existe, mais il manque des contrats ou elle est dépassée.
    .choice-listed = Oui. Lois et contrats sont sur une page, revue cette année.

question-change-log = Quand un réglage important change, notez-vous qui l’a changé, quand et pourquoi ?
    .short = Changements de réglages notés
    .explanation = Il s’agit des réglages qui touchent la sécurité ou le travail de tous : droits d’accès, partage, messagerie, sauvegardes, site web, nom de domaine. Une ligne par changement suffit. Votre partenaire IT écrit au même endroit, ou vous envoie sa liste.
    .why = Quand quelque chose ne marche plus, la première question est : qu’est-ce qui a changé ? Google a étudié ses propres pannes de 2010 à 2017 : un nouveau logiciel en a déclenché 37 %, un réglage modifié 31 %. Avec une ligne écrite, vous trouvez la cause plus vite et vous pouvez remettre l’ancien réglage.
    .how = Microsoft 365 enregistre les changements dans son journal d’audit (portail Purview, Audit), Google Workspace dans la console d’administration, Création de rapports (Reporting). Ces journaux disent qui et quand, pas pourquoi. Demandez à votre partenaire IT : « Qu’avez-vous changé chez nous ces trois derniers mois, et où est-ce noté ? »
    .evidence = La liste commune avec des lignes récentes, ou les notes de votre partenaire IT avec la date, le nom et la raison.
    .choice-none = Non. Les réglages changent sans que rien soit noté.
    .choice-scattered = En partie. Certains changements se retrouvent dans des mails ou chez le partenaire IT.
    .choice-gaps = Presque. Il y a un seul endroit, mais des changements ou des raisons manquent.
    .choice-one-place = Oui. Chaque changement important est au même endroit : qui, quand et pourquoi.

question-group-agreements = Est-il écrit quelle société du groupe s’occupe pour vous de quels services, comptes et tâches de sécurité ?
    .short = Tâches dans le groupe par écrit
    .explanation = Dans un groupe, la société mère ou une société sœur gère souvent la messagerie, les licences ou le réseau pour tous. Cela marche bien tant que chacun sait qui fait quoi. Une page le dit, et dit aussi ce qui se passe si le groupe cesse de le faire. Si aucune autre société du groupe ne fait cela pour vous, choisissez « Ne s’applique pas à nous ».
    .why = Chaque société croit facilement que l’autre fait les sauvegardes. Si votre entreprise est vendue, vos mails et vos fichiers peuvent dépendre d’un compte qui n’est pas le vôtre. Le RGPD ne fait pas d’exception pour les groupes : une société sœur qui traite des données personnelles pour vous a besoin d’un contrat écrit. Pour NIS2, les chiffres des sociétés liées comptent aussi, et le Centre pour la Cybersécurité Belgique (CCB) regarde à quel point vos systèmes sont indépendants.
    .how = Regardez au nom de qui sont les licences, les contrats et le nom de domaine, et qui paie. Demandez ensuite au service informatique du groupe : « Que faites-vous pour nous, et que ne faites-vous pas ? Comment récupérons-nous nos comptes et nos données si nous partons ? »
    .evidence = L’accord ou la page avec les tâches, les noms et la date, accepté des deux côtés.
    .choice-unclear = Non. Le groupe fait des choses pour nous, sans que nous sachions exactement lesquelles.
    .choice-in-heads = En partie. Nous savons qui fait quoi, mais rien n’est écrit.
    .choice-incomplete = Presque. C’est écrit, mais incomplet, ou muet sur la suite si le groupe arrête.
    .choice-complete = Oui. C’est écrit, y compris ce qui se passe si le groupe arrête.

question-risk-list = Au cours des douze derniers mois, avez-vous noté ce qui pourrait mal tourner avec vos services en ligne, et ce que vous faites contre cela ?
    .short = Liste écrite des risques de moins d’un an
    .explanation = Une page suffit. Elle nomme ce qui pourrait arriver : un compte volé, un dossier effacé, un service qui s’arrête, un paiement au mauvais compte. En face, vous notez la gravité, la probabilité et ce que vous faites. Ici, il s’agit de connaître les risques ; ce que la direction en décide est une autre question.
    .why = Sans liste, l’attention va à la dernière chose vue aux informations. On pense d’abord aux pirates, mais nos propres erreurs y ont aussi leur place. Un dossier effacé ou un mauvais réglage peut coûter aussi cher qu’une intrusion. La loi NIS2 demande une analyse des risques aux entreprises qu’elle vise ; pour les autres, c’est une bonne habitude.
    .how = Cherchez une page ou une feuille de calcul avec des risques et une date, peut-être dans votre dossier qualité ou d’assurance. Le rapport de ce programme est un début, mais il ne sait pas ce que vous coûte un jour perdu. Demandez à votre partenaire IT : « Quelles sont les trois choses qui nous feraient le plus de tort, et qu’est-ce qui nous en protège ? »
    .evidence = La page datée : le risque, sa gravité, sa probabilité, ce que vous faites et qui le fait.
    .choice-never = Non. Nous réglons les problèmes quand ils se présentent.
    .choice-spoken = En partie. Nous en avons parlé, mais rien n’est écrit.
    .choice-old = Presque. La page a plus d’un an ou ne répond pas à chaque risque.
    .choice-current = Oui. La page a moins d’un an et répond à chaque risque.

action-name-task-owners = Mettre un nom en face de chacune de vos tâches
    .why = Une tâche qui porte un nom se fait. Et vous voyez tout de suite quoi demander à votre partenaire IT.
    .step-1 = Prenez une page pour chacun de vos trois services les plus importants. Souvent, ce sont la messagerie et les fichiers, la comptabilité, et la caisse ou la boutique en ligne.
    .step-2 = Notez les tâches qui vous reviennent. Commencez par celles-ci : comptes, droits d’accès, réglages, appareils, sauvegardes et départ d’un collaborateur.
    .step-3 = Écrivez un nom en face de chacune de ces tâches : le vôtre, celui d’un collègue ou celui de votre partenaire IT.
    .step-4 = Envoyez à votre partenaire IT les tâches qui portent son nom. Demandez un oui ou un non écrit pour chacune.
    .step-5 = Relisez le tout dans un an, et à chaque nouveau service. Notez la date dans votre agenda.
    .help = Vous pouvez le faire sans aide ; votre partenaire IT confirme ses tâches. Les fournisseurs répondent dans leurs pages d’aide.

action-assign-service-owners = Donner un nom et un suppléant à chaque service
    .why = Un avertissement arrive alors chez quelqu’un, même pendant les vacances. Et chacun sait à qui s’adresser pour chaque service.
    .step-1 = Prenez la liste de vos services. Écrivez un nom en face de chacun : la personne qui le connaît le mieux.
    .step-2 = Ajoutez un suppléant, qui peut entrer avec son propre compte.
    .step-3 = Décidez à quoi ce nom engage : suivre qui peut entrer, lire les messages du fournisseur, veiller au paiement, dire quand le service peut disparaître.
    .step-4 = Faites arriver les messages et les factures du fournisseur à une adresse que deux personnes lisent.
    .step-5 = Revoyez les noms à chaque départ, et une fois par an. Notez la date dans votre agenda.
    .help = Vous le faites avec votre équipe en une heure ou deux. Votre partenaire IT ajoute les services dont il s’occupe.

action-hold-management-review = Parler sécurité une fois par an et noter les décisions
    .why = Une heure par an, et plus rien n’est remis de mois en mois. Dans une entreprise soumise à NIS2, approuver les mesures et veiller à leur application est la tâche légale de la direction.
    .step-1 = Réservez une heure avec tous ceux qui décident, et invitez votre partenaire IT.
    .step-2 = Posez le rapport de ce programme sur la table. Choisissez les trois points qui comptent le plus pour votre entreprise.
    .step-3 = Décidez pour chacun : le faire maintenant, le faire plus tard, ou accepter le risque. Écrivez un nom et une date en face.
    .step-4 = Notez le temps et l’argent prévus. Si NIS2 vous vise, notez aussi que la direction approuve les mesures. Tous les présents signent.
    .step-5 = Voyez après trois mois ce qui est fait. Inscrivez la réunion de l’année prochaine à l’agenda.
    .help = Vous menez la réunion vous-même. Votre partenaire IT ou votre comptable peut aider à la préparer.

action-write-usage-rules = Écrire deux pages de règles pour les outils en ligne
    .why = Chacun veut bien faire ; deux pages disent comment. Vous ne répondez plus dix fois à la même question.
    .step-1 = Rassemblez ce que vous dites déjà aux nouveaux : quels outils, quels mots de passe, quoi mettre où.
    .step-2 = Faites un tableau sur la première page. À gauche le travail (messagerie, gros fichiers, discussion, traduction), à droite l’outil choisi.
    .step-3 = Notez sur la deuxième page ce qui ne va dans aucun autre outil. Ajoutez que faire des mots de passe et des liens, et si le gsm privé est permis.
    .step-4 = Dites aussi à qui s’adresser pour un nouvel outil et où signaler une erreur. Précisez que personne ne recevra de reproche pour l’avoir signalée.
    .step-5 = Parcourez les pages ensemble. Chacun confirme par mail ou par signature qu’il les a lues.
    .step-6 = Relisez-les une fois par an, et donnez-les aux nouveaux dès le premier jour.
    .help = Vous les écrivez vous-même, avec un collègue. Si vous voulez les ajouter au règlement de travail, demandez à votre secrétariat social comment faire.

action-check-new-services = Poser dix questions à chaque nouveau service
    .why = Dix minutes au début évitent bien des recherches plus tard. Pas besoin d’être spécialiste pour poser ces questions.
    .step-1 = Écrivez dix questions sur une page. D’abord trois sur votre usage : à quoi sert le service, qui en répond, quelles données y vont ?
    .step-2 = Ajoutez-en quatre sur la sécurité : y a-t-il une deuxième étape de connexion, qui voit quoi, où sont les données, qui fait une sauvegarde ?
    .step-3 = Ajoutez-en trois sur le contrat : combien coûte-t-il, y a-t-il un contrat de sous-traitance RGPD, comment récupérons-nous nos données ?
    .step-4 = Décidez qui peut dire oui. Pour des salaires ou des données de santé, faites aussi regarder votre partenaire IT.
    .step-5 = Réglez d’abord la deuxième étape de connexion et le partage. Les vraies données viennent ensuite.
    .step-6 = Gardez la page remplie, et ajoutez le service à votre liste.
    .help = Vous ou un collègue pouvez poser les questions ; le service commercial ou le service d’aide du fournisseur y répond. Votre partenaire IT regarde les cas difficiles.

action-list-legal-duties = Mettre vos obligations de sécurité sur une page
    .why = Vous signez alors vos contrats en sachant ce qu’ils demandent, et une seule page suffit pour répondre aux clients.
    .step-1 = Inscrivez le RGPD, et notez de qui vous gardez des données : clients, personnel, candidats, personnes filmées.
    .step-2 = Faites le test officiel NIS2 sur atwork.safeonweb.be/fr/nis2, si ce n’est pas encore fait. Gardez le résultat.
    .step-3 = Demandez à votre fédération professionnelle quelles règles de sécurité valent dans votre secteur.
    .step-4 = Cherchez « sécurité », « incident » et « audit » dans les contrats de vos cinq plus gros clients et dans vos polices d’assurance. Notez ce que vous avez promis.
    .step-5 = Écrivez en face de chaque obligation ce que vous faites déjà, ce qui manque et qui s’en occupe.
    .step-6 = Sortez la page avant de signer un nouveau contrat. Revoyez-la une fois par an.
    .help = Votre fédération professionnelle connaît les règles du secteur. Un avocat peut lire un contrat très exigeant.

action-keep-change-log = Noter les changements de réglages à un seul endroit
    .why = Une minute par changement épargne des heures de recherche le jour où quelque chose coince. Il ne s’agit pas de surveiller les gens.
    .step-1 = Créez une feuille de calcul partagée avec cinq colonnes : date, service, ce qui a changé, qui, pourquoi.
    .step-2 = Décidez quels changements comptent : administrateurs, droits d’accès, partage, messagerie, sauvegardes, site web, nom de domaine.
    .step-3 = Demandez à votre partenaire IT d’y écrire aussi, ou d’envoyer sa liste chaque mois.
    .step-4 = Pour un changement qui pourrait bloquer ou ouvrir quelque chose, faites d’abord regarder une deuxième personne. Notez l’ancien réglage.
    .step-5 = Choisissez un moment calme pour un grand changement, prévenez tout le monde, et vérifiez ensuite que tout marche.
    .help = Votre partenaire IT tient souvent déjà de telles notes ; demandez à les voir. Un collègue peut tenir la liste.

action-write-group-agreements = Mettre par écrit qui fait quoi dans le groupe
    .why = Rien ne se perd plus entre les sociétés, et une vente ou une réorganisation ne réserve plus de surprise.
    .step-1 = Dressez la liste de ce qui vient du groupe : messagerie, fichiers, licences, réseau, nom de domaine, sauvegardes, service d’aide.
    .step-2 = Écrivez en face quelle société s’en charge, qui appeler, et quelles tâches vous restent.
    .step-3 = Vérifiez au nom de qui est chaque contrat, compte et nom de domaine. Notez comment obtenir les droits d’administrateur en cas d’urgence.
    .step-4 = Convenez du délai pour vous prévenir si cela s’arrête, et de ce que vous recevez alors : comptes, données, nom de domaine, aide au déménagement.
    .step-5 = Ajoutez un contrat de sous-traitance RGPD si l’autre société garde des données personnelles pour vous. Le RGPD le demande.
    .step-6 = Faites accepter la page par écrit par les deux sociétés. Relisez-la chaque année, et à chaque vente ou réorganisation.
    .help = Le service informatique ou juridique du groupe a souvent un exemple. Votre comptable ou un avocat peut relire avec vous.

action-write-risk-list = Noter sur une page ce qui pourrait mal tourner
    .why = Vous voyez tout de suite où une heure de travail aide le plus. Et la direction a de quoi décider.
    .step-1 = Asseyez-vous une heure avec quelqu’un qui connaît le travail, et avec votre partenaire IT.
    .step-2 = Notez dix choses qui pourraient mal tourner. Pensez à un compte volé, à une fausse facture, à un portable perdu, à une panne et à vos propres erreurs.
    .step-3 = Donnez deux notes à chacune. Gravité : une heure, un jour ou une semaine perdue ? Fréquence : rarement, parfois ou souvent ?
    .step-4 = Pour chacune des cinq plus lourdes, choisissez : l’éviter, la réduire, l’assurer ou l’accepter. Écrivez qui fait quoi, et pour quand.
    .step-5 = Réglez-en une ce mois-ci. Inscrivez la prochaine fois à l’agenda, dans un an.
    .help = Vous connaissez votre métier, votre partenaire IT connaît la technique. Votre courtier en assurances peut réfléchir aux dommages avec vous.
