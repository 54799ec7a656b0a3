### Comptes et accès : qui peut entrer, et avec quoi.

domain-identity = Comptes et accès
    .about = Qui peut entrer dans vos services, et à quel point c’est difficile pour les autres.

question-mfa-everyone = Chacun doit-il passer par une deuxième étape pour se connecter à la messagerie et à vos principaux programmes ?
    .short = Deuxième étape de connexion pour tous
    .explanation = La deuxième étape s’ajoute au mot de passe : un code dans une application, une confirmation sur le téléphone, une clé. Celui qui a volé le mot de passe reste alors dehors. Elle n’est utile que si elle est obligatoire. Qui peut la sauter la saute.
    .why = Des mots de passe fuitent, et on reprend souvent le même. Avec celui de votre messagerie, un inconnu lit tout et change vos autres mots de passe. La loi NIS2 cite cette mesure, en général comprise dans l’abonnement que vous payez déjà.
    .how = Dans Microsoft 365 : centre d’administration, puis authentification multifacteur. Dans Google Workspace : console d’administration, Sécurité, validation en deux étapes. Les deux montrent qui l’utilise et si elle est obligatoire. Ou demandez à votre partenaire IT : « Quelqu’un peut-il encore se connecter ici avec un simple mot de passe ? »
    .evidence = Une capture d’écran du réglage qui la rend obligatoire, ou la liste des utilisateurs et de leurs moyens de connexion.
    .choice-nobody = Non. Un mot de passe suffit.
    .choice-some = En partie. Certains l’ont activée d’eux-mêmes.
    .choice-most = Presque. Elle est obligatoire, avec des exceptions ou sans contrôle cette année.
    .choice-everyone = Oui. Elle est obligatoire pour tous, et nous l’avons vérifié cette année.

question-admin-accounts = Les droits d’administrateur sont-ils réservés à quelques comptes séparés, avec la connexion la plus sûre ?
    .short = Quelques comptes administrateurs séparés
    .explanation = Un compte administrateur est un passe-partout : il crée des utilisateurs, ouvre les boîtes mail et efface des données. Personne n’en a besoin pour lire ses mails ; celui qui administre a donc un second compte, rien que pour cela. La connexion la plus sûre est une clé de sécurité, que l’on branche et que l’on touche, ou une clé d’accès (passkey), qui s’utilise avec l’empreinte ou le visage. Les deux refusent de fonctionner sur un faux site.
    .why = Un mauvais clic avec un compte ordinaire ouvre une boîte mail. Avec un compte administrateur, il ouvre tout à la fois. La CISA, l’agence américaine de cybersécurité, conseille deux à huit comptes avec tous les droits. Pour Microsoft 365, elle conseille aussi une connexion qu’un faux site ne peut pas voler. Pour une petite entreprise, nous conseillons deux à quatre comptes.
    .how = Microsoft 365 : centre d’administration, Rôles, puis « Administrateur général ». Google Workspace : console d’administration, rôles d’administrateur, puis « Super-administrateur ». Les deux montrent les noms. Regardez aussi dans la comptabilité, la boutique en ligne et le nom de domaine. Ou demandez à votre partenaire IT : « Quels comptes ont tous les droits chez nous, qui les utilise, et comment se connectent-ils ? »
    .evidence = Une capture d’écran datée des administrateurs, avec le moyen de connexion de chacun.
    .choice-daily = Non. Quelqu’un fait son travail de tous les jours avec un compte administrateur.
    .choice-separate = En partie. Séparés, mais plus de quatre, ou un mot de passe suffit.
    .choice-code = Presque. Séparés, quatre au plus, mais encore avec un code ou une notification.
    .choice-key = Oui. Séparés, quatre au plus, chacun avec une clé de sécurité ou d’accès.

question-leaver-access = Quand quelqu’un part, fermez-vous tous ses accès le jour même, à l’aide d’une liste ?
    .short = Accès fermés le jour du départ
    .explanation = Il s’agit de tous ceux qui cessent de travailler avec vous : membres du personnel, jobistes, intérimaires, indépendants. Leurs accès sont un peu partout : messagerie, fichiers, comptabilité, boutique en ligne, réseaux sociaux, banque. Avec une liste, rien n’est oublié, peu importe qui s’en charge.
    .why = On rend la clé de la porte, mais les mots de passe fonctionnent encore. Le plus souvent, il ne se passe rien. Un compte oublié reste pourtant une porte que personne ne surveille : un inconnu qui trouve le mot de passe entre sans être vu. La loi NIS2 cite le personnel et les accès parmi ses mesures.
    .how = Pensez à la dernière personne partie. Microsoft 365 : centre d’administration, Utilisateurs, Utilisateurs actifs. Google Workspace : console d’administration, Annuaire, Utilisateurs. Comparez les noms avec la liste de votre personnel. Ou demandez à votre partenaire IT : « Quels comptes encore actifs appartiennent à des gens qui ne travaillent plus ici ? »
    .evidence = La liste remplie au dernier départ, avec une date en face de chaque accès fermé.
    .choice-open = Non. Personne ne s’en occupe, ou certains comptes restent ouverts.
    .choice-later = En partie. Nous fermons tout, mais des jours ou des semaines plus tard.
    .choice-memory = Presque. Tout le jour même, mais de mémoire, sans liste.
    .choice-list = Oui. Tout le jour même, avec une liste de tous les services.

question-access-rights = Chacun a-t-il accès aux seuls fichiers et programmes dont il a besoin pour son travail ?
    .short = Accès limités selon la fonction
    .explanation = Il s’agit de ce qui se passe dans votre entreprise : qui peut ouvrir les salaires, les clients, la comptabilité, la boutique en ligne ? Les droits s’accumulent tout seuls. Un dossier est partagé « juste pour une fois », quelqu’un change de fonction et garde ses anciens accès. Quand les accès suivent la fonction, le rôle décide de ce que chacun voit.
    .why = Si le compte de quelqu’un est volé, le voleur voit ce que cette personne peut voir. Avec moins de portes ouvertes, les dégâts restent limités, même après un mauvais clic sur « supprimer ». Le RGPD demande une protection adaptée au risque, et les salaires ou les données de santé ne sont pas pour tout le monde.
    .how = Dans OneDrive ou SharePoint, « Gérer l’accès » sur un dossier montre qui peut l’ouvrir. Dans Google Drive, c’est « Partager ». La comptabilité et la boutique en ligne ont une page avec les utilisateurs et leurs rôles. Ou demandez à votre partenaire IT : « Quels dossiers tout le monde peut-il ouvrir ici, et qui peut ouvrir les salaires et les fichiers clients ? »
    .evidence = Une page avec les rôles et ce que chacun peut ouvrir, et la date du dernier contrôle.
    .choice-all-open = Non. Presque tout le monde peut ouvrir presque tout.
    .choice-some-closed = En partie. Certaines choses sont fermées, comme les salaires ; le reste est ouvert.
    .choice-by-role = Presque. Les accès suivent la fonction, mais sans contrôle cette année.
    .choice-by-role-checked = Oui. Les accès suivent la fonction, et nous les avons contrôlés cette année.

action-enforce-mfa = Rendre obligatoire la deuxième étape de connexion
    .why = Elle arrête beaucoup de vols de comptes, coûte peu et agit dès le premier jour.
    .step-1 = Dressez la liste des comptes sans deuxième étape. Microsoft 365 et Google Workspace proposent un rapport pour cela.
    .step-2 = Prévenez tout le monde une semaine à l’avance : quelle application installer, quel jour, et qui aide.
    .step-3 = Activez-la pour tous. Microsoft 365 : « paramètres de sécurité par défaut » ou accès conditionnel. Google Workspace : imposer la validation en deux étapes. Faites ensuite de même dans la comptabilité, la caisse et la boutique en ligne.
    .step-4 = Essayez de vous connecter avec le seul mot de passe. Cela doit échouer. Notez la date.
    .help = Votre partenaire IT le fait en une demi-journée. Safeonweb@Work l’explique simplement.

action-separate-admin-accounts = Mettre les droits d’administrateur sur des comptes séparés
    .why = Si un compte de tous les jours est volé, seule une boîte mail est ouverte, pas toute l’entreprise.
    .step-1 = Notez qui a tous les droits aujourd’hui : dans la messagerie et les fichiers, la comptabilité, la boutique en ligne, le site web et le nom de domaine.
    .step-2 = Faites créer deux comptes séparés, par exemple un pour vous et un pour un collègue ou votre partenaire IT. Ils n’ont pas besoin de boîte mail.
    .step-3 = Activez la deuxième étape pour les deux, et connectez-vous une fois avec chacun.
    .step-4 = Alors seulement, retirez tous les droits aux comptes de tous les jours. Si quelqu’un a besoin d’une partie, comme changer des mots de passe, ne donnez que celle-là.
    .step-5 = Mettez les données de connexion d’un compte au coffre, sous enveloppe fermée, pour le jour où personne d’autre ne peut entrer.
    .help = Votre partenaire IT le fait en une demi-journée. Demandez d’abord si un compte de plus coûte une licence.

action-protect-admins-with-keys = Donner aux administrateurs une clé de sécurité ou d’accès
    .why = Un code peut se taper sur un faux site ; une clé n’y fonctionne pas. La CISA la conseille pour les administrateurs dans Microsoft 365.
    .step-1 = Choisissez : une clé d’accès (passkey) sur téléphone ou ordinateur est gratuite, une clé de sécurité (FIDO2) s’achète. Prévoyez-en deux par personne, dont une de réserve.
    .step-2 = Ajoutez les deux dans les réglages de sécurité du compte administrateur, là où sont les moyens de connexion.
    .step-3 = Demandez à votre partenaire IT de rendre cette connexion obligatoire pour les administrateurs, et de vous dire quel abonnement il faut.
    .step-4 = Essayez : la clé ouvre le compte, le mot de passe avec un code ne l’ouvre plus.
    .step-5 = Notez qui a quelle clé. Mettez celle de réserve au coffre.
    .help = Votre partenaire IT fournit et installe les clés. Les magasins d’informatique en vendent aussi.

action-close-leaver-access = Fermer les accès le jour du départ, avec une liste
    .why = Avec une liste, chacun peut le faire, et rien n’est oublié, même un jour chargé.
    .step-1 = Écrivez la liste : messagerie et fichiers, comptabilité, boutique en ligne, réseaux sociaux, téléphone, mandats bancaires, services publics en ligne (CSAM), alarme.
    .step-2 = Commencez par la messagerie, car c’est là que l’on change les autres mots de passe. Microsoft 365 : réinitialisez le mot de passe, déconnectez toutes les sessions, bloquez la connexion. Google Workspace : suspendez l’utilisateur.
    .step-3 = Ne supprimez pas encore le compte. Transmettez d’abord les fichiers, les rendez-vous et les clients. Après suppression, Microsoft 365 garde une boîte mail 30 jours et Google Workspace un utilisateur 20 jours.
    .step-4 = Changez les mots de passe que cette personne connaissait et que d’autres utilisent encore.
    .step-5 = Décidez qui annonce un départ, à qui, et combien de jours à l’avance. Ajoutez une ligne à vos documents de fin de contrat.
    .help = Votre partenaire IT ferme les comptes s’il connaît la date à temps. Demandez à l’Autorité de protection des données (APD) ou à un avocat combien de temps la boîte mail d’un ancien collègue peut rester ouverte.

action-remove-old-accounts = Faire le tri dans les comptes de ceux qui sont partis
    .why = Une fois ce tri fait, les portes que plus personne ne surveillait sont fermées.
    .step-1 = Ouvrez la liste des utilisateurs de la messagerie, de la comptabilité, de la boutique en ligne et des réseaux sociaux. Posez à côté la liste de votre personnel.
    .step-2 = Cochez chaque nom inconnu, chaque personne partie, et les comptes communs comme « étudiant » ou « test ».
    .step-3 = Bloquez ces comptes et attendez deux semaines. Si l’un d’eux manque à quelqu’un, on peut le rouvrir.
    .step-4 = Transmettez ce qui est utile, puis supprimez. Notez la date et recommencez dans un an.
    .help = Un collègue peut le faire avec la liste du personnel. Votre partenaire IT fournit les listes d’utilisateurs.

action-group-access-by-role = Donner les accès par rôle plutôt que par personne
    .why = Une nouvelle personne a tout de suite les bons accès, et qui change de fonction ne garde rien par hasard. Ce n’est pas un signe de méfiance.
    .step-1 = Notez trois ou quatre rôles, par exemple : tout le monde, ventes, comptabilité et personnel, direction.
    .step-2 = Écrivez ce que chaque rôle peut ouvrir. Commencez par les salaires, les clients et la comptabilité.
    .step-3 = Faites créer un groupe par rôle dans Microsoft 365 ou Google Workspace. Partagez les dossiers avec des groupes, et non plus avec des personnes.
    .step-4 = Faites de même avec les rôles de la comptabilité et de la boutique en ligne.
    .step-5 = Essayez avec un compte ordinaire : le dossier des salaires doit rester fermé.
    .step-6 = Quand quelqu’un change de fonction, changez-le de groupe le jour même.
    .help = Vous décidez des rôles ; votre partenaire IT crée les groupes et déplace les dossiers.

action-review-access-yearly = Contrôler une fois par an qui peut ouvrir quoi
    .why = Les droits s’accumulent sans bruit. Une heure ou deux par an les ramènent à ce qu’il faut.
    .step-1 = Choisissez les trois endroits qui comptent le plus, par exemple les salaires, les clients et la comptabilité.
    .step-2 = Ouvrez la liste des personnes : « Gérer l’accès » dans OneDrive et SharePoint, « Partager » dans Google Drive, utilisateurs et rôles ailleurs.
    .step-3 = Demandez-vous pour chaque nom : cette personne en a-t-elle besoin pour son travail d’aujourd’hui ? Sinon, retirez l’accès et dites-le-lui.
    .step-4 = Notez la date et le résultat. Inscrivez le prochain contrôle à l’agenda.
    .help = Vous, ou un collègue qui connaît tout le monde, pouvez le faire. Votre partenaire IT peut imprimer les listes.
