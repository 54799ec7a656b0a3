### Les réponses qui ne peuvent pas être vraies ensemble, ou qui méritent un second regard : ce qu’elles disent, et comment vérifier.

contradiction-restore-without-backup = Vous avez dit avoir récupéré des données d’une sauvegarde, et aussi ne pas avoir votre propre copie ailleurs que chez le fournisseur. C’est peut-être la récupération du fournisseur qui a été testée.
    .check = D’où venaient les données : de la corbeille, des copies du fournisseur ou d’une copie gardée ailleurs ? Demandez-le à la personne qui a fait le test. L’endroit dit quelle réponse est juste.

contradiction-locked-copy-without-backup = Vous avez dit qu’une copie de sauvegarde ne peut pas être effacée. Vous avez aussi dit ne pas avoir votre propre copie ailleurs que chez le fournisseur.
    .check = Demandez à votre partenaire IT où se trouve cette copie protégée. Si elle est ailleurs, vous avez bien votre propre copie ; si elle est chez le fournisseur, ce n’en est pas encore une.

contradiction-encrypted-copy-without-backup = Vous avez dit que vos sauvegardes sont chiffrées, et aussi que vous n’avez pas votre propre copie ailleurs que chez le fournisseur. Vous pensiez peut-être aux copies du fournisseur.
    .check = Demandez à votre partenaire IT : « Quelles sauvegardes sont chiffrées, et où se trouvent-elles ? » Adaptez ensuite la réponse qui ne convient pas.

contradiction-identity-not-applicable = Vous avez dit que la deuxième étape de connexion ne s’applique pas à vous. Vous avez aussi dit utiliser des services en ligne, comme Microsoft 365 ou Google Workspace.
    .check = Pensez à la dernière fois que quelqu’un s’est connecté à la messagerie ou aux fichiers. S’il a fallu un nom et un mot de passe, la question s’applique à vous.

contradiction-leavers-not-applicable = Vous avez dit que la fermeture des accès lors d’un départ ne s’applique pas à vous. Vous avez aussi dit que plusieurs personnes travaillent dans votre entreprise.
    .check = Comptez tous ceux qui ont un compte, jobistes, intérimaires et indépendants compris. L’un d’eux partira un jour : la question mérite donc une réponse.

contradiction-rights-not-applicable = Vous avez dit que les droits d’accès ne s’appliquent pas à vous. Vous avez aussi dit que plusieurs personnes travaillent dans votre entreprise.
    .check = Demandez-vous si tout le monde peut ouvrir les salaires et tous les dossiers des clients. Si la réponse est non, la question s’applique à vous.

contradiction-devices-not-applicable = Vous avez dit que la question sur les ordinateurs et les téléphones ne s’applique pas à vous. Pourtant, ces réponses sont données sur un appareil.
    .check = Comptez les ordinateurs, tablettes et téléphones sur lesquels on ouvre des mails ou des fichiers, privés compris. Dès qu’il y en a un, la question s’applique.

contradiction-split-known-without-list = Vous avez dit savoir qui fait quoi pour vos services, et aussi qu’il n’y a pas de liste des services. Vous pensiez peut-être seulement aux plus grands.
    .check = Choisissez trois services dans vos relevés de carte d’une année, et dites pour chacun qui fait quoi. Si cela va tout seul, la liste sera vite faite.

contradiction-owners-without-list = Vous avez dit que quelqu’un répond de chaque service, et aussi qu’il n’y a pas de liste des services.
    .check = Notez tous les services qui apparaissent sur une année d’extraits de compte et de relevés de carte. Voyez ensuite si chacun d’eux a un nom.

contradiction-leaver-list-without-service-list = Vous avez dit que vous fermez les accès à l’aide d’une liste de tous les services, et aussi que cette liste n’existe pas. Il y a peut-être une liste pour les départs, qui sert aux deux.
    .check = Sortez la liste du dernier départ, et voyez si la comptabilité, la boutique en ligne, les réseaux sociaux et les services gratuits y sont. S’ils y sont, vous avez bien une liste.

contradiction-dependency-known-without-list = Vous avez dit savoir quels services s’arrêtent ensemble, et aussi qu’il n’y a pas de liste des services.
    .check = Reprenez la page où vous l’avez noté. Si tous les services y sont, vous avez votre liste ; sinon, il manque sans doute encore quelques liens.

contradiction-admin-keys-without-second-step = Vous avez dit que les administrateurs se connectent avec une clé de sécurité ou une clé d’accès (passkey). Vous avez aussi dit qu’un mot de passe suffit pour tous.
    .check = Connectez-vous une fois comme administrateur, et regardez ce qui est demandé. Si c’est une clé de sécurité ou une clé d’accès, certains ont déjà une deuxième étape.

contradiction-legacy-open-with-mfa = Vous avez dit que la deuxième étape de connexion est obligatoire pour tous. Vous avez aussi dit que d’anciens modes de connexion, qui ne la demandent pas, sont encore ouverts.
    .check = Demandez à votre partenaire IT : « Un ancien programme de messagerie ou un scanner peut-il encore entrer ici avec un simple mot de passe ? » Si oui, la deuxième étape ne vaut pas encore partout.

contradiction-remote-checked-with-password = Vous avez dit que chaque accès à distance demande une deuxième étape, et que cela a été contrôlé. Vous avez aussi dit que votre partenaire IT peut entrer sans cette étape.
    .check = Demandez à un technicien de montrer comment il entre. Le contrôle ne portait peut-être que sur les accès de vos propres collaborateurs.

contradiction-links-limited-unchecked-storage = Vous avez dit qu’un contrôle n’a rien trouvé de privé qui soit ouvert à internet. Vous avez aussi dit qu’un nouveau lien de partage marche pour tous ceux qui l’ont.
    .check = Demandez à la personne qui a fait le contrôle s’il comprenait les liens de OneDrive, de SharePoint ou de Google Drive. Sinon, faites-les vérifier aussi.

contradiction-nis2-out-with-entity-types = Vous avez dit que la loi NIS2 ne vous vise pas. Votre profil mentionne une activité de sa liste, et 50 personnes ou plus.
    .check = Refaites le test officiel sur atwork.safeonweb.be/fr/nis2 avec ces données, et gardez le résultat. En cas de doute, demandez au Centre pour la Cybersécurité Belgique (CCB).

contradiction-nis2-management-untrained = Vous avez dit que votre entreprise est enregistrée dans le cadre de la loi NIS2, et que la direction n’a pas suivi de formation. Les deux peuvent être vrais, mais la loi demande à l’organe de direction de se former (article 31).
    .check = Voyez si la direction a suivi une formation que vous n’avez pas comptée, et gardez-en la preuve. Sinon, inscrivez une date à l’agenda.

contradiction-fallback-tried-without-export = Vous avez dit avoir essayé la solution de rechange pour votre service principal, et aussi n’avoir jamais exporté vos données. L’essai s’est peut-être fait sans vos données existantes.
    .check = Demandez à ceux qui ont participé avec quelles données ils ont travaillé, et d’où elles venaient.

contradiction-everything-best = Presque toutes les réponses sont les meilleures : félicitations. Presque aucune n’a encore de note ni de preuve.
    .check = Choisissez trois réponses et cherchez la preuve : une capture d’écran, un rapport, une page datée. Un auditeur ou un assureur la demanderait aussi.
