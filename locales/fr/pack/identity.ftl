### Comptes et accès : qui peut entrer, et avec quoi.

domain-identity = Comptes et accès
    .about = Qui peut entrer dans vos services, et à quel point c’est difficile pour les autres.

question-mfa-everyone = Pour se connecter à la messagerie et à vos principaux programmes, la deuxième étape est-elle obligatoire pour tous ?
    .short = Deuxième étape de connexion pour tous
    .explanation = La deuxième étape s’ajoute au mot de passe : un code dans une application, une confirmation sur le téléphone, une clé. Celui qui a volé le mot de passe reste alors dehors. Elle n’est utile que si elle est obligatoire. Si on peut la sauter, certains la sautent.
    .why = Des mots de passe fuitent, et on reprend souvent le même. Avec celui de votre messagerie, un inconnu lit tout et change vos autres mots de passe. La loi NIS2 cite cette mesure, en général comprise dans l’abonnement que vous payez déjà.
    .how = Microsoft 365 : centre d’administration, puis authentification multifacteur. Google Workspace : console d’administration, Sécurité, validation en deux étapes. Les deux montrent qui l’utilise et si elle est obligatoire. Ou demandez à votre partenaire IT : « Quelqu’un peut-il encore se connecter ici avec un simple mot de passe ? »
    .evidence = Une capture d’écran du réglage qui la rend obligatoire, ou la liste des utilisateurs et de leurs moyens de connexion.
    .choice-nobody = Non. Un mot de passe suffit.
    .choice-some = En partie. Certains ou tous l’ont activée, mais elle n’est pas obligatoire.
    .choice-most = Presque. Elle est obligatoire, avec des exceptions ou sans contrôle cette année.
    .choice-everyone = Oui. Elle est obligatoire pour tous, et nous l’avons vérifié cette année.

question-admin-accounts = Les droits d’administrateur sont-ils réservés à quelques comptes séparés, avec la connexion la plus sûre ?
    .short = Quelques comptes administrateurs séparés
    .explanation = Un compte administrateur est un passe-partout : il crée des utilisateurs, ouvre les boîtes mail et efface des données. Personne n’en a besoin pour lire ses mails ; celui qui administre a donc un second compte, rien que pour cela. La connexion la plus sûre est une clé de sécurité, que l’on branche et que l’on touche. Une clé d’accès (passkey), qui s’utilise avec l’empreinte ou le visage, convient aussi. Les deux refusent de fonctionner sur un faux site.
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

question-own-accounts = Chacun se connecte-t-il avec son propre compte, sans mot de passe partagé ?
    .short = Un compte personnel pour chacun
    .explanation = Un compte partagé, c’est un nom et un mot de passe que plusieurs personnes connaissent : « bureau », « caisse 1 », l’accès à la boutique en ligne. Une boîte mail commune comme info@, c’est autre chose, si chacun l’ouvre depuis son propre compte. Quand un service n’autorise vraiment qu’un seul accès, son mot de passe a sa place dans un gestionnaire de mots de passe. C’est un coffre fermé pour les mots de passe.
    .why = Avec un compte partagé, impossible de voir qui a modifié ou supprimé quelque chose. À chaque départ, il faudrait un nouveau mot de passe pour tous ; souvent, il reste donc le même pendant des années. Et la deuxième étape de connexion dépend alors du téléphone d’une seule personne.
    .how = Demandez à chaque équipe : « Quels mots de passe partagez-vous ? » Regardez aussi les petits papiers près de la caisse et des écrans. Dans Microsoft 365 et Google Workspace, la liste des utilisateurs montre les noms qui ne sont pas des personnes. Ou demandez à votre partenaire IT : « Quels comptes servent à plusieurs personnes ici, et lesquels peuvent devenir personnels ? »
    .evidence = La liste des utilisateurs de vos principaux services, avec une seule personne derrière chaque nom, et une courte liste des exceptions.
    .choice-shared = Non. Plusieurs personnes utilisent le même compte pour la messagerie ou les fichiers.
    .choice-some = En partie. Messagerie et fichiers sont personnels ; d’autres comptes sont partagés par facilité.
    .choice-loose = Presque. Seul l’inévitable est partagé, mais sans gestionnaire de mots de passe.
    .choice-personal = Oui. Tout est personnel, sauf l’inévitable, gardé dans un gestionnaire de mots de passe.

question-password-manager = Tout le monde garde-t-il ses mots de passe de travail dans un seul gestionnaire, celui de l’entreprise ?
    .short = Gestionnaire de mots de passe commun
    .explanation = Un gestionnaire de mots de passe invente de longs mots de passe, les garde dans un coffre fermé et les remplit à votre place. Chacun n’en retient plus qu’un seul. Une version pour entreprises permet de partager un mot de passe et de le reprendre quand quelqu’un part. Ceux qui sont enregistrés dans le navigateur sous un compte privé s’en vont avec la personne.
    .why = Personne ne retient trente mots de passe différents, alors on reprend le même. Si une boutique en ligne se le fait voler, des inconnus l’essaient aussi sur votre messagerie. Un gestionnaire ne remplit d’ailleurs rien sur une fausse adresse : c’est déjà un avertissement.
    .how = Demandez à trois collègues où ils gardent le mot de passe de la comptabilité. Regardez aussi dans le navigateur : ses réglages montrent les mots de passe enregistrés, souvent sous un compte privé. Demandez ensuite à votre partenaire IT : « Avons-nous un gestionnaire de mots de passe pour l’entreprise, qui l’utilise, et demande-t-il une deuxième étape ? »
    .evidence = La liste des utilisateurs du gestionnaire, et une capture d’écran de la deuxième étape qui y est obligatoire.
    .choice-none = Non. Ils sont dans les têtes, sur papier ou dans un fichier ouvert.
    .choice-own-way = En partie. Certains utilisent leur navigateur ou un gestionnaire, chacun à sa façon.
    .choice-part = Presque. L’entreprise en a un, mais pas pour tous ou sans deuxième étape.
    .choice-everyone = Oui. L’entreprise en a un, tous l’utilisent, avec une deuxième étape.

question-legacy-sign-in = Les anciens modes de connexion, où un mot de passe suffit, sont-ils désactivés ?
    .short = Anciens modes de connexion désactivés
    .explanation = Les anciens programmes de messagerie et certains appareils ne connaissent qu’un nom et un mot de passe. Pour eux, il existe une entrée de côté qui ne demande jamais la deuxième étape. À l’écran, elle s’appelle POP, IMAP, SMTP ou « mot de passe d’application ». Un scanner qui envoie ses documents par mail passe souvent par là. Si vous n’utilisez ni Microsoft 365 ni Google Workspace, choisissez « Ne s’applique pas à nous ».
    .why = Une deuxième étape obligatoire à l’entrée principale aide peu si la porte de côté ne demande qu’un mot de passe. Ceux qui essaient des mots de passe volés la prennent volontiers. La CISA, l’agence américaine de cybersécurité, conseille de la fermer dans Microsoft 365, ainsi que POP et IMAP dans Google Workspace.
    .how = Microsoft 365 : centre d’administration, « Paramètres de l’organisation », « Authentification moderne ». Dans le centre d’administration Entra, les journaux de connexion montrent qui utilise encore les anciens modes. Google Workspace : console d’administration, Gmail, accès POP et IMAP. Ou demandez à votre partenaire IT : « Un programme ou un scanner peut-il encore entrer dans notre messagerie avec un simple mot de passe ? »
    .evidence = Une capture d’écran datée du réglage, ou un rapport de connexion sans anciens modes.
    .choice-open = Non. Des programmes et appareils entrent avec un simple mot de passe.
    .choice-some = En partie. Désactivés pour certains ; pour d’autres, ils fonctionnent encore.
    .choice-exceptions = Presque. Désactivés pour tous, avec des exceptions ou sans contrôle cette année.
    .choice-off = Oui. Désactivés pour tous, sans exception, avec un contrôle cette année.

question-guests = Les personnes extérieures perdent-elles l’accès à vos fichiers et discussions une fois le travail fini ?
    .short = Invités limités et retirés à temps
    .explanation = Un invité est une personne de l’extérieur qui a accès à vos dossiers, équipes ou discussions : comptable, architecte, indépendant, client. C’est utile, tant que quelqu’un l’invite exprès et retire l’accès ensuite. Si personne d’extérieur n’a jamais d’accès, choisissez « Ne s’applique pas à nous ».
    .why = Un projet se termine, mais l’accès reste, et vous ne voyez pas qu’un invité s’est fait voler sa propre boîte mail. Un inconnu lit alors vos fichiers sous un nom familier. La CISA, l’agence américaine de cybersécurité, conseille de limiter qui peut inviter dans Microsoft 365 et ce que les invités peuvent voir.
    .how = Microsoft 365 : centre d’administration, Utilisateurs, « Utilisateurs invités » ; Teams affiche « (Invité) » après un nom. Google Workspace : regardez les membres des Drive partagés et des espaces Chat. Pensez aussi aux groupes WhatsApp avec des clients. Ou demandez à votre partenaire IT : « Quelles personnes extérieures peuvent ouvrir quelque chose ici, depuis quand, et qui les a invitées ? »
    .evidence = Une liste datée des invités : ce que chacun peut ouvrir, qui l’a invité et jusqu’à quand.
    .choice-stay = Non. Qui a reçu un accès le garde, et personne ne regarde la liste.
    .choice-now-and-then = En partie. Nous retirons des invités quand quelqu’un y pense.
    .choice-cleared = Presque. Une date de fin ou un contrôle annuel, mais chacun peut inviter.
    .choice-limited = Oui. Peu de gens peuvent inviter, avec date de fin ou contrôle annuel.

question-emergency-account = Avez-vous un compte de secours pour le jour où aucun administrateur ne peut entrer ?
    .short = Compte de secours testé, au coffre
    .explanation = Un compte de secours est un compte administrateur que personne n’utilise au quotidien. Ses données de connexion sont en lieu sûr, avec une clé de sécurité qui lui est propre. Il sert quand un téléphone est perdu, qu’un administrateur est absent ou qu’un mauvais réglage bloque tout le monde.
    .why = Plus la connexion est stricte, plus il est facile de s’enfermer dehors. Une seule règle mal faite peut arrêter tous les administrateurs à la fois, et récupérer l’accès auprès du fournisseur est lent. Avec un compte de secours, vous rentrez vite.
    .how = Microsoft 365 : centre d’administration, Rôles, puis « Administrateur général ». Google Workspace : console d’administration, rôles d’administrateur, puis « Super-administrateur ». Y a-t-il un compte qui ne sert au travail quotidien de personne ? Ou demandez à votre partenaire IT : « Si aucun de nous ne pouvait se connecter demain, quel compte nous ferait entrer ? Quand l’avez-vous essayé pour la dernière fois ? »
    .evidence = Une note datée du dernier essai, et l’endroit où se trouvent les données de connexion. N’écrivez jamais le mot de passe lui-même dans un rapport.
    .choice-none = Non. Si l’administrateur ne peut pas entrer, personne ne le peut.
    .choice-other-person = En partie. Un autre administrateur pourrait aider, mais aucun compte n’est mis à part.
    .choice-untested = Presque. Il existe, mais sans essai cette année ou pas en lieu sûr.
    .choice-tested = Oui. Il existe, en lieu sûr, et nous l’avons essayé cette année.

question-account-recovery = Une règle fixe-t-elle comment récupérer un compte, sans qu’un inconnu puisse en profiter ?
    .short = Récupération sûre des comptes
    .explanation = Quelqu’un oublie un mot de passe ou perd le téléphone de la deuxième étape. Votre partenaire IT, un service d’aide ou un fournisseur lui rouvre alors son compte. Qui vérifie que c’est bien cette personne ? L’adresse et le numéro de récupération de vos comptes principaux ouvrent aussi ce chemin. Souvent, ils sont privés ou appartiennent à quelqu’un qui est parti.
    .why = Qui ne peut pas forcer une serrure demande une nouvelle clé. Un coup de fil aimable « du patron, avec son nouveau téléphone » peut contourner tous les mots de passe et deuxièmes étapes. La CISA, l’agence américaine de cybersécurité, conseille donc que les super-administrateurs de Google Workspace ne puissent pas récupérer eux-mêmes leur compte. Elle déconseille aussi la deuxième étape par SMS.
    .how = Ouvrez vos comptes les plus importants : messagerie, nom de domaine, boutique en ligne, réseaux sociaux, banque. Regardez l’adresse et le numéro de récupération dans les réglages de sécurité. Google Workspace : console d’administration, Sécurité, « Récupération de compte ». Demandez ensuite à votre partenaire IT : « Si quelqu’un vous appelle en mon nom pour un nouveau mot de passe, que vérifiez-vous d’abord ? »
    .evidence = La règle sur papier, confirmée par votre partenaire IT, et une liste datée des adresses et numéros de récupération.
    .choice-on-request = Non. Un appel ou un mail suffit pour obtenir un nouveau mot de passe.
    .choice-by-feeling = En partie. Nous nous fions à la voix ou au récit, sans règle.
    .choice-unchecked = Presque. Une règle existe, mais adresses et numéros n’ont pas été vérifiés cette année.
    .choice-settled = Oui. Une règle existe, et adresses et numéros ont été vérifiés cette année.

action-enforce-mfa = Rendre obligatoire la deuxième étape de connexion
    .why = Elle arrête beaucoup de vols de comptes, coûte peu et agit dès le premier jour.
    .step-1 = Dressez la liste des comptes sans deuxième étape. Microsoft 365 et Google Workspace proposent un rapport pour cela.
    .step-2 = Prévenez tout le monde une semaine à l’avance : quelle application installer, quel jour, et qui aide.
    .step-3 = Activez-la pour tous. Microsoft 365 : « paramètres de sécurité par défaut » ou accès conditionnel. Google Workspace : imposer la validation en deux étapes. Faites ensuite de même dans la comptabilité, la caisse et la boutique en ligne.
    .step-4 = Essayez de vous connecter avec le seul mot de passe. Cela doit échouer. Notez la date.
    .help = Votre partenaire IT le fait en une demi-journée. Safeonweb@Work l’explique simplement.

action-separate-admin-accounts = Mettre les droits d’administrateur sur des comptes séparés
    .why = Si un compte de tous les jours est volé, seule une boîte mail est ouverte, pas toute l’entreprise.
    .step-1 = Notez qui a tous les droits aujourd’hui : messagerie et fichiers, comptabilité, boutique en ligne, site web et nom de domaine.
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

action-replace-shared-logins = Remplacer les comptes partagés par des comptes personnels
    .why = Vous voyez alors qui a fait quoi, et un départ ne touche plus qu’un seul compte.
    .step-1 = Dressez la liste des comptes que plusieurs personnes utilisent : messagerie, caisse, boutique en ligne, réseaux sociaux, sites de fournisseurs. Notez qui connaît chaque mot de passe.
    .step-2 = Donnez à chacun son propre compte. Commencez par la messagerie et par tout ce qui touche à l’argent. Demandez d’abord ce que coûte un compte de plus.
    .step-3 = Transformez les adresses comme info@ en boîte commune. Pour cela, Microsoft 365 a la « boîte aux lettres partagée », Google Workspace un groupe ou un accès délégué.
    .step-4 = Sur Facebook et Instagram, donnez aux personnes un rôle sur la page de l’entreprise, au lieu du mot de passe.
    .step-5 = Mettez ce qui doit rester partagé dans un gestionnaire de mots de passe. Changez ces mots de passe maintenant, puis à chaque départ.
    .help = Votre partenaire IT s’occupe de la messagerie et de la caisse. Un collègue peut se charger des réseaux sociaux et des sites de fournisseurs.

action-set-up-password-manager = Mettre en place un gestionnaire de mots de passe
    .why = Chacun ne retient plus qu’un seul mot de passe, et chaque service a le sien.
    .step-1 = Choisissez-en un qui existe en version pour entreprises. Il doit offrir une deuxième étape, des dossiers partagés et un accès de secours pour le responsable.
    .step-2 = Rendez la deuxième étape obligatoire et donnez à chacun son propre compte.
    .step-3 = Commencez par les cinq mots de passe les plus importants. Créez-en de nouveaux, longs, d’abord pour la messagerie et la comptabilité.
    .step-4 = Aidez chaque collègue une demi-heure : installer le programme, reprendre les mots de passe du navigateur, puis les y effacer.
    .step-5 = Gardez le code de secours du gestionnaire sur papier, au coffre. Rassemblez les petits papiers et détruisez-les.
    .help = Votre partenaire IT peut en conseiller un et l’installer. Un collègue à l’aise avec l’informatique peut aider les autres.

action-block-legacy-sign-in = Fermer les anciens modes de connexion
    .why = La deuxième étape protège alors toutes les portes. Les scanners et les anciens programmes de messagerie demandent le plus de travail.
    .step-1 = Cherchez quelles personnes et quels appareils utilisent encore les anciens modes. Dans Microsoft 365, les journaux de connexion le montrent. Pensez aux scanners, à l’alarme, à la caisse et au site web.
    .step-2 = Remplacez ou mettez à jour les anciens programmes de messagerie. Faites régler les scanners par votre partenaire IT, pour qu’ils n’aient plus besoin du mot de passe d’une boîte mail.
    .step-3 = Désactivez les anciens modes. Microsoft 365 : « paramètres de sécurité par défaut » ou accès conditionnel, et connexion SMTP de chaque boîte mail. Google Workspace : accès POP et IMAP, et mots de passe d’application.
    .step-4 = Si un appareil ne peut vraiment pas s’en passer, donnez-lui son propre compte, qui n’ouvre rien d’autre. Notez l’exception avec une date de fin.
    .step-5 = Imprimez, scannez et envoyez un mail depuis chaque endroit pour voir si tout marche. Notez la date et revérifiez dans un an.
    .help = Confiez cela à votre partenaire IT. Choisissez un jour calme, car un scanner oublié ne se fait remarquer qu’à ce moment-là.

action-limit-guests = Faire le tri parmi les invités et décider qui invite
    .why = Les personnes extérieures ne voient alors que ce sur quoi elles travaillent, et seulement le temps qu’il faut.
    .step-1 = Dressez la liste de tous les invités. Microsoft 365 : centre d’administration, « Utilisateurs invités ». Google Workspace : membres des Drive partagés et des espaces Chat.
    .step-2 = Demandez pour chacun qui le connaît et ce qu’il fait encore ici. Retirez les autres et prévenez-les.
    .step-3 = Décidez qui peut inviter. Microsoft 365 : centre d’administration Entra, « Paramètres de collaboration externe ». Google Workspace : console d’administration, paramètres de partage de Drive et Docs.
    .step-4 = Donnez à chaque nouvel invité une date de fin, ou notez-la à l’agenda. Nonante jours, c’est une bonne mesure.
    .step-5 = Parcourez la liste une fois par an. Ajoutez les invités à la liste que vous suivez à la fin d’un contrat ou d’un projet.
    .help = Un collègue peut parcourir la liste avec vous. Votre partenaire IT fait les réglages.

action-create-emergency-account = Créer un compte de secours et l’essayer
    .why = Il vous fait entrer quand un téléphone, une personne ou un réglage fait défaut. Il coûte une heure et deux clés.
    .step-1 = Faites créer un compte administrateur de plus, qui n’est à personne et n’a pas de boîte mail.
    .step-2 = Donnez-lui un long mot de passe et deux clés de sécurité. Gardez le mot de passe et une clé au coffre, l’autre clé ailleurs.
    .step-3 = Demandez à votre partenaire IT de l’exclure des règles qui pourraient bloquer tout le monde, mais jamais de la deuxième étape.
    .step-4 = Faites envoyer un message à deux personnes chaque fois que ce compte se connecte.
    .step-5 = Essayez-le, fermez l’enveloppe et notez-y la date. Recommencez chaque année et quand un administrateur change.
    .help = Votre partenaire IT le fait en une heure ou deux. Vous décidez qui peut ouvrir l’enveloppe.

action-agree-account-recovery = Fixer une règle pour récupérer un compte
    .why = Un inconnu avec une belle histoire n’obtient alors pas de clé, et un collègue en difficulté est vite aidé.
    .step-1 = Écrivez une règle : pas de nouveau mot de passe ni de nouvelle deuxième étape sans rappeler d’abord au numéro déjà connu. Se voir en personne convient aussi.
    .step-2 = Envoyez la règle à votre partenaire IT et faites-la confirmer. Pour les administrateurs, demandez qu’il vous appelle toujours d’abord.
    .step-3 = Dressez la liste de vos comptes principaux, avec l’adresse et le numéro de récupération. Remplacez ceux qui sont privés ou de personnes parties par ceux de l’entreprise.
    .step-4 = Google Workspace : dès qu’un second administrateur ou un compte de secours fonctionne, empêchez les super-administrateurs de récupérer eux-mêmes leur compte. Remplacez les SMS par une application ou une clé là où c’est possible.
    .step-5 = Faites un essai : convenez avec votre partenaire IT qu’un collègue appellera un jour pour demander un mot de passe. Remerciez celui qui dit non.
    .help = Vous fixez la règle. Votre partenaire IT l’applique et peut montrer les données de récupération de tous les comptes.
