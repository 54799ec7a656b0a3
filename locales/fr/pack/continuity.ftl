### Sauvegarde et continuité : récupérer ses données, et savoir ce qui tombe en panne ensemble.

domain-continuity = Sauvegarde et continuité
    .about = Pouvoir récupérer vos données, et continuer à travailler quand un service s’arrête.

question-independent-backup = Avez-vous votre propre copie de vos données cloud, gardée ailleurs que chez le fournisseur ?
    .short = Copie des données gardée ailleurs
    .explanation = La corbeille n’est pas une sauvegarde : elle se vide d’elle-même après quelques semaines. Une copie chez le même fournisseur disparaît avec votre compte. Votre propre copie se trouve chez un autre fournisseur ou sur un disque ailleurs, et se fait toute seule. Pensez à la messagerie, aux fichiers, à la comptabilité et à la boutique en ligne.
    .why = Microsoft 365 garde les fichiers supprimés 93 jours, et les mails supprimés 14 jours par défaut, 30 au plus. Google Workspace permet de récupérer fichiers et mails jusqu’à 25 jours après le vidage de la corbeille. Passé ce délai, il ne reste rien. En 2021, dans l’incendie chez OVHcloud, un client a même perdu la sauvegarde qu’il payait. Elle se trouvait dans le bâtiment qui a brûlé.
    .how = Cherchez une facture ou un programme de sauvegarde pour Microsoft 365, Google Workspace ou votre boutique en ligne. Ouvrez-le et lisez la date de la dernière copie réussie. Ou demandez à votre partenaire IT : « Si notre compte disparaissait demain, où serait la copie de nos mails, de nos fichiers et de notre comptabilité ? »
    .evidence = Un rapport ou une capture d’écran avec la date de la dernière copie, les services copiés et l’endroit où elle se trouve.
    .choice-none = Non. Nous comptons sur la corbeille ou les copies du fournisseur.
    .choice-by-hand = En partie. Quelqu’un fait une copie à la main de temps en temps.
    .choice-some-services = Presque. Certains services importants sont copiés ailleurs automatiquement, d’autres non.
    .choice-all-services = Oui. Tous les services importants sont copiés ailleurs automatiquement.

question-restore-test = Au cours des douze derniers mois, avez-vous essayé de récupérer des données depuis votre sauvegarde ?
    .short = Récupération testée chaque année
    .explanation = Un test de récupération (les programmes disent « restauration ») montre si la copie est utilisable et combien de temps cela prend. Une vraie récupération après un incident compte aussi comme test. Notez la durée : c’est le temps que votre entreprise devrait attendre.
    .why = Une copie peut être incomplète pendant des mois sans que personne ne le voie. On le découvre alors le pire jour. Dans une enquête de 2018, 23 % des entreprises interrogées ne testaient jamais leur plan de reprise. Un petit test prend une heure et lève le doute.
    .how = Ouvrez votre programme de sauvegarde et cherchez l’historique des restaurations. Ou demandez à votre partenaire IT : « Quand avez-vous récupéré pour la dernière fois une de nos boîtes mail, un dossier ou une base de données ? Combien de temps cela a-t-il pris ? » Si personne ne peut citer une date, le test n’a pas eu lieu.
    .evidence = Une courte note : la date, ce qui a été récupéré, par qui, en combien de temps, ce qui n’a pas marché.
    .choice-never = Non. Nous n’avons jamais essayé, ou il n’y a pas de sauvegarde.
    .choice-over-a-year = Pas récemment. La dernière fois remonte à plus d’un an.
    .choice-part = Presque. Il y a moins d’un an, mais pas pour tout, ou sans notes.
    .choice-full = Oui. Il y a moins d’un an, pour chaque service important, avec des notes.

question-shared-dependency = Savez-vous lesquels de vos services s’arrêteraient ensemble, et pourquoi ?
    .short = Dépendances communes connues
    .explanation = Des services qui semblent séparés dépendent souvent d’une même chose : un même compte de connexion, un même nom de domaine, un même hébergeur. Si elle s’arrête, ils s’arrêtent tous. Un deuxième cloud n’est pas toujours la réponse : chaque cloud apporte ses réglages et ses erreurs possibles. Si personne ne le maîtrise, vous risquez plus de pannes, pas moins.
    .why = Le 29 octobre 2025, une panne dans une partie du cloud de Microsoft a duré plus de huit heures. Elle a aussi touché des parties de Microsoft 365, dont la connexion. Un tel jour, une liste de numéros sur papier permet encore de joindre vos clients. Des gens du métier préviennent que plusieurs clouds, sans les compétences nécessaires, ne vous protègent pas mieux.
    .how = Prenez vos services importants un par un. Vous connectez-vous avec un compte Microsoft ou Google ? Sous quel nom de domaine le service tourne-t-il ? Le contrat ou la liste des sous-traitants ultérieurs (les fournisseurs du fournisseur) nomme l’hébergeur. Demandez au fournisseur : « Sur quel cloud tourne votre service, et que faisons-nous s’il est en panne un jour entier ? »
    .evidence = Un tableau d’une page : service, connexion, nom de domaine, hébergeur, ce que vous faites un jour sans lui.
    .choice-not-looked = Non. Nous n’avons jamais regardé ce que nos services ont en commun.
    .choice-in-heads = En partie. Nous en avons une idée, mais rien n’est écrit.
    .choice-no-fallback = Presque. C’est écrit, mais sans plan pour un jour de panne.
    .choice-fallback = Oui. C’est écrit, avec un plan pour un jour de panne.

question-backup-locked = Avez-vous une copie verrouillée de vos données, que même un administrateur ne peut pas effacer ?
    .short = Une copie que personne ne peut effacer
    .explanation = Une copie verrouillée ne peut être ni modifiée ni effacée pendant un nombre fixé de semaines, quel que soit le compte utilisé. Les programmes de sauvegarde parlent de copie « immuable ». Un disque débranché et gardé ailleurs rend le même service, car personne ne peut l’effacer à distance. « Récente » veut dire ici : d’une semaine au plus.
    .why = Avec un compte administrateur, on peut effacer les sauvegardes en même temps que les données. Les criminels qui bloquent des fichiers pour une rançon visent aussi les sauvegardes : avec une bonne copie, inutile de payer. Un mauvais clic peut faire les mêmes dégâts. Une copie verrouillée résiste aux deux.
    .how = Ouvrez votre programme de sauvegarde et cherchez « immuable » ou « immutability ». Dans le stockage Amazon S3, cela s’appelle « Object Lock ». Un disque réseau (NAS) propose parfois des instantanés (snapshots) verrouillés. Ou demandez à votre partenaire IT : « Si quelqu’un avait votre mot de passe et le nôtre, quelle copie de nos données resterait à l’abri ? Pendant combien de semaines ? »
    .evidence = Une capture d’écran du verrou et de sa durée. Ou la date inscrite sur le disque débranché, et l’endroit où il se trouve.
    .choice-none = Non. Nos administrateurs habituels peuvent tout effacer, ou nous n’avons pas notre propre sauvegarde.
    .choice-own-login = En partie. La sauvegarde a son propre compte, mais ce compte peut tout effacer.
    .choice-part = Presque. Une copie est verrouillée ou débranchée, mais incomplète ou pas récente.
    .choice-locked = Oui. Une copie récente de tout l’essentiel est verrouillée ou débranchée.

question-recovery-targets = Savez-vous combien de temps vous pouvez vous passer de chaque service clé, et combien de travail vous pouvez perdre ?
    .short = Attente et perte maximales fixées
    .explanation = Deux chiffres par service suffisent, et c’est vous qui les fixez, pas le technicien. Après combien d’heures ou de jours sans lui cela fait-il vraiment mal ? Et combien d’heures de travail, faites depuis la dernière copie, peut-on perdre ? Les contrats parlent de RTO et de RPO.
    .why = Sans ces chiffres, chacun devine. Vous comptez en heures et votre partenaire IT en jours, ou vous payez une rapidité dont personne n’a besoin. La caisse manque après dix minutes ; de vieilles archives peuvent attendre une semaine. Les chiffres montrent par où commencer.
    .how = Demandez à ceux qui utilisent un service chaque jour : « Après combien de temps perdons-nous des clients ou de l’argent, et combien de travail pourrions-nous réencoder ? » Le programme de sauvegarde montre à quel rythme les copies se font. Demandez ensuite à votre partenaire IT : « Si ce service s’arrêtait aujourd’hui, quand le retrouverions-nous, et combien de travail serait perdu ? »
    .evidence = Un tableau : service, attente maximale, perte maximale, rythme des copies, durée de la dernière récupération.
    .choice-none = Non. Personne n’y a jamais réfléchi.
    .choice-feeling = En partie. Nous en avons une idée, mais rien n’est écrit.
    .choice-uncompared = Presque. C’est écrit, mais pas pour tous, ou jamais comparé aux sauvegardes et contrats.
    .choice-compared = Oui. C’est écrit pour chaque service clé, et comparé aux sauvegardes et contrats.

question-paper-plan = Avez-vous un plan sur papier pour une journée sans internet, sans mails, sans caisse ou sans cloud ?
    .short = Un plan sur papier pour un jour de panne
    .explanation = Il s’agit d’une journée sans internet, sans mails, sans caisse ou sans vos fichiers dans le cloud, quelle qu’en soit la cause. Une page dit pour chaque cas comment continuer : qui appelle qui, comment prendre les commandes, comment les clients paient. Sur papier, car c’est peut-être l’écran qui est en panne. « Complet » veut dire que les quatre y figurent, ou du moins ceux que vous avez.
    .why = Le 18 novembre 2025, une panne a touché Cloudflare, une société par laquelle passent de nombreux sites web. L’essentiel de la panne a duré plus de trois heures ; tout était rétabli après près de six heures. Personne en dehors de Cloudflare ne pouvait réparer. Un tel jour, avec une page et un carnet de commandes sous la main, vous pouvez continuer à servir vos clients.
    .how = Demandez à deux collègues : « Il n’y a plus d’internet. Comment prenons-nous les commandes et les paiements aujourd’hui ? » Regardez où se trouve le plan : dans une armoire ou dans le cloud ? Demandez à votre partenaire IT et au fournisseur de votre caisse : « Qu’est-ce qui marche encore sans internet, et pendant combien de temps ? »
    .evidence = La page imprimée avec sa date, et l’endroit où chacun peut la trouver.
    .choice-none = Non. Il n’y a pas de plan, ou seulement dans les têtes.
    .choice-screen = En partie. Un plan existe, mais seulement sur ordinateur ou dans le cloud.
    .choice-gaps = Presque. Sur papier, mais incomplet, difficile à trouver ou vieux de plus d’un an.
    .choice-ready = Oui. Sur papier, complet, revu dans l’année, et chacun le trouve.

question-outage-alert = Êtes-vous au courant d’une panne avant que vos clients n’appellent ?
    .short = Pannes connues avant l’appel des clients
    .explanation = Un service extérieur peut visiter votre site ou votre boutique en ligne toutes les cinq minutes environ. Il vous prévient s’il n’y a pas de réponse. Pour la messagerie et les fichiers, ce sont les avis du fournisseur qui vous renseignent. Le message doit arriver par un autre chemin que le service en panne. Un mail ne sert à rien quand la messagerie est arrêtée.
    .why = Personne ne répare une panne que personne n’a vue. Le 5 décembre 2025, une modification a mal tourné chez Cloudflare, une société par laquelle passent de nombreux sites web. Pendant 25 minutes, environ 28 % du trafic web qu’elle traite a été perturbé. Avec un avis du fournisseur, vous savez que la panne vient d’ailleurs : vous informez vos clients et ne touchez pas à vos réglages.
    .how = Microsoft 365 : centre d’administration, page d’état des services (Service health). Google Workspace : console d’administration, Sécurité, « Centre d’alerte ». Les deux peuvent envoyer des messages. Pour le site, demandez à votre hébergeur ou partenaire IT : « Qui reçoit un message si notre site ne répond plus, et après combien de minutes ? Le week-end aussi ? »
    .evidence = Une capture d’écran de ce qui est surveillé et de qui reçoit le message, ou le dernier message avec sa date.
    .choice-customers = Non. En général, ce sont des clients qui nous le disent.
    .choice-by-chance = En partie. En général, nous le voyons nous-mêmes, par hasard ou en travaillant.
    .choice-some = Presque. Un message arrive, mais pas pour tout, ou à une seule personne.
    .choice-all = Oui. Pour chaque service clé, un message arrive à deux personnes au moins.

question-several-zones = Si un centre de données tombe en panne, vos serveurs clés continuent-ils dans un autre ?
    .short = Serveurs clés dans deux centres de données
    .explanation = Les grands fournisseurs divisent une région en zones : un ou plusieurs centres de données avec leur propre courant et leur propre refroidissement. Ce qui tourne dans deux zones peut continuer si l’une tombe en panne. C’est en général plus simple qu’un deuxième fournisseur : un seul compte, une seule facture. Votre propre local informatique compte pour un seul lieu. Si vous n’avez pas de serveur, ni à vous ni loué, choisissez « Ne s’applique pas à nous ».
    .why = Dans un seul bâtiment, une coupure de courant ou un câble rompu arrête tout, et vous attendez une réparation qui ne dépend pas de vous. Les zones ne protègent pas de tout. Le 1er mars 2026, selon la presse, des frappes de drones ont mis hors service deux des trois zones d’Amazon aux Émirats arabes unis. Une copie plus loin reste donc nécessaire.
    .how = Amazon Web Services : « Availability Zone » pour chaque serveur, « Multi-AZ » pour les bases de données. Microsoft Azure : « zone de disponibilité » pour chaque machine virtuelle. Ailleurs, la page du serveur nomme souvent la ville ou le centre de données. Demandez à votre partenaire IT ou hébergeur : « Dans quel bâtiment se trouve chacun de nos serveurs ? Qu’est-ce qui prend le relais en cas de panne, et quand l’a-t-on essayé pour la dernière fois ? »
    .evidence = La liste des serveurs avec leur zone ou leur bâtiment, et une note datée du dernier essai.
    .choice-one-place = Non. Tout est au même endroit, et rien n’est prêt pour reconstruire ailleurs.
    .choice-rebuild = En partie. Tout est au même endroit, mais une copie ailleurs permet de reconstruire.
    .choice-some = Presque. Deux lieux, mais pas pour chaque serveur clé, ou sans essai cette année.
    .choice-all = Oui. Chaque serveur clé a un deuxième lieu, essayé cette année.

question-two-providers = Avez-vous les personnes et l’entraînement qu’il faut pour faire tourner un même service chez deux fournisseurs cloud ?
    .short = Équipe entraînée pour deux clouds
    .explanation = Il s’agit d’une même chose qui tourne chez deux fournisseurs cloud, pour que l’un prenne le relais si l’autre s’arrête (multicloud). La messagerie chez l’un et la boutique en ligne chez l’autre, c’est autre chose. Si vous avez un seul fournisseur, ou si rien ne tourne en double, choisissez « Ne s’applique pas à nous ».
    .why = Un deuxième fournisseur réduit le risque qu’une panne chez l’un d’eux vous arrête. Mais il ajoute des réglages, des liaisons et des occasions de se tromper. Des gens du métier préviennent : si personne ne maîtrise les deux, vous risquez plus de pannes, pas moins. Nous ne connaissons aucune étude qui l’ait mesuré. Ce sont les personnes et l’entraînement qui font la différence.
    .how = Cherchez sur vos factures des noms comme Amazon Web Services, Microsoft Azure, Google Cloud ou OVHcloud. Pour ce qui tourne en double, cherchez la marche à suivre et la date de la dernière bascule. Demandez ensuite à votre partenaire IT : « Qui, à part vous, peut nous faire basculer ce soir ? Combien de temps cela a-t-il pris la dernière fois ? »
    .evidence = La marche à suivre, et une note datée de la dernière bascule : par qui, en combien de temps, ce qui a coincé.
    .choice-never = Non. Nous n’avons jamais essayé de passer de l’un à l’autre.
    .choice-old = En partie. Nous l’avons essayé, mais il y a plus d’un an.
    .choice-one-person = Presque. Essai de moins d’un an, mais par une seule personne, ou rien d’écrit.
    .choice-ready = Oui. Essai de moins d’un an, et deux personnes savent suivre la procédure écrite.

action-start-independent-backup = Lancer une sauvegarde automatique ailleurs
    .why = Elle vous rend ce qui est effacé, bloqué ou perdu, quoi qu’il arrive à votre compte chez le fournisseur.
    .step-1 = Choisissez les trois services dont vous ne pouvez pas vous passer. En général : messagerie, fichiers, et comptabilité ou boutique en ligne.
    .step-2 = Demandez à votre partenaire IT une sauvegarde qui se fait seule chaque jour, chez un autre fournisseur ou dans un autre lieu.
    .step-3 = Donnez à la sauvegarde son propre compte, avec une deuxième étape de connexion. Prévoyez une copie que personne ne peut modifier pendant quelques semaines (« immuable »).
    .step-4 = Faites envoyer une alerte quand une copie échoue, et désignez qui la lit.
    .step-5 = Récupérez tout de suite un fichier et un mail. Notez la date et le temps qu’il a fallu.
    .help = Votre partenaire IT l’installe en un jour ou deux. Demandez aux éditeurs de votre comptabilité et de votre boutique en ligne ce qu’ils offrent pour exporter les données.

action-export-key-data = Faire cette semaine une copie complète de l’essentiel
    .why = Ce n’est pas encore une sauvegarde automatique. Mais s’il arrive quelque chose la semaine prochaine, vous avez encore l’essentiel.
    .step-1 = Prenez votre comptabilité, votre fichier clients et votre boutique en ligne. Cherchez « Exporter » ou « Sauvegarde » dans les réglages et téléchargez tout.
    .step-2 = Ajoutez les dossiers et les contacts dont vous ne pouvez pas vous passer.
    .step-3 = Mettez le tout sur un disque externe chiffré. Windows Pro le fait avec « BitLocker », un Mac avec « Utilitaire de disque ». Gardez le mot de passe en lieu sûr.
    .step-4 = Ouvrez quelques fichiers depuis le disque, débranchez-le et gardez-le ailleurs. Inscrivez-y la date et recommencez chaque mois.
    .help = Vous ou un collègue pouvez le faire. Le service d’aide de l’éditeur montre où se trouve l’exportation.

action-test-restore = Tester la récupération de données depuis la sauvegarde
    .why = Vous savez ensuite que cela marche et combien de temps il faut. Cela vaut mieux que toutes les promesses.
    .step-1 = Choisissez une boîte mail, un dossier et les données d’un programme principal.
    .step-2 = Faites-les remettre à un endroit séparé, pour ne rien écraser de ce qui sert aujourd’hui.
    .step-3 = Faites contrôler le résultat par quelqu’un qui utilise ces données chaque jour. Est-ce complet, cela s’ouvre-t-il, de quand date la copie ?
    .step-4 = Notez la date, les heures nécessaires et ce qui a coincé.
    .step-5 = Corrigez ce qui a coincé, et inscrivez le prochain test à l’agenda, dans six mois.
    .help = Votre partenaire IT le fait en quelques heures. Demandez à y assister une fois.

action-map-shared-dependencies = Noter ce que vos services ont en commun
    .why = Le tableau tient sur une page et montre où une seule panne arrêterait l’essentiel du travail.
    .step-1 = Inscrivez vos services importants les uns sous les autres. À côté de chacun, notez comment vous vous connectez, le nom de domaine et l’hébergeur.
    .step-2 = Marquez d’une même couleur ce qui est identique. Le plus grand groupe est ce qui s’arrêterait ensemble.
    .step-3 = Décidez comment travailler un jour sans ce groupe : téléphone, papier, deuxième adresse mail, paiements à la main.
    .step-4 = Gardez hors de ce groupe, par exemple sur papier, les numéros de téléphone importants, les contrats et ce tableau.
    .step-5 = Réfléchissez bien avant d’ajouter un deuxième cloud. Il n’aide que si quelqu’un le maîtrise et si vous essayez la bascule chaque année.
    .help = Commencez vous-même, un après-midi suffit. Votre partenaire IT connaît les hébergeurs et le nom de domaine.

action-lock-backup-copy = Verrouiller une copie de votre sauvegarde
    .why = Quoi qu’on efface, par erreur ou exprès, vous pouvez repartir de cette copie.
    .step-1 = Demandez à votre partenaire IT, ou à l’éditeur de votre programme de sauvegarde, s’il peut verrouiller des copies (« immuables »).
    .step-2 = Activez d’abord le verrou pour une semaine, car souvent on ne peut plus le raccourcir ensuite. Si tout va bien, passez à quatre semaines au moins.
    .step-3 = Pas de verrou possible ? Utilisez en alternance deux disques externes chiffrés. Copiez chaque semaine, débranchez le disque et gardez-le dans un autre bâtiment.
    .step-4 = Donnez à la sauvegarde son propre compte, avec une deuxième étape de connexion. N’utilisez pas le compte Microsoft ou Google de tous les jours.
    .step-5 = Demandez à votre partenaire IT d’essayer d’effacer une copie verrouillée. Il ne doit pas y arriver. Récupérez ensuite un fichier de cette copie et notez la date.
    .help = Votre partenaire IT met le verrou en place. Vous pouvez vous occuper des disques vous-même.

action-set-recovery-targets = Décider combien de temps se passer de chaque service
    .why = Deux chiffres par service épargnent plus tard de longues discussions, et de l’argent.
    .step-1 = Prenez dans votre liste les cinq services les plus importants. Asseyez-vous avec ceux qui les utilisent chaque jour.
    .step-2 = Choisissez pour chacun l’attente maximale : une heure, une demi-journée, un jour, une semaine. Pensez au jour le plus chargé de l’année.
    .step-3 = Choisissez combien de travail vous pourriez refaire : une heure, un jour, une semaine. Les copies doivent se faire au moins à ce rythme.
    .step-4 = Notez à côté la situation actuelle : rythme des copies, durée d’une récupération, promesse du contrat. Demandez ce que vous ne savez pas.
    .step-5 = Cela ne correspond pas ? Faites copier plus souvent, prévoyez comment travailler sans le service, ou acceptez l’écart et notez-le.
    .step-6 = Gardez les chiffres avec votre liste de services, et revoyez-les chaque année.
    .help = Vous savez ce que votre entreprise peut supporter. Votre partenaire IT dit ce qui est possible et à quel prix.

action-prepare-paper-day = Préparer une boîte pour une journée sans écrans
    .why = Un plan ne marche que si le nécessaire est prêt. Un après-midi suffit pour remplir la boîte.
    .step-1 = Remplissez une boîte par lieu de travail : carnets de commandes et de reçus, tarifs, numéros de téléphone, le plan lui-même, de quoi écrire.
    .step-2 = Essayez un ordinateur et la caisse avec l’internet d’un téléphone. Prenez de préférence un autre réseau que votre ligne fixe.
    .step-3 = Interrogez le fournisseur de votre terminal de paiement : marche-t-il sans votre ligne internet, par exemple sur le réseau mobile ? Sinon, décidez ce que vous acceptez, comme les espèces ou un virement.
    .step-4 = Demandez au fournisseur de votre caisse et à votre comptable comment noter les ventes sans caisse, et comment les encoder ensuite.
    .step-5 = Décidez qui donne le signal de passer au papier, et qui encode tout par la suite.
    .step-6 = Travaillez une heure avec la boîte, complétez ce qui manquait, et recommencez chaque année.
    .help = Vous et vos collègues pouvez le faire. Les fournisseurs de la caisse et du terminal répondent aux questions.

action-set-up-outage-alerts = Être prévenu des pannes sur votre téléphone
    .why = Vous le savez en quelques minutes, et pouvez informer vos clients avant qu’ils ne le demandent.
    .step-1 = Notez ce qu’il faut surveiller : site web, boutique en ligne, page de réservation, messagerie, fichiers, caisse.
    .step-2 = Demandez à votre hébergeur ou partenaire IT un contrôle de l’extérieur toutes les cinq minutes. Il envoie un SMS ou un message d’application sur deux téléphones.
    .step-3 = Activez les avis pour la messagerie et les fichiers. Microsoft 365 : page d’état des services (Service health). Google Workspace : console d’administration, « Centre d’alerte ».
    .step-4 = Faites envoyer ces avis aussi à une adresse extérieure à ce service. Inscrivez-vous aux pages d’état de vos autres fournisseurs.
    .step-5 = Convenez de la suite : la panne vient-elle de chez nous ou du fournisseur, qui informe collègues et clients, qui appelons-nous ?
    .step-6 = Faites un essai à un moment calme. Le message arrive-t-il sur les deux téléphones, le soir aussi ?
    .help = Votre partenaire IT ou votre hébergeur l’installe en une heure ou deux. Beaucoup d’hébergeurs le proposent déjà.

action-spread-over-zones = Placer vos serveurs clés dans deux centres de données
    .why = Une panne dans un bâtiment ne vous arrête plus, et vous gardez un seul fournisseur et les mêmes outils.
    .step-1 = Dressez avec votre partenaire IT la liste des serveurs et bases de données : où se trouve chacun, et ce qui s’arrête avec lui.
    .step-2 = Décidez si vous en avez besoin. Si vous pouvez attendre un jour, une copie ailleurs et un mode d’emploi pour reconstruire suffisent peut-être.
    .step-3 = Commencez par la base de données et le site web. Demandez à l’hébergeur ce qui existe tout prêt : « Multi-AZ », redondance de zone, deuxième serveur dans un autre bâtiment.
    .step-4 = Demandez le prix pour un an. Comparez-le avec ce que vous coûte un jour d’arrêt.
    .step-5 = Gardez la sauvegarde hors des deux centres de données : dans une autre région ou chez un autre fournisseur.
    .step-6 = Essayez la bascule à un moment calme, notez ce qui a coincé, et recommencez chaque année.
    .help = Votre partenaire IT ou votre hébergeur s’en charge. Vous décidez combien de temps vous pouvez attendre.

action-weigh-second-provider = Décider si le deuxième fournisseur en vaut la peine
    .why = Des gens du métier préviennent qu’un deuxième fournisseur peut aussi causer plus d’arrêts. Les chiffres de votre entreprise montrent ce qu’il en est.
    .step-1 = Notez les pannes des deux dernières années et leur durée. Marquez celles qui venaient du fournisseur, et celles de vos propres changements ou erreurs.
    .step-2 = Notez ce que les deux fournisseurs ont en commun : connexion, nom de domaine, liaison entre eux, et l’unique personne qui connaît les deux. Tout cela s’arrête ensemble.
    .step-3 = Additionnez ce que le deuxième coûte par an : abonnements, entretien, formation, exercices.
    .step-4 = Comparez avec un seul fournisseur, deux centres de données et une sauvegarde chez quelqu’un d’autre.
    .step-5 = Décidez : garder les deux et s’exercer, ou revenir à un seul. Notez pourquoi, et revoyez la question dans un an.
    .help = Votre partenaire IT apporte les chiffres. Demandez un second avis à quelqu’un qui ne vend ni l’un ni l’autre.

action-drill-provider-switch = S’exercer à passer chez le deuxième fournisseur
    .why = Une solution de rechange déjà essayée prend le relais quand il le faut. Ce qui rate pendant un exercice vous coûte peu.
    .step-1 = Désignez deux personnes qui maîtrisent les deux fournisseurs, par exemple un collègue et un technicien de votre partenaire IT.
    .step-2 = Écrivez la marche à suivre en deux pages : qui décide, nom de domaine, données, connexion, message aux clients. Imprimez-la.
    .step-3 = Vérifiez que les données du deuxième fournisseur sont récentes, et que son compte s’ouvre sans le premier.
    .step-4 = Choisissez un moment calme et travaillez une heure ou deux chez le deuxième fournisseur. Notez les temps et ce qui a coincé.
    .step-5 = Revenez aussi au premier : c’est souvent le plus difficile. Vérifiez que rien ne manque et que rien n’est en double.
    .step-6 = Corrigez ce qui a coincé. Recommencez au moins une fois par an, et laissez alors faire l’autre personne.
    .help = Votre partenaire IT mène l’exercice. Un collègue qui utilise le service contrôle si tout marche.
