### Chiffrement et clés : si les données stockées sont illisibles pour les autres, et qui peut les rendre lisibles.

domain-encryption = Chiffrement et clés
    .about = Savoir si vos données stockées sont illisibles pour les autres, et qui en détient la clé.

question-encryption-keys = Savez-vous si vos données sont chiffrées là où elles sont stockées, et qui détient les clés ?
    .short = Données chiffrées, clés identifiées
    .explanation = Chiffré veut dire illisible sans la clé. La clé peut se trouver à trois endroits : chez le fournisseur, chez lui mais sous votre contrôle, ou hors de chez lui. Pour beaucoup d’entreprises, le premier suffit. Ce qui compte, c’est de le savoir et de l’avoir choisi.
    .why = Si quelqu’un emporte un disque du centre de données, le chiffrement le rend illisible. Mais le fournisseur, s’il a la clé, peut toujours le lire. La loi NIS2 et le RGPD citent tous deux le chiffrement parmi les mesures. Le fournisseur chiffre ; à vous de choisir quelle protection convient à quelles données.
    .how = Cherchez « chiffrement au repos » (« encryption at rest ») dans le contrat ou sur la page sécurité du fournisseur. Votre propre clé s’appelle « Customer Key » dans Microsoft 365 et « chiffrement côté client » dans Google Workspace. Elle n’existe que si quelqu’un l’a mise en place. Ou demandez au fournisseur : « Nos données, sauvegardes comprises, sont-elles stockées chiffrées, et qui peut utiliser la clé ? »
    .evidence = Une ligne par service important : chiffré ou non, qui détient la clé, où vous l’avez lu.
    .choice-never-asked = Non. Nous n’avons jamais demandé comment nos données sont stockées.
    .choice-some = En partie. C’est confirmé pour certains services importants, pas pour tous.
    .choice-keys-unknown = Presque. Toutes les données importantes sont chiffrées, mais certains détenteurs de clé restent inconnus.
    .choice-noted = Oui. Toutes les données importantes sont chiffrées, et chaque détenteur de clé est noté.

question-tls-everywhere = Les échanges avec votre site web, vos programmes et votre messagerie sont-ils tous chiffrés ?
    .short = Connexions chiffrées partout
    .explanation = Des données circulent toute la journée : d’un visiteur vers votre site, du scanner vers votre messagerie. Chiffré en chemin veut dire que personne, entre les deux, ne peut les lire ou les changer. Dans le navigateur, on le voit au « https » au début de l’adresse. La technique s’appelle TLS, et ses anciennes versions devraient être désactivées.
    .why = Sans chiffrement, quelqu’un sur le même wifi peut lire un mot de passe au passage. Les navigateurs préviennent aussi les visiteurs d’un tel site, et un client qui lit « Non sécurisé » risque de partir. La loi NIS2 cite le chiffrement parmi ses mesures. Chez la plupart des hébergeurs, c’est un simple réglage.
    .how = Tapez l’adresse de votre site avec « http:// » devant. Elle doit passer d’elle-même à « https:// ». Faites de même pour la boutique en ligne et les anciennes adresses. Cherchez « SSL/TLS » dans les réglages mail du scanner et des programmes. Ou demandez à votre hébergeur ou à votre partenaire IT : « Tous nos services n’acceptent-ils que des connexions chiffrées, en TLS 1.2 ou plus récent ? »
    .evidence = Un rapport de test daté par adresse web, avec les versions acceptées, et la liste des appareils qui envoient des mails.
    .choice-open = Non. Le site ou la messagerie fonctionne sans chiffrement, ou personne n’a regardé.
    .choice-main-only = En partie. Site et messagerie oui, anciennes adresses ou appareils non, ou non vérifiés.
    .choice-versions-unchecked = Presque. Tout est chiffré, mais les anciennes versions n’ont pas été vérifiées cette année.
    .choice-all-checked = Oui. Tout est chiffré, en versions récentes seulement, et vérifié cette année.

question-backup-encryption = Vos sauvegardes et fichiers exportés sont-ils chiffrés, avec le mot de passe gardé ailleurs ?
    .short = Sauvegardes chiffrées, mot de passe à part
    .explanation = Une sauvegarde contient tout à la fois : mails, clients, comptabilité. Un export aussi : c’est un fichier que vous tirez de la comptabilité ou du fichier clients. Chiffré veut dire illisible sans mot de passe ou sans clé. Ce mot de passe n’a sa place ni sur le même disque, ni chez une seule personne.
    .why = Qui trouve un disque de sauvegarde lisible n’a plus besoin d’aucun de vos mots de passe. Le RGPD cite le chiffrement parmi ses mesures. Après une fuite, il peut même vous éviter d’avertir toutes les personnes concernées, si les données restent illisibles. Mais sans le mot de passe, votre sauvegarde ne vous sert à rien non plus.
    .how = Ouvrez votre programme de sauvegarde et cherchez « chiffrement ». Branchez un disque de sauvegarde sur un autre ordinateur : il doit demander un mot de passe. Cherchez les exports dans les téléchargements, sur les clés USB et sur le disque réseau. Ou demandez à votre partenaire IT : « Toutes nos sauvegardes sont-elles chiffrées, où est le mot de passe, et qui y a accès en votre absence ? »
    .evidence = Une capture d’écran du réglage, et une note : où est gardé le mot de passe et qui y a accès. Pas le mot de passe lui-même.
    .choice-none = Non. Rien n’est chiffré, ou nous n’avons pas notre propre sauvegarde.
    .choice-some = En partie. Certaines sauvegardes ou certains exports sont chiffrés, d’autres pas.
    .choice-password-beside = Presque. Tout est chiffré, mot de passe à côté ou chez une seule personne.
    .choice-password-apart = Oui. Tout est chiffré ; mot de passe ailleurs, et deux personnes le trouvent.

question-own-keys = Pour vos données les plus sensibles, détenez-vous ou gérez-vous vous-même les clés de chiffrement ?
    .short = Vos clés pour les données très sensibles
    .explanation = Il y a trois niveaux. Un : le fournisseur détient les clés et peut ouvrir vos données. Deux : vous gérez les clés chez lui et pouvez les retirer, mais ses systèmes s’en servent. Trois : les clés sont hors de chez lui, et il ne stocke que des données illisibles. Pour la plupart des données, le premier niveau suffit ; si rien ne doit rester secret même pour le fournisseur, choisissez « Ne s’applique pas à nous ».
    .why = Un fournisseur qui a la clé peut être obligé de remettre des données lisibles. Une loi américaine, le CLOUD Act, peut le demander aux fournisseurs américains, où que soient stockées les données. Des clés gardées hors de chez lui changent cela, mais demandent de l’argent et du soin : clé perdue, données perdues. Réservez-les donc aux quelques données qui en ont besoin.
    .how = Ces options n’existent que si quelqu’un les a mises en place. Dans Microsoft 365, « Customer Key » est le deuxième niveau, et « Double Key Encryption » laisse une des clés chez vous. Dans Google Workspace, le « chiffrement côté client » utilise un service de clés hors de Google. Demandez au fournisseur : « Qui peut ouvrir nos données sans nous, et pouvons-nous retirer la clé ? »
    .evidence = Une ligne par sorte de données sensibles : le niveau, qui gère la clé, où elle se trouve, et la date de la décision.
    .choice-provider = Non. Le fournisseur détient toutes les clés, et nous n’y avons jamais réfléchi.
    .choice-provider-chosen = Non, par choix. Après réflexion, nous avons laissé les clés au fournisseur.
    .choice-some-own = En partie. Nous détenons ou gérons les clés d’une partie de ces données.
    .choice-managed = Presque. Pour toutes ces données, mais des clés se trouvent chez le fournisseur.
    .choice-outside = Oui. Pour toutes ces données, avec des clés hors de chez le fournisseur.

question-key-plan = Avez-vous mis par écrit ce qu’il faut faire si une clé est perdue ou remplacée, ou si son détenteur s’en va ?
    .short = Plan écrit pour vos propres clés
    .explanation = Il s’agit des clés que vous détenez ou gérez vous-même. Une page suffit : où est chaque clé, qui peut l’utiliser, quand on la remplace, et comment retrouver l’accès. La clé de réserve compte le plus. Si vous ne détenez aucune clé, choisissez « Ne s’applique pas à nous ».
    .why = Sans la clé, les données sont perdues pour de bon, pour vous aussi. Aucun service d’aide ne peut les ouvrir. Qui s’en va avec la seule clé emporte vos données sans le vouloir.
    .how = Demandez à qui gère la clé : « Si vous êtes absent un mois dès demain, qui ouvre les données ? » Comparez la réponse avec ce qui est écrit. Microsoft Azure : « Key Vault ». Google Cloud : « Key Management ». Les deux montrent les clés et qui peut s’en servir. Ou demandez à votre partenaire IT : « Où sont nos clés et celles de réserve ? Quand avons-nous récupéré pour la dernière fois des données avec une clé de réserve ? »
    .evidence = Le plan daté, et une note sur la dernière fois que des données ont été ouvertes avec la clé de réserve.
    .choice-nothing-written = Non. Rien n’est écrit ; une seule personne sait comment faire.
    .choice-gaps = En partie. Quelque chose est écrit, mais perte, remplacement ou départ y manque.
    .choice-untried = Presque. Le plan prévoit les trois, mais sans essai cette année.
    .choice-tried = Oui. Le plan prévoit les trois, et nous l’avons essayé cette année.

question-renewals = Les noms de domaine et les certificats sont-ils renouvelés à temps, sans reposer sur la mémoire d’une seule personne ?
    .short = Noms de domaine et certificats à jour
    .explanation = Un nom de domaine se loue pour une durée fixe. Un certificat de site web prouve que le site est bien le vôtre. Il permet le « https » et expire lui aussi. Les deux peuvent se renouveler tout seuls, si le paiement et l’adresse de contact sont en ordre. Si vous n’avez ni nom de domaine ni site, choisissez « Ne s’applique pas à nous ».
    .why = Le jour où l’un d’eux expire, la messagerie ou le site s’arrête, ou les visiteurs voient un avertissement. La cause peut être toute petite : une ancienne carte de paiement, un rappel dans la boîte mail de quelqu’un qui est parti. Les certificats durent de moins en moins longtemps, ce qui alourdit le renouvellement à la main.
    .how = Connectez-vous chez le registrar, là où vous louez le nom. Cherchez la date de fin et « renouvellement automatique ». Dans le navigateur, cliquez sur l’icône à côté de l’adresse de votre site pour voir jusqu’à quand le certificat est valable. Ou demandez à votre hébergeur ou à votre partenaire IT : « Qu’est-ce qui expire dans les trois mois, et qu’est-ce qui se renouvelle tout seul ? Qui est prévenu ? »
    .evidence = Une liste des noms et des certificats : date de fin, mode de renouvellement, et qui est prévenu.
    .choice-nobody = Non. Personne ne le suit ; on le remarque quand quelque chose s’arrête.
    .choice-some = En partie. Certains se renouvellent tout seuls, mais sans vue d’ensemble sur les autres.
    .choice-one-person = Presque. Tout est suivi, mais une seule personne prévenue, ou sans contrôle cette année.
    .choice-all-followed = Oui. Automatique ou avec rappel à deux personnes, et contrôlé cette année.

action-note-key-holders = Noter pour chaque service qui détient la clé
    .why = Un client ou un assureur peut vous le demander. Et vous voyez aussitôt quelles données méritent mieux que la protection standard.
    .step-1 = Prenez vos cinq services les plus importants : d’habitude messagerie, fichiers, comptabilité, boutique en ligne et sauvegarde.
    .step-2 = Cherchez « chiffrement au repos » sur la page sécurité du fournisseur ou dans le contrat. Si vous ne trouvez rien, demandez-le par mail et gardez la réponse.
    .step-3 = Notez pour chacun un des trois cas : clé chez le fournisseur, clé chez lui sous votre contrôle, clé hors de chez lui.
    .step-4 = Marquez les données qui doivent rester secrètes pour tous, comme des données de santé ou des dossiers juridiques. Demandez à votre partenaire IT si votre propre clé y serait utile.
    .step-5 = Vérifiez que vos propres sauvegardes sont chiffrées, et que deux personnes peuvent trouver la clé. Clé perdue, données perdues.
    .help = Vous pouvez faire l’essentiel en une heure de lecture. Une clé à vous, cela se décide avec votre partenaire IT.

action-force-encrypted-connections = N’accepter que des connexions chiffrées
    .why = C’est le plus souvent un réglage, et vos visiteurs ne voient plus d’avertissement.
    .step-1 = Dressez la liste de vos adresses web : site, boutique en ligne, portail, sites de test, anciens noms. Ajoutez les appareils qui envoient des mails, comme le scanner, l’alarme et la caisse.
    .step-2 = Demandez à l’hébergeur de diriger chaque visite vers « https », et de renouveler le certificat automatiquement.
    .step-3 = Faites désactiver les versions de TLS antérieures à 1.2 sur le site et sur vos propres serveurs.
    .step-4 = Choisissez « SSL/TLS » ou « STARTTLS » dans les programmes de messagerie et les appareils. Un scanner qui n’en est pas capable peut enregistrer dans un dossier.
    .step-5 = Essayez chaque adresse avec « http:// » : elle doit passer à « https:// ». Faites faire un rapport de test daté, et gardez-le.
    .help = Votre hébergeur ou le créateur de votre site s’occupe du site. Votre partenaire IT s’occupe de la messagerie et des appareils.

action-encrypt-backups = Chiffrer les sauvegardes et les fichiers exportés
    .why = Un disque perdu ne contient alors rien qu’un autre puisse lire.
    .step-1 = Dressez la liste des copies : sauvegarde chez un fournisseur, disques externes, disque réseau, clés USB, exports sur les portables. Sans sauvegarde à vous, commencez par une qui chiffre.
    .step-2 = Activez le chiffrement dans le programme de sauvegarde et faites une nouvelle copie complète. Demandez si les anciennes copies restent lisibles.
    .step-3 = Chiffrez les disques externes. Windows Pro le fait avec « BitLocker », un Mac avec « Utilitaire de disque ».
    .step-4 = Supprimez les exports qui ne servent plus. Gardez les autres à un seul endroit fermé et chiffré.
    .step-5 = Récupérez un fichier à l’aide du mot de passe. Si cela réussit, et alors seulement, faites détruire les anciennes copies lisibles. Notez la date.
    .help = Votre partenaire IT le fait en une demi-journée.

action-keep-backup-password-apart = Garder le mot de passe des sauvegardes en deux lieux sûrs
    .why = Le jour où il vous faut la sauvegarde, il vous faut aussi le mot de passe. À côté du disque, il ne protège rien.
    .step-1 = Mettez le mot de passe dans un gestionnaire de mots de passe. Vérifiez que celui-ci s’ouvre aussi quand vos ordinateurs ne fonctionnent pas.
    .step-2 = Écrivez-le aussi sur papier, sous enveloppe fermée, dans un coffre situé dans un autre bâtiment que la sauvegarde.
    .step-3 = Désignez deux personnes qui y ont accès. Si seul votre partenaire IT l’a, demandez-en une copie.
    .step-4 = Laissez la deuxième personne récupérer un fichier sans aide. Notez la date, et recommencez chaque année et quand l’une des deux s’en va.
    .help = Vous pouvez le faire sans aide. Votre partenaire IT dit comment remplacer le mot de passe sans perdre les anciennes copies.

action-decide-own-keys = Décider quelles données méritent votre propre clé
    .why = Vos propres clés partout, c’est cher, et cela peut mal tourner. Un choix réfléchi pour quelques données suffit.
    .step-1 = Prenez vos données les plus sensibles. Demandez-vous pour chaque sorte : qui ne doit jamais les lire, pas même le fournisseur ?
    .step-2 = Choisissez pour chacune un des trois niveaux : clé chez le fournisseur, clé gérée par vous chez lui, clé hors de chez lui.
    .step-3 = Demandez au fournisseur ou à votre partenaire IT le prix, l’abonnement requis et ce qui ne marchera plus, comme la recherche.
    .step-4 = Écrivez le choix sur une demi-page avec la raison et la date, même si c’est « le fournisseur garde la clé ».
    .step-5 = Revoyez-le chaque année, et quand vous changez de fournisseur.
    .help = Vous décidez, avec ceux qui connaissent les données. Votre partenaire IT connaît les options de votre abonnement.

action-encrypt-files-before-upload = Chiffrer les fichiers secrets avant de les stocker en ligne
    .why = C’est la façon la moins chère de garder la clé : le fournisseur ne stocke que des fichiers illisibles.
    .step-1 = Choisissez un ou deux dossiers, par exemple des dossiers médicaux ou juridiques, ou des plans. Pas tout : on ne peut plus chercher en ligne dans des fichiers chiffrés.
    .step-2 = Demandez à votre partenaire IT un programme qui chiffre sur votre propre ordinateur et fonctionne avec votre stockage en ligne.
    .step-3 = Mettez le mot de passe dans un gestionnaire de mots de passe, et sur papier au coffre. Deux personnes y ont accès.
    .step-4 = Essayez avec des copies : ouvrez-les sur un deuxième ordinateur, modifiez-en une, récupérez-en une de la sauvegarde.
    .step-5 = Ensuite seulement, déplacez les vrais fichiers. Supprimez les versions lisibles, y compris dans la corbeille et parmi les anciennes versions.
    .help = Votre partenaire IT installe le programme et montre comment il marche. Un collègue peut alors faire le reste.

action-set-up-own-keys = Installer vos propres clés avec un spécialiste
    .why = Pour des données qui doivent rester fermées même au fournisseur, c’est la voie à suivre. Elle mérite une bonne préparation, car une erreur vous enferme dehors.
    .step-1 = Faites comparer deux voies, avec leur prix. Clés gérées chez le fournisseur : par exemple « Customer Key » dans Microsoft 365. Clés hors de chez lui : « Double Key Encryption » dans Microsoft 365, ou « chiffrement côté client » dans Google Workspace.
    .step-2 = Écrivez d’abord qui gère les clés, où sont celles de réserve, et comment retrouver l’accès.
    .step-3 = Commencez par une sorte de données et quelques personnes. Vérifiez la recherche, les téléphones, la sauvegarde et la récupération.
    .step-4 = Retirez la clé pour essayer : les données doivent devenir illisibles. Remettez-la et vérifiez que tout s’ouvre.
    .step-5 = Élargissez pas à pas. Notez pour chaque service ce que la clé protège et ce qu’elle ne protège pas.
    .step-6 = Convenez d’un contrôle annuel avec le spécialiste. Demandez aussi qui aide si une clé ne fonctionne plus un week-end.
    .help = Cherchez un partenaire IT qui l’a déjà fait et peut le montrer. Ce n’est pas un travail à faire sans aide.

action-write-key-plan = Écrire un plan d’une page pour vos propres clés
    .why = Une page et une clé de réserve gardent vos données accessibles, peu importe qui est absent.
    .step-1 = Dressez la liste des clés : quelles données chacune ouvre, où elle est, qui peut s’en servir.
    .step-2 = Gardez une réserve de chaque clé dans un autre bâtiment, par exemple dans un coffre. Écrivez dessus ce qu’elle ouvre, jamais où cela se trouve.
    .step-3 = Écrivez quand une clé est remplacée : à date fixe, après une fuite possible, au départ d’un détenteur. Gardez l’ancienne clé tant que des sauvegardes en ont besoin.
    .step-4 = Désignez deux personnes par clé, et ajoutez les clés à votre liste pour les départs.
    .step-5 = Ouvrez des données avec la clé de réserve. Notez la date et ce qui n’a pas marché.
    .step-6 = Recommencez chaque année, et adaptez le plan.
    .help = Celui qui a installé les clés écrit la page avec vous. Un collègue qui n’y a pas travaillé doit pouvoir la suivre.

action-automate-renewals = Rendre les renouvellements automatiques, avec rappel
    .why = Le renouvellement se fait alors sans vous, et deux personnes sont prévenues en cas de souci.
    .step-1 = Dressez la liste des noms de domaine et des certificats, y compris ceux de l’accès à distance ou de vos propres serveurs. Notez la date de fin, le compte et qui paie.
    .step-2 = Activez le renouvellement automatique chez le registrar et chez l’hébergeur.
    .step-3 = Vérifiez la carte de paiement et l’adresse de contact. Prenez une boîte mail que deux personnes lisent.
    .step-4 = Inscrivez un rappel 30 jours à l’avance dans deux agendas pour tout ce qui ne se renouvelle pas tout seul.
    .step-5 = Ne laissez pas simplement expirer un nom auquel on peut encore écrire. Quelqu’un d’autre peut alors le louer et recevoir ces mails.
    .help = Votre hébergeur peut l’activer. Votre partenaire IT ou le créateur de votre site sait quels certificats existent.
