### Appareils et accès distant : les machines sur lesquelles on travaille, et les accès depuis l’extérieur.

domain-devices = Appareils et accès distant
    .about = Les ordinateurs et téléphones avec lesquels vous travaillez, et les accès qui y mènent de l’extérieur.

question-device-baseline = Les ordinateurs et téléphones qui ouvrent vos mails ou fichiers sont-ils tous à jour, chiffrés et verrouillés ?
    .short = Appareils à jour, chiffrés et verrouillés
    .explanation = À jour : l’appareil installe ses mises à jour de lui-même. Chiffré : qui le vole ne peut pas lire ce qu’il contient. Verrouillé : après quelques minutes, il demande un code, une empreinte ou un visage. Les appareils privés comptent aussi, dès que la messagerie du travail s’y trouve.
    .why = Le fournisseur surveille ses bâtiments, pas l’ordinateur dans votre voiture. Dans la répartition des tâches que publie Microsoft, les appareils sont votre affaire, ou au mieux une tâche partagée. Un portable ouvert livre au voleur vos mails, vos fichiers et vos mots de passe. Verrouillé et chiffré, ce n’est qu’une machine.
    .how = Windows : Paramètres, « Windows Update », puis « Chiffrement de l’appareil » ou « BitLocker ». Mac : Réglages Système, « FileVault ». Téléphone : il demande un code et reçoit encore des mises à jour. Ou demandez à votre partenaire IT : « Quels appareils ouvrent nos mails, et lesquels ne sont pas chiffrés ou ne reçoivent plus de mises à jour ? »
    .evidence = Une liste datée des appareils, avec pour chacun les mises à jour, le chiffrement et le verrouillage.
    .choice-own-way = Non. Chacun s’occupe de son appareil comme il l’entend.
    .choice-agreed = En partie. Des règles existent, mais personne ne vérifie les appareils.
    .choice-most = Presque. La plupart sont vérifiés, sauf certains appareils privés ou anciens.
    .choice-all = Oui. Tous, même privés, remplissent les trois conditions et sont vérifiés.

question-remote-access = Chaque accès à distance à vos ordinateurs et serveurs demande-t-il une deuxième étape de connexion ?
    .short = Deuxième étape pour tout accès distant
    .explanation = Un accès à distance permet de travailler de loin sur un de vos ordinateurs ou serveurs. Pensez au bureau à distance, à un outil comme TeamViewer, à un VPN, au disque réseau et aux caméras. La deuxième étape est un code ou une confirmation sur le téléphone, en plus du mot de passe. Tout se passe dans le navigateur chez un fournisseur, et aucun prestataire ne se connecte à vos appareils ? Vous n’avez alors aucun accès de ce genre. Si quelqu’un l’a vérifié, choisissez « Oui ».
    .why = Jour et nuit, des programmes lancés par des inconnus cherchent ces accès sur tout internet et y essaient des mots de passe. Qui entre est comme assis devant votre ordinateur, souvent avec les sauvegardes à portée de main. La loi NIS2 cite la deuxième étape parmi ses mesures.
    .how = Demandez à ceux qui travaillent de chez eux comment ils se connectent, et quels prestataires se connectent à vos appareils. Windows : dans Paramètres, « Bureau à distance » doit être désactivé là où personne ne l’utilise. Votre routeur internet : cherchez « redirection de ports ». Demandez ensuite à votre partenaire IT : « Lesquels de nos ordinateurs et appareils sont joignables depuis internet, et où un mot de passe suffit-il ? »
    .evidence = Un contrôle daté, fait de l’extérieur, et une capture d’écran du réglage qui rend la deuxième étape obligatoire.
    .choice-password-only = Non. De l’extérieur, un mot de passe suffit partout.
    .choice-some = En partie. Certains accès demandent une deuxième étape, d’autres pas.
    .choice-unchecked = Presque. Nous ne connaissons aucun accès non protégé, mais personne n’a vérifié de l’extérieur.
    .choice-checked = Oui. Un contrôle n’a trouvé aucun accès sans deuxième étape.

question-private-devices = Vos mails et fichiers s’ouvrent-ils seulement sur des appareils que vous connaissez et avez vérifiés ?
    .short = Accès réservé aux appareils vérifiés
    .explanation = Sans réglage qui l’empêche, n’importe quel appareil ouvre tout, dès que quelqu’un s’y connecte : la tablette familiale, l’ordinateur d’un hôtel, un vieux portable. Inutile d’interdire les appareils privés. Un réglage peut ne laisser entrer que les appareils vérifiés, ou limiter les privés au navigateur, sans téléchargement. La question vaut aussi si vous n’avez que des appareils de l’entreprise.
    .why = Sur un appareil inconnu, vous ne voyez pas s’il est à jour ni qui d’autre l’utilise. Des fichiers y restent, même après le départ de la personne. La CISA, l’agence américaine de cybersécurité, conseille pour Microsoft 365 de ne laisser entrer que des appareils gérés.
    .how = Prenez un ordinateur que votre entreprise ne connaît pas et connectez-vous. Tout s’ouvre-t-il ? Microsoft 365 : centre d’administration Entra, accès conditionnel ; pour les fichiers, centre d’administration SharePoint, « Contrôle d’accès ». Google Workspace : console d’administration, Appareils, et sous Sécurité, « Accès contextuel ». Ou demandez à votre partenaire IT : « Que se passe-t-il si l’un de nous se connecte sur l’ordinateur d’un inconnu ? »
    .evidence = Une capture d’écran datée de la règle, et du message que reçoit un appareil inconnu.
    .choice-any = Non. N’importe quel appareil ouvre tout après la connexion.
    .choice-agreed = En partie. Nous avons convenu lesquels, mais aucun réglage n’arrête les autres.
    .choice-part = Presque. Un réglage arrête les autres, mais pour certains comptes ou services seulement.
    .choice-checked = Oui. Seuls les appareils vérifiés entrent ; les autres ont le navigateur ou rien.

question-malware-protection = Chaque ordinateur a-t-il un antivirus dont quelqu’un lit les alertes ?
    .short = Antivirus que quelqu’un surveille
    .explanation = Un antivirus arrête les programmes qui volent, espionnent ou verrouillent vos fichiers. Windows en contient un (Microsoft Defender), d’autres éditeurs en vendent. L’essentiel est qu’il soit actif partout, et que quelqu’un voie quand il trouve quelque chose ou s’arrête. Il existe pour cela des versions avec une vue d’ensemble de tous les ordinateurs. Les serveurs et les Mac comptent aussi.
    .why = Une alerte sur un seul écran est vite fermée, et un abonnement peut expirer sans que personne le remarque. Dans une vue d’ensemble, vous voyez tout de suite quel ordinateur a un problème. Vous agissez alors tant qu’il n’y en a qu’un.
    .how = Windows : Paramètres, « Sécurité Windows », « Protection contre les virus et menaces ». Faites-le sur trois ordinateurs. La vue d’ensemble se trouve dans le portail Microsoft Defender avec certains abonnements Microsoft 365, ou sur le site de votre produit. Ou demandez à votre partenaire IT : « Sur lesquels de nos ordinateurs l’antivirus est-il désactivé ou périmé, et qui lit les alertes ? »
    .evidence = Une capture d’écran datée de la vue d’ensemble avec tous les ordinateurs, et le nom de celui qui lit les alertes.
    .choice-gaps = Non. Sur certains ordinateurs, il manque, est désactivé ou a expiré.
    .choice-each-alone = En partie. Il est actif partout, mais sans vue d’ensemble de tous les ordinateurs.
    .choice-unread = Presque. Une vue montre tous les ordinateurs, mais personne ne lit régulièrement les alertes.
    .choice-watched = Oui. Une vue montre tous les ordinateurs, et quelqu’un lit régulièrement les alertes.

question-risky-sign-ins = Une connexion suspecte, par exemple depuis un pays inhabituel, est-elle bloquée ou vérifiée à nouveau ?
    .short = Connexions suspectes bloquées ou vérifiées
    .explanation = Quelqu’un se connecte de Namur à neuf heures et d’un autre continent à dix heures : l’un des deux n’est pas votre collègue. Microsoft et Google le remarquent. Selon les réglages et l’abonnement, ils bloquent la connexion, demandent une vérification de plus ou se contentent de la noter. Si vous n’utilisez ni l’un ni l’autre, choisissez « Ne s’applique pas à nous ».
    .why = Un faux site peut emporter toute une connexion, code compris. Une règle qui regarde le lieu et le comportement est alors votre filet de sécurité. La CISA, l’agence américaine de cybersécurité, conseille pour Microsoft 365 de bloquer les connexions que Microsoft juge à haut risque. Cela demande un abonnement plus cher qu’une règle par pays.
    .how = Microsoft 365 : centre d’administration Entra, accès conditionnel et journaux de connexion ; « ID Protection » dans certains abonnements seulement. Google Workspace demande souvent de lui-même une vérification de plus ; les avertissements sont dans la console d’administration, Sécurité, « Centre d’alerte ». Ou demandez à votre partenaire IT : « Si quelqu’un se connecte à ma place depuis l’étranger cette nuit, que se passe-t-il, et qui est prévenu ? »
    .evidence = Une capture d’écran de la règle, et un exemple de connexion bloquée ou vérifiée.
    .choice-unnoticed = Non. Elle passe, et personne n’est prévenu.
    .choice-seen = En partie. Elle passe, mais quelqu’un reçoit une alerte.
    .choice-part = Presque. Elle est bloquée ou vérifiée pour certains comptes, comme les administrateurs.
    .choice-stopped = Oui. Pour chaque compte, elle est bloquée ou vérifiée à nouveau.

question-lost-device = Si un ordinateur portable ou un téléphone est perdu, pouvez-vous en effacer vos données le jour même ?
    .short = Appareils perdus effaçables le jour même
    .explanation = La gestion des appareils permet de verrouiller ou d’effacer un appareil à distance, dès qu’il est en ligne. Sur un téléphone privé, seules les données du travail disparaissent ; les photos restent. Il faut la mettre en place d’avance ; après, c’est trop tard. Si toutes vos données sont sur des ordinateurs qui ne quittent jamais le bureau, pensez à un cambriolage.
    .why = Des téléphones restent dans le train et des portables dans la voiture. Une telle perte peut être une fuite de données. Le RGPD peut vous obliger à la signaler dans les 72 heures à l’Autorité de protection des données (APD). Si l’appareil est chiffré et effacé, le risque est bien plus petit, et vous pouvez le montrer.
    .how = Microsoft 365 : centre d’administration Intune, Appareils, si votre abonnement le comprend. Google Workspace : console d’administration, Appareils. Sans eux, un compte Apple ou Google peut retrouver et effacer son propre appareil. Demandez ensuite à votre partenaire IT : « Lesquels de nos portables et téléphones pourriez-vous effacer aujourd’hui, et quand l’avez-vous essayé ? »
    .evidence = Une liste des appareils qu’on peut effacer, et une note datée d’un essai.
    .choice-nothing = Non. Nous ne pourrions que changer les mots de passe.
    .choice-some = En partie. Seulement certains, les téléphones par exemple, mais pas les portables.
    .choice-untried = Presque. Tous, mais sans essai, ou personne ne sait qui appeler.
    .choice-tried = Oui. Tous, avec un essai, et chacun sait qui appeler.

question-separate-networks = Les invités, les caisses, les caméras et les ordinateurs du bureau sont-ils sur des réseaux séparés ?
    .short = Réseaux séparés dans vos locaux
    .explanation = Sur un même wifi ou câble, tout peut en général atteindre tout : le téléphone d’un client, la caméra, le chauffage, l’ordinateur de la comptabilité. Votre routeur ou votre commutateur (switch) peut en faire des réseaux séparés, comme des pièces avec une porte entre elles. Si vous n’avez pas de locaux, ou rien d’autre que des ordinateurs sur votre réseau, choisissez « Ne s’applique pas à nous ».
    .why = Les caméras et autres appareils bon marché ne reçoivent souvent plus de mises à jour. Qui entre dans l’un d’eux cherche à partir de là les ordinateurs et les sauvegardes. Avec des réseaux séparés, le problème reste dans une seule pièce.
    .how = Connectez un téléphone au wifi des invités et cherchez votre imprimante ou votre disque réseau. Si vous les trouvez, rien n’est séparé. L’application ou la page de votre routeur montre quels réseaux existent. Ou demandez à votre partenaire IT : « Le téléphone d’un invité ou une de nos caméras peut-il atteindre nos ordinateurs de bureau ? »
    .evidence = Un dessin simple des réseaux, et une note datée du contrôle que l’un n’atteint pas l’autre.
    .choice-one = Non. Tout est sur le même réseau, les invités aussi.
    .choice-guests = En partie. Une seule sorte est à part, les invités par exemple.
    .choice-most = Presque. Plusieurs sortes à part, mais il en manque une ou rien n’est vérifié.
    .choice-all = Oui. Chaque sorte que nous avons est à part, et c’est vérifié.

question-staged-updates = Pourriez-vous encore travailler si une mise à jour défectueuse arrêtait tous vos ordinateurs à la fois ?
    .short = Mises à jour étalées, solution de rechange
    .explanation = Les mises à jour sont nécessaires, et vite. Mais si tous les ordinateurs reçoivent la même à la même heure, une erreur les touche tous. Deux choses aident donc. D’abord, laisser un ou deux ordinateurs passer quelques jours avant les autres. Ensuite, avoir de quoi travailler un jour sans les ordinateurs habituels : un appareil d’un autre type, un téléphone, du papier.
    .why = Le 19 juillet 2024, une mise à jour défectueuse du programme de sécurité CrowdStrike a arrêté environ 8,5 millions d’appareils Windows. L’éditeur avait une correction après 79 minutes, mais les réparer à la main a pris des jours. Les Mac ont été épargnés. Certaines mises à jour ne peuvent pas être étalées ; la seconde partie compte donc autant que la première.
    .how = Windows : Paramètres, « Windows Update » montre sur chaque ordinateur quand les mises à jour arrivent. Dans Microsoft 365 avec Intune, les anneaux de mise à jour de Windows montrent qui passe en premier. Demandez à votre partenaire IT : « Tous nos ordinateurs reçoivent-ils une mise à jour à la même heure ? Avec quoi travaillons-nous s’ils tombent tous en panne ? »
    .evidence = Une page avec l’ordre des mises à jour et la solution de rechange, et une note datée d’un essai.
    .choice-neither = Non. Les mises à jour arrivent ensemble, et sans ces ordinateurs tout s’arrête.
    .choice-one = En partie. Mises à jour étalées ou solution de rechange, pas les deux.
    .choice-untried = Presque. Nous avons les deux, sans avoir essayé un jour sans ces ordinateurs.
    .choice-tried = Oui. Nous avons les deux, et nous avons essayé sans ces ordinateurs.

action-set-device-baseline = Mettre tous les appareils au même niveau de base
    .why = Trois réglages aident quand un appareil est perdu, volé ou n’est plus sûr. Une gestion centrale les garde ensuite en place.
    .step-1 = Dressez la liste des appareils qui ouvrent vos mails ou fichiers, les privés aussi : qui l’utilise, quel type, quel âge.
    .step-2 = Activez sur chacun les mises à jour automatiques, le chiffrement et un verrouillage après cinq minutes. Gardez la clé de récupération en lieu sûr, pas sur l’appareil.
    .step-3 = Remplacez les appareils qui ne reçoivent plus de mises à jour, ou retirez-en la messagerie.
    .step-4 = Demandez à votre partenaire IT si votre abonnement comprend la gestion des appareils (dans Microsoft 365 : Intune). Elle vérifie ces réglages et peut effacer un appareil perdu.
    .step-5 = Décidez qui appeler le jour même si un appareil est perdu. Revoyez la liste tous les six mois.
    .help = Vos collègues peuvent faire les réglages avec un mode d’emploi sous les yeux. La gestion centrale est l’affaire de votre partenaire IT.

action-close-unused-remote-access = Fermer les accès que personne n’utilise
    .why = Un accès fermé ne coûte rien et ne demande aucun entretien. Beaucoup ont été ouverts pour une seule intervention, puis oubliés.
    .step-1 = Demandez à tous comment ils se connectent de l’extérieur, y compris aux prestataires de la caisse, des caméras et des machines. Notez les réponses.
    .step-2 = Désactivez « Bureau à distance » dans Windows là où personne n’en a besoin. Supprimez les programmes d’aide à distance qui ne servent plus.
    .step-3 = Faites fermer par votre partenaire IT les ouvertures dans le routeur et dans le pare-feu des serveurs. Le bureau à distance ne doit jamais être ouvert à tout internet.
    .step-4 = Faites contrôler le tout de l’extérieur, et gardez le résultat avec la date.
    .help = Votre partenaire IT le fait en quelques heures. Prévenez les prestataires, pour qu’aucun ne soit bloqué au moment d’une réparation.

action-protect-remote-access = Exiger une deuxième étape pour les accès restants
    .why = Un mot de passe deviné ne mène alors nulle part, et le télétravail reste possible.
    .step-1 = Choisissez un seul accès pour tous : un VPN, c’est-à-dire une connexion protégée vers le bureau, ou un service d’accès distant avec deuxième étape.
    .step-2 = Rendez la deuxième étape obligatoire pour le personnel, le partenaire IT et les prestataires. Donnez à chacun son propre compte.
    .step-3 = Prévenez tout le monde, aidez à l’installation, puis fermez les anciens accès.
    .step-4 = Essayez de vous connecter avec le seul mot de passe. Cela doit échouer. Notez la date.
    .help = Confiez cela à votre partenaire IT. Demandez d’abord ce que votre routeur et vos abonnements permettent déjà.

action-limit-unknown-devices = N’admettre que les appareils connus, ou le navigateur
    .why = Un mot de passe volé avec son code n’ouvre alors rien sur un ordinateur inconnu, et les appareils privés peuvent encore servir.
    .step-1 = Prenez la liste des appareils. Décidez pour chaque appareil privé : géré, navigateur seulement, ou plus pour le travail.
    .step-2 = Demandez à votre partenaire IT quel abonnement il faut et ce qu’il coûte en plus. Dans Microsoft 365, il faut l’accès conditionnel et, pour vérifier les appareils, Intune.
    .step-3 = Essayez la règle pendant deux semaines sur deux personnes. Excluez-en le compte de secours, si vous en avez un.
    .step-4 = Dites à tous ce qui change sur les appareils privés : ce que l’entreprise peut y voir, et ce qu’elle ne voit pas. Activez ensuite la règle pour tout le monde.
    .step-5 = Connectez-vous sur un ordinateur inconnu. La connexion doit être refusée, ou n’offrir que le navigateur, sans téléchargement. Notez la date.
    .help = Confiez cela à votre partenaire IT. Vous décidez de ce qui est permis sur les appareils privés.

action-centralise-malware-protection = Réunir les antivirus dans une vue d’ensemble
    .why = Vous voyez alors d’un coup d’œil ce qui manque, et une alerte ne se perd plus sur un seul écran.
    .step-1 = Demandez à votre partenaire IT si un abonnement que vous payez déjà comprend une telle vue d’ensemble. C’est le cas de certains abonnements Microsoft 365.
    .step-2 = Choisissez un seul produit pour tous les ordinateurs, Mac et serveurs compris. Enlevez les autres, car deux produits se gênent.
    .step-3 = Installez-le partout et comparez la vue d’ensemble avec votre liste d’appareils. Que manque-t-il ?
    .step-4 = Faites envoyer les alertes sérieuses par mail ou téléphone à deux personnes. Décidez qui agit et dans quel délai.
    .step-5 = Ouvrez la vue cinq minutes chaque semaine, ou confiez cela à votre partenaire IT, avec un rapport chaque mois.
    .help = Votre partenaire IT l’installe et peut suivre les alertes pour vous. Mettez dans le contrat qui les lit en dehors des heures de bureau.

action-block-risky-sign-ins = Bloquer ou vérifier les connexions suspectes
    .why = Si un mot de passe ou toute une connexion est volé, c’est souvent ce qui arrête encore le voleur.
    .step-1 = Demandez quel abonnement vous avez et ce qu’il permet : une règle par pays, ou une évaluation du risque par Microsoft. La CISA conseille de bloquer ce que Microsoft juge à haut risque.
    .step-2 = Notez les pays d’où l’on travaille vraiment. Tenez compte des congés et des voyages : convenez de la façon d’annoncer un déplacement.
    .step-3 = Pendant deux semaines, laissez la règle observer sans bloquer. Regardez qui aurait été bloqué à tort. Activez-la ensuite, sauf pour un compte de secours.
    .step-4 = Faites envoyer les alertes à deux personnes. Google Workspace : console d’administration, Sécurité, « Centre d’alerte ». Microsoft 365 : avec votre partenaire IT.
    .step-5 = Décidez que faire en cas de vraie alerte : bloquer la connexion, fermer les sessions, changer le mot de passe, chercher de nouvelles règles de messagerie.
    .help = Votre partenaire IT le règle en une demi-journée. Vous savez qui voyage où.

action-prepare-remote-wipe = Rendre les appareils perdus effaçables, et l’essayer
    .why = Vous ne perdez alors qu’un appareil, et non les données de vos clients.
    .step-1 = Dressez la liste des portables et téléphones qui sortent de l’entreprise, y compris les privés avec la messagerie du travail.
    .step-2 = Mettez-les dans la gestion des appareils. Microsoft 365 : Intune. Google Workspace : console d’administration, Appareils. Sans l’un ni l’autre, utilisez la fonction de recherche du compte Apple ou Google.
    .step-3 = Pour les téléphones privés, choisissez l’effacement des seules données du travail. Écrivez que vous ne faites rien d’autre.
    .step-4 = Donnez à chacun une carte : qui appeler à toute heure, même le week-end. Qui reçoit l’appel bloque, efface et change les mots de passe.
    .step-5 = Essayez sur un vieil appareil et notez la date. Ajoutez sur la carte : déclarer le vol à la police, et vérifier le jour même si c’est une fuite de données.
    .help = Votre partenaire IT met la gestion en place. Un collègue peut inscrire les téléphones avec un mode d’emploi.

action-split-networks = Diviser le réseau en parties séparées
    .why = Un téléphone ou une caméra infectés restent alors dans leur coin. Les caisses et les ordinateurs continuent à fonctionner.
    .step-1 = Dressez la liste de ce qui est connecté : ordinateurs, imprimantes, caisses, terminaux de paiement, caméras, chauffage, invités. L’application de votre routeur aide.
    .step-2 = Activez d’abord le wifi des invités. Beaucoup de routeurs l’ont prêt à l’emploi, et cela ne coûte rien.
    .step-3 = Faites créer par votre partenaire IT des réseaux séparés : le bureau, les caisses, puis les caméras et autres appareils. Demandez si votre routeur et vos commutateurs le permettent.
    .step-4 = N’ouvrez entre eux que ce qui est vraiment nécessaire, comme l’imprimante. Demandez aux fournisseurs de la caisse et des caméras ce qu’il leur faut.
    .step-5 = Vérifiez depuis chaque réseau que les autres ne sont pas joignables. Gardez le dessin avec la date.
    .help = Votre partenaire IT le fait, de préférence un jour de fermeture. Prévenez le fournisseur de la caisse.

action-stage-updates = Mettre d’abord à jour un ou deux ordinateurs
    .why = Une erreur se montre alors sur un seul ordinateur, pendant que les autres continuent à travailler.
    .step-1 = Choisissez un ou deux ordinateurs qui passent en premier, chez des gens qui signalent les problèmes. N’en prenez aucun dont dépendent la caisse ou les salaires.
    .step-2 = Faites régler l’ordre par votre partenaire IT. Dans Microsoft 365 avec Intune, des anneaux s’en chargent ; les autres suivent après quelques jours au plus. Les mises à jour de sécurité urgentes peuvent aller plus vite.
    .step-3 = Demandez aux éditeurs de votre antivirus et de vos programmes principaux si leurs mises à jour peuvent aussi être étalées.
    .step-4 = Décidez qui peut arrêter les mises à jour, et notez où sont les clés de récupération des ordinateurs chiffrés. Il les faut quand un ordinateur ne démarre plus.
    .help = Confiez cela à votre partenaire IT. Demandez-lui l’ordre sur une page.

action-prepare-spare-device = Garder prêt un appareil d’un autre type
    .why = Si tous vos ordinateurs habituels s’arrêtent, vous pouvez encore joindre vos clients et facturer.
    .step-1 = Prenez un appareil avec un autre système que vos ordinateurs : une tablette, un Chromebook, un Mac, ou Windows si vous travaillez sur Mac.
    .step-2 = Donnez-lui les mises à jour, un verrouillage et le chiffrement. Vérifiez que la messagerie, la comptabilité et la banque fonctionnent dans son navigateur.
    .step-3 = Assurez-vous que la deuxième étape de connexion fonctionne sans les ordinateurs du bureau, et que l’appareil peut aller sur internet via un téléphone.
    .step-4 = Travaillez-y une heure par an : envoyez un mail, faites une facture, cherchez un client. Notez la date.
    .help = Un collègue peut le garder prêt. Votre partenaire IT aide pour la connexion.
