### Programmes connectés : les liaisons entre programmes, et les clés qu’elles utilisent.

domain-api = Programmes connectés
    .about = Les programmes qui se transmettent des données d’eux-mêmes, et les clés qu’ils utilisent pour cela.

question-api-keys = Chaque liaison entre vos programmes a-t-elle sa propre clé, limitée aux droits nécessaires ?
    .short = Une clé distincte et limitée par liaison
    .explanation = Quand votre boutique en ligne envoie d’elle-même ses commandes à votre comptabilité, elle s’y connecte avec une clé. C’est un long code (clé API ou jeton), en fait un mot de passe pour programmes. Une bonne clé sert à une seule liaison, a peu de droits et ne traîne ni dans un mail ni dans une feuille de calcul. Si aucun de vos programmes ne transmet de données à un autre, choisissez « Ne s’applique pas à nous ».
    .why = Une clé ne demande aucune deuxième étape et fonctionne aussi quand personne ne regarde. Qui en trouve une dans un vieux mail peut lire ou changer vos données sans que cela se voie. Avec une clé par liaison, vous ne remplacez que celle qui a fuité, et le reste continue de tourner.
    .how = Dans la boutique en ligne, la caisse, la comptabilité et le fichier clients, cherchez « Intégrations », « Applications » ou « API ». Microsoft 365 : centre d’administration Entra, « Applications d’entreprise ». Google Workspace : console d’administration, Sécurité, « Commandes des API ». Ou demandez à l’éditeur ou à votre partenaire IT : « Quelles liaisons sont actives dans notre compte, avec quelle clé, et que peut faire chacune ? »
    .evidence = Une liste des liaisons : de quel programme vers quel autre, ce que la clé permet, où elle est gardée, quand elle a été remplacée.
    .choice-unknown = Non. Nous ne savons pas quelles liaisons ou clés existent.
    .choice-shared-or-loose = En partie. Liaisons connues, mais clés partagées ou notées dans des mails.
    .choice-too-wide = Presque. Clés distinctes et bien gardées, mais aux droits trop larges ou jamais remplacées.
    .choice-limited = Oui. Chaque liaison a sa clé limitée, bien gardée et remplacée régulièrement.

question-integration-list = Avez-vous une liste des liaisons entre vos programmes, avec un but et un nom pour chacune ?
    .short = Liaisons listées, avec un nom pour chacune
    .explanation = Une liaison transmet des données toute seule : les commandes à la comptabilité, les adresses à la lettre d’information. La liste dit ce qui passe d’où vers où, dans quel but, et qui s’en occupe. Cette personne remarque quand la liaison s’arrête, et dit quand on peut la supprimer. Les clés elles-mêmes font l’objet d’une autre question.
    .why = Une liaison survit souvent à son utilité. L’essai est terminé, mais les données des clients partent encore vers un programme que plus personne n’utilise. Quand un programme est remplacé ou piraté, la liste montre tout de suite quels autres sont touchés.
    .how = Dans vos trois programmes principaux, cherchez « Intégrations », « Applications » ou « API », et comparez avec la liste. Regardez aussi dans Power Automate, Zapier ou Make, si quelqu’un s’en sert chez vous. Demandez à votre partenaire IT : « Quelles liaisons entre nos programmes avez-vous créées, à quoi sert chacune, et qui prévenez-vous si l’une s’arrête ? »
    .evidence = La liste, avec la date du dernier contrôle : de quel programme vers quel autre, quelles données, dans quel but, et un nom.
    .choice-none = Non. Il n’y a pas de liste, et personne ne connaît toutes les liaisons.
    .choice-in-heads = En partie. Quelqu’un les connaît toutes, mais rien n’est noté.
    .choice-incomplete = Presque. Une liste existe, mais incomplète, sans noms ou non contrôlée cette année.
    .choice-complete = Oui. Toutes y sont, avec but et nom, et contrôlées cette année.

question-secrets-storage = Les clés de vos liaisons sont-elles gardées en lieu sûr, et nulle part ailleurs ?
    .short = Clés de liaison en lieu sûr uniquement
    .explanation = Un lieu sûr, c’est un gestionnaire de mots de passe, ou le réglage protégé du programme qui utilise la clé. Un mail, une discussion, une feuille de calcul ou une note partagée n’en est pas un. Le code de votre site non plus : il se copie chez un développeur, dans une sauvegarde, parfois sur une page publique. Il s’agit ici de l’endroit où sont les clés ; ce que chacune permet est une autre question.
    .why = Qui entre dans une boîte mail peut y chercher « token » ou « API key » en quelques secondes. Un code rendu public par erreur est fouillé tout aussi vite, par des programmes faits pour cela. Une clé copiée fonctionne pour un voleur comme pour vous, jusqu’à ce que vous la remplaciez.
    .how = Cherchez « clé API », « API key », « token » et « secret » dans vos mails, discussions et fichiers. Dans Microsoft 365, avec la recherche d’Outlook, de Teams et de SharePoint ; dans Google Workspace, avec celle de Gmail, de Chat et de Drive. Demandez à votre développeur ou partenaire IT : « Où sont gardées les clés de nos liaisons, et qui peut les lire ? Y en a-t-il dans le code ? »
    .evidence = Une capture d’écran des noms des clés dans le gestionnaire (jamais les clés elles-mêmes), et la date de la dernière recherche.
    .choice-loose = Non. Elles sont dans des mails, fichiers ou discussions, ou personne ne sait où.
    .choice-new-ones-safe = En partie. Nouvelles clés en lieu sûr, mais anciennes jamais recherchées.
    .choice-not-replaced = Presque. Tout est retrouvé et rangé, mais les clés trouvées n’ont pas été remplacées.
    .choice-safe = Oui. Tout est en lieu sûr, et les clés retrouvées ailleurs sont remplacées.

question-record-check = A-t-on testé que chaque client connecté à votre site ou application ne voit que ses propres données ?
    .short = Chaque client ne voit que ses données
    .explanation = Dans une boutique en ligne, un portail client ou une application, chacun ne devrait voir que ses commandes, ses factures ou ses fichiers. L’adresse se termine souvent par un numéro : qui remplace 1041 par 1042 doit recevoir une erreur, pas la commande d’un autre. Dans une boutique prête à l’emploi, c’est surtout ce qui a été créé ou ajouté pour vous qui compte. Si vous n’avez ni boutique, ni portail, ni application où l’on se connecte, choisissez « Ne s’applique pas à nous ».
    .why = Ce défaut ne demande aucun piratage : la page s’ouvre, tout simplement. Un client curieux peut alors lire tout un fichier clients, numéro par numéro, sans que rien n’ait l’air anormal. Pour vous, c’est une fuite de données personnelles. Le RGPD, le règlement européen sur la vie privée, vous donne 72 heures pour la signaler. Vous en êtes dispensé si un risque pour les personnes est peu probable.
    .how = Créez deux clients fictifs, connectez-vous avec le premier et essayez d’ouvrir une commande du second en modifiant l’adresse. Faites-le seulement sur votre propre site. C’est un premier regard : le développeur teste chaque page et chaque type d’utilisateur. Demandez-lui : « Comment testez-vous qu’un client ne peut pas ouvrir les données d’un autre, et pouvons-nous voir le résultat ? »
    .evidence = Un rapport de test daté : quelles pages, quels utilisateurs, ce qui a été essayé et corrigé.
    .choice-never = Non. Personne ne l’a testé, à notre connaissance.
    .choice-assured = En partie. Le développeur assure que c’est sûr, sans montrer de test.
    .choice-gaps = Presque. Testé avant le dernier grand changement, sans rapport, ou avec des points ouverts.
    .choice-tested = Oui. Testé depuis le dernier grand changement, avec rapport, et tout est corrigé.

question-request-limits = Votre site ou application freine-t-il ceux qui envoient des demandes ou des formulaires beaucoup trop vite ?
    .short = Un frein aux tentatives trop nombreuses
    .explanation = Une personne remplit un formulaire une fois ; un programme peut le faire mille fois par minute. Une limite (rate limiting) laisse passer les visiteurs ordinaires et fait attendre les autres. Elle a sa place à quatre endroits : la connexion, les formulaires, la recherche, et la porte pour les autres programmes (API).
    .why = Sans limite, un programme peut essayer des mots de passe jusqu’à trouver le bon. Il peut aussi copier toute votre liste de prix, ou inonder votre boîte mail par le formulaire de contact. Là où vous payez à l’usage, la facture grimpe aussi.
    .how = Cherchez « rate limiting », « limitation du débit » ou « protection contre les robots » dans la boutique, l’hébergement ou le service placé devant votre site, comme Cloudflare. N’essayez pas vous-même sans prévenir l’hébergeur. Demandez au développeur ou à l’hébergeur : « Que se passe-t-il quand un visiteur essaie cent fois en une minute de se connecter ou d’envoyer un formulaire ? »
    .evidence = Une capture d’écran du réglage, ou une note du test : date, endroit, après combien d’essais cela s’est arrêté.
    .choice-none = Non. Il n’y a pas de limite, à notre connaissance.
    .choice-some-places = En partie. Certains endroits ont une limite, d’autres non.
    .choice-untested = Presque. Tous en ont une, mais elle n’est pas testée ou n’avertit personne.
    .choice-tested = Oui. Tous en ont une, elle est testée et elle avertit quelqu’un.

question-old-endpoints = Les anciennes versions et les sites de test dont plus personne n’a besoin sont-ils hors ligne ?
    .short = Anciennes versions et tests hors ligne
    .explanation = La création d’un site ou d’une application laisse des restes : une version de test, une adresse provisoire, une ancienne porte pour d’autres programmes (version d’API). Après la livraison, ils demeurent souvent en ligne, oubliés. Ils contiennent parfois une copie de vos vraies données clients.
    .why = Personne ne met à jour ce que tout le monde a oublié. Une ancienne version n’a pas les serrures de la nouvelle, mais peut mener aux mêmes données. Qui la trouve contourne votre nouvelle porte d’entrée.
    .how = Demandez à votre hébergeur la liste des sites, des bases de données et des sous-adresses, comme test.votreentreprise.be. Les réglages de votre nom de domaine (DNS) montrent aussi les sous-adresses. Demandez à votre développeur : « Quelles versions de test, quels anciens sites et quelles anciennes versions d’API répondent encore sur internet ? »
    .evidence = Une liste datée de toutes les adresses avec, pour chacune, qui l’utilise ou quand elle a été coupée.
    .choice-unknown = Non. Nous ne savons pas ce qui est encore en ligne.
    .choice-some-open = En partie. Nous savons que d’anciennes versions ou des tests sont encore ouverts.
    .choice-unchecked = Presque. Nous avons retiré les anciennes, mais sans contrôle cette année.
    .choice-clean = Oui. Seul ce qui sert est ouvert, et nous l’avons vérifié cette année.

question-api-logs = Votre site ou application garde-t-il une trace de qui fait quoi, pour qu’un abus se remarque ?
    .short = Activité du site enregistrée et suivie
    .explanation = Un journal (« log ») note qui s’est connecté, d’où et quand, ce qui a été demandé et si cela a réussi. Personne ne le lit ligne par ligne : un programme avertit quand quelque chose est étrange. Un compte qui ouvre cinq cents commandes en une heure, c’est étrange. Il s’agit de votre propre site, portail ou application, pas de Microsoft 365 ou de Google Workspace.
    .why = Sans journal, personne ne peut dire après coup si des données ont été lues, ni lesquelles. Le RGPD, le règlement européen sur la vie privée, vous demande de garder une note de chaque fuite de données personnelles. Il n’y a alors que des suppositions à y écrire. Nous conseillons de garder un journal au moins trois mois.
    .how = Cherchez « Journaux », « Logs » ou « Activité » dans l’hébergement ou la boutique en ligne, et voyez jusqu’où cela remonte. Demandez au développeur ou à l’hébergeur : « Qu’enregistre notre site sur les connexions et les demandes, et pour combien de temps ? Qui est averti si quelque chose est étrange ? »
    .evidence = Une capture d’écran avec la plus ancienne ligne et la durée de conservation, et le dernier avertissement envoyé.
    .choice-nothing = Non. Rien n’est enregistré, ou nous ne le savons pas.
    .choice-brief = En partie. Un journal existe, mais incomplet ou gardé moins de trois mois.
    .choice-no-warning = Presque. Complet et gardé trois mois ou plus, mais personne n’est averti.
    .choice-watched = Oui. Complet, gardé trois mois ou plus, et quelqu’un est averti.

question-software-parts = Quelqu’un s’occupe-t-il des correctifs de sécurité pour les éléments tout faits du logiciel créé pour vous ?
    .short = Éléments du logiciel suivis et à jour
    .explanation = Un site ou une application créés pour vous reposent en grande partie sur des éléments tout faits par d’autres : bibliothèques et extensions. On y trouve aussi des failles de sécurité. Quelqu’un doit voir l’alerte, installer le correctif et le tester, même après la livraison : cela a sa place dans le contrat. Si rien n’a été créé ou adapté pour vous, choisissez « Ne s’applique pas à nous ».
    .why = Dès qu’un correctif est publié, les pirates savent eux aussi où est la faille. Sans accord, le développeur croit son travail terminé et vous croyez qu’il continue. Depuis le 11 septembre 2026, le règlement européen sur la cyberrésilience (CRA) oblige les fabricants de produits numériques à signaler les failles exploitées. Leurs obligations complètes commencent le 11 décembre 2027. Demandez combien de temps le produit sera suivi.
    .how = Cherchez « maintenance », « mises à jour » et « sécurité » dans le contrat ou la dernière offre. Dans WordPress, la page « Mises à jour » ne montre que les éléments standard, pas ce qui a été créé pour vous. Demandez à votre développeur : « De quels éléments notre logiciel est-il fait, qui suit leurs failles, et en combien de temps installez-vous un correctif ? »
    .evidence = Une liste datée des éléments et de leurs versions (SBOM), et la clause du contrat.
    .choice-nobody = Non. Personne ne s’en occupe depuis la livraison, ou nous l’ignorons.
    .choice-on-request = En partie. Le développeur intervient à notre demande ou en cas de panne.
    .choice-no-contract = Presque. Quelqu’un le suit régulièrement, mais aucun contrat ne le prévoit.
    .choice-in-contract = Oui. Quelqu’un le suit, et le contrat fixe les délais.

action-list-integrations = Dresser la liste des liaisons entre vos programmes
    .why = Ce qui n’est noté nulle part, personne ne le coupera. La liste révèle souvent des liaisons qui ne servent plus.
    .step-1 = Parcourez la boutique en ligne, la caisse, la comptabilité, le fichier clients, l’outil de lettre d’information et le site web. Cherchez « Intégrations », « Applications » ou « API ».
    .step-2 = Notez chaque liaison sur une ligne : de quel programme vers quel autre, quelles données, qui l’a installée, où se trouve la clé.
    .step-3 = Regardez aussi ce que vos collègues ont relié à leur compte de travail. Microsoft 365 : « Applications d’entreprise » dans le centre d’administration Entra. Google Workspace : « Commandes des API ».
    .step-4 = Coupez ce dont personne n’a besoin, une liaison à la fois. Attendez un jour et voyez si tout tourne encore.
    .help = Vous savez le mieux quels programmes vous utilisez. Votre comptable, le créateur de votre site ou votre partenaire IT complètent la liste.

action-renew-api-keys = Donner à chaque liaison sa propre clé limitée
    .why = Une clé qui fuite n’ouvre alors qu’une petite porte, et se remplace en quelques minutes.
    .step-1 = Commencez par les clés qui mènent à l’argent et aux données des clients : paiements, comptabilité, boutique en ligne.
    .step-2 = Créez une nouvelle clé par liaison. Donnez-lui le moins de droits possible, par exemple « lecture seule ».
    .step-3 = Placez la clé directement dans le programme qui l’utilise, ou dans un gestionnaire de mots de passe. Ne l’envoyez jamais par mail ni dans une discussion.
    .step-4 = Vérifiez que la liaison marche, puis supprimez l’ancienne clé. Effacez-la aussi des mails, feuilles de calcul et notes partagées.
    .step-5 = Mettez un rappel annuel dans votre agenda. Remplacez aussi les clés au départ de quelqu’un qui les connaissait.
    .help = Le service d’aide de l’éditeur explique comment créer une clé. Votre partenaire IT ou le créateur de votre site la met en place.

action-name-integration-owners = Donner un but et un nom à chaque liaison
    .why = Une liaison suivie par quelqu’un se remarque quand elle s’arrête, et disparaît quand elle ne sert plus.
    .step-1 = Ajoutez deux colonnes à votre liste de liaisons : à quoi elle sert, et qui s’en occupe.
    .step-2 = Choisissez la personne qui travaille avec le résultat, par exemple le comptable pour les commandes. Quelqu’un d’autre peut faire la partie technique.
    .step-3 = Convenez de son rôle : lire les messages d’erreur, demander une réparation, dire quand la liaison peut disparaître.
    .step-4 = Faites arriver les messages d’erreur dans une boîte mail lue par deux personnes. Souvent, ils partent encore chez celui qui a un jour créé la liaison.
    .step-5 = Inscrivez chaque nouvelle liaison sur la liste avant de l’activer. Parcourez la liste chaque année.
    .help = Vous et vos collègues choisissez les noms. Votre partenaire IT ou le créateur de votre site montre où arrivent les messages d’erreur.

action-store-keys-safely = Mettre les clés en lieu sûr et effacer les copies
    .why = Une clé qui n’existe qu’à un seul endroit ne se trouve pas par hasard, et se remplace vite.
    .step-1 = Choisissez l’endroit : un gestionnaire de mots de passe avec un coffre partagé par deux ou trois personnes. Le programme qui utilise la clé la garde aussi.
    .step-2 = Cherchez « clé API », « API key », « token », « secret » et les noms de vos programmes dans les mails, discussions, fichiers et notes partagées.
    .step-3 = Demandez à votre développeur de fouiller le code, anciennes versions comprises. GitHub et GitLab ont un outil pour cela (secret scanning ou secret detection).
    .step-4 = Déplacez chaque clé, puis effacez la copie qui traîne. Remplacez toute clé trouvée dans un mail, une discussion ou un code public : quelqu’un a pu la lire.
    .step-5 = Décidez comment transmettre une clé à l’avenir : par le gestionnaire de mots de passe, jamais par mail ni dans une discussion.
    .help = Vous cherchez vous-même dans les mails et les fichiers. Votre développeur ou partenaire IT fouille le code et remplace les clés.

action-test-customer-separation = Tester que chaque client ne voit que ses données
    .why = Le test trouve ce défaut avant qu’un client ne le fasse, et la correction est souvent simple.
    .step-1 = Notez ce que l’on peut voir une fois connecté, et les types d’utilisateurs : client, collègue, administrateur.
    .step-2 = Demandez au développeur un test écrit avec deux clients fictifs. L’un essaie d’ouvrir, de modifier et d’effacer les données de l’autre, y compris par l’API.
    .step-3 = Faites tester aussi qu’un client ordinaire ne peut pas ouvrir les pages d’administration.
    .step-4 = Faites corriger et retester chaque défaut. Si quelqu’un a pu voir des données, traitez-le comme une fuite de données possible. Le RGPD vous donne 72 heures à partir du moment où vous le savez.
    .step-5 = Faites refaire ce test à chaque grand changement, et inscrivez-le dans l’offre.
    .help = Celui qui a créé votre site ou application fait le premier test. Pour un portail avec des données sensibles, faites-le tester par une autre entreprise.

action-set-request-limits = Limiter les connexions, formulaires et demandes
    .why = Les visiteurs ordinaires ne remarquent rien ; un programme qui essaie des milliers de fois est arrêté.
    .step-1 = Notez les endroits : connexion, mot de passe oublié, formulaire de contact, recherche, formulaire de commande, API.
    .step-2 = Demandez à votre boutique en ligne, à l’hébergeur ou au service de protection ce qui existe déjà, et faites-le activer.
    .step-3 = Prévoyez un temps d’attente après, par exemple, dix mots de passe erronés. Ne bloquez pas pour toujours, sinon un inconnu peut enfermer vos clients dehors.
    .step-4 = Là où vous payez à l’usage, fixez une alerte ou un plafond pour la facture.
    .step-5 = Faites tester à une heure calme et notez le résultat. Voyez pendant un mois si de vrais clients restent coincés.
    .help = Votre développeur ou votre hébergeur s’en charge. Beaucoup de boutiques et de services de protection l’ont déjà : il suffit de l’activer.

action-retire-old-versions = Mettre hors ligne les anciennes versions et les tests
    .why = Ce qui est hors ligne ne demande ni mise à jour, ni surveillance, ni mot de passe.
    .step-1 = Demandez au développeur et à l’hébergeur toutes vos adresses : sites, sous-adresses, bases de données, versions d’API. Comparez avec les réglages de votre nom de domaine (DNS).
    .step-2 = Écrivez à côté de chaque adresse qui l’utilise. Demandez à vos partenaires si leur programme se sert encore d’une ancienne version d’API.
    .step-3 = Coupez ce que personne n’utilise. Attendez deux semaines, puis effacez-le, avec les copies de données clients qu’il contient.
    .step-4 = Protégez par un mot de passe les sites de test qui restent, et remplacez-y les vrais clients par des noms inventés.
    .step-5 = Retirez aussi les anciennes adresses du nom de domaine. Inscrivez un contrôle annuel à l’agenda.
    .help = Votre développeur et votre hébergeur le font ensemble en quelques heures.

action-record-app-activity = Tenir un journal de l’activité du site ou de l’application
    .why = Vous remarquez plus tôt un abus et, après coup, vous savez ce qui s’est passé et qui est concerné.
    .step-1 = Décidez avec votre développeur de ce qui est enregistré : connexions, mots de passe erronés, données clients ouvertes ou exportées, changements par un administrateur.
    .step-2 = N’y enregistrez jamais de mots de passe, de clés ou de numéros de carte. Gardez le reste au moins trois mois, et pas plus longtemps que nécessaire.
    .step-3 = Conservez le journal en dehors du site, pour que celui qui y entre ne puisse pas l’effacer.
    .step-4 = Commencez par trois alertes : beaucoup de mots de passe erronés, un compte qui ouvre énormément de pages, une hausse soudaine des erreurs. Décidez qui les reçoit.
    .step-5 = Essayez : tapez vingt fois un mauvais mot de passe et voyez si l’alerte arrive. Mentionnez le journal dans votre déclaration de confidentialité.
    .help = Votre développeur ou votre hébergeur le met en place. Un collègue lit les alertes.

action-follow-software-parts = Faire surveiller et corriger les éléments du logiciel
    .why = Une faille connue, corrigée en quelques jours, laisse peu de temps à un pirate.
    .step-1 = Demandez au développeur la liste de tous les éléments avec leurs versions (SBOM). Un programme peut l’établir.
    .step-2 = Faites activer les alertes automatiques sur les failles connues. GitHub, par exemple, en propose sous le nom de Dependabot.
    .step-3 = Décidez qui lit les alertes, et qui remplace cette personne pendant les congés.
    .step-4 = Convenez de délais, par exemple une semaine pour une faille grave et trois mois pour le reste. Faites d’abord tester chaque correctif sur une copie.
    .step-5 = Remplacez les éléments dont l’éditeur ne s’occupe plus. Redemandez la liste chaque année.
    .help = Celui qui a créé le logiciel est le mieux placé. Si cette entreprise n’existe plus, un autre développeur peut reprendre le travail.

action-agree-software-maintenance = Inscrire les mises à jour de sécurité dans le contrat
    .why = Un accord écrit dit qui corrige après la livraison, en combien de temps et jusqu’à quand.
    .step-1 = Lisez le contrat ou l’offre : qu’y dit-on des mises à jour et de la sécurité après la livraison ?
    .step-2 = Demandez quatre points : le suivi des failles, un délai pour les correctifs, une liste annuelle des éléments, et un avertissement si un problème grave apparaît.
    .step-3 = Demandez jusqu’à quand le logiciel est suivi. Depuis septembre 2026, le règlement européen sur la cyberrésilience (CRA) impose aux fabricants de signaler les failles exploitées. Demandez s’il s’applique à votre logiciel.
    .step-4 = Convenez que vous recevez le code et les mots de passe si le développeur s’arrête.
    .step-5 = Faites signer les deux parties, et inscrivez la date de fin à l’agenda.
    .help = Votre développeur fait la proposition. Un juriste ou votre fédération professionnelle peut la relire si l’enjeu est important.
