### Partage et stockage : ce que des personnes extérieures peuvent ouvrir.

domain-storage = Partage et stockage
    .about = Les fichiers et données que des personnes extérieures peuvent ouvrir, exprès ou par accident.

question-public-storage = Quelqu’un a-t-il vérifié qu’aucun de vos dossiers, sauvegardes ou bases de données n’est ouvert à tout internet ?
    .short = Aucun stockage ouvert à tout internet
    .explanation = Un espace de stockage peut être réglé sur « public » : qui trouve l’adresse l’ouvre alors sans mot de passe. Il suffit d’une case cochée, souvent pour un essai que personne n’annule. Pensez aussi aux sauvegardes de votre site web, à sa base de données et au disque réseau du bureau. Si vous n’avez que la messagerie et des programmes prêts à l’emploi, sans site web, choisissez « Ne s’applique pas à nous ».
    .why = Le fournisseur installe la serrure, les réglages sont les vôtres. Cela peut arriver à tout le monde, même à Microsoft. Du 5 au 31 décembre 2019, une seule règle erronée a laissé accessibles environ 250 millions de ses dossiers d’assistance. Un dossier ouvert ne donne aucun signal : il faut regarder de l’extérieur.
    .how = Regardez les réglages de votre stockage. Amazon S3 : « Block Public Access ». Microsoft Azure : compte de stockage, accès anonyme aux objets blob. Google Cloud : « public access prevention ». Vous avez un site web ou un disque réseau ? Demandez à votre hébergeur ou à votre partenaire IT : « Lesquels de nos dossiers, sauvegardes et bases de données peut-on ouvrir depuis internet sans se connecter ? »
    .evidence = Un contrôle daté, fait de l’extérieur, qui dit ce qui a été regardé et ce qui est volontairement public.
    .choice-unchecked = Non. Personne ne l’a encore vérifié.
    .choice-some-places = En partie. Seuls certains endroits sont vérifiés, ou on nous l’assure sans preuve.
    .choice-not-finished = Presque. Vérification complète, mais de plus d’un an, ou quelque chose reste ouvert.
    .choice-checked = Oui. Vérification complète de moins d’un an, et rien de privé n’est ouvert.

question-sharing-links = Quand vous partagez un fichier par lien, limitez-vous qui peut l’ouvrir, et jusqu’à quand ?
    .short = Liens limités en portée et dans le temps
    .explanation = Un lien ouvert à « toute personne disposant du lien » ne demande ni nom ni mot de passe. Qui le trouve ou le reçoit par transfert ouvre le fichier. Un lien destiné à des personnes précises vérifie d’abord qui est là. Une date de fin ferme les liens dont plus personne n’a besoin.
    .why = Une offre part par lien, elle est transférée, et s’ouvre encore deux ans plus tard. Vous ne voyez pas qui la lit. Dans sa liste pour Microsoft 365, la CISA, l’agence américaine de cybersécurité, limite donc les liens ouverts à 30 jours.
    .how = Microsoft 365 : centre d’administration SharePoint, page « Partage » ; elle vaut aussi pour OneDrive. Google Workspace : console d’administration, Drive et Docs, paramètres de partage. Ailleurs, cherchez « partage » dans les réglages. Ou demandez à votre partenaire IT : « Quel type de lien est proposé d’office chez nous, et quand cesse-t-il de fonctionner ? »
    .evidence = Une capture d’écran des réglages de partage, et la date à laquelle les anciens liens ont été supprimés.
    .choice-open-default = Non. Un nouveau lien marche pour tout le monde, sans date de fin.
    .choice-never-expire = En partie. Les nouveaux liens sont nominatifs, mais un lien ouvert n’expire jamais.
    .choice-old-links = Presque. Les liens ouverts sont désactivés ou expirent, mais les anciens marchent encore.
    .choice-limited = Oui. Les liens ouverts sont désactivés ou expirent, les anciens sont supprimés.

question-settings-baseline = Quand les réglages de sécurité de votre service principal ont-ils été revus pour la dernière fois avec une liste reconnue ?
    .short = Réglages revus avec une liste reconnue
    .explanation = Votre service principal est en général Microsoft 365 ou Google Workspace. Tous deux comptent des dizaines de réglages de sécurité, dont beaucoup sont encore comme au premier jour. Une liste de contrôle reconnue dit lesquels regarder et quel choix est sûr. La CISA, l’agence américaine de cybersécurité, en publie une pour chacun. Google en a une plus courte pour les entreprises de 1 à 100 utilisateurs.
    .why = Les fournisseurs choisissent des réglages qui permettent à tous de démarrer vite. Sans liste, on découvre les points à corriger un à un, souvent après une erreur. Un seul passage avec une liste les montre tous ensemble. Vous savez aussi, ensuite, ce qui a été choisi exprès.
    .how = Microsoft 365 : le portail Microsoft Defender montre, sous « Degré de sécurisation » (Secure Score), quels réglages conseillés manquent. Google Workspace : l’aide pour administrateurs contient une liste de contrôle de sécurité pour les petites entreprises. Demandez à votre partenaire IT : « Avec quelle liste avez-vous revu nos réglages, quand, et quels points sont encore ouverts ? »
    .evidence = La liste remplie et datée, avec une raison en face de chaque point laissé tel quel.
    .choice-never = Jamais. Personne n’a encore utilisé de liste pour cela.
    .choice-long-ago = Il y a plus d’un an, ou pour une partie des réglages seulement.
    .choice-open-points = Il y a moins d’un an, en entier, mais des points importants restent ouverts.
    .choice-settled = Il y a moins d’un an, en entier, et les points importants sont réglés.

question-setting-alerts = Quelqu’un est-il averti quand un réglage à risque change ?
    .short = Alerte quand un réglage à risque change
    .explanation = Trois changements méritent une alerte immédiate : des fichiers ouverts à tous, un nouvel administrateur, et des mails transférés vers l’extérieur. Microsoft 365 et Google Workspace peuvent envoyer ces alertes par mail ; lesquelles, cela dépend de l’abonnement. Une alerte ne sert que si quelqu’un la lit et sait quoi faire.
    .why = Un mauvais réglage ne fait pas de bruit : tout continue à fonctionner. Il reste là jusqu’à ce qu’on le remarque par hasard, parfois des mois plus tard. Avec une alerte, ces mois deviennent des heures. On peut encore demander : était-ce bien vous ?
    .how = Microsoft 365 : portail Microsoft Defender, stratégies d’alerte. Google Workspace : console d’administration, « Règles ». Les deux montrent quelles alertes sont actives et qui les reçoit. Ou demandez à votre partenaire IT : « Si quelqu’un devient administrateur chez nous cette nuit, qui en est averti, et que fait cette personne ? »
    .evidence = Une capture d’écran des alertes actives et des adresses, et la date du dernier essai.
    .choice-none = Non. Personne ne reçoit de telles alertes.
    .choice-unread = En partie. Elles partent, mais personne ne les lit chaque jour ouvrable.
    .choice-gaps = Presque. Lues chaque jour ouvrable, mais une au moins manque ou n’est pas testée.
    .choice-tested = Oui. Les trois sont actives, testées et lues chaque jour ouvrable.

question-mail-spoofing = Votre nom de domaine est-il protégé, pour que personne d’autre ne puisse envoyer des mails en votre nom ?
    .short = Nom de domaine protégé des faux mails
    .explanation = Votre nom de domaine est ce qui suit le @. Trois réglages le protègent. SPF dit qui peut envoyer des mails pour vous. DKIM met un sceau sur chaque message. DMARC demande aux autres messageries de refuser le reste. Si vous n’avez que des adresses comme @gmail.com ou @outlook.com, choisissez « Ne s’applique pas à nous ».
    .why = Sans eux, n’importe qui peut envoyer un message qui semble venir de vous, par exemple une facture avec un autre numéro de compte. Ce sont vos clients qui perdent de l’argent, et c’est vous qu’ils appellent. La CISA, l’agence américaine de cybersécurité, demande dans ses listes pour Microsoft 365 et Google Workspace que les faux soient refusés.
    .how = Microsoft 365 montre DKIM dans le portail Microsoft Defender, à la page sur l’authentification des e-mails. Google Workspace : console d’administration, Gmail, « Authentifier les e-mails ». SPF et DMARC se trouvent là où se gère votre nom de domaine, dans les réglages « DNS ». Demandez à votre partenaire IT : « Tous nos noms de domaine ont-ils SPF, DKIM et DMARC, et les faux sont-ils refusés ? »
    .evidence = Les trois réglages tels qu’ils sont aujourd’hui, pour chaque nom de domaine, avec la date.
    .choice-none = Non. Aucun des trois n’est en place.
    .choice-some = En partie. Un ou deux des trois, ou pas pour tous nos domaines.
    .choice-watching = Presque. Les trois, pour tous nos domaines, mais les faux ne sont pas refusés.
    .choice-refused = Oui. Les trois, pour tous nos domaines, et les faux sont refusés.

question-website-updates = Votre site web, ses extensions et vos serveurs sont-ils mis à jour dans les deux semaines après un correctif de sécurité ?
    .short = Site et serveurs à jour en deux semaines
    .explanation = Un site web repose souvent sur un programme de base comme WordPress, avec un habillage (thème) et des extensions (plugins). Chez un hébergeur classique, les mettre à jour est en général votre moitié du travail. Sur un serveur loué, le système d’exploitation l’est aussi. Si vous n’avez ni site ni serveur, ou si le fournisseur fait toutes les mises à jour (Shopify, Wix), choisissez « Ne s’applique pas à nous ».
    .why = Quand un éditeur publie un correctif, tout le monde peut lire ce qui n’allait pas. Dès ce jour, des programmes automatiques cherchent les sites qui ne l’ont pas encore. La taille de votre entreprise ne change rien pour eux. Un correctif installé en deux semaines leur laisse peu de temps.
    .how = WordPress : « Tableau de bord », « Mises à jour ». Sur un serveur loué : la liste des mises à jour en attente. Demandez au créateur du site, à l’hébergeur ou au partenaire IT : « Qui installe nos mises à jour, et combien de temps après un correctif ? Où puis-je le voir ? »
    .evidence = Une liste datée des versions utilisées, ou le contrat de maintenance qui cite les deux semaines.
    .choice-nobody = Non. Personne ne s’en occupe.
    .choice-now-and-then = En partie. Cela se fait de temps en temps, sans rythme fixe.
    .choice-slow = Presque. Régulièrement, mais en plus de deux semaines, en partie, ou sans contrôle.
    .choice-two-weeks = Oui. Tout en deux semaines au plus, et quelqu’un le contrôle.

question-server-doors = Les bases de données et les pages de gestion de vos serveurs sont-elles hors d’atteinte depuis internet ?
    .short = Bases et pages de gestion hors d’atteinte
    .explanation = Un serveur a une porte pour chaque service : le site web, la base de données, les pages de gestion. Seul le site web doit être ouvert à tous. Les autres portes ne devraient s’ouvrir que pour vos propres programmes et vos collaborateurs, par exemple à travers une connexion protégée (VPN). Si vous n’avez pas de serveur, ni à vous ni loué, choisissez « Ne s’applique pas à nous ».
    .why = Ce qui répond sur internet finit par être trouvé : des programmes automatiques essaient toutes les adresses, jour et nuit. En février 2025, des chercheurs ont trouvé quelque 21 millions de captures d’écran de gens au travail. WorkComposer, un programme qui suit le personnel à l’ordinateur, avait laissé son stockage ouvert à tous. Selon la presse, l’accès a été fermé le 1er avril.
    .how = Amazon Web Services : « groupes de sécurité ». Microsoft Azure : groupes de sécurité réseau. Ailleurs : la page du pare-feu de votre serveur. Demandez à votre partenaire IT ou à votre hébergeur : « Lesquelles de nos bases de données et pages de gestion répondent depuis internet, et à qui ? Et le bureau à distance (RDP) et SSH ? »
    .evidence = Un test daté, fait de l’extérieur, qui dit ce qui répond et ce qui est volontairement ouvert.
    .choice-open = Non. Au moins une base de données répond à tout internet.
    .choice-admin-open = En partie. Les bases sont fermées, mais une page de gestion répond à tous.
    .choice-untested = Presque. Tout est fermé, mais sans test de l’extérieur depuis un an ou plus.
    .choice-tested = Oui. Tout est fermé, et testé de l’extérieur depuis moins d’un an.

question-mail-forwarding = Avez-vous bloqué le transfert automatique des mails vers des adresses extérieures ?
    .short = Pas de transfert automatique à l’extérieur
    .explanation = Une boîte mail peut renvoyer d’elle-même chaque message vers une autre adresse. On le fait par facilité, par exemple vers une boîte privée. Microsoft 365 bloque ce transfert vers l’extérieur, sauf si quelqu’un l’a permis. Dans Google Workspace, le choix vous revient. Transférer un seul message à la main reste possible.
    .why = Quelqu’un qui entre dans une boîte mail peut installer ce transfert en silence. Il continue alors à lire, même après un changement de mot de passe, et attend une facture à imiter. La CISA, l’agence américaine de cybersécurité, demande de le désactiver dans Microsoft 365 et conseille la même chose pour Google Workspace.
    .how = Microsoft 365 : portail Microsoft Defender, stratégies anti-courrier indésirable, stratégie sortante, « Transfert automatique ». Google Workspace : console d’administration, Gmail, « Accès des utilisateurs finaux ». Ou demandez à votre partenaire IT : « Quelles boîtes transfèrent aujourd’hui des mails vers l’extérieur, et qui l’a permis ? »
    .evidence = Une capture d’écran du réglage, et la liste des exceptions avec un nom, une raison et une date.
    .choice-free = Non. Chacun peut l’activer, et rien n’est convenu.
    .choice-agreed = En partie. Nous avons convenu de l’éviter, ou il est bloqué pour certains.
    .choice-unchecked = Presque. Il est bloqué, mais exceptions et anciennes règles non contrôlées cette année.
    .choice-blocked = Oui. Il est bloqué, exceptions et anciennes règles contrôlées cette année.

question-data-clean-up = Supprimez-vous les données, les anciennes copies et les services en ligne dont vous n’avez plus besoin ?
    .short = Vieilles données et services supprimés
    .explanation = Il s’agit de tout ce qui traîne : dossiers d’anciens clients, lettres de candidature, copies sur clé USB, comptes d’essai, site de test. Un délai de conservation dit combien de temps vous gardez chaque type de données. La loi vous oblige à garder certains documents pendant des années, comme la comptabilité ; votre comptable sait combien de temps.
    .why = Ce qui n’existe plus ne peut pas fuiter, et vous ne le payez plus. Le RGPD fixe aussi une limite : vous ne pouvez garder des données personnelles qu’aussi longtemps que votre but l’exige (article 5). Si une fuite arrive un jour, elle touche bien moins de monde.
    .how = Regardez les plus vieux fichiers de votre dossier clients, et les plus vieux mails. Microsoft 365 : portail Purview, stratégies de rétention. Google Workspace : Google Vault, dans certains abonnements. Demandez à votre partenaire IT : « Quels comptes, serveurs et stockages n’ont plus servi depuis un an, et combien nous coûtent-ils ? »
    .evidence = Une page avec les délais de conservation, et la date et le résultat du dernier nettoyage.
    .choice-keep-all = Non. Nous gardons tout.
    .choice-now-and-then = En partie. Nous supprimons parfois, ou les délais fixés ne sont pas appliqués.
    .choice-behind = Presque. Délais fixés, mais dernier nettoyage incomplet ou vieux de plus d’un an.
    .choice-yearly = Oui. Délais fixés, et tout a été nettoyé depuis moins d’un an.

action-close-public-storage = Fermer les stockages ouverts à tous
    .why = Quelques clics suffisent ; ensuite, une case mal cochée ne publie plus rien.
    .step-1 = Notez où se trouvent vos autres données, hors messagerie et fichiers de bureau : site web, boutique en ligne, stockage loué, sauvegardes, disque réseau.
    .step-2 = Notez ce qui doit rester public, comme les photos de votre site. Tout le reste peut être fermé.
    .step-3 = Activez le blocage pour tout le compte. Amazon S3 : « Block Public Access ». Azure : pas d’accès anonyme aux objets blob. Google Cloud : « public access prevention ».
    .step-4 = Ouvrez les adresses dans une fenêtre de navigation privée, sans vous connecter. Vous ne devez rien voir. Notez la date.
    .step-5 = Des données personnelles étaient-elles accessibles à tous ? Conservez les journaux d’activité et demandez conseil le jour même. S’il faut le signaler, le RGPD vous laisse 72 heures à partir du moment où vous le savez.
    .help = Votre partenaire IT ou votre hébergeur le fait en quelques heures. Demandez le résultat par écrit.

action-close-open-databases = Retirer d’internet les bases de données et pages de gestion
    .why = Une base de données ne doit parler qu’à votre site ou à votre programme, pas au monde entier. Ce qui est hors d’atteinte, personne ne peut essayer de l’ouvrir.
    .step-1 = Demandez la liste de tout ce qui, chez vous, répond depuis internet : bases de données, pages de gestion, sites de test. Votre partenaire IT ou votre hébergeur peut la dresser.
    .step-2 = Faites fermer chaque base de données par le pare-feu, le filtre placé devant le serveur. Seul votre propre site ou programme peut encore la joindre.
    .step-3 = Placez les pages de gestion derrière une deuxième étape de connexion ou une connexion protégée (VPN). Supprimez les anciens sites de test.
    .step-4 = Faites faire un essai depuis un autre réseau. La base de données ne doit pas répondre. Gardez le résultat avec la date.
    .help = Votre partenaire IT, le créateur de votre site ou votre hébergeur s’en charge. Si d’autres gèrent vos serveurs, un mail clair suffit pour le demander.

action-limit-sharing-links = Partager d’office avec des personnes précises
    .why = On prend le lien qui est proposé en premier. Si c’est le plus sûr, plus personne n’a à y penser.
    .step-1 = Réservez d’office les nouveaux liens à des personnes précises, en lecture seule. Microsoft 365 : centre d’administration SharePoint, page « Partage ». Google Workspace : console d’administration, Drive et Docs.
    .step-2 = Désactivez les liens ouverts, ou faites-les expirer après 30 jours. Si votre programme ne prévoit pas de date de fin, réservez-les à ceux qui en ont vraiment besoin.
    .step-3 = Expliquez à tous, en un court message, comment partager avec une personne précise et à qui s’adresser si cela ne marche pas.
    .step-4 = Supprimez les anciens liens ouverts. Commencez par les dossiers sur les clients, le personnel et les chiffres.
    .step-5 = Ouvrez un de vos nouveaux liens dans une fenêtre de navigation privée. On doit vous demander qui vous êtes. Notez la date.
    .help = Votre partenaire IT peut aussi dresser la liste de ce qui est partagé aujourd’hui avec l’extérieur.

action-check-settings-baseline = Revoir vos réglages avec une liste reconnue
    .why = Un seul passage montre tous les points à corriger, et beaucoup se règlent d’un clic.
    .step-1 = Choisissez la liste. Microsoft 365 : celle de la CISA, l’agence américaine de cybersécurité, ou le degré de sécurisation (Secure Score) dans le portail Microsoft Defender. Google Workspace : celle de la CISA, ou la liste de Google pour les petites entreprises.
    .step-2 = Demandez à votre partenaire IT de l’appliquer et de vous donner le résultat par écrit. La CISA a des outils gratuits pour cela : ScubaGear pour Microsoft 365, ScubaGoggles pour Google Workspace.
    .step-3 = La liste de la CISA est faite pour l’administration américaine. Laissez de côté ce qui ne vous convient pas, comme garder les données aux États-Unis.
    .step-4 = Choisissez les dix points qui comptent le plus et réglez-les, un ou deux par semaine. Prévenez l’équipe quand quelque chose change pour elle.
    .step-5 = Pour chaque autre point, notez pourquoi il reste tel quel. Inscrivez le prochain passage à l’agenda, dans un an.
    .help = Votre partenaire IT fait ce contrôle en un jour ou deux. Vous décidez de ce qui peut attendre.

action-switch-on-setting-alerts = Activer des alertes pour les changements à risque
    .why = Le service veille alors pour vous, jour et nuit. Plusieurs de ces alertes sont en général comprises dans l’abonnement.
    .step-1 = Choisissez qui lit les alertes chaque jour ouvrable, et qui remplace pendant les congés. Convenez de ce que fait cette personne : demander qui a fait le changement, et l’annuler si ce n’est personne.
    .step-2 = Microsoft 365 : ouvrez les stratégies d’alerte dans le portail Microsoft Defender. Activez celles sur les administrateurs, le partage et les mails transférés, et vérifiez à quelle adresse elles arrivent.
    .step-3 = Google Workspace : ouvrez « Règles » dans la console d’administration. Activez les alertes pour un nouvel administrateur et pour les réglages modifiés de Drive et de la messagerie.
    .step-4 = L’une des trois manque dans votre abonnement ? Demandez à votre partenaire IT de vérifier ce point une fois par mois.
    .step-5 = Faites un essai : donnez des droits d’administrateur à un compte de test, puis retirez-les. Une alerte doit arriver. Notez en combien de temps.
    .help = Votre partenaire IT les active en quelques heures. Un collègue peut les lire.

action-protect-mail-domain = Empêcher d’autres d’envoyer des mails en votre nom
    .why = Ces réglages ne coûtent rien, et protègent vos clients autant que votre réputation.
    .step-1 = Notez tous vos noms de domaine, même ceux sans messagerie, et qui les gère. Pour un nom en .be, la page de recherche de DNS Belgium montre la société où il est enregistré.
    .step-2 = Notez chaque service qui envoie des mails en votre nom : messagerie, lettre d’information, comptabilité, boutique en ligne, scanner du bureau.
    .step-3 = Faites configurer SPF et DKIM pour chacun d’eux. L’aide de chaque service explique quoi remplir.
    .step-4 = Commencez avec DMARC en simple observation (« none ») et faites envoyer les rapports à une boîte mail. Ils montrent qui envoie des mails en votre nom.
    .step-5 = Après quelques semaines sans surprise, passez à « quarantine », puis à « reject ». Un nom qui n’envoie aucun mail peut passer tout de suite à « reject ».
    .step-6 = Envoyez un message d’essai depuis chaque service vers une adresse privée. Il doit arriver, et pas parmi les indésirables. Notez la date.
    .help = Votre partenaire IT ou votre hébergeur le fait en un jour environ, réparti sur quelques semaines.

action-automate-website-updates = Automatiser les mises à jour du site et des serveurs
    .why = Ce qui se met à jour tout seul n’est pas oublié un jour chargé. Quelques minutes par semaine suffisent alors.
    .step-1 = Assurez-vous d’abord qu’il existe une sauvegarde du site, et que quelqu’un sait la remettre en place.
    .step-2 = Activez les mises à jour automatiques du programme de base, du thème et des extensions. WordPress : page « Extensions », « Activer les mises à jour auto ».
    .step-3 = Supprimez les extensions que personne n’utilise, et celles dont l’éditeur ne s’occupe plus.
    .step-4 = Sur vos serveurs, à vous ou loués, laissez les mises à jour de sécurité s’installer seules, à une heure calme.
    .step-5 = Choisissez qui regarde une fois par semaine si des mises à jour attendent et si le site fonctionne. Si une société s’en charge, inscrivez les deux semaines dans le contrat.
    .help = Le créateur de votre site, votre hébergeur ou votre partenaire IT. Demandez d’abord ce que couvre votre contrat de maintenance.

action-block-mail-forwarding = Bloquer le transfert automatique vers l’extérieur
    .why = Vous fermez une fuite que personne ne remarque, et chacun peut encore transférer un message à la main.
    .step-1 = Demandez à votre partenaire IT la liste des boîtes qui transfèrent aujourd’hui des mails vers l’extérieur. Demandez aux personnes pourquoi, avant de désactiver quoi que ce soit.
    .step-2 = Proposez autre chose : une boîte commune, ou l’application de messagerie sur le téléphone.
    .step-3 = Désactivez-le pour tous. Microsoft 365 : portail Microsoft Defender, stratégie anti-courrier indésirable sortant, « Transfert automatique » désactivé. Google Workspace : console d’administration, Gmail, « Accès des utilisateurs finaux ».
    .step-4 = Supprimez les anciennes règles. Personne ne reconnaît une règle ? Changez le mot de passe de cette boîte mail le jour même, et demandez à votre partenaire IT de chercher plus loin.
    .step-5 = N’acceptez une exception qu’avec un nom, une raison et une date de fin. Testez le blocage avec votre propre boîte et notez la date.
    .help = Votre partenaire IT le fait en quelques heures, le temps de parler aux collègues compris.

action-set-retention-periods = Décider combien de temps vous gardez quelles données
    .why = Avec des délais sur papier, plus besoin de réfléchir à chaque fichier. Le RGPD demande aussi de dire aux gens combien de temps vous gardez leurs données, ou comment vous en décidez.
    .step-1 = Mettez les types de données dans un tableau : clients, candidats, personnel, commandes et comptabilité, images de caméra, boîtes mail d’anciens collègues.
    .step-2 = Demandez à votre comptable et à votre secrétariat social lesquels la loi vous oblige à garder, et combien de temps.
    .step-3 = Pour le reste, choisissez le délai le plus court qui suffit à votre travail. Écrivez la raison à côté, en quelques mots.
    .step-4 = Mettez les délais dans la déclaration de confidentialité de votre site, et dites-les à l’équipe.
    .help = Votre comptable et votre secrétariat social connaissent les délais légaux. Un avocat ou votre délégué à la protection des données aide dans les cas de doute.

action-clean-up-old-data = Supprimer les vieilles données et les services inutilisés
    .why = Le premier tour prend le plus de temps ; ensuite, quelques heures par an suffisent. Le RGPD demande que les données personnelles disparaissent quand vous n’en avez plus besoin.
    .step-1 = Commencez là où il y en a le plus : dossier clients, boîtes mail, téléchargements, disque réseau, clés USB.
    .step-2 = Vérifiez d’abord qu’il existe une bonne sauvegarde de ce que vous gardez.
    .step-3 = Supprimez ce qui a dépassé son délai, et videz la corbeille. Demandez combien de temps les anciennes sauvegardes en gardent une copie.
    .step-4 = Fermez les comptes d’essai, les sites de test et les serveurs que personne n’utilise. Reprenez ce que vous devez garder, puis demandez au fournisseur de confirmer la suppression.
    .step-5 = Laissez un programme appliquer les délais là où c’est possible. Microsoft 365 : portail Purview, stratégies de rétention. Inscrivez le nettoyage annuel à l’agenda.
    .help = Un collègue qui connaît les fichiers fait le plus gros. Votre partenaire IT dresse la liste de ce qui ne sert plus depuis longtemps.
