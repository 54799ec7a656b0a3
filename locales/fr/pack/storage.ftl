### Partage et stockage : ce que des personnes extérieures peuvent ouvrir.

domain-storage = Partage et stockage
    .about = Les fichiers et données que des personnes extérieures peuvent ouvrir, exprès ou par accident.

question-public-storage = Quelqu’un a-t-il vérifié qu’aucun de vos dossiers, sauvegardes ou bases de données n’est ouvert à tout internet ?
    .short = Aucun stockage ouvert à tout internet
    .explanation = Un espace de stockage peut être réglé sur « public » : qui trouve l’adresse l’ouvre alors sans mot de passe. Il suffit d’une case cochée, souvent pour un essai que personne n’annule. Pensez aussi aux sauvegardes de votre site web, à sa base de données et au disque réseau du bureau. Si vous n’avez que la messagerie et des programmes prêts à l’emploi, sans site web, choisissez « Ne s’applique pas à nous ».
    .why = Le fournisseur installe la serrure, les réglages sont les vôtres. Cela peut arriver à tous : du 5 au 31 décembre 2019, environ 250 millions de dossiers d’assistance de Microsoft lui-même étaient accessibles à cause d’une seule règle erronée. Un dossier ouvert ne donne aucun signal : il faut regarder de l’extérieur.
    .how = Regardez les réglages de votre stockage. Amazon S3 : « Block Public Access ». Microsoft Azure : compte de stockage, accès anonyme aux objets blob. Google Cloud : « public access prevention ». Pour un site web ou un disque réseau, demandez à votre hébergeur ou à votre partenaire IT : « Lesquels de nos dossiers, sauvegardes et bases de données peut-on ouvrir depuis internet sans se connecter ? »
    .evidence = Un contrôle daté, fait de l’extérieur, qui dit ce qui a été regardé et ce qui est volontairement public.
    .choice-unchecked = Non. Personne ne l’a encore vérifié.
    .choice-some-places = En partie. Seuls certains endroits sont vérifiés, ou on nous l’assure sans preuve.
    .choice-not-finished = Presque. Vérification complète, mais de plus d’un an, ou quelque chose reste ouvert.
    .choice-checked = Oui. Vérification complète de moins d’un an, et rien de privé n’est ouvert.

question-sharing-links = Quand vous partagez un fichier par lien, y a-t-il une limite à qui peut l’ouvrir, et à la durée ?
    .short = Liens de partage limités dans le temps
    .explanation = Un lien ouvert à « toute personne disposant du lien » ne demande ni nom ni mot de passe. Qui le trouve ou le reçoit par transfert ouvre le fichier. Un lien destiné à des personnes précises vérifie d’abord qui est là. Une date de fin ferme les liens dont plus personne n’a besoin.
    .why = Une offre part par lien, elle est transférée, et s’ouvre encore deux ans plus tard. Vous ne voyez pas qui la lit. La liste de contrôle de l’agence américaine CISA pour Microsoft 365 limite donc les liens ouverts à 30 jours.
    .how = Microsoft 365 : centre d’administration SharePoint, page « Partage » ; elle vaut aussi pour OneDrive. Google Workspace : console d’administration, Drive et Docs, paramètres de partage. Ailleurs, cherchez « partage » dans les réglages. Ou demandez à votre partenaire IT : « Quel type de lien est proposé d’office chez nous, et quand cesse-t-il de fonctionner ? »
    .evidence = Une capture d’écran des réglages de partage, et la date à laquelle les anciens liens ont été supprimés.
    .choice-open-default = Non. Un nouveau lien marche pour tout le monde, sans date de fin.
    .choice-never-expire = En partie. Les nouveaux liens sont nominatifs, mais un lien ouvert n’expire jamais.
    .choice-old-links = Presque. Les liens ouverts sont désactivés ou expirent, mais les anciens marchent encore.
    .choice-limited = Oui. Les liens ouverts sont désactivés ou expirent, les anciens sont supprimés.

action-close-public-storage = Fermer les stockages ouverts à tous
    .why = Quelques clics suffisent, et une case mal cochée ne publie plus rien.
    .step-1 = Notez où se trouvent vos données, en dehors de la messagerie et des fichiers de bureau : site web, boutique en ligne, stockage loué, sauvegardes, disque réseau.
    .step-2 = Notez ce qui doit rester public, comme les photos de votre site. Tout le reste peut être fermé.
    .step-3 = Activez le blocage pour tout le compte. Amazon S3 : « Block Public Access ». Azure : pas d’accès anonyme aux objets blob. Google Cloud : « public access prevention ».
    .step-4 = Ouvrez les adresses dans une fenêtre de navigation privée, sans vous connecter. Vous ne devez rien voir. Notez la date.
    .step-5 = Des données personnelles étaient-elles accessibles ? Conservez les journaux d’accès et demandez conseil le jour même. S’il faut le signaler, le RGPD vous laisse 72 heures à partir du moment où vous le savez.
    .help = Votre partenaire IT ou votre hébergeur le fait en quelques heures. Demandez le résultat par écrit.

action-close-open-databases = Retirer d’internet les bases de données et pages de gestion
    .why = Une base de données ne doit parler qu’à votre site ou à votre programme, pas au monde entier. Ce qui est hors d’atteinte, personne ne peut essayer de l’ouvrir.
    .step-1 = Demandez à votre partenaire IT ou à votre hébergeur la liste de tout ce qui, chez vous, répond depuis internet : bases de données, pages de gestion, sites de test.
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
