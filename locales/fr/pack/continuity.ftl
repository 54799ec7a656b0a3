### Sauvegarde et continuité : récupérer ses données, et savoir ce qui tombe en panne ensemble.

domain-continuity = Sauvegarde et continuité
    .about = Pouvoir récupérer vos données, et continuer à travailler quand un service s’arrête.

question-independent-backup = Avez-vous votre propre copie de vos données cloud, gardée ailleurs que chez le fournisseur ?
    .short = Copie des données gardée ailleurs
    .explanation = La corbeille n’est pas une sauvegarde : elle se vide d’elle-même après quelques semaines. Une copie chez le même fournisseur disparaît avec votre compte. Votre propre copie se trouve chez un autre fournisseur ou sur un disque ailleurs, et se fait toute seule. Pensez à la messagerie, aux fichiers, à la comptabilité et à la boutique en ligne.
    .why = Microsoft 365 garde les fichiers supprimés 93 jours, et les mails supprimés 14 jours par défaut, 30 au plus. Google Workspace permet de récupérer fichiers et mails jusqu’à 25 jours après le vidage de la corbeille. Qui s’en aperçoit plus tard n’a plus rien. Et lors de l’incendie chez OVHcloud en 2021, un client a aussi perdu la sauvegarde qu’il payait : elle se trouvait dans le bâtiment qui a brûlé.
    .how = Cherchez une facture ou un programme de sauvegarde pour Microsoft 365, Google Workspace ou votre boutique en ligne. Ouvrez-le et lisez la date de la dernière copie réussie. Ou demandez à votre partenaire IT : « Si notre compte disparaissait demain, où serait la copie de nos mails, de nos fichiers et de notre comptabilité ? »
    .evidence = Un rapport ou une capture d’écran avec la date de la dernière copie, les services copiés et l’endroit.
    .choice-none = Non. Nous comptons sur la corbeille ou les copies du fournisseur.
    .choice-by-hand = En partie. Quelqu’un fait une copie à la main de temps en temps.
    .choice-some-services = Presque. Certains services importants sont copiés ailleurs automatiquement, d’autres non.
    .choice-all-services = Oui. Tous les services importants sont copiés ailleurs automatiquement.

question-restore-test = Au cours des douze derniers mois, avez-vous essayé de récupérer des données de votre sauvegarde ?
    .short = Récupération testée chaque année
    .explanation = Une récupération d’essai (ou restauration) montre si la copie est vraiment utilisable et combien de temps cela prend. Une vraie récupération après un incident compte comme un test. Notez la durée : c’est le temps que votre entreprise devrait attendre.
    .why = Une copie peut être incomplète pendant des mois sans que personne le voie. On le découvre alors le pire jour. Dans une enquête de 2018, 23 % des entreprises interrogées ne testaient jamais leur plan de reprise. Un petit test prend une heure et lève le doute.
    .how = Ouvrez votre programme de sauvegarde et cherchez l’historique des restaurations. Ou demandez à votre partenaire IT : « Quand avez-vous récupéré pour la dernière fois une boîte mail, un dossier ou une base de données de chez nous ? Combien de temps cela a-t-il pris ? » Si personne ne peut citer une date, le test n’a pas eu lieu.
    .evidence = Une courte note : la date, ce qui a été récupéré, par qui, en combien de temps, ce qui n’a pas marché.
    .choice-never = Non. Nous n’avons jamais essayé, ou il n’y a pas de sauvegarde.
    .choice-over-a-year = Pas récemment. La dernière fois remonte à plus d’un an.
    .choice-part = Presque. Il y a moins d’un an, mais pas partout, ou sans notes.
    .choice-full = Oui. Il y a moins d’un an, pour chaque service important, avec des notes.

question-shared-dependency = Savez-vous lesquels de vos services s’arrêteraient ensemble, et pourquoi ?
    .short = Pannes communes identifiées
    .explanation = Des services qui semblent séparés dépendent souvent d’une même chose : un même compte de connexion, un même nom de domaine, un même hébergeur. Si elle s’arrête, ils s’arrêtent tous. Un deuxième cloud n’est pas toujours la réponse : chaque cloud apporte ses réglages et ses erreurs possibles. Si personne ne les maîtrise, vous risquez plus de pannes, pas moins.
    .why = Le 29 octobre 2025, une panne dans une partie du cloud de Microsoft a duré plus de huit heures. Elle a aussi touché des parties de Microsoft 365 et de la connexion aux comptes. Un tel jour, une liste de numéros sur papier permet encore de joindre vos clients. Des gens du métier préviennent que plusieurs clouds, sans les compétences nécessaires, ne vous protègent pas mieux.
    .how = Prenez vos services importants un par un. Vous connectez-vous avec un compte Microsoft ou Google ? Sous quel nom de domaine le service tourne-t-il ? Le contrat ou la liste des sous-traitants (les fournisseurs du fournisseur) nomme l’hébergeur. Demandez au fournisseur : « Sur quel cloud tourne votre service, et que faisons-nous s’il est en panne un jour entier ? »
    .evidence = Un tableau d’une page : service, connexion, nom de domaine, hébergeur, ce que vous faites un jour sans lui.
    .choice-not-looked = Non. Nous n’avons jamais regardé ce que nos services ont en commun.
    .choice-in-heads = En partie. Nous en avons une idée, mais rien n’est noté.
    .choice-no-fallback = Presque. C’est noté, mais sans plan pour un jour de panne.
    .choice-fallback = Oui. C’est noté, avec un plan pour un jour de panne.

action-start-independent-backup = Lancer une sauvegarde automatique ailleurs
    .why = Elle vous rend ce qui est effacé, bloqué ou perdu, quoi qu’il arrive à votre compte chez le fournisseur.
    .step-1 = Choisissez les trois services dont vous ne pouvez pas vous passer. En général : messagerie, fichiers, et comptabilité ou boutique en ligne.
    .step-2 = Demandez à votre partenaire IT une sauvegarde qui se fait seule chaque jour, chez un autre fournisseur ou dans un autre lieu.
    .step-3 = Donnez à la sauvegarde son propre compte, avec une deuxième étape de connexion. Prévoyez une copie que personne ne peut modifier pendant quelques semaines (« immuable »).
    .step-4 = Demandez une alerte quand une copie échoue, et désignez qui la lit.
    .step-5 = Récupérez tout de suite un fichier et un mail. Notez la date et le temps qu’il a fallu.
    .help = Votre partenaire IT l’installe en un jour ou deux. Demandez aux éditeurs de votre comptabilité et de votre boutique en ligne ce qu’ils offrent pour exporter les données.

action-export-key-data = Faire cette semaine une copie complète de l’essentiel
    .why = Ce n’est pas encore une sauvegarde automatique. Mais s’il arrive quelque chose la semaine prochaine, votre entreprise est toujours là.
    .step-1 = Prenez votre comptabilité, votre fichier clients et votre boutique en ligne. Cherchez « Exporter » ou « Sauvegarde » dans les réglages et téléchargez tout.
    .step-2 = Ajoutez les dossiers et les contacts dont vous ne pouvez pas vous passer.
    .step-3 = Mettez le tout sur un disque externe chiffré. Windows Pro le fait avec « BitLocker », un Mac avec « Utilitaire de disque ». Gardez le mot de passe en lieu sûr.
    .step-4 = Ouvrez quelques fichiers depuis le disque, débranchez-le et gardez-le ailleurs. Inscrivez-y la date et recommencez chaque mois.
    .help = Vous ou un collègue pouvez le faire. Le service d’aide de l’éditeur montre où se trouve l’exportation.

action-test-restore = Tester la récupération des données de la sauvegarde
    .why = Vous savez ensuite que cela marche et combien de temps il faut. Cela vaut mieux que toutes les promesses.
    .step-1 = Choisissez une boîte mail, un dossier et les données d’un programme principal.
    .step-2 = Faites-les remettre à un endroit séparé, pour ne rien écraser de ce qui sert aujourd’hui.
    .step-3 = Faites contrôler le résultat par quelqu’un qui utilise ces données chaque jour. Est-ce complet, cela s’ouvre-t-il, de quand date la copie ?
    .step-4 = Notez la date, les heures nécessaires et ce qui a coincé.
    .step-5 = Corrigez ce qui a coincé, et inscrivez le prochain test dans votre agenda, dans six mois.
    .help = Votre partenaire IT le fait en quelques heures. Demandez à y assister une fois.

action-map-shared-dependencies = Noter ce que vos services ont en commun
    .why = Le tableau tient sur une page et montre où une seule panne arrêterait l’essentiel du travail.
    .step-1 = Inscrivez vos services importants les uns sous les autres. À côté de chacun, notez comment vous vous connectez, le nom de domaine et l’hébergeur.
    .step-2 = Marquez d’une même couleur ce qui est identique. Le plus grand groupe est ce qui s’arrêterait ensemble.
    .step-3 = Décidez comment travailler un jour sans ce groupe : téléphone, papier, deuxième adresse mail, paiements à la main.
    .step-4 = Gardez hors de ce groupe, par exemple sur papier, les numéros de téléphone importants, les contrats et ce tableau.
    .step-5 = Réfléchissez bien avant d’ajouter un deuxième cloud. Il n’aide que si quelqu’un le maîtrise et que vous essayez la bascule chaque année.
    .help = Commencez vous-même, un après-midi suffit. Votre partenaire IT connaît les hébergeurs et le nom de domaine.
