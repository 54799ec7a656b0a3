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
    .explanation = Un accès à distance permet de travailler de loin sur un de vos ordinateurs ou serveurs : bureau à distance, outil comme TeamViewer, VPN, disque réseau, caméras. La deuxième étape est un code ou une confirmation sur le téléphone, en plus du mot de passe. Vous n’avez aucun accès de ce genre si tout se passe dans le navigateur chez un fournisseur et si aucun prestataire ne se connecte à vos appareils. Si quelqu’un l’a vérifié, choisissez « Oui ».
    .why = Jour et nuit, des programmes lancés par des inconnus cherchent ces accès sur tout internet et y essaient des mots de passe. Qui entre est comme assis devant votre ordinateur, souvent avec les sauvegardes à portée de main. La loi NIS2 cite la deuxième étape parmi ses mesures.
    .how = Demandez à ceux qui travaillent de chez eux comment ils se connectent, et quels prestataires se connectent à vos appareils. Windows : dans Paramètres, « Bureau à distance » doit être désactivé là où personne ne l’utilise. Votre routeur internet : cherchez « redirection de ports ». Demandez ensuite à votre partenaire IT : « Lesquels de nos ordinateurs et appareils sont joignables depuis internet, et où un mot de passe suffit-il ? »
    .evidence = Un contrôle daté, fait de l’extérieur, et une capture d’écran du réglage qui rend la deuxième étape obligatoire.
    .choice-password-only = Non. De l’extérieur, un mot de passe suffit partout.
    .choice-some = En partie. Certains accès demandent une deuxième étape, d’autres pas.
    .choice-unchecked = Presque. Nous ne connaissons aucun accès non protégé, mais personne n’a vérifié de l’extérieur.
    .choice-checked = Oui. Un contrôle n’a trouvé aucun accès sans deuxième étape.

action-set-device-baseline = Mettre tous les appareils au même niveau de base
    .why = Trois réglages aident quand un appareil est perdu, volé ou n’est plus sûr. Une gestion centrale les maintient ensuite.
    .step-1 = Dressez la liste des appareils qui ouvrent vos mails ou fichiers, les privés aussi : qui l’utilise, quel type, quel âge.
    .step-2 = Activez sur chacun les mises à jour automatiques, le chiffrement et un verrouillage après cinq minutes. Gardez la clé de récupération en lieu sûr, pas sur l’appareil.
    .step-3 = Remplacez les appareils qui ne reçoivent plus de mises à jour, ou retirez-en la messagerie.
    .step-4 = Demandez à votre partenaire IT si votre abonnement comprend la gestion des appareils (dans Microsoft 365 : Intune). Elle vérifie ces réglages et peut effacer un appareil perdu.
    .step-5 = Convenez de qui appeler le jour même si un appareil est perdu. Revoyez la liste tous les six mois.
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
