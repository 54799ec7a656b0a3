### Qui répond de quoi : 23 couches d’un service cloud pour six sortes de services, la moitié de l’entreprise d’abord.

## Données

layer-information-data = Données
    .why = Certaines données comptent plus que d’autres : clients, personnel, prix. Si vous savez où elles sont, vous savez quoi protéger d’abord.
    .ask = Quelles données gardez-vous pour nous, dans quel pays, et qui chez vous peut les ouvrir ?
    .proof = Votre liste de services, datée, avec une marque en face de ceux qui gardent des données sensibles.
cell-information-data-vm = Le fournisseur vous loue une machine ; ce que vous y gardez ne dépend que de vous.
    .you = Vous choisissez ce qui va sur le serveur, qui peut l’avoir et combien de temps vous le gardez.
cell-information-data-containers = Le fournisseur fait tourner vos conteneurs sans savoir ce que vos données représentent.
    .you = Vous choisissez quelles données vos conteneurs utilisent, et où ils les gardent.
cell-information-data-platform = Le fournisseur fait tourner la base de données ou le stockage ; le contenu est à vous.
    .you = Vous choisissez ce qui entre dans la base ou le stockage, et supprimez ce qui ne sert plus.
cell-information-data-functions = Une fonction ne travaille qu’avec les données que vous lui confiez.
    .you = Vous décidez quelles données vos fonctions reçoivent, et ce qu’elles transmettent.
cell-information-data-hosting = Les pages, les photos et les coordonnées de vos clients sont à vous.
    .you = Vous choisissez ce qui figure sur le site, et quelles données de clients il demande et garde.
cell-information-data-saas = Le programme est prêt à l’emploi, mais tout ce qu’il contient vient de vous.
    .you = Vous choisissez ce qui entre dans le programme, gardez ces données exactes, et supprimez ce qui ne sert plus.

## Comptes

layer-accounts-identities = Comptes et départs
    .why = Un compte resté ouvert après un départ est une entrée que personne ne surveille. Le fournisseur ne sait pas qui arrive et qui s’en va ; vous, oui.
    .ask = Pouvez-vous nous envoyer la liste de tous les comptes de notre abonnement, avec leurs droits et leur dernière connexion ?
    .proof = Une liste datée des comptes, comparée aux personnes qui travaillent pour vous aujourd’hui.
cell-accounts-identities-vm = Le fournisseur sait qui loue le serveur, pas qui y travaille.
    .you = Vous donnez à chacun son propre compte sur le serveur, et le fermez le jour du départ.
cell-accounts-identities-containers = Le fournisseur ne sait pas qui peut travailler dans vos conteneurs et dans le compte cloud ; vous, oui.
    .you = Vous ouvrez et fermez les comptes des conteneurs et du cloud, y compris ceux des développeurs et du partenaire IT.
cell-accounts-identities-platform = La page de gestion et la base de données ont chacune leurs utilisateurs, choisis par vous.
    .you = Vous donnez aux personnes et aux programmes leur propre compte, et fermez ceux qui ne servent plus.
cell-accounts-identities-functions = Ici, les personnes et les programmes ont des comptes, et vous décidez lesquels.
    .you = Vous ouvrez un compte par personne et par programme, et le supprimez quand le travail est fini.
cell-accounts-identities-hosting = Panneau de gestion, site et transfert de fichiers (FTP) ont chacun leurs utilisateurs, choisis par vous.
    .you = Vous fermez les comptes du panneau, du site et du transfert quand un collègue ou le créateur du site s’en va.
cell-accounts-identities-saas = Le fournisseur ne sait pas qui entre dans votre entreprise ni qui la quitte.
    .you = Vous créez les comptes des nouveaux, les adaptez quand la fonction change, et les fermez le dernier jour.

## Droits

layer-access-rights-sharing = Droits et liens de partage
    .why = Chacun n’a besoin que d’une partie de vos fichiers. Si un lien ou un dossier est ouvert à tous, rien ne vous signale que des inconnus le consultent.
    .ask = Lesquels de nos fichiers, dossiers et pages s’ouvrent sans connexion, et quels droits reçoit un nouveau compte ?
    .proof = Le contrôle annuel de qui peut ouvrir quoi, et une vérification datée, faite de l’extérieur.
cell-access-rights-sharing-vm = Sur un serveur loué, c’est vous qui fixez qui peut faire quoi.
    .you = Vous donnez à chaque compte les seuls droits utiles, et limitez qui peut gérer le serveur.
cell-access-rights-sharing-containers = Le fournisseur propose des rôles ; à vous de dire qui reçoit lequel.
    .you = Vous donnez aux personnes et aux programmes le plus petit rôle qui suffit à leur travail.
cell-access-rights-sharing-platform = Une base de données ou un dossier s’ouvre à l’extérieur selon un réglage que vous choisissez.
    .you = Vous gardez bases de données et stockage fermés au public, et notez ce qui est ouvert exprès.
cell-access-rights-sharing-functions = Chaque fonction peut faire ce que vous lui permettez.
    .you = Vous donnez à chaque fonction les seuls droits que demande sa tâche.
cell-access-rights-sharing-hosting = Vous choisissez qui peut modifier quelle partie du site.
    .you = Vous réservez les droits d’administrateur à quelques personnes, et fermez les dossiers inutiles aux visiteurs.
cell-access-rights-sharing-saas = Le programme propose des droits et des partages ; à vous de choisir qui voit quoi.
    .you = Vous donnez les droits selon la fonction, partagez avec des personnes précises et limitez les liens dans le temps.

## Réglages

layer-service-configuration = Réglages de sécurité
    .why = Un nouveau service est réglé pour que chacun puisse commencer tout de suite. Le choix plus sûr tient souvent à un seul réglage, mais quelqu’un doit le faire.
    .ask = Quels réglages de sécurité conseillez-vous pour notre abonnement, et lesquels sont désactivés aujourd’hui ?
    .proof = Une liste de contrôle reconnue, remplie il y a moins d’un an, avec une raison en face de chaque exception.
cell-service-configuration-vm = Le fournisseur livre le serveur ; vous choisissez comment il est réglé.
    .you = Vous ou votre partenaire IT réglez le serveur d’après une liste fixe, et notez chaque changement.
cell-service-configuration-containers = Le fournisseur livre l’environnement ; vous en choisissez les règles et les ajouts.
    .you = Vous ou votre partenaire IT décidez quels conteneurs peuvent tourner, et à quoi chacun a accès.
cell-service-configuration-platform = Le fournisseur propose les options ; à vous de les activer.
    .you = Vous choisissez la version, qui y accède de l’extérieur, et quelle option de sauvegarde est active.
cell-service-configuration-functions = Vous choisissez ce qui lance une fonction, combien de temps elle tourne et ce qu’elle peut faire.
    .you = Vous ou votre développeur fixez les limites de chaque fonction, et notez qui a changé quoi.
cell-service-configuration-hosting = Le fournisseur règle le serveur ; les réglages du site lui-même sont les vôtres.
    .you = Vous choisissez les réglages et les extensions du site, et une version de PHP qui reçoit encore des correctifs.
    .provider = Le fournisseur règle le serveur et propose des versions récentes.
cell-service-configuration-saas = Le programme a beaucoup d’options de sécurité, et le choix vous revient.
    .you = Vous revoyez les réglages de sécurité une fois par an, et recevez une alerte quand l’un d’eux change.

## Sauvegardes

layer-backup-retention = Sauvegardes et récupération
    .why = Beaucoup d’erreurs se remarquent après des semaines, quand la corbeille est déjà vide. Avec votre propre copie, gardée ailleurs, vous récupérez les données.
    .ask = De quoi faites-vous des copies, combien de temps, et dans quel bâtiment ? Comment en récupérer une ?
    .proof = La date de la dernière copie, et une note du dernier essai de récupération avec sa durée.
cell-backup-retention-vm = Un serveur loué est livré sans copies, sauf si vous en commandez ou en prévoyez.
    .you = Vous lancez une copie automatique hors de ce fournisseur, et essayez chaque année de récupérer des données.
cell-backup-retention-containers = Le fournisseur peut relancer vos conteneurs ; leurs données ne reviennent que de votre propre copie.
    .you = Vous copiez ailleurs les données et la configuration des conteneurs, et testez la récupération des deux.
cell-backup-retention-platform = Des copies automatiques sont souvent proposées, mais pour un temps limité et chez le même fournisseur.
    .you = Vous gardez plus longtemps une copie hors de ce fournisseur, et testez la récupération.
    .provider = Le fournisseur fait des copies automatiques, et les garde selon vos options.
cell-backup-retention-functions = Le code des fonctions et les données qu’elles gardent sont à vous ; les copies aussi.
    .you = Vous gardez le code à un second endroit, et copiez les données que gardent les fonctions.
cell-backup-retention-hosting = Un hébergement comprend souvent une copie par jour, mais elle ne remonte pas loin.
    .you = Vous gardez ailleurs une copie des fichiers et de la base de données, et essayez de remettre le site en place.
    .provider = Le fournisseur fait souvent une copie par jour et la garde peu de temps ; le contrat dit combien.
cell-backup-retention-saas = Le fournisseur peut rétablir son propre service, mais pas tout ce qui disparaît chez vous.
    .you = Vous gardez une copie ailleurs, pour ce que la corbeille n’a plus après une erreur, un départ ou un rançongiciel.
    .provider = Le fournisseur rétablit sa propre plateforme, et garde un temps limité ce qui a été supprimé.

## Journaux

layer-logging-monitoring = Journaux d’activité et alertes
    .why = Après un incident, les journaux d’activité montrent qui a fait quoi. Ils n’aident que s’ils étaient activés, s’ils sont gardés assez longtemps et si quelqu’un les regarde.
    .ask = Quelles activités enregistrez-vous pour nous, et pour combien de temps ? Comment obtenir ces journaux après un incident ?
    .proof = Une capture d’écran avec la plus ancienne ligne et la durée de conservation, et le nom de qui lit les alertes.
cell-logging-monitoring-vm = Le fournisseur voit sa plateforme ; à vous de faire enregistrer ce qui se passe sur le serveur.
    .you = Vous activez et gardez les journaux du serveur et de ses programmes, et faites lire les alertes.
    .provider = Le fournisseur enregistre l’activité de votre compte cloud, comme la suppression d’un serveur.
cell-logging-monitoring-containers = Le fournisseur enregistre sa partie ; vous veillez aux journaux de vos conteneurs.
    .you = Vous rassemblez les journaux de vos conteneurs à un seul endroit, et faites lire les alertes.
    .provider = Le fournisseur enregistre l’activité de sa plateforme et de votre compte cloud.
cell-logging-monitoring-platform = Le fournisseur met des journaux à disposition ; à vous de les activer, de les garder et de les lire.
    .you = Vous activez les journaux, choisissez combien de temps ils sont gardés, et faites lire les alertes.
    .provider = Le fournisseur produit les journaux de la plateforme et offre une page pour les lire.
cell-logging-monitoring-functions = Le fournisseur note qu’une fonction a tourné ; à vous d’enregistrer ce qu’elle a fait.
    .you = Vous faites noter par vos fonctions ce qui compte, gardez ces notes, et faites lire les alertes.
    .provider = Le fournisseur note quand une fonction a tourné et si une erreur est survenue.
cell-logging-monitoring-hosting = Le fournisseur enregistre les visites du site ; à vous de remarquer ce qui est étrange.
    .you = Vous ou le créateur du site consultez les journaux, et recevez un message quand le site s’arrête.
    .provider = Le fournisseur enregistre les visites et les erreurs, et vous laisse les lire.
cell-logging-monitoring-saas = Le programme tient des journaux, souvent selon l’abonnement ; à vous de les regarder.
    .you = Vous vérifiez que les journaux sont activés et gardés au moins trois mois, et faites lire les alertes.
    .provider = Le fournisseur enregistre les connexions et les changements, pour la durée prévue par votre abonnement.

## Incidents

layer-incident-response = Incidents et délais légaux
    .why = Les délais légaux courent pour vous, même si la cause est chez le fournisseur : en général 72 heures pour une fuite de données personnelles. Si NIS2 s’applique à votre entreprise, un incident grave demande aussi une première alerte dans les 24 heures.
    .ask = En combien de temps nous prévenez-vous d’un incident, et à quelle adresse ? Que nous direz-vous de nos données ?
    .proof = La phrase du contrat sur les incidents, et votre carte d’urgence avec les noms et les numéros.
cell-incident-response-vm = Le fournisseur s’occupe de ses machines ; ce qui arrive sur votre serveur et les délais légaux restent de votre côté.
    .you = Vous ou votre partenaire IT arrêtez l’incident sur le serveur et gardez les journaux. Vous le signalez à temps si la loi le demande.
    .provider = Le fournisseur traite les incidents sur ses machines, et vous prévient si votre serveur est touché.
cell-incident-response-containers = Le fournisseur s’occupe de sa plateforme ; vos conteneurs et les délais légaux restent de votre côté.
    .you = Vous ou votre partenaire IT arrêtez l’incident dans les conteneurs et gardez les journaux. Vous le signalez à temps si la loi le demande.
    .provider = Le fournisseur traite les incidents sur sa plateforme, et vous prévient si vos conteneurs sont touchés.
cell-incident-response-platform = Le fournisseur s’occupe de la plateforme ; vos comptes, vos données et les délais légaux restent de votre côté.
    .you = Vous bloquez les comptes et les clés détournés, et cherchez quelles données sont touchées. Vous signalez l’incident à temps si la loi le demande.
    .provider = Le fournisseur traite les incidents sur la plateforme, et vous dit quelles parties ont été touchées.
cell-incident-response-functions = Le fournisseur s’occupe de son service ; votre code, vos clés et les délais légaux restent de votre côté.
    .you = Vous ou votre développeur arrêtez la fonction touchée et remplacez ses clés. Vous signalez l’incident à temps si la loi le demande.
    .provider = Le fournisseur traite les incidents dans son service, et vous dit ce qu’il a trouvé.
cell-incident-response-hosting = Le fournisseur s’occupe de ses serveurs ; votre site et les délais légaux restent de votre côté.
    .you = Vous ou le créateur du site nettoyez le site et gardez les journaux. Vous signalez l’incident à temps si la loi le demande.
    .provider = Le fournisseur traite les incidents sur ses serveurs, et peut mettre un site détourné hors ligne pour un temps.
cell-incident-response-saas = Le fournisseur s’occupe de son programme ; les comptes détournés et les délais légaux restent de votre côté.
    .you = Vous bloquez les comptes détournés, et cherchez quelles données sont touchées. Vous signalez l’incident à temps si la loi le demande.
    .provider = Le fournisseur traite les incidents dans son programme, et vous signale une fuite de données dans les meilleurs délais.

## Connexion

layer-identity-infrastructure = Connexion et deuxième étape
    .why = Une seule connexion ouvre souvent la messagerie, les fichiers et d’autres programmes à la fois. Avec une deuxième étape, un mot de passe volé ne suffit plus.
    .ask = Pouvons-nous rendre la deuxième étape de connexion obligatoire pour tous, et comment entrer si aucun administrateur ne le peut ?
    .proof = Une capture d’écran qui montre la deuxième étape obligatoire, et la date du dernier essai du compte de secours.
cell-identity-infrastructure-vm = Le fournisseur gère la connexion à ses propres pages ; à vous de gérer l’accès au serveur.
    .you = Vous rendez la deuxième étape obligatoire, pour les pages du fournisseur et pour l’accès à distance au serveur.
    .provider = Le fournisseur fait fonctionner la connexion à ses pages et propose une deuxième étape.
cell-identity-infrastructure-containers = Le fournisseur gère le service de connexion ; vous décidez quelles règles s’appliquent.
    .you = Vous rendez la deuxième étape obligatoire pour les personnes, et donnez aux programmes des clés qui expirent vite.
    .provider = Le fournisseur fait fonctionner le service de connexion, pour les personnes et pour les programmes.
cell-identity-infrastructure-platform = Le fournisseur gère le service de connexion ; vous décidez à quel point il est strict.
    .you = Vous rendez la deuxième étape obligatoire, et choisissez avec quelle liste d’utilisateurs la plateforme travaille.
    .provider = Le fournisseur fait fonctionner la connexion à la plateforme et propose une deuxième étape.
cell-identity-infrastructure-functions = Le fournisseur contrôle qui se connecte ; vous décidez à qui et à quels programmes faire confiance.
    .you = Vous rendez la deuxième étape obligatoire pour les personnes, et notez quels programmes peuvent lancer une fonction.
    .provider = Le fournisseur fait fonctionner le service qui contrôle personnes et programmes.
cell-identity-infrastructure-hosting = Le fournisseur gère la connexion au panneau de gestion ; à vous, en général, de gérer celle de votre site.
    .you = Vous activez une deuxième étape pour le panneau de gestion et pour les administrateurs du site.
    .provider = Le fournisseur veille à ce que la connexion au panneau de gestion fonctionne et soit sûre.
cell-identity-infrastructure-saas = Le fournisseur fait fonctionner la connexion ; à vous de choisir à quel point elle est stricte.
    .you = Vous rendez la deuxième étape obligatoire, fermez les anciens modes de connexion et gardez un compte de secours.
    .provider = Le fournisseur fait fonctionner le service de connexion et propose une deuxième étape.

## Appareils

layer-client-devices = Ordinateurs, gsm et navigateurs
    .why = Tout ce qui est dans le cloud s’ouvre avec vos propres appareils. Un portable perdu ou infecté peut l’ouvrir aussi à quelqu’un d’autre.
    .ask = Pouvons-nous n’admettre que les appareils que nous connaissons, et effacer nos données d’un appareil perdu ?
    .proof = Une liste des appareils, avec mises à jour, chiffrement et verrouillage vérifiés cette année.
cell-client-devices-vm = Les ordinateurs qui servent à gérer le serveur sont les vôtres.
    .you = Vous gardez vos ordinateurs à jour, chiffrés et verrouillés, et demandez la même chose à votre partenaire IT.
cell-client-devices-containers = Les ordinateurs qui servent à gérer les conteneurs sont les vôtres.
    .you = Vous gardez vos ordinateurs à jour et chiffrés, et n’y laissez aucune clé sans protection.
cell-client-devices-platform = Le fournisseur ne voit ni vos ordinateurs ni celui de votre développeur.
    .you = Vous gardez vos ordinateurs à jour, car ils contiennent souvent les clés de la plateforme.
cell-client-devices-functions = Le nouveau code part d’un ordinateur dont vous ou votre développeur vous occupez.
    .you = Vous ou votre développeur gardez à jour l’ordinateur qui contient le code, et ses clés en lieu sûr.
cell-client-devices-hosting = L’ordinateur qui sert à modifier le site est le vôtre.
    .you = Vous gardez l’ordinateur du site à jour et protégé des virus, et ses mots de passe dans un gestionnaire.
cell-client-devices-saas = Les appareils sont à vous ; le programme offre parfois des règles pour choisir lesquels entrent.
    .you = Vous gardez les appareils à jour, chiffrés et verrouillés, et activez les règles que propose le programme.
    .provider = Le fournisseur offre dans certains abonnements des règles pour les appareils, et les applique une fois activées.

## Logiciel

layer-application-code = Logiciel et mises à jour
    .why = Dès qu’un correctif est public, des programmes automatiques cherchent les logiciels qui ne l’ont pas encore. Une mise à jour faite à temps ne leur laisse rien à trouver.
    .ask = Quels logiciels mettez-vous à jour pour nous, et combien de temps après un correctif ? Lesquels nous laissez-vous ?
    .proof = Une liste datée des versions utilisées, ou le contrat de maintenance avec ses délais.
cell-application-code-vm = Le fournisseur ne touche pas à ce que vous installez sur le serveur.
    .you = Vous ou votre partenaire IT mettez à jour chaque programme du serveur, dans les deux semaines après un correctif.
cell-application-code-containers = Le fournisseur fait tourner vos conteneurs tels quels, anciens éléments compris.
    .you = Vous ou votre développeur renouvelez un conteneur quand un de ses éléments reçoit un correctif.
cell-application-code-platform = Le fournisseur entretient la plateforme ; le programme que vous y faites tourner est à vous.
    .you = Vous ou votre développeur mettez à jour votre programme et les éléments tout faits qu’il contient.
    .provider = Le fournisseur met à jour ses propres éléments de la plateforme et annonce les changements.
cell-application-code-functions = Le fournisseur fait tourner votre code tel quel, avec ses éléments tout faits.
    .you = Vous ou votre développeur suivez les éléments tout faits du code, et les renouvelez après un correctif.
cell-application-code-hosting = Le fournisseur entretient le serveur ; qui met le site à jour dépend de ce que vous avez acheté.
    .you = Vous mettez à jour les extensions et le thème, et le programme de base s’il n’est pas dans le contrat.
    .provider = Le fournisseur met à jour le programme de base, comme WordPress, si votre contrat le prévoit.
cell-application-code-saas = Le fournisseur écrit et corrige le programme ; vous ne testez que ce que vous y avez fait ajouter.
    .provider = Le fournisseur corrige le programme et le met à jour pour tous ses clients.

## Liaisons

layer-api-integrations = Liaisons entre programmes et clés
    .why = Une liaison transmet des données toute seule, jour et nuit. Pour qui trouve sa clé, aucune deuxième étape ne fait obstacle.
    .ask = Quels autres programmes ont accès à notre compte aujourd’hui, avec quels droits, et depuis quand ?
    .proof = Une liste des liaisons : d’où vers où, ce que permet la clé, et qui s’en occupe.
cell-api-integrations-vm = Vous choisissez ce que vos programmes ouvrent à d’autres programmes.
    .you = Vous ou votre développeur donnez à chaque liaison sa propre clé limitée, et freinez les demandes trop nombreuses.
cell-api-integrations-containers = Vous décidez ce que vos conteneurs ouvrent à d’autres, et avec quelles clés ils se connectent.
    .you = Vous ou votre développeur n’ouvrez que le nécessaire, et gardez les clés hors du code.
cell-api-integrations-platform = Le fournisseur protège sa propre entrée pour programmes (API) ; vous protégez la vôtre et vos clés.
    .you = Vous ou votre développeur protégez les liaisons de votre programme, et remplacez leurs clés régulièrement.
    .provider = Le fournisseur protège sa propre entrée et contrôle chaque clé qui s’y présente.
cell-api-integrations-functions = Le fournisseur reçoit les demandes ; votre code décide qui peut voir quoi.
    .you = Vous ou votre développeur testez que chaque client ne voit que ses propres données.
    .provider = Le fournisseur fait fonctionner l’entrée où arrivent les demandes, et peut freiner celles qui sont trop nombreuses.
cell-api-integrations-hosting = Les formulaires, les liaisons de paiement et les autres extensions du site sont votre choix.
    .you = Vous ne gardez que les liaisons utiles, chacune avec sa clé, et limitez les envois de formulaires.
cell-api-integrations-saas = Le fournisseur protège l’entrée pour programmes (API) ; vous décidez lesquels peuvent s’en servir.
    .you = Vous approuvez d’avance chaque application externe, retirez celles qui ne servent plus et gardez les clés en lieu sûr.
    .provider = Le fournisseur protège l’entrée pour programmes et montre lesquels y ont accès.

## Chiffrement

layer-encryption = Chiffrement
    .why = Des données chiffrées n’apprennent rien à un voleur, sur un disque volé ou en chemin. La loi NIS2 et le RGPD citent tous deux le chiffrement parmi leurs mesures.
    .ask = Nos données sont-elles chiffrées sur vos disques et en chemin, sauvegardes comprises ? Que devons-nous encore activer ?
    .proof = La page du contrat sur le chiffrement, et un test daté de vos adresses web.
cell-encryption-vm = Le fournisseur peut chiffrer le disque ; à vous de chiffrer les échanges avec le serveur.
    .you = Vous faites activer le chiffrement du disque, et n’acceptez que des connexions chiffrées au serveur.
    .provider = Le fournisseur propose des disques chiffrés, d’office ou en option.
cell-encryption-containers = Le fournisseur peut chiffrer le stockage ; à vous de protéger connexions et mots de passe des conteneurs.
    .you = Vous ou votre développeur chiffrez les connexions, et gardez mots de passe et clés dans un stockage protégé.
    .provider = Le fournisseur propose un stockage chiffré, et un endroit protégé pour les mots de passe et les clés.
cell-encryption-platform = Le fournisseur chiffre souvent le stockage d’office ; à vous de refuser les connexions non chiffrées.
    .you = Vous n’acceptez que des connexions chiffrées, et chiffrez à part les champs les plus secrets.
    .provider = Le fournisseur chiffre le stockage, d’office ou en option, et propose des connexions chiffrées.
cell-encryption-functions = Le fournisseur protège son stockage ; vous choisissez comment vos fonctions traitent les données secrètes.
    .you = Vous ou votre développeur n’utilisez que des connexions chiffrées, et gardez les données secrètes hors des journaux.
    .provider = Le fournisseur chiffre son propre stockage et propose un chemin chiffré vers la fonction.
cell-encryption-hosting = Le fournisseur propose le certificat ; à vous de faire en sorte que chaque page l’utilise.
    .you = Vous faites passer chaque page en https, et vérifiez que le certificat est renouvelé à temps.
    .provider = Le fournisseur livre un certificat pour les visites chiffrées, souvent renouvelé automatiquement.
cell-encryption-saas = Le fournisseur chiffre ce qu’il stocke ; à vous de choisir une protection de plus pour les fichiers secrets.
    .you = Vous décidez quels fichiers demandent plus de protection, et chiffrez ce que vous exportez.
    .provider = Le fournisseur chiffre les données stockées et la connexion vers elles.

## Pannes

layer-availability-design = Pannes et plan B
    .why = Même un bon service s’arrête de temps en temps. Avec un plan B sur papier, vous pouvez continuer à servir vos clients.
    .ask = Quelle disponibilité nous promettez-vous, et que se passe-t-il si un de vos centres de données tombe en panne ?
    .proof = La promesse du contrat, à côté du temps maximal que vous pouvez tenir sans le service.
cell-availability-design-vm = Le fournisseur a plusieurs centres de données ; votre serveur n’utilise que celui de votre choix.
    .you = Vous placez les serveurs clés dans deux centres de données, ou décidez combien de temps vous pouvez vous en passer.
    .provider = Le fournisseur propose des centres de données séparés et remplace les machines en panne.
cell-availability-design-containers = Le fournisseur garde en marche son système de pilotage ; à vous de répartir vos conteneurs.
    .you = Vous ou votre partenaire IT répartissez les conteneurs sur deux centres de données, avec un test par an.
    .provider = Le fournisseur garde en marche la partie qui lance et pilote vos conteneurs.
cell-availability-design-platform = Un deuxième centre de données est souvent une option, à choisir et à payer.
    .you = Vous choisissez un deuxième centre de données pour l’indispensable, et prévoyez comment faire sans le reste.
    .provider = Le fournisseur propose un deuxième centre de données, et y bascule si le premier tombe en panne.
cell-availability-design-functions = Le fournisseur répartit en général les fonctions sur plusieurs centres de données ; seule une deuxième région reste votre choix.
    .provider = Le fournisseur fait continuer vos fonctions ailleurs si un centre de données tombe en panne.
cell-availability-design-hosting = Le fournisseur répare son serveur ; ce que vos visiteurs voient entre-temps dépend de vous.
    .you = Vous préparez ailleurs une simple page de réserve, et recevez un avis de panne sur votre gsm.
    .provider = Le fournisseur répare le serveur et remet la plateforme en place.
cell-availability-design-saas = Le fournisseur veille à ce que le programme tourne ; à vous de prévoir comment travailler sans lui.
    .you = Vous écrivez un plan B pour un jour sans le programme, et gardez l’essentiel à portée de main.
    .provider = Le fournisseur prévoit des réserves et répare les pannes.

## Sortie

layer-exit-portability = Exportation et sortie
    .why = Un jour, vous voudrez peut-être changer, ou vous le devrez. Le Data Act européen oblige les fournisseurs à vous aider, mais seul un essai montre si l’exportation est utilisable.
    .ask = Comment sortir toutes nos données, sous quelle forme, à quel coût, et quand les effacez-vous ?
    .proof = Un essai d’exportation daté et, après votre départ, la confirmation écrite que tout est effacé.
cell-exit-portability-vm = Le fournisseur vous laisse tout emporter ; tout reconstruire ailleurs est votre travail.
    .you = Vous gardez les étapes pour reconstruire le serveur, et essayez l’exportation de ses données.
    .provider = Le fournisseur rend l’exportation possible, et efface les disques après le contrat.
cell-exit-portability-containers = Les conteneurs tournent chez beaucoup de fournisseurs, ce qui facilite le départ ; le déménagement est votre travail.
    .you = Vous gardez chez vous la configuration des conteneurs, et essayez une fois de les lancer chez un autre fournisseur.
    .provider = Le fournisseur rend l’exportation possible, et efface ce qui reste après le contrat.
cell-exit-portability-platform = Le fournisseur doit vous laisser partir, mais ses fonctions particulières n’existent peut-être pas ailleurs.
    .you = Vous notez de quelles fonctions particulières vous dépendez, et essayez l’exportation des données.
    .provider = Le fournisseur rend l’exportation possible, et efface les données après le contrat.
cell-exit-portability-functions = Vous pouvez emporter votre code ; ce qui le lance appartient à ce fournisseur.
    .you = Vous gardez le code vous-même, et notez ce qui serait à réécrire ailleurs.
    .provider = Le fournisseur vous laisse emporter code et données, et les efface après le contrat.
cell-exit-portability-hosting = Les fichiers et la base de données d’un site déménagent facilement ; le déménagement est votre travail.
    .you = Vous gardez le nom de domaine au nom de votre entreprise, et essayez une fois l’exportation.
    .provider = Le fournisseur vous laisse télécharger fichiers et base de données, et les efface après le contrat.
cell-exit-portability-saas = Le fournisseur doit offrir une exportation ; votre essai montre si elle est utilisable ailleurs.
    .you = Vous essayez l’exportation, et notez ce que dit le contrat sur le préavis, l’aide et le coût.
    .provider = Le fournisseur vous remet vos données, et les efface après le contrat.

## Obligations légales

layer-compliance-accountability = Obligations légales (RGPD, NIS2)
    .why = Le certificat d’un fournisseur ne couvre que sa moitié du travail. Pour la vôtre, c’est toujours vous qui répondez devant les clients et les autorités.
    .ask = Où se trouve notre contrat de sous-traitance RGPD, et quel contrôle indépendant couvre le service que nous utilisons ?
    .proof = Le contrat de sous-traitance RGPD, et un certificat ou un rapport avec sa portée et sa date de fin.
cell-compliance-accountability-vm = Le fournisseur montre que bâtiments et machines sont en ordre ; vous le montrez pour le serveur.
    .you = Vous restez responsable des données personnelles sur le serveur, et pouvez montrer comment vous les protégez.
    .provider = Le fournisseur montre un certificat ou un rapport, et respecte le contrat de sous-traitance RGPD.
cell-compliance-accountability-containers = Le certificat du fournisseur s’arrête là où commencent vos conteneurs.
    .you = Vous restez responsable des données personnelles dans vos conteneurs, et pouvez montrer comment vous les protégez.
    .provider = Le fournisseur montre comment il gère sa plateforme, et respecte le contrat de sous-traitance RGPD.
cell-compliance-accountability-platform = Le certificat du fournisseur ne couvre ni vos réglages ni vos données.
    .you = Vous gardez le contrat de sous-traitance RGPD, et pouvez montrer quelle protection vous avez activée.
    .provider = Le fournisseur montre comment il gère la plateforme, et respecte le contrat de sous-traitance RGPD.
cell-compliance-accountability-functions = Le certificat du fournisseur ne couvre pas votre code.
    .you = Vous pouvez dire pourquoi vos fonctions utilisent des données personnelles, et montrer comment le code est testé.
    .provider = Le fournisseur montre comment il gère le service, et respecte le contrat de sous-traitance RGPD.
cell-compliance-accountability-hosting = Le fournisseur répond de son serveur ; vous répondez du site et des données de ses visiteurs.
    .you = Vous gardez le contrat de sous-traitance RGPD, et dites aux visiteurs ce que deviennent leurs données.
    .provider = Le fournisseur montre comment il gère le serveur, et respecte le contrat de sous-traitance RGPD.
cell-compliance-accountability-saas = Le fournisseur répond de son programme ; vous répondez de l’usage que vous en faites.
    .you = Vous gardez le contrat de sous-traitance RGPD, lisez le certificat et vérifiez si NIS2 s’applique à vous.
    .provider = Le fournisseur montre comment il protège le programme, et n’utilise les données personnelles que sur vos instructions.

## Fournisseurs du fournisseur

layer-suppliers-of-supplier = Fournisseurs de votre fournisseur
    .why = Derrière un service, il y a souvent plusieurs autres entreprises, chacune avec son pays et ses pannes. Une partie de vos données est peut-être chez elles.
    .ask = Quelles autres entreprises ont accès à nos données, dans quels pays, et comment en annoncez-vous une nouvelle ?
    .proof = La liste des fournisseurs de votre fournisseur, avec leurs pays et la date à laquelle vous l’avez lue.
cell-suppliers-of-supplier-vm = Le fournisseur choisit ses propres fournisseurs et en répond ; vous décidez s’ils vous conviennent.
    .you = Vous lisez la liste, et choisissez dans quel pays tourne le serveur.
    .provider = Le fournisseur choisit ses propres fournisseurs, les contrôle et en répond.
cell-suppliers-of-supplier-containers = Le fournisseur choisit qui l’aide pour sa plateforme ; vous vérifiez qui c’est, et où.
    .you = Vous lisez la liste, notez les pays, et faites objection si un nouveau nom ne vous convient pas.
    .provider = Le fournisseur répond des entreprises derrière sa plateforme et annonce les nouvelles.
cell-suppliers-of-supplier-platform = Le fournisseur choisit qui se trouve derrière la plateforme ; vous vérifiez si cela convient à vos données.
    .you = Vous lisez la liste, choisissez un stockage en Europe, et faites objection si un nouveau nom ne vous convient pas.
    .provider = Le fournisseur répond des entreprises derrière la plateforme, et dit où elles gardent vos données.
cell-suppliers-of-supplier-functions = Le fournisseur choisit qui se trouve derrière son service ; vous vérifiez où tournent vos fonctions.
    .you = Vous choisissez dans quel pays tournent vos fonctions, et lisez la liste des entreprises derrière le service.
    .provider = Le fournisseur répond des entreprises derrière son service, et dit dans quels pays elles travaillent.
cell-suppliers-of-supplier-hosting = Le fournisseur est peut-être lui-même locataire d’une autre entreprise ; vous vérifiez laquelle, et où.
    .you = Vous demandez dans quel centre de données se trouve le site, et dans quel pays.
    .provider = Le fournisseur choisit le centre de données du site et en répond.
cell-suppliers-of-supplier-saas = Le programme tourne souvent sur le cloud d’une autre entreprise ; le fournisseur en répond, vous vérifiez.
    .you = Vous lisez la liste des sous-traitants ultérieurs, suivez ses changements et notez où vont vos données.
    .provider = Le fournisseur répond de ses sous-traitants ultérieurs, et en annonce un nouveau à l’avance.

## Clés

layer-key-management = Clés de chiffrement
    .why = Clé perdue, données perdues. La clé du fournisseur suffit pour la plupart des données, mais il peut alors être obligé de remettre des données lisibles.
    .ask = Qui peut utiliser la clé de nos données, et pouvons-nous en gérer une nous-mêmes ? Que se passe-t-il si elle est perdue ?
    .proof = Une ligne par service : qui détient la clé, où elle est gardée, et quand cela a été décidé.
cell-key-management-vm = Le fournisseur a un coffre pour les clés ; vous choisissez qui s’en sert et quand elles changent.
    .you = Vous décidez qui peut utiliser les clés, quand elles sont remplacées et où se trouve celle de réserve.
    .provider = Le fournisseur gère le coffre à clés et protège ce qui s’y trouve.
cell-key-management-containers = Le fournisseur garde les clés de son stockage ; vous gérez celles de vos conteneurs.
    .you = Vous décidez qui peut utiliser les clés de vos conteneurs, et quand elles sont remplacées.
    .provider = Le fournisseur propose un endroit protégé pour les clés, et gère celles de son propre stockage.
cell-key-management-platform = Le fournisseur utilise d’office sa propre clé ; une clé à vous est souvent possible.
    .you = Vous décidez quelles données demandent votre propre clé, et notez qui la gère.
    .provider = Le fournisseur gère sa propre clé et vous laisse le choix.
cell-key-management-functions = Le fournisseur utilise sa propre clé, sauf si vous en choisissez une que vous gérez.
    .you = Vous décidez qui gère la clé des données secrètes, et prévoyez quoi faire si elle est perdue.
    .provider = Le fournisseur gère sa propre clé, et utilise la vôtre si vous le choisissez.
cell-key-management-hosting = Le fournisseur détient les clés ; avec un hébergement web, vous avez rarement le choix.
    .provider = Le fournisseur crée, garde et remplace les clés sur ses serveurs.
cell-key-management-saas = Le fournisseur détient les clés, sauf si vous achetez une option avec votre propre clé.
    .provider = Le fournisseur gère les clés, et limite qui chez lui peut s’en servir.

## Accès au réseau

layer-network-controls = Pare-feu et accès au réseau
    .why = Des programmes automatiques essaient tout ce qui répond sur internet. Ce qui ne sert qu’à vos collaborateurs peut rester fermé aux autres.
    .ask = Lesquelles de nos adresses et pages sont joignables depuis internet, et qui peut changer cela ?
    .proof = Un test daté, fait de l’extérieur, qui dit ce qui répond et ce qui est ouvert exprès.
cell-network-controls-vm = Le fournisseur livre le pare-feu ; vous choisissez ce qu’il laisse passer.
    .you = Vous ou votre partenaire IT n’ouvrez que le nécessaire, et fermez la gestion à distance aux inconnus.
cell-network-controls-containers = Le fournisseur protège le réseau de sa partie ; vous fixez les règles entre vos conteneurs.
    .you = Vous ou votre partenaire IT décidez quels conteneurs ont accès les uns aux autres et à internet.
    .provider = Le fournisseur protège le réseau de la partie qui pilote les conteneurs.
cell-network-controls-platform = Le fournisseur protège sa plateforme ; vous choisissez qui a accès à votre base de données.
    .you = Vous n’admettez que vos propres programmes et adresses, et fermez le reste.
    .provider = Le fournisseur protège le réseau de la plateforme et sépare les clients.
cell-network-controls-functions = Le fournisseur sépare les clients ; vous choisissez à quoi vos fonctions ont accès.
    .you = Vous ou votre développeur décidez à quoi les fonctions ont accès, à l’intérieur et à l’extérieur.
    .provider = Le fournisseur sépare vos fonctions de celles des autres clients.
cell-network-controls-hosting = Le fournisseur gère le pare-feu placé devant tous les sites de ses serveurs.
    .provider = Le fournisseur gère le pare-feu et arrête les vagues de fausses visites ; un filtre de plus est une option.
cell-network-controls-saas = Le fournisseur gère le réseau du programme ; parfois, vous pouvez limiter d’où l’on se connecte.
    .provider = Le fournisseur gère et surveille les pare-feux placés devant le programme.

## Socle

layer-runtime-platform = Programmes de base, comme PHP
    .why = Votre site ou votre logiciel repose sur des programmes de base, comme une base de données ou PHP. Une version ne reçoit des correctifs que quelques années : quelqu’un doit passer à la suivante à temps.
    .ask = Quelles versions de base de données, de PHP et autres utilisons-nous, et jusqu’à quand sont-elles corrigées ? Qui installe la version suivante ?
    .proof = Une liste des versions, avec la date jusqu’à laquelle chacune reçoit des correctifs.
cell-runtime-platform-vm = Vous avez installé les programmes de base sur le serveur : les tenir à jour est votre moitié.
    .you = Vous ou votre partenaire IT corrigez les programmes de base, et remplacez les versions sans correctifs.
cell-runtime-platform-containers = Le fournisseur gère ce qui pilote les conteneurs ; ce qu’il y a dedans est à vous.
    .you = Vous ou votre développeur renouvelez les programmes de base dans vos conteneurs.
    .provider = Le fournisseur met à jour le programme qui lance et pilote les conteneurs.
cell-runtime-platform-platform = Le fournisseur fait tourner la base de données ou la plateforme ; vous choisissez parfois l’heure des mises à jour.
    .provider = Le fournisseur installe les correctifs, à un moment que vous pouvez souvent choisir.
cell-runtime-platform-functions = Le fournisseur gère le langage de programmation ; avant la fin d’une version, votre développeur adapte le code.
    .provider = Le fournisseur installe les correctifs, et annonce la fin d’une version.
cell-runtime-platform-hosting = Le fournisseur propose plusieurs versions ; vous choisissez celle de votre site.
    .you = Vous choisissez une version qui reçoit encore des correctifs, et faites tester le site par son créateur.
    .provider = Le fournisseur installe les correctifs de chaque version proposée, et annonce la fin de l’une d’elles.
cell-runtime-platform-saas = Tout cela fait partie du programme prêt à l’emploi : vous n’y avez pas accès, et n’en avez pas besoin.
    .provider = Le fournisseur choisit, fait tourner et met à jour tous les programmes de base.

## Système

layer-operating-system = Système du serveur
    .why = Windows ou Linux demande des correctifs sur un serveur, comme sur votre portable. Qui les installe dépend de ce que vous louez.
    .ask = Qui installe les correctifs du système d’exploitation, en combien de temps, et devons-nous redémarrer quelque chose ?
    .proof = Une liste datée des mises à jour installées et en attente, ou le contrat de maintenance.
cell-operating-system-vm = Le système d’exploitation d’un serveur loué est votre affaire dès le premier jour.
    .you = Vous ou votre partenaire IT installez les correctifs dans les deux semaines, et désactivez ce qui ne sert à personne.
cell-operating-system-containers = Le fournisseur prépare souvent la nouvelle version ; c’est souvent à vous de lancer la mise à jour.
    .you = Vous ou votre partenaire IT vérifiez si les mises à jour démarrent seules, et sinon les lancez à temps.
    .provider = Le fournisseur prépare des machines à jour et, selon le contrat, les met aussi en service.
cell-operating-system-platform = Le système d’exploitation fait partie de la plateforme : il n’est pas entre vos mains.
    .provider = Le fournisseur installe les correctifs et protège le système.
cell-operating-system-functions = Ici, vous ne louez pas de machine : vous n’avez donc pas de système à entretenir.
    .provider = Le fournisseur met à jour et protège les machines où tournent les fonctions.
cell-operating-system-hosting = Vous louez une place sur un serveur dont le fournisseur s’occupe.
    .provider = Le fournisseur met à jour et protège le système d’exploitation du serveur.
cell-operating-system-saas = Vous utilisez un programme prêt à l’emploi ; les serveurs derrière lui sont le travail du fournisseur.
    .provider = Le fournisseur met à jour et protège tous les serveurs derrière le programme.

## Machines

layer-hosts-virtualisation = Machines du centre de données
    .why = Plusieurs clients partagent souvent une machine ; le fournisseur les sépare et remplace ce qui casse. Si vous louez une machine entière, vous vous occupez de tout ce qui tourne dessus.
    .ask = Comment séparez-vous nos données de celles des autres clients, et quel contrôle indépendant couvre cela ?
    .proof = Un certificat ou un rapport indépendant dont la portée comprend les machines.
cell-hosts-virtualisation-vm = Votre serveur est une partie d’une machine plus grande, gérée par le fournisseur.
    .provider = Le fournisseur sépare les clients d’une même machine, et remplace les pièces en panne.
cell-hosts-virtualisation-containers = Vos conteneurs tournent sur des machines dont le fournisseur s’occupe.
    .provider = Le fournisseur garde en marche les machines sous vos conteneurs, et sépare les clients.
cell-hosts-virtualisation-platform = La plateforme vous cache les machines, et le fournisseur s’en occupe.
    .provider = Le fournisseur remplace les machines en panne, et sépare les données des clients.
cell-hosts-virtualisation-functions = Vos fonctions tournent quelques instants sur des machines que vous ne voyez jamais.
    .provider = Le fournisseur répartit les machines entre les clients et les sépare les uns des autres.
cell-hosts-virtualisation-hosting = Beaucoup de sites partagent une machine dont le fournisseur s’occupe.
    .provider = Le fournisseur sépare les sites et remplace les pièces en panne.
cell-hosts-virtualisation-saas = Le programme tourne sur des machines du fournisseur, ou d’une entreprise à laquelle il fait appel.
    .provider = Le fournisseur répond des machines sous le programme, même si une autre entreprise les gère.

## Câbles et réseau

layer-physical-network = Câbles et matériel réseau
    .why = Le fournisseur s’occupe de tout ce qui va de ses machines à internet. La ligne internet de votre bureau reste la vôtre.
    .ask = Par combien de lignes séparées vos machines sont-elles reliées à internet, et comment sommes-nous avertis d’une panne ?
    .proof = La disponibilité promise dans le contrat, et l’adresse de la page d’état du fournisseur.
cell-physical-network-vm = Les câbles qui mènent à votre serveur sont dans les bâtiments du fournisseur.
    .provider = Le fournisseur relie le serveur à internet et répare le réseau.
cell-physical-network-containers = Le réseau sous vos conteneurs est dans les bâtiments du fournisseur.
    .provider = Le fournisseur relie les machines entre elles et répare le réseau.
cell-physical-network-platform = Le réseau sous la plateforme fait partie de ce que vous louez.
    .provider = Le fournisseur entretient et répare le réseau sous la plateforme.
cell-physical-network-functions = Le réseau sous vos fonctions fait partie de ce que vous louez.
    .provider = Le fournisseur entretient et répare le réseau sous les fonctions.
cell-physical-network-hosting = Le site est relié à internet dans le bâtiment du fournisseur.
    .provider = Le fournisseur s’occupe des lignes par lesquelles les visiteurs arrivent au site.
cell-physical-network-saas = Le réseau derrière le programme fait partie du service.
    .provider = Le fournisseur s’occupe du réseau jusqu’à internet.

## Bâtiment

layer-datacentre = Bâtiment, courant, refroidissement
    .why = Vous n’avez besoin ni de gardien ni de groupe électrogène. Choisissez bien le lieu : en 2021, dans l’incendie chez OVHcloud, un client a aussi perdu sa sauvegarde, gardée dans le même bâtiment.
    .ask = Dans quel bâtiment et dans quel pays sont nos données, et la sauvegarde est-elle dans un autre bâtiment ?
    .proof = Un certificat indépendant pour le bâtiment, et la région ou l’adresse dans le contrat.
cell-datacentre-vm = Le bâtiment est celui du fournisseur ; vous choisissez tout au plus la région de votre serveur.
    .provider = Le fournisseur s’occupe des serrures, du courant, du refroidissement et de la sécurité incendie.
cell-datacentre-containers = Le bâtiment est au fournisseur, ou à l’entreprise dont il est locataire.
    .provider = Le fournisseur veille au courant, au refroidissement et à la sécurité incendie, lui-même ou par son bailleur.
cell-datacentre-platform = Le bâtiment est au fournisseur ou à son bailleur ; vous choisissez tout au plus la région.
    .provider = Le fournisseur veille au contrôle des entrées, au courant et au refroidissement, y compris dans un bâtiment loué.
cell-datacentre-functions = Les fonctions tournent dans des bâtiments du fournisseur ou de son bailleur.
    .provider = Le fournisseur garde ses bâtiments fermés, alimentés en courant et refroidis, y compris ceux qu’il loue.
cell-datacentre-hosting = Le site est dans un bâtiment du fournisseur, ou de l’entreprise dont il est locataire.
    .provider = Le fournisseur répond des serrures, du courant et du refroidissement, même dans un bâtiment loué.
cell-datacentre-saas = Le programme tourne dans des bâtiments du fournisseur, ou d’une entreprise à laquelle il fait appel.
    .provider = Le fournisseur veille à la sécurité du bâtiment, et répond de toute entreprise à laquelle il fait appel.
